"""Reads the shop's days: its own day report first, what that does not say borrowed from orders, refunds and ads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from storedesk.foundation.texts import Phrase
from storedesk.shop.rules.metrics import DayFigures
from storedesk.shop.rules.periods import Period


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far one report covers a period: `missing` are the days up to the last closed one that it does not tell of.

    Days before the report's very first one are not counted as missing. `first` and `last` are its first and last day
    of all, None where it was never imported.
    """

    key: str
    name: Phrase
    covered: int
    missing: tuple[date, ...]
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """The figures of a period: `days` holds every day of it in order, `empty` ones where no report says anything.

    `summed` is what sums are made from: the days that are known, and longer reports (a week, a month) where there are
    no single days; `lengths` are how many days each of them stands for.
    """

    period: Period
    days: tuple[DayFigures, ...]
    summed: tuple[DayFigures, ...]
    lengths: tuple[int, ...]

    @property
    def known(self) -> tuple[DayFigures, ...]:
        """The days of which a report says something."""
        return tuple(day for day in self.days if not day.empty)


def known_days(session: Session) -> tuple[date, date] | None:
    """The first and the last day of which the shop's day report or the orders say anything; None in an empty shop."""
    raise NotImplementedError


def closed_day(session: Session, today: date) -> date:
    """The last day that can be known: yesterday, or today where its report is there already."""
    raise NotImplementedError


def figures(session: Session, period: Period) -> PeriodFigures:
    """Everything known of the days of a period."""
    raise NotImplementedError


def coverage(session: Session, period: Period, closed: date) -> tuple[Coverage, ...]:
    """How far each report covers the period; the shop's day report always, others once they were ever imported."""
    raise NotImplementedError


def days(session: Session, first: date, last: date) -> Sequence[DayFigures]:
    """The known days from first to last, both counted, in order."""
    raise NotImplementedError
