"""A long text is read piece by piece: its rows are those of the csv module, wherever the pieces end."""

import csv
from io import StringIO

import pytest

from storedesk.foundation.sheets.encodings import Text
from storedesk.foundation.sheets.limits import LIMITS
from storedesk.foundation.sheets.text_tables import text_grid

LONG = 4_000


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("word", ["词", "竹木家居搜索词0001", '"两\n行, 一格"', '"说 ""好"""'])
def test_the_rows_are_those_of_the_csv_module(word, end):
    said = word.replace("\n", end)
    text = f"日期,词,花费,点击量{end}" + "".join(f"2026-06-01,{said},{at}.50,{at}{end}" for at in range(LONG))
    grid = text_grid(Text(text, "utf-8"), "a.csv", ("a.csv",), LIMITS)
    assert [list(row) for row in grid.rows] == list(csv.reader(StringIO(text, newline="")))
    assert len(grid.rows) == LONG + 1
