"""What reports of plans, units, crowds, creatives and scenes look like, and the days of the older display channels."""

from storedesk.ads import report_names
from storedesk.ads.report_fields import (
    ADGROUP,
    ADGROUP_NAMES,
    CROWD_NAMES,
    DAY_FIELD,
    DERIVED,
    IGNORED,
    ITEM,
    ITEM_TITLE,
    SCENE,
    TAOBAO_FIELDS,
)
from storedesk.foundation.sheets.report import COUNT, ID, MONEY, PERIOD, TEXT, Field, Report, SameKey

_WXT = {"channel": "wxt", "currency": "CNY"}
_MARKS = ("场景ID", "场景名字", "原二级场景名字", "总预售成交金额")
_WORDS = ("词名字/词包名字", "关键词", "关键词名称", "搜索词")
_CREATIVES = ("创意ID", "创意名字", "素材ID", "素材名称")
_ELSEWHERE = (
    *("花费(分)", "省", "观看次数", "跟单SKU ID", "总花费(元)", "曝光量", "触达访客数", "展现", "整体消耗"),
    *("搜索人气", "访客数"),
)
_PLAN = ("计划ID", "计划名字", "计划名称")
_ITEMS = (*ITEM, "宝贝ID")
_PLACES = ("scene", "campaign_code")
_SCENE_ID = ("场景ID", "原二级场景ID", "原二级场景名字")

SCENES = Report(
    key="ads.wxt_scenes",
    name=report_names.SCENES,
    platform=report_names.WANXIANGTAI,
    grain=("day", "span", "channel", "scene"),
    into=("ad_account_day",),
    fixed=_WXT,
    same_key=SameKey.ADD,
    rank=10,
    marks=_MARKS,
    forbidden=(*_PLAN, "单元ID", *ADGROUP_NAMES, *_WORDS, *CROWD_NAMES, *_CREATIVES, *_ITEMS, *_ELSEWHERE),
    fields=(*(each for each in TAOBAO_FIELDS if not each.name.startswith("campaign")), SCENE),
    derived=DERIVED,
    ignored=(*IGNORED, *_SCENE_ID),
)
"""The marketing scenes, formerly the account report: two inner scenes of one scene are added."""

PLANS = Report(
    key="ads.wxt_plans",
    name=report_names.PLANS,
    platform=report_names.WANXIANGTAI,
    grain=("day", "span", "channel", *_PLACES),
    into=("ad_plan_day", "ad_campaign_listing"),
    fixed=_WXT,
    same_key=SameKey.ADD,
    rank=10,
    marks=_PLAN,
    forbidden=("单元ID", *ADGROUP_NAMES, *_WORDS, *CROWD_NAMES, *_CREATIVES, *_ITEMS, *_ELSEWHERE),
    fields=(
        *(each for each in TAOBAO_FIELDS if each.name != "campaign_code"),
        Field("campaign_code", ID, ("计划ID",), made_of=("campaign_name",), required=True),
        SCENE,
    ),
    derived=DERIVED,
    ignored=(*IGNORED, *_SCENE_ID),
)

_UNIT_FIELDS = (
    *TAOBAO_FIELDS,
    *ADGROUP,
    Field("item_code", ID, ITEM),
    ITEM_TITLE,
    SCENE,
)

UNITS = Report(
    key="ads.wxt_units",
    name=report_names.UNITS,
    platform=report_names.WANXIANGTAI,
    grain=("day", "span", "channel", *_PLACES, "adgroup_code", "item_code"),
    into=("ad_unit_day", "ad_campaign_listing", "ad_group_listing", "listing"),
    fixed=_WXT,
    same_key=SameKey.ADD,
    rank=10,
    marks=("单元ID", "单元名字"),
    forbidden=(
        *_WORDS,
        "词类型",
        *CROWD_NAMES,
        *_CREATIVES,
        "推广计划名称",
        "推广单元名称",
        "直接点击转化率",
        *_ELSEWHERE,
    ),
    fields=_UNIT_FIELDS,
    derived=DERIVED,
    ignored=(*IGNORED, *_SCENE_ID),
)

ZHITONGCHE_UNITS = Report(
    key="ads.ztc_units",
    name=report_names.UNITS,
    platform=report_names.ZHITONGCHE,
    grain=("day", "span", "channel", "campaign_code", "adgroup_code", "item_code"),
    into=("ad_unit_day", "ad_campaign_listing", "ad_group_listing", "listing"),
    fixed={"channel": "ztc", "currency": "CNY"},
    same_key=SameKey.ADD,
    rank=10,
    marks=("直接点击转化率",),
    forbidden=(*_WORDS, "场景名字", "场景ID", *CROWD_NAMES, *_CREATIVES, *_ELSEWHERE),
    fields=tuple(each for each in _UNIT_FIELDS if each.name != "scene"),
    derived=DERIVED,
    ignored=(*IGNORED, "自然流量曝光", "类型"),
)
"""The units of 2021: the day stands in the file's name alone."""

