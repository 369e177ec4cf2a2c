"""Reads one product as the item report tells of it, in the same values as the shop's own figures."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.products.tables import ITEM_DAY
from storedesk.shop.records_days import closed_day
from storedesk.shop.records_front import Card, Overview
from storedesk.shop.records_trend import trend_of
from storedesk.shop.rules.decompose import decompose, trade
from storedesk.shop.rules.metrics import CARDS, DayFigures, Metric, measure, relative_change, says
from storedesk.shop.rules.periods import Against, Comparison, Period, compared, missing, shared_days

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

    Ad cost stays unknown: the ads' reports tell of it by campaign, and not every campaign is of one product.
    """
    columns = ITEM_DAY.table.c
    wanted = select(columns.day, *(columns[name] for name in _SAID)).where(
        columns.product_id == product_id, columns.span == 1, columns.day.between(period.first, period.last)
    )
    found = {row["day"]: DayFigures(**row) for row in session.execute(wanted).mappings()}
    return tuple(found.get(day) or DayFigures(day) for day in period.days)


def product_overview(
    session: Session,
    product_id: int,
    period: Period,
    explained: Against,
    drawn_beside: Sequence[Against],
    today: date,
) -> Overview:
    """The product's figures: `explained` is the comparison taken apart, `drawn_beside` those that the chart shows."""
    closed = closed_day(session, today)
    before, year = compared(period, Against.BEFORE, closed), compared(period, Against.YEAR, closed)
    wanted = (before.now, before.then, year.then)
    known = {each: product_days(session, product_id, each) for each in wanted if each is not None}
    moved = year if explained == Against.YEAR else before
    now, then = _sides(known, moved)
    return Overview(
        period=before.now,
        closed=closed,
        cards=tuple(_card(metric, known, before, year) for metric in CARDS),
        days=known[before.now],
        trend=trend_of(
            session, period, closed, drawn_beside, lambda each: product_days(session, product_id, each), product_id
        ),
        missing=missing(before.now, known[before.now], closed),
        moved_against=moved,
        decomposition=decompose(trade(then), trade(now)),
    )


_Known = Mapping[Period, Sequence[DayFigures]]


def _card(metric: Metric, known: _Known, before: Comparison, year: Comparison) -> Card:
    length = len(before.now)
    return Card(
        metric,
        measure(metric, known[before.now], length),
        measure(metric, _then(known, before), length),
        measure(metric, _then(known, year), length),
        _change(metric, known, before),
        _change(metric, known, year),
    )


def _then(known: _Known, comparison: Comparison) -> Sequence[DayFigures]:
    return known[comparison.then] if comparison.then is not None else ()


def _sides(known: _Known, comparison: Comparison) -> tuple[list[DayFigures], list[DayFigures]]:
    return shared_days(known[comparison.now], _then(known, comparison), comparison)


def _change(metric: Metric, known: _Known, comparison: Comparison) -> Decimal | None:
    """How the metric moved over the days of which both sides say it."""
    now, then = _sides(known, comparison)
    both = [(a, b) for a, b in zip(now, then, strict=True) if says(metric, a) and says(metric, b)]
    return relative_change(
        measure(metric, [a for a, _ in both], len(both)).value, measure(metric, [b for _, b in both], len(both)).value
    )
