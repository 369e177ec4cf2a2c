"""One converter for each kind of column: cells in, typed values out, a column at a time.

Every converter is a dict that fills itself, because report columns repeat their values: a cell met before costs one
look-up in C. What cannot be read becomes a Bad that says why; a converter never guesses and never raises.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TypeAlias

from storedesk.foundation.sheets import days, numbers
from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.days import Era, NoYear, OutOfRange, Span
from storedesk.foundation.sheets.folding import LONGEST_TEXT, Cell, ErrorCell, clean, fold, half_width, shown, text_of
from storedesk.foundation.sheets.report import RANGES, Field, Kind
from storedesk.foundation.texts import Phrase

_MOST_KEPT = 300_000
_TEXT_NULLS = frozenset({"", "-", "--", "—", "——", "\\N", "null", "NULL"})
_LOST = re.compile(r"\d(?:\.\d+)?[eE]\+\d+")
_TAIL = re.compile(r"(\d{5,})\.0+")
_YEAR_EXAMPLE = "2026-06.xlsx"


@dataclass(frozen=True, slots=True)
class Bad:
    """A cell that cannot be read, and why."""

    reason: Phrase


Read: TypeAlias = "str | int | tuple[int, int] | Bad | None"


@dataclass(frozen=True, slots=True)
class Column:
    """What the header says of a field's column: its heading, and whether figures are in 分 or bare percent."""

    field: Field
    heading: str
    cents: bool = False
    percent: bool = False


class Converter(dict[Cell, Read]):
    """Cells of one column to values; holds what it has read."""

    def __init__(self, column: Column, era: Era) -> None:
        super().__init__()
        self.column, self.era = column, era
        self.words = {fold(word): meaning for word, meaning in column.field.words.items()}
        self.failed = False
        self.cut = 0
        """Texts that were longer than LONGEST_TEXT."""

    def __missing__(self, cell: Cell) -> Read:
        value = self.said(cell)
        if value is None:
            value = self._gap()
        if isinstance(value, Bad):
            self.failed = True
        if len(self) < _MOST_KEPT:
            self[cell] = value
        return value

    def column_of(self, cells: Sequence[Cell]) -> list[Read]:
        """The values of these cells."""
        if bool in set(map(type, cells)):  # True would be found under 1
            cells = [text_of(cell) if isinstance(cell, bool) else cell for cell in cells]
        return list(map(self.__getitem__, cells))

    def look(self, cells: Sequence[Cell]) -> None:
        """See the first cells of the column before any is read."""

    def read(self, cell: Cell) -> Read:
        """The value of an unpacked cell that is not blank; None where it says nothing."""
        raise NotImplementedError

    def bad(self, reason: Phrase, cell: Cell) -> Bad:
        """A refusal that names the heading and the cell."""
        return Bad(reason.format(heading=self.column.heading, text=shown(text_of(cell))))

    def _gap(self) -> Read:
        return self.column.field.missing

    def said(self, cell: Cell) -> Read:
        """What a cell says by itself; None where it says nothing, whatever stands in for a gap."""
        if cell is None or cell == "":
            return None
        if isinstance(cell, ErrorCell):
            return Bad(texts.ERROR_CELL.format(heading=self.column.heading, text=str(cell)))
        cut = self.column.field.cut
        if cut is not None:
            cell = cut(clean(text_of(cell)))
            if cell is None:
                return None
        if self.words:
            meaning = self.words.get(fold(text_of(cell)))
            if meaning is not None:
                cell = meaning
        return None if cell == "" else self.read(cell)


class Texts(Converter):
    """Cleaned text."""

    def read(self, cell: Cell) -> Read:
        text = clean(text_of(cell))
        if len(text) == LONGEST_TEXT:
            self.cut += 1
        return None if text in _TEXT_NULLS else text


class Ids(Converter):
    """Ids as text, out of everything that spreadsheets and platforms wrap them in."""

    def read(self, cell: Cell) -> Read:
        if isinstance(cell, float) and (not math.isfinite(cell) or abs(cell) >= 1e15):
            return self.bad(texts.LOST_ID, cell)
        if isinstance(cell, date | time | timedelta):
            return self.bad(texts.BAD_ID, cell)
        text = clean(text_of(cell))
        while text[:1] in ("=", '"', "'") or text[-1:] in ('"', "'"):
            bare = text.removeprefix("=").strip("\"' \t\u3000")
            if bare == text:
                break
            text = bare
        text = half_width(text)
        if text[:3].upper() == "ID:":
            text = text[3:].strip()
        if text in _TEXT_NULLS:
            return None
        if _LOST.fullmatch(text):
            return self.bad(texts.LOST_ID, cell)
        tail = _TAIL.fullmatch(text)
        return tail.group(1) if tail else text


