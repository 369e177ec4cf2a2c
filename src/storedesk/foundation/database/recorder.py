"""Listens to a session and remembers every row before it was changed, so that the change can be told and undone.

Rows changed by the database itself (ON DELETE CASCADE, SET NULL) are read before the delete runs. Statements that do
not come from the unit of work are refused where undo is promised, because nobody could tell what they changed.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Table, event, select, tuple_
from sqlalchemy.orm import Mapper, Session, UOWTransaction, object_session
from sqlalchemy.orm.attributes import instance_state

from storedesk.foundation.database.base import Base
from storedesk.foundation.database.change import Change, RowChange

Key = tuple[object, ...]
Row = Mapping[str, object]

_RECORDER = "storedesk_recorder"
_CHUNK = 400
_WRITES_ROWS = re.compile(r"\s*(INSERT|UPDATE|DELETE|REPLACE|MERGE|TRUNCATE|WITH|CREATE|DROP|ALTER)\b", re.IGNORECASE)


class BulkStatementInUndoableWork(Exception):
    """Our bug: a statement was run whose rows nobody records, in a unit of work that promises undo."""


def touch(session: Session, table_name: str) -> None:
    """Say that a statement outside the unit of work writes to this table, so that the Change names it."""
    recorder = session.info.get(_RECORDER)
    if recorder is not None:
        recorder.tables.add(table_name)


class Recorder:
    """What one writing session does; `tables` are the names of all tables it wrote to."""

    def __init__(self, session: Session, *, undoable: bool) -> None:
        self.tables: set[str] = set()
        self._session = session
        self._undoable = undoable
        self._flushing = False
        self._before: dict[tuple[Table, Key], Row | None] = {}
        session.info[_RECORDER] = self
        event.listen(session.connection(), "before_cursor_execute", self._statement)
        event.listen(session, "before_flush", self._flush_begins)
        event.listen(session, "after_flush", self._flush_ends)
        event.listen(session, "after_soft_rollback", self._flush_ends)

    def finish(self, label: str) -> Change:
        """Write out what is pending and give the Change; to be called right before the commit."""
        self._session.flush()
        rows = tuple(self._changes()) if self._undoable else ()
        return Change(label, frozenset(self.tables), rows, bool(rows))

    def inserted(self, table: Table, key: Key) -> None:
        """A row is there that was not."""
        self.tables.add(table.name)
        if self._undoable:
            self._before.setdefault((table, key), None)

    def about_to_change(self, connection: Connection, table: Table, keys: Iterable[Key]) -> None:
        """Rows are about to be updated or deleted: remember those that are not remembered yet."""
        if self._undoable:
            missing = [key for key in keys if (table, key) not in self._before]
            self._before.update(((table, key), row) for key, row in read_rows(connection, table, missing).items())

    def about_to_delete(self, connection: Connection, table: Table, keys: Iterable[Key]) -> None:
        """Rows are about to be deleted: remember also what the database will take away or empty with them."""
        keys = list(keys)
        self.about_to_change(connection, table, keys)
        parents = [row for key in keys if (row := self._before.get((table, key))) is not None]
        for child, links, cascades in followers(table):
            self.tables.add(child.name)
            for found in pointing_at(connection, child, links, parents) if self._undoable else ():
                fresh = [key for key in found if (child, key) not in self._before]
                if fresh and cascades:
                    self.about_to_delete(connection, child, fresh)
                else:
                    self.about_to_change(connection, child, fresh)

    def _changes(self) -> Iterable[RowChange]:
        connection = self._session.connection()
        after: dict[tuple[Table, Key], Row] = {}
        for table in {table for table, _ in self._before}:
            keys = [key for of, key in self._before if of is table]
            after.update(((table, key), row) for key, row in read_rows(connection, table, keys).items())
        for (table, key), before in self._before.items():
            now = after.get((table, key))
            if before != now:
                yield RowChange(table.name, key, before, now)

    def _flush_begins(self, session: Session, _context: UOWTransaction, _instances: object) -> None:
        """Read in few queries what the events below would read row by row."""
        self._flushing = True
        connection = session.connection()
        for table, keys in _by_table(each for each in session.dirty if session.is_modified(each)).items():
            self.about_to_change(connection, table, keys)
        for table, keys in _by_table(session.deleted).items():
            self.about_to_delete(connection, table, keys)

    def _flush_ends(self, _session: Session, _context: object) -> None:
        self._flushing = False

    def _statement(self, _connection: Connection, _cursor: Any, statement: str, *rest: Any) -> None:
        context: Any = rest[1]
        if context.isinsert or context.isupdate or context.isdelete:
            table = context.compiled.statement.table
            self.tables.add(table.name)
            if context.isdelete:
                self.tables.update(child.name for child, _, _ in followers(table))
            told = self._flushing and table in _mapped_tables()
        else:
            told = not _WRITES_ROWS.match(statement)
        if self._undoable and not told:
            raise BulkStatementInUndoableWork(statement[:80])


def read_rows(connection: Connection, table: Table, keys: Iterable[Key]) -> dict[Key, Row]:
    """The rows with these primary keys, by key."""
    columns = list(table.primary_key.columns)
    found: dict[Key, Row] = {}
    for condition in _any_of(columns, list(keys)):
        for row in connection.execute(select(table).where(condition)).mappings():
            found[tuple(row[column.name] for column in columns)] = dict(row)
    return found


def known_tables() -> dict[str, Table]:
    """Every table beside those our classes are mapped to, by name; a table comes after those it points at."""
    shelves = {table.metadata for table in _mapped_tables()}
    return {table.name: table for metadata in shelves for table in metadata.sorted_tables}


def followers(table: Table) -> list[tuple[Table, list[tuple[str, str]], bool]]:
    """Tables whose rows the database changes when one of `table` is deleted: (table, [(its column, ours)], deletes)."""
    found = []
    for other in table.metadata.tables.values():
        for constraint in other.foreign_key_constraints:
            if constraint.referred_table is table and constraint.ondelete is not None:
                links = [(element.parent.name, element.column.name) for element in constraint.elements]
                found.append((other, links, constraint.ondelete.upper() == "CASCADE"))
    return found


def pointing_at(
    connection: Connection, child: Table, links: list[tuple[str, str]], parents: list[Row]
) -> Iterator[list[Key]]:
    """The keys of the rows of `child` that point at one of the parents, some at a time."""
    values = [tuple(parent[name] for _, name in links) for parent in parents]
    for condition in _any_of([child.c[name] for name, _ in links], values):
        yield [tuple(row) for row in connection.execute(select(*child.primary_key.columns).where(condition))]


def _any_of(columns: list[Column[Any]], values: list[Key]) -> Iterator[ColumnElement[bool]]:
    """Conditions that together find all rows whose columns hold one of the values; a statement takes only so many."""
    for start in range(0, len(values), _CHUNK):
        chunk = values[start : start + _CHUNK]
        one = len(columns) == 1
        yield columns[0].in_([value[0] for value in chunk]) if one else tuple_(*columns).in_(chunk)


def _by_table(instances: Iterable[object]) -> dict[Table, list[Key]]:
    keys: dict[Table, list[Key]] = {}
    for instance in instances:
        state = instance_state(instance)
        if state.key is not None:
            keys.setdefault(_table(state.mapper), []).append(tuple(state.key[1]))
    return keys


def _mapped_tables() -> set[Any]:
    return {mapper.local_table for mapper in Base.registry.mappers}


def _table(mapper: Mapper[Any]) -> Table:
    """A class of ours is one table; a row of two tables would need two keys here."""
    if len(mapper.tables) != 1 or not isinstance(mapper.local_table, Table):
        raise TypeError(f"{mapper.class_.__name__} is not mapped to exactly one table")
    return mapper.local_table


def _of(target: object) -> Recorder | None:
    session = object_session(target)
    return session.info.get(_RECORDER) if session is not None else None


@event.listens_for(Base, "before_update", propagate=True)
def _before_update(mapper: Mapper[Any], connection: Connection, target: object) -> None:
    recorder, key = _of(target), instance_state(target).key
    if recorder is not None and key is not None:
        recorder.about_to_change(connection, _table(mapper), [tuple(key[1])])


@event.listens_for(Base, "before_delete", propagate=True)
def _before_delete(mapper: Mapper[Any], connection: Connection, target: object) -> None:
    recorder, key = _of(target), instance_state(target).key
    if recorder is not None and key is not None:
        recorder.about_to_delete(connection, _table(mapper), [tuple(key[1])])


@event.listens_for(Base, "after_insert", propagate=True)
@event.listens_for(Base, "after_update", propagate=True)
def _after_write(mapper: Mapper[Any], _connection: Connection, target: object) -> None:
    """A new row; or a row whose key was changed, which is a new row where it now lies."""
    recorder = _of(target)
    if recorder is not None:
        recorder.inserted(_table(mapper), tuple(mapper.primary_key_from_instance(target)))
