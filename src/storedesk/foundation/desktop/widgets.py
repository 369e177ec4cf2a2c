"""The small parts every tab is built from; whatever text they are given is shown as plain text."""

from collections.abc import Callable, Sequence
from html import escape
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from storedesk.foundation.desktop.chips import Chip
from storedesk.foundation.desktop.icons import icon, pixmap
from storedesk.foundation.desktop.theme import GRID, theme
from storedesk.foundation.texts import Phrase

__all__ = [
    "Banner",
    "Card",
    "Chip",
    "EmptyState",
    "IconLabel",
    "Segmented",
    "ToolRow",
    "button",
    "icon_button",
    "label",
    "line",
    "panel",
    "plain_tooltip",
    "set_in",
]

Text = str | Phrase
_Spun = TypeVar("_Spun", bound=QAbstractSpinBox)
_MOST_SHOWN = 20_000
_NEWS_ICONS = {"negative": "circle-x", "warning": "triangle-alert", "positive": "circle-check", "info": "info"}


def label(text: Text = "", role: str = "", *, tone: str = "", wrap: bool = False) -> QLabel:
    """Plain text. `role`: title, heading, strong, muted, faint, value, caption; `tone`: positive, negative, …"""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(str(text)[:_MOST_SHOWN])
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if tone:
        made.setProperty("tone", tone)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a label or banner another tone while it is shown."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def plain_tooltip(text: Text) -> str:
    """Tooltip text in which nothing can be markup: Qt would draw rich text where it sees a tag."""
    return f"<qt>{escape(str(text)[:_MOST_SHOWN]).replace(chr(10), '<br>')}</qt>" if str(text) else ""


def button(
    text: Text, kind: str = "", *, icon_name: str = "", on_click: Callable[[], object] | None = None
) -> QPushButton:
    """A push button. `kind`: "" for plain, primary, danger, quiet or link."""
    made = PushButton(str(text))
    # in a dialog Enter presses the main button, not whichever was made first
    made.setAutoDefault(kind == "primary")
    if kind:
        made.setProperty("kind", kind)
    if icon_name:
        tone = {"primary": "on_accent", "danger": "negative", "link": "accent_text"}.get(kind, "text_muted")
        made.setIcon(icon(icon_name, tone))
        made.setIconSize(QSize(22, 16) if str(text) else QSize(16, 16))
    made.setCursor(Qt.CursorShape.PointingHandCursor if kind == "link" else Qt.CursorShape.ArrowCursor)
    if on_click is not None:
        made.clicked.connect(lambda: on_click())
    return made


