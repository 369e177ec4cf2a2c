"""Reads and writes the journal of advertising: every change for life, also those nobody wrote down."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.ads import records_names
from storedesk.ads.tables import AdJournal
from storedesk.foundation.texts import told
from storedesk.products import records as products


class Source(StrEnum):
    """How a change is known."""

    SHEET = "sheet"
    IMPORT = "import"
    """Found by comparing two imports; no sheet speaks of it."""
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line to be written; `key` names what happened, so that it is written once. `kind` is one of rules.changes.Part
    or a word of the operator's own (creative, price, title, budget)."""

    key: str
    day: date
    kind: str
    source: Source
    word: str = ""
    before: str = ""
    after: str = ""
    text: str = ""
    test_id: int | None = None
    campaign_id: int | None = None
    adgroup_id: int | None = None
    product_id: int | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the journal with the names of what it is about."""

    id: int
    entry: Entry
    campaign: str
    adgroup: str
    product: str


def journal(
    session: Session, first: date, last: date, *, word: str | None = None, test_id: int | None = None
) -> list[Told]:
    """The lines from first to last, both counted, the newest first; of one word or one test where it is named."""
    wanted = select(AdJournal).where(AdJournal.day.between(first, last))
    if word is not None:
        wanted = wanted.where(AdJournal.word == word)
    if test_id is not None:
        wanted = wanted.where(AdJournal.test_id == test_id)
    rows = session.scalars(wanted.order_by(AdJournal.day.desc(), AdJournal.id.desc())).all()
    campaigns = records_names.campaigns(session, (row.campaign_id for row in rows))
    adgroups = records_names.adgroups(session, (row.adgroup_id for row in rows))
    called = products.names(session) if any(row.product_id for row in rows) else {}
    return [
        Told(
            row.id,
            _entry(row),
            campaigns.get(row.campaign_id or 0, ""),
            adgroups.get(row.adgroup_id or 0, ""),
            called.get(row.product_id or 0, ""),
        )
        for row in rows
    ]


def write(session: Session, entry: Entry) -> None:
    """Write a line; what is written under the same key already is said anew."""
    row = session.scalars(select(AdJournal).where(AdJournal.key == entry.key)).one_or_none()
    if row is None:
        row = AdJournal(key=entry.key)
        session.add(row)
    row.day, row.kind, row.source, row.word = entry.day, entry.kind, entry.source.value, entry.word
    row.before, row.after, row.text, row.test_id = entry.before, entry.after, entry.text, entry.test_id
    row.campaign_id, row.adgroup_id, row.product_id = entry.campaign_id, entry.adgroup_id, entry.product_id


def known_keys(session: Session, keys: Iterable[str]) -> set[str]:
    """Which of these lines are written already."""
    wanted = list(keys)
    found: set[str] = set()
    for at in range(0, len(wanted), 900):
        found.update(session.scalars(select(AdJournal.key).where(AdJournal.key.in_(wanted[at : at + 900]))))
    return found


def _entry(row: AdJournal) -> Entry:
    return Entry(
        key=row.key,
        day=row.day,
        kind=row.kind,
        source=Source(row.source),
        word=row.word,
        before=row.before,
        after=row.after,
        text=told(row.text),
        test_id=row.test_id,
        campaign_id=row.campaign_id,
        adgroup_id=row.adgroup_id,
        product_id=row.product_id,
    )
