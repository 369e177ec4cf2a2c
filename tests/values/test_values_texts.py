"""Texts and ids: unwrapped from what spreadsheets put around them, and refused where their digits are lost."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.foundation.sheets.converters import Bad, Column
from storedesk.foundation.sheets.days import Era
from storedesk.foundation.sheets.folding import LONGEST_TEXT, Cell, ErrorCell, clean, fold, forms, shown
from storedesk.foundation.sheets.report import Field, Kind
from storedesk.foundation.sheets.values import converter

ERA = Era(date(2026, 11, 25))


def read(kind: Kind, *cells: Cell) -> list[object]:
    own = converter(Column(Field("name", kind, ("订单编号",)), "订单编号"), ERA)
    own.look(cells)
    found = own.column_of(cells)
    if own.knows_better(cells):
        own.clear()
        found = own.column_of(cells)
    return list(found)


def refusal(value: object) -> str:
    assert isinstance(value, Bad), value
    return str(value.reason)


NUMBER = "3588517837706326847"
WRAPPINGS = (
    *(
        '="{}"',
        "'{}",
        "\t{}",
        "{}\t",
        " {} ",
        '"{}"',
        '"""{}"""',
        "={}",
        "ID:{}",
        "id:{}",
        "\ufeff{}",
        "\u200b{}",
        "'{}'",
    ),
    *('=""{}""', "“{}”"),
)


@pytest.mark.parametrize("wrapping", WRAPPINGS[:-1])
def test_an_id_in_every_wrapping(wrapping: str) -> None:
    assert read(Kind.ID, wrapping.format(NUMBER)) == [NUMBER]


@pytest.mark.parametrize("empty", ["", None, '=""', "=", "'", "-", "--", "\\N", "null", "\t", '""'])
def test_an_empty_wrapping_is_no_id(empty: Cell) -> None:
    assert read(Kind.ID, empty) == [None]


@pytest.mark.parametrize(
    "cell", [1.2345678901234568e18, 1e15, 3588517837706326847, "1.23457E+15", "2.78E+11", "3.58852e+18", "1E+15"]
)
def test_an_id_that_has_lost_its_digits_is_refused(cell: Cell) -> None:
    assert "lost its digits" in refusal(read(Kind.ID, cell)[0])


@pytest.mark.parametrize("cell", [1.2345678901234568e18, "3.58852E+18", float("nan")])
def test_so_is_a_text_that_was_such_a_number(cell: Cell) -> None:
    assert "lost its digits" in refusal(read(Kind.TEXT, cell)[0])


def test_ids_that_all_end_in_noughts_have_been_through_a_spreadsheet() -> None:
    """Excel keeps 15 digits and fills up with noughts; one such id may be chance, a column of them is not."""
    lost = ["351531314732123000", "350828699056345000", "132936387965111000"]
    assert all("lost its digits" in refusal(value) for value in read(Kind.ID, *lost))
    assert read(Kind.ID, *lost, NUMBER) == [*lost, NUMBER]
    assert read(Kind.ID, lost[0], lost[0]) == [lost[0], lost[0]]


def test_short_ids_of_a_workbook_are_whole() -> None:
    assert read(Kind.ID, 81863724248.0, 1056701263315, 123456.0, 5) == ["81863724248", "1056701263315", "123456", "5"]


def test_an_id_keeps_noughts_letters_and_signs() -> None:
    assert read(Kind.ID, "0012", "260531-123", "JT3051379542022", "YO-PAN-20", "81863724248.0", "计划一") == [
        *("0012", "260531-123", "JT3051379542022", "YO-PAN-20", "81863724248", "计划一"),
    ]


def test_full_width_digits_of_an_id_are_digits() -> None:
    assert read(Kind.ID, "１０５６７０１") == ["1056701"]


def test_a_date_is_no_id() -> None:
    """A spreadsheet takes 3-5 for the third of May."""
    assert "not an id" in refusal(read(Kind.ID, date(2026, 5, 3))[0])


@given(st.text(alphabet=st.characters(min_codepoint=48, max_codepoint=57), min_size=6, max_size=14))
def test_an_id_is_read_back_from_text_and_from_numbers(number: str) -> None:
    assert read(Kind.ID, *(wrapping.format(number) for wrapping in WRAPPINGS[:-1])) == [number] * (len(WRAPPINGS) - 1)
    if not number.startswith("0"):
        assert read(Kind.ID, float(number), int(number)) == [number, number]


@given(st.integers(10**15, 10**20))
def test_a_long_id_is_read_back_from_text_and_never_from_a_number(number: int) -> None:
    assert read(Kind.ID, str(number), f'="{number}"', f"{number}\t") == [str(number)] * 3
    assert all(isinstance(value, Bad) for value in read(Kind.ID, number, float(number)))


def test_texts_are_cleaned_and_kept() -> None:
    assert read(Kind.TEXT, " 休闲裤 ", "a\x00b\u202ec", '="雪平锅"', "N/A", "无", 12.0, True, "x\ny") == [
        *("休闲裤", "abc", "雪平锅", "N/A", "无", "12", "TRUE", "x\ny"),
    ]
    assert read(Kind.TEXT, "-", "--", "", None, "\\N", "null", "  ") == [None] * 7


def test_a_long_text_is_cut_and_counted() -> None:
    own = converter(Column(Field("title", Kind.TEXT, ("标题",)), "标题"), ERA)
    assert own.column_of(["长" * 5000, "短"]) == ["长" * LONGEST_TEXT, "短"]
    assert own.cut == 1


@given(st.text(max_size=60))
def test_cleaning_again_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert "\x00" not in clean(text)


HEADINGS = {
    "收货地址 ": "收货地址",
    "收入金额（+元）": "收入金额(+元)",
    "点击率( %)": "点击率(%)",
    "'当前时间'": "当前时间",
    "日期\t": "日期",
    "Cost\n花费": "cost花费",
    "７ Day Total Sales ": "7daytotalsales",
    "商品ID": "商品id",
    '"订单编号"': "订单编号",
}


@pytest.mark.parametrize(("heading", "folded"), HEADINGS.items())
def test_headings_are_compared_folded(heading: str, folded: str) -> None:
    assert fold(heading) == folded


def test_a_heading_in_two_languages_is_also_each_of_its_lines() -> None:
    assert forms("Cost\n花费") == ("cost花费", "cost", "花费")
    assert forms("花费\n") == ("花费",)
    assert forms(" ") == ()


def test_what_is_shown_of_a_cell_is_one_short_line() -> None:
    assert shown("a\nb\t c") == "a b c"
    assert len(shown("长" * 100)) == 60


def test_an_error_cell_is_refused_by_its_name() -> None:
    assert "#REF!" in refusal(read(Kind.ID, ErrorCell("#REF!"))[0])
