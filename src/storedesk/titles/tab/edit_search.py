"""The search for small changes of a title, beside the window and after a pause in typing: the latest title alone."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import Progress
from storedesk.titles.library import Desk
from storedesk.titles.rules.checking import Severity
from storedesk.titles.rules.editing import Edit, suggest_edits
from storedesk.titles.tab.differences import of_edit
from storedesk.titles.tab.latest import Latest, Wanted
from storedesk.titles.tab.reading import Watched, findings

_PAUSE_MS = 400
_MOST = 24


class EditSearch(QObject):
    """`found(text, edits)` follows `want` once nobody has typed for a moment, the greatest gain first."""

    found = Signal(str, object)

    def __init__(self, app: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._latest = Latest(app.jobs, self)
        self._wanted: tuple[str, Desk, Watched] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    def want(self, text: str, desk: Desk, watched: Watched) -> None:
        """Look for changes of this title soon; of one that was wanted before nothing is told any more."""
        self._latest.forget()
        self._wanted = (text, desk, watched)
        self._pause.start()

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._wanted = None
        self._pause.stop()
        self._latest.forget()

    def _begin(self) -> None:
        if self._wanted is None:
            return
        (text, desk, watched), self._wanted = self._wanted, None

        def work(_progress: Progress) -> tuple[Edit, ...]:
            return worthwhile(text, desk, watched)

        self._latest.want(
            Wanted(self.tr("Looking for changes that gain"), work, lambda edits: self.found.emit(text, edits), _refuse)
        )


def worthwhile(text: str, desk: Desk, watched: Watched) -> tuple[Edit, ...]:
    """The changes of a title that gain most and break no rule that the title as it stands keeps."""
    if not text.strip() or not desk.keywords:
        return ()
    broken = _broken(text, desk, watched)
    seen: set[object] = set()
    kept = []
    for edit in suggest_edits(text, desk.library, _MOST):
        difference = of_edit(edit)
        if difference not in seen and _broken(edit.text, desk, watched) <= broken:
            seen.add(difference)
            kept.append(edit)
    return tuple(kept)


def _broken(text: str, desk: Desk, watched: Watched) -> int:
    """How often the rules refuse or mark a title; what is refused weighs more than all that is marked."""
    found: Sequence[Severity] = [finding.severity for finding in findings(text, desk, watched)]
    return sum(1000 if severity is Severity.BLOCK else 1 for severity in found)


def _refuse(error: UserError) -> None:
    """Nothing is read from the shop here that could be refused."""
    raise error
