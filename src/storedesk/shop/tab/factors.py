"""The tree visitors × conversion × order value = sales, and how much of the change each of the three made."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from storedesk.foundation.desktop.theme import GRID, font, theme
from storedesk.foundation.desktop.widgets import label, plain_tooltip
from storedesk.shop.rules.decompose import Decomposition, Part, Reason
from storedesk.shop.rules.metrics import MEANINGS, Metric
from storedesk.shop.tab import texts
from storedesk.shop.tab.figures import share_of, shorter, signed, written

_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignRight)
_SIGNS = ("×", "×", "=")
_SIGN_WIDTH = 20
_SHARE_WIDTH = 52
HEIGHT = 104


class Factors(QWidget):
    """Four boxes with signs between them; a click on a box chooses its figure (`chosen(Metric)`)."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.taken_apart: Decomposition | None = None
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(420)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.update)

    def show_change(self, taken_apart: Decomposition | Reason | None) -> None:
        """Show how the change comes about; a Reason or None leaves the boxes empty."""
        self.taken_apart = taken_apart if isinstance(taken_apart, Decomposition) else None
        self.setAccessibleDescription(self.spoken())
        self.setToolTip(plain_tooltip(texts.SHARES_ADD_UP if self.taken_apart is not None else ""))
        self.update()

    def spoken(self) -> str:
        """The tree in words, for a screen reader."""
        if self.taken_apart is None:
            return ""
        said = [
            f"{MEANINGS[part.metric].name} {written(part.metric, part.after)} {signed(part.amount)}"
            f" ({share_of(part.share)})"
            for part in self.taken_apart.parts
        ]
        return ", ".join([*said, f"{MEANINGS[Metric.SALES].name} {signed(self.taken_apart.change)}"])

    def sizeHint(self) -> QSize:
        return QSize(720, HEIGHT)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        metrics = (Metric.VISITORS, Metric.CONVERSION, Metric.ORDER_VALUE, Metric.SALES)
        for metric, place in zip(metrics, self._places(), strict=True):
            if place.contains(event.position().toPoint()):
                self.chosen.emit(metric)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.taken_apart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        largest = max((abs(part.share) for part in self.taken_apart.parts if part.share is not None), default=0)
        for part, place in zip(self.taken_apart.parts, places, strict=False):
            self._paint_part(painter, part, place, largest)
        self._paint_sales(painter, self.taken_apart, places[3])
        painter.setFont(font(16))
        painter.setPen(theme().tokens.colour("text_faint"))
        for sign, place in zip(_SIGNS, places[:3], strict=True):
            painter.drawText(QRect(place.right() + 1, 0, _SIGN_WIDTH, HEIGHT), _CENTRE, sign)
        painter.end()

    def _places(self) -> list[QRect]:
        width = (self.width() - 3 * _SIGN_WIDTH) // 4
        return [QRect(number * (width + _SIGN_WIDTH), 0, width, HEIGHT) for number in range(4)]

    def _paint_part(self, painter: QPainter, part: Part, place: QRect, largest: int) -> None:
        values = (part.metric, part.before, part.after)
        self._paint_box(painter, place, values, accent=False)
        tone = _tone(part.amount)
        self._paint_line(painter, place, 54, tone, signed(part.amount))
        if largest and part.share is not None:
            room = place.width() - 24 - _SHARE_WIDTH
            bar = QRectF(place.left() + 12, 82, room, 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().tokens.colour("hover"))
            painter.drawRoundedRect(bar, 3, 3)
            bar.setWidth(max(room * abs(part.share) / largest, 6.0 if part.share else 0.0))
            painter.setBrush(theme().tokens.colour(tone))
            painter.drawRoundedRect(bar, 3, 3)
            painter.setFont(font(11))
            painter.setPen(theme().tokens.colour("text_muted"))
            share = QRect(place.right() - 12 - _SHARE_WIDTH, 76, _SHARE_WIDTH, 18)
            painter.drawText(share, _RIGHT, share_of(part.share))

    def _paint_sales(self, painter: QPainter, taken_apart: Decomposition, place: QRect) -> None:
        values = (Metric.SALES, taken_apart.before.sales, taken_apart.after.sales)
        self._paint_box(painter, place, values, accent=True)
        self._paint_line(painter, place, 54, _tone(taken_apart.change), signed(taken_apart.change))
        painter.setFont(font(11))
        painter.setPen(theme().tokens.colour("text_faint"))
        days = str(texts.OVER_DAYS.format(now=taken_apart.after.days, then=taken_apart.before.days))
        room = place.width() - 24
        painter.drawText(
            QRect(place.left() + 12, 76, room, 18),
            _MIDDLE,
            painter.fontMetrics().elidedText(days, Qt.TextElideMode.ElideRight, room),
        )

    def _paint_box(
        self, painter: QPainter, place: QRect, values: tuple[Metric, Decimal | None, Decimal | None], *, accent: bool
    ) -> None:
        colours = theme().tokens
        metric, before, after = values
        painter.setPen(QPen(colours.colour("accent" if accent else "border"), 1))
        painter.setBrush(colours.colour("accent_soft" if accent else "stripe"))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), GRID, GRID)
        left, room = place.left() + 12, place.width() - 24
        painter.setFont(font(12))
        painter.setPen(colours.colour("text_muted"))
        painter.drawText(QRect(left, 9, room, 16), _MIDDLE, str(MEANINGS[metric].name))
        painter.setFont(font(16, strong=True))
        text = _first_fitting(painter, shorter(metric, after), room)
        used = painter.fontMetrics().horizontalAdvance(text)
        painter.setPen(colours.colour("text"))
        painter.drawText(QRect(left, 28, room, 24), _MIDDLE, text)
        painter.setFont(font(11))
        painter.setPen(colours.colour("text_faint"))
        for form in shorter(metric, before):
            was = str(texts.WAS.format(value=form))
            if painter.fontMetrics().horizontalAdvance(was) <= room - used - 8:
                painter.drawText(QRect(left, 30, room, 22), _RIGHT, was)
                break

    def _paint_line(self, painter: QPainter, place: QRect, top: int, tone: str, said: str) -> None:
        painter.setFont(font(12, strong=True))
        painter.setPen(theme().tokens.colour(tone))
        room = place.width() - 24
        painter.drawText(QRect(place.left() + 12, top, room, 18), _MIDDLE, said)


class MovedBy(QWidget):
    """The tree with its heading, or the sentence that says why there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = label("", "heading")
        self.note = label("", "faint")
        self.factors = Factors()
        self.sentence = label("", "muted", wrap=True)
        self.sentence.setMinimumHeight(HEIGHT)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.heading)
        head.addWidget(self.note)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self.factors)
        column.addWidget(self.sentence)

    def show_change(self, taken_apart: Decomposition | Reason | None, why_not: str, against: str) -> None:
        """Show the tree, or `why_not` where it cannot be made; `against` names the other period."""
        self.heading.setText(str(texts.MOVED_BY))
        self.note.setText(against)
        there = isinstance(taken_apart, Decomposition)
        self.factors.setVisible(there)
        self.sentence.setVisible(not there)
        self.sentence.setText(why_not)
        self.factors.show_change(taken_apart)


def _tone(amount: Decimal) -> str:
    return "positive" if amount > 0 else "negative" if amount < 0 else "text_muted"


def _first_fitting(painter: QPainter, forms: Sequence[str], room: int) -> str:
    return next((form for form in forms if painter.fontMetrics().horizontalAdvance(form) <= room), forms[-1])
