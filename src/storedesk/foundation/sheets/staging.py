"""The rows of one table on their way into a ledger: names become ids, rows without a key are refused, keys made unique.

Columns are moved as whole tuples (zip), never cell by cell: a hundred thousand rows pass in a fraction of a second.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, repeat
from operator import itemgetter

from sqlalchemy import Text

from storedesk.foundation.database.ledger import Ledger
from storedesk.foundation.database.types import Day
from storedesk.foundation.progress import Progress
from storedesk.foundation.sheets import intake_texts as texts
from storedesk.foundation.sheets.names import NameBook
from storedesk.foundation.sheets.reading import ColumnRows, TableReading, Value
from storedesk.foundation.sheets.report import Report, SameKey
from storedesk.foundation.sheets.statements import Statements, listed, matched
from storedesk.foundation.texts import Phrase

STAGE = "stage"
ROW = "file_row"

Chunk = Sequence[Sequence[Value]]
"""Some thousand rows, by columns: the row numbers, then the values."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a table says of a ledger: for each key column where it comes from, and the value columns that are there.

    `source` is the position in the reader's row (0 is the row number), None where the table has no such column.
    """

    ledger: Ledger
    sources: tuple[int | None, ...]
    values: tuple[str, ...]
    value_sources: tuple[int, ...]
    required: Mapping[int, str]
    """Which of the key columns must be filled in, by position; with the heading a person knows it by."""

    @property
    def columns(self) -> tuple[str, ...]:
        return self.ledger.key + self.values


@dataclass(slots=True)
class Staged:
    """What happened on the way: rows that came, rows refused (number and reason), rows left out.

    Left out are rows taken neither alone nor as part of another: those that stand in the file twice (`repeated` of
    them) and earlier states of a row that follows.
    """

    came: int = 0
    repeated: int = 0
    refused: dict[int, Phrase] = field(default_factory=dict)
    left_out: set[int] = field(default_factory=set)


def part(ledger: Ledger, table: TableReading, report: Report, *, main: bool) -> Part:
    """How a table fills a ledger: columns are matched by name, a key column that is an id by the name's column."""
    at = {name: place for place, name in enumerate(table.columns, 1)}
    wanted = {column for each in report.fields if each.required for column in each.columns}
    headings = {name: each.headings[0] for each in report.fields if each.headings for name in each.columns}
    sources: list[int | None] = []
    required: dict[int, str] = {}
    for place, column in enumerate(ledger.key):
        source = ledger.names[column][0] if column in ledger.names else column
        sources.append(at.get(source))
        is_day = isinstance(ledger.table.c[column].type, Day)
        needed = source in wanted if main else column in ledger.names
        if is_day or needed or len(ledger.key) == 1:
            required[place] = headings.get(source, source)
    values = tuple(name for name in ledger.values if name in at)
    return Part(ledger, tuple(sources), values, tuple(at[name] for name in values), required)


def fill_stage(
    sql: Statements, table: TableReading, main: Part, book: NameBook, progress: Progress, others: Sequence["Collapsed"]
) -> Staged:
    """Stream the table's rows into the stage, and let the other ledgers hear them on the way."""
    staged = Staged()
    _new_stage(sql, main)
    insert = _insert(main)
    for numbers, columns in ready_rows(table, main, book, progress, others, staged):
        sql.many(insert, list(zip(numbers, *columns)))  # noqa: B905 - constants repeat for ever
    sql.measured(STAGE)
    return staged


def ready_rows(
    table: TableReading,
    main: Part,
    book: NameBook,
    progress: Progress,
    others: Sequence["Collapsed"],
    staged: Staged,
) -> Iterator[tuple[Sequence[Value], list[Iterable[Value]]]]:
    """The table's rows some thousand at a time: their numbers, and the columns of `main`, names as ids.

    On the way rows without a key are refused (noted in `staged`) and the other ledgers hear the rest.
    """
    for chunk in _chunks(table):
        staged.came += len(chunk[0])
        columns = _refuse_keyless(main, chunk, staged)
        if columns:
            for other in others:
                other.hear(columns)
            keyed = keys(main.ledger, main, columns, book)
            yield columns[0], [*keyed, *(columns[at] for at in main.value_sources)]
        progress.report(staged.came, table.row_count)


