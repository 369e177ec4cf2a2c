"""What an operator does in a tab: units of work with names, and one line where the world is against one."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from storedesk.foundation.database.store import Session
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.widgets import Banner
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase

_Result = TypeVar("_Result")


class Work(QObject):
    """Writes what a tab's own methods say. `refused(str)` says why something was not done; the data is as it was."""

    refused = Signal(str)

    def __init__(self, app: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app

    def done(self, label: Phrase | str, work: Callable[[Session], object], *, undoable: bool = True) -> bool:
        """Do it under this label, which is also what its undo is called; False where it was refused."""
        return self.write(label, lambda session: (work(session),), undoable=undoable) is not None

    def write(
        self, label: Phrase | str, work: Callable[[Session], _Result], *, undoable: bool = True
    ) -> _Result | None:
        """Do it and give what it gave; None where it was refused."""
        try:
            with self._app.store.writing(label, undoable=undoable) as session:
                return work(session)
        except UserError as error:
            self.refused.emit(str(error))
            return None


def done_or_told(deed: Callable[[], object], banner: Banner, reload: Callable[[], None]) -> bool:
    """Do it; False where the world is against it, which the banner then says over what is read again."""
    try:
        deed()
    except UserError as error:
        banner.tell(str(error), "warning")
        reload()
        return False
    return True
