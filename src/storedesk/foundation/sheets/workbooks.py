"""Workbooks as grids: one fast reader first, a second one where it gives up, and no error cell read as a blank.

calamine hands over errors as blanks and large whole numbers as floats; both are found in the file itself and put
back. What it cannot read goes to openpyxl (.xlsx) or xlrd (.xls).
"""

import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from io import BytesIO, StringIO
from typing import Any

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.error_cells import Patches
from storedesk.foundation.sheets.folding import Cell, ErrorCell
from storedesk.foundation.sheets.grids import Grid
from storedesk.foundation.sheets.limits import Limits
from storedesk.foundation.sheets.old_errors import book_stream
from storedesk.foundation.sheets.preflight import damaged
from storedesk.foundation.sheets.reading import UnreadableFile

_COMPOUND = b"\xd0\xcf\x11\xe0"

logger = logging.getLogger(__name__)

Reader = Callable[[bytes, str, tuple[str, ...], Limits], list[Grid]]


def with_calamine(
    data: bytes, name: str, names: tuple[str, ...], limits: Limits, patches: Sequence[Patches]
) -> list[Grid]:
    """All worksheets; `patches` are, sheet by sheet, the cells that calamine does not tell as they are."""
    # a library that only workbooks need
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    book = CalamineWorkbook.from_filelike(BytesIO(data))
    grids = []
    for at, about in enumerate(book.sheets_metadata):
        if about.typ is not SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_index(at)
        check_size(sheet.total_height, sheet.total_width, name, limits)
        rows: list[list[Cell]] = sheet.to_python(skip_empty_area=False)  # type: ignore[assignment]
        if at < len(patches):
            _patch(rows, patches[at])
        merged = len(sheet.merged_cell_ranges or ())
        hidden = about.visible is not SheetVisibleEnum.Visible
        grids.append(Grid(about.name, rows, (about.name, *names), hidden=hidden, merged=merged))
    return grids


def with_openpyxl(data: bytes, name: str, names: tuple[str, ...], limits: Limits) -> list[Grid]:
    """All worksheets of an .xlsx, streamed; slow, and forgiving of what the first reader refuses."""
    # 0.3 s to load, and hardly ever needed
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    grids = []
    for sheet in book.worksheets:
        sheet.reset_dimensions()
        rows = _within(([_openpyxl_cell(cell) for cell in row] for row in sheet.iter_rows()), name, limits)
        grids.append(Grid(sheet.title, rows, (sheet.title, *names), hidden=sheet.sheet_state != "visible"))
    if not grids:
        raise damaged(name)
    return grids


def with_xlrd(data: bytes, name: str, names: tuple[str, ...], limits: Limits) -> list[Grid]:
    """All worksheets of an .xls, down to the oldest versions."""
    # a library that only old workbooks need
    import xlrd

    if data.startswith(_COMPOUND):
        data = book_stream(data)  # xlrd's own way there follows chains of sectors that bite their tail for ever
    book = xlrd.open_workbook(file_contents=data, logfile=StringIO())
    if book.biff_version < 80 and not book.codepage:
        book = xlrd.open_workbook(file_contents=data, logfile=StringIO(), encoding_override="gb18030")
    grids = []
    for sheet in book.sheets():
        check_size(sheet.nrows, sheet.ncols, name, limits)
        rows = [[_xlrd_cell(cell, book.datemode) for cell in sheet.row(at)] for at in range(sheet.nrows)]
        merged = len(sheet.merged_cells)
        grids.append(Grid(sheet.name, rows, (sheet.name, *names), hidden=sheet.visibility != 0, merged=merged))
    return grids


def check_size(rows: int, columns: int, name: str, limits: Limits) -> None:
    """Refuse a sheet before it is unfolded into cells; cells that are only formatted do not count.

    Raises UnreadableFile. Sheets are oblong, so they may have more blank cells than is the limit for full ones.
    """
    if rows > limits.rows:
        raise UnreadableFile(texts.TOO_MANY_ROWS.format(file=name, most=limits.rows))
    if columns > limits.columns:
        raise UnreadableFile(texts.TOO_MANY_COLUMNS.format(file=name, most=limits.columns))
    if rows * columns > 4 * limits.cells:
        raise UnreadableFile(texts.TOO_MANY_CELLS.format(file=name, most=limits.cells))


def _patch(rows: list[list[Cell]], patches: Patches) -> None:
    """Put cells back in their places; rows at the end that hold nothing else are not there yet."""
    for (row, column), cell in patches.items():
        if row >= len(rows):
            rows.extend([] for _ in range(row + 1 - len(rows)))
        cells = rows[row]
        cells.extend([""] * (column + 1 - len(cells)))
        cells[column] = cell


def _within(rows: Iterable[list[Cell]], name: str, limits: Limits) -> list[list[Cell]]:
    """The rows without blank cells and rows at their ends, counted as they come."""
    kept: list[list[Cell]] = []
    cells, filled = 0, 0
    for number, row in enumerate(rows, 1):
        while row and row[-1] is None:
            row.pop()
        kept.append(row)
        cells += len(row)
        if row:
            filled = number
        if len(row) > limits.columns:
            raise UnreadableFile(texts.TOO_MANY_COLUMNS.format(file=name, most=limits.columns))
        if number > limits.rows:
            raise UnreadableFile(texts.TOO_MANY_ROWS.format(file=name, most=limits.rows))
        if cells > limits.cells:
            raise UnreadableFile(texts.TOO_MANY_CELLS.format(file=name, most=limits.cells))
    return kept[:filled]


def _openpyxl_cell(cell: Any) -> Cell:
    value: Cell = cell.value
    if cell.data_type == "e":
        return ErrorCell(value or "#N/A")
    return _day_or_moment(value)


def _xlrd_cell(cell: Any, datemode: int) -> Cell:
    # loaded already by whoever made the cell
    import xlrd

    if cell.ctype == xlrd.XL_CELL_ERROR:
        return ErrorCell(xlrd.error_text_from_code.get(cell.value, "#N/A"))
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(cell.value)
    if cell.ctype == xlrd.XL_CELL_DATE:
        try:
            moment: datetime = xlrd.xldate_as_datetime(cell.value, datemode)
        except (ValueError, OverflowError):
            return float(cell.value)
        return moment.time() if cell.value < 1 else _day_or_moment(moment)
    value: Cell = cell.value
    return value


def _day_or_moment(value: Cell) -> Cell:
    """A moment at midnight is a day, as the first reader has it."""
    if isinstance(value, datetime) and not (value.hour or value.minute or value.second or value.microsecond):
        return value.date()
    return value
