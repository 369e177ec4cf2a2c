"""Cells of .xlsx files that the fast reader does not tell as they are: errors, whole numbers beyond 15 digits.

The sheet's XML is searched, not parsed: a sheet without such cells, which is nearly every one, costs a look.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from posixpath import normpath
from xml.etree import ElementTree
from zipfile import ZipFile

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.folding import Cell, ErrorCell
from storedesk.foundation.sheets.preflight import suspicious

Patches = dict[tuple[int, int], Cell]
"""What really stands in a cell, by row and column from 0."""

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
_NEAR_COLUMN = 702
"""ZZ, the last one with two letters."""

_SHAPES = bytes(
    ord("A") if chr(byte).isupper() and byte < 128 else ord("0") if chr(byte).isdecimal() and byte < 128 else byte
    for byte in range(256)
)
"""Every capital becomes an A and every digit a 0, so that plain searches can stand for patterns: ten times faster."""

_DATA = b"sheetAata>"
_ODD_SHAPES = (b't="e"', b"v>" + b"0" * 16)
_FAR_SHAPES = (b'"AAA', b'r="0000000', b'A0000000"')

_CELL = re.compile(
    rb"<(?:\w+:)?c(\s[^>]*[^/>])>(?:<(?:\w+:)?f\b[^>]*/>|<(?:\w+:)?f\b[^>]*>[^<]*</(?:\w+:)?f>)?"
    rb"<(?:\w+:)?v>([^<]*)</(?:\w+:)?v>"
)
_PLACE = re.compile(rb"""\br=["']([A-Z]{1,9})(\d{1,12})["']""")
_TYPE = re.compile(rb"""\bt=["'](\w+)["']""")
_FAR = re.compile(rb"""\sr=["']([A-Z]{3}[A-Z]*(?=\d)|[A-Z]*(?=\d{7}))(\d+)["'][^>]*?(/?)>""")
_ROW = re.compile(rb"""row\b[^>]*?\sr=["'](\d+)["']""")


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look into the sheets found: patches by sheet; whether the fast reader should not be asked at all."""

    patches: tuple[Patches, ...]
    second: bool = False


def look_into(archive: ZipFile, name: str) -> Looked:
    """Search every sheet of an .xlsx; raises UnreadableFile for a cell outside every sheet."""
    patches, second = [], False
    for part in _sheet_parts(archive):
        xml = archive.read(part) if part is not None else b""
        shapes = xml.translate(_SHAPES)
        second = second or _is_sparse(xml, shapes, name)
        found = _patches(xml) if _holds(shapes, _ODD_SHAPES) else {}
        if found is None:
            second, found = True, {}
        patches.append(found)
    return Looked(tuple(patches), second)


def _holds(shapes: bytes, wanted: Sequence[bytes]) -> bool:
    """Whether one of these stands among the cells, in the quotation marks that this sheet uses."""
    start = max(shapes.find(_DATA), 0)
    if b"r='" in shapes[start : start + 2000]:
        wanted = [each.replace(b'"', b"'") for each in wanted]
    return any(shapes.find(each, start) >= 0 for each in wanted)


def _sheet_parts(archive: ZipFile) -> Iterator[str | None]:
    """The sheets' parts in the order of the workbook, None for one that is missing; none where it does not say."""
    names = {name.lower().lstrip("/"): name for name in archive.namelist()}
    book = next((low for low in names if low.endswith("workbook.xml")), None)
    if book is None:
        return
    folder, _, leaf = book.rpartition("/")
    links = names.get(f"{folder}/_rels/{leaf}.rels".lstrip("/"))
    if links is None:
        return
    targets = {}
    for link in ElementTree.fromstring(archive.read(links)):
        target = link.get("Target") or ""
        inside = target.lstrip("/") if target.startswith("/") else normpath(f"{folder}/{target}")
        targets[link.get("Id")] = names.get(inside.lower())
    for sheet in ElementTree.fromstring(archive.read(names[book])).iter():
        if not sheet.tag.endswith("}sheet"):
            continue
        link_id = next((value for key, value in sheet.items() if key.endswith("}id")), None)
        part = targets.get(link_id)
        yield part


def _is_sparse(xml: bytes, shapes: bytes, name: str) -> bool:
    """Whether cells that hold something lie so far apart that unfolding the sheet would take all memory."""
    far_column = False
    for found in _FAR.finditer(xml) if _holds(shapes, _FAR_SHAPES) else ():
        letters, row, is_blank = found.groups()
        column = _column(letters)
        if column > LAST_COLUMN or int(row) > LAST_ROW:
            raise suspicious(name, texts.DETAIL_FAR_CELL)
        far_column = far_column or (column > _NEAR_COLUMN and not is_blank)
    last = max(xml.rfind(b"<v>"), xml.rfind(b":v>"), xml.rfind(b"<is>"), xml.rfind(b":is>"))
    start = max(xml.rfind(b"<row", 0, last + 1), xml.rfind(b":row", 0, last + 1))
    said = _ROW.search(xml, start) if start >= 0 else None
    rows = int(said.group(1)) if said else 0
    if rows <= 10_000 and not far_column:
        return False
    area = rows * (LAST_COLUMN if far_column else 20)
    return area > 5_000_000 and (xml.count(b"<c ") + xml.count(b":c ")) * 40 < area


def _patches(xml: bytes) -> Patches | None:
    """Errors and long whole numbers with their places; None where cells do not say their places."""
    patches: Patches = {}
    for about, value in _CELL.findall(xml):
        said = _TYPE.search(about)
        kind = said.group(1) if said else b"n"
        if kind != b"e" and (kind != b"n" or len(value) < 16 or not value.removeprefix(b"-").isdigit()):
            continue
        place = _PLACE.search(about)
        if place is None:
            return None
        text = value.decode("utf-8", "replace")
        patches[int(place.group(2)) - 1, _column(place.group(1)) - 1] = ErrorCell(text) if kind == b"e" else int(text)
    return patches


def _column(letters: bytes) -> int:
    """The number of a column, from 1."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
