"""The products tab: the list left, one product right; names to match and costs to paste from its tool row."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.icons import icon
from storedesk.foundation.desktop.tab import Tab
from storedesk.foundation.desktop.tab_order import as_laid_out
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.thumbnails import PictureDelegate
from storedesk.foundation.desktop.widgets import Banner, EmptyState, ToolRow, button, label
from storedesk.foundation.errors import UserError
from storedesk.products import columns, door, records_costs, records_detail, records_list, records_names, texts
from storedesk.products.pictures import picture_path
from storedesk.products.records_costs import CostChange
from storedesk.products.records_list import ProductRow
from storedesk.products.records_names import Unmatched
from storedesk.products.rules.pasted import Pasted
from storedesk.products.rules.state import STATE_NAMES, State
from storedesk.products.tab.costs_dialog import CostsDialog
from storedesk.products.tab.detail_panel import DetailPanel
from storedesk.products.tab.new_product import NewProduct
from storedesk.products.tab.queue_page import QueuePage
from storedesk.products.tab.work import Work

_KEEP_DELAY_MS = 400
_ALWAYS = ("new", "costs", "names")
"""Actions that need no product."""


class ProductsTab(Tab):
    key: ClassVar[str] = door.KEY
    tables: ClassVar[frozenset[str]] = frozenset(
        {"product", "product_alias", "journal_entry", "listing", "item_day", "order_line"}
    )

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        self._rows: list[ProductRow] = []
        self._waiting: list[Unmatched] = []
        self.work = Work(app, self)
        self.banner = Banner()
        # each part is made where it belongs: a tree of widgets that moves is dressed again, each of them
        self.pages = QStackedWidget(self)
        self.split = QSplitter(Qt.Orientation.Horizontal, self.pages)
        self.table = TableView(
            "products",
            columns.PRODUCTS,
            app,
            called=texts.NAME,
            empty=self.tr("No product is like that."),
            row_key=lambda row: row.id,
            parent=self.split,
        )
        self.detail = DetailPanel(app, self.split)
        self.state = QComboBox()
        self.caption = label("", "faint")
        self.empty = EmptyState(
            "package",
            self.tr(
                "Products come by themselves with the first item ranking or order list that is imported; then their "
                "cost makes margins of prices. One can be typed by hand as well."
            ),
            self.tr("New product…"),
            self.new_product,
            heading=texts.NAME,
        )
        self._actions = self._make_actions()
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        with self.app.store.reading() as session:
            window = records_list.window(session, self.app.today())
            self._rows = records_list.product_rows(session, window)
            self._waiting = records_names.queue(session)
        told = self.tr("Figures of {first} to {last}")
        self.caption.setText(told.format(first=figures.day(window.first), last=figures.day(window.last)))
        self.caption.setVisible(any(row.visitors is not None for row in self._rows))
        self._show_rows()
        self._show_waiting()
        if not self._in_queue or not self._waiting:
            self.pages.setCurrentWidget(self.split if self._rows or self._waiting else self.empty)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # once the window has been activated, which puts the keyboard on the first button
        QTimer.singleShot(0, self, self._focus_list)

    def show_thing(self, key: str) -> None:
        """A product by its id, or door.NAMES for the names that wait."""
        self.refresh()
        if key == door.NAMES:
            self.show_queue()
            return
        self.pages.setCurrentWidget(self.split if self._rows else self.empty)
        self.state.setCurrentIndex(0)
        self.table.filter_box.clear()
        self.table.model.filter("")
        if key.isdigit() and self.table.select(int(key)):
            self.table.grid.setFocus()

    def tab_actions(self) -> list[QAction]:
        return list(self._actions.values())

    @cached_property
    def queue(self) -> QueuePage:
        """The page of the names that wait; built when it is first shown."""
        page = QueuePage(self.app)
        page.confirmed.connect(self.work.confirm)
        page.made.connect(self.work.make_products)
        page.left.connect(self.show_list)
        self.pages.addWidget(page)
        return page

    # ------------------------------------------------------------------ what actions do

    def new_product(self) -> None:
        """Ask for a product and add it."""
        dialog = NewProduct(self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._show_made(self.work.add(dialog.code, dialog.details()))

    def paste_costs(self) -> None:
        """Ask for a table of costs and keep what it changes."""
        dialog = CostsDialog(self, self.app, self._preview)
        dialog.take_clipboard()
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.work.keep_costs(dialog.changes)

    def show_queue(self) -> None:
        """Show the names that mean no product yet."""
        self.pages.setCurrentWidget(self.queue)
        self.queue.show_queue(self._waiting, self._rows)
        self.queue.table.grid.setFocus()

    def show_list(self) -> None:
        """Back from the names to the products."""
        self.pages.setCurrentWidget(self.split if self._rows or self._waiting else self.empty)
        self.table.grid.setFocus()

    def remove(self) -> None:
        """Delete the marked products; undo brings them back."""
        marked = [row.id for row in self.table.selected()]
        if marked and self.work.remove(marked):
            said = self.tr("{count} products deleted. Undo (Ctrl+Z) brings them back.")
            self.banner.tell(said.format(count=len(marked)), "info")

    def merge(self) -> None:
        """Make one product of the marked ones."""
        kept = self.work.merge([row.id for row in self.table.selected()])
        if kept is not None:
            self.table.select(kept)
            self.banner.tell(self.tr("Merged into one product. Undo (Ctrl+Z) takes them apart again."), "positive")

    def edit(self, name: str = "cost") -> None:
        """Put the keyboard into a field of the product shown."""
        if self.detail.product_id:
            self.detail.show_page("details")
            self.detail.details.focus(name)

    def show_page(self, key: str) -> None:
        """Show a page of the product: details, names, journal or figures."""
        if self.detail.product_id:
            self.detail.show_page(key)

    def write_down(self) -> None:
        """Add a line to the journal of the product shown."""
        if self.detail.product_id:
            self.detail.show_page("journal")
            self.detail.journal.add()

    # ------------------------------------------------------------------ building

    def _make_actions(self) -> dict[str, QAction]:
        made: dict[str, QAction] = {}
        entries: tuple[tuple[str, str, str, str, Callable[[], object]], ...] = (
            ("new", self.tr("New product…"), "Ctrl+N", "plus", self.new_product),
            ("costs", self.tr("Paste costs from Excel…"), "Ctrl+Shift+N", "clipboard-list", self.paste_costs),
            ("names", self.tr("Match names…"), "Ctrl+M", "tag", self.show_queue),
            ("cost", self.tr("Enter the cost"), "F2", "wallet", self.edit),
            ("journal", self.tr("Write down a change…"), "Ctrl+J", "pencil-line", self.write_down),
            ("picture", self.tr("Choose a picture…"), "", "image", lambda: self.detail.choose_picture()),
            ("no_picture", self.tr("Remove the picture"), "", "x", lambda: self._remove_picture()),
            ("page.details", self.tr("Details of the product"), "Alt+1", "package", lambda: self.show_page("details")),
            ("page.names", self.tr("Names of the product"), "Alt+2", "tag", lambda: self.show_page("names")),
            ("page.journal", self.tr("Journal of the product"), "Alt+3", "history", lambda: self.show_page("journal")),
            (
                "page.figures",
                self.tr("Figures of the product"),
                "Alt+4",
                "chart-line",
                lambda: self.show_page("figures"),
            ),
            ("merge", self.tr("Merge the marked products"), "", "package", self.merge),
            ("remove", self.tr("Delete the marked products"), "", "trash-2", self.remove),
        )
        for key, text, keys, sign, does in entries:
            action = QAction(icon(sign), text, self)
            action.setObjectName(f"products.{key}")
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, does=does: does())
            self.addAction(action)
            made[key] = action
        # Delete belongs to the list alone: in the journal it strikes out a line, in a field it deletes letters
        self.removeAction(made["remove"])
        made["remove"].setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.table.addAction(made["remove"])
        return made

    def _lay_out(self) -> None:
        self.state.setAccessibleName(str(texts.STATE))
        self.state.addItem(self.tr("All products"), None)
        for each in State:
            self.state.addItem(str(STATE_NAMES[each]), each.value)
        self.table.add_control(self.state)
        self.table.grid.setItemDelegateForColumn(0, PictureDelegate(self._picture_of, self))
        self.waiting = button(texts.NAME_IN_REPORTS, icon_name="tag", on_click=self.show_queue)
        tools = ToolRow(texts.NAME)
        tools.add(self.caption)
        tools.add_right(self.waiting)
        tools.add_right(button(self.tr("Paste costs…"), icon_name="clipboard-list", on_click=self.paste_costs))
        tools.add_right(button(self.tr("New product…"), "primary", icon_name="plus", on_click=self.new_product))
        self.split.setStretchFactor(0, 1)
        self.split.setCollapsible(0, False)
        self.split.setCollapsible(1, False)
        self.split.setHandleWidth(GRID)
        self.split.setSizes(self.app.settings.get("products.split", [790, 440]))
        kept = QTimer(self)
        kept.setSingleShot(True)
        kept.setInterval(_KEEP_DELAY_MS)
        kept.timeout.connect(lambda: self.app.settings.set("products.split", self.split.sizes()))
        self.split.splitterMoved.connect(lambda: kept.start())
        for page in (self.empty, self.split):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(tools)
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        as_laid_out(self)

    def _connect(self) -> None:
        self.work.refused.connect(lambda text: self.banner.tell(text, "negative"))
        self.state.currentIndexChanged.connect(self._show_rows)
        self.table.chosen.connect(self._show_detail)
        self.table.opened.connect(lambda _row: self.edit())
        detail = self.detail
        detail.said.connect(self._say)
        detail.picture_chosen.connect(self.work.set_picture)
        detail.name_added.connect(lambda product, name: self.work.confirm([(name, product)]))
        detail.name_removed.connect(self.work.forget_name)
        detail.entry_kept.connect(self.work.write_down)
        detail.entry_deleted.connect(self.work.strike_out)

    # ------------------------------------------------------------------ showing

    def _show_rows(self) -> None:
        wanted = self.state.currentData()
        rows = [row for row in self._rows if wanted is None or row.state == wanted]
        self.table.blockSignals(True)
        self.table.show_rows(rows)
        if self.table.current() is None and self.table.model.rowCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.grid.selectionModel().setCurrentIndex(self.table.model.index(0, 0), flags)
        self.table.blockSignals(False)
        self._show_detail(self.table.current())

    def _show_detail(self, row: ProductRow | None) -> None:
        for key, action in self._actions.items():
            if key not in _ALWAYS:
                action.setEnabled(row is not None)
        if row is None:
            self.detail.show_nothing()
            return
        try:
            with self.app.store.reading() as session:
                found = records_detail.detail(session, row.id, self.app.today())
        except UserError:
            # gone meanwhile; the list hears of it in a moment
            self.detail.show_nothing()
            return
        self.detail.show_detail(found, row, self._waiting)

    def _focus_list(self) -> None:
        if not self.pages.isAncestorOf(QApplication.focusWidget() or self):
            self.table.grid.setFocus()

    @property
    def _in_queue(self) -> bool:
        return "queue" in self.__dict__ and self.pages.currentWidget() is self.queue

    def _show_waiting(self) -> None:
        count = len(self._waiting)
        if self._in_queue:
            self.queue.show_queue(self._waiting, self._rows)
        self.waiting.setText(self.tr("{count} names not matched yet").format(count=f"{count:,}"))
        self.waiting.setVisible(count > 0)
        self._actions["names"].setEnabled(count > 0)

    def _show_made(self, product_id: int | None) -> None:
        if product_id is not None:
            self.show_thing(str(product_id))

    def _say(self, product_id: int, name: str, value: object) -> None:
        if not self.work.say(product_id, name, value):
            self._show_detail(self.table.current())

    def _remove_picture(self) -> None:
        self.work.remove_picture(self.detail.product_id)

    def _preview(self, lines: Sequence[Pasted]) -> list[CostChange]:
        with self.app.store.reading() as session:
            return records_costs.preview_costs(session, lines)

    def _picture_of(self, name: str | None) -> Path | None:
        return picture_path(self.app.store.folder, name)
