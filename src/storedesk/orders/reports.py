"""What the lists of orders, sub-orders, refunds and printed labels look like.

Of a buyer only the nick and the town are read; names, phones, addresses and accounts are left in the file.
"""

from storedesk.foundation.sheets.report import COUNT, ID, MOMENT, MONEY, TEXT, Field, Report, SameKey
from storedesk.orders import report_names
from storedesk.orders.rules import address, packed
from storedesk.orders.rules.status import NOTHING_REFUNDED, ORDER_WORDS, REFUND_WORDS

_OTHER_PLATFORMS = ("选购商品", "货品标题", "货品总价(元)", "父单号", "售后编号", "账务流水号", "客户订单号")
_PRINT_MARKS = ("打印批次号", "批次号", "打印时间", "打印状态", "最后打印时间")
_AFFILIATE_MARKS = ("淘客结算时间", "来源或淘客昵称", "维权状态", "广告位ID")

_CREATED = Field("created_at", MOMENT, ("订单创建时间", "创建时间", "买家下单时间", "下单时间", "拍下时间"))
_PAID_AT = Field("paid_at", MOMENT, ("订单付款时间", "付款时间", "买家付款时间", "支付时间"))
_PAID = ("买家实际支付金额", "买家实付金额", "买家实付", "实付金额")
_TITLE = ("标题", "商品标题", "宝贝标题", "宝贝名称", "商品名称")
_SHOP_COLUMNS = ("店铺Id", "店铺名称", "店铺", "所属店铺")

_PEOPLE = (
    *("买家支付宝账号", "支付宝账号", "收货人姓名", "收件人", "收件人姓名", "联系电话", "联系手机", "联系方式"),
    *("收件人手机", "收件人手机号", "收件人电话", "虚拟号过期时间", "修改后的收货地址", "详细地址", "街道", "收件信息"),
    *("寄件人姓名", "寄件人电话", "寄件人地址", "买家留言", "发票抬头", "操作账号"),
)

ORDERS = Report(
    key="orders.orders",
    name=report_names.ORDERS,
    platform=report_names.TAOBAO,
    grain=("order_no",),
    into=("shop_order",),
    fixed={"platform": "taobao"},
    same_key=SameKey.LAST,
    rank=20,
    marks=(
        "订单创建时间",
        "订单付款时间",
        "买家应付货款",
        "总金额",
        "买家实际支付金额",
        "买家实付金额",
        "打款商家金额",
    ),
    forbidden=("子订单编号", "退款编号", "购买数量", *_PRINT_MARKS, *_AFFILIATE_MARKS, *_OTHER_PLATFORMS),
    fields=(
        Field("order_no", ID, ("订单编号", "主订单编号"), required=True),
        Field("buyer", TEXT, ("买家会员名", "买家会员昵称", "买家昵称", "买家旺旺")),
        _CREATED,
        _PAID_AT,
        Field("shipped_at", MOMENT, ("发货时间",)),
        Field("finished_at", MOMENT, ("确认收货时间",)),
        Field("status", TEXT, ("订单状态", "交易状态"), words=ORDER_WORDS),
        Field("goods_due", MONEY, ("买家应付货款",)),
        Field("postage", MONEY, ("买家应付邮费",)),
        Field("total", MONEY, ("总金额", "订单金额")),
        Field("paid", MONEY, _PAID),
        Field("received", MONEY, ("打款商家金额",)),
        Field("refund", MONEY, ("退款金额",), words=NOTHING_REFUNDED),
        Field("title", TEXT, _TITLE),
        Field("item_kinds", COUNT, ("宝贝种类", "商品种类"), summed=False),
        Field("quantity", COUNT, ("宝贝总数量", "商品总数量", "宝贝数量")),
        Field("province", TEXT, ("收货地址",), cut=address.province),
        Field("city", TEXT, ("收货地址",), cut=address.city),
        Field("district", TEXT, ("收货地址",), cut=address.district),
        Field("close_reason", TEXT, ("订单关闭原因",), words={"订单未关闭": ""}),
        Field("memo", TEXT, ("订单备注", "商家备注", "商家备忘", "卖家备注")),
    ),
    personal=_PEOPLE,
    ignored=(
        *("支付单号", "支付详情", "买家支付积分", "返点积分", "买家实际支付积分", "运送方式", "物流单号", "运单号"),
        *("物流公司", "快递公司", *_SHOP_COLUMNS, "卖家服务费", "买家服务费", "是否手机订单", "分阶段订单信息"),
        *("特权订金订单id", "是否上传合同照片", "是否上传小票", "是否代付", "定金排名", "修改后的sku", "异常信息"),
        *("天猫卡券抵扣", "集分宝抵扣", "是否是O2O交易", "满返红包金额", "新零售交易类型", "新零售导购门店名称"),
        *("新零售导购门店id", "新零售发货门店名称", "新零售发货门店id", "预约门店", "含应开票给个人的个人红包"),
        *("是否信用购", "体验期结束时间", "前N有礼", "配送类型", "直播返现状态", "返现金额", "延迟发货自动赔付金额"),
        *("新零售成交门店昵称", "新零售成交门店id", "新零售成交经销商id", "预售订单", "主订单编号"),
    ),
)

