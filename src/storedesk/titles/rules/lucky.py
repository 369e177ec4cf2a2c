"""How likely it is that a root sells so little by mere chance: exact tails, without a library to load.

A part of the evidence is held against a rate that somebody else tells (the trade's) or against the other words of the
same title. Against a rate the buyers follow the binomial distribution; against the other words, whose own rate is only
seen through as many visitors as there were, they follow the hypergeometric one (Fisher's exact test).
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

_MOST = 1_000_000
"""Visitors beyond which nobody asks how many more are needed."""


@dataclass(frozen=True, slots=True)
class Seen:
    """So many visitors of whom so many bought."""

    visitors: int
    buyers: int


@dataclass(frozen=True, slots=True)
class AtRate:
    """What a root had, held against a rate."""

    seen: Seen
    rate: float

    def chances(self, most: int) -> list[float]:
        """The chance of 0, 1, 2 … `most` buyers where the rate holds."""
        visitors, rate = self.seen.visitors, min(max(self.rate, 0.0), 1.0)
        if rate in (0.0, 1.0):
            sure = 0 if rate == 0.0 else visitors
            return [float(count == sure) for count in range(most + 1)]
        log, log_not = math.log(rate), math.log1p(-rate)
        return [
            math.exp(_ways(visitors, count) + count * log + (visitors - count) * log_not) if count <= visitors else 0.0
            for count in range(most + 1)
        ]

    @property
    def expected(self) -> float:
        """The buyers that the rate promises."""
        return self.seen.visitors * self.rate


@dataclass(frozen=True, slots=True)
class AmongOthers:
    """What a root had, held against all words of its title; `whole` has what the root had in it."""

    seen: Seen
    whole: Seen

    def chances(self, most: int) -> list[float]:
        """The chance of 0, 1, 2 … `most` buyers where buyers come from all words alike."""
        visitors, whole = self.seen.visitors, self.whole
        # parts are rounded one by one: what did not buy here is never more than what did not buy at all
        others = max(whole.visitors - whole.buyers, visitors - self.seen.buyers)
        every = _ways(others + whole.buyers, visitors)
        return [
            math.exp(_ways(whole.buyers, count) + _ways(others, visitors - count) - every)
            if count <= min(visitors, whole.buyers) and visitors - count <= others
            else 0.0
            for count in range(most + 1)
        ]

    @property
    def expected(self) -> float:
        """The buyers it would have if it sold like all of them."""
        return self.seen.visitors * self.whole.buyers / self.whole.visitors if self.whole.visitors else 0.0


Part = AtRate | AmongOthers


def chance_of_so_few(parts: Sequence[Part]) -> float:
    """The chance that one or two parts together have no more buyers than they had; 1 without any part."""
    if not parts:
        return 1.0
    bought = sum(part.seen.buyers for part in parts)
    first, *more = (part.chances(bought) for part in parts)
    if not more:
        return min(math.fsum(first), 1.0)
    (second,) = more
    at_most = list(accumulate(second))
    return min(math.fsum(chance * at_most[bought - count] for count, chance in enumerate(first)), 1.0)


def expected(parts: Iterable[Part]) -> float:
    """The buyers that would have been usual."""
    return math.fsum(part.expected for part in parts)


def visitors_needed(rate: float, buyers: int, chance: float) -> int | None:
    """Visitors from which on no more than so many buyers are that unlikely at a rate; 99 for none at 3 % and 0.05.

    None at a rate of 0, or where they would be more than anybody waits for.
    """
    if rate <= 0:
        return None
    low, high = buyers, max(2 * buyers, 64)
    while chance_of_so_few([AtRate(Seen(high, buyers), rate)]) > chance:
        low, high = high, 2 * high
        if high > _MOST:
            return None
    while high - low > 1:
        middle = (low + high) // 2
        if chance_of_so_few([AtRate(Seen(middle, buyers), rate)]) > chance:
            low = middle
        else:
            high = middle
    return high


def _ways(every: int, chosen: int) -> float:
    """The logarithm of the number of ways to choose some of them."""
    return math.lgamma(every + 1) - math.lgamma(chosen + 1) - math.lgamma(every - chosen + 1)
