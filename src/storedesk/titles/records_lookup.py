"""Reads what any root brought, in the title or not: of search words that hold it, and of the product's ads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from storedesk.keywords import records_figures
from storedesk.titles import records_report
from storedesk.titles.records_report import SPANS
from storedesk.titles.records_shares import KnownShop
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.root_report import RootLine, WordFigures, root_report
from storedesk.titles.rules.root_sums import Sums, by_root, summed

MOST_WORDS = 500
"""So many words that hold a root are listed, those that led most visitors in."""


@dataclass(frozen=True, slots=True)
class HoldingWord:
    """A word that holds the root: the product's part of it in search, all the shop had of it, and its ads."""

    word: str
    own: WordFigures
    shop: WordFigures
    ads: Sums


@dataclass(frozen=True, slots=True)
class Lookup:
    """What a root brought over 7 and 30 days until `last`, and the words that hold it over the longer span."""

    root: str
    last: date
    by_days: Mapping[int, RootLine]
    words: tuple[HoldingWord, ...]


def lookup(session: Session, product_id: int, root: str, today: date, known: KnownShop | None = None) -> Lookup:
    """What a root brought; any text will do, words hold it or not."""
    name = folded(root)
    last = records_figures.last_told(session, today)
    roots = [name] if name else []
    known = known or KnownShop()
    once = known.told_once(session, last)
    search, _ = records_report.search_words(session, roots, last, known.on(session, last), product_id, once=once)
    ads = records_report.ad_words(session, roots, product_id, last)
    lines = {days: line for days in SPANS for line in root_report([name], search[days], ads[days]).lines}
    return Lookup(name, last, lines, _words(name, search[max(SPANS)], ads[max(SPANS)]))


def _words(name: str, search: list[WordFigures], ads: list[WordFigures]) -> tuple[HoldingWord, ...]:
    """Those with most visitors and clicks first."""
    searched = {each.word: each for each in by_root([name], search)[name]}
    advertised = {each.word: each for each in by_root([name], ads)[name]}
    found = []
    for word in dict.fromkeys((*searched, *advertised)):
        said = searched.get(word, WordFigures(word))
        found.append(HoldingWord(word, said.own, said, summed([advertised[word]] if word in advertised else [])))
    found.sort(key=lambda each: (-(each.shop.visitors or 0) - (each.ads.visitors or 0), each.word))
    return tuple(found[:MOST_WORDS])
