"""Counts, money, quantities, rates and ranges: every spelling that reports use, with Decimal as the oracle."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.foundation.sheets.converters import Bad, Column
from storedesk.foundation.sheets.days import Era
from storedesk.foundation.sheets.folding import Cell, ErrorCell
from storedesk.foundation.sheets.report import Field, Kind
from storedesk.foundation.sheets.values import converter, percent_heading

ERA = Era(date(2026, 11, 25), 2026)


def read(kind: Kind, *cells: Cell, heading: str = "花费", cents: bool = False, **field: object) -> list[object]:
    column = Column(Field("figure", kind, (heading,), **field), heading, cents, percent_heading(heading))  # type: ignore[arg-type]
    own = converter(column, ERA)
    own.look(cells)
    return list(own.column_of(cells))


def refusal(value: object) -> str:
    assert isinstance(value, Bad), value
    return str(value.reason)


MONEY = {
    "99.82": 9982,
    "0.00": 0,
    "500": 50000,
    "500.0": 50000,
    ".5": 50,
    "-12.50": -1250,
    "+3": 300,
    "1,234.50": 123450,
    "12,345,678.9": 1234567890,
    "¥28.16": 2816,
    "￥17.50": 1750,
    "$1,686.06": 168606,
    "-¥3.20": -320,
    "¥-3.20": -320,
    "0元": 0,
    "123.45元": 12345,
    "2.5万": 2500000,
    "1.2亿": 12000000000,
    "3万元": 3000000,
    "１２．５０": 1250,
    " 12.5 ": 1250,
    "131.77(已退款89.84)": 13177,
    "131.77（已退款89.84元）": 13177,
    "无退款申请": 0,
    "没有申请退款": 0,
    "无": 0,
    "0.125": 13,
    "0.1249": 12,
    "-0.125": -13,
    "'88.00": 8800,
    '="88.00"': 8800,
    "88.00\t": 8800,
}


@pytest.mark.parametrize(("text", "cents"), MONEY.items())
def test_an_amount_in_every_spelling(text: str, cents: int) -> None:
    assert read(Kind.MONEY, text) == [cents]


NULLS = ("", None, "-", "--", " --", "—", "——", "–", "\\N", "null", "NULL", "N/A", "n/a", "/", "暂无数据", "数据量过小")


@pytest.mark.parametrize("kind", [Kind.MONEY, Kind.COUNT, Kind.QUANTITY, Kind.RATE, Kind.COUNT_RANGE, Kind.RATE_RANGE])
@pytest.mark.parametrize("cell", NULLS)
def test_a_figure_that_is_not_there_is_none_and_not_nought(kind: Kind, cell: Cell) -> None:
    assert read(kind, cell) == [None]


@pytest.mark.parametrize("kind", [Kind.COUNT, Kind.QUANTITY, Kind.RATE])
def test_the_word_for_nothing_is_nought_of_money_only(kind: Kind) -> None:
    assert read(kind, "无") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "abc",
        "12.34.5",
        "1,23",
        "12%",
        "1 2 3 x",
        "1e5",
        "nan元",
        "inf",
        "1_000",
        "999999999999999亿",
        "2,000,000,000,000",
        "١٢٣",
        "0x1F",
        "12.34567",
        "#N/A",
    ],
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    assert "花费" in refusal(read(Kind.MONEY, text)[0])


@pytest.mark.parametrize("cell", [float("nan"), float("inf"), 1e300, -1e20, 10**16, 10**400, 95.833333333])
def test_a_number_that_is_no_amount_is_refused(cell: Cell) -> None:
    assert "花费" in refusal(read(Kind.MONEY, cell)[0])


@pytest.mark.parametrize("kind", [Kind.COUNT, Kind.QUANTITY, Kind.RATE, Kind.RATE_RANGE])
@pytest.mark.parametrize("cell", [float("nan"), float("-inf"), 1e300, 10**400])
def test_nor_is_it_any_other_figure(kind: Kind, cell: Cell) -> None:
    assert isinstance(read(kind, cell)[0], Bad)


def test_a_column_in_cents_is_taken_as_it_is() -> None:
    assert read(Kind.MONEY, "9982", "9,982", 9982.0, 9982, cents=True) == [9982] * 4


@pytest.mark.parametrize("kind", list(Kind))
def test_an_error_of_the_spreadsheet_is_never_a_blank(kind: Kind) -> None:
    assert "#N/A" in refusal(read(kind, ErrorCell("#N/A"), missing=0)[0])


def test_truth_is_no_figure_even_beside_the_number_it_equals() -> None:
    values = read(Kind.COUNT, 1, True, 0.0, False)
    assert values[0] == 1
    assert values[2] == 0
    assert all(isinstance(value, Bad) for value in (values[1], values[3]))


COUNTS = {"8,232": 8232, "7": 7, "12.0": 12, "1.2万": 12000, "0": 0, "-3": -3, "１２": 12, "2.5亿": 250000000, "5元": 5}


@pytest.mark.parametrize(("text", "count"), COUNTS.items())
def test_a_count_in_every_spelling(text: str, count: int) -> None:
    assert read(Kind.COUNT, text) == [count]


@pytest.mark.parametrize("cell", ["21119.24", 21119.24, "1.23456万", "12%", 2026.72])
def test_a_count_that_is_not_whole_is_refused(cell: Cell) -> None:
    assert "whole number" in refusal(read(Kind.COUNT, cell)[0])


@pytest.mark.parametrize(("cell", "count"), [(5918.0, 5918), (5918, 5918), (3.0000000001, 3), (-2.0, -2)])
def test_a_number_of_a_workbook_is_a_count(cell: Cell, count: int) -> None:
    assert read(Kind.COUNT, cell) == [count]


def test_a_gap_is_filled_with_what_the_report_says_and_words_come_first() -> None:
    assert read(Kind.COUNT, "", "-", "7", missing=0) == [0, 0, 7]
    assert read(Kind.MONEY, "无退款申请", "5.00", words={"无退款申请": "0"}) == [0, 500]
    assert read(Kind.TEXT, "-", "广泛匹配", "x", words={"-": "auto", "广泛匹配": "broad"}, missing="") == [
        "auto",
        "broad",
        "x",
    ]


def test_a_piece_is_cut_out_of_a_packed_cell_before_it_is_read() -> None:
    def second(cell: str) -> str | None:
        return cell.split(";")[1] if ";" in cell else None

    assert read(Kind.MONEY, "a;12.5", "b", cut=second) == [1250, None]


def test_text_with_percent_signs() -> None:
    assert read(Kind.RATE, "1.20%", "0.00%", "133.93%", "5%", "1,250%", "-3.5%", "0", "-", heading="点击率") == [
        12000, 0, 1339300, 50000, 12500000, -35000, 0, None,
    ]  # fmt: skip


def test_plain_numbers_are_fractions() -> None:
    assert read(Kind.RATE, "0.08486", "0", "2.91818", 0.0754, heading="点击率") == [84860, 0, 2918180, 75400]


def test_under_a_heading_with_a_percent_sign_plain_numbers_are_percent() -> None:
    for heading in ("点击率(%)", "点击率（％）", "点击率( %)"):
        assert read(Kind.RATE, "4.3", 0.5, "12%", heading=heading) == [43000, 5000, 120000]


def test_plain_numbers_that_cannot_be_fractions_are_percent_all_of_them() -> None:
    assert read(Kind.RATE, "45.2", "0.9", "38", "61.25", heading="跳失率") == [452000, 9000, 380000, 612500]
    assert read(Kind.RATE, 0.452, 1.63, 0.38, heading="跳失率") == [452000, 1630000, 380000]


def test_growth_of_many_times_over_is_no_percentage() -> None:
    assert read(Kind.RATE, "1.5", "3", "350", heading="搜索增速") == [1500000, 3000000, 350000000]


def test_a_column_that_mixes_signs_and_plain_numbers_is_refused_where_it_does() -> None:
    values = read(Kind.RATE, "4.3%", "0.043", "0", heading="点击率")
    assert values[0] == 43000
    assert "mixes" in refusal(values[1])
    assert values[2] == 0


RANGES = {
    "2500 ~ 5000": (2500, 5000),
    "0 ~ 20": (0, 20),
    "30-40": (30, 40),
    "1,000-2,000": (1000, 2000),
    "100～200": (100, 200),
    "100至200": (100, 200),
    "5万~7.5万": (50000, 75000),
    "5~7.5万": (50000, 75000),
    "7": (7, 7),
    "1.2万": (12000, 12000),
}


@pytest.mark.parametrize(("text", "ends"), RANGES.items())
def test_a_range_of_counts(text: str, ends: tuple[int, int]) -> None:
    assert read(Kind.COUNT_RANGE, text) == [ends]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("5% ~ 7.5%", (50000, 75000)),
        ("0% ~ 1%", (0, 10000)),
        ("10%～25%", (100000, 250000)),
        ("10~25%", (100000, 250000)),
    ],
)
def test_a_range_of_rates(text: str, ends: tuple[int, int]) -> None:
    assert read(Kind.RATE_RANGE, text, heading="点击率") == [ends]


def test_ranges_and_single_rates_share_a_column() -> None:
    assert read(Kind.RATE_RANGE, "5% ~ 7.5%", "6.00%", "-", heading="点击率") == [(50000, 75000), (60000, 60000), None]


def test_a_range_of_money_and_of_quantities() -> None:
    assert read(Kind.MONEY_RANGE, "¥1.50-¥3", "2") == [(150, 300), (200, 200)]
    assert read(Kind.QUANTITY_RANGE, "0.5~1.25") == [(500, 1250)]


@pytest.mark.parametrize("text", ["20 ~ 10", "a ~ 10", "10 ~ b", "~"])
def test_what_is_no_range_is_refused(text: str) -> None:
    assert "neither a number nor a range" in refusal(read(Kind.COUNT_RANGE, text)[0])


def test_quantities_are_thousandths() -> None:
    assert read(Kind.QUANTITY, "96.01", 7.5, "3", "0.0005", "1,313.17") == [96010, 7500, 3000, 1, 1313170]


@pytest.mark.parametrize("odd", ["", "-", None, 1.5, "1.5", "1,234.50", "x", "1.00\n2.00", "２.00"])
@pytest.mark.parametrize("at", [0, 1, 2])
def test_one_odd_cell_in_a_column_of_plain_amounts_changes_only_itself(odd: Cell, at: int) -> None:
    cells: list[Cell] = ["1.00", "-0.05", "12.30"]
    alone = read(Kind.MONEY, odd)
    cells.insert(at, odd)
    values = read(Kind.MONEY, *cells)
    assert values[at : at + 1] == alone
    assert values[:at] + values[at + 1 :] == [100, -5, 1230]


decimals = st.decimals(min_value=-(10**9), max_value=10**9, places=2, allow_nan=False)


@given(amounts=st.lists(decimals, min_size=1, max_size=20), spelling=st.integers(0, 7))
def test_an_amount_written_in_any_spelling_is_read_back_to_the_cent(amounts: list[Decimal], spelling: int) -> None:
    written = [_money(amount, spelling) for amount in amounts]
    assert read(Kind.MONEY, *written) == [int(amount * 100) for amount in amounts]


def _money(amount: Decimal, spelling: int) -> Cell:
    sign = "-" if amount < 0 else ""
    return (
        str(amount),
        f"{amount:,.2f}",
        f"{sign}¥{abs(amount)}",
        f"{amount}元",
        f'="{amount}"',
        f"\t{amount:,} ",
        float(amount),
        f"{amount / 10000:f}万",
    )[spelling]


@given(st.decimals(min_value=-(10**8), max_value=10**8, places=4, allow_nan=False))
def test_more_places_are_rounded_half_away_from_nought(amount: Decimal) -> None:
    cents = int((amount * 100).quantize(Decimal(1), ROUND_HALF_UP))
    assert read(Kind.MONEY, f"{amount:f}", f"{amount:,f}") == [cents, cents]


@given(st.integers(-(10**12), 10**12))
def test_a_count_is_read_back(count: int) -> None:
    assert read(Kind.COUNT, str(count), f"{count:,}", count) == [count] * 3


@given(st.integers(0, 10**7))
def test_a_rate_is_read_back_to_the_millionth(millionths: int) -> None:
    rate = Decimal(millionths).scaleb(-6)
    assert read(Kind.RATE, f"{rate * 100:f}%", heading="点击率") == [millionths]
    assert read(Kind.RATE, f"{rate * 100:f}", heading="点击率(%)") == [millionths]


@given(low=st.integers(0, 10**9), more=st.integers(0, 10**9), sign=st.sampled_from([" ~ ", "~", "～", "至", "-", "—"]))
def test_a_range_is_read_back(low: int, more: int, sign: str) -> None:
    assert read(Kind.COUNT_RANGE, f"{low:,}{sign}{low + more:,}") == [(low, low + more)]


@given(st.text(max_size=30))
def test_nothing_written_makes_a_converter_fail(text: str) -> None:
    for kind in Kind:
        read(kind, text)
