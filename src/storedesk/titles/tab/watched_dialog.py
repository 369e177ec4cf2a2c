"""The operator's own forbidden words and brands, kept as they are typed."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.titles.records_settings import WATCH_NAMES, Watch, WatchedWord
from storedesk.titles.tab import texts

_SIGNS = {
    Watch.FORBIDDEN: ("negative", "ban"),
    Watch.BRAND: ("warning", "tag"),
    Watch.OWN_BRAND: ("positive", "store"),
}
_COLUMNS = (
    Column("word", texts.WORD, width=140),
    Column("kind", texts.KIND, "chip", value=lambda row: _chip(row.kind), width=130),
    Column("reason", texts.REASON, width=180, stretch=True),
)


def _chip(kind: Watch) -> ChipValue:
    return ChipValue(*_SIGNS[kind], str(WATCH_NAMES[kind]))


class WatchedDialog(Dialog):
    """`add(word, kind, reason)` and `remove(id)` do it at once and give the list as it is then."""

    def __init__(
        self,
        parent: QWidget,
        app: AppContext,
        words: Sequence[WatchedWord],
        add: Callable[[str, Watch, str], Sequence[WatchedWord]],
        remove: Callable[[int], Sequence[WatchedWord]],
    ) -> None:
        super().__init__(
            parent,
            self.tr("Own forbidden words and brands"),
            self.tr("Titles are checked for them, besides the words that the law and the platform forbid."),
        )
        self._add, self._remove = add, remove
        self.table = TableView(
            "titles.watched",
            _COLUMNS,
            app,
            title=self.tr("Words"),
            empty=self.tr("No word of your own yet."),
            row_key=lambda row: row.id,
        )
        self.table.setMinimumSize(560, 260)
        self.word, self.reason, self.kind = QLineEdit(), QLineEdit(), QComboBox()
        self.word.setPlaceholderText(str(texts.WORD))
        self.reason.setPlaceholderText(str(texts.REASON))
        for field, name in ((self.word, texts.WORD), (self.reason, texts.REASON), (self.kind, texts.KIND)):
            field.setAccessibleName(str(name))
        for kind in Watch:
            self.kind.addItem(str(WATCH_NAMES[kind]), kind)
        self.refusal = label("", tone="negative", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.word, 2)
        row.addWidget(self.kind)
        row.addWidget(self.reason, 3)
        row.addWidget(button(self.tr("Add"), "primary", icon_name="plus", on_click=self._keep))
        self.body.addLayout(row)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.table, 1)
        self.buttons.insertWidget(0, button(self.tr("Remove"), on_click=self._take_out))
        self.add_button(self.tr("Close"), accepts=True)
        QShortcut(QKeySequence("Del"), self.table.grid, self._take_out)
        self.table.show_rows(words)
        self.word.setFocus()

    def _keep(self) -> None:
        if self.word.text().strip():
            self.table.show_rows(self._add(self.word.text(), Watch(self.kind.currentData()), self.reason.text()))
            self.word.clear()
            self.word.setFocus()

    def _take_out(self) -> None:
        row = self.table.current()
        if row is not None:
            self.table.show_rows(self._remove(row.id))