class PushButton(QPushButton):
    """Enter presses the button the keyboard stands on, as space does, in dialogs and on pages alike."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)


def icon_button(icon_name: str, text: Text, *, on_click: Callable[[], object] | None = None) -> QToolButton:
    """A small button that shows an icon; its text is the tooltip and the name for a screen reader."""
    made = QToolButton()
    made.setIcon(icon(icon_name, active="accent_text"))
    made.setIconSize(QSize(16, 16))
    made.setToolTip(plain_tooltip(text))
    made.setAccessibleName(str(text))
    if on_click is not None:
        made.clicked.connect(lambda: on_click())
    return made


def line() -> QFrame:
    """A hair line between two parts."""
    made = QFrame()
    made.setObjectName("line")
    return made


def panel(layout: QLayout | None = None, *, margin: int = 2 * GRID) -> QFrame:
    """A white surface with a border that holds the layout (a column where none is given)."""
    made = QFrame()
    made.setObjectName("panel")
    inner = layout if layout is not None else QVBoxLayout()
    inner.setContentsMargins(margin, margin, margin, margin)
    made.setLayout(inner)
    return made


class IconLabel(QLabel):
    """An icon that follows the theme."""

    def __init__(self, name: str, size: int = 16, tone: str = "text_muted") -> None:
        super().__init__()
        self._name, self._size, self._tone = name, size, tone
        self.setFixedSize(size, size)
        theme().changed.connect(self._draw)
        self._draw()

    def show_icon(self, name: str, tone: str) -> None:
        """Another icon or tone."""
        self._name, self._tone = name, tone
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(pixmap(self._name, self._size, self._tone, self.devicePixelRatioF()))


class Card(QFrame):
    """One figure: what it is, how much, and how it compares. `chosen` is emitted on click, Enter or space."""

    chosen = Signal()

    def __init__(self, title: Text, *, clickable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setProperty("clickable", clickable)
        self._clickable = clickable
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.title = label(title, "caption")
        self.value = label("", "value")
        self._arrow = IconLabel("minus", 14)
        self.delta = label("", "caption")
        self.note = label("", "faint")
        self.setAccessibleName(str(title))
        under = QHBoxLayout()
        under.setSpacing(4)
        under.addWidget(self._arrow)
        under.addWidget(self.delta)
        under.addWidget(self.note)
        under.addStretch()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        self.body.setSpacing(4)
        self.body.addWidget(self.title)
        self.body.addWidget(self.value)
        self.body.addLayout(under)
        self._arrow.hide()

    def show_value(self, value: str, delta: str = "", tone: str = "muted", note: str = "", *, arrow: str = "") -> None:
        """Show the figure; `tone` (positive, negative, warning, muted) goes with an arrow: "up", "down" or none."""
        self.value.setText(value)
        self.delta.setText(delta)
        self.note.setText(note)
        set_tone(self.delta, tone)
        names = {"up": "trending-up", "down": "trending-down", "flat": "minus"}
        self._arrow.setVisible(arrow in names)
        if arrow in names:
            self._arrow.show_icon(names[arrow], "text_muted" if tone == "muted" else tone)
        self.setAccessibleDescription(" ".join(part for part in (value, delta, note) if part))

    def set_chosen(self, chosen: bool) -> None:
        """Mark it as the one whose chart is shown."""
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._clickable and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clickable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class EmptyState(QWidget):
    """What an empty place says: an icon, what it is for, and the one action that fills it."""

    def __init__(
        self,
        icon_name: str,
        sentence: Text,
        action: Text = "",
        on_action: Callable[[], object] | None = None,
        *,
        heading: Text = "",
        second: tuple[Text, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.addStretch(2)
        column.addWidget(IconLabel(icon_name, 40, "text_faint"), 0, Qt.AlignmentFlag.AlignHCenter)
        if str(heading):
            column.addWidget(label(heading, "heading"), 0, Qt.AlignmentFlag.AlignHCenter)
        self.sentence = label(sentence, "muted", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence.setFixedWidth(440)
        # in a row of its own: a column would reckon the sentence's height for the whole width of the window
        said = QHBoxLayout()
        said.addStretch()
        said.addWidget(self.sentence)
        said.addStretch()
        column.addLayout(said)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch()
        self.action = button(action, "primary", on_click=on_action) if str(action) else None
        if self.action is not None:
            buttons.addWidget(self.action)
        if second is not None:
            buttons.addWidget(button(second[0], on_click=second[1]))
        buttons.addStretch()
        column.addSpacing(GRID)
        column.addLayout(buttons)
        column.addStretch(3)


class ToolRow(QFrame):
    """The row of controls on top of a tab: title and controls from the left, actions at the right."""

    def __init__(self, title: Text = "") -> None:
        super().__init__()
        self.setObjectName("toolrow")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        if str(title):
            row.addWidget(label(title, "title"))
            row.addSpacing(GRID)
        row.addStretch()
        self._row = row
        self._left = row.count() - 1

    def add(self, widget: QWidget) -> QWidget:
        """Put a control at the end of the left group."""
        self._row.insertWidget(self._left, widget)
        self._left += 1
        return widget

    def add_right(self, widget: QWidget) -> QWidget:
        """Put an action at the end of the right group."""
        self._row.addWidget(widget)
        return widget


class Segmented(QFrame):
    """A few choices side by side, one of them taken. `chosen(key)` is emitted when the operator takes another."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, Text]], current: str = "", name: Text = "") -> None:
        super().__init__()
        self.setObjectName("segmented")
        self.setAccessibleName(str(name))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for key, text in options:
            made = button(text)
            made.setCheckable(True)
            made.setProperty("segment", True)
            self._buttons[key] = made
            self._group.addButton(made)
            row.addWidget(made)
        self.choose(current or options[0][0])
        self._group.buttonClicked.connect(self._on_click)

    @property
    def current(self) -> str:
        """The key of the choice taken."""
        return next(key for key, made in self._buttons.items() if made.isChecked())

    def choose(self, key: str) -> None:
        """Take a choice without a signal."""
        self._buttons[key].setChecked(True)

    def _on_click(self, clicked: QAbstractButton) -> None:
        self.chosen.emit(next(key for key, made in self._buttons.items() if made is clicked))


class Banner(QFrame):
    """One line of news on top of the window or a tab, with a close button; hidden until `tell` is called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._icon = IconLabel("info", 16, "info")
        self._text = label(wrap=True)
        self._action = button("", "link", on_click=self._act)
        self._on_action: Callable[[], object] | None = None
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(GRID)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(icon_button("x", self.tr("Close"), on_click=self.hide))
        self.hide()

    def tell(
        self, text: Text, tone: str = "info", action: Text = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence in a tone (info, positive, warning, negative), with an action where one helps."""
        self._icon.show_icon(_NEWS_ICONS[tone], tone)
        self._text.setText(str(text)[:_MOST_SHOWN])
        self._on_action = on_action
        self._action.setText(str(action))
        self._action.setVisible(on_action is not None)
        set_tone(self, tone)
        self.setAccessibleName(str(text))
        self.show()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    def _act(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()


def set_in(box: _Spun) -> _Spun:
    """A box of numbers or times whose text stands off its frame, which the style sheet cannot say of these alone."""
    box.lineEdit().setTextMargins(6, 0, 0, 0)
    return box
