"""A file on disk to a Reading: copied, handed to the reader process, watched; nothing of it is parsed here."""

import hashlib
import logging
import stat
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from storedesk.foundation.calendar.clock import shop_today
from storedesk.foundation.errors import is_full
from storedesk.foundation.progress import SILENT, Progress
from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.limits import LIMITS, Limits
from storedesk.foundation.sheets.packing import Packing
from storedesk.foundation.sheets.reader_process import READERS, ReaderDied, ReaderProcess, ReaderTooSlow
from storedesk.foundation.sheets.reading import (
    Control,
    PasswordNeeded,
    Reading,
    Refused,
    TableReading,
    UnknownTable,
    UnreadableFile,
)
from storedesk.foundation.sheets.spool import Spool, SpooledRows
from storedesk.foundation.texts import language

logger = logging.getLogger(__name__)

_BLOCK = 1 << 20
_STEPS, _COPIED, _OPENED = 100, 5, 40


def read_file(
    path: Path,
    modules: Sequence[str],
    *,
    password: str | None = None,
    progress: Progress = SILENT,
    today: date | None = None,
    limits: Limits = LIMITS,
) -> Reading:
    """Every table of a file; `modules` are where the reports it may be are declared.

    Raises PasswordNeeded for a locked file, UnreadableFile for one that cannot be read and is no report, Cancelled
    when the operator stops. Whatever happens, no process and no temporary file is left behind.
    """
    _check(path, limits)
    try:
        spool = Spool()
    except OSError as error:
        raise UnreadableFile(texts.NO_ROOM.format(file=path.name)) from error
    try:
        READERS.make_ready(limits.memory)
        sha256, size = _copy(path, spool.source, progress, limits)
        request = {
            "source": str(spool.source),
            "spool": str(spool.rows),
            "name": path.name,
            "password": password,
            "modules": list(modules),
            "language": language(),
            "today": (today or shop_today()).isoformat(),
            "limits": asdict(limits),
        }
        # packed while the reader is at work and this process would only wait
        with Packing(spool.source, spool.packed) as packing:
            answer = _Asking(path.name, request, limits, progress).answer()
            packed = spool.packed if packing.is_whole() else None
        spool.source.unlink(missing_ok=True)
        tables = tuple(_table(each, spool, path.name, limits) for each in answer["tables"])
        unknown = tuple(UnknownTable(name, reason, tuple(headings)) for name, reason, headings in answer["unknown"])
    except (KeyError, TypeError, ValueError) as error:
        spool.remove()
        raise UnreadableFile(texts.CRASHED.format(file=path.name)) from error
    except BaseException:
        spool.remove()
        raise
    progress.report(_STEPS, _STEPS)
    return Reading(path, sha256, size, tables, unknown, dict(answer["facts"]), packed)


