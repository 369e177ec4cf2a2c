"""Plain SQL on a session's connection, the same text for SQLite and PostgreSQL: `?` stands for a value.

Imports move hundreds of thousands of rows; the driver takes them three times as fast as Core statements do
(measured in benchmarks/), so the intake speaks SQL itself and quotes every name.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Column, Table
from sqlalchemy.orm import Session


class Statements:
    """Runs plain SQL in the session's transaction."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()
        self.postgresql = self._connection.dialect.name == "postgresql"

    def run(self, sql: str, *values: object) -> int:
        """Run one statement; gives the number of rows it changed."""
        return self._connection.exec_driver_sql(self._spelled(sql), values).rowcount

    def many(self, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        """Run one statement for each row."""
        if rows:
            self._connection.exec_driver_sql(self._spelled(sql), rows)

    def rows(self, sql: str, *values: object) -> Sequence[Sequence[Any]]:
        """All rows of a query."""
        return self._connection.exec_driver_sql(self._spelled(sql), values).all()

    def first(self, sql: str, *values: object) -> Sequence[Any] | None:
        """The first row of a query, None where it has none."""
        return self._connection.exec_driver_sql(self._spelled(sql), values).first()

    def temporary(self, name: str, columns: Iterable[Column[Any] | str], key: Sequence[str] = ()) -> None:
        """A new empty table that only this transaction sees; a Column lends its name and type, a str is an integer."""
        self.drop(name)
        lines = [f"{quoted(c)} BIGINT" if isinstance(c, str) else f"{quoted(c.name)} {self._type(c)}" for c in columns]
        if key:
            lines.append(f"PRIMARY KEY ({listed(key)})")
        end = "ON COMMIT DROP" if self.postgresql else "WITHOUT ROWID" if key else ""
        self.run(f"CREATE TEMPORARY TABLE {quoted(name)} ({', '.join(lines)}) {end}")

    def drop(self, name: str) -> None:
        """Drop one of this transaction's own tables, if it is there."""
        self.run(f"DROP TABLE IF EXISTS {'pg_temp' if self.postgresql else 'temp'}.{quoted(name)}")

    def measured(self, name: str) -> None:
        """Let PostgreSQL count a temporary table's rows, for it never does so by itself; SQLite needs no hint."""
        if self.postgresql:
            self.run(f"ANALYZE {quoted(name)}")

    def _type(self, column: Column[Any]) -> str:
        text = column.type.compile(self._connection.dialect)
        return "BIGINT" if text in ("INTEGER", "SMALLINT") else text

    def _spelled(self, sql: str) -> str:
        return sql.replace("?", "%s") if self.postgresql else sql


def quoted(name: str | Table) -> str:
    """A table's or column's name as SQL wants it."""
    return f'"{name if isinstance(name, str) else name.name}"'


def listed(names: Iterable[str], of: str = "") -> str:
    """Columns for a list in SQL, each with the alias `of` before it where one is given."""
    prefix = f"{of}." if of else ""
    return ", ".join(f"{prefix}{quoted(name)}" for name in names)


def matched(names: Iterable[str], one: str, other: str) -> str:
    """The condition that two aliases agree in all these columns."""
    return " AND ".join(f"{one}.{quoted(name)} = {other}.{quoted(name)}" for name in names)
