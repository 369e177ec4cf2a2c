"""A verdict or state as a chip: colour, icon and word together, so that nothing is told by colour alone."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from storedesk.foundation.desktop.columns import ChipValue
from storedesk.foundation.desktop.icons import pixmap
from storedesk.foundation.desktop.theme import font, theme

__all__ = ["Chip", "ChipDelegate", "ChipValue", "paint_chip"]

_HEIGHT = 22
_ICON = 14
_GAP = 5
_PAD = 8
_SIZE = 12
_USER_ROLE = int(Qt.ItemDataRole.UserRole)


class Chip(QWidget):
    """One chip: tone (positive, negative, warning, info, neutral), icon and word."""

    def __init__(self, tone: str, icon_name: str, word: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)
        self.show_chip(tone, icon_name, word)

    def show_chip(self, tone: str, icon_name: str, word: object) -> None:
        """Another verdict."""
        self._value = ChipValue(tone, icon_name, str(word))
        self.setAccessibleName(str(word))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._value), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self._value)
        painter.end()


class ChipDelegate(QStyledItemDelegate):
    """Paints the chips of one table column; the model gives the ChipValue under the user role."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        value = index.data(_USER_ROLE)
        super().paint(painter, option, index)
        if isinstance(value, ChipValue):
            place = option.rect.adjusted(_PAD + 3, 0, -_PAD, 0)
            paint_chip(painter, place, value)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        # the chip is drawn over the cell's ground, its word must not be written twice
        option.text = ""
        option.state &= ~QStyle.StateFlag.State_HasFocus


def chip_width(value: ChipValue) -> int:
    """How wide the chip wants to be."""
    text = QFontMetrics(font(_SIZE)).horizontalAdvance(value.word)
    return text + 2 * _PAD + (_ICON + _GAP if value.icon else 0)


def paint_chip(painter: QPainter, place: QRect, value: ChipValue) -> None:
    """Draw the chip at the left of `place`, in the middle of its height."""
    colours = theme().tokens
    toned = value.tone in ("positive", "negative", "warning", "info", "accent")
    ground = colours.colour(f"{value.tone}_soft" if toned else "neutral_soft")
    ink_name = ("accent_text" if value.tone == "accent" else value.tone) if toned else "text_muted"
    width = min(chip_width(value), place.width())
    box = QRect(place.left(), place.center().y() - _HEIGHT // 2 + 1, width, _HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, _HEIGHT / 2, _HEIGHT / 2)
    left = box.left() + _PAD
    if value.icon:
        picture: QPixmap = pixmap(value.icon, _ICON, ink_name, painter.device().devicePixelRatio())
        painter.drawPixmap(left, box.top() + (_HEIGHT - _ICON) // 2, picture)
        left += _ICON + _GAP
    painter.setFont(font(_SIZE))
    painter.setPen(colours.colour(ink_name))
    text = painter.fontMetrics().elidedText(value.word, Qt.TextElideMode.ElideRight, box.right() - _PAD - left + 2)
    painter.drawText(QRect(left, box.top(), box.right() - left, _HEIGHT), int(Qt.AlignmentFlag.AlignVCenter), text)
    painter.restore()
