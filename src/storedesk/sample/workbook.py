"""A small writer of .xlsx files whose bytes are the same every time, and which can write the quirks seen in the field.

Office libraries put the time and their own name into a file; a sample that is to be the same every time may not.
"""

import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TypeAlias
from xml.sax.saxutils import escape

Cell: TypeAlias = str | int | float | Decimal | date | None

_FIXED_TIME = (2020, 1, 1, 0, 0, 0)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts>'
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="14" applyNumberFormat="1"/>'
    '<xf numFmtId="22" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
_ORIGIN = date(1899, 12, 30)


def write_workbook(path: Path, sheet: str, rows: Iterable[Sequence[Cell]], *, from_web_page: bool = False) -> None:
    """One sheet of rows. `from_web_page` writes as print pages in a browser do: nothing compressed, entries for the
    folders, every text inside its cell."""
    texts = None if from_web_page else _Texts()
    body = _sheet(rows, texts)
    parts = {
        "[Content_Types].xml": _content_types(texts is not None),
        "_rels/.rels": _relations((("officeDocument", "xl/workbook.xml"),)),
        "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name="{escape(sheet, {chr(34): "&quot;"})}" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _relations(
            (("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"))
            + ((("sharedStrings", "sharedStrings.xml"),) if texts is not None else ())
        ),
        "xl/styles.xml": _STYLES,
        "xl/worksheets/sheet1.xml": body,
    }
    if texts is not None:
        parts["xl/sharedStrings.xml"] = texts.part()
    folders = ("_rels/", "xl/", "xl/_rels/", "xl/worksheets/") if from_web_page else ()
    with zipfile.ZipFile(path, "w") as package:
        for folder in folders:
            package.writestr(_entry(folder, zipfile.ZIP_STORED), b"")
        for name, text in parts.items():
            method = zipfile.ZIP_STORED if from_web_page else zipfile.ZIP_DEFLATED
            package.writestr(_entry(name, method), text.encode(), compresslevel=6)


class _Texts:
    """The texts of a workbook, each kept once."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}

    def place(self, text: str) -> int:
        return self._places.setdefault(text, len(self._places))

    def part(self) -> str:
        items = "".join(f'<si><t xml:space="preserve">{_clean(text)}</t></si>' for text in self._places)
        count = len(self._places)
        return f'{_HEAD}<sst xmlns="{_MAIN}" count="{count}" uniqueCount="{count}">{items}</sst>'


def _sheet(rows: Iterable[Sequence[Cell]], texts: _Texts | None) -> str:
    parts = [f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetData>']
    names: list[str] = []
    for number, row in enumerate(rows, 1):
        while len(names) < len(row):
            names.append(_column(len(names)))
        parts.append(f'<row r="{number}">')
        parts.extend(_cell(f"{names[at]}{number}", value, texts) for at, value in enumerate(row))
        parts.append("</row>")
    parts.append("</sheetData></worksheet>")
    return "".join(parts)


def _cell(place: str, value: Cell, texts: _Texts | None) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, datetime):
        serial = (value.date() - _ORIGIN).days + (value.hour * 3600 + value.minute * 60 + value.second) / 86400
        return f'<c r="{place}" s="2"><v>{serial!r}</v></c>'
    if isinstance(value, date):
        return f'<c r="{place}" s="1"><v>{(value - _ORIGIN).days}</v></c>'
    if isinstance(value, str):
        if texts is None:
            return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{_clean(value)}</t></is></c>'
        return f'<c r="{place}" t="s"><v>{texts.place(value)}</v></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def _column(number: int) -> str:
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def _clean(text: str) -> str:
    return escape(text).replace("\r\n", "\n")


def _relations(targets: tuple[tuple[str, str], ...]) -> str:
    items = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{items}</Relationships>'


def _content_types(with_texts: bool) -> str:
    sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = [("workbook", "sheet.main"), ("worksheets/sheet1", "worksheet"), ("styles", "styles")]
    parts += [("sharedStrings", "sharedStrings")] if with_texts else []
    overrides = "".join(
        f'<Override PartName="/xl/{name}.xml" ContentType="{sheets}.{kind}+xml"/>' for name, kind in parts
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _entry(name: str, method: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _FIXED_TIME)
    entry.compress_type = method
    entry.create_system = 0
    return entry
