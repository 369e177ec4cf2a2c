"""A real shop with the Week tab over it, on Wednesday 25 November 2026."""

from collections.abc import Iterator
from datetime import date

import pytest
from week_tab_made import TODAY, Desk

from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.changes import Changes
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.jobs import Jobs
from storedesk.foundation.desktop.theme import theme
from storedesk.foundation.desktop.undo import Undo
from storedesk.foundation.settings import Settings


@pytest.fixture
def went() -> list[tuple[str, str]]:
    """Which tab and thing the operator was led to."""
    return []


@pytest.fixture
def app(store: Store, qapp, went: list[tuple[str, str]]) -> Iterator[AppContext]:
    """The tools of a tab, over an empty shop."""
    if not qapp.styleSheet():
        # dressing the whole program takes longer than most tests
        theme().apply(qapp, "light")
    changes = Changes(store)
    jobs = Jobs()
    crashed: list[object] = []
    jobs.crashed.connect(crashed.append)
    day = [TODAY]

    def today() -> date:
        return day[0]

    yield AppContext(
        store,
        changes,
        Undo(store, changes),
        jobs,
        Settings.in_memory(),
        today,
        lambda tab, thing: went.append((tab, thing)),
    )
    jobs.wait_all()
    changes.stop()
    assert crashed == []


@pytest.fixture
def desk(app: AppContext, qtbot) -> Iterator[Desk]:
    """The tab, shown, with what its doors ask for on the list."""
    desk = Desk(app, qtbot)
    desk.open()
    yield desk
    desk.close()
