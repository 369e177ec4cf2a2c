"""The titles that were found, the best first, each with what it holds, loses and leaves free."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import label, panel
from storedesk.titles.rules.scoring import Title
from storedesk.titles.rules.words import Keyword
from storedesk.titles.tab import columns
from storedesk.titles.tab.rows import AlternativeRow, alternative_rows
from storedesk.titles.tab.title_notes import TitleNotes

_MOST_NAMED = 8
_ROOMY = 420


class AlternativesPanel(QWidget):
    """`wanted(str)` asks for a title in the editor (Enter or double click)."""

    wanted = Signal(str)

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = TableView(
            "titles.alternatives",
            columns.ALTERNATIVES,
            app,
            title=self.tr("Alternatives"),
            empty=self.tr("“Best title” (Ctrl+Enter) lists up to ten titles here that really differ."),
            row_key=lambda row: row.number,
            bare=True,
        )
        self.notes = TitleNotes(self)
        self.text = label("", "strong", wrap=True)
        self.gained = label("", wrap=True, tone="positive")
        self.lost = label("", wrap=True, tone="negative")
        self.detail = panel(margin=12)
        inner = self.detail.layout()
        assert inner is not None
        inner.setSpacing(4)
        for part in (self.text, self.gained, self.lost):
            inner.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.notes)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        self.table.opened.connect(lambda row: self.wanted.emit(row.title.text))
        self.table.chosen.connect(self._show_detail)
        self._show_detail(None)

    def show_titles(self, titles: Sequence[Title], present: Title | None = None) -> None:
        """Show what was found so far, and whether the present title is worth more."""
        best = titles[0] if titles else None
        self.notes.say_beaten(best, present)
        self.notes.say_room(best)
        self.table.show_rows(alternative_rows(titles))
        if self.table.current() is None and titles:
            self.table.grid.selectRow(0)
        self._show_detail(self.table.current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the list has all of it."""
        super().resizeEvent(event)
        self.detail.setVisible(self.table.current() is not None and self.height() >= _ROOMY)

    def _show_detail(self, row: AlternativeRow | None) -> None:
        self.detail.setVisible(row is not None and self.height() >= _ROOMY)
        if row is None:
            return
        self.text.setText(row.title.text)
        self.gained.setText(self.tr("Gained: {words}").format(words=_named(row.title.gained)))
        self.gained.setVisible(bool(row.title.gained))
        self.lost.setText(self.tr("Lost: {words}").format(words=_named(row.title.lost)))
        self.lost.setVisible(bool(row.title.lost))


def _named(words: Sequence[Keyword]) -> str:
    said = "、".join(word.text for word in words[:_MOST_NAMED])
    return f"{said} …" if len(words) > _MOST_NAMED else said
