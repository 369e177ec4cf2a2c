"""The days a report covers where no column says so: in names and in the lines above, never the moment of the export."""

from datetime import date

import pytest

from storedesk.foundation.sheets.days import Era, Span
from storedesk.foundation.sheets.periods import above_headings, in_name, in_names, says_all_time, year_in_names

ERA = Era(date(2026, 11, 25))
WEEK = Span(date(2026, 6, 1), date(2026, 6, 7))
DAY = Span(date(2026, 6, 18), date(2026, 6, 18))

NAMES = {
    "【生意参谋平台】商品_全部_2026-06-18_2026-06-18.xls": DAY,
    "【生意参谋平台】无线商品二级流量来源详情-2026-06-01_2026-06-07.xls": WEEK,
    "商品明细数据下载2026-06-01至2026-06-07": WEEK,
    "Search_keywords(2026.06.01-2026.06.07).csv": WEEK,
    "推广商品_20260601_20260607.xlsx": WEEK,
    "20260601-20260607.csv": WEEK,
    "万相台商品报表_2026-06-18_utf8.csv": DAY,
    "搜索排行 2026年6月18日.xls": DAY,
    "2026-06.xlsx": Span(date(2026, 6, 1), date(2026, 6, 30)),
    "市场_2026年6月.xlsx": Span(date(2026, 6, 1), date(2026, 6, 30)),
    "2026年06月份报表.xlsx": Span(date(2026, 6, 1), date(2026, 6, 30)),
}


@pytest.mark.parametrize(("name", "span"), NAMES.items())
def test_the_days_in_a_name(name: str, span: Span) -> None:
    assert in_name(name, ERA) == span


@pytest.mark.parametrize(
    "name",
    [
        *("商品报表_20260619_110309.csv", "计划报表_20260811_173656.zip", "ExportOrderList201905151650.csv"),
        *("导出 2026-06-19 11:03.csv", "2026-06-19 110309.csv", "2026-06-07_2026-06-01.xls", "关键词报表.csv"),
        *("3026-06-18.csv", "1999-06-18.csv", "2026-02-30.csv", "报表2026.csv", "Sheet1"),
    ],
)
def test_the_moment_of_an_export_and_what_is_no_day_are_not_the_days(name: str) -> None:
    assert in_name(name, ERA) is None


def test_the_closest_name_counts() -> None:
    assert in_names(("Sheet1", "2026-06-18.csv", "2026-06-01_2026-06-07.zip"), ERA) == DAY


@pytest.mark.parametrize(("name", "year"), [("2023年投放.xlsx", 2023), ("log 2024.xlsx", 2024), ("无年份.xlsx", None)])
def test_the_year_in_a_name(name: str, year: int | None) -> None:
    assert year_in_names((name,)) == year


@pytest.mark.parametrize(
    "rows",
    [
        [["Search terms report"], ["1 June 2026 - 7 June 2026"]],
        [["统计时间：2026-06-01 ~ 2026-06-07", None]],
        [["统计日期", "2026-06-01至2026-06-07", ""]],
        [["导出时间：2026-06-19 11:03:09"], ["日期范围: 2026-06-01 - 2026-06-07"]],
        [["统计时间：最近7天（2026-06-01~2026-06-07）"]],
        [["数据生成时间：2026-06-19"], ["2026-06-01~2026-06-07"]],
        [[], ["June 1, 2026 - June 7, 2026"]],
    ],
)
def test_the_days_above_the_headings(rows: list[list[str | None]]) -> None:
    assert above_headings(rows, ERA) == WEEK


@pytest.mark.parametrize(
    "rows",
    [
        [["导出时间：2026-06-19"]],
        [["下载日期", "2026-06-19"]],
        [["导出时间", "2026-06-01~2026-06-07"]],
        [["店铺", "2026-06-19", "备注"]],
        [["All time"]],
        [["2026-06-19 11:03:09"]],
        [["统计日期说明 2026-06-19 起口径调整", "x"]],
        [["All time"], ["说明：2026-06-19 起口径调整"]],
    ],
)
def test_lines_above_that_say_when_and_not_what(rows: list[list[str]]) -> None:
    assert above_headings(rows, ERA) is None


def test_all_time_is_said() -> None:
    assert says_all_time([["Search keyword report"], [None, "All time"]])
    assert not says_all_time([["Search keyword report"]])
