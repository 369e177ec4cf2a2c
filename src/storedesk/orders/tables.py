"""Orders, their lines, refunds and parcels; of a buyer only the nick and the town are kept."""

from sqlalchemy import Column, Integer, SmallInteger, Text

from storedesk.foundation.database.base import METADATA
from storedesk.foundation.database.ledger import ledger
from storedesk.foundation.database.types import Moment, Money

ORDER = ledger(
    METADATA,
    "shop_order",
    key=[Column("order_no", Text, nullable=False)],
    values=[
        Column("platform", Text),
        Column("buyer", Text),
        Column("created_at", Moment),
        Column("paid_at", Moment),
        Column("shipped_at", Moment),
        Column("finished_at", Moment),
        Column("status", Text),
        Column("goods_due", Money),
        Column("postage", Money),
        Column("total", Money),
        Column("paid", Money),
        Column("received", Money),
        Column("refund", Money),
        Column("title", Text),
        Column("item_kinds", SmallInteger),
        Column("quantity", Integer),
        Column("province", Text),
        Column("city", Text),
        Column("district", Text),
        Column("close_reason", Text),
        Column("memo", Text),
    ],
    covering=("paid_at", "paid", "refund"),
)
"""One row per order. `status` is one of orders.rules.status.OrderStatus where the platform's words are known."""

ORDER_LINE = ledger(
    METADATA,
    "order_line",
    key=[Column("order_no", Text, nullable=False), Column("line", Text, nullable=False)],
    values=[
        Column("item_code", Text),
        Column("title", Text),
        Column("sku", Text),
        Column("sku_code", Text),
        Column("price", Money),
        Column("quantity", Integer),
        Column("due", Money),
        Column("paid", Money),
        Column("status", Text),
        Column("refund_status", Text),
        Column("refund", Money),
        Column("created_at", Moment),
        Column("paid_at", Moment),
    ],
    covering=("item_code", "paid_at", "quantity", "paid"),
)
"""One row per sub-order; `line` is the sub-order number, or title and SKU where the file has none."""

REFUND = ledger(
    METADATA,
    "refund",
    key=[Column("refund_no", Text, nullable=False)],
    values=[
        Column("order_no", Text),
        Column("item_code", Text),
        Column("title", Text),
        Column("requested_at", Moment),
        Column("finished_at", Moment),
        Column("paid_at", Moment),
        Column("paid", Money),
        Column("amount", Money),
        Column("status", Text),
        Column("goods_status", Text),
        Column("whole", Text),
        Column("reason", Text),
        Column("sku_code", Text),
    ],
    covering=("finished_at", "amount"),
)

PARCEL = ledger(
    METADATA,
    "parcel",
    key=[Column("order_no", Text, nullable=False), Column("tracking_no", Text, nullable=False)],
    values=[
        Column("printed_at", Moment),
        Column("shipped_at", Moment),
        Column("express", Text),
        Column("buyer", Text),
        Column("province", Text),
        Column("city", Text),
        Column("district", Text),
        Column("item_code", Text),
        Column("title", Text),
        Column("sku", Text),
        Column("quantity", Integer),
        Column("paid", Money),
    ],
)
"""One row per printed label; an order in two parcels repeats its amount, so `paid` is never added over parcels."""
