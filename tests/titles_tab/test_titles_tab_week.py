"""The lines the titles ask of the week lead to what they are about, from the week's own tab."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from titles_tab_made import NAMES, TODAY, filled, shop, shown

from storedesk.checklist import routine_records
from storedesk.checklist.rules.tasks import Line
from storedesk.checklist.tab import WeekTab
from storedesk.checklist.tables import Routine
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.door import Feature, Wanted
from storedesk.foundation.texts import Phrase
from storedesk.titles import records_versions
from storedesk.titles.feature import FEATURE
from storedesk.titles.tab import TitlesTab, texts

MONDAY = date(2026, 11, 23)
Opened = Callable[[], TitlesTab]
Walk = Callable[..., TitlesTab]


@pytest.fixture
def week(app: AppContext, opened: Opened, qtbot: QtBot) -> Callable[..., TitlesTab]:
    """Opens the titles tab, and the week beside it with what the titles ask for; walks from a line to its thing."""
    tabs: list[TitlesTab] = []
    leading = replace(app, go=lambda _tab, thing: tabs[0].show_thing(thing))

    def walk(line: str, *doors: Feature) -> TitlesTab:
        with app.store.writing("No routines", undoable=False) as session:
            routine_records.seed(session)
            for routine in session.query(Routine):
                routine.enabled = False
        tabs.append(opened())
        shown(qtbot, tabs[0])
        made = WeekTab(leading, doors or (FEATURE, Feature("checklist", Phrase("Week"))))
        qtbot.addWidget(made)
        made.show()
        qtbot.waitUntil(lambda: any(line in row.title for row in _lines(made)), timeout=5000)
        (row,) = [row for row in _lines(made) if line in row.title]
        made.list.select(row.id)
        made.list.setFocus()
        qtbot.keyClick(made.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        shown(qtbot, tabs[0])
        qtbot.waitUntil(lambda: not made._soon.isActive() and not app.jobs.running, timeout=5000)
        QApplication.processEvents()
        return tabs[0]

    return walk


def test_a_look_that_is_due_leads_to_its_version(week: Walk, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    version_id = changed(app, ids[NAMES[2]], TODAY - timedelta(days=9))
    tab = week(NAMES[2])
    assert tab.products.current.product.name == NAMES[2]
    assert tab.head.page == "history"
    assert tab.page("history").table.current().id == version_id


def test_a_line_on_products_nobody_worked_on_shows_these_alone(week: Walk, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    changed(app, ids[NAMES[0]], TODAY - timedelta(days=40))
    tab = week("Write a first better title")
    model = tab.table.model
    names = [model.row(number).product.name for number in range(model.rowCount())]
    assert names == list(NAMES[1:])
    assert tab.products.state.currentText() == str(texts.NEVER)


def test_a_root_leads_to_the_roots_of_its_title(week: Walk, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    filled(app.store, ids[NAMES[3]])
    tab = week("Drop it", asking(f"root.{ids[NAMES[3]]}.{MONDAY}"), Feature("checklist", Phrase("Week")))
    assert tab.products.current.product.name == NAMES[3]
    assert tab.head.page == "roots"


def test_many_looks_lead_to_the_products_they_are_of(week: Walk, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    for name in NAMES[1:4]:
        changed(app, ids[name], TODAY - timedelta(days=9))
    tab = week("Many looks", asking(f"looks.{MONDAY}"), Feature("checklist", Phrase("Week")))
    model = tab.table.model
    assert {model.row(number).product.name for number in range(model.rowCount())} == set(NAMES[1:4])
    assert tab.head.page == "history"


def test_a_look_at_a_version_that_was_removed_says_so(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    shop(app.store)
    tab = opened()
    shown(qtbot, tab)
    tab.show_thing("look.4711.first")
    tab.show_thing("look.nonsense")
    assert "removed" in tab.banner.text
    assert tab.products.current.product.name == NAMES[0]


def changed(app: AppContext, product_id: int, day: date) -> int:
    """A title of the product that is live since a day."""
    with app.store.writing("live", undoable=False) as session:
        return records_versions.save_live(session, product_id, "澳洲茶树精油控油祛痘单方", day)


def asking(key: str) -> Feature:
    """A door of the titles that asks for one thing alone."""
    title = "Many looks" if key.startswith("looks") else "Drop it"
    return Feature("titles", Phrase("Titles"), tasks=lambda *_: (Wanted(key, TODAY, "operator", title),))


def _lines(tab: WeekTab) -> list[Line]:
    return [row for row in tab.list.rows.rows if isinstance(row, Line)]
