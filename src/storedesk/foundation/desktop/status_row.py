"""The row under the tab: what was done last and can be undone, the last backup, and the work under way."""

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from storedesk.foundation import figures
from storedesk.foundation.desktop.jobs import Jobs
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.undo import Undo
from storedesk.foundation.desktop.widgets import Text, button, icon_button, label

_PER_MILLE = 1000
_HEIGHT = 32


class StatusRow(QFrame):
    """Shows the last undoable step with a link to undo it, and the newest job with a bar and a cancel button."""

    def __init__(self, jobs: Jobs, undo: Undo) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setFixedHeight(_HEIGHT)
        self._jobs, self._undo = jobs, undo
        self.hint = label()
        self._undo_link = button(self.tr("Undo"), "link", on_click=undo.stack.undo)
        self.backup = label("", "faint")
        self.job = label()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.bar.setRange(0, _PER_MILLE)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = icon_button("x", self.tr("Cancel"), on_click=jobs.cancel_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 0, GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self.hint)
        row.addWidget(self._undo_link)
        row.addStretch(1)
        row.addWidget(self.backup)
        row.addWidget(self.job)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        undo.stack.undoTextChanged.connect(self._show_step)
        jobs.changed.connect(self._show_jobs)
        self._show_step(undo.stack.undoText())
        self._show_jobs()

    def say(self, text: Text) -> None:
        """A passing remark, until the next step."""
        self.hint.setText(str(text))

    def show_backup(self, made_at: datetime | None) -> None:
        """Say when the last backup was made."""
        text = self.tr("Last backup: {moment}").format(moment=figures.moment(made_at)) if made_at else ""
        self.backup.setText(text or self.tr("No backup yet"))

    def _show_step(self, step: str) -> None:
        self.hint.setText(self.tr("Done: {step}").format(step=step) if step else "")
        self._undo_link.setVisible(bool(step))

    def _show_jobs(self) -> None:
        running = self._jobs.running
        for part in (self.job, self.bar, self.cancel):
            part.setVisible(bool(running))
        if not running:
            return
        job = running[-1]
        text = self.tr("Stopping {name}").format(name=job.name) if job.cancelling else job.name
        if job.what and not job.cancelling:
            text = self.tr("{name}: {what}").format(name=job.name, what=job.what)
        if len(running) > 1:
            text = self.tr("{text} (and {count} more)").format(text=text, count=len(running) - 1)
        self.job.setText(text)
        self.cancel.setEnabled(not job.cancelling)
        self.bar.setRange(0, _PER_MILLE if job.total else 0)
        if job.total:
            self.bar.setValue(round(_PER_MILLE * min(job.done / job.total, 1.0)))
