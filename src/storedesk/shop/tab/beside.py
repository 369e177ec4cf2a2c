"""What the shop tab reads: at once while the operator waits for it, or beside the window while it is worked in."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from storedesk.foundation.desktop.jobs import Job, Jobs
from storedesk.shop.tab import texts

Found = TypeVar("Found")


class Readings(QObject):
    """Several readings of one thing may be under way; only the one begun last is shown."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._turns: dict[str, int] = {}
        self._under_way: list[Job] = []

    @property
    def busy(self) -> bool:
        """Whether anything is read beside the window."""
        return any(job.running for job in self._under_way)

    def read(self, what: str, work: Callable[[], Found], take: Callable[[Found], None], *, beside: bool) -> None:
        """Give what `work` finds to `take`, in the window's thread."""
        turn = self._turns[what] = self._turns.get(what, 0) + 1
        if not beside:
            take(work())
            return

        def end(found: Found) -> None:
            if isValid(self) and self._turns[what] == turn:
                take(found)

        self._under_way = [job for job in self._under_way if job.running]
        self._under_way.append(self._jobs.start(str(texts.READING), lambda _: work(), done=end))
