"""The names in the reports that mean no product yet: confirm what they probably mean, or make products of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.products import columns
from storedesk.products.records_list import ProductRow
from storedesk.products.records_names import Unmatched


class QueuePage(QWidget):
    """`confirmed(list of (name, product id))` and `made(list of names)` ask for what was decided; `left` goes back."""

    confirmed = Signal(list)
    made = Signal(list)
    left = Signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self.heading = label("", "title")
        self.table = TableView(
            "product_queue",
            columns.QUEUE,
            app,
            called=self.tr("Names"),
            empty=self.tr("Every name in the reports means a product."),
            row_key=lambda row: row.name,
        )
        self.product = QComboBox()
        self.product.setEditable(True)
        self.product.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.product.setMinimumWidth(260)
        self.product.setMaximumWidth(420)
        self.product.setAccessibleName(self.tr("The product that the marked names mean"))
        completer = QCompleter(self.product.model(), self.product)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.product.setCompleter(completer)
        self.all = button("", on_click=self._make_all)
        self._lay_out()
        self.table.chosen.connect(self._follow)
        self.table.opened.connect(lambda _row: self.confirm())
        self._key("Ins", self.make)
        self._key("Esc", self.left.emit)

    def show_queue(self, waiting: Sequence[Unmatched], products: Sequence[ProductRow]) -> None:
        """Show the names that wait, the most frequent first, and the products they may mean."""
        place = max(self.table.grid.currentIndex().row(), 0)
        self.heading.setText(self.tr("{count} names not matched yet").format(count=f"{len(waiting):,}"))
        self.all.setText(self.tr("Make products of all {count} names").format(count=f"{len(waiting):,}"))
        self.all.setEnabled(bool(waiting))
        held = self.product.currentData()
        self.product.blockSignals(True)
        self.product.clear()
        for row in products:
            self.product.addItem(row.name, row.id)
        self.product.setCurrentIndex(self.product.findData(held))
        self.product.blockSignals(False)
        self.table.show_rows(waiting)
        # what was confirmed is gone; the keyboard stands on the name that came after it
        if self.table.current() is None and self.table.model.rowCount():
            self.table.grid.setCurrentIndex(self.table.model.index(min(place, self.table.model.rowCount() - 1), 0))
        self._follow(self.table.current())

    def confirm(self) -> None:
        """Each marked name means the product chosen below, or else what it is most like."""
        meanings = []
        marked = self._marked()
        for row in marked:
            best = row.best.product_id if row.best is not None else None
            chosen = self.product.currentData() if len(marked) == 1 else best
            if chosen is not None:
                meanings.append((row.name, chosen))
        if meanings:
            self.confirmed.emit(meanings)

    def make(self) -> None:
        """A product of each marked name."""
        names = [row.name for row in self._marked()]
        if names:
            self.made.emit(names)

    def _make_all(self) -> None:
        names = [self.table.model.row(number).name for number in range(self.table.model.rowCount())]
        self.made.emit(names)

    def _marked(self) -> list[Unmatched]:
        current = self.table.current()
        return self.table.selected() or ([current] if current is not None else [])

    def _follow(self, row: Unmatched | None) -> None:
        best = row.best if row is not None else None
        self.product.setCurrentIndex(-1 if best is None else self.product.findData(best.product_id))
        if best is None:
            self.product.setEditText("")

    def _key(self, keys: str, does: object) -> None:
        QShortcut(QKeySequence(keys), self, does, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)  # type: ignore[call-overload]

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(button(self.tr("Back to the products"), icon_name="chevron-left", on_click=self.left.emit))
        top.addWidget(self.heading)
        top.addStretch()
        top.addWidget(self.all)
        say = label(
            self.tr(
                "Orders without an item id name their product in words. Enter confirms what a name means, Ins makes a "
                "product of it."
            ),
            "muted",
            wrap=True,
        )
        bottom = QHBoxLayout()
        bottom.setSpacing(GRID)
        bottom.addWidget(label(self.tr("It means"), "muted"))
        bottom.addWidget(self.product, 1)
        bottom.addWidget(button(self.tr("Confirm"), "primary", icon_name="check", on_click=self.confirm))
        bottom.addWidget(button(self.tr("New product of it"), icon_name="plus", on_click=self.make))
        bottom.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(say)
        column.addWidget(self.table, 1)
        column.addLayout(bottom)
