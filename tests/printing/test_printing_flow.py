"""Blocks on pages: none lost, none twice, none cut, headings with what follows, headers repeated."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.foundation.printing.flow import Block, Frame, finished, flowed
from storedesk.foundation.printing.pages import Box, Stroke, Text, lowered, tick_box

FRAME = Frame(top=20, bottom=120, first_top=40)


def block(name, height, **others):
    return Block(height, (Text(0, height / 2, name),), **others)


def names(page):
    return [item.text for item in page.items]


HEADER = block("header", 8)
BLOCKS = st.lists(
    st.tuples(st.floats(1, 45), st.floats(0, 6), st.booleans(), st.booleans()),
    max_size=60,
).map(
    lambda parts: [
        block(str(number), height, above=above, with_next=with_next, repeated=HEADER if header else None)
        for number, (height, above, with_next, header) in enumerate(parts)
    ]
)


@given(BLOCKS)
def test_every_block_stands_once_and_in_its_order(blocks):
    found = [name for page in flowed(blocks, FRAME) for name in names(page) if name != "header"]
    assert found == [str(number) for number in range(len(blocks))]


@given(BLOCKS)
def test_no_block_lies_outside_its_frame_or_upon_another(blocks):
    heights = {str(number): each.height for number, each in enumerate(blocks)} | {"header": 8}
    for number, page in enumerate(flowed(blocks, FRAME)):
        at = FRAME.top if number else FRAME.first_top
        for item in page.items:
            top = item.y - heights[item.text] / 2
            assert top >= at - 1e-9
            at = top + heights[item.text]
        assert at <= FRAME.bottom + 1e-9
        assert page.end == pytest.approx(at)


@given(BLOCKS)
def test_a_heading_is_never_the_last_on_a_page_before_what_it_belongs_to(blocks):
    # a pair that fits on any page, the lower first one too
    blocks = [
        replace(each, with_next=number % 3 == 0, height=min(each.height, 30)) for number, each in enumerate(blocks)
    ]
    for page in flowed(blocks, FRAME)[:-1]:
        own = [name for name in names(page) if name != "header"]
        assert not own or not blocks[int(own[-1])].with_next


@given(BLOCKS)
def test_only_a_later_page_begins_with_the_repeated_header(blocks):
    for number, page in enumerate(flowed(blocks, FRAME)):
        assert "header" not in names(page)[1:]
        first = next((name for name in names(page) if name != "header"), None)
        expected = number > 0 and first is not None and blocks[int(first)].repeated is not None
        assert ("header" in names(page)) == expected


def test_no_blocks_are_one_empty_page():
    (page,) = flowed([], FRAME)
    assert (page.items, page.end) == ((), 40)


def test_the_space_above_is_left_out_on_top_of_a_page():
    first, second = flowed([block("a", 50, above=5), block("b", 50, above=5)], FRAME)
    assert (first.end, second.end) == (90, 70)


def test_a_block_higher_than_a_page_has_one_of_its_own():
    pages = flowed([block("a", 10), block("b", 300), block("c", 10)], FRAME)
    assert [names(page) for page in pages] == [["a"], ["b"], ["c"]]


def test_header_and_footer_are_told_page_number_pages_and_end():
    told = []

    def around(page, pages, end):
        told.append((page, pages, end))
        return (Text(0, 0, f"{page}/{pages}"),)

    made = finished(flowed([block("a", 70), block("b", 70)], FRAME), around)
    assert told == [(1, 2, 110), (2, 2, 90)]
    assert [names(page) for page in made] == [["1/2", "a"], ["2/2", "b"]]


@pytest.mark.parametrize(
    ("item", "down"),
    [
        (Text(1, 2, "a"), Text(1, 12, "a")),
        (Box(1, 2, 3, 4), Box(1, 12, 3, 4)),
        (Stroke(1, 2, 3, 4), Stroke(1, 12, 3, 14)),
    ],
)
def test_an_item_is_lowered_whole(item, down):
    assert lowered(item, 10) == down


def test_a_ticked_box_is_the_empty_one_with_two_strokes_inside_it():
    (empty,) = tick_box(10, 20, 5)
    box, *strokes = tick_box(10, 20, 5, ticked=True)
    assert box == empty
    assert len(strokes) == 2
    for stroke in strokes:
        assert all(10 < x < 15 for x in (stroke.x, stroke.to_x))
        assert all(20 < y < 25 for y in (stroke.y, stroke.to_y))
