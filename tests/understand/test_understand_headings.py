"""Which report a table is: headings are found by content and matched whole; what is missing or doubtful is said."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.features import REPORT_MODULES
from storedesk.foundation.sheets.folding import Cell
from storedesk.foundation.sheets.grids import Grid
from storedesk.foundation.sheets.reading import UnknownTable
from storedesk.foundation.sheets.report import COUNT, ID, MONEY, PERIOD, RATE, TEXT, Field, Report
from storedesk.foundation.sheets.understand import Understood, understand
from storedesk.foundation.texts import Phrase

TODAY = date(2026, 11, 25)
EVERY = tuple(report for name in REPORT_MODULES for report in import_module(name).REPORTS)
WORDS = Report(
    key="made.words",
    name=Phrase("Made-up words"),
    platform=Phrase("Made-up platform"),
    grain=("day", "span", "word"),
    into=("made",),
    fields=(
        Field("day", PERIOD, ("日期", "Date"), required=True),
        Field("word", TEXT, ("关键词", "Keyword"), required=True),
        Field("clicks", COUNT, ("点击量", "Clicks")),
        Field("cost", MONEY, ("花费", "花费(元)", "Cost"), cents_headings=("花费(分)",)),
        Field("rate", RATE, ("点击率",)),
    ),
    derived=("平均点击花费",),
    personal=("联系手机",),
    ignored=("备注",),
)
HEADINGS: tuple[Cell, ...] = ("日期", "关键词", "点击量", "花费")
ROW: tuple[Cell, ...] = ("2026-06-01", "休闲裤", "7", "1.50")


def table(rows: Sequence[Sequence[Cell]], *reports: Report, **grid: object) -> Understood:
    found = understand(Grid("Sheet1", rows, **grid), reports or (WORDS,), TODAY)  # type: ignore[arg-type]
    assert isinstance(found, Understood), found
    return found


def unknown(rows: Sequence[Sequence[Cell]], *reports: Report, **grid: object) -> UnknownTable:
    found = understand(Grid("Sheet1", rows, **grid), reports or (WORDS,), TODAY)  # type: ignore[arg-type]
    assert isinstance(found, UnknownTable), found
    return found


def rows_of(found: Understood) -> list[dict[str, object]]:
    return [
        dict(zip(("row", *found.columns), row, strict=True))
        for chunk in found.chunks()
        for row in zip(*chunk, strict=True)
    ]


@given(
    st.integers(0, 39),
    st.sampled_from(([], [None] * 4, [""], ["报表标题"], ["数据生成时间：2026-06-02", ""], ["a", "b"])),
)
def test_the_headings_may_stand_in_any_of_the_first_forty_rows(above: int, junk: list[Cell]) -> None:
    found = table([*([junk] * above), HEADINGS, ROW])
    assert found.header_row == above + 1
    assert rows_of(found) == [
        {"row": above + 2, "day": 20605, "span": 1, "word": "休闲裤", "clicks": 7, "cost": 150},
    ]


def test_headings_further_down_are_not_sought() -> None:
    assert "first 40" in unknown([*([["junk"]] * 40), HEADINGS, ROW]).reason


def test_rows_keep_the_numbers_they_have_in_the_file() -> None:
    found = table([HEADINGS, ROW, ROW], numbers=[3, 4, 9])
    assert found.header_row == 3
    assert [row["row"] for row in rows_of(found)] == [4, 9]


@pytest.mark.parametrize(
    "heading",
    [
        "花费 ",
        "花费\t",
        " 花 费",
        "'花费'",
        '="花费"',
        "花费（元）",
        "COST",
        "cost",
        "Cost\n花费",
        "Spend\n花费",
        "ｃｏｓｔ",
    ],
)
def test_a_heading_in_another_dress_is_the_same_heading(heading: str) -> None:
    found = table([(*HEADINGS[:3], heading), ROW])
    assert rows_of(found)[0]["cost"] == 150
    assert found.unknown_headings == ()


def test_a_line_of_a_heading_that_is_known_as_a_whole_is_no_heading() -> None:
    report = replace(WORDS, ignored=("Average\n花费",))
    found = table([(*HEADINGS[:3], "Average\n花费"), ROW], report)
    assert "cost" not in found.columns
    assert found.unknown_headings == ()


@pytest.mark.parametrize("heading", ["总花费", "花费占比", "平均点击花费(元)", "花费金额", "Total Cost"])
def test_a_part_of_a_heading_is_no_heading(heading: str) -> None:
    found = table([(*HEADINGS[:3], heading), ROW])
    assert "cost" not in found.columns
    assert found.unknown_headings == (heading,)


def test_the_order_of_the_columns_does_not_matter() -> None:
    found = table([tuple(reversed(HEADINGS)), tuple(reversed(ROW))])
    assert found.columns == ("day", "span", "word", "clicks", "cost")
    assert rows_of(found)[0]["cost"] == 150


def test_of_several_columns_the_one_named_first_in_the_report_is_read() -> None:
    found = table([(*HEADINGS[:3], "花费(元)", "花费", "花费"), (*ROW[:3], "9", "1.50", "8")])
    assert rows_of(found)[0]["cost"] == 150


def test_columns_nobody_reads_are_named_unless_they_are_known() -> None:
    found = table([(*HEADINGS, "平均点击花费", "联系手机", "备注", "新指标", "", "另一个"), (*ROW, *"abcdef")])
    assert found.unknown_headings == ("新指标", "另一个")
    assert found.headings == (*HEADINGS, "平均点击花费", "联系手机", "备注", "新指标", "", "另一个")
    assert found.row_count == 1


def test_a_column_the_file_has_not_is_not_handed_over() -> None:
    found = table([HEADINGS[:3], ROW[:3]])
    assert found.columns == ("day", "span", "word", "clicks")


def test_money_in_cents_is_told_by_its_heading_alone() -> None:
    found = table([(*HEADINGS[:3], "花费(分)"), (*ROW[:3], "150"), (*ROW[:3], "1,234")])
    assert [row["cost"] for row in rows_of(found)] == [150, 1234]


def test_fixed_columns_stand_beside_the_rows() -> None:
    found = table([HEADINGS, ROW], replace(WORDS, fixed={"channel": "ztc", "source": 3}))
    assert found.columns[-2:] == ("channel", "source")
    assert rows_of(found)[0]["channel"] == "ztc"


def test_what_is_forbidden_makes_it_a_cousin() -> None:
    cousin = replace(WORDS, forbidden=("计划ID",))
    assert unknown([(*HEADINGS, "计划ID"), (*ROW, "1")], cousin).reason
    assert table([HEADINGS, ROW], cousin).report_key == "made.words"


def test_one_of_the_marks_must_be_there() -> None:
    marked = replace(WORDS, marks=("展现量", "搜索类型"))
    assert "展现量" in unknown([HEADINGS, ROW], marked).reason
    assert table([(*HEADINGS, "搜索类型"), (*ROW, "x")], marked).report_key == "made.words"


def test_a_report_of_one_sheet_is_sought_on_that_sheet() -> None:
    assert unknown([HEADINGS, ROW], replace(WORDS, wanted_sheet="数据")).reason
    assert table([HEADINGS, ROW], replace(WORDS, wanted_sheet="sheet1")).report_key == "made.words"


def test_a_near_miss_names_the_missing_column() -> None:
    found = unknown([("日期", "点击量", "花费"), ("2026-06-01", "7", "1.50")])
    assert "关键词" in found.reason
    assert "Made-up words" in found.reason
    assert found.headings == ("日期", "点击量", "花费")


def test_what_shares_few_headings_is_no_near_miss() -> None:
    assert (
        "No row" in unknown([("日期", "点击量", "花费", *"abcdefgh"), ("2026-06-01", "7", "1.50", *"abcdefgh")]).reason
    )


def test_two_reports_that_explain_a_table_equally_well_are_a_tie() -> None:
    other = replace(WORDS, key="made.other", name=Phrase("Other words"))
    assert "Made-up words" in unknown([HEADINGS, ROW], WORDS, other).reason
    assert "Other words" in unknown([HEADINGS, ROW], WORDS, other).reason


def test_of_two_reports_the_one_that_knows_more_of_the_headings_wins() -> None:
    fuller = replace(WORDS, key="made.fuller", ignored=("新指标",))
    assert table([(*HEADINGS, "新指标"), (*ROW, "1")], WORDS, fuller).report_key == "made.fuller"


def test_a_heading_with_a_percent_sign_makes_plain_numbers_percent() -> None:
    report = replace(WORDS, fields=(*WORDS.fields[:4], Field("rate", RATE, ("点击率", "点击率(%)"))))
    found = table([(*HEADINGS, "点击率（％）"), (*ROW, "4.3"), (*ROW, "0.5")], report)
    assert [row["rate"] for row in rows_of(found)] == [43000, 5000]


def test_plain_numbers_taken_for_percent_are_noted() -> None:
    found = table([(*HEADINGS, "点击率"), (*ROW, "45.2"), (*ROW, "0.5"), (*ROW, "61")])
    assert [row["rate"] for row in rows_of(found)] == [452000, 5000, 610000]
    assert "点击率" in found.notes[0]
    assert table([(*HEADINGS, "点击率"), (*ROW, "0.452")]).notes == ()


def test_a_field_is_put_together_from_others() -> None:
    report = replace(
        WORDS,
        fields=(
            Field("line", TEXT, (), made_of=("word", "sku"), required=True),
            *WORDS.fields,
            Field("sku", ID, ("规格",)),
        ),
    )
    found = table(
        [(*HEADINGS, "规格"), (*ROW, "A"), (*ROW, "B"), (*ROW, ""), ("2026-06-01", "", "1", "1", "A")], report
    )
    assert [row["line"] for row in rows_of(found)] == ["休闲裤|A", "休闲裤|B", "休闲裤"]
    assert [refused.row for refused in found.refused] == [5]


def test_without_any_of_its_parts_it_is_missing() -> None:
    whole = Field("line", TEXT, (), made_of=("sku",), required=True)
    report = replace(WORDS, fields=(whole, *WORDS.fields, Field("sku", ID, ("规格",))))
    assert "规格" in unknown([HEADINGS, ROW], report).reason


def test_one_heading_feeds_several_fields_that_each_cut_their_piece() -> None:
    def piece(place: int) -> object:
        return lambda cell: cell.split("/")[place]

    report = replace(
        WORDS,
        fields=(
            *WORDS.fields[:2],
            Field("province", TEXT, ("地址",), cut=piece(0)),  # type: ignore[arg-type]
            Field("city", TEXT, ("地址",), cut=piece(1)),  # type: ignore[arg-type]
        ),
    )
    found = table([("日期", "关键词", "地址"), ("2026-06-01", "裤", "广东/广州")], report)
    assert rows_of(found)[0] == {"row": 2, "day": 20605, "span": 1, "word": "裤", "province": "广东", "city": "广州"}


def test_a_form_to_fill_in_is_no_report() -> None:
    form = [
        *(
            [
                ["XX店铺推广月报"],
                ["一、店铺收益"],
                ["指标", "本月数值"],
                [],
                ["二、推广明细"],
                ["日期", "关键词", "点击量", "花费"],
            ]
        ),
        *([[], [], ["合计", ""], ["三、规划"], ["日期", "关键词", "花费"], []]),
    ]
    assert "form to fill in" in unknown(form).reason
    assert "form to fill in" in unknown([["店铺月报"], ["指标", "数值"]], merged=44).reason


def test_a_report_with_a_merged_title_is_a_report() -> None:
    assert table([["关键词报表"], HEADINGS, ROW], merged=1).row_count == 1


@pytest.mark.parametrize(
    "rows",
    [
        [
            ["微信支付账单明细"],
            ["交易时间", "交易类型", "交易对方", "商品", "收/支", "金额(元)"],
            ["2026-06-01 10:00:00", *"abcde"],
        ],
        [["交易时间    ", "交易分类  ", "交易对方 ", "收/支   ", "金额   "], ["2026-06-01 10:00:00", *"abcd"]],
        [
            ["京东账号名：x"],
            ["交易时间", "商户名称", "交易说明", "金额", "收/付款方式", "收/支"],
            ["2026-06-01 10:00:00", *"abcde"],
        ],
    ],
)
def test_a_personal_bill_is_told_by_its_own_words(rows: list[list[str]]) -> None:
    assert "personal bill" in unknown(rows, *EVERY).reason


@pytest.mark.parametrize("rows", [[], [[]], [["x"]], [[1.0, 2.0], [3.0, 4.0]], [[None, None]]])
def test_a_grid_without_headings_is_nothing(rows: list[list[Cell]]) -> None:
    assert "No row" in unknown(rows, *EVERY).reason


def test_headings_without_rows_are_a_report_without_rows() -> None:
    found = table([HEADINGS])
    assert (found.row_count, found.refused, list(found.chunks())) == (0, (), [])


def test_notes_of_the_grid_and_a_hidden_sheet_are_passed_on() -> None:
    found = table([HEADINGS, ROW], hidden=True, notes=(Phrase("Slightly damaged."),))
    assert found.notes[0] == "Slightly damaged."
    assert "hidden" in found.notes[1]


def test_texts_that_were_cut_are_noted() -> None:
    found = table([HEADINGS, ("2026-06-01", "长" * 5000, "1", "1")])
    assert "4000" in found.notes[0]
    assert len(str(rows_of(found)[0]["word"])) == 4000


def test_rows_come_in_chunks_of_some_thousand() -> None:
    found = table([HEADINGS, *([ROW] * 12_000)])
    sizes = [len(chunk[0]) for chunk in found.chunks()]
    assert sum(sizes) == 12_000
    assert max(sizes) <= 10_000
    assert [len(chunk[0]) for chunk in found.chunks()] == sizes
