"""Words to choose from with what is known of them, spread or found in reports: those marked go into the library."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from storedesk.foundation.database.store import Session
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.keywords import records_figures
from storedesk.keywords.rules.figures import Led, Snapshot, newest
from storedesk.titles.rules.words import KIND_NAMES, WordKind
from storedesk.titles.tab.library_columns import CANDIDATES


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word that could come into the library: the market's figures said last, and what the shop had of it lately."""

    word: str
    market: Snapshot | None = None
    led: Led = field(default_factory=Led)


class PickDialog(Dialog):
    """`words` are those chosen, `kind` their class. All are marked at first."""

    def __init__(
        self,
        parent: QWidget,
        app: AppContext,
        heading: str,
        text: str,
        candidates: Sequence[Candidate],
        kind: WordKind,
    ) -> None:
        super().__init__(parent, heading, text)
        self.table = TableView(
            "titles.candidates",
            CANDIDATES,
            app,
            title=self.tr("Words"),
            empty=self.tr("No word is like that."),
            row_key=lambda row: row.word,
        )
        self.table.setMinimumSize(760, 360)
        self.table.show_rows(candidates)
        self.table.grid.selectAll()
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
        """The words that are marked, from top to bottom."""
        return [row.word for row in self.table.selected()]

    @property
    def kind(self) -> WordKind:
        """Their class."""
        return WordKind(self._kind.currentData())

    def _count(self) -> None:
        count = len(self.words)
        self.keep.setText(self.tr("Add {count} words").format(count=count))
        self.keep.setEnabled(bool(count))


def candidates(session: Session, words: Iterable[str], here: Collection[str], today: date) -> list[Candidate]:
    """Words that are not `here`, with the market's figures said last and what they led into the shop lately."""
    wanted = [word for word in words if word not in here]
    known = records_figures.known(session, wanted, today)
    return [Candidate(word, newest(known[word].snapshots), known[word].led) for word in wanted]
