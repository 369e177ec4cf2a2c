"""Ctrl+K: one box that finds any action, product, word, person or event."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from storedesk.foundation.desktop.columns import folded
from storedesk.foundation.desktop.icons import pixmap
from storedesk.foundation.desktop.theme import font, theme
from storedesk.foundation.desktop.widgets import label, line

Index = QModelIndex | QPersistentModelIndex

_WIDTH = 600
_ROW = 36
_MOST_ROWS = 10
_DELAY_MS = 120
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_USER = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the list: an icon, what it is, a detail at the right, and what happens on Enter."""

    icon: str
    title: str
    detail: str
    run: Callable[[], object]


def matching(hits: Sequence[Hit], text: str) -> list[Hit]:
    """The hits in whose title every word occurs; those that begin with the text first, else in the given order."""
    wanted = folded(text)
    words = wanted.split()
    found = [hit for hit in hits if all(word in folded(hit.title) for word in words)]
    return sorted(found, key=lambda hit: not folded(hit.title).startswith(wanted))


class SearchBox(QWidget):
    """Lies over the window while open. `actions()` are the actions there are now, `find(text)` asks the features."""

    def __init__(self, window: QWidget, actions: Callable[[], list[Hit]], find: Callable[[str], list[Hit]]) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions, self._find = actions, find
        self._known: list[Hit] = []
        self.input = QLineEdit()
        self.input.setProperty("role", "palette")
        self.input.setPlaceholderText(self.tr("Find an action, a product, a word, a person or an event"))
        self.input.setAccessibleName(self.tr("Search"))
        self.hits = _Hits(self)
        self.list = QListView()
        self.list.setModel(self.hits)
        self.list.setItemDelegate(_HitDelegate(self))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Results"))
        self._nothing = label(self.tr("Nothing found"), "muted")
        self._nothing.setContentsMargins(12, 8, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.input)
        column.addWidget(line())
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.search)
        self.input.textChanged.connect(lambda: self._timer.start())
        self.list.clicked.connect(self._run)
        self.input.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the box with all actions."""
        self._known = self._actions()
        self.input.clear()
        self.search()
        self.show()
        self.raise_()
        self.input.setFocus()

    def search(self) -> None:
        """List what matches the text now."""
        self._timer.stop()
        text = self.input.text().strip()
        found = matching(self._known, text)
        things = self._find(text) if text else []
        self.hits.show_hits([*things, *found] if len(text) > 1 and not found else [*found, *things])
        self.list.setCurrentIndex(self.hits.index(0, 0))
        self._nothing.setVisible(not self.hits.rowCount())
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self.search()
            self._run(self.list.currentIndex())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}[Qt.Key(key)]
            last = self.hits.rowCount() - 1
            self.list.setCurrentIndex(self.hits.index(min(max(self.list.currentIndex().row() + step, 0), last), 0))
        else:
            return False
        return True

    def _run(self, index: QModelIndex) -> None:
        hit = index.data(_USER) if index.isValid() else None
        self._close()
        if isinstance(hit, Hit):
            hit.run()

    def _close(self) -> None:
        self.hide()
        self._window.setFocus()

    def _place(self) -> None:
        rows = min(self.hits.rowCount(), _MOST_ROWS)
        width = min(_WIDTH, self._window.width() - 32)
        self.list.setVisible(rows > 0)
        self.list.setFixedHeight(rows * _ROW + 8)
        height = 64 + (rows * _ROW + 8 if rows else _ROW)
        self.setGeometry((self._window.width() - width) // 2, 72, width, height)


class _Hits(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []

    def show_hits(self, hits: list[Hit]) -> None:
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _USER:
            return self._hits[index.row()]
        return self._hits[index.row()].title if role == _DISPLAY else None


class _HitDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit = index.data(_USER)
        colours = theme().tokens
        place: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.colour("selection"))
            painter.drawRoundedRect(place, 6, 6)
        picture = pixmap(hit.icon, 16, "text_muted", painter.device().devicePixelRatio())
        painter.drawPixmap(place.left() + 10, place.center().y() - 7, picture)
        painter.setFont(font(12))
        detail_width = min(painter.fontMetrics().horizontalAdvance(hit.detail) + 12, place.width() // 2)
        painter.setPen(colours.colour("text_faint"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        detail = painter.fontMetrics().elidedText(hit.detail, Qt.TextElideMode.ElideRight, detail_width)
        right = middle | int(Qt.AlignmentFlag.AlignRight)
        painter.drawText(place.adjusted(place.width() - detail_width - 12, 0, -12, 0), right, detail)
        painter.setFont(font())
        painter.setPen(colours.colour("text"))
        room = place.adjusted(36, 0, -detail_width - 20, 0)
        title = painter.fontMetrics().elidedText(hit.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, title)
        painter.restore()
