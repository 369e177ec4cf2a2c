"""HTML tables that back offices name .xls: every table that holds no other one, merged cells spread out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.encodings import decode
from storedesk.foundation.sheets.folding import Cell
from storedesk.foundation.sheets.grids import Grid
from storedesk.foundation.sheets.limits import Limits
from storedesk.foundation.sheets.preflight import damaged
from storedesk.foundation.sheets.reading import UnreadableFile

_ENTITY = re.compile("<!ENTITY", re.IGNORECASE)


def html_grids(data: bytes, name: str, names: tuple[str, ...], limits: Limits) -> list[Grid]:
    """The tables of a page; raises UnreadableFile for pages that are too large or declare entities."""
    # lxml is slow to load, and few files are pages
    from lxml import etree, html

    text = decode(data, name)
    if _ENTITY.search(text.characters):
        raise UnreadableFile(texts.SUSPICIOUS.format(file=name, detail=texts.DETAIL_DOCTYPE))
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        page = html.document_fromstring(text.characters.encode("utf-8", "replace"), parser=parser)
    except etree.LxmlError as error:
        raise damaged(name) from error
    found = [table for table in page.iter("table") if next(table.iterdescendants("table"), None) is None]
    if len(found) > limits.tables:
        raise UnreadableFile(texts.TOO_MANY_PARTS.format(file=name, count=len(found), most=limits.tables))
    grids = []
    for at, table in enumerate(found, 1):
        sheet = _Sheet(name, limits)
        for row in table.iter("tr"):
            sheet.add(row)
        if len(found) == 1:
            grids.append(Grid(name, sheet.rows, names, merged=sheet.merged))
        else:
            grids.append(Grid(f"{name} {at}", sheet.rows, names, merged=sheet.merged))
    return grids


@dataclass(slots=True)
class _Sheet:
    """A table being laid out; `below` are cells that reach into the next rows, by column."""

    name: str
    limits: Limits
    rows: list[list[Cell]] = field(default_factory=list)
    below: dict[int, int] = field(default_factory=dict)
    merged: int = 0
    cells: int = 0

    def add(self, row: Any) -> None:
        """Lay out one row: a merged cell stands in its first place, the others stay blank."""
        cells: list[Cell] = []
        reaching: dict[int, int] = {}
        for cell in row.iterchildren("td", "th"):
            self._skip(cells)
            wide, high = _span(cell, "colspan", self.limits.columns), _span(cell, "rowspan", 1 << 16)
            if wide > 1 or high > 1:
                self.merged += 1
            if high > 1:
                reaching.update((len(cells) + place, high) for place in range(wide))
            cells.append(_text(cell))
            cells.extend([""] * (wide - 1))
            if len(cells) > self.limits.columns:
                raise UnreadableFile(texts.TOO_MANY_COLUMNS.format(file=self.name, most=self.limits.columns))
        self.below = {place: rows - 1 for place, rows in {**self.below, **reaching}.items() if rows > 1}
        self.rows.append(cells)
        self.cells += len(cells)
        if self.cells > self.limits.cells:
            raise UnreadableFile(texts.TOO_MANY_CELLS.format(file=self.name, most=self.limits.cells))
        if len(self.rows) > self.limits.rows:
            raise UnreadableFile(texts.TOO_MANY_ROWS.format(file=self.name, most=self.limits.rows))

    def _skip(self, cells: list[Cell]) -> None:
        """Leave the places blank that a cell of a row above reaches into."""
        while len(cells) in self.below:
            cells.append("")


def _span(cell: Any, name: str, most: int) -> int:
    said = (cell.get(name) or "1").strip()
    if not said.isdecimal():
        return 1
    return max(1, min(int(said[:9]), most + 1))


def _text(cell: Any) -> str:
    return "".join(_pieces(cell)).strip()


def _pieces(cell: Any) -> Iterator[str]:
    """The cell's text; a line break of the page stays one, what the source breaks for itself does not."""
    if len(cell) == 0:
        yield cell.text or ""
        return
    for event, part in _walk(cell):
        if event == "start":
            if part.tag == "br":
                yield "\n"
            elif part.tag not in ("script", "style"):
                yield part.text or ""
        elif part is not cell:
            yield part.tail or ""


def _walk(cell: Any) -> Iterator[tuple[str, Any]]:
    # loaded already by whoever made the cell
    from lxml import etree

    return iter(etree.iterwalk(cell, events=("start", "end")))
