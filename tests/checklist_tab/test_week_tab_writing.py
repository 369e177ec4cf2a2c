"""Adding, editing, noting and taking over on the Week tab; other weeks; and what a week that is over still allows."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from week_tab_made import FRIDAY, LAST_FRIDAY, THURSDAY, TODAY, WEEK

from storedesk.checklist.rules.tasks import State
from storedesk.checklist.tab import week_tab
from storedesk.checklist.tab.line_dialog import LeftOverDialog, LineDialog
from storedesk.checklist.tab.week_picker import ask_day
from storedesk.foundation.calendar.weeks import Week

LAST_WEEK = WEEK.later(-1)


def write(desk, text):
    desk.tab.quick.text.setFocus()
    desk.qtbot.keyClicks(desk.tab.quick.text, text)
    desk.qtbot.keyClick(desk.tab.quick.text, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_a_line_is_added_with_enter_for_today_and_the_role_shown(desk):
    desk.tab.roles.choose("owner")
    write(desk, "Call the bank")
    line = desk.line("Call the bank")
    assert (line.day, line.role, line.source) == (TODAY, "owner", "hand")
    assert desk.tab.list.current_line().title == "Call the bank"
    assert desk.tab.quick.text.text() == ""
    desk.undo()
    assert "Call the bank" not in desk.shown


def test_blanks_alone_add_nothing(desk):
    write(desk, "   ")
    assert len(desk.lines()) == 2


def test_space_and_enter_in_the_line_do_not_tick(desk):
    write(desk, "two words here")
    assert {line.state for line in desk.lines()} == {State.OPEN}


def test_a_line_is_added_to_the_day_and_role_chosen(desk):
    desk.tab.quick.choose(day=FRIDAY, role="design")
    write(desk, "New pictures")
    assert (desk.line("New pictures").day, desk.line("New pictures").role) == (FRIDAY, "design")


def test_editing_in_the_dialog_rewrites_the_line(desk, monkeypatch):
    def fill(self):
        self.title.setText("Set the target of December")
        self.detail.setPlainText("from last year's")
        self.role.setCurrentIndex(self.role.findData("finance"))
        self.day.setDate(QDate(THURSDAY.year, THURSDAY.month, THURSDAY.day))
        return LineDialog.DialogCode.Accepted

    monkeypatch.setattr(LineDialog, "exec", fill)
    desk.stand_on("Set the target")
    desk.press(Qt.Key.Key_F2)
    line = desk.line("Set the target of December")
    assert (line.detail, line.role, line.day, line.edited) == ("from last year's", "finance", THURSDAY, True)
    desk.undo()
    assert desk.line("Set the target").day == FRIDAY


def test_the_dialog_needs_a_title_and_keeps_the_day_of_a_settled_line(desk, qtbot):
    desk.stand_on("Set the target")
    desk.press(Qt.Key.Key_Space)
    dialog = LineDialog(desk.tab, desk.line("Set the target"), TODAY)
    qtbot.addWidget(dialog)
    assert not dialog.day.isEnabled()
    assert dialog.draft.day == FRIDAY
    dialog.title.setText("  ")
    assert not dialog._save.isEnabled()


def test_a_note_is_kept_when_the_keyboard_leaves_it(desk):
    desk.stand_on("Set the target")
    desk.action("Ctrl+M").trigger()
    desk.qtbot.keyClicks(desk.tab.detail.note, "ask the owner first")
    desk.tab.list.setFocus()
    QApplication.processEvents()
    assert desk.line("Set the target").note == "ask the owner first"
    assert desk.app.undo.stack.undoText() == 'Note on "Set the target"'
    desk.undo()
    assert desk.line("Set the target").note == ""
    assert desk.tab.detail.note.toPlainText() == ""


def test_a_note_is_kept_for_its_own_line_when_another_is_chosen(desk):
    desk.stand_on("Set the target")
    desk.tab.detail.note.setPlainText("mine")
    desk.stand_on("Import Tuesday's report")
    assert desk.line("Set the target").note == "mine"
    assert desk.line("Import Tuesday's report").note == ""
    assert desk.tab.detail.note.toPlainText() == ""


def test_a_note_is_kept_a_moment_after_the_last_key(desk):
    desk.stand_on("Set the target")
    desk.tab.detail.note.setFocus()
    desk.qtbot.keyClicks(desk.tab.detail.note, "slowly")
    assert desk.line("Set the target").note == ""
    desk.qtbot.waitUntil(lambda: desk.line("Set the target").note == "slowly", timeout=4000)


def test_a_note_is_kept_when_the_window_closes(desk):
    desk.stand_on("Set the target")
    desk.tab.detail.note.setPlainText("last words")
    desk.tab.close()
    assert desk.line("Set the target").note == "last words"


def test_what_was_left_is_offered_with_its_number_and_taken_over(desk, monkeypatch):
    for title in ("Old one", "Old two"):
        desk.add(title, LAST_FRIDAY, today=LAST_FRIDAY)
    assert desk.tab.banner.text == "2 tasks of last week are still open."

    def untick_the_second(self):
        self.list.item(1).setCheckState(Qt.CheckState.Unchecked)
        return LeftOverDialog.DialogCode.Accepted

    monkeypatch.setattr(LeftOverDialog, "exec", untick_the_second)
    desk.action("Ctrl+L").trigger()
    assert desk.line("Old one").day == TODAY
    assert desk.line("Old one", LAST_WEEK).state is State.CARRIED
    assert desk.line("Old two", LAST_WEEK).state is State.OPEN
    desk.undo()
    assert "Old one" not in desk.shown
    assert desk.line("Old one", LAST_WEEK).state is State.OPEN


def test_the_dialog_of_what_was_left_counts_what_is_ticked(desk, qtbot):
    for title in ("Old one", "Old two"):
        desk.add(title, LAST_FRIDAY, today=LAST_FRIDAY)
    dialog = LeftOverDialog(desk.tab, desk.tab.left_over)
    qtbot.addWidget(dialog)
    assert dialog._take.text() == "Take over 2"
    for row in range(2):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.taken == []
    assert not dialog._take.isEnabled()


def test_weeks_are_changed_by_keyboard_and_a_coming_one_is_gathered(desk):
    desk.action("Alt+Right").trigger()
    assert desk.tab.week == WEEK.later()
    desk.settle()
    assert desk.tab.quick.isVisible()
    desk.action("Alt+Home").trigger()
    assert desk.tab.week == WEEK
    desk.action("Alt+Left").trigger()
    assert desk.tab.week == LAST_WEEK


def test_a_week_that_is_over_is_ticked_and_noted_but_not_changed(desk):
    desk.add("Old one", LAST_FRIDAY, today=LAST_FRIDAY)
    desk.action("Alt+Left").trigger()
    desk.stand_on("Old one")
    for name in ("edit", "tomorrow", "next_week", "a_day", "drop", "up", "down"):
        assert not getattr(desk.tab.actions_on_list, name).isEnabled(), name
    assert not desk.tab.quick.isVisible()
    assert desk.tab._over.isVisible()
    desk.press(Qt.Key.Key_Space)
    assert desk.line("Old one", LAST_WEEK).state is State.DONE
    desk.tab.detail.note.setPlainText("done on Saturday")
    desk.tab.detail.keep_note()
    assert desk.line("Old one", LAST_WEEK).note == "done on Saturday"
    desk.press(Qt.Key.Key_Delete)
    assert desk.line("Old one", LAST_WEEK).state is State.DONE


def test_the_menu_of_weeks_names_those_kept_with_how_far_they_came(desk):
    desk.add("Old one", LAST_FRIDAY, today=LAST_FRIDAY)
    texts = [action.text() for action in desk.tab.picker.menu().actions() if not action.isSeparator()]
    assert texts == [
        "Week 49 of 2026, 30 Nov to 6 Dec",
        "Week 48 of 2026, 23 Nov to 29 Nov\t0 of 2 done",
        "Week 47 of 2026, 16 Nov to 22 Nov\t0 of 1 done",
        "Week of a day…",
    ]


def test_a_line_is_put_off_to_a_day_picked_in_a_calendar(desk, monkeypatch):
    asked = []

    def pick(_parent, _heading, _sentence, start, earliest):
        asked.append((start, earliest))
        return FRIDAY

    monkeypatch.setattr(week_tab, "ask_day", pick)
    desk.stand_on("Import Tuesday's report")
    desk.action("Ctrl+D").trigger()
    assert asked == [(TODAY, WEEK.monday)]
    assert desk.line("Import Tuesday's report").day == FRIDAY


@pytest.mark.parametrize("accepted", [True, False])
def test_the_calendar_gives_the_day_or_nothing(desk, monkeypatch, accepted):
    from storedesk.foundation.desktop.dialogs import Dialog

    code = Dialog.DialogCode.Accepted if accepted else Dialog.DialogCode.Rejected
    monkeypatch.setattr(Dialog, "exec", lambda _self: code)
    day = ask_day(desk.tab, "Which?", "Any.", FRIDAY, Week.of(FRIDAY).monday)
    assert day == (FRIDAY if accepted else None)


def test_the_list_says_where_a_line_comes_from_and_its_story(desk):
    desk.add("Old one", LAST_FRIDAY, today=LAST_FRIDAY)
    desk.tab._do(lambda: desk.tab.deeds.carry_over(WEEK, [desk.line("Old one", LAST_WEEK).id]))
    QApplication.processEvents()
    words = {line.title: [chip.word for chip in desk.tab.list.painter.chips(line)] for line in desk.tab.lines}
    assert words == {
        "Import Tuesday's report": ["Shop"],
        "Old one": ["left over", "Own"],
        "Set the target": ["Shop"],
    }
    desk.stand_on("Old one")
    assert "open since 20 Nov" in desk.tab.detail._story.text()


def test_every_action_has_a_name_and_no_two_share_a_shortcut(desk):
    actions = desk.tab.tab_actions()
    assert all(action.text() for action in actions)
    keys = [keys.toString() for action in actions for keys in action.shortcuts()]
    assert len(keys) == len(set(keys))
    taken = {
        "Ctrl+I",
        "Ctrl+H",
        "Ctrl+O",
        "Ctrl+B",
        "Ctrl+P",
        "Ctrl+,",
        "Ctrl+Q",
        "Ctrl+K",
        "F5",
        "F1",
        "Ctrl+/",
        "Ctrl+Z",
    }
    assert not taken & set(keys)
    assert [action.objectName() for action in actions if action.objectName()] == ["print"]
