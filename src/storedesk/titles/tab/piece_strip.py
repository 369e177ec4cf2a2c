"""The pieces of a title in a row: how many bytes each takes and what each byte of it brings."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.theme import font, theme
from storedesk.foundation.desktop.widgets import plain_tooltip
from storedesk.titles.rules.scoring import Piece

_LINE, _GAP, _PAD, _SMALL = 44, 4, 8, 11


class PieceStrip(QWidget):
    """`chosen(Piece)` is emitted on a click or with Enter; Left and Right walk along the pieces."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pieces: Sequence[Piece] = ()
        self._worst: frozenset[int] = frozenset()
        self._at = 0
        self._placed: dict[int, list[QRect]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Value of each piece per byte"))
        theme().changed.connect(self.update)

    def show_pieces(self, pieces: Sequence[Piece], worst: frozenset[int]) -> None:
        """Show the pieces; `worst` are the numbers of those whose bytes bring least."""
        if pieces == self._pieces and worst == self._worst:
            return
        before = self.heightForWidth(self.width())
        self._pieces, self._worst, self._placed = pieces, worst, {}
        self._at = min(self._at, max(len(pieces) - 1, 0))
        self.setAccessibleDescription("  ".join(self._said(number) for number in range(len(pieces))))
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return (places[-1].bottom() + 1) if places else _LINE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # another width wraps the pieces otherwise
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme().tokens
        for number, place in enumerate(self._places(self.width())):
            piece, worst = self._pieces[number], number in self._worst
            painter.setPen(colours.colour("accent" if self.hasFocus() and number == self._at else "border"))
            painter.setBrush(colours.colour("warning_soft" if worst else "surface"))
            painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), 6, 6)
            painter.setFont(font(13, strong=True))
            painter.setPen(colours.colour("warning" if worst else "text"))
            top = QRect(place.left(), place.top() + 4, place.width(), 20)
            painter.drawText(top, int(Qt.AlignmentFlag.AlignCenter), piece.text)
            if worst:
                left, right = place.left() + _PAD, place.right() - _PAD
                painter.drawLine(left, place.top() + 23, right, place.top() + 23)
            painter.setFont(font(_SMALL))
            painter.setPen(colours.colour("text_muted"))
            low = QRect(place.left(), place.top() + 23, place.width(), 18)
            painter.drawText(low, int(Qt.AlignmentFlag.AlignCenter), figures.number(piece.per_unit, places=1))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for number, place in enumerate(self._places(self.width())):
            if place.contains(event.position().toPoint()):
                self._at = number
                self.chosen.emit(self._pieces[number])
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}.get(event.key())
        if steps is not None and self._pieces:
            self._at = (self._at + steps) % len(self._pieces)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._pieces:
            self.chosen.emit(self._pieces[self._at])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for number, place in enumerate(self._places(self.width())):
                if place.contains(event.pos()):
                    QToolTip.showText(event.globalPos(), plain_tooltip(self._said(number)), self)
            return True
        return super().event(event)

    def _said(self, number: int) -> str:
        piece = self._pieces[number]
        said = self.tr("{piece}: {length} bytes bring {value}, {each} a byte")
        return said.format(
            piece=piece.text,
            length=piece.length,
            value=figures.number(piece.value, places=0),
            each=figures.number(piece.per_unit, places=1),
        )

    def _places(self, width: int) -> list[QRect]:
        """Where each piece stands; they wrap like words."""
        if width not in self._placed:
            self._placed[width] = self._laid_out(width)
        return self._placed[width]

    def _laid_out(self, width: int) -> list[QRect]:
        strong, small = QFontMetrics(font(13, strong=True)), QFontMetrics(font(_SMALL))
        places, left, top = [], 0, 0
        for piece in self._pieces:
            number = small.horizontalAdvance(figures.number(piece.per_unit, places=1))
            wide = max(strong.horizontalAdvance(piece.text), number) + 2 * _PAD
            if left and left + wide > width:
                left, top = 0, top + _LINE + _GAP
            places.append(QRect(left, top, wide, _LINE))
            left += wide + _GAP
        return places
