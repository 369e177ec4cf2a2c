"""What the reader process hands to the window: recognised tables with typed rows, problems and control totals."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeAlias, runtime_checkable

from storedesk.foundation.errors import UserError

Value: TypeAlias = str | int | None


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that is not taken: its number in the file (from 1), its cells as they stand there, and the reason."""

    row: int
    cells: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Control:
    """One additive column: the sum of the rows taken, of the rows refused, and the total the file itself states.

    `slack` is how far the two may lie apart because each row is rounded and the file's total is not. `currency` is what
    an amount is in: None for the shop's own, blank where the file may be in another and does not say in which one.
    """

    column: str
    heading: str
    taken: int
    refused: int
    stated: int | None
    slack: int = 0
    currency: str | None = None

    @property
    def agrees(self) -> bool | None:
        """Whether our rows (taken and refused) add up to the file's own total; None where it states none."""
        return None if self.stated is None else abs(self.taken + self.refused - self.stated) <= self.slack


class Rows(Protocol):
    """Typed rows in chunks; may be walked through more than once (preview, then import)."""

    def __iter__(self) -> Iterator[list[list[Value]]]: ...


@runtime_checkable
class ColumnRows(Rows, Protocol):
    """Rows that lie by columns and need not be turned to be had that way."""

    def columns(self) -> Iterator[list[Sequence[Value]]]:
        """The chunks by columns: the row numbers, then one column of values after the other."""
        ...


@dataclass(frozen=True, slots=True)
class TableReading:
    """One table of a file, recognised as a report.

    `rows` yields chunks of rows; a row is [row number in the file, *values in the order of `columns`] with the units
    of `sheets.report.Kind`. `headings` are the file's own, in order; `unknown_headings` are those no field claims.
    """

    name: str
    report_key: str
    header_row: int
    headings: tuple[str, ...]
    unknown_headings: tuple[str, ...]
    columns: tuple[str, ...]
    rows: Rows
    row_count: int
    refused: tuple[Refused, ...]
    dropped_rows: int
    controls: tuple[Control, ...]
    first_day: int | None
    last_day: int | None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnknownTable:
    """A table that no report claims: why, and the headings of its likeliest header row."""

    name: str
    reason: str
    headings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """One file as read: what it is on disk, the tables recognised in it and those that were not.

    `packed` is the file compressed, for keeping; it lies beside the rows of the tables, and stays as long as they do.
    """

    path: Path
    sha256: str
    size: int
    tables: tuple[TableReading, ...]
    unknown: tuple[UnknownTable, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)
    packed: Path | None = None


class PasswordNeeded(UserError):
    """The file is locked; ask the operator for its password and read again."""


class UnreadableFile(UserError):
    """The file cannot be read or is not a report; the sentence says what to do."""


__all__: Sequence[str] = (
    "ColumnRows",
    "Control",
    "PasswordNeeded",
    "Reading",
    "Refused",
    "Rows",
    "TableReading",
    "UnknownTable",
    "UnreadableFile",
    "Value",
)
