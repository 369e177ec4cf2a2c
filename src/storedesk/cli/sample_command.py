"""storedesk sample: the made-up shop, for looking around without a report of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from storedesk.cli import texts
from storedesk.cli.exits import Exit
from storedesk.cli.terminal import progress_bar, say
from storedesk.features import ROOMS
from storedesk.foundation.settings import data_folder
from storedesk.sample.make import DOWNLOADS, make_sample_shop

YEAR = 365


def run(
    into: Annotated[Path | None, typer.Option(metavar="FOLDER", help=str(texts.SAMPLE_INTO))] = None,
    days: Annotated[int, typer.Option(metavar="N", min=7, max=3 * YEAR, help=str(texts.SAMPLE_DAYS))] = YEAR,
) -> Exit:
    """Write the reports and import them; a sample shop that is there already stays as it is."""
    folder = into.expanduser() if into is not None else data_folder() / "sample"
    database = folder / "sample.storedesk"
    if database.exists():
        say(texts.SAMPLE_THERE.format(path=database))
        return Exit.DONE
    with progress_bar() as progress:
        make_sample_shop(database, ROOMS, progress, days=days)
    say(texts.SAMPLE_MADE.format(path=database))
    files = sum(1 for each in (folder / DOWNLOADS).iterdir())
    say(texts.SAMPLE_FILES.format(count=files, folder=folder / DOWNLOADS))
    return Exit.DONE
