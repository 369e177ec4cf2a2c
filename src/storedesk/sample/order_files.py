"""The sample shop's lists of orders, sub-orders, refunds and labels, as the platform's back office exports them."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from storedesk.sample.cells import headings, masked, text_id, yuan
from storedesk.sample.downloads import write_quoted
from storedesk.sample.trade import Line, Order, Refund
from storedesk.sample.workbook import write_workbook

_SHOP = "青篾竹木家居"
_ORDER_HEAD_2017 = headings(
    "订单编号,买家会员名,买家支付宝账号,买家应付货款,买家应付邮费,买家支付积分,总金额,返点积分,买家实际支付金额,"
    "买家实际支付积分,订单状态,买家留言,收货人姓名,收货地址 ,运送方式,联系电话 ,联系手机,订单创建时间,订单付款时间 ,"
    "宝贝标题 ,宝贝种类 ,物流单号 ,物流公司,订单备注,宝贝总数量,店铺Id,店铺名称,订单关闭原因,卖家服务费,买家服务费,"
    "发票抬头,是否手机订单,分阶段订单信息,特权订金订单id,是否上传合同照片,是否上传小票,是否代付,定金排名,修改后的sku,"
    "修改后的收货地址,异常信息,天猫卡券抵扣,集分宝抵扣,是否是O2O交易,退款金额,预约门店"
)
_ORDER_HEAD_2022 = headings(
    "订单编号,买家会员名,买家会员昵称,支付单号,支付详情,买家应付货款,买家应付邮费,买家支付积分,总金额,返点积分,"
    "买家实际支付金额,买家实际支付积分,订单状态,买家留言,收货人姓名,收货地址,运送方式,联系电话,联系手机,虚拟号过期时间,"
    "订单创建时间,订单付款时间,宝贝标题,宝贝种类,物流单号,物流公司,订单备注,宝贝总数量,店铺Id,店铺名称,订单关闭原因,"
    "卖家服务费,买家服务费,发票抬头,是否手机订单,分阶段订单信息,特权订金订单id,是否上传合同照片,是否上传小票,是否代付,"
    "定金排名,修改后的sku,修改后的收货地址,异常信息,天猫卡券抵扣,集分宝抵扣,是否是O2O交易,满返红包金额,新零售交易类型,"
    "新零售导购门店名称,新零售导购门店id,新零售发货门店名称,新零售发货门店id,退款金额,预约门店,确认收货时间,打款商家金额,"
    "含应开票给个人的个人红包,是否信用购,体验期结束时间,前N有礼,配送类型,直播返现状态,返现金额,延迟发货自动赔付金额,"
    "新零售成交门店昵称,新零售成交门店id,新零售成交经销商id,预售订单,发货时间,主订单编号"
)
_LINE_HEAD = headings(
    "子订单编号,主订单编号,标题,价格,购买数量,外部系统编号,商品属性,套餐信息,备注,订单状态,商家编码,支付单号,买家应付货款,"
    "买家实际支付金额,退款状态,退款金额,订单创建时间,订单付款时间,商品ID"
)
_REFUND_HEAD = headings(
    "订单编号,退款编号,支付宝交易号,订单付款时间,商品sku信息,退款完结时间,买家实际支付金额,退款总额,宝贝标题,手工退款/系统退款,"
    "退款申请时间,超时时间,退款状态,货物状态,退货物流信息,发货物流信息,客服介入状态,卖家退货地址,卖家邮编,卖家电话,卖家手机,"
    "退货物流单号,退货物流公司,买家退款原因,买家退款说明,买家退货时间,责任方,售中或售后,备注标签,商家备注,部分退款/全额退款,"
    "审核操作人,举证超时时间,是否零秒响应,退款操作人,退款原因标签,业务类型,代客发起,代客发起操作子账号,小额收款,淘特订单,"
    "售后类型,商品id,退给买家金额,退给平台金额,换新商品信息,卖家真实姓名,发货物流单号,发货物流公司,商家自动退策略,"
    "商家自动退模板,商家编码"
)
_LABEL_HEAD = headings(
    "买家旺旺,订单编号,打印批次号,打印序号,快递公司,运单号,店铺,打印时间,打印类型,收件人姓名,收件人手机号,省,市,区,街道,"
    "收件信息,商品信息,操作账号"
)


def write_orders(path: Path, orders: Sequence[Order], now: datetime, *, old: bool) -> None:
    """The order list; `old` is the generation of 2017 with its blanks behind headings and full-width commas."""
    head = _ORDER_HEAD_2017 if old else _ORDER_HEAD_2022
    rows = (_order(order, now, old) for order in reversed(orders))
    write_quoted(path, head, ([row.get(name.strip(), "") for name in head] for row in rows))


def write_lines(path: Path, orders: Sequence[Order], now: datetime) -> None:
    """The sub-order list; its rows end with a comma too many."""
    rows = ([*_line(order, line, now), ""] for order in reversed(orders) for line in order.lines)
    write_quoted(path, _LINE_HEAD, ([cell if cell else "" for cell in row] for row in rows))


def write_refunds(path: Path, orders: Iterable[Order], now: datetime) -> int:
    """The refund list; gives the number of its rows."""
    asked = [(order, line, line.refund) for order in orders for line in order.lines if line.refund]
    known = sorted((each for each in asked if each[2].requested_at <= now), key=lambda each: each[2].requested_at)
    rows = (_refund(order, line, refund, now) for order, line, refund in known)
    write_workbook(path, "export", [_REFUND_HEAD, *([row.get(name, "") for name in _REFUND_HEAD] for row in rows)])
    return len(known)


def write_labels(path: Path, orders: Sequence[Order], now: datetime) -> int:
    """The label print list, latest first; gives the number of its rows."""
    sent = [order for order in reversed(orders) if order.shipped_at and order.shipped_at <= now]
    rows: list[list[str | int]] = [list(_LABEL_HEAD)]
    rows.extend(_label(order, place % 120 + 1) for place, order in enumerate(sent))
    write_workbook(path, "Sheet1", rows, from_web_page=True)
    return len(sent)


def status(order: Order, now: datetime) -> str:
    """The order's status in the platform's words, as it stands now."""
    if order.paid_at is None:
        return "交易关闭" if now - order.created_at > timedelta(days=1) else "等待买家付款"
    if all(line.refund and line.refund.whole and line.refund.finished_at <= now for line in order.lines):
        return "交易关闭"
    if order.finished_at and order.finished_at <= now:
        return "交易成功"
    sent = order.shipped_at is not None and order.shipped_at <= now
    return "卖家已发货，等待买家确认" if sent else "买家已付款，等待卖家发货"


def _order(order: Order, now: datetime, old: bool) -> dict[str, str]:
    state = status(order, now)
    back = sum(line.refund.amount for line in order.lines if line.refund and line.refund.finished_at <= now)
    sent = order.shipped_at is not None and order.shipped_at <= now
    done = state == "交易成功" and order.finished_at
    town = order.town
    paid = order.paid if order.paid_at else 0
    return {
        "订单编号": text_id(order.number),
        "买家会员名": order.buyer,
        "买家会员昵称": order.buyer,
        "买家应付货款": yuan(order.paid),
        "买家应付邮费": "0.00",
        "买家支付积分": "0",
        "总金额": yuan(order.paid),
        "返点积分": "0",
        "买家实际支付金额": yuan(paid),
        "买家实际支付积分": "0",
        "订单状态": state if old else state.replace("，", ","),
        "收货人姓名": order.receiver,
        "收货地址": f"{town.province} {town.city} {town.district} ***街道***号(000000)",
        "运送方式": "快递",
        "联系手机": "'1**********",
        "订单创建时间": str(order.created_at),
        "订单付款时间": str(order.paid_at or ""),
        "宝贝标题": "，".join(dict.fromkeys(line.item.title for line in order.lines)),
        "宝贝种类": str(len({line.item.code for line in order.lines})),
        "物流单号": (f"No:{order.tracking_no}" if old else order.tracking_no) if sent else "",
        "物流公司": order.express if sent else "",
        "宝贝总数量": str(sum(line.quantity for line in order.lines)),
        "店铺Id": "0",
        "店铺名称": _SHOP,
        "订单关闭原因": "订单未关闭" if state != "交易关闭" else "退款" if order.paid_at else "买家未及时付款",
        "卖家服务费": "0",
        "买家服务费": "0元",
        "是否手机订单": "手机订单",
        "特权订金订单id": text_id(""),
        "是否上传合同照片": "否",
        "是否上传小票": "否",
        "是否代付": "否",
        "退款金额": yuan(back) if back or old else "无退款申请",
        "确认收货时间": str(order.finished_at) if done else "",
        "打款商家金额": f"{yuan(paid - back)}元" if done else "0元",
        "发货时间": str(order.shipped_at) if sent else "",
        "主订单编号": text_id(order.number),
    }


def _line(order: Order, line: Line, now: datetime) -> list[str]:
    refund = line.refund if line.refund and line.refund.requested_at <= now else None
    finished = refund is not None and refund.finished_at <= now
    code = f"{line.item.merchant_code}-{line.item.options.index(line.option) + 1}"
    return [
        text_id(line.number),
        text_id(order.number),
        line.item.title,
        yuan(line.price),
        str(line.quantity),
        code,
        f"规格:{line.option.name}",
        "",
        "",
        status(order, now).replace("，", ","),
        code,
        text_id(""),
        yuan(line.paid),
        yuan(line.paid if order.paid_at else 0),
        "没有申请退款" if refund is None else "退款成功" if finished else "买家已经申请退款，等待卖家同意",
        yuan(refund.amount) if refund and finished else "无退款申请",
        str(order.created_at),
        str(order.paid_at or ""),
        line.item.code,
    ]


def _refund(order: Order, line: Line, refund: Refund, now: datetime) -> dict[str, str]:
    finished = refund.finished_at <= now
    return {
        "订单编号": order.number,
        "退款编号": refund.number,
        "订单付款时间": str(order.paid_at),
        "商品sku信息": f"规格:{line.option.name}",
        "退款完结时间": str(refund.finished_at) if finished else "",
        "买家实际支付金额": yuan(line.paid),
        "退款总额": yuan(refund.amount),
        "宝贝标题": line.item.title,
        "手工退款/系统退款": "手工退款",
        "退款申请时间": str(refund.requested_at),
        "退款状态": "退款成功" if finished else "买家已经申请退款，等待卖家同意",
        "货物状态": "买家已收到货" if refund.whole else "买家未收到货",
        "买家退款原因": refund.reason,
        "售中或售后": "售后",
        "部分退款/全额退款": "全额退款" if refund.whole else "部分退款",
        "售后类型": "退货退款" if refund.whole else "仅退款",
        "商品id": line.item.code,
        "退给买家金额": yuan(refund.amount),
        "商家编码": line.item.merchant_code,
    }


def _label(order: Order, place: int) -> list[str | int]:
    printed = (order.shipped_at or order.created_at) - timedelta(minutes=95)
    town = order.town
    packed = "\n".join(
        f"商品标题：{line.item.title}； 商品编码：{line.item.merchant_code}； 商品ID：{line.item.code}； "
        f"商品SUK：{line.option.name}； 商品数量：{line.quantity}； 商品实付价格：{yuan(line.paid)}"
        for line in order.lines
    )
    return [
        masked(order.buyer),
        order.number,
        f"PRINT_{printed:%Y%m%d%H}{place:06d}",
        place,
        order.express,
        order.tracking_no,
        _SHOP,
        str(printed),
        "平台订单",
        order.receiver,
        "***********",
        town.province,
        town.city,
        town.district,
        "",
        f"{order.receiver},***********,{town.province}{town.city}{town.district}",
        packed,
        _SHOP,
    ]
