"""Choosing, opening, backing up and restoring a shop's file, as the File menu does it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget, QProgressBar, QWidget

from storedesk.foundation import figures
from storedesk.foundation.database.backup import Backup, back_up, backups, restore
from storedesk.foundation.database.faults import DamagedDatabase
from storedesk.foundation.database.files import writable
from storedesk.foundation.database.places import on_server
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.dialogs import Dialog, ask, choose, message
from storedesk.foundation.desktop.jobs import Jobs
from storedesk.foundation.desktop.server_dialog import ask_server
from storedesk.foundation.desktop.widgets import Text
from storedesk.foundation.errors import Cancelled, UserError
from storedesk.foundation.progress import Progress
from storedesk.foundation.settings import Settings, data_folder
from storedesk.foundation.texts import Phrase

if TYPE_CHECKING:
    from storedesk.foundation.desktop.desk import Desk

_T = TypeVar("_T")

SUFFIX = ".storedesk"
_SPLASH_AFTER_MS = 400
_SHOPS = Phrase("Shops ({pattern})")
_REPORTS_FOLDER = "import.folder"
_GIVE_UP, _AGAIN, _VIEW = "give up", "again", "view"


def open_store(jobs: Jobs, database: Path | str, parent: QWidget | None) -> Store | Path | str | None:
    """The open store; another file or server where the operator chose one instead; None where it was given up.

    Opening may have to bring the file up to date, so it runs beside the window, and is shown when it takes time.
    """
    read_only = False
    while True:
        ended = _open_beside(jobs, database, parent, read_only)
        if isinstance(ended, Store):
            return ended
        if not isinstance(ended, UserError):
            return None
        ways = _ways_on(jobs, database, ended, parent)
        taken = choose(parent, Phrase("The shop's file cannot be opened"), str(ended), list(ways), tone="negative")
        chosen = list(ways.values())[taken]() if taken >= 0 else _GIVE_UP
        if isinstance(chosen, Path) or on_server(chosen):
            return chosen
        if chosen is _GIVE_UP:
            return None
        read_only = chosen is _VIEW


def _ways_on(
    jobs: Jobs, database: Path | str, error: UserError, parent: QWidget | None
) -> dict[Text, Callable[[], Path | str]]:
    """What can be done about a file that does not open, by the words on the buttons; the last is the best."""
    ways: dict[Text, Callable[[], Path | str]] = {
        Phrase("Close"): lambda: _GIVE_UP,
        Phrase("Open another shop…"): lambda: choose_shop(parent) or _AGAIN,
    }
    if isinstance(database, str):
        ways[Phrase("Change the address…")] = lambda: ask_server(parent, database) or _AGAIN
        return {**ways, Phrase("Try again"): lambda: _AGAIN}
    kept = backups(database.parent)
    if not isinstance(error, DamagedDatabase):
        if _may_not_write(database):
            ways[Phrase("Open for viewing only")] = lambda: _VIEW
        else:
            ways[Phrase("Try again")] = lambda: _AGAIN
        return ways
    if kept:
        ways[Phrase("Choose a backup…")] = lambda: _put_back(jobs, database, _path_of(choose_backup(parent, kept)))
    newest = error.backup
    if newest is not None:
        ways[Phrase("Restore the newest backup")] = lambda: _put_back(jobs, database, newest)
    return ways


def choose_reports(parent: QWidget, settings: Settings) -> list[Path]:
    """Report files, any number."""
    pattern = "*.xls *.xlsx *.xlsm *.xlsb *.ods *.csv *.tsv *.txt *.html *.htm *.zip"
    reports = str(Phrase("Reports ({pattern})").format(pattern=pattern))
    everything = str(Phrase("All files ({pattern})").format(pattern="*"))
    title, start = str(Phrase("Import reports")), str(_reports_folder(settings))
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, start, f"{reports};;{everything}")
    return _remembered([Path(each) for each in chosen], settings)


def choose_folder(parent: QWidget, settings: Settings) -> list[Path]:
    """A folder of reports."""
    title = str(Phrase("Import a folder of reports"))
    chosen = QFileDialog.getExistingDirectory(parent, title, str(_reports_folder(settings)))
    return _remembered([Path(chosen)] if chosen else [], settings)


def _reports_folder(settings: Settings) -> Path:
    """Where reports were chosen last, as long as it is there; at first the folder that downloads land in."""
    kept = Path(str(settings.get(_REPORTS_FOLDER, "")) or ".")
    if kept.is_absolute() and kept.is_dir():
        return kept
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DownloadLocation)
    return next((place for place in map(Path, places) if place.is_dir()), Path.home())


def _remembered(chosen: list[Path], settings: Settings) -> list[Path]:
    if chosen:
        settings.set(_REPORTS_FOLDER, str(chosen[0] if chosen[0].is_dir() else chosen[0].parent))
    return chosen


def choose_shop(parent: QWidget | None) -> Path | None:
    """The file of an existing shop."""
    shops = str(_SHOPS.format(pattern=f"*{SUFFIX}"))
    chosen, _ = QFileDialog.getOpenFileName(parent, str(Phrase("Open a shop")), str(data_folder()), shops)
    return Path(chosen) if chosen else None


def choose_new(parent: QWidget) -> Path | None:
    """Where the file of a new shop shall lie: a folder of its own, for its backups and imports lie beside it."""
    place = data_folder() / str(Phrase("My second shop"))
    shops = str(_SHOPS.format(pattern=f"*{SUFFIX}"))
    chosen, _ = QFileDialog.getSaveFileName(parent, str(Phrase("New shop")), f"{place}{SUFFIX}", shops)
    if not chosen:
        return None
    path = Path(chosen) if chosen.endswith(SUFFIX) else Path(chosen + SUFFIX)
    if path.exists():
        return path
    folder = path.parent / path.stem
    folder.mkdir(parents=True, exist_ok=True)
    return folder / path.name


def back_up_now(desk: Desk) -> None:
    """Make a verified backup beside the window."""
    store = desk.app.store

    def done(path: Path) -> None:
        said = Phrase("Backed up as {name}.").format(name=path.name)
        desk.window.tell(said, "positive", Phrase("Show in folder"), lambda: show_folder(path.parent))
        desk.look_at_backups()

    desk.jobs.start(str(Phrase("Back up")), lambda progress: back_up(store, "manual", progress), done=done)


def restore_one(desk: Desk) -> None:
    """Let the operator choose a backup and put it in the place of the shop's file."""
    store = desk.app.store
    path = store.path
    if path is None:
        return
    own = [backup for backup in backups(store.folder) if backup.database == path.name]
    backup = choose_backup(desk.window, own)
    if backup is None or not desk.may_stop():
        return
    text = Phrase("Everything entered or imported after {moment} is replaced. A backup of today's file is made first.")
    moment = figures.moment(backup.made_at)
    heading = Phrase("Restore this backup?")
    if ask(desk.window, heading, text.format(moment=moment), Phrase("Restore"), danger=True):
        desk.restore(backup.path)


