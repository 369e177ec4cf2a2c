"""Taking a file's rows into the ledgers, and forgetting them again, exactly.

The preview is this same code in a transaction that is rolled back, so what it promises is what happens. Everything of
one call is one transaction of the caller's session: all tables of the file, or nothing.
"""

import gc
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from importlib import import_module
from pathlib import Path

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from storedesk.foundation.database.ledger import Ledger
from storedesk.foundation.database.store import touch
from storedesk.foundation.database.types import EPOCH
from storedesk.foundation.door import Feature
from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import SILENT, Progress
from storedesk.foundation.sheets import intake_texts as texts
from storedesk.foundation.sheets.history import BatchView, batches
from storedesk.foundation.sheets.layers import Counts, days_of_batch, lay, lift
from storedesk.foundation.sheets.names import NameBook, forget_names, name_lists
from storedesk.foundation.sheets.outcome import Outcome
from storedesk.foundation.sheets.raw_files import drop_raw_file, keeping
from storedesk.foundation.sheets.reading import Reading, TableReading, Value
from storedesk.foundation.sheets.refusals import adjusted_controls, refused_rows, save_refused
from storedesk.foundation.sheets.report import Report
from storedesk.foundation.sheets.staging import (
    STAGE,
    Collapsed,
    Part,
    Staged,
    fill_stage,
    make_unique,
    part,
    stage_rows,
)
from storedesk.foundation.sheets.statements import Statements, quoted
from storedesk.foundation.sheets.straight import lay_straight
from storedesk.foundation.sheets.summaries import renew_summaries
from storedesk.foundation.sheets.tables import ImportBatch

__all__ = ["BatchView", "Known", "Outcome", "batches", "forget", "known", "save_refused", "take_in"]


@dataclass(frozen=True, slots=True)
class Known:
    """The reports that can be recognised, by key, and the ledgers their rows go into, by name."""

    reports: Mapping[str, Report]
    ledgers: Mapping[str, Ledger]


@cache
def known(features: tuple[Feature, ...]) -> Known:
    """What these features can take in; loads their reports modules."""
    modules = [import_module(feature.reports) for feature in features if feature.reports]
    reports = {report.key: report for module in modules for report in module.REPORTS}
    return Known(reports, {ledger.name: ledger for feature in features for ledger in feature.ledgers})


def take_in(
    session: Session,
    reading: Reading,
    features: Known | Sequence[Feature],
    *,
    folder: Path | None = None,
    now: datetime | None = None,
    progress: Progress = SILENT,
) -> tuple[Outcome, ...]:
    """Take every recognised table of a file in; gives one Outcome for each.

    `folder` is the data folder that keeps the raw file, None where nothing is to be kept (a preview). Rows that are
    not understood are refused one by one; a table that was taken in before and not forgotten changes nothing.
    Raises Cancelled when `progress` says so; the caller's transaction then takes everything back.
    """
    shelf = features if isinstance(features, Known) else known(tuple(features))
    moment = now or datetime.now(UTC)
    with keeping(reading, folder) as raw, _without_looking_for_garbage():
        outcomes = tuple(_take_table(session, reading, table, shelf, moment, progress) for table in reading.tables)
        if raw is not None and any(outcome.batch_id is not None for outcome in outcomes):
            raw.keep(session)
    return outcomes


def forget(session: Session, batch_id: int, ledgers: Sequence[Ledger], folder: Path | None = None) -> None:
    """Take an import out again: every ledger becomes what it would be, had the file never been imported.

    Its kept raw file goes too, once no other batch is of the same file. Raises UserError for an unknown batch.
    """
    batch = session.get(ImportBatch, batch_id)
    if batch is None:
        raise UserError(texts.NO_SUCH_BATCH)
    sha256, spoken = batch.file_sha256, json.loads(batch.ledgers)
    session.expunge(batch)
    sql = Statements(session)
    for ledger in ledgers:
        if ledger.name in spoken:
            days = days_of_batch(sql, ledger, batch_id) if ledger.summaries else []
            lift(sql, ledger, batch_id)
            renew_summaries(sql, ledger, days)
            _touch_ledger(session, ledger)
    for names in name_lists(ledgers):
        forget_names(sql, names, ledgers, batch_id)
        touch(session, names.table.name)
    session.execute(delete(ImportBatch).where(ImportBatch.id == batch_id))
    touch(session, ImportBatch.__tablename__)
    left = session.scalar(select(ImportBatch.id).where(ImportBatch.file_sha256 == sha256).limit(1))
    if left is None and folder is not None:
        drop_raw_file(session, sha256, folder)


