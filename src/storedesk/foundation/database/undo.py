"""Plays a Change backwards, row by row, and only where each row still holds what the Change wrote."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import uuid4

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Table,
    Text,
    UniqueConstraint,
    and_,
    func,
    not_,
    select,
    tuple_,
)
from sqlalchemy.exc import IntegrityError

from storedesk.foundation.database import texts
from storedesk.foundation.database.base import METADATA
from storedesk.foundation.database.change import Change, RowChange
from storedesk.foundation.database.recorder import Key, Row, followers, read_rows
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase

_NAMES = ("title", "short_name", "name", "word", "text", "code", "key", "kind", "metric")
"""Columns a person knows a row by, the best first."""


def play_back(connection: Connection, change: Change) -> None:
    """Make every row what it was before the change.

    Raises UserError, having written nothing that is not rolled back, where a row was changed since or is used.
    """
    if not change.rows:
        raise UserError(texts.CANNOT_UNDO)
    _refuse_what_changed(connection, change)
    try:
        _Playing(connection, change.rows).run()
    except IntegrityError as error:
        raise UserError(texts.CANNOT_UNDO_OTHERWISE) from error


class _Playing:
    """The order in which rows go back.

    Rows come back before anything points at them, and go when nothing does any more. So that a name is free by then,
    rows that give up a unique value hold a made-up one in between.
    """

    def __init__(self, connection: Connection, rows: Sequence[RowChange]) -> None:
        self._connection = connection
        depth = {table.name: place for place, table in enumerate(METADATA.sorted_tables)}
        backwards = [row.reversed() for row in reversed(rows)]
        self.removed = sorted((row for row in backwards if row.after is None), key=lambda row: -depth[row.table])
        self.returned = sorted((row for row in backwards if row.before is None), key=lambda row: depth[row.table])
        self.changed = [row for row in backwards if row.before is not None and row.after is not None]

    def run(self) -> None:
        for row in (*self.removed, *self.changed):
            self._write(row, _made_up(row))
        for row in self.returned:
            self._connection.execute(_table(row).insert(), dict(row.after or {}))
        for row in self.changed:
            before, after = row.before or {}, row.after or {}
            self._write(
                row, {name: after[name] for name in after if before[name] != after[name] or name in _made_up(row)}
            )
        self._refuse_what_is_used()
        for row in self.removed:
            self._connection.execute(_table(row).delete().where(_is(row)))

    def _write(self, row: RowChange, values: Row) -> None:
        if values:
            self._connection.execute(_table(row).update().where(_is(row)).values(dict(values)))

    def _refuse_what_is_used(self) -> None:
        """Rows that came to point at a row of ours since must not vanish with it."""
        ours: dict[str, list[Key]] = {}
        for row in self.removed:
            ours.setdefault(row.table, []).append(row.key)
        for row in self.removed:
            for child, links, _ in followers(_table(row)):
                points = and_(*(child.c[name] == (row.before or {})[to] for name, to in links))
                key = tuple_(*child.primary_key.columns)
                also_ours = [not_(key.in_(ours[child.name]))] if child.name in ours else []
                if self._connection.scalar(select(func.count()).select_from(child).where(points, *also_ours)):
                    raise UserError(texts.CANNOT_UNDO_USED.format(thing=_called(row.before)))


def _refuse_what_changed(connection: Connection, change: Change) -> None:
    wanted: dict[str, list[Key]] = {}
    for row in change.rows:
        wanted.setdefault(row.table, []).append(row.key)
    now = {name: read_rows(connection, METADATA.tables[name], keys) for name, keys in wanted.items()}
    for row in change.rows:
        found = now[row.table].get(row.key)
        if found == row.after:
            continue
        if found is None:
            raise UserError(texts.CANNOT_UNDO_GONE.format(thing=_called(row.after)))
        reason = texts.CANNOT_UNDO_TAKEN if row.after is None else texts.CANNOT_UNDO_CHANGED
        raise UserError(reason.format(thing=_called(found)))


def _called(row: Row | None) -> Phrase:
    for name in _NAMES:
        if row is not None and row.get(name):
            return texts.A_THING.format(name=row[name])
    return texts.SOMETHING


def _table(row: RowChange) -> Table:
    return METADATA.tables[row.table]


def _is(row: RowChange) -> ColumnElement[bool]:
    """The condition that finds the row where it lies now."""
    columns = _table(row).primary_key.columns
    return and_(*(column == value for column, value in zip(columns, row.key, strict=True)))


def _made_up(row: RowChange) -> dict[str, str]:
    """For each unique value that the row gives up, one of its texts with something nobody has."""
    values: dict[str, str] = {}
    for columns in _unique_columns(_table(row)):
        before, after = row.before or {}, row.after or {}
        texts_ = [column.name for column in columns if isinstance(column.type, Text) and not column.foreign_keys]
        if texts_ and any(before.get(column.name) != after.get(column.name) for column in columns):
            values[texts_[0]] = f"{row.key}-{uuid4().hex}"
    return values


def _unique_columns(table: Table) -> Iterator[list[Column[Any]]]:
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            yield list(constraint.columns)
