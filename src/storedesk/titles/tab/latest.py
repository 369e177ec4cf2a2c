"""What is read beside the window: one reading at a time, and of several wanted only the last is answered."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from storedesk.foundation.desktop.jobs import Job, Jobs
from storedesk.foundation.errors import Cancelled, UserError
from storedesk.foundation.progress import Progress


@dataclass(frozen=True, slots=True)
class Wanted:
    """A reading: its name for the status row, the work, and who takes the answer or the refusal.

    `failed` hears of a UserError alone; any other error is our bug and the crash dialog's.
    """

    name: str
    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[UserError], None]


class Latest(QObject):
    """`want` takes the place of what was wanted before: that is told to stop, and its answer is thrown away.

    A reading that the operator stops is begun again: what is on the screen would be older than the shop.
    """

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._wanted: Wanted | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._wanted is not None

    def want(self, wanted: Wanted) -> None:
        """Read this as soon as what is being read has stopped."""
        self._wanted = wanted
        if self._job is None:
            self._begin(wanted)
        else:
            self._job.cancel()

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._wanted = None
        if self._job is not None:
            self._job.cancel()

    def _begin(self, wanted: Wanted) -> None:
        self._job = self._jobs.start(
            wanted.name,
            wanted.work,
            done=lambda answer: self._end(wanted, answer, None),
            failed=lambda error: self._end(wanted, None, error),
        )

    def _end(self, read: Wanted, answer: Any, error: BaseException | None) -> None:
        self._job = None
        if self._wanted is None:
            return
        if self._wanted is not read or isinstance(error, Cancelled):
            self._begin(self._wanted)
            return
        self._wanted = None
        if error is None:
            read.done(answer)
        elif isinstance(error, UserError):
            read.failed(error)
