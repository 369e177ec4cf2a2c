"""A chart on screen: loads its drawing library beside the window, keeps one figure, reads values out at the mouse."""

import threading
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from storedesk.foundation.desktop.icons import pixmap
from storedesk.foundation.desktop.plots import Marker, Plot, Series, Value, dash_of
from storedesk.foundation.desktop.theme import font, theme

__all__ = ["Chart", "Marker", "Plot", "Series", "Sparkline"]

_AFTER_PAINT_MS = 200
_RESIZE_MS = 40
_FLAG = 14
_LEFT, _RIGHT, _RIGHT_AXIS, _TOP, _BOTTOM = 64, 24, 64, 44, 28


class _Loader(QObject):
    """Loads matplotlib once, in a thread: it takes half a second, and longer still the very first time."""

    ready = Signal()
    _loaded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.drawing: Any = None
        self._thread: threading.Thread | None = None
        self._loaded.connect(self._join)

    def start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._load, name="charts")
            self._thread.start()

    def _load(self) -> None:
        # a function-level import: start-up must not pay for matplotlib
        from storedesk.foundation.desktop import chart_drawing

        plot = Plot(days=(date(2026, 1, 1),), series=(Series("访客数", (1,)),))
        # the first drawing reads the fonts, which must not happen while somebody waits
        chart_drawing.Drawing().draw(plot, chart_drawing.Frame(), theme().tokens, 320, 200)
        self.drawing = chart_drawing
        self._loaded.emit()

    def _join(self) -> None:
        if self._thread is not None:
            self._thread.join()
        self.ready.emit()


@cache
def _loader() -> _Loader:
    return _Loader()


