"""What was imported when, and whether the ledgers still add up to what was noted then."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.foundation.database.ledger import Ledger
from storedesk.foundation.sheets import intake_texts as texts
from storedesk.foundation.sheets.layers import Counts
from storedesk.foundation.sheets.reading import Control
from storedesk.foundation.sheets.statements import Statements, quoted
from storedesk.foundation.sheets.tables import ImportBatch
from storedesk.foundation.texts import Phrase


@dataclass(frozen=True, slots=True)
class BatchView:
    """An import as the history shows it; `controls` have no headings, for only the columns were noted."""

    id: int
    report_key: str
    file_name: str
    table_name: str
    file_sha256: str
    file_size: int
    imported_at: datetime
    first_day: date | None
    last_day: date | None
    row_count: int
    new: int
    replaced: int
    unchanged: int
    refused: int
    unknown_headings: tuple[str, ...]
    controls: tuple[Control, ...]
    counts: Mapping[str, Counts]


def batches(session: Session) -> list[BatchView]:
    """Every import that has not been forgotten, the newest first."""
    return [_view(batch) for batch in session.scalars(select(ImportBatch).order_by(ImportBatch.id.desc()))]


def anything_imported(session: Session) -> bool:
    """Whether there is an import that has not been forgotten."""
    return session.scalar(select(ImportBatch.id).limit(1)) is not None


def sums_that_differ(session: Session, ledgers: Sequence[Ledger]) -> list[Phrase]:
    """What no longer is as it was noted at import: a sentence for each sum or count of rows; empty when all is well."""
    sql, by_name = Statements(session), {ledger.name: ledger for ledger in ledgers}
    noted: dict[str, dict[int, tuple[str, Mapping[str, object]]]] = {}
    for batch in session.scalars(select(ImportBatch).order_by(ImportBatch.id)):
        for name, said in json.loads(batch.ledgers).items():
            noted.setdefault(name, {})[batch.id] = (batch.file_name, said)
    found: list[Phrase] = []
    for name, by_batch in noted.items():
        found.extend(_differences(sql, by_name[name], by_batch))
    return found


def _differences(
    sql: Statements, ledger: Ledger, noted: Mapping[int, tuple[str, Mapping[str, object]]]
) -> list[Phrase]:
    columns = sorted({column for _, said in noted.values() for column in _sums(said)})
    sums = "".join(f", SUM({quoted(column)})" for column in columns)
    held: dict[int, list[int]] = {batch: [0] * (len(columns) + 1) for batch in noted}
    for table, where in ((ledger.table, " WHERE layered = 0"), (ledger.layers, "")):
        for batch, *values in sql.rows(
            f"SELECT batch_id, COUNT(*){sums} FROM {quoted(table)}{where} GROUP BY batch_id"
        ):
            held[batch] = [a + int(b or 0) for a, b in zip(held.get(batch, [0] * len(values)), values, strict=True)]
    found = []
    for batch, (file, said) in noted.items():
        count, *values = held[batch]
        rows = sum(int(str(said[each])) for each in ("new", "replaced", "unchanged"))
        if count != rows:
            found.append(texts.COUNT_DIFFERS.format(ledger=ledger.name, file=file, found=count, noted=rows))
        for column, value in zip(columns, values, strict=True):
            if value != _sums(said).get(column, value):
                found.append(
                    texts.SUMS_DIFFER.format(
                        column=column, ledger=ledger.name, file=file, found=value, noted=_sums(said)[column]
                    )
                )
    return found


def _sums(said: Mapping[str, object]) -> Mapping[str, int]:
    sums = said["sums"]
    return sums if isinstance(sums, dict) else {}


def _view(batch: ImportBatch) -> BatchView:
    return BatchView(
        id=batch.id,
        report_key=batch.report_key,
        file_name=batch.file_name,
        table_name=batch.table_name,
        file_sha256=batch.file_sha256,
        file_size=batch.file_size,
        imported_at=batch.imported_at,
        first_day=batch.first_day,
        last_day=batch.last_day,
        row_count=batch.row_count,
        new=batch.new_count,
        replaced=batch.replaced_count,
        unchanged=batch.unchanged_count,
        refused=batch.refused_count,
        unknown_headings=tuple(json.loads(batch.unknown_headings)),
        controls=tuple(Control(column, column, **said) for column, said in json.loads(batch.controls).items()),
        counts={
            name: Counts(said["new"], said["replaced"], said["unchanged"])
            for name, said in json.loads(batch.ledgers).items()
        },
    )
