"""A real titles tab over a real shop, with its undo."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from titles_tab_made import NAMES, filled, shop, shown

from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.changes import Changes
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.jobs import Jobs
from storedesk.foundation.desktop.theme import theme
from storedesk.foundation.desktop.undo import Undo
from storedesk.foundation.settings import Settings
from storedesk.titles.tab import TitlesTab

TODAY = date(2026, 11, 25)


@pytest.fixture
def app(store: Store, tmp_path: Path, qtbot: QtBot) -> Iterator[AppContext]:
    """The tools of a tab over the test's own shop."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme().apply(application, "light")
    changes = Changes(store)
    jobs = Jobs()
    yield AppContext(
        store,
        changes,
        Undo(store, changes),
        jobs,
        Settings.read(tmp_path / "settings.json"),
        lambda: TODAY,
        lambda _tab, _thing: None,
    )
    jobs.wait_all()
    changes.stop()


@pytest.fixture
def opened(app: AppContext, qtbot: QtBot) -> Callable[[], TitlesTab]:
    """Opens the tab and waits until it is seen."""

    def open_tab() -> TitlesTab:
        tab = TitlesTab(app)
        qtbot.addWidget(tab)
        tab.resize(1200, 760)
        tab.show()
        qtbot.waitExposed(tab)
        tab.activateWindow()
        qtbot.waitUntil(tab.isActiveWindow)
        return tab

    return open_tab


@pytest.fixture
def product(app: AppContext) -> int:
    """The tea-tree oil, with its library."""
    ids = shop(app.store)
    filled(app.store, ids[NAMES[0]])
    return ids[NAMES[0]]


@pytest.fixture
def tab(product: int, opened: Callable[[], TitlesTab], qtbot: QtBot) -> TitlesTab:
    """The tab at the tea-tree oil."""
    tab = opened()
    shown(qtbot, tab)
    return tab
