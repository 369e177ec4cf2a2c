"""What every converter of a column shares: cells met before are looked up, the rest is read, and nothing is guessed.

A converter is a dict that fills itself, because report columns repeat their values: a cell met before costs one look-up
in C. What cannot be read becomes a Bad that says why; a converter never raises.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.days import Era
from storedesk.foundation.sheets.folding import Cell, ErrorCell, clean, fold, shown, text_of
from storedesk.foundation.sheets.report import Field
from storedesk.foundation.texts import Phrase

_MOST_KEPT = 300_000


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
        self.only_texts = False
        """Whether every cell is known to be a str."""
        self.cut = 0
        """Texts that were longer than LONGEST_TEXT."""

    looks_first = False
    """Whether the whole column must be seen before its first cell is read."""

    def __missing__(self, cell: Cell) -> Read:
        value = self.said(cell)
        if value is None:
            value = self._gap()
        if isinstance(value, Bad):
            self.failed = True
        if self.has_room(1):
            self[cell] = value
        return value

    def has_room(self, cells: int) -> bool:
        """Whether so many cells more may be kept."""
        return len(self) + cells <= _MOST_KEPT

    def column_of(self, cells: Sequence[Cell]) -> list[Read]:
        """The values of these cells."""
        if not self.only_texts and bool in set(map(type, cells)):  # True would be found under 1
            cells = [text_of(cell) if isinstance(cell, bool) else cell for cell in cells]
        return list(map(self.__getitem__, cells))

    def look(self, cells: Sequence[Cell]) -> None:
        """See the cells of the column before any is read, where `looks_first` asks for it."""

    def knows_better(self, cells: Sequence[Cell]) -> bool:
        """Whether the cells of the column, now that all are read, tell to read them once more."""
        return False

    def met(self, cells: Sequence[Cell]) -> Iterable[Cell]:
        """The different cells among these, which were all read."""
        return self.keys() if len(self) < _MOST_KEPT else set(cells)

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