def stage_rows(sql: Statements, part_: Part, rows: Sequence[tuple[Value, ...]]) -> None:
    """Put ready rows (key columns, then values) on an empty stage."""
    _new_stage(sql, part_)
    sql.many(_insert(part_), [(place, *row) for place, row in enumerate(rows)])
    sql.measured(STAGE)


def keys(ledger: Ledger, part_: Part, columns: Sequence[Sequence[Value]], book: NameBook) -> Iterator[Iterable[Value]]:
    """The key columns of a chunk given by columns, names as ids and gaps filled."""
    for name, source in zip(ledger.key, part_.sources, strict=True):
        gap = _gap(ledger, name)
        if source is None:
            yield repeat(gap)
            continue
        column = columns[source]
        if name in ledger.names:
            yield book.ids(ledger.names[name][1], column)  # type: ignore[arg-type]
        elif None in column:
            yield [gap if value is None else value for value in column]
        else:
            yield column


def make_unique(sql: Statements, main: Part, report: Report, staged: Staged) -> None:
    """Settle rows of one file that have the same key, as the report says: add them up, take the last, or refuse.

    Refusing is for rows that differ: rows that are the same in every column are taken once.
    """
    key = main.ledger.key
    groups = f"SELECT {listed(key)} FROM {STAGE} GROUP BY {listed(key)} HAVING COUNT(*) > 1"
    if sql.first(f"{groups} LIMIT 1") is None:
        return
    columns = (*key, *main.values)
    doubles = sql.rows(
        f"SELECT s.{ROW}, {listed(columns, 's')} FROM ({groups}) d CROSS JOIN {STAGE} s"
        f" WHERE {matched(key, 'd', 's')} ORDER BY {listed(key, 's')}, s.{ROW}"
    )
    added = {name for each in report.fields if each.additive for name in each.columns}
    gone: list[tuple[Value, ...]] = []
    settled: list[tuple[Value, ...]] = []
    for _, group in groupby(doubles, key=itemgetter(*range(1, len(key) + 1))):
        rows = [tuple(row) for row in group]
        gone.extend((row[0], *row[1 : len(key) + 1]) for row in rows)
        settled.extend(_settle(rows, columns, report.same_key, added, staged))
    condition = " AND ".join(f'"{name}" = ?' for name in (ROW, *key))
    sql.many(f"DELETE FROM {STAGE} WHERE {condition}", gone)
    sql.many(_insert(main), settled)


class Collapsed:
    """The rows of a table as another ledger sees them: one row for each key, each column as it was said last."""

    def __init__(self, part_: Part, table: TableReading) -> None:
        self._part = part_
        days = [place for place, name in enumerate(table.columns, 1) if name == "day"]
        sources = [days[0] if days else None, *part_.sources, *part_.value_sources]
        self._sources: list[int | None] = sources
        self._said: dict[tuple[Value, ...], list[Value]] = {}
        self._deaf = not part_.values or any(part_.sources[place] is None for place in part_.required)

    def hear(self, columns: Sequence[Sequence[Value]]) -> None:
        """Take in a chunk given by columns; rows of the same day count in the order of the file.

        Most rows repeat what another has said, so they are first thinned out, keeping the last of each.
        """
        if self._deaf:
            return
        wanted = (repeat(None) if source is None else reversed(columns[source]) for source in self._sources)
        last_first = list(dict.fromkeys(zip(*wanted)))  # noqa: B905 - an absent column repeats for ever
        width = 1 + len(self._part.sources)
        for row in reversed(last_first):
            said = self._said.setdefault(row[:width], [None] * len(self._part.values))
            for place, value in enumerate(row[width:]):
                if value is not None:
                    said[place] = value

    def rows(self, book: NameBook) -> list[tuple[Value, ...]]:
        """Key columns and values, one row a key; rows that lack a needed part of the key are left out."""
        part_, ledger = self._part, self._part.ledger
        met = [key for key in self._said if not any(key[at + 1] in (None, "") for at in part_.required)]
        met.sort(key=lambda key: key[0] or 0)
        if not met:
            return []
        ready = Part(ledger, tuple(range(1, len(ledger.key) + 1)), (), (), {})
        ids = list(zip(*keys(ledger, ready, list(zip(*met, strict=True)), book), strict=True))
        folded: dict[tuple[Value, ...], list[Value]] = {}
        for heard, key in zip(met, ids, strict=True):
            row = folded.setdefault(key, [None] * len(part_.values))
            for place, value in enumerate(self._said[heard]):
                if value is not None:
                    row[place] = value
        return [(*key, *row) for key, row in folded.items()]


