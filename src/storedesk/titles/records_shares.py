"""Reads which products search words may have led to: libraries, main words, titles, and search visitors as weights."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.keywords.records import told_once
from storedesk.keywords.tables import SEARCH_WORD_DAY, LibraryWord
from storedesk.products.tables import ITEM_DAY
from storedesk.titles import records_present
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.sharing import LIBRARY_WORD, Seller, Shop
from storedesk.titles.rules.words import WordKind
from storedesk.titles.tables import FamilyProduct

DAYS = 30
"""Over so many days the weights are read, and it is known whether words are told once."""
_PLAIN = re.compile(r"[一-鿿]+").fullmatch
_TABLES = frozenset(
    {"product", "listing", "item_day", "title_version", "word_family", "word_family_product", "library_word"}
)


@dataclass(frozen=True, slots=True)
class Shares:
    """How much of each search word is a product's: `parts` from 0 to 1, and the words that fit it."""

    parts: Mapping[str, float]
    fitting: frozenset[str]


class KnownShop:
    """The shop as words are shared out in it, read once until `forget` hears that it changed."""

    def __init__(self) -> None:
        self._known: tuple[date, Shop] | None = None
        self._once: tuple[date, bool] | None = None
        self._version = 0

    def forget(self, tables: Collection[str]) -> None:
        """Rows of these tables are not as they were."""
        if not _TABLES.isdisjoint(tables):
            self._known, self._version = None, self._version + 1
        if SEARCH_WORD_DAY.table.name in tables:
            self._once, self._version = None, self._version + 1

    def on(self, session: Session, last: date) -> Shop:
        """The shop by the days that end with `last`."""
        known, version = self._known, self._version
        if known is not None and known[0] == last:
            return known[1]
        shop = _shop(session, last)
        if version == self._version:
            # what changed while it was read is read anew the next time
            self._known = last, shop
        return shop

    def told_once(self, session: Session, last: date) -> bool:
        """Whether no search word of the DAYS days that end with `last` is told both by device and as a whole."""
        known, version = self._once, self._version
        if known is not None and known[0] == last:
            return known[1]
        day = SEARCH_WORD_DAY.table.c
        once = told_once(session, day.day > last - timedelta(days=DAYS), day.day <= last, day.span == 1)
        if version == self._version:
            self._once = last, once
        return once


def shares(shop: Shop, product_id: int, words: Iterable[str]) -> Shares:
    """How much of these search words is the product's; see rules.sharing."""
    parts, fitting = {}, set()
    for word in words:
        plain = folded(word)
        part = parts[word] = shop.share(product_id, plain)
        if part and shop.belongs(product_id, plain):
            fitting.add(word)
    return Shares(parts, frozenset(fitting))


def _shop(session: Session, last: date) -> Shop:
    joined = select(FamilyProduct.product_id, FamilyProduct.family_id)
    belongs: dict[int, int] = {row.product_id: row.family_id for row in session.execute(joined)}
    weights = _weights(session, last)
    sellers = [
        Seller(identity, belongs.get(identity), folded(title), max(weights.get(identity, 0.0), 1.0))
        for identity, title in records_present.texts(session).items()
    ]
    mains: dict[str, set[int]] = {}
    wanted = select(LibraryWord.word, LibraryWord.family_id).where(LibraryWord.kind == WordKind.MAIN.value)
    for word, family_id in session.execute(wanted):
        mains.setdefault(folded(word), set()).add(family_id)
    return Shop(sellers, {word: frozenset(families) for word, families in mains.items() if word}, _holders(session))


def _weights(session: Session, last: date) -> dict[int, float]:
    """The search visitors of each product; all its visitors where its reports do not tell of search."""
    day = ITEM_DAY.table.c
    wanted = (
        select(day.product_id, func.sum(day.search_visitors), func.sum(day.visitors))
        .where(day.day > last - timedelta(days=DAYS), day.day <= last, day.span == 1)
        .group_by(day.product_id)
    )
    return {identity: float(searched or seen or 0) for identity, searched, seen in session.execute(wanted)}


def _holders(session: Session) -> dict[str, dict[int, float]]:
    """The libraries that have each word, and how well it fits there; a forbidden one fits nowhere."""
    found: dict[str, dict[int, float]] = {}
    said = LibraryWord
    usual: dict[int, dict[int, float]] = {}
    for word, family_id in session.execute(select(said.word, said.family_id)):
        # most words are as they are compared already
        plain = word if _PLAIN(word) else folded(word)
        alone = usual.get(family_id) or usual.setdefault(family_id, {family_id: LIBRARY_WORD})
        known = found.setdefault(plain, alone)
        if known is not alone:
            found[plain] = {**known, family_id: LIBRARY_WORD}
    # few words are forbidden, or have a relevance of their own
    wanted = select(said.word, said.family_id, said.relevance, said.forbidden)
    for word, family_id, relevance, forbidden in session.execute(
        wanted.where(said.relevance.is_not(None) | said.forbidden)
    ):
        fits = dict(found[folded(word)])
        fits[family_id] = 0.0 if forbidden else float(relevance or 0)
        found[folded(word)] = {family: fit for family, fit in fits.items() if fit}
    return found
