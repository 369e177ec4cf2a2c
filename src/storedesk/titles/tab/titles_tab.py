"""The titles tab: products in the order of their sales left, and for one of them its title, words, rivals and proof."""

from collections.abc import Collection
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from storedesk.foundation.desktop.chips import Chip
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.page_head import PageHead
from storedesk.foundation.desktop.remembered import remember_splitter
from storedesk.foundation.desktop.tab import Tab
from storedesk.foundation.desktop.tab_order import as_laid_out
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Banner, EmptyState, label
from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import Progress
from storedesk.keywords import records_library
from storedesk.titles import records, records_versions, shipped
from storedesk.titles import texts as room
from storedesk.titles.asking import Asked
from storedesk.titles.library import Desk
from storedesk.titles.tab import columns, texts, things
from storedesk.titles.tab.actions import TabActions
from storedesk.titles.tab.listing import STATES, Listed, listed
from storedesk.titles.tab.rule_dialogs import RuleDialogs
from storedesk.titles.tab.save_dialog import SaveDialog
from storedesk.titles.tab.stack import Stack
from storedesk.titles.tab.work import Work

if TYPE_CHECKING:
    from storedesk.foundation.database.store import Store
    from storedesk.titles.tab.compose_page import ComposePage

_PAGE = "titles.page"


