"""Lines: no word lost, none too wide, Chinese punctuation where it belongs, an ellipsis where there is no room."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from printing_made import EvenMeasure

from storedesk.foundation.printing.breaking import broken, fitted, plain

MEASURE = EvenMeasure()
SIZE = 72 / 25.4
"""Letters of a millimetre: a Chinese sign is 1 wide, a Latin letter 0.5."""

WORDS = st.text(alphabet=st.sampled_from("天猫店铺宝贝，。、（）《》“”abcXYZ0189 ,.!?%¥-\n"), max_size=120)


def lines(text, width, **others):
    return broken(text, width, SIZE, MEASURE, **others)


@given(WORDS, st.integers(4, 40))
def test_nothing_but_blanks_is_lost_or_added(text, width):
    assert "".join("".join(lines(text, width)).split()) == "".join(text.split())


@given(WORDS, st.integers(4, 40))
def test_no_line_is_wider_than_its_room(text, width):
    for line in lines(text, width):
        assert MEASURE.width(line, SIZE) <= width + 1e-9
        assert line == line.rstrip()
        assert line


@given(WORDS, st.integers(4, 40), st.integers(1, 4))
def test_at_most_so_many_lines_the_last_with_an_ellipsis_where_something_is_missing(text, width, most):
    whole, cut = lines(text, width), lines(text, width, most=most)
    assert cut == whole if len(whole) <= most else (len(cut) == most and cut[-1].endswith("…"))
    assert all(MEASURE.width(line, SIZE) <= width + 1e-9 for line in cut)


@pytest.mark.parametrize(
    ("text", "width", "broken_as"),
    [
        ("", 10, []),
        ("  \n ", 10, []),
        ("检查库存", 4, ["检查库存"]),
        ("检查库存", 3, ["检查库", "存"]),
        ("检查库存，补货", 4, ["检查库", "存，补货"]),
        ("检查（库存）", 3, ["检查", "（库", "存）"]),
        ("看《店铺周报》", 2, ["看", "《店", "铺周", "报》"]),
        ("a long word here", 4, ["a long", "word", "here"]),
        ("用 Excel 打开", 3.5, ["用", "Excel", "打开"]),
        ("one\ntwo", 10, ["one", "two"]),
        ("abcdefghij", 2, ["abcd", "efgh", "ij"]),
        ("100% off!", 2.5, ["100%", "off!"]),
        ("¥39.90起", 3, ["¥39.90", "起"]),
    ],
)
def test_lines_break_as_a_reader_expects(text, width, broken_as):
    assert lines(text, width) == broken_as


def test_a_paragraph_of_its_own_begins_a_line_of_its_own():
    assert lines("天猫\r\n淘宝\r京东", 20) == ["天猫", "淘宝", "京东"]


@pytest.mark.parametrize(
    ("text", "width", "fits"),
    [
        ("检查库存", 4, "检查库存"),
        ("检查库存", 3.5, "检查库…"),
        ("检查\n库存", 10, "检查 库存"),
        ("long word", 3, "long…"),
        ("宝贝", 0.5, "…"),
    ],
)
def test_a_text_is_fitted_into_one_line(text, width, fits):
    assert fitted(text, width, SIZE, MEASURE) == fits


def test_bold_letters_take_their_own_room():
    assert lines("检查库存", 4, bold=True) == ["检查库", "存"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\tb", "a b"),
        ("a\x00b\x1b[0m", "ab[0m"),
        ("right\u202eleft", "rightleft"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("half \ud800 pair", "half  pair"),
        ("line\u2028line", "line\nline"),
        ("𠮷野家 🎋", "𠮷野家 🎋"),
    ],
)
def test_signs_that_steer_are_left_out_of_print(text, kept):
    assert plain(text) == kept
