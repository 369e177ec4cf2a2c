"""What an export holds, read back by openpyxl and csv: the same figures, no formulas, nothing half written."""

import csv
import os
import stat
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storedesk.foundation.errors import Cancelled, UserError
from storedesk.foundation.sheets import export
from storedesk.foundation.sheets.export import export_refused, export_table
from storedesk.foundation.sheets.reading import Refused

HEADINGS = ["宝贝", "商品ID", "支付金额", "支付转化率", "访客数", "投产比", "统计日期", "更新时间"]
KINDS = ["text", "text", "money", "rate", "int", "number", "date", "moment"]
ROW = [
    "雪纺连衣裙夏季新款",
    "623456789012345678",
    Decimal("1234.50"),
    Decimal("0.0452"),
    12345,
    Decimal("3.21"),
    date(2026, 11, 11),
    datetime(2026, 11, 11, 16, 30, tzinfo=UTC),
]
UNKNOWN = ["未填", *[None] * 7]
DANGEROUS = [
    "=1+1",
    '=HYPERLINK("http://x","点我")',
    "+86 138",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\uff1d1+1",
    "#N/A",
    "#REF!",
]


def sheet_of(path: Path) -> "openpyxl.worksheet.worksheet.Worksheet":
    return openpyxl.load_workbook(path).worksheets[0]


def lines_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_a_workbook_holds_the_figures_as_figures(tmp_path: Path) -> None:
    sheet = sheet_of(export_table(tmp_path / "宝贝.xlsx", "宝贝", HEADINGS, [ROW, UNKNOWN], kinds=KINDS))
    assert [cell.value for cell in sheet[1]] == HEADINGS
    title, code, sales, conversion, visitors, roi, day, moment = sheet[2]
    assert (title.value, code.value) == (ROW[0], ROW[1])
    assert code.data_type == "s"
    assert (sales.value, sales.number_format) == (1234.5, '"¥"#,##0.00')
    assert (conversion.value, conversion.number_format) == (0.0452, "0.00%")
    assert (visitors.value, visitors.number_format) == (12345, "#,##0")
    assert (roi.value, roi.number_format) == (3.21, "#,##0.00")
    assert (day.value, day.number_format) == (datetime.fromisoformat("2026-11-11"), "yyyy-mm-dd")
    assert moment.value == datetime.fromisoformat("2026-11-12 00:30"), "on the shop's clock"
    assert [cell.value for cell in sheet[3]] == UNKNOWN


def test_the_headings_are_bold_stay_in_view_and_can_filter(tmp_path: Path) -> None:
    sheet = sheet_of(export_table(tmp_path / "a.xlsx", "Table", HEADINGS, [ROW], kinds=KINDS))
    assert all(cell.font.bold for cell in sheet[1])
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:H2"


def test_columns_are_wide_enough_for_chinese(tmp_path: Path) -> None:
    sheet = sheet_of(export_table(tmp_path / "a.xlsx", "Table", ["名", "说明"], [["甲", "雪纺连衣裙夏季新款"]]))
    assert sheet.column_dimensions["B"].width >= 2 * len("雪纺连衣裙夏季新款")
    assert sheet.column_dimensions["A"].width < 12


@pytest.mark.parametrize("text", DANGEROUS)
def test_in_a_workbook_no_text_is_ever_a_formula_or_an_error(tmp_path: Path, text: str) -> None:
    path = export_table(tmp_path / "a.xlsx", "Table", [text], [[text]])
    for cell in (sheet_of(path)["A1"], sheet_of(path)["A2"]):
        assert (cell.value, cell.data_type) == (text, "s")
    inside = zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in inside


@pytest.mark.parametrize("text", ["=1+1", "+86 138", "-2+3", "@SUM(A1)", "\t=1+1", "  =1+1", "\uff1d1+1"])
def test_in_csv_a_dangerous_beginning_is_guarded(tmp_path: Path, text: str) -> None:
    path = export_table(tmp_path / "a.csv", "Table", ["买家留言"], [[text]])
    assert lines_of(path) == [["买家留言"], [f"'{text}"]]


def test_csv_opens_in_excel_with_its_chinese_its_figures_and_whole_ids(tmp_path: Path) -> None:
    path = export_table(tmp_path / "宝贝.CSV", "宝贝", HEADINGS, [ROW, UNKNOWN], kinds=KINDS)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert lines_of(path)[1] == [
        "雪纺连衣裙夏季新款",
        "\t623456789012345678",
        "1234.50",
        "0.0452",
        "12345",
        "3.21",
        "2026-11-11",
        "2026-11-12 00:30:00",
    ]
    assert lines_of(path)[2] == ["未填", *[""] * 7]


def test_a_loss_in_csv_stays_a_figure_and_is_not_taken_for_a_formula(tmp_path: Path) -> None:
    path = export_table(tmp_path / "a.csv", "Table", ["毛利"], [[Decimal("-3.20")]], kinds=["money"])
    assert lines_of(path)[1] == ["-3.20"]


def test_a_number_longer_than_a_spreadsheet_keeps_is_written_as_text(tmp_path: Path) -> None:
    path = export_table(tmp_path / "a.xlsx", "Table", ["订单"], [[1234567890123456789]], kinds=["int"])
    assert sheet_of(path)["A2"].value == "1234567890123456789"


