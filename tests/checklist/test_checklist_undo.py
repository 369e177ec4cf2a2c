"""Undo: every deed on lines and routines is taken back exactly, and done again exactly."""

import pytest
from checklist_made import FRIDAY, LAST_WEEK, NEXT_MONDAY, NEXT_WEEK, NOW, WEDNESDAY, WEEK, Heard, add, lines

from storedesk.checklist import records, routine_records
from storedesk.checklist.records import Draft
from storedesk.checklist.routine_records import RoutineView
from storedesk.checklist.rules.rhythm import daily, weekly
from storedesk.foundation.errors import UserError

LAST_FRIDAY = LAST_WEEK.days[4]

DEEDS = {
    "tick": lambda session, task: records.tick(session, task, NOW),
    "reopen": lambda session, task: records.reopen(session, task),
    "note": lambda session, task: records.note(session, task, "something"),
    "edit": lambda session, task: records.edit(session, task, Draft("Other", "owner", FRIDAY, "more"), WEDNESDAY),
    "put off a day": lambda session, task: records.postpone(session, task, FRIDAY, WEDNESDAY),
    "put off a week": lambda session, task: records.postpone(session, task, NEXT_MONDAY, WEDNESDAY),
    "drop": lambda session, task: records.drop(session, task, WEDNESDAY),
    "move": lambda session, task: records.move(session, task, 1, WEDNESDAY),
    "add": lambda session, _task: records.add(session, Draft("Third", "operator", WEDNESDAY), WEDNESDAY),
    "carry over": lambda session, _task: records.carry_over(session, WEEK, WEDNESDAY),
}


def everything(store):
    with store.reading() as session:
        routines = routine_records.routines(session)
    return [*lines(store, LAST_WEEK), *lines(store, WEEK), *lines(store, NEXT_WEEK)], routines


@pytest.mark.parametrize("name", DEEDS)
def test_a_deed_on_a_line_is_taken_back_and_done_again(either_store, name):
    add(either_store, "Left", LAST_FRIDAY, today=LAST_FRIDAY)
    task = add(either_store, "First")
    add(either_store, "Second")
    if name == "reopen":
        with either_store.writing("Tick") as session:
            records.tick(session, task, NOW)
    before = everything(either_store)
    heard = Heard(either_store)
    with either_store.writing(name) as session:
        DEEDS[name](session, task)
    after = everything(either_store)
    assert after != before
    assert (heard.last.label, heard.last.undoable) == (name, True)
    back = either_store.undo(heard.last)
    assert everything(either_store) == before
    either_store.undo(back)
    assert everything(either_store) == after


def test_taking_over_is_not_taken_back_once_a_line_was_done_there(either_store):
    add(either_store, "Left", LAST_FRIDAY, today=LAST_FRIDAY)
    heard = Heard(either_store)
    with either_store.writing("Take over") as session:
        records.carry_over(session, WEEK, WEDNESDAY)
    taken = heard.last
    with either_store.writing("Tick") as session:
        records.tick(session, lines(either_store)[0].id, NOW)
    before = everything(either_store)
    with pytest.raises(UserError):
        either_store.undo(taken)
    assert everything(either_store) == before


ROUTINE_DEEDS = {
    "switch": lambda session, routine, own: routine_records.switch(session, routine.id, enabled=False),
    "save": lambda session, routine, own: routine_records.save(
        session, RoutineView("Mine now", "owner", weekly(2), id=routine.id, key=routine.key)
    ),
    "delete": lambda session, routine, own: routine_records.delete(session, own),
    "add": lambda session, routine, own: routine_records.save(session, RoutineView("New", "owner", daily())),
}


@pytest.mark.parametrize("name", ROUTINE_DEEDS)
def test_a_deed_on_a_routine_is_taken_back_and_done_again(either_store, name):
    with either_store.writing("Seed", undoable=False) as session:
        routine_records.seed(session)
        own = routine_records.save(session, RoutineView("Own", "design", weekly(4)))
    with either_store.reading() as session:
        first = routine_records.routines(session)[0]
    before = everything(either_store)
    heard = Heard(either_store)
    with either_store.writing(name) as session:
        ROUTINE_DEEDS[name](session, first, own)
    after = everything(either_store)
    assert after != before
    back = either_store.undo(heard.last)
    assert everything(either_store) == before
    either_store.undo(back)
    assert everything(either_store) == after
