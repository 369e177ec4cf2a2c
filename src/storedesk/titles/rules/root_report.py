"""What each root of a title earns: all search words that contain it, in search and in ads, and which root should go."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from storedesk.titles.rules.lengths import Unit


@dataclass(frozen=True, slots=True)
class WordFigures:
    """What a search word led in over some days; None where the report does not tell. `cost` of ads alone."""

    word: str
    visitors: int | None = None
    carts: int | None = None
    favourites: int | None = None
    buyers: int | None = None
    orders: int | None = None
    sales: Decimal | None = None
    cost: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Sums:
    """The sums over the words that contain a root; None where no word tells of it. `words`: how many there are."""

    words: int = 0
    visitors: int | None = None
    carts: int | None = None
    favourites: int | None = None
    buyers: int | None = None
    orders: int | None = None
    sales: Decimal | None = None
    cost: Decimal | None = None

    @property
    def conversion(self) -> float | None:
        """Buyers / visitors."""
        return self.buyers / self.visitors if self.visitors and self.buyers is not None else None


class Quadrant(StrEnum):
    """A root by traffic and conversion against the middle root of the title.

    star: both high; precise: converts, little traffic; junk: traffic that does not convert; problem: neither; new: too
    few visitors to say.
    """

    STAR = "star"
    PRECISE = "precise"
    JUNK = "junk"
    PROBLEM = "problem"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class RootLine:
    """One root. `quadrant` follows search alone. `trade`: the trade's conversion on its words, None: not known.

    `ours_alone`: the trade converts on it, we do not; that is why to drop it. `shares_with` are roots of the title that
    mean the same or hold it.
    """

    root: str
    length: int
    search: Sums
    ads: Sums
    quadrant: Quadrant
    trade: float | None
    ours_alone: bool
    shares_with: tuple[str, ...]
    per_byte: float


@dataclass(frozen=True, slots=True)
class RootReport:
    """The roots in the order of the title. The sums of roots overlap: a word counts for each root it contains."""

    lines: tuple[RootLine, ...]
    visitors: int
    uncovered: tuple[WordFigures, ...]
    """Words that led visitors in though the title does not hold all of them, most visitors first."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """What could come for a dropped root: words, their bytes, and the value gained beyond the one lost."""

    words: tuple[str, ...]
    length: int
    gain: float
    title: str


@dataclass(frozen=True, slots=True)
class WorstRoot:
    """The root to drop this week: why, the bytes it frees, and what could come instead, best first."""

    line: RootLine
    freed: int
    replacements: tuple[Replacement, ...]


def root_report(
    roots: Sequence[str],
    search: Iterable[WordFigures],
    ads: Iterable[WordFigures] = (),
    trade: Mapping[str, float] | None = None,
    same: Iterable[frozenset[str]] = (),
    unit: Unit = Unit.GBK,
) -> RootReport:
    """The report over the roots of a title; `trade`: the trade's pay rate by search word, `same`: synonyms."""
    raise NotImplementedError


def worst_root(report: RootReport, locked: Iterable[str] = ()) -> RootLine | None:
    """The root to drop: a problem or junk root that earns least per byte; None where every root is worth its bytes.

    A root is kept when the whole trade converts badly on it, when it is locked, or when it is too new to say.
    """
    raise NotImplementedError
