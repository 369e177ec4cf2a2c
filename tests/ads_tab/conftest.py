"""The ads tab over a made-up shop, with all the tools of a real window but the window itself."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from ads_tab_made import Clock, fill
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from storedesk.ads.tab import AdsTab
from storedesk.foundation import texts
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.changes import Changes
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.jobs import Jobs
from storedesk.foundation.desktop.theme import theme
from storedesk.foundation.desktop.undo import Undo
from storedesk.foundation.settings import Settings

Went = list[tuple[str, str]]


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme().apply(qapp, "light")


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = texts.language()
    texts.use_language("en")
    yield
    texts.use_language(before)


@pytest.fixture(scope="session")
def filled_file(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up shop, written once; tests get copies of it."""
    path = Path(shutil.copyfile(migrated_file, tmp_path_factory.mktemp("ads") / "shop.storedesk"))
    with Store.open(path) as store:
        fill(store)
    return path


@pytest.fixture
def shop_file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The shop under the tab: the made-up one, or an empty one where a test marks itself so."""
    empty = "empty_shop" in request.fixturenames
    template = request.getfixturevalue("migrated_file" if empty else "filled_file")
    return Path(shutil.copyfile(template, tmp_path / "shop.storedesk"))


@pytest.fixture
def empty_shop() -> None:
    """Named by tests whose shop holds nothing yet."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def went() -> Went:
    """Where the tab led to: (tab, thing)."""
    return []


@pytest.fixture
def app(store: Store, clock: Clock, went: Went) -> Iterator[AppContext]:
    """The tools over a shop of the test's own."""
    ground = QObject()
    changes = Changes(store, ground)
    jobs = Jobs(ground)
    crashed: list[object] = []
    jobs.crashed.connect(crashed.append)
    undo = Undo(store, changes, ground)
    yield AppContext(
        store, changes, undo, jobs, Settings.in_memory(), clock, lambda tab, thing: went.append((tab, thing))
    )
    jobs.wait_all()
    changes.stop()
    delete(ground)
    assert crashed == []


@pytest.fixture
def open_tab(app: AppContext, qtbot: QtBot) -> Iterator[Callable[[], AdsTab]]:
    """Opens the tab over whatever the shop holds, and waits until everything is there."""
    made: list[AdsTab] = []

    def opened() -> AdsTab:
        tab = AdsTab(app)
        made.append(tab)
        tab.resize(1200, 780)
        tab.show()
        settled(tab)
        return tab

    yield opened
    for tab in made:
        tab.close()
        # now, not when the next loop runs: its timers must not outlive the tools
        delete(tab)


@pytest.fixture
def tab(open_tab: Callable[[], AdsTab]) -> AdsTab:
    """The tab over the made-up shop, on its words."""
    return open_tab()


def settled(tab: AdsTab) -> None:
    """Wait until nothing is under way."""
    QApplication.processEvents()
    while tab.waiting:
        QApplication.processEvents()
    QApplication.processEvents()


@pytest.fixture
def settle(tab: AdsTab) -> Callable[[], None]:
    """Waits until nothing is under way in the tab."""
    return lambda: settled(tab)
