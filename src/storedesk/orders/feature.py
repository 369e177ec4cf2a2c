"""The door of the orders: orders, their lines, refunds and parcels."""

from storedesk.foundation.door import Feature
from storedesk.orders import records, texts
from storedesk.orders.tables import ORDER, ORDER_LINE, PARCEL, REFUND

FEATURE = Feature(
    key="orders",
    name=texts.NAME,
    reports="storedesk.orders.reports",
    ledgers=(ORDER, ORDER_LINE, REFUND, PARCEL),
    find=records.find,
)
