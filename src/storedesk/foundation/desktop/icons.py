"""The Lucide icons, painted in the colour of the theme at the moment they are shown."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from storedesk.foundation.desktop.theme import theme
from storedesk.foundation.resources import resource

_kept: dict[tuple[str, str, int, int], QPixmap] = {}


def icon(name: str, tone: str = "text_muted", active: str = "") -> QIcon:
    """The icon of that file name in the colour token `tone`; `active` is the token while checked or selected."""
    return QIcon(_Engine(name, tone, active or tone))


def pixmap(name: str, size: int, tone: str = "text_muted", scale: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` pixels, drawn `scale` times as fine for sharp screens."""
    pixels = round(size * scale)
    drawn = QPixmap(_drawn(name, str(getattr(theme().tokens, tone)), pixels, pixels))
    drawn.setDevicePixelRatio(scale)
    return drawn


class _Engine(QIconEngine):
    """Asks the theme each time, so a switch of theme needs no new icons."""

    def __init__(self, name: str, tone: str, active: str) -> None:
        super().__init__()
        self.name, self.tone, self.active = name, tone, active

    def clone(self) -> QIconEngine:
        return _Engine(self.name, self.tone, self.active)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatio()
        colour = self._colour(mode, state)
        painter.drawPixmap(rect, _drawn(self.name, colour, round(rect.width() * scale), round(rect.height() * scale)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return QPixmap(_drawn(self.name, self._colour(mode, state), size.width(), size.height()))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self.pixmap(size, mode, state)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        colours = theme().tokens
        if mode == QIcon.Mode.Disabled:
            return colours.text_disabled
        return str(getattr(colours, self.active if state == QIcon.State.On else self.tone))


def _drawn(name: str, colour: str, width: int, height: int) -> QPixmap:
    key = (name, colour, width, height)
    if key not in _kept:
        picture = QPixmap(width, height)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        side = min(width, height)
        # a place wider than high keeps its room at the right, which sets a button's icon apart from its word
        square = QRectF(0, (height - side) / 2, side, side)
        QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode())).render(painter, square)
        painter.end()
        _kept[key] = picture
    return _kept[key]


@cache
def _source(name: str) -> str:
    return (
        resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace('stroke-width="2"', 'stroke-width="1.75"')
    )
