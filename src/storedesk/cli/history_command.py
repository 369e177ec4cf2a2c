"""storedesk history: every import that has not been forgotten."""

from __future__ import annotations

import typer

from storedesk.cli import texts
from storedesk.cli.exits import Exit
from storedesk.cli.shops import open_to_read
from storedesk.cli.terminal import say, show_table
from storedesk.features import ROOMS
from storedesk.foundation import figures
from storedesk.foundation.sheets.history import BatchView, batches
from storedesk.foundation.sheets.intake import known


def run(context: typer.Context) -> Exit:
    """The newest first, each with the number to forget it by."""
    with open_to_read(context.obj) as store, store.reading() as session:
        imports = batches(session)
    if not imports:
        say(texts.NO_IMPORTS)
        return Exit.DONE
    headings = (texts.NUMBER, texts.IMPORTED_AT, texts.FILE, texts.REPORT, texts.DAYS)
    counts = (texts.NEW, texts.REPLACED, texts.UNCHANGED, texts.REFUSED)
    show_table((*headings, *counts), [_row(each) for each in imports], right=frozenset((0, 5, 6, 7, 8)))
    return Exit.DONE


def _row(batch: BatchView) -> tuple[str, ...]:
    report = known(ROOMS).reports.get(batch.report_key)
    days = figures.day(batch.first_day)
    if batch.first_day != batch.last_day:
        days = f"{days} – {figures.day(batch.last_day)}"
    counts = (batch.new, batch.replaced, batch.unchanged, batch.refused)
    return (
        str(batch.id),
        figures.moment(batch.imported_at),
        batch.file_name,
        f"{report.platform} {report.name}" if report else batch.report_key,
        days,
        *(figures.count(each) for each in counts),
    )
