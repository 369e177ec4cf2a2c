"""Covers the pages while another product's are read: nothing behind it can be pressed or typed into."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from storedesk.foundation.desktop.theme import GRID, font, theme

_UNSEEN_MS = 150
_OPACITY = 190
_PAD = 16


class Veil(QWidget):
    """`cover()` and `lift()`; the keyboard waits here meanwhile and goes back to where it was.

    What is read in a moment leaves no trace: only after a while the veil can be seen.
    """

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._covered = covered
        self._focus: QWidget | None = None
        self._seen = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_UNSEEN_MS)
        self._timer.timeout.connect(self._be_seen)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Reading the words of the product"))
        covered.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Let nobody reach what is behind."""
        if self.isVisible():
            return
        focus = QApplication.focusWidget()
        self._focus = focus if focus is not None and self._covered.isAncestorOf(focus) else None
        self._seen = False
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self._timer.start()
        if self._focus is not None:
            self.setFocus()

    def lift(self) -> None:
        """What is behind is the right product's again."""
        self._timer.stop()
        if not self.isVisibleTo(self._covered):
            return
        focus, self._focus = self._focus, None
        if focus is not None and self.hasFocus() and focus.isVisibleTo(self._covered):
            focus.setFocus()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._covered and self.isVisible():
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(self._covered.rect())
            elif event.type() == QEvent.Type.ChildAdded:
                self.raise_()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._seen:
            return
        painter = QPainter(self)
        ground = QColor(theme().tokens.colour("ground"))
        ground.setAlpha(_OPACITY)
        painter.fillRect(self.rect(), ground)
        said, letters = self.tr("Reading the words of the product"), QFontMetrics(font(13))
        place = letters.boundingRect(said).adjusted(-_PAD, -GRID, _PAD, GRID)
        place.moveCenter(self.rect().center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme().tokens.colour("raised"))
        painter.setPen(theme().tokens.colour("border_strong"))
        painter.drawRoundedRect(place, GRID, GRID)
        painter.setFont(font(13))
        painter.setPen(theme().tokens.colour("text"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), said)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def _be_seen(self) -> None:
        self._seen = True
        self.update()
