"""Reads all that the shop tab shows of a period in one call, and the summary of a month.

What is read and written of one subject stands in modules beside this one, and is reached through it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from storedesk.foundation.calendar.weeks import last_of_month, month_of
from storedesk.products.rules.journal import Entry
from storedesk.shop.records_change import Reading, change_between
from storedesk.shop.records_costs import (
    MonthEntry,
    PlannedShare,
    add_cost,
    copy_costs,
    cost_entries,
    cost_plan,
    cost_structure,
    delete_cost,
    delete_share,
    edit_cost,
    keep_share,
    planned_shares,
    structure_of,
)
from storedesk.shop.records_coverage import Coverage, coverage
from storedesk.shop.records_days import PeriodFigures, closed_day, days, figures, known_days
from storedesk.shop.records_goals import (
    DayGoal,
    MonthGoals,
    MonthPlan,
    ProductGoal,
    YearGoals,
    month_plan,
    period_goals,
    year_goals,
)
from storedesk.shop.records_products import ProductFigures, ProductMoves, products
from storedesk.shop.records_targets import (
    Shapes,
    add_peak,
    delete_peak,
    edit_peak,
    keep_shapes,
    keep_target,
    peaks,
    shapes,
)
from storedesk.shop.rules.costs import CostStructure
from storedesk.shop.rules.decompose import Decomposition, Reason
from storedesk.shop.rules.diagnosis import Finding
from storedesk.shop.rules.metrics import DayFigures, Measure, Metric
from storedesk.shop.rules.periods import Against, Comparison, Period, compared
from storedesk.shop.rules.periods import month as month_period
from storedesk.shop.rules.summary import Goal, MonthSummary, best_and_worst, compared_figures
from storedesk.shop.rules.targets import EventPeak

__all__ = [
    "Card",
    "Coverage",
    "DayGoal",
    "MonthEntry",
    "MonthGoals",
    "MonthPlan",
    "Overview",
    "PeriodFigures",
    "PlannedShare",
    "ProductFigures",
    "ProductGoal",
    "ProductMoves",
    "Shapes",
    "YearGoals",
    "add_cost",
    "add_peak",
    "closed_day",
    "copy_costs",
    "cost_entries",
    "cost_plan",
    "cost_structure",
    "coverage",
    "days",
    "delete_cost",
    "delete_peak",
    "delete_share",
    "edit_cost",
    "edit_peak",
    "figures",
    "keep_shapes",
    "keep_share",
    "keep_target",
    "known_days",
    "month_plan",
    "month_summary",
    "overview",
    "peaks",
    "period_goals",
    "planned_shares",
    "shapes",
    "year_goals",
]


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
    """All that the tab shows of a period (`comparison.now`, as far as it is closed) and what it is held against.

    `then` are the figures of `comparison.then`, None when it is held against nothing; what moved sales is then told
    against the period before. `before` and `year_before` are those of the two others always. `moved_against` says
    which comparison the decomposition, the products and the findings speak of. `missing` are days of the period of
    which no report says who came or what was sold, `missing_then` those of the other.
    """

    period: Period
    comparison: Comparison
    moved_against: Comparison
    closed: date
    cards: tuple[Card, ...]
    now: PeriodFigures
    then: PeriodFigures | None
    before: PeriodFigures
    year_before: PeriodFigures
    decomposition: Decomposition | Reason
    findings: tuple[Finding, ...]
    goals: tuple[Goal, ...]
    costs: CostStructure
    products: Sequence[ProductFigures]
    moves: ProductMoves
    journal: tuple[Entry, ...]
    journal_then: tuple[Entry, ...]
    peaks: tuple[EventPeak, ...]
    missing: tuple[date, ...]
    missing_then: tuple[date, ...]
    coverage: tuple[Coverage, ...]

    @property
    def empty(self) -> bool:
        """No report says anything of the period."""
        return not self.now.summed

    def card(self, metric: Metric) -> Card:
        """The card of a metric; every metric has one, those of metrics.CARDS come first."""
        return next(card for card in self.cards if card.metric == metric)


def overview(
    session: Session, period: Period, against: Against, today: date, *, weekdays: bool | None = None
) -> Overview:
    """The period up to the last closed day, held against another (see rules.periods.compared for `weekdays`)."""
    closed = closed_day(session, today)
    chosen = compared(period, against, closed, weekdays=weekdays)
    before, year = compared(period, Against.BEFORE, closed), compared(period, Against.YEAR, closed, weekdays=weekdays)
    moved = chosen if chosen.then else before
    read = Reading(session, closed)
    costs = structure_of(session, read.of(_whole_months(chosen.now, closed)))
    change = change_between(session, read, moved)
    return Overview(
        period=period,
        comparison=chosen,
        moved_against=moved,
        closed=closed,
        cards=tuple(_card(metric, read, before, year) for metric in Metric),
        now=read.of(chosen.now),
        then=read.of(chosen.then) if chosen.then else None,
        before=read.of(before.then or before.now),
        year_before=read.of(year.then or year.now),
        decomposition=change.decomposition,
        findings=change.findings,
        goals=period_goals(session, period, today),
        costs=costs,
        products=products(session, moved, change.moves, (*change.journal, *change.journal_then)),
        moves=change.moves,
        journal=change.journal,
        journal_then=change.journal_then,
        peaks=tuple(peaks(session, period.first, period.last)),
        missing=read.of(chosen.now).missing(closed),
        missing_then=read.of(chosen.then).missing(closed) if chosen.then else (),
        coverage=coverage(session, chosen.now, closed),
    )


def month_summary(session: Session, month: date, today: date) -> MonthSummary:
    """All that is said of the month a day lies in, held against the month before and the year before."""
    closed = closed_day(session, today)
    period = month_period(month)
    before, year = compared(period, Against.BEFORE, closed), compared(period, Against.YEAR, closed)
    read = Reading(session, closed)
    known: Mapping[Period, Sequence[DayFigures]] = {
        each: read.of(each).known for each in (before.now, before.then, year.then) if each is not None
    }
    change = change_between(session, read, before)
    best, worst = best_and_worst(known[before.now])
    return MonthSummary(
        month=period.first,
        closed=closed,
        figures=compared_figures(known, before, year),
        goals=period_goals(session, period, today),
        costs=structure_of(session, read.of(_whole_months(before.now, closed))),
        moved=change.decomposition,
        movers=change.moves.movers,
        best=best,
        worst=worst,
        missing=read.of(before.now).missing(closed),
        findings=change.findings,
    )


def _card(metric: Metric, read: Reading, before: Comparison, year: Comparison) -> Card:
    return Card(
        metric,
        read.measure(metric, before.now),
        read.measure(metric, before.then or before.now),
        read.measure(metric, year.then or year.now),
        read.moved(metric, before),
        read.moved(metric, year),
    )


def _whole_months(period: Period, closed: date) -> Period:
    """The whole months that the period touches, as far as they can be known."""
    return Period(month_of(period.first), max(period.last, min(last_of_month(period.last), closed)))
