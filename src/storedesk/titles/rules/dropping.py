"""Which root of a title should go: one that surely sells worse than the other words, and than the trade where known.

A root is named only where chance hardly explains how little it sells: the chance, by an exact test over search and ads
together, times the number of roots that were looked at, is at most 5 % (Bonferroni; roots with so few visitors that
they could never be told apart do not count, after Tarone). So at most one title in twenty loses a root by bad luck.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.lucky import (
    AmongOthers,
    AtRate,
    Part,
    Seen,
    chance_of_so_few,
    expected,
    visitors_needed,
)
from storedesk.titles.rules.root_report import Replacement, RootLine, RootReport
from storedesk.titles.rules.root_sums import Sums
from storedesk.titles.rules.seasons import out_of_season

LUCK = 0.05
"""So likely may it be that a title's worst root is named by bad luck."""
_NOBODY = Seen(0, 0)


class Fate(StrEnum):
    """What is said of a root: it goes, it sold in this season of last year or is of another season, nobody can tell
    yet, it sells as well as the others, or it must stay."""

    DROP = "drop"
    SEASON = "season"
    UNSURE = "unsure"
    SELLS = "sells"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Held:
    """What a title must keep: `words` with all their parts; `seasonal` words are of one season; `month` is today's."""

    words: frozenset[str] = frozenset()
    seasonal: frozenset[str] = frozenset()
    month: int = 0

    def keeps(self, root: str) -> bool:
        """Whether a root is such a word, part of one, or has one in it; a lone character is a part of something."""
        return (len(root) == 1 and not root.isascii()) or any(root in word or word in root for word in self.words)

    def away(self, root: str) -> bool:
        """Whether a root is a word of a season that is not now."""
        return any(root in word for word in self.seasonal) and out_of_season(root, self.month)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is said of a root and why.

    `seen` are its visitors and buyers of search and ads together, `usual` the buyers it would have if it sold as `rate`
    says: the trade's where `by_trade`, else that of all words of the title. `chance` is how likely mere luck makes a
    title's root look so bad. `needed` are the visitors still to come without a buyer before that can be told; None:
    not known. `last_year` is what it had in the same weeks of last year, where that speaks for it.
    """

    line: RootLine
    fate: Fate
    seen: Seen = _NOBODY
    usual: float = 0.0
    rate: float | None = None
    by_trade: bool = False
    chance: float = 1.0
    needed: int | None = None
    last_year: Seen | None = None


@dataclass(frozen=True, slots=True)
class WorstRoot:
    """The root to drop this week: why, the bytes it frees, and what could come instead, best first."""

    judgement: Judgement
    freed: int
    replacements: tuple[Replacement, ...]

    @property
    def line(self) -> RootLine:
        """Its figures."""
        return self.judgement.line


def judged(report: RootReport, held: Held) -> tuple[Judgement, ...]:
    """What is said of each root of a report: those to drop first, the worst before the others, then the doubtful."""
    tested = [_Tested.of(line, report) for line in report.lines if not held.keeps(line.root)]
    looked_at = _looked_at([each.least for each in tested])
    found = [each.judgement(held, looked_at) for each in tested]
    found += [Judgement(line, Fate.KEPT) for line in report.lines if held.keeps(line.root)]
    return tuple(sorted(found, key=_worst_first))


def to_drop(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Those that should go, the worst first."""
    return tuple(each for each in judgements if each.fate is Fate.DROP)


def nearest(judgements: Iterable[Judgement]) -> Judgement | None:
    """Where nothing can be told: the root that looks worst, with what is still needed to tell."""
    doubtful = [each for each in judgements if each.fate is Fate.UNSURE and each.seen.visitors]
    return min(doubtful, key=lambda each: (each.needed is None, each.chance, each.line.root), default=None)


def with_last_year(judgements: Iterable[Judgement], last_year: Mapping[str, Seen]) -> tuple[Judgement, ...]:
    """The same, but a root that sold as usual in the same weeks of last year is not dropped before they are over."""
    found = []
    for each in judgements:
        before = last_year.get(each.line.root, _NOBODY)
        sold = before.buyers > 0 and before.buyers >= (each.rate or 0.0) * before.visitors
        away = each.fate is Fate.DROP and sold
        found.append(replace(each, fate=Fate.SEASON, last_year=before) if away else each)
    return tuple(sorted(found, key=_worst_first))


@dataclass(frozen=True, slots=True)
class _Tested:
    """A root held against the other words (`own`) and the trade (`trade`); `least`: its chance without any buyer."""

    line: RootLine
    own: Sequence[Part]
    trade: Sequence[Part]
    ads_sell: bool
    least: float

    @classmethod
    def of(cls, line: RootLine, report: RootReport) -> "_Tested":
        """A root with what it is held against."""
        search, ads = _seen(line.search), _seen(line.ads)
        beside = [AmongOthers(ads, _seen(report.ads))] if ads.visitors else []
        own: list[Part] = [AmongOthers(search, _seen(report.search)), *beside]
        trade: list[Part] = [AtRate(search, line.trade), *beside] if line.trade is not None else []
        usual = report.ads.conversion or 0.0
        ads_sell = ads.buyers > 0 and ads.buyers >= usual * ads.visitors
        least = max(chance_of_so_few([_bare(part) for part in parts]) for parts in (own, trade) if parts)
        return cls(line, own, trade, ads_sell, least)

    def judgement(self, held: Held, looked_at: int) -> Judgement:
        """What is said of it where so many roots could be told apart from chance."""
        seen = Seen(sum(part.seen.visitors for part in self.own), sum(part.seen.buyers for part in self.own))
        parts = min((each for each in (self.own, self.trade) if each), key=expected)
        usual = expected(parts)
        rate = usual / seen.visitors if seen.visitors else None
        said = Judgement(self.line, Fate.SELLS, seen, usual, rate, parts is self.trade)
        if self.ads_sell or (seen.visitors and seen.buyers >= usual > 0):
            return said
        chance = max(chance_of_so_few(each) for each in (self.own, self.trade) if each)
        said = replace(said, chance=min(chance * looked_at, 1.0))
        if said.chance <= LUCK:
            away = held.away(self.line.root)
            return replace(said, fate=Fate.SEASON if away else Fate.DROP)
        whole = visitors_needed(rate, seen.buyers, LUCK / looked_at) if rate else None
        needed = max(whole - seen.visitors, 1) if whole is not None else None
        return replace(said, fate=Fate.UNSURE, needed=needed)


def _seen(sums: Sums) -> Seen:
    """Visitors and buyers; a report that tells of more buyers than visitors is taken at its buyers."""
    bought = sums.bought or 0
    return Seen(max(sums.visitors or 0, bought), bought)


def _bare(part: Part) -> Part:
    return replace(part, seen=Seen(part.seen.visitors, 0))


def _looked_at(least: Sequence[float]) -> int:
    """How many roots could be told apart from chance at all (Tarone's number)."""
    for count in range(1, len(least) + 1):
        if sum(each <= LUCK / count for each in least) <= count:
            return count
    return max(len(least), 1)


def _worst_first(each: Judgement) -> tuple[int, float, float, int, str]:
    """Of those to drop first what sells least for its bytes, then what leads least in, then the longer one."""
    line = each.line
    place = list(Fate).index(each.fate)
    if each.fate is Fate.DROP:
        return place, each.seen.buyers / line.length, each.seen.visitors / line.length, -line.length, line.root
    return place, each.chance, 0.0, 0, line.root


def locked(words: Iterable[str]) -> frozenset[str]:
    """Words as Held takes them."""
    return frozenset(filter(None, map(folded, words)))
