"""The quadrants of a title's roots as a picture: a bubble each at its visitors and conversion, lines at the middles.

Painted without a chart library: it is a dozen bubbles that answer the mouse and the keyboard at once, and the page
opens no slower for it.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.icons import pixmap
from storedesk.foundation.desktop.plots import axis_label
from storedesk.foundation.desktop.theme import font, theme
from storedesk.titles.rules.quadrants import Basis, Quadrant
from storedesk.titles.tab import texts
from storedesk.titles.tab.root_map import Dot, RootMap
from storedesk.titles.tab.root_places import BAND, TOP, Box, Places, laid_out, names_beside
from storedesk.titles.tab.roots_columns import QUADRANTS

_SMALL, _NAME = 11, 12
_NAME_HEIGHT = 16.0
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignRight)
_CORNERS = {
    Quadrant.PRECISE: (True, True),
    Quadrant.STAR: (False, True),
    Quadrant.PROBLEM: (True, False),
    Quadrant.JUNK: (False, False),
}
"""Whether a quadrant lies left, and whether above."""


class RootChart(QWidget):
    """`chosen(str)` is emitted when a root is chosen by a click or with the arrow keys."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = RootMap()
        self._chosen = ""
        self._under: Dot | None = None
        self._places: Places | None = None
        self._names: dict[str, Box] = {}
        self.setAccessibleName(str(texts.QUADRANT_MAP))
        self.setMinimumSize(280, 190)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme().changed.connect(self.update)

    def show_map(self, shown: RootMap) -> None:
        """Show these roots; the one chosen stays chosen where it is still there."""
        self.shown = shown
        self._under = None
        self._lay_out()

    def choose(self, root: str) -> None:
        """Mark a root without a signal; none where it is not on the map."""
        if root != self._chosen:
            self._chosen = root
            self._lay_out()

    @property
    def current(self) -> Dot | None:
        """The root chosen, where it is on the map."""
        return next((dot for dot in self.shown.dots if dot.root == self._chosen), None)

    @property
    def places(self) -> Places | None:
        """Where everything stands; None while there is nothing to place."""
        return self._places

    @property
    def named(self) -> dict[str, Box]:
        """The roots whose name is written, and where."""
        return self._names

    def read_out(self, dot: Dot) -> list[str]:
        """What is said of a root: its name and quadrant, its figures, and what that means."""
        said = self.tr("{visitors} visitors, {buyers} buyers")
        if self.shown.basis is Basis.ADS:
            said = self.tr("{visitors} ad clicks, {buyers} orders")
        elif self.shown.basis is Basis.BOTH:
            said = self.tr("{visitors} visitors and ad clicks, {buyers} buyers and ad orders")
        lines = [
            f"{dot.root}  {QUADRANTS[dot.quadrant][2]}",
            said.format(visitors=figures.count(dot.visitors), buyers=figures.count(dot.bought)),
            self.tr("Converts {conversion}, for the trade {trade}").format(
                conversion=figures.rate(dot.conversion), trade=figures.rate(dot.trade)
            ),
            str(texts.QUADRANT_MEANINGS[dot.quadrant]),
        ]
        return [*lines, str(texts.OURS_ALONE)] if dot.ours_alone else lines

    def spoken(self) -> str:
        """The picture in words, for a screen reader: the root chosen, how many stand in each quadrant, the lines."""
        dot, middles = self.current, self.shown.middles
        said = ["; ".join(self.read_out(dot))] if dot is not None else []
        for quadrant in _CORNERS:
            roots = "、".join(each.root for each in self.shown.dots if each.quadrant is quadrant)
            said.append(f"{QUADRANTS[quadrant][2]}: {roots or figures.UNKNOWN}")
        lines = self.tr("Middle root: {visitors} visitors, {conversion} converts; the trade {trade}")
        visitors = None if middles.visitors is None else round(middles.visitors)
        said.append(
            lines.format(
                visitors=figures.count(visitors),
                conversion=figures.rate(middles.conversion),
                trade=figures.rate(middles.trade),
            )
        )
        return ". ".join(said)

    # ------------------------------------------------------------------ events

    def sizeHint(self) -> QSize:
        return QSize(380, 300)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._dot_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        dot = self._dot_at(event.position())
        if dot is not None:
            self._take(dot)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        across = key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
        if not self.shown.dots or not (across or key in (Qt.Key.Key_Up, Qt.Key.Key_Down)):
            super().keyPressEvent(event)
            return
        dots = sorted(
            self.shown.dots, key=lambda dot: (dot.visitors if across else dot.conversion, dot.visitors, dot.root)
        )
        at = dots.index(self.current) if self.current is not None else None
        if at is None or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            at = 0 if key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Up) else len(dots) - 1
        else:
            at = min(max(at + (1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Up) else -1), 0), len(dots) - 1)
        self._take(dots[at])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme().tokens.colour("surface"))
        if self._places is None:
            painter.setPen(theme().tokens.colour("text_muted"))
            flags = _CENTRE | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(24, 24, -24, -24), flags, str(texts.MAP_EMPTY))
        else:
            self._paint_map(painter, self._places)
        if self.hasFocus():
            painter.setPen(QPen(theme().tokens.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    # ------------------------------------------------------------------ choosing

    def _dot_at(self, at: QPointF) -> Dot | None:
        return self._places.nearest(at.x(), at.y()) if self._places is not None else None

    def _point_at(self, dot: Dot | None) -> None:
        if dot != self._under:
            self._under = dot
            self.update()

    def _take(self, dot: Dot) -> None:
        self.choose(dot.root)
        self.chosen.emit(dot.root)

    def _lay_out(self) -> None:
        """Everything that painting needs and only changes with the roots, the one chosen or the size."""
        self._places = laid_out(self.shown, self.width(), self.height()) if self.shown.dots else None
        self._names = {}
        self.setAccessibleDescription(self.spoken() if self.shown.dots else str(texts.MAP_EMPTY))
        if self._places is not None:
            metrics = QFontMetricsF(font(_NAME))
            dots = sorted(self.shown.dots, key=lambda dot: dot.root != self._chosen)
            spots = [self._places.spot(dot, metrics.horizontalAdvance(dot.root)) for dot in dots]
            boxes = names_beside(spots, _NAME_HEIGHT, self._places.frame, self._taken(self._places))
            self._names = {dot.root: box for dot, box in zip(dots, boxes, strict=True) if box is not None}
        self.update()

    def _taken(self, places: Places) -> list[Box]:
        """Where no name of a root may lie: the trade's marks and the names of the quadrants."""
        marks = [] if self.shown.basis is Basis.ADS else places.trade_marks()
        return [*marks, *(box for box, _ in self._captions(places).values())]

    def _captions(self, places: Places) -> dict[Quadrant, tuple[Box, str]]:
        """The name of each quadrant with how many roots stand in it, and its place in a corner of the frame."""
        metrics, frame = QFontMetricsF(font(_SMALL)), places.frame
        found = {}
        for quadrant, (left, above) in _CORNERS.items():
            text = str(texts.NAME_AND_COUNT.format(name=QUADRANTS[quadrant][2], count=self.shown.count(quadrant)))
            width = metrics.horizontalAdvance(text) + 20
            x = frame.left + 6 if left else frame.right - width - 4
            y = frame.top + 3 if above else frame.bottom - BAND + 3
            found[quadrant] = (Box(x, y, width, 18), text)
        return found

    # ------------------------------------------------------------------ painting

    def _paint_map(self, painter: QPainter, places: Places) -> None:
        painter.setFont(font(_SMALL))
        self._paint_axes(painter, places)
        self._paint_quadrants(painter, places)
        self._paint_lines(painter, places)
        for dot in self.shown.dots:
            self._paint_trade(painter, places, dot)
        for dot in self.shown.dots:
            self._paint_dot(painter, places, dot)
        self._paint_names(painter)
        told = self._under or (self.current if self.hasFocus() else None)
        if told is not None:
            self._paint_read_out(painter, places, told)

    def _paint_axes(self, painter: QPainter, places: Places) -> None:
        colours, frame = theme().tokens, places.frame
        for value in places.across.ticks(max(int(frame.width / 64), 2)):
            x = places.x(value)
            painter.setPen(QPen(colours.colour("chart_grid"), 1))
            painter.drawLine(QPointF(x, frame.top), QPointF(x, frame.bottom))
            painter.setPen(colours.colour("text_muted"))
            painter.drawText(QRectF(x - 40, frame.bottom + 2, 80, 16), _CENTRE, axis_label(value, "count"))
        for value in places.up.ticks(max(int(frame.height / 44), 2)):
            y = places.y(value)
            painter.setPen(QPen(colours.colour("chart_grid"), 1))
            painter.drawLine(QPointF(frame.left, y), QPointF(frame.right, y))
            painter.setPen(colours.colour("text_muted"))
            painter.drawText(QRectF(0, y - 8, frame.left - 6, 16), _RIGHT, axis_label(value, "rate"))
        painter.setPen(QPen(colours.colour("border_strong"), 1))
        painter.drawLine(QPointF(frame.left, frame.bottom), QPointF(frame.right, frame.bottom))
        name = texts.AD_VISITORS if self.shown.basis is Basis.ADS else texts.VISITORS
        said = texts.LOG_SCALE.format(name=name) if places.across.log else name
        painter.setPen(colours.colour("text_muted"))
        painter.drawText(QRectF(frame.left, frame.bottom + 18, frame.width, 18), _CENTRE, str(said))
        painter.drawText(QRectF(8, 4, 120, 18), _LEFT, str(texts.CONVERSION))
        self._paint_legend(painter, frame)

    def _paint_legend(self, painter: QPainter, frame: Box) -> None:
        """What size and hollow circles say, from the right, as far as there is room."""
        colours, right = theme().tokens, self.width() - 12.0
        least = 24 + painter.fontMetrics().horizontalAdvance(str(texts.CONVERSION))
        for text, hollow in ((texts.TRADE_MARK, True), (texts.SIZE_SAYS, False)):
            width = painter.fontMetrics().horizontalAdvance(str(text))
            if right - width - 18 < least:
                return
            painter.setPen(QPen(colours.colour("text_muted"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colours.colour("border_strong"))
            painter.drawEllipse(QPointF(right - width - 9, 13), 4, 4)
            painter.setPen(colours.colour("text_muted"))
            painter.drawText(QRectF(right - width, 4, width + 2, 18), _LEFT, str(text))
            right -= width + 28

    def _paint_quadrants(self, painter: QPainter, places: Places) -> None:
        scale = painter.device().devicePixelRatio()
        for quadrant, (box, text) in self._captions(places).items():
            tone, icon_name, _ = QUADRANTS[quadrant]
            painter.drawPixmap(QPointF(box.left, box.top + 2), pixmap(icon_name, 14, tone, scale))
            painter.setPen(theme().tokens.colour(tone))
            painter.drawText(QRectF(box.left + 18, box.top, box.width, box.height), _LEFT, text)

    def _paint_lines(self, painter: QPainter, places: Places) -> None:
        """The lines at the middles, each with its name and value; that of the trade is dotted."""
        colours, frame, middles = theme().tokens, places.frame, self.shown.middles
        if middles.visitors is not None:
            x = places.x(middles.visitors)
            painter.setPen(_line("text_faint", Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, frame.top), QPointF(x, frame.bottom))
            said = str(texts.MIDDLE_VISITORS.format(visitors=figures.count(round(middles.visitors))))
            width = painter.fontMetrics().horizontalAdvance(said) + 4.0
            left = min(max(x - width / 2, 4.0), self.width() - width - 4)
            painter.setPen(colours.colour("text_muted"))
            painter.drawText(QRectF(left, TOP - 20, width, 18), _CENTRE, said)
        heights = places.line_names()
        for key, rate, name, style in (
            ("conversion", middles.conversion, texts.MIDDLE_CONVERSION, Qt.PenStyle.DashLine),
            ("trade", middles.trade, texts.TRADE_MIDDLE, Qt.PenStyle.DotLine),
        ):
            if rate is None:
                continue
            painter.setPen(_line("text_faint", style))
            painter.drawLine(QPointF(frame.left, places.y(rate)), QPointF(frame.right, places.y(rate)))
            painter.setPen(colours.colour("text_muted"))
            room = QRectF(frame.right + 5, heights[key] - 15, self.width() - frame.right - 7, 30)
            painter.drawText(room, _LEFT, f"{name}\n{figures.rate(rate)}")

    def _paint_trade(self, painter: QPainter, places: Places, dot: Dot) -> None:
        """Where the trade converts on the root: a hollow circle, tied to the bubble."""
        if dot.trade is None or self.shown.basis is Basis.ADS:
            return
        marked = dot in (self._under, self.current)
        spot, there = places.spot(dot), places.y(dot.trade)
        painter.setPen(QPen(theme().tokens.colour("text" if marked else "border_strong"), 1.4 if marked else 1))
        away = spot.radius if there > spot.y else -spot.radius
        if abs(there - spot.y) > spot.radius + 4:
            painter.drawLine(QPointF(spot.x, spot.y + away), QPointF(spot.x, there - (4 if away > 0 else -4)))
        painter.setPen(QPen(theme().tokens.colour("text" if marked else "text_faint"), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(spot.x, there), 4, 4)

    def _paint_dot(self, painter: QPainter, places: Places, dot: Dot) -> None:
        colours, spot = theme().tokens, places.spot(dot)
        tone = QUADRANTS[dot.quadrant][0]
        fill = colours.colour(tone)
        fill.setAlphaF(0.55 if dot.root != self._chosen else 0.8)
        painter.setBrush(fill)
        painter.setPen(QPen(colours.colour(tone), 1.2))
        painter.drawEllipse(QPointF(spot.x, spot.y), spot.radius, spot.radius)
        if dot.root == self._chosen or dot == self._under:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.colour("text"), 2))
            painter.drawEllipse(QPointF(spot.x, spot.y), spot.radius + 2.5, spot.radius + 2.5)

    def _paint_names(self, painter: QPainter) -> None:
        for root, box in self._names.items():
            painter.setFont(font(_NAME, strong=root == self._chosen))
            painter.setPen(theme().tokens.colour("text"))
            painter.drawText(QRectF(box.left - 2, box.top, box.width + 4, box.height), _CENTRE, root)

    def _paint_read_out(self, painter: QPainter, places: Places, dot: Dot) -> None:
        colours, spot = theme().tokens, places.spot(dot)
        painter.setFont(font(_NAME))
        most = self.width() - 40
        lines = [
            painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, most) for text in self.read_out(dot)
        ]
        width = max(painter.fontMetrics().horizontalAdvance(text) for text in lines) + 24.0
        height = len(lines) * 20 + 12.0
        left = spot.x + spot.radius + 10
        if left + width > self.width() - 4:
            left = max(spot.x - spot.radius - 10 - width, 4.0)
        top = min(max(spot.y - height - 8, 4.0), self.height() - height - 4)
        painter.setPen(QPen(colours.colour("border_strong"), 1))
        painter.setBrush(colours.colour("raised"))
        painter.drawRoundedRect(QRectF(left, top, width, height), 6, 6)
        for number, text in enumerate(lines):
            painter.setPen(colours.colour("text" if number < 3 else "text_muted"))
            painter.drawText(QRectF(left + 12, top + 6 + 20 * number, width - 20, 20), _LEFT, text)


def _line(name: str, style: Qt.PenStyle) -> QPen:
    pen = QPen(theme().tokens.colour(name), 1)
    pen.setStyle(style)
    return pen
