"""The shop tab over a made-up shop, with all the tools of a real window but the window itself."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from shop_tab_made import TODAY, fill

from storedesk.foundation import texts
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.changes import Changes
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.jobs import Jobs
from storedesk.foundation.desktop.theme import theme
from storedesk.foundation.desktop.undo import Undo
from storedesk.foundation.settings import Settings
from storedesk.shop.tab import ShopTab

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


@pytest.fixture
def went() -> Went:
    """Where the tab led to: (tab, thing)."""
    return []


@pytest.fixture(scope="session")
def filled_file(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up shop, written once; tests get copies of it."""
    path = Path(shutil.copyfile(migrated_file, tmp_path_factory.mktemp("filled") / "shop.storedesk"))
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


@contextmanager
def tools(store: Store, went: Went) -> Iterator[AppContext]:
    """The tools of an open shop on the made-up day."""
    ground = QObject()
    changes = Changes(store, ground)
    jobs = Jobs(ground)
    undo = Undo(store, changes, ground)
    yield AppContext(
        store, changes, undo, jobs, Settings.in_memory(), lambda: TODAY, lambda tab, thing: went.append((tab, thing))
    )
    jobs.wait_all()
    changes.stop()
    delete(ground)


def shown(app: AppContext) -> ShopTab:
    """A tab on screen whose figures and goals are there."""
    tab = ShopTab(app)
    tab.resize(1200, 780)
    tab.show()
    while tab.waiting:
        QApplication.processEvents()
    return tab


@pytest.fixture
def app(store: Store, went: Went) -> Iterator[AppContext]:
    """The tools over a shop of the test's own."""
    with tools(store, went) as app:
        yield app


@pytest.fixture
def open_tab(app: AppContext, qtbot: QtBot) -> Iterator[Callable[[], ShopTab]]:
    """Opens the tab over whatever the shop holds."""
    made: list[ShopTab] = []

    def opened() -> ShopTab:
        made.append(shown(app))
        return made[-1]

    yield opened
    for tab in made:
        tab.close()
        # now, not when the next loop runs: its timers must not outlive the tools
        delete(tab)


@pytest.fixture(scope="module")
def still(qapp: QApplication, filled_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShopTab]:
    """One tab for tests that only look: they may show another page, and choose nothing."""
    path = Path(shutil.copyfile(filled_file, tmp_path_factory.mktemp("still") / "shop.storedesk"))
    with Store.open(path) as store, tools(store, []) as app:
        tab = shown(app)
        yield tab
        tab.close()
        delete(tab)


@pytest.fixture
def tab(open_tab: Callable[[], ShopTab]) -> ShopTab:
    """The tab over the made-up shop, on its first page, on the month of the made-up day."""
    return open_tab()
