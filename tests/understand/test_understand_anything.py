"""Whatever stands in the cells: a table is understood or said to be unknown, and every row is counted once."""

import random
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storedesk.features import REPORT_MODULES
from storedesk.foundation.sheets.folding import Cell, ErrorCell, is_blank
from storedesk.foundation.sheets.grids import Grid
from storedesk.foundation.sheets.report import Report
from storedesk.foundation.sheets.understand import Understood, understand

TODAY = date(2026, 11, 25)
REPORTS: tuple[Report, ...] = tuple(report for name in REPORT_MODULES for report in import_module(name).REPORTS)
ODD: tuple[Cell, ...] = (
    *(None, "", " ", "-", "--", "\\N", "合计", "总计：", "Total: x", "小计", "说明：", "无", "1,234", "1.2万", "5%"),
    *("999999999999999亿", "999999999999999%", 9.9e12, -9.9e12, "999,999,999,999.99"),
    *("5% ~ 7%", "2026-06-01", "2026-06-01~2026-06-07", "6月1日", "20260601", '="123"', "'1", "1.23457E+15", "#N/A"),
    *("裤子", "٣", ErrorCell("#REF!"), 0, 1, -1, True, False, 0.5, 1e15, 1e300, float("nan"), float("inf"), 10**400),
    *(46207.5, date(2026, 6, 1), date.max, time(1, 2), timedelta(days=-1), "x" * 5000, "\x00", "\ud800"),
    datetime(1, 1, 1),  # noqa: DTZ001 - as a workbook holds it
)


@cache
def header_lines() -> tuple[tuple[str, ...], ...]:
    """The report's key, its generation, then the headings as the platform writes them."""
    text = Path(__file__).parents[1].joinpath("reports", "headers.tsv").read_text(encoding="utf-8")
    lines = (line.split("\t") for line in text.splitlines())
    return tuple(tuple(part.replace("\\n", "\n") for part in line) for line in lines)


@pytest.mark.parametrize("line", range(len(header_lines())), ids=lambda at: " ".join(header_lines()[at][:2]))
def test_every_documented_header_line_is_recognised_as_what_it_is(line: int) -> None:
    key, _, *headings = header_lines()[line]
    found = understand(Grid("Sheet1", [["报表"], headings], ("2026-06-01.xls",)), REPORTS, TODAY)
    assert (found.report_key if isinstance(found, Understood) else "-") == key
    if isinstance(found, Understood):
        assert found.unknown_headings == ()
        assert {"day", "span"} & set(found.columns) or found.report_key.startswith(("orders.", "titles."))


@settings(max_examples=150, deadline=None)
@given(
    line=st.integers(0, 10_000),
    above=st.integers(0, 5),
    rows=st.lists(st.lists(st.sampled_from(ODD), max_size=12), max_size=8),
    spoiled=st.sets(st.integers(0, 14), max_size=2),
)
def test_odd_cells_under_real_headings(line: int, above: int, rows: list[list[Cell]], spoiled: set[int]) -> None:
    _, _, *headings = header_lines()[line % len(header_lines())]
    lines = [*([["", None]] * above), headings, *rows]
    broken = dict.fromkeys((place for place in spoiled if place < len(lines)), REPORTS[0].name)
    grid = Grid("Sheet1", lines, ("2026-06-01_2026-06-07.xls",), spoiled=broken)
    check(understand(grid, REPORTS, TODAY), rows)


def check(found: object, rows: Sequence[Sequence[Cell]]) -> None:
    """Every row that is not blank is taken, refused or dropped, and what is taken has only plain values."""
    if not isinstance(found, Understood):
        return
    taken = [row for chunk in found.chunks() for row in zip(*chunk, strict=True)]
    assert len(taken) == found.row_count
    assert {len(row) for row in taken} <= {len(found.columns) + 1}
    assert {type(value) for row in taken for value in row} <= {int, str, type(None)}
    assert all(abs(value) < 2**63 for row in taken for value in row if isinstance(value, int))
    assert all(value.encode().decode() == value for row in taken for value in row if isinstance(value, str))
    numbers = [row[0] for row in taken] + [each.row for each in found.refused]
    assert len(set(numbers)) == len(numbers)
    blank = sum(all(map(is_blank, row)) for row in rows)
    told = found.row_count + len(found.refused) + found.dropped_rows
    assert len(rows) - blank <= told <= len(rows)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(st.sampled_from(ODD), max_size=6), max_size=12), st.integers(0, 50))
def test_odd_cells_and_nothing_else(rows: list[list[Cell]], merged: int) -> None:
    check(understand(Grid("Sheet1", rows, merged=merged), REPORTS, TODAY), rows)


@pytest.mark.parametrize("seed", range(10))
def test_the_order_of_columns_and_rows_changes_nothing(seed: int) -> None:
    luck = random.Random(seed)
    headings = ["日期", "计划ID", "单元ID", "宝贝ID", "词类型", "词名字/词包名字", "展现量", "点击量", "花费"]
    headings += ["总成交金额", "新指标"]
    rows = [
        ["2026-06-01", "81", "26", str(n), "关键词", f"词{n % 7}", f"{n * 37:,}", str(n), f"{n}.05", f"{n * 3}", "x"]
        for n in range(1, 40)
    ]
    straight = understand(Grid("a", [headings, *rows]), REPORTS, TODAY)
    order = luck.sample(range(len(headings)), len(headings))
    shuffled_rows = luck.sample(rows, len(rows))
    turned = [[row[at] for at in order] for row in (headings, *shuffled_rows)]
    mixed = understand(Grid("a", turned), REPORTS, TODAY)
    assert isinstance(straight, Understood)
    assert isinstance(mixed, Understood)
    assert mixed.columns == straight.columns
    assert sorted(map(str, plain(mixed))) == sorted(map(str, plain(straight)))
    assert mixed.controls == straight.controls
    assert sum(control.taken for control in straight.controls if control.column == "clicks") == sum(range(1, 40))


def plain(found: Understood) -> list[list[object]]:
    return [list(row[1:]) for chunk in found.chunks() for row in zip(*chunk, strict=True)]
