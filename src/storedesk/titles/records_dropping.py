"""Reads what a title must keep, and what its roots sold in the same weeks of last year."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.keywords import records_library, records_roots
from storedesk.keywords.records_library import Entry
from storedesk.keywords.tables import SEARCH_WORD_DAY
from storedesk.products.tables import LISTING, Product
from storedesk.titles import records, records_settings
from storedesk.titles.asking import Asked
from storedesk.titles.records_settings import Watch
from storedesk.titles.rules.dropping import Held, locked
from storedesk.titles.rules.words import WordKind

_NAMES = frozenset((WordKind.MAIN.value, WordKind.BRAND.value))
YEAR = timedelta(days=364)
"""A year back in whole weeks."""
_BREAK = re.compile(r"[>/\\|、,，\s]+")


def held(session: Session, product_id: int, today: date) -> Held:
    """What the title of a product must keep: its main and brand words, what is required, asked for, or its own brand.

    Where no main word says what the product is, its category does.
    """
    family_id = records.family_of(session, product_id)
    entries = records_library.entries(session, family_id) if family_id is not None else []
    words = [*_asked(records_settings.asked(session, product_id)), *_kept(entries)]
    words += [each.word for each in records_settings.watched_words(session) if each.kind is Watch.OWN_BRAND]
    if not any(each.kind == WordKind.MAIN for each in entries):
        words += _category(session, product_id)
    kinds = records_roots.dictionary(session).kinds
    seasonal = [each.word for each in entries if each.kind == WordKind.SEASON]
    seasonal += [root for root, kind in kinds.items() if kind == WordKind.SEASON]
    return Held(locked(words), locked(seasonal), today.month)


def goes_back(session: Session, last: date) -> bool:
    """Whether the search-word reports go back to the same weeks of last year."""
    first = session.scalar(select(func.min(SEARCH_WORD_DAY.table.c.day)))
    return first is not None and first <= last - YEAR + timedelta(days=30)


def _asked(asked: Asked) -> Sequence[str]:
    return (*asked.first, *asked.must, *asked.last)


def _kept(entries: Iterable[Entry]) -> list[str]:
    return [each.word for each in entries if each.required or each.kind in _NAMES]


def _category(session: Session, product_id: int) -> list[str]:
    said = LISTING.table.c
    wanted = (
        select(Product.category, said.category)
        .outerjoin(LISTING.table, said.product_id == Product.id)
        .where(Product.id == product_id)
    )
    for own, told in session.execute(wanted):
        return [part for part in _BREAK.split(own or told or "") if part]
    return []
