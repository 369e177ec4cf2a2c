"""What the reports of the shop's days look like, in every set of column names that has been seen."""

from collections.abc import Mapping

from storedesk.foundation.sheets.report import COUNT, MONEY, PERIOD, QUANTITY, RATE, Field, Report
from storedesk.shop import report_names

_ALL_DEVICES = frozenset({"全部", "全部终端", "所有终端", "整体"})


def _one_device(row: Mapping[str, str]) -> bool:
    """A line of one kind of device: the line of all of them holds it already."""
    return row.get("终端", "").strip() not in _ALL_DEVICES


_DAY = Field("day", PERIOD, ("统计日期", "日期", "数据日期", "统计区间"), required=True, from_file_name=True)
_VISITORS = ("访客数", "店铺访客数", "总访客数", "UV")
_STAY_HEADINGS = ("人均停留时长(秒)", "平均停留时长(秒)", "平均停留时长", "人均停留时长", "平均停留时间")

_FIELDS = (
    _DAY,
    Field("visitors", COUNT, _VISITORS, required=True),
    Field("page_views", COUNT, ("浏览量", "店铺浏览量", "PV")),
    Field("bounce", RATE, ("跳失率", "跳出率")),
    Field("stay_seconds", QUANTITY, _STAY_HEADINGS, summed=False),
    Field("new_visitors", COUNT, ("新访客数",)),
    Field("old_visitors", COUNT, ("老访客数",)),
    Field("favourites", COUNT, ("商品收藏人数", "商品收藏买家数", "商品收藏用户数", "收藏人数")),
    Field("cart_users", COUNT, ("加购人数", "商品加购人数")),
    Field("cart_items", COUNT, ("加购件数", "商品加购件数", "加购商品件数")),
    Field("order_buyers", COUNT, ("下单买家数", "下单客户数", "下单用户数")),
    Field("order_count", COUNT, ("下单父订单数", "下单笔数", "下单单量")),
    Field("order_items", COUNT, ("下单商品件数", "下单件数")),
    Field("order_amount", MONEY, ("下单金额",)),
    Field("buyers", COUNT, ("支付买家数", "支付人数", "支付用户数", "成交客户数", "成交人数")),
    Field("orders", COUNT, ("支付父订单数", "支付笔数", "成交单量", "成交笔数")),
    Field("items", COUNT, ("支付商品件数", "支付件数", "成交商品件数", "成交件数")),
    Field("sales", MONEY, ("支付金额", "成交金额", "总支付金额")),
    Field("old_buyers", COUNT, ("支付老买家数", "老买家数")),
    Field("new_buyers", COUNT, ("支付新买家数", "新支付买家数", "新买家数")),
    Field("old_buyer_sales", MONEY, ("老买家支付金额",)),
    Field("refunds", MONEY, ("成功退款金额",)),
    Field("ad_cost_keywords", MONEY, ("关键词推广花费", "直通车消耗", "直通车花费")),
    Field("ad_cost_crowd", MONEY, ("精准人群推广花费", "人群推广花费")),
    Field("ad_cost_whole_site", MONEY, ("全站推广花费", "货品全站推广花费")),
    Field("ad_cost_smart", MONEY, ("智能场景花费",)),
    Field("commission", MONEY, ("淘宝客佣金",)),
    Field("score_goods", QUANTITY, ("描述相符动态评分(DSR)", "描述相符评分"), summed=False),
    Field("score_service", QUANTITY, ("服务态度动态评分(DSR)", "卖家服务评分"), summed=False),
    Field("score_delivery", QUANTITY, ("物流服务动态评分(DSR)", "物流服务评分"), summed=False),
)

