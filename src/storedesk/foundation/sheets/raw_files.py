"""The files that were imported, kept compressed beside the database under their hash.

A file is complete before the transaction that speaks of it commits (temporary name, fsync, rename) and goes away again
when the transaction fails or when the last batch of it is forgotten. A killed import may leave a stray file; it does no
harm and is swept away before the next import.
"""

import os
import shutil
from collections.abc import Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from sqlalchemy import event
from sqlalchemy.orm import Session

from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets import intake_texts as texts
from storedesk.foundation.sheets.packing import BLOCK, hash_of, pack
from storedesk.foundation.sheets.reading import Reading


def raw_file(folder: Path, sha256: str) -> Path:
    """Where the file with this hash is kept."""
    return folder / "imports" / f"{sha256}.gz"


class Keeping:
    """A file on its way to where it is kept, beside the work on its rows; SQLite lets other threads run."""

    def __init__(self, reading: Reading, folder: Path, pool: ThreadPoolExecutor) -> None:
        self._kept = raw_file(folder, reading.sha256)
        self._part = self._kept.with_name(f"{self._kept.name}.{uuid4().hex}.part")
        self._done = pool.submit(_put, reading, self._part)

    def keep(self, session: Session) -> None:
        """Put the file in its place; a rollback of the session takes it out again.

        Raises UserError when the file is gone or has changed since it was read.
        """
        self._done.result()
        if not self._kept.exists():
            self._part.replace(self._kept)
            event.listen(session, "after_rollback", lambda _: self._kept.unlink(missing_ok=True), once=True)

    def clear(self) -> None:
        """Remove what was not kept."""
        self._done.exception()
        self._part.unlink(missing_ok=True)


@contextmanager
def keeping(reading: Reading, folder: Path | None) -> Iterator[Keeping | None]:
    """Make the file ready for keeping in a thread while its rows are taken in; None where there is nothing to keep."""
    if folder is None or raw_file(folder, reading.sha256).exists():
        yield None
        return
    (folder / "imports").mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(1, "keeping") as pool:
        kept = Keeping(reading, folder, pool)
        try:
            yield kept
        finally:
            kept.clear()


def drop_raw_file(session: Session, sha256: str, folder: Path) -> None:
    """Remove a kept file once the session has committed."""
    kept = raw_file(folder, sha256)
    event.listen(session, "after_commit", lambda _: kept.unlink(missing_ok=True), once=True)


def sweep_raw_files(folder: Path, known: Collection[str]) -> int:
    """Remove what a killed import left behind: parts, and files no batch speaks of; gives how many went."""
    strays = [path for path in (folder / "imports").glob("*") if path.name.removesuffix(".gz") not in known]
    for path in strays:
        path.unlink(missing_ok=True)
    return len(strays)


def _put(reading: Reading, part: Path) -> None:
    """Write the compressed file where it will be kept, if the file is still what was read."""
    try:
        source = reading.path.open("rb")
    except OSError as error:
        raise UserError(texts.MISSING_FILE.format(file=reading.path.name)) from error
    with source, part.open("wb") as target:
        if reading.packed is None:
            found = pack(source, target)
        else:
            found = hash_of(source)
            with reading.packed.open("rb") as packed:
                shutil.copyfileobj(packed, target, BLOCK)
        target.flush()
        os.fsync(target.fileno())
    if found != reading.sha256:
        raise UserError(texts.FILE_CHANGED.format(file=reading.path.name))
