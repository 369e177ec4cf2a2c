"""“Check my database”: the file's structure, its foreign keys, and that every derived figure follows from the rows.

Nothing is repaired: a finding says what does not fit, and the operator has backups, and imports that can be forgotten
and repeated.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection

from storedesk.foundation.database import texts
from storedesk.foundation.database.copies import newest_sound
from storedesk.foundation.database.faults import DamagedDatabase, in_plain_words
from storedesk.foundation.database.ledger import Ledger
from storedesk.foundation.database.ledger_checks import ledger_faults
from storedesk.foundation.database.store import Store
from storedesk.foundation.progress import SILENT, Progress
from storedesk.foundation.texts import Phrase

_MOST = 20


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that does not fit. `kind` is a word for programs: structure, reference, layers, fold, sums, summary."""

    kind: str
    table: str
    message: Phrase | str


def check(store: Store, ledgers: Sequence[Ledger], progress: Progress = SILENT) -> list[Finding]:
    """Everything in the shop that does not fit, nothing where it is sound; raises Cancelled."""
    findings: list[Finding] = []
    newest = partial(newest_sound, store.path) if store.path is not None else lambda: None
    try:
        with store.reading() as session, in_plain_words(store.path, newest):
            connection = session.connection()
            steps = len(ledgers) + 1
            progress.report(0, steps, str(texts.CHECKING))
            if store.dialect == "sqlite":
                findings += _structure(connection)
            findings += _references(connection, store)
            for done, ledger in enumerate(ledgers, 1):
                progress.report(done, steps, str(texts.CHECKING))
                findings += (Finding(kind, ledger.name, message) for kind, message in ledger_faults(connection, ledger))
    except DamagedDatabase as error:
        # too damaged to be read to the end: that is the finding
        findings.append(Finding("structure", "", error.message))
    return findings


def _structure(connection: Connection) -> Iterator[Finding]:
    for (said,) in connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST})"):
        if said != "ok":
            yield Finding("structure", "", texts.STRUCTURE.format(detail=said))


def _references(connection: Connection, store: Store) -> Iterator[Finding]:
    """A server keeps its foreign keys itself; SQLite keeps them as long as everybody asks it to."""
    if store.dialect != "sqlite":
        return
    lost: dict[tuple[str, str], int] = {}
    for table, _row, parent, _key in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        lost[table, parent] = lost.get((table, parent), 0) + 1
    for (table, parent), count in sorted(lost.items()):
        yield Finding("reference", table, texts.REFERENCES.format(count=count, table=table, parent=parent))
