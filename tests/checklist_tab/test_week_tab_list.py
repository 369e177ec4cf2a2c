"""The list on screen: gathered, sectioned, filtered; ticked, put off, dropped and moved by keyboard; all undone."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from week_tab_made import DOORS, FRIDAY, LAST_FRIDAY, MONDAY, THURSDAY, TODAY, WEEK, Desk

from storedesk.checklist import records
from storedesk.checklist.rules.sections import BY_ROLE
from storedesk.checklist.rules.tasks import Line, State
from storedesk.checklist.tab import WeekTab
from storedesk.checklist.tab.line_painter import box_of
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.errors import UserError

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_opening_gathers_what_the_doors_ask_for(desk):
    assert desk.shown == ["Import Tuesday's report", "Set the target"]
    assert desk.headings == ["Wednesday  25 Nov", "Friday  27 Nov"]
    assert desk.app.undo.stack.count() == 0


def test_the_keyboard_stands_in_the_list_from_the_start(desk):
    assert desk.tab.list.current_line().title == "Import Tuesday's report"


def test_tab_leads_from_the_roles_to_the_new_line_and_through_the_detail_where_they_stand(desk):
    detail = desk.tab.detail
    wanted = [desk.tab.roles.button(""), desk.tab.quick.text, detail.go_link, detail.done, detail.later, detail.note]
    reached, at = [], wanted[0]
    while len(reached) < len(wanted):
        reached += [at] if at in wanted else []
        at = at.nextInFocusChain()
    assert reached == wanted


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_ticks_the_line_and_unticks_it_again(desk, key):
    desk.stand_on("Set the target")
    desk.press(key)
    assert desk.line("Set the target").state is State.DONE
    assert desk.app.undo.stack.undoText() == 'Tick "Set the target"'
    desk.press(key)
    assert desk.line("Set the target").state is State.OPEN


def test_a_click_on_the_box_ticks_that_line(desk):
    line = desk.line("Set the target")
    view = desk.tab.list
    box = box_of(view.visualRect(view.rows.index(view.rows.row_of(line.id))))
    desk.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert desk.line("Set the target").state is State.DONE
    beside = box.center() + QPoint(120, 0)
    desk.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert desk.line("Set the target").state is State.DONE


def test_several_marked_lines_are_ticked_as_one_step(desk):
    desk.add("Third")
    desk.mark("Import Tuesday's report", "Third")
    desk.press(Qt.Key.Key_Space)
    assert [line.state for line in desk.lines()] == [State.DONE, State.DONE, State.OPEN]
    assert desk.app.undo.stack.undoText() == "Tick 2 tasks"
    desk.undo()
    assert {line.state for line in desk.lines()} == {State.OPEN}


@pytest.mark.parametrize(
    ("key", "modifiers", "day"),
    [
        (Qt.Key.Key_T, CTRL, THURSDAY),
        (Qt.Key.Key_T, CTRL | SHIFT, date(2026, 11, 30)),
    ],
)
def test_a_key_puts_the_line_off(desk, key, modifiers, day):
    desk.stand_on("Import Tuesday's report")
    desk.press(key, modifiers)
    line = desk.line("Import Tuesday's report", Week.of(day))
    assert (line.day, line.state) == (day, State.OPEN)
    desk.undo()
    assert desk.line("Import Tuesday's report").day == TODAY
    assert desk.lines(Week.of(day).later() if day in WEEK else Week.of(day)) == []


def test_delete_drops_a_line_and_takes_it_up_again(desk):
    desk.stand_on("Set the target")
    desk.press(Qt.Key.Key_Delete)
    assert desk.line("Set the target").state is State.DROPPED
    assert desk.action("Del").text() == "Take up again"
    desk.press(Qt.Key.Key_Delete)
    assert desk.line("Set the target").state is State.OPEN


def test_keys_move_a_line_up_and_down_among_its_neighbours(desk):
    for title in ("One", "Two", "Three"):
        desk.add(title, THURSDAY)
    desk.stand_on("Three")
    desk.press(Qt.Key.Key_Up, CTRL)
    assert desk.shown[1:4] == ["One", "Three", "Two"]
    assert desk.tab.list.current_line().title == "Three"
    desk.press(Qt.Key.Key_Down, CTRL)
    assert desk.shown[1:4] == ["One", "Two", "Three"]
    desk.undo()
    desk.undo()
    assert desk.shown[1:4] == ["One", "Two", "Three"]


def test_every_step_is_undone_and_redone_in_turn(desk):
    before = desk.lines()
    desk.stand_on("Import Tuesday's report")
    desk.press(Qt.Key.Key_T, CTRL)
    desk.stand_on("Set the target")
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_Delete)
    after = desk.lines()
    for _ in range(3):
        desk.undo()
    assert desk.lines() == before
    for _ in range(3):
        desk.redo()
    assert desk.lines() == after


def test_the_filter_shows_lines_with_every_word(desk):
    desk.tab.looking.filter_box.setText("tuesday report")
    desk.qtbot.waitUntil(lambda: desk.shown == ["Import Tuesday's report"])
    desk.tab.looking.filter_box.setText("nothing like it")
    desk.qtbot.waitUntil(lambda: desk.shown == [])
    desk.tab.looking.filter_box.clear()
    desk.qtbot.waitUntil(lambda: len(desk.shown) == 2)


def test_open_only_hides_what_is_ticked_and_the_keyboard_goes_on_to_the_next(desk):
    desk.action("Ctrl+Shift+O").trigger()
    desk.stand_on("Import Tuesday's report")
    desk.press(Qt.Key.Key_Space)
    assert desk.shown == ["Set the target"]
    assert desk.tab.list.current_line().title == "Set the target"
    assert desk.app.settings.get("checklist.open_only", False) is True


def test_a_role_is_shown_alone_and_remembered(desk):
    desk.tab.roles.button("owner").click()
    assert desk.shown == ["Set the target"]
    assert desk.app.settings.get("checklist.role", "") == "owner"
    again = WeekTab(desk.app, DOORS)
    desk.qtbot.addWidget(again)
    again.reload()
    assert again.roles.current == "owner"
    assert [row.title for row in again.list.rows.rows if isinstance(row, Line)] == ["Set the target"]


def test_roles_are_stepped_through_by_keyboard(desk):
    seen = []
    for _ in range(3):
        desk.action("Ctrl+Shift+Right").trigger()
        seen.append(desk.tab.roles.current)
    assert seen == ["operator", "owner", ""]


def test_sections_by_role(desk):
    desk.action("Ctrl+Shift+G").trigger()
    assert desk.headings == ["Operations", "Shop owner"]
    assert desk.tab.looking.how == BY_ROLE
    assert not desk.tab.days.isVisible()


def test_the_bars_say_how_far_each_role_has_come(desk):
    desk.stand_on("Set the target")
    desk.press(Qt.Key.Key_Space)
    tallies = {
        key: (desk.tab.roles.button(key).tally.done, desk.tab.roles.button(key).tally.total)
        for key in ("", "operator", "owner")
    }
    assert tallies == {"": (1, 2), "operator": (0, 1), "owner": (1, 1)}
    assert desk.tab.roles.button("owner").accessibleName() == "Shop owner: 1 of 1 done"


def test_a_day_brings_its_section_and_stands_ready_for_a_new_line(desk):
    desk.tab.days._buttons[4].click()
    assert desk.tab.list.current_line().title == "Set the target"
    assert desk.tab.quick.day.currentData() == FRIDAY


def test_the_keyboard_skips_headings(desk):
    desk.stand_on("Import Tuesday's report")
    desk.press(Qt.Key.Key_Down)
    assert desk.tab.list.current_line().title == "Set the target"
    desk.press(Qt.Key.Key_Up)
    assert desk.tab.list.current_line().title == "Import Tuesday's report"


def test_going_there_leads_to_the_tab_and_the_thing(desk, went):
    desk.stand_on("Import Tuesday's report")
    assert desk.action("Go to Shop").isEnabled()
    desk.action("Go to Shop").trigger()
    assert went == [("shop", "day:2026-11-24")]
    desk.add("My own")
    desk.stand_on("My own")
    assert not desk.tab.actions_on_list.go.isEnabled()


def test_a_line_found_by_the_search_box_is_shown_whatever_hides_it(desk):
    task = desk.add("Old one", LAST_FRIDAY, today=LAST_FRIDAY)
    desk.tab.roles.choose("owner")
    desk.tab.show_thing(f"task:{task}")
    assert desk.tab.week == WEEK.later(-1)
    assert desk.tab.list.current_line().title == "Old one"
    desk.tab.show_thing("2026-W48")
    assert desk.tab.week == WEEK


def test_a_line_that_is_gone_is_said_to_be(desk):
    desk.tab.show_thing("task:4711")
    assert "no longer there" in desk.tab.banner.text


def test_what_another_tab_writes_is_gathered_soon(desk):
    from storedesk.foundation.database.shop_settings import keep

    with desk.store.writing("Tick", undoable=False) as session:
        records.drop(session, desk.line("Set the target").id, TODAY)
    with desk.store.writing("A setting", undoable=False) as session:
        keep(session, "shop_name", "竹里馆", MONDAY)
    assert desk.tab._soon.isActive()
    desk.settle()
    assert desk.line("Set the target").state is State.DROPPED


def test_a_refused_deed_is_said_and_changes_nothing(desk):
    task = desk.line("Set the target")
    with desk.store.writing("Put off", undoable=False) as session:
        records.postpone(session, task.id, date(2026, 12, 2), TODAY)
    before = desk.lines()
    assert not desk.tab._do(lambda: desk.tab.deeds.drop([task]))
    assert "no longer open" in desk.tab.banner.text
    assert desk.lines() == before


def test_an_empty_week_offers_the_routines(app, qtbot):
    desk = Desk(app, qtbot)
    desk.tab._features = ()
    desk.open()
    assert desk.tab._pages.currentWidget() is desk.tab._empty
    desk.add("Something")
    assert desk.tab._pages.currentWidget() is desk.tab.split
    desk.close()


def test_a_week_of_300_tasks_is_read_with_as_few_statements_as_a_small_one(app, qtbot, statements):
    desk = Desk(app, qtbot)
    with desk.store.writing("Many", undoable=False) as session:
        roles = ("operator", "promotion", "service", "design", "warehouse", "finance", "owner")
        for number in range(300):
            draft = records.Draft(
                f"第 {number} 项：核对详情页", roles[number % 7], WEEK.days[number % 7], "先看卖得好的"
            )
            records.add(session, draft, TODAY)
    desk.tab.resize(1240, 760)
    statements.clear()
    desk.tab.show()
    desk.tab.grab()
    assert len(desk.shown) == 300
    assert len(statements) < 40
    desk.close()


def test_a_shop_that_can_only_be_read_is_shown_and_not_gathered(shop_file, app, qtbot):
    from dataclasses import replace

    from storedesk.foundation.database.store import Store

    Desk(app, qtbot).add("Something")
    app.store.close()
    with Store.open(shop_file, read_only=True) as store:
        tab = WeekTab(replace(app, store=store), DOORS)
        qtbot.addWidget(tab)
        tab.show()
        assert not app.jobs.running
        assert [row.title for row in tab.list.rows.rows if isinstance(row, Line)] == ["Something"]
        with pytest.raises(UserError):
            tab.deeds.toggle(tab.lines)
        tab.close()
