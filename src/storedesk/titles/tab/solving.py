"""The search for the best title beside the window: first the best one, then others, then on until it is proven."""

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.jobs import Job
from storedesk.foundation.errors import Cancelled, UserError
from storedesk.foundation.progress import Progress
from storedesk.titles.rules.building import build, build_title, with_worth_bound
from storedesk.titles.rules.effort import Effort
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.order_words import count_neighbours
from storedesk.titles.rules.planning import plans
from storedesk.titles.rules.scoring import Library, Title
from storedesk.titles.stopwatch import within

FIRST_SECONDS = 1.0
OTHERS_SECONDS = 5.0
MOST = 10
_NO_END = 1_000_000_000


class Solving(QObject):
    """`found(titles, best first)` follows the search; `over()` its end; `refused(str)` says why there is none."""

    found = Signal(list)
    over = Signal()
    refused = Signal(str)
    _came = Signal(object, object, bool)

    def __init__(self, app: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._stop = threading.Event()
        self._round: object = None
        self._job: Job | None = None
        self.titles: list[Title] = []
        self._came.connect(self._take)

    @property
    def busy(self) -> bool:
        """A search is under way."""
        return self._job is not None

    def start(self, library: Library, examples: Sequence[str] = ()) -> None:
        """Look for titles of this library, whose words read like `examples`; a search under way is given up."""
        self.stop()
        round_ = object()
        self._round, self._stop, self.titles = round_, threading.Event(), []
        stop = self._stop

        def come(title: Title, better: bool = False) -> None:
            self._came.emit(round_, title, better)

        self._job = self._app.jobs.start(
            self.tr("Looking for the best title"),
            lambda progress: _search(library, examples, stop, progress, come),
            done=lambda _: self._end(round_),
            failed=lambda error: self._end(round_, error),
        )

    def stop(self) -> None:
        """Enough: what was found so far stays, with the gap that is left."""
        self._stop.set()

    def forget(self) -> None:
        """Give up and forget what was found: another product is shown."""
        self.stop()
        self._round, self._job, self.titles = None, None, []

    def _take(self, round_: object, title: Title, better: bool) -> None:
        if round_ is not self._round:
            return
        if better and self.titles:
            self.titles[0] = title
        elif title.text not in [each.text for each in self.titles]:
            self.titles.append(title)
        self.found.emit(list(self.titles))

    def _end(self, round_: object, error: BaseException | None = None) -> None:
        if round_ is not self._round:
            return
        self._job = None
        if isinstance(error, UserError):
            self.refused.emit(str(error))
        elif error is not None and not isinstance(error, Cancelled):
            self.titles = []
        self.over.emit()


def _search(
    library: Library,
    examples: Sequence[str],
    stop: threading.Event,
    progress: Progress,
    come: Callable[..., None],
) -> None:
    """The best title within a second, the others within five, and the proof for as long as nobody says stop."""
    # numpy is slow to load and only needed here
    from storedesk.titles.rules.alternatives import alternatives

    bigrams = count_neighbours(library.lexicon.cut(folded(title)) for title in examples)
    built = build(plans(library), _until(within(FIRST_SECONDS), stop), progress, bigrams)
    first = built.title
    come(first)
    come(with_worth_bound(first, library, _until(within(FIRST_SECONDS), stop), progress), True)
    effort = _until(within(OTHERS_SECONDS), stop)
    for title in alternatives(library, most=MOST, effort=effort, progress=progress, bigrams=bigrams, first=built):
        come(title)
    if not first.proven and not stop.is_set():
        best = build_title(library, Effort(_NO_END, stop.is_set), progress, bigrams)
        come(with_worth_bound(best, library, Effort(_NO_END, stop.is_set), progress), True)


def _until(effort: Effort, stop: threading.Event) -> Effort:
    return Effort(effort.nodes, lambda: stop.is_set() or effort.over())
