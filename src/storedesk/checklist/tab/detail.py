"""One line in full beside the list: what it asks, where it came from, what became of it, and a note."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from storedesk.checklist import texts
from storedesk.checklist.rules.roles import role_name
from storedesk.checklist.rules.tasks import ROUTINE, Line, State
from storedesk.checklist.tab.line_painter import LinePainter, story
from storedesk.foundation import figures
from storedesk.foundation.calendar.weeks import day_name, weekday_name
from storedesk.foundation.desktop.chips import Chip
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, icon_button, label

_NOTE_DELAY_MS = 1500
_MOST_CHIPS = 3


class Detail(QFrame):
    """`noted(Line, text)` is emitted when a note was written: a moment after the last key, or on leaving it."""

    noted = Signal(object, str)

    def __init__(self, painter: LinePainter, tab_name: Callable[[str], str]) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setMinimumWidth(260)
        self._painter, self._tab_name = painter, tab_name
        self.line: Line | None = None
        self._title = label("", "heading", wrap=True)
        self._when = label("", "muted", wrap=True)
        self._text = label("", wrap=True)
        self._story = label("", "faint", wrap=True)
        self._nothing = label(self.tr("Choose a task to see it in full."), "muted", wrap=True)
        for each in (self._title, self._text):
            each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._chips = [Chip("neutral", "", "") for _ in range(_MOST_CHIPS)]
        self.note = _Note()
        self.note.setPlaceholderText(self.tr("What came of it, what to mind next time…"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.go_link = button("", "link", icon_name="arrow-right")
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_NOTE_DELAY_MS)
        self._waiting.timeout.connect(self.keep_note)
        self.note.textChanged.connect(self._on_typed)
        self.note.installEventFilter(self)
        self._lay_out()
        self.show_line(None)

    def show_line(self, line: Line | None) -> None:
        """Show another line; a note being written to the one before is handed over."""
        before, written, unkept = self.line, self.note.toPlainText(), self._unkept
        same = line is not None and before is not None and line.id == before.id
        self.line = line
        self._fill(line, writing=same and unkept and self.note.hasFocus())
        if before is not None and unkept and not same:
            # only now, for keeping it shows the line again
            self._waiting.stop()
            self.noted.emit(before, written)

    def show_actions(self, tick: QAction, rest: list[QAction], more: QMenu, go: QAction) -> None:
        """Put buttons for what can be done with the line under it."""
        self.done = button(tick.text(), "primary", icon_name="check", on_click=tick.trigger)
        self._buttons.addWidget(self.done)
        for action in rest:
            made = icon_button(action.property("icon_name"), action.text(), on_click=action.trigger)
            action.changed.connect(lambda made=made, action=action: made.setEnabled(action.isEnabled()))
            self._more.addWidget(made)
        self.later = button(more.title(), icon_name="clock")
        self.later.setMenu(more)
        self._buttons.addWidget(self.later)
        self._buttons.addStretch(1)
        self._more.addStretch(1)
        tick.changed.connect(lambda: _follow(self.done, tick))
        more.menuAction().changed.connect(lambda: self.later.setEnabled(more.menuAction().isEnabled()))
        self.go_link.clicked.connect(go.trigger)
        go.changed.connect(lambda: _follow(self.go_link, go))
        go.changed.connect(lambda: self.go_link.setVisible(go.isEnabled()))

    def keep_note(self) -> None:
        """Hand over what was written, where it differs from what is kept."""
        self._waiting.stop()
        if self.line is not None and self._unkept:
            self.noted.emit(self.line, self.note.toPlainText())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.note and event.type() == QEvent.Type.FocusOut:
            self.keep_note()
        return super().eventFilter(watched, event)

    def _fill(self, line: Line | None, *, writing: bool) -> None:
        self._body.setVisible(line is not None)
        self._nothing.setVisible(line is None)
        if line is None:
            return
        self._title.setText(line.title)
        self._when.setText(f"{weekday_name(line.day)} {day_name(line.day)}{texts.SEPARATOR}{role_name(line.role)}")
        self._text.setText(line.detail)
        self._text.setVisible(bool(line.detail))
        told = self._told(line)
        self._story.setText("\n".join(told))
        self._story.setVisible(bool(told))
        values = self._painter.chips(line)
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(values))
            if place < len(values):
                chip.show_chip(values[place].tone, values[place].icon, values[place].word)
        if not writing and self.note.toPlainText() != line.note:
            self.note.blockSignals(True)
            self.note.setPlainText(line.note)
            self.note.blockSignals(False)

    @property
    def _unkept(self) -> bool:
        return self.line is not None and self.note.toPlainText().strip() != self.line.note

    def _on_typed(self) -> None:
        if self._unkept:
            self._waiting.start()

    def _told(self, line: Line) -> list[str]:
        told = story(line)
        if line.source == ROUTINE:
            told.append(str(texts.ASKED_BY_ROUTINE))
        elif line.tab:
            told.append(str(texts.ASKED_BY_TAB.format(tab=self._tab_name(line.tab))))
        if line.edited:
            told.append(str(texts.REWRITTEN))
        if line.state is State.DONE and line.done_at is not None:
            told.append(str(texts.DONE_AT.format(moment=figures.moment(line.done_at))))
        elif line.state is State.CARRIED:
            told.append(str(texts.WENT_ON))
        return told

    def _lay_out(self) -> None:
        self._body = QWidget()
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for chip in self._chips:
            chips.addWidget(chip)
        chips.addStretch(1)
        self._buttons = QHBoxLayout()
        self._more = QHBoxLayout()
        self._buttons.setSpacing(GRID)
        self._more.setSpacing(GRID // 2)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._title)
        column.addWidget(self._when)
        column.addLayout(chips)
        column.addWidget(self._text)
        column.addWidget(self.go_link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(GRID)
        column.addLayout(self._buttons)
        column.addLayout(self._more)
        column.addSpacing(GRID)
        column.addWidget(label(self.tr("Note"), "strong"))
        column.addWidget(self.note, 1)
        column.addWidget(self._story)
        holder = QWidget()
        holder.setObjectName("scrolled")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        inner.addWidget(self._nothing)
        inner.addWidget(self._body, 1)
        inner.addStretch(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


class _Note(QPlainTextEdit):
    """A text box that is content with three lines, and takes the room there is."""

    def sizeHint(self) -> QSize:
        return QSize(200, 84)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 84)


def _follow(made: QAbstractButton, action: QAction) -> None:
    made.setText(action.text())
    made.setEnabled(action.isEnabled())
