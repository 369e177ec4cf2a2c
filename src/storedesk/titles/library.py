"""The library of a product laid out: its words with values and parts, and the problem that the solver takes.

Pure: what the records read goes in as facts, and the same facts give the same desk.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from storedesk.keywords.records_library import Entry
from storedesk.keywords.rules.figures import Led, Snapshot
from storedesk.keywords.rules.sources import Source
from storedesk.titles.asking import Asked
from storedesk.titles.rules.checking import LawWord, Rules, allowing
from storedesk.titles.rules.folding import folded, stands_in
from storedesk.titles.rules.held_back import HeldBack, held_back
from storedesk.titles.rules.lengths import Limit, in_category, title_length
from storedesk.titles.rules.lexicon import Lexicon
from storedesk.titles.rules.roots import Cuttings, canonical
from storedesk.titles.rules.scoring import Library, Match, prepare, score_title
from storedesk.titles.rules.wishes import Conflict, Wishes
from storedesk.titles.rules.word_status import Standing, Trial, standings
from storedesk.titles.rules.words import (
    Fit,
    Formula,
    Keyword,
    Part,
    PartValue,
    Span,
    Valued,
    Word,
    WordKind,
    relevance_by_company,
    value_words,
    without_figures,
)
from storedesk.titles.wishing import main_words, same_groups, slots

OWN_KINDS = frozenset(WordKind) - {WordKind.COMBINATION, WordKind.TREND, WordKind.OTHER}
"""Classes that say what the product is: such a word fits it, or it would not have been given the class."""
ROOT_KINDS = OWN_KINDS - {WordKind.MAIN}
CHOSEN_SOURCES = frozenset({Source.TYPED, Source.SEARCH_BOX})
"""Words of these sources came one by one out of somebody's hand: they fit until the operator says otherwise."""
_LONGEST_ROOT, _SHORT = 4, 2
"""A word of a class that describes the product is a root up to four characters, any other up to two."""
_TITLE_SPEAKS = 3
"""A root of the title counts as much as three words that sold."""
_SURELY = 0.8
"""A word of at least this relevance by somebody's word says what else fits."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a word: each market figure as it was said last, what the shop had of it, and both as numbers."""

    market: Snapshot | None = None
    led: Led = field(default_factory=Led)
    figures: Mapping[Part, float | Span] = field(default_factory=dict)


UNTOLD = Told()
"""Nothing is told of a word."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the records know of a library: its words, what is told of each, and the dictionary.

    `sold` are words that brought the product orders, `company` what people search for and best sellers say that holds
    one of its main words. `known` and `unknown` roots, synonyms (`means`) and classes
    (`kinds`) are the operator's dictionary. `watched` are forbidden words and others' brands, `conflicts` the groups;
    `tried` is what ads of the product brought by each word.
    """

    entries: tuple[Entry, ...]
    told: Mapping[str, "Told"]
    lexicon: Lexicon = field(repr=False)
    sold: tuple[str, ...] = ()
    company: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()
    unknown: frozenset[str] = frozenset()
    means: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    watched: frozenset[str] = frozenset()
    conflicts: tuple[Conflict, ...] = ()
    law_words: tuple[LawWord, ...] = field(default=(), repr=False)
    allowed: tuple[tuple[str, str], ...] = ()
    """Words that the law's list does not mean here, each with the category where that is so (empty: everywhere)."""
    tried: Mapping[str, Trial] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Head:
    """What a title is made for: the product and its present title, the limit, the formula and the wishes."""

    product_id: int
    product: str
    family_id: int | None
    present: str
    category: str
    limit: Limit
    formula: Formula
    asked: Asked


@dataclass(frozen=True, slots=True)
class WordRow:
    """A word of a product's library.

    `value` and `parts` follow the formula in force; `relevance` is the operator's where `relevance_set`, else worked
    out, `fit` says from what, and `relevance_factor` is how it counts. `market` holds each figure as it was said last,
    `led` what the shop had of it in 30 days. `match` says how the present title covers it, `standing` how far it has
    come, `roots` what it is cut into, `length` what it costs alone.
    """

    id: int
    word: str
    kind: WordKind
    source: str
    added: date
    relevance: float
    relevance_set: bool
    relevance_factor: float
    fit: Fit
    required: bool
    forbidden: bool
    whole: bool
    note: str
    market: Snapshot | None
    led: Led
    value: float
    parts: tuple[PartValue, ...]
    roots: tuple[str, ...]
    length: int
    match: Match
    standing: Standing = field(default_factory=Standing)

    @property
    def per_unit(self) -> float:
        """Value per byte it costs where it stands alone."""
        return self.value / self.length if self.length else 0.0


