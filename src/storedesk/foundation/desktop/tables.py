"""A table on screen: filter as one types, sort, hide columns, copy to Excel, export, and remember all that."""

from collections.abc import Callable, Collection, Hashable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.icons import icon
from storedesk.foundation.desktop.paged_model import PagedTableModel, Pages
from storedesk.foundation.desktop.table_grid import Grid
from storedesk.foundation.desktop.table_model import CellModel, TableModel
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Text, icon_button, label
from storedesk.foundation.progress import Progress

__all__ = ["ChipValue", "Column", "PagedTableModel", "Pages", "TableModel", "TableView"]

_LAYOUT_DELAY_MS = 400
_FILTER_DELAY_MS = 120
_ROWS_COPIED = 50_000


class TableView(QWidget):
    """A table with its filter box. Give it rows with show_rows, or a PagedTableModel when it is made.

    `name` is the layout's name in the settings; `called` is what a screen reader and an export call a table without
    title. `row_key(row)` says which row is the same one after a reload.
    `chosen(row or None)` follows the current row, `opened(row)` is double click or Enter, `toggled(row, key, bool)`
    a click on a check column. A `bare` one has no row above it: its menu is that of its headings.
    """

    chosen = Signal(object)
    opened = Signal(object)
    toggled = Signal(object, str, bool)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        app: AppContext | None = None,
        *,
        title: Text = "",
        called: Text = "",
        empty: Text = "",
        row_key: Callable[[Any], Hashable] | None = None,
        model: CellModel | None = None,
        filter_box: bool = True,
        bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._app, self._row_key = name, app, row_key
        self._title = str(title) or str(called) or name
        self.model: CellModel = model if model is not None else TableModel(columns, self)
        self.model.wan = bool(app is not None and app.settings.get("money_in_wan", False))
        # in the order in which Tab leads through them
        self.filter_box = QLineEdit(self)
        self._menu_button = icon_button("ellipsis", self.tr("Columns, copy and export"))
        self._menu_button.setParent(self)
        self.grid = Grid(self.model, str(empty), self)
        self._count = label("", "faint")
        self.row = QHBoxLayout()
        self._build("" if bare else str(title), filter_box and not bare)
        for part in (self._count, self._menu_button):
            part.setVisible(not bare)
        self._connect()
        self._restore_layout()
        self._show_count()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; the current row and the marked ones stay so where row_key finds them again."""
        if not isinstance(self.model, TableModel):
            raise TypeError("a paged table reloads itself")
        kept = self._key_of(self.current())
        marked = {self._key_of(row) for row in self.selected()} if self._row_key is not None else set()
        top = self.grid.verticalScrollBar().value()
        self.model.show_rows(rows)
        self._show_count()
        if kept is not None:
            self.select(kept)
        if len(marked) > 1:
            self._mark(marked)
        self.grid.verticalScrollBar().setValue(top)

    def renew_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows, each the successor of the one given in its place before; quick where few are others."""
        if not isinstance(self.model, TableModel) or not self.model.renew_rows(rows):
            self.show_rows(rows)

    def current(self) -> Any | None:
        """The row the keyboard stands on."""
        index = self.grid.currentIndex()
        return self.model.row(index.row()) if index.isValid() and index.row() < self.model.rowCount() else None

    def selected(self) -> list[Any]:
        """The rows marked, from top to bottom."""
        return [self.model.row(number) for number in self._selected_numbers()]

    def select(self, key: Hashable) -> bool:
        """Make the row of that row_key current and bring it into view; False where it is not shown."""
        if self._row_key is None:
            return False
        for number in range(self.model.rowCount()):
            if self._key_of(self.model.row(number)) == key:
                index = self.model.index(number, self._first_visible())
                flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
                self.grid.selectionModel().setCurrentIndex(index, flags)
                self.grid.scrollTo(index)
                return True
        return False

    def _mark(self, keys: Collection[Hashable]) -> None:
        """Mark all the rows of these row_keys that are shown."""
        wanted = [number for number in range(self.model.rowCount()) if self._key_of(self.model.row(number)) in keys]
        found, last = QItemSelection(), len(self.model.columns) - 1
        # rows that follow each other are one range: Qt is slow with thousands of them
        for _, run in groupby(enumerate(wanted), key=lambda pair: pair[1] - pair[0]):
            numbers = [number for _, number in run]
            found.select(self.model.index(numbers[0], 0), self.model.index(numbers[-1], last))
        self.grid.selectionModel().select(found, QItemSelectionModel.SelectionFlag.Select)

    def sort_by(self, key: str, *, descending: bool = False) -> None:
        """Sort by a column, unless the operator's remembered layout has its own order."""
        if self._layout().get("sort") is None:
            self._sort(key, descending)

    def copy(self, *, headings: bool = False) -> str:
        """Put the marked rows (all where none is) on the clipboard as TAB text, as Excel takes it."""
        columns = self._visible_columns()
        numbers = self._selected_numbers() or range(min(self.model.rowCount(), _ROWS_COPIED))
        lines = ["\t".join(str(column.heading) for _, column in columns)] if headings else []
        for number in numbers:
            row = self.model.row(number)
            lines.append("\t".join(column.copied(self.model.cell(row, place)) for place, column in columns))
        text = "\n".join(lines)
        QGuiApplication.clipboard().setText(text)
        return text

    def export(self, path: Path, progress: Progress | None = None) -> None:
        """Write the rows shown and the visible columns as .xlsx or .csv; raises UserError."""
        self._write(path, self._visible_columns(), progress)

    def _write(self, path: Path, columns: Sequence[tuple[int, Column]], progress: Progress | None = None) -> None:
        # openpyxl is slow to load and only needed here
        from storedesk.foundation.sheets.export import export_table

        rows = [self._exported(self.model.row(number), columns) for number in range(self.model.rowCount())]
        headings = [str(column.heading) for _, column in columns]
        kinds = [column.exported_kind for _, column in columns]
        export_table(path, self._title, headings, rows, kinds=kinds, progress=progress)

    def ask_and_export(self) -> None:
        """Ask for a file name and export in the background."""
        place, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export table"), f"{self._title}.xlsx", self.tr("Excel workbook (*.xlsx);;CSV text (*.csv)")
        )
        if not place:
            return
        if self._app is None:
            self.export(Path(place))
            return
        # asked here, because a job's thread must not touch the view: it would lay itself out there
        columns = self._visible_columns()
        self._app.jobs.start(
            self.tr("Export {name}").format(name=self._title),
            lambda progress: self._write(Path(place), columns, progress),
        )

    def menu(self) -> QMenu:
        """The table's own menu: which columns, copy, export, back to the first layout."""
        menu = QMenu(self)
        for action in self._actions:
            menu.addAction(action)
        menu.addSeparator()
        for place, column in enumerate(self.model.columns):
            shown = menu.addAction(str(column.heading))
            shown.setCheckable(True)
            shown.setChecked(not self.grid.isColumnHidden(place))
            shown.toggled.connect(lambda on, place=place: self._show_column(place, on))
        menu.addSeparator()
        menu.addAction(self.tr("Reset layout")).triggered.connect(self._reset_layout)
        return menu

    def hide_count(self) -> None:
        """Leave out how many rows there are: a control beside the filter box says it."""
        self._count.hide()

    def add_control(self, widget: QWidget) -> None:
        """Put a control of the tab into the row beside the filter box."""
        self.row.insertWidget(1, widget)

    # ------------------------------------------------------------------ building

    def _build(self, title: str, filter_box: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self.filter_box.setPlaceholderText(self.tr("Filter"))
        self.filter_box.setClearButtonEnabled(True)
        self.filter_box.setMaximumWidth(280)
        self.filter_box.setAccessibleName(self.tr("Filter {name}").format(name=self._title))
        self.filter_box.addAction(icon("list-filter", "text_faint"), QLineEdit.ActionPosition.LeadingPosition)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.grid.setAccessibleName(self._title)
        self.row.setSpacing(GRID)
        if title:
            self.row.addWidget(label(title, "heading"))
        self.row.addWidget(self.filter_box, 1)
        self.row.addStretch(1)
        self.row.addWidget(self._count)
        self.row.addWidget(self._menu_button)
        column.addLayout(self.row)
        # only once it has a parent: without one it would be a window of its own for a moment
        self.filter_box.setVisible(filter_box)
        column.addWidget(self.grid, 1)

    def _connect(self) -> None:
        self._filter_timer = _once(self, _FILTER_DELAY_MS, self._filter)
        self._layout_timer = _once(self, _LAYOUT_DELAY_MS, self._keep_layout)
        self.filter_box.textChanged.connect(lambda: self._filter_timer.start())
        self.filter_box.returnPressed.connect(self.grid.setFocus)
        self.model.modelReset.connect(self._show_count)
        self.model.toggled.connect(self.toggled)
        self.grid.selectionModel().currentRowChanged.connect(lambda _now, _before: self.chosen.emit(self.current()))
        self.grid.doubleClicked.connect(self._open)
        self.grid.entered_by_key.connect(self._open)
        header = self.grid.horizontalHeader()
        for signal in (header.sectionResized, header.sectionMoved, header.sortIndicatorChanged):
            signal.connect(lambda *_: self._layout_timer.start())
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self._pop_menu(header.mapToGlobal(at)))
        self._menu_button.clicked.connect(
            lambda: self._pop_menu(self._menu_button.mapToGlobal(QPoint(0, self._menu_button.height())))
        )
        self._actions = [
            self._action(self.tr("Copy"), QKeySequence(QKeySequence.StandardKey.Copy), "copy", self.copy),
            self._action(
                self.tr("Copy with headings"), QKeySequence("Ctrl+Shift+C"), "copy", lambda: self.copy(headings=True)
            ),
            self._action(self.tr("Export…"), QKeySequence("Ctrl+Shift+E"), "file-spreadsheet", self.ask_and_export),
            self._action(
                self.tr("Filter"),
                QKeySequence(QKeySequence.StandardKey.Find),
                "list-filter",
                self.filter_box.setFocus,
            ),
        ]

    def _action(self, text: str, keys: QKeySequence, icon_name: str, does: Callable[[], object]) -> QAction:
        action = QAction(icon(icon_name), text, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: does())
        self.addAction(action)
        return action

    def _pop_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    # ------------------------------------------------------------------ answering

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filter_box.text():
            self.filter_box.clear()
            self.grid.setFocus()
            return
        super().keyPressEvent(event)

    def _filter(self) -> None:
        kept = self._key_of(self.current())
        self.model.filter(self.filter_box.text())
        if kept is not None:
            self.select(kept)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.model.row(index.row()))

    def _show_count(self) -> None:
        shown, total = self.model.rowCount(), getattr(self.model, "total", 0)
        if shown == total:
            self._count.setText(self.tr("{count} rows").format(count=f"{total:,}"))
        else:
            self._count.setText(self.tr("{shown} of {count} rows").format(shown=f"{shown:,}", count=f"{total:,}"))

    def _key_of(self, row: Any | None) -> Hashable | None:
        return self._row_key(row) if self._row_key is not None and row is not None else None

    def _selected_numbers(self) -> list[int]:
        return sorted(index.row() for index in self.grid.selectionModel().selectedRows())

    def _visible_columns(self) -> list[tuple[int, Column]]:
        header = self.grid.horizontalHeader()
        places = sorted(range(len(self.model.columns)), key=header.visualIndex)
        return [(place, self.model.columns[place]) for place in places if not self.grid.isColumnHidden(place)]

    def _first_visible(self) -> int:
        columns = self._visible_columns()
        return columns[0][0] if columns else 0

    def _exported(self, row: Any, columns: Sequence[tuple[int, Column]]) -> list[Any]:
        return [column.exported(self.model.cell(row, place)) for place, column in columns]

    # ------------------------------------------------------------------ remembered layout

    def _layout(self) -> dict[str, Any]:
        return dict(self._app.settings.get(f"table.{self._name}", {})) if self._app is not None else {}

    def _restore_layout(self) -> None:
        kept = self._layout()
        hidden, widths = kept.get("hidden", {}), kept.get("widths", {})
        header = self.grid.horizontalHeader()
        for place, column in enumerate(self.model.columns):
            self.grid.setColumnHidden(place, bool(hidden.get(column.key, column.hidden)))
            header.resizeSection(place, int(widths.get(column.key, self.grid.room_for(column))))
        keys = [column.key for column in self.model.columns]
        for place, key in enumerate(key for key in kept.get("order", []) if key in keys):
            header.moveSection(header.visualIndex(keys.index(key)), place)
        self.grid.fill_width()
        if kept.get("sort"):
            self._sort(kept["sort"][0], bool(kept["sort"][1]))

    def _sort(self, key: str, descending: bool) -> None:
        keys = [column.key for column in self.model.columns]
        if key in keys:
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            self.grid.sortByColumn(keys.index(key), order)

    def _keep_layout(self) -> None:
        if self._app is None:
            return
        header = self.grid.horizontalHeader()
        columns = list(enumerate(self.model.columns))
        section = header.sortIndicatorSection()
        down = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        kept = {
            "hidden": {column.key: self.grid.isColumnHidden(place) for place, column in columns},
            "widths": {
                column.key: header.sectionSize(place)
                for place, column in columns
                if header.sectionSize(place) and place != self.grid.filler
            },
            "order": [column.key for _, column in sorted(columns, key=lambda pair: header.visualIndex(pair[0]))],
            "sort": [self.model.columns[section].key, down] if 0 <= section < len(columns) else None,
        }
        self._app.settings.set(f"table.{self._name}", kept)

    def _show_column(self, place: int, on: bool) -> None:
        if on or len(self._visible_columns()) > 1:
            self.grid.setColumnHidden(place, not on)
            self.grid.fill_width()
            self._layout_timer.start()

    def _reset_layout(self) -> None:
        if self._app is not None:
            self._app.settings.set(f"table.{self._name}", None)
        header = self.grid.horizontalHeader()
        for place in range(len(self.model.columns)):
            header.moveSection(header.visualIndex(place), place)
        self._restore_layout()
        self.grid.sortByColumn(-1, Qt.SortOrder.AscendingOrder)


def _once(parent: QWidget, delay: int, does: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(delay)
    timer.timeout.connect(does)
    return timer
