"""Words to choose from, spread or found in reports: those that are marked go into the library, or all of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.titles.rules.words import KIND_NAMES, WordKind
from storedesk.titles.tab.library_columns import CANDIDATES


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word that could come into the library."""

    word: str


class PickDialog(Dialog):
    """`words` are those chosen, `kind` their class."""

    def __init__(
        self, parent: QWidget, app: AppContext, heading: str, text: str, words: Sequence[str], kind: WordKind
    ) -> None:
        super().__init__(parent, heading, text)
        self.table = TableView(
            "titles.candidates",
            CANDIDATES,
            app,
            title=self.tr("Words"),
            empty=self.tr("Nothing is found that the library has not."),
            row_key=lambda row: row.word,
        )
        self.table.setMinimumSize(460, 320)
        self.table.show_rows([Candidate(word) for word in words])
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("Class of the words"))
        for each in WordKind:
            self._kind.addItem(str(KIND_NAMES[each]), each)
        self._kind.setCurrentIndex(self._kind.findData(kind))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(label(self.tr("Class of the words"), "muted"))
        row.addWidget(self._kind)
        row.addStretch()
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row)
        self.add_button(self.tr("Cancel"), rejects=True)
        self.keep = button("", "primary", on_click=self.accept)
        self.buttons.addWidget(self.keep)
        self.table.grid.selectionModel().selectionChanged.connect(lambda *_: self._count())
        self._count()
        self.keep.setFocus()

    @property
    def words(self) -> list[str]:
        """The words that are marked; all that are shown where only one or none is."""
        marked = [row.word for row in self.table.selected()]
        model = self.table.model
        return marked if len(marked) > 1 else [model.row(number).word for number in range(model.rowCount())]

    @property
    def kind(self) -> WordKind:
        """Their class."""
        return WordKind(self._kind.currentData())

    def _count(self) -> None:
        self.keep.setText(self.tr("Add {count} words").format(count=len(self.words)))
        self.keep.setEnabled(bool(self.words))
