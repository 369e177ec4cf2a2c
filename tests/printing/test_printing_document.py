"""Documents: headings, figures, tables over several pages, bars; all their text on the page and inside it."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from printing_made import EvenMeasure

from storedesk.foundation.printing.document import BOTTOM, LEFT, RIGHT, TOP, Bar, Column, Document, Figure
from storedesk.foundation.printing.pages import A4_HEIGHT, Box, Text
from storedesk.foundation.texts import Phrase

MEASURE = EvenMeasure()
COLUMNS = (Column("Day", 1), Column("Item", 3), Column(Phrase("Notes"), 1, right=True))


def texts(page):
    return [item.text for item in page.items if isinstance(item, Text)]


def written(pages):
    return [text for page in pages for text in texts(page)]


def rows(count):
    return [(f"{number}", f"Item {number}", f"¥{number}.00") for number in range(count)]


def test_a_document_holds_everything_it_was_given():
    pages = (
        Document("Summary of November", "竹里馆旗舰店", "printed for the owner")
        .heading("Sales")
        .figures([Figure("Visitors", "1,234", "+5.0%"), Figure("Sales", "¥99.00")])
        .paragraph("They rose.")
        .table(COLUMNS, rows(2))
        .bars([Bar("Ads", "¥10.00", 0.5)])
        .pages(MEASURE)
    )
    found = written(pages)
    for text in (
        "Summary of November", "竹里馆旗舰店", "Sales", "Visitors", "1,234", "+5.0%", "They rose.",
        "Notes", "Item 1", "¥1.00", "Ads", "¥10.00", "printed for the owner", "Page 1 of 1",
    ):  # fmt: skip
        assert text in found


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(*[st.text("天猫店 ab，", max_size=90)] * 3), max_size=80))
def test_a_table_of_any_length_stays_inside_the_page_with_its_headings_on_each(cells):
    pages = Document("Table").table(COLUMNS, cells).pages(MEASURE)
    for page in pages:
        assert {"Day", "Item", "Notes"} <= set(texts(page))
        for item in page.items:
            if isinstance(item, Text):
                assert item.x >= LEFT - 0.01
                assert item.x + MEASURE.width(item.text, item.size, item.bold) <= RIGHT + 0.01
                assert TOP <= item.y <= A4_HEIGHT - 10


@pytest.mark.parametrize("count", [0, 1, 40, 41, 42, 200])
def test_no_row_of_a_table_is_lost_or_printed_twice(count):
    found = written(Document("Table").table(COLUMNS, rows(count)).pages(MEASURE))
    assert [text for text in found if text.startswith("Item ")] == [f"Item {number}" for number in range(count)]


def test_numbers_stand_at_the_right_edge_of_their_column():
    (page,) = Document("Table").table(COLUMNS, rows(1)).pages(MEASURE)
    (cell,) = [item for item in page.items if isinstance(item, Text) and item.text == "¥0.00"]
    assert cell.x + MEASURE.width(cell.text, cell.size) == pytest.approx(RIGHT - 2)


def test_strong_rows_are_bold():
    (page,) = Document("Table").table(COLUMNS, rows(3), strong=[1]).pages(MEASURE)
    bold = [item.text for item in page.items if isinstance(item, Text) and item.bold and item.text.startswith("Item ")]
    assert bold == ["Item 1"]


@pytest.mark.parametrize(("share", "part"), [(0, 0), (Fraction(1, 2), 0.5), (1, 1), (1.7, 1), (-0.3, 0)])
def test_a_bar_is_as_long_as_its_share_and_never_longer_than_its_room(share, part):
    document = Document("Bars").bars([Bar("all", "9", 1), Bar("this", "9", share)])
    (page,) = document.pages(MEASURE)
    whole, this = [item for item in page.items if isinstance(item, Box)]
    assert this.width == pytest.approx(whole.width * part)


def test_a_heading_never_ends_a_page():
    for filler in range(30, 50):
        document = Document("Long")
        for number in range(filler):
            document.paragraph(f"line {number}")
        pages = document.heading("The heading").paragraph("what follows").pages(MEASURE)
        with_heading = next(page for page in pages if "The heading" in texts(page))
        assert "what follows" in texts(with_heading)


def test_nothing_but_greys_is_used():
    document = Document("Bars").bars([Bar("all", "9", 1)]).figures([Figure("a", "1")]).table(COLUMNS, rows(2))
    for page in document.pages(MEASURE):
        for item in page.items:
            shade = item.fill if isinstance(item, Box) else item.grey
            assert shade is None or 0 <= shade <= 0.6
    assert BOTTOM < A4_HEIGHT
