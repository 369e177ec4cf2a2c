"""storedesk backup: a verified copy of the shop, and on wish another one on another disk."""

from __future__ import annotations

import contextlib
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from storedesk.cli import texts
from storedesk.cli.exits import Exit
from storedesk.cli.shops import existing_file
from storedesk.cli.terminal import progress_bar, say
from storedesk.foundation.database.backup import back_up_file, thin_out, verify
from storedesk.foundation.database.copies import side_file
from storedesk.foundation.database.faults import disk_fault
from storedesk.foundation.database.files import remove


def run(
    context: typer.Context,
    to: Annotated[Path | None, typer.Option(metavar="FOLDER", help=str(texts.BACKUP_TO))] = None,
) -> Exit:
    """Copy through SQLite itself, whoever has the shop open and whichever version wrote it."""
    path = existing_file(context.obj)
    with progress_bar() as progress:
        made = back_up_file(path, path.parent, "manual", progress)
        # a backup that somebody is looking at cannot be deleted on Windows: then the next time
        with contextlib.suppress(OSError):
            thin_out(path.parent, datetime.now(UTC))
    say(texts.BACKED_UP.format(path=made))
    if to is not None:
        say(texts.COPIED_TO.format(path=_copied(made, to.expanduser())))
    return Exit.DONE


def _copied(backup: Path, folder: Path) -> Path:
    """The backup with its description in another folder, read back and compared."""
    target = folder / backup.name
    part = folder / f".part-{backup.name}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(side_file(backup), side_file(part))
        shutil.copyfile(backup, part)
        verify(part)
        side_file(part).replace(side_file(target))
        part.replace(target)
    except OSError as error:
        raise disk_fault(target.name, error) from error
    finally:
        with contextlib.suppress(OSError):
            remove(part, side_file(part))
    return target
