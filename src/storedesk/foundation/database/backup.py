"""Backups of the shop's file: copied through SQLite itself while the shop works, verified, then given their name.

A file under its final name in backups/ is whole: what is cut off by a kill stays under a temporary name. Beside each
lies what it held (counts, hash), so that later damage is noticed.
"""

import contextlib
import re
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlcipher3 import dbapi2

from storedesk.foundation.database import texts
from storedesk.foundation.database.connect import connect_sqlite
from storedesk.foundation.database.copies import (
    FOLDER,
    Backup,
    backups,
    description,
    inspected,
    newest_sound,
    side_file,
    verify,
)
from storedesk.foundation.database.faults import disk_fault, in_plain_words
from storedesk.foundation.database.files import PART, beside, remove, sha256, sync_file, sync_folder
from storedesk.foundation.database.restore import restore
from storedesk.foundation.database.rotation import kept
from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import SILENT, Progress

if TYPE_CHECKING:
    from storedesk.foundation.database.store import Store

_PAGES_A_STEP = 5000
_SPARE = 20 << 20
_UNSAFE = re.compile(r"[^a-z0-9]+")


def back_up(store: "Store", reason: str, progress: Progress = SILENT) -> Path:
    """A verified copy of the shop as it is at this moment; `reason` is a word such as "import" or "hand".

    Backups that rotation does not keep are deleted afterwards.
    Raises UserError for a server (it has pg_dump), a full disk, or when the copy does not pass its check.
    """
    if store.path is None:
        raise UserError(texts.SERVER_BACKUP)
    made = back_up_file(store.path, store.folder, reason, progress)
    # a backup that somebody is looking at cannot be deleted on Windows: then the next time
    with contextlib.suppress(OSError):
        thin_out(store.folder, datetime.now(UTC))
    return made


def thin_out(folder: Path, now: datetime) -> list[Path]:
    """Delete backups that rotation does not keep, and unfinished ones older than a day; gives what was deleted."""
    gone: list[Path] = []
    everything = backups(folder)
    for database in {backup.database for backup in everything}:
        own = [backup for backup in everything if backup.database == database]
        keep = kept((backup.made_at for backup in own), now)
        gone += [backup.path for backup in own if backup.made_at not in keep]
    for path in gone:
        remove(path, side_file(path))
    yesterday = (now - timedelta(days=1)).timestamp()
    for place in (folder, folder / FOLDER):
        for part in place.glob(f"{PART}*"):
            if part.stat().st_mtime < yesterday:
                remove(part)
    return gone


def back_up_file(path: Path, folder: Path, reason: str, progress: Progress = SILENT) -> Path:
    """A verified copy of a database file into the data folder's backups, safe while others write to it."""
    place = folder / FOLDER
    with in_plain_words(path):
        _see_that_there_is_room(path, folder)
        now = datetime.now(UTC)
        part = place / f"{PART}{uuid4().hex}{path.suffix}"
        part_side = side_file(part)
        try:
            place.mkdir(exist_ok=True)
            _copy(path, part, progress)
            progress.report(0, None, str(texts.CHECKING_BACKUP))
            found = inspected(part)
            if found is None:
                raise UserError(texts.BACKUP_FAILED.format(name=path.name))
            schema, counts = found
            final = _free_name(place, path, reason, now)
            backup = Backup(final, path.name, reason, now, schema, part.stat().st_size, sha256(part), counts)
            part_side.write_text(description(backup), encoding="utf-8")
            for file in (part, part_side):
                sync_file(file)
            # the description first: a backup under its final name is never without it
            part_side.replace(side_file(final))
            part.replace(final)
            sync_folder(place)
        except OSError as error:
            raise disk_fault(path.name, error) from error
        finally:
            remove(part, part_side, *(beside(part, ending) for ending in ("-journal", "-wal", "-shm")))
    return final


def _copy(path: Path, part: Path, progress: Progress) -> None:
    """Copy page by page out of one read transaction, so that writers neither wait nor show up in the copy."""
    said = str(texts.BACKING_UP)
    remove(part)
    source = connect_sqlite(path)
    try:
        source.execute("BEGIN")
        source.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()
        target = dbapi2.connect(str(part), isolation_level=None)
        try:
            source.backup(
                target,
                pages=_PAGES_A_STEP,
                progress=lambda _status, left, total: progress.report(total - left, total, said),
            )
            # the copy is one file; a log would be a second one to lose
            target.execute("PRAGMA journal_mode=DELETE")
        finally:
            target.close()
    finally:
        source.close()


def _see_that_there_is_room(path: Path, folder: Path) -> None:
    wal = beside(path, "-wal")
    size = path.stat().st_size + (wal.stat().st_size if wal.exists() else 0)
    free = shutil.disk_usage(folder).free
    if free < size + _SPARE:
        raise UserError(texts.NO_ROOM.format(name=path.name, needed=(size + _SPARE) >> 20, free=free >> 20))


def _free_name(place: Path, path: Path, reason: str, now: datetime) -> Path:
    """A name that tells a person when and why, in the machine's local time; numbered where it is taken."""
    why = _UNSAFE.sub("-", reason.casefold()).strip("-") or "copy"
    stem = f"{path.stem}-{now.astimezone():%Y%m%d-%H%M%S}-{why}"
    names: Iterable[str] = (stem if at == 1 else f"{stem}-{at}" for at in range(1, 1000))
    return next(free for name in names if not (free := place / f"{name}{path.suffix}").exists())


__all__ = ["Backup", "back_up", "back_up_file", "backups", "newest_sound", "restore", "thin_out", "verify"]
