"""Reads what each product did in a period, and how much of the change it made."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.products.records import Item, items
from storedesk.products.rules.journal import Entry
from storedesk.products.tables import ITEM_DAY
from storedesk.shop.ad_ledgers import product_costs
from storedesk.shop.records_coverage import single_days
from storedesk.shop.records_days import PeriodFigures
from storedesk.shop.rules.decompose import Mover, movers
from storedesk.shop.rules.periods import Comparison, Period

_COUNTS = ("visitors", "search_visitors", "cart_users", "favourites", "buyers", "items")
_MONEY = ("sales", "refunds")


@dataclass(frozen=True, slots=True)
class ProductFigures:
    """A product over the days of a period that the item report tells of; None is what it does not say.

    `moved` is how much more it sold than in the period it is compared with, over the days both have; `touched` says
    that the journal has a change of it in one of the two.
    """

    product_id: int
    name: str
    code: str
    picture: str | None
    days: int
    visitors: int | None
    search_visitors: int | None
    cart_users: int | None
    favourites: int | None
    buyers: int | None
    items: int | None
    sales: Decimal | None
    refunds: Decimal | None
    ad_cost: Decimal | None
    sales_before: Decimal | None
    moved: Decimal | None
    touched: bool = False

    @property
    def conversion(self) -> Decimal | None:
        """Buyers of visitors."""
        return Decimal(self.buyers) / self.visitors if self.buyers is not None and self.visitors else None

    @property
    def order_value(self) -> Decimal | None:
        """Sales of a buyer."""
        return self.sales / self.buyers if self.sales is not None and self.buyers else None


@dataclass(frozen=True, slots=True)
class ProductMoves:
    """What the products made of the change: over `days` days that both sides and all reports have.

    The movers' keys are product ids as text, the largest first; the one with key None is what the item report does not
    account for. Together they are exactly the change of the shop's sales over these days. Visitors from search and
    pieces are of the same days, None where the item report does not say them.
    """

    days: int
    before: Decimal
    after: Decimal
    movers: tuple[Mover, ...]
    search_before: int | None = None
    search_after: int | None = None


def products(
    session: Session, comparison: Comparison, moves: ProductMoves, journal: Iterable[Entry] = ()
) -> Sequence[ProductFigures]:
    """Every product that the item report tells of on either side, by sales, the best first.

    `journal` are the lines of both periods: whose products count as touched.
    """
    now = _sums(session, comparison.now)
    then = _sums(session, comparison.then) if comparison.then else {}
    costs = product_costs(session, comparison.now.first, comparison.now.last)
    touched = {entry.product_id for entry in journal}
    moved = {mover.key: mover.amount for mover in moves.movers}
    known = {item.id: item for item in items(session)}
    found = [
        _figures(
            known[product_id],
            now.get(product_id, {}),
            ad_cost=costs.get(product_id),
            sales_before=then.get(product_id, {}).get("sales"),
            moved=moved.get(str(product_id)),
            touched=product_id in touched,
        )
        for product_id in {*now, *then}
        if product_id in known
    ]
    return sorted(found, key=lambda each: (-(each.sales or Decimal(0)), each.code))


def product_moves(session: Session, now: PeriodFigures, then: PeriodFigures, comparison: Comparison) -> ProductMoves:
    """How much each product added to the change of sales, over the days that both reports have on both sides."""
    pairs = _pairs(session, now, then, comparison)
    if not pairs or comparison.then is None:
        return ProductMoves(0, Decimal(0), Decimal(0), ())
    of_now, of_then = (
        {day.day: day.sales or Decimal(0) for day in now.known},
        {day.day: day.sales or Decimal(0) for day in then.known},
    )
    before, after = sum((of_then[b] for _, b in pairs), Decimal(0)), sum((of_now[a] for a, _ in pairs), Decimal(0))
    sums_after = _sums(session, comparison.now, {a for a, _ in pairs})
    sums_before = _sums(session, comparison.then, {b for _, b in pairs})
    moved = movers(_sales(sums_before), _sales(sums_after), before, after)
    return ProductMoves(len(pairs), before, after, moved, _search(sums_before), _search(sums_after))


def sales_of_products(session: Session, first: date, last: date) -> dict[int, Decimal]:
    """What each product sold from first to last, as far as the item report tells."""
    return {
        key: said["sales"] for key, said in _sums(session, Period(first, last)).items() if said["sales"] is not None
    }


def _pairs(
    session: Session, now: PeriodFigures, then: PeriodFigures, comparison: Comparison
) -> list[tuple[date, date]]:
    """The days side by side of which both the shop's sales and the items are known."""
    if comparison.then is None:
        return []
    told_now = {day.day for day in now.known if day.sales is not None}
    told_then = {day.day for day in then.known if day.sales is not None}
    told_now &= single_days(session, ITEM_DAY.table, comparison.now.first, comparison.now.last)
    told_then &= single_days(session, ITEM_DAY.table, comparison.then.first, comparison.then.last)
    return [(a, b) for a, b in comparison.pairs if a in told_now and b in told_then]


def _sums(session: Session, period: Period, only: set[date] | None = None) -> dict[int, Mapping[str, Any]]:
    """The sums of each product over single days of the period, or over some of them."""
    said = ITEM_DAY.table.c
    wanted = (
        select(
            said.product_id,
            func.count().label("days"),
            *(func.sum(said[name]).label(name) for name in _COUNTS + _MONEY),
        )
        .where(said.day.between(period.first, period.last), said.span == 1)
        .group_by(said.product_id)
    )
    if only is not None and len(only) < len(period):
        wanted = wanted.where(said.day.in_(only))
    return {row["product_id"]: row for row in session.execute(wanted).mappings()}  # type: ignore[misc]


def _sales(sums: Mapping[int, Mapping[str, Any]]) -> dict[str, Decimal]:
    return {str(key): said["sales"] for key, said in sums.items() if said["sales"] is not None}


def _search(sums: Mapping[int, Mapping[str, Any]]) -> int | None:
    told = [int(said["search_visitors"]) for said in sums.values() if said["search_visitors"] is not None]
    return sum(told) if told else None


def _figures(item: Item, said: Mapping[str, Any], **more: Any) -> ProductFigures:
    counts: dict[str, Any] = {name: None if said.get(name) is None else int(said[name]) for name in _COUNTS}
    return ProductFigures(
        product_id=item.id,
        name=item.name,
        code=item.code,
        picture=item.picture,
        days=said.get("days", 0),
        **counts,
        sales=said.get("sales"),
        refunds=said.get("refunds"),
        **more,
    )
