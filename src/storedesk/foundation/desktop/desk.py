"""Everything that is open: the shop's file and the window over it; another file or language rebuilds what it must.

It knows no feature: the places of the rail, the rooms and the sample shop are given to it by app.py.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from storedesk.foundation.calendar.clock import shop_today
from storedesk.foundation.database.backup import back_up, restore
from storedesk.foundation.database.instance import Instance
from storedesk.foundation.database.places import on_server, synchronised_by
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop import about, guide, shop_files
from storedesk.foundation.desktop.changes import Changes
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.crashes import Crashes
from storedesk.foundation.desktop.dialogs import ask, message
from storedesk.foundation.desktop.imports import Imports
from storedesk.foundation.desktop.jobs import Jobs
from storedesk.foundation.desktop.language import speak
from storedesk.foundation.desktop.main_window import MainWindow
from storedesk.foundation.desktop.one_window import OneWindow, call_first
from storedesk.foundation.desktop.rail import Place
from storedesk.foundation.desktop.safekeeping import Safekeeping
from storedesk.foundation.desktop.server_dialog import ask_server, place_of
from storedesk.foundation.desktop.settings_dialog import SettingsDialog
from storedesk.foundation.desktop.theme import theme
from storedesk.foundation.desktop.undo import Undo
from storedesk.foundation.desktop.welcome import Welcome
from storedesk.foundation.door import Feature, Found
from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import Progress
from storedesk.foundation.settings import Settings, data_folder
from storedesk.foundation.sheets.history import anything_imported

_IN_PASSING = 1.0


@dataclass(frozen=True, slots=True)
class House:
    """What the program is made of: the places of the rail, and all rooms, loaded when they are first asked for.

    `write_sample(database, progress)` makes the sample shop's file.
    """

    places: tuple[Place, ...]
    rooms: Callable[[], tuple[Feature, ...]]
    write_sample: Callable[[Path, Progress], object]


class Desk(QObject):
    """One shop's file and the window over it; `settled` is emitted once a window is seen with a tab in it."""

    settled = Signal()

    def __init__(self, application: QApplication, house: House, settings: Settings, crashes: Crashes) -> None:
        super().__init__()
        self.application, self.house, self.settings, self.crashes = application, house, settings, crashes
        self.jobs = Jobs(self)
        self.jobs.crashed.connect(crashes.take)
        self._window: MainWindow | None = None
        self._app: AppContext | None = None
        self._instance: Instance | None = None
        self._one_window: OneWindow | None = None
        self._safekeeping: Safekeeping | None = None
        self.imports = Imports(self)
        crashes.user_error.connect(self._tell_error)

    @property
    def window(self) -> MainWindow:
        """The window shown; only while a shop is open."""
        assert self._window is not None
        return self._window

    @property
    def app(self) -> AppContext:
        """The tools of the open shop; only while one is open."""
        assert self._app is not None
        return self._app

    @property
    def is_open(self) -> bool:
        """Whether a shop is open."""
        return self._app is not None

    @property
    def sample_path(self) -> Path:
        """Where the sample shop lies."""
        return data_folder() / "sample" / f"sample{shop_files.SUFFIX}"

    # ------------------------------------------------------------------ opening and closing

    def open(self, database: Path | str) -> bool:
        """Open a shop's file or a server's and show its window; False where it is open elsewhere or was given up."""
        if self._app is not None and self._app.store.path == database:
            return True
        if not self.may_stop():
            return False
        instance = None
        if isinstance(database, Path):
            # no lock can lie in a folder without rights; opening the file says so, and offers to view it
            with contextlib.suppress(UserError):
                instance = Instance.try_take(database.parent)
                if instance is None:
                    self._call_other(database.parent)
                    return False
        store = shop_files.open_store(self.jobs, database, self._window)
        if not isinstance(store, Store) or store.read_only:
            if instance is not None:
                instance.release()
            instance = None
        if not isinstance(store, Store):
            return self.open(store) if store is not None else False
        self._leave()
        self._instance = instance
        if database != self.sample_path:
            self.settings.set("database", str(database))
        self.work_on(store)
        return True

    def work_on(self, store: Store) -> MainWindow:
        """Show a window over a store that is open already."""
        changes = Changes(store, self)
        undo = Undo(store, changes, self)
        self._app = AppContext(store, changes, undo, self.jobs, self.settings, shop_today, self._go)
        if self._instance is not None:
            self._one_window = OneWindow(store.folder, self)
            self._one_window.called.connect(self.come_forward)
            self._one_window.listen()
        if store.path is not None and not store.read_only:
            self._safekeeping = Safekeeping(store, changes, self.jobs, self)
            self._safekeeping.looked.connect(self._show_backup)
        window = self.build_window()
        sync = synchronised_by(store.folder) if store.path is not None else None
        if sync is not None:
            text = self.tr(
                "The shop's file lies in a folder that {service} synchronises, which can damage it. "
                "Move it to a folder of this computer; backups may go there."
            )
            window.tell(text.format(service=sync), "warning")
        return window

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the shop's file, which is kept beside it, and open it."""
        store, path = self.app.store, self.app.store.path
        assert path is not None
        self.window.setEnabled(False)
        name = self.tr("Restore a backup")
        # where this one fails the file is damaged: it is kept beside the restored one all the same
        shop_files.beside(self.jobs, self.window, name, lambda progress: back_up(store, "before-restore", progress))
        if self._safekeeping is not None:
            self._safekeeping.changed = False
        self._leave()
        ended = shop_files.beside(self.jobs, self.window, name, lambda progress: restore(path, backup, progress))
        if isinstance(ended, UserError):
            message(self.window, self.tr("The backup was not restored"), str(ended), tone="negative")
        if not self.open(path):
            self.application.quit()
        elif not isinstance(ended, BaseException):
            self.window.tell(
                self.tr("The shop is as it was in the backup {name}.").format(name=backup.name), "positive"
            )

    def close(self) -> None:
        """Stop all work, close the file and end the program."""
        # the last backup may take a moment, and nobody needs to watch it
        self.window.hide()
        self._leave()
        self.window.deleteLater()
        self._window = self.crashes.window = None
        self.application.quit()

    def may_stop(self) -> bool:
        """Whether the work under way may be stopped; asks the operator where somebody waits for it.

        What a tab reads in passing, and is over in a moment, is no reason to ask.
        """
        lasting = [job for job in self.jobs.running if job.seconds > _IN_PASSING]
        if not lasting:
            return True
        text = self.tr('"{name}" is not finished. What it has begun is taken back when you stop it.')
        heading = self.tr("Stop the work under way?")
        return ask(self._window, heading, text.format(name=lasting[-1].name), self.tr("Stop it"), danger=True)

    def build_window(self) -> MainWindow:
        """A window over the open shop in the language in use, in place of the one before."""
        before = self._window
        window = MainWindow(
            self.app,
            self.house.places,
            self._commands(),
            self.find,
            language_chosen=self.use_language,
            theme_chosen=self.use_theme,
            may_close=self.may_stop,
        )
        self._window = self.crashes.window = window
        window.setWindowTitle(self.tr("{shop} – StoreDesk").format(shop=self._shop_name()))
        window.status.backup.setVisible(self._safekeeping is not None)
        window.closed.connect(self.close)
        window.files_dropped.connect(self.imports.start)
        if before is not None:
            window.follow(before)
        self._show_start(window, at_once=before is not None)
        window.painted.connect(self._settle)
        window.show()
        QTimer.singleShot(0, self, self.look_at_backups)
        return window

    def look_at_backups(self) -> None:
        """Show when the newest backup was made."""
        if self._safekeeping is not None:
            self._safekeeping.look()

    def come_forward(self) -> None:
        """Bring the window to the front: somebody has started the program a second time."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    # ------------------------------------------------------------------ what menu entries do

    def use_language(self, language: str) -> None:
        """Speak another language at once: the window is rebuilt."""
        self.settings.set("language", language)
        speak(self.application, language)
        # after the menu or dialog that asked for it has closed
        QTimer.singleShot(0, self, self.build_window)

    def use_theme(self, mode: str) -> None:
        """Another look at once."""
        self.settings.set("theme", mode)
        theme().apply(self.application, mode)

    def open_sample(self) -> None:
        """Open the sample shop, which is written first where there is none yet."""
        target = self.sample_path
        if target.exists():
            self.open(target)
            return
        name = self.tr("Write the sample shop")
        if any(job.name == name for job in self.jobs.running):
            return
        self.jobs.start(
            name,
            lambda progress: self.house.write_sample(target, progress),
            done=lambda _: self._open_if(target),
        )

    def find(self, text: str, most: int) -> list[Found]:
        """What the rooms find for the search box."""
        found: list[Found] = []
        with self.app.store.reading() as session:
            for room in self.house.rooms():
                found += room.find(session, text, most)
        return found[: 2 * most]

    def _commands(self) -> dict[str, Callable[[], object]]:
        commands: dict[str, Callable[[], object]] = {
            **self.imports.commands(),
            "sample": self.open_sample,
            "new": lambda: self._open_if(shop_files.choose_new(self.window)),
            "open": lambda: self._open_if(shop_files.choose_shop(self.window)),
            "server": lambda: self._open_if(ask_server(self.window, self._server())),
            "settings": self._show_settings,
            "explain": self._explain,
            "keys": self._show_keys,
            "about": lambda: about.show_about(self.window),
            "licences": lambda: about.show_licences(self.window),
        }
        if guide.guide_path() is not None:
            commands["guide"] = lambda: guide.show_guide(self.window)
        if self._safekeeping is not None:
            commands["backup"] = lambda: shop_files.back_up_now(self)
            commands["restore"] = lambda: shop_files.restore_one(self)
        return commands

    def _show_settings(self) -> None:
        SettingsDialog(
            self.window,
            self.app,
            language_chosen=self.use_language,
            theme_chosen=self.use_theme,
            open_folder=lambda: shop_files.show_folder(self.app.store.folder),
            figures_changed=self.build_window,
        ).exec()

    def _show_keys(self) -> None:
        window = self.window
        place = window.places.get(window.current_key)
        about.show_keys(
            window, list(window.actions_by_key().values()), window.actions_of_tab(), place.name if place else ""
        )

    def _explain(self) -> None:
        place = self.window.places.get(self.window.current_key)
        if place is not None:
            message(self.window, place.name, place.purpose)
        else:
            # before the tabs there is none to explain
            guide.show_guide(self.window)

    def _open_if(self, place: Path | str | None) -> None:
        if place is not None:
            self.open(place)

    def _server(self) -> str:
        """The server's address, where the shop opened last lies on one."""
        kept = str(self.settings.get("database", ""))
        return kept if on_server(kept) else ""

    # ------------------------------------------------------------------ inside

    def _show_start(self, window: MainWindow, *, at_once: bool) -> None:
        """The welcome where nothing has ever been imported, else the tab that was in view last time.

        The first window of a start is painted before its tab is built, unless it is wanted at once.
        """
        with self.app.store.reading() as session:
            empty = not anything_imported(session)
        if not empty:
            (window.show_first if at_once else window.announce_first)()
            return
        welcome = Welcome(self._commands()["import"], self.open_sample, self.jobs)
        window.show_front(welcome)
        welcome.import_button.setFocus()
        # the first import, or the first thing written by hand, leads on to the tabs
        self.app.changes.happened.connect(window.leave_front)

    def _settle(self) -> None:
        """Now that the window is seen: load the rooms, and show a tab where nothing is shown yet."""
        if self._window is None or self._app is None:
            return
        self.house.rooms()
        if not self.window.shows_something:
            self.window.show_first()
        self.settled.emit()

    def _shop_name(self) -> str:
        path = self.app.store.path
        if path is None:
            return place_of(self._server()) if self._server() else self.tr("Shop on a server")
        name = self.tr("Sample shop") if path == self.sample_path else path.stem
        return self.tr("{name} (for viewing only)").format(name=name) if self.app.store.read_only else name

    def _go(self, tab: str, thing: str) -> None:
        self.window.show_tab(tab, thing)

    def _call_other(self, folder: Path) -> None:
        """Bring the window that has the shop open to the front; say so where it does not answer."""
        if not call_first(folder):
            text = self.tr("Another program works in {folder}; close it first.")
            message(self._window, self.tr("This shop is open elsewhere"), text.format(folder=folder))

    def _show_backup(self, made_at: datetime | None) -> None:
        if self._window is not None:
            self._window.status.show_backup(made_at)

    def _tell_error(self, text: str) -> None:
        if self._window is not None:
            self._window.tell(text, "negative")
        else:
            message(None, self.tr("StoreDesk cannot go on"), text, tone="negative")

    def _leave(self) -> None:
        """Stop all work and let go of the shop's file."""
        self.jobs.wait_all()
        if self._one_window is not None:
            self._one_window.stop()
            self._one_window = None
        if self._safekeeping is not None:
            missed = self._safekeeping.at_end()
            self._safekeeping.deleteLater()
            self._safekeeping = None
            if missed is not None:
                message(None, self.tr("The last backup was not made"), missed, tone="warning")
        if self._app is not None:
            self._app.changes.stop()
            self._app.store.close()
            self._app = None
        if self._instance is not None:
            self._instance.release()
            self._instance = None
