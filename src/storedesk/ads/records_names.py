"""Reads how plans, units and creatives are called: by the name the reports give them, else by their number."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.ads.ledgers import (
    ADGROUP_LISTING,
    ADGROUP_NAMES,
    CAMPAIGN_LISTING,
    CAMPAIGN_NAMES,
    CREATIVE_LISTING,
    CREATIVE_NAMES,
)
from storedesk.foundation.database.ledger import Ledger, NameList

_CHUNK = 900


def campaigns(session: Session, ids: Iterable[int | None] | None = None) -> dict[int, str]:
    """The names of these plans, or of all."""
    return _called(session, CAMPAIGN_NAMES, CAMPAIGN_LISTING, ids)


def adgroups(session: Session, ids: Iterable[int | None] | None = None) -> dict[int, str]:
    """The names of these units, or of all."""
    return _called(session, ADGROUP_NAMES, ADGROUP_LISTING, ids)


def creatives(session: Session, ids: Iterable[int | None] | None = None) -> dict[int, str]:
    """The names of these creatives, or of all that a report speaks of."""
    return _called(session, CREATIVE_NAMES, CREATIVE_LISTING, ids)


def _called(session: Session, names: NameList, listing: Ledger, ids: Iterable[int | None] | None) -> dict[int, str]:
    own, said = names.table.c, listing.table.c
    key, name = listing.key[0], listing.values[0]
    wanted = select(own.id, own.code, said[name]).outerjoin(listing.table, said[key] == own.id)
    if ids is None:
        return {row[0]: row[2] or row[1] for row in session.execute(wanted)}
    asked = sorted({one for one in ids if one})
    found: dict[int, str] = {}
    for at in range(0, len(asked), _CHUNK):
        rows = session.execute(wanted.where(own.id.in_(asked[at : at + _CHUNK])))
        found.update((row[0], row[2] or row[1]) for row in rows)
    return found
