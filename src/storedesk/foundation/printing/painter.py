"""Draws pages with QPainter, alike on the screen, on paper and into a PDF, and measures text as it will be drawn."""

import os
from collections.abc import Sequence
from functools import cache, lru_cache

from PySide6.QtCore import QLineF, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPen,
)

from storedesk.foundation.printing.pages import POINT, Box, Page, Stroke, Text
from storedesk.foundation.resources import resource

FAMILY = "StoreDesk Sans"
UNITS_PER_MM = 600 / 25.4
"""Pages are drawn in units of 1/600 inch and scaled to the device, so that text is set alike everywhere."""

_MEASURED_AT = 1000


class FontMeasure:
    """Measures with the font that is drawn; the widths of words are remembered."""

    def __init__(self) -> None:
        ready_to_draw()
        self._metrics = {bold: QFontMetricsF(_font(_MEASURED_AT, bold)) for bold in (False, True)}
        self._advance = lru_cache(maxsize=50_000)(self._read)

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """Millimetres, for letters of so many points."""
        return self._advance(text, bold) * size * POINT / _MEASURED_AT

    def _read(self, text: str, bold: bool) -> float:
        return self._metrics[bold].horizontalAdvance(text)


@cache
def font_measure() -> FontMeasure:
    """The one measure of the program."""
    return FontMeasure()


def paint_pages(pages: Sequence[Page], device: QPagedPaintDevice) -> bool:
    """Draw every page on a printer or PDF writer, at its true size; False when the device does not take them."""
    ready_to_draw()
    device.setPageLayout(_layout(pages[0]) if pages else QPageLayout())
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / 600
    for place, page in enumerate(pages):
        if place:
            device.setPageLayout(_layout(page))
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        paint_page(painter, page)
        painter.restore()
    return painter.end()


def paint_page(painter: QPainter, page: Page, *, screen: bool = False) -> None:
    """Draw one page in units of 1/600 inch. On a `screen` bold letters are thickened by us, as printers do it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for item in page.items:
        if isinstance(item, Text):
            _paint_text(painter, item)
            if screen and item.bold:
                _thicken(painter, item)
        elif isinstance(item, Box):
            _paint_box(painter, item)
        else:
            _paint_stroke(painter, item)


def ready_to_draw() -> None:
    """Make sure that text can be measured and drawn: a drawing application without a window, and our font."""
    _application()
    _load_font()


def _paint_text(painter: QPainter, item: Text) -> None:
    painter.setFont(_font(round(item.size * POINT * UNITS_PER_MM), item.bold))
    painter.setPen(_grey(item.grey))
    painter.drawText(QPointF(item.x * UNITS_PER_MM, item.y * UNITS_PER_MM), item.text)


def _thicken(painter: QPainter, item: Text) -> None:
    """Our font has one weight, and Qt makes it bold in a PDF only: on a screen the letters get an outline."""
    path = QPainterPath()
    path.addText(QPointF(item.x * UNITS_PER_MM, item.y * UNITS_PER_MM), painter.font(), item.text)
    painter.strokePath(path, QPen(_grey(item.grey), item.size * POINT * UNITS_PER_MM / 30))


def _paint_box(painter: QPainter, item: Box) -> None:
    painter.setPen(_pen(item.line) if item.line else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(Qt.BrushStyle.NoBrush if item.fill is None else _grey(item.fill))
    place = QRectF(item.x * UNITS_PER_MM, item.y * UNITS_PER_MM, item.width * UNITS_PER_MM, item.height * UNITS_PER_MM)
    painter.drawRoundedRect(place, item.radius * UNITS_PER_MM, item.radius * UNITS_PER_MM)


def _paint_stroke(painter: QPainter, item: Stroke) -> None:
    pen = _pen(item.width, item.grey)
    if item.dotted:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 3.5])
    painter.setPen(pen)
    painter.drawLine(
        QLineF(item.x * UNITS_PER_MM, item.y * UNITS_PER_MM, item.to_x * UNITS_PER_MM, item.to_y * UNITS_PER_MM)
    )


def _pen(width: float, grey: float = 0) -> QPen:
    pen = QPen(_grey(grey), width * UNITS_PER_MM)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


@cache
def _grey(value: float) -> QColor:
    return QColor.fromRgbF(value, value, value)


@cache
def _font(pixels: int, bold: bool) -> QFont:
    """Our font without its locale forms and ligatures: a PDF could not say which letters those stand for."""
    face = QFont(FAMILY)
    face.setPixelSize(pixels)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    face.setBold(bold)
    for feature in ("locl", "liga"):
        face.setFeature(QFont.Tag(feature), 0)
    return face


def _layout(page: Page) -> QPageLayout:
    size = QPageSize(QPageSize.PageSizeId.A4)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


@cache
def _load_font() -> None:
    if FAMILY not in QFontDatabase.families():
        QFontDatabase.addApplicationFont(str(resource("fonts", "StoreDeskSans-Regular.otf")))


@cache
def _application() -> QGuiApplication:
    """The running application, or one of our own that needs no display."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    before = os.environ.get("QT_QPA_PLATFORM")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        return QGuiApplication(["storedesk"])
    finally:
        if before is None:
            del os.environ["QT_QPA_PLATFORM"]
        else:
            os.environ["QT_QPA_PLATFORM"] = before
