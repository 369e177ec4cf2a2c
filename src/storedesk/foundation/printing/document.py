"""A short document put together from headings, paragraphs, key figures, tables and bars, and laid out on A4.

Any tab can print with it: `Document("Summary of November").heading("…").table(…).pages(measure)`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from storedesk.foundation.printing import texts
from storedesk.foundation.printing.breaking import broken, fitted
from storedesk.foundation.printing.flow import Block, Frame, finished, flowed
from storedesk.foundation.printing.pages import A4_HEIGHT, A4_WIDTH, POINT, Box, Item, Measure, Page, Stroke, Text
from storedesk.foundation.texts import Phrase

LEFT, RIGHT, TOP, BOTTOM = 18.0, A4_WIDTH - 16.0, 16.0, A4_HEIGHT - 18.0
WIDTH = RIGHT - LEFT

Words = Phrase | str


@dataclass(frozen=True, slots=True)
class Column:
    """A table column: its heading, its share of the width, and on which side its cells stand."""

    heading: Words
    share: float = 1
    right: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A key figure: what it is, how much, and a word beside it (against what, how it moved)."""

    name: Words
    value: Words
    note: Words = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, the value written at its end, and its share of the longest bar possible, 0 to 1."""

    name: Words
    value: Words
    share: float | Fraction


class Document:
    """Collects parts, one under the other; every method gives the document back."""

    def __init__(self, title: Words, subtitle: Words = "", footer: Words = "") -> None:
        self._title, self._subtitle, self._footer = title, subtitle, footer
        self._parts: list[_Part] = []

    def heading(self, text: Words) -> Document:
        """A heading that stays with what follows."""
        self._parts.append(_Heading(text))
        return self

    def paragraph(self, text: Words) -> Document:
        self._parts.append(_Paragraph(text))
        return self

    def figures(self, figures: Sequence[Figure]) -> Document:
        """Key figures, four in a row."""
        self._parts.append(_Figures(tuple(figures)))
        return self

    def table(
        self, columns: Sequence[Column], rows: Sequence[Sequence[Words]], *, strong: Sequence[int] = ()
    ) -> Document:
        """A table whose headings repeat on every page; the rows numbered in `strong` (from 0) are bold."""
        self._parts.append(_Table(tuple(columns), tuple(tuple(row) for row in rows), frozenset(strong)))
        return self

    def bars(self, bars: Sequence[Bar]) -> Document:
        """Horizontal bars, one a line."""
        self._parts.append(_Bars(tuple(bars)))
        return self

    def pages(self, measure: Measure) -> tuple[Page, ...]:
        """The document on A4 pages with its title on the first and page numbers on all."""
        head = _head(self._title, self._subtitle, measure)
        blocks = [head]
        for part in self._parts:
            blocks.extend(part.blocks(measure))
        filled = flowed(blocks, Frame(TOP, BOTTOM))
        return finished(filled, lambda page, pages, end: self._foot(page, pages, measure))

    def _foot(self, page: int, pages: int, measure: Measure) -> tuple[Item, ...]:
        number = str(texts.PAGE_OF.format(page=page, pages=pages))
        width = measure.width(number, 8)
        left = fitted(str(self._footer or self._title), WIDTH - width - 6, 8, measure)
        y = A4_HEIGHT - 11
        return (
            Stroke(LEFT, y - 5, RIGHT, y - 5, 0.2, 0.4),
            Text(LEFT, y, left, 8, grey=0.25),
            Text(RIGHT - width, y, number, 8, grey=0.25),
        )


class _Part:
    def blocks(self, measure: Measure) -> list[Block]:
        raise AssertionError("every part lays itself out")


@dataclass(frozen=True)
class _Heading(_Part):
    text: Words

    def blocks(self, measure: Measure) -> list[Block]:
        lines = broken(str(self.text), WIDTH, 12, measure, bold=True)
        items = tuple(Text(LEFT, 4.6 + place * 6, line, 12, bold=True) for place, line in enumerate(lines))
        return [Block(6 * len(lines) + 1.5, items, above=6, with_next=True)]


@dataclass(frozen=True)
class _Paragraph(_Part):
    text: Words

    def blocks(self, measure: Measure) -> list[Block]:
        lines = broken(str(self.text), WIDTH, 10, measure)
        return [
            Block(
                5.4, (Text(LEFT, 4, line, 10),), above=2 if place == 0 else 0, with_next=place == 0 and len(lines) > 1
            )
            for place, line in enumerate(lines)
        ]


@dataclass(frozen=True)
class _Figures(_Part):
    figures: tuple[Figure, ...]

    def blocks(self, measure: Measure) -> list[Block]:
        a_row = 4
        return [
            self._row(self.figures[start : start + a_row], WIDTH / a_row, measure)
            for start in range(0, len(self.figures), a_row)
        ]

    def _row(self, figures: Sequence[Figure], width: float, measure: Measure) -> Block:
        items: list[Item] = []
        for place, figure in enumerate(figures):
            x, inner = LEFT + place * width, width - 8
            items.append(Box(x, 0, width - 3, 21, line=0.25, radius=1.5))
            items.append(Text(x + 3, 5.4, fitted(str(figure.name), inner, 8.5, measure), 8.5, grey=0.25))
            items.append(Text(x + 3, 12.6, fitted(str(figure.value), inner, 15, measure, bold=True), 15, bold=True))
            items.append(Text(x + 3, 18, fitted(str(figure.note), inner, 8, measure), 8, grey=0.25))
        return Block(21, tuple(items), above=3)


@dataclass(frozen=True)
class _Table(_Part):
    columns: tuple[Column, ...]
    rows: tuple[tuple[Words, ...], ...]
    strong: frozenset[int]

    def blocks(self, measure: Measure) -> list[Block]:
        head = self._row([column.heading for column in self.columns], measure, bold=True)
        rule = Stroke(LEFT, head.height, RIGHT, head.height, 0.4)
        header = Block(head.height + 0.4, (*head.items, rule), above=3, with_next=True)
        made = [header]
        for place, row in enumerate(self.rows):
            block = self._row(row, measure, bold=place in self.strong)
            hair = Stroke(LEFT, block.height, RIGHT, block.height, 0.15, 0.45)
            made.append(Block(block.height, (*block.items, hair), repeated=header))
        return made

    def _row(self, cells: Sequence[Words], measure: Measure, *, bold: bool) -> Block:
        size, lead, pad = 9.0, 4.4, 2.0
        shares = sum(column.share for column in self.columns)
        x, items, most = LEFT, [], 1
        for column, cell in zip(self.columns, cells, strict=True):
            width = WIDTH * column.share / shares
            lines = broken(str(cell), width - 2 * pad, size, measure, bold=bold, most=6)
            most = max(most, len(lines))
            for place, text in enumerate(lines):
                start = x + width - pad - measure.width(text, size, bold) if column.right else x + pad
                items.append(Text(start, 1.4 + size * POINT + place * lead, text, size, bold))
            x += width
        return Block(most * lead + 2.2, tuple(items))


@dataclass(frozen=True)
class _Bars(_Part):
    bars: tuple[Bar, ...]

    def blocks(self, measure: Measure) -> list[Block]:
        names = min(60.0, max((measure.width(str(bar.name), 9) for bar in self.bars), default=0) + 3)
        values = min(40.0, max((measure.width(str(bar.value), 9) for bar in self.bars), default=0) + 3)
        return [
            self._bar(bar, names, values, measure, above=2 if place == 0 else 0) for place, bar in enumerate(self.bars)
        ]

    def _bar(self, bar: Bar, names: float, values: float, measure: Measure, above: float) -> Block:
        longest = WIDTH - names - values
        length = longest * float(max(0, min(1, bar.share)))
        return Block(
            6.5,
            (
                Text(LEFT, 4.5, fitted(str(bar.name), names - 2, 9, measure), 9),
                Box(LEFT + names, 1.2, length, 4.2, line=0.2, fill=0.55),
                Text(LEFT + names + length + 2, 4.5, fitted(str(bar.value), values - 2, 9, measure), 9),
            ),
            above=above,
        )


def _head(title: Words, subtitle: Words, measure: Measure) -> Block:
    lines = broken(str(title), WIDTH, 18, measure, bold=True, most=3)
    items: list[Item] = [Text(LEFT, 6.5 + place * 8.4, line, 18, bold=True) for place, line in enumerate(lines)]
    y = 6.5 + (len(lines) - 1) * 8.4 + 2.5
    for line in broken(str(subtitle), WIDTH, 10, measure, most=3):
        y += 5
        items.append(Text(LEFT, y - 1, line, 10, grey=0.2))
    items.append(Stroke(LEFT, y + 2, RIGHT, y + 2, 0.6))
    return Block(y + 4, tuple(items))
