"""The small changes of the title that gain most: what goes, what comes in its place, and what that is worth."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import label
from storedesk.titles.rules.editing import Edit
from storedesk.titles.tab import columns
from storedesk.titles.tab.rows import edit_rows


class EditsPanel(QWidget):
    """`wanted(str)` asks for the title as a change would have it (Enter or double click)."""

    wanted = Signal(str)

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = ""
        self.table = TableView(
            "titles.edits",
            columns.EDITS,
            app,
            title=self.tr("Small changes"),
            empty=self.tr("No change of one piece makes the title worth more."),
            row_key=lambda row: (row.went, row.came),
            bare=True,
        )
        self.hint = label(self.tr("Enter or a double click changes the title, Ctrl+Z takes it back."), "caption")
        self.hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        self.table.opened.connect(lambda row: self.wanted.emit(row.edit.text))

    @property
    def of(self) -> str:
        """The title whose changes are shown."""
        return self._of

    def show_edits(self, text: str, edits: Sequence[Edit], capacity: int) -> None:
        """Show the changes of a title, the greatest gain first; `capacity`: how long it may be."""
        self._of = text
        self.hint.setVisible(bool(edits))
        self.table.show_rows(edit_rows(edits, capacity))
