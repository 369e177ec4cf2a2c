"""Gathering: asks every door, makes no line twice, and leaves alone what the operator touched."""

from dataclasses import replace
from datetime import timedelta

import pytest
from checklist_made import (
    FRIDAY,
    LAST_WEEK,
    MONDAY,
    NEXT_WEEK,
    NOW,
    SATURDAY,
    SUNDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    Heard,
    add,
    door,
    lines,
    only,
    titles,
)

from storedesk.checklist import records, routine_records
from storedesk.checklist.gathering import gather, keep_gathered, planned
from storedesk.checklist.records import Draft
from storedesk.checklist.routine_records import RoutineView
from storedesk.checklist.rules.rhythm import daily, weekly
from storedesk.checklist.rules.routines import SHIPPED
from storedesk.checklist.rules.tasks import State
from storedesk.features import ROOMS
from storedesk.foundation.door import Wanted

PRICE = Wanted("price:7", THURSDAY, "operator", "Raise the price", "It sold out twice.")
COUPON = Wanted("coupon:3", FRIDAY, "promotion", "Renew the coupon")


def gathered(store, *doors, week=WEEK, today=MONDAY):
    with store.writing("Gather", undoable=False) as session:
        return gather(session, doors, week, today)


def routine(store, title="Count the boxes", pattern=None, **others):
    with store.writing("Save routine") as session:
        return routine_records.save(session, RoutineView(title, "warehouse", pattern or weekly(3), **others))


def test_every_door_is_asked_and_its_tasks_stand_on_their_day(either_store):
    gathered(either_store, door("shop", PRICE), door("events", COUPON))
    found = [(line.title, line.day, line.role, line.source, line.tab) for line in lines(either_store)]
    assert found == [
        ("Raise the price", THURSDAY, "operator", "shop", "shop"),
        ("Renew the coupon", FRIDAY, "promotion", "events", "events"),
    ]


def test_gathering_again_changes_nothing(either_store):
    routine(either_store, pattern=daily())
    gathered(either_store, door("shop", PRICE))
    before = lines(either_store)
    plan = gathered(either_store, door("shop", PRICE))
    assert not plan
    assert lines(either_store) == before
    assert len(before) == 8


def test_a_task_asked_for_under_the_same_key_is_one_line_with_the_latest_words(either_store):
    gathered(either_store, door("shop", PRICE))
    gathered(either_store, door("shop", replace(PRICE, title="Raise the price to 39", day=FRIDAY)))
    line = only(either_store, "Raise the price to 39")
    assert line.day == FRIDAY
    assert len(lines(either_store)) == 1


def test_a_task_no_longer_asked_for_goes_unless_it_was_touched(either_store):
    gathered(either_store, door("shop", PRICE, COUPON))
    with either_store.writing("Note") as session:
        records.note(session, only(either_store, "Renew the coupon").id, "asked the platform")
    gathered(either_store, door("shop"))
    assert titles(either_store) == ["Renew the coupon"]


def test_a_task_of_a_door_that_is_not_asked_stays(either_store):
    gathered(either_store, door("shop", PRICE))
    gathered(either_store, door("events", COUPON))
    assert titles(either_store) == ["Raise the price", "Renew the coupon"]


@pytest.mark.parametrize("touch", ["tick", "postpone", "edit", "drop"])
def test_what_the_operator_did_with_a_line_survives_gathering(either_store, touch):
    gathered(either_store, door("shop", PRICE))
    task = only(either_store, "Raise the price").id
    with either_store.writing(touch) as session:
        if touch == "tick":
            records.tick(session, task, NOW)
        elif touch == "postpone":
            records.postpone(session, task, SATURDAY, MONDAY)
        elif touch == "edit":
            records.edit(session, task, Draft("Lower the price", "owner", SUNDAY), MONDAY)
        else:
            records.drop(session, task, MONDAY)
    before = lines(either_store)
    gathered(either_store, door("shop", PRICE))
    assert lines(either_store) == before


def test_a_postponed_line_still_takes_new_words_but_keeps_its_day(either_store):
    gathered(either_store, door("shop", PRICE))
    with either_store.writing("Put off") as session:
        records.postpone(session, only(either_store, "Raise the price").id, SUNDAY, MONDAY)
    gathered(either_store, door("shop", replace(PRICE, title="Raise the price to 39")))
    assert only(either_store, "Raise the price to 39").day == SUNDAY


def test_a_line_that_was_done_keeps_the_words_it_was_done_under(either_store):
    gathered(either_store, door("shop", PRICE))
    with either_store.writing("Tick") as session:
        records.tick(session, only(either_store, "Raise the price").id, NOW)
    gathered(either_store, door("shop", replace(PRICE, title="Raise it again")))
    assert titles(either_store) == ["Raise the price"]


