"""The shop tab over a made-up shop, with all the tools of a real window but the window itself."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
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


@pytest.fixture
def app(store: Store, went: Went) -> Iterator[AppContext]:
    """The tools of an open shop on the made-up day."""
    changes = Changes(store)
    jobs = Jobs()
    yield AppContext(
        store,
        changes,
        Undo(store, changes),
        jobs,
        Settings.in_memory(),
        lambda: TODAY,
        lambda tab, thing: went.append((tab, thing)),
    )
    jobs.wait_all()
    changes.stop()


@pytest.fixture
def open_tab(app: AppContext, qtbot: QtBot) -> Callable[[], ShopTab]:
    """Opens the tab over whatever the shop holds, and waits until its goals are there."""

    def opened() -> ShopTab:
        tab = ShopTab(app)
        qtbot.addWidget(tab)
        tab.resize(1200, 780)
        tab.show()
        qtbot.waitUntil(lambda: not tab.waiting)
        return tab

    return opened


@pytest.fixture
def tab(store: Store, open_tab: Callable[[], ShopTab]) -> ShopTab:
    """The tab over the made-up shop, on its first page, on the month of the made-up day."""
    fill(store)
    return open_tab()


@pytest.fixture
def november() -> date:
    """The month shown first."""
    return date(2026, 11, 1)
