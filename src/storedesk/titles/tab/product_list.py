"""The products of the titles tab, read beside the window: filtered by how far their titles have come."""

from collections.abc import Collection
from typing import Any, ClassVar

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from storedesk.foundation.desktop.columns import ChipValue
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.widgets import label
from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import Progress
from storedesk.titles import texts as room
from storedesk.titles.tab import columns, texts
from storedesk.titles.tab.chip_widths import fitted
from storedesk.titles.tab.latest import Latest, Wanted
from storedesk.titles.tab.listing import STATES, Listed, listed


class ProductList(QWidget):
    """`arrived()` follows each reading, `chosen()` another row with the keyboard on it, `opened()` Enter on a row."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            *("product", "listing", "item_day", "title_version", "title_proof", "title_limit"),
            *("word_family", "word_family_product", "library_word"),
        }
    )
    arrived = Signal()
    chosen = Signal()
    opened = Signal()

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._rows: list[Listed] | None = None
        self._latest = Latest(app.jobs, self)
        self.table = TableView(
            "titles.products",
            fitted(columns.PRODUCTS, "state", (ChipValue("", "clock", str(each)) for each in STATES)),
            app,
            empty=self.tr("No product is like that."),
            row_key=lambda row: row.id,
        )
        self.state = QComboBox()
        self._lay_out()
        self.state.currentIndexChanged.connect(lambda _: self._show())
        self.table.chosen.connect(lambda _: self.chosen.emit())
        self.table.opened.connect(lambda _: self.opened.emit())

    @property
    def rows(self) -> list[Listed]:
        """Every product, whether the filters show it or not."""
        return self._rows or []

    @property
    def known(self) -> bool:
        """Whether the products have been read, and nothing newer is on its way."""
        return self._rows is not None and not self._latest.busy

    @property
    def current(self) -> Listed | None:
        """The product the keyboard stands on."""
        row: Listed | None = self.table.current()
        return row

    def read(self) -> None:
        """Read the products again; what is shown stays until they are there."""
        store, today = self._app.store, self._app.today()

        def work(_progress: Progress) -> list[Listed]:
            with store.reading() as session:
                return listed(session, today)

        self._latest.want(Wanted(self.tr("Reading the products"), work, self._take, self._refuse))

    def choose(self, product_ids: Collection[int]) -> bool:
        """Choose one of these products: the one shown, else the one that sells most; whether there is any."""
        current = self.current
        if current is not None and current.id in product_ids:
            return True
        found = next((row.id for row in self.rows if row.id in product_ids), None)
        if found is None:
            return False
        self.state.setCurrentIndex(0)
        self.table.filter_box.clear()
        self.table.model.filter("")
        self.table.select(found)
        return True

    def show_state(self, state: str) -> None:
        """Show the products whose titles are in that state alone, the first of them chosen; all where there is none."""
        place = max(self.state.findData(state), 0)
        self.table.filter_box.clear()
        self.table.model.filter("")
        self.state.setCurrentIndex(place if any(_is_in(row, state) for row in self.rows) else 0)

    def step(self, steps: int) -> None:
        """The next product of the list, or the one before."""
        row = self.table.grid.currentIndex().row() + steps
        if 0 <= row < self.table.model.rowCount():
            self.table.select(self.table.model.row(row).id)

    def _take(self, rows: list[Listed]) -> None:
        if rows != self._rows:
            self._rows = rows
            self._show_rows()
        self.arrived.emit()

    def _refuse(self, error: UserError) -> None:
        self._app.jobs.failed.emit(str(error))

    def _show(self) -> None:
        self._show_rows()
        self.chosen.emit()

    def _show_rows(self) -> None:
        wanted = self.state.currentData()
        rows: list[Any] = [row for row in self.rows if wanted is None or _is_in(row, wanted)]
        self.table.blockSignals(True)
        self.table.show_rows(rows)
        if self.current is None and rows:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.grid.selectionModel().setCurrentIndex(self.table.model.index(0, 0), flags)
        self.table.blockSignals(False)

    def _lay_out(self) -> None:
        self.state.setAccessibleName(str(texts.STATE))
        self.state.addItem(self.tr("All states"), None)
        for each in (texts.DUE_ANY, *STATES):
            self.state.addItem(str(each), str(each))
        heading = QHBoxLayout()
        heading.addWidget(label(room.NAME, "title"), 1)
        heading.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(heading)
        column.addWidget(self.table, 1)


def _is_in(row: Listed, state: str) -> bool:
    """Whether a product's title is in a state of the list above the table; a look of any kind is one of them."""
    return row.product.due is not None if state == str(texts.DUE_ANY) else row.chip.word == state
