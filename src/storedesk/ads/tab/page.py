"""What all pages of the ads tab have in common: they read when they are shown, and write under a name."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storedesk.ads.tab.ground import Ground
from storedesk.ads.tab.work import Work
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView


class Page(QWidget):
    """`show_page(str)` asks for another page of the tab, `led(str, str)` for another tab and a thing in it."""

    show_page = Signal(str)
    led = Signal(str, str)
    take_in = Signal()

    def __init__(self, app: AppContext, work: Work, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.app, self.work, self.ground = app, work, ground
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    @property
    def table(self) -> TableView | None:
        """The table in view, which the tab exports."""
        return None

    @property
    def waiting(self) -> bool:
        """Whether something shown is still on its way."""
        return False

    def reload(self) -> None:
        """Read everything shown again."""
        raise AssertionError("every page reloads itself")

    def show_thing(self, key: str) -> None:
        """Bring one thing of the page into view."""

    def focus(self) -> None:
        """Put the keyboard where the work is."""
        if self.table is not None:
            self.table.grid.setFocus()

    def acts(self) -> dict[str, Callable[[], object]]:
        """What the tab's actions of this page do, by their names in actions.ACTIONS."""
        return {}


def mark_row(table: TableView) -> None:
    """Mark the row the keyboard stands on, or the first one, where none is marked: what is done is done to marked rows.

    Qt puts the keyboard on the first row when a table gets it, without marking that row.
    """
    if table.model.rowCount() and not table.selected():
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        row = max(table.grid.currentIndex().row(), 0)
        table.grid.selectionModel().setCurrentIndex(table.model.index(row, 0), flags)
