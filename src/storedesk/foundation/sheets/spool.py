"""Where a file's typed rows wait between the reader process and the database: a temporary folder for each reading.

A folder goes away with the last reading that uses it, or with the process; what a killed process left is swept away
when the next one begins to read.
"""

import atexit
import shutil
import tempfile
import time
import weakref
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from storedesk.foundation.database.instance import Instance
from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets import parcels
from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.reading import UnreadableFile, Value
from storedesk.foundation.sheets.wire import WireFault

_PREFIX = "storedesk-reading-"
_YOUNG_SECONDS = 60
_LONGEST_COLUMN = 256 << 20


class Spool:
    """The folder of one reading; removed when nothing refers to it any more. Raises OSError where there is no room."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(dir=_own_room()))
        self._gone = weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True)

    @property
    def source(self) -> Path:
        """The copy of the file that is read."""
        return self.folder / "source"

    @property
    def rows(self) -> Path:
        """The rows of all its tables."""
        return self.folder / "rows"

    @property
    def packed(self) -> Path:
        """The copy, compressed for keeping."""
        return self.folder / "packed"

    def remove(self) -> None:
        """Remove the folder now."""
        self._gone()


class SpooledRows:
    """The rows of one table, read again from the spool each time they are walked through."""

    def __init__(self, spool: Spool, start: int, end: int, width: int, file: str) -> None:
        self._spool, self._start, self._end, self._width, self._file = spool, start, end, width, file

    def __iter__(self) -> Iterator[list[list[Value]]]:
        """Chunks of rows; raises UnreadableFile where the spool does not hold what was promised."""
        return map(parcels.by_rows, self.columns())

    def columns(self) -> Iterator[list[Sequence[Value]]]:
        """The same chunks by columns, as they lie in the spool."""
        try:
            with self._spool.rows.open("rb") as rows:
                rows.seek(self._start)
                while rows.tell() < self._end:
                    yield parcels.receive(rows, self._width, _LONGEST_COLUMN)
        except (WireFault, OSError) as error:
            raise UnreadableFile(texts.CRASHED.format(file=self._file)) from error


def sweep_spools() -> int:
    """Remove what processes that are gone left behind; gives how many folders went."""
    swept = 0
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        try:
            if time.time() - folder.stat().st_mtime < _YOUNG_SECONDS:
                continue
            right = Instance.try_take(folder)
        except (OSError, UserError):
            continue  # another user's
        if right is not None:
            right.release()
            shutil.rmtree(folder, ignore_errors=True)
            swept += 1
    return swept


@cache
def _own_room() -> Path:
    """This process's folder for all its spools, locked as long as the process lives."""
    sweep_spools()
    room = Path(tempfile.mkdtemp(prefix=_PREFIX))
    right = Instance.try_take(room)
    atexit.register(_leave, room, right)
    return room


def _leave(room: Path, right: Instance | None) -> None:
    if right is not None:
        right.release()
    shutil.rmtree(room, ignore_errors=True)
