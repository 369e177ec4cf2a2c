"""storedesk forget: imports taken out again, as if they had never been."""

from __future__ import annotations

from typing import Annotated

import typer

from storedesk.cli import texts
from storedesk.cli.exits import Exit
from storedesk.cli.shops import confirmed, open_to_write
from storedesk.cli.terminal import progress_bar, say
from storedesk.features import ROOMS
from storedesk.foundation.database.backup import back_up
from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets.history import batches
from storedesk.foundation.sheets.import_files import forget_imports


def run(
    context: typer.Context,
    numbers: Annotated[list[int], typer.Argument(metavar="NUMBER…", help=str(texts.FORGET_WHICH))],
    yes: Annotated[bool, typer.Option("--yes", "-y", help=str(texts.YES))] = False,
) -> Exit:
    """All of them in one step, or none."""
    wanted = sorted(set(numbers))
    with open_to_write(context.obj) as store:
        with store.reading() as session:
            names = {each.id: each.file_name for each in batches(session)}
        for number in wanted:
            if number not in names:
                raise UserError(texts.NO_SUCH_IMPORT.format(number=number))
        said = ", ".join(f"{number} {names[number]}" for number in wanted)
        if not confirmed(texts.ASK_FORGET.format(names=said), yes):
            return Exit.NOT_POSSIBLE
        if store.path is not None:
            with progress_bar() as progress:
                back_up(store, "forget", progress)
        forget_imports(store, wanted, ROOMS)
    say(texts.FORGOTTEN.format(names=said))
    return Exit.DONE
