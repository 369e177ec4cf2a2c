"""storedesk week: what is due, in the terminal or as a PDF for the printer."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from storedesk.checklist import records
from storedesk.checklist.printout import week_pdf
from storedesk.checklist.rules.roles import role_name
from storedesk.checklist.rules.tasks import Line, State, tally
from storedesk.cli import texts
from storedesk.cli.exits import Exit
from storedesk.cli.shops import open_if_free
from storedesk.cli.terminal import say, show_table
from storedesk.features import FEATURES
from storedesk.foundation import figures
from storedesk.foundation.calendar.clock import shop_today
from storedesk.foundation.calendar.weeks import Week, weekday_name
from storedesk.foundation.errors import UserError

_STATES = {
    State.OPEN: texts.OPEN,
    State.DONE: texts.FINISHED,
    State.DROPPED: texts.DROPPED,
    State.CARRIED: texts.CARRIED,
}


def run(
    context: typer.Context,
    week: Annotated[str, typer.Option(metavar="WEEK", help=str(texts.WEEK_OPTION))] = "",
    pdf: Annotated[Path | None, typer.Option(metavar="FILE", help=str(texts.PDF))] = None,
    per_role: Annotated[bool, typer.Option("--per-role", help=str(texts.PER_ROLE))] = False,
) -> Exit:
    """Gather the week as the window would, then show or save it."""
    today = shop_today()
    try:
        wanted = Week.parse(week) if week else Week.of(today)
    except UserError as error:
        say(error.message, error=True)
        return Exit.NOT_UNDERSTOOD
    with open_if_free(context.obj) as store:
        if pdf is not None:
            path = pdf.expanduser()
            pages = week_pdf(store, FEATURES, wanted, path, per_role, today)
            say(texts.PDF_SAVED.format(path=path, pages=pages))
            return Exit.DONE
        if not store.read_only:
            records.keep_gathered(store, FEATURES, wanted, today)
        with store.reading() as session:
            lines = records.lines(session, wanted)
    if not lines:
        say(texts.NOTHING_DUE.format(week=wanted.label))
        return Exit.DONE
    show_table((texts.DAY, texts.ROLE, texts.TASK, texts.STATE), [_row(line) for line in lines])
    count = tally(lines)
    say(texts.WEEK_DONE.format(week=wanted.label, done=count.done, total=count.total))
    return Exit.DONE


def _row(line: Line) -> tuple[str, ...]:
    day = f"{figures.day(line.day)} {weekday_name(line.day, short=True)}"
    return day, role_name(line.role), line.title, str(_STATES[line.state])
