"""The names under which the reports know a product, and those that probably mean it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from storedesk.foundation.desktop.columns import ChipValue
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.products import columns, texts
from storedesk.products.records import Item
from storedesk.products.records_names import Unmatched


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name that means the product; one that was confirmed can be taken away again."""

    name: str
    why: ChipValue
    removable: bool = False


@dataclass(frozen=True, slots=True)
class LikelyName:
    """A name that waits for a product, and how like this one it is."""

    name: str
    likeness: float
    lines: int


class NamesPage(QWidget):
    """`added(product id, name)` and `removed(name)` ask to keep or forget a name."""

    added = Signal(int, str)
    removed = Signal(str)

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app, self._product = app, 0
        self.known = TableView(
            "product_names",
            columns.KNOWN,
            app,
            title=self.tr("Known names"),
            row_key=lambda row: row.name,
            filter_box=False,
        )
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(self.tr("Another name in the reports, or another item id"))
        self.entry.setAccessibleName(self.tr("Another name in the reports, or another item id"))
        self.likely = TableView(
            "product_names_likely",
            columns.LIKELY,
            app,
            title=self.tr("Probably this product too"),
            empty=self.tr("No name that waits for a product is like this one."),
            row_key=lambda row: row.name,
            filter_box=False,
        )
        self._lay_out()
        self.entry.returnPressed.connect(self._add)
        self.likely.opened.connect(lambda row: self.added.emit(self._product, row.name))
        QShortcut(QKeySequence("Del"), self.known, self._remove, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_names(self, item: Item, waiting: Sequence[Unmatched]) -> None:
        """Show the names of a product and, of those that wait, the ones like it."""
        self._product = item.id
        self.known.show_rows(self._names_of(item))
        self.likely.show_rows(
            [
                LikelyName(each.name, guess.likeness, each.lines)
                for each in waiting
                for guess in each.guesses
                if guess.product_id == item.id
            ]
        )

    def _names_of(self, item: Item) -> list[KnownName]:
        own = ChipValue("neutral", "package", str(texts.WHY_OWN))
        reported = ChipValue("info", "file-spreadsheet", str(texts.WHY_REPORTED))
        by_hand = ChipValue("positive", "check", str(texts.WHY_CONFIRMED))
        found = [KnownName(item.code, own)]
        found += [KnownName(name, own) for name in (item.own.short_name, item.own.title) if name]
        found += [KnownName(name, reported) for name in (item.reported.title,) if name]
        found += [KnownName(name, by_hand, removable=True) for name in item.aliases]
        return list({each.name: each for each in reversed(found)}.values())[::-1]

    def _lay_out(self) -> None:
        add = QHBoxLayout()
        add.setSpacing(GRID)
        add.addWidget(self.entry, 1)
        add.addWidget(button(self.tr("Add name"), on_click=self._add))
        add.addWidget(button(self.tr("Remove"), on_click=self._remove))
        confirm = QHBoxLayout()
        confirm.addWidget(label(self.tr("Enter says that it means this product."), "faint"), 1)
        confirm.addWidget(button(self.tr("That is it"), on_click=self._confirm))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.known, 3)
        column.addLayout(add)
        column.addSpacing(GRID)
        column.addWidget(self.likely, 2)
        column.addLayout(confirm)

    def _add(self) -> None:
        name = self.entry.text().strip()
        if name:
            self.entry.clear()
            self.added.emit(self._product, name)

    def _remove(self) -> None:
        row = self.known.current()
        if row is not None and row.removable:
            self.removed.emit(row.name)

    def _confirm(self) -> None:
        row = self.likely.current()
        if row is not None:
            self.added.emit(self._product, row.name)
