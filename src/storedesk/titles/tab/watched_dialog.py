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
    Watch.ALLOWED: ("positive", "circle-check"),
}
_COLUMNS = (
    Column("word", texts.WORD, width=140),
    Column("kind", texts.KIND, "chip", value=lambda row: _chip(row.kind), width=130),
    Column("category", texts.CATEGORY, width=120),
    Column("reason", texts.REASON, width=180, stretch=True),
)


def _chip(kind: Watch) -> ChipValue:
    return ChipValue(*_SIGNS[kind], str(WATCH_NAMES[kind]))


class WatchedDialog(Dialog):
    """`add(word, kind, reason, category)` and `remove(id)` do it at once and give the list as it is then."""

    def __init__(
        self,
        parent: QWidget,
        app: AppContext,
        words: Sequence[WatchedWord],
        add: Callable[[str, Watch, str, str], Sequence[WatchedWord]],
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
        self.category = QLineEdit()
        self.category.setPlaceholderText(self.tr("Only in the category"))
        for field, name in (
            (self.word, texts.WORD),
            (self.reason, texts.REASON),
            (self.kind, texts.KIND),
            (self.category, texts.CATEGORY),
        ):
            field.setAccessibleName(str(name))
        for kind in Watch:
            self.kind.addItem(str(WATCH_NAMES[kind]), kind)
        self.kind.currentIndexChanged.connect(lambda _: self._show_category())
        self.refusal = label("", tone="negative", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.word, 2)
        row.addWidget(self.kind)
        row.addWidget(self.category, 2)
        row.addWidget(self.reason, 3)
        row.addWidget(button(self.tr("Add"), "primary", icon_name="plus", on_click=self._keep))
        self.body.addLayout(row)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.table, 1)
        self.buttons.insertWidget(0, button(self.tr("Remove"), on_click=self._take_out))
        self.add_button(self.tr("Close"), accepts=True)
        QShortcut(QKeySequence("Del"), self.table.grid, self._take_out)
        self.table.show_rows(words)
        self._show_category()
        self.word.setFocus()

    def _show_category(self) -> None:
        """Where an allowed word is allowed; all others are watched for everywhere."""
        self.category.setVisible(Watch(self.kind.currentData()) is Watch.ALLOWED)

    def _keep(self) -> None:
        if self.word.text().strip():
            kind = Watch(self.kind.currentData())
            category = self.category.text() if kind is Watch.ALLOWED else ""
            self.table.show_rows(self._add(self.word.text(), kind, self.reason.text(), category))
            self.word.clear()
            self.word.setFocus()

    def _take_out(self) -> None:
        row = self.table.current()
        if row is not None:
            self.table.show_rows(self._remove(row.id))
