"""Fills a library: from reports, pastes, best sellers' titles and the spread of its main word; and reads its facts."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Table, func, or_, select
from sqlalchemy.orm import Session

from storedesk.foundation.errors import UserError
from storedesk.keywords import records_figures, records_library, records_roots
from storedesk.keywords.ad_words import AD_WORD_DAY
from storedesk.keywords.records_library import Added, Entry
from storedesk.keywords.rules.pasted_words import PastedWord
from storedesk.keywords.rules.sources import Source
from storedesk.keywords.tables import KEYWORD_NAMES, MARKET_WORD, SEARCH_WORD_DAY
from storedesk.titles import records_settings, shipped, texts
from storedesk.titles.library import OWN_KINDS, Facts, own_lexicon, title_lexicon
from storedesk.titles.records_lexicon import shop_lexicon
from storedesk.titles.records_settings import Watch
from storedesk.titles.remembered import Remembered
from storedesk.titles.rules.lexicon import Lexicon
from storedesk.titles.rules.roots import split_roots, spread
from storedesk.titles.rules.word_status import Trial
from storedesk.titles.rules.words import WordKind
from storedesk.titles.tables import FamilyProduct

MOST_FOUND = 2_000
"""So many words at most come from a report at once, the weightiest."""
LATELY = timedelta(days=90)


def facts_of(
    session: Session, family_id: int | None, product_id: int, today: date, remembered: Remembered | None = None
) -> Facts:
    """All that is known of a library, for a product's title; an empty one where there is no library.

    What is remembered of its words is not read again.
    """
    entries = tuple(records_library.entries(session, family_id)) if family_id is not None else ()
    known = remembered or Remembered()
    told = known.told(session, [each.word for each in entries], today)
    mains = [each.word for each in entries if each.kind == WordKind.MAIN]
    said = records_roots.dictionary(session)
    tried = tried_by_ads(session, product_id, today)
    watched = records_settings.watched_words(session)
    return Facts(
        entries=entries,
        told=told,
        lexicon=shop_lexicon(session),
        sold=tuple(word for word, trial in tried.items() if trial.buyers),
        company=known.company(session, family_id, mains) if family_id is not None else (),
        known=said.known,
        unknown=said.unknown,
        means=said.means,
        kinds=said.kinds,
        watched=frozenset(each.word for each in watched if each.kind in (Watch.FORBIDDEN, Watch.BRAND)),
        conflicts=records_settings.conflicts(session, today),
        law_words=shipped.law_words(),
        allowed=tuple((each.word, each.category) for each in watched if each.kind is Watch.ALLOWED),
        tried=tried,
    )


def lexicon_for(session: Session, product_id: int, *titles: str) -> Lexicon:
    """The lexicon of a product's desk, as far as these titles need it; also of a product that has no library."""
    family_id = session.scalar(select(FamilyProduct.family_id).where(FamilyProduct.product_id == product_id))
    entries = tuple(records_library.entries(session, family_id)) if family_id is not None else ()
    said = records_roots.dictionary(session)
    return title_lexicon(Facts(entries, {}, shop_lexicon(session), known=said.known, unknown=said.unknown), titles)


def add_pasted(session: Session, family_id: int, words: Sequence[PastedWord], source: Source, today: date) -> Added:
    """Put pasted words into a library, and their figures as a snapshot of today, of known words too."""
    main = [each.word for each in records_library.entries(session, family_id) if each.kind == WordKind.MAIN]
    entries = [Entry(each.word, kind=_kind(each.word, main).value, source=source.value) for each in words]
    added = records_library.add_words(session, family_id, entries, today)
    records_figures.keep_figures(session, words, today, source.value)
    return added


def add_words(
    session: Session, family_id: int, words: Iterable[str], kind: WordKind, source: Source, today: date
) -> Added:
    """Put words of one class into a library."""
    entries = [Entry(word, kind=kind.value, source=source.value) for word in words]
    return records_library.add_words(session, family_id, entries, today)


def spread_words(session: Session, family_id: int, roots: Sequence[str] = ()) -> tuple[str, ...]:
    """The combinations that spread from the library's main words, those it has already left out.

    Without `roots` they are the library's own words (efficacy … scene). Raises UserError without a main word.
    """
    entries = records_library.entries(session, family_id)
    main = [each.word for each in entries if each.kind == WordKind.MAIN]
    if not main:
        raise UserError(texts.NO_MAIN_WORD)
    usual = [each.word for each in entries if each.kind in OWN_KINDS - {WordKind.MAIN} and not each.forbidden]
    here = {each.word for each in entries}
    found = [word for one in main for word in spread(one, roots or usual)]
    return tuple(word for word in dict.fromkeys(found) if word not in here)


