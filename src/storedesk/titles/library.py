"""The library of a product as it is shown: its words with their value and its parts, and all that a title needs."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from storedesk.keywords.rules.figures import Led, Snapshot
from storedesk.titles.asking import Asked
from storedesk.titles.rules.lengths import Limit
from storedesk.titles.rules.lexicon import Lexicon
from storedesk.titles.rules.scoring import Library, Match, prepare
from storedesk.titles.rules.wishes import Wishes
from storedesk.titles.rules.words import Formula, Keyword, PartValue, WordKind


@dataclass(frozen=True, slots=True)
class WordRow:
    """A word of a product's library.

    `value` and `parts` follow the formula in force; `relevance` is the operator's where `relevance_set`, else worked
    out from its company. `market` holds each figure as it was said last, `led` what the shop had of it in 30 days.
    `match` says how the present title covers it, `roots` what it is cut into, `length` what it costs alone.
    """

    id: int
    word: str
    kind: WordKind
    source: str
    added: date
    relevance: float
    relevance_set: bool
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

    @property
    def per_unit(self) -> float:
        """Value per byte it costs where it stands alone."""
        return self.value / self.length if self.length else 0.0


@dataclass(frozen=True, slots=True)
class Problem:
    """All that makes a title: words with values, wishes, limit and lexicon; `library` is what the rules take."""

    product_id: int
    family_id: int | None
    present: str
    category: str
    limit: Limit
    formula: Formula
    asked: Asked
    keywords: tuple[Keyword, ...]
    wishes: Wishes
    lexicon: Lexicon = field(repr=False)
    library: Library = field(repr=False)


def made_ready(head: "ProblemHead", keywords: tuple[Keyword, ...], wishes: Wishes, lexicon: Lexicon) -> Problem:
    """The problem with its library prepared once."""
    return Problem(
        head.product_id,
        head.family_id,
        head.present,
        head.category,
        head.limit,
        head.formula,
        head.asked,
        keywords,
        wishes,
        lexicon,
        prepare(keywords, wishes, lexicon),
    )


@dataclass(frozen=True, slots=True)
class ProblemHead:
    """What a problem is about, before its words are read."""

    product_id: int
    family_id: int | None
    present: str
    category: str
    limit: Limit
    formula: Formula
    asked: Asked


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
    due: str
    sales: Decimal | None
    visitors: int | None
