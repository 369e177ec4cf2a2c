"""The files that were imported, kept compressed beside the database under their hash.

A file is complete before the transaction that speaks of it commits (temporary name, fsync, rename) and goes away again
when the transaction fails or when the last batch of it is forgotten. A killed import may leave a stray file; it does no
harm and is swept away before the next import.
"""

import gzip
import hashlib
import os
from collections.abc import Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from sqlalchemy import event
from sqlalchemy.orm import Session

from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets import intake_texts as texts
from storedesk.foundation.sheets.reading import Reading

_BLOCK = 1 << 20


def raw_file(folder: Path, sha256: str) -> Path:
    """Where the file with this hash is kept."""
    return folder / "imports" / f"{sha256}.gz"


class Packing:
    """A file being compressed beside the work on its rows; zlib and SQLite both let other threads run."""

    def __init__(self, reading: Reading, folder: Path, pool: ThreadPoolExecutor) -> None:
        self._kept = raw_file(folder, reading.sha256)
        self._part = self._kept.with_name(f"{self._kept.name}.{uuid4().hex}.part")
        self._done = pool.submit(_compress, reading.path, reading.sha256, self._part)

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
def packing(reading: Reading, folder: Path | None) -> Iterator[Packing | None]:
    """Compress the file in a thread while its rows are taken in; None where there is nothing to keep."""
    if folder is None or raw_file(folder, reading.sha256).exists():
        yield None
        return
    (folder / "imports").mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(1, "packing") as pool:
        packed = Packing(reading, folder, pool)
        try:
            yield packed
        finally:
            packed.clear()


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


def _compress(path: Path, sha256: str, part: Path) -> None:
    digest = hashlib.sha256()
    try:
        source = path.open("rb")
    except OSError as error:
        raise UserError(texts.MISSING_FILE.format(file=path.name)) from error
    with source, part.open("wb") as target:
        block = source.read(_BLOCK)
        level = 0 if block.startswith((b"PK", b"\x1f\x8b")) else 1  # what is packed already only gets a name
        with gzip.GzipFile("", "wb", level, target, mtime=0) as out:
            while block:
                digest.update(block)
                out.write(block)
                block = source.read(_BLOCK)
        target.flush()
        os.fsync(target.fileno())
    if digest.hexdigest() != sha256:
        raise UserError(texts.FILE_CHANGED.format(file=path.name))
