"""What the advertising reports look like: by item, by keyword, by search term, and the operator's own daily log."""

from collections.abc import Mapping

from storedesk.ads import report_names
from storedesk.ads.hand_logs import HAND_LOGS
from storedesk.ads.rules.spellings import MATCH_WORDS, SCENE_WORDS, bare_keyword
from storedesk.foundation.sheets.report import (
    COUNT,
    ID,
    MONEY,
    PERIOD,
    QUANTITY,
    TEXT,
    Field,
    Report,
    SameKey,
)


def _not_an_item(row: Mapping[str, str]) -> bool:
    """A film or a broadcast: it has the headings of an item's report, but its number is no item's."""
    return row.get("主体类型", "").strip() in ("短视频", "视频", "直播", "直播间")


_DAY = Field("day", PERIOD, ("日期", "数据日期", "统计日期", "时间周期"), required=True, from_file_name=True)
_CAMPAIGN_NAMES = ("计划名字", "计划名称", "推广计划名称", "推广计划")
_ADGROUP_NAMES = ("单元名字", "单元名称", "推广单元名称", "推广单元")

_TAOBAO_FIELDS = (
    _DAY,
    Field("campaign_code", ID, ("计划ID", "推广计划ID", *_CAMPAIGN_NAMES)),
    Field("impressions", COUNT, ("展现量",)),
    Field("clicks", COUNT, ("点击量",)),
    Field("cost", MONEY, ("花费",), cents_headings=("花费(分)",), required=True),
    Field("orders", COUNT, ("总成交笔数",)),
    Field("direct_orders", COUNT, ("直接成交笔数",)),
    Field("sales", MONEY, ("总成交金额",), cents_headings=("总成交金额(分)",)),
    Field("direct_sales", MONEY, ("直接成交金额",), cents_headings=("直接成交金额(分)",)),
    Field("presale_sales", MONEY, ("总预售成交金额",), cents_headings=("总预售成交金额(分)",)),
    Field("carts", COUNT, ("总购物车数",)),
    Field("favourites", COUNT, ("收藏宝贝数", "宝贝收藏数")),
)
_ADGROUP = Field("adgroup_code", ID, ("单元ID", "推广单元ID", *_ADGROUP_NAMES))
_ITEM = ("主体ID", "宝贝ID", "商品ID")
_ITEM_TITLE = Field("title", TEXT, ("主体名称", "宝贝名称", "宝贝标题", "商品名称"))

_DERIVED = (
    *("点击率", "平均点击花费", "平均点击花费(分)", "千次展现花费", "千次展现花费(分)", "点击转化率", "投入产出比"),
    *("含预售投产比", "总成交成本", "加购率", "店铺收藏成本", "总收藏加购数", "总收藏加购成本", "宝贝收藏加购数"),
    *(
        "宝贝收藏加购成本",
        "总收藏数",
        "收藏总数",
        "宝贝收藏成本",
        "宝贝收藏率",
        "加购成本",
        "引导访问潜客占比",
        "入会率",
    ),
    *("引导访问率", "平均访问页面数", "成交新客占比", "人均成交笔数", "人均成交金额", "间接成交金额", "间接成交笔数"),
    *("间接成交金额(分)", "净实际投产比", "实际投产比", "直接点击转化率"),
)
_IGNORED = (
    *("时间周期", "场景ID", "原二级场景ID", "原二级场景名字", "主体类型", "词ID/词包ID", "总预售成交笔数"),
    *("直接预售成交金额", "直接预售成交笔数", "间接预售成交金额", "间接预售成交笔数", "直接购物车数", "间接购物车数"),
    *("收藏店铺数", "店铺收藏数", "拍下订单笔数", "拍下订单金额", "直接收藏宝贝数", "间接收藏宝贝数", "优惠券领取量"),
    *("购物金充值笔数", "购物金充值金额", "旺旺咨询量", "引导访问量", "引导访问人数", "引导访问潜客数", "入会量"),
    *("深度访问量", "成交新客数", "会员首购人数", "会员成交金额", "会员成交笔数", "成交人数", "自然流量转化金额"),
    *("自然流量曝光量", "自然流量曝光", "电商成交笔数", "电商成交金额", "闪购成交笔数", "闪购成交金额"),
    *("平台助推总成交", "平台助推直接成交", "平台助推点击", "宝贝优惠券抵扣金额", "宝贝优惠券撬动总成交"),
    *("宝贝优惠券撬动直接成交", "宝贝优惠券撬动点击", "平台补贴金额", "补贴引导成交金额", "发券补贴商品个数"),
    *("补贴引导成交人数", "净成交金额", "净成交笔数", "直接净成交金额", "店铺名称", "转化周期"),
)
_OTHER_REPORTS = ("人群名字", "创意ID", "创意名字", "素材ID", "省", "跟单SKU ID", "观看次数", "总花费(元)", "曝光量")

