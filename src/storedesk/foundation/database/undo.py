"""Plays a Change backwards, row by row, and only where each row still holds what the Change wrote."""

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, Table, and_, func, not_, select, tuple_
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
    """The order in which rows go back: nothing may be deleted that a row still points at, nor inserted too early."""

    def __init__(self, connection: Connection, rows: Sequence[RowChange]) -> None:
        self._connection = connection
        depth = {table.name: place for place, table in enumerate(METADATA.sorted_tables)}
        backwards = [row.reversed() for row in reversed(rows)]
        self.removed = sorted((row for row in backwards if row.after is None), key=lambda row: -depth[row.table])
        self.returned = sorted((row for row in backwards if row.before is None), key=lambda row: depth[row.table])
        self.changed = [row for row in backwards if row.before is not None and row.after is not None]
        self._returning = {(row.table, row.key) for row in self.returned}

    def run(self) -> None:
        for row in self.changed:
            self._update(row, {name for name in _pointers(row) if not self._points_at_returning(row, name)})
        self._refuse_what_is_used()
        for row in self.removed:
            self._connection.execute(_table(row).delete().where(_is(row)))
        for row in self.changed:
            self._update(row, set(row.after or ()) - _pointers(row))
        for row in self.returned:
            self._connection.execute(_table(row).insert(), dict(row.after or {}))
        for row in self.changed:
            self._update(row, {name for name in _pointers(row) if self._points_at_returning(row, name)})

    def _update(self, row: RowChange, columns: set[str]) -> None:
        before, after = row.before or {}, row.after or {}
        values = {name: after[name] for name in columns if before[name] != after[name]}
        if values:
            self._connection.execute(_table(row).update().where(_is(row)).values(values))

    def _points_at_returning(self, row: RowChange, column: str) -> bool:
        value = (row.after or {})[column]
        return any((key.column.table.name, (value,)) in self._returning for key in _table(row).c[column].foreign_keys)

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


def _pointers(row: RowChange) -> set[str]:
    """Columns that point at other rows."""
    row_now: Mapping[str, object] = row.after or {}
    return {column.name for column in _table(row).columns if column.foreign_keys and column.name in row_now}
