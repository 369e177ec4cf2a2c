"""A large made-up shop for the titles tab: libraries of real roots, search words by day, traffic, titles over time.

Most rows are made by SQL. Libraries have the shape of benchmarks.titles_made; their roots are words of the dictionary,
some of which all libraries share, as 正品 and 包邮 are in every trade. The same numbers give the same shop.
"""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from benchmarks.titles_made import Made, made
from storedesk.foundation.database.base import Base
from storedesk.foundation.database.store import Store
from storedesk.foundation.database.types import EPOCH
from storedesk.keywords.rules.sources import Source
from storedesk.keywords.tables import KEYWORD_NAMES, Family, LibraryWord
from storedesk.products.rules.journal import Kind
from storedesk.products.tables import LISTING, JournalEntry, Product
from storedesk.titles import shipped
from storedesk.titles.rules.words import WordKind
from storedesk.titles.tables import FamilyProduct, TitleVersion
from storedesk.titles.versions import State

TODAY = date(2026, 11, 25)
PRODUCTS = 2_000
WORDS = 200_000
ROWS = 2_000_000
LARGE, ORDINARY = 5_000, 500
_SIZES = (LARGE, ORDINARY, *[LARGE] * 38, *[ORDINARY] * 11)
"""Words of each library; the best seller has the first, the next product the second."""
_ALIKE = 4
"""So many libraries of a size are different in shape; their words differ in all."""
_DAYS = 100
_TRAFFIC_DAYS = 120
_CHANGED = 600
_SHARED_EVERY, _SHARED_UNTIL = 5, 100
_CAPACITY = 30
_COMMON = {1: 800, 2: 4_000, 3: 4_000, 4: 4_000}
"""So many of the dictionary's words of each length are roots of libraries."""

_SEARCH_WORDS = """
WITH RECURSIVE days(d) AS (SELECT :first UNION ALL SELECT d + 1 FROM days WHERE d < :last),
places(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM places WHERE n < 2 * :half - 1),
made(d, k, r) AS (
 SELECT d, CASE WHEN n < :half THEN n + 1 ELSE :half + 1 + (n - :half) * :steps + d % :steps END,
  (n * 7919 + d * 104729) % 9973 FROM days CROSS JOIN places)
INSERT INTO search_word_day (day, span, keyword_id, device, visitors, page_views, cart_users, favourites, buyers, items,
 sales, batch_id)
SELECT d, 1, k, 'all', 1 + 4000 / (k + 20) + r % 4, 2 + r % 9, r % 11 = 0, r % 13 = 0, r % 29 = 0, r % 29 = 0,
 (r % 29 = 0) * 5900, 1
FROM made ORDER BY d, k
"""
_MARKET_WORDS = """
WITH RECURSIVE weeks(d) AS (SELECT :first UNION ALL SELECT d + 7 FROM weeks WHERE d < :last),
made(d, k, r) AS (SELECT d, id, (id * 7919 + d * 104729) % 9973 FROM weeks CROSS JOIN keyword)
INSERT INTO market_word (day, span, keyword_id, source, popularity_low, popularity_high, click_rate_low,
 click_rate_high, pay_rate_low, pay_rate_high, online_items, batch_id)
SELECT d, 7, k, 'search_rank', 900000 / (k + 9) + r % 50, 900000 / (k + 9) + r % 50, 5000 + r, 5000 + r,
 20000 + 3 * r, 30000 + 3 * r, 100 + r, 1
FROM made ORDER BY d, k
"""
_TRAFFIC = """
WITH RECURSIVE days(d) AS (SELECT :first UNION ALL SELECT d + 1 FROM days WHERE d < :last),
made(d, p, r) AS (SELECT d, id, (id * 7919 + d * 104729) % 97 FROM days CROSS JOIN product)
INSERT INTO item_day (day, span, product_id, visitors, page_views, buyers, items, sales, search_visitors, batch_id)
SELECT d, 1, p, 20 + 4000 / (p + 9) + r, 50 + r, 1 + 100 / (p + 9) + r % 3, 1 + 100 / (p + 9) + r % 3,
 5900 * (1 + 100 / (p + 9) + r % 3), 10 + r, 1
FROM made ORDER BY d, p
"""
_AD_WORDS = """
WITH RECURSIVE days(d) AS (SELECT :first UNION ALL SELECT d + 1 FROM days WHERE d < :last),
made(d, p, k, r) AS (
 SELECT d, product_id, keyword_id, (keyword_id * 7919 + d * 104729) % 9973 FROM days CROSS JOIN advertised)
INSERT INTO ad_keyword_day (day, span, channel, campaign_id, adgroup_id, product_id, keyword_id, match, currency,
 impressions, clicks, cost, orders, sales, carts, favourites, window_days, batch_id)
SELECT d, 1, 'wxt', 1, p, p, k, 'word', 'CNY', r % 400, r % 400 / 20, r % 400 / 20 * 90, (r % 97) = 0,
 ((r % 97) = 0) * 5900, r % 11 = 0, r % 13 = 0, 15, 1
FROM made ORDER BY d, p, k
"""


