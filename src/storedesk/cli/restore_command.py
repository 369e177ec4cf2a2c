"""storedesk restore: the backups there are, and the way back to one of them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from storedesk.cli import texts
from storedesk.cli.exits import Exit
from storedesk.cli.shops import alone, confirmed, file_of
from storedesk.cli.terminal import progress_bar, say, show_table
from storedesk.foundation import figures
from storedesk.foundation.database.backup import Backup, backups, restore, verify
from storedesk.foundation.errors import UserError


def run(
    context: typer.Context,
    which: Annotated[str, typer.Argument(metavar="[WHICH]", help=str(texts.RESTORE_WHICH))] = "",
    yes: Annotated[bool, typer.Option("--yes", "-y", help=str(texts.YES))] = False,
) -> Exit:
    """List the backups, or restore one after asking."""
    path = file_of(context.obj)
    kept = backups(path.parent, path.name)
    if not which:
        return _list(kept, path)
    backup = verify(_path_of(which, kept))
    if not confirmed(texts.ASK_RESTORE.format(moment=figures.moment(backup.made_at)), yes):
        return Exit.NOT_POSSIBLE
    with alone(path), progress_bar() as progress:
        aside = restore(path, backup.path, progress)
    say(texts.RESTORED.format(name=backup.path.name))
    if aside is not None:
        say(texts.OLD_FILE.format(path=aside))
    return Exit.DONE


def _list(kept: list[Backup], path: Path) -> Exit:
    if not kept:
        say(texts.NO_BACKUPS.format(name=path.name))
        return Exit.DONE
    rows = [
        (
            str(number),
            figures.moment(backup.made_at),
            backup.reason,
            figures.count(backup.rows),
            f"{figures.number(backup.size / 1_000_000, places=1)} MB",
            backup.path.name,
        )
        for number, backup in enumerate(kept, 1)
    ]
    headings = (texts.NUMBER, texts.MADE, texts.REASON, texts.ROWS, texts.SIZE, texts.FILE)
    show_table(headings, rows, right=frozenset((0, 3, 4)))
    return Exit.DONE


def _path_of(which: str, kept: list[Backup]) -> Path:
    """The backup meant: by its number in the list, its name, or its path."""
    if which.isdecimal() and 1 <= int(which) <= len(kept):
        return kept[int(which) - 1].path
    for backup in kept:
        if which == backup.path.name:
            return backup.path
    path = Path(which).expanduser()
    if not path.is_file():
        raise UserError(texts.NO_SUCH_BACKUP.format(which=which))
    return path
