"""A table for those who use the keyboard alone, or do not see it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storedesk.foundation.desktop.columns import Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView


def test_tab_leads_from_the_filter_to_the_rows(qtbot: QtBot, app: AppContext) -> None:
    table = TableView("items", (Column("name", "Name"),), app)
    qtbot.addWidget(table)
    table.show()
    qtbot.waitExposed(table)
    table.filter_box.setFocus()
    qtbot.waitUntil(table.filter_box.hasFocus)
    reached = []
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(type(QApplication.focusWidget()).__name__)
    assert reached == ["QToolButton", "Grid"]


def test_a_table_without_a_title_has_a_name_for_those_who_do_not_see_it(qtbot: QtBot) -> None:
    view = TableView("ads.sheet", (Column("name", "Name"),), called="Change sheet")
    qtbot.addWidget(view)
    assert view.grid.accessibleName() == "Change sheet"
    assert view.filter_box.accessibleName() == "Filter Change sheet"
