"""Undo and redo: every undoable Change of the Store is a step, played backwards by the Store itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack

from storedesk.foundation.desktop.changes import Changes
from storedesk.foundation.errors import UserError

if TYPE_CHECKING:
    from storedesk.foundation.database.store import Change, Store

_STEPS_KEPT = 200


class Undo(QObject):
    """The steps that can be taken back. `refused(str)` says why a step could not be: its row holds something newer."""

    refused = Signal(str)

    def __init__(self, store: "Store", changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_STEPS_KEPT)
        self._store = store
        self._playing = False
        changes.happened.connect(self._keep)

    def undo_action(self, parent: QObject) -> QAction:
        """A menu entry that says "Undo Save title of …"."""
        return self.stack.createUndoAction(parent, self.tr("Undo"))

    def redo_action(self, parent: QObject) -> QAction:
        """A menu entry that says "Redo Save title of …"."""
        return self.stack.createRedoAction(parent, self.tr("Redo"))

    def play(self, change: "Change") -> "Change | None":
        """Take the change back; None where the Store refuses, which is said through `refused`."""
        self._playing = True
        try:
            return self._store.undo(change)
        except UserError as error:
            self.refused.emit(str(error))
            return None
        finally:
            self._playing = False

    def _keep(self, change: "Change") -> None:
        if change.undoable and not self._playing:
            self.stack.push(_Step(self, change))


class _Step(QUndoCommand):
    """One Change on the stack; done when it is pushed, so its first redo does nothing."""

    def __init__(self, undo: Undo, change: "Change") -> None:
        super().__init__(change.label)
        self._undo = undo
        self._change = change
        self._back: Change | None = None
        self._pushed = False

    def undo(self) -> None:
        self._back = self._undo.play(self._change)
        self.setObsolete(self._back is None)

    def redo(self) -> None:
        if not self._pushed:
            self._pushed = True
            return
        again = self._undo.play(self._back) if self._back is not None else None
        if again is not None:
            self._change = again
        self.setObsolete(again is None)
