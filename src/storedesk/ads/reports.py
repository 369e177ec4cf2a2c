"""What the advertising reports look like: by item, by keyword, by search term, and all the others put together."""

from collections.abc import Mapping

from storedesk.ads import report_names
from storedesk.ads.hand_logs import HAND_LOGS
from storedesk.ads.report_fields import (
    ADGROUP,
    DERIVED,
    IGNORED,
    ITEM,
    ITEM_TITLE,
    OTHER_REPORTS,
    SCENE,
    TAOBAO_FIELDS,
)
from storedesk.ads.reports_abroad import AMAZON_TERMS, AMAZON_TERMS_14, GOOGLE_KEYWORDS, GOOGLE_TERMS
from storedesk.ads.reports_brand_zone import BRAND_ZONE
from storedesk.ads.reports_display import DISPLAY
from storedesk.ads.reports_elsewhere import ELSEWHERE
from storedesk.ads.rules.spellings import MATCH_WORDS
from storedesk.foundation.sheets.report import ID, MONEY, QUANTITY, TEXT, Field, Report, SameKey


def _not_an_item(row: Mapping[str, str]) -> bool:
    """A film or a broadcast: it has the headings of an item's report, but its number is no item's."""
    return row.get("主体类型", "").strip() in ("短视频", "视频", "直播", "直播间")


WANXIANGTAI_ITEMS = Report(
    key="ads.wxt_items",
    name=report_names.ITEMS,
    platform=report_names.WANXIANGTAI,
    grain=("day", "span", "channel", "scene", "campaign_code", "item_code"),
    into=("ad_item_day", "listing", "ad_campaign_listing"),
    fixed={"channel": "wxt", "currency": "CNY"},
    same_key=SameKey.ADD,
    rank=10,
    marks=("主体类型", "场景ID", "场景名字", "原二级场景名字", "总预售成交金额"),
    forbidden=("词名字/词包名字", "单元ID", "花费(分)", *OTHER_REPORTS),
    drop_rows=_not_an_item,
    fields=(
        *TAOBAO_FIELDS,
        SCENE,
        Field("item_code", ID, ITEM, required=True),
        ITEM_TITLE,
    ),
    derived=DERIVED,
    ignored=IGNORED,
)

WANXIANGTAI_KEYWORDS = Report(
    key="ads.wxt_keywords",
    name=report_names.KEYWORDS,
    platform=report_names.WANXIANGTAI,
    grain=("day", "span", "channel", "campaign_code", "adgroup_code", "item_code", "keyword", "match"),
    into=("ad_keyword_day", "listing", "ad_campaign_listing", "ad_group_listing"),
    fixed={"channel": "wxt", "currency": "CNY"},
    same_key=SameKey.ADD,
    rank=10,
    forbidden=("花费(分)", *OTHER_REPORTS),
    fields=(
        *TAOBAO_FIELDS,
        *ADGROUP,
        Field("item_code", ID, ITEM),
        ITEM_TITLE,
        Field("keyword", TEXT, ("词名字/词包名字",), required=True),
        Field("match", TEXT, ("词类型",), words=MATCH_WORDS, missing=""),
        Field("average_rank", QUANTITY, ("平均展现排名",), summed=False),
    ),
    derived=DERIVED,
    ignored=(*IGNORED, "场景名字", "词 ID/词包ID"),
)
"""A row is a word in one ad group for one item; day and word alone would lose two thirds of the money."""

_ZTC_FIXED = {"channel": "ztc", "currency": "CNY"}

ZHITONGCHE_KEYWORDS = Report(
    key="ads.ztc_keywords",
    name=report_names.KEYWORDS,
    platform=report_names.ZHITONGCHE,
    grain=("day", "span", "channel", "campaign_code", "adgroup_code", "item_code", "keyword", "match"),
    into=("ad_keyword_day", "listing", "ad_campaign_listing", "ad_group_listing"),
    fixed=_ZTC_FIXED,
    same_key=SameKey.ADD,
    rank=10,
    marks=("展现量",),
    forbidden=("词名字/词包名字", "词类型", "搜索人气", "营销场景", *OTHER_REPORTS),
    fields=(
        *TAOBAO_FIELDS,
        *ADGROUP,
        Field("item_code", ID, ITEM),
        ITEM_TITLE,
        Field("keyword", TEXT, ("关键词", "关键词名称"), required=True),
        Field("match", TEXT, ("匹配方式", "匹配模式"), words=MATCH_WORDS, missing=""),
        Field("average_rank", QUANTITY, ("平均展现排名", "平均排名"), summed=False),
        Field("quality_score", QUANTITY, ("质量分", "质量得分", "移动质量分", "计算机质量分"), summed=False),
        Field("bid", MONEY, ("出价", "移动出价", "计算机出价"), cents_headings=("出价(分)",), summed=False),
        Field("word_status", TEXT, ("状态",)),
    ),
    derived=DERIVED,
    ignored=(
        *(*IGNORED, "搜索类型", "流量来源", "宝贝类型", "移动质量分", "计算机质量分", "计算机排名", "移动排名"),
        *("关键词ID",),
    ),
)

ZHITONGCHE_ITEMS = Report(
    key="ads.ztc_items",
    name=report_names.ITEMS,
    platform=report_names.ZHITONGCHE,
    grain=("day", "span", "channel", "scene", "campaign_code", "item_code"),
    into=("ad_item_day", "listing", "ad_campaign_listing"),
    fixed=_ZTC_FIXED,
    same_key=SameKey.ADD,
    rank=10,
    marks=("花费(分)", "搜索类型", "宝贝类型"),
    forbidden=("关键词", "关键词名称", "词名字/词包名字", "场景名字", "主体类型", *OTHER_REPORTS),
    fields=(*TAOBAO_FIELDS, Field("item_code", ID, ITEM, required=True), ITEM_TITLE),
    derived=DERIVED,
    ignored=(*IGNORED, "搜索类型", "流量来源", "宝贝类型"),
)
"""One row per kind of search and source of traffic; the rows of a day, campaign and item are added."""

REPORTS = (
    WANXIANGTAI_ITEMS,
    WANXIANGTAI_KEYWORDS,
    ZHITONGCHE_KEYWORDS,
    ZHITONGCHE_ITEMS,
    GOOGLE_KEYWORDS,
    GOOGLE_TERMS,
    AMAZON_TERMS,
    AMAZON_TERMS_14,
    *DISPLAY,
    *BRAND_ZONE,
    *ELSEWHERE,
    *HAND_LOGS,
)
