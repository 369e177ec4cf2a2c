"""Rows put into the ledgers through the real intake, written as people write them: dates, Decimal, shop time."""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from storedesk.features import ROOMS
from storedesk.foundation.database.store import Store
from storedesk.foundation.sheets.intake import known, take_in
from storedesk.foundation.sheets.reading import Reading, TableReading, Value
from storedesk.foundation.sheets.report import Kind, Report

ZONE = ZoneInfo("Asia/Shanghai")
EPOCH = date(1970, 1, 1)
_PLACES = {Kind.MONEY: 2, Kind.RATE: 6, Kind.QUANTITY: 3}
Cell = date | datetime | Decimal | int | str | None
Row = dict[str, Cell]


class MadeRows:
    """Rows in one chunk, as often as wanted."""

    def __init__(self, rows: Sequence[list[Value]]) -> None:
        self._rows = rows

    def __iter__(self) -> Iterator[list[list[Value]]]:
        yield [list(row) for row in self._rows]


def put(store: Store, report: Report, rows: Sequence[Row]) -> None:
    """Take the rows in as a file of that report; `span` is 1 where it is not said."""
    typed: list[list[Value]] = []
    kinds = {each.name: each.kind for each in report.fields}
    for number, row in enumerate(rows, 2):
        whole = {"span": 1, **report.fixed, **row}
        unknown = set(row) - set(report.columns)
        assert not unknown, unknown
        typed.append([number, *(_cell(kinds.get(name), whole.get(name)) for name in report.columns)])
    days = [_days_since(day) for row in rows if isinstance(day := row.get("day"), date)]
    table = TableReading(
        name="Sheet1",
        report_key=report.key,
        header_row=1,
        headings=tuple(each.name for each in report.fields),
        unknown_headings=(),
        columns=report.columns,
        rows=MadeRows(typed),
        row_count=len(typed),
        refused=(),
        dropped_rows=0,
        controls=(),
        first_day=min(days, default=None),
        last_day=max(days, default=None),
    )
    said = repr(typed).encode()
    reading = Reading(Path("made.csv"), hashlib.sha256(said).hexdigest(), len(said), (table,))
    with store.writing("import", undoable=False) as session:
        (outcome,) = take_in(session, reading, known(ROOMS))
        assert not outcome.refused, outcome.refused


def _days_since(day: date) -> int:
    return (day - EPOCH).days


def _cell(kind: Kind | None, value: Cell) -> Value:
    if isinstance(value, datetime):
        return int((value if value.tzinfo else value.replace(tzinfo=ZONE)).timestamp())
    if isinstance(value, date):
        return _days_since(value)
    if kind in _PLACES and value is not None:
        return int(Decimal(value).scaleb(_PLACES[kind]))  # type: ignore[index]
    return value  # type: ignore[return-value]


def at(day: date, hour: int = 12, minute: int = 0, second: int = 0) -> datetime:
    """A moment on the shop's clock."""
    return datetime.combine(day, time(hour, minute, second), ZONE)


def day_range(first: date, number: int) -> list[date]:
    return [first + timedelta(days=offset) for offset in range(number)]
