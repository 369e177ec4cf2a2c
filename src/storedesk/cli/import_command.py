"""storedesk import: reports in, with a line for each table, and what was left out beneath."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Annotated

import typer

from storedesk.cli import texts
from storedesk.cli.exits import Exit
from storedesk.cli.shops import address_of, open_to_write
from storedesk.cli.terminal import ask_secret, progress_bar, say, show_table
from storedesk.features import ROOMS
from storedesk.foundation import figures
from storedesk.foundation.database.store import Store
from storedesk.foundation.errors import Cancelled
from storedesk.foundation.sheets.import_files import SUFFIXES, FileResult, Import, ImportResult
from storedesk.foundation.sheets.intake import Outcome, known, save_refused
from storedesk.foundation.sheets.reading import Control
from storedesk.foundation.sheets.report import Kind

SHOWN_REFUSED = 5
"""Rows refused of each table that are told one by one."""


def run(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help=str(texts.FILES))],
    dry_run: Annotated[bool, typer.Option("--dry-run", help=str(texts.DRY_RUN))] = False,
    password: Annotated[str, typer.Option(metavar="TEXT", help=str(texts.PASSWORD))] = "",
    refused: Annotated[Path | None, typer.Option(metavar="FOLDER", help=str(texts.REFUSED_FOLDER))] = None,
) -> Exit:
    """Read everything first, then take it in (or rehearse that)."""
    files = [each.expanduser() for each in files]
    with _shop(context.obj, dry_run) as store:
        importing = Import(store, ROOMS)
        with progress_bar() as progress:
            importing.read(files, progress, password or None)
        _ask_for_passwords(importing, password)
        try:
            with progress_bar() as progress:
                result = importing.preview(progress) if dry_run else importing.take(progress)
        except Cancelled:
            say(texts.NOTHING_WRITTEN, error=True)
            return Exit.STOPPED
    _show(result, dry_run)
    if refused is not None:
        _save_refused(result, refused.expanduser())
    return _exit(result)


@contextmanager
def _shop(database: str | None, dry_run: bool) -> Iterator[Store]:
    """The shop to write to; for a dry run where there is no shop yet, one that is forgotten at once."""
    address = address_of(database)
    if dry_run and isinstance(address, Path) and not address.exists():
        with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder) / "shop.storedesk") as store:
            yield store
    else:
        with open_to_write(database, new=True) as store:
            yield store


def _ask_for_passwords(importing: Import, tried: str) -> None:
    """Locked files are read again with what the operator types, as long as something is typed."""
    for file in importing.failed:
        locked, said = file.locked, tried
        while locked:
            if said:
                say(next(each.error or "" for each in importing.failed if each.path == file.path), error=True)
            said = ask_secret(texts.PASSWORD_FOR.format(file=file.path.name)) or ""
            if not said:
                break
            with progress_bar() as progress:
                importing.read([file.path], progress, said)
            locked = any(each.path == file.path and each.locked for each in importing.failed)


def _show(result: ImportResult, dry_run: bool) -> None:
    headings = (texts.FILE, texts.REPORT, texts.DAYS, texts.NEW, texts.REPLACED, texts.UNCHANGED)
    rows = [row for file in result.files for row in _rows(file)]
    if rows:
        show_table((*headings, texts.REFUSED, texts.SUMS), rows, right=frozenset((3, 4, 5, 6)))
    for file in result.files:
        _explain(file)
    if result.stopped:
        say(texts.STOPPED, error=True)
    outcomes = [outcome for file in result.files for outcome in file.outcomes]
    total = (texts.WOULD_IMPORT if dry_run else texts.IMPORTED).format(
        new=figures.count(sum(each.new for each in outcomes)),
        replaced=figures.count(sum(each.replaced for each in outcomes)),
        unchanged=figures.count(sum(each.unchanged for each in outcomes)),
        refused=figures.count(sum(len(each.refused) for each in outcomes)),
    )
    say(total)
    if dry_run:
        say(texts.NOTHING_WRITTEN)
    elif result.batch_ids:
        say(texts.TAKE_BACK.format(numbers=" ".join(str(each) for each in result.batch_ids)))


def _rows(file: FileResult) -> Iterator[Sequence[str]]:
    """A row for each table of the file; a file of which nothing was read has a row too."""
    for outcome in file.outcomes:
        yield (
            _named(file, outcome.table_name),
            f"{outcome.platform} {outcome.report_name}",
            _days(outcome),
            *(figures.count(each) for each in (outcome.new, outcome.replaced, outcome.unchanged)),
            figures.count(len(outcome.refused)),
            _sums(outcome),
        )
    for table in file.unknown:
        yield (_named(file, table.name), str(texts.NOT_RECOGNISED), *[figures.UNKNOWN] * 6)
    if file.error:
        yield (file.path.name, str(texts.NOT_READ), *[figures.UNKNOWN] * 6)


def _explain(file: FileResult) -> None:
    """Everything about the file that is not as it should be."""
    name = file.path.name
    if file.error:
        say(f"{name}: {file.error}", error=True)
    for table in file.unknown:
        say(f"{_named(file, table.name)}: {table.reason}", error=True)
    for outcome in file.outcomes:
        if outcome.already:
            say(texts.ALREADY.format(file=_named(file, outcome.table_name), moment=figures.moment(outcome.already)))
        for row in outcome.refused[:SHOWN_REFUSED]:
            say(texts.ROW_REFUSED.format(file=name, row=row.row, reason=row.reason), error=True)
        if len(outcome.refused) > SHOWN_REFUSED:
            more = figures.count(len(outcome.refused) - SHOWN_REFUSED)
            say(texts.MORE_REFUSED.format(file=name, count=more), error=True)
        for control in outcome.controls:
            if control.agrees is False:
                found = _figure(outcome, control, control.taken + control.refused)
                stated = _figure(outcome, control, control.stated or 0)
                said = texts.SUM_DIFFERS.format(file=name, heading=control.heading, found=found, stated=stated)
                say(said, error=True)
        if outcome.unknown_headings:
            say(texts.COLUMNS_UNUSED.format(file=name, columns=", ".join(outcome.unknown_headings)))


def _named(file: FileResult, table: str) -> str:
    """The file, with the table's name where it holds several or one of an archive."""
    name = file.path.name
    several = len(file.outcomes) + len(file.unknown) > 1
    member = Path(table).suffix.lower() in SUFFIXES and table != name
    return f"{name} › {table}" if table and (several or member) else name


