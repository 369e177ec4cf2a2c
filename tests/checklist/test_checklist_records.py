"""What the operator does with lines: ticked, noted, put off, moved, carried over; and what past weeks refuse."""

from datetime import date, timedelta

import pytest
from checklist_made import (
    FRIDAY,
    LAST_WEEK,
    MONDAY,
    NEXT_MONDAY,
    NEXT_WEEK,
    NOW,
    SATURDAY,
    SUNDAY,
    THURSDAY,
    WEDNESDAY,
    WEEK,
    add,
    lines,
    only,
    titles,
)

from storedesk.checklist import records, routine_records
from storedesk.checklist.gathering import gather
from storedesk.checklist.records import Draft
from storedesk.checklist.routine_records import RoutineView
from storedesk.checklist.rules.rhythm import daily, monthly
from storedesk.checklist.rules.tasks import State, Tally
from storedesk.foundation.errors import UserError

LAST_FRIDAY = date(2026, 11, 20)


def did(store, deed, *values):
    with store.writing("Deed") as session:
        return deed(session, *values)


def test_a_ticked_line_says_when_and_an_unticked_one_no_longer(either_store):
    task = add(either_store, "Call the printer")
    did(either_store, records.tick, task, NOW)
    line = only(either_store, "Call the printer")
    assert (line.state, line.done_at) == (State.DONE, NOW)
    did(either_store, records.reopen, task)
    line = only(either_store, "Call the printer")
    assert (line.state, line.done_at) == (State.OPEN, None)


def test_a_note_is_kept_without_the_blanks_around_it(either_store):
    task = add(either_store, "Call the printer")
    did(either_store, records.note, task, "  closed until Monday \n")
    assert only(either_store, "Call the printer").note == "closed until Monday"


@pytest.mark.parametrize("title", ["", "   ", "\n"])
def test_a_line_needs_words(store, title):
    with pytest.raises(UserError, match="Write what there is to do"):
        add(store, title)
    assert lines(store) == []


def test_new_lines_stand_below_the_others_of_their_day_and_role(either_store):
    for title in ("One", "Two", "Three"):
        add(either_store, title)
    add(either_store, "Other role", role="owner")
    add(either_store, "Earlier day", day=MONDAY)
    assert titles(either_store) == ["Earlier day", "One", "Two", "Three", "Other role"]


@pytest.mark.parametrize(
    ("moved", "steps", "order"),
    [
        ("One", 1, ["Two", "One", "Three"]),
        ("Three", -1, ["One", "Three", "Two"]),
        ("Three", -9, ["Three", "One", "Two"]),
        ("One", 9, ["Two", "Three", "One"]),
        ("Two", 0, ["One", "Two", "Three"]),
    ],
)
def test_a_line_moves_among_its_neighbours_and_stops_at_the_ends(either_store, moved, steps, order):
    for title in ("One", "Two", "Three"):
        add(either_store, title)
    add(either_store, "Other role", role="owner")
    did(either_store, records.move, only(either_store, moved).id, steps, WEDNESDAY)
    assert titles(either_store) == [*order, "Other role"]


def test_a_line_put_off_within_the_week_remembers_its_first_day(either_store):
    task = add(either_store, "Call the printer")
    did(either_store, records.postpone, task, THURSDAY, WEDNESDAY)
    did(either_store, records.postpone, task, SATURDAY, WEDNESDAY)
    line = only(either_store, "Call the printer")
    assert (line.day, line.original_day, line.postponed) == (SATURDAY, WEDNESDAY, True)
    did(either_store, records.postpone, task, WEDNESDAY, WEDNESDAY)
    line = only(either_store, "Call the printer")
    assert (line.day, line.original_day, line.postponed) == (WEDNESDAY, None, False)


def test_a_line_put_off_to_another_week_closes_here_and_stands_open_there(either_store):
    task = add(either_store, "Call the printer")
    did(either_store, records.note, task, "no answer")
    did(either_store, records.postpone, task, NEXT_MONDAY, WEDNESDAY)
    assert only(either_store, "Call the printer").state is State.CARRIED
    there = only(either_store, "Call the printer", NEXT_WEEK)
    assert (there.state, there.day, there.carried_from) == (State.OPEN, NEXT_MONDAY, WEDNESDAY)
    assert there.note == "no answer"


