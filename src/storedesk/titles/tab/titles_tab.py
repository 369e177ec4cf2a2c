"""The titles tab: products in the order of their sales left, and for one of them its title, words, rivals and proof."""

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from storedesk.foundation.desktop.chips import Chip
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.page_head import PageHead
from storedesk.foundation.desktop.remembered import remember_splitter
from storedesk.foundation.desktop.tab import Tab
from storedesk.foundation.desktop.tab_order import as_laid_out
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Banner, EmptyState, label
from storedesk.keywords import records_library
from storedesk.titles import records_versions
from storedesk.titles import texts as room
from storedesk.titles.asking import Asked
from storedesk.titles.library import Desk
from storedesk.titles.tab import texts, things
from storedesk.titles.tab.actions import TabActions
from storedesk.titles.tab.desk_reader import DeskReader
from storedesk.titles.tab.product_list import ProductList
from storedesk.titles.tab.rule_dialogs import RuleDialogs
from storedesk.titles.tab.save_dialog import SaveDialog
from storedesk.titles.tab.stack import Stack
from storedesk.titles.tab.veil import Veil
from storedesk.titles.tab.work import Work

if TYPE_CHECKING:
    from storedesk.foundation.database.store import Change
    from storedesk.titles.tab.compose_page import ComposePage

_PAGE = "titles.page"


