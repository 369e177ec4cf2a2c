"""The first page of an empty shop: what to do now, in two buttons."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storedesk.foundation.desktop.jobs import Jobs
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import IconLabel, button, label, panel

_WIDTH = 640


class Welcome(QWidget):
    """Offers to import the operator's own reports, or to look around in the sample shop."""

    def __init__(
        self, import_reports: Callable[[], object], open_sample: Callable[[], object], jobs: Jobs | None = None
    ) -> None:
        super().__init__()
        self._jobs = jobs
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel("store", 48, "accent_text"), 0, middle)
        column.addWidget(label(self.tr("Welcome to StoreDesk"), "title"), 0, middle)
        what = self.tr(
            "Your platform's spreadsheets become the shop's figures and a weekly list of what to do. "
            "Everything stays on this computer."
        )
        sentence = label(what, "muted", wrap=True)
        sentence.setAlignment(middle)
        sentence.setFixedWidth(_WIDTH - 120)
        # a column that centres its parts does not ask how high a sentence of two lines is
        sentence.setMinimumHeight(sentence.heightForWidth(_WIDTH - 120))
        column.addWidget(sentence, 0, middle)
        column.addSpacing(2 * GRID)
        cards = QHBoxLayout()
        cards.setSpacing(2 * GRID)
        cards.addStretch()
        own = self._card(
            "folder-input",
            self.tr("Start with your own shop"),
            self.tr("Drop downloaded reports anywhere on this window, a whole folder too, or choose them here."),
        )
        self.import_button = button(self.tr("Import reports"), "primary", on_click=import_reports)
        own.addWidget(self.import_button)
        sample = self._card(
            "gift",
            self.tr("Look around first"),
            self.tr("A made-up shop with a year of figures, in a file of its own; nothing of yours changes."),
        )
        self.sample_button = button(self.tr("Open the sample shop"), on_click=open_sample)
        sample.addWidget(self.sample_button)
        for inner in (own, sample):
            holder = panel(inner)
            holder.setFixedWidth(_WIDTH // 2 - GRID)
            cards.addWidget(holder)
        cards.addStretch()
        column.addLayout(cards)
        # its place is kept, so that nothing jumps when it begins to speak
        self.work = label("", "muted")
        self.work.setMinimumHeight(3 * GRID)
        column.addWidget(self.work, 0, middle)
        column.addStretch(3)

        if jobs is not None:
            jobs.changed.connect(self._follow)

    def _follow(self) -> None:
        """Say what is under way: the sample shop takes a while, and is not to be asked for twice."""
        job = self._jobs.running[-1] if self._jobs is not None and self._jobs.running else None
        self.sample_button.setEnabled(job is None)
        if job is None:
            self.work.setText("")
            return
        share = f"{job.done / job.total:.0%}" if job.total else "…"
        self.work.setText(self.tr("{work}: {share}").format(work=job.name, share=share))

    def _card(self, icon_name: str, heading: str, text: str) -> QVBoxLayout:
        inner = QVBoxLayout()
        inner.setSpacing(GRID)
        inner.addWidget(IconLabel(icon_name, 24, "text_muted"))
        inner.addWidget(label(heading, "heading"))
        sentence = label(text, "muted", wrap=True)
        sentence.setMinimumHeight(72)
        sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        inner.addWidget(sentence)
        inner.addStretch()
        return inner
