"""The keyword report of any size: 20 columns, a key of its own for every row, the same as text and as workbook."""

import csv
from pathlib import Path

from openpyxl import load_workbook

from storedesk.sample.ad_files import write_keyword_report


def test_every_row_has_its_own_key_and_the_ratios_fit_the_figures(tmp_path: Path) -> None:
    path = tmp_path / "关键词报表.csv"
    write_keyword_report(path, 5000)
    with path.open(encoding="gb18030", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 5000
    assert len(rows[0]) == 20
    assert (
        len({(row["日期"], row["计划ID"], row["单元ID"], row["宝贝ID"], row["词名字/词包名字"]) for row in rows})
        == 5000
    )
    for row in rows[:200]:
        if int(row["点击量"]):
            assert abs(float(row["点击率"]) - int(row["点击量"]) / int(row["展现量"])) < 1e-5


def test_the_workbook_holds_the_same_rows_as_the_text(tmp_path: Path) -> None:
    write_keyword_report(tmp_path / "a.csv", 300)
    write_keyword_report(tmp_path / "a.xlsx", 300)
    with (tmp_path / "a.csv").open(encoding="gb18030", newline="") as file:
        text = list(csv.reader(file))
    sheet = load_workbook(tmp_path / "a.xlsx").active
    cells = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    assert cells == text
