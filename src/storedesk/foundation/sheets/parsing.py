"""The columns of a recognised table through their converters: typed values, and for each row what is wrong with it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress
from typing import cast

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.converters import Bad, Column, Converter, Read
from storedesk.foundation.sheets.days import Era, Span, number_of
from storedesk.foundation.sheets.figure_values import Ranges, Rates
from storedesk.foundation.sheets.folding import Cell, shown, text_of
from storedesk.foundation.sheets.headers import Claim, Placed
from storedesk.foundation.sheets.reading import Value
from storedesk.foundation.sheets.report import Field, Kind
from storedesk.foundation.sheets.text_values import Texts
from storedesk.foundation.sheets.values import converter, percent_heading
from storedesk.foundation.texts import Phrase

_MOST_REASONS = 3
_PORTION = 1_000
_JOINT = "|"


@dataclass(frozen=True, slots=True)
class Parsed:
    """A field's column: its cells as they stand, what they were read as, and by what (None where it has no column)."""

    field: Field
    heading: str
    cells: Sequence[Cell]
    values: Sequence[Read]
    position: int | None = None
    converter: Converter | None = None

    @property
    def different(self) -> Iterable[Cell]:
        """The cells, each once."""
        return set(self.cells) if self.converter is None else self.converter.met(self.cells)

    def columns(self, keep: Sequence[bool] | None) -> Iterator[list[Value]]:
        """The columns as they are handed over, of the rows to keep (None: all of them); none of these is a Bad."""
        values: Iterable[Read] = self.values if keep is None else compress(self.values, keep)
        if len(self.field.columns) == 1:
            yield cast(list[Value], values if isinstance(values, list) else list(values))
            return
        values = list(values)
        pairs = {value: _pair(value) for value in set(values)}
        for end in (0, 1):
            said = {value: pair[end] for value, pair in pairs.items()}
            yield list(map(said.__getitem__, values))


@dataclass(slots=True)
class Table:
    """A table's columns and, by row, the problems of the rows that have any."""

    parsed: list[Parsed]
    problems: dict[int, list[Phrase]] = field(default_factory=dict)

    def add(self, row: int, reason: Phrase) -> None:
        """Note a problem of a row; the first few are said."""
        reasons = self.problems.setdefault(row, [])
        if len(reasons) < _MOST_REASONS and reason not in reasons:
            reasons.append(reason)

    def rates_as_percent(self) -> Iterator[str]:
        """The headings under which plain numbers were taken for percentages."""
        for each in self.parsed:
            own = each.converter.single if isinstance(each.converter, Ranges) else each.converter
            if isinstance(own, Rates) and own.decided:
                yield each.heading

    @property
    def texts_cut(self) -> int:
        """How many different texts were too long to be kept whole."""
        return sum(each.converter.cut for each in self.parsed if isinstance(each.converter, Texts))


def parse(
    claim: Claim, rows: Sequence[Sequence[Cell]], era: Era, given: Span | None, *, only_texts: bool = False
) -> Table:
    """Read the rows beneath the headings; `given` are the days the name or the lines above the headings speak of."""
    table = Table([])
    readers = {each.field.name: _reader(each, era, only_texts=only_texts) for each in claim.placed}
    cells, read = _columns(claim.placed, rows, readers)
    placed = {each.field.name: each for each in claim.placed}
    for each in claim.report.fields:
        found = placed.get(each.name)
        if found is not None:
            own = readers[each.name]
            table.parsed.append(_read(found, cells, own, read.get(each.name), allow_spans="span" in claim.report.grain))
        elif each.from_file_name and given is not None:
            table.parsed.append(_constant(each, given, len(rows)))
    for each in claim.report.fields:
        if each.made_of and each.name not in placed:
            table.parsed.extend(_put_together(each, table.parsed))
    order = {each.name: place for place, each in enumerate(claim.report.fields)}
    table.parsed.sort(key=lambda column: order[column.field.name])
    for column in table.parsed:
        _note_problems(table, column)
    _note_long_rows(table, rows, claim)
    return table


def _reader(found: Placed, era: Era, *, only_texts: bool) -> Converter:
    heading = shown(found.heading)
    own = converter(Column(found.field, heading, found.cents, percent_heading(heading)), era)
    own.only_texts = only_texts
    return own


