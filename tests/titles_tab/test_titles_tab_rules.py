"""The dialogs of the rules: limits of one's own beside the shipped rules, and words allowed in a category."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from titles_tab_made import awake, in_dialog

from storedesk.foundation.desktop.context import AppContext
from storedesk.titles import records_settings
from storedesk.titles.records_settings import Watch
from storedesk.titles.rules.lengths import Changes
from storedesk.titles.tab import TitlesTab


def own_limits(app: AppContext) -> list[records_settings.OwnLimit]:
    with app.store.reading() as session:
        return records_settings.own_limits(session)


def test_a_limit_begins_with_what_the_platform_asks_for_and_keeps_its_rules(
    tab: TitlesTab, app: AppContext, qtbot: QtBot
) -> None:
    said = []

    def add(dialog: Any) -> None:
        form = dialog.form
        form.platform.setCurrentIndex(form.platform.findData("douyin"))
        assert (form.least.value(), form.most.value()) == (8, 60)
        form.most.setValue(50)
        said.append((form.repeats.text(), form.emoji.currentText(), dialog.rules.text()))
        dialog._keep()
        said.append(dialog.table.model.row(0).holding)
        dialog.accept()

    in_dialog(add)
    tab.rules.edit_limits()
    awake(qtbot, tab)
    (own,) = own_limits(app)
    assert (own.limit.platform, own.limit.least, own.limit.most) == ("douyin", 8, 50)
    assert own.limit.changes == Changes()
    (repeats, emoji, rules), holding = said
    assert (repeats, emoji) == ("As shipped: 1", "As shipped: emoji refused")
    assert "a word at most 1 times" in rules
    assert "words of the law" in rules
    assert (holding.most, holding.repeats, holding.emoji) == (50, 1, False)


def test_what_a_limit_changes_is_kept_shown_again_and_undone(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    def change(dialog: Any) -> None:
        form = dialog.form
        form.platform.setCurrentIndex(form.platform.findData("taobao"))
        form.category.setText("女装")
        form.changes_signs.setCurrentIndex(1)
        form.signs.setText("< > ★")
        form.repeats.setValue(2)
        form.emoji.setCurrentIndex(2)
        dialog._keep()
        form.platform.setCurrentIndex(form.platform.findData("jd"))
        dialog.table.grid.selectRow(0)
        assert form.limit().changes == Changes("<>★", 2, True)
        assert "★" in dialog.rules.text()
        dialog.accept()

    in_dialog(change)
    tab.rules.edit_limits()
    awake(qtbot, tab)
    (own,) = own_limits(app)
    assert (own.limit.category, own.limit.changes) == ("女装", Changes("<>★", 2, True))
    app.undo.stack.undo()
    assert own_limits(app) == []


def test_a_limit_is_taken_away_with_a_key(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    def add_and_remove(dialog: Any) -> None:
        dialog._keep()
        assert own_limits(app)
        dialog.table.grid.selectRow(0)
        dialog.table.grid.setFocus()
        qtbot.keyClick(dialog.table.grid, Qt.Key.Key_Delete)
        dialog.accept()

    in_dialog(add_and_remove)
    tab.rules.edit_limits()
    awake(qtbot, tab)
    assert own_limits(app) == []


@pytest.mark.parametrize(("category", "found"), [("", False), ("女装", True)])
def test_a_word_the_operator_allows_is_found_no_more_where_it_is_allowed(
    tab: TitlesTab, app: AppContext, qtbot: QtBot, category: str, found: bool
) -> None:
    def allow(dialog: Any) -> None:
        assert not dialog.category.isVisible()
        dialog.word.setText("最好")
        dialog.kind.setCurrentIndex(dialog.kind.findData(Watch.ALLOWED))
        assert dialog.category.isVisible()
        dialog.category.setText(category)
        dialog._keep()
        dialog.accept()

    in_dialog(allow)
    tab.rules.edit_watched()
    awake(qtbot, tab)
    qtbot.waitUntil(lambda: tab.ready)
    tab.edit()
    tab.compose.put("最好茶树精油")
    said = {finding.said for finding in tab.compose.reading.findings}
    assert ("最好" in said) is found
