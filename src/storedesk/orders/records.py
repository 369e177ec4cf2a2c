"""Reads the orders: what was paid and refunded on each day of the shop's calendar, and which items were sold.

Moments are kept in UTC; a day is the shop's own, from midnight to midnight at its place.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

from sqlalchemy import BigInteger, Column, ColumnElement, Select, and_, func, literal, select, type_coerce
from sqlalchemy.orm import Session

from storedesk.foundation.calendar.clock import shop_day, shop_midnight
from storedesk.foundation.database.types import Day
from storedesk.foundation.door import Found
from storedesk.orders import texts
from storedesk.orders.rules.status import RefundStatus
from storedesk.orders.tables import ORDER, ORDER_LINE, REFUND

_A_DAY = 86_400
_LONGEST_QUIET = 14


@dataclass(frozen=True, slots=True)
class PaidDay:
    """The orders paid on a day. Buyers are None where an order names no buyer, items where one has no count."""

    day: date
    sales: Decimal
    orders: int
    buyers: int | None
    items: int | None


@dataclass(frozen=True, slots=True)
class SoldItem:
    """Pieces of one item paid in a period, under the item id or, where the list has none, the title ("")."""

    item_code: str
    title: str
    quantity: int
    paid: Decimal


def paid_days(session: Session, first: date, last: date) -> dict[date, PaidDay]:
    """Every day from first to last on which an order was paid."""
    order = ORDER.table.c
    wanted = (
        select(
            _day_of(order.paid_at, first).label("paid_day"),
            func.sum(order.paid),
            func.count(),
            func.count(order.buyer),
            func.count(order.buyer.distinct()),
            func.count(order.quantity),
            func.sum(order.quantity),
        )
        .where(_between(order.paid_at, first, last))
        .group_by("paid_day")
    )
    found = {}
    for day, sales, orders, named, buyers, counted, items in session.execute(wanted):
        found[day] = PaidDay(
            day,
            sales or Decimal(0),
            orders,
            buyers if named == orders else None,
            int(items) if counted == orders else None,
        )
    return found


def refund_days(session: Session, first: date, last: date) -> dict[date, Decimal]:
    """What was paid back on each day from first to last; days on which nothing was are left out."""
    refund = REFUND.table.c
    wanted = (
        select(_day_of(refund.finished_at, first).label("refund_day"), func.sum(refund.amount))
        .where(
            _between(refund.finished_at, first, last),
            refund.amount.is_not(None),
            func.coalesce(refund.status, RefundStatus.REFUNDED.value) == RefundStatus.REFUNDED.value,
        )
        .group_by("refund_day")
    )
    return {row[0]: row[1] for row in session.execute(wanted)}


def refunds_known(session: Session, first: date, last: date) -> dict[date, Decimal]:
    """What was paid back on each day that the refund lists cover, nothing where nothing was.

    The lists do not say which days they cover. Between two refunds no more than two weeks apart they are taken to cover
    every day; beyond the first and the last, and in longer gaps, nothing is known.
    """
    around = timedelta(days=_LONGEST_QUIET)
    said = refund_days(session, first - around, last + around)
    found = {}
    for day, following in pairwise(sorted(said)):
        quiet = (following - day).days
        found[day] = said[day]
        if quiet <= _LONGEST_QUIET:
            found.update({day + timedelta(days=offset): Decimal(0) for offset in range(1, quiet)})
    found.update({day: said[day] for day in sorted(said)[-1:]})
    return {day: amount for day, amount in sorted(found.items()) if first <= day <= last}


def days_paid(session: Session, first: date, last: date) -> set[date]:
    """The days from first to last on which an order was paid."""
    paid_at = ORDER.table.c.paid_at
    day = _day_of(paid_at, first).label("paid_day")
    return set(session.scalars(select(day).where(_between(paid_at, first, last)).group_by("paid_day")))


def sold(session: Session, first: date, last: date) -> list[SoldItem]:
    """What was sold by item, from the sub-orders paid from first to last, the most first.

    A sub-order whose list does not say when it was paid counts on the day its order was.
    """
    line, order = ORDER_LINE.table.c, ORDER.table.c
    coded = func.coalesce(line.item_code, "") != ""
    own = _between(line.paid_at, first, last)
    of_order = (line.paid_at.is_(None), _between(order.paid_at, first, last))
    by_order = (ORDER.table, order.order_no == line.order_no)
    amounts = func.sum(line.quantity), func.sum(line.paid)
    # what has an item id is summed without its title, from the index alone
    queries: list[Select[Any]] = [
        select(line.item_code, literal(""), *amounts).where(coded, own).group_by(line.item_code),
        select(literal(""), line.title, *amounts).where(~coded, own).group_by(line.title),
        select(line.item_code, literal(""), *amounts).join(*by_order).where(coded, *of_order).group_by(line.item_code),
        select(literal(""), line.title, *amounts).join(*by_order).where(~coded, *of_order).group_by(line.title),
    ]
    sums: dict[tuple[str, str], tuple[int, Decimal]] = {}
    for wanted in queries:
        for code, title, quantity, paid in session.execute(wanted):
            pieces, amount = sums.get((code, title or ""), (0, Decimal(0)))
            sums[code, title or ""] = (pieces + int(quantity or 0), amount + (paid or Decimal(0)))
    found = [SoldItem(code, title, *amounts) for (code, title), amounts in sums.items()]
    return sorted(found, key=lambda each: (-each.paid, each.item_code, each.title))


def known_days(session: Session) -> tuple[date, date] | None:
    """The first and the last day on which an order was paid; None without orders."""
    paid_at = ORDER.table.c.paid_at
    first, last = session.execute(select(func.min(paid_at), func.max(paid_at))).one()
    return None if first is None else (shop_day(first), shop_day(last))


def find(session: Session, text: str, most: int) -> list[Found]:
    """The orders whose number begins so, from four figures on; they are shown with the shop's days."""
    number = text.strip()
    if len(number) < 4 or not number.isascii() or not number.isdigit():
        return []
    order = ORDER.table.c
    wanted = (
        select(order.order_no, order.paid_at, order.title)
        .where(order.order_no.like(number + "%"))
        .order_by(order.order_no)
        .limit(most)
    )
    found = []
    for order_no, paid_at, title in session.execute(wanted):
        key = f"day:{shop_day(paid_at)}" if paid_at else "page:days"
        found.append(Found("shop", key, str(texts.ORDER.format(number=order_no)), title or ""))
    return found


def _between(moment: Column[datetime], first: date, last: date) -> ColumnElement[bool]:
    return and_(moment >= shop_midnight(first), moment < shop_midnight(last + timedelta(days=1)))


def _day_of(moment: Column[datetime], first: date) -> ColumnElement[date]:
    """The shop's day a moment lies in; its zone has kept one offset all the time that there are orders of."""
    offset = shop_midnight(first).utcoffset() or timedelta()
    return type_coerce((type_coerce(moment, BigInteger) + int(offset.total_seconds())) // _A_DAY, Day)
