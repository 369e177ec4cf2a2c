"""Reads when words began anew and with which bids they ran, from the journals and the change sheet."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

import numpy as np
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from storedesk.ads.records_test_words import TrialWord
from storedesk.ads.records_tests import Trial
from storedesk.ads.records_words import Scope
from storedesk.ads.rules.arrays import Floats
from storedesk.ads.rules.changes import Part
from storedesk.ads.rules.three_days import Restart, RestartReason, restart_of
from storedesk.ads.tables import AdJournal
from storedesk.products.tables import JournalEntry

_OF_PRODUCT = {"price": RestartReason.PRICE, "title": RestartReason.TITLE, "picture": RestartReason.CREATIVE}


def restarts(session: Session, found: Trial, words: Sequence[TrialWord], today: date) -> tuple[Restart, ...]:
    """From which day each word's figures count, and why: its start, or the last change of bid, creative, price, title.

    Price, title and picture come from the products' journal, bids and creatives from that of advertising.
    """
    since = found.since or today
    common = [(day, reason) for day, reason in _of_products(session, found, since, today)]
    own: dict[str, list[tuple[date, RestartReason]]] = {}
    for row in _advertising(session, found, words, since, today):
        if row.kind == RestartReason.CREATIVE.value:
            common.append((row.day, RestartReason.CREATIVE))
        elif row.kind == Part.BID.value:
            own.setdefault(row.word, []).append((row.day, RestartReason.BID))
    return tuple(restart_of(max(since, each.added_on), [*common, *own.get(each.word, ())], today) for each in words)


def multipliers(
    session: Session, found: Trial, words: Sequence[TrialWord], default_bids: Floats, scope: Scope
) -> Floats | None:
    """The bid of each word and day as a multiple of its default one [N, T], 0 before it was added and after it left.

    None where every word ran with its default bid throughout.
    """
    told = _advertising(session, found, words, scope.first, scope.last)
    rows = [row for row in told if row.kind == Part.BID.value]
    late = [number for number, each in enumerate(words) if each.added_on > scope.first]
    gone = [(number, each.left_on) for number, each in enumerate(words) if each.left_on is not None]
    if (not rows and not late and not gone) or not len(scope):
        return None
    bids = np.ones((len(words), len(scope)))
    at = {each.word: number for number, each in enumerate(words)}
    for row in sorted(rows, key=lambda each: (each.day, each.id)):
        number, bid = at.get(row.word), _money(row.after)
        if number is not None and bid is not None:
            # a bid changed during a day holds from the next one on
            bids[number, (row.day - scope.first).days + 1 :] = float(bid) / default_bids[number]
    for number in late:
        bids[number, : (words[number].added_on - scope.first).days] = 0.0
    for number, left_on in gone:
        bids[number, max((left_on - scope.first).days + 1, 0) :] = 0.0
    return bids


def _of_products(session: Session, found: Trial, first: date, last: date) -> list[tuple[date, RestartReason]]:
    rows = session.execute(
        select(JournalEntry.day, JournalEntry.kind).where(
            JournalEntry.product_id.in_(found.draft.products),
            JournalEntry.kind.in_(_OF_PRODUCT),
            JournalEntry.day.between(first + timedelta(days=1), last),
        )
    )
    return [(day, _OF_PRODUCT[kind]) for day, kind in rows]


def _advertising(
    session: Session, found: Trial, words: Sequence[TrialWord], first: date, last: date
) -> list[AdJournal]:
    """The journal's lines of a test, and those that imports let see of its words in its plans."""
    rows = session.scalars(
        select(AdJournal).where(
            or_(AdJournal.test_id == found.id, AdJournal.test_id.is_(None)), AdJournal.day.between(first, last)
        )
    )
    own, plans = {each.word for each in words}, found.draft.plans
    return [
        row for row in rows if row.test_id is not None or (row.word in own and (not plans or row.campaign_id in plans))
    ]


def _money(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
