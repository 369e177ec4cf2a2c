"""Error cells of .xls, .xlsb and .ods files, which the fast reader takes for blanks: found in their records."""

import re
import struct
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

from storedesk.foundation.sheets.error_cells import Patches
from storedesk.foundation.sheets.folding import ErrorCell

_WORDS = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}  # fmt: skip
_BOF, _EOF, _SHEET, _VALUE, _FORMULA = 0x0809, 0x000A, 0x0085, 0x0205, 0x0006
_MAYBE = re.compile(
    rb"\x05\x02\x08\x00.{6}[\x00\x07\x0f\x17\x1d\x24\x2a\x2b]\x01|\x06\x00.{8}\x02\x00.\x00{3}\xff\xff", re.DOTALL
)
_ROW_HEADER, _CELL_ERROR, _FORMULA_ERROR, _BUNDLE_SHEET = 0, 3, 11, 156
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_ERROR_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"


def in_xls(data: bytes) -> tuple[Patches, ...]:
    """The error cells of a BIFF8 workbook, sheet by sheet in its own order."""
    book = book_stream(data)
    if not _MAYBE.search(book):
        return ()
    starts: list[int] = []
    found: dict[int, Patches] = {}
    sheet = -1
    for at, kind, body in _records(book):
        if kind == _SHEET and len(body) >= 4:
            starts.append(struct.unpack_from("<I", body)[0])
        elif kind == _BOF:
            sheet = at
        elif kind in (_VALUE, _FORMULA):
            code = _error_of(kind, body)
            if code is not None:
                found.setdefault(sheet, {})[struct.unpack_from("<HH", body)] = ErrorCell(_WORDS.get(code, "#N/A"))
    return tuple(found.get(start, {}) for start in starts)


def book_stream(data: bytes) -> bytes:
    """The records of an old workbook, out of the compound file around them."""
    # only old workbooks need it
    import olefile

    with olefile.OleFileIO(BytesIO(data)) as ole:
        stream = next((each for each in ole.listdir() if each[-1].lower() in ("workbook", "book")), None)
        found: bytes = ole.openstream(stream).read() if stream else b""
        return found


def in_xlsb(archive: ZipFile) -> tuple[Patches, ...]:
    """The error cells of an .xlsb, sheet by sheet in its own order."""
    names = {name.lower(): name for name in archive.namelist()}
    links = names.get("xl/_rels/workbook.bin.rels")
    if links is None or "xl/workbook.bin" not in names:
        return ()
    targets = {
        link.get("Id"): names.get(f"xl/{(link.get('Target') or '').removeprefix('/xl/')}".lower())
        for link in ElementTree.fromstring(archive.read(links))
    }
    found = []
    for kind, body in _short_records(archive.read(names["xl/workbook.bin"])):
        if kind == _BUNDLE_SHEET:
            (length,) = struct.unpack_from("<I", body, 8)
            part = targets.get(body[12 : 12 + 2 * length].decode("utf-16-le", "replace"))
            found.append(_errors_of_part(archive.read(part)) if part else {})
    return tuple(found)


def in_ods(archive: ZipFile) -> tuple[Patches, ...]:
    """The error cells of an .ods, sheet by sheet."""
    content = archive.read("content.xml")
    if b':value-type="error"' not in content:
        return ()
    sheets: list[Patches] = []
    row = column = 0
    for event, part in ElementTree.iterparse(BytesIO(content), events=("start", "end")):
        if event == "start":
            if part.tag == f"{_TABLE}table":
                sheets.append({})
                row = 0
            elif part.tag == f"{_TABLE}table-row":
                column = 0
        elif part.tag in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            times = int(part.get(f"{_TABLE}number-columns-repeated") or 1)
            if part.get(_ERROR_TYPE) == "error" and sheets and times < 1024:
                text = "".join(part.itertext()).strip() or "#N/A"
                sheets[-1].update({(row, column + each): ErrorCell(text) for each in range(times)})
            column += times
        elif part.tag == f"{_TABLE}table-row":
            row += int(part.get(f"{_TABLE}number-rows-repeated") or 1)
            part.clear()
    return tuple(sheets)


def _records(book: bytes) -> Iterator[tuple[int, int, bytes]]:
    """The records of a BIFF stream: where each starts, its kind and its body."""
    at, end = 0, len(book) - 4
    while at <= end:
        kind, length = struct.unpack_from("<HH", book, at)
        yield at, kind, book[at + 4 : at + 4 + length]
        at += 4 + length


def _error_of(kind: int, body: bytes) -> int | None:
    """The code of the error in a cell; None where it holds something else."""
    if kind == _VALUE:
        return body[6] if len(body) >= 8 and body[7] == 1 else None
    return body[8] if len(body) >= 14 and body[6] == 2 and body[12:14] == b"\xff\xff" else None


def _short_records(part: bytes) -> Iterator[tuple[int, bytes]]:
    """The records of an .xlsb part: kind and size in seven bits a byte."""
    at, end = 0, len(part)
    while at < end:
        kind = part[at]
        at += 1
        if kind & 0x80 and at < end:
            kind = (kind & 0x7F) | (part[at] & 0x7F) << 7
            at += 1
        size = shift = 0
        while at < end:
            byte = part[at]
            at += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 or shift > 21:
                break
        yield kind, part[at : at + size]
        at += size


def _errors_of_part(part: bytes) -> Patches:
    patches: Patches = {}
    row = 0
    for kind, body in _short_records(part):
        if kind == _ROW_HEADER and len(body) >= 4:
            (row,) = struct.unpack_from("<I", body)
        elif kind in (_CELL_ERROR, _FORMULA_ERROR) and len(body) >= 9:
            (column,) = struct.unpack_from("<I", body)
            patches[row, column] = ErrorCell(_WORDS.get(body[8], "#N/A"))
    return patches
