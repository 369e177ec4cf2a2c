"""Figures in whole units: counts, money, quantities, rates, and ranges of them."""

from collections.abc import Sequence

from storedesk.foundation.sheets import numbers
from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.converters import Bad, Column, Converter, Read
from storedesk.foundation.sheets.days import Era
from storedesk.foundation.sheets.folding import Cell


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
            return cell * 10**self.places if abs(cell) <= numbers.MOST else self.bad(self.refusal, cell)
        if isinstance(cell, float):
            units = numbers.from_float(cell, self.places, decimals=self.decimals)
            return self.bad(self.refusal, cell) if units is None else units
        return self.bad(self.refusal, cell)

    nulls = numbers.NULLS | {"无"}
    exact = True
    """Whether `plain_units` rounds as this kind wants it."""

    def _spelled(self, cell: str) -> Read:
        text = numbers.normal(cell)
        if text.casefold() in self.nulls:
            return None
        figure = self.figure(text)
        if figure is None or figure.percent or figure.too_large:
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
        if isinstance(cell, str) and cell.isdecimal() and cell.isascii() and len(cell) < 13:
            return int(cell)
        return super().read(cell)

    def units(self, figure: numbers.Figure, cell: Cell) -> Read:
        if figure.places > 0 and figure.digits % 10**figure.places:
            return self.bad(self.refusal, cell)
        return figure.scaled(0)


class Money(Figures):
    """Amounts in cents; a column in 分 holds them already."""

    refusal = texts.BAD_MONEY
    nulls = numbers.NULLS

    def __init__(self, column: Column, era: Era) -> None:
        super().__init__(column, era)
        self.places = 0 if column.cents else 2

    def figure(self, text: str) -> numbers.Figure | None:
        text = numbers.without_refund(text)
        if text in numbers.NO_MONEY:
            return numbers.Figure(False, 0, 0)
        figure = numbers.figure(text)
        return None if figure is None or figure.places > 4 else figure

    def column_of(self, cells: Sequence[Cell]) -> list[Read]:
        field = self.column.field
        quick = None if self.column.cents or field.words or field.cut else numbers.all_cents(cells)
        return super().column_of(cells) if quick is None else list(quick)


class Quantities(Figures):
    """Numbers that need not be whole, in thousandths."""

    places = 3
    decimals = None


class Rates(Figures):
    """Rates in parts per million. The column decides whether a bare number is a fraction or a percentage.

    Where the heading does not say it, the cells do: beside texts with a percent sign a bare number is refused; without
    any sign the numbers are fractions, unless the middle one is above 1 and none is above 100: then all are percent.
    Nought is the same either way.
    """

    places = 6
    refusal = texts.BAD_RATE
    exact = False
    looks_first = True

    def __init__(self, column: Column, era: Era) -> None:
        super().__init__(column, era)
        self.signed = False
        self.percent = column.percent
        self.decided = False
        """Whether the cells, and not the heading, said that bare numbers are percent."""

    def look(self, cells: Sequence[Cell]) -> None:
        if self.percent:
            return
        met = set(cells)
        self.signed = any(isinstance(cell, str) and ("%" in cell or "％" in cell) for cell in met)
        if not self.signed:
            sizes = sorted(filter(None, map(_size, met)))
            self.percent = self.decided = bool(sizes) and sizes[len(sizes) // 2] > 10**6 and sizes[-1] <= 10**8

    def read(self, cell: Cell) -> Read:
        if isinstance(cell, float | int) and not isinstance(cell, bool):
            units = numbers.from_float(cell, 4 if self.percent else 6)
            return self.bad(self.refusal, cell) if units is None else self._agreeing(units, False, cell)
        return super().read(cell)

    def _spelled(self, cell: str) -> Read:
        text = numbers.normal(cell)
        if text.casefold() in self.nulls:
            return None
        figure = numbers.figure(text)
        if figure is None or figure.too_large:
            return self.bad(self.refusal, cell)
        units = figure.scaled(4 if figure.percent or self.percent else 6)
        return self._agreeing(units, figure.percent, cell)

    def _agreeing(self, units: int, signed: bool, cell: Cell) -> Read:
        fits = units == 0 or self.percent or self.signed == signed
        return units if fits else self.bad(texts.MIXED_RATE, cell)


def _size(cell: Cell) -> int | None:
    """How large a bare rate is, in millionths; None for what is no number."""
    if isinstance(cell, str):
        figure = numbers.figure(numbers.normal(cell))
        return None if figure is None or figure.too_large else abs(figure.scaled(6))
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        units = numbers.from_float(cell, 6)
        return None if units is None else abs(units)
    return None


class Ranges(Converter):
    """One number or a range, as its low and its high end."""

    looks_first = True

    def __init__(self, column: Column, era: Era, single: Figures) -> None:
        super().__init__(column, era)
        self.single = single

    def look(self, cells: Sequence[Cell]) -> None:
        self.single.look([end for cell in set(cells) for end in self._ends(cell)])

    def read(self, cell: Cell) -> Read:
        both = self._ends(cell)
        if len(both) == 2:
            low, high = self.single.read(both[0]), self.single.read(both[1])
            if isinstance(low, int) and isinstance(high, int) and low <= high:
                return low, high
            return self.bad(texts.BAD_RANGE, cell)
        value = self.single.read(cell)
        if isinstance(value, Bad):
            return self.bad(texts.BAD_RANGE, cell)
        return (value, value) if isinstance(value, int) else None

    @staticmethod
    def _ends(cell: Cell) -> tuple[Cell, ...]:
        both = numbers.ends(numbers.normal(cell)) if isinstance(cell, str) else None
        return (cell,) if both is None or both[0].casefold() in numbers.NULLS else both