@dataclass(frozen=True, slots=True)
class _Library:
    """A family's words, the most valuable first, and the titles its products have."""

    words: tuple[str, ...]
    roots: tuple[tuple[str, ...], ...]

    def title(self, chance: random.Random) -> str:
        """A title of valuable words, their roots each once, as long as the limit allows."""
        found: dict[str, None] = {}
        for place in sorted(chance.sample(range(min(200, len(self.words))), 40)):
            fresh = [root for root in self.roots[place] if root not in found]
            if sum(map(len, (*found, *fresh))) <= _CAPACITY:
                found.update(dict.fromkeys(fresh))
        return "".join(found)


def fill(store: Store) -> None:
    """Put the whole shop into a new store. Product 1 sells most and has a LARGE library, product 2 an ORDINARY one."""
    chance = random.Random(2026)
    with store.writing("fill", undoable=False) as session:
        libraries = [_library(number, size) for number, size in enumerate(_SIZES)]
        titles = _products(session, libraries, chance)
        _words(session, libraries)
        _versions(session, titles)
        _days(session, _TRAFFIC, _TRAFFIC_DAYS)
        _days(session, _MARKET_WORDS, 7)
        half = ROWS // _DAYS // 2
        _days(session, _SEARCH_WORDS, _DAYS, half=half, steps=(WORDS - half) // half)
        _advertised(session, libraries)


def _products(session: Session, libraries: Sequence[_Library], chance: random.Random) -> list[str]:
    """Products with titles and libraries, each by its number."""
    belongs = [number if number < 2 else 2 + number % (len(libraries) - 2) for number in range(PRODUCTS)]
    titles = [libraries[family].title(chance) for family in belongs]
    codes = [str(600_000_000_000 + number) for number in range(PRODUCTS)]
    _put(session, Product, ({"id": number + 1, "code": code} for number, code in enumerate(codes)))
    listed = ({"product_id": n + 1, "title": title, "category": f"类目{belongs[n]}"} for n, title in enumerate(titles))
    session.execute(insert(LISTING.table), [{**row, "batch_id": 1} for row in listed])
    _put(session, Family, ({"id": number + 1, "name": f"词库{number}"} for number in range(len(libraries))))
    joined = ({"product_id": product + 1, "family_id": family + 1} for product, family in enumerate(belongs))
    _put(session, FamilyProduct, joined)
    return titles


def _words(session: Session, libraries: Sequence[_Library]) -> None:
    """Every library's words, and the ledgers' list of words, the most valuable of all libraries first."""
    ranked = sorted(
        (place, number, word) for number, each in enumerate(libraries) for place, word in enumerate(each.words)
    )
    names = dict.fromkeys(word for _, _, word in ranked)
    rows = [{"id": number, "word": word} for number, word in enumerate(names, start=1)]
    session.execute(insert(KEYWORD_NAMES.table), rows)
    said = {"source": Source.MARKET.value, "added": TODAY - timedelta(days=60)}
    kinds = {True: WordKind.MAIN.value, False: WordKind.COMBINATION.value}
    _put(
        session,
        LibraryWord,
        (
            {"family_id": number + 1, "word": word, "kind": kinds[place == 0], **said}
            for number, each in enumerate(libraries)
            for place, word in enumerate(each.words)
        ),
    )


def _versions(session: Session, titles: Sequence[str]) -> None:
    """Three titles over time of some products; every live one was changed on another day of two months."""
    rows, told = [], []
    for number in range(_CHANGED):
        since = TODAY - timedelta(days=16 + number % 45)
        for place, state in enumerate((State.PAST, State.PAST, State.LIVE)):
            day = since - timedelta(days=40 * (2 - place))
            words = titles[number] if state is State.LIVE else titles[number][place::-1] + titles[number][place + 1 :]
            rows.append({"product_id": number + 1, "text": words, "state": state.value, "written": day, "day": day})
            told.append({"product_id": number + 1, "day": day, "kind": Kind.TITLE.value})
    _put(session, TitleVersion, rows)
    _put(session, JournalEntry, told)


def _advertised(session: Session, libraries: Sequence[_Library]) -> None:
    """Thirty days of fifty ad words for each of the two hundred best sellers."""
    session.execute(text("CREATE TEMP TABLE advertised (product_id INTEGER, keyword_id INTEGER)"))
    session.execute(
        text(
            "INSERT INTO advertised SELECT product_id, keyword_id FROM ("
            " SELECT f.product_id, k.id AS keyword_id, row_number() OVER (PARTITION BY f.product_id ORDER BY k.id) AS n"
            " FROM word_family_product f JOIN library_word w ON w.family_id = f.family_id JOIN keyword k"
            " ON k.word = w.word WHERE f.product_id <= 200) WHERE n <= 50"
        )
    )
    _days(session, _AD_WORDS, 30)
    session.execute(text("DROP TABLE advertised"))


def _days(session: Session, statement: str, days: int, **more: int) -> None:
    last = (TODAY - EPOCH).days - 1
    session.execute(text(statement), {"first": last - days + 1, "last": last, **more})


def _put(session: Session, table: type[Base], rows: Iterable[dict[str, Any]]) -> None:
    session.execute(insert(table.__table__), list(rows))  # type: ignore[arg-type]


def _library(number: int, size: int) -> _Library:
    """The words of one library: the shape of others of its size, and roots of its own beside the shared ones."""
    shape = _shape(size, number % _ALIKE)
    chance = random.Random(number)
    shared, own = (
        {length: iter(words) for length, words in _drawn(each).items()} for each in (random.Random(0), chance)
    )
    names = [
        next((shared if place % _SHARED_EVERY == 0 and 3 < place < _SHARED_UNTIL else own)[weight // 2])
        for place, weight in enumerate(shape.weights)
    ]
    order = sorted(range(size), key=lambda row: -shape.values[row])
    words: dict[str, tuple[str, ...]] = {}
    for row in order:
        roots = tuple(names[root] for root in shape.rows[row])
        words.setdefault("".join(roots), roots)
    return _Library(tuple(words), tuple(words.values()))


@cache
def _shape(size: int, seed: int) -> Made:
    return made(size, seed, "hub", even=True)


def _drawn(chance: random.Random) -> dict[int, list[str]]:
    """Words of the dictionary of one to four characters in an order of chance."""
    return {length: chance.sample(words, len(words)) for length, words in _dictionary().items()}


@cache
def _dictionary() -> dict[int, tuple[str, ...]]:
    """The commonest words of one to four Chinese characters."""
    found: dict[int, list[str]] = {1: [], 2: [], 3: [], 4: []}
    words = shipped.lexicon().words
    for word in sorted(words, key=lambda word: (-words[word], word)):
        if len(word) in found and all("一" <= sign <= "龥" for sign in word):
            found[len(word)].append(word)
    return {length: tuple(each[: _COMMON[length]]) for length, each in found.items()}
