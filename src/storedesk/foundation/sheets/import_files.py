"""Several files on their way in, for the window and the command line alike: read, previewed together, taken in.

The order in which files were dropped does not matter: they are taken in by rank of report, last day and file date.
Each file is a transaction of its own, so that one bad file costs the others nothing.
"""

import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from storedesk.foundation.database.backup import back_up, backups
from storedesk.foundation.database.store import Store
from storedesk.foundation.door import Feature
from storedesk.foundation.errors import Cancelled, UserError
from storedesk.foundation.progress import SILENT, Progress
from storedesk.foundation.sheets import intake_texts as texts
from storedesk.foundation.sheets.intake import Outcome, forget, known, take_in
from storedesk.foundation.sheets.open import read_file
from storedesk.foundation.sheets.raw_files import sweep_raw_files
from storedesk.foundation.sheets.reading import PasswordNeeded, Reading, UnknownTable
from storedesk.foundation.sheets.tables import ImportBatch

SUFFIXES = frozenset(
    [".xls", ".xlsx", ".xlsm", ".xlsb", ".et", ".ods", ".csv", ".tsv", ".txt", ".htm", ".html", ".zip"]
)
"""What is taken out of a folder; a file that is named itself is read whatever it is called."""

BACKUP_EVERY = timedelta(minutes=10)
_RESERVE = 200 << 20
_STEPS = 1000


@dataclass(frozen=True, slots=True)
class FileResult:
    """What became of one file, or in a preview: would become. `error` says why nothing was taken.

    `unknown` are tables of the file that no report claims; `locked` asks for the file's password.
    """

    path: Path
    outcomes: tuple[Outcome, ...] = ()
    unknown: tuple[UnknownTable, ...] = ()
    error: str | None = None
    locked: bool = False


@dataclass(frozen=True, slots=True)
class ImportResult:
    """All files of an import in the order in which they were taken; `stopped` when the operator cancelled midway."""

    files: tuple[FileResult, ...]
    stopped: bool = False

    @property
    def batch_ids(self) -> tuple[int, ...]:
        """The batches written, for forgetting them together."""
        return tuple(o.batch_id for file in self.files for o in file.outcomes if o.batch_id is not None)