WANXIANGTAI_ITEMS = Report(
    key="ads.wxt_items",
    name=report_names.ITEMS,
    platform=report_names.WANXIANGTAI,
    grain=("day", "span", "channel", "scene", "campaign_code", "item_code"),
    into=("ad_item_day", "listing"),
    fixed={"channel": "wxt", "currency": "CNY"},
    same_key=SameKey.ADD,
    rank=10,
    marks=("主体类型", "场景ID", "场景名字", "原二级场景名字", "总预售成交金额"),
    forbidden=("词名字/词包名字", "单元ID", "花费(分)", *_OTHER_REPORTS),
    drop_rows=_not_an_item,
    fields=(
        *_TAOBAO_FIELDS,
        Field("scene", TEXT, ("场景名字", "场景名称", "营销场景"), words=SCENE_WORDS, missing=""),
        Field("item_code", ID, _ITEM, required=True),
        _ITEM_TITLE,
    ),
    derived=_DERIVED,
    ignored=_IGNORED,
)

WANXIANGTAI_KEYWORDS = Report(
    key="ads.wxt_keywords",
    name=report_names.KEYWORDS,
    platform=report_names.WANXIANGTAI,
    grain=("day", "span", "channel", "campaign_code", "adgroup_code", "item_code", "keyword", "match"),
    into=("ad_keyword_day", "listing"),
    fixed={"channel": "wxt", "currency": "CNY"},
    same_key=SameKey.ADD,
    rank=10,
    forbidden=("花费(分)", *_OTHER_REPORTS),
    fields=(
        *_TAOBAO_FIELDS,
        _ADGROUP,
        Field("item_code", ID, _ITEM),
        _ITEM_TITLE,
        Field("keyword", TEXT, ("词名字/词包名字",), required=True),
        Field("match", TEXT, ("词类型",), words=MATCH_WORDS, missing=""),
        Field("average_rank", QUANTITY, ("平均展现排名",), summed=False),
    ),
    derived=_DERIVED,
    ignored=(*_IGNORED, "场景名字", "词 ID/词包ID"),
)
"""A row is a word in one ad group for one item; day and word alone would lose two thirds of the money."""

_ZTC_FIXED = {"channel": "ztc", "currency": "CNY"}

ZHITONGCHE_KEYWORDS = Report(
    key="ads.ztc_keywords",
    name=report_names.KEYWORDS,
    platform=report_names.ZHITONGCHE,
    grain=("day", "span", "channel", "campaign_code", "adgroup_code", "item_code", "keyword", "match"),
    into=("ad_keyword_day", "listing"),
    fixed=_ZTC_FIXED,
    same_key=SameKey.ADD,
    rank=10,
    marks=("展现量",),
    forbidden=("词名字/词包名字", "词类型", "搜索人气", "营销场景", *_OTHER_REPORTS),
    fields=(
        *_TAOBAO_FIELDS,
        _ADGROUP,
        Field("item_code", ID, _ITEM),
        _ITEM_TITLE,
        Field("keyword", TEXT, ("关键词", "关键词名称"), required=True),
        Field("match", TEXT, ("匹配方式", "匹配模式"), words=MATCH_WORDS, missing=""),
        Field("average_rank", QUANTITY, ("平均展现排名", "平均排名"), summed=False),
        Field("quality_score", QUANTITY, ("质量分", "质量得分", "移动质量分", "计算机质量分"), summed=False),
        Field("word_status", TEXT, ("状态",)),
    ),
    derived=_DERIVED,
    ignored=(
        *(*_IGNORED, "搜索类型", "流量来源", "宝贝类型", "移动质量分", "计算机质量分", "计算机排名", "移动排名"),
        *("计算机出价", "移动出价", "关键词ID"),
    ),
)

ZHITONGCHE_ITEMS = Report(
    key="ads.ztc_items",
    name=report_names.ITEMS,
    platform=report_names.ZHITONGCHE,
    grain=("day", "span", "channel", "scene", "campaign_code", "item_code"),
    into=("ad_item_day", "listing"),
    fixed=_ZTC_FIXED,
    same_key=SameKey.ADD,
    rank=10,
    marks=("花费(分)", "搜索类型", "宝贝类型"),
    forbidden=("关键词", "关键词名称", "词名字/词包名字", "场景名字", "主体类型", *_OTHER_REPORTS),
    fields=(*_TAOBAO_FIELDS, Field("item_code", ID, _ITEM, required=True), _ITEM_TITLE),
    derived=_DERIVED,
    ignored=(*_IGNORED, "搜索类型", "流量来源", "宝贝类型"),
)
"""One row per kind of search and source of traffic; the rows of a day, campaign and item are added."""

_GOOGLE_FIELDS = (
    Field("day", PERIOD, ("Day", "Date", "Week", "Month"), required=True, from_file_name=True),
    Field("campaign_code", ID, ("Campaign ID", "Campaign"), required=True),
    Field("adgroup_code", ID, ("Ad group ID", "Ad group")),
    Field("match", TEXT, ("Match type", "Search terms match type"), words=MATCH_WORDS, missing=""),
    Field("currency", TEXT, ("Currency code", "Currency"), missing=""),
    Field("impressions", COUNT, ("Impr.", "Impressions"), required=True),
    Field("clicks", COUNT, ("Clicks",)),
    Field("cost", MONEY, ("Cost",)),
    Field("conversions", QUANTITY, ("Conversions",)),
    Field("sales", MONEY, ("Conv. value", "Conversion value")),
)
_GOOGLE_DERIVED = (
    *(
        "CTR",
        "Interaction rate",
        "Avg. cost",
        "Conv. rate",
        "Avg. CPC",
        "Avg. CPM",
        "Cost / conv.",
        "Conv. value / cost",
    ),
    *("Avg. CPM (Converted currency)", "Avg. CPC (Converted currency)", "Cost (Converted currency)"),
)

