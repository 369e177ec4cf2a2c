"""What has become of an order or a refund, whichever words the platform uses for it."""

from collections.abc import Mapping
from enum import StrEnum


class OrderStatus(StrEnum):
    """How far an order has come."""

    UNPAID = "unpaid"
    PAID = "paid"
    PART_SHIPPED = "part_shipped"
    SHIPPED = "shipped"
    FINISHED = "finished"
    CLOSED = "closed"


class RefundStatus(StrEnum):
    """How far a refund has come."""

    NONE = "none"
    REQUESTED = "requested"
    AGREED = "agreed"
    RETURNED = "returned"
    REJECTED = "rejected"
    REFUNDED = "refunded"
    CLOSED = "closed"


ORDER_WORDS: Mapping[str, str] = {
    "等待买家付款": OrderStatus.UNPAID.value,
    "买家已付款,等待卖家发货": OrderStatus.PAID.value,
    "等待卖家发货": OrderStatus.PAID.value,
    "卖家部分发货": OrderStatus.PART_SHIPPED.value,
    "卖家已发货,等待买家确认": OrderStatus.SHIPPED.value,
    "等待买家确认收货": OrderStatus.SHIPPED.value,
    "买家已签收": OrderStatus.SHIPPED.value,
    "交易成功": OrderStatus.FINISHED.value,
    "交易关闭": OrderStatus.CLOSED.value,
}
"""Spellings of an order's status, folded (commas of half width)."""

REFUND_WORDS: Mapping[str, str] = {
    "没有申请退款": RefundStatus.NONE.value,
    "无退款申请": RefundStatus.NONE.value,
    "未申请退款": RefundStatus.NONE.value,
    "买家已经申请退款,等待卖家同意": RefundStatus.REQUESTED.value,
    "卖家已经同意退款,等待买家退货": RefundStatus.AGREED.value,
    "买家已经退货,等待卖家确认收货": RefundStatus.RETURNED.value,
    "卖家拒绝退款": RefundStatus.REJECTED.value,
    "退款成功": RefundStatus.REFUNDED.value,
    "退款关闭": RefundStatus.CLOSED.value,
}
"""Spellings of a refund's status, folded."""

NOTHING_REFUNDED: Mapping[str, str] = dict.fromkeys(
    ("无退款申请", "没有申请退款", "未申请退款", "无退款", "未退款", "无"), "0"
)
"""Words that stand in an amount's place and mean that nothing was paid back."""