CROWDS = Report(
    key="ads.wxt_crowds",
    name=report_names.CROWDS,
    platform=report_names.WANXIANGTAI,
    grain=("day", "span", "channel", *_PLACES, "adgroup_code", "crowd", "item_code"),
    into=("ad_crowd_day", "ad_campaign_listing", "ad_group_listing", "listing"),
    fixed=_WXT,
    same_key=SameKey.ADD,
    rank=10,
    forbidden=(*_WORDS, *_CREATIVES, *_ELSEWHERE, "UV点击率"),
    fields=(*_UNIT_FIELDS, Field("crowd", TEXT, CROWD_NAMES, required=True)),
    derived=DERIVED,
    ignored=(*IGNORED, *_SCENE_ID, "人群ID", "定向类型"),
)
"""The name of the crowd is what the operator knows it by; its number changes with every copy of it."""

CREATIVES = Report(
    key="ads.wxt_creatives",
    name=report_names.CREATIVES,
    platform=report_names.WANXIANGTAI,
    grain=("day", "span", "channel", *_PLACES, "creative_code", "item_code"),
    into=("ad_creative_day", "ad_campaign_listing", "ad_picture_listing", "listing"),
    fixed=_WXT,
    same_key=SameKey.ADD,
    rank=10,
    marks=("创意ID", "创意名字"),
    forbidden=(*_WORDS, *CROWD_NAMES, *_ELSEWHERE),
    fields=(
        *TAOBAO_FIELDS,
        Field("creative_code", ID, ("创意ID", "素材ID"), made_of=("creative_name",), required=True),
        Field("creative_name", TEXT, ("创意名字", "素材名称")),
        Field("creative_address", TEXT, ("素材内容",)),
        Field("item_code", ID, ITEM),
        ITEM_TITLE,
        SCENE,
    ),
    derived=DERIVED,
    ignored=(*IGNORED, *_SCENE_ID, "素材尺寸", "素材类型", "素材ID", "素材名称"),
)

DIAMOND_DAYS = Report(
    key="ads.diamond_days",
    name=report_names.PLANS,
    platform=report_names.DIAMOND,
    grain=("day", "span", "channel", "campaign_code"),
    into=("ad_plan_day", "ad_campaign_listing"),
    fixed={"channel": "zuanshi", "currency": "CNY"},
    same_key=SameKey.ADD,
    rank=10,
    fields=(
        Field("day", PERIOD, ("时间", "日期"), required=True, from_file_name=True),
        Field("campaign_code", ID, (), made_of=("campaign_name",), required=True),
        Field("campaign_name", TEXT, ("计划基本信息",), required=True),
        Field("impressions", COUNT, ("展现",)),
        Field("clicks", COUNT, ("点击",)),
        Field("cost", MONEY, ("消耗",), required=True),
        Field("orders", COUNT, ("成交订单量",)),
        Field("sales", MONEY, ("成交订单金额",)),
        Field("carts", COUNT, ("添加购物车量",)),
        Field("favourites", COUNT, ("收藏宝贝量",)),
    ),
    derived=("点击率( %)", "点击单价(元)", "千次展现成本(元)", "点击转化率(%)", "投资回报率", "行动成本"),
    ignored=("访客", "深度进店量", "访问时长", "访问页面数", "收藏店铺量", "拍下订单量", "拍下订单金额", "行动量"),
)
"""The plans of the display ads by day."""

RECOMMENDED_DAYS = Report(
    key="ads.recommended_days",
    name=report_names.ITEMS,
    platform=report_names.RECOMMENDED,
    grain=("day", "span", "channel", "item_code"),
    into=("ad_item_day", "listing"),
    fixed={"channel": "cjtj", "currency": "CNY"},
    same_key=SameKey.ADD,
    rank=5,
    forbidden=("花费", "计划基本信息", "触达访客数", "展现量", "访客数", "整体消耗", "曝光量"),
    fields=(
        DAY_FIELD,
        Field("item_code", ID, ("宝贝id",), required=True),
        Field("cost", MONEY, ("消耗",), required=True),
        ITEM_TITLE,
        Field("impressions", COUNT, ("展现",)),
        Field("clicks", COUNT, ("点击",)),
    ),
)
"""Only day, item and cost are certain of this report."""

DISPLAY = (SCENES, PLANS, UNITS, ZHITONGCHE_UNITS, CROWDS, CREATIVES, DIAMOND_DAYS, RECOMMENDED_DAYS)
