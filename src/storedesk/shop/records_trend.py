"""Reads what a chart is drawn from: the days of a period, those of other periods, the journal, the days' targets."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from storedesk.foundation.calendar.weeks import months_of
from storedesk.products.records import journal
from storedesk.products.rules.journal import Entry
from storedesk.shop.records_goals import YearGoals, year_and_days
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


def trend_of(
    session: Session,
    period: Period,
    closed: date,
    against: Sequence[Against],
    days: Callable[[Period], tuple[DayFigures, ...]],
    product_id: int | None = None,
) -> Trend:
    """The days of a period as far as it has gone, as `days` reads them; of a single day those before it.

    A comparison that says the same as one before it (a year before a year) is left out. The journal is that of the
    shop and of one product, or of all.
    """
    wanted = last_days(period.last, _LEADING_UP) if len(period) == 1 else period
    drawn = compared(wanted, Against.NOTHING, closed).now
    others: list[Other] = []
    for each in against:
        then = compared(wanted, each, closed).then
        if then is not None and all(then != other.period for other in others):
            others.append(Other(each, then, days(then)))
    said = journal(session, drawn.first, drawn.last, product_id)
    return Trend(days(drawn), tuple(others), tuple(said))


def aims(session: Session, period: Period, today: date) -> tuple[YearGoals, Mapping[date, Decimal]]:
    """The goals of the year the period ends in, and each day's part of its month's sales target.

    There are no parts for periods too long to tell their days apart.
    """
    months = months_of(period.first, period.last)
    if len(period) == 1 or len(months) > _MOST_MONTHS:
        months = ()
    year, targets = year_and_days(session, period.last.year, months, today)
    return year, {day: target for day, target in targets.items() if day in period}