class Figures(Converter):
    """Numbers in whole units of 10 ** -places: counts, money and quantities."""

    places = 0
    decimals: int | None = 4
    refusal = texts.BAD_NUMBER

    def read(self, cell: Cell) -> Read:
        if isinstance(cell, str):
            units = numbers.plain_units(cell, self.places) if self.exact else None
            return units if units is not None else self._spelled(cell)
        if isinstance(cell, int):
            return cell * 10**self.places if abs(cell) < 1e15 else self.bad(self.refusal, cell)
        if isinstance(cell, float):
            units = numbers.from_float(cell, self.places, decimals=self.decimals)
            return self.bad(self.refusal, cell) if units is None else units
        return self.bad(self.refusal, cell)

    exact = True
    """Whether `plain_units` rounds as this kind wants it."""

    def _spelled(self, cell: str) -> Read:
        text = numbers.normal(cell)
        if text.casefold() in numbers.NULLS:
            return None
        figure = self.figure(text)
        if figure is None or figure.percent or figure.digits > 10**18:
            return self.bad(self.refusal, cell)
        return self.units(figure, cell)

    def figure(self, text: str) -> numbers.Figure | None:
        return numbers.figure(text)

    def units(self, figure: numbers.Figure, cell: Cell) -> Read:
        return figure.scaled(self.places)


class Counts(Figures):
    """Whole numbers."""

    refusal = texts.NOT_WHOLE
    decimals = 0
    exact = False

    def read(self, cell: Cell) -> Read:
        if isinstance(cell, str) and cell.isdecimal() and cell.isascii() and len(cell) < 16:
            return int(cell)
        return super().read(cell)

    def units(self, figure: numbers.Figure, cell: Cell) -> Read:
        if figure.places > 0 and figure.digits % 10**figure.places:
            return self.bad(self.refusal, cell)
        return figure.scaled(0)


class Money(Figures):
    """Amounts in cents; a column in 分 holds them already."""

    refusal = texts.BAD_MONEY

    def __init__(self, column: Column, era: Era) -> None:
        super().__init__(column, era)
        self.places = 0 if column.cents else 2

    def figure(self, text: str) -> numbers.Figure | None:
        text = numbers.without_refund(text)
        if text in numbers.NO_MONEY:
            return numbers.Figure(False, 0, 0)
        figure = numbers.figure(text)
        return None if figure is None or figure.places > 4 else figure


class Quantities(Figures):
    """Numbers that need not be whole, in thousandths."""

    places = 3
    decimals = None


class Rates(Figures):
    """Rates in parts per million. The column decides whether a bare number is a fraction or a percentage.

    Where the heading does not say it, the first cells do: beside texts with a percent sign a bare number is refused,
    and so is a percent sign beside bare numbers; nought is the same either way.
    """

    places = 6
    refusal = texts.BAD_RATE
    exact = False

    def __init__(self, column: Column, era: Era) -> None:
        super().__init__(column, era)
        self.signed: bool | None = None

    def look(self, cells: Sequence[Cell]) -> None:
        if any(isinstance(cell, str) and ("%" in cell or "％" in cell) for cell in cells):
            self.signed = True

    def read(self, cell: Cell) -> Read:
        if isinstance(cell, float | int) and not isinstance(cell, bool):
            units = numbers.from_float(float(cell), 4 if self.column.percent else 6)
            return self.bad(self.refusal, cell) if units is None else self._agreeing(units, False, cell)
        return super().read(cell)

    def _spelled(self, cell: str) -> Read:
        text = numbers.normal(cell)
        if text.casefold() in numbers.NULLS:
            return None
        figure = numbers.figure(text)
        if figure is None or figure.digits > 10**18:
            return self.bad(self.refusal, cell)
        units = figure.scaled(4 if figure.percent or self.column.percent else 6)
        return self._agreeing(units, figure.percent, cell)

    def _agreeing(self, units: int, signed: bool, cell: Cell) -> Read:
        if units == 0 or self.column.percent:
            return units
        if self.signed is None:
            self.signed = signed
        return units if self.signed == signed else self.bad(texts.MIXED_RATE, cell)


