"""What the rules say of the title being written, with the law and what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label, panel
from storedesk.titles.rules.checking import Finding
from storedesk.titles.tab import columns


class FindingsPanel(QWidget):
    """`chosen(Finding)` asks to mark its place in the title; `words_wanted()` for the operator's own list."""

    chosen = Signal(object)
    words_wanted = Signal()

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[Finding] = ()
        self.table = TableView(
            "titles.findings",
            columns.FINDINGS,
            app,
            title=self.tr("Rules and wishes"),
            empty=self.tr(
                "No rule and no wish is broken: length, advertising law, repeats, signs, other brands and all that you "
                "ask of the title are checked."
            ),
            row_key=lambda row: (row.topic, row.start, row.said, str(row.sentence)),
            bare=True,
        )
        self.sentence = label("", "strong", wrap=True)
        self.law = label("", "muted", wrap=True)
        self.suggestion = label("", wrap=True)
        self.source = label("", "faint", wrap=True)
        self.detail = panel(margin=12)
        self.own = button(self.tr("Own forbidden words and brands…"), "link", on_click=self.words_wanted.emit)
        self._lay_out()
        self.table.chosen.connect(self._show_detail)
        self.table.opened.connect(self.chosen)
        self._show_detail(None)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show the findings, the gravest first."""
        if findings == self._shown:
            return
        self._shown = findings
        self.table.show_rows(findings)
        if findings and not self.table.grid.hasFocus():
            self.table.grid.selectRow(0)
        self._show_detail(self.table.current())

    def _show_detail(self, finding: Finding | None) -> None:
        self.detail.setVisible(finding is not None)
        if finding is None:
            return
        self.sentence.setText(str(finding.sentence))
        for part, text in (
            (self.law, finding.law),
            (self.suggestion, finding.suggestion),
            (self.source, finding.source),
        ):
            part.setText(text)
            part.setVisible(bool(text))

    def _lay_out(self) -> None:
        inner = self.detail.layout()
        assert inner is not None
        inner.setSpacing(4)
        for part in (self.sentence, self.suggestion, self.law, self.source):
            inner.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addWidget(self.own)
