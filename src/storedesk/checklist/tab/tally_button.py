"""A button that says how far something has come: its name, done of total, and a thin bar."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from storedesk.checklist import texts
from storedesk.checklist.rules.tasks import Tally
from storedesk.foundation.desktop.theme import font, theme
from storedesk.foundation.desktop.widgets import plain_tooltip

HEIGHT = 44
_PAD = 10


class TallyButton(QAbstractButton):
    """Painted by itself, so that name, figures and bar share one small box; accent-coloured while checked."""

    def __init__(self, name: str, *, checkable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(name)
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(64)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.tally = Tally()
        self.marked = False
        theme().changed.connect(self.update)

    def show_tally(self, name: str, tally: Tally, *, marked: bool = False) -> None:
        """Another state; `marked` sets the name in the accent colour (today)."""
        self.setText(name)
        self.tally, self.marked = tally, marked
        said = str(texts.DONE_OF.format(done=tally.done, total=tally.total))
        self.setAccessibleName(f"{name}: {said}")
        self.setToolTip(plain_tooltip(f"{name}: {said}"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(108, HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accent_soft" if self.isChecked() else "hover" if self.underMouse() else "surface"
        edge = "accent" if self.isChecked() or self.hasFocus() else "border"
        if self.isChecked() and self.hasFocus():
            edge = "text"
        painter.setBrush(colours.colour(ground))
        painter.setPen(colours.colour(edge))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        inner = self.rect().adjusted(_PAD, 5, -_PAD, -12)
        self._paint_words(painter, inner)
        self._paint_bar(painter, QRect(_PAD, self.height() - 10, self.width() - 2 * _PAD, 4))
        painter.end()

    def _paint_words(self, painter: QPainter, place: QRect) -> None:
        colours = theme().tokens
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        figures = f"{self.tally.done}/{self.tally.total}" if self.tally.total else "–"
        painter.setFont(font(12))
        painter.setPen(colours.colour("text_muted"))
        width = painter.fontMetrics().horizontalAdvance(figures)
        painter.drawText(place, middle | int(Qt.AlignmentFlag.AlignRight), figures)
        strong = self.isChecked() or self.marked
        painter.setFont(font(13, strong=strong))
        painter.setPen(colours.colour("accent_text" if strong else "text"))
        room = place.adjusted(0, 0, -width - 6, 0)
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, name)

    def _paint_bar(self, painter: QPainter, place: QRect) -> None:
        colours = theme().tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.colour("neutral_soft" if self.isEnabled() else "border"))
        painter.drawRoundedRect(place, 2, 2)
        if self.tally.total and self.tally.done:
            done = QRect(place)
            done.setWidth(max(4, place.width() * self.tally.done // self.tally.total))
            painter.setBrush(colours.colour("positive" if not self.tally.open else "accent"))
            painter.drawRoundedRect(done, 2, 2)
