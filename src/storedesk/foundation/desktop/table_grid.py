"""The grid of a table on screen: rows of one height, whole rows marked, a sentence where there is nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from storedesk.foundation.desktop.chips import ChipDelegate
from storedesk.foundation.desktop.columns import Column
from storedesk.foundation.desktop.icons import pixmap
from storedesk.foundation.desktop.table_model import CellModel
from storedesk.foundation.desktop.theme import ROW_HEIGHT, font, theme

_ARROW = 10
_HEADING_SIZE, _HEADING_MARGINS = 12, 31
"""As the style sheet has them: the size of the letters, and what stands left and right of them."""
_ENDS: dict[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class Grid(QTableView):
    """The table proper: rows of one height, whole rows marked, a sentence where there is nothing."""

    entered_by_key = Signal(QModelIndex)

    def __init__(self, model: CellModel, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, self))
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.hide()
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setFixedHeight(ROW_HEIGHT)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSortingEnabled(True)
        self._filler = _filler(model.columns)
        self.filler_width = model.columns[self._filler].width
        for place, column in enumerate(model.columns):
            if column.kind == "chip":
                self.setItemDelegateForColumn(place, ChipDelegate(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_by_key.emit(self.currentIndex())
            return
        end = _ENDS.get(event.key())
        if end is not None and not event.modifiers():
            self._go_to_end(end)
            return
        super().keyPressEvent(event)

    def _go_to_end(self, row: int) -> None:
        """Whole rows are marked here, so Home and End go to the first and the last of them, not along one row."""
        rows = self.model().rowCount()
        if rows:
            self.setCurrentIndex(self.model().index(row % rows, max(self.currentIndex().column(), 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fill_width()

    def fill_width(self) -> None:
        """Give the room that is left over to one text column; never squeeze it below its own width."""
        header = self.horizontalHeader()
        if self.isColumnHidden(self._filler):
            return
        spare = self.viewport().width() - header.length()
        wanted = max(header.sectionSize(self._filler) + spare, self.filler_width)
        if wanted != header.sectionSize(self._filler):
            header.resizeSection(self._filler, wanted)

    @staticmethod
    def room_for(column: Column) -> int:
        """The column's own width, or more where its heading is longer in the language in use."""
        asked = QFontMetrics(font(_HEADING_SIZE)).horizontalAdvance(str(column.heading)) + _HEADING_MARGINS
        return max(column.width, asked)

    @property
    def filler(self) -> int:
        """The column that takes the room left over."""
        return self._filler

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(theme().tokens.colour("text_muted"))
            place = self.viewport().rect().adjusted(24, 24, -24, -24)
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(place, flags, self._empty)
            painter.end()


class _Header(QHeaderView):
    """Paints its sort arrow itself, into the room right of the heading: the style's own covers part of the text."""

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        super().paintSection(painter, rect, section)
        if self.isSortIndicatorShown() and section == self.sortIndicatorSection():
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            arrow = pixmap(
                "chevron-down" if down else "chevron-up", _ARROW, "text_muted", painter.device().devicePixelRatio()
            )
            painter.drawPixmap(rect.right() - _ARROW, rect.center().y() - _ARROW // 2 + 1, arrow)


def _filler(columns: Sequence[Column]) -> int:
    """The number of the column declared to stretch, else of the widest text column."""
    stretching = [place for place, column in enumerate(columns) if column.stretch]
    texts = [place for place, column in enumerate(columns) if column.kind == "text"]
    return (stretching or sorted(texts, key=lambda place: -columns[place].width) or [len(columns) - 1])[0]