GOOGLE_KEYWORDS = Report(
    key="ads.google_keywords",
    name=report_names.KEYWORDS,
    platform=report_names.GOOGLE,
    grain=("day", "span", "channel", "campaign_code", "adgroup_code", "keyword", "match"),
    into=("ad_keyword_day",),
    fixed={"channel": "google"},
    rank=10,
    forbidden=("Search term", "Customer Search Term"),
    fields=(
        *_GOOGLE_FIELDS,
        Field("keyword", TEXT, ("Keyword", "Search keyword"), required=True, cut=bare_keyword),
        Field("word_status", TEXT, ("Status", "Keyword status")),
    ),
    derived=_GOOGLE_DERIVED,
    ignored=("Keyword status", "Status reasons", "Final URL", "Interactions", "Campaign type", "Account"),
)

GOOGLE_TERMS = Report(
    key="ads.google_terms",
    name=report_names.TERMS,
    platform=report_names.GOOGLE,
    grain=("day", "span", "channel", "campaign_code", "adgroup_code", "term", "keyword", "match"),
    into=("ad_term_day",),
    fixed={"channel": "google"},
    rank=10,
    forbidden=("Customer Search Term",),
    fields=(
        *_GOOGLE_FIELDS,
        Field("term", TEXT, ("Search term",), required=True),
        Field("keyword", TEXT, ("Keyword", "Search keyword"), cut=bare_keyword, missing=""),
        Field("word_status", TEXT, ("Added/Excluded",)),
    ),
    derived=_GOOGLE_DERIVED,
    ignored=("Campaign type", "Account", "Converted currency code", "Interactions"),
)

AMAZON_TERMS = Report(
    key="ads.amazon_terms",
    name=report_names.TERMS,
    platform=report_names.AMAZON,
    grain=("day", "span", "channel", "campaign_code", "adgroup_code", "term", "keyword", "match"),
    into=("ad_term_day",),
    fixed={"channel": "amazon"},
    rank=10,
    fields=(
        Field(
            "day",
            PERIOD,
            ("Date", "日期", "Start Date", "开始日期"),
            end_headings=("End Date", "结束日期"),
            required=True,
            from_file_name=True,
        ),
        Field("campaign_code", TEXT, ("Campaign Name", "广告活动名称"), required=True),
        Field("adgroup_code", TEXT, ("Ad Group Name", "广告组名称")),
        Field("term", TEXT, ("Customer Search Term", "客户搜索词"), required=True),
        Field("keyword", TEXT, ("Targeting", "投放", "Keyword"), missing=""),
        Field("match", TEXT, ("Match Type", "匹配类型"), words={**MATCH_WORDS, "-": "auto"}, missing="auto"),
        Field("currency", TEXT, ("Currency", "货币"), missing=""),
        Field("impressions", COUNT, ("Impressions", "展示量"), required=True),
        Field("clicks", COUNT, ("Clicks", "点击量")),
        Field("cost", MONEY, ("Spend", "花费")),
        Field(
            "orders", COUNT, ("7 Day Total Orders (#)", "14 Day Total Orders (#)", "7天总订单数(#)", "14天总订单数(#)")
        ),
        Field("sales", MONEY, ("7 Day Total Sales", "14 Day Total Sales", "7天总销售额", "14天总销售额")),
        Field("direct_sales", MONEY, ("7 Day Advertised SKU Sales", "7天内广告SKU销售额")),
    ),
    derived=(
        *("Click-Thru Rate (CTR)", "Cost Per Click (CPC)", "Total Advertising Cost of Sales (ACOS)"),
        *("Total Return on Advertising Spend (ROAS)", "7 Day Conversion Rate", "7 Day Other SKU Sales"),
        *("点击率 (CTR)", "单次点击成本 (CPC)", "广告投入产出比 (ACOS) 总计", "总广告投资回报率 (ROAS)", "7天的转化率"),
        "7天内其他SKU销售额",
    ),
    ignored=(
        *("Portfolio name", "7 Day Total Units (#)", "7 Day Advertised SKU Units (#)", "7 Day Other SKU Units (#)"),
        *("广告组合名称", "7天总销售量(#)", "7天内广告SKU销售量(#)", "7天内其他SKU销售量(#)", "零售商", "国家/地区"),
    ),
)

REPORTS = (
    WANXIANGTAI_ITEMS,
    WANXIANGTAI_KEYWORDS,
    ZHITONGCHE_KEYWORDS,
    ZHITONGCHE_ITEMS,
    GOOGLE_KEYWORDS,
    GOOGLE_TERMS,
    AMAZON_TERMS,
    *HAND_LOGS,
)
