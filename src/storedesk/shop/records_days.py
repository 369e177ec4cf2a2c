"""Reads the shop's days: its own day report first, what that does not say borrowed from orders, refunds and ads."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Any

from sqlalchemy import Integer, func, select, type_coerce
from sqlalchemy.orm import Session

from storedesk.foundation.database.types import Day
from storedesk.orders import records as orders
from storedesk.shop.ad_ledgers import AD_COLUMNS, ad_rows, shop_ad_rows
from storedesk.shop.rules.ad_cost import AdDay, ad_days, home_cost
from storedesk.shop.rules.metrics import DayFigures, Measure, Metric, measure, says
from storedesk.shop.rules.periods import Comparison, Period, shared_days
from storedesk.shop.rules.spans import SpanFigures, chosen, summed
from storedesk.shop.tables import SHOP_DAY

_OWN = (
    *("visitors", "page_views", "bounce", "stay_seconds", "new_visitors", "old_visitors", "favourites", "cart_users"),
    *("cart_items", "order_buyers", "order_count", "order_amount", "buyers", "orders", "items", "sales"),
    *("new_buyers", "old_buyers", "old_buyer_sales", "refunds", "commission"),
)
_LAST_DAY = type_coerce(type_coerce(SHOP_DAY.table.c.day, Integer) + SHOP_DAY.table.c.span - 1, Day)
_TRADED = ("buyers", "sales")
_OF_ORDERS = ("sales", "buyers", "orders", "items")


@dataclass(frozen=True)
class PeriodFigures:
    """The figures of a period: `days` holds every day of it in order, `empty` ones where no report says anything.

    `summed` is what sums are made from: the known days, and longer reports (a week, a month) where there are no single
    days. `ads` are the advertising rows that count, by day and channel.
    """

    period: Period
    days: tuple[DayFigures, ...]
    summed: tuple[SpanFigures, ...]
    ads: tuple[AdDay, ...] = ()

    @cached_property
    def known(self) -> tuple[DayFigures, ...]:
        """The days of which a report says something."""
        return tuple(day for day in self.days if not day.empty)

    def measure(self, metric: Metric) -> Measure:
        """The metric over the period."""
        found = measure(metric, (part.figures for part in self.summed), len(self.period))
        if not self.long_spans:
            return found
        return replace(found, known=sum(part.length for part in self.summed if says(metric, part.figures)))

    def missing(self, closed: date) -> tuple[date, ...]:
        """The days up to `closed` of which no report says who came or what was sold, not even one of a longer span."""
        said = (part for part in self.summed if part.figures.visitors is not None or part.figures.sales is not None)
        there = {day for part in said for day in part.days}
        return tuple(day.day for day in self.days if day.day <= closed and day.day not in there)

    def within(self, period: Period) -> "PeriodFigures | None":
        """The figures of a part of the period; None where longer reports would have to be looked at again."""
        if self.long_spans or period.first < self.period.first or period.last > self.period.last:
            return None
        return PeriodFigures(
            period,
            tuple(day for day in self.days if day.day in period),
            tuple(part for part in self.summed if part.figures.day in period),
            tuple(ad for ad in self.ads if ad.day in period),
        )

    @cached_property
    def long_spans(self) -> bool:
        """Some of it is known from longer reports only."""
        return any(part.length > 1 for part in self.summed)


def comparable(
    now: PeriodFigures, then: PeriodFigures, comparison: Comparison
) -> tuple[list[DayFigures], list[DayFigures]]:
    """Both sides as far as both are known: day by day, or whole where a side is told by longer reports alone."""
    if (now.long_spans or then.long_spans) and not now.missing(now.period.last) and not then.missing(then.period.last):
        return [part.figures for part in now.summed], [part.figures for part in then.summed]
    return shared_days(now.known, then.known, comparison)


def known_days(session: Session) -> tuple[date, date] | None:
    """The first and the last day of which the shop's own reports or its orders tell; None in an empty shop."""
    day = SHOP_DAY.table.c
    first, last = session.execute(select(func.min(day.day), func.max(_LAST_DAY))).one()
    said = [orders.known_days(session), None if first is None else (first, last)]
    known = [each for each in said if each is not None]
    return (min(each[0] for each in known), max(each[1] for each in known)) if known else None


def closed_day(session: Session, today: date) -> date:
    """The last day that can be known: yesterday, or today where the shop's day report of today is there already."""
    day = SHOP_DAY.table.c
    there = session.scalar(select(day.day).where(day.day == today, day.span == 1))
    return today if there else today - timedelta(days=1)