def choose_backup(parent: QWidget | None, kept: list[Backup]) -> Backup | None:
    """One of the backups, the newest first."""
    dialog = Dialog(parent, Phrase("Restore a backup"), Phrase("Choose the state to go back to."))
    shown = QListWidget()
    newest = sorted(kept, key=lambda backup: backup.made_at, reverse=True)
    for backup in newest:
        size = figures.number(backup.path.stat().st_size / 1_000_000, places=1)
        shown.addItem(f"{figures.moment(backup.made_at)}    {size} MB    {backup.path.name}")
    shown.setMinimumSize(520, 240)
    shown.setCurrentRow(0)
    shown.setAccessibleName(str(Phrase("Backups")))
    shown.itemActivated.connect(lambda _item: dialog.accept())
    dialog.body.addWidget(shown)
    dialog.add_button(Phrase("Cancel"), rejects=True)
    dialog.add_button(Phrase("Choose"), "primary", accepts=True).setEnabled(bool(newest))
    if dialog.exec() != QDialog.DialogCode.Accepted or not newest:
        return None
    return newest[max(shown.currentRow(), 0)]


def show_folder(folder: Path) -> None:
    """Open a folder in the system's file browser."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def beside(
    jobs: Jobs, parent: QWidget | None, name: Text, work: Callable[[Progress], _T], text: Text = ""
) -> _T | BaseException:
    """Do work(progress) in a thread and wait for it while the window lives; a small dialog shows when it takes time."""
    loop = QEventLoop()
    ended: list[_T | BaseException] = []

    def end(result: _T | BaseException) -> None:
        ended.append(result)
        loop.quit()

    shown: list[Dialog] = []
    patience = QTimer()
    patience.setSingleShot(True)
    patience.timeout.connect(lambda: shown.append(_show_waiting(parent, name, text)))
    patience.start(_SPLASH_AFTER_MS)
    jobs.start(str(name), work, done=end, failed=end)
    loop.exec()
    patience.stop()
    for dialog in shown:
        dialog.close()
        dialog.deleteLater()
    # a window that was closed meanwhile has stopped the work
    return ended[0] if ended else Cancelled()


def _show_waiting(parent: QWidget | None, name: Text, text: Text) -> Dialog:
    dialog = Dialog(parent, name, text)
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    dialog.body.addWidget(bar)
    dialog.show()
    return dialog


def _open_beside(jobs: Jobs, database: Path | str, parent: QWidget | None, read_only: bool) -> Store | BaseException:
    return beside(
        jobs,
        parent,
        Phrase("Opening the shop"),
        lambda progress: Store.open(database, read_only=read_only, progress=progress),
        Phrase("Its file is checked and brought up to date."),
    )


def _may_not_write(database: Path) -> bool:
    return database.exists() and not (writable(database.parent) and os.access(database, os.W_OK))


def _put_back(jobs: Jobs, database: Path, backup: Path | None) -> str:
    """Restore beside the window; what stands in the way is said when the file is opened again."""
    if backup is not None:
        ended = beside(jobs, None, Phrase("Restore a backup"), lambda progress: restore(database, backup, progress))
        if isinstance(ended, UserError):
            message(None, Phrase("The backup was not restored"), str(ended), tone="negative")
    return _AGAIN


def _path_of(backup: Backup | None) -> Path | None:
    return backup.path if backup is not None else None