def _columns(
    placed: Sequence[Placed], rows: Sequence[Sequence[Cell]], readers: Mapping[str, Converter]
) -> tuple[Mapping[int, Sequence[Cell]], Mapping[str, list[Read]]]:
    """The cells of each position, short rows being blank at their end; and the values of fields that are read at once.

    Some rows at a time, so that their cells are still at hand when they are read.
    """
    wanted = sorted({at for each in placed for at in (each.position, each.end) if at is not None})
    width = wanted[-1] + 1
    if rows and min(map(len, rows)) < width:
        rows = [row if len(row) >= width else (*row, *(None,) * (width - len(row))) for row in rows]
    columns: dict[int, list[Cell]] = {at: [] for at in wanted}
    read: dict[str, list[Read]] = {}
    at_once = [
        (readers[each.field.name], each.position, read.setdefault(each.field.name, []))
        for each in placed
        if not readers[each.field.name].looks_first
    ]
    for start in range(0, len(rows), _PORTION):
        portion = tuple(zip(*rows[start : start + _PORTION]))  # noqa: B905 - cells beyond the headings may be there
        for at, cells in columns.items():
            cells += portion[at]
        for own, at, values in at_once:
            values += own.column_of(portion[at])
    return columns, read


def _read(
    found: Placed, cells: Mapping[int, Sequence[Cell]], own: Converter, read: list[Read] | None, *, allow_spans: bool
) -> Parsed:
    """The column of a field; `read` are its values where they are read already."""
    mine = cells[found.position]
    if read is None:
        own.look(mine)
    if read is None or own.knows_better(mine):
        own.clear()
        read = own.column_of(mine)
    values: Sequence[Read] = read
    if found.end is not None:
        values = list(map(_until(own, found), values, cells[found.end], own.column_of(cells[found.end])))
        own.failed = True
    if found.field.kind is Kind.PERIOD and not allow_spans:
        values = [_single(own, cell, value) for cell, value in zip(mine, values, strict=True)]
        own.failed = True
    return Parsed(found.field, own.column.heading, mine, values, found.position, own)


def _until(own: Converter, found: Placed) -> Callable[[Read, Cell, Read], Read]:
    """A first and a last day from two cells, as a first day and a number of days."""
    no_end = Bad(texts.BLANK.format(heading=shown(found.end_heading)))

    def joined(first: Read, end_cell: Cell, last: Read) -> Read:
        if not isinstance(first, tuple):
            return first
        if not isinstance(last, tuple):
            return last or no_end
        length = last[0] + last[1] - first[0]
        return (first[0], length) if length > 0 else own.bad(texts.END_BEFORE_START, end_cell)

    return joined


def _single(own: Converter, cell: Cell, value: Read) -> Read:
    return own.bad(texts.DAYS_NOT_ONE, cell) if isinstance(value, tuple) and value[1] != 1 else value


def _constant(each: Field, given: Span, rows: int) -> Parsed:
    first = number_of(given.first)
    value: Read = first if each.kind is Kind.DAY else (first, given.days)
    return Parsed(each, each.headings[0], (), [value] * rows)


def _put_together(each: Field, parsed: Sequence[Parsed]) -> Iterator[Parsed]:
    """A text from the texts of other fields, which tells apart what has no number of its own."""
    parts = [column.values for name in each.made_of for column in parsed if column.field.name == name]
    headings = [column.heading for name in each.made_of for column in parsed if column.field.name == name]
    if parts:
        values = [_joined(row) for row in zip(*parts, strict=True)]
        yield Parsed(each, headings[0], (), values)


def _joined(row: Sequence[Read]) -> Read:
    said = ["" if part is None or isinstance(part, Bad) else str(part) for part in row]
    return _JOINT.join(said).rstrip(_JOINT) or None


def _note_problems(table: Table, column: Parsed) -> None:
    values = column.values
    if column.converter is not None and column.converter.failed:
        for row, value in enumerate(values):
            if isinstance(value, Bad):
                table.add(row, value.reason)
    if column.field.required and None in values:
        blank = texts.BLANK.format(heading=column.heading)
        for row, value in enumerate(values):
            if value is None:
                table.add(row, blank)


def _note_long_rows(table: Table, rows: Sequence[Sequence[Cell]], claim: Claim) -> None:
    """Rows that reach beyond the headings have shifted, unless nothing stands there."""
    width = claim.header.width
    if not rows or max(map(len, rows)) <= width:
        return
    for place, row in enumerate(rows):
        if len(row) > width and any(text_of(cell).strip(" \t=\"'") for cell in row[width:]):
            table.add(place, texts.TOO_MANY_FIELDS)


def _pair(value: Read) -> tuple[Value, Value]:
    if isinstance(value, tuple):
        return value
    return (None, None) if value is None or isinstance(value, Bad) else (value, value)
