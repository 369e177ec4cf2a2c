"""What each root of a title earns: all search words that contain it, in search and in ads, and which root should go."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from statistics import median

from storedesk.titles.rules.folding import folded, stands_in
from storedesk.titles.rules.lengths import Unit, title_length

FEWEST_VISITORS = 30
"""Visitors below which a root is too new to be put into a quadrant: at 3 % conversion not one buyer is expected."""


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
    names = list(dict.fromkeys(filter(None, map(folded, roots))))
    searched, advertised = _by_root(names, search), _by_root(names, ads)
    sums = {name: _summed(searched[name]) for name in names}
    high_traffic = _middle([each.visitors for each in sums.values()])
    high_conversion = _middle([each.conversion for each in sums.values() if _told(each)])
    groups = [frozenset(map(folded, group)) for group in same]
    folded_trade = {folded(word): rate for word, rate in (trade or {}).items()}
    whole_trade = _middle(list(folded_trade.values()))
    lines = []
    for name in names:
        total = sums[name]
        there = _trade_of(searched[name], folded_trade)
        length = title_length(name, unit)
        quadrant = _quadrant(total, high_traffic, high_conversion)
        converts_there = there is not None and whole_trade is not None and there >= whole_trade
        lines.append(
            RootLine(
                root=name,
                length=length,
                search=total,
                ads=_summed(advertised[name]),
                quadrant=quadrant,
                trade=there,
                ours_alone=converts_there and quadrant in (Quadrant.JUNK, Quadrant.PROBLEM),
                shares_with=_sharing(name, names, groups),
                per_byte=(total.buyers or 0) / length,
            )
        )
    return RootReport(tuple(lines), sum(each.visitors or 0 for each in _all(searched)), _uncovered(searched, names))


def worst_root(report: RootReport, locked: Iterable[str] = ()) -> RootLine | None:
    """The root to drop: a problem or junk root that earns least per byte; None where every root is worth its bytes.

    A root is kept when the whole trade converts badly on it (problem of the trade, not ours), when it is locked or part
    of a locked word, or when it is too new to say. Equal ones: the longer first, because it frees more.
    """
    held = [folded(word) for word in locked]
    candidates = [
        line
        for line in report.lines
        if line.quadrant in (Quadrant.PROBLEM, Quadrant.JUNK)
        and (line.trade is None or line.ours_alone)
        and not any(line.root in word for word in held)
    ]
    return min(candidates, key=_worth, default=None)


def _worth(line: RootLine) -> tuple[float, float, int]:
    return line.per_byte, (line.search.visitors or 0) / line.length, -line.length


def _by_root(names: Sequence[str], words: Iterable[WordFigures]) -> dict[str, list[WordFigures]]:
    """The words that contain each root; those that contain none are kept nowhere."""
    found: dict[str, list[WordFigures]] = {name: [] for name in names}
    for word in words:
        text = folded(word.word)
        for name in names:
            if stands_in(name, text):
                found[name].append(word)
    return found


def _all(by_root: Mapping[str, Sequence[WordFigures]]) -> list[WordFigures]:
    return list({id(word): word for words in by_root.values() for word in words}.values())


def _summed(words: Sequence[WordFigures]) -> Sums:
    return Sums(
        words=len(words),
        visitors=_sum(word.visitors for word in words),
        carts=_sum(word.carts for word in words),
        favourites=_sum(word.favourites for word in words),
        buyers=_sum(word.buyers for word in words),
        orders=_sum(word.orders for word in words),
        sales=_money(word.sales for word in words),
        cost=_money(word.cost for word in words),
    )


def _sum(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _money(values: Iterable[Decimal | None]) -> Decimal | None:
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if known else None


def _middle(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return median(known) if known else None


def _told(sums: Sums) -> bool:
    return (sums.visitors or 0) >= FEWEST_VISITORS


def _quadrant(sums: Sums, high_traffic: float | None, high_conversion: float | None) -> Quadrant:
    if not _told(sums) or high_traffic is None or high_conversion is None:
        return Quadrant.NEW
    busy = (sums.visitors or 0) >= high_traffic
    converts = (sums.conversion or 0.0) >= high_conversion and bool(sums.buyers)
    if busy:
        return Quadrant.STAR if converts else Quadrant.JUNK
    return Quadrant.PRECISE if converts else Quadrant.PROBLEM


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


def _uncovered(by_root: Mapping[str, Sequence[WordFigures]], names: Sequence[str]) -> tuple[WordFigures, ...]:
    """Words of which the roots of the title spell only a part."""
    found = []
    for word in _all(by_root):
        rest = folded(word.word)
        for name in sorted(names, key=len, reverse=True):
            rest = rest.replace(name, " ")
        if word.visitors and any(sign.isalnum() for sign in rest):
            found.append(word)
    return tuple(sorted(found, key=lambda word: -(word.visitors or 0)))
