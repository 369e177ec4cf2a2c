"""The window: the rail, the tab in view, one line of news above it, the status row below, and the menus.

It knows no feature: places, commands and finds are given to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from storedesk.foundation.desktop import menus
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.icons import icon
from storedesk.foundation.desktop.rail import Place, Rail
from storedesk.foundation.desktop.search import Hit, SearchBox
from storedesk.foundation.desktop.status_row import StatusRow
from storedesk.foundation.desktop.tab import Tab
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Banner, EmptyState, Text, label

if TYPE_CHECKING:
    from storedesk.foundation.door import Found

_MOST_FOUND = 12
_SIZE = (1280, 820)
_SMALLEST = (960, 600)


class MainWindow(QMainWindow):
    """`commands` are the menu entries by key (see menus.py); `find(text, most)` asks the features.

    `files_dropped(list[Path])` follows every way in which files are handed over: dropped, chosen or as a folder.
    `painted` is emitted once, when the window has been seen for the first time. `closed` is emitted when the operator
    has closed it; `may_close()` is asked before.
    """

    files_dropped = Signal(list)
    tab_shown = Signal(str)
    painted = Signal()
    closed = Signal()

    def __init__(
        self,
        app: AppContext,
        places: Sequence[Place],
        commands: Mapping[str, Callable[[], object]],
        find: Callable[[str, int], Sequence[Found]],
        *,
        language_chosen: Callable[[str], object],
        theme_chosen: Callable[[str], object],
        may_close: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        self.app = app
        self._may_close = may_close
        self._followed = self._seen = False
        self.places = {place.key: place for place in places}
        self._find = find
        self._tabs: dict[str, QWidget] = {}
        self._front: QWidget | None = None
        self.current_key = ""
        self.setWindowTitle("StoreDesk")
        self.setWindowIcon(icon("store", "accent"))
        self.setAcceptDrops(True)
        self.setMinimumSize(*_SMALLEST)
        self.rail = Rail(places)
        self.banner = Banner()
        self.stack = QStackedWidget()
        self.status = StatusRow(app.jobs, app.undo)
        self._lay_out()
        self._actions = self._build_menus(commands, language_chosen, theme_chosen)
        self._drop = _DropSign(self)
        self.rail.chosen.connect(self.show_tab)
        if "settings" in commands:
            self.rail.settings_wanted.connect(lambda: commands["settings"]())
        # methods, not lambdas: jobs and undo outlive a window that is rebuilt in another language
        app.jobs.failed.connect(self.tell_failure)
        app.undo.refused.connect(self.tell_refusal)
        self._restore_geometry()

    def show_first(self) -> None:
        """Show the tab that was in view last time."""
        self.show_tab(self._first_key())

    def announce_first(self) -> None:
        """Mark in the rail the tab that show_first will show."""
        self.rail.show_chosen(self._first_key())

    def show_tab(self, key: str, thing: str = "") -> None:
        """Bring a tab into view, at one thing of it where named; the first one where the key is not known."""
        place = self.places.get(key) or next(iter(self.places.values()))
        if place.key not in self._tabs:
            # made where it belongs: a tree of widgets that moves is dressed again, each of them
            tab = self._empty_tab(place) if place.build is None else place.build(self.app, self.stack)
            self._tabs[place.key] = tab
            self.stack.addWidget(tab)
        self.current_key = place.key
        self._leave_front()
        self.stack.setCurrentWidget(self._tabs[place.key])
        self.rail.show_chosen(place.key)
        tab = self._tabs[place.key]
        self._fill_tab_menu(tab)
        if thing and isinstance(tab, Tab):
            tab.show_thing(thing)
        self.tab_shown.emit(place.key)

    def show_front(self, page: QWidget) -> None:
        """Show a page before the tabs (the welcome); it goes when a tab is chosen."""
        self._leave_front()
        self._front = page
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.rail.show_chosen("")
        self._fill_tab_menu(page)

    @cached_property
    def search(self) -> SearchBox:
        """The box of Ctrl+K, made when it is first wanted."""
        return SearchBox(self, self._action_hits, self._found_hits)

    @property
    def shows_something(self) -> bool:
        """Whether a tab or the page before the tabs is in view."""
        return self.stack.count() > 0

    def tab(self, key: str) -> QWidget | None:
        """The tab of that key, once it has been built."""
        return self._tabs.get(key)

    def on_import(self, paths: Sequence[Path]) -> None:
        """Hand files over to whoever imports them."""
        if paths:
            self.files_dropped.emit(list(paths))

    def tell(self, text: Text, tone: str = "info", action: Text = "", does: Callable[[], object] | None = None) -> None:
        """One line of news above the tab."""
        self.banner.tell(text, tone, action, does)

    def tell_failure(self, text: str) -> None:
        """What the world did, in one line."""
        self.banner.tell(text, "negative")

    def tell_refusal(self, text: str) -> None:
        """Why a step could not be taken back."""
        self.banner.tell(text, "warning")

    def print_tab(self) -> None:
        """What Ctrl+P does: the print action of the tab in view."""
        tab = self._tabs.get(self.current_key)
        found = [action for action in _actions_of(tab) if action.objectName() == "print"]
        if found:
            found[0].trigger()
        else:
            self.tell(self.tr("This tab has nothing to print. The Week and the Shop tab do."))

    def reload(self) -> None:
        """Read what is in view again."""
        tab = self._tabs.get(self.current_key)
        if isinstance(tab, Tab):
            tab.reload()

    def remember(self) -> None:
        """Keep place, size and tab for the next time."""
        self.app.settings.set("window.geometry", bytes(self.saveGeometry().toBase64().data()).decode())
        self.app.settings.set("window.tab", self.current_key)

    def follow(self, before: MainWindow) -> None:
        """Take the place of another window, which goes without ending the program."""
        before.remember()
        self._restore_geometry()
        before._followed = True
        before.close()
        before.deleteLater()

    def leave_front(self, _change: object = None) -> None:
        """Go on from the welcome to the tabs."""
        if self._front is not None:
            self.show_first()

    def actions_by_key(self) -> dict[str, QAction]:
        """The menu actions by their key."""
        return dict(self._actions)

    def actions_of_tab(self) -> list[QAction]:
        """What can be done on the tab in view; nothing before the tabs."""
        return _actions_of(self._tabs.get(self.current_key)) if self._front is None else []

    # ------------------------------------------------------------------ building

    def _lay_out(self) -> None:
        ground = QWidget()
        ground.setObjectName("ground")
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        news = QHBoxLayout()
        news.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 0)
        news.addWidget(self.banner)
        right.addLayout(news)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        row.addLayout(right, 1)
        self.setCentralWidget(ground)

    def _build_menus(
        self,
        commands: Mapping[str, Callable[[], object]],
        language_chosen: Callable[[str], object],
        theme_chosen: Callable[[str], object],
    ) -> dict[str, QAction]:
        does: dict[str, Callable[[], object]] = {
            "print": self.print_tab,
            "search": lambda: self.search.open(),
            "reload": self.reload,
            "quit": self.close,
            **commands,
        }
        bar = self.menuBar()
        made = menus.fill(bar.addMenu(str(menus.FILE)), menus.FILE_MENU, does)
        edit = bar.addMenu(str(menus.EDIT))
        for action, keys, name in (
            (self.app.undo.undo_action(self), "Ctrl+Z", "undo-2"),
            (self.app.undo.redo_action(self), "Ctrl+Shift+Z", "redo-2"),
        ):
            action.setShortcut(keys)
            action.setIcon(icon(name))
            edit.addAction(action)
            made[name] = action
        self._tab_menu = QMenu(self.tr("&Tab"), self)
        view = bar.addMenu(str(menus.VIEW))
        bar.insertMenu(view.menuAction(), self._tab_menu)
        made |= menus.fill(view, menus.VIEW_MENU, does)
        for number, place in enumerate(self.places.values(), start=1):
            action = view.addAction(icon(place.icon), str(place.name))
            action.setObjectName(f"tab.{place.key}")
            action.setShortcut(f"Ctrl+{number}")
            action.triggered.connect(lambda _=False, key=place.key: self.show_tab(key))
            made[f"tab.{place.key}"] = action
        view.addSeparator()
        view.addMenu(menus.theme_menu(self, theme_chosen))
        view.addMenu(menus.language_menu(self, language_chosen))
        return made | menus.fill(bar.addMenu(str(menus.HELP)), menus.HELP_MENU, does)

    def _first_key(self) -> str:
        kept = str(self.app.settings.get("window.tab", ""))
        return kept if kept in self.places else next(iter(self.places))

    def _empty_tab(self, place: Place) -> QWidget:
        return EmptyState(place.icon, place.purpose, heading=place.name)

    def _fill_tab_menu(self, tab: QWidget) -> None:
        self._tab_menu.clear()
        for action in _actions_of(tab):
            self._tab_menu.addAction(action)
        self._tab_menu.menuAction().setVisible(bool(self._tab_menu.actions()))

    def _leave_front(self) -> None:
        if self._front is not None:
            self.stack.removeWidget(self._front)
            self._front.deleteLater()
            self._front = None

    # ------------------------------------------------------------------ searching

    def _action_hits(self) -> list[Hit]:
        hits: list[Hit] = []
        for action in (*self._actions.values(), *self.actions_of_tab()):
            key = action.objectName()
            if key == "search" or not action.isEnabled() or not action.isVisible():
                continue
            entry = next((entry.icon for entry in menus.ENTRIES if entry.key == key), "")
            name = entry or (self.places[key[4:]].icon if key.startswith("tab.") else "chevron-right")
            hits.append(Hit(name, menus.plain_name(action), menus.shown_keys(action), action.trigger))
        return hits

    def _found_hits(self, text: str) -> list[Hit]:
        hits: list[Hit] = []
        for found in self._find(text, _MOST_FOUND):
            place = self.places.get(found.tab)
            if place is None:
                continue
            detail = found.detail or str(place.name)
            hits.append(Hit(place.icon, found.title, detail, partial(self.show_tab, found.tab, found.key)))
        return hits

    # ------------------------------------------------------------------ events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._drop.open()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.hide()
        self.on_import([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drop.follow()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._followed:
            event.accept()
            return
        if not self._may_close():
            event.ignore()
            return
        self.remember()
        self.closed.emit()
        event.accept()

    def _restore_geometry(self) -> None:
        kept = str(self.app.settings.get("window.geometry", ""))
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            self.resize(*_SIZE)


class _DropSign(QFrame):
    """Lies over the window while files are dragged over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("drop")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        sentence = label(self.tr("Let go to import these reports"), "heading", tone="accent")
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(sentence)
        self.hide()

    def open(self) -> None:
        self.follow()
        self.raise_()
        self.show()

    def follow(self) -> None:
        self.setGeometry(self._window.rect().adjusted(16, 16, -16, -16))


def _actions_of(tab: QWidget | None) -> list[QAction]:
    return tab.tab_actions() if isinstance(tab, Tab) else []
