"""Days, periods and moments in every spelling that reports use; whole days since 1970-01-01, seconds in UTC."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from unicodedata import normalize

from storedesk.foundation.calendar.spans import Span
from storedesk.foundation.sheets.folding import Cell, clean

EPOCH = date(1970, 1, 1)
EARLIEST = date(2000, 1, 1)
SHOP_OFFSET = 8 * 3600
"""Asia/Shanghai has kept UTC+8 without summer time since 1992, and nothing earlier is taken."""

_SERIAL_ZERO = date(1899, 12, 30)
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
         "sep september sept", "oct october", "nov november", "dec december"), 1
    )
    for name in names.split()
}  # fmt: skip
_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?", re.ASCII)
_COMPACT = re.compile(r"(20\d{2})(\d{2})(\d{2})", re.ASCII)
_MONTH = re.compile(r"(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月)", re.ASCII)
_NO_YEAR = re.compile(r"(\d{1,2})月(\d{1,2})[日号]", re.ASCII)
_ENGLISH_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})", re.ASCII)
_ENGLISH_DAY_FIRST = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})", re.ASCII)
_SERIAL = re.compile(r"\d{5}(?:\.0+)?", re.ASCII)
_SERIAL_MOMENT = re.compile(r"[0-9]{5}\.[0-9]+")
_BETWEEN = re.compile(r"\s*(?:~|至|到|—|–|--)\s*|\s+-\s+|\s+to\s+")
_PLAIN_DAY = "[0-9]{4}(?:[/.年][0-9]{1,2}[/.月][0-9]{1,2}日?|-[0-9]{1,2}-[0-9]{1,2}|[0-9]{4})"
_DASHED = re.compile(f"({_PLAIN_DAY})-({_PLAIN_DAY})")
_CLOCK = re.compile(r"[ T]*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Era:
    """Which days can be meant at all: up to two years after today; `year` completes a date without one."""

    today: date
    year: int | None = None

    def holds(self, day: date) -> bool:
        """Whether a report may speak of this day."""
        return EARLIEST <= day <= self.today + timedelta(days=731)


class NoYear(ValueError):
    """The date names no year, and neither does the file."""


class OutOfRange(ValueError):
    """It is a date, yet not one that a report can speak of."""


def number_of(day: date) -> int:
    """Days since 1970-01-01."""
    return (day - EPOCH).days


def one_day(cell: Cell, era: Era) -> date | None:
    """The day that a cell names; None where it names none. Raises NoYear and OutOfRange."""
    day = _real_day(cell) if not isinstance(cell, str) else _text_day(normal(cell), era)
    return None if day is None else _checked(day, era)


def days_between(cell: Cell, era: Era) -> Span | None:
    """The day, month or range of days that a cell names; None where it names none."""
    if not isinstance(cell, str):
        day = one_day(cell, era)
        return None if day is None else Span(day, day)
    text = normal(cell)
    ends = _BETWEEN.split(text)
    dashed = _DASHED.fullmatch(text)
    if dashed is not None:
        ends = list(dashed.groups())
    if len(ends) == 2:
        first, last = (_text_day(end, era) for end in ends)
        return None if first is None or last is None else Span(_checked(first, era), _checked(last, era))
    day = _text_day(text, era)
    if day is not None:
        return Span(_checked(day, era), day)
    return _month(text, era)


def month_of(day: date) -> Span:
    """The whole month that a day lies in."""
    return Span(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))


def moment(cell: Cell, era: Era) -> int | None:
    """Seconds since 1970 in UTC of a local shop time (or of a time with its own zone); None where it is none."""
    if isinstance(cell, str):
        return _text_moment(cell.strip(), era)
    if isinstance(cell, datetime):
        day, at = cell.date(), cell.time()
    elif isinstance(cell, float) and not cell.is_integer():
        real = _real_day(cell)
        if real is None:
            return None
        day, at = real, _clock(round(cell % 1 * 86400) % 86400)
        if cell % 1 * 86400 >= 86399.5:
            day += timedelta(days=1)
    else:
        real = _real_day(cell)
        if real is None:
            return None
        day, at = real, time()
    return _seconds(_checked(day, era), at.hour, at.minute, at.second)


def _clock(seconds: int) -> time:
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60)


def normal(text: str) -> str:
    """A date's text in half width, single spaces, without the wrappings that keep it a text."""
    return " ".join(normalize("NFKC", clean(text)).strip("'\"=[]").split())


