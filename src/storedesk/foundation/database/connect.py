"""Connections to the shop's database: SQLite through sqlcipher3 with settings that survive a power cut, or PostgreSQL.

The settings and what they are worth: docs/decisions/0007. The file is never opened by another SQLite library,
because two of them in one process drop each other's locks.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event
from sqlcipher3 import dbapi2

from storedesk.foundation.database import texts
from storedesk.foundation.errors import UserError

PATIENCE = 8.0
"""Seconds to wait for another writer."""

APPLICATION_ID = 0x53444B31
"""“SDK1” in the header of every StoreDesk file."""

_SAFE_WAL = (3, 51, 3)
"""Before it two connections in WAL mode could damage the file (the WAL-reset race)."""

_WRITES = "storedesk_writes"
_WRITER_LOCK = 0x53444B31
"""The advisory lock on a server that stands for SQLite's one writer."""
_HUNG_AFTER = 60_000
"""Milliseconds after which a server takes the lock away from a client that has stopped talking."""


def journal_pragmas(version: Sequence[int]) -> tuple[str, ...]:
    """How commits reach the disk: WAL where the library is sound, the old journal otherwise; both lose nothing."""
    if tuple(version) >= _SAFE_WAL:
        return ("journal_mode=WAL", "synchronous=FULL", "wal_autocheckpoint=1000", "journal_size_limit=67108864")
    return ("journal_mode=DELETE", "synchronous=EXTRA")


def connect_sqlite(path: Path, mode: str = "rw", patience: float = PATIENCE, *, stranger: bool = False) -> Any:
    """A bare connection to a file; `mode` is SQLite's: rw never makes a file, rwc does, ro only reads.

    A `stranger` is only looked at: its journal stays as it is.
    """
    # Python's own transaction handling is switched off: BEGIN is said where a transaction begins
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=patience,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for pragma in _pragmas(keep_journal=stranger or mode == "ro"):
            connection.execute(f"PRAGMA {pragma}")
    except dbapi2.Error:
        connection.close()
        raise
    return connection


def sqlite_engine(path: Path, *, read_only: bool = False, patience: float = PATIENCE) -> Engine:
    """An engine whose writers take the write lock at BEGIN, and whose readers cannot write."""
    mode = "ro" if read_only else "rw"
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: connect_sqlite(path, mode, patience),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=-1,
        pool_use_lifo=True,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def postgres_engine(address: URL, *, patience: float = PATIENCE) -> Engine:
    """An engine for a server; one writer at a time, as with SQLite, so that the same code is right on both."""
    try:
        engine = create_engine(
            address,
            hide_parameters=True,
            pool_size=4,
            max_overflow=-1,
            pool_use_lifo=True,
            pool_pre_ping=True,
            pool_recycle=1800,
            connect_args={"connect_timeout": max(2, int(patience)), "application_name": "StoreDesk"},
        )
    except ImportError as error:
        raise UserError(texts.NO_PSYCOPG) from error

    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get(_WRITES):
            connection.exec_driver_sql(
                f"SET LOCAL lock_timeout = {int(patience * 1000)};"
                f"SET LOCAL idle_in_transaction_session_timeout = {_HUNG_AFTER};"
                f"SELECT pg_advisory_xact_lock({_WRITER_LOCK})"
            )
        else:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")

    event.listen(engine, "begin", begin)
    return engine


def writer(engine: Engine) -> Engine:
    """The same engine, its transactions being those that write."""
    return engine.execution_options(**{_WRITES: True})


def _pragmas(*, keep_journal: bool) -> tuple[str, ...]:
    """Everything that must be said on each connection."""
    journal = () if keep_journal else journal_pragmas(dbapi2.sqlite_version_info)
    mac = ("fullfsync=ON", "checkpoint_fullfsync=ON") if sys.platform == "darwin" else ()
    return (
        *journal,
        "foreign_keys=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "secure_delete=ON",
        "temp_store=MEMORY",
        "cache_size=-65536",
        *mac,
    )


def _begin_sqlite(connection: Connection) -> None:
    """Take the write lock at once where rows may be written: a lock asked for later is refused without waiting."""
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
