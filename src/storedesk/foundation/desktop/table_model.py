"""The rows behind a table on screen, sorted and filtered in place: quick up to 20,000 rows without a proxy.

Roles are plain integers because comparing Qt's enums costs more than everything else a cell does.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from storedesk.foundation.desktop.columns import Column, folded
from storedesk.foundation.desktop.theme import theme
from storedesk.foundation.desktop.widgets import plain_tooltip

Index = QModelIndex | QPersistentModelIndex

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
FOREGROUND = int(Qt.ItemDataRole.ForegroundRole)
CHECK_STATE = int(Qt.ItemDataRole.CheckStateRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
INITIAL_ORDER = int(Qt.ItemDataRole.InitialSortOrderRole)
USER = int(Qt.ItemDataRole.UserRole)

_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_SIDES = {
    "left": _MIDDLE | int(Qt.AlignmentFlag.AlignLeft),
    "right": _MIDDLE | int(Qt.AlignmentFlag.AlignRight),
    "center": _MIDDLE | int(Qt.AlignmentFlag.AlignHCenter),
}
_CHECKED = int(Qt.CheckState.Checked.value)
_UNCHECKED = int(Qt.CheckState.Unchecked.value)
_TONES = {"muted": "text_muted", "faint": "text_faint", "accent": "accent_text"}
_MOST_RENEWED = 1_000
_SEARCHED = frozenset({"text", "chip", "date", "int"})


class CellModel(QAbstractTableModel):
    """What a table asks of any source of rows. Subclasses say how many rows there are and which is the n-th.

    `toggled(row, column key, checked)` asks the tab to keep a tick; the model itself never changes a row.
    """

    toggled = Signal(object, str, bool)

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.wan = False
        self._getters = [column.getter for column in self.columns]
        self._sides = [_SIDES[column.side] for column in self.columns]
        self._colours: dict[str, QColor] = {}
        theme().changed.connect(self._forget_colours)

    def row(self, number: int) -> Any:
        """The n-th row as it is shown now."""
        raise NotImplementedError

    def cell(self, row: Any, column: int) -> Any:
        """The value of a cell."""
        return self._getters[column](row)

    def filter(self, text: str) -> None:
        """Show only rows in which every word of the text occurs."""
        raise NotImplementedError

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role == ALIGNMENT:
            return self._sides[index.column()]
        if role == DISPLAY:
            number = index.column()
            value = self._getters[number](self.row(index.row()))
            return self.columns[number].shown(value, wan=self.wan)
        if role == FOREGROUND:
            return self._colour(index)
        if role == CHECK_STATE:
            return self._check(index)
        if role == USER:
            return self._getters[index.column()](self.row(index.row()))
        if role in (TOOLTIP, ACCESSIBLE):
            return self._spoken(index, role)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == DISPLAY:
            return str(self.columns[section].heading)
        if role == ALIGNMENT:
            return self._sides[section]
        if role == TOOLTIP:
            return plain_tooltip(self.columns[section].tooltip or self.columns[section].heading)
        if role == INITIAL_ORDER:
            first_down = self.columns[section].side == "right" or self.columns[section].kind in ("date", "moment")
            return Qt.SortOrder.DescendingOrder if first_down else Qt.SortOrder.AscendingOrder
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.isValid() and self.columns[index.column()].kind == "check":
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = DISPLAY) -> bool:
        if role != CHECK_STATE:
            return False
        checked = value in (_CHECKED, Qt.CheckState.Checked)
        self.toggled.emit(self.row(index.row()), self.columns[index.column()].key, checked)
        return True

    def _check(self, index: Index) -> int | None:
        number = index.column()
        if self.columns[number].kind != "check":
            return None
        return _CHECKED if self._getters[number](self.row(index.row())) else _UNCHECKED

    def _colour(self, index: Index) -> QColor | None:
        tone_of = self.columns[index.column()].tone
        tone = tone_of(self.row(index.row())) if tone_of is not None else ""
        if not tone:
            return None
        if tone not in self._colours:
            self._colours[tone] = theme().tokens.colour(_TONES.get(tone, tone))
        return self._colours[tone]

    def _spoken(self, index: Index, role: int) -> str | None:
        column = self.columns[index.column()]
        row = self.row(index.row())
        if role == TOOLTIP:
            text = column.note(row) if column.note is not None else ""
            if not text and column.kind == "text":
                text = column.shown(self._getters[index.column()](row))
            return plain_tooltip(text) or None
        return f"{column.heading}: {column.shown(self._getters[index.column()](row))}"

    def _forget_colours(self) -> None:
        self._colours.clear()


class TableModel(CellModel):
    """Rows held in memory: frozen values or tuples, as the records gave them."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._all: list[Any] = []
        self._rows: list[Any] = []
        self._words: list[str] | None = None
        self._wanted: list[str] = []
        self._order: tuple[int, bool] | None = None
        self._places: dict[int, int] = {}

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows instead, in the order and with the filter in use."""
        self.beginResetModel()
        self._all = list(rows)
        self._words = None
        self._arrange()
        self.endResetModel()

    def renew_rows(self, rows: Sequence[Any]) -> bool:
        """Show these rows, each in the place of the one given there before, and redraw only those that are others.

        False, and nothing is done, where the filter or the order may place them otherwise, or where most are others.
        """
        if self._wanted or len(rows) != len(self._all):
            return False
        differing = [(old, new) for old, new in zip(self._all, rows, strict=True) if old is not new]
        if len(differing) > _MOST_RENEWED:
            return False
        if self._order is not None:
            getter = self._getters[self._order[0]]
            if any(getter(old) != getter(new) for old, new in differing):
                return False
        self._all = list(rows)
        if not self._places:
            self._places = {id(row): place for place, row in enumerate(self._rows)}
        for old, new in differing:
            place = self._places.pop(id(old))
            self._rows[place] = new
            self._places[id(new)] = place
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))
        return True

    @property
    def rows(self) -> Sequence[Any]:
        """The rows shown, in their order."""
        return self._rows

    @property
    def total(self) -> int:
        """How many rows there are without the filter."""
        return len(self._all)

    def row(self, number: int) -> Any:
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def filter(self, text: str) -> None:
        wanted = folded(text).split()
        if wanted == self._wanted:
            return
        self.beginResetModel()
        self._wanted = wanted
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in order; column -1 is the order in which they were given. Unknown values come last."""
        self._order = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(id(self._rows[index.row()]), index.column()) for index in before]
        self._arrange()
        if before:
            places = {id(row): number for number, row in enumerate(self._rows)}
            self.changePersistentIndexList(before, [self.index(places[row], number) for row, number in held])
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        rows, self._places = self._all, {}
        if self._wanted:
            if self._words is None:
                self._words = self._searchable()
            wanted = self._wanted
            rows = [row for row, words in zip(rows, self._words, strict=True) if all(word in words for word in wanted)]
        self._rows = in_order(rows, self.columns, self._order)

    def _searchable(self) -> list[str]:
        """For each row the text that the filter looks in."""
        parts: list[Callable[[Any], Any]] = [
            getter for column, getter in zip(self.columns, self._getters, strict=True) if column.kind in _SEARCHED
        ]
        return [folded("\n".join(str(part(row)) for part in parts if part(row) is not None)) for row in self._all]


def in_order(rows: Sequence[Any], columns: Sequence[Column], order: tuple[int, bool] | None) -> list[Any]:
    """The rows ordered by (column number, descending); rows whose value is None last either way. Stable."""
    if order is None:
        return list(rows)
    number, descending = order
    column, getter = columns[number], columns[number].getter
    known: list[tuple[Any, Any]] = []
    unknown: list[Any] = []
    for row in rows:
        value = getter(row)
        if value is None:
            unknown.append(row)
        else:
            known.append((column.sorted_by(value), row))
    known.sort(key=lambda pair: pair[0], reverse=descending)
    return [row for _, row in known] + unknown
