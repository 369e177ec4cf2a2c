"""The usual import, of days no other report has spoken of yet: its rows go straight into their ledger.

Nothing of a ledger is met there, so there is nothing to compare and nothing to lay over anything. Should a row meet
another one after all, in the ledger or in its own file, all is taken back and the rows go by way of the stage.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import cast

from sqlalchemy.exc import IntegrityError

from storedesk.foundation.database.ledger import Ledger
from storedesk.foundation.progress import Progress
from storedesk.foundation.sheets.names import NameBook
from storedesk.foundation.sheets.reading import TableReading, Value
from storedesk.foundation.sheets.staging import Collapsed, Part, Staged, ready_rows
from storedesk.foundation.sheets.statements import Statements, listed, quoted

_BEFORE = "before_rows"


@dataclass(slots=True)
class Laid:
    """Rows that lie in their ledger: how many, of which days, and the sums of the columns that were to be added up."""

    staged: Staged
    sums: dict[str, int]
    rows: int = 0
    days: set[int] = field(default_factory=set)


def lay_straight(
    sql: Statements,
    table: TableReading,
    main: Part,
    book: NameBook,
    progress: Progress,
    others: Sequence[Collapsed],
    added: Iterable[str],
) -> Laid | None:
    """Put the table's rows into the ledger and let the other ledgers hear them; None where they met any row.

    Then nothing was written, but `book` and `others` have heard rows and are of no more use.
    """
    if not _is_free(sql, main.ledger, table):
        return None
    laid = Laid(Staged(), dict.fromkeys(added, 0))
    insert = _insert(main, book.batch_id)
    sql.run(f"SAVEPOINT {_BEFORE}")
    try:
        for numbers, columns in ready_rows(table, main, book, progress, others, laid.staged):
            sql.many(insert, list(zip(*columns)))  # noqa: B905 - constants repeat for ever
            laid.rows += len(numbers)
            _note(laid, main, columns)
    except IntegrityError:
        sql.run(f"ROLLBACK TO SAVEPOINT {_BEFORE}")
        sql.run(f"RELEASE SAVEPOINT {_BEFORE}")
        return None
    sql.run(f"RELEASE SAVEPOINT {_BEFORE}")
    return laid


def _is_free(sql: Statements, ledger: Ledger, table: TableReading) -> bool:
    """Whether it looks as if the ledger had no row of these days; what it has is found out on the way."""
    name = quoted(ledger.table)
    if ledger.key[0] == "day" and table.first_day is not None and table.last_day is not None:
        days = f"SELECT 1 FROM {name} WHERE day BETWEEN ? AND ? LIMIT 1"
        return sql.first(days, table.first_day, table.last_day) is None
    return sql.first(f"SELECT 1 FROM {name} LIMIT 1") is None


def _insert(main: Part, batch_id: int) -> str:
    columns = listed((*main.columns, "batch_id", "layered"))
    blanks = ", ".join("?" * len(main.columns))
    return f"INSERT INTO {quoted(main.ledger.table)} ({columns}) VALUES ({blanks}, {int(batch_id)}, 0)"


def _note(laid: Laid, main: Part, columns: Sequence[Iterable[Value]]) -> None:
    for name, column in zip(main.columns, columns, strict=True):
        if name == "day" and main.ledger.summaries:
            laid.days.update(cast(Iterable[int], column))
        elif name in laid.sums:
            laid.sums[name] += sum(cast(Iterable[int], filter(None, column)))
