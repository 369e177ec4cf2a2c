"""What the platform's reports about items look like: visitors, carts, buyers and sales of each item."""

from collections.abc import Mapping

from storedesk.foundation.sheets.report import COUNT, ID, MONEY, PERIOD, QUANTITY, RATE, TEXT, Field, Report
from storedesk.products import report_names


def _sums_several_items(row: Mapping[str, str]) -> bool:
    """The line without an item id, which stands for deleted items together."""
    return row.get("商品id", "").strip() == "-"


_DAY = Field("day", PERIOD, ("统计日期", "日期", "数据日期", "统计区间"), required=True, from_file_name=True)
_ITEM = Field("item_code", ID, ("商品ID", "宝贝ID"), required=True)
_TITLE = Field("title", TEXT, ("商品名称", "商品标题", "宝贝名称"))

_SALES_FIELDS = (
    Field("favourites", COUNT, ("商品收藏人数", "商品收藏买家数", "商品收藏用户数", "收藏人数")),
    Field("cart_items", COUNT, ("商品加购件数", "加购件数", "加购商品件数")),
    Field("cart_users", COUNT, ("商品加购人数", "加购人数")),
    Field("order_buyers", COUNT, ("下单买家数",)),
    Field("order_items", COUNT, ("下单件数", "下单商品件数")),
    Field("order_amount", MONEY, ("下单金额",)),
    Field("buyers", COUNT, ("支付买家数", "支付人数")),
    Field("items", COUNT, ("支付件数", "支付商品件数")),
    Field("sales", MONEY, ("支付金额",)),
    Field("new_buyers", COUNT, ("支付新买家数", "新买家数")),
    Field("old_buyers", COUNT, ("支付老买家数", "老买家数")),
    Field("old_buyer_sales", MONEY, ("老买家支付金额",)),
    Field("refunds", MONEY, ("成功退款金额",)),
    Field("search_visitors", COUNT, ("搜索引导访客数",)),
    Field("search_buyers", COUNT, ("搜索引导支付买家数",)),
)
_STAY = Field(
    "stay_seconds",
    QUANTITY,
    ("平均停留时长", "商品平均停留时长", "平均停留时长(秒)", "人均停留时长(秒)"),
    summed=False,
)
_BOUNCE = Field("bounce", RATE, ("商品详情页跳出率", "跳失率"))
_NOT_ITEMS = ("主体ID", "计划ID", "计划名字", "花费", "花费(分)", "skuid", "是否活动商品", "付款佣金支出(元)")

ITEM_RANK = Report(
    key="products.item_rank",
    name=report_names.ITEM_RANK,
    platform=report_names.ANALYTICS,
    grain=("day", "span", "item_code"),
    into=("item_day", "listing"),
    rank=30,
    marks=("支付金额",),
    forbidden=_NOT_ITEMS,
    drop_rows=_sums_several_items,
    fields=(
        _DAY,
        _ITEM,
        _TITLE,
        Field("status", TEXT, ("商品状态",)),
        Field("sku_code", ID, ("货号",)),
        Field("visitors", COUNT, ("商品访客数",), required=True),
        Field("page_views", COUNT, ("商品浏览量",)),
        _STAY,
        _BOUNCE,
        *_SALES_FIELDS,
    ),
    derived=(
        *(
            "下单转化率",
            "下单转换率",
            "商品支付转化率",
            "支付转化率",
            "支付转换率",
            "访客平均价值",
            "搜索引导支付转化率",
        ),
        *("年累计支付金额", "月累计支付金额", "月累计支付件数", "结构化详情引导转化率", "结构化详情引导成交占比"),
    ),
    ignored=("主商品ID", "商品类型", "商品标签", "聚划算支付金额", "竞争力评分"),
)

ITEM_DETAIL = Report(
    key="products.item_detail",
    name=report_names.ITEM_DETAIL,
    platform=report_names.ANALYTICS,
    grain=("day", "span", "item_code"),
    into=("item_day", "listing"),
    rank=20,
    marks=("支付金额",),
    forbidden=("商品访客数", "来源", "流量来源", "一级来源", *_NOT_ITEMS),
    drop_rows=_sums_several_items,
    fields=(
        _DAY,
        _ITEM,
        _TITLE,
        Field("visitors", COUNT, ("访客数",), required=True),
        Field("page_views", COUNT, ("浏览量",)),
        _STAY,
        _BOUNCE,
        *_SALES_FIELDS,
    ),
    derived=("下单转化率", "支付转化率", "商品详情页支付转化率", "客单价"),
    ignored=(
        *(
            "PC端支付金额",
            "PC端支付买家数",
            "无线端支付金额",
            "无线端支付买家数",
            "PC端加购商品件数",
            "无线端加购商品件数",
        ),
        *("PC端访客数", "无线端访客数", "PC端浏览量", "无线端浏览量", "卖家昵称"),
    ),
)

REPORTS = (ITEM_RANK, ITEM_DETAIL)
