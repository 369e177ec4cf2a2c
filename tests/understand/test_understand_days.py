"""The days of a report: from its columns, else from the lines above or a name; told, or asked for, never guessed."""

from collections.abc import Sequence
from datetime import date

import pytest

from storedesk.foundation.sheets.folding import Cell
from storedesk.foundation.sheets.grids import Grid
from storedesk.foundation.sheets.reading import UnknownTable
from storedesk.foundation.sheets.report import COUNT, DAY, PERIOD, TEXT, Field, Kind, Report
from storedesk.foundation.sheets.understand import Understood, understand
from storedesk.foundation.texts import Phrase

TODAY = date(2026, 11, 25)
JUNE_1 = 20605
HEADINGS: tuple[Cell, ...] = ("搜索词", "访客数")
ROW: tuple[Cell, ...] = ("裤", "7")


def report(kind: Kind = PERIOD, grain: tuple[str, ...] = ("day", "span", "word"), *, required: bool = True) -> Report:
    return Report(
        key="made.words",
        name=Phrase("Made-up words"),
        platform=Phrase("Made-up platform"),
        grain=grain,
        into=("made",),
        fields=(
            Field(
                "day",
                kind,
                ("日期", "Start Date"),
                end_headings=("End Date", "结束日期"),
                required=required,
                from_file_name=True,
            ),
            Field("word", TEXT, ("搜索词",), required=True),
            Field("visitors", COUNT, ("访客数",)),
        ),
    )


def understood(rows: Sequence[Sequence[Cell]], *names: str, of: Report | None = None) -> Understood | UnknownTable:
    return understand(Grid("Sheet1", rows, names), (of or report(),), TODAY)


def days(found: Understood | UnknownTable) -> list[tuple[object, object]]:
    assert isinstance(found, Understood), found
    places = [found.columns.index("day") + 1, found.columns.index("span") + 1]
    return [(row[places[0]], row[places[1]]) for chunk in found.chunks() for row in zip(*chunk, strict=True)]


def reason(found: Understood | UnknownTable) -> str:
    assert isinstance(found, UnknownTable), found
    return found.reason


def test_the_days_of_a_name_are_those_of_every_row_and_are_noted() -> None:
    found = understood([HEADINGS, ROW, ROW], "Sheet1", "搜索词_2026-06-01_2026-06-07.xls")
    assert days(found) == [(JUNE_1, 7)] * 2
    assert isinstance(found, Understood)
    assert "2026-06-01" in found.notes[0]
    assert "2026-06-07" in found.notes[0]
    assert (found.first_day, found.last_day) == (JUNE_1, JUNE_1 + 6)


def test_the_days_of_the_lines_above_come_before_those_of_a_name() -> None:
    rows = [("搜索词报表",), ("统计时间：2026-06-01",), HEADINGS, ROW]
    found = understood(rows, "2026-05-01_2026-05-31.xls")
    assert days(found) == [(JUNE_1, 1)]
    assert isinstance(found, Understood)
    assert "lines above" in found.notes[0]


def test_the_sheets_name_comes_before_the_files() -> None:
    assert days(understood([HEADINGS, ROW], "2026-06-01", "2026-05-01_2026-05-31.xls")) == [(JUNE_1, 1)]


def test_a_column_of_days_comes_before_any_name_and_its_gaps_are_not_filled_from_it() -> None:
    found = understood([("日期", *HEADINGS), ("2026-06-02", *ROW), ("", *ROW)], "2026-05-01.xls")
    assert days(found) == [(JUNE_1 + 1, 1)]
    assert isinstance(found, Understood)
    assert [each.row for each in found.refused] == [3]
    assert found.notes == ()


def test_without_any_days_the_operator_is_asked_to_write_them_into_the_name() -> None:
    said = reason(understood([HEADINGS, ROW], "Sheet1", "搜索词_20260619_110309.xls"))
    assert "file name" in said
    assert "Made-up words" in said


def test_a_report_over_all_time_is_refused() -> None:
    assert "all time" in reason(understood([("Search report",), ("All time",), HEADINGS, ROW], "x.csv"))


def test_several_days_at_once_are_refused_where_the_report_is_by_day() -> None:
    by_day = report(DAY, ("day", "word"))
    assert "several days" in reason(understood([HEADINGS, ROW], "2026-06-01_2026-06-07.xls", of=by_day))
    found = understood([HEADINGS, ROW], "2026-06-01.xls", of=by_day)
    assert isinstance(found, Understood)
    assert [row[1] for chunk in found.chunks() for row in zip(*chunk, strict=True)] == [JUNE_1]


def test_a_period_in_a_cell_is_refused_where_the_report_is_by_day() -> None:
    found = understood(
        [("日期", *HEADINGS), ("2026-06-01~2026-06-07", *ROW), ("2026-06-01", *ROW)], of=report(grain=("day", "word"))
    )
    assert days(found) == [(JUNE_1, 1)]
    assert isinstance(found, Understood)
    assert "period" in found.refused[0].reason


def test_a_report_that_may_go_without_days_goes_without() -> None:
    found = understood([HEADINGS, ROW], "x.csv", of=report(required=False))
    assert isinstance(found, Understood)
    assert found.columns == ("word", "visitors")
    assert (found.first_day, found.last_day, found.notes) == (None, None, ())


def test_a_period_may_stand_in_two_columns() -> None:
    head = ("Start Date", "End Date", *HEADINGS)
    rows = [
        head,
        ("2026-06-01", "2026-06-07", *ROW),
        (date(2026, 6, 1), date(2026, 6, 1), *ROW),
        ("2026-06-07", "2026-06-01", *ROW),
        ("2026-06-01", "", *ROW),
        ("x", "2026-06-01", *ROW),
        ("2026-06-01", "y", *ROW),
    ]
    found = understood(rows)
    assert days(found) == [(JUNE_1, 7), (JUNE_1, 1)]
    assert isinstance(found, Understood)
    assert [each.row for each in found.refused] == [4, 5, 6, 7]
    assert "ends before" in found.refused[0].reason
    assert found.refused[1].reason == "End Date is blank."
    assert '"x"' in found.refused[2].reason
    assert '"y"' in found.refused[3].reason


@pytest.mark.parametrize("name", ["2023年投放.xlsx", "搜索词 2023.xls"])
def test_days_without_a_year_take_the_year_of_the_name(name: str) -> None:
    found = understood([("日期", *HEADINGS), ("11月18日", *ROW)], "Sheet1", name)
    assert days(found) == [((date(2023, 11, 18) - date(1970, 1, 1)).days, 1)]


def test_or_of_the_lines_above() -> None:
    found = understood([("2023年投放记录",), ("日期", *HEADINGS), ("11月18日", *ROW)], "log.xlsx")
    assert days(found) == [((date(2023, 11, 18) - date(1970, 1, 1)).days, 1)]


def test_days_without_a_year_are_refused_where_nothing_names_one() -> None:
    found = understood([("日期", *HEADINGS), ("11月18日", *ROW), ("2026-06-01", *ROW)], "log.xlsx")
    assert days(found) == [(JUNE_1, 1)]
    assert isinstance(found, Understood)
    assert "names no year" in found.refused[0].reason
