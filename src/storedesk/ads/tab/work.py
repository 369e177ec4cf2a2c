"""What the operator does in the ads tab: each a unit of work with a name, which is also what its undo is called."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase

_Result = TypeVar("_Result")


class Work(QObject):
    """`refused(str)` says why something could not be done; the data is then as it was. `said(str, tone)` is news."""

    refused = Signal(str)
    said = Signal(str, str)

    def __init__(self, app: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app

    def done(self, label: Phrase, work: Callable[..., object], *, undoable: bool = True) -> bool:
        """Do it; False where it was refused."""
        return self.write(label, lambda session: (work(session),), undoable=undoable) is not None

    def write(self, label: Phrase, work: Callable[..., _Result], *, undoable: bool = True) -> _Result | None:
        """Do it and give what it gave; None where it was refused."""
        try:
            with self._app.store.writing(label, undoable=undoable) as session:
                return work(session)
        except UserError as error:
            self.refused.emit(str(error))
            return None

    def say(self, text: object, tone: str = "info") -> None:
        """One line of news above the page."""
        self.said.emit(str(text), tone)
