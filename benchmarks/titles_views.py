"""How soon the titles tab answers over a large made-up shop, in the real window, and what its records take to read.

Run on demand (`python -m benchmarks titles_views`): the shop of benchmarks.titles_shop takes some twenty seconds to
make. What holds the window is measured in the window's thread: no step may be longer than the bar, from the click until
everything is shown; jobs beside it do not count. Of a view that misses its bar the slowest statement is printed with
its plan.
"""

import gc
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import event
from sqlalchemy.orm import Session

from benchmarks import titles_shop
from benchmarks.goals import Measured, own_milliseconds
from benchmarks.titles_shop import TODAY
from storedesk.app import house, load_ahead, make_application
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.crashes import Crashes
from storedesk.foundation.desktop.desk import Desk
from storedesk.foundation.settings import Settings
from storedesk.titles import (
    door,
    records,
    records_due,
    records_proofs,
    records_report,
    records_versions,
    records_words,
    shipped,
    weekly,
)
from storedesk.titles.records_shares import KnownShop
from storedesk.titles.rules.changes import due
from storedesk.titles.tab import TitlesTab
from storedesk.titles.tab.listing import listed
from storedesk.titles.versions import Look, State

OPEN_MS, KEY_MS, ROOTS_MS, VIEW_MS = 150.0, 16.0, 200.0, 150.0
BESIDE_MS = 1500.0
"""Desks and weeks are read beside the window."""
EVERYWHERE_MS = 500.0
"""For roots that stand in a tenth of the shop's two hundred thousand words: the report is read beside the window."""
KEYS = 60
_ROUNDS = 4
_SIZE = (1440, 900)


def measure(folder: Path) -> Iterator[Measured]:
    """Fill a shop, open its tab, type, and read everything the tab reads."""
    place = folder / "titles.storedesk"
    with Store.open(place) as store:
        begun = time.perf_counter()
        titles_shop.fill(store)
        print(f"{titles_shop.ROWS:,} rows of search words in {time.perf_counter() - begun:.0f} s", flush=True)
    shipped.lexicon()
    with Store.open(place) as store, store.reading() as session:
        yield from _views(session)
    yield from _in_the_window(place, folder)


# ---------------------------------------------------------------------- what is read


def _views(session: Session) -> Iterator[Measured]:
    """What each part of the tab reads, by the time it keeps its thread busy; the quickest of several counts."""
    large, ordinary = (records.desk(session, product_id, TODAY) for product_id in (1, 2))
    main = large.rows[0].word
    version = next(each for each in records_versions.versions(session, 1) if each.state is State.LIVE)
    assert version.day is not None
    judged = due(version.day)[Look.FINAL.value]
    known = KnownShop()
    views: tuple[tuple[str, float, Callable[[], object]], ...] = (
        (f"{titles_shop.PRODUCTS:,} products listed", VIEW_MS, lambda: listed(session, TODAY)),
        (f"a desk of {len(ordinary.rows):,} words", BESIDE_MS, lambda: records.desk(session, 2, TODAY)),
        (f"a desk of {len(large.rows):,} words", BESIDE_MS, lambda: records.desk(session, 1, TODAY)),
        ("libraries by which words are shared out", BESIDE_MS, lambda: KnownShop().on(session, TODAY)),
        (
            f"roots of a product, {len(ordinary.rows):,} words",
            ROOTS_MS,
            lambda: records_report.reports_of(session, ordinary, TODAY, known),
        ),
        (
            "roots of a product that stand in every tenth word",
            EVERYWHERE_MS,
            lambda: records_report.reports_of(session, large, TODAY, known),
        ),
        ("versions of a product", VIEW_MS, lambda: records_versions.versions(session, 1)),
        (
            "a verdict with its evidence",
            VIEW_MS,
            lambda: records_proofs.look_at(session, version.id, Look.FINAL, judged),
        ),
        (
            "a prediction held against what came",
            VIEW_MS,
            lambda: records_proofs.scored(session, version.id, 14, judged),
        ),
        ("looks that wait", VIEW_MS, lambda: records_due.due_looks(session, TODAY)),
        ("words of the market with a text", VIEW_MS, lambda: records_words.words_of_market(session, [main])),
        ("words of the shop with a text", VIEW_MS, lambda: records_words.words_of_shop(session, [main], TODAY)),
        ("words of ads with a text", VIEW_MS, lambda: records_words.words_of_ads(session, [main], TODAY)),
        ("the search box", VIEW_MS, lambda: door.find(session, main, 20)),
        ("the week", BESIDE_MS, lambda: weekly.tasks(session, TODAY, TODAY)),
    )
    for name, bar, view in views:
        with _Watched(session) as watched:
            found = Measured(f"titles: {name}", min(own_milliseconds(view) for _ in range(_ROUNDS)), bar, "ms")
        yield found
        if not found.ok:
            watched.tell()


