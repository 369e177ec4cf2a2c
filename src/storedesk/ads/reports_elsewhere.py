"""What the promotion reports of JD, Pinduoduo and Douyin (Qianchuan) look like."""

from collections.abc import Mapping

from storedesk.ads import report_names
from storedesk.foundation.sheets.report import COUNT, ID, MONEY, PERIOD, TEXT, Field, Report, SameKey

_JD = {"channel": "jd", "currency": "CNY"}
_PDD = {"channel": "pdd", "currency": "CNY"}
_QIANCHUAN = {"channel": "qianchuan", "currency": "CNY"}


def _no_day(row: Mapping[str, str]) -> bool:
    """The heading again in the body, a sum of several days, or a line of nothing."""
    return row.get("日期", "").strip() in ("日期", "汇总", "0", "")


_DAY = Field("day", PERIOD, ("日期",), required=True, from_file_name=True)
_JD_FIGURES = (
    Field("impressions", COUNT, ("展现数",)),
    Field("clicks", COUNT, ("点击数",)),
    Field("orders", COUNT, ("总订单行",)),
    Field("sales", MONEY, ("总订单金额",)),
    Field("carts", COUNT, ("总购物车数", "总加购数")),
)

JD_ADS = Report(
    key="ads.jd_items",
    name=report_names.ITEMS,
    platform=report_names.JD,
    grain=("day", "span", "channel", "scene", "campaign_code", "item_code"),
    into=("ad_item_day", "ad_campaign_listing", "listing"),
    fixed=_JD,
    same_key=SameKey.ADD,
    rank=10,
    marks=("产品线", "跟单SKU ID"),
    forbidden=("关键词", "搜索词", "花费"),
    fields=(
        _DAY,
        Field("scene", TEXT, ("产品线",), missing=""),
        Field("campaign_code", ID, ("计划ID",), made_of=("campaign_name",)),
        Field("campaign_name", TEXT, ("推广计划",)),
        Field("item_code", ID, ("跟单SKU ID", "触发SKU ID"), required=True),
        *_JD_FIGURES,
        Field("cost", MONEY, ("总费用",), required=True),
        Field("direct_orders", COUNT, ("直接订单行",)),
        Field("direct_sales", MONEY, ("直接订单金额",)),
        Field("favourites", COUNT, ("商品关注数",)),
    ),
    derived=("互动率", "点击率", "平均点击成本", "平均千次展示成本", "转化率", "ROI"),
    ignored=(
        *(
            "账户名称",
            "计划类型",
            "单元ID",
            "推广单元",
            "创意ID",
            "推广创意",
            "品牌ID",
            "品牌名称",
            "类目ID",
            "类目名称",
        ),
        *("人群ID", "人群名称", "广告定向类型", "间接订单行", "间接订单金额", "直接购物车数", "间接购物车数", "点赞数"),
        *(
            "评论数",
            "分享数",
            "关注数",
            "互动数",
            "预售订单行",
            "预售订单金额",
            "下单新客数",
            "预约数",
            "领劵数",
            "店铺关注数",
        ),
    ),
)
"""One row per creative and crowd; those of a day, plan and item are added."""

JD_KEYWORDS = Report(
    key="ads.jd_keywords",
    name=report_names.KEYWORDS,
    platform=report_names.JD,
    grain=("day", "span", "channel", "item_code", "keyword"),
    into=("ad_keyword_day", "listing"),
    fixed=_JD,
    same_key=SameKey.ADD,
    rank=10,
    marks=("展现数",),
    forbidden=("搜索词",),
    fields=(
        _DAY,
        Field("item_code", ID, ("跟单SKU ID",), required=True),
        Field("title", TEXT, ("跟单SKU名称",)),
        Field("keyword", TEXT, ("关键词",), required=True),
        Field("cost", MONEY, ("花费",), required=True),
        *_JD_FIGURES,
    ),
    ignored=("营销场景", "下单新客数"),
)

