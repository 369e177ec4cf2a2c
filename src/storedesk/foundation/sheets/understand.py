"""From a grid of cells to a recognised, typed table: which report it is, its rows, its problems, its control sums."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.grids import Grid
from storedesk.foundation.sheets.reading import Control, Refused, UnknownTable, Value
from storedesk.foundation.sheets.report import Report

CHUNK = 5_000
"""Rows that are handed over at once."""


@dataclass(frozen=True, slots=True)
class Understood:
    """A table recognised as a report, with typed columns; the attributes are those of reading.TableReading.

    `numbers` are the rows' numbers in the file and `values` the columns in the order of `columns`, one list each.
    """

    name: str
    report_key: str
    header_row: int
    headings: tuple[str, ...]
    unknown_headings: tuple[str, ...]
    columns: tuple[str, ...]
    refused: tuple[Refused, ...]
    dropped_rows: int
    controls: tuple[Control, ...]
    first_day: int | None
    last_day: int | None
    notes: tuple[str, ...]
    numbers: Sequence[int]
    values: Sequence[Sequence[Value]]

    @property
    def row_count(self) -> int:
        """How many rows are taken."""
        return len(self.numbers)

    def chunks(self) -> Iterator[list[list[Value]]]:
        """The rows as [row number in the file, *values in the order of `columns`], some thousand at a time."""
        for start in range(0, len(self.numbers), CHUNK):
            end = start + CHUNK
            parts = (self.numbers[start:end], *(column[start:end] for column in self.values))
            yield list(map(list, zip(*parts, strict=True)))


def understand(grid: Grid, reports: Sequence[Report], today: date) -> Understood | UnknownTable:
    """Read a grid as the report it is; an UnknownTable says why it is none of `reports`."""
    return UnknownTable(grid.name, str(texts.NO_HEADER))
