"""Pictures of products on screen: small ones in the table, one to click beside the name."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QImageReader, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QToolButton, QWidget

from storedesk.foundation.desktop.icons import icon, pixmap
from storedesk.foundation.desktop.widgets import plain_tooltip

_THUMB = 26
_LARGE = 64
_MOST_KEPT = 2_000
_MOST_MEGABYTES = 256
_USER = int(Qt.ItemDataRole.UserRole)

_kept: dict[tuple[str, int], QPixmap | None] = {}


def read_picture(path: Path, side: int) -> QPixmap | None:
    """The picture cut to a square of `side` pixels; None where it cannot be read."""
    key = (str(path), side)
    if key not in _kept:
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        _kept[key] = _read(path, side)
    return _kept[key]


class PictureDelegate(QStyledItemDelegate):
    """Paints a small picture in a cell whose value is a Thumbnail; `place_of(name)` says where it lies."""

    def __init__(self, place_of: Callable[[str | None], Path | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._place_of = place_of

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        scale = painter.device().devicePixelRatio()
        path = self._place_of(index.data(_USER).name)
        picture = read_picture(path, round(_THUMB * scale)) if path is not None else None
        place = QRect(0, 0, _THUMB, _THUMB)
        place.moveCenter(option.rect.center())
        if picture is not None:
            painter.drawPixmap(place, picture)
        else:
            place.adjust(5, 5, -5, -5)
            painter.drawPixmap(place, pixmap("image", 16, "text_disabled", scale))

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        # the picture stands for the name of its file
        option.text = ""


class PictureButton(QToolButton):
    """The picture of one product; pressing it asks for another. A picture dropped on it is taken too."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setFixedSize(_LARGE + 8, _LARGE + 8)
        self.setIconSize(QSize(_LARGE, _LARGE))
        self.setAccessibleName(self.tr("Picture: choose another"))
        self.setToolTip(plain_tooltip(self.tr("Choose a picture (a copy is kept beside the database)")))

    def show_picture(self, path: Path | None) -> None:
        """Show the picture, or a sign where there is none."""
        picture = read_picture(path, round(_LARGE * self.devicePixelRatioF())) if path is not None else None
        self.setIconSize(QSize(_LARGE, _LARGE) if picture is not None else QSize(28, 28))
        self.setIcon(QIcon(picture) if picture is not None else icon("image", "text_faint"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.dropped.emit(paths[0])


def _read(path: Path, side: int) -> QPixmap | None:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    image = reader.read()
    if image.isNull():
        return None
    shorter = min(image.width(), image.height())
    square = image.copy((image.width() - shorter) // 2, (image.height() - shorter) // 2, shorter, shorter)
    aspect = Qt.AspectRatioMode.KeepAspectRatio
    return QPixmap.fromImage(square.scaled(side, side, aspect, Qt.TransformationMode.SmoothTransformation))
