"""What each root of a title earns: all search words that contain it, in search and in ads, and which root should go."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.lengths import Unit, title_length
from storedesk.titles.rules.quadrants import FEWEST_VISITORS, Basis, Middles, Quadrant, middle, middles_of, quadrant_of
from storedesk.titles.rules.root_sums import Sums, WordFigures, by_root, each_once, summed, together

__all__ = [
    "FEWEST_VISITORS",
    "Basis",
    "Middles",
    "Quadrant",
    "Replacement",
    "RootLine",
    "RootReport",
    "Sums",
    "WordFigures",
    "WorstRoot",
    "book_order",
    "root_report",
    "seen_by",
    "worst_root",
    "worst_roots",
]
MOST_UNCOVERED = 1_000
"""A large shop has tens of thousands of words that hold a root of a title; nobody reads further than this."""


@dataclass(frozen=True, slots=True)
class RootLine:
    """One root. `quadrant` follows the report's basis. `trade`: the trade's conversion on its words, None: not known.

    `ours_alone`: the trade converts on it, we do not; that is why to drop it. `shares_with` are roots of the title that
    mean the same or hold it. `shares_signs` are roots that begin or end with the same characters, with those: written
    as one they would cost less (键盘膜 and 保护膜 as 键盘保护膜).
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
    shares_signs: tuple[tuple[str, str], ...] = ()

    def seen(self, basis: Basis) -> Sums:
        """Its figures by search, by ads, or both together."""
        if basis is Basis.BOTH:
            return together(self.search, self.ads)
        return self.ads if basis is Basis.ADS else self.search


@dataclass(frozen=True, slots=True)
class RootReport:
    """The roots in the order of the title. The sums of roots overlap: a word counts for each root it contains."""

    lines: tuple[RootLine, ...]
    visitors: int
    uncovered: tuple[WordFigures, ...]
    """Words that led visitors in though the title does not hold all of them, most visitors first; MOST_UNCOVERED."""
    middles: Middles
    basis: Basis = Basis.SEARCH


@dataclass(frozen=True, slots=True)
class Replacement:
    """What could come for a dropped root: words, their bytes, and the value gained beyond the one lost.

    `leading` is the most valuable search word the title gains by it, `relevance` how well that fits, `clicks` its
    search popularity x click rate (an index of the platform, not people; None: not known). `visitors` and `buyers` are
    what the title should bring more a day; None without history.
    """

    words: tuple[str, ...]
    length: int
    gain: float
    title: str
    leading: str = ""
    relevance: float | None = None
    clicks: float | None = None
    visitors: float | None = None
    buyers: float | None = None


def book_order(replacement: Replacement) -> tuple[float, float, float, str]:
    """Most relevant first (by tenths), then most clicks, then the greatest gain: the book's own order."""
    relevance = round(replacement.relevance or 0.0, 1)
    return -relevance, -(replacement.clicks or 0.0), -replacement.gain, replacement.title


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
    names = list(dict.fromkeys(filter(None, map(folded, roots))))
    searched, advertised = by_root(names, search), by_root(names, ads)
    groups = [frozenset(map(folded, group)) for group in same]
    folded_trade = {folded(word): rate for word, rate in (trade or {}).items()}
    lines = tuple(
        RootLine(
            root=name,
            length=title_length(name, unit),
            search=summed(searched[name]),
            ads=summed(advertised[name]),
            quadrant=Quadrant.NEW,
            trade=_trade_of(searched[name], folded_trade),
            ours_alone=False,
            shares_with=_sharing(name, names, groups),
            per_byte=0.0,
            shares_signs=_sharing_signs(name, names, groups),
        )
        for name in names
    )
    words = each_once(searched)
    visitors = sum(each.visitors or 0 for each in words)
    whole_trade = middle(folded_trade.values())
    return seen_by(RootReport(lines, visitors, _uncovered(words, names), Middles(trade=whole_trade)), Basis.SEARCH)


