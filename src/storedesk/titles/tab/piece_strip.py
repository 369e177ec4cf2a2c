"""The pieces of a title on one line: how many bytes each takes and what each byte of it brings."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.icons import pixmap
from storedesk.foundation.desktop.theme import font, theme
from storedesk.foundation.desktop.widgets import plain_tooltip
from storedesk.titles.rules.scoring import Piece

_LINE, _GAP, _PAD, _SMALL = 38, 4, 8, 11
_END, _STEP = 20, 120
"""The width of the arrow at an end beyond which pieces stand, and how far a click on it goes."""


class PieceStrip(QWidget):
    """`chosen(Piece)` is emitted on a click or with Enter; Left and Right walk along the pieces.

    They stand on one line, which scrolls where they need more than the width: by the wheel, the arrows at its ends and
    the keyboard. The room for what stands below stays the same, however long a title gets.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pieces: Sequence[Piece] = ()
        self._worst: frozenset[int] = frozenset()
        self._at = self._scrolled = 0
        self._placed: list[QRect] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Value of each piece per byte"))
        theme().changed.connect(self.update)

    def show_pieces(self, pieces: Sequence[Piece], worst: frozenset[int]) -> None:
        """Show the pieces; `worst` are the numbers of those whose bytes bring least."""
        if pieces == self._pieces and worst == self._worst:
            return
        self._pieces, self._worst = pieces, worst
        self._placed = self._laid_out()
        self._at = min(self._at, max(len(pieces) - 1, 0))
        self.setAccessibleDescription("  ".join(self._said(number) for number in range(len(pieces))))
        self._scroll_to(self._scrolled)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, _LINE)

    @property
    def places(self) -> list[QRect]:
        """Where each piece stands, as far as the line is scrolled."""
        return [place.translated(-self._scrolled, 0) for place in self._placed]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scroll_to(self._scrolled)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        by = turned.x() if abs(turned.x()) > abs(turned.y()) else turned.y()
        if not self._most_scrolled:
            event.ignore()
            return
        self._scroll_to(self._scrolled - by)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._placed = self._laid_out()
            self._scroll_to(self._scrolled)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, place in enumerate(self.places):
            self._paint_piece(painter, number, place)
        for left in (True, False):
            self._paint_end(painter, left=left)
        painter.end()

    def _paint_piece(self, painter: QPainter, number: int, place: QRect) -> None:
        piece, worst, colours = self._pieces[number], number in self._worst, theme().tokens
        painter.setPen(colours.colour("accent" if self.hasFocus() and number == self._at else "border"))
        painter.setBrush(colours.colour("warning_soft" if worst else "surface"))
        painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), 6, 6)
        painter.setFont(font(13, strong=True))
        painter.setPen(colours.colour("warning" if worst else "text"))
        top = QRect(place.left(), place.top() + 1, place.width(), 20)
        painter.drawText(top, int(Qt.AlignmentFlag.AlignCenter), piece.text)
        if worst:
            left, right = place.left() + _PAD, place.right() - _PAD
            painter.drawLine(left, place.top() + 20, right, place.top() + 20)
        painter.setFont(font(_SMALL))
        painter.setPen(colours.colour("text_muted"))
        low = QRect(place.left(), place.top() + 20, place.width(), 16)
        painter.drawText(low, int(Qt.AlignmentFlag.AlignCenter), figures.number(piece.per_unit, places=1))

    def _paint_end(self, painter: QPainter, *, left: bool) -> None:
        """An arrow over the end of the line beyond which there are more pieces."""
        if not self._more(left=left):
            return
        place = self._end(left=left)
        painter.fillRect(place, theme().tokens.colour("surface"))
        sign = pixmap("chevron-left" if left else "chevron-right", 16, "text_muted", self.devicePixelRatioF())
        painter.drawPixmap(place.center().x() - 8, place.center().y() - 8, sign)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        for left in (True, False):
            if self._more(left=left) and self._end(left=left).contains(at):
                self._scroll_to(self._scrolled + (-_STEP if left else _STEP))
                return
        number = self._number_at(at)
        if number is not None:
            self._at = number
            self.chosen.emit(self._pieces[number])
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}.get(event.key())
        if steps is not None and self._pieces:
            self._at = (self._at + steps) % len(self._pieces)
            self._bring_into_view(self._placed[self._at])
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._pieces:
            self.chosen.emit(self._pieces[self._at])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._number_at(event.pos())
            if number is not None:
                QToolTip.showText(event.globalPos(), plain_tooltip(self._said(number)), self)
            return True
        return super().event(event)

    def _number_at(self, at: QPoint) -> int | None:
        return next((number for number, place in enumerate(self.places) if place.contains(at)), None)

    def _said(self, number: int) -> str:
        piece = self._pieces[number]
        said = self.tr("{piece}: {length} bytes bring {value}, {each} a byte")
        return said.format(
            piece=piece.text,
            length=piece.length,
            value=figures.number(piece.value, places=0),
            each=figures.number(piece.per_unit, places=1),
        )

    # ------------------------------------------------------------------ scrolling

    @property
    def _most_scrolled(self) -> int:
        wide = self._placed[-1].right() + 1 if self._placed else 0
        return max(wide - self.width(), 0)

    def _more(self, *, left: bool) -> bool:
        return self._scrolled > 0 if left else self._scrolled < self._most_scrolled

    def _end(self, *, left: bool) -> QRect:
        return QRect(0 if left else self.width() - _END, 0, _END, _LINE)

    def _scroll_to(self, wanted: int) -> None:
        kept = min(max(wanted, 0), self._most_scrolled)
        if kept != self._scrolled:
            self._scrolled = kept
            self.update()

    def _bring_into_view(self, place: QRect) -> None:
        if place.left() - _END < self._scrolled:
            self._scroll_to(place.left() - _END)
        elif place.right() + _END > self._scrolled + self.width():
            self._scroll_to(place.right() + _END - self.width())

    def _laid_out(self) -> list[QRect]:
        """Where each piece stands on a line that is not scrolled."""
        strong, small = QFontMetrics(font(13, strong=True)), QFontMetrics(font(_SMALL))
        places, left = [], 0
        for piece in self._pieces:
            number = small.horizontalAdvance(figures.number(piece.per_unit, places=1))
            wide = max(strong.horizontalAdvance(piece.text), number) + 2 * _PAD
            places.append(QRect(left, 0, wide, _LINE))
            left += wide + _GAP
        return places
