"""The routines editor: switched, edited, added, deleted, set back, undone; and the list follows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from week_tab_made import TODAY, WEEK

from storedesk.checklist import routine_records
from storedesk.checklist.rules.rhythm import LAST, Rhythm, daily, every_weeks, monthly, weekly
from storedesk.checklist.rules.routines import SHIPPED
from storedesk.checklist.tab import routines_dialog
from storedesk.checklist.tab.routines_dialog import RoutinesDialog


@pytest.fixture
def editor(desk):
    dialog = RoutinesDialog(desk.tab, desk.app, {"shop": "Shop", "products": "Products"})
    dialog.show()
    yield dialog
    # what is not saved would be asked about
    dialog.form.show_routine(dialog._shown)
    dialog.close()
    dialog.deleteLater()


def kept(desk):
    with desk.store.reading() as session:
        return routine_records.routines(session)


def named(desk, title):
    (found,) = [routine for routine in kept(desk) if routine.title == title]
    return found


def choose(editor, routine):
    editor.table.select(routine.id)
    QApplication.processEvents()


def test_the_shipped_set_is_listed_and_the_first_is_in_the_form(editor):
    assert len(editor.table.model.rows) == len(SHIPPED)
    assert editor.form.title.text() == "Download and import yesterday's reports"
    assert not editor.save.isEnabled()
    assert not editor.reset.isEnabled()


def test_space_switches_a_routine_on_and_its_lines_come(desk, editor):
    routine = named(desk, "Ship everything before its promised time")
    choose(editor, routine)
    editor.table.grid.setFocus()
    desk.qtbot.keyClick(editor.table.grid, Qt.Key.Key_Space)
    assert named(desk, routine.title).enabled
    editor.close()
    desk.tab.gather()
    desk.settle()
    assert desk.shown.count(routine.title) == 5
    assert desk.app.undo.stack.undoText() == f'Switch routine "{routine.title}"'


def test_a_routine_is_edited_and_said_when_it_is_due_next(desk, editor):
    choose(editor, named(desk, "Packing material for next week"))
    editor.form.title.setText("Boxes and tape")
    for number, box in enumerate(editor.form.weekdays, start=1):
        box.setChecked(number in (1, 3))
    editor.switch(named(desk, "Packing material for next week"), enabled=True)
    editor.form.title.setText("Boxes and tape")
    for number, box in enumerate(editor.form.weekdays, start=1):
        box.setChecked(number in (1, 3))
    assert editor.form.said.text() == "Next: Wed 25 Nov, Mon 30 Nov, Wed 2 Dec"
    editor.save.click()
    routine = named(desk, "Boxes and tape")
    assert (routine.pattern, routine.changed, routine.key) == (weekly(1, 3), True, "packing")
    assert editor.reset.isEnabled()
    editor.reset.click()
    assert not any(each.changed for each in kept(desk) if each.enabled)
    assert named(desk, "Packing material for next week").pattern == weekly(5)


def test_an_own_routine_is_added_and_deleted_and_undo_brings_it_back(desk, editor):
    editor.new.click()
    assert not editor.save.isEnabled()
    editor.form.title.setText("Water the bamboo")
    editor.form.rhythm.setCurrentIndex(editor.form.rhythm.findData(Rhythm.DAILY))
    assert editor.save.isEnabled()
    editor.save.click()
    routine = named(desk, "Water the bamboo")
    assert (routine.pattern, routine.enabled, routine.key) == (daily(), True, "")
    assert editor.delete.isVisible()
    assert not editor.reset.isVisible()
    editor.delete.click()
    assert len(kept(desk)) == len(SHIPPED)
    editor.undo.click()
    assert named(desk, "Water the bamboo") == routine
    editor.undo.click()
    assert len(kept(desk)) == len(SHIPPED)
    assert not editor.undo.isEnabled()


def test_undo_goes_back_no_further_than_what_was_done_here(desk, qtbot):
    desk.stand_on("Set the target")
    desk.press(Qt.Key.Key_Space)
    dialog = RoutinesDialog(desk.tab, desk.app, {})
    qtbot.addWidget(dialog)
    dialog.take_back()
    assert desk.line("Set the target").state.value == "done"


@pytest.mark.parametrize(
    "pattern",
    [
        daily(),
        weekly(1, 4),
        weekly(7),
        monthly(1, 15),
        monthly(LAST),
        monthly(5, LAST),
        every_weeks(2, 5),
        every_weeks(3, 1, 2, offset=2),
    ],
)
def test_every_rhythm_is_shown_and_read_back(editor, pattern):
    from storedesk.checklist.routine_records import RoutineView

    routine = RoutineView("Anything", "owner", pattern, "detail", "products", key="", id=4711)
    editor.form.show_routine(routine)
    assert editor.form.wanted == routine
    assert not editor.form.is_changed


def test_a_rhythm_without_days_cannot_be_saved_and_says_why(editor, desk):
    choose(editor, named(desk, "Packing material for next week"))
    for box in editor.form.weekdays:
        box.setChecked(False)
    assert editor.form.said.text() == "Choose at least one day."
    assert not editor.save.isEnabled()
    editor.form.rhythm.setCurrentIndex(editor.form.rhythm.findData(Rhythm.MONTHLY))
    editor.form.month_days.setText("1, 40")
    assert "from 1 to 31" in editor.form.said.text()
    assert not editor.save.isEnabled()
    editor.form.month_days.setText("1, 4")
    assert editor.save.isEnabled()


@pytest.mark.parametrize(("taken", "saves"), [(2, True), (1, False)])
def test_what_is_not_saved_is_asked_about_before_it_is_left(desk, editor, monkeypatch, taken, saves):
    asked = []
    monkeypatch.setattr(routines_dialog, "choose", lambda *values, **_: asked.append(values) or taken)
    first, second = kept(desk)[:2]
    choose(editor, first)
    editor.form.title.setText("Other words")
    choose(editor, second)
    assert len(asked) == 1
    assert kept(desk)[0].title == ("Other words" if saves else first.title)
    assert editor.form.title.text() == second.title


@pytest.mark.parametrize("taken", [0, -1])
def test_who_goes_on_editing_loses_nothing(desk, editor, monkeypatch, taken):
    monkeypatch.setattr(routines_dialog, "choose", lambda *_values, **_: taken)
    first, second = kept(desk)[:2]
    choose(editor, first)
    editor.form.title.setText("Other words")
    choose(editor, second)
    assert editor.form.title.text() == "Other words"
    assert editor.table.current().id == first.id
    editor.reject()
    assert editor.isVisible()
    assert kept(desk)[0].title == first.title


def test_a_routine_of_today_stands_on_the_list_once_the_editor_is_closed(desk, monkeypatch):
    from storedesk.checklist.routine_records import RoutineView, save

    def add_one(self):
        with self.app.store.writing("Save routine") as session:
            save(session, RoutineView("Water the bamboo", "owner", weekly(TODAY.isoweekday())))
        return 0

    monkeypatch.setattr(RoutinesDialog, "exec", add_one)
    desk.action("Ctrl+R").trigger()
    desk.qtbot.waitUntil(lambda: "Water the bamboo" in desk.shown, timeout=4000)
    assert desk.line("Water the bamboo", WEEK).day == TODAY
