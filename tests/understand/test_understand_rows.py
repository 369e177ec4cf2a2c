"""Rows beneath the headings: taken, refused with the reason, or told apart as totals, headings again and footers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import pytest

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.folding import Cell, ErrorCell
from storedesk.foundation.sheets.grids import Grid
from storedesk.foundation.sheets.reading import Control
from storedesk.foundation.sheets.report import COUNT, ID, MOMENT, MONEY, PERIOD, QUANTITY, RATE, TEXT, Field, Report
from storedesk.foundation.sheets.understand import Understood, understand
from storedesk.foundation.texts import Phrase

TODAY = date(2026, 11, 25)
ITEMS = Report(
    key="made.items",
    name=Phrase("Made-up items"),
    platform=Phrase("Made-up platform"),
    grain=("day", "span", "item"),
    into=("made",),
    fields=(
        Field("day", PERIOD, ("日期",), required=True),
        Field("item", ID, ("商品ID",), required=True),
        Field("title", TEXT, ("名称",)),
        Field("clicks", COUNT, ("点击量",)),
        Field("cost", MONEY, ("花费",)),
        Field("rank", QUANTITY, ("排名",), summed=False),
    ),
)
HEADINGS: tuple[Cell, ...] = ("日期", "商品ID", "名称", "点击量", "花费", "排名")
ONE: tuple[Cell, ...] = ("2026-06-01", "680000000001", "裤子", "7", "1.50", "3")
TWO: tuple[Cell, ...] = ("2026-06-01", "680000000002", "裙子", "1,003", "20.25", "4")


def table(*rows: Sequence[Cell], report: Report = ITEMS, **grid: object) -> Understood:
    found = understand(Grid("Sheet1", rows, **grid), (report,), TODAY)  # type: ignore[arg-type]
    assert isinstance(found, Understood), found
    return found


def controls(found: Understood) -> Mapping[str, Control]:
    return {control.column: control for control in found.controls}


def refused(found: Understood) -> list[tuple[int, str]]:
    return [(each.row, each.reason) for each in found.refused]


ABROAD = replace(ITEMS, fields=(*ITEMS.fields, Field("currency", TEXT, ("Currency",), missing="")))


@pytest.mark.parametrize(
    ("spoken", "currency"),
    [(("USD", "USD"), "USD"), (("USD", "EUR"), ""), (("USD", ""), ""), (("", ""), ""), (None, "")],
)
def test_sums_are_in_the_currency_that_every_row_names(spoken: tuple[str, str] | None, currency: str) -> None:
    columns = [(), (), ()] if spoken is None else [("Currency",), *((each,) for each in spoken)]
    rows = [(*row, *more) for row, more in zip((HEADINGS, ONE, TWO), columns, strict=True)]
    found = controls(table(*rows, report=ABROAD))
    assert (found["cost"].currency, found["clicks"].currency) == (currency, None)


def test_the_currency_of_a_refused_row_is_not_that_of_the_sum() -> None:
    broken = ("2026-06-01", "", "裙子", "9", "9.00", "4", "EUR")
    found = table((*HEADINGS, "Currency"), (*ONE, "USD"), broken, report=ABROAD)
    assert len(found.refused) == 1
    assert controls(found)["cost"].currency == "USD"


def test_sums_of_a_report_that_knows_no_other_currency_are_in_the_shops_own() -> None:
    assert controls(table(HEADINGS, ONE))["cost"].currency is None


def test_our_sums_stand_beside_the_total_the_file_states() -> None:
    found = table(HEADINGS, ONE, TWO, ("合计", "", "", "1,010", "21.75", "-"))
    assert found.row_count == 2
    assert found.dropped_rows == 1
    assert controls(found)["clicks"] == Control("clicks", "点击量", 1010, 0, 1010)
    assert controls(found)["cost"].agrees
    assert set(controls(found)) == {"clicks", "cost"}


def test_a_total_that_is_not_ours_is_said() -> None:
    found = table(HEADINGS, ONE, TWO, ("合计", "", "", "1,011", "31.75", "-"))
    assert controls(found)["clicks"].agrees is False
    assert controls(found)["cost"].agrees is False
    assert found.refused == ()


def test_refused_rows_count_towards_the_total() -> None:
    found = table(
        HEADINGS,
        ONE,
        ("2026-06-01", "1.23457E+15", "裙子", "1,003", "20.25", "4"),
        ("总计", "", "", "1010", "21.75", ""),
    )
    assert controls(found)["clicks"] == Control("clicks", "点击量", 7, 1003, 1010)
    assert controls(found)["clicks"].agrees


def test_a_file_without_a_total_has_sums_that_agree_with_nothing() -> None:
    assert controls(table(HEADINGS, ONE))["cost"] == Control("cost", "花费", 150, 0, None)
    assert controls(table(HEADINGS, ONE))["cost"].agrees is None


def test_rounded_rows_may_lie_a_little_beside_the_total_but_whole_ones_may_not() -> None:
    rows = [(*ONE[:3], "7", "1.50", "3") for _ in range(100)]
    near = table(HEADINGS, *rows, ("合计", "", "", "700", "150.09", ""))
    assert controls(near)["cost"].agrees
    far = table(HEADINGS, *rows, ("合计", "", "", "701", "150.11", ""))
    assert controls(far)["cost"].agrees is False
    assert controls(far)["clicks"].agrees is False


@pytest.mark.parametrize(
    "word", ["合计", "总计", "汇总", "总计：", "合计(2条)", "Total", "Total: Items", "TOTALS", "本页合计", "共计"]
)
@pytest.mark.parametrize("at", [0, 1, 2])
@pytest.mark.parametrize("first", [True, False])
def test_a_total_is_told_by_what_it_says_wherever_it_stands(word: str, at: int, first: bool) -> None:
    total: list[Cell] = ["", "-", "--", "1010", "21.75", ""]
    total[at] = word
    rows = (total, ONE, TWO) if first else (ONE, TWO, total)
    found = table(HEADINGS, *rows)
    assert (found.row_count, found.dropped_rows, found.refused) == (2, 1, ())
    assert controls(found)["clicks"].stated == 1010


def test_a_total_between_the_rows_is_a_total_too() -> None:
    found = table(HEADINGS, ONE, ("汇总", "-", "-", "7", "1.50", "-"), TWO)
    assert (found.row_count, found.dropped_rows) == (2, 1)


def test_a_title_that_says_total_is_a_row_as_long_as_it_is_a_thing() -> None:
    found = table(HEADINGS, ("2026-06-01", "680000000003", "合计", "5", "2.00", "1"), TWO)
    assert (found.row_count, found.dropped_rows) == (2, 0)


def test_a_row_without_its_name_is_refused_though_another_cell_speaks_of_totals() -> None:
    found = table(HEADINGS, ONE, ("2026-06-01", "", "数据汇总", "5", "2.00", "1"), TWO)
    assert [row for row, _ in refused(found)] == [3]


def test_of_several_totals_the_one_that_is_ours_is_taken() -> None:
    found = table(
        HEADINGS,
        ONE,
        TWO,
        ("Total: Account", " --", " --", "5,000", "99.00", " --"),
        ("Total: Items", " --", " --", "1,010", "21.75", " --"),
        ("Total: Search", " --", " --", "3,000", "77.00", " --"),
    )
    assert found.dropped_rows == 3
    assert controls(found)["clicks"].agrees
    assert controls(found)["cost"].agrees


def test_totals_of_one_part_after_the_other_are_added_up() -> None:
    total_of_one, total_of_two = ("汇总", "-", "-", "7", "1.50", "-"), ("汇总", "-", "-", "1003", "20.25", "-")
    found = table(HEADINGS, ONE, total_of_one, HEADINGS, TWO, total_of_two)
    assert (found.row_count, found.dropped_rows) == (2, 3)
    assert controls(found)["clicks"].agrees
    assert controls(found)["cost"].agrees


def test_part_sums_and_averages_are_dropped_and_state_nothing() -> None:
    found = table(
        HEADINGS,
        ONE,
        ("1月合计", "", "", "7", "1.50", ""),
        TWO,
        ("小计", "", "", "1003", "20.25", ""),
        ("平均值", "", "", "505", "10.88", ""),
    )
    assert (found.row_count, found.dropped_rows, found.refused) == (2, 3, ())
    assert controls(found)["clicks"].stated is None


WORDS = Report(
    key="made.words",
    name=Phrase("Made-up words"),
    platform=Phrase("Made-up platform"),
    grain=("day", "span", "word"),
    into=("made",),
    fields=(
        Field("day", PERIOD, ("日期",), required=True),
        Field("word", TEXT, ("搜索词",), required=True),
        Field("visitors", COUNT, ("访客数",)),
    ),
)


def test_a_search_word_that_means_total_is_a_row_unless_it_stands_at_an_end() -> None:
    head = ("日期", "搜索词", "访客数")
    day = "2026-06-01"
    middle = table(head, (day, "裤", "3"), (day, "汇总", "2"), (day, "裙", "4"), report=WORDS)
    assert middle.row_count == 3
    last = table(head, (day, "裤", "3"), (day, "裙", "4"), (day, "汇总", "7"), report=WORDS)
    assert last.row_count == 2
    assert controls(last)["visitors"].agrees
    broken = table(head, (day, "裤", "3"), ("x", "表格汇总", "7"), (day, "裙", "4"), report=WORDS)
    assert [row for row, _ in refused(broken)] == [3]
    longer = table(head, (day, "裤", "3"), (day, "表格汇总", "7"), report=WORDS)
    assert longer.row_count == 2


def test_headings_said_again_are_dropped() -> None:
    found = table(HEADINGS, HEADINGS, ONE, ("日期 ", "商品ID", "名称", "点击量", "花费", ""), TWO)
    assert (found.row_count, found.dropped_rows, found.refused) == (2, 2, ())
    assert [row[0] for chunk in found.chunks() for row in zip(*chunk, strict=True)] == [3, 5]


def test_a_second_line_of_headings_is_dropped() -> None:
    found = table(HEADINGS, ("", "", "", "次", "元", "位"), ONE)
    assert (found.row_count, found.dropped_rows, found.refused) == (1, 1, ())


def test_such_a_line_further_down_is_refused() -> None:
    found = table(HEADINGS, ONE, TWO, ("", "", "", "次", "元", "位"), ONE)
    assert [row for row, _ in refused(found)] == [4]


def test_blank_rows_are_nothing_wherever_they_stand() -> None:
    found = table(HEADINGS, (), ONE, (None,) * 6, ("", " ", "\t"), TWO, ("",))
    assert (found.row_count, found.dropped_rows, found.refused) == (2, 0, ())


def test_remarks_after_the_last_row_are_footers() -> None:
    found = table(
        HEADINGS,
        ONE,
        TWO,
        (),
        ("合计", "", "", "1010", "21.75"),
        ("说明：", "数据来自2026-06-02"),
        ("以上数据仅供参考",),
        ("------",),
    )
    assert (found.row_count, found.dropped_rows, found.refused) == (2, 4, ())
    assert controls(found)["clicks"].agrees


def test_a_remark_between_rows_is_refused_and_not_lost() -> None:
    found = table(HEADINGS, ONE, ("以下为无线端",), TWO)
    assert [row for row, _ in refused(found)] == [3]
    assert found.dropped_rows == 0


def test_a_last_row_that_breaks_off_is_refused_and_not_a_footer() -> None:
    assert [row for row, _ in refused(table(HEADINGS, ONE, ("2026-06",)))] == [3]
    found = table(HEADINGS, ONE, ("2026-06-01", "68000"), spoiled={2: texts.CUT_OFF})
    assert refused(found) == [(3, str(texts.CUT_OFF))]


def test_a_spoiled_row_is_refused_whatever_it_says() -> None:
    found = table(HEADINGS, ONE, TWO, spoiled={1: texts.SWALLOWED})
    assert refused(found) == [(2, str(texts.SWALLOWED))]
    assert controls(found)["clicks"] == Control("clicks", "点击量", 1003, 7, None)


REFUSALS: tuple[tuple[int, Cell, str], ...] = (
    (0, "", "日期 is blank"),
    (0, "2026-02-30", "not a date"),
    (0, "1990-01-01", "out of range"),
    (0, "6月1日", "names no year"),
    (0, "2026-06-07~2026-06-01", "ends before"),
    (1, "-", "商品ID is blank"),
    (1, '=""', "商品ID is blank"),
    (1, "1.23457E+15", "lost its digits"),
    (1, 1.2345678901234568e18, "lost its digits"),
    (1, date(2026, 5, 3), "not an id"),
    (3, "七", "not a whole number"),
    (3, "7.5", "not a whole number"),
    (3, "裤子", "not a whole number"),
    (3, ErrorCell("#N/A"), "error #N/A"),
    (3, "#DIV/0!", "not a whole number"),
    (4, "1.2.3", "not an amount"),
    (4, ErrorCell("#VALUE!"), "error #VALUE!"),
    (2, ErrorCell("#REF!"), "error #REF!"),
    (5, "三", "not a number"),
)


@pytest.mark.parametrize(("at", "cell", "reason"), REFUSALS, ids=str)
def test_a_row_is_refused_with_its_reason_and_its_cells(at: int, cell: Cell, reason: str) -> None:
    broken = (*TWO[:at], cell, *TWO[at + 1 :])
    found = table(HEADINGS, ONE, broken, ONE)
    assert found.row_count == 2
    ((row, said),) = refused(found)
    assert row == 3
    assert reason in said
    assert len(found.refused[0].cells) == 6
    assert found.refused[0].cells[(at + 1) % 6] == TWO[(at + 1) % 6]


def test_a_row_with_several_problems_says_the_first_few() -> None:
    found = table(HEADINGS, ("x1", "", "裤", "y", "z", "q"), ONE)
    ((_, said),) = refused(found)
    assert said.index('"x1"') < said.index("商品ID is blank") < said.index('"y"')
    assert '"q"' not in said


def test_a_shifted_row_has_more_cells_than_there_are_headings() -> None:
    found = table(HEADINGS, ONE, ("2026-06-01", "680000000002", "裙子", "白", "7", "1.50", "3"), (*TWO, "", "=", None))
    assert [(row, str(texts.TOO_MANY_FIELDS) in said) for row, said in refused(found)] == [(3, True)]
    assert found.row_count == 2


def test_cells_under_a_blank_heading_are_no_shift() -> None:
    assert table((*HEADINGS, ""), (*ONE, "memo")).row_count == 1


def test_short_rows_are_blank_at_their_end() -> None:
    found = table(HEADINGS, ONE[:4], ONE)
    assert [list(row[5:]) for chunk in found.chunks() for row in zip(*chunk, strict=True)] == [
        [7, None, None],
        [7, 150, 3000],
    ]


def test_an_error_in_a_column_nobody_reads_refuses_nothing() -> None:
    assert table((*HEADINGS, "ROI"), (*ONE, ErrorCell("#DIV/0!"))).row_count == 1


def test_an_optional_figure_that_is_not_there_stays_away() -> None:
    found = table(HEADINGS, ("2026-06-01", "1", "x", "-", "--", ""))
    assert [list(row[4:]) for chunk in found.chunks() for row in zip(*chunk, strict=True)] == [["x", None, None, None]]


def test_rows_of_another_table_are_left_out_and_counted() -> None:
    def of_a_film(row: Mapping[str, str]) -> bool:
        return row.get("商品id", "").strip() == "-" or row.get("名称") == "短视频"

    report = replace(ITEMS, drop_rows=of_a_film)
    found = table(
        HEADINGS,
        ONE,
        ("2026-06-01", "-", "已删除", "9", "9.00", ""),
        ("2026-06-01", "5", "短视频", "1", "1", "1"),
        report=report,
    )
    assert (found.row_count, found.dropped_rows, found.refused) == (1, 2, ())
    assert controls(found)["clicks"] == Control("clicks", "点击量", 7, 0, None)


def test_a_report_known_only_by_its_marks_still_skips_blank_rows() -> None:
    report = replace(ITEMS, fields=tuple(replace(each, required=False) for each in ITEMS.fields))
    found = table(HEADINGS, ONE, (None,) * 6, TWO, report=report)
    assert (found.row_count, found.refused) == (2, ())


def test_rates_and_places_are_never_summed() -> None:
    report = replace(ITEMS, fields=(*ITEMS.fields, Field("rate", RATE, ("点击率",))))
    found = table((*HEADINGS, "点击率"), (*ONE, "5%"), report=report)
    assert set(controls(found)) == {"clicks", "cost"}


def test_the_first_and_last_day_are_those_of_the_rows() -> None:
    found = table(HEADINGS, ("2026-06-03", *ONE[1:]), ("2026-06-01", *ONE[1:]), ("2026-06-02~2026-06-08", *ONE[1:]))
    assert (found.first_day, found.last_day) == (20605, 20612)


def test_without_days_the_moments_tell_them_by_the_clock_of_the_shop() -> None:
    report = replace(ITEMS, grain=("item",), fields=(*ITEMS.fields[1:], Field("at", MOMENT, ("时间",))))
    rows = [(*ONE[1:], "2026-06-01 00:30:00"), (*ONE[1:], ""), (*ONE[1:], "2026-06-02 23:59:59")]
    found = table((*HEADINGS[1:], "时间"), *rows, report=report)
    assert (found.first_day, found.last_day) == (20605, 20606)
    nothing = table((*HEADINGS[1:], "时间"), (*ONE[1:], ""), report=report)
    assert (nothing.first_day, nothing.last_day) == (None, None)
