"""The list as it is read: sections, filters, tallies, and the days work is put off to."""

from dataclasses import replace
from datetime import date

import pytest
from checklist_made import FRIDAY, MONDAY, NEXT_MONDAY, SUNDAY, THURSDAY, TUESDAY, WEDNESDAY, WEEK
from hypothesis import given
from hypothesis import strategies as st

from storedesk.checklist.rules.roles import ROLES, role_name, role_place
from storedesk.checklist.rules.sections import (
    BY_DAY,
    BY_ROLE,
    Wish,
    by_section,
    day_tallies,
    next_day,
    next_monday,
    role_choices,
    role_tallies,
    wanted,
)
from storedesk.checklist.rules.tasks import (
    ROUTINE,
    Line,
    State,
    Tally,
    moved,
    ordered,
    routine_key,
    routine_of,
    tally,
    unfinished,
)

ROLE_KEYS = [role.key for role in ROLES]


def line(number, day=MONDAY, role="operator", title="", **others):
    return Line(number, WEEK, day, role, title or f"Task {number}", position=number, **others)


LISTED = [
    line(1, MONDAY, "service", "Answer the chats", state=State.DONE),
    line(2, MONDAY, "operator", "Raise the price", note="asked the boss"),
    line(3, THURSDAY, "operator", "Look at １２８ words", detail="Market words"),
    line(4, THURSDAY, "owner", "查库存", state=State.DROPPED),
    line(5, FRIDAY, "own role", "Something else", state=State.CARRIED),
]

LINES = st.lists(
    st.builds(
        lambda number, day, role, state, position: replace(line(number, day, role, state=state), position=position),
        st.integers(1, 10_000),
        st.sampled_from(WEEK.days),
        st.sampled_from([*ROLE_KEYS, "stranger"]),
        st.sampled_from(State),
        st.integers(0, 5),
    ),
    unique_by=lambda each: each.id,
    max_size=40,
)


def shown(sections):
    return [[each.id for each in section.lines] for section in sections]


def test_sections_by_day_are_the_days_with_lines_in_order_of_role():
    sections = by_section(LISTED, Wish(), BY_DAY)
    assert [section.day for section in sections] == [MONDAY, THURSDAY, FRIDAY]
    assert shown(sections) == [[2, 1], [3, 4], [5]]


def test_sections_by_role_are_in_the_order_of_the_roles_with_strangers_last():
    sections = by_section(LISTED, Wish(), BY_ROLE)
    assert [section.role for section in sections] == ["operator", "service", "owner", "own role"]
    assert shown(sections) == [[2, 3], [1], [4], [5]]


@pytest.mark.parametrize(
    ("wish", "ids"),
    [
        (Wish(), [1, 2, 3, 4, 5]),
        (Wish(role="operator"), [2, 3]),
        (Wish(open_only=True), [2, 3]),
        (Wish(role="service", open_only=True), []),
        (Wish(text="BOSS price"), [2]),
        (Wish(text="128"), [3]),
        (Wish(text="market"), [3]),
        (Wish(text="库存"), [4]),
        (Wish(text="customer service"), [1]),
        (Wish(text="price chats"), []),
    ],
)
def test_lines_are_filtered_by_role_state_and_every_word(wish, ids):
    assert [each.id for each in wanted(LISTED, wish)] == ids


def test_a_section_counts_all_its_lines_whatever_the_filter_leaves_of_them():
    (section, *_) = by_section(LISTED, Wish(open_only=True), BY_DAY)
    assert (section.day, shown([section]), section.tally) == (MONDAY, [[2]], Tally(done=1, open=1))


def test_a_day_counts_the_chosen_role_alone():
    (section, *_) = by_section(LISTED, Wish(role="operator"), BY_DAY)
    assert section.tally == Tally(open=1)


@given(LINES, st.sampled_from([BY_DAY, BY_ROLE]))
def test_no_line_is_lost_or_shown_twice(lines, how):
    ids = [each.id for section in by_section(lines, Wish(), how) for each in section.lines]
    assert sorted(ids) == sorted(each.id for each in lines)


@given(LINES)
def test_the_tallies_of_roles_and_of_days_add_up_to_the_whole(lines):
    roles = role_tallies(lines)
    whole = roles.pop("")
    assert whole == tally(lines)
    for part in (roles.values(), day_tallies(lines, WEEK).values()):
        for count in ("done", "open", "dropped", "carried", "total"):
            assert sum(getattr(each, count) for each in part) == getattr(whole, count)


@given(LINES)
def test_the_list_is_ordered_by_day_then_role_then_place(lines):
    keys = [(each.day, role_place(each.role), each.role, each.position, each.id) for each in ordered(lines)]
    assert keys == sorted(keys)


@pytest.mark.parametrize(
    ("tally_", "total", "percent"),
    [
        (Tally(), 0, 0),
        (Tally(done=1, open=2), 3, 33),
        (Tally(done=199, open=1), 200, 99),
        (Tally(done=5), 5, 100),
        (Tally(done=1, dropped=7, carried=3), 1, 100),
    ],
)
def test_a_tally_counts_what_is_still_of_this_week_and_rounds_down(tally_, total, percent):
    assert (tally_.total, tally_.percent) == (total, percent)


@pytest.mark.parametrize(
    ("day", "today", "tomorrow", "monday"),
    [
        (MONDAY, WEDNESDAY, THURSDAY, NEXT_MONDAY),
        (WEDNESDAY, WEDNESDAY, THURSDAY, NEXT_MONDAY),
        (FRIDAY, TUESDAY, date(2026, 11, 28), NEXT_MONDAY),
        (SUNDAY, SUNDAY, NEXT_MONDAY, NEXT_MONDAY),
        (NEXT_MONDAY, WEDNESDAY, date(2026, 12, 1), date(2026, 12, 7)),
    ],
)
def test_tomorrow_and_next_week_are_counted_from_today_or_from_a_line_that_stands_later(day, today, tomorrow, monday):
    assert next_day(line(1, day), today) == tomorrow
    assert next_monday(line(1, day), today) == monday


def test_the_roles_offered_are_the_shops_and_those_met_on_the_list():
    assert list(role_choices()) == ROLE_KEYS
    assert list(role_choices(["intern", "owner", ""])) == [*ROLE_KEYS, "intern"]
    assert (role_name("intern"), role_name("owner")) == ("intern", "Shop owner")


def test_the_key_of_a_routines_line_names_the_routine():
    assert routine_of(routine_key(12, MONDAY)) == "12"


def test_unfinished_leaves_out_what_is_settled_and_routines_that_come_again():
    before = [
        line(1, state=State.DONE),
        line(2),
        line(3, source=ROUTINE, source_key=routine_key(7, MONDAY)),
        line(4, source=ROUTINE, source_key=routine_key(8, MONDAY)),
    ]
    now = [line(9, source=ROUTINE, source_key=routine_key(7, NEXT_MONDAY))]
    assert [each.id for each in unfinished(before, now)] == [2, 4]


@given(LINES.filter(bool), st.integers(-50, 50), st.data())
def test_moving_a_line_keeps_all_its_neighbours_and_their_order(lines, steps, data):
    chosen = data.draw(st.sampled_from(lines))
    group = [each.id for each in ordered(lines) if (each.day, each.role) == (chosen.day, chosen.role)]
    after = [each.id for each in moved(lines, chosen.id, steps)]
    assert sorted(after) == sorted(group)
    assert [each for each in after if each != chosen.id] == [each for each in group if each != chosen.id]
    assert after.index(chosen.id) == max(0, min(len(group) - 1, group.index(chosen.id) + steps))
