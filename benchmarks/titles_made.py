"""Libraries shaped like a category's search words, to measure the title solver with; the same numbers give the same."""

import math
import random
from dataclasses import dataclass
from itertools import accumulate

from storedesk.titles.rules.coverage import Coverage, coverage
from storedesk.titles.rules.scoring import Library, prepare
from storedesk.titles.rules.wishes import Wishes
from storedesk.titles.rules.words import Keyword

SIZES = {100: 80, 500: 300, 2000: 800, 5000: 1500}
"""How many roots so many words have."""
KINDS = ("hub", "hubi", "flat")
_FIRST_SIGN = 0x4E00
_CORE = (6, 4, 4)


@dataclass(frozen=True, slots=True)
class Made:
    """Lengths of roots, and the rows of roots and values of words."""

    weights: tuple[int, ...]
    rows: tuple[tuple[int, ...], ...]
    values: tuple[int, ...]

    @property
    def problem(self) -> Coverage:
        """The coverage of a title of 60 bytes."""
        return coverage(self.weights, 60, self.rows, self.values)

    def library(self, wishes: Wishes) -> Library:
        """The same as texts; no root stands in a row of others."""
        names = [
            "".join(chr(_FIRST_SIGN + 4 * root + place) for place in range(weight // 2))
            for root, weight in enumerate(self.weights)
        ]
        rows = [tuple(names[root] for root in row) for row in self.rows]
        return prepare(
            [Keyword("".join(row), value, row) for row, value in zip(rows, self.values, strict=True)], wishes
        )


def made(words: int, seed: int, kind: str, *, even: bool = False) -> Made:
    """A library of so many words.

    hub: a core root in most words, values that follow the roots' popularity; hubi: values that follow nothing; flat: no
    core; stress: like hub, but with values nearly the same, which no market has. `even`: lengths of whole characters.
    """
    roots = SIZES[words]
    chance = random.Random(f"{words}-{seed}-{kind}")
    weights = chance.choices((2, 4, 6, 8, 3, 5, 7), (15, 53, 18, 7, 2, 3, 2), k=roots)
    core = 0 if kind == "flat" else len(_CORE)
    weights[:core] = _CORE[:core]
    popularity = [1 / (root + 2) ** (0.35 if kind == "flat" else 1.0) for root in range(roots)]
    reach = list(accumulate(popularity[core:]))
    place = [1.5 + root if root < core else chance.random() for root in range(roots)]
    rows: dict[tuple[int, ...], float] = {}
    for _ in range(400 * words):
        length = chance.choices((1, 2, 3, 4), (6, 38, 38, 18))[0]
        row = chance.choices((0, 1, 2), (60, 25, 15)) if core and chance.random() < 0.82 else []
        while len(row) < length:
            root = chance.choices(range(core, roots), cum_weights=reach)[0]
            if root not in row:
                row.append(root)
        row.sort(key=lambda root: place[root] + chance.gauss(0, 0.25))
        rows.setdefault(tuple(row), sum(math.log(10 * popularity[root]) / 2 - 0.25 for root in row))
        if len(rows) == words:
            break
    values = _values(list(rows.values()), kind, chance)
    if even:
        weights = [weight + weight % 2 for weight in weights]
    return Made(tuple(weights), tuple(rows), values)


def _values(followed: list[float], kind: str, chance: random.Random) -> tuple[int, ...]:
    """Values that fall like 1 / rank ^ 0.9, for the stress kind ^ 0.3, with some noise."""
    scores = [score + chance.gauss(0, 1) if kind in ("hub", "stress") else chance.random() for score in followed]
    zipf = 0.3 if kind == "stress" else 0.9
    values = [0] * len(scores)
    for rank, number in enumerate(sorted(range(len(scores)), key=lambda number: -scores[number]), start=1):
        values[number] = max(1, round(1e6 / rank**zipf * math.exp(chance.gauss(0, 0.3))))
    return tuple(values)
