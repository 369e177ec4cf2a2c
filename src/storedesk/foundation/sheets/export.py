"""Tables written for Excel: a styled workbook or CSV text, safe to open, there whole or not at all.

What a report or a customer wrote stays text: nothing that begins like a formula is ever one (CWE-1236), and digits
that a spreadsheet would round or shorten stay as they are.
"""

import csv
import io
import math
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from unicodedata import east_asian_width

from storedesk.foundation.calendar.clock import SHOP_ZONE
from storedesk.foundation.errors import UserError, is_full
from storedesk.foundation.progress import SILENT, Progress
from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.reading import Refused

MOST_ROWS = 1_048_576
"""Rows of a worksheet, the headings counted: Excel's specifications and limits."""

_MOST_SIGNS = 32_767
"""Signs in one cell, from the same page."""

_SAFE_DIGITS = 15
"""A spreadsheet keeps a number's first 15 digits and makes noughts of the others."""

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LIKE_AN_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""The full-width ones count too: East Asian editions of Excel take them for the narrow ones."""
_LOSES_DIGITS = re.compile(r"0\d+|\d{12,}")
"""Text that Excel takes for a number when it opens a CSV: leading noughts go, 12 digits and more become 1.2E+11."""

_FORMATS = {
    "int": "#,##0",
    "money": '"¥"#,##0.00',
    "number": "#,##0.00",
    "rate": "0.00%",
    "date": "yyyy-mm-dd",
    "moment": "yyyy-mm-dd hh:mm",
}
_NUMBERS = ("int", "money", "number", "rate")
_WIDTHS = (8, 60)
_ROWS_MEASURED = 300
_ROWS_BETWEEN_REPORTS = 2_000


def export_table(
    path: Path,
    title: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[Any]],
    *,
    kinds: Sequence[str] | None = None,
    progress: Progress | None = None,
) -> Path:
    """Write rows under their headings: as text where the name ends in .csv, else as a workbook; gives the file written.

    `kinds` are those of foundation.desktop.columns (text where none is given); `title` names the sheet. Money, rates
    and days are real figures in a workbook. Raises UserError, leaving an older file as it was, when the disk is full,
    the file is held by another program, or a worksheet cannot hold so many rows.
    """
    kinds = list(kinds) if kinds is not None else ["text"] * len(headings)
    told = progress if progress is not None else SILENT
    if path.suffix.lower() == ".csv":
        _write_whole(path, lambda part: _write_text(part, headings, _counted(rows, told), kinds))
        return path
    if path.suffix.lower() != ".xlsx":
        path = path.with_name(f"{path.name}.xlsx")
    if len(rows) + 1 > MOST_ROWS:
        raise UserError(texts.TOO_LONG_FOR_SHEET.format(most=f"{MOST_ROWS - 1:,}"))
    widths = _widths(headings, rows, kinds)
    _write_whole(path, lambda part: _write_workbook(part, title, headings, _counted(rows, told), kinds, widths))
    return path


def export_refused(path: Path, headings: Sequence[str], refused: Sequence[Refused]) -> Path:
    """The rows that were not taken: the number in the file, the reason, then the cells under the file's own headings.

    Mended there, the workbook can be imported again. Raises UserError as export_table does.
    """
    width = max([len(headings), *(len(row.cells) for row in refused)])
    named = [*headings, *[""] * (width - len(headings))]
    rows = [[row.row, row.reason, *row.cells, *[""] * (width - len(row.cells))] for row in refused]
    kinds = ["int", *["text"] * (width + 1)]
    first = [str(texts.ROW_OF_FILE), str(texts.WHY_NOT_TAKEN)]
    return export_table(path, str(texts.REFUSED_SHEET), [*first, *named], rows, kinds=kinds)


def guarded(text: str) -> str:
    """Text for a CSV cell: neither a formula nor a number to be shortened once a spreadsheet opens it."""
    if text.lstrip(" ").startswith(_LIKE_A_FORMULA):
        return f"'{text}"
    return f"\t{text}" if _LOSES_DIGITS.fullmatch(text) else text


def _counted(rows: Sequence[Sequence[Any]], progress: Progress) -> Iterable[Sequence[Any]]:
    for number, row in enumerate(rows):
        if number % _ROWS_BETWEEN_REPORTS == 0:
            progress.report(number, len(rows))
        yield row


def _cell(value: Any, kind: str) -> Any:
    """The value as a spreadsheet keeps it: a figure, a day, or clean text; None for what is not known."""
    if value is None:
        return None
    if isinstance(value, bool):
        return _clean(str(texts.TRUE if value else texts.FALSE))
    if isinstance(value, datetime):
        return value.astimezone(SHOP_ZONE).replace(tzinfo=None) if value.tzinfo else value
    if isinstance(value, date):
        return value
    if isinstance(value, int | Decimal | float) and kind in _NUMBERS:
        if not math.isfinite(value):
            return None
        return value if abs(value) < 10**_SAFE_DIGITS else _plain(value)
    return _clean(_plain(value))


def _plain(value: Any) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _clean(text: str) -> str:
    """Without signs that no XML may hold, and no longer than a cell."""
    return _NOT_IN_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))[:_MOST_SIGNS]


def _write_text(part: Path, headings: Sequence[str], rows: Iterable[Sequence[Any]], kinds: Sequence[str]) -> None:
    """UTF-8 with its mark, so that Excel reads Chinese; what was text is guarded, figures stay figures."""
    with part.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([guarded(_clean(heading)) for heading in headings])
        for row in rows:
            writer.writerow([_text_cell(value, kind) for value, kind in zip(row, kinds, strict=True)])


def _text_cell(value: Any, kind: str) -> str:
    cell = _cell(value, kind)
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M:%S}"
    if isinstance(cell, date):
        return cell.isoformat()
    return guarded(cell) if isinstance(cell, str) else _plain(cell)


def _write_workbook(
    part: Path,
    title: str,
    headings: Sequence[str],
    rows: Iterable[Sequence[Any]],
    kinds: Sequence[str],
    widths: Sequence[float],
) -> None:
    # openpyxl takes a fifth of a second to load and only exports need it
    from openpyxl import Workbook

    # see above
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(_sheet_name(title))
    sheet.freeze_panes = "A2"
    for place, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    count = 1
    try:
        sheet.append(_heading_cells(sheet, headings, kinds))
        for row in rows:
            sheet.append(_row_cells(sheet, row, kinds))
            count += 1
        if headings:
            sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}{count}"
    except BaseException:
        sheet.close()
        raise
    # in memory first: a zip that meets a full disk on its way cannot be closed any more
    book.save(whole := io.BytesIO())
    part.write_bytes(whole.getbuffer())


def _heading_cells(sheet: Any, headings: Sequence[str], kinds: Sequence[str]) -> list[Any]:
    # see _write_workbook
    from openpyxl.cell import WriteOnlyCell

    # see _write_workbook
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    font, fill = Font(bold=True), PatternFill("solid", fgColor="E8EEF7")
    border = Border(bottom=Side(style="thin", color="9AA7B8"))
    cells = []
    for heading, kind in zip(headings, kinds, strict=True):
        cell = WriteOnlyCell(sheet, _escaped(_clean(heading)))
        cell.data_type = "s"
        cell.font, cell.fill, cell.border = font, fill, border
        cell.alignment = Alignment(horizontal="right" if kind in _NUMBERS else "left", vertical="center")
        cells.append(cell)
    return cells


def _row_cells(sheet: Any, row: Sequence[Any], kinds: Sequence[str]) -> list[Any]:
    # see _write_workbook
    from openpyxl.cell import WriteOnlyCell

    cells: list[Any] = []
    for value, kind in zip(row, kinds, strict=True):
        kept = _cell(value, kind)
        if kept is None or kept == "":
            cells.append(None)
            continue
        cell = WriteOnlyCell(sheet, _escaped(kept) if isinstance(kept, str) else kept)
        if isinstance(kept, str):
            # whatever it looks like (=1+1, #N/A), it is what somebody wrote; the mark keeps it so when it is edited
            cell.data_type = "s"
            cell.number_format = "@"
            cell.quotePrefix = kept.startswith(_LIKE_A_FORMULA)
        elif isinstance(kept, date):
            cell.number_format = _FORMATS["moment" if isinstance(kept, datetime) else "date"]
        else:
            cell.number_format = _FORMATS.get(kind, "General")
        cells.append(cell)
    return cells


def _escaped(text: str) -> str:
    """Text that looks like OOXML's escape of a sign (_x0041_) would be read as that sign: ECMA-376, ST_Xstring."""
    return _LIKE_AN_ESCAPE.sub("_x005F_", text)