@dataclass(frozen=True, slots=True)
class Desk:
    """A product's library and the problem of its title.

    `library` is what build_title, score_title and alternatives take; forbidden words are not in it. `unmeasured`: there
    are words, and none has a figure for the formula.
    """

    head: Head
    rows: tuple[WordRow, ...]
    keywords: tuple[Keyword, ...]
    wishes: Wishes
    lexicon: Lexicon = field(repr=False)
    library: Library = field(repr=False)
    groups: tuple[frozenset[str], ...] = ()
    """Roots that mean the same."""
    unmeasured: bool = False
    held_back: tuple[HeldBack, ...] = ()
    """Words that no title is made of, because the rules refuse them or they are too long."""


@dataclass(frozen=True, slots=True)
class ProductTitle:
    """A product in the list of the titles tab.

    `length` and `most` are the present title's and the limit's; `since` is the day of its last change (None: never
    optimised here); `due` is the look that waits for it. `sales` and `visitors` are those of 30 days.
    """

    id: int
    code: str
    name: str
    title: str
    length: int
    most: int
    family_id: int | None
    family: str
    words: int
    since: date | None
    versions: int
    due: str | None
    sales: Decimal | None
    visitors: int | None


def told(market: Snapshot | None, led: Led) -> Told:
    """What is told of a word, with its figures as the formula takes them."""
    figures: dict[Part, float | Span] = {}
    if market:
        for part, said in (
            (Part.TRAFFIC, market.popularity),
            (Part.CLICK_RATE, market.click_rate),
            (Part.PAY_RATE, market.pay_rate),
        ):
            if said is not None:
                figures[part] = Span(float(said[0]), float(said[1]))
        if market.online_items is not None:
            figures[Part.COMPETITION] = float(market.online_items)
    for part, value in (
        (Part.VISITORS, led.visitors),
        (Part.CARTS, led.carts),
        (Part.BUYERS, led.buyers),
        (Part.SALES, led.sales),
    ):
        if value is not None:
            figures[part] = float(value)
    return Told(market, led, figures)


def lay_out(head: Head, facts: Facts, cuttings: Cuttings | None = None) -> Desk:
    """The desk of a product: every word valued, cut into roots and held against the present title.

    `cuttings` are the roots of words that were cut before, taken from and added to; without them all are cut anew.
    """
    lexicon = own_lexicon(facts)
    cut_before = cuttings if cuttings is not None else Cuttings()
    cut_before.follow(lexicon)
    roots = [canonical(_roots(each, cut_before), facts.means) for each in facts.entries]
    fits = _fits(head, facts, cut_before, roots)
    said = [facts.told.get(each.word, UNTOLD) for each in facts.entries]
    words = [_word(each, one, fit[0]) for each, one, fit in zip(facts.entries, said, fits, strict=True)]
    valued = value_words(words, head.formula)
    keywords = [
        Keyword(each.word, one.value, cut, each.whole)
        for each, one, cut in zip(facts.entries, valued, roots, strict=True)
    ]
    rules = _rules(head, facts)
    out = held_back(
        [
            (each.word, each.required or WordKind(each.kind) in OWN_KINDS)
            for each in facts.entries
            if not each.forbidden
        ],
        rules,
    )
    names = {each.word for each in out}
    main = main_words(facts.entries, keywords, names) if head.asked.main else ()
    wishes = replace(_wishes(head, facts, roots), one_of=main, rules=rules)
    used = tuple(
        each
        for each, entry in zip(keywords, facts.entries, strict=True)
        if not entry.forbidden and each.text not in names
    )
    every = prepare(keywords, wishes, lexicon)
    matches = score_title(head.present, every).matches
    tried = [Trial(each.led.visitors or 0, each.led.buyers or 0) for each in said]
    stands = standings(
        (trial + facts.tried.get(each.word, Trial()), each.forbidden or each.word in names, match is not Match.MISSED)
        for trial, each, match in zip(tried, facts.entries, matches, strict=True)
    )
    laid = zip(facts.entries, said, valued, fits, roots, matches, stands, strict=True)
    rows = tuple(
        _row(entry, known, one, fit[1], cut, match, head, stand) for entry, known, one, fit, cut, match, stand in laid
    )
    library = every if len(used) == len(keywords) else prepare(used, wishes, lexicon)
    unmeasured = bool(words) and without_figures(words, head.formula)
    return Desk(head, rows, used, wishes, every.lexicon, library, same_groups(facts.means), unmeasured, out)


def own_lexicon(facts: Facts) -> Lexicon:
    """The lexicon with the operator's roots and the library's short words as strong ones."""
    short = {
        folded(each.word)
        for each in facts.entries
        if each.whole or len(each.word) <= (_LONGEST_ROOT if each.kind in ROOT_KINDS else _SHORT)
    }
    return facts.lexicon.with_words(short | facts.known).without_words(facts.unknown)


