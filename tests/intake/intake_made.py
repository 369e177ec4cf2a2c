"""Readings made by hand, and a picture of every table in which ids are names and batches are counted from the first."""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk import features
from storedesk.foundation.database.base import METADATA
from storedesk.foundation.sheets.intake import Known, Outcome, take_in
from storedesk.foundation.sheets.reading import Control, Reading, Refused, TableReading, Value
from storedesk.foundation.sheets.report import COUNT, ID, MONEY, PERIOD, TEXT, Field, Report, SameKey
from storedesk.foundation.texts import Phrase

LEDGERS = {ledger.name: ledger for ledger in features.LEDGERS}

KEY_FIELDS = (
    Field("day", PERIOD, ("日期",), required=True),
    Field("campaign_code", ID, ("计划ID",)),
    Field("item_code", ID, ("宝贝ID",)),
    Field("keyword", TEXT, ("关键词",), required=True),
)
FIGURES = (
    Field("impressions", COUNT, ("展现量",)),
    Field("clicks", COUNT, ("点击量",)),
    Field("cost", MONEY, ("花费",)),
    Field("word_status", TEXT, ("状态",)),
)


def report(key: str, figures: Sequence[str], *, rank: int = 0, same_key: SameKey = SameKey.REFUSE) -> Report:
    """A keyword report that knows only some figures; the titles of items go into the listing."""
    fields = (*KEY_FIELDS, Field("title", TEXT, ("宝贝名称",)), *(each for each in FIGURES if each.name in figures))
    return Report(
        key=key,
        name=Phrase("Keywords"),
        platform=Phrase("Test"),
        grain=("day", "span", "campaign_code", "item_code", "keyword"),
        fields=fields,
        into=("ad_keyword_day", "listing"),
        fixed={"channel": "wxt"},
        rank=rank,
        same_key=same_key,
    )


FULL = report("test.full", ("impressions", "clicks", "cost", "word_status"))
PARTIAL = report("test.partial", ("clicks", "word_status"), same_key=SameKey.ADD)
TRUSTED = report("test.trusted", ("cost", "word_status"), rank=5, same_key=SameKey.LAST)
REPORTS = {each.key: each for each in (FULL, PARTIAL, TRUSTED)}
KNOWN = Known(REPORTS, LEDGERS)


class MadeRows:
    """Rows in chunks, as often as wanted."""

    def __init__(self, rows: Sequence[Sequence[Value]], size: int = 3) -> None:
        self._rows, self._size = rows, size

    def __iter__(self) -> Iterator[list[list[Value]]]:
        for at in range(0, len(self._rows), self._size):
            yield [list(row) for row in self._rows[at : at + self._size]]


def made_table(
    of: Report,
    rows: Sequence[dict[str, Value]],
    *,
    name: str = "Sheet1",
    refused: tuple[Refused, ...] = (),
    controls: tuple[Control, ...] = (),
) -> TableReading:
    """A table whose first row stands in row 2 of the file."""
    typed = [
        [number, *({"span": 1, **of.fixed, **row}.get(column) for column in of.columns)]
        for number, row in enumerate(rows, 2)
    ]
    days = [int(row["day"]) for row in rows if row.get("day") is not None]
    return TableReading(
        name=name,
        report_key=of.key,
        header_row=1,
        headings=tuple(each.headings[0] for each in of.fields),
        unknown_headings=(),
        columns=of.columns,
        rows=MadeRows(typed),
        row_count=len(typed),
        refused=refused,
        dropped_rows=0,
        controls=controls,
        first_day=min(days, default=None),
        last_day=max(days, default=None),
    )


def made_reading(*tables: TableReading, path: Path = Path("report.csv"), content: bytes | None = None) -> Reading:
    """A file with these tables; its hash is that of `content`, or of the rows."""
    said = content if content is not None else repr([list(table.rows) for table in tables]).encode()
    return Reading(path, hashlib.sha256(said).hexdigest(), len(said), tables)


def taken(session: Session, of: Report, *rows: dict[str, Value], path: str = "report.csv") -> Outcome:
    """Take in one table made of these rows."""
    return take_in(session, made_reading(made_table(of, rows), path=Path(path)), KNOWN)[0]


def row(day: int = 20000, keyword: str | None = "砧板", **more: Value) -> dict[str, Value]:
    """A row of a keyword report."""
    return {"day": day, "keyword": keyword, **more}


Picture = dict[str, list[tuple[object, ...]]]


def picture(session: Session) -> Picture:
    """Every table but the list of imports, sorted: names instead of ids, batches by their place among those there."""
    batch_table = METADATA.tables["import_batch"]
    batches = {
        batch: place for place, batch in enumerate(session.scalars(select(batch_table.c.id).order_by(batch_table.c.id)))
    }
    spelled: dict[str, dict[object, object]] = {"batch_id": {**batches, None: None}}
    for ledger in LEDGERS.values():
        for column, (_, names) in ledger.names.items():
            found = session.execute(select(names.table.c.id, names.table.c[names.text_column]))
            spelled[column] = {0: "", **{row[0]: row[1] for row in found}}
    seen: Picture = {}
    for table in METADATA.sorted_tables:
        if table.name in ("import_batch", "alembic_version"):
            continue
        columns = [column for column in table.columns if column.name != "id"]
        rows = session.execute(select(*columns)).all()
        spelling = [spelled.get(column.name) for column in columns]
        read = [
            tuple(value if names is None else names[value] for value, names in zip(row, spelling, strict=True))
            for row in rows
        ]
        seen[table.name] = sorted(read, key=repr)
    return seen
