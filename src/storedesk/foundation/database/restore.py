"""Puts a backup in the shop's place: the old file is kept beside it, and a restore that was cut off is finished.

The old file's log goes with the old file. Left behind it would be played into the restored one, silently and with a
clean bill of health, and bring the old figures back.
"""

import itertools
import re
import shutil
import time
from pathlib import Path

from sqlcipher3 import dbapi2

from storedesk.foundation.database import texts
from storedesk.foundation.database.connect import connect_sqlite
from storedesk.foundation.database.copies import verify
from storedesk.foundation.database.faults import disk_fault
from storedesk.foundation.database.files import BESIDE, PART, beside, remove, sha256, sync_file, sync_folder
from storedesk.foundation.database.migrate import TODAY
from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import SILENT, Progress

_PATIENCE = 0.5
_BUSY = (5, 6)
_STAMP = re.compile(r"[0-9]{8}-[0-9]{6}(-[0-9]+)?")


def restore(database_path: Path, backup_path: Path, progress: Progress = SILENT) -> Path | None:
    """Replace the shop's file, which nobody may have open, by a backup; gives where the old file now lies.

    Raises UserError for a damaged backup, one of a newer StoreDesk, a full disk, or a shop in use; the shop's file is
    then as it was. After a kill at any moment the next start finds the old file or the restored one, never a mixture.
    """
    progress.report(0, None, str(texts.CHECKING_BACKUP))
    wanted = verify(backup_path)
    if wanted.schema > TODAY.number:
        raise UserError(texts.NEWER.format(name=backup_path.name))
    part = _part(database_path)
    try:
        shutil.copyfile(backup_path, part)
        sync_file(part)
        if sha256(part) != wanted.sha256:
            raise UserError(texts.BACKUP_BROKEN.format(name=backup_path.name))
        _take_in_log(database_path)
        stamp = _free_stamp(database_path)
        draft = database_path.with_name(f"{PART}restoring-{database_path.name}")
        draft.write_text(stamp, encoding="utf-8")
        sync_file(draft)
    except OSError as error:
        remove(part)
        raise disk_fault(database_path.name, error) from error
    except UserError:
        remove(part)
        raise
    # from here on there is no way back, only to the end: now or at the next start
    draft.replace(_note(database_path))
    sync_folder(database_path.parent)
    return finish_restore(database_path)


def finish_restore(database_path: Path) -> Path | None:
    """Do what is left of a restore that was decided on: the old files aside, the new one in; nothing where none was."""
    note = _note(database_path)
    if not note.exists():
        return None
    try:
        part, aside = _part(database_path), _aside(database_path, _stamp(note, database_path))
        if part.exists():
            for ending in ("", *BESIDE):
                if beside(database_path, ending).exists():
                    beside(database_path, ending).replace(beside(aside, ending))
            sync_folder(database_path.parent)
            part.replace(database_path)
            sync_folder(database_path.parent)
        note.unlink()
    except PermissionError as error:
        raise UserError(texts.RESTORE_IN_USE.format(name=database_path.name)) from error
    except OSError as error:
        raise disk_fault(database_path.name, error) from error
    return aside if aside.exists() else None


def _take_in_log(path: Path) -> None:
    """Fold the log into the old file, which also proves that nobody else has it open; a damaged file stays as it is."""
    if not path.exists() or path.stat().st_size == 0:
        return
    try:
        # looked at first: a connection that may write throws away a log it cannot make sense of
        for mode, statement in (("ro", "SELECT COUNT(*) FROM sqlite_schema"), ("rw", "PRAGMA journal_mode=DELETE")):
            connection = connect_sqlite(path, mode, _PATIENCE, stranger=True)
            try:
                connection.execute(statement).fetchone()
            finally:
                connection.close()
    except dbapi2.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _BUSY:
            raise UserError(texts.RESTORE_IN_USE.format(name=path.name)) from error


def _stamp(note: Path, path: Path) -> str:
    """The stamp that was written down; a new one where the disk has damaged the note, since it only names a copy."""
    said = note.read_bytes().decode(errors="replace")
    return said if _STAMP.fullmatch(said) else _free_stamp(path)


def _free_stamp(path: Path) -> str:
    """The time, numbered where a restore of this second has already put a file aside."""
    now = time.strftime("%Y%m%d-%H%M%S")
    stamps = (now if at == 1 else f"{now}-{at}" for at in itertools.count(1))
    return next(stamp for stamp in stamps if not _aside(path, stamp).exists())


def _part(path: Path) -> Path:
    """The backup's copy, which waits beside the shop's file for its name."""
    return path.with_name(f"{PART}restore-{path.name}")


def _aside(path: Path, stamp: str) -> Path:
    return path.with_name(f"{path.stem}.before-restore-{stamp}{path.suffix}")


def _note(path: Path) -> Path:
    """The decision to restore, written down: while it lies there the restore is not over."""
    return path.with_name(f".restoring-{path.name}")
