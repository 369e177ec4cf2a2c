"""Reads what a product was sold for and how it did day by day, and the changes that imports let see."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from sqlalchemy import Integer, Text, column, select, table
from sqlalchemy.orm import Session

from storedesk.foundation.calendar.clock import shop_day, shop_midnight
from storedesk.foundation.database.types import Moment, Money
from storedesk.foundation.sheets.tables import ImportBatch
from storedesk.products.rules.journal import Entry, Said, changes_seen
from storedesk.products.rules.margin import CENT
from storedesk.products.rules.prices import PriceDay
from storedesk.products.tables import ITEM_DAY, LISTING, Product

_ORDER_LINE = table(
    "order_line",
    column("item_code", Text),
    column("paid_at", Moment),
    column("price", Money),
    column("paid", Money),
    column("quantity", Integer),
)
"""The orders room stands beside this one; its lines are read by the table's name."""


@dataclass(frozen=True, slots=True)
class ItemDay:
    """A product on one day, as the item report has it; None: the report does not say."""

    day: date
    visitors: int | None
    buyers: int | None
    items: int | None
    sales: Decimal | None


def item_days(session: Session, product_id: int, first: date, last: date) -> list[ItemDay]:
    """The single days from `first` to `last` of which the item reports tell, oldest first."""
    days = ITEM_DAY.table.c
    wanted = (
        select(days.day, days.visitors, days.buyers, days["items"], days.sales)
        .where(days.product_id == product_id, days.day.between(first, last), days.span == 1)
        .order_by(days.day)
    )
    return [ItemDay(*row) for row in session.execute(wanted)]


def price_days(session: Session, product_id: int, first: date, last: date) -> list[PriceDay]:
    """The days on which the product was sold, oldest first: from its order lines, else from the item report."""
    code = session.scalar(select(Product.code).where(Product.id == product_id))
    found: dict[date, PriceDay] = {}
    for day in item_days(session, product_id, first, last):
        if day.items and day.sales is not None:
            average = _each(day.sales, day.items)
            found[day.day] = PriceDay(day.day, None, None, average, day.items)
    for when, lines in _lines_by_day(session, code or "", first, last).items():
        found[when] = _priced(when, lines)
    return [found[day] for day in sorted(found)]


def seen_changes(session: Session, product_id: int, known: Iterable[Entry] = ()) -> tuple[Entry, ...]:
    """The changes of title and price that one import after another lets see, except those the journal has already.

    Nothing is stored: they go with the imports that showed them.
    """
    layer, batch = LISTING.layers.c, ImportBatch
    wanted = (
        select(batch.last_day, batch.imported_at, batch.report_key, layer.title, layer.list_price)
        .join(batch, batch.id == layer.batch_id)
        .where(layer.product_id == product_id)
        .order_by(batch.last_day, batch.id)
    )
    said = [
        Said(last_day or shop_day(imported_at), report, title, price)
        for last_day, imported_at, report, title, price in session.execute(wanted)
    ]
    return changes_seen(said, known)


def _lines_by_day(session: Session, code: str, first: date, last: date) -> dict[date, list[Any]]:
    line = _ORDER_LINE.c
    start = shop_midnight(first)
    end = shop_midnight(last + timedelta(days=1))
    wanted = select(line.paid_at, line.price, line.paid, line.quantity).where(
        line.item_code == code, line.paid_at >= start, line.paid_at < end
    )
    days: dict[date, list[Any]] = {}
    for row in session.execute(wanted):
        days.setdefault(shop_day(row.paid_at), []).append(row)
    return days


def _priced(day: date, lines: list[Any]) -> PriceDay:
    listed = [line.price for line in lines if line.price]
    sold = [line for line in lines if line.paid and line.quantity and line.quantity > 0]
    pieces = sum(line.quantity for line in sold)
    return PriceDay(
        day,
        listed=max(listed, default=None),
        lowest=min((_each(line.paid, line.quantity) for line in sold), default=None),
        average=_each(sum((line.paid for line in sold), Decimal(0)), pieces) if pieces else None,
        pieces=pieces,
    )


def _each(amount: Decimal, pieces: int) -> Decimal:
    return (amount / pieces).quantize(CENT, ROUND_HALF_UP)
