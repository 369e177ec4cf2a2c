"""What the lists look like that tell of other shops' items: the coupon items of the affiliate platform."""

from storedesk.foundation.sheets.report import COUNT, ID, MONEY, TEXT, Field, Report, SameKey
from storedesk.titles import report_names

COUPON_ITEMS = Report(
    key="titles.coupon_items",
    name=report_names.COUPON_ITEMS,
    platform=report_names.AFFILIATE_PLATFORM,
    grain=("rival_code",),
    into=("rival_item",),
    marks=("优惠券id", "优惠券面额", "优惠券总量"),
    same_key=SameKey.LAST,
    fields=(
        Field("rival_code", ID, ("商品id",), required=True),
        Field("title", TEXT, ("商品名称",), required=True),
        Field("category", TEXT, ("商品一级类目",)),
        Field("price", MONEY, ("商品价格(单位：元)", "商品价格"), summed=False),
        Field("sales", COUNT, ("商品月销量",), summed=False),
        Field("shop", TEXT, ("店铺名称",)),
        Field("address", TEXT, ("商品详情页链接地址",)),
    ),
    personal=("卖家旺旺", "卖家id"),
    ignored=(
        *("商品主图", "淘宝客链接", "收入比率(%)", "佣金", "平台类型", "优惠券id", "优惠券总量"),
        *("优惠券剩余量", "优惠券面额", "优惠券开始时间", "优惠券结束时间", "优惠券链接", "商品优惠券推广链接"),
        *("淘宝客短链接(300天内有效)", "淘口令(30天内有效)", "优惠券淘口令(30天内有效)", "优惠券短链接(300天内有效)"),
        "是否为营销计划商品",
    ),
)
"""The selected items with coupons, of 2018 and later; an item with several coupons stands on several lines."""

REPORTS = (COUPON_ITEMS,)
