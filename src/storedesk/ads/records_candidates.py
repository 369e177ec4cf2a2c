"""Reads the words worth trying for a product, each with its source, its price, and what is already known of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.ads.ledgers import KEYWORD_MONTH
from storedesk.ads.records_test_words import WordState, said
from storedesk.ads.records_words import keyword_ids
from storedesk.ads.tables import AdCandidate, AdTest, AdTestWord
from storedesk.foundation.calendar.weeks import later_month, month_of
from storedesk.keywords.records import lately
from storedesk.keywords.rules.fit import relevance
from storedesk.keywords.tables import KEYWORD_NAMES, MARKET_WORD
from storedesk.products import records as products

MOST = 1_000
_MARKET_DAYS = 90
_ADVERTISED_MONTHS = 3
_CHUNK = 900


class From(StrEnum):
    """Where a word was found."""

    MARKET = "market"
    """The market's figures say that people search for it."""
    SEARCH = "search"
    """It led buyers into the shop for nothing, and is not advertised."""
    PASTED = "pasted"
    """The operator noted it, from the search box or by hand."""
    COMBINED = "combined"
    """Put together of a main word and its long tail."""


@dataclass(frozen=True, slots=True)
class Tested:
    """What became of a word in an earlier test: when it began, and whether it was taken out."""

    test_id: int
    name: str
    started_on: date | None
    dropped: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word that may be tried; None is what nobody knows.

    price: yuan a click is said to cost; popularity: how often it is searched, as an index; visitors, buyers: what it
    led in by search lately; relevance: share of its letters in the product's title, 0 to 1. cost, orders, clicks: what
    it did in ads so far; `advertised` says that it ran in the last months.
    """

    word: str
    sources: tuple[From, ...]
    price: Decimal | None = None
    popularity: int | None = None
    visitors: int | None = None
    buyers: int | None = None
    relevance: float | None = None
    tested: tuple[Tested, ...] = ()
    clicks: int = 0
    cost: Decimal = Decimal(0)
    orders: int = 0
    advertised: bool = False
    refused: bool = False


def candidates(
    session: Session, product_id: int | None, today: date, *, text: str = "", most: int = MOST
) -> list[Candidate]:
    """Words for a product (or for the shop): those noted, those that sold in search, those the market searches for.

    The words that fit best come first; with `text` only those that contain it. Words refused come last.
    """
    found: dict[str, Candidate] = {}
    for each in (
        *_noted(session, product_id),
        *_sold(session, today, text, most),
        *_market(session, today, text, most),
    ):
        if text and text not in each.word:
            continue
        known = found.get(each.word)
        found[each.word] = each if known is None else _merged(known, each)
    known_words = _with_past(session, found, today)
    title = _title(session, product_id)
    fitting = [
        replace(each, relevance=relevance(each.word, title)) if title and each.relevance is None else each
        for each in known_words
    ]
    return sorted(fitting, key=_best_first)[:most]


def known_of(session: Session, words: Sequence[str], product_id: int | None, today: date) -> list[Candidate]:
    """The same of words the operator brings, from the search box or put together, in their order."""
    kept = list(dict.fromkeys(said(word) for word in words if word.strip()))
    found = {word: Candidate(word, (From.PASTED,)) for word in kept}
    ids = keyword_ids(session, kept)
    for each in _market_of(session, ids, today):
        found[each.word] = replace(_merged(found[each.word], each), sources=(From.PASTED,))
    title = _title(session, product_id)
    told = _with_past(session, found, today)
    return [replace(each, relevance=relevance(each.word, title)) if title else each for each in told]


def note(session: Session, words: Iterable[Candidate], product_id: int | None, today: date) -> int:
    """Write words down to be tried later; those written already stay. Gives how many are new."""
    owner = product_id or 0
    known = {row.word: row for row in session.scalars(select(AdCandidate).where(AdCandidate.product_id == owner))}
    fresh = 0
    for each in words:
        word = said(each.word)
        row = known.get(word)
        if row is None:
            source = each.sources[0].value if each.sources else From.PASTED.value
            row = AdCandidate(word=word, product_id=owner, source=source, added_on=today, refused=False)
            session.add(row)
            known[word] = row
            fresh += 1
        row.price = each.price if each.price is not None else row.price
        row.refused = False
    return fresh


def refuse(session: Session, words: Iterable[str], product_id: int | None, today: date) -> None:
    """These words are not wanted for the product; they come last from now on."""
    names = list(words)
    note(session, [Candidate(word, ()) for word in names], product_id, today)
    session.flush()
    wanted = {said(word) for word in names}
    for row in session.scalars(select(AdCandidate).where(AdCandidate.product_id == (product_id or 0))):
        if row.word in wanted:
            row.refused = True


def forget(session: Session, words: Iterable[str], product_id: int | None) -> None:
    """Take words off the list of those noted or refused."""
    wanted = set(words)
    for row in session.scalars(select(AdCandidate).where(AdCandidate.product_id == (product_id or 0))):
        if row.word in wanted:
            session.delete(row)


def _best_first(each: Candidate) -> tuple[bool, bool, float, int, int, str]:
    noted = From.PASTED in each.sources
    return (
        each.refused,
        not noted,
        -(each.relevance or 0.0),
        -(each.buyers or 0),
        -(each.popularity or 0),
        each.word,
    )


def _merged(one: Candidate, other: Candidate) -> Candidate:
    sources = (*one.sources, *(each for each in other.sources if each not in one.sources))
    more = {
        name: getattr(one, name) if getattr(one, name) is not None else getattr(other, name)
        for name in ("price", "popularity", "visitors", "buyers", "relevance")
    }
    return replace(one, sources=sources, refused=one.refused or other.refused, **more)


def _noted(session: Session, product_id: int | None) -> list[Candidate]:
    rows = session.scalars(select(AdCandidate).where(AdCandidate.product_id.in_({0, product_id or 0})))
    return [
        Candidate(
            row.word,
            (From(row.source),),
            price=row.price,
            relevance=None if row.relevance is None else float(row.relevance),
            refused=row.refused,
        )
        for row in rows
    ]


def _market(session: Session, today: date, text: str, most: int) -> list[Candidate]:
    names, told = KEYWORD_NAMES.table.c, MARKET_WORD.table.c
    lately = (
        select(
            told.keyword_id,
            func.max(told.popularity_high).label("popularity"),
            func.max(told.reference_price).label("price"),
        )
        .where(told.day > today - timedelta(days=_MARKET_DAYS), told.day <= today)
        .group_by(told.keyword_id)
        .subquery()
    )
    wanted = select(names.word, lately.c.popularity, lately.c.price).join(lately, lately.c.keyword_id == names.id)
    if text:
        wanted = wanted.where(names.word.contains(text, autoescape=True))
    rows = session.execute(wanted.order_by(func.coalesce(lately.c.popularity, -1).desc(), names.word).limit(most))
    return [Candidate(row[0], (From.MARKET,), popularity=row[1], price=row[2]) for row in rows]


def _market_of(session: Session, ids: Mapping[str, int], today: date) -> list[Candidate]:
    told = MARKET_WORD.table.c
    called = {number: word for word, number in ids.items()}
    numbers, found = sorted(called), []
    for at in range(0, len(numbers), _CHUNK):
        rows = session.execute(
            select(told.keyword_id, func.max(told.popularity_high), func.max(told.reference_price))
            .where(
                told.keyword_id.in_(numbers[at : at + _CHUNK]),
                told.day > today - timedelta(days=_MARKET_DAYS),
                told.day <= today,
            )
            .group_by(told.keyword_id)
        )
        found += [Candidate(called[row[0]], (From.MARKET,), popularity=row[1], price=row[2]) for row in rows]
    return found


def _sold(session: Session, today: date, text: str, most: int) -> list[Candidate]:
    """Search words that led buyers in lately and did not run in ads."""
    names, led = KEYWORD_NAMES.table.c, lately(session, today).subquery()
    advertised = select(KEYWORD_MONTH.c.keyword_id).where(
        KEYWORD_MONTH.c.month >= later_month(month_of(today), 1 - _ADVERTISED_MONTHS)
    )
    wanted = (
        select(names.word, led.c.visitors, led.c.buyers)
        .join(led, led.c.keyword_id == names.id)
        .where(led.c.buyers > 0, names.id.not_in(advertised))
    )
    if text:
        wanted = wanted.where(names.word.contains(text, autoescape=True))
    rows = session.execute(wanted.order_by(led.c.buyers.desc(), names.word).limit(most))
    return [Candidate(row[0], (From.SEARCH,), visitors=int(row[1] or 0), buyers=int(row[2])) for row in rows]


def _with_past(session: Session, found: Mapping[str, Candidate], today: date) -> list[Candidate]:
    """What each word did in ads and in earlier tests."""
    ids = keyword_ids(session, found)
    did = _did(session, ids.values())
    since = later_month(month_of(today), 1 - _ADVERTISED_MONTHS)
    tested = _tested(session, found)
    told = []
    for word, each in found.items():
        clicks, cost, orders, last = did.get(ids.get(word, 0), (0, Decimal(0), 0, None))
        told.append(
            replace(
                each,
                clicks=clicks,
                cost=cost,
                orders=orders,
                advertised=last is not None and last >= since,
                tested=tested.get(word, ()),
            )
        )
    return told


def _did(session: Session, ids: Iterable[int]) -> dict[int, tuple[int, Decimal, int, date]]:
    month = KEYWORD_MONTH.c
    numbers = sorted(set(ids))
    found: dict[int, tuple[int, Decimal, int, date]] = {}
    for at in range(0, len(numbers), _CHUNK):
        for row in session.execute(
            select(
                month.keyword_id,
                func.sum(month.clicks),
                func.sum(month.cost),
                func.sum(month.orders),
                func.max(month.month),
            )
            .where(month.keyword_id.in_(numbers[at : at + _CHUNK]))
            .group_by(month.keyword_id)
        ):
            found[row[0]] = (int(row[1] or 0), row[2] or Decimal(0), int(row[3] or 0), row[4])
    return found


def _tested(session: Session, words: Iterable[str]) -> dict[str, tuple[Tested, ...]]:
    wanted = set(words)
    found: dict[str, tuple[Tested, ...]] = {}
    rows = session.execute(
        select(AdTestWord.word, AdTest.id, AdTest.name, AdTest.started_on, AdTestWord.state)
        .join(AdTest, AdTest.id == AdTestWord.test_id)
        .order_by(AdTest.id)
    )
    for word, test_id, name, started, state in rows:
        if word in wanted:
            found[word] = (*found.get(word, ()), Tested(test_id, name, started, state == WordState.DROPPED.value))
    return found


def _title(session: Session, product_id: int | None) -> str:
    if not product_id:
        return ""
    item = products.item(session, product_id)
    return " ".join(text for text in (item.title, item.own.short_name, item.category) if text)
