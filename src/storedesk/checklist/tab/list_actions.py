"""The actions on lines of the list, for the menu, the keyboard and the buttons; each is a deed with a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from storedesk.checklist import texts
from storedesk.checklist.rules.sections import next_day, next_monday
from storedesk.checklist.rules.tasks import Line, State
from storedesk.foundation.calendar.weeks import day_name, weekday_name
from storedesk.foundation.desktop.icons import icon
from storedesk.foundation.texts import Phrase

if TYPE_CHECKING:
    from storedesk.checklist.tab.week_tab import WeekTab


class ListActions(QObject):
    """What can be done with the marked lines; each action is enabled as they allow."""

    def __init__(self, tab: WeekTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self.tick = self._on_list(texts.DO_TICK, "check", ("Space", "Return", "Enter"), tab.tick)
        self.edit = self._on_list(texts.DO_EDIT, "pencil", ("F2",), tab.edit)
        self.tomorrow = self._on_list(texts.DO_TOMORROW, "arrow-right", ("Ctrl+T",), tab.put_off_a_day)
        self.next_week = self._on_list(texts.DO_NEXT_WEEK, "calendar-days", ("Ctrl+Shift+T",), tab.put_off_a_week)
        self.a_day = self._on_list(texts.DO_A_DAY, "calendar", ("Ctrl+D",), tab.put_off_to_a_day)
        self.drop = self._on_list(texts.DO_DROP, "ban", ("Del",), tab.drop)
        self.note = self._on_list(texts.DO_NOTE, "pencil-line", ("Ctrl+M",), tab.write_note)
        self.up = self._on_list(texts.DO_UP, "arrow-up", ("Ctrl+Up",), lambda: tab.move_line(-1))
        self.down = self._on_list(texts.DO_DOWN, "arrow-down", ("Ctrl+Down",), lambda: tab.move_line(1))
        self.go = self._on_list(texts.DO_GO, "arrow-right", ("Ctrl+Return", "Ctrl+Enter"), tab.go_there)
        self.later = QMenu(str(texts.PUT_OFF), tab)
        self.later.addActions([self.tomorrow, self.next_week, self.a_day])

    @property
    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        return [
            self.tick, self.edit, self.note, self.tomorrow, self.next_week, self.a_day, self.drop, self.up, self.down,
            self.go,
        ]  # fmt: skip

    def suit(self, lines: Sequence[Line], over: bool) -> None:
        """Enable what can be done with these lines; in a week that is `over` they are only ticked and noted."""
        today = self._tab.app.today()
        states = {line.state for line in lines}
        is_open = states == {State.OPEN}
        self.tick.setEnabled(bool(states - {State.CARRIED}))
        self.tick.setText(str(texts.DO_UNTICK if states == {State.DONE} else texts.DO_TICK))
        for action in (self.tomorrow, self.next_week, self.a_day):
            action.setEnabled(is_open and not over)
        self.later.menuAction().setEnabled(is_open and not over)
        self.drop.setEnabled(bool(states) and State.CARRIED not in states and not over)
        dropped = states == {State.DROPPED}
        self.drop.setText(str(texts.DO_REOPEN if dropped else texts.DO_DROP))
        single = len(lines) == 1
        self.note.setEnabled(single)
        for action in (self.edit, self.up, self.down):
            action.setEnabled(single and not over)
        tab = lines[0].tab if single else ""
        known = bool(tab) and tab != self._tab.key
        self.go.setEnabled(known)
        self.go.setText(str(texts.DO_GO_TO.format(tab=self._tab.tab_name(tab)) if known else texts.DO_GO))
        if single:
            for action, phrase, day in (
                (self.tomorrow, texts.DO_TOMORROW_DAY, next_day(lines[0], today)),
                (self.next_week, texts.DO_NEXT_WEEK_DAY, next_monday(lines[0], today)),
            ):
                said = f"{weekday_name(day, short=True)} {day_name(day)}"
                action.setText(str(phrase.format(day=said)))
        else:
            self.tomorrow.setText(str(texts.DO_TOMORROW))
            self.next_week.setText(str(texts.DO_NEXT_WEEK))

    def _on_list(self, text: Phrase, icon_name: str, keys: Sequence[str], does: Callable[[], object]) -> QAction:
        """An action whose keys work while the list has the keyboard, so that text boxes keep theirs."""
        action = QAction(icon(icon_name), str(text), self)
        action.setProperty("icon_name", icon_name)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: does())
        self._tab.list.addAction(action)
        return action