_DERIVED = (
    *("客单价", "件单价", "UV价值", "访客平均价值", "支付转化率", "下单转化率", "成交转化率", "下单-支付转化率"),
    *("人均浏览量", "人均浏览量(访问深度)", "平均浏览量", "老访客数占比", "老买家数占比", "人均支付商品件数"),
    *("人均支付子订单数", "商品详情页支付转化率", "访客数较前一天变化量", "浏览量较前一天变化量"),
    *(
        "支付金额较前一天变化量",
        "PC端客单价",
        "PC端人均浏览量",
        "PC端下单转化率",
        "PC端支付转化率",
        "淘宝App支付转化率",
    ),
    *("Wap支付转化率", "天猫App支付转化率", "无线端访客数占比", "无线端客单价", "无线端人均浏览量", "无线端下单转化率"),
    *("无线端支付金额占比", "无线端支付转化率", "无线端支付买家数占比"),
)
_PER_DEVICE = (
    *("店铺首页平均停留时长(秒)", "店铺首页浏览量", "店铺首页访客数", "被浏览商品数", "访客数", "老访客数", "浏览量"),
    *("下单金额", "跳失率", "商品详情页浏览量", "商品详情页访客数", "人均停留时长(秒)", "下单买家数", "支付父订单数"),
    *("支付金额", "支付老买家数", "支付子订单数", "支付商品数", "支付商品件数", "支付买家数"),
)
_IGNORED = (
    *(device + heading for device in ("PC端", "无线端") for heading in _PER_DEVICE),
    *(app + heading for app in ("手机淘宝APP", "天猫App", "WAP") for heading in _PER_DEVICE),
    *("卖家昵称", "被浏览商品数", "店铺收藏次数", "店铺收藏人数", "店铺首页访客数", "店铺首页浏览量"),
    *("DSR综合低评分买家数", "商品详情页访客数", "商品详情页浏览量", "商品详情页跳出率", "商品收藏次数"),
    *("售中申请退款买家数", "售中申请退款金额", "已发货父订单数", "下单且支付父订单数", "下单且支付金额"),
    *("下单且支付买家数", "下单且支付商品件数", "下单子订单数", "支付商品数", "支付子订单数", "直播间访客数"),
    *("短视频访客数", "图文访客数", "店铺页访客数", "3D应用访客数", "商品访客数", "商品浏览量", "关注店铺人数"),
)
_NOT_SHOP = (
    *(
        "商品ID",
        "宝贝ID",
        "主体ID",
        "skuid",
        "来源",
        "流量来源",
        "一级来源",
        "来源名称",
        "来源明细",
        "搜索词",
        "关键词",
    ),
    *("计划ID", "计划名字", "展现量", "一级类目", "叶子类目", "领取张数", "活动商品支付金额", "预热访客数", "活动名称"),
)

SHOP_DAYS = Report(
    key="shop.days",
    name=report_names.SHOP_DAYS,
    platform=report_names.ANALYTICS,
    grain=("day", "span"),
    into=("shop_day",),
    rank=20,
    marks=("支付金额", "支付买家数", "支付人数", "总支付金额"),
    forbidden=("终端", "成交客户数", *_NOT_SHOP),
    fields=_FIELDS,
    derived=_DERIVED,
    ignored=_IGNORED,
)

JD_SHOP_DAYS = Report(
    key="shop.jd_days",
    name=report_names.SHOP_DAYS,
    platform=report_names.JD,
    grain=("day", "span"),
    into=("shop_day",),
    rank=20,
    marks=("成交客户数", "成交单量"),
    forbidden=("终端", "支付金额", *_NOT_SHOP),
    fields=_FIELDS,
    derived=_DERIVED,
)

TRADE_TREND = Report(
    key="shop.trade_trend",
    name=report_names.TRADE_TREND,
    platform=report_names.ANALYTICS,
    grain=("day", "span"),
    into=("shop_day",),
    rank=10,
    marks=("终端",),
    forbidden=("成交客户数", "周期", *_NOT_SHOP),
    drop_rows=_one_device,
    fields=(
        _DAY,
        Field("visitors", COUNT, _VISITORS),
        Field("order_buyers", COUNT, ("下单买家数",)),
        Field("order_amount", MONEY, ("下单金额",)),
        Field("buyers", COUNT, ("支付买家数",)),
        Field("sales", MONEY, ("支付金额",), required=True),
    ),
    derived=_DERIVED,
    ignored=("终端",),
)
"""Three lines a period: all devices, PC and mobile; only the first is taken."""

REPORTS = (SHOP_DAYS, JD_SHOP_DAYS, TRADE_TREND)