def _take_table(
    session: Session, reading: Reading, table: TableReading, shelf: Known, now: datetime, progress: Progress
) -> Outcome:
    report = shelf.reports[table.report_key]
    outcome = _nothing_yet(reading, table, report)
    before = session.scalar(
        select(ImportBatch).where(
            ImportBatch.file_sha256 == reading.sha256,
            ImportBatch.report_key == report.key,
            ImportBatch.table_name == table.name,
        )
    )
    if before is not None:
        same = before.new_count + before.replaced_count + before.unchanged_count
        return replace(outcome, already=before.imported_at, unchanged=same)
    taking = _Taking(session, table, report, shelf, _open_batch(session, reading, table, report, now))
    staged = taking.run(progress)
    rows, left_out = taking.fallen, (taking.fallen[number] for number in staged.left_out)
    controls = adjusted_controls(table, (rows[number] for number in staged.refused), left_out)
    refused = (*table.refused, *refused_rows(table, report, staged.refused, rows))
    outcome = replace(outcome, refused=refused, repeated=staged.repeated, controls=controls)
    if not any(counts != Counts() for counts in taking.counts.values()):
        session.execute(delete(ImportBatch).where(ImportBatch.id == taking.batch_id))
        return outcome
    main = taking.counts[report.into[0]]
    outcome = replace(
        outcome,
        batch_id=taking.batch_id,
        new=main.new,
        replaced=main.replaced,
        unchanged=main.unchanged,
        counts=taking.counts,
    )
    _close_batch(session, outcome, taking)
    return outcome