def test_a_line_carried_again_and_again_says_since_when_it_waits(either_store):
    task = add(either_store, "Call the printer")
    did(either_store, records.postpone, task, NEXT_MONDAY, WEDNESDAY)
    there = only(either_store, "Call the printer", NEXT_WEEK)
    did(either_store, records.postpone, there.id, NEXT_MONDAY + timedelta(days=9), WEDNESDAY)
    assert only(either_store, "Call the printer", NEXT_WEEK.later()).carried_from == WEDNESDAY


def test_what_was_carried_away_can_neither_be_ticked_nor_moved_nor_dropped(either_store):
    task = add(either_store, "Call the printer")
    did(either_store, records.postpone, task, NEXT_MONDAY, WEDNESDAY)
    for deed, values in (
        (records.tick, (task, NOW)),
        (records.reopen, (task,)),
        (records.postpone, (task, FRIDAY, WEDNESDAY)),
        (records.drop, (task, WEDNESDAY)),
    ):
        with pytest.raises(UserError, match="no longer open"):
            did(either_store, deed, *values)


def test_a_line_cannot_be_put_off_into_a_week_that_is_over(either_store):
    task = add(either_store, "Call the printer")
    with pytest.raises(UserError, match="in a week that is over"):
        did(either_store, records.postpone, task, MONDAY - timedelta(days=1), WEDNESDAY)
    assert only(either_store, "Call the printer").day == WEDNESDAY


def test_editing_rewrites_all_and_moves_the_day(either_store):
    task = add(either_store, "Call the printer")
    did(either_store, records.edit, task, Draft("Write to the printer", "owner", FRIDAY, "about labels"), WEDNESDAY)
    line = only(either_store, "Write to the printer")
    assert (line.role, line.day, line.detail, line.edited) == ("owner", FRIDAY, "about labels", True)


def test_a_dropped_line_stays_and_no_longer_counts(either_store):
    task = add(either_store, "Call the printer")
    did(either_store, records.drop, task, WEDNESDAY)
    assert only(either_store, "Call the printer").state is State.DROPPED
    with either_store.reading() as session:
        assert records.weeks(session) == [(WEEK, Tally(dropped=1))]


def test_a_week_that_is_over_is_still_ticked_and_noted_but_not_changed(either_store):
    task = add(either_store, "Call the printer")
    later = NEXT_MONDAY
    did(either_store, records.tick, task, NOW)
    did(either_store, records.note, task, "done by phone")
    assert only(either_store, "Call the printer").note == "done by phone"
    for deed, values in (
        (records.edit, (task, Draft("Other words", "owner", WEDNESDAY), later)),
        (records.postpone, (task, later, later)),
        (records.drop, (task, later)),
        (records.move, (task, 1, later)),
        (records.add, (Draft("Too late", "owner", WEDNESDAY), later)),
        (records.carry_over, (WEEK, later)),
    ):
        with pytest.raises(UserError, match="is over"):
            did(either_store, deed, *values)
    assert titles(either_store) == ["Call the printer"]


def test_a_line_that_is_gone_says_so(store):
    with pytest.raises(UserError, match="no longer there"):
        did(store, records.tick, 99, NOW)


def test_unfinished_lines_are_offered_and_taken_over_onto_today(either_store):
    done = add(either_store, "Done", LAST_FRIDAY, today=LAST_FRIDAY)
    add(either_store, "Open", LAST_FRIDAY, today=LAST_FRIDAY)
    dropped = add(either_store, "Dropped", LAST_FRIDAY, today=LAST_FRIDAY)
    did(either_store, records.tick, done, NOW)
    did(either_store, records.drop, dropped, LAST_FRIDAY)
    with either_store.reading() as session:
        assert [line.title for line in records.left_over(session, WEEK)] == ["Open"]
    assert did(either_store, records.carry_over, WEEK, WEDNESDAY) == 1
    line = only(either_store, "Open")
    assert (line.day, line.carried_from, line.state) == (WEDNESDAY, LAST_FRIDAY, State.OPEN)
    assert only(either_store, "Open", LAST_WEEK).state is State.CARRIED
    with either_store.reading() as session:
        assert records.left_over(session, WEEK) == []
    assert did(either_store, records.carry_over, WEEK, WEDNESDAY) == 0


