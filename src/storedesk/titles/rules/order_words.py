"""Which words read well side by side: counts of neighbours in real titles."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Bigrams:
    """How often words and pairs of neighbours stand in titles that people wrote; folded roots."""

    single: Counter[str] = field(default_factory=Counter)
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)

    def fluency(self, left: str, right: str) -> float:
        """How well `right` follows `left`, as a logarithm: 0 for pairs never seen, more the more they belong together.

        ln(1 + n(left, right) / (n(left) / 10 + 1)): the share of all lefts, smoothed so that one chance pair is little.
        """
        seen = self.pairs.get((left, right), 0)
        return math.log1p(10 * seen / (self.single.get(left, 0) + 10))


def count_neighbours(titles: Iterable[Sequence[str]]) -> Bigrams:
    """The counts over titles that are already cut into folded roots."""
    single: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for roots in titles:
        single.update(roots)
        pairs.update(pairwise(roots))
    return Bigrams(single, pairs)