@dataclass(slots=True)
class _Asking:
    """One file and the reader processes that are asked about it."""

    name: str
    request: Mapping[str, Any]
    limits: Limits
    progress: Progress
    done: int = _COPIED
    of: int = 1
    seen: int = 0

    def answer(self) -> Mapping[str, Any]:
        """The answer of the first reader process that lives to give one; the second one leaves out what killed it."""
        for second in (False, True):
            try:
                return self._heard(self._ask(second))
            except ReaderDied:
                logger.warning("a reader died over a file; second reader: %s", second)
        raise UnreadableFile(texts.CRASHED.format(file=self.name))

    def _ask(self, second: bool) -> Mapping[str, Any]:
        reader = READERS.take(self.limits.memory)
        try:
            answer = self._asked(reader, second)
        except ReaderDied:
            reader.kill()
            if reader.fresh:
                raise
            # it had gone to rest for good just as it was asked again
            reader = ReaderProcess(self.limits.memory)
            try:
                answer = self._asked(reader, second)
            except BaseException:
                reader.kill()
                raise
        except ReaderTooSlow:
            reader.kill()
            raise UnreadableFile(texts.TOO_SLOW.format(file=self.name)) from None
        except BaseException:
            reader.kill()
            raise
        if answer.get("last") or answer.get("error") in ("memory", "no_room", "fault"):
            reader.kill()
        else:
            READERS.give_back(reader)
        return answer

    def _asked(self, reader: ReaderProcess, second: bool) -> Mapping[str, Any]:
        return reader.ask({**self.request, "second": second}, self.limits, self._notice)

    def _notice(self, message: Mapping[str, Any] | None) -> None:
        if message is not None and message.get("stage") == "opened":
            self.done, self.of, self.seen = _OPENED, max(1, int(message["tables"])), 0
        elif message is not None:
            self.seen += 1
            self.done = min(_STEPS, _OPENED + (_STEPS - _OPENED) * self.seen // self.of)
        self.progress.report(self.done, _STEPS)

    def _heard(self, answer: Mapping[str, Any]) -> Mapping[str, Any]:
        """The answer, if it is one; raises the error that it tells of."""
        kind = answer.get("error")
        if kind is None:
            return answer
        if kind == "password":
            raise PasswordNeeded(str(answer["message"]))
        if kind == "unreadable":
            raise UnreadableFile(str(answer["message"]))
        if kind == "fault":
            logger.error("the reader failed: %s at %s", answer.get("kind"), answer.get("places"))
        said = {"memory": texts.TOO_MUCH_MEMORY, "no_room": texts.NO_ROOM}.get(str(kind), texts.CRASHED)
        raise UnreadableFile(said.format(file=self.name))


def _check(path: Path, limits: Limits) -> None:
    """Refuse what is no file of a sensible size; raises UnreadableFile."""
    try:
        about = path.stat()
    except FileNotFoundError as error:
        raise UnreadableFile(texts.NO_FILE.format(file=path.name)) from error
    except (OSError, ValueError) as error:
        raise UnreadableFile(texts.FILE_HELD.format(file=path.name)) from error
    if not stat.S_ISREG(about.st_mode) or path.name.startswith("~$"):
        raise UnreadableFile(texts.NOT_A_FILE.format(file=path.name))
    _check_size(about.st_size, path.name, limits)


def _check_size(size: int, name: str, limits: Limits) -> None:
    if size == 0:
        raise UnreadableFile(texts.EMPTY_FILE.format(file=name))
    if size > limits.file_size:
        most = limits.file_size >> 20
        raise UnreadableFile(texts.TOO_BIG.format(file=name, size=max(size >> 20, most + 1), most=most))


def _copy(path: Path, target: Path, progress: Progress, limits: Limits) -> tuple[str, int]:
    """Copy the file, so that what is read is what the hash speaks of; gives the hash and the size."""
    digest, size = hashlib.sha256(), 0
    try:
        source = path.open("rb")
    except FileNotFoundError as error:
        raise UnreadableFile(texts.NO_FILE.format(file=path.name)) from error
    except OSError as error:
        raise UnreadableFile(texts.FILE_HELD.format(file=path.name)) from error
    with source:
        try:
            with target.open("wb") as copy:
                while block := source.read(_BLOCK):
                    digest.update(block)
                    copy.write(block)
                    size += len(block)
                    _check_size(size, path.name, limits)
                    progress.report(0, _STEPS)
        except OSError as error:
            full = is_full(error)
            raise UnreadableFile((texts.NO_ROOM if full else texts.FILE_HELD).format(file=path.name)) from error
    _check_size(size, path.name, limits)
    return digest.hexdigest(), size


def _table(said: Mapping[str, Any], spool: Spool, file: str, limits: Limits) -> TableReading:
    """A table as the reader process tells of it, within the limits it should have kept."""
    columns = tuple(map(str, said["columns"]))
    _check_told(said, len(columns), limits)
    return TableReading(
        name=str(said["name"]),
        report_key=str(said["report_key"]),
        header_row=int(said["header_row"]),
        headings=tuple(map(str, said["headings"])),
        unknown_headings=tuple(map(str, said["unknown_headings"])),
        columns=columns,
        rows=SpooledRows(spool, int(said["start"]), int(said["end"]), len(columns) + 1, file),
        row_count=int(said["row_count"]),
        refused=tuple(Refused(int(row), tuple(map(str, cells)), str(why)) for row, cells, why in said["refused"]),
        dropped_rows=int(said["dropped_rows"]),
        controls=tuple(Control(*each) for each in said["controls"]),
        first_day=said["first_day"],
        last_day=said["last_day"],
        notes=tuple(map(str, said["notes"])),
    )


def _check_told(said: Mapping[str, Any], columns: int, limits: Limits) -> None:
    if int(said["row_count"]) > limits.rows or columns > limits.columns:
        raise ValueError("more than was allowed")


__all__ = ["read_file"]
