"""The gates a shop's file passes before it is used, and how a new one comes to be.

Nothing is guessed: an empty file is a damaged one, a missing one with backups beside it is a lost one, and only where
nothing is there at all is a new shop made, under a temporary name until it is whole.
"""

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import uuid4

from sqlalchemy import URL, Engine
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from storedesk.foundation.database import texts
from storedesk.foundation.database.backup import back_up_file, newest_sound
from storedesk.foundation.database.connect import (
    APPLICATION_ID,
    connect_sqlite,
    postgres_engine,
    sqlite_engine,
)
from storedesk.foundation.database.faults import damaged, disk_fault, in_plain_words
from storedesk.foundation.database.files import BESIDE, PART, beside, remove, sync_file, sync_folder, writable
from storedesk.foundation.database.migrate import Schema, bring_up, schema_number
from storedesk.foundation.database.places import on_network
from storedesk.foundation.database.restore import finish_restore
from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import Progress

_HEADER = ("user_version", "application_id")


@dataclass(frozen=True, slots=True)
class Wish:
    """How the shop is to be opened."""

    schema: Schema
    read_only: bool
    patience: float
    progress: Progress


@dataclass(frozen=True, slots=True)
class Opened:
    """An engine for the shop; `clean_up` removes what was made for this opening alone."""

    engine: Engine
    clean_up: Callable[[], None]


def open_file(path: Path, wish: Wish) -> Opened:
    """Open a shop's file, a new one where there is nothing; raises UserError at the first gate it does not pass."""
    try:
        with in_plain_words(path, partial(newest_sound, path)):
            _look_at_place(path, wish)
            if wish.read_only and not writable(path.parent):
                return _open_copy(path, wish)
            return Opened(_open_here(path, wish), lambda: None)
    except OSError as error:
        raise disk_fault(path.name, error) from error


def open_server(address: URL, wish: Wish) -> Opened:
    """Open a shop on a PostgreSQL server; makes its tables where there are none."""
    engine = postgres_engine(address, patience=wish.patience)
    name = str(engine.url.database)
    try:
        with in_plain_words(None):
            with engine.connect() as connection:
                number = schema_number(connection)
            if number > wish.schema.number:
                raise UserError(texts.NEWER_SERVER)
            if number < wish.schema.number:
                _bring_up(engine, name, wish)
    except BaseException:
        engine.dispose()
        raise
    return Opened(engine, lambda: None)


def close_file(engine: Engine) -> None:
    """Close all connections, the last of them taking the write-ahead log into the file."""
    # a disk that was pulled out cannot be tidied up, and what was confirmed needs no tidying
    with contextlib.suppress(DBAPIError, dbapi2.Error), engine.connect() as connection:
        bare = connection.connection.driver_connection
        assert bare is not None
        # a reader elsewhere keeps the log alive; it is then taken in by whoever closes last
        bare.execute("PRAGMA busy_timeout=200")
        bare.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.invalidate()
    engine.dispose()


def _look_at_place(path: Path, wish: Wish) -> None:
    if on_network(path):
        raise UserError(texts.NETWORK_PLACE.format(name=path.name))
    if path.is_dir():
        raise UserError(texts.NOT_A_FILE.format(name=path.name))
    if wish.read_only:
        if not path.exists():
            raise UserError(texts.CANNOT_OPEN.format(name=path.name))
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    if not writable(path.parent) or (path.exists() and not os.access(path, os.W_OK)):
        raise UserError(texts.READ_ONLY_FOLDER.format(name=path.name))


def _open_here(path: Path, wish: Wish) -> Engine:
    if not wish.read_only:
        finish_restore(path)
        if not path.exists():
            _make_new(path, wish)
    if path.stat().st_size == 0:
        raise damaged(path, texts.EMPTY, newest_sound(path))
    number = _look_inside(path, wish)
    engine = sqlite_engine(path, read_only=wish.read_only, patience=wish.patience)
    if number < wish.schema.number:
        try:
            if not wish.read_only:
                back_up_file(path, path.parent, "migration", wish.progress)
            _bring_up(engine, path.name, wish)
        except BaseException:
            engine.dispose()
            raise
    return engine


def _bring_up(engine: Engine, name: str, wish: Wish) -> None:
    if wish.read_only:
        raise UserError(texts.OLDER_VIEWING.format(name=name))
    wish.progress.report(0, None, str(texts.BRINGING_UP))
    bring_up(engine, wish.schema, name)


def _look_inside(path: Path, wish: Wish) -> int:
    """The number of the file's schema, if the file is ours, sound and not from a later time."""
    crashed = _left_behind(path)
    connection = connect_sqlite(path, "ro" if wish.read_only else "rw", wish.patience, stranger=True)
    try:
        number, owner = (int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in _HEADER)
        if owner != APPLICATION_ID:
            raise UserError(texts.OTHER_PROGRAM.format(name=path.name))
        if number > wish.schema.number:
            raise UserError(texts.NEWER.format(name=path.name))
        if crashed and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise damaged(path, texts.DAMAGED, newest_sound(path))
        return number
    finally:
        connection.close()


def _left_behind(path: Path) -> bool:
    """Whether a log is left that a clean exit would have taken in: then the file is looked through."""
    left = (beside(path, "-wal"), beside(path, "-journal"))
    return any(file.exists() and file.stat().st_size > 0 for file in left)


def _make_new(path: Path, wish: Wish) -> None:
    if newest := newest_sound(path):
        raise damaged(path, texts.MISSING, newest)
    stamp = time.strftime("%Y%m%d-%H%M%S")
    for ending in BESIDE:
        if beside(path, ending).exists():
            # a log without its file would be played into the new one
            beside(path, ending).replace(beside(path, f"{ending}.stale-{stamp}"))
    part = path.with_name(f"{PART}new-{uuid4().hex}-{path.name}")
    remove(part, *(beside(part, ending) for ending in BESIDE))
    try:
        connect_sqlite(part, "rwc").close()
        engine = sqlite_engine(part)
        try:
            bring_up(engine, wish.schema, path.name)
        finally:
            engine.dispose()
        sync_file(part)
        part.replace(path)
        sync_folder(path.parent)
    finally:
        remove(part, *(beside(part, ending) for ending in BESIDE))


def _open_copy(path: Path, wish: Wish) -> Opened:
    """View a file whose folder cannot be written to, where SQLite could not even read a log: through a copy."""
    folder = tempfile.TemporaryDirectory(prefix="storedesk-view-", ignore_cleanup_errors=True)
    try:
        copy = Path(folder.name) / path.name
        shutil.copyfile(path, copy)
        if beside(path, "-wal").exists():
            shutil.copyfile(beside(path, "-wal"), beside(copy, "-wal"))
        return Opened(_open_here(copy, wish), folder.cleanup)
    except OSError as error:
        folder.cleanup()
        raise UserError(texts.CANNOT_OPEN.format(name=path.name)) from error
    except BaseException:
        folder.cleanup()
        raise
