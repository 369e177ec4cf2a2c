"""What the six sheets of the brand zone (Star Shop) look like, and its single sheet of 2018."""

from storedesk.ads import report_names
from storedesk.foundation.sheets.report import COUNT, ID, MONEY, PERIOD, TEXT, Field, Report, SameKey
from storedesk.foundation.texts import Phrase

_FIXED = {"channel": "pxb", "currency": "CNY"}
_PLAN, _UNIT, _CREATIVE, _PACK, _CROWD = "计划名称", "单元名称", "创意名称", "词包名称", "定向人群名称"
_DIMENSIONS = (_PLAN, _UNIT, _CREATIVE, _PACK, _CROWD)
_NOT_HERE = ("花费", "展示成交笔数", "主体ID", "宝贝ID", "商品ID", "场景名字", "计划基本信息")

_FIGURES = (
    Field("day", PERIOD, ("日期",), required=True, from_file_name=True),
    Field("impressions", COUNT, ("展现量",)),
    Field("clicks", COUNT, ("点击量",)),
    Field("cost", MONEY, ("消耗",), required=True),
    Field("orders", COUNT, ("成交笔数",)),
    Field("sales", MONEY, ("成交金额",)),
    Field("presale_sales", MONEY, ("预售成交金额",)),
    Field("carts", COUNT, ("宝贝加购数",)),
    Field("favourites", COUNT, ("宝贝收藏数",)),
)
_CAMPAIGN = (
    Field("campaign_code", ID, (), made_of=("campaign_name",)),
    Field("campaign_name", TEXT, (_PLAN,)),
)
_ADGROUP = (
    Field("adgroup_code", ID, (), made_of=("adgroup_name",)),
    Field("adgroup_name", TEXT, (_UNIT,)),
)
_DERIVED = (
    *(
        "访客触达率",
        "千次展现成本",
        "点击单价",
        "跳转点击单价",
        "点击率",
        "跳转点击率",
        "回报率",
        "转化率",
        "搜索进店率",
    ),
    *("进店行动率", "行动成交率"),
)
_IGNORED = (
    *("搜索量", "搜索访客数", "自然流量增量曝光", "触达访客数", "跳转点击量", "点击访客数", "互动点击量", "进店访客数"),
    *("店铺收藏数", "行动访客数", "店铺收藏访客数", "宝贝收藏访客数", "宝贝加购访客数", "自然流量增量成交"),
    *("预售成交笔数", "成交访客数"),
)


def _sheet(
    key: str, name: Phrase, into: tuple[str, ...], grain: tuple[str, ...], fields: tuple[Field, ...], own: str
) -> Report:
    """A sheet is known by the narrowest thing it tells of; wider ones may stand beside it."""
    narrower = _DIMENSIONS[_DIMENSIONS.index(own) + 1 :] if own in _DIMENSIONS[:2] else ()
    others = tuple(each for each in _DIMENSIONS[2:] if each != own) if own in _DIMENSIONS[2:] else narrower
    forbidden = others if own else _DIMENSIONS
    fixed = {**_FIXED, "match": "word_package"} if own == _PACK else _FIXED
    return Report(
        key=f"ads.pxb_{key}",
        name=name,
        platform=report_names.BRAND_ZONE,
        grain=("day", "span", "channel", *grain),
        into=into,
        fixed=fixed,
        same_key=SameKey.ADD,
        rank=10,
        marks=("触达访客数", "搜索访客数", "互动点击量", "跳转点击量"),
        forbidden=(*forbidden, *_NOT_HERE),
        fields=(*_FIGURES, *fields),
        derived=_DERIVED,
        ignored=_IGNORED,
    )


ACCOUNT = _sheet("account", report_names.SCENES, ("ad_account_day",), (), (), "")
PLANS = _sheet(
    "plans",
    report_names.PLANS,
    ("ad_plan_day", "ad_campaign_listing"),
    ("campaign_code",),
    (
        Field("campaign_code", ID, (), made_of=("campaign_name",), required=True),
        Field("campaign_name", TEXT, (_PLAN,), required=True),
    ),
    _PLAN,
)
UNITS = _sheet(
    "units",
    report_names.UNITS,
    ("ad_unit_day", "ad_campaign_listing", "ad_group_listing"),
    ("campaign_code", "adgroup_code"),
    (
        *_CAMPAIGN,
        Field("adgroup_code", ID, (), made_of=("adgroup_name",), required=True),
        Field("adgroup_name", TEXT, (_UNIT,), required=True),
    ),
    _UNIT,
)
CREATIVES = _sheet(
    "creatives",
    report_names.CREATIVES,
    ("ad_creative_day", "ad_campaign_listing", "ad_picture_listing"),
    ("campaign_code", "creative_code"),
    (
        *_CAMPAIGN,
        Field("creative_code", ID, (), made_of=("creative_name",), required=True),
        Field("creative_name", TEXT, (_CREATIVE,), required=True),
    ),
    _CREATIVE,
)
PACKS = _sheet(
    "packs",
    report_names.KEYWORDS,
    ("ad_keyword_day", "ad_campaign_listing", "ad_group_listing"),
    ("campaign_code", "adgroup_code", "keyword", "match"),
    (*_CAMPAIGN, *_ADGROUP, Field("keyword", TEXT, (_PACK,), required=True)),
    _PACK,
)
CROWDS = _sheet(
    "crowds",
    report_names.CROWDS,
    ("ad_crowd_day", "ad_campaign_listing", "ad_group_listing"),
    ("campaign_code", "adgroup_code", "crowd"),
    (*_CAMPAIGN, *_ADGROUP, Field("crowd", TEXT, (_CROWD,), required=True)),
    _CROWD,
)

ONE_SHEET = Report(
    key="ads.pxb_days",
    name=report_names.SCENES,
    platform=report_names.BRAND_ZONE,
    grain=("day", "span", "channel"),
    into=("ad_account_day",),
    fixed=_FIXED,
    rank=5,
    marks=("展示成交笔数", "展示成交金额", "触达新访客数"),
    forbidden=(*_DIMENSIONS, "消耗"),
    fields=(
        Field("day", PERIOD, ("日期",), required=True, from_file_name=True),
        Field("impressions", COUNT, ("展现量",)),
        Field("clicks", COUNT, ("点击量",)),
        Field("cost", MONEY, ("花费",), required=True),
        Field("orders", COUNT, ("点击成交笔数",)),
        Field("sales", MONEY, ("点击成交金额",)),
        Field("carts", COUNT, ("宝贝加购数",)),
        Field("favourites", COUNT, ("宝贝收藏数",)),
    ),
    derived=(
        *("点击率", "千次展现成本", "点击单价", "跳转点击单价", "展示回报率", "点击回报率", "展现转化率", "点击转化率"),
    ),
    ignored=("展示成交笔数", "展示成交金额", "店铺收藏数", "触达访客数", "触达新访客数", "点击访客数"),
)
"""The form of 2018; orders are those after a click, for a mere view leads to nobody's decision."""

BRAND_ZONE = (ACCOUNT, PLANS, UNITS, CREATIVES, PACKS, CROWDS, ONE_SHEET)
