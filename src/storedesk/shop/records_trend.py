"""Reads what a chart is drawn from: the days of a period, those of other periods, the journal, the days' targets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from storedesk.foundation.calendar.weeks import later_month, month_of
from storedesk.products.records import journal
from storedesk.products.rules.journal import Entry
from storedesk.shop.records_days import figures
from storedesk.shop.records_goals import month_plan
from storedesk.shop.records_one_product import product_days
from storedesk.shop.rules.metrics import DayFigures
from storedesk.shop.rules.periods import Against, Period, compared, last_days

_LEADING_UP = 30
"""What is drawn of a single day: so many days that lead up to it."""
_MOST_MONTHS = 3
"""So many months at most have their days' targets read."""


@dataclass(frozen=True, slots=True)
class Other:
    """Another period's days, to lie under those of the period shown, the first under the first."""

    against: Against
    period: Period
    days: tuple[DayFigures, ...]


@dataclass(frozen=True, slots=True)
class Trend:
    """The days drawn (empty ones where no report tells of them), the others, and what the journal says of the days."""

    days: tuple[DayFigures, ...]
    others: tuple[Other, ...]
    journal: tuple[Entry, ...]


def trend(
    session: Session, period: Period, closed: date, against: Sequence[Against], product_id: int | None = None
) -> Trend:
    """The days of a period, of the shop or of one product; of a single day those that lead up to it."""
    drawn = last_days(period.last, _LEADING_UP) if len(period) == 1 else period
    others = []
    for each in against:
        then = compared(drawn, each, max(closed, drawn.last)).then
        if then is not None:
            others.append(Other(each, then, _days(session, then, product_id)))
    said = journal(session, drawn.first, drawn.last, product_id)
    return Trend(_days(session, drawn, product_id), tuple(others), tuple(said))


def day_targets(session: Session, period: Period, today: date) -> Mapping[date, Decimal]:
    """Each day's part of its month's sales target; none for periods too long to tell their days apart."""
    months = [month_of(period.first)]
    while (following := later_month(months[-1])) <= period.last:
        months.append(following)
    if len(period) == 1 or len(months) > _MOST_MONTHS:
        return {}
    plans = [month_plan(session, month, today) for month in months]
    return {day.day: day.target for plan in plans for day in plan.days if day.day in period}


def _days(session: Session, period: Period, product_id: int | None) -> tuple[DayFigures, ...]:
    return figures(session, period).days if product_id is None else product_days(session, product_id, period)