JD_WHOLE_SITE = Report(
    key="ads.jd_whole_site",
    name=report_names.SCENES,
    platform=report_names.JD,
    grain=("day", "span", "channel", "scene"),
    into=("ad_account_day",),
    fixed={**_JD, "scene": "全站营销"},
    rank=10,
    marks=("全站ROI",),
    forbidden=("关键词", "跟单SKU ID"),
    drop_rows=_no_day,
    fields=(
        _DAY,
        Field("cost", MONEY, ("花费",), required=True),
        Field("impressions", COUNT, ("展现数",)),
        Field("clicks", COUNT, ("点击数",)),
        Field("orders", COUNT, ("总订单行", "全站订单行")),
        Field("sales", MONEY, ("总订单金额", "全站交易额")),
    ),
    derived=("全站ROI",),
    ignored=("'当前时间'", "当前时间"),
)
"""The headings come again between the days, with sums of several days."""

_PDD_FIGURES = (
    Field("cost", MONEY, ("总花费(元)", "成交花费(元)", "花费(元)"), required=True),
    Field("sales", MONEY, ("交易额(元)",)),
    Field("orders", COUNT, ("成交笔数",)),
    Field("impressions", COUNT, ("曝光量",)),
    Field("clicks", COUNT, ("点击量",)),
    Field("direct_orders", COUNT, ("直接成交笔数",)),
    Field("direct_sales", MONEY, ("直接交易额(元)",)),
    Field("favourites", COUNT, ("收藏量", "商品收藏量")),
)
_PDD_DERIVED = (
    *("实际投产比", "净实际投产比", "每笔净成交花费(元)", "净交易额占比", "净成交笔数占比", "每笔净成交金额(元)"),
    *("结算投产比", "退款豁免率", "退单豁免率", "每笔结算成交花费(元)", "交易额结算率", "订单结算率", "投入产出比"),
    *("每笔结算成交金额(元)", "每笔成交花费(元)", "每笔成交金额(元)", "平均询单成本(元)", "平均收藏成本(元)"),
    *("平均关注成本(元)", "千次曝光花费(元)"),
)
_PDD_IGNORED = (
    *(
        "出价方式",
        "分组",
        "是否已删除",
        "净交易额(元)",
        "净成交笔数",
        "结算交易额(元)",
        "结算成交笔数",
        "间接交易额(元)",
    ),
    *("间接成交笔数", "询单花费(元)", "询单量", "收藏花费(元)", "关注花费(元)", "关注量", "店铺关注量", "成交花费(元)"),
)

PINDUODUO_ITEMS = Report(
    key="ads.pdd_items",
    name=report_names.ITEMS,
    platform=report_names.PINDUODUO,
    grain=("day", "span", "channel", "scene", "campaign_code", "item_code"),
    into=("ad_item_day", "ad_campaign_listing", "listing"),
    fixed=_PDD,
    same_key=SameKey.ADD,
    rank=10,
    marks=("成交花费(元)", "总花费(元)", "推广场景"),
    fields=(
        _DAY,
        Field("scene", TEXT, ("推广场景",), missing=""),
        Field("campaign_code", ID, (), made_of=("campaign_name",)),
        Field("campaign_name", TEXT, ("推广名称",)),
        Field("item_code", ID, ("商品ID",), required=True),
        Field("title", TEXT, ("商品名称",)),
        *_PDD_FIGURES,
    ),
    derived=_PDD_DERIVED,
    ignored=_PDD_IGNORED,
)
"""The whole cost is read, not the part of it that led to orders."""

PINDUODUO_DAYS = Report(
    key="ads.pdd_days",
    name=report_names.SCENES,
    platform=report_names.PINDUODUO,
    grain=("day", "span", "channel"),
    into=("ad_account_day",),
    fixed=_PDD,
    rank=10,
    marks=("成交花费(元)", "总花费(元)"),
    forbidden=("商品ID", "推广名称", "投入产出比"),
    fields=(_DAY, *_PDD_FIGURES),
    derived=_PDD_DERIVED,
    ignored=_PDD_IGNORED,
)