def _days(outcome: Outcome) -> str:
    if outcome.first_day is None or outcome.first_day == outcome.last_day:
        return figures.day(outcome.first_day)
    return f"{figures.day(outcome.first_day)} – {figures.day(outcome.last_day)}"


def _figure(outcome: Outcome, control: Control, value: int) -> str:
    """A sum in the unit a person reads."""
    fields = known(ROOMS).reports[outcome.report_key].fields
    kind = next((each.kind for each in fields if control.column in each.columns), Kind.COUNT)
    if kind is Kind.MONEY:
        return figures.money_in(Decimal(value).scaleb(-2), control.currency)
    return figures.number(Decimal(value).scaleb(-3), places=3) if kind is Kind.QUANTITY else figures.count(value)


def _sums(outcome: Outcome) -> str:
    if outcome.controls_agree is None:
        return figures.UNKNOWN
    return str(texts.SUMS_AGREE if outcome.controls_agree else texts.SUMS_DISAGREE)


def _save_refused(result: ImportResult, folder: Path) -> None:
    for outcome in (each for file in result.files for each in file.outcomes if each.refused):
        folder.mkdir(parents=True, exist_ok=True)
        stems = (outcome.path.stem if at == 1 else f"{outcome.path.stem}-{at}" for at in count(1))
        path = next(free for stem in stems if not (free := folder / f"{stem}.refused.xlsx").exists())
        save_refused(path, outcome)
        say(texts.REFUSED_SAVED.format(path=path))


def _exit(result: ImportResult) -> Exit:
    if result.stopped:
        return Exit.STOPPED
    outcomes = [outcome for file in result.files for outcome in file.outcomes]
    if not any(outcome.taken for outcome in outcomes):
        return Exit.NOT_POSSIBLE
    left_out = any(file.error or file.unknown for file in result.files) or any(each.refused for each in outcomes)
    return Exit.IN_PART if left_out else Exit.DONE
