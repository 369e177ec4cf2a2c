"""A desk over a real shop: window, jobs, undo and settings as the program has them, without a display."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from storedesk.app import house, make_application
from storedesk.foundation import texts
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.changes import Changes
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.crashes import Crashes
from storedesk.foundation.desktop.desk import Desk
from storedesk.foundation.desktop.jobs import Jobs
from storedesk.foundation.desktop.undo import Undo
from storedesk.foundation.settings import Settings

TODAY = date(2026, 11, 25)


@dataclass
class Shown:
    """What the program would have shown to a person."""

    crashes: list[str] = field(default_factory=list)
    places: list[tuple[str, str]] = field(default_factory=list)


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where settings, log and sample shop lie."""
    monkeypatch.setenv("STOREDESK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def app(qtbot: QtBot, store: Store, shown: Shown) -> Iterator[AppContext]:
    """The tools a tab receives, over an empty shop."""
    jobs, changes = Jobs(), Changes(store)
    undo = Undo(store, changes)
    yield AppContext(
        store,
        changes,
        undo,
        jobs,
        Settings.in_memory(),
        lambda: TODAY,
        lambda tab, thing: shown.places.append((tab, thing)),
    )
    jobs.wait_all()
    changes.stop()


@pytest.fixture
def closed_desk(qtbot: QtBot, home: Path, shown: Shown) -> Iterator[Desk]:
    """The program as it is before a shop is opened; in English."""
    settings = Settings.read(home / "settings.json")
    settings.set("language", "en")
    settings.set("theme", "light")
    application = make_application(settings)
    crashes = Crashes(home / "storedesk.log", show=lambda text, _number: shown.crashes.append(text))
    desk = Desk(application, house(), settings, crashes)
    yield desk
    # a modal dialog left open would catch the next test's keys
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog):
            dialog.close()
    if desk.is_open:
        desk.close()
    crashes.close()
    texts.use_language("en")
    assert not shown.crashes, shown.crashes


@pytest.fixture
def desk(qtbot: QtBot, closed_desk: Desk, shop_file: Path) -> Desk:
    """The program over an empty shop."""
    assert closed_desk.open(shop_file)
    closed_desk.window.activateWindow()
    qtbot.waitUntil(closed_desk.window.isActiveWindow)
    return closed_desk
