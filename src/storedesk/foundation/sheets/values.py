"""The converter for each kind of column: cells in, typed values out, a column at a time."""

from collections.abc import Callable
from datetime import date, timedelta

from storedesk.foundation.sheets import days, numbers
from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.converters import Bad, Column, Converter, Read
from storedesk.foundation.sheets.days import Era, NoYear, OutOfRange, Span
from storedesk.foundation.sheets.figure_values import Counts, Figures, Money, Quantities, Ranges, Rates
from storedesk.foundation.sheets.folding import Cell, fold, shown, text_of
from storedesk.foundation.sheets.report import RANGES, Kind
from storedesk.foundation.sheets.text_values import Ids, Texts

_YEAR_EXAMPLE = "2026-06.xlsx"


def converter(column: Column, era: Era) -> Converter:
    """The converter for a column."""
    kind = column.field.kind
    if kind in RANGES:
        return Ranges(column, era, _OF_RANGES[kind](column, era))
    return _PLAIN[kind](column, era)


def percent_heading(heading: str) -> bool:
    """Whether bare numbers under this heading are percentages."""
    return "%" in fold(heading)


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

__all__ = ["converter", "percent_heading"]