def seen_by(report: RootReport, basis: Basis) -> RootReport:
    """The same report with its roots put into quadrants by search, by ads, or by both together."""
    seen = [line.seen(basis) for line in report.lines]
    middles = middles_of(seen, report.middles.trade)
    lines = tuple(_judged(line, sums, middles) for line, sums in zip(report.lines, seen, strict=True))
    return replace(report, lines=lines, middles=middles, basis=basis)


def worst_root(report: RootReport, locked: Iterable[str] = ()) -> RootLine | None:
    """The root to drop: the first of those to drop; None where every root is worth its bytes."""
    return next(iter(worst_roots(report, locked)), None)


def worst_roots(report: RootReport, locked: Iterable[str] = ()) -> tuple[RootLine, ...]:
    """The roots to drop, the worst first: problem and junk roots that earn least per byte.

    A root is kept when the whole trade converts badly on it (problem of the trade, not ours), when it is locked or part
    of a locked word, or when it is too new to say. Equal ones: the longer first, because it frees more.
    """
    held = [folded(word) for word in locked]
    candidates = (
        line
        for line in report.lines
        if line.quadrant in (Quadrant.PROBLEM, Quadrant.JUNK)
        and (line.trade is None or line.ours_alone)
        and not any(line.root in word for word in held)
    )
    return tuple(sorted(candidates, key=_worth))


def _worth(line: RootLine) -> tuple[float, float, int]:
    return line.per_byte, (line.search.visitors or 0) / line.length, -line.length


def _judged(line: RootLine, sums: Sums, middles: Middles) -> RootLine:
    quadrant = quadrant_of(sums, middles)
    converts_there = line.trade is not None and middles.trade is not None and line.trade >= middles.trade
    return replace(
        line,
        quadrant=quadrant,
        ours_alone=converts_there and quadrant in (Quadrant.JUNK, Quadrant.PROBLEM),
        per_byte=(sums.bought or 0) / line.length,
    )


def _trade_of(words: Sequence[WordFigures], trade: Mapping[str, float]) -> float | None:
    """The trade's pay rate on the words of a root, weighted by our visitors."""
    known = [(word.visitors or 0, trade[text]) for word in words if (text := folded(word.word)) in trade]
    weight = sum(visitors for visitors, _ in known)
    if not known:
        return None
    if not weight:
        return sum(rate for _, rate in known) / len(known)
    return sum(visitors * rate for visitors, rate in known) / weight


def _sharing(name: str, names: Sequence[str], groups: Sequence[frozenset[str]]) -> tuple[str, ...]:
    alike = set[str]().union(*(group for group in groups if name in group))
    return tuple(other for other in names if other != name and (other in alike or other in name or name in other))


def _sharing_signs(name: str, names: Sequence[str], groups: Sequence[frozenset[str]]) -> tuple[tuple[str, str], ...]:
    """The other roots that begin or end as this one does, or with its end or beginning; Latin letters do not count."""
    alike = set(_sharing(name, names, groups))
    found = []
    for other in names:
        if other != name and other not in alike:
            shared = max(_ends_in_common(name, other), key=len)
            if shared and not shared.isascii():
                found.append((other, shared))
    return tuple(found)


def _ends_in_common(one: str, other: str) -> Iterator[str]:
    """The longest beginning both have, the longest end, and where one begins as the other ends."""
    for size in range(min(len(one), len(other)) - 1, 0, -1):
        for head, tail in (
            (one[:size], other[:size]),
            (one[-size:], other[-size:]),
            (one[-size:], other[:size]),
            (one[:size], other[-size:]),
        ):
            if head == tail:
                yield head
    yield ""


def _uncovered(words: Iterable[WordFigures], names: Iterable[str]) -> tuple[WordFigures, ...]:
    """Words of which the roots of the title spell only a part."""
    longest_first = sorted(names, key=len, reverse=True)
    ranked = sorted((word for word in words if word.visitors), key=lambda word: -(word.visitors or 0))
    return tuple(islice((word for word in ranked if _partly(folded(word.word), longest_first)), MOST_UNCOVERED))


def _partly(word: str, names: Iterable[str]) -> bool:
    """Whether something of a word is left when the names are taken out of it."""
    for name in names:
        if name in word:
            word = word.replace(name, " ")
    return any(map(str.isalnum, word))
