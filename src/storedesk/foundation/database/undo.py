"""Plays a Change backwards, row by row, and only where each row still holds what the Change wrote."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from sqlalchemy import Column, ColumnElement, Connection, Table, Text, UniqueConstraint, and_
from sqlalchemy.exc import IntegrityError

from storedesk.foundation.database import texts
from storedesk.foundation.database.change import Change, RowChange
from storedesk.foundation.database.recorder import Key, Row, followers, known_tables, pointing_at, read_rows
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
    tables = known_tables()
    _refuse_what_changed(connection, change, tables)
    try:
        _play(connection, [_Step.back(row, tables[row.table]) for row in reversed(change.rows)], list(tables))
    except IntegrityError as error:
        raise UserError(texts.CANNOT_UNDO_OTHERWISE) from error


@dataclass(frozen=True, slots=True)
class _Step:
    """One row on its way back: what it holds `now` and what it is `wanted` to hold, None where it is not there."""

    table: Table
    key: Key
    now: Row | None
    wanted: Row | None

    @classmethod
    def back(cls, row: RowChange, table: Table) -> "_Step":
        return cls(table, row.key, row.after, row.before)

    @property
    def here(self) -> ColumnElement[bool]:
        """The condition that finds the row."""
        columns = self.table.primary_key.columns
        return and_(*(column == value for column, value in zip(columns, self.key, strict=True)))

    def differences(self) -> dict[str, object]:
        now, wanted = self.now or {}, self.wanted or {}
        return {name: value for name, value in wanted.items() if name not in now or now[name] != value}

    def made_up(self) -> dict[str, str]:
        """For each unique value that the row gives up, one of its texts with something nobody has."""
        values: dict[str, str] = {}
        now, wanted = self.now or {}, self.wanted or {}
        for columns in _unique_columns(self.table):
            spare = [column.name for column in columns if isinstance(column.type, Text) and not column.foreign_keys]
            if spare and any(now.get(column.name) != wanted.get(column.name) for column in columns):
                values[spare[0]] = f"{self.key}-{uuid4().hex}"
        return values


def _play(connection: Connection, steps: Sequence[_Step], order: Sequence[str]) -> None:
    """Rows come back before anything points at them, and go when nothing does any more.

    So that a name is free by then, rows that give up a unique value hold a made-up one in between. `order` are the
    tables' names, a table after those it points at.
    """
    depth = {name: place for place, name in enumerate(order)}
    removed = sorted((step for step in steps if step.wanted is None), key=lambda step: -depth[step.table.name])
    returned = sorted((step for step in steps if step.now is None), key=lambda step: depth[step.table.name])
    changed = [step for step in steps if step.now is not None and step.wanted is not None]
    values = {id(step): step.differences() for step in changed}
    for step in (*removed, *changed):
        if made_up := step.made_up():
            connection.execute(step.table.update().where(step.here).values(made_up))
            values.setdefault(id(step), {}).update((name, (step.wanted or {}).get(name)) for name in made_up)
    for step in returned:
        connection.execute(step.table.insert(), dict(step.wanted or {}))
    for step in changed:
        connection.execute(step.table.update().where(step.here).values(values[id(step)]))
    _refuse_what_is_used(connection, removed)
    for step in removed:
        connection.execute(step.table.delete().where(step.here))


def _refuse_what_is_used(connection: Connection, removed: Sequence[_Step]) -> None:
    """Rows that came to point at a row of ours since must not vanish with it."""
    ours = {(step.table, step.key) for step in removed}
    for table in {step.table for step in removed}:
        going = [step.now or {} for step in removed if step.table is table]
        for child, links, _ in followers(table):
            for row in going if _strangers(connection, child, links, going, ours) else ():
                if _strangers(connection, child, links, [row], ours):
                    raise UserError(texts.CANNOT_UNDO_USED.format(thing=_called(row)))


def _strangers(
    connection: Connection, child: Table, links: list[tuple[str, str]], parents: list[Row], ours: set[tuple[Table, Key]]
) -> bool:
    found = pointing_at(connection, child, links, parents)
    return any((child, key) not in ours for keys in found for key in keys)


def _refuse_what_changed(connection: Connection, change: Change, tables: Mapping[str, Table]) -> None:
    wanted: dict[str, list[Key]] = {}
    for row in change.rows:
        wanted.setdefault(row.table, []).append(row.key)
    now = {name: read_rows(connection, tables[name], keys) for name, keys in wanted.items()}
    for row in change.rows:
        found = now[row.table].get(row.key)
        if found == row.after:
            continue
        if found is None:
            raise UserError(texts.CANNOT_UNDO_GONE.format(thing=_called(row.after)))
        reason = texts.CANNOT_UNDO_TAKEN if row.after is None else texts.CANNOT_UNDO_CHANGED
        raise UserError(reason.format(thing=_called(found)))


def _called(row: Row | None) -> Phrase:
    """The row as a person knows it."""
    for name in _NAMES:
        if row is not None and row.get(name):
            return texts.A_THING.format(name=row[name])
    return texts.SOMETHING


def _unique_columns(table: Table) -> Iterator[list[Column[Any]]]:
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            yield list(constraint.columns)
