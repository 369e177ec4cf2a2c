"""Workbooks of every kind give the same cells, with nothing blank that is not, whichever reader had to be asked."""

import contextlib
import io
from collections.abc import Callable
from datetime import date, datetime

import pytest
import xlwt
from files_made import SHOP_DAYS, altered, cells, html, ods, opened, saved, trimmed, xls, xlsx, xml_2003, zipped
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.folding import Cell, ErrorCell
from storedesk.foundation.sheets.limits import LIMITS
from storedesk.foundation.sheets.old_errors import _errors_of_part
from storedesk.foundation.sheets.opening import Source, open_source
from storedesk.foundation.sheets.reading import UnreadableFile
from storedesk.foundation.sheets.workbooks import with_openpyxl, with_xlrd

SHEET = "xl/worksheets/sheet1.xml"
EVERY_KIND: dict[str, Callable[[], bytes]] = {
    "xlsx": xlsx,
    "xls": xls,
    "ods": ods,
    "html": lambda: html().encode(),
    "html in gbk": lambda: html().encode("gbk"),
    "html in utf-16": lambda: b"\xff\xfe" + html().encode("utf-16-le"),
    "xml": lambda: xml_2003().encode(),
}


def book_with(change: Callable[[Worksheet], None]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    change(sheet)
    return saved(book)


@pytest.mark.parametrize("kind", EVERY_KIND)
@pytest.mark.parametrize("name", ["报表.xls", "报表.csv", "报表"])
def test_the_content_decides_and_never_the_name(kind: str, name: str) -> None:
    assert cells(EVERY_KIND[kind](), name) == [list(row) for row in SHOP_DAYS]


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods", "xml"])
def test_a_sheet_is_known_by_its_title_and_then_by_the_file(kind: str) -> None:
    (grid,) = opened(EVERY_KIND[kind](), "报表.xls").grids
    assert (grid.name, grid.names) == ("店铺数据", ("店铺数据", "报表.xls"))


def test_cells_of_an_xlsx_come_as_they_are_stored() -> None:
    row: list[Cell] = [date(2026, 6, 1), datetime(2026, 6, 1, 8, 30), 12, 0.0325, True, "0012", "1,024", None, "尾"]  # noqa: DTZ001 - a sheet knows no zone
    (read,) = cells(book_with(lambda sheet: sheet.append(row)))
    assert read == ["" if cell is None else cell for cell in row]
    assert [type(cell) for cell in read[:6]] == [date, datetime, float, float, bool, str]


def test_an_id_of_nineteen_digits_keeps_each_of_them() -> None:
    """As a number in the file it has them all; a reader that makes a float of it drops the last three."""
    data = altered(xlsx([("订单编号", "金额"), (777, 5)]), SHEET, {b"<v>777</v>": b"<v>1234567890123456789</v>"})
    assert cells(data)[1] == [1234567890123456789, 5]


def errors(sheet: Worksheet) -> None:
    sheet.append(["日期", "花费", "成交金额"])
    sheet.append(["2026-06-01", "#N/A", "text"])
    sheet["B2"].data_type = "e"
    sheet["D9"] = "#DIV/0!"
    sheet["D9"].data_type = "e"


@pytest.mark.parametrize("reader", ["first", "second"])
def test_an_error_in_an_xlsx_is_no_blank(reader: str) -> None:
    data = book_with(errors)
    grids = opened(data).grids if reader == "first" else with_openpyxl(data, "a.xlsx", (), LIMITS)
    assert grids[0].rows[1][1] == "#N/A"
    assert isinstance(grids[0].rows[1][1], ErrorCell)
    assert grids[0].rows[8][3] == ErrorCell("#DIV/0!")
    assert not isinstance(grids[0].rows[1][2], ErrorCell)


def test_a_text_that_looks_like_an_error_stays_a_text() -> None:
    data = book_with(lambda sheet: sheet.append(["#N/A is what Excel says", "x"]))
    assert not any(isinstance(cell, ErrorCell) for cell in cells(data)[0])


def test_the_error_of_a_formula_is_found_in_the_sheet_that_has_it() -> None:
    book = Workbook()
    first = book.active
    assert isinstance(first, Worksheet)
    first.append(["a", "b"])
    second = book.create_sheet("二")
    second.append(["x", "y"])
    second.append([1, "#REF!"])
    second["B2"].data_type = "e"
    data = altered(saved(book), "xl/worksheets/sheet2.xml", {b'<c r="B2" t="e"><v>': b'<c r="B2" t="e"><f>A1/0</f><v>'})
    grids = opened(data).grids
    assert not any(isinstance(cell, ErrorCell) for row in grids[0].rows for cell in row)
    assert isinstance(grids[1].rows[1][1], ErrorCell)


def old_book_with_errors() -> bytes:
    book = xlwt.Workbook()
    book.add_sheet("空")
    sheet = book.add_sheet("数据")
    sheet.write(0, 0, "花费")
    sheet.write(0, 1, "点击量")
    sheet.row(1).set_cell_error(0, 0x2A)
    sheet.write(1, 1, 5)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("reader", ["first", "second"])
def test_an_error_in_an_xls_is_no_blank(reader: str) -> None:
    data = old_book_with_errors()
    grids = opened(data).grids if reader == "first" else with_xlrd(data, "a.xls", (), LIMITS)
    cell = grids[-1].rows[1][0]
    assert isinstance(cell, ErrorCell)
    assert cell == "#N/A"
    assert grids[-1].rows[1][1] == 5


def test_an_error_in_an_ods_is_no_blank() -> None:
    document = OpenDocumentSpreadsheet()
    table, line = Table(name="数据"), TableRow()
    for text in ("花费", "#DIV/0!", "点击量"):
        cell = TableCell(valuetype="string")
        if text.startswith("#"):
            cell.setAttrNS(
                "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "value-type", "error"
            )
        cell.addElement(P(text=text))
        line.addElement(cell)
    table.addElement(line)
    document.spreadsheet.addElement(table)
    out = io.BytesIO()
    document.write(out)
    (row,) = cells(out.getvalue())
    assert row == ["花费", "#DIV/0!", "点击量"]
    assert [isinstance(cell, ErrorCell) for cell in row] == [False, True, False]


def test_an_error_in_an_xlsb_is_found_in_its_records() -> None:
    """A sheet part of one row: number 5, error #N/A, formula with the error #DIV/0!."""

    def record(kind: int, body: bytes) -> bytes:
        return bytes([kind, len(body)]) + body

    def place(column: int) -> bytes:
        return column.to_bytes(4, "little") + bytes(4)

    part = (
        bytes([0x81, 0x01, 0])
        + record(0, (7).to_bytes(4, "little") + bytes(13))
        + record(5, place(0) + bytes(8))
        + record(3, place(1) + b"\x2a")
        + record(11, place(2) + b"\x07" + bytes(10))
    )
    assert _errors_of_part(part) == {(7, 1): ErrorCell("#N/A"), (7, 2): ErrorCell("#DIV/0!")}


def test_hidden_sheets_and_merged_cells_are_told() -> None:
    book = Workbook()
    shown = book.active
    assert isinstance(shown, Worksheet)
    shown.append(["a", "b", "c"])
    shown.append([1, 2, 3])
    shown.merge_cells("A4:C4")
    shown.merge_cells("A5:B6")
    hidden = book.create_sheet("藏")
    hidden.append(["x"])
    hidden.sheet_state = "hidden"
    first, second = opened(saved(book)).grids
    assert (first.merged, first.hidden, second.hidden) == (2, False, True)


def test_empty_sheets_are_passed_over_and_a_book_of_them_is_refused() -> None:
    book = Workbook()
    book.create_sheet("数据").append(["a", "b"])
    assert [grid.name for grid in opened(saved(book)).grids] == ["数据"]
    with pytest.raises(UnreadableFile, match="Every sheet"):
        opened(saved(Workbook()))


def test_a_second_reader_stands_in_for_the_first_and_it_is_said() -> None:
    """The fast reader took its process with it the first time; its place is taken by the patient one."""
    data = xlsx()
    source = Source("a.xlsx", data, None, LIMITS, second=True)
    (grid,) = open_source(source).grids
    assert trimmed(grid.rows) == [list(row) for row in SHOP_DAYS]
    assert grid.notes == (texts.SECOND_READER,)
    (grid,) = open_source(Source("a.xls", xls(), None, LIMITS, second=True)).grids
    assert trimmed(grid.rows) == [list(row) for row in SHOP_DAYS]


def test_a_sheet_that_understates_its_size_is_read_to_the_end() -> None:
    data = altered(xlsx(), SHEET, {b'<dimension ref="A1:D3"': b'<dimension ref="A1:A1"'})
    assert len(cells(data)) == 3
    (grid,) = open_source(Source("a.xlsx", data, None, LIMITS, second=True)).grids
    assert len(grid.rows) == 3


@pytest.mark.parametrize("kind", ["xlsx", "ods", "xml"])
@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9])
def test_a_workbook_that_was_not_downloaded_whole_is_refused_with_advice(kind: str, kept: float) -> None:
    whole = EVERY_KIND[kind]()
    with pytest.raises(UnreadableFile, match=r"报表\.xlsx is damaged.*save it as \.xlsx"):
        opened(whole[: int(len(whole) * kept)])