@contextmanager
def _without_looking_for_garbage() -> Iterator[None]:
    """Millions of cells come and go, and none refers to another: looking for cycles costs a sixth of the time."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


class _Taking:
    """One table on its way into its ledgers."""

    def __init__(self, session: Session, table: TableReading, report: Report, shelf: Known, batch_id: int) -> None:
        self.session, self.table, self.report, self.shelf, self.batch_id = session, table, report, shelf, batch_id
        self.sql = Statements(session)
        self.book = NameBook(self.sql, batch_id)
        self.counts: dict[str, Counts] = {}
        self.sums: dict[str, dict[str, int]] = {}
        self.fallen: dict[int, Sequence[Value]] = {}

    def run(self, progress: Progress) -> Staged:
        main, *others = (
            part(self.shelf.ledgers[name], self.table, self.report, main=name == self.report.into[0])
            for name in self.report.into
        )
        staged, collapsed = self._straight(main, others, progress) or self._by_stage(main, others, progress)
        if staged.left_out or staged.refused:
            collapsed = self._hear_again(others, staged)
        for other, heard in zip(others, collapsed, strict=True):
            rows = heard.rows(self.book)
            if rows:
                stage_rows(self.sql, other, rows)
                self._lay(other)
        self.sql.drop(STAGE)
        if staged.refused:
            for names in name_lists(self.shelf.ledgers[name] for name in self.report.into):
                self.book.drop_unused(names, self.shelf.ledgers.values())
        for name in self.book.touched():
            touch(self.session, name)
        return staged

    def _straight(
        self, main: Part, others: Sequence[Part], progress: Progress
    ) -> tuple[Staged, list[Collapsed]] | None:
        """Take the rows straight into their ledger; None, and nothing was done, where they met others."""
        collapsed = [Collapsed(other, self.table) for other in others]
        laid = lay_straight(self.sql, self.table, main, self.book, progress, collapsed, self._added(main))
        if laid is None:
            self.book = NameBook(self.sql, self.batch_id)
            return None
        self._note(main.ledger, Counts(new=laid.rows), laid.sums, laid.days)
        return laid.staged, collapsed

    def _by_stage(self, main: Part, others: Sequence[Part], progress: Progress) -> tuple[Staged, list[Collapsed]]:
        collapsed = [Collapsed(other, self.table) for other in others]
        staged = fill_stage(self.sql, self.table, main, self.book, progress, collapsed)
        make_unique(self.sql, main, self.report, staged)
        self._lay(main)
        return staged, collapsed

    def _hear_again(self, others: Sequence[Part], staged: Staged) -> list[Collapsed]:
        """Walk through the file once more, as is rarely needed: the other ledgers hear only rows that were taken."""
        gone = staged.left_out.union(staged.refused)
        collapsed = [Collapsed(other, self.table) for other in others]
        for chunk in self.table.rows:
            rows = [row for row in chunk if row[0] not in gone]
            self.fallen.update((int(row[0] or 0), row) for row in chunk if row[0] in gone)
            for each in collapsed if rows else ():
                each.hear(list(zip(*rows, strict=True)))
        return collapsed

    def _lay(self, piece: Part) -> None:
        ledger = piece.ledger
        days = [row[0] for row in self.sql.rows(f"SELECT DISTINCT day FROM {STAGE}")] if ledger.summaries else []
        sums = self._sums(piece)
        counts = lay(self.sql, ledger, piece.values, self.batch_id, self.report.rank)
        self._note(ledger, counts, sums, days)

    def _note(self, ledger: Ledger, counts: Counts, sums: dict[str, int], days: Iterable[int]) -> None:
        """What came into a ledger, for the batch; the sums kept beside the ledger follow."""
        self.counts[ledger.name], self.sums[ledger.name] = counts, sums
        renew_summaries(self.sql, ledger, days)
        _touch_ledger(self.session, ledger)

    def _added(self, piece: Part) -> list[str]:
        """The value columns that are added up."""
        added = {name for each in self.report.fields if each.additive for name in each.columns}
        return [name for name in piece.values if name in added]

    def _sums(self, piece: Part) -> dict[str, int]:
        columns = self._added(piece)
        if not columns:
            return {}
        row = self.sql.first(f"SELECT {', '.join(f'SUM({quoted(name)})' for name in columns)} FROM {STAGE}")
        return {name: int(total or 0) for name, total in zip(columns, row or (), strict=True)}


def _nothing_yet(reading: Reading, table: TableReading, report: Report) -> Outcome:
    return Outcome(
        path=reading.path,
        table_name=table.name,
        report_key=report.key,
        report_name=report.name,
        platform=report.platform,
        batch_id=None,
        already=None,
        row_count=table.row_count,
        new=0,
        replaced=0,
        unchanged=0,
        refused=table.refused,
        repeated=0,
        dropped_rows=table.dropped_rows,
        headings=table.headings,
        unknown_headings=table.unknown_headings,
        controls=table.controls,
        first_day=_as_date(table.first_day),
        last_day=_as_date(table.last_day),
        notes=table.notes,
    )


def _open_batch(session: Session, reading: Reading, table: TableReading, report: Report, now: datetime) -> int:
    """Write the batch down first, for rows and names carry its number; its counts follow in _close_batch."""
    row = session.execute(
        insert(ImportBatch).returning(ImportBatch.id),
        {
            "report_key": report.key,
            "rank": report.rank,
            "file_name": reading.path.name,
            "table_name": table.name,
            "file_sha256": reading.sha256,
            "file_size": reading.size,
            "imported_at": now,
            "first_day": _as_date(table.first_day),
            "last_day": _as_date(table.last_day),
            "row_count": table.row_count,
            "new_count": 0,
            "replaced_count": 0,
            "unchanged_count": 0,
            "refused_count": 0,
            "unknown_headings": json.dumps(table.unknown_headings, ensure_ascii=False),
        },
    )
    return int(row.scalar_one())


def _close_batch(session: Session, outcome: Outcome, taking: _Taking) -> None:
    controls = {
        control.column: {
            "taken": control.taken,
            "refused": control.refused,
            "stated": control.stated,
            "slack": control.slack,
            "currency": control.currency,
        }
        for control in outcome.controls
    }
    ledgers = {
        name: {
            "new": counts.new,
            "replaced": counts.replaced,
            "unchanged": counts.unchanged,
            "sums": taking.sums[name],
        }
        for name, counts in taking.counts.items()
    }
    session.execute(
        update(ImportBatch)
        .where(ImportBatch.id == taking.batch_id)
        .values(
            new_count=outcome.new,
            replaced_count=outcome.replaced,
            unchanged_count=outcome.unchanged,
            refused_count=len(outcome.refused),
            controls=json.dumps(controls),
            ledgers=json.dumps(ledgers),
        )
        .execution_options(synchronize_session=False)
    )
    touch(session, ImportBatch.__tablename__)


def _touch_ledger(session: Session, ledger: Ledger) -> None:
    for table in (ledger.table, ledger.layers, *(summary.table for summary in ledger.summaries)):
        touch(session, table.name)


def _as_date(day: int | None) -> date | None:
    return None if day is None else EPOCH + timedelta(days=day)
