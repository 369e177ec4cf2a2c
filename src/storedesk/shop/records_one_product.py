"""Reads the days of one product as the item report tells them, in the same values as the shop's own days."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.products.tables import ITEM_DAY
from storedesk.shop.rules.metrics import DayFigures
from storedesk.shop.rules.periods import Period

_SAID = (
    "visitors",
    "page_views",
    "bounce",
    "stay_seconds",
    "favourites",
    "cart_users",
    "cart_items",
    "order_buyers",
    "order_amount",
    "buyers",
    "items",
    "sales",
    "new_buyers",
    "old_buyers",
    "old_buyer_sales",
    "refunds",
)


def product_days(session: Session, product_id: int, period: Period) -> tuple[DayFigures, ...]:
    """Every day of the period in order, empty where the item report does not tell of the product.

    Ad cost stays unknown: the ads' reports tell of an item's cost by campaign, not by day of the shop.
    """
    columns = ITEM_DAY.table.c
    wanted = select(columns.day, *(columns[name] for name in _SAID)).where(
        columns.product_id == product_id, columns.span == 1, columns.day.between(period.first, period.last)
    )
    found = {row["day"]: DayFigures(**row) for row in session.execute(wanted).mappings()}
    return tuple(found.get(day) or DayFigures(day) for day in period.days)
