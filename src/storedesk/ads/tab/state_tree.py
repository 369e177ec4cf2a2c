"""The state tree of a test: from words with orders to those never shown, with words and money in each branch."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from storedesk.ads.rules.states import State
from storedesk.ads.tab import columns, texts
from storedesk.ads.tab.reading import NodeRow
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import ROW_HEIGHT

_ROWS = 9


class StateTree(QFrame):
    """`chosen()` follows the branches marked; several may be."""

    chosen = Signal()

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.table = TableView(
            "ads.states",
            columns.NODES,
            app,
            called=texts.STATE_TREE,
            row_key=lambda row: row.state,
            filter_box=False,
            bare=True,
        )
        self.table.grid.setSortingEnabled(False)
        self.table.setFixedHeight(_ROWS * ROW_HEIGHT - ROW_HEIGHT // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.table.grid.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def show_nodes(self, nodes: Sequence[NodeRow]) -> None:
        """Show the branches; those marked stay marked."""
        marked = [row.state for row in self.table.selected()] or [None]
        selection = self.table.grid.selectionModel()
        selection.blockSignals(True)
        self.table.show_rows(nodes)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.clearSelection()
        for number, node in enumerate(nodes):
            if node.state in marked:
                selection.select(self.table.model.index(number, 0), flags)
        selection.blockSignals(False)

    def mark(self, state: State | None) -> None:
        """Mark one branch alone."""
        self.table.select(state)

    @property
    def states(self) -> frozenset[State]:
        """The states marked; all where the root or nothing is."""
        marked = [row.state for row in self.table.selected()]
        if not marked or None in marked:
            return frozenset(State)
        return frozenset(state for state in marked if state is not None)