def _text_moment(text: str, era: Era) -> int | None:
    if _SERIAL_MOMENT.fullmatch(text):
        return moment(float(text), era)
    if len(text) == 19 and text[4] == "-" and text.isascii():
        try:
            quick = datetime.fromisoformat(text)
        except ValueError:
            quick = datetime.max.replace(tzinfo=UTC)
        if quick.tzinfo is None:
            return _seconds(_checked(quick.date(), era), quick.hour, quick.minute, quick.second)
    text = normal(text)
    for pattern in (_DAY, _COMPACT):
        found = pattern.match(text)
        if found is None:
            continue
        day, rest = _made(*(int(part) for part in found.groups())), text[found.end() :]
        clock = _CLOCK.fullmatch(rest) if rest else None
        if day is None or (rest and clock is None):
            return None
        hour, minute, second = (int(part or 0) for part in clock.group(1, 2, 3)) if clock else (0, 0, 0)
        if hour > 23 or minute > 59 or second > 59:
            return None
        zone = clock.group(4) if clock else None
        return _seconds(_checked(day, era), hour, minute, second, SHOP_OFFSET if zone is None else _offset(zone))
    day = _text_day(text, era)
    return None if day is None else _seconds(_checked(day, era), 0, 0, 0)


def _offset(zone: str) -> int:
    if zone == "Z":
        return 0
    seconds = int(zone[1:3]) * 3600 + int(zone[-2:]) * 60
    return -seconds if zone[0] == "-" else seconds


def _seconds(day: date, hour: int, minute: int, second: int, offset: int = SHOP_OFFSET) -> int:
    return (day.toordinal() - _EPOCH_ORDINAL) * 86400 + hour * 3600 + minute * 60 + second - offset


def local_day(seconds: int) -> int:
    """The shop's day, since 1970-01-01, of a moment."""
    return (seconds + SHOP_OFFSET) // 86400


def _text_day(text: str, era: Era) -> date | None:
    for pattern in (_DAY, _COMPACT):
        found = pattern.match(text)
        if found is not None:
            rest = text[found.end() :]
            if rest and not _CLOCK.fullmatch(rest):
                return None
            return _made(*(int(part) for part in found.groups()))
    if _SERIAL.fullmatch(text):
        return _real_day(float(text))
    found = _NO_YEAR.fullmatch(text)
    if found is not None:
        if era.year is None:
            raise NoYear(text)
        return _made(era.year, int(found.group(1)), int(found.group(2)))
    found = _ENGLISH_MONTH_FIRST.fullmatch(text)
    if found is not None:
        return _made(int(found.group(3)), _MONTHS.get(found.group(1).lower(), 0), int(found.group(2)))
    found = _ENGLISH_DAY_FIRST.fullmatch(text)
    if found is not None:
        return _made(int(found.group(3)), _MONTHS.get(found.group(2).lower(), 0), int(found.group(1)))
    return None


def _month(text: str, era: Era) -> Span | None:
    found = _MONTH.fullmatch(text)
    first = None if found is None else _made(int(found.group(1)), int(found.group(2) or found.group(3)), 1)
    if first is None:
        parts = text.replace(",", " ").split()
        if len(parts) == 2 and parts[0].lower() in _MONTHS and parts[1].isdecimal() and len(parts[1]) == 4:
            first = _made(int(parts[1]), _MONTHS[parts[0].lower()], 1)
    return None if first is None else month_of(_checked(first, era))


def _real_day(cell: Cell) -> date | None:
    """A date cell, a serial number or a number like 20240101."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return None
    whole = int(cell) if abs(cell) < 1e9 else 0
    if 20000101 <= whole <= 20991231:
        return _made(whole // 10000, whole // 100 % 100, whole % 100) if whole == cell else None
    return _SERIAL_ZERO + timedelta(days=whole) if 20000 <= whole <= 99999 else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _checked(day: date, era: Era) -> date:
    if not era.holds(day):
        raise OutOfRange(day.isoformat())
    return day


_EPOCH_ORDINAL = EPOCH.toordinal()

__all__ = [
    "EPOCH", "Era", "NoYear", "OutOfRange", "Span", "days_between", "local_day", "moment", "month_of",
    "normal", "number_of", "one_day",
]  # fmt: skip