def words_of_market(session: Session, containing: Sequence[str], most: int = MOST_FOUND) -> list[str]:
    """Words of the market reports that contain one of the texts, the most searched for first."""
    said = MARKET_WORD.table.c
    weight = func.max(func.coalesce(said.popularity_high, said.heat_high, 0))
    return _found(session, MARKET_WORD.table, weight, containing, most, None)


def words_of_shop(session: Session, containing: Sequence[str], today: date, most: int = MOST_FOUND) -> list[str]:
    """Search words that led into the shop lately and contain one of the texts, those that led in most first."""
    said = SEARCH_WORD_DAY.table.c
    return _found(session, SEARCH_WORD_DAY.table, func.sum(func.coalesce(said.visitors, 0)), containing, most, today)


def words_of_ads(
    session: Session, containing: Sequence[str], today: date, product_id: int | None = None, most: int = MOST_FOUND
) -> list[str]:
    """Ad words of lately: of a product where one is named, else those with one of the texts; most orders first."""
    said, names = AD_WORD_DAY.c, KEYWORD_NAMES.table.c
    wanted = (
        select(names.word)
        .join(AD_WORD_DAY, said.keyword_id == names.id)
        .where(said.day > today - LATELY, said.day <= today, said.span == 1)
        .group_by(names.word)
        .order_by(func.sum(func.coalesce(said.orders, 0)).desc(), func.sum(func.coalesce(said.clicks, 0)).desc())
        .limit(most)
    )
    if product_id is not None:
        wanted = wanted.where(said.product_id == product_id)
    elif containing:
        wanted = wanted.where(or_(*(names.word.icontains(text, autoescape=True) for text in containing)))
    else:
        return []
    return [word for (word,) in session.execute(wanted)]


def tried_by_ads(session: Session, product_id: int, today: date) -> dict[str, Trial]:
    """What each ad word brought the product lately: clicks and orders."""
    said, names = AD_WORD_DAY.c, KEYWORD_NAMES.table.c
    wanted = (
        select(names.word, func.sum(func.coalesce(said.clicks, 0)), func.sum(func.coalesce(said.orders, 0)))
        .join(AD_WORD_DAY, said.keyword_id == names.id)
        .where(said.day > today - LATELY, said.day <= today, said.span == 1, said.product_id == product_id)
        .group_by(names.word)
        .order_by(names.word)
    )
    return {word: Trial(int(clicks), int(orders)) for word, clicks, orders in session.execute(wanted)}


def root_kinds(session: Session, family_id: int | None) -> dict[str, WordKind]:
    """The class of each root: the dictionary's, else that of the library's words with one root alone."""
    said = records_roots.dictionary(session)
    entries = tuple(records_library.entries(session, family_id)) if family_id is not None else ()
    lexicon = own_lexicon(Facts(entries, {}, shop_lexicon(session), known=said.known, unknown=said.unknown))
    found: dict[str, WordKind] = {}
    for each in entries:
        roots = split_roots(each.word, lexicon)
        if each.kind in OWN_KINDS:
            for root in roots:
                found.setdefault(root, WordKind(each.kind))
    known = {kind.value for kind in WordKind}
    found.update((root, WordKind(kind)) for root, kind in said.kinds.items() if kind in known)
    return found


def set_relevance(session: Session, word_ids: Sequence[int], relevance: float | None) -> None:
    """Say how well words fit, between 0 and 1; None has it worked out again. Raises UserError outside of that."""
    kept = None if relevance is None else Decimal(str(round(relevance, 6)))
    records_library.change_words(session, word_ids, relevance=kept)


def _found(
    session: Session,
    ledger: Table,
    weight: ColumnElement[Any],
    containing: Sequence[str],
    most: int,
    today: date | None,
) -> list[str]:
    """Words of a ledger that contain one of the texts, the weightiest first; of lately where a day is given."""
    wanted_texts = [text.strip() for text in containing if text.strip()]
    if not wanted_texts:
        return []
    names = KEYWORD_NAMES.table.c
    # the words first: else every row of ninety days is read
    ids = select(names.id).where(or_(*(names.word.icontains(text, autoescape=True) for text in wanted_texts)))
    wanted = (
        select(names.word)
        .join(ledger, ledger.c.keyword_id == names.id)
        .where(ledger.c.keyword_id.in_(ids))
        .group_by(names.word)
        .order_by(weight.desc(), names.word)
        .limit(most)
    )
    if today is not None:
        wanted = wanted.where(ledger.c.day > today - LATELY, ledger.c.day <= today)
    return [word for (word,) in session.execute(wanted)]


def _kind(word: str, main: Sequence[str]) -> WordKind:
    """A word that holds a main word is a combination; of others nobody knows."""
    return WordKind.COMBINATION if any(each in word for each in main) else WordKind.OTHER