_LINE_FIELDS = (
    Field("order_no", ID, ("主订单编号", "订单编号"), required=True),
    Field("item_code", ID, ("商品ID", "宝贝ID")),
    Field("title", TEXT, _TITLE),
    Field("sku", TEXT, ("商品属性", "商品规格", "宝贝规格")),
    Field("sku_code", ID, ("商家编码", "外部系统编号", "SKU商家编码")),
    Field("price", MONEY, ("价格", "商品价格", "单价"), summed=False),
    Field("quantity", COUNT, ("购买数量", "商品数量", "宝贝数量")),
    Field("due", MONEY, ("买家应付货款",)),
    Field("paid", MONEY, _PAID),
    Field("status", TEXT, ("订单状态", "交易状态"), words=ORDER_WORDS),
    Field("refund_status", TEXT, ("退款状态",), words=REFUND_WORDS),
    Field("refund", MONEY, ("退款金额",), words=NOTHING_REFUNDED),
    _CREATED,
    _PAID_AT,
)
_LINE_IGNORED = (
    *("外部系统编号", "套餐信息", "备注", "支付单号", "买家应付邮费", "物流单号", "运单号", "物流公司", "分阶段信息"),
    *("打款商家金额", "发货时间", "确认收货时间", "商家备注", *_SHOP_COLUMNS),
)
_NOT_LINES = ("退款编号", *_PRINT_MARKS, *_AFFILIATE_MARKS, *_OTHER_PLATFORMS)

LINES = Report(
    key="orders.lines",
    name=report_names.LINES,
    platform=report_names.TAOBAO,
    grain=("order_no", "line"),
    into=("order_line",),
    same_key=SameKey.LAST,
    rank=20,
    marks=("标题", "商品标题", "宝贝标题", "购买数量", "商品属性", "商品ID"),
    forbidden=_NOT_LINES,
    fields=(Field("line", ID, ("子订单编号",), required=True), *_LINE_FIELDS),
    personal=_PEOPLE,
    ignored=_LINE_IGNORED,
)

LINES_WITHOUT_NUMBER = Report(
    key="orders.lines_without_number",
    name=report_names.LINES_WITHOUT_NUMBER,
    platform=report_names.TAOBAO,
    grain=("order_no", "line"),
    into=("order_line",),
    same_key=SameKey.ADD,
    rank=10,
    marks=("购买数量",),
    forbidden=("子订单编号", *_NOT_LINES),
    fields=(Field("line", TEXT, (), made_of=("title", "sku", "sku_code"), required=True), *_LINE_FIELDS),
    personal=_PEOPLE,
    ignored=_LINE_IGNORED,
)
"""The generation of 2017 to 2019: an item of an order is told from the others by its title and what was chosen."""

REFUNDS = Report(
    key="orders.refunds",
    name=report_names.REFUNDS,
    platform=report_names.TAOBAO,
    grain=("refund_no",),
    into=("refund",),
    same_key=SameKey.LAST,
    rank=20,
    forbidden=("维权状态", "售后服务单号"),
    fields=(
        Field("refund_no", ID, ("退款编号",), required=True),
        Field("order_no", ID, ("订单编号",)),
        Field("item_code", ID, ("商品id", "宝贝ID")),
        Field("title", TEXT, ("宝贝标题", "商品标题")),
        Field("requested_at", MOMENT, ("退款申请时间",)),
        Field("finished_at", MOMENT, ("退款完结时间",)),
        _PAID_AT,
        Field("paid", MONEY, _PAID, summed=False),
        Field("amount", MONEY, ("退款总额", "退给买家金额"), words=NOTHING_REFUNDED),
        Field("status", TEXT, ("退款状态",), words=REFUND_WORDS),
        Field("goods_status", TEXT, ("货物状态",)),
        Field("whole", TEXT, ("部分退款/全额退款",), words={"全额退款": "whole", "部分退款": "part"}),
        Field("reason", TEXT, ("买家退款原因",)),
        Field("sku_code", ID, ("商家编码",)),
    ),
    personal=(
        *("支付宝交易号", "卖家退货地址", "卖家邮编", "卖家电话", "卖家手机", "卖家真实姓名", "买家退款说明"),
        *("审核操作人", "退款操作人", "代客发起操作子账号"),
    ),
    ignored=(
        *(
            "商品sku信息",
            "手工退款/系统退款",
            "超时时间",
            "退货物流信息",
            "发货物流信息",
            "客服介入状态",
            "退货物流单号",
        ),
        *(
            "退货物流公司",
            "买家退货时间",
            "责任方",
            "售中或售后",
            "备注标签",
            "商家备注",
            "举证超时时间",
            "是否零秒响应",
        ),
        *("退款原因标签", "业务类型", "代客发起", "小额收款", "淘特订单", "售后类型", "退给买家金额", "退给平台金额"),
        *("换新商品信息", "发货物流单号", "发货物流公司", "商家自动退策略", "商家自动退模板"),
    ),
)

