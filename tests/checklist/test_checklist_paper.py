"""The sheets: every line once with a box, no day alone at the foot of a page, numbers, room to write, no colour."""

from dataclasses import replace
from itertools import pairwise

import pytest
from checklist_made import FRIDAY, MONDAY, THURSDAY, TUESDAY, WEDNESDAY, WEEK
from hypothesis import given, settings
from hypothesis import strategies as st

from storedesk.checklist.paper import FRAME, LEFT, RIGHT, Sheet, in_rows_of_days, week_pages
from storedesk.checklist.rules.roles import ROLES, role_name
from storedesk.checklist.rules.tasks import ROUTINE, Line, State, routine_key
from storedesk.foundation.calendar.weeks import day_name, weekday_name
from storedesk.foundation.printing.pages import A4_HEIGHT, A4_WIDTH, Box, Stroke, Text

TABS = {"shop": "Shop"}


class EvenMeasure:
    """Chinese signs as wide as they are high, all others half of that."""

    def width(self, text, size, bold=False):
        return sum(1 if ord(sign) > 0x2E7F else 0.5 for sign in text) * size * 25.4 / 72


MEASURE = EvenMeasure()
ROLE_KEYS = [role.key for role in ROLES]


def line(number, day=MONDAY, role="operator", **others):
    others.setdefault("title", f"Task {number:03d}")
    return Line(number, WEEK, day, role, position=number, **others)


def sheet(lines, role=""):
    return Sheet(WEEK, tuple(lines), "竹里馆旗舰店", WEDNESDAY, role, TABS)


def pages(lines, per_role=False):
    return week_pages(sheet(lines), per_role, MEASURE)


def texts(page):
    return [item.text for item in page.items if isinstance(item, Text)]


def boxes(page):
    return [item for item in page.items if isinstance(item, Box) and item.width == item.height == 5]