class TitlesTab(Tab):
    """Its pages are compose, library, winners, history and roots; each is built when it is first shown."""

    key: ClassVar[str] = "titles"
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            *("product", "listing", "item_day", "journal_entry", "shop_setting"),
            *("keyword", "market_word", "search_word_day", "ad_keyword_day"),
            *("word_family", "word_family_product", "library_word", "word_figure", "word_root"),
            *("title_version", "title_proof", "title_wish", "title_limit", "title_word"),
            *("rival_list", "rival_title", "rival_item"),
        }
    )
    parts: ClassVar[tuple[str, ...]] = ("value", "rules", "alternatives", "wishes")

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self._rows: list[Listed] = []
        self._desk: Desk | None = None
        self._behind: set[str] = set()
        self._waiting = self._missed = False
        self._lexicon_there = False
        self._made: dict[str, Any] = {}
        self.work = Work(app, self)
        self.rules = RuleDialogs(self, app, self.work)
        self.banner = Banner()
        self.table = TableView(
            "titles.products",
            columns.PRODUCTS,
            app,
            empty=self.tr("No product is like that."),
            row_key=lambda row: row.id,
        )
        self.state = QComboBox()
        self.name = label("", "heading")
        self.chip = Chip("neutral", "", "")
        self.head = PageHead(texts.PAGES, ())
        # made where it belongs: a tree of widgets that moves is dressed again, each of them
        self.whole = QStackedWidget(self)
        self.split = QSplitter(Qt.Orientation.Horizontal, self.whole)
        self._left, self._right = QWidget(self.split), QWidget(self.split)
        self.pages = Stack(self._right)
        self.empty = EmptyState(
            "pencil-line",
            self.tr(
                "Titles are made for the shop’s items. They come by themselves with the first item list or item "
                "ranking that is imported, or are typed in the products tab."
            ),
            self.tr("Import reports…"),
            self.import_reports,
            heading=room.NAME,
        )
        self._lay_out()
        self._actions = TabActions(self)
        self._connect()
        kept = str(app.settings.get(_PAGE, "compose"))
        if kept in dict(texts.PAGES):
            self.head.choose(kept)

    # ------------------------------------------------------------------ reading

    def reload(self) -> None:
        """Read the products again, and everything about the one shown."""
        with self.app.store.reading() as session:
            self._rows = listed(session, self.app.today())
        self.whole.setCurrentIndex(1 if self._rows else 0)
        self._actions.enable(on=bool(self._rows))
        self._show_rows()

    @property
    def ready(self) -> bool:
        """Whether the product chosen is shown with everything worked out."""
        current = self.table.current()
        return self._desk is not None and current is not None and current.id == self._desk.head.product_id

    @property
    def desk(self) -> Desk | None:
        """The library and problem of the product shown."""
        return self._desk

    def show_thing(self, key: str) -> None:
        self.refresh()
        things.show_thing(self, key)

    def choose(self, product_ids: Collection[int]) -> bool:
        """Choose one of these products: the one shown, else the one that sells most; whether there is any."""
        current = self.table.current()
        if current is not None and current.id in product_ids:
            return True
        found = next((row.id for row in self._rows if row.id in product_ids), None)
        if found is None:
            return False
        self.state.setCurrentIndex(0)
        self.table.filter_box.clear()
        self.table.model.filter("")
        self.table.select(found)
        return True

    def tab_actions(self) -> list[QAction]:
        return self._actions.all

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # once the window has been activated, which puts the keyboard on the first button
        QTimer.singleShot(0, self, self._focus_list)

    # ------------------------------------------------------------------ pages

    @property
    def compose(self) -> "ComposePage":
        """The page on which titles are written."""
        page: ComposePage = self.page("compose")
        return page

    def page(self, name: str) -> Any:
        """A page, made when it is first wanted: opening the tab pays for one alone."""
        if name not in self._made:
            # a page waits until it is first shown
            from storedesk.titles.tab.page_making import make_page

            self._keep_page(name, make_page(self, name))
            self._behind.add(name)
        self._fill(name)
        return self._made[name]

    def show_page(self, name: str) -> None:
        """Bring a page into view."""
        self.head.choose(name)
        if name == "library":
            self.page("library").focus()

    def show_part(self, name: str) -> None:
        """Bring a part beside the words into view."""
        self.show_page("compose")
        self.compose.side.show_part(name)

    def _keep_page(self, name: str, page: QWidget) -> None:
        self._made[name] = page
        self.pages.addWidget(page)
        as_laid_out(page)

    def _show_page_in_view(self) -> None:
        name = self.head.page
        self.app.settings.set(_PAGE, name)
        if self._lexicon_there:
            self.pages.setCurrentWidget(self.page(name))
            self._fill(name)

    def _fill(self, name: str) -> None:
        """Let a page show the desk, if it has not yet."""
        if self._desk is None or name not in self._behind:
            return
        self._behind.discard(name)
        page = self._made[name]
        if name == "compose":
            page.show_desk(self._desk, self.rules.grounds())
        elif name == "library":
            with self.app.store.reading() as session:
                families = records_library.families(session)
            page.show_desk(self._desk, families)
        else:
            page.show_desk(self._desk)

    # ------------------------------------------------------------------ what actions do

    def best(self) -> None:
        """Look for the best title of the product shown."""
        self.show_page("compose")
        self.compose.best()

    def edit(self) -> None:
        """Put the keyboard into the title."""
        self.show_page("compose")
        self.compose.editor.box.setFocus()

    def copy(self) -> None:
        """Copy the title in the editor, or on the history page the version shown."""
        (self.page("history") if self.head.page == "history" else self.compose).copy()

    def save(self) -> None:
        """Ask since when and why, and keep the title in the editor."""
        desk, text = self._desk, self.compose.text
        reading = self.compose.reading
        if desk is None or reading is None or not text:
            return
        with self.app.store.reading() as session:
            predicted = records_versions.predict(session, desk, reading.title, self.app.today())
            advice = records_versions.advice(session, desk.head.product_id, text, self.app.today())
        said = "\n".join(str(sentence) for sentence in advice.sentences)
        dialog = SaveDialog(self, text, self.app.today(), predicted, said)
        if not dialog.exec():
            return
        value, product = reading.title.value, desk.head.product
        kept = self.work.save(
            desk.head.product_id, product, text, dialog.live_since, dialog.reason.text(), dialog.predicted, value
        )
        if kept is not None:
            self.compose.saved()
            live = self.tr("Saved. Publish it in the back office too; the quick look is due on day 2.")
            self.banner.tell(self.tr("Draft saved.") if dialog.live_since is None else live, "positive")

    def ask(self, asked: Asked) -> None:
        """Keep what is asked of the title of the product shown."""
        if self._desk is not None:
            self.work.ask(self._desk.head.product_id, self._desk.head.product, asked)

    def step(self, steps: int) -> None:
        """The next product of the list, or the one before."""
        row = self.table.grid.currentIndex().row() + steps
        if 0 <= row < self.table.model.rowCount():
            self.table.select(self.table.model.row(row).id)

    def import_reports(self) -> None:
        """Begin an import, as the window's own menu does."""
        action = self.window().findChild(QAction, "import")
        if action is not None:
            action.trigger()

    # ------------------------------------------------------------------ showing

    def _show_rows(self) -> None:
        wanted = self.state.currentData()
        rows = [row for row in self._rows if wanted is None or row.chip.word == wanted]
        self.table.blockSignals(True)
        self.table.show_rows(rows)
        if self.table.current() is None and rows:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.grid.selectionModel().setCurrentIndex(self.table.model.index(0, 0), flags)
        self.table.blockSignals(False)
        self._show_product()

    def _show_product(self) -> None:
        row = self.table.current()
        self._right.setVisible(row is not None)
        if row is None:
            return
        self.name.setText(row.product.name)
        chip = row.chip
        self.chip.show_chip(chip.tone, chip.icon, chip.word)
        if self._lexicon_there:
            self._show_desk()
            return
        if self._waiting:
            self._missed = True
            return
        # the dictionary takes a third of a second: the list is there first
        self._waiting = True
        store, product_id, today = self.app.store, row.id, self.app.today()
        self.app.jobs.start(
            self.tr("Reading the dictionary of roots"),
            lambda progress: _first_desk(store, product_id, today, progress),
            done=self._take_first,
        )

    def _take_first(self, desk: Desk | None) -> None:
        self._lexicon_there = True
        if not self.isVisible():
            # nobody waits: it is read when the tab is shown again
            self._stale = True
            return
        # another product, or other figures, were wanted meanwhile
        if desk is None or self._missed:
            self._show_desk()
        else:
            self._take_desk(desk)

    def _show_desk(self) -> None:
        row = self.table.current()
        if row is None:
            return
        try:
            with self.app.store.reading() as session:
                desk = records.desk(session, row.id, self.app.today())
        except UserError as error:
            self.banner.tell(str(error), "warning")
            return
        self._take_desk(desk)

    def _take_desk(self, desk: Desk) -> None:
        self._desk = self.rules.desk = desk
        self._behind = set(self._made)
        self._show_page_in_view()

    def write(self, text: str) -> None:
        """Put a title of another page into the editor."""
        self.show_page("compose")
        self.compose.put(text)

    def _focus_list(self) -> None:
        if not self.whole.isAncestorOf(QApplication.focusWidget() or self):
            self.table.grid.setFocus()

    # ------------------------------------------------------------------ building

    def _connect(self) -> None:
        self.work.refused.connect(lambda text: self.banner.tell(text, "negative"))
        self.state.currentIndexChanged.connect(lambda _: self._show_rows())
        self.table.chosen.connect(lambda _: self._show_product())
        self.table.opened.connect(lambda _: self.edit())
        self.head.page_chosen.connect(lambda _: self._show_page_in_view())

    def _lay_out(self) -> None:
        self.state.setAccessibleName(str(texts.STATE))
        self.state.addItem(self.tr("All states"), None)
        for each in STATES:
            self.state.addItem(str(each), str(each))
        heading = QHBoxLayout()
        heading.addWidget(label(room.NAME, "title"), 1)
        heading.addWidget(self.state)
        listed = QVBoxLayout(self._left)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(12)
        listed.addLayout(heading)
        listed.addWidget(self.table, 1)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.name, 1)
        top.addWidget(self.chip)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(GRID, 0, 0, 0)
        right.setSpacing(GRID)
        right.addLayout(top)
        right.addWidget(self.head)
        right.addWidget(self.banner)
        right.addWidget(self.pages, 1)
        self.split.setChildrenCollapsible(False)
        self.split.setStretchFactor(1, 1)
        self.split.setHandleWidth(GRID)
        self.split.setSizes([330, 890])
        remember_splitter(self.app.settings, "titles.split", self.split)
        self.whole.addWidget(self.empty)
        self.whole.addWidget(self.split)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.addWidget(self.whole)
        as_laid_out(self)


def _first_desk(store: "Store", product_id: int, today: date, progress: Progress) -> Desk | None:
    """Read the dictionary and the word lists, which are kept for as long as the program runs, and the product's desk;
    None where it has none, which is said by whoever looks again."""
    progress.report(0, None)
    shipped.lexicon()
    shipped.law_words()
    shipped.title_limits()
    with store.reading() as session, suppress(UserError):
        return records.desk(session, product_id, today)
    return None
