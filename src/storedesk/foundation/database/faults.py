"""The world's faults, as the drivers report them, in words that say what to do.

What an error means is told by its code; messages carry names and telephone numbers.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from storedesk.foundation.database import texts
from storedesk.foundation.errors import UserError, is_forbidden, is_full
from storedesk.foundation.texts import Phrase

_IO_ERROR = 10
_SQLITE: dict[int, Phrase] = {
    5: texts.LOCKED,  # SQLITE_BUSY
    6: texts.LOCKED,  # SQLITE_LOCKED
    8: texts.READ_ONLY_FOLDER,  # SQLITE_READONLY
    _IO_ERROR: texts.DISK_TROUBLE,  # SQLITE_IOERR
    13: texts.DISK_FULL,  # SQLITE_FULL
    14: texts.CANNOT_OPEN,  # SQLITE_CANTOPEN
}
_SMALLEST = 1 << 16
_SQLITE_DAMAGE = (11, 26)
"""SQLITE_CORRUPT, SQLITE_NOTADB."""
_WITHOUT_CODE = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
"""SQLite's own words for a code, which is all that an error of the backup function has."""

_POSTGRES: dict[str, Phrase] = {
    "55P03": texts.SERVER_BUSY,
    "40P01": texts.SERVER_BUSY,
    "25P03": texts.SERVER_AWAY,
    "28": texts.SERVER_AWAY,
    "3D": texts.SERVER_AWAY,
    "42501": texts.SERVER_NO_RIGHT,
    "53": texts.SERVER_AWAY,
    "57": texts.SERVER_AWAY,
    "08": texts.SERVER_AWAY,
}


class DamagedDatabase(UserError):
    """The shop's file is damaged, empty or gone; `backup` is the newest sound backup to restore, where there is one."""

    def __init__(self, message: Phrase, path: Path, backup: Path | None = None) -> None:
        super().__init__(message)
        self.path = path
        self.backup = backup


def disk_fault(name: str, error: OSError) -> UserError:
    """What an error of the file system means for a file of that name: no right, no room, or a fault of the disk."""
    if is_forbidden(error):
        return UserError(texts.READ_ONLY_FOLDER.format(name=name))
    if is_full(error):
        return UserError(texts.DISK_FULL.format(name=name))
    return UserError(texts.DISK_TROUBLE.format(name=name))


def damaged(path: Path, what: Phrase, backup: Path | None) -> DamagedDatabase:
    """The error for a file that cannot be used, naming the backup that can."""
    said = what.format(name=path.name)
    if backup is None:
        return DamagedDatabase(texts.NO_BACKUP.format(what=said), path)
    return DamagedDatabase(texts.RESTORE_NEWEST.format(what=said, backup=backup.name), path, backup)


@contextmanager
def in_plain_words(path: Path | None, newest: Callable[[], Path | None] = lambda: None) -> Iterator[None]:
    """Turn the drivers' errors that are the world's fault into UserErrors; others pass as they are, being our bugs.

    `newest` finds the newest sound backup and is asked only when the file is damaged.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        driver_error = error.orig if isinstance(error, DBAPIError) else error
        said = _explained(path, driver_error, newest) if driver_error is not None else None
        if said is None:
            raise
        raise said from error


def _explained(path: Path | None, error: BaseException, newest: Callable[[], Path | None]) -> UserError | None:
    code = getattr(error, "sqlite_errorcode", None) or _WITHOUT_CODE.get(str(error))
    if path is not None and code is not None:
        primary = code & 0xFF
        if primary in _SQLITE_DAMAGE:
            return damaged(path, texts.NOT_A_DATABASE if primary == 26 else texts.DAMAGED, newest())
        full = primary == _IO_ERROR and _has_no_room(path.parent)
        phrase = texts.DISK_FULL if full else _SQLITE.get(primary)
        return UserError(phrase.format(name=path.name)) if phrase else None
    if hasattr(error, "sqlstate"):
        return _explained_by_server(error)
    return None


def _has_no_room(folder: Path) -> bool:
    """Whether not even SQLite's smallest file finds room: making that one, it only says that the disk had a fault."""
    try:
        return shutil.disk_usage(folder).free < _SMALLEST
    except OSError:
        return False


def _explained_by_server(error: BaseException) -> UserError | None:
    state = getattr(error, "sqlstate", None)
    if state is None:
        # no answer at all: the connection could not be made or broke off
        return (
            UserError(texts.SERVER_AWAY) if type(error).__name__ in ("OperationalError", "ConnectionTimeout") else None
        )
    phrase = _POSTGRES.get(state) or _POSTGRES.get(state[:2])
    return UserError(phrase) if phrase else None
