"""The list on screen: sections with their lines, ticked with a click on the box or a key, several at once."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from storedesk.checklist.rules.sections import BY_ROLE, Section
from storedesk.checklist.rules.tasks import Line
from storedesk.checklist.tab.line_painter import LinePainter, box_of
from storedesk.checklist.tab.list_model import ListModel
from storedesk.foundation.desktop.theme import theme


class ListView(QListView):
    """`chosen(line or None)` follows the current line, `ticked([line])` a click on its box, `opened(line)` a double
    click."""

    chosen = Signal(object)
    ticked = Signal(list)
    opened = Signal(object)

    def __init__(self, tab_name: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ListModel(self)
        self.painter = LinePainter(tab_name, self)
        self._empty = ""
        self.setModel(self.rows)
        self.setItemDelegate(self.painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Tasks"))
        self.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())

    def show_sections(self, sections: Sequence[Section], how: str, empty: str) -> None:
        """Show these; the current line stays current, or the one that took its place."""
        self._empty = empty
        self.painter.by_role = how == BY_ROLE
        current, place = self.current_line(), self.currentIndex().row()
        marked = {line.id for line in self.selected()}
        top = self.verticalScrollBar().value()
        if self.rows.show_sections(sections):
            row = self.rows.row_of(current.id) if current is not None else -1
            self._make_current(row if row >= 0 else self.rows.nearest_line(max(place, 0)))
            for line_id in marked:
                self._mark(self.rows.row_of(line_id))
            self.verticalScrollBar().setValue(top)
        self._tell()

    def current_line(self) -> Line | None:
        """The line the keyboard stands on."""
        index = self.currentIndex()
        return self.rows.line(index.row()) if index.isValid() else None

    def selected(self) -> list[Line]:
        """The lines marked, from top to bottom; the current one where none is."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        lines = [line for row in rows if (line := self.rows.line(row)) is not None]
        current = self.current_line()
        return lines or ([current] if current is not None else [])

    def select(self, line_id: int) -> bool:
        """Make a line current and bring it into view; False where it is not shown."""
        row = self.rows.row_of(line_id)
        if row >= 0:
            self._make_current(row)
            self.scrollTo(self.rows.index(row), QAbstractItemView.ScrollHint.EnsureVisible)
        return row >= 0

    def show_day(self, day: date) -> bool:
        """Bring a day's section to the top and its first line under the keyboard; False where it has none."""
        for place, row in enumerate(self.rows.rows):
            if isinstance(row, Section) and row.day == day:
                self._make_current(place + 1)
                self.scrollTo(self.rows.index(place), QAbstractItemView.ScrollHint.PositionAtTop)
                return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._line_of_box(event.position().toPoint()) is not None:
            # a click on a box ticks one line and leaves what is marked as it is
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        line = self._line_of_box(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and line is not None:
            self._make_current(self.rows.row_of(line.id))
            self.setFocus()
            self.ticked.emit([line])
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        line = self.rows.line(self.indexAt(at).row())
        if self._line_of_box(at) is None and line is not None:
            self.opened.emit(line)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and not self.rows.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(theme().tokens.colour("text_muted"))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.viewport().rect().adjusted(24, 24, -24, -24), flags, self._empty)
            painter.end()

    def _line_of_box(self, at: QPoint) -> Line | None:
        index = self.indexAt(at)
        line = self.rows.line(index.row()) if index.isValid() else None
        inside = line is not None and box_of(self.visualRect(index)).adjusted(-8, -6, 6, 6).contains(at)
        return line if inside else None

    def _make_current(self, row: int) -> None:
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.rows.index(row), flags)

    def _mark(self, row: int) -> None:
        if row >= 0:
            self.selectionModel().select(self.rows.index(row), QItemSelectionModel.SelectionFlag.Select)

    def _tell(self) -> None:
        self.chosen.emit(self.current_line())
