"""Weeks from Monday to Sunday, numbered as ISO 8601 does, and the names of days and months."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from storedesk.foundation.calendar import texts
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase

_WRITTEN = re.compile(r"(\d{4})-?[Ww](\d{1,2})")


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """A week, known by its Monday. Raises ValueError for any other weekday."""

    monday: date

    def __post_init__(self) -> None:
        if self.monday.weekday() != 0:
            raise ValueError(f"{self.monday} is no Monday")

    @classmethod
    def of(cls, day: date) -> "Week":
        """The week a day lies in."""
        return cls(day - timedelta(days=day.weekday()))

    @classmethod
    def parse(cls, text: str) -> "Week":
        """The week written as 2026-W48, or as any day of it (2026-11-25); raises UserError for anything else."""
        written = _WRITTEN.fullmatch(text.strip())
        try:
            if written:
                return cls(date.fromisocalendar(int(written[1]), int(written[2]), 1))
            return cls.of(date.fromisoformat(text.strip()))
        except ValueError:
            raise UserError(texts.BAD_WEEK.format(text=text)) from None

    def __str__(self) -> str:
        return f"{self.year:04d}-W{self.number:02d}"

    @property
    def year(self) -> int:
        """The year the week is counted in: the one its Thursday lies in."""
        return self.monday.isocalendar().year

    @property
    def number(self) -> int:
        return self.monday.isocalendar().week

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=6)

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.monday + timedelta(days=offset) for offset in range(7))

    def __contains__(self, day: date) -> bool:
        return self.monday <= day <= self.sunday

    def later(self, weeks: int = 1) -> "Week":
        """The week so many weeks on; a negative number goes back."""
        return Week(self.monday + timedelta(weeks=weeks))

    @property
    def name(self) -> Phrase:
        return texts.WEEK.format(number=self.number, year=self.year)

    @property
    def label(self) -> Phrase:
        """Its number and its first and last day."""
        return texts.WEEK_AND_DAYS.format(
            number=self.number, year=self.year, first=day_name(self.monday), last=day_name(self.sunday)
        )


def weekday_name(day: date, *, short: bool = False) -> Phrase:
    names = texts.SHORT_WEEKDAYS if short else texts.WEEKDAYS
    return names[day.weekday()]


def day_name(day: date, *, year: bool = False) -> Phrase:
    """A day as it is said: 23 Nov, or 23 Nov 2026 with its year."""
    month = _month(day.month)
    if year:
        return texts.DAY_OF_YEAR.format(day=day.day, month=month, year=day.year)
    return texts.DAY_OF_MONTH.format(day=day.day, month=month)


def month_name(day: date) -> Phrase:
    """The month a day lies in, with its year."""
    return texts.MONTH_OF_YEAR.format(month=_month(day.month), year=day.year)


def month_of(day: date) -> date:
    """The first day of the month a day lies in."""
    return day.replace(day=1)


def last_of_month(day: date) -> date:
    """The last day of the month a day lies in."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def later_month(day: date, months: int = 1) -> date:
    """The first day of the month so many months on; a negative number goes back."""
    months_since_zero = day.year * 12 + day.month - 1 + months
    return date(months_since_zero // 12, months_since_zero % 12 + 1, 1)


def months_of(first: date, last: date) -> tuple[date, ...]:
    """The first day of every month that has a day from the first to the last; at least that of the first."""
    found = [month_of(first)]
    while (following := later_month(found[-1])) <= last:
        found.append(following)
    return tuple(found)


def days_of_month(day: date) -> tuple[date, ...]:
    """Every day of the month a day lies in."""
    return tuple(day.replace(day=number) for number in range(1, last_of_month(day).day + 1))


def _month(number: int) -> Phrase:
    return texts.SHORT_MONTHS[number - 1]
