"""How full a title is: a bar against the platform's limit, with the count in words beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from storedesk.foundation.desktop.theme import GRID, theme
from storedesk.foundation.desktop.widgets import IconLabel, label, set_tone
from storedesk.titles.rules.lengths import Unit

_HEIGHT = 6


class Gauge(QWidget):
    """`show_length(used, most, unit)`; too long is said by colour, icon and word."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = _Bar()
        self.sign = IconLabel("circle-check", 14, "positive")
        self.count = label("", "strong")
        self.left = label("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._bar, 1)
        row.addWidget(self.sign)
        row.addWidget(self.count)
        row.addWidget(self.left)

    def show_length(self, used: int, most: int, unit: Unit) -> None:
        """Show how much of the room is used."""
        left = most - used
        tone, icon_name = ("negative", "circle-x") if left < 0 else ("positive", "circle-check")
        if left > most // 6:
            tone, icon_name = "warning", "info"
        said = self.tr("{used} / {most} bytes") if unit is Unit.GBK else self.tr("{used} / {most} characters")
        self.count.setText(said.format(used=used, most=most))
        over = self.tr("{count} too many") if left < 0 else self.tr("{count} left")
        self.left.setText(over.format(count=abs(left)))
        set_tone(self.left, "negative" if left < 0 else "muted")
        self.sign.show_icon(icon_name, tone)
        self._bar.show_share(used, most, tone)
        self.setAccessibleName(self.count.text())
        self.setAccessibleDescription(self.left.text())


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._used, self._most, self._tone = 0, 1, "positive"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_share(self, used: int, most: int, tone: str) -> None:
        self._used, self._most, self._tone = used, max(most, 1), tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        place = QRectF(self.rect())
        painter.setBrush(theme().tokens.colour("border"))
        painter.drawRoundedRect(place, _HEIGHT / 2, _HEIGHT / 2)
        place.setWidth(place.width() * min(self._used / self._most, 1.0))
        painter.setBrush(theme().tokens.colour(self._tone))
        painter.drawRoundedRect(place, _HEIGHT / 2, _HEIGHT / 2)
        painter.end()