_TRACKING = Field("tracking_no", ID, ("运单号", "物流单号", "快递单号"), required=True)
_EXPRESS = Field("express", TEXT, ("快递公司", "物流公司", "快递"))

LABELS = Report(
    key="orders.labels",
    name=report_names.LABELS,
    platform=report_names.TAOBAO,
    grain=("order_no", "tracking_no"),
    into=("parcel", "listing"),
    same_key=SameKey.LAST,
    rank=-10,
    marks=("打印批次号",),
    fields=(
        Field("order_no", TEXT, ("订单编号",), missing="", cut=packed.order_numbers),
        _TRACKING,
        Field("printed_at", MOMENT, ("打印时间",)),
        _EXPRESS,
        Field("buyer", TEXT, ("买家旺旺",)),
        Field("province", TEXT, ("省",), cut=address.province),
        Field("city", TEXT, ("市",)),
        Field("district", TEXT, ("区",)),
        Field("item_code", ID, ("商品信息",), cut=packed.item_code),
        Field("title", TEXT, ("商品信息",), cut=packed.title),
        Field("sku", TEXT, ("商品信息",), cut=packed.sku),
        Field("quantity", COUNT, ("商品信息",), cut=packed.quantity, summed=False),
        Field("paid", MONEY, ("商品信息",), cut=packed.paid, summed=False),
    ),
    personal=_PEOPLE,
    ignored=("打印批次号", "打印序号", "打印类型", *_SHOP_COLUMNS),
)
"""A label printed by hand has no order; orders packed together share a parcel, which keeps all their numbers."""

PRINTS = Report(
    key="orders.prints",
    name=report_names.PRINTS,
    platform=report_names.TAOBAO,
    grain=("order_no", "tracking_no"),
    into=("parcel",),
    same_key=SameKey.LAST,
    rank=-10,
    marks=("批次号", "快递模板"),
    forbidden=("打印批次号",),
    fields=(
        Field("order_no", TEXT, ("主订单编号",), missing="", cut=packed.order_numbers),
        _TRACKING,
        Field("printed_at", MOMENT, ("打印时间",)),
        _EXPRESS,
        Field("buyer", TEXT, ("买家旺旺",)),
        Field("province", TEXT, ("所在省份",), cut=address.province),
        Field("city", TEXT, ("所在城市",)),
        Field("district", TEXT, ("所在地区",)),
        Field("title", TEXT, ("商品信息",), cut=packed.first_listed_title),
        Field("sku", TEXT, ("商品信息",), cut=packed.first_listed_sku),
        Field("quantity", COUNT, ("商品总数量",), summed=False),
        Field("paid", MONEY, ("实付价格",), cut=packed.amount, summed=False),
    ),
    personal=_PEOPLE,
    ignored=("序号", "批次号", "类型", "快递模板", "子订单数量", "成本价", "卖家备注", *_SHOP_COLUMNS),
)

PINDUODUO_PRINTS = Report(
    key="orders.pinduoduo_prints",
    name=report_names.PINDUODUO_PRINTS,
    platform=report_names.PINDUODUO,
    grain=("order_no", "tracking_no"),
    into=("parcel",),
    same_key=SameKey.LAST,
    rank=-10,
    marks=("打印状态", "最后打印时间"),
    fields=(
        Field("order_no", ID, ("订单号",), required=True),
        _TRACKING,
        Field("printed_at", MOMENT, ("最后打印时间",)),
        Field("shipped_at", MOMENT, ("发货时间",)),
        _EXPRESS,
        Field("province", TEXT, ("省/市/区",), cut=address.province),
        Field("city", TEXT, ("省/市/区",), cut=address.city),
        Field("district", TEXT, ("省/市/区",), cut=address.district),
        Field("title", TEXT, ("商品名称",)),
        Field("sku", TEXT, ("规格",)),
        Field("quantity", COUNT, ("数量",), summed=False),
        Field("paid", MONEY, ("支付金额",), summed=False),
    ),
    personal=_PEOPLE,
    ignored=("商品简称", "规格简称", "规格编码", "重量(kg)", "总价", "备注", "打印状态", *_SHOP_COLUMNS),
)

REPORTS = (ORDERS, LINES, LINES_WITHOUT_NUMBER, REFUNDS, LABELS, PRINTS, PINDUODUO_PRINTS)
