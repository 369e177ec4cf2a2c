"""Files for the tests of reading, made here in every shape that platforms and people give them."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from openpyxl import Workbook

from storedesk.foundation.sheets.folding import Cell
from storedesk.foundation.sheets.limits import LIMITS, Limits
from storedesk.foundation.sheets.opening import Opened, Source, open_source

SHOP_DAYS = (
    ("日期", "访客数", "浏览量", "成交金额"),
    ("2026-06-01", "120", "1,024", "88.50"),
    ("2026-06-02", "95", "870", "0"),
)
"""Something to read; no report of ours, so that tests of opening do not hang on any."""


def opened(data: bytes, name: str = "报表.xlsx", password: str | None = None, limits: Limits = LIMITS) -> Opened:
    """What opening gives, in this process."""
    return open_source(Source(name, data, password, limits))


def cells(data: bytes, name: str = "报表.xlsx", password: str | None = None) -> list[list[Cell]]:
    """The cells of the only table, blank ones at the ends of rows and blank rows left out."""
    (grid,) = opened(data, name, password).grids
    return trimmed(grid.rows)


def trimmed(rows: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
    kept = []
    for row in rows:
        row = ["" if cell is None else cell for cell in row]
        while row and row[-1] == "":
            row.pop()
        kept.append(row)
    return [row for row in kept if row]


def csv_text(rows: Sequence[Sequence[str]] = SHOP_DAYS, separator: str = ",") -> str:
    quoted = [['"' + cell + '"' if separator in cell else cell for cell in row] for row in rows]
    return "".join(separator.join(row) + "\r\n" for row in quoted)


def xlsx(rows: Sequence[Sequence[Cell]] = SHOP_DAYS, title: str = "店铺数据") -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    return saved(book)


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def xls(rows: Sequence[Sequence[Cell]] = SHOP_DAYS, title: str = "店铺数据") -> bytes:
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet(title)
    for at, row in enumerate(rows):
        for place, cell in enumerate(row):
            sheet.write(at, place, cell)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def ods(rows: Sequence[Sequence[str]] = SHOP_DAYS, title: str = "店铺数据") -> bytes:
    document = OpenDocumentSpreadsheet()
    table = Table(name=title)
    for row in rows:
        line = TableRow()
        for text in row:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            line.addElement(cell)
        table.addElement(line)
    document.spreadsheet.addElement(table)
    out = io.BytesIO()
    document.write(out)
    return out.getvalue()


def html(rows: Sequence[Sequence[str]] = SHOP_DAYS) -> str:
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<html><head><meta charset="utf-8"></head><body><table border="1">{lines}</table></body></html>'


def xml_2003(rows: Sequence[Sequence[str]] = SHOP_DAYS, title: str = "店铺数据") -> str:
    lines = "".join(
        "<Row>" + "".join(f'<Cell><Data ss:Type="String">{cell}</Data></Cell>' for cell in row) + "</Row>"
        for row in rows
    )
    return (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
        ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
        f'<Worksheet ss:Name="{title}"><Table>{lines}</Table></Worksheet></Workbook>'
    )


def zipped(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def altered(workbook: bytes, part: str, change: Mapping[bytes, bytes] | bytes) -> bytes:
    """A workbook with one part replaced or added, or with words in it exchanged."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == part:
                if isinstance(change, bytes):
                    data = change
                else:
                    for before, after in change.items():
                        assert before in data
                        data = data.replace(before, after)
            new.writestr(name, data)
        if part not in old.namelist():
            assert isinstance(change, bytes)
            new.writestr(part, change)
    return out.getvalue()


def put(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path