def _new_stage(sql: Statements, part_: Part) -> None:
    columns = [part_.ledger.table.c[name] for name in part_.columns]
    sql.temporary(STAGE, [ROW, *columns], key=[*part_.ledger.key, ROW])


def _insert(part_: Part) -> str:
    blanks = ", ".join("?" * (1 + len(part_.columns)))
    return f"INSERT INTO {STAGE} ({ROW}, {listed(part_.columns)}) VALUES ({blanks})"


def _gap(ledger: Ledger, column: str) -> Value:
    """What stands in a key column that says nothing; a figure without a span is of one day."""
    if column == "span":
        return 1
    return "" if isinstance(ledger.table.c[column].type, Text) else 0


def _chunks(table: TableReading) -> Iterator[Chunk]:
    """The rows some thousand at a time, by columns."""
    if isinstance(table.rows, ColumnRows):
        return iter(table.rows.columns())
    return (list(zip(*rows, strict=True)) for rows in table.rows if rows)


def _refuse_keyless(main: Part, chunk: Chunk, staged: Staged) -> Chunk:
    """The chunk without the rows that lack a needed part of the key; empty where none is left."""
    for place, heading in main.required.items():
        source = main.sources[place]
        if source is not None and None not in chunk[source]:
            continue
        reason = texts.KEY_MISSING.format(heading=heading)
        rows = list(zip(*chunk, strict=True))
        staged.refused.update((_number(row), reason) for row in rows if source is None or row[source] is None)
        rows = [] if source is None else [row for row in rows if row[source] is not None]
        if not rows:
            return ()
        chunk = list(zip(*rows, strict=True))
    return chunk


def _settle(
    rows: Sequence[tuple[Value, ...]], columns: Sequence[str], how: SameKey, added: set[str], staged: Staged
) -> list[tuple[Value, ...]]:
    """The rows to keep of several with one key; each row is its number, then `columns`."""
    if how is SameKey.ADD:
        return [_sum(rows, columns, added)]
    if how is SameKey.LAST:
        staged.left_out.update(map(_number, rows[:-1]))
        return [rows[-1]]
    if all(row[1:] == rows[0][1:] for row in rows):
        staged.repeated += len(rows) - 1
        staged.left_out.update(map(_number, rows[1:]))
        return [rows[0]]
    reason = texts.SAME_KEY.format(rows=", ".join(str(row[0]) for row in rows[:10]))
    staged.refused.update((_number(row), reason) for row in rows)
    return []


def _sum(rows: Sequence[tuple[Value, ...]], columns: Sequence[str], added: set[str]) -> tuple[Value, ...]:
    total: list[Value] = [rows[-1][0]]
    for place, name in enumerate(columns, 1):
        said = [row[place] for row in rows if row[place] is not None]
        total.append(None if not said else sum(said) if name in added else said[-1])  # type: ignore[arg-type]
    return tuple(total)


def _number(row: Sequence[Value]) -> int:
    return int(row[0] or 0)
