"""How often work comes back, and on which days of a week that is."""

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import Enum

from storedesk.checklist import texts
from storedesk.foundation.calendar.texts import SHORT_WEEKDAYS
from storedesk.foundation.calendar.weeks import Week

LAST = 0
"""Stands among days of the month for the last one, however long the month is."""

_FIRST_MONDAY = date(1970, 1, 5)
_WORKDAYS = (1, 2, 3, 4, 5)
_EVERY = re.compile(r"([1-7](?:,[1-7])*)/(\d+)\+(\d+)")


class Rhythm(Enum):
    """How work comes back."""

    DAILY = "daily"
    WEEKLY = "weekly"
    WEEKS = "weeks"
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A rhythm with its days: weekdays (1 Monday … 7), or days of the month (LAST for the last one).

    For WEEKS the work comes every `every` weeks, in the weeks whose count since January 1970 leaves `offset` over. A
    day the month lacks falls on its last one. Raises ValueError for days that the rhythm cannot have.
    """

    rhythm: Rhythm
    days: tuple[int, ...] = ()
    every: int = 1
    offset: int = 0

    def __post_init__(self) -> None:
        allowed = range(32) if self.rhythm is Rhythm.MONTHLY else range(1, 8)
        if any(day not in allowed for day in self.days) or (self.rhythm is Rhythm.DAILY) == bool(self.days):
            raise ValueError(f"days {self.days} for {self.rhythm}")
        if not 0 <= self.offset < self.every or (self.every > 1 and self.rhythm is not Rhythm.WEEKS):
            raise ValueError(f"every {self.every} weeks, offset {self.offset}")

    @classmethod
    def parse(cls, rhythm: str, days: str) -> "Pattern":
        """The pattern as it is kept: "weekly" with "1,4", "monthly" with "1,last", "weeks" with "5/2+1"."""
        kind = Rhythm(rhythm)
        if kind is Rhythm.DAILY:
            return cls(kind)
        if kind is Rhythm.WEEKS:
            written = _EVERY.fullmatch(days)
            if not written:
                raise ValueError(days)
            return cls(kind, _numbers(written[1]), int(written[2]), int(written[3]))
        return cls(kind, _numbers(days))

    @property
    def written(self) -> str:
        """The days as they are kept."""
        days = ",".join("last" if day == LAST else str(day) for day in self.days)
        return f"{days}/{self.every}+{self.offset}" if self.rhythm is Rhythm.WEEKS else days

    @property
    def often(self) -> bool:
        """Does it come more than once in every week, so that a missed day need not be made up for?"""
        return self.rhythm is Rhythm.DAILY or (self.rhythm is Rhythm.WEEKLY and len(self.days) > 1)

    def days_in(self, week: Week) -> tuple[date, ...]:
        """The days of the week on which the work is due."""
        return tuple(day for day in week.days if self._due(day))

    def __str__(self) -> str:
        if self.rhythm is Rhythm.DAILY:
            return str(texts.DAILY)
        if self.rhythm is Rhythm.MONTHLY:
            return str(texts.MONTHLY.format(days=_listed(*(_month_day(day) for day in self.days))))
        if self.days == _WORKDAYS and self.rhythm is Rhythm.WEEKLY:
            return str(texts.WORKDAYS)
        weekdays = _listed(*(str(SHORT_WEEKDAYS[day - 1]) for day in self.days))
        if self.rhythm is Rhythm.WEEKLY:
            return str(texts.WEEKLY.format(days=weekdays))
        return str(texts.EVERY_WEEKS.format(weeks=self.every, days=weekdays))

    def _due(self, day: date) -> bool:
        if self.rhythm is Rhythm.DAILY:
            return True
        if self.rhythm is Rhythm.MONTHLY:
            last = monthrange(day.year, day.month)[1]
            return any(day.day == (last if wanted == LAST else min(wanted, last)) for wanted in self.days)
        in_turn = ((day - _FIRST_MONDAY).days // 7) % self.every == self.offset
        return in_turn and day.isoweekday() in self.days


def offset_of(week: Week, every: int) -> int:
    """The offset with which work that comes every so many weeks is due in this week."""
    return ((week.monday - _FIRST_MONDAY).days // 7) % every


def next_days(pattern: Pattern, first: date, most: int = 3) -> list[date]:
    """The next days on which the work is due, from `first` on; at least a year ahead is looked through."""
    found: list[date] = []
    week = Week.of(first)
    for weeks in range(60):
        found += [day for day in pattern.days_in(week.later(weeks)) if day >= first]
        if len(found) >= most:
            break
    return found[:most]


def month_days(text: str, last: bool = False) -> tuple[int, ...]:
    """Days of the month as they are typed ("1, 15"), in order, with the last one where wanted.

    Raises ValueError for anything that is not a day from 1 to 31.
    """
    parts = [part for part in re.split(r"[^0-9]+", unicodedata.normalize("NFKC", text)) if part]
    if re.search(r"[^\W\d_]", text.replace("日", "").replace("号", "").replace("號", "")):
        raise ValueError(text)
    days = sorted({int(part) for part in parts})
    if any(not 1 <= day <= 31 for day in days):
        raise ValueError(text)
    return (*days, LAST) if last else tuple(days)


def daily() -> Pattern:
    return Pattern(Rhythm.DAILY)


def weekly(*weekdays: int) -> Pattern:
    return Pattern(Rhythm.WEEKLY, weekdays)


def monthly(*days: int) -> Pattern:
    return Pattern(Rhythm.MONTHLY, days)


def every_weeks(every: int, *weekdays: int, offset: int = 0) -> Pattern:
    return Pattern(Rhythm.WEEKS, weekdays, every, offset)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(LAST if part == "last" else int(part) for part in text.split(",") if part)


def _month_day(day: int) -> str:
    return str(texts.LAST_DAY) if day == LAST else str(texts.MONTH_DAY.format(day=day))


def _listed(*parts: str) -> str:
    return str(texts.LIST_COMMA).join(parts)
