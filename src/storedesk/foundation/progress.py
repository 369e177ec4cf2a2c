"""How long work tells where it is, without knowing whether a window or a terminal listens."""

from typing import Protocol

from storedesk.foundation.errors import Cancelled


class Progress(Protocol):
    """Receives how far a long action has come."""

    def report(self, done: int, total: int | None, what: str = "") -> None:
        """Say that `done` of `total` steps are over (total None while unknown); raises Cancelled when asked to stop."""


class _Silent:
    def report(self, done: int, total: int | None, what: str = "") -> None:
        return None


SILENT: Progress = _Silent()

__all__ = ["SILENT", "Cancelled", "Progress"]