def test_an_old_workbook_that_was_not_downloaded_whole_gives_all_or_nothing() -> None:
    """The old format keeps its cells in front and its lists at the end."""
    whole = xls()
    for kept in (0.2, 0.4, 0.6, 0.8, 0.95):
        rows = [list(row) for row in SHOP_DAYS]
        with contextlib.suppress(UnreadableFile):
            rows = cells(whole[: int(len(whole) * kept)])
        assert rows == [list(row) for row in SHOP_DAYS]


def test_other_things_are_called_by_their_name() -> None:
    word = zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<document/>"})
    for data, found in (
        (b"%PDF-1.7\n...", texts.PDF),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), texts.PICTURE),
        (b"\xff\xd8\xff\xe0" + bytes(40), texts.PICTURE),
        (b"MZ\x90\0\3\0\0\0\4" + bytes(60), texts.PROGRAM),
        (b"Rar!\x1a\x07\x00", texts.OTHER_ARCHIVE),
        (b"7z\xbc\xaf\x27\x1c\0\4", texts.OTHER_ARCHIVE),
        (word, texts.OTHER_OFFICE),
        (bytes(range(256)) * 20, texts.PROGRAM),
    ):
        with pytest.raises(UnreadableFile) as raised:
            opened(data, "a.xlsx")
        assert str(raised.value) == str(texts.NOT_A_TABLE.format(file="a.xlsx", found=found))


def test_a_text_may_start_like_a_program() -> None:
    assert cells(b"MZ,BZh\n1,2\n", "a.csv") == [["MZ", "BZh"], ["1", "2"]]
