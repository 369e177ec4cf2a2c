"""The title solver against every set of roots and every order of words there is, on two thousand small cases of each.

Run on demand (`python -m benchmarks titles_brute`, a minute); the tests hold as many sets, and fewer orders, against
the same.
"""

import random
from collections.abc import Iterator
from functools import cache, partial
from itertools import pairwise, permutations
from pathlib import Path
from statistics import fmean

import numpy as np
from numpy.typing import NDArray

from benchmarks.goals import Measured
from storedesk.titles.rules import solver
from storedesk.titles.rules.building import build_title
from storedesk.titles.rules.coverage import Coverage, Side, coverage
from storedesk.titles.rules.ordering import OrderTask, order_words, precedence
from storedesk.titles.rules.scoring import prepare, title_value
from storedesk.titles.rules.solver import choose_roots
from storedesk.titles.rules.wishes import Wishes
from storedesk.titles.rules.words import Keyword

CASES = 2_000
ROOTS, WORDS, JOINT_ROOTS = 14, 7, 6
_JOINT_CASES = 200
_NAMES = [chr(0x5000 + 2 * place) + chr(0x5001 + 2 * place) for place in range(ROOTS)]


def measure(_folder: Path) -> Iterator[Measured]:
    """How many of the cases are not solved as well as by looking at everything; none may be."""
    usual = solver._PAIRS_FROM
    for bound, said in ((False, ""), (True, " with wishes")):
        for pairs_from, bounds in ((usual, "first bound"), (2, "both bounds")):
            solver._PAIRS_FROM = pairs_from
            wrong = sum(map(partial(_set_wrong, bound=bound), range(CASES // 4)))
            yield Measured(f"{CASES // 4} sets{said}, {bounds}: not best", wrong, 0, "")
    yield Measured(f"{CASES} orders of up to {WORDS} words: not best", sum(map(_order_wrong, range(CASES))), 0, "")
    below = [100 * _joint_below(seed) for seed in range(_JOINT_CASES)]
    beside = f"worst {max(below):.2f} %, {sum(each < 1e-9 for each in below)} of {len(below)} the very best"
    yield Measured("titles of up to 6 roots: below the best of all", fmean(below), 0.1, "%", beside)


# ---------------------------------------------------------------------- sets of roots


def _set_wrong(seed: int, *, bound: bool) -> bool:
    problem = _problem(seed, bound=bound)
    choice = choose_roots(problem)
    possible = problem.allows(problem.must)
    kept = problem.allows(choice.roots) or not possible
    return not (choice.proven and kept and choice.value == (_best_set(problem) if possible else 0))


def _problem(seed: int, *, bound: bool) -> Coverage:
    """Roots like a title's; with `bound` a demanded root, conflicts and side constraints too."""
    chance = random.Random(f"{seed}-{bound}")
    count = chance.randint(3, ROOTS)
    weights = [chance.choice((2, 3, 4, 4, 5, 6, 8)) for _ in range(count)]
    sets = [chance.sample(range(count), chance.randint(1, min(4, count))) for _ in range(chance.randint(2, 40))]
    values = [chance.randint(1, 10 ** chance.randint(1, 7)) for _ in sets]
    capacity = chance.randint(6, 60)
    if not bound:
        return coverage(weights, capacity, sets, values)
    order = chance.sample(range(count), count)
    conflicts = [(order[:1], order[1:2]), (order[1:2], order[2:3])][: chance.randint(0, 2)]
    sides = [
        Side({root: chance.randint(1, 4) for root in chance.sample(range(count), count // 2)}, chance.randint(2, 12))
        for _ in range(chance.randint(0, 2))
    ]
    return coverage(weights, capacity, sets, values, order[: chance.randint(0, 1)], conflicts, sides)


def _best_set(problem: Coverage) -> int:
    """The most that an allowed set covers, by looking at all of them."""
    count = len(problem.weights)
    masks = np.arange(1 << count)
    inside = (masks[:, None] >> np.arange(count)) & 1
    allowed = inside @ np.array(problem.weights) <= problem.capacity
    allowed &= inside[:, sorted(problem.must)].all(axis=1)
    for group in problem.conflicts:
        allowed &= sum(inside[:, sorted(side)].any(axis=1).astype(int) for side in group) <= 1
    for side in problem.sides:
        allowed &= inside @ np.array([side.amounts.get(root, 0) for root in range(count)]) <= side.most
    value = np.zeros(1 << count, np.int64)
    for row, worth in zip(problem.rows, problem.values, strict=True):
        value[inside[:, list(row)].all(axis=1)] += worth
    return int(value[allowed].max())


# ---------------------------------------------------------------------- orders of words


def _order_wrong(seed: int) -> bool:
    task = _task(seed)
    orders = _orders(task.count)
    worth = _worth(task, orders)
    order, best = order_words(task), float(worth.max())
    if order is None:
        return best > -np.inf
    real = worth[(orders == np.array(order.row)).all(axis=1)]
    return not (order.exact and len(real) == 1 and abs(order.value - best) < 1e-6 and abs(real[0] - best) < 1e-6)


def _task(seed: int) -> OrderTask:
    chance = random.Random(seed)
    count = chance.randint(2, WORDS)
    gains = {
        tuple(chance.sample(range(count), chance.randint(2, min(4, count)))): float(chance.randint(1, 100))
        for _ in range(chance.randint(0, 12))
    }
    neighbours = np.random.default_rng(seed).random((count, count)) * 5 if chance.random() < 0.5 else None
    apart = frozenset((chance.randrange(count), chance.randrange(count)) for _ in range(chance.randint(0, 4)))
    row = chance.sample(range(count), count)
    slots = [frozenset(row[1:2]), frozenset(row[2:4])] if chance.random() < 0.4 else []
    before = precedence(count, row[: chance.randint(0, 1)], row[-1:] if chance.random() < 0.4 else [], slots)
    return OrderTask(count, gains, neighbours, before, apart)


@cache
def _orders(count: int) -> NDArray[np.int64]:
    return np.array(list(permutations(range(count))))


def _worth(task: OrderTask, orders: NDArray[np.int64]) -> NDArray[np.float64]:
    """What each order brings; -inf where it breaks a rule."""
    worth = np.zeros(len(orders))
    for row, gain in task.gains.items():
        for start in range(task.count - len(row) + 1):
            worth += gain * (orders[:, start : start + len(row)] == np.array(row)).all(axis=1)
    for left, right in pairwise(range(task.count)):
        pair = orders[:, left], orders[:, right]
        if task.neighbours is not None:
            worth += task.neighbours[pair]
        for one, other in task.apart:
            worth[(pair[0] == one) & (pair[1] == other)] = -np.inf
    at = orders.argsort(axis=1)
    for word, earlier in enumerate(task.before):
        for other in range(task.count):
            if earlier >> other & 1:
                worth[at[:, other] > at[:, word]] = -np.inf
    return worth


# ---------------------------------------------------------------------- both together


def _joint_below(seed: int) -> float:
    """How much the title built is worth less than the best of all sets in all orders, as a fraction."""
    chance = random.Random(seed)
    rows = {tuple(chance.sample(_NAMES[:JOINT_ROOTS], chance.randint(1, 3))) for _ in range(10)}
    words = [Keyword("".join(row), 1000 / (place + 1) ** 0.8, row) for place, row in enumerate(sorted(rows))]
    library = prepare(words, Wishes(capacity=16))
    best = max(
        title_value("".join(row), library) for count in range(1, 5) for row in permutations(_NAMES[:JOINT_ROOTS], count)
    )
    return max(1 - build_title(library).value / best, 0.0)