def title_lexicon(facts: Facts, titles: Sequence[str]) -> Lexicon:
    """The lexicon that cuts these titles of the product: also all roots of the library's words stay whole.

    Only words that have two characters in a row with a title can have a root in it, or one that is a single character.
    """
    cuttings = Cuttings()
    lexicon = own_lexicon(facts)
    cuttings.follow(lexicon)
    said = [folded(title) for title in titles]
    pairs = {title[place : place + 2] for title in said for place in range(len(title) - 1)}
    near = (
        each
        for each in facts.entries
        for word in [folded(each.word)]
        if len(word) < 2 or not pairs.isdisjoint(word[place : place + 2] for place in range(len(word) - 1))
    )
    return lexicon.with_words(root for each in near for root in _roots(each, cuttings))


def _roots(entry: Entry, cuttings: Cuttings) -> tuple[str, ...]:
    return (folded(entry.word),) if entry.whole else cuttings.roots(entry.word)


def _fits(head: Head, facts: Facts, cuttings: Cuttings, roots: Sequence[tuple[str, ...]]) -> list[tuple[float, Fit]]:
    """How relevant each word is, and from what that is known."""
    mains = [cut for entry, cut in zip(facts.entries, roots, strict=True) if entry.kind == WordKind.MAIN]
    said = [_said_to_fit(entry) for entry in facts.entries]
    company = _company(head, facts, cuttings, roots, mains, said)
    return [
        fit or (relevance_by_company(cut, company, mains) if company else (1.0, Fit.COMPANY))
        for fit, cut in zip(said, roots, strict=True)
    ]


def _said_to_fit(entry: Entry) -> tuple[float, Fit] | None:
    """The relevance somebody gave a word, by hand or by choosing it; None where it came with many others."""
    if entry.relevance is not None:
        return float(entry.relevance), Fit.BY_HAND
    return (1.0, Fit.CHOSEN) if entry.kind in OWN_KINDS or entry.source in CHOSEN_SOURCES else None


def _company(
    head: Head,
    facts: Facts,
    cuttings: Cuttings,
    roots: Sequence[tuple[str, ...]],
    mains: Sequence[tuple[str, ...]],
    said: Sequence[tuple[float, Fit] | None],
) -> Counter[str]:
    """How often each root stands in texts that are known to fit the product, or that hold one of its main words."""
    found: Counter[str] = Counter()
    title = folded(head.present)
    for root in {root for cut in roots for root in cut}:
        if stands_in(root, title):
            found[root] += _TITLE_SPEAKS
    for fit, cut in zip(said, roots, strict=True):
        if fit is not None and fit[0] >= _SURELY:
            for root in cut:
                found[root] += _TITLE_SPEAKS
        elif fit is None and any(set(cut).issuperset(main) for main in mains if main):
            found.update(cut)
    for word in (*facts.sold, *facts.company):
        found.update(cuttings.roots(word))
    return found


def _word(entry: Entry, said: Told, relevance: float) -> Word:
    made = entry.source == Source.SPREAD
    return Word(entry.word, said.figures, relevance, WordKind(entry.kind), entry.whole, made)


def _wishes(head: Head, facts: Facts, roots: Sequence[tuple[str, ...]]) -> Wishes:
    asked = head.asked
    brands = [each.word for each in facts.entries if each.required and each.kind == WordKind.BRAND]
    first = asked.first or tuple(brands)
    placed = {folded(word) for word in (*first, *asked.last)}
    must = [*asked.must, *(each.word for each in facts.entries if each.required)]
    forbidden = {each.word for each in facts.entries if each.forbidden} | {*asked.forbidden} | facts.watched
    return Wishes(
        capacity=head.limit.most,
        unit=head.limit.unit,
        first=first,
        last=asked.last,
        must=tuple(word for word in dict.fromkeys(must) if folded(word) not in placed),
        forbidden=frozenset(forbidden),
        conflicts=facts.conflicts,
        slots=slots(asked.order, facts.kinds, facts.entries, roots),
        apart=frozenset(asked.apart),
        present=head.present,
        most_changed=asked.most_changed,
        compact=asked.compact,
        readable=asked.readable,
    )


def _rules(head: Head, facts: Facts) -> Rules:
    allowed = [word for word, category in facts.allowed if in_category(head.category, category)]
    return Rules(head.limit, allowing(facts.law_words, allowed), head.category)


def _row(
    entry: Entry, said: Told, one: Valued, fit: Fit, roots: tuple[str, ...], match: Match, head: Head, stand: Standing
) -> WordRow:
    return WordRow(
        id=entry.id,
        word=entry.word,
        kind=WordKind(entry.kind),
        source=entry.source,
        added=entry.added,
        relevance=one.word.relevance,
        relevance_set=fit is Fit.BY_HAND,
        relevance_factor=one.relevance_factor,
        fit=fit,
        required=entry.required,
        forbidden=entry.forbidden,
        whole=entry.whole,
        note=entry.note,
        market=said.market,
        led=said.led,
        value=one.value,
        parts=one.parts,
        roots=roots,
        length=title_length(entry.word, head.limit.unit),
        match=match,
        standing=stand,
    )
