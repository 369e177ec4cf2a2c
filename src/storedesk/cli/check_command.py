"""storedesk check: is the shop's file whole, and does every sum follow from its rows?"""

from __future__ import annotations

import typer

from storedesk.cli import texts
from storedesk.cli.exits import Exit
from storedesk.cli.shops import open_to_read
from storedesk.cli.terminal import progress_bar, say, show_table
from storedesk.features import LEDGERS
from storedesk.foundation import figures
from storedesk.foundation.database.check import check
from storedesk.foundation.sheets.history import sums_that_differ

_SUMS = "import"


def run(context: typer.Context) -> Exit:
    """Look at everything, change nothing."""
    with open_to_read(context.obj) as store:
        with progress_bar() as progress:
            found = [(each.kind, each.table, str(each.message)) for each in check(store, LEDGERS, progress)]
        if not any(kind == "structure" for kind, _, _ in found):
            with store.reading() as session:
                found += [(_SUMS, "", str(message)) for message in sums_that_differ(session, LEDGERS)]
    if not found:
        say(texts.SOUND)
        return Exit.DONE
    show_table((texts.KIND, texts.PART, texts.FAULT), found)
    say(texts.FAULTS.format(count=figures.count(len(found))), error=True)
    return Exit.DAMAGED