def _sheet_name(title: str) -> str:
    """A name Excel allows: at most 31 signs, none of []:*?/\\ and no quotation mark at either end."""
    name = re.sub(r"[\[\]:*?/\\]", " ", _clean(title)).strip().strip("'")[:31].strip().strip("'")
    return name or "StoreDesk"


def _widths(headings: Sequence[str], rows: Sequence[Sequence[Any]], kinds: Sequence[str]) -> list[float]:
    """Wide enough for the headings and the first rows; a Chinese sign takes two places."""
    widths = [_wide(heading) + 3 for heading in headings]
    for row in rows[:_ROWS_MEASURED]:
        for place, (value, kind) in enumerate(zip(row, kinds, strict=True)):
            widths[place] = max(widths[place], _wide(_shown(_cell(value, kind), kind)) + 2)
    return [float(min(max(width, _WIDTHS[0]), _WIDTHS[1])) for width in widths]


def _shown(cell: Any, kind: str) -> str:
    """About what a spreadsheet shows of a figure under its format."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return "2000-01-01 00:00"
    if isinstance(cell, date):
        return "2000-01-01"
    if isinstance(cell, str):
        return cell
    return f"{cell:,.2f}%" if kind != "int" else f"{cell:,.0f}"


def _wide(text: str) -> int:
    lines = text.split("\n")
    return max(sum(2 if east_asian_width(sign) in "WF" else 1 for sign in line[: _WIDTHS[1]]) for line in lines)


def _write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Write beside the file and take its place at the end, so that a failure leaves the older one."""
    part: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:40]}.", suffix=".part")
        os.close(handle)
        part = Path(name)
        write(part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.chmod(0o644)
        part.replace(path)
    except OSError as error:
        reason = texts.NO_SPACE if is_full(error) else texts.NO_WRITE
        raise UserError(reason.format(file=path.name)) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)


__all__ = ["MOST_ROWS", "export_refused", "export_table", "guarded"]
