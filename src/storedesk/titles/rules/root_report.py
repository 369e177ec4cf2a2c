"""What each root of a title earns: all search words that contain it, in search and in ads."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.lengths import Unit, title_length
from storedesk.titles.rules.quadrants import FEWEST_VISITORS, Basis, Middles, Quadrant, middle, middles_of, quadrant_of
from storedesk.titles.rules.root_sums import Sums, WordFigures, by_root, each_once, own_sums, summed, together

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
    "book_order",
    "of_shop",
    "root_report",
    "seen_by",
]
MOST_UNCOVERED = 1_000
"""A large shop has tens of thousands of words that hold a root of a title; nobody reads further than this."""


@dataclass(frozen=True, slots=True)
class RootLine:
    """One root. `search` is the product's part of its search words, `shop` all the shop had of them.

    `quadrant` follows the report's basis. `trade`: the trade's conversion on its words, None: not known.

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
    shop: Sums = field(default_factory=Sums)

    def seen(self, basis: Basis) -> Sums:
        """Its figures by search, by ads, or both together."""
        if basis is Basis.BOTH:
            return together(self.search, self.ads)
        return self.ads if basis is Basis.ADS else self.search


@dataclass(frozen=True, slots=True)
class RootReport:
    """The roots in the order of the title. The sums of roots overlap: a word counts for each root it contains.

    `search`, `shop` and `ads` are the sums over all of these words, each once. `uncovered` are words that fit and led
    visitors in though the title does not hold all of them, most visitors first; MOST_UNCOVERED.
    """

    lines: tuple[RootLine, ...]
    search: Sums
    uncovered: tuple[WordFigures, ...]
    middles: Middles
    basis: Basis = Basis.SEARCH
    shop: Sums = field(default_factory=Sums)
    ads: Sums = field(default_factory=Sums)

    @property
    def visitors(self) -> int:
        """The visitors of all these search words."""
        return self.search.visitors or 0


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


def root_report(
    roots: Sequence[str],
    search: Iterable[WordFigures],
    ads: Iterable[WordFigures] = (),
    trade: Mapping[str, float] | None = None,
    same: Iterable[frozenset[str]] = (),
    fitting: Collection[str] | None = None,
) -> RootReport:
    """The report over the roots of a title; `trade`: the trade's pay rate by search word, `same`: synonyms.

    `fitting` are the words that may be offered as uncovered; None: all.
    """
    names = list(dict.fromkeys(filter(None, map(folded, roots))))
    searched, advertised = by_root(names, search), by_root(names, ads)
    groups = [frozenset(map(folded, group)) for group in same]
    folded_trade = {folded(word): rate for word, rate in (trade or {}).items()}
    lines = tuple(
        RootLine(
            root=name,
            length=title_length(name, Unit.GBK),
            search=own_sums(searched[name]),
            ads=summed(advertised[name]),
            quadrant=Quadrant.NEW,
            trade=_trade_of(searched[name], folded_trade),
            ours_alone=False,
            shares_with=_sharing(name, names, groups),
            per_byte=0.0,
            shares_signs=_sharing_signs(name, names, groups),
            shop=summed(searched[name]),
        )
        for name in names
    )
    words = each_once(searched)
    offered = words if fitting is None else [word for word in words if word.word in fitting]
    report = RootReport(
        lines,
        own_sums(words),
        _uncovered(offered, names),
        Middles(trade=middle(folded_trade.values())),
        shop=summed(words),
        ads=summed(each_once(advertised)),
    )
    return seen_by(report, Basis.SEARCH)


def of_shop(report: RootReport) -> RootReport:
    """The same report with all that the shop had of the search words, whichever product they led to."""
    lines = tuple(replace(line, search=line.shop) for line in report.lines)
    return seen_by(replace(report, lines=lines, search=report.shop), report.basis)


def seen_by(report: RootReport, basis: Basis) -> RootReport:
    """The same report with its roots put into quadrants by search, by ads, or by both together."""
    seen = [line.seen(basis) for line in report.lines]
    middles = middles_of(seen, report.middles.trade)
    lines = tuple(_judged(line, sums, middles) for line, sums in zip(report.lines, seen, strict=True))
    return replace(report, lines=lines, middles=middles, basis=basis)


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
    known = [((word.visitors or 0) * word.part, trade[text]) for word in words if (text := folded(word.word)) in trade]
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
    ranked = sorted((word for word in words if word.visitors), key=lambda word: -(word.visitors or 0) * word.part)
    found = islice((word for word in ranked if _partly(folded(word.word), longest_first)), MOST_UNCOVERED)
    return tuple(own for word in found if (own := word.own).visitors)


def _partly(word: str, names: Sequence[str]) -> bool:
    """Whether something of a word is left when the names are taken out of it that does not stand in one of them."""
    for name in names:
        if name in word:
            word = word.replace(name, " ")
    left = [part for part in word.split() if any(map(str.isalnum, part))]
    return any(len(part) < 2 or not any(part in name for name in names) for part in left)