def test_only_the_chosen_lines_are_taken_over(either_store):
    one = add(either_store, "One", LAST_FRIDAY, today=LAST_FRIDAY)
    add(either_store, "Two", LAST_FRIDAY, today=LAST_FRIDAY)
    assert did(either_store, records.carry_over, WEEK, WEDNESDAY, [one]) == 1
    assert titles(either_store) == ["One"]
    assert only(either_store, "Two", LAST_WEEK).state is State.OPEN


def test_lines_taken_into_a_week_that_has_not_begun_stand_on_its_monday(either_store):
    add(either_store, "Open", SUNDAY)
    did(either_store, records.carry_over, NEXT_WEEK, WEDNESDAY)
    assert only(either_store, "Open", NEXT_WEEK).day == NEXT_MONDAY


def test_a_routine_that_comes_round_again_is_not_taken_over_but_a_monthly_one_is(either_store):
    with either_store.writing("Routines") as session:
        routine_records.save(session, RoutineView("Look at the figures", "operator", daily()))
        routine_records.save(session, RoutineView("Settle the month", "finance", monthly(18)))
    for week in (LAST_WEEK, WEEK):
        with either_store.writing("Gather", undoable=False) as session:
            gather(session, [], week, week.monday)
    with either_store.reading() as session:
        assert [line.title for line in records.left_over(session, WEEK)] == ["Settle the month"]


def test_a_carried_line_of_a_tab_is_not_asked_for_a_second_time(either_store):
    task = add(either_store, "Open", LAST_FRIDAY, today=LAST_FRIDAY)
    did(either_store, records.carry_over, WEEK, WEDNESDAY)
    with either_store.writing("Gather", undoable=False) as session:
        assert not gather(session, [], WEEK, WEDNESDAY)
    assert titles(either_store) == ["Open"]
    assert only(either_store, "Open").id != task


def test_a_line_put_off_again_into_the_week_it_was_dropped_from_is_open_there(either_store):
    task = add(either_store, "Call the printer")
    did(either_store, records.postpone, task, NEXT_MONDAY, WEDNESDAY)
    there = only(either_store, "Call the printer", NEXT_WEEK)
    did(either_store, records.postpone, there.id, FRIDAY, WEDNESDAY)
    line = only(either_store, "Call the printer")
    assert (line.state, line.day) == (State.OPEN, FRIDAY)


def test_weeks_are_listed_with_how_far_they_came_the_latest_first(either_store):
    add(either_store, "Old", LAST_FRIDAY, today=LAST_FRIDAY)
    task = add(either_store, "New")
    add(either_store, "Newer")
    did(either_store, records.tick, task, NOW)
    with either_store.reading() as session:
        assert records.weeks(session) == [(WEEK, Tally(done=1, open=1)), (LAST_WEEK, Tally(open=1))]


@pytest.mark.parametrize("text", ["printer", "PRINTER", "labels", "标签"])
def test_the_search_box_finds_titles_and_notes(either_store, text):
    task = add(either_store, "Call the Printer")
    did(either_store, records.note, task, "about labels 标签")
    add(either_store, "Something else")
    with either_store.reading() as session:
        found = records.find(session, text, 5)
    assert [(hit.tab, hit.key, hit.title) for hit in found] == [("checklist", f"task:{task}", "Call the Printer")]


def test_the_search_box_takes_signs_as_they_stand_and_stops_in_time(either_store):
    for number in range(4):
        add(either_store, f"100% sale {number}")
    add(either_store, "100 sale")
    with either_store.reading() as session:
        assert len(records.find(session, "100%", 9)) == 4
        assert len(records.find(session, "100%", 2)) == 2
        assert records.find(session, "_", 9) == []
