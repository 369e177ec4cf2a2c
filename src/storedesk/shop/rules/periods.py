"""Spans of days, what they are compared with, and which of their days are missing.

Like is compared with like: a running month with as many days of the month before; days missing from imports are
shown and never guessed, and a comparison can be held to the days that both sides have.
"""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from storedesk.foundation.calendar.weeks import Week, last_of_month, later_month, month_of
from storedesk.shop.rules.metrics import DayFigures

A_YEAR_OF_WEEKS = timedelta(days=364)
"""52 weeks: the same weekday a year before, one or two calendar days off."""


class Span(StrEnum):
    """How a period is cut out of the calendar."""

    DAY = "day"
    SEVEN = "seven"
    THIRTY = "thirty"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    CUSTOM = "custom"


_MONTHS = {Span.MONTH: 1, Span.QUARTER: 3, Span.YEAR: 12}
"""The spans that are whole months, and how many."""


class Against(StrEnum):
    """What a period is compared with: nothing, the one before, or the year before."""

    NOTHING = "nothing"
    BEFORE = "before"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Period:
    """The days from first to last, both counted. Raises ValueError when they stand the wrong way round."""

    first: date
    last: date
    span: Span = Span.CUSTOM

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("a period ends before it begins")

    def __len__(self) -> int:
        return (self.last - self.first).days + 1

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.first + timedelta(days=offset) for offset in range(len(self)))

    def step(self, steps: int) -> "Period":
        """The period so many steps later, of the same kind; a negative number goes back."""
        if self.span in _MONTHS:
            return _whole(later_month(self.first, steps * _MONTHS[self.span]), self.span)
        shift = timedelta(days=len(self) * steps)
        return replace(self, first=self.first + shift, last=self.last + shift)

    def year_before(self, *, weekdays: bool | None = None) -> "Period":
        """The same a year before: by the calendar, or 52 weeks back so that the weekdays agree.

        Where it is not said, months, quarters and years go by the calendar and everything shorter by the weekdays.
        29 February becomes the 28th.
        """
        if weekdays is None:
            weekdays = self.span not in _MONTHS
        if weekdays:
            return replace(self, first=self.first - A_YEAR_OF_WEEKS, last=self.last - A_YEAR_OF_WEEKS)
        if self.span in _MONTHS:
            return _whole(self.first.replace(year=self.first.year - 1), self.span)
        return replace(self, first=_a_year_back(self.first), last=_a_year_back(self.last))

    def until(self, day: date) -> "Period | None":
        """The part up to that day, None where it begins later."""
        return None if day < self.first else replace(self, last=min(self.last, day))


@dataclass(frozen=True, slots=True)
class Comparison:
    """A period as far as it has gone, and what it is held against (None: nothing), cut to as many days."""

    now: Period
    then: Period | None

    @property
    def pairs(self) -> tuple[tuple[date, date], ...]:
        """The days side by side: first with first, second with second; longer months lose their last days."""
        return tuple(zip(self.now.days, self.then.days, strict=False)) if self.then else ()


def day(of: date) -> Period:
    return Period(of, of, Span.DAY)


def last_days(last: date, number: int) -> Period:
    """So many days up to `last`."""
    span = {7: Span.SEVEN, 30: Span.THIRTY}.get(number, Span.CUSTOM)
    return Period(last - timedelta(days=number - 1), last, span)


def week(of: date) -> Period:
    """Monday to Sunday."""
    found = Week.of(of)
    return Period(found.monday, found.sunday, Span.WEEK)


def month(of: date) -> Period:
    return _whole(month_of(of), Span.MONTH)


def quarter(of: date) -> Period:
    return _whole(date(of.year, (of.month - 1) // 3 * 3 + 1, 1), Span.QUARTER)


def year(of: date) -> Period:
    return _whole(date(of.year, 1, 1), Span.YEAR)


def period_of(span: Span, of: date) -> Period:
    """The period of that kind that a day lies in, or that ends with it for 7 and 30 days."""
    if span in (Span.SEVEN, Span.THIRTY):
        return last_days(of, 7 if span == Span.SEVEN else 30)
    kinds = {Span.WEEK: week, Span.MONTH: month, Span.QUARTER: quarter, Span.YEAR: year}
    return kinds.get(span, day)(of)


def compared(period: Period, against: Against, closed: date, *, weekdays: bool | None = None) -> Comparison:
    """The period up to `closed`, the last day that can be known, and its counterpart cut to as many days.

    A period that has not begun by then is left whole: all of its days are missing.
    """
    now = period.until(closed) or period
    if against == Against.NOTHING:
        return Comparison(now, None)
    then = period.step(-1) if against == Against.BEFORE else period.year_before(weekdays=weekdays)
    if now != period:
        then = then.until(then.first + timedelta(days=len(now) - 1)) or then
    return Comparison(now, then)


def missing(period: Period, days: Iterable[DayFigures], closed: date) -> tuple[date, ...]:
    """The days up to `closed` of which no report says anything."""
    there = {figures.day for figures in days if not figures.empty}
    return tuple(each for each in period.days if each <= closed and each not in there)


def shared_days(
    now: Sequence[DayFigures], then: Sequence[DayFigures], comparison: Comparison
) -> tuple[list[DayFigures], list[DayFigures]]:
    """Both sides, held to the places of the period at which both have a report."""
    of_now = {figures.day: figures for figures in now if not figures.empty}
    of_then = {figures.day: figures for figures in then if not figures.empty}
    both = [(a, b) for a, b in comparison.pairs if a in of_now and b in of_then]
    return [of_now[a] for a, _ in both], [of_then[b] for _, b in both]


def _whole(first: date, span: Span) -> Period:
    return Period(first, last_of_month(later_month(first, _MONTHS[span] - 1)), span)


def _a_year_back(of: date) -> date:
    return of.replace(year=of.year - 1, day=min(of.day, monthrange(of.year - 1, of.month)[1]))
