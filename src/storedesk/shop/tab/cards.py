"""The nine figures of the day as cards in a row: value, change, how many days are known, and a small line."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from storedesk.foundation.desktop.icons import pixmap
from storedesk.foundation.desktop.theme import GRID, font, theme
from storedesk.foundation.desktop.widgets import plain_tooltip
from storedesk.shop.rules.metrics import CARDS, MEANINGS, Metric
from storedesk.shop.tab.figures import Change

HEIGHT = 108
_PAD = 10
_ARROWS = {"up": "trending-up", "down": "trending-down", "flat": "minus"}
_VALUE_SIZES = (20, 18, 16)
_LAST_SIZES = (15, 14, 13, 12)
"""For a figure whose shortest form is too long for a small window."""


@dataclass(frozen=True, slots=True)
class CardValue:
    """What one card says. `forms` are the value from its exact to its shortest writing."""

    forms: tuple[str, ...]
    changes: tuple[Change, ...]
    known: str
    complete: bool
    line: tuple[Decimal | None, ...]
    tooltip: str


class MetricCard(QWidget):
    """One figure; a click, Enter or space chooses it."""

    chosen = Signal(object)

    def __init__(self, metric: Metric) -> None:
        super().__init__()
        self.shows = metric
        self.value: CardValue | None = None
        self._chosen = self._hovered = False
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(84)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(str(MEANINGS[metric].name))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self.update)

    def show_value(self, value: CardValue) -> None:
        """Show the figure."""
        self.value = value
        self.setToolTip(plain_tooltip(value.tooltip))
        said = [value.forms[0], *(f"{each.word} {each.text}" for each in value.changes), value.known]
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        """Whether the chart shows this figure; the chosen card is where the Tab key stops."""
        self._chosen = chosen
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(128, HEIGHT)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.shows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.shows)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter)
        if self.value is not None:
            self._paint_head(painter)
            self._paint_value(painter, self.value)
            for place, each in enumerate(self.value.changes):
                self._paint_change(painter, each, 52 + 16 * place)
            self._paint_foot(painter, self.value)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        colours = theme().tokens
        ground = "accent_soft" if self._chosen else "stripe" if self.underMouse() else "surface"
        edge = "accent" if self._chosen or self.hasFocus() else "border"
        painter.setPen(QPen(colours.colour(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(colours.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), GRID, GRID)

    def _paint_head(self, painter: QPainter) -> None:
        painter.setFont(font(12))
        painter.setPen(theme().tokens.colour("accent_text" if self._chosen else "text_muted"))
        room = self.width() - 2 * _PAD
        name = str(MEANINGS[self.shows].name)
        name = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(_PAD, 8, room, 16), _MIDDLE, name)

    def _paint_foot(self, painter: QPainter, value: CardValue) -> None:
        """The small line, and at its end how many days are known."""
        top = 56 + 16 * len(value.changes)
        painter.setFont(font(11))
        width = painter.fontMetrics().horizontalAdvance(value.known)
        painter.setPen(theme().tokens.colour("text_faint" if value.complete else "warning"))
        place = QRect(self.width() - _PAD - width, HEIGHT - 24, width + 1, 16)
        painter.drawText(place, _MIDDLE, value.known)
        room = self.width() - 2 * _PAD - width - 6
        self._paint_line(painter, value.line, QRectF(_PAD, top, room, HEIGHT - 10 - top))

    def _paint_value(self, painter: QPainter, value: CardValue) -> None:
        room = self.width() - 2 * _PAD
        text, size = _fitting(value.forms, room)
        painter.setFont(font(size, strong=True))
        painter.setPen(theme().tokens.colour("text"))
        painter.drawText(QRect(_PAD, 26, room + 4, 26), _MIDDLE, text)

    def _paint_change(self, painter: QPainter, each: Change, top: int) -> None:
        colours = theme().tokens
        narrow = self.width() < 108
        painter.setFont(font(11))
        metrics = painter.fontMetrics()
        left = _PAD
        word = each.word[:1] if narrow else each.word
        painter.setPen(colours.colour("text_faint"))
        painter.drawText(QRect(left, top, 60, 16), _MIDDLE, word)
        left += metrics.horizontalAdvance(word) + 4
        tone = "text_muted" if each.tone == "muted" else each.tone
        if each.arrow:
            painter.drawPixmap(
                QPointF(left, top + 2), pixmap(_ARROWS[each.arrow], 12, tone, painter.device().devicePixelRatio())
            )
            left += 15
        painter.setPen(colours.colour(tone))
        if left + metrics.horizontalAdvance(each.text) > self.width() - 4:
            painter.setFont(font(10))
        painter.drawText(QRect(left, top, self.width() - left, 16), _MIDDLE, each.text)

    def _paint_line(self, painter: QPainter, values: Sequence[Decimal | None], place: QRectF) -> None:
        known = [float(value) for value in values if value is not None]
        if len(values) < 2 or not known or place.height() < 6:
            return
        low, high = min(known), max(known)
        reach = (high - low) or 1.0
        step = place.width() / (len(values) - 1)
        painter.setPen(QPen(theme().tokens.colour("chart_1" if self._chosen else "chart_compare"), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        run: list[QPointF] = []
        for number, value in enumerate((*values, None)):
            if value is not None:
                y = place.bottom() - (float(value) - low) / reach * place.height()
                run.append(QPointF(place.left() + number * step, y))
            elif run:
                painter.drawPolyline(QPolygonF(run)) if len(run) > 1 else painter.drawPoint(run[0])
                run = []


class Cards(QWidget):
    """The row of cards. `chosen(Metric)` follows the operator; left and right choose the neighbour."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self.cards: dict[Metric, MetricCard] = {}
        for metric in CARDS:
            card = MetricCard(metric)
            card.chosen.connect(self.chosen)
            self.cards[metric] = card
            row.addWidget(card)

    def show_values(self, values: dict[Metric, CardValue]) -> None:
        """Show the figures of all cards."""
        for metric, value in values.items():
            self.cards[metric].show_value(value)

    def show_chosen(self, metric: Metric) -> None:
        """Mark the card whose chart is shown."""
        had_focus = any(card.hasFocus() for card in self.cards.values())
        for each, card in self.cards.items():
            card.set_chosen(each == metric)
        if had_focus and metric in self.cards:
            self.cards[metric].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        at = next((place for place, metric in enumerate(CARDS) if self.cards[metric].hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        self.chosen.emit(CARDS[min(max(at + step, 0), len(CARDS) - 1)])


def _fitting(forms: Sequence[str], room: int) -> tuple[str, int]:
    """The most exact form that fits at the largest size it fits in, and that size."""
    for size in _VALUE_SIZES:
        metrics = QFontMetrics(font(size, strong=True))
        for text in forms[:1] if size != _VALUE_SIZES[-1] else forms:
            if metrics.horizontalAdvance(text) <= room:
                return text, size
    shortest = forms[-1]
    fits = (size for size in _LAST_SIZES if QFontMetrics(font(size, strong=True)).horizontalAdvance(shortest) <= room)
    return shortest, next(fits, _LAST_SIZES[-1])


_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