PINDUODUO_STAR_SHOP = Report(
    key="ads.pdd_star_shop",
    name=report_names.SCENES,
    platform=report_names.PINDUODUO,
    grain=("day", "span", "channel", "scene"),
    into=("ad_account_day",),
    fixed={**_PDD, "scene": "明星店铺"},
    rank=10,
    marks=("店铺关注量", "千次曝光花费(元)"),
    forbidden=("商品ID", "推广名称", "成交花费(元)", "总花费(元)"),
    fields=(_DAY, *_PDD_FIGURES),
    derived=_PDD_DERIVED,
    ignored=_PDD_IGNORED,
)

_QIANCHUAN_FIGURES = (
    Field("impressions", COUNT, ("整体展现次数", "整体展示次数")),
    Field("clicks", COUNT, ("整体点击次数",)),
    Field("cost", MONEY, ("整体消耗",), required=True),
    Field("orders", COUNT, ("整体成交订单数",)),
    Field("sales", MONEY, ("整体成交金额",)),
    Field("presale_sales", MONEY, ("整体未完结预售订单预估金额", "整体未完结预售订单预估金")),
)
_QIANCHUAN_DERIVED = (
    *("整体点击率", "整体转化率", "整体支付ROI", "整体成交订单成本", "整体点击单价", "整体千次展现费用", "综合ROI"),
    *("综合订单成本", "净成交ROI", "净成交订单成本", "净成交金额结算率", "净成交订单结算率", "1小时内退款率"),
    *("7日结算ROI", "14日结算ROI", "30日结算ROI", "90日结算ROI", "视频完播率", "2秒播放率", "3秒播放率", "5秒播放率"),
    "10秒播放率",
)
_QIANCHUAN_IGNORED = (
    *("基础消耗", "用户实际支付金额", "智能优惠券金额", "电商平台补贴金额", "综合成本", "净成交金额", "净成交订单数"),
    *("用户实际支付净成交金额", "1小时内退款订单数", "1小时内退款金额", "视频点赞数", "新增粉丝数", "平均观看时长"),
    *("视频播放数", "视频评论数", "追投调控成交智能优惠券金额", "追投调控成交智能优惠券金"),
)
_MATERIAL = ("素材ID", "素材名称")

QIANCHUAN_DAYS = Report(
    key="ads.qianchuan_days",
    name=report_names.SCENES,
    platform=report_names.QIANCHUAN,
    grain=("day", "span", "channel"),
    into=("ad_account_day",),
    fixed=_QIANCHUAN,
    same_key=SameKey.ADD,
    rank=10,
    forbidden=_MATERIAL,
    fields=(_DAY, *_QIANCHUAN_FIGURES),
    derived=_QIANCHUAN_DERIVED,
    ignored=_QIANCHUAN_IGNORED,
)

QIANCHUAN_MATERIAL = Report(
    key="ads.qianchuan_material",
    name=report_names.CREATIVES,
    platform=report_names.QIANCHUAN,
    grain=("day", "span", "channel", "creative_code"),
    into=("ad_creative_day", "ad_picture_listing"),
    fixed=_QIANCHUAN,
    same_key=SameKey.ADD,
    rank=10,
    marks=_MATERIAL,
    fields=(
        _DAY,
        Field("creative_code", ID, ("素材ID",), made_of=("creative_name",), required=True),
        Field("creative_name", TEXT, ("素材名称",)),
        *_QIANCHUAN_FIGURES,
    ),
    derived=_QIANCHUAN_DERIVED,
    ignored=(*_QIANCHUAN_IGNORED, "素材评估", "素材时长", "素材创建时间", "素材来源", "标签"),
)

ELSEWHERE = (
    *(JD_ADS, JD_KEYWORDS, JD_WHOLE_SITE),
    *(PINDUODUO_ITEMS, PINDUODUO_DAYS, PINDUODUO_STAR_SHOP),
    *(QIANCHUAN_DAYS, QIANCHUAN_MATERIAL),
)