def test_signs_no_sheet_may_hold_are_left_out_and_long_texts_are_cut(tmp_path: Path) -> None:
    path = export_table(tmp_path / "a.xlsx", "Table", ["x"], [["好\x00评\x0b\ud83d\ufffe"], ["字" * 40_000]])
    assert sheet_of(path)["A2"].value == "好评"
    assert len(sheet_of(path)["A3"].value) == 32_767


def test_text_that_looks_like_an_escape_is_not_read_as_one(tmp_path: Path) -> None:
    path = export_table(tmp_path / "a.xlsx", "Table", ["x"], [["_x0041_"]])
    assert b"_x005F_x0041_" in zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml")


def test_a_title_no_sheet_may_have_is_made_one(tmp_path: Path) -> None:
    path = export_table(tmp_path / "a.xlsx", "'销售/日报:[2026]*?'" + "长" * 40, ["x"], [])
    assert len(sheet_of(path).title) <= 31
    assert not set(sheet_of(path).title) & set("[]:*?/\\")
    assert not sheet_of(path).title.startswith("'")


@given(text=st.text(max_size=40), figure=st.decimals(-10_000, 10_000, places=2))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_csv_gives_back_what_was_written_and_begins_no_formula(tmp_path: Path, text: str, figure: Decimal) -> None:
    path = export_table(tmp_path / "a.csv", "Table", ["t", "m"], [[text, figure]], kinds=["text", "money"])
    said, money = lines_of(path)[1]
    assert Decimal(money) == figure
    assert not said.lstrip(" ").startswith(("=", "+", "-", "@"))
    plain = export._NOT_IN_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    assert said in (plain, f"'{plain}", f"\t{plain}")


def test_a_name_without_an_ending_becomes_a_workbook(tmp_path: Path) -> None:
    assert export_table(tmp_path / "满3.5折", "x", ["x"], []).name == "满3.5折.xlsx"


def test_more_rows_than_a_worksheet_holds_are_refused_at_once_and_go_as_csv(tmp_path: Path) -> None:
    rows = [[""]] * export.MOST_ROWS
    with pytest.raises(UserError, match=r"at most 1,048,575 rows.*\.csv"):
        export_table(tmp_path / "a.xlsx", "x", ["x"], rows)
    assert not list(tmp_path.iterdir())


class StopsAt:
    """A Progress whose operator presses Cancel after so many reports."""

    def __init__(self, most: int) -> None:
        self.most, self.seen = most, 0

    def report(self, done: int, total: int | None, what: str = "") -> None:
        self.seen += 1
        if self.seen > self.most:
            raise Cancelled


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_cancelled_half_way_the_older_file_stays_and_nothing_else(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"older")
    with pytest.raises(Cancelled):
        export_table(tmp_path / name, "x", ["x"], [["y"]] * 9_000, progress=StopsAt(2))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {name: b"older"}


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_into_a_folder_that_is_not_there_nothing_is_written_and_it_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match=f"{name} cannot be written"):
        export_table(tmp_path / "gone" / name, "x", ["x"], [["y"]])


def test_a_file_somebody_made_a_folder_of_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "a.csv" / "in").mkdir(parents=True)
    with pytest.raises(UserError, match="cannot be written"):
        export_table(tmp_path / "a.csv", "x", ["x"], [["y"]])
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


@pytest.fixture
def disk_of_64_kilobytes(tmp_path: Path) -> Iterator[Path]:
    """A folder on a very small disk."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small disk")
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", place], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
def test_on_a_full_disk_the_older_file_stays_and_the_reason_is_said(disk_of_64_kilobytes: Path, name: str) -> None:
    (disk_of_64_kilobytes / name).write_bytes(b"older")
    rows = [[os.urandom(40).hex()] for _ in range(4_000)]
    with pytest.raises(UserError, match=r"The disk is full"):
        export_table(disk_of_64_kilobytes / name, "x", ["x"], rows)
    assert {path.name: path.read_bytes() for path in disk_of_64_kilobytes.iterdir()} == {name: b"older"}


def test_others_may_read_the_file(tmp_path: Path) -> None:
    mode = export_table(tmp_path / "a.csv", "x", ["x"], []).stat().st_mode
    assert sys.platform == "win32" or stat.S_IMODE(mode) == 0o644


def test_refused_rows_stand_under_the_files_own_headings_beside_their_reason(tmp_path: Path) -> None:
    refused = [
        Refused(7, ("2026-11-11", "=1+1"), '"=1+1" under 支付金额 is not an amount of money.'),
        Refused(9, ("2026-11-12",), "支付金额 is blank."),
        Refused(12, ("2026-11-13", "1", "too many"), "The row has more cells than the table has headings."),
    ]
    sheet = sheet_of(export_refused(tmp_path / "refused.xlsx", ("日期", "支付金额"), refused))
    read = [list(row) for row in sheet.iter_rows(values_only=True)]
    assert sheet.title == "Rows not taken"
    assert read[0] == ["Row in the file", "Why it was not taken", "日期", "支付金额", None]
    assert read[1] == [7, refused[0].reason, "2026-11-11", "=1+1", None]
    assert read[2] == [9, refused[1].reason, "2026-11-12", None, None]
    assert read[3] == [12, refused[2].reason, "2026-11-13", "1", "too many"]


def test_openpyxl_is_not_loaded_before_something_is_exported() -> None:
    asked = "import sys, storedesk.foundation.sheets.export; print('openpyxl' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
