"""What a dialog is busy with: a sentence, a bar and a cancel button, over a job of the window's."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from storedesk.foundation.desktop.jobs import Job, Jobs
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.foundation.progress import Progress

_PER_MILLE = 1000


class WorkRow(QFrame):
    """Runs one job at a time for a dialog and shows it; its parts are hidden while nothing runs.

    `idle` is emitted when the job is over, whatever its end was and after the dialog has been told of it.
    """

    idle = Signal()

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._job: Job | None = None
        self.what = label("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(220)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = button(self.tr("Stop"), on_click=self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.bar)
        row.addWidget(self.what, 1)
        row.addWidget(self.stop)
        jobs.changed.connect(self._show)
        self._show()

    @property
    def busy(self) -> bool:
        """Something runs."""
        return self._job is not None

    def run(
        self,
        name: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Do work(progress) beside the window; `done(result)` or `failed(error)` follows, then `idle`."""
        if self._job is not None:
            raise RuntimeError("one job at a time")

        def end(tell: Callable[[Any], object], said: Any) -> None:
            self._job = None
            self._show()
            tell(said)
            self.idle.emit()

        self._job = self._jobs.start(
            name, work, done=lambda result: end(done, result), failed=lambda error: end(failed, error)
        )
        self._show()

    def cancel(self) -> None:
        """Ask the job to stop."""
        if self._job is not None:
            self._job.cancel()
            self._show()

    def _show(self) -> None:
        job = self._job
        for part in (self.what, self.bar, self.stop):
            part.setVisible(job is not None)
        if job is None:
            return
        self.what.setText(self.tr("Stopping…") if job.cancelling else job.what or job.name)
        self.stop.setEnabled(not job.cancelling)
        self.bar.setRange(0, _PER_MILLE if job.total else 0)
        if job.total:
            self.bar.setValue(round(_PER_MILLE * min(job.done / job.total, 1.0)))
