"""Choosing, opening, backing up and restoring a shop's file, as the File menu does it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget, QProgressBar, QWidget

from storedesk.foundation import figures
from storedesk.foundation.database.backup import Backup, back_up, backups, restore
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.dialogs import Dialog, ask, choose
from storedesk.foundation.desktop.jobs import Jobs
from storedesk.foundation.errors import UserError
from storedesk.foundation.settings import data_folder
from storedesk.foundation.texts import Phrase

if TYPE_CHECKING:
    from storedesk.foundation.desktop.desk import Desk

SUFFIX = ".storedesk"
_SPLASH_AFTER_MS = 400
_SHOPS = Phrase("Shops ({pattern})")
_CLOSE = Phrase("Close")


def open_store(jobs: Jobs, database: Path, parent: QWidget | None) -> Store | Path | None:
    """The open store; another file where the operator chose one instead; None where it was given up.

    Opening may have to bring the file up to date, so it runs beside the window, and is shown when it takes time.
    """
    while True:
        ended = _open_beside(jobs, database, parent)
        if isinstance(ended, Store):
            return ended
        if not isinstance(ended, UserError):
            return None
        kept = backups(database.parent)
        other, again = Phrase("Open another shop…"), Phrase("Restore a backup…")
        choices = [_CLOSE, other, again] if kept else [_CLOSE, other]
        taken = choose(parent, Phrase("The shop's file cannot be opened"), str(ended), list(choices), tone="negative")
        if taken == 1:
            chosen = choose_shop(parent)
            if chosen is not None:
                return chosen
        elif taken == 2:
            backup = choose_backup(parent, kept)
            if backup is not None:
                restore(database, backup.path)
        else:
            return None


def choose_reports(parent: QWidget) -> list[Path]:
    """Report files, any number."""
    pattern = "*.xls *.xlsx *.xlsm *.xlsb *.ods *.csv *.tsv *.txt *.html *.htm *.zip"
    reports = str(Phrase("Reports ({pattern})").format(pattern=pattern))
    everything = str(Phrase("All files ({pattern})").format(pattern="*"))
    chosen, _ = QFileDialog.getOpenFileNames(parent, str(Phrase("Import reports")), "", f"{reports};;{everything}")
    return [Path(each) for each in chosen]


def choose_folder(parent: QWidget) -> list[Path]:
    """A folder of reports."""
    chosen = QFileDialog.getExistingDirectory(parent, str(Phrase("Import a folder of reports")))
    return [Path(chosen)] if chosen else []


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

    desk.jobs.start(str(Phrase("Back up")), lambda _progress: back_up(store, "manual"), done=done)


def restore_one(desk: Desk) -> None:
    """Let the operator choose a backup and put it in the place of the shop's file."""
    store = desk.app.store
    path = store.path
    backup = choose_backup(desk.window, backups(store.folder))
    if backup is None or path is None:
        return
    text = Phrase("Everything entered or imported after {moment} is replaced. A backup of today's file is made first.")
    moment = figures.moment(backup.made_at)
    heading = Phrase("Restore this backup?")
    if ask(desk.window, heading, text.format(moment=moment), Phrase("Restore"), danger=True):
        back_up(store, "before-restore")
        desk.reopen(lambda: restore(path, backup.path))


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


def _open_beside(jobs: Jobs, database: Path, parent: QWidget | None) -> Store | BaseException | None:
    """Open in a thread while the window lives; after a moment a small dialog says what is going on."""
    loop = QEventLoop()
    ended: list[Store | BaseException] = []

    def end(result: Store | BaseException) -> None:
        ended.append(result)
        loop.quit()

    dialog = Dialog(parent, Phrase("Opening the shop"), Phrase("Its file is checked and brought up to date."))
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    dialog.body.addWidget(bar)
    patience = QTimer(dialog)
    patience.setSingleShot(True)
    patience.timeout.connect(dialog.show)
    patience.start(_SPLASH_AFTER_MS)
    jobs.start(
        str(Phrase("Open the shop")), lambda progress: Store.open(database, progress=progress), done=end, failed=end
    )
    loop.exec()
    patience.stop()
    dialog.close()
    dialog.deleteLater()
    return ended[0] if ended else None
