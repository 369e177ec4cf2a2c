"""A file compressed beside other work, as it will be kept: zlib lets other threads run meanwhile."""

import gzip
import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import IO, Self

BLOCK = 4 << 20
"""Large, for each block waits for its turn beside a thread that is busy with rows."""

_PACKED = (b"PK", b"\x1f\x8b")
_QUICK, _ONLY_A_NAME = 1, 0


class Packing:
    """A file on its way into a compressed copy; used as a context, which ends only when its thread has."""

    def __init__(self, source: Path, target: Path) -> None:
        self._stopped = Event()
        self._pool = ThreadPoolExecutor(1, "packing")
        self._whole = self._pool.submit(self._pack, source, target)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._pool.shutdown()

    def is_whole(self) -> bool:
        """Wait for the copy; False where there was no room for it."""
        try:
            self._whole.result()
        except OSError:
            return False
        return True

    def _pack(self, source: Path, target: Path) -> None:
        with source.open("rb") as file, target.open("wb") as copy:
            pack(file, copy, self._stopped)


def pack(source: IO[bytes], target: IO[bytes], stopped: Event | None = None) -> str:
    """Write a file compressed, until it ends or is stopped; gives the SHA-256 of what was read."""
    digest, block = hashlib.sha256(), source.read(BLOCK)
    level = _ONLY_A_NAME if block.startswith(_PACKED) else _QUICK
    with gzip.GzipFile("", "wb", level, target, mtime=0) as out:
        while block and not (stopped is not None and stopped.is_set()):
            digest.update(block)
            out.write(block)
            block = source.read(BLOCK)
    return digest.hexdigest()


def hash_of(source: IO[bytes]) -> str:
    """The SHA-256 of a file."""
    digest = hashlib.sha256()
    while block := source.read(BLOCK):
        digest.update(block)
    return digest.hexdigest()


__all__ = ["BLOCK", "Packing", "hash_of", "pack"]
