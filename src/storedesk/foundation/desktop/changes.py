"""Commits announced by the Store, brought into the window's thread as one signal."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from storedesk.foundation.database.store import Change, Store


class Changes(QObject):
    """`happened(Change)` is emitted in the thread this object lives in, once for each commit, in their order."""

    happened = Signal(object)
    _committed = Signal(object)

    def __init__(self, store: "Store", parent: QObject | None = None) -> None:
        super().__init__(parent)
        # a commit of a job arrives from its thread: the slot below makes Qt queue it into ours
        self._committed.connect(self._announce)
        self._stop = store.listen(self._committed.emit)

    def stop(self) -> None:
        """Hear no more, before the store is closed."""
        self._stop()

    def _announce(self, change: "Change") -> None:
        self.happened.emit(change)
