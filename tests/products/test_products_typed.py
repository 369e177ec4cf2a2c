"""What operators type and paste: amounts, shares, pieces, and tables of costs out of Excel."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.foundation.errors import UserError
from storedesk.products.rules import entered
from storedesk.products.rules.pasted import MOST_LINES, Pasted, read_costs


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("59.90", "59.90"),
        ("59.9", "59.90"),
        (" ¥1,234.5 ", "1234.50"),
        ("12元", "12.00"),
        ("１２．５", "12.50"),
        ("0", "0.00"),
        (".5", "0.50"),
        ("1.2万", "12000.00"),
        ("RMB 8", "8.00"),
        ("CNY8", "8.00"),
    ],
)
def test_an_amount_is_read_as_people_write_it(text: str, value: str) -> None:
    assert entered.money(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "  ", "¥"])
def test_nothing_typed_is_no_amount(text: str) -> None:
    assert entered.money(text) is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("abc", '"abc" is not an amount'),
        ("1e5", "is not an amount"),
        ("12.345", "two places"),
        ("-3", "below zero"),
        ("10000000", "At most 9,999,999.99"),
        ("1.2.3", "is not an amount"),
        ("NaN", "is not an amount"),
        (".", "is not an amount"),
        ("5%", "is not an amount"),
        ("1,2,3", "is not an amount"),
    ],
)
def test_what_is_no_amount_is_refused_with_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        entered.money(text)


@given(st.decimals(0, entered.MOST_MONEY, places=2))
def test_every_amount_comes_back_as_it_is_shown(value: Decimal) -> None:
    assert entered.money(f"¥{value:,.2f}") == value


@pytest.mark.parametrize(
    ("text", "value"), [("5", "0.05"), ("5%", "0.05"), ("0.6", "0.006"), ("0", "0"), ("12.5％", "0.125")]
)
def test_a_share_is_in_per_cent(text: str, value: str) -> None:
    assert entered.share(text) == Decimal(value)


@pytest.mark.parametrize("text", ["100", "-1", "five", "5%%"])
def test_a_share_of_everything_or_nothing_known_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        entered.share(text)


@given(st.decimals(0, Decimal("0.99"), places=6))
def test_every_share_comes_back_as_it_is_shown(value: Decimal) -> None:
    assert entered.share(entered.percent(value)) == value


@pytest.mark.parametrize(("text", "value"), [("1,200", 1200), ("12件", 12), ("0", 0), ("3.0", 3), ("", None)])
def test_pieces_are_whole(text: str, value: int | None) -> None:
    assert entered.pieces(text) == value


@pytest.mark.parametrize("text", ["1.5", "-1", "viele", "100000000"])
def test_no_half_pieces_and_none_below_zero(text: str) -> None:
    with pytest.raises(UserError):
        entered.pieces(text)


def test_a_table_with_headings_is_read_by_them_in_any_order() -> None:
    text = "商品名称\t成本价(元)\t商品ID\t运费\n整竹菜板\t¥22.40\t682104775913\t6.5\n楠竹筷子\t6.3\t682104776284\t"
    assert read_costs(text) == (
        Pasted(2, ("682104775913", "整竹菜板"), Decimal("22.40"), Decimal("6.50")),
        Pasted(3, ("682104776284", "楠竹筷子"), Decimal("6.30")),
    )


def test_two_bare_columns_are_a_name_and_a_cost() -> None:
    assert read_costs("682104775913\t22.4\nQM-KZ-02\t6.3") == (
        Pasted(1, ("682104775913",), Decimal("22.40")),
        Pasted(2, ("QM-KZ-02",), Decimal("6.30")),
    )


def test_a_column_of_words_between_name_and_cost_is_passed_over() -> None:
    assert read_costs("682104775913\t整竹菜板\t22.4")[0].cost == Decimal("22.40")


@pytest.mark.parametrize(
    "line", ["682104775913,22.40", "682104775913 22.40", "682104775913；22.40", "682104775913   22.40"]
)
def test_lines_without_tabs_are_read_too(line: str) -> None:
    assert read_costs(line) == (Pasted(1, ("682104775913",), Decimal("22.40")),)


def test_a_title_with_spaces_keeps_them() -> None:
    assert read_costs("碳化竹凉席 1.5m床 57.00")[0] == Pasted(1, ("碳化竹凉席 1.5m床",), Decimal("57.00"))


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("682104775913\t二十二", '"二十二" is not an amount'),
        ("682104775913\t-3", "below zero"),
        ("682104775913\t", "has no cost"),
        ("\t22.40", "names no product"),
        ("6.82105E+11\t22.40", "has lost its digits"),
    ],
)
def test_a_line_that_cannot_be_meant_says_why(line: str, sentence: str) -> None:
    (only,) = read_costs(line)
    assert sentence in str(only.problem)


def test_nothing_pasted_is_nothing() -> None:
    assert read_costs(" \n\n") == ()


def test_a_whole_workbook_is_too_much() -> None:
    with pytest.raises(UserError, match="At most 20,000 lines"):
        read_costs("1\t2\n" * (MOST_LINES + 1))


@pytest.mark.parametrize(
    ("share", "typed"), [(None, ""), ("0.05", "5"), ("0.0500", "5"), ("0.125", "12.5"), ("1", "100"), ("0", "0")]
)
def test_a_share_is_shown_as_one_types_it(share: str | None, typed: str) -> None:
    assert entered.percent(None if share is None else Decimal(share)) == typed
