"""Judges a test for whichever page asks: small ones while the window waits, large ones beside it, each only once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from storedesk.ads.records_tests import Trial
from storedesk.ads.tab import texts
from storedesk.ads.tab.ground import Ground
from storedesk.ads.tab.reading import Shown, read_shown
from storedesk.ads.tab.work import Work
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import Progress

AT_ONCE = 500
"""Words judged while the window waits."""

Take = Callable[[Shown], None]


class Judge(QObject):
    """What it found holds until something in the shop changes; the first judging loads scipy, so it never waits."""

    def __init__(self, app: AppContext, work: Work, ground: Ground) -> None:
        super().__init__(ground)
        self._app, self._work, self._ground = app, work, ground
        self._shown: Shown | None = None
        self._turn = -1
        self._running = 0
        self._warm = False

    @property
    def waiting(self) -> bool:
        """Whether a test is being judged."""
        return self._running > 0

    def ask(self, trial: Trial, take: Take) -> None:
        """Give the test judged to `take`; never, where the shop changes before it is done and pages ask anew."""
        turn = self._ground.turn
        if self._shown is not None and self._turn == turn and self._shown.judged.trial == trial:
            take(self._shown)
            return
        store, today = self._app.store, self._app.today()
        if self._warm and trial.words <= AT_ONCE:
            self._keep(read_shown(store, trial.id, today), turn, take)
            return
        self._running += 1
        self._app.jobs.start(
            str(texts.JUDGING),
            lambda progress: _judged(store, trial.id, today, progress),
            done=lambda shown: self._end(shown, turn, take),
            failed=self._fail,
        )

    def _end(self, shown: Shown, turn: int, take: Take) -> None:
        self._running -= 1
        self._warm = True
        if turn == self._ground.turn:
            self._keep(shown, turn, take)

    def _keep(self, shown: Shown, turn: int, take: Take) -> None:
        self._shown, self._turn = shown, turn
        take(shown)

    def _fail(self, error: BaseException) -> None:
        self._running -= 1
        if isinstance(error, UserError):
            self._work.refused.emit(str(error))


def judge_of(app: AppContext, work: Work, ground: Ground) -> Judge:
    """The judge all pages share; made by the first that asks, because it loads numpy."""
    found = ground.findChild(Judge)
    return found if found is not None else Judge(app, work, ground)


def _judged(store: Store, test_id: int, today: date, progress: Progress) -> Shown:
    """Judging cannot be stopped half-way; whoever cancelled before it began gets nothing."""
    progress.report(0, None, str(texts.JUDGING))
    return read_shown(store, test_id, today)
