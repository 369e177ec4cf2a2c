"""Excel's XML spreadsheet of 2003, which some back offices still hand out under the name .xls."""

from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from typing import Any

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.folding import Cell, ErrorCell
from storedesk.foundation.sheets.grids import Grid
from storedesk.foundation.sheets.limits import Limits
from storedesk.foundation.sheets.preflight import check_entities, damaged
from storedesk.foundation.sheets.reading import UnreadableFile

_SPACE = "{urn:schemas-microsoft-com:office:spreadsheet}"
_NAME, _INDEX, _TYPE = f"{_SPACE}Name", f"{_SPACE}Index", f"{_SPACE}Type"
_ACROSS, _DOWN = f"{_SPACE}MergeAcross", f"{_SPACE}MergeDown"
_VISIBLE = "{urn:schemas-microsoft-com:office:excel}Visible"


def xml_grids(data: bytes, name: str, names: tuple[str, ...], limits: Limits) -> list[Grid]:
    """The sheets of the workbook; raises UnreadableFile where it is damaged, too large or declares entities."""
    # lxml is slow to load, and few files are of this kind
    from lxml import etree

    check_entities(data, name)
    sheets: list[_Sheet] = []
    try:
        for event, part in etree.iterparse(
            BytesIO(data), events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False
        ):
            if event == "start":
                if part.tag == f"{_SPACE}Worksheet":
                    sheets.append(_Sheet(name, part.get(_NAME) or "", limits))
            elif sheets:
                sheets[-1].take(part)
    except etree.XMLSyntaxError as error:
        raise damaged(name) from error
    return [
        Grid(each.title, each.rows, (each.title, *names), hidden=each.hidden, merged=each.merged) for each in sheets
    ]


@dataclass(slots=True)
class _Sheet:
    """A worksheet being read, row by row; what was read is freed at once."""

    name: str
    title: str
    limits: Limits
    rows: list[list[Cell]] = field(default_factory=list)
    hidden: bool = False
    merged: int = 0
    cells: int = 0

    def take(self, part: Any) -> None:
        """Take what has just ended."""
        if part.tag == f"{_SPACE}Row":
            self._row(part)
            part.clear()
            while part.getprevious() is not None:
                del part.getparent()[0]
        elif part.tag == _VISIBLE:
            self.hidden = (part.text or "").startswith("Sheet") and "Hidden" in part.text

    def _row(self, row: Any) -> None:
        place = _number(row.get(_INDEX))
        if place > self.limits.rows:
            raise UnreadableFile(texts.SUSPICIOUS.format(file=self.name, detail=texts.DETAIL_FAR_CELL))
        self.rows.extend([] for _ in range(place - 1 - len(self.rows)))
        cells: list[Cell] = []
        for cell in row.iterchildren(f"{_SPACE}Cell"):
            at = _number(cell.get(_INDEX))
            if at > self.limits.columns or len(cells) > self.limits.columns:
                raise UnreadableFile(texts.TOO_MANY_COLUMNS.format(file=self.name, most=self.limits.columns))
            cells.extend([""] * (at - 1 - len(cells)))
            cells.append(_value(cell.find(f"{_SPACE}Data")))
            across = _number(cell.get(_ACROSS))
            cells.extend([""] * min(across, self.limits.columns))
            self.merged += across > 0 or _number(cell.get(_DOWN)) > 0
        self.rows.append(cells)
        self.cells += len(cells)
        if self.cells > self.limits.cells:
            raise UnreadableFile(texts.TOO_MANY_CELLS.format(file=self.name, most=self.limits.cells))
        if len(self.rows) > self.limits.rows:
            raise UnreadableFile(texts.TOO_MANY_ROWS.format(file=self.name, most=self.limits.rows))


def _number(said: str | None) -> int:
    return int(said) if said and said.isdecimal() and len(said) < 10 else 0


def _value(data: Any) -> Cell:
    """The cell as its type says; a number that cannot be read stays a text, for the row to be refused."""
    if data is None:
        return ""
    text = "".join(data.itertext())
    kind = data.get(_TYPE)
    if kind == "Error":
        return ErrorCell(text or "#N/A")
    if kind == "Boolean":
        return text.strip() == "1"
    try:
        if kind == "Number":
            return int(text) if text.strip().lstrip("-").isdecimal() else float(text)
        if kind == "DateTime":
            moment = datetime.fromisoformat(text.strip())
            return moment.date() if (moment.hour, moment.minute, moment.second) == (0, 0, 0) else moment
    except ValueError:
        return text
    return text