class _Watched:
    """The statements a session runs, and how long each takes."""

    def __init__(self, session: Session) -> None:
        self._session, self._engine = session, session.get_bind()
        self._begun = 0.0
        self._slowest: tuple[float, str, object] = (0.0, "", ())

    def __enter__(self) -> "_Watched":
        event.listen(self._engine, "before_cursor_execute", self._begin)
        event.listen(self._engine, "after_cursor_execute", self._end)
        return self

    def __exit__(self, *_: object) -> None:
        event.remove(self._engine, "before_cursor_execute", self._begin)
        event.remove(self._engine, "after_cursor_execute", self._end)

    def tell(self) -> None:
        """Print the slowest statement with its plan."""
        seconds, statement, values = self._slowest
        print(f"    slowest statement, {1000 * seconds:.0f} ms: {' '.join(statement.split())[:400]}", flush=True)
        plan = self._session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)  # type: ignore[arg-type]
        for row in plan:
            print(f"    {row[-1]}", flush=True)

    def _begin(self, *_: object) -> None:
        self._begun = time.perf_counter()

    def _end(self, _connection: object, _cursor: object, statement: str, values: object, *_: object) -> None:
        self._slowest = max(
            self._slowest, (time.perf_counter() - self._begun, statement, values), key=lambda one: one[0]
        )


# ---------------------------------------------------------------------- what is seen


def _in_the_window(place: Path, folder: Path) -> Iterator[Measured]:
    settings = Settings.in_memory()
    settings.set("language", "zh_CN")
    # a place whose tab is not built yet
    settings.set("window.tab", "events")
    application = make_application(settings)
    desk = Desk(application, house(), settings, Crashes(folder / "storedesk.log"))
    window = desk.work_on(Store.open(place))
    window.resize(*_SIZE)
    _until(lambda: window.shows_something)
    # as app.run does
    gc.freeze()
    loading = load_ahead()
    _until(lambda: not loading.is_alive())
    opened = own_milliseconds(lambda: window.show_tab("titles")) + own_milliseconds(application.processEvents)
    tab = window.tab("titles")
    assert isinstance(tab, TitlesTab)
    yield Measured("titles tab opens", opened, OPEN_MS, "ms")
    yield _held("titles tab, until everything is there", OPEN_MS, tab)
    for product_id, name in ((2, "500 words"), (1, "5,000 words")):
        longest = own_milliseconds(lambda product_id=product_id: tab.table.select(product_id))  # type: ignore[misc]
        yield _held(f"another product, {name}", OPEN_MS, tab, longest)
        yield from _keys(tab, name)
    for page in ("library", "winners", "history", "roots"):
        longest = own_milliseconds(lambda page=page: tab.show_page(page))  # type: ignore[misc]
        yield _held(f"page {page} opens, 5,000 words", ROOTS_MS if page == "roots" else OPEN_MS, tab, longest)
    desk.jobs.wait_all()


def _held(name: str, bar: float, tab: TitlesTab, longest: float = 0.0) -> Measured:
    """The longest that the window is held, from the click until the tab is ready and no job is under way."""
    begun, held = time.perf_counter(), 0.0
    while True:
        step = own_milliseconds(QApplication.processEvents)
        longest, held = max(longest, step), held + step
        if tab.ready and not tab.app.jobs.running:
            break
        if time.perf_counter() - begun > 60:
            raise TimeoutError(name)
        time.sleep(0.001)
    longest = max(longest, own_milliseconds(QApplication.processEvents))
    return Measured(f"{name}, longest held", longest, bar, "ms", f"there after {time.perf_counter() - begun:.2f} s")


def _keys(tab: TitlesTab, name: str) -> Iterator[Measured]:
    """Keys pressed in the editor: roots of the library typed sign by sign, and some taken back."""
    assert tab.desk is not None
    tab.edit()
    box = tab.compose.editor.box
    box.clear()
    QApplication.processEvents()
    chance = random.Random(7)
    signs = "".join(chance.choice(tab.desk.rows[:200]).word for _ in range(12))
    taken, painted = [], []
    for number in range(KEYS):
        box.setFocus()
        taken.append(own_milliseconds(lambda number=number: _press(box, signs[number % 30])))  # type: ignore[misc]
        painted.append(own_milliseconds(QApplication.processEvents))
        _until(lambda: tab.compose.reading is not None and tab.compose.reading.title.text == box.text)
        if number % 30 == 29:
            box.clear()
            QApplication.processEvents()
    beside = f"with painting {median(map(sum, zip(taken, painted, strict=True))):.1f} ms"
    yield Measured(f"a key, {name}, median", median(taken), KEY_MS, "ms", beside)
    beside = f"with painting {max(map(sum, zip(taken, painted, strict=True))):.1f} ms"
    yield Measured(f"a key, {name}, worst of {KEYS}", max(taken), KEY_MS, "ms", beside)


def _press(box: QWidget, sign: str) -> None:
    """As an input method types."""
    typed = QInputMethodEvent()
    typed.setCommitString(sign)
    QApplication.sendEvent(box, typed)


def _until(there: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    end = time.monotonic() + 30
    while not there():
        if time.monotonic() > end:
            raise TimeoutError
        QApplication.processEvents()
        time.sleep(0.001)
