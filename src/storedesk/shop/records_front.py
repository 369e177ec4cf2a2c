"""Reads what the shop tab's first page shows of a period, and no more: it is read at every step of the day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from storedesk.shop.records_change import Reading, change_between
from storedesk.shop.records_days import closed_day
from storedesk.shop.records_products import ProductFigures, ProductMoves, products
from storedesk.shop.records_trend import Trend, trend_of
from storedesk.shop.rules.decompose import Decomposition, Reason
from storedesk.shop.rules.diagnosis import Finding
from storedesk.shop.rules.metrics import CARDS, DayFigures, Measure, Metric, measure
from storedesk.shop.rules.periods import Against, Comparison, Period, compared


@dataclass(frozen=True, slots=True)
class Card:
    """A figure of the period, of the period before, and of the year before.

    The changes are fractions over the days both sides have; None where they have none in common.
    """

    metric: Metric
    now: Measure
    before: Measure
    year_before: Measure
    change: Decimal | None
    year_change: Decimal | None


@dataclass(frozen=True, slots=True)
class Overview:
    """The shop, or one product, over a period as far as it has gone, beside the period before and the year before.

    `moved_against` is the comparison whose change is taken apart; `missing` are days of which no report says anything.
    """

    period: Period
    closed: date
    cards: tuple[Card, ...]
    days: tuple[DayFigures, ...]
    trend: Trend
    missing: tuple[date, ...]
    moved_against: Comparison
    decomposition: Decomposition | Reason


@dataclass(frozen=True, slots=True)
class Front(Overview):
    """The shop's overview, with what stands out in it and how its products moved."""

    findings: tuple[Finding, ...]
    products: Sequence[ProductFigures]
    moves: ProductMoves


def front(session: Session, period: Period, explained: Against, drawn_beside: Sequence[Against], today: date) -> Front:
    """The first page: `explained` is the comparison taken apart, `drawn_beside` those that the chart shows."""
    closed = closed_day(session, today)
    before, year = compared(period, Against.BEFORE, closed), compared(period, Against.YEAR, closed)
    moved = year if explained == Against.YEAR else before
    read = Reading(session, closed)
    change = change_between(session, read, moved)
    now = read.of(before.now)
    return Front(
        period=before.now,
        closed=closed,
        cards=tuple(_card(metric, read, before, year) for metric in CARDS),
        days=now.days,
        trend=trend_of(session, period, closed, drawn_beside, lambda each: read.of(each).days),
        missing=now.missing(closed),
        moved_against=moved,
        decomposition=change.decomposition,
        findings=change.findings,
        products=products(session, moved, change.moves, (*change.journal, *change.journal_then)),
        moves=change.moves,
    )


def _card(metric: Metric, read: Reading, before: Comparison, year: Comparison) -> Card:
    return Card(
        metric,
        read.measure(metric, before.now),
        read.measure(metric, before.then) if before.then is not None else measure(metric, (), 0),
        read.measure(metric, year.then) if year.then is not None else measure(metric, (), 0),
        read.moved(metric, before),
        read.moved(metric, year),
    )