def test_a_task_overdue_since_an_earlier_week_stands_on_monday_and_a_later_one_waits(either_store):
    late = replace(PRICE, key="late", title="Late", day=MONDAY - timedelta(days=9))
    early = replace(PRICE, key="early", title="Early", day=SUNDAY + timedelta(days=1))
    gathered(either_store, door("shop", late, early))
    assert [(line.title, line.day) for line in lines(either_store)] == [("Late", MONDAY)]


def test_daily_work_is_not_asked_for_on_days_already_gone_but_weekly_work_is(either_store):
    routine(either_store, "Look at the figures", daily())
    routine(either_store, "Plan the week", weekly(1))
    gathered(either_store, today=THURSDAY)
    assert [(line.title, line.day) for line in lines(either_store)] == [
        ("Plan the week", MONDAY),
        *(("Look at the figures", day) for day in (THURSDAY, FRIDAY, SATURDAY, SUNDAY)),
    ]


def test_daily_work_gathered_on_monday_stays_on_the_list_when_its_day_is_gone(either_store):
    routine(either_store, "Look at the figures", daily())
    gathered(either_store, today=MONDAY)
    gathered(either_store, today=SUNDAY)
    assert len(lines(either_store)) == 7


def test_a_week_that_is_over_is_left_alone(either_store):
    routine(either_store, pattern=daily())
    assert not gathered(either_store, door("shop", PRICE), week=LAST_WEEK, today=WEDNESDAY)
    assert lines(either_store, LAST_WEEK) == []


def test_a_week_to_come_can_be_gathered_before_it_begins(either_store):
    routine(either_store)
    gathered(either_store, week=NEXT_WEEK, today=WEDNESDAY)
    assert [line.day for line in lines(either_store, NEXT_WEEK)] == [WEDNESDAY + timedelta(days=7)]


def test_a_routine_switched_off_takes_its_untouched_lines_with_it(either_store):
    kept = routine(either_store, pattern=weekly(2, 3))
    gathered(either_store)
    with either_store.writing("Tick") as session:
        records.tick(session, lines(either_store)[0].id, NOW)
    with either_store.writing("Switch") as session:
        routine_records.switch(session, kept, enabled=False)
    gathered(either_store)
    assert [(line.day, line.state) for line in lines(either_store)] == [(TUESDAY, State.DONE)]


def test_a_routine_moved_to_another_day_moves_its_untouched_line(either_store):
    kept = routine(either_store, pattern=weekly(3))
    gathered(either_store)
    with either_store.writing("Save") as session:
        routine_records.save(session, RoutineView("Count the boxes", "warehouse", weekly(5), id=kept))
    gathered(either_store)
    assert [line.day for line in lines(either_store)] == [FRIDAY]


def test_the_operators_own_lines_are_never_taken_away(either_store):
    add(either_store, "Call the printer")
    gathered(either_store, door("shop"), door("hand"))
    assert titles(either_store) == ["Call the printer"]


def test_two_doors_may_use_the_same_key(either_store):
    gathered(either_store, door("shop", PRICE), door("products", replace(PRICE, title="Another price")))
    assert len(lines(either_store)) == 2


def test_planning_writes_nothing(store):
    with store.reading() as session:
        plan = planned(session, [door("shop", PRICE)], WEEK, MONDAY)
    assert [asked.title for asked in plan.added] == ["Raise the price"]
    assert lines(store) == []


def test_the_first_gathering_brings_the_shipped_routines_and_the_second_writes_nothing(either_store):
    heard = Heard(either_store)
    assert keep_gathered(either_store, [door("shop", PRICE)], WEEK, MONDAY)
    with either_store.reading() as session:
        assert len(routine_records.routines(session)) == len(SHIPPED)
    written = len(heard.changes)
    assert not keep_gathered(either_store, [door("shop", PRICE)], WEEK, MONDAY)
    assert len(heard.changes) == written
    assert not any(change.undoable for change in heard.changes)


def test_gathering_is_no_step_that_undo_takes_back(store):
    heard = Heard(store)
    keep_gathered(store, [door("shop", PRICE)], WEEK, MONDAY)
    assert {frozenset({"routine"}), frozenset({"task"})} == {change.tables for change in heard.changes}
    assert all(change.rows == () for change in heard.changes)


def test_all_the_real_doors_can_be_asked_in_an_empty_shop(either_store):
    assert keep_gathered(either_store, ROOMS, WEEK, MONDAY)
    assert not keep_gathered(either_store, ROOMS, WEEK, MONDAY)
    assert {line.source for line in lines(either_store)} <= {"routine", *(room.key for room in ROOMS)}