def many(count, roles=("operator",)):
    """Lines spread over days and roles, with details of several lengths."""
    return [
        line(number, WEEK.days[number * 7 // count], roles[number % len(roles)], detail="a word or two " * (number % 9))
        for number in range(count)
    ]


LINES = st.lists(
    st.builds(
        lambda day, role, title, detail, note, state: (day, role, title, detail, note, state),
        st.sampled_from(WEEK.days),
        st.sampled_from([*ROLE_KEYS, "intern"]),
        st.sampled_from(["查库存", "Look at it", "一二三四五六七八九十" * 12, "longword" * 30]),
        st.sampled_from(["", "说明" * 60, "some more words " * 12]),
        st.sampled_from(["", "note", "备注" * 80]),
        st.sampled_from([State.OPEN, State.DONE]),
    ),
    max_size=70,
).map(
    lambda parts: [
        line(number, day, role, title=f"T{number:03d} {title}", detail=detail, note=note, state=state)
        for number, (day, role, title, detail, note, state) in enumerate(parts)
    ]
)


@settings(max_examples=40, deadline=None)
@given(LINES, st.booleans())
def test_every_line_stands_on_paper_once_with_one_box(lines, per_role):
    made = pages(lines, per_role)
    written = [text for page in made for text in texts(page)]
    for each in lines:
        assert sum(text.startswith(each.title[:4]) for text in written) == 1
    assert sum(len(boxes(page)) for page in made) == len(lines)


@settings(max_examples=40, deadline=None)
@given(LINES, st.booleans())
def test_nothing_stands_outside_the_printable_page(lines, per_role):
    for page in pages(lines, per_role):
        assert (page.width, page.height) == (A4_WIDTH, A4_HEIGHT)
        for item in page.items:
            if isinstance(item, Text):
                right = item.x + MEASURE.width(item.text, item.size, item.bold)
                assert item.x >= LEFT
                assert right <= RIGHT + 0.01, item.text
                assert 10 < item.y < A4_HEIGHT - 9
            elif isinstance(item, Box):
                assert item.x >= LEFT
                assert item.x + item.width <= RIGHT + 0.01
                assert item.y + item.height <= FRAME.bottom
            else:
                assert LEFT <= item.x <= RIGHT
                assert item.to_x <= RIGHT + 0.01


@settings(max_examples=40, deadline=None)
@given(LINES)
def test_everything_is_black_or_a_grey_that_every_printer_shows(lines):
    for page in pages(lines):
        for item in page.items:
            if isinstance(item, Text):
                assert 0 <= item.grey <= 0.3
            elif isinstance(item, Stroke):
                assert 0 <= item.grey <= 0.6
            else:
                assert item.fill is None


@pytest.mark.parametrize("count", [1, 12, 19, 20, 21, 22, 40, 87, 300])
def test_a_days_header_never_stands_alone_at_the_foot_of_a_page(count):
    """Whatever is lowest on a page before its foot is a line's own, not a header."""
    names = {f"{weekday_name(day)}  {day_name(day)}" for day in WEEK.days}
    for page in pages(many(count)):
        content = [item for item in page.items if isinstance(item, Text) and item.y < FRAME.bottom]
        lowest = max(content, key=lambda item: item.y)
        assert lowest.text not in names


def test_a_day_that_goes_on_says_so_on_top_of_the_next_page():
    made = pages([line(number, THURSDAY) for number in range(60)])
    assert len(made) == 3
    name = f"{weekday_name(THURSDAY)}  {day_name(THURSDAY)}"
    assert [name in texts(page) for page in made] == [True, False, False]
    assert [f"{name} (continued)" in texts(page) for page in made] == [False, True, True]


@pytest.mark.parametrize(("count", "per_role"), [(0, False), (5, False), (90, False), (90, True)])
def test_every_page_names_week_role_and_its_number(count, per_role):
    made = pages(many(count, ("operator", "service", "owner")), per_role)
    assert len(made) >= (3 if per_role else 1)
    for page in made:
        written = texts(page)
        assert any(text.startswith("Week 48 of 2026") for text in written)
        assert sum(text.startswith("Page ") for text in written) == 1
        assert any(text in {"Everyone", "Operations", "Customer service", "Shop owner"} for text in written)


def test_pages_are_numbered_for_each_role_anew():
    made = pages([*[line(n) for n in range(50)], *[line(n, role="owner") for n in range(50, 60)]], per_role=True)
    numbers = [text for page in made for text in texts(page) if text.startswith("Page ")]
    assert numbers == [f"Page {page} of {len(made) - 1}" for page in range(1, len(made))] + ["Page 1 of 1"]


def test_a_sheet_of_a_role_holds_its_lines_alone():
    made = pages(many(9, ("operator", "service", "owner")), per_role=True)
    assert [next(text for text in texts(page) if text in map(role_name, ROLE_KEYS)) for page in made] == [
        "Operations",
        "Customer service",
        "Shop owner",
    ]
    assert [len(boxes(page)) for page in made] == [3, 3, 3]


def test_a_ticked_line_is_printed_ticked():
    open_page, done_page = (pages([line(1, state=state)])[0] for state in (State.OPEN, State.DONE))
    ticks = [
        [item for item in page.items if isinstance(item, Stroke) and item.width == 0.6]
        for page in (open_page, done_page)
    ]
    assert [len(strokes) for strokes in ticks] == [0, 2]


@pytest.mark.parametrize("state", [State.DROPPED, State.CARRIED])
def test_what_is_no_longer_of_this_week_is_not_printed(state):
    made = pages([line(1, state=state), line(2)])
    assert "Task 001" not in [text for page in made for text in texts(page)]
    assert "Task 002" in texts(made[0])


def test_an_empty_week_says_that_nothing_is_due():
    (page,) = pages([])
    assert "Nothing is due this week." in texts(page)
    (page,) = pages([], per_role=True)
    assert "Nothing is due this week." in texts(page)


def test_there_is_room_to_write_beside_every_line_and_below_a_short_list():
    (page,) = pages([line(1), line(2)])
    assert len([item for item in page.items if isinstance(item, Stroke) and item.dotted]) == 2
    assert "Notes" in texts(page)


def test_a_line_tells_where_it_is_done_its_note_and_its_story():
    lines = [
        line(1, WEDNESDAY, tab="shop", detail="All of them", note="ask first"),
        line(2, WEDNESDAY, original_day=MONDAY),
        line(3, WEDNESDAY, carried_from=MONDAY),
    ]
    written = texts(pages(lines)[0])
    assert "Shop · All of them" in written
    assert "Note: ask first" in written
    assert "put off from 23 Nov" in written
    assert "open since 23 Nov" in written
    assert "left over" in written


def routine(number, routine_id, day, **others):
    return line(number, day, source=ROUTINE, source_key=routine_key(routine_id, day), title=f"R{routine_id}", **others)


def test_work_of_several_days_is_one_row_with_a_box_for_each():
    lines = [routine(number, 7, day) for number, day in enumerate(WEEK.days[2:])]
    rows, singles = in_rows_of_days(lines)
    assert [[each.day for each in row] for row in rows] == [list(WEEK.days[2:])]
    assert singles == []
    (page,) = pages(lines)
    assert texts(page).count("R7") == 1
    found = sorted(boxes(page), key=lambda box: box.x)
    assert len(found) == 5
    assert len({box.y for box in found}) == 1
    gaps = [round(later.x - earlier.x, 3) for earlier, later in pairwise(found)]
    assert gaps == [9.0] * 4


def test_a_day_of_such_work_that_has_its_own_story_stands_under_its_day():
    lines = [routine(number, 7, day) for number, day in enumerate(WEEK.days[:3])]
    lines[1] = replace(lines[1], note="half done")
    lines.append(routine(9, 8, TUESDAY))
    rows, singles = in_rows_of_days(lines)
    assert [[each.day for each in row] for row in rows] == [[MONDAY, WEDNESDAY]]
    assert [each.id for each in singles] == [1, 9]


def test_a_sheet_that_nearly_fits_is_set_tighter_rather_than_on_another_page():
    counts = [len(pages([line(number, WEEK.days[number % 5]) for number in range(count)])) for count in range(1, 60)]
    assert counts == sorted(counts)
    fits = counts.index(2)
    assert fits > 19
    loose = pages([line(number, WEEK.days[number % 5]) for number in range(fits - 4)])[0]
    tight = pages([line(number, WEEK.days[number % 5]) for number in range(fits)])[0]
    assert len(boxes(tight)) == fits
    pitches = [
        min(later - earlier for earlier, later in pairwise(sorted(box.y for box in boxes(page))))
        for page in (loose, tight)
    ]
    assert pitches[1] < pitches[0]


def test_a_long_title_is_broken_and_a_very_long_one_ends_with_an_ellipsis():
    written = texts(pages([line(1, FRIDAY, title="检查库存" * 60)])[0])
    title = [text for text in written if text.startswith(("检查", "查", "库", "存"))]
    assert len(title) == 4
    assert title[-1].endswith("…")
