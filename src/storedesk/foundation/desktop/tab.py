"""The base of every tab: it reloads when a commit touched one of its tables, and only while it is seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from storedesk.foundation.database.store import Change
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.icons import icon
from storedesk.foundation.desktop.widgets import Text

_IMPORTS = "import_batch"
"""The table that every import and its forgetting writes to."""


class Tab(QWidget):
    """One tab of the window. Subclasses build their widgets in __init__, and fill them in reload().

    `key` is the feature's key; `tables` are the database tables whose change makes the tab stale. An action whose
    object name is "print" answers File > Print (and needs no shortcut of its own).
    """

    key: ClassVar[str]
    tables: ClassVar[frozenset[str]]

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self._stale = True
        app.changes.happened.connect(self._on_change)

    def reload(self) -> None:
        """Read everything shown again; called when first shown and after each change of one of `tables`."""
        raise AssertionError("every tab reloads itself")

    def follow_import(self) -> None:
        """Reload after an import or its forgetting while the tab is seen; it may be read beside the window."""
        self.reload()

    def show_thing(self, key: str) -> None:
        """Bring the thing of that key into view (from the search box or another tab)."""

    def tab_actions(self) -> list[QAction]:
        """The tab's own actions, for its menu and the search box; each has text and, where it helps, a shortcut."""
        return []

    def add_act(self, text: Text, keys: str, icon_name: str, does: Callable[[], object]) -> QAction:
        """An action of the tab's own, with a shortcut that works while the tab is seen (none where `keys` is empty)."""
        action = QAction(icon(icon_name), str(text), self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: does())
        self.addAction(action)
        return action

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Reload now if something has changed since the last time."""
        if self._stale:
            self._stale = False
            self.reload()

    def _on_change(self, change: Change) -> None:
        if not self.tables & change.tables:
            return
        self._stale = True
        if self.isVisible():
            self._stale = False
            if _IMPORTS in change.tables:
                self.follow_import()
            else:
                self.reload()
