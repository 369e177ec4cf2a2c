"""The map of best sellers' titles and their hot roots: a filled field where a title has a root, ours as first row."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.icons import pixmap
from storedesk.foundation.desktop.theme import GRID, font, theme
from storedesk.foundation.desktop.widgets import plain_tooltip
from storedesk.titles.rules.grams import Gram
from storedesk.titles.rules.winners_map import MapRow, WinnersMap

_NAME, _HEAD, _ROW, _PAD, _SMALL, _ICON = 220, 44, 26, 7, 12, 14
_FAINTEST = 0.35
_SPAN = int(Qt.AlignmentFlag.AlignVCenter)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)
_STEPS = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
}  # fmt: skip


class WinnersMapView(QAbstractScrollArea):
    """`wanted()` asks to take the root of the field the keyboard stands on over (Enter); `said(sentence)` tells of it.

    The more winners have a root, the fuller the colour of its fields. The titles at the left and the roots on top
    stay in view; the arrow keys walk over the fields.
    """

    wanted = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map = WinnersMap()
        self._wide: list[int] = []
        self.at = (0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map of hot roots"))
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().setSingleStep(40)
        theme().changed.connect(self.viewport().update)

    def show_map(self, shown: WinnersMap) -> None:
        """Show other winners."""
        self._map = shown
        metrics = QFontMetrics(font(_SMALL))
        self._wide = [
            max(metrics.horizontalAdvance(text) for text in (self._name(gram), figures.rate(gram.support, places=0)))
            + 2 * _PAD
            for gram in shown.roots
        ]
        row, column = self.at
        self.at = (min(row, max(len(shown.rows) - 1, 0)), min(column, max(len(shown.roots) - 1, 0)))
        self._measure()
        self._tell()

    @property
    def root(self) -> Gram | None:
        """The hot root the keyboard stands on."""
        return self._map.roots[self.at[1]] if self._map.roots else None

    def sizeHint(self) -> QSize:
        return QSize(640, 320)

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme().tokens.colour("surface"))
        painter.setFont(font(_SMALL))
        if not self._map.roots:
            painter.setPen(theme().tokens.colour("text_muted"))
            place = self.viewport().rect().adjusted(24, 24, -24, -24)
            flags = _MIDDLE | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(place, flags, self.tr("Nothing that enough titles have."))
            painter.end()
            return
        painter.setClipRect(self.viewport().rect().adjusted(_NAME, _HEAD, 0, 0))
        for row in range(len(self._map.rows)):
            for column in range(len(self._map.roots)):
                self._paint_field(painter, row, column)
        painter.setClipRect(self.viewport().rect().adjusted(_NAME, 0, 0, 0))
        for column, gram in enumerate(self._map.roots):
            self._paint_root(painter, column, gram)
        painter.setClipRect(self.viewport().rect().adjusted(0, _HEAD, 0, 0))
        for number, row_ in enumerate(self._map.rows):
            self._paint_title(painter, number, row_)
        painter.setClipping(False)
        painter.setPen(theme().tokens.colour("border"))
        painter.drawLine(0, _HEAD, self.viewport().width(), _HEAD)
        painter.end()

    def _paint_field(self, painter: QPainter, row: int, column: int) -> None:
        place = self._field(row, column)
        if not place.intersects(self.viewport().rect()):
            return
        colours, title = theme().tokens, self._map.rows[row]
        has = title.has[column]
        inner = place.adjusted(1, 1, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if has:
            painter.setBrush(self._shade("positive" if title.winner is None else "accent", self._map.roots[column]))
        else:
            painter.setBrush(colours.colour("warning_soft" if title.winner is None else "neutral_soft"))
        painter.drawRoundedRect(inner, 3, 3)
        if title.winner is None:
            sign = pixmap("check" if has else "x", _ICON, "surface" if has else "warning", self.devicePixelRatioF())
            painter.drawPixmap(inner.center().x() - _ICON // 2 + 1, inner.center().y() - _ICON // 2 + 1, sign)
        if self.hasFocus() and (row, column) == self.at:
            painter.setPen(colours.colour("text"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _paint_root(self, painter: QPainter, column: int, gram: Gram) -> None:
        place = self._field(0, column)
        here = column == self.at[1] and self.hasFocus()
        painter.setPen(theme().tokens.colour("accent_text" if here else "text"))
        painter.drawText(QRect(place.left(), 4, place.width(), 20), _MIDDLE, self._name(gram))
        painter.setPen(theme().tokens.colour("text_muted"))
        painter.drawText(QRect(place.left(), 22, place.width(), 18), _MIDDLE, figures.rate(gram.support, places=0))

    def _paint_title(self, painter: QPainter, number: int, row: MapRow) -> None:
        place = QRect(0, self._top(number), _NAME, _ROW)
        painter.fillRect(place, theme().tokens.colour("surface"))
        ours = row.winner is None
        painter.setFont(font(_SMALL, strong=ours))
        painter.setPen(theme().tokens.colour("text" if ours or number == self.at[0] else "text_muted"))
        text = painter.fontMetrics().elidedText(self._title(row), Qt.TextElideMode.ElideRight, _NAME - 2 * GRID)
        painter.drawText(place.adjusted(GRID, 0, -GRID, 0), _SPAN, text)
        painter.setFont(font(_SMALL))

    def _shade(self, name: str, gram: Gram) -> QColor:
        """Fuller for roots that more of the winners have."""
        colour = QColor(theme().tokens.colour(name))
        if name != "positive":
            colour.setAlphaF(_FAINTEST + (1 - _FAINTEST) * min(gram.support, 1.0))
        return colour

    # ------------------------------------------------------------------ places

    def _measure(self) -> None:
        view = self.viewport().size()
        wide, high = sum(self._wide), _ROW * len(self._map.rows)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(wide - (view.width() - _NAME), 0))
        across.setPageStep(max(view.width() - _NAME, 1))
        down.setRange(0, max(high - (view.height() - _HEAD), 0))
        down.setPageStep(max(view.height() - _HEAD, 1))
        down.setSingleStep(_ROW)
        self.viewport().update()

    def _top(self, row: int) -> int:
        return _HEAD + 1 + row * _ROW - self.verticalScrollBar().value()

    def _field(self, row: int, column: int) -> QRect:
        left = _NAME + sum(self._wide[:column]) - self.horizontalScrollBar().value()
        return QRect(left, self._top(row), self._wide[column], _ROW)

    def _at_point(self, at: QPoint) -> tuple[int, int] | None:
        """The field under a point; the titles and the roots themselves are in none."""
        if at.x() < _NAME or at.y() < _HEAD:
            return None
        row = (at.y() - self._top(0)) // _ROW
        column = next((n for n in range(len(self._wide)) if self._field(row, n).contains(at)), None)
        return (row, column) if column is not None and 0 <= row < len(self._map.rows) else None

    # ------------------------------------------------------------------ answering

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def scrollContentsBy(self, across: int, down: int) -> None:
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at_point(event.position().toPoint())
        if found is not None:
            self._go(*found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self._map.roots:
            row = min(max(self.at[0] + step[0], 0), len(self._map.rows) - 1)
            column = min(max(self.at[1] + step[1], 0), len(self._map.roots) - 1)
            self._go(row, column)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._map.roots:
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at_point(event.pos())
            if found is not None:
                QToolTip.showText(event.globalPos(), plain_tooltip(self._sentence(*found)), self)
            elif event.pos().x() < _NAME and event.pos().y() > _HEAD:
                row = (event.pos().y() - self._top(0)) // _ROW
                if 0 <= row < len(self._map.rows):
                    QToolTip.showText(event.globalPos(), plain_tooltip(self._map.rows[row].title), self)
            return True
        return super().viewportEvent(event)

    def _go(self, row: int, column: int) -> None:
        self.at = (row, column)
        place = self._field(row, column)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + min(place.left() - _NAME, 0))
        across.setValue(across.value() + max(place.right() - self.viewport().width() + 1, 0))
        down.setValue(down.value() + min(place.top() - _HEAD - 1, 0))
        down.setValue(down.value() + max(place.bottom() - self.viewport().height() + 1, 0))
        self.viewport().update()
        self._tell()

    def _tell(self) -> None:
        sentence = self._sentence(*self.at) if self._map.roots else ""
        self.setAccessibleDescription(sentence)
        self.said.emit(sentence)

    def _sentence(self, row: int, column: int) -> str:
        title, gram = self._map.rows[row], self._map.roots[column]
        said = self.tr("{title} has {root}; {share} of the winners by weight have it")
        if not title.has[column]:
            said = self.tr("{title} lacks {root}; {share} of the winners by weight have it")
        name = self.tr("Our title") if title.winner is None else self._title(title)
        return said.format(title=name, root=self._name(gram), share=figures.rate(gram.support, places=0))

    def _title(self, row: MapRow) -> str:
        if row.winner is None:
            return self.tr("Ours: {title}").format(title=row.title or "–")
        return self.tr("{rank}. {title}").format(rank=row.winner.rank, title=row.title)

    @staticmethod
    def _name(gram: Gram) -> str:
        return "".join(gram.roots)