class Chart(QWidget):
    """Lines and bars over days. `day_chosen(date)` is emitted on a click.

    Left and right move the read-out when the chart has the keyboard, Enter chooses its day.
    """

    day_chosen = Signal(object)

    def __init__(self, name: str = "", empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumSize(320, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.plot = Plot()
        self._empty = empty
        self._drawing: Any = None
        self._picture = QImage()
        self._behind = False
        self._buffer: Any = None
        self._place: int | None = None
        self._redraw_timer = QTimer(self)
        self._redraw_timer.setSingleShot(True)
        self._redraw_timer.setInterval(_RESIZE_MS)
        self._redraw_timer.timeout.connect(self.redraw)
        theme().changed.connect(self.redraw)
        _loader().ready.connect(self.redraw)

    def show_plot(self, plot: Plot) -> None:
        """Show other figures."""
        if plot == self.plot and self.ready and not self._behind:
            return
        self.plot = plot
        self._place = None
        self.setAccessibleDescription(self._spoken())
        if self.ready:
            self.redraw()
        else:
            # the page is seen first, and what it reads last is drawn along
            self._behind = True
            self._redraw_timer.start()
            self.update()

    @property
    def ready(self) -> bool:
        """Whether a picture is there (the drawing library has been loaded and something is shown)."""
        return not self._picture.isNull()

    def redraw(self) -> None:
        """Draw the picture now, where it can be seen."""
        loader = _loader()
        self._behind = True
        if loader.drawing is None or not self.isVisible() or not self.plot.length or not self.plot.series:
            self.update()
            return
        if self._drawing is None:
            self._drawing = loader.drawing.Drawing()
        frame = loader.drawing.Frame(_LEFT, self._right_margin(), _TOP, _BOTTOM)
        scale = self.devicePixelRatioF()
        self._buffer = self._drawing.draw(self.plot, frame, theme().tokens, self.width(), self.height(), scale)
        height, width = self._buffer.shape[:2]
        self._picture = QImage(self._buffer, width, height, QImage.Format.Format_RGBA8888)
        self._picture.setDevicePixelRatio(scale)
        self._behind = False
        self.update()

    def read_out(self) -> list[str]:
        """The lines of the read-out at the place under the mouse: day, values, markers."""
        if self._place is None:
            return []
        lines = [self.plot.title_of(self._place)]
        lines += [f"{series.name}  {series.shown(self._place)}" for series in self.plot.series]
        return lines + [marker.title for place, marked in self.plot.marked if place == self._place for marker in marked]

    def point_at(self, place: int | None) -> None:
        """Show the read-out at a place, or none."""
        if place != self._place:
            self._place = place
            self.update()

    # ------------------------------------------------------------------ events

    def sizeHint(self) -> QSize:
        return QSize(640, 280)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if _loader().drawing is None:
            QTimer.singleShot(_AFTER_PAINT_MS, _loader().start)
        elif not self.ready:
            self._redraw_timer.start()
        elif self._behind:
            # an old picture must not be seen
            self.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw_timer.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.point_at(self._place_at(event.position().x()))

    def leaveEvent(self, event: QEnterEvent) -> None:  # type: ignore[override]
        self.point_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().x())
        if place is not None and self.plot.days:
            self.day_chosen.emit(self.plot.days[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._place is not None and self.plot.days:
            self.day_chosen.emit(self.plot.days[self._place])
            return
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self.plot.length:
            super().keyPressEvent(event)
            return
        last = self.plot.length - 1
        self.point_at(last if self._place is None else min(max(self._place + step, 0), last))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colours = theme().tokens
        painter.fillRect(self.rect(), colours.colour("surface"))
        if not self.plot.series or not self.plot.length:
            self._paint_sentence(painter, self._empty)
        elif self._picture.isNull():
            if _loader().drawing is None:
                self._paint_sentence(painter, self.tr("Drawing the chart…"))
        else:
            painter.drawImage(QRectF(self.rect()), self._picture)
            self._paint_legend(painter)
            self._paint_flags(painter)
            if self._place is not None:
                self._paint_read_out(painter, self._place)
        if self.hasFocus():
            painter.setPen(QPen(colours.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    # ------------------------------------------------------------------ painting

    def _paint_sentence(self, painter: QPainter, text: str) -> None:
        painter.setPen(theme().tokens.colour("text_muted"))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(self.rect().adjusted(24, 24, -24, -24), flags, text)

    def _paint_legend(self, painter: QPainter) -> None:
        colours = theme().tokens
        painter.setFont(font(12))
        metrics = painter.fontMetrics()
        left = 12
        for series, name in zip(self.plot.series, _loader().drawing.colour_names(self.plot), strict=True):
            pen = QPen(colours.colour(name), 8 if series.kind == "bar" else 2.5 if series.own else 1.6)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if dash := dash_of(self.plot, series):
                pen.setDashPattern(dash)
            painter.setPen(pen)
            painter.drawLine(left, 16, left + 16, 16)
            text = str(series.name)
            painter.setPen(colours.colour("text_muted"))
            painter.drawText(QRect(left + 22, 4, 400, 24), int(Qt.AlignmentFlag.AlignVCenter), text)
            left += 22 + metrics.horizontalAdvance(text) + 20
        self._paint_kinds(painter, left)

    def _paint_kinds(self, painter: QPainter, left: int) -> None:
        """The kinds of marker at the right end of the legend, as far as there is room."""
        metrics = painter.fontMetrics()
        scale = painter.device().devicePixelRatio()
        right = self.width() - 12
        for name, tone, text in reversed(self.plot.kinds):
            width = 18 + metrics.horizontalAdvance(text)
            if right - width < left:
                return
            painter.drawPixmap(QPointF(right - width, 9), pixmap(name, 14, _ink(tone), scale))
            painter.drawText(QRect(right - width + 18, 4, width, 24), int(Qt.AlignmentFlag.AlignVCenter), text)
            right -= width + 12

    def _paint_flags(self, painter: QPainter) -> None:
        scale = painter.device().devicePixelRatio()
        line = QPen(theme().tokens.colour("border_strong"), 1)
        line.setStyle(Qt.PenStyle.DotLine)
        painter.setFont(font(11))
        for place, markers in self.plot.marked:
            x = self._x_of(place)
            painter.setPen(line)
            painter.drawLine(QPointF(x, _TOP - 2), QPointF(x, self.height() - _BOTTOM))
            picture = pixmap(markers[0].icon, _FLAG, _ink(markers[0].tone), scale)
            painter.drawPixmap(QPointF(x - _FLAG / 2, _TOP - _FLAG - 2), picture)
            if len(markers) > 1:
                painter.setPen(theme().tokens.colour("text_muted"))
                painter.drawText(QPointF(x + _FLAG / 2 + 1, _TOP - 6), str(len(markers)))

    def _paint_read_out(self, painter: QPainter, place: int) -> None:
        colours = theme().tokens
        x = self._x_of(place)
        painter.setPen(QPen(colours.colour("text_faint"), 1))
        painter.drawLine(QPointF(x, _TOP), QPointF(x, self.height() - _BOTTOM))
        painter.setFont(font(12))
        metrics = painter.fontMetrics()
        lines = [metrics.elidedText(text, Qt.TextElideMode.ElideRight, 320) for text in self.read_out()]
        width = max(metrics.horizontalAdvance(text) for text in lines) + 24
        height = len(lines) * 20 + 12
        left = x + 12 if x + 12 + width < self.width() else x - 12 - width
        top = max(min(_TOP + 4, self.height() - height - 4), 2)
        box = QRectF(max(left, 4.0), top, width, height)
        painter.setPen(QPen(colours.colour("border_strong"), 1))
        painter.setBrush(colours.colour("raised"))
        painter.drawRoundedRect(box, 6, 6)
        for number, text in enumerate(lines):
            painter.setPen(colours.colour("text" if number else "text_muted"))
            row = QRectF(box.left() + 12, box.top() + 6 + 20 * number, width - 24, 20)
            painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter), text)

    # ------------------------------------------------------------------ geometry

    def _right_margin(self) -> int:
        return _RIGHT_AXIS if len(self.plot.units) > 1 else _RIGHT

    def _x_of(self, place: int) -> float:
        room = self.width() - _LEFT - self._right_margin()
        return _LEFT + (place + 0.6) / (self.plot.length + 0.2) * room

    def _place_at(self, x: float) -> int | None:
        room = self.width() - _LEFT - self._right_margin()
        if not self.plot.length or not self.plot.series or room <= 0:
            return None
        place = round((x - _LEFT) / room * (self.plot.length + 0.2) - 0.6)
        return place if 0 <= place < self.plot.length else None

    def _spoken(self) -> str:
        """The chart for a screen reader: each series with its last figure."""
        if not self.plot.length:
            return self._empty
        last = self.plot.length - 1
        values = "; ".join(f"{series.name} {series.shown(last)}" for series in self.plot.series)
        return f"{self.plot.title_of(last)}: {values}"


def _ink(tone: str) -> str:
    return {"accent": "accent_text", "muted": "text_muted"}.get(tone, tone)


class Sparkline(QWidget):
    """The run of a figure as a line without axes; unknown values are gaps."""

    def __init__(self, tone: str = "chart_1", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[float | None, ...] = ()
        self._tone = tone
        self.setFixedHeight(28)
        self.setMinimumWidth(72)
        theme().changed.connect(self.update)

    def show_values(self, values: Sequence[Value]) -> None:
        """Show these values, equally spaced."""
        self._values = tuple(None if value is None else float(value) for value in values)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        known = [value for value in self._values if value is not None]
        if not known:
            return
        low, high = min(known), max(known)
        reach = (high - low) or 1.0
        step = (self.width() - 8) / max(len(self._values) - 1, 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().tokens.colour(self._tone), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        run: list[QPointF] = []
        last = QPointF()
        for number, value in enumerate((*self._values, None)):
            if value is not None:
                last = QPointF(4 + number * step, self.height() - 4 - (value - low) / reach * (self.height() - 8))
                run.append(last)
            elif run:
                painter.drawPolyline(QPolygonF(run)) if len(run) > 1 else painter.drawPoint(run[0])
                run = []
        painter.setBrush(theme().tokens.colour(self._tone))
        painter.drawEllipse(last, 2, 2)
        painter.end()
