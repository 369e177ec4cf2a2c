"""One StoreDesk at a time writes to a shop: a lock of the operating system on a file in the data folder.

The system itself lets go of it when a process ends, be it by kill -9; so there is never a stale lock to take over.
"""

import contextlib
import json
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from storedesk.foundation.database.faults import disk_fault

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FAR_OUT = 1 << 20
"""Windows locks bytes and then refuses to read them: the lock lies far behind what is written in the file."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the shop open."""

    host: str
    pid: int


class Instance:
    """The right to write to the shop in a data folder; held until `release` or the end of the process."""

    def __init__(self, number: int) -> None:
        self._number: int | None = number

    @classmethod
    def try_take(cls, folder: Path) -> Self | None:
        """Take the right; None while another program (or this one) has it.

        Raises UserError where the folder cannot be written to.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            number = os.open(_file(folder), os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise disk_fault(folder.name, error) from error
        try:
            _lock(number)
        except OSError:
            os.close(number)
            return None
        # the lock is what counts: on a full disk nobody is told who has it
        with contextlib.suppress(OSError):
            os.ftruncate(number, 0)
            os.write(number, json.dumps({"host": platform.node(), "pid": os.getpid()}).encode())
        return cls(number)

    @staticmethod
    def holder(folder: Path) -> Holder | None:
        """Who said last that they had it; None where nobody did."""
        try:
            said = json.loads(_file(folder).read_text(encoding="utf-8"))
            return Holder(str(said["host"]), int(said["pid"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def release(self) -> None:
        """Give the right back; once is enough."""
        if self._number is not None:
            os.close(self._number)
            self._number = None


def _file(folder: Path) -> Path:
    return folder / "storedesk.lock"


def _lock(number: int) -> None:
    if sys.platform == "win32":
        os.lseek(number, _FAR_OUT, os.SEEK_SET)
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        os.lseek(number, 0, os.SEEK_SET)
    else:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
