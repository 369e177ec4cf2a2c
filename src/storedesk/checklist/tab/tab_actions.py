"""The actions of the Week tab that need no line: print, another week, another view, what was left, routines."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from storedesk.checklist import texts
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.desktop.icons import icon
from storedesk.foundation.texts import Phrase

if TYPE_CHECKING:
    from storedesk.checklist.tab.week_tab import WeekTab


class TabActions(QObject):
    """They work wherever the keyboard is inside the tab."""

    def __init__(self, tab: WeekTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self.print = self._on_tab(texts.DO_PRINT, "printer", "", tab.print_list)
        self.print.setObjectName("print")
        self.add = self._on_tab(texts.DO_ADD, "plus", "Ctrl+N", tab.quick.text.setFocus)
        self.take_over = self._on_tab(texts.DO_TAKE_OVER, "history", "Ctrl+L", tab.take_over)
        self.take_over.setEnabled(False)
        self.routines = self._on_tab(texts.DO_ROUTINES, "refresh-cw", "Ctrl+R", tab.edit_routines)
        self.earlier = self._on_tab(texts.DO_EARLIER, "chevron-left", "Alt+Left", lambda: tab.picker.step(-1))
        self.following = self._on_tab(texts.DO_LATER, "chevron-right", "Alt+Right", lambda: tab.picker.step(1))
        self.this_week = self._on_tab(
            texts.DO_THIS_WEEK, "calendar", "Alt+Home", lambda: tab.picker.step_to(Week.of(tab.app.today()))
        )
        self.jump = self._on_tab(texts.DO_JUMP, "calendar-days", "Ctrl+G", tab.picker.open_menu)
        self.filter = self._on_tab(texts.DO_FILTER, "list-filter", "Ctrl+F", tab.looking.filter_box.setFocus)
        self.open_only = self._on_tab(texts.DO_OPEN_ONLY, "eye", "Ctrl+Shift+O", tab.looking.open_only.toggle)
        self.group = self._on_tab(texts.DO_GROUP, "columns-3", "Ctrl+Shift+G", tab.looking.show_other_sections)
        self.next_role = self._on_tab(texts.DO_NEXT_ROLE, "user", "Ctrl+Shift+Right", lambda: tab.roles.step(1))
        self.role_before = self._on_tab(texts.DO_ROLE_BEFORE, "user", "Ctrl+Shift+Left", lambda: tab.roles.step(-1))

    @property
    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        return [
            self.add, self.take_over, self.routines, self.earlier, self.following, self.this_week, self.jump,
            self.filter, self.open_only, self.group, self.next_role, self.role_before, self.print,
        ]  # fmt: skip

    def _on_tab(self, text: Phrase, icon_name: str, keys: str, does: Callable[[], object]) -> QAction:
        action = QAction(icon(icon_name), str(text), self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: does())
        self._tab.addAction(action)
        return action