def figures(session: Session, period: Period) -> PeriodFigures:
    """Everything known of the days of a period."""
    said = _shop_rows(session, period)
    ads = ad_days([*ad_rows(session, period.first, period.last), *shop_ad_rows(said)])
    costs = home_cost(ads)
    own: dict[date, dict[str, Any]] = {row["day"]: {name: row[name] for name in _OWN} for row in said}
    borrowed = _borrow(session, period, own)
    found = {}
    for day in sorted({*own, *costs}):
        cost, layers = costs.get(day, (None, ()))
        found[day] = DayFigures(
            day, **own.get(day, {}), ad_cost=cost, borrowed=frozenset(borrowed.get(day, ())), ad_sources=layers
        )
    spans = chosen(_spans(session, period), {row["day"] for row in said})
    parts = summed(found, spans)
    return PeriodFigures(
        period, tuple(found.get(day) or DayFigures(day) for day in period.days), tuple(parts), tuple(ads)
    )


def days(session: Session, first: date, last: date) -> tuple[DayFigures, ...]:
    """The known days from first to last, both counted, in order."""
    return figures(session, Period(first, last)).known


def trade_days(session: Session, first: date, last: date) -> dict[date, DayFigures]:
    """Visitors, buyers and sales alone of the known days: quick over years, for what targets are shared out by."""
    columns = SHOP_DAY.table.c
    wanted = select(columns.day, columns.visitors, columns.buyers, columns.sales).where(
        columns.day.between(first, last), columns.span == 1
    )
    own: dict[date, dict[str, Any]] = {
        row.day: {"visitors": row.visitors, "buyers": row.buyers, "sales": row.sales} for row in session.execute(wanted)
    }
    lacking = [day for day in Period(first, last).days if any(own.get(day, {}).get(name) is None for name in _TRADED)]
    if lacking:
        for day, paid in orders.paid_days(session, lacking[0], lacking[-1]).items():
            _fill(day, {name: getattr(paid, name) for name in _TRADED}, own, {})
    return {day: DayFigures(day, **own[day]) for day in sorted(own)}


def _shop_rows(session: Session, period: Period) -> list[Mapping[str, Any]]:
    columns = SHOP_DAY.table.c
    wanted = (
        select(columns.day, *(columns[name] for name in (*_OWN, *AD_COLUMNS)))
        .where(columns.day.between(period.first, period.last), columns.span == 1)
        .order_by(columns.day)
    )
    names = ("day", *_OWN, *AD_COLUMNS)
    return [dict(zip(names, row, strict=True)) for row in session.execute(wanted)]


def _spans(session: Session, period: Period) -> list[SpanFigures]:
    columns = SHOP_DAY.table.c
    wanted = select(columns.day, columns.span, *(columns[name] for name in (*_OWN, *AD_COLUMNS))).where(
        columns.day.between(period.first, period.last),
        columns.span > 1,
        _LAST_DAY.between(period.first, period.last),
    )
    found = []
    for row in session.execute(wanted).mappings():
        costs = [row[name] for name in AD_COLUMNS if row[name] is not None]
        cost = sum(costs, Decimal(0)) if costs else None
        found.append(
            SpanFigures(DayFigures(row["day"], **{name: row[name] for name in _OWN}, ad_cost=cost), row["span"])
        )
    return found


def _borrow(session: Session, period: Period, own: dict[date, dict[str, Any]]) -> dict[date, set[str]]:
    """Fill what the day reports do not say from orders and refunds; gives the borrowed names of each day."""
    borrowed: dict[date, set[str]] = {}
    lacking = [day for day in period.days if any(own.get(day, {}).get(name) is None for name in _OF_ORDERS)]
    if lacking:
        for day, paid in orders.paid_days(session, lacking[0], lacking[-1]).items():
            _fill(day, {name: getattr(paid, name) for name in _OF_ORDERS}, own, borrowed)
    lacking = [day for day in period.days if own.get(day, {}).get("refunds") is None]
    if lacking:
        for day, amount in orders.refunds_known(session, lacking[0], lacking[-1]).items():
            if amount or day in own:
                _fill(day, {"refunds": amount}, own, borrowed)
    return borrowed


def _fill(day: date, said: Mapping[str, Any], own: dict[date, dict[str, Any]], borrowed: dict[date, set[str]]) -> None:
    there = own.setdefault(day, {})
    for name, value in said.items():
        if there.get(name) is None and value is not None:
            there[name] = value
            borrowed.setdefault(day, set()).add(name)
