"""A root looked up: what it brought over 7 and 30 days, search and ads side by side, and the words that hold it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label, panel
from storedesk.foundation.progress import Progress
from storedesk.foundation.texts import Phrase
from storedesk.titles import records_lookup
from storedesk.titles.records_lookup import Lookup
from storedesk.titles.records_shares import KnownShop
from storedesk.titles.rules.root_sums import Sums
from storedesk.titles.tab import lookup_columns, texts
from storedesk.titles.tab.latest import Latest, Wanted


@dataclass(frozen=True, slots=True)
class Line:
    """One line of figures: over how many days, and whose."""

    days: int
    whose: Phrase
    sums: Sums


class RootLookup(QWidget):
    """`closed` says that the operator is done; `word_wanted(str)` asks for a word to be looked up."""

    closed = Signal()
    word_wanted = Signal(str)

    def __init__(self, app: AppContext, known: KnownShop) -> None:
        super().__init__()
        self._app, self._known = app, known
        self._latest = Latest(app.jobs, self)
        self.found: Lookup | None = None
        self.name = label("", "strong")
        self.close_it = button(self.tr("Back to the root to drop"), icon_name="x", on_click=self.closed.emit)
        self.figures = TableView(
            "titles.lookup", lookup_columns.FIGURES, app, row_key=lambda row: (row.days, row.whose.source), bare=True
        )
        self.words = TableView(
            "titles.lookup.words",
            lookup_columns.WORDS,
            app,
            title=self.tr("Words that hold it, 30 days"),
            empty=self.tr("No search word and no ad word holds it."),
            row_key=lambda row: row.word,
            filter_box=False,
        )
        self.words.opened.connect(lambda row: self.word_wanted.emit(row.word))
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.closed.emit)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_out()

    @property
    def busy(self) -> bool:
        """Whether figures are still to come."""
        return self._latest.busy

    def look_up(self, product_id: int, root: str) -> None:
        """Read what a root brought, beside the window."""
        store, today, known = self._app.store, self._app.today(), self._known
        self.name.setText(self.tr("Adding up “{root}”…").format(root=root))

        def work(_progress: Progress) -> Lookup:
            with store.reading() as session:
                return records_lookup.lookup(session, product_id, root, today, known)

        name = self.tr("Adding up the words with {root}").format(root=root)
        self._latest.want(Wanted(name, work, self._take, lambda error: self.name.setText(str(error))))

    def _take(self, found: Lookup) -> None:
        self.found = found
        self.name.setText(self.tr("“{root}”: in {count} words").format(root=found.root, count=len(found.words)))
        self.figures.show_rows(
            [
                Line(days, whose, sums)
                for days, line in found.by_days.items()
                for whose, sums in (
                    (texts.SEARCH_OWN, line.search),
                    (texts.SEARCH_SHOP, line.shop),
                    (texts.ADS_OWN, line.ads),
                )
            ]
        )
        self.words.show_rows(found.words)

    def _lay_out(self) -> None:
        box = panel(margin=12)
        inner = box.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.close_it)
        inner.addLayout(head)
        inner.addWidget(self.figures, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(box)
        split.addWidget(self.words)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(2 * GRID)
        split.setSizes([620, 290])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
