"""Backups that nobody has to think of: every half hour in which something changed, and when the shop is closed."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from storedesk.foundation.database.backup import back_up, backups
from storedesk.foundation.database.store import Change, Store
from storedesk.foundation.desktop.changes import Changes
from storedesk.foundation.desktop.jobs import Jobs
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase

EVERY_MS = 30 * 60 * 1000
_SOON_MS = 60 * 1000


class Safekeeping(QObject):
    """`looked(datetime or None)` says when the newest backup was made, each time that is looked up."""

    looked = Signal(object)

    def __init__(self, store: Store, changes: Changes, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._jobs = store, jobs
        self.changed = False
        self._told = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._timer.start(EVERY_MS)
        changes.happened.connect(self._on_change)

    def look(self) -> datetime | None:
        """When the newest backup of this shop was made."""
        assert self._store.path is not None
        own = [each.made_at for each in backups(self._store.folder) if each.database == self._store.path.name]
        newest = max(own, default=None)
        self.looked.emit(newest)
        return newest

    def tick(self) -> None:
        """Make a backup where something has changed since the last one; a little later while other work runs."""
        self._timer.setInterval(_SOON_MS if self._jobs.running else EVERY_MS)
        if self.changed and not self._jobs.running:
            self.changed = False
            store = self._store
            name = self.tr("Back up")
            self._jobs.start(
                name, lambda progress: back_up(store, "regular", progress), done=self._made, failed=self._missed
            )

    def at_end(self) -> str | None:
        """Make the last backup, before the shop is closed; gives what stands in the way, for it must not stop that."""
        self._timer.stop()
        if not self.changed:
            return None
        self.changed = False
        try:
            back_up(self._store, "exit")
        except UserError as error:
            return str(error)
        return None

    def _made(self, _path: object) -> None:
        self._told = ""
        self.look()

    def _missed(self, error: BaseException) -> None:
        self.changed = True
        # a disk that stays full is told once, not every half hour
        if isinstance(error, UserError) and (cause := _cause(error)) != self._told:
            self._told = cause
            self._jobs.failed.emit(str(error))

    def _on_change(self, change: Change) -> None:
        self.changed = True
        # an import makes a backup of its own
        if "import_batch" in change.tables:
            self.look()


def _cause(error: UserError) -> str:
    """What is wrong, whatever its figures: that a few megabytes more or less are free is nothing new."""
    return error.message.source if isinstance(error.message, Phrase) else error.message
