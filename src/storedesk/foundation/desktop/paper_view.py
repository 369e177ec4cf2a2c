"""Pages shown as sheets of paper: as many side by side as fit, any zoom, paged through with the keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from storedesk.foundation.desktop.theme import theme
from storedesk.foundation.printing.pages import Page
from storedesk.foundation.printing.painter import UNITS_PER_MM, paint_page

WHOLE_PAGE, FULL_WIDTH = "page", "width"
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)

_PIXELS_PER_MM = 96 / 25.4
_GAP = 16
_PICTURES_KEPT = 24


class PaperView(QAbstractScrollArea):
    """The sheets. `moved` follows the page in view, the zoom, and what is shown."""

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages: tuple[Page, ...] = ()
        self.current = 0
        self.zoom = 1.0
        self.fitting = WHOLE_PAGE
        self._places: list[QRect] = []
        self._pictures: dict[int, QPixmap] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages"))
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        theme().changed.connect(self.viewport().update)

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show these sheets from the first one on."""
        self.pages = tuple(pages)
        self._pictures.clear()
        self.current = 0
        self._arrange()
        self.verticalScrollBar().setValue(0)

    def go_to(self, number: int) -> None:
        """Bring a page, counted from 0, into view; the nearest one where there is no such page."""
        if not self.pages:
            return
        self.current = max(0, min(len(self.pages) - 1, number))
        wanted = self._places[self.current].top() - _GAP
        self.verticalScrollBar().setValue(wanted)
        self._tell()

    def fit(self, how: str) -> None:
        """Let a page fill the view: WHOLE_PAGE or FULL_WIDTH; it follows the size of the window."""
        self.fitting = how
        self._arrange()

    def zoom_by(self, steps: int) -> None:
        """So many steps nearer, or away for a negative number."""
        if steps > 0:
            larger = [each for each in ZOOMS if each > self.zoom + 0.01]
            wanted = larger[min(steps, len(larger)) - 1] if larger else self.zoom
        else:
            smaller = [each for each in reversed(ZOOMS) if each < self.zoom - 0.01]
            wanted = smaller[min(-steps, len(smaller)) - 1] if smaller else self.zoom
        self.set_zoom(wanted)

    def set_zoom(self, zoom: float) -> None:
        """1 shows a page as large as it is on paper."""
        self.fitting = ""
        self.zoom = zoom
        self._arrange()

    @property
    def columns(self) -> int:
        """How many pages lie side by side."""
        tops = [place.top() for place in self._places]
        return tops.count(tops[0]) if tops else 1

    # ------------------------------------------------------------------ laying out

    def _arrange(self) -> None:
        if not self.pages:
            return
        before = self.zoom
        view = self.viewport().size()
        if self.fitting:
            self.zoom = self._fitting_zoom(view)
        if abs(before - self.zoom) > 1e-6:
            self._pictures.clear()
        self._places = _places(self.pages, self.zoom * _PIXELS_PER_MM, view.width())
        height = max(place.bottom() for place in self._places) + _GAP
        width = max(place.right() for place in self._places) + _GAP
        for bar, whole, shown in (
            (self.verticalScrollBar(), height, view.height()),
            (self.horizontalScrollBar(), width, view.width()),
        ):
            bar.setRange(0, max(0, whole - shown))
            bar.setPageStep(shown)
            bar.setSingleStep(40)
        self.go_to(self.current)
        self.viewport().update()

    def _fitting_zoom(self, view: QSize) -> float:
        page = self.pages[0]
        wide = (view.width() - 2 * _GAP) / (page.width * _PIXELS_PER_MM)
        high = (view.height() - 2 * _GAP) / (page.height * _PIXELS_PER_MM)
        return max(0.2, min(wide, 3.0 if self.fitting == FULL_WIDTH else high))

    def _on_scroll(self) -> None:
        at = self.verticalScrollBar().value() + _GAP
        if self._places and self._places[self.current].top() != at:
            nearest = min(range(len(self._places)), key=lambda number: abs(self._places[number].top() - at))
            if self._places[nearest].top() != self._places[self.current].top():
                self.current = nearest
        self._tell()

    def _tell(self) -> None:
        self.viewport().update()
        self.moved.emit()

    # ------------------------------------------------------------------ drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        colours = theme().tokens
        painter.fillRect(event.rect(), colours.colour("sunken"))
        shift = QPoint(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for number, place in enumerate(self._places):
            shown = place.translated(shift)
            if not shown.intersects(event.rect()):
                continue
            painter.drawPixmap(shown.topLeft(), self._picture(number, place.size()))
            chosen = number == self.current and len(self.pages) > 1
            painter.setPen(colours.colour("accent" if chosen else "border_strong"))
            painter.drawRect(shown.adjusted(-1, -1, 0, 0))
        painter.end()

    def _picture(self, number: int, size: QSize) -> QPixmap:
        """The page as it was painted once; only the last few are kept."""
        if number not in self._pictures:
            if len(self._pictures) >= _PICTURES_KEPT:
                del self._pictures[next(iter(self._pictures))]
            scale = self.devicePixelRatioF()
            picture = QPixmap(size * scale)
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.white)
            painter = QPainter(picture)
            painter.scale(*(2 * (self.zoom * _PIXELS_PER_MM / UNITS_PER_MM,)))
            paint_page(painter, self.pages[number], screen=True)
            painter.end()
            self._pictures[number] = picture
        return self._pictures[number]

    # ------------------------------------------------------------------ answering

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint() + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for number, place in enumerate(self._places):
            if place.contains(at):
                self.current = number
                self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self.verticalScrollBar()
        if key == Qt.Key.Key_PageDown:
            self.go_to(self.current + self.columns)
        elif key == Qt.Key.Key_PageUp:
            self.go_to(self.current - self.columns)
        elif key == Qt.Key.Key_Right:
            self.go_to(self.current + 1)
        elif key == Qt.Key.Key_Left:
            self.go_to(self.current - 1)
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(len(self.pages) - 1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar.setValue(bar.value() + (bar.singleStep() if key == Qt.Key.Key_Down else -bar.singleStep()))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(-1)
        else:
            super().keyPressEvent(event)


def _places(pages: Sequence[Page], scale: float, width: int) -> list[QRect]:
    """Where each page lies, `scale` pixels to the millimetre, in rows that fill the width; the rows are centred."""
    sizes = [QSize(round(page.width * scale), round(page.height * scale)) for page in pages]
    wide = max(size.width() for size in sizes)
    columns = max(1, min(len(pages), (width - _GAP) // (wide + _GAP)))
    row_width = columns * wide + (columns - 1) * _GAP
    left = max(_GAP, (width - row_width) // 2)
    places: list[QRect] = []
    top = _GAP
    for start in range(0, len(sizes), columns):
        row = sizes[start : start + columns]
        places.extend(QRect(QPoint(left + place * (wide + _GAP), top), size) for place, size in enumerate(row))
        top += max(size.height() for size in row) + _GAP
    return places
