"""Rows that were not taken: their cells as far as they are known, the reason, and what they do to the control sums."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from unicodedata import normalize

from storedesk.foundation.calendar.clock import SHOP_ZONE
from storedesk.foundation.database.types import EPOCH
from storedesk.foundation.sheets.export import export_refused
from storedesk.foundation.sheets.outcome import Outcome
from storedesk.foundation.sheets.reading import Control, Refused, TableReading, Value
from storedesk.foundation.sheets.report import Field, Kind, Report
from storedesk.foundation.texts import Phrase

_PLACES = {Kind.MONEY: 2, Kind.MONEY_RANGE: 2, Kind.RATE: 6, Kind.RATE_RANGE: 6, Kind.QUANTITY: 3}
_PLACES[Kind.QUANTITY_RANGE] = 3


def save_refused(path: Path, outcome: Outcome) -> None:
    """A workbook of the rows that were not taken, under the file's own headings, with the reason beside each."""
    export_refused(path, outcome.headings, outcome.refused)


def refused_rows(
    table: TableReading, report: Report, reasons: Mapping[int, Phrase], rows: Mapping[int, Sequence[Value]]
) -> tuple[Refused, ...]:
    """Rows that the intake refused (by number: the reason, the typed values), as cells under the file's headings."""
    places = _places(table, report)
    found = []
    for number in sorted(reasons):
        cells = [""] * len(table.headings)
        for at, each, column in places:
            cells[at] = cells[at] or _spelled(each, rows[number][column])
        found.append(Refused(number, tuple(cells), str(reasons[number])))
    return tuple(found)


def adjusted_controls(
    table: TableReading, refused: Iterable[Sequence[Value]], left_out: Iterable[Sequence[Value]]
) -> tuple[Control, ...]:
    """The reader's controls after rows were refused (they move from taken to refused) or left out (they go)."""
    refused, left_out = tuple(refused), tuple(left_out)
    if not refused and not left_out:
        return table.controls
    at = {name: place for place, name in enumerate(table.columns, 1)}
    controls = []
    for control in table.controls:
        lost, gone = (sum(int(row[at[control.column]] or 0) for row in rows) for rows in (refused, left_out))
        controls.append(replace(control, taken=control.taken - lost - gone, refused=control.refused + lost))
    return tuple(controls)


def _places(table: TableReading, report: Report) -> list[tuple[int, Field, int]]:
    """Where in the file's headings a field stands, and where in the reader's row its value is."""
    headings = {_folded(heading): at for at, heading in reversed(tuple(enumerate(table.headings)))}
    columns = {name: place for place, name in enumerate(table.columns, 1)}
    places = []
    for each in report.fields:
        for heading in (*each.headings, *each.cents_headings):
            at = headings.get(_folded(heading))
            if at is not None and each.columns[0] in columns:
                places.append((at, each, columns[each.columns[0]]))
                break
    return places


def _folded(heading: str) -> str:
    return "".join(normalize("NFKC", heading).split()).casefold()


def _spelled(each: Field, value: Value) -> str:
    """A typed value as text, in the unit a person reads."""
    if value is None or isinstance(value, str):
        return value or ""
    if each.kind in (Kind.DAY, Kind.PERIOD):
        return (EPOCH + timedelta(days=value)).isoformat()
    if each.kind is Kind.MOMENT:
        return datetime.fromtimestamp(value, SHOP_ZONE).strftime("%Y-%m-%d %H:%M:%S")
    return f"{Decimal(value).scaleb(-_PLACES.get(each.kind, 0)):f}"
