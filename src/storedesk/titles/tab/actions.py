"""The actions of the titles tab, for its menu, the search box and the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from storedesk.foundation.desktop.icons import icon
from storedesk.titles.tab import texts

if TYPE_CHECKING:
    from storedesk.titles.tab.titles_tab import TitlesTab


class TabActions(QObject):
    """They work wherever the keyboard is inside the tab; what acts on a product waits until that is at hand."""

    def __init__(self, tab: TitlesTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self.all: list[QAction] = []
        page, later = tab.page, tab.when_ready
        self._add(self.tr("Best title"), "Ctrl+Return", "target", tab.best)
        self._add(self.tr("Stop the search"), "Ctrl+.", "x", lambda: tab.compose.stop())
        self._add(self.tr("Save version…"), "Ctrl+S", "save", tab.save)
        self._add(self.tr("Copy the title"), "Ctrl+Shift+T", "copy", tab.copy)
        self._add(self.tr("Edit the title"), "F2", "pencil-line", tab.edit)
        self._add(self.tr("Back to the present title"), "", "rotate-ccw", lambda: later(lambda: tab.compose.back()))
        for number, (name, text) in enumerate(texts.PAGES, start=1):
            self._add(str(text), f"Alt+{number}", "chevron-right", partial(tab.show_page, name))
        parts = (
            self.tr("Value of the title"),
            self.tr("Rules"),
            self.tr("Alternatives"),
            self.tr("Small changes"),
            self.tr("Wishes"),
        )
        for number, (part, said) in enumerate(zip(tab.parts, parts, strict=True), start=1):
            self._add(said, f"Alt+Shift+{number}", "chevron-right", partial(tab.show_part, part))
        self._add(self.tr("Products"), "Ctrl+L", "package", lambda: tab.table.grid.setFocus())
        self._add(self.tr("Product before"), "Alt+Up", "arrow-up", lambda: tab.step(-1))
        self._add(self.tr("Next product"), "Alt+Down", "arrow-down", lambda: tab.step(1))
        self._add(self.tr("Type words"), "Ctrl+N", "plus", lambda: tab.show_page("library"))
        self._add(
            self.tr("Paste words…"), "Ctrl+Shift+N", "clipboard-list", lambda: later(lambda: page("library").paste())
        )
        self._add(self.tr("Spread the main word…"), "Ctrl+M", "users", lambda: later(lambda: page("library").spread()))
        self._add(
            self.tr("Words of market reports…"),
            "Ctrl+Shift+M",
            "folder-input",
            lambda: later(lambda: page("library").from_market()),
        )
        self._add(self.tr("Own search words…"), "", "folder-input", lambda: later(lambda: page("library").from_shop()))
        self._add(self.tr("Ad words…"), "", "folder-input", lambda: later(lambda: page("library").from_ads()))
        self._add(
            self.tr("Ban the marked words, or allow them again"),
            "Ctrl+Shift+X",
            "ban",
            lambda: later(lambda: page("library").turn("forbidden")),
        )
        self._add(
            self.tr("Require the marked words, or no more"),
            "Ctrl+Shift+R",
            "lock-keyhole",
            lambda: later(lambda: page("library").turn("required")),
        )
        self._add(
            self.tr("Roots, synonyms and conflicts…"),
            "Ctrl+D",
            "book-open",
            lambda: later(lambda: page("library").edit_roots()),
        )
        self._add(
            self.tr("Paste best sellers’ titles…"),
            "Ctrl+Shift+B",
            "users",
            lambda: later(lambda: page("winners").paste()),
        )
        self._add(
            self.tr("Titles from a file…"),
            "Ctrl+Shift+O",
            "folder-input",
            lambda: later(lambda: page("winners").from_file()),
        )
        self._add(
            self.tr("From coupon items"), "", "folder-input", lambda: later(lambda: page("winners").from_coupon_items())
        )
        self._add(
            self.tr("Take the look that is due"),
            "Ctrl+Shift+L",
            "eye",
            lambda: later(lambda: page("history").take_look()),
        )
        self._add(self.tr("How words are valued…"), "", "scale", lambda: later(tab.rules.edit_formula))
        self._add(self.tr("Own forbidden words and brands…"), "", "ban", lambda: later(tab.rules.edit_watched))
        self._add(self.tr("Title limits…"), "", "settings", lambda: later(tab.rules.edit_limits))

    def enable(self, *, on: bool) -> None:
        """All of them need a product."""
        for action in self.all:
            action.setEnabled(on)

    def _add(self, text: str, keys: str, icon_name: str, does: Callable[[], object]) -> None:
        action = QAction(icon(icon_name), text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: does())
        self._tab.addAction(action)
        self.all.append(action)