class TitlesTab(Tab):
    """Its pages are compose, library, winners, history and roots; each is built when it is first shown.

    Products and the desk of the one chosen are read beside the window. Until a desk is there the pages show the one
    before: of the same product they can be worked with, of another they are covered, and what an action wants waits.
    """

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
    parts: ClassVar[tuple[str, ...]] = ("value", "rules", "alternatives", "edits", "wishes")

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self._desk: Desk | None = None
        self._chosen: int | None = None
        self._in_view = ""
        self._step = app.undo.stack.index()
        self._changed: set[str] = set()
        self._list_behind = True
        self._held: list[Callable[[], object]] = []
        self._held_for_list: list[Callable[[], object]] = []
        self._behind: set[str] = set()
        self._made: dict[str, Any] = {}
        self.work = Work(app, self)
        self.rules = RuleDialogs(self, app, self.work)
        self.reader = DeskReader(app, self)
        self.banner = Banner()
        self.name = label("", "heading")
        self.chip = Chip("neutral", "", "")
        self.head = PageHead(texts.PAGES, ())
        # made where it belongs: a tree of widgets that moves is dressed again, each of them
        self.whole = QStackedWidget(self)
        self.split = QSplitter(Qt.Orientation.Horizontal, self.whole)
        self.products = ProductList(app, self.split)
        self.table, self.state = self.products.table, self.products.state
        self._right = QWidget(self.split)
        self._right.hide()
        self.pages = Stack(self._right)
        self.veil = Veil(self.pages)
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
        """Read again what has changed: first what is known of the product shown, then the list of all."""
        changed, self._changed = self._changed, set()
        self.reader.outdate(changed)
        self._list_behind = self._list_behind or not ProductList.tables.isdisjoint(changed)
        if self._chosen is None:
            self._read_list()
        else:
            self.reader.want(self._chosen)

    @property
    def at_hand(self) -> bool:
        """Whether the product chosen is shown with everything worked out."""
        return self._desk is not None and self._desk.head.product_id == self._chosen and not self.reader.busy

    @property
    def ready(self) -> bool:
        """Whether nothing is being read: the product chosen is at hand, and the list is as the shop is."""
        return self.at_hand and not self._list_behind and self.products.known

    @property
    def desk(self) -> Desk | None:
        """The library and problem of the product shown."""
        return self._desk

    def when_ready(self, does: Callable[[], object]) -> None:
        """Do this now, or when the product chosen is at hand; choosing another one takes it back."""
        if self.at_hand:
            does()
        else:
            self._held.append(does)

    def show_thing(self, key: str) -> None:
        self.refresh()
        show = partial(things.show_thing, self, key)
        if self.products.known and not self._list_behind:
            show()
        else:
            self._held_for_list.append(show)

    def choose(self, product_ids: Collection[int]) -> bool:
        """Choose one of these products: the one shown, else the one that sells most; whether there is any."""
        return self.products.choose(product_ids)

    def tab_actions(self) -> list[QAction]:
        return self._actions.all

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # once the window has been activated, which puts the keyboard on the first button
        QTimer.singleShot(0, self, self._focus_list)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # nobody waits for it any more
        self._held.clear()

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
        if name != self._in_view:
            # what it says was said of another page
            self._in_view = name
            self.banner.hide()
        self.app.settings.set(_PAGE, name)
        if self._desk is not None:
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
        self.when_ready(lambda: self.compose.best())

    def edit(self) -> None:
        """Put the keyboard into the title."""
        self.show_page("compose")
        self.when_ready(lambda: self.compose.editor.box.setFocus())

    def copy(self) -> None:
        """Copy the title in the editor, or on the history page the version shown."""
        self.when_ready(lambda: (self.page("history") if self.head.page == "history" else self.compose).copy())

    def save(self) -> None:
        """Ask since when and why, and keep the title in the editor."""
        self.when_ready(self._save)

    def _save(self) -> None:
        desk, text = self._desk, self.compose.text
        reading = self.compose.reading
        if desk is None or reading is None or not text:
            return
        with self.app.store.reading() as session:
            predicted = records_versions.predict(session, desk, reading.title, self.app.today())
            advice = records_versions.advice(session, desk.head.product_id, text, self.app.today())
        said = "\n".join(str(sentence) for sentence in advice.sentences)
        dialog = SaveDialog(self, text, self.app.today(), predicted, said, reading.refusals)
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
            head = self._desk.head
            self.work.ask(head.product_id, head.product, asked, head.asked)

    def step(self, steps: int) -> None:
        """The next product of the list, or the one before."""
        self.products.step(steps)

    def import_reports(self) -> None:
        """Begin an import, as the window's own menu does."""
        action = self.window().findChild(QAction, "import")
        if action is not None:
            action.trigger()

    # ------------------------------------------------------------------ showing

    def _on_change(self, change: "Change") -> None:
        self._changed |= self.tables & change.tables
        super()._on_change(change)

    def _on_step(self, step: int) -> None:
        """What was done and told of is undone: it is news no more."""
        if step < self._step:
            self.banner.hide()
        self._step = step

    def _read_list(self) -> None:
        if self._list_behind:
            self._list_behind = False
            self.products.read()

    def _on_list(self) -> None:
        first = self.whole.currentWidget() is self._nothing
        self.whole.setCurrentWidget(self.split if self.products.rows else self.empty)
        self._actions.enable(on=bool(self.products.rows))
        self._show_product()
        if first:
            self._focus_list()
        held, self._held_for_list = self._held_for_list, []
        for does in held:
            does()

    def _show_product(self) -> None:
        row = self.products.current
        self._right.setVisible(row is not None)
        if row is None:
            self._chosen = None
            self._held.clear()
            self.reader.forget()
            return
        self.name.setText(row.product.name)
        self.chip.show_chip(row.chip.tone, row.chip.icon, row.chip.word)
        if row.id == self._chosen:
            return
        self._chosen = row.id
        self.banner.hide()
        self._held.clear()
        if self._desk is not None and self._desk.head.product_id != row.id:
            self.veil.cover()
        else:
            self.veil.lift()
        self.reader.want(row.id)

    def _take_desk(self, desk: Desk) -> None:
        if not self.isVisible():
            # nobody waits: it is read when the tab is shown again
            self._stale = True
            return
        self._desk = self.rules.desk = desk
        self._behind = set(self._made)
        self._show_page_in_view()
        self.veil.lift()
        self._read_list()
        while self._held and self.at_hand:
            self._held.pop(0)()

    def _say_refused(self, sentence: str) -> None:
        """There is no desk: the product was removed, which the list has to hear of."""
        self.banner.tell(sentence, "warning")
        self._held.clear()
        self._read_list()

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
        self.reader.read.connect(self._take_desk)
        self.reader.refused.connect(self._say_refused)
        self.products.arrived.connect(self._on_list)
        self.products.chosen.connect(self._show_product)
        self.products.opened.connect(self.edit)
        self.head.page_chosen.connect(lambda _: self._show_page_in_view())
        self.app.undo.stack.indexChanged.connect(self._on_step)

    def _lay_out(self) -> None:
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
        self.split.setSizes([304, 916])
        remember_splitter(self.app.settings, "titles.split", self.split)
        # until the products are read there is nothing to say
        self._nothing = QWidget(self.whole)
        for part in (self._nothing, self.empty, self.split):
            self.whole.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.addWidget(self.whole)
        as_laid_out(self)
