"""Text tables: the separator is found by content, broken rows are named, endless ones are refused."""

import pytest
from files_made import SHOP_DAYS, cells, csv_text, opened
from hypothesis import given, settings
from hypothesis import strategies as st

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.grids import Grid
from storedesk.foundation.sheets.limits import Limits
from storedesk.foundation.sheets.reading import UnreadableFile

HEADER = "日期,关键词,花费,点击量\n"
ROW = "2026-06-01,连衣裙,1.50,3\n"


def grid(text: str, limits: Limits | None = None) -> Grid:
    (only,) = opened(text.encode(), "关键词报表.csv", limits=limits or Limits()).grids
    return only


@pytest.mark.parametrize("separator", [",", "\t", ";", "|"])
def test_the_separator_is_found_by_what_it_does(separator: str) -> None:
    assert cells(csv_text(separator=separator).encode(), "报表.txt") == [list(row) for row in SHOP_DAYS]


def test_title_lines_above_and_commas_in_numbers_do_not_mislead() -> None:
    text = (
        "Search keyword report\nJune 1, 2026 - June 7, 2026\n"
        + "Keyword\tClicks\tCost\n"
        + "shoes\t1,204\t3,000.5\n" * 9
    )
    assert grid(text).rows[3] == ["shoes", "1,204", "3,000.5"]


def test_a_tab_after_each_value_leaves_the_comma_the_separator() -> None:
    assert grid("订单号\t,金额\t,状态\t\n" + "12345\t,9.9\t,成功\t\n" * 4).rows[1] == ["12345\t", "9.9\t", "成功\t"]


def test_a_file_that_names_its_separator_is_believed() -> None:
    assert grid("sep=;\na;b,c\n1;2,5\n").rows == [[], ["a", "b,c"], ["1", "2,5"]]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_ends_a_line_and_nothing_else_does(end: str) -> None:
    text = f"a,b{end}甲\u2028乙,丙\u0085丁{end}x\x0by,z\x0c{end}"
    assert grid(text).rows == [["a", "b"], ["甲\u2028乙", "丙\u0085丁"], ["x\x0by", "z\x0c"]]


def test_rows_keep_the_number_of_the_line_they_start_on() -> None:
    read = grid('a,b\n"two\nlines",1\n\nlast,2\n')
    assert list(read.numbers or ()) == [1, 2, 4, 5]
    assert read.rows[1] == ["two\nlines", "1"]
    assert read.spoiled == {}


def test_rows_are_numbered_plainly_where_no_cell_breaks_a_line() -> None:
    assert grid(HEADER + "\n" + ROW).numbers is None


def test_the_row_of_a_download_that_broke_off_is_named() -> None:
    assert grid(HEADER + ROW * 5 + "2026-06-02,裙").spoiled == {6: texts.CUT_OFF}
    assert grid(HEADER + ROW * 5 + '2026-06-02,"裙').spoiled == {6: texts.CUT_OFF}
    assert grid(HEADER + ROW * 5 + ROW.rstrip("\n")).spoiled == {}
    assert grid(HEADER + ROW * 5 + "合计\n").spoiled == {}


def test_a_quotation_mark_that_swallows_rows_is_named_with_its_row() -> None:
    read = grid(HEADER + ROW + '2026-06-02,"短裙,1,2\n2026-06-03,长裙,3,4\n2026-06-04,半裙",5,6\n' + ROW * 3)
    assert read.spoiled == {2: texts.SWALLOWED}
    assert list(read.numbers or ()) == [1, 2, 3, 6, 7, 8]


def test_a_quotation_mark_that_is_never_closed_refuses_the_file_and_says_where() -> None:
    with pytest.raises(UnreadableFile, match=r"never closed \(line 3\)"):
        grid(HEADER + ROW + '2026-06-02,"短裙,1,2\n' + ROW * 10)
    with pytest.raises(UnreadableFile, match=r"never closed \(line 3\)"):
        grid(HEADER + ROW + '2026-06-02,"短裙,1,2\n' + ROW * 10_000)


def test_inches_within_a_cell_are_no_quotation() -> None:
    assert grid('a,b\n5" 手机,1\n6" 手机,2\n').rows == [["a", "b"], ['5" 手机', "1"], ['6" 手机', "2"]]


@pytest.mark.parametrize(
    ("text", "limits", "said"),
    [
        ("1," * 400_000, Limits(line=1 << 19), "longer than 512 KB"),
        ("a\n" * 101, Limits(rows=100), "more than 100 rows"),
        ("\n" * 101 + "a,b\n", Limits(rows=100), "more than 100 rows"),
        (("a," * 30 + "\n") * 3, Limits(columns=20), "more than 20 columns"),
        (("a," * 9 + "\n") * 30, Limits(cells=200), "more than 200 cells"),
    ],
)
def test_what_is_no_table_of_this_world_is_refused(text: str, limits: Limits, said: str) -> None:
    with pytest.raises(UnreadableFile, match=said):
        grid(text, limits)


def test_noughts_in_a_text_are_dropped() -> None:
    assert grid(HEADER + ROW.replace("裙", "裙\0") + ROW * 20).rows[1][1] == "连衣裙"


CELL = st.text(st.characters(codec="utf-8", exclude_categories=("Cc",)) | st.sampled_from('",\n\t;'), max_size=8)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=3, max_size=8))
def test_whatever_is_written_as_csv_is_read_as_it_was(rows: list[list[str]]) -> None:
    """The header makes the comma the separator; every cell is quoted, as the strictest writers do."""
    wide = [[f"heading {at}" for at in range(12)], *(row + ["x"] * 9 for row in rows)]
    text = "".join(",".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\n" for row in wide)
    assert [list(row) for row in grid(text).rows] == wide
