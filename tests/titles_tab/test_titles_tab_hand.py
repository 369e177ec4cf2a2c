"""A title written by hand: wishes and rules are told at every key, and what is refused does not go live unasked."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from titles_tab_made import NAMES, PRESENT, TODAY, awake, filled, in_dialog, press, shop, shown, write

from storedesk.foundation.desktop.context import AppContext
from storedesk.titles import records_settings, records_versions
from storedesk.titles.asking import Asked
from storedesk.titles.rules.checking import Severity, Topic
from storedesk.titles.rules.scoring import Piece
from storedesk.titles.rules.wishes import USUAL_CONFLICTS
from storedesk.titles.tab import TitlesTab, texts
from storedesk.titles.tab.reading import worst_of
from storedesk.titles.versions import State, Version

CONTROL = Qt.KeyboardModifier.ControlModifier
Opened = Callable[[], TitlesTab]


@pytest.fixture
def tab(opened: Opened, app: AppContext, qtbot: QtBot) -> TitlesTab:
    """The tab at the tea-tree oil, of whose title something is asked, with the keyboard in an empty editor."""
    ids = shop(app.store)
    filled(app.store, ids[NAMES[0]])
    asked = Asked(first=("原产澳洲",), must=("控油",), forbidden=("洗脸",), apart=(("祛痘", "精油"),))
    with app.store.writing("ask", undoable=False) as session:
        records_settings.ask(session, ids[NAMES[0]], asked)
        records_settings.keep_conflicts(session, USUAL_CONFLICTS, TODAY)
    made = opened()
    shown(qtbot, made)
    made.edit()
    typed(qtbot, "")
    return made


def typed(qtbot: QtBot, text: str) -> None:
    """Write this title in place of the one there."""
    press(qtbot, Qt.Key.Key_A, CONTROL)
    press(qtbot, Qt.Key.Key_Delete)
    if text:
        write(text)


def told(tab: TitlesTab) -> list[tuple[Topic, Severity, str]]:
    """What is wrong with the title, and where."""
    return [(each.topic, each.severity, each.said) for each in tab.compose.reading.findings]


def versions(app: AppContext, tab: TitlesTab) -> list[Version]:
    with app.store.reading() as session:
        return records_versions.versions(session, tab.desk.head.product_id)


# ------------------------------------------------------------------ wishes


def test_wishes_are_told_at_every_key_until_the_title_meets_them(tab: TitlesTab, qtbot: QtBot) -> None:
    rules = tab.compose.editor.rules
    typed(qtbot, "茶树精油")
    assert told(tab) == [(Topic.WISH, Severity.WARN, "")] * 2
    assert rules.accessibleName() == "To look at: 2"
    typed(qtbot, "原产澳洲茶树精油控油")
    assert told(tab) == []
    assert rules.accessibleName() == "Rules kept"
    write("祛痘精油洗脸")
    wishes = {said for topic, _, said in told(tab) if topic is Topic.WISH}
    assert wishes == {"祛痘精油", "洗脸"}
    marked = {mark.cursor.selectedText() for mark in tab.compose.editor.box.extraSelections()}
    assert wishes <= marked


def test_two_sides_of_a_conflict_are_told_and_led_to(tab: TitlesTab, qtbot: QtBot) -> None:
    typed(qtbot, "原产澳洲茶树精油控油男士女士")
    assert told(tab) == [(Topic.CONFLICT, Severity.WARN, "女士")]
    tab.show_part("rules")
    rules = tab.compose.side.rules
    assert "男士" in rules.sentence.text()
    rules.table.grid.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert tab.compose.editor.box.textCursor().selectedText() == "女士"


def test_a_hint_alone_is_no_rule_to_look_at(tab: TitlesTab, qtbot: QtBot) -> None:
    typed(qtbot, "原产澳洲茶树精油控油键盘膜保护膜")
    assert told(tab) == [(Topic.SAVING, Severity.INFO, "膜")]
    assert tab.compose.editor.rules.accessibleName() == "1 hints"
    model = tab.compose.side.rules.table.model
    assert model.cell(model.row(0), 0).word == str(texts.HINT)


# ------------------------------------------------------------------ saving what is refused


def save(tab: TitlesTab, qtbot: QtBot, does: Callable[[Any], None]) -> None:
    """Save, and do something in the dialog that must close it."""
    closed = []
    shown(qtbot, tab)

    def act(dialog: Any) -> None:
        does(dialog)
        closed.append(not dialog.isVisible())
        if dialog.isVisible():
            dialog.reject()

    in_dialog(act)
    tab.save()
    assert closed == [True]
    awake(qtbot, tab)


def test_a_refused_title_goes_live_by_a_second_step_alone(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    typed(qtbot, "原产澳洲最佳茶树精油控油")

    def enter_twice(dialog: Any) -> None:
        assert any("最佳" in part.text() for part in dialog.findChildren(type(dialog.heading)))
        assert not dialog.insist.isVisible()
        press(qtbot, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert dialog.warning.isVisible()
        assert dialog.insist.isVisible()
        press(qtbot, Qt.Key.Key_Return)

    save(tab, qtbot, enter_twice)
    assert [each.state for each in versions(app, tab)] == [State.DRAFT]

    def insist(dialog: Any) -> None:
        press(qtbot, Qt.Key.Key_Return)
        dialog.insist.setFocus()
        press(qtbot, Qt.Key.Key_Space)

    save(tab, qtbot, insist)
    assert versions(app, tab)[0].state is State.LIVE
    assert versions(app, tab)[0].text == "原产澳洲最佳茶树精油控油"


def test_a_draft_is_kept_whatever_is_refused(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    typed(qtbot, "茶树精油😀" + "控油祛痘" * 8)

    def as_draft(dialog: Any) -> None:
        press(qtbot, Qt.Key.Key_Return)
        # too long a title cannot be in use at all
        assert not dialog.insist.isVisible()
        dialog.state.choose("draft")
        dialog.state.chosen.emit("draft")
        assert dialog.save.isVisible()
        dialog.accept()

    save(tab, qtbot, as_draft)
    (kept,) = versions(app, tab)
    assert (kept.state, len(kept.text)) == (State.DRAFT, 37)


def test_a_title_in_order_is_saved_at_one_press(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    typed(qtbot, "原产澳洲茶树精油控油")
    save(tab, qtbot, lambda dialog: press(qtbot, Qt.Key.Key_Return))
    assert versions(app, tab)[0].state is State.LIVE


def test_a_refused_draft_is_asked_about_before_it_goes_live(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    with app.store.writing("draft", undoable=False) as session:
        draft = records_versions.save_draft(session, tab.desk.head.product_id, "茶树精油国家级", TODAY)
    shown(qtbot, tab)
    tab.show_page("history")
    page = tab.page("history")
    page.show_version(draft)
    in_dialog(lambda dialog: dialog.reject())
    page.go_live()
    awake(qtbot, tab)
    assert [each.state for each in versions(app, tab)] == [State.DRAFT]
    in_dialog(lambda dialog: dialog.accept())
    page.go_live()
    awake(qtbot, tab)
    assert versions(app, tab)[0].state is State.LIVE


# ------------------------------------------------------------------ limits nobody has verified


def test_a_limit_that_is_not_verified_says_so_with_its_source(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    editor = tab.compose.editor
    assert not editor.unsure.isVisible()
    tab.ask(replace(tab.desk.head.asked, platform="pinduoduo"))
    shown(qtbot, tab)
    assert editor.unsure.isVisible()
    assert "Pinduoduo is not verified" in editor.unsure.text()
    assert "publish form" in editor.unsure.text()
    tab.ask(replace(tab.desk.head.asked, platform="tmall"))
    shown(qtbot, tab)
    assert not editor.unsure.isVisible()


# ------------------------------------------------------------------ the worst bytes


def test_an_empty_library_calls_no_piece_the_worst(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    shop(app.store)
    tab = opened()
    shown(qtbot, tab)
    assert tab.compose.text == PRESENT
    assert not tab.compose.reading.worst
    marked = {mark.cursor.selectedText() for mark in tab.compose.editor.box.extraSelections()}
    assert marked == {finding.said for finding in tab.compose.reading.findings if finding.said}


@pytest.mark.parametrize(
    ("values", "worst"),
    [
        ([0, 0, 0, 0, 0], set()),
        ([5, 0, 0, 0, 0, 9], set()),
        ([5, 0, 0, 0, 7, 9], {1, 2, 3}),
        ([5, 4, 8, 0, 7, 9], {0, 1, 3}),
        ([1, 2, 3], set()),
    ],
)
def test_pieces_that_bring_nothing_are_worst_only_where_they_are_few(values: list[float], worst: set[int]) -> None:
    pieces = [Piece("竹", place, place + 1, 2, value) for place, value in enumerate(values)]
    assert worst_of(pieces) == worst
