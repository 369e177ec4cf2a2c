"""Reads the summary of a month, and leads to everything else that is read and written of the shop.

What is read and written of one subject stands in modules beside this one, and is reached through it.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from storedesk.foundation.calendar.weeks import last_of_month, month_of
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
from storedesk.shop.records_products import ProductFigures, ProductMoves
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
from storedesk.shop.rules.metrics import DayFigures
from storedesk.shop.rules.periods import Against, Period, compared
from storedesk.shop.rules.periods import month as month_period
from storedesk.shop.rules.summary import MonthSummary, best_and_worst, compared_figures

__all__ = [
    "Coverage",
    "DayGoal",
    "MonthEntry",
    "MonthGoals",
    "MonthPlan",
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
    "peaks",
    "period_goals",
    "planned_shares",
    "shapes",
    "year_goals",
]


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


def _whole_months(period: Period, closed: date) -> Period:
    """The whole months that the period touches, as far as they can be known."""
    return Period(month_of(period.first), max(period.last, min(last_of_month(period.last), closed)))
