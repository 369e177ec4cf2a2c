"""A remark in one line that gives way to what stands beside it: what does not fit ends in an ellipsis."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from storedesk.foundation.desktop.theme import theme


class Elided(QLabel):
    """Faint text of any length; the whole of it belongs into a tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "faint")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(theme().tokens.colour("text_faint"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()