class Ranges(Converter):
    """One number or a range, as its low and its high end."""

    def __init__(self, column: Column, era: Era, single: Figures) -> None:
        super().__init__(column, era)
        self.single = single

    def look(self, cells: Sequence[Cell]) -> None:
        self.single.look(cells)

    def read(self, cell: Cell) -> Read:
        both = numbers.ends(numbers.normal(cell)) if isinstance(cell, str) else None
        if both is not None and both[0].casefold() not in numbers.NULLS:
            low, high = self.single.read(both[0]), self.single.read(both[1])
            if isinstance(low, int) and isinstance(high, int) and low <= high:
                return low, high
            return self.bad(texts.BAD_RANGE, cell)
        value = self.single.read(cell)
        if isinstance(value, Bad):
            return self.bad(texts.BAD_RANGE, cell)
        return (value, value) if isinstance(value, int) else None


class Days(Converter):
    """Days since 1970-01-01."""

    def read(self, cell: Cell) -> Read:
        span = self._span(cell)
        if not isinstance(span, Span):
            return span
        return days.number_of(span.first) if span.days == 1 else self.bad(texts.DAYS_NOT_ONE, cell)

    def _span(self, cell: Cell) -> Span | Bad | None:
        if isinstance(cell, str) and days.normal(cell).casefold() in numbers.NULLS:
            return None
        try:
            span = days.days_between(cell, self.era)
        except NoYear:
            return Bad(
                texts.NO_YEAR.format(heading=self.column.heading, text=shown(text_of(cell)), example=_YEAR_EXAMPLE)
            )
        except OutOfRange:
            return self.bad(texts.FAR_DAY, cell)
        if span is None:
            return self.bad(texts.BAD_DAY, cell)
        return span if span.days > 0 else self.bad(texts.END_BEFORE_START, cell)


class Periods(Days):
    """A day or a range of days: the first day and the number of days."""

    def __init__(self, column: Column, era: Era) -> None:
        super().__init__(column, era)
        heading = fold(column.heading)
        self.whole: Callable[[date], Span] | None = None
        if heading in ("month", "月", "月份"):
            self.whole = days.month_of
        elif heading in ("week", "周"):
            self.whole = lambda day: Span(day, day + timedelta(days=6))

    def read(self, cell: Cell) -> Read:
        span = self._span(cell)
        if not isinstance(span, Span):
            return span
        if self.whole is not None and span.days == 1:
            span = self.whole(span.first)
        return days.number_of(span.first), span.days


class Moments(Converter):
    """Seconds since 1970 in UTC."""

    def read(self, cell: Cell) -> Read:
        if isinstance(cell, str):
            text = cell.strip()
            if text.casefold() in numbers.NULLS or text.startswith("0000-00-00"):
                return None
        try:
            seconds = days.moment(cell, self.era)
        except NoYear:
            return Bad(
                texts.NO_YEAR.format(heading=self.column.heading, text=shown(text_of(cell)), example=_YEAR_EXAMPLE)
            )
        except OutOfRange:
            return self.bad(texts.FAR_DAY, cell)
        return self.bad(texts.BAD_MOMENT, cell) if seconds is None else seconds


_PLAIN: dict[Kind, type[Converter]] = {
    Kind.TEXT: Texts,
    Kind.ID: Ids,
    Kind.DAY: Days,
    Kind.PERIOD: Periods,
    Kind.MOMENT: Moments,
    Kind.COUNT: Counts,
    Kind.MONEY: Money,
    Kind.RATE: Rates,
    Kind.QUANTITY: Quantities,
}
_OF_RANGES: dict[Kind, type[Figures]] = {
    Kind.COUNT_RANGE: Counts,
    Kind.MONEY_RANGE: Money,
    Kind.RATE_RANGE: Rates,
    Kind.QUANTITY_RANGE: Quantities,
}


def converter(column: Column, era: Era) -> Converter:
    """The converter for a column."""
    kind = column.field.kind
    if kind in RANGES:
        return Ranges(column, era, _OF_RANGES[kind](column, era))
    return _PLAIN[kind](column, era)


def percent_heading(heading: str) -> bool:
    """Whether bare numbers under this heading are percentages."""
    return "%" in fold(heading)


__all__ = ["Bad", "Column", "Converter", "converter", "percent_heading"]
