"""Made-up problems and libraries for the tests of the titles' rules, and their slow but certain answers."""

import math
import random
from collections.abc import Iterable
from itertools import accumulate

import numpy as np

from storedesk.titles.rules.coverage import Coverage, Side, coverage
from storedesk.titles.rules.words import Keyword

NAMES = [chr(0x5000 + 2 * place) + chr(0x5001 + 2 * place) for place in range(2000)]
"""Two-character roots none of which stands in a row of others."""


def small_problem(seed: int, roots: int = 14, *, bound: bool = False) -> Coverage:
    """A problem of a few roots like a title's; with `bound`: demanded roots, conflicts and side constraints too."""
    chance = random.Random(seed)
    count = chance.randint(3, roots)
    weights = [chance.choice((2, 3, 4, 4, 5, 6, 8)) for _ in range(count)]
    capacity = chance.randint(6, 40)
    sets, values = [], []
    for _ in range(chance.randint(2, 30)):
        sets.append(chance.sample(range(count), chance.randint(1, min(4, count))))
        values.append(chance.randint(1, 1000))
    if not bound:
        return coverage(weights, capacity, sets, values)
    order = chance.sample(range(count), count)
    must = order[:1] if chance.random() < 0.4 and weights[order[0]] <= capacity else []
    conflicts = [(order[:1], order[1:2]), (order[1:2], order[2:3])][: chance.randint(0, 2)]
    sides = [
        Side({root: chance.randint(1, 4) for root in chance.sample(range(count), count // 2)}, chance.randint(4, 12))
        for _ in range(chance.randint(0, 2))
    ]
    return coverage(weights, capacity, sets, values, must, conflicts, sides)


def best_by_all_sets(problem: Coverage) -> int:
    """The most that any allowed set of roots covers, by looking at every one of them; 0 where none is allowed."""
    count = len(problem.weights)
    masks = np.arange(1 << count)
    inside = (masks[:, None] >> np.arange(count)) & 1
    allowed = inside @ np.array(problem.weights) <= problem.capacity
    for root in problem.must:
        allowed &= inside[:, root] == 1
    for group in problem.conflicts:
        taken = [inside[:, list(side)].any(axis=1) for side in group]
        allowed &= np.sum(taken, axis=0) <= 1
    for side in problem.sides:
        amounts = np.array([side.amounts.get(root, 0) for root in range(count)])
        allowed &= inside @ amounts <= side.most
    value = np.zeros(1 << count, np.int64)
    for row, worth in zip(problem.rows, problem.values, strict=True):
        needed = sum(1 << root for root in row)
        value[(masks & needed) == needed] += worth
    return int(value[allowed].max(initial=0))


def made_keywords(seed: int, words: int = 60, roots: int = 30) -> list[Keyword]:
    """Keywords of one to three roots with values that fall like real ones."""
    chance = random.Random(seed)
    found: dict[tuple[str, ...], Keyword] = {}
    while len(found) < words:
        row = tuple(chance.sample(NAMES[:roots], chance.randint(1, 3)))
        found.setdefault(row, Keyword("".join(row), 1000 / (len(found) + 1) ** 0.8, row))
    return list(found.values())


def title_shaped(
    words: int, roots: int, seed: int, kind: str = "hub"
) -> tuple[list[int], list[tuple[int, ...]], list[int]]:
    """Lengths, rows and values of a library like a category's.

    hub: a core root in most keywords and values that follow the roots' popularity; hubi: the values follow nothing;
    flat: no core; stress: like hub, with values that are nearly the same.
    """
    chance = random.Random(f"{words}-{roots}-{seed}-{kind}")
    weights = [chance.choices((2, 4, 6, 8, 3, 5, 7), (15, 53, 18, 7, 2, 3, 2))[0] for _ in range(roots)]
    core = 0 if kind == "flat" else 3
    weights[:core] = (6, 4, 4)[:core]
    popularity = [1 / (root + 2) ** (0.35 if kind == "flat" else 1.0) for root in range(roots)]
    reach = list(accumulate(popularity[core:]))
    place = [1.5 + root if root < core else chance.random() for root in range(roots)]
    rows: dict[tuple[int, ...], float] = {}
    tries = 0
    while len(rows) < words and tries < 400 * words:
        tries += 1
        length = chance.choices((1, 2, 3, 4), (6, 38, 38, 18))[0]
        row = [chance.choices((0, 1, 2), (60, 25, 15))[0]] if core and chance.random() < 0.82 else []
        while len(row) < length:
            root = chance.choices(range(core, roots), cum_weights=reach)[0]
            if root not in row:
                row.append(root)
        row.sort(key=lambda root: place[root] + chance.gauss(0, 0.25))
        rows.setdefault(tuple(row), sum(math.log(10 * popularity[root]) / 2 - 0.25 for root in row))
    made = list(rows)
    followed = kind in ("hub", "stress")
    score = [rows[row] + chance.gauss(0, 1) if followed else chance.random() for row in made]
    zipf = 0.3 if kind == "stress" else 0.9
    values = [0] * len(made)
    for rank, number in enumerate(sorted(range(len(made)), key=lambda number: -score[number])):
        values[number] = max(1, round(1e6 / (rank + 1) ** zipf * math.exp(chance.gauss(0, 0.3))))
    return weights, made, values


def texts_of(keywords: Iterable[Keyword]) -> set[str]:
    """The texts of keywords."""
    return {keyword.text for keyword in keywords}
