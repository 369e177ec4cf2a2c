"""Files that must survive a power cut: written to the disk before they get their name."""

import errno
import hashlib
import os
import sys
import tempfile
from pathlib import Path

PART = ".part-"
"""Begins the name of every file that is not finished."""

BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite may keep beside a database file; a stranger's would be played into it silently."""


def sync_file(path: Path) -> None:
    """Wait until the file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in the folder are on the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def sha256(path: Path) -> str:
    """The hash of a file's content. Never of an open database: closing the file would drop SQLite's locks on it."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def beside(path: Path, ending: str) -> Path:
    """A file that SQLite keeps beside a database: its name with the ending."""
    return path.with_name(path.name + ending)


def remove(*paths: Path) -> None:
    """Delete files that may or may not be there."""
    for path in paths:
        path.unlink(missing_ok=True)


def writable(folder: Path) -> bool:
    """Whether a file can really be made there; rights on paper say little on Windows or on a full or read-only disk."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError as error:
        return error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS)