class Import:
    """Files chosen by the operator, from reading to commit. `features` are all that have reports or ledgers."""

    def __init__(self, store: Store, features: Sequence[Feature]) -> None:
        self._store = store
        self._known = known(tuple(features))
        self._modules = tuple(feature.reports for feature in features if feature.reports)
        self._readings: list[Reading] = []
        self._failed: dict[Path, FileResult] = {}

    def read(self, paths: Iterable[Path], progress: Progress = SILENT, password: str | None = None) -> None:
        """Read files and the files in folders; a file that cannot be read is noted in the preview and the result.

        Calling again adds files; a file that failed may be tried again with a password. Raises UserError for a folder
        with nothing in it, Cancelled when the operator stops.
        """
        files = _files(paths)
        for at, path in enumerate(files):
            self._failed.pop(path, None)
            try:
                reading = read_file(
                    path,
                    self._modules,
                    password=password,
                    progress=_Share(progress, at, len(files), str(texts.READING.format(file=path.name))),
                )
            except PasswordNeeded as error:
                self._failed[path] = FileResult(path, error=str(error), locked=True)
            except UserError as error:
                self._failed[path] = FileResult(path, error=str(error))
            else:
                self._readings = [each for each in self._readings if each.path != reading.path]
                self._readings.append(reading)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What was read, in the order in which it is taken in."""
        return tuple(sorted(self._readings, key=self._order))

    @property
    def failed(self) -> tuple[FileResult, ...]:
        """The files that could not be read, those that need a password among them."""
        return tuple(self._failed.values())

    def leave_out(self, path: Path) -> None:
        """Do not take this file in."""
        self._readings = [reading for reading in self._readings if reading.path != path]
        self._failed.pop(path, None)

    def preview(self, progress: Progress = SILENT) -> ImportResult:
        """What would happen: all files are taken in together, and taken back."""
        results, readings = [], self.readings
        with self._store.rehearsing() as session:
            for at, reading in enumerate(readings):
                share = _Share(progress, at, len(readings), str(texts.CHECKING.format(file=reading.path.name)))
                outcomes = take_in(session, reading, self._known, progress=share)
                results.append(FileResult(reading.path, outcomes, reading.unknown))
        return ImportResult((*results, *self._failed.values()))

    def take(self, progress: Progress = SILENT, now: datetime | None = None) -> ImportResult:
        """Take every file in, each in its own transaction, after a backup; a file that fails leaves no trace.

        When the operator stops, the file on the way is taken back and those before it stay (`stopped`).
        """
        moment, readings = now or datetime.now(UTC), self.readings
        self._make_ready(readings, moment)
        results: list[FileResult] = []
        for at, reading in enumerate(readings):
            share = _Share(progress, at, len(readings), str(texts.TAKING_IN.format(file=reading.path.name)))
            try:
                results.append(self._take_one(reading, share, moment))
            except UserError as error:
                results.append(FileResult(reading.path, unknown=reading.unknown, error=str(error)))
            except Cancelled:
                return ImportResult((*results, *self._failed.values()), stopped=True)
        return ImportResult((*results, *self._failed.values()))

    def _take_one(self, reading: Reading, progress: Progress, now: datetime) -> FileResult:
        label = texts.IMPORT_FILE.format(file=reading.path.name)
        with self._store.writing(label, undoable=False) as session:
            outcomes = take_in(session, reading, self._known, folder=self._store.folder, now=now, progress=progress)
        return FileResult(reading.path, outcomes, reading.unknown)

    def _order(self, reading: Reading) -> tuple[int, int, float, str]:
        """Sorts files so that what is said later is taken in later."""
        ranks = [self._known.reports[table.report_key].rank for table in reading.tables]
        days = [table.last_day for table in reading.tables if table.last_day is not None]
        try:
            written = reading.path.stat().st_mtime
        except OSError:
            written = 0.0
        return max(ranks, default=0), max(days, default=0), written, reading.sha256

    def _make_ready(self, readings: Sequence[Reading], now: datetime) -> None:
        """See that there is room, sweep away what a killed import left, and make a backup unless one is fresh."""
        if not any(reading.tables for reading in readings):
            return
        folder = self._store.folder
        needed, free = 2 * sum(reading.size for reading in readings) + _RESERVE, shutil.disk_usage(folder).free
        if free < needed:
            raise UserError(texts.NO_SPACE.format(needed=needed >> 20, free=free >> 20))
        with self._store.reading() as session:
            hashes = set(session.scalars(select(ImportBatch.file_sha256)))
        sweep_raw_files(folder, hashes)
        made = [backup.made_at for backup in backups(folder)]
        if self._store.path is not None and (not made or now - max(made) > BACKUP_EVERY):
            back_up(self._store, "import")


def forget_imports(store: Store, batch_ids: Sequence[int], features: Sequence[Feature]) -> None:
    """Forget imports, all in one step, with the raw files that no other import needs."""
    ledgers = tuple(known(tuple(features)).ledgers.values())
    with store.reading() as session:
        names = session.scalars(select(ImportBatch.file_name).where(ImportBatch.id.in_(batch_ids)).distinct()).all()
    label = texts.FORGET_IMPORT.format(file=names[0]) if len(names) == 1 else None
    with store.writing(label or texts.FORGET_IMPORTS.format(count=len(batch_ids)), undoable=False) as session:
        for batch_id in sorted(batch_ids, reverse=True):
            forget(session, batch_id, ledgers, store.folder)


class _Share:
    """One file's share of the progress over all files."""

    def __init__(self, progress: Progress, at: int, of: int, what: str) -> None:
        self._progress, self._at, self._of, self._what = progress, at, of, what

    def report(self, done: int, total: int | None, what: str = "") -> None:
        within = min(_STEPS, _STEPS * done // total) if total else 0
        self._progress.report(self._at * _STEPS + within, self._of * _STEPS, self._what)


def _files(paths: Iterable[Path]) -> list[Path]:
    """The files named, and for a folder the files in it that may be reports; each once."""
    found: dict[Path, None] = {}
    for path in paths:
        if not path.is_dir():
            found[path.resolve()] = None
            continue
        inside = [each.resolve() for each in sorted(path.rglob("*")) if _may_be_report(each)]
        if not inside:
            raise UserError(texts.NOTHING_FOUND.format(folder=path.name))
        found.update(dict.fromkeys(inside))
    return list(found)


def _may_be_report(path: Path) -> bool:
    return path.is_file() and path.suffix.lower() in SUFFIXES and not path.name.startswith(("~$", "."))


__all__ = ["FileResult", "Import", "ImportResult", "forget_imports"]
