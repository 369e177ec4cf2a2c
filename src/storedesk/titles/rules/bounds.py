"""How much a title can cover at most: prices of roots, and the knapsack that they make.

Every keyword gives its value away to its roots. A title that covers it owns all of them, so for any such split the
prices of the chosen roots add up to at least what they cover, and the dearest roots that fit bound every title.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

HAIR = 1e-4


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """The knapsack over n roots solved from the front and from the back: (n + 1, capacity + 1) values each."""

    front: Floats
    back: Floats

    @property
    def best(self) -> float:
        return float(self.front[-1, -1])


def knapsack(prices: Floats, weights: Ints, capacity: int) -> Tables:
    """front[k, c]: the best of the first k roots in c bytes; back[k, c]: of those from k on."""
    count = len(prices)
    front, back = np.zeros((count + 1, capacity + 1)), np.zeros((count + 1, capacity + 1))
    sizes, gains = weights.tolist(), prices.tolist()
    for place in range(count):
        size = sizes[place]
        front[place + 1] = front[place]
        if size <= capacity and gains[place] > 0:
            np.maximum(
                front[place + 1, size:], front[place, : capacity + 1 - size] + gains[place], out=front[place + 1, size:]
            )
    for place in range(count - 1, -1, -1):
        size = sizes[place]
        back[place] = back[place + 1]
        if size <= capacity and gains[place] > 0:
            np.maximum(
                back[place, size:], back[place + 1, : capacity + 1 - size] + gains[place], out=back[place, size:]
            )
    return Tables(front, back)


def taken(tables: Tables, weights: Ints) -> Bools:
    """The roots of the best knapsack."""
    count, left = len(weights), tables.front.shape[1] - 1
    chosen = np.zeros(count, bool)
    for place in range(count - 1, -1, -1):
        if tables.front[place + 1, left] > tables.front[place, left] + HAIR:
            chosen[place] = True
            left -= int(weights[place])
    return chosen


def forced(tables: Tables, prices: Floats, weights: Ints) -> tuple[Floats, Floats]:
    """The knapsack with each root forced in and forced out, for all of them at once; -inf where it does not fit."""
    count, capacity = len(prices), tables.front.shape[1] - 1
    outside = (tables.front[:count] + tables.back[1:, ::-1]).max(axis=1)
    inside = np.full(count, -np.inf)
    for size in np.unique(weights):
        if size <= capacity:
            here = np.nonzero(weights == size)[0]
            room = capacity + 1 - size
            inside[here] = (tables.front[here, :room] + tables.back[here + 1, :room][:, ::-1]).max(axis=1)
            inside[here] += prices[here]
    return inside, outside


def relaxed(prices: Floats, weights: Floats, capacity: float) -> tuple[float, Floats]:
    """The knapsack whose last root may be taken in part: its value and how much of each root is taken.

    A root that needs no bytes (it stands inside one that is in already) is taken whole.
    """
    density = prices / np.maximum(weights, HAIR)
    order = np.argsort(-density, kind="stable")
    sizes = weights[order]
    fits = np.clip((capacity - (np.cumsum(sizes) - sizes)) / np.maximum(sizes, HAIR), 0.0, 1.0)
    fits[sizes == 0] = 1.0
    part = np.zeros(len(prices))
    part[order] = np.where(prices[order] > 0, fits, 0.0)
    return float(part @ prices), part


def root_prices(rows: Ints, shares: Floats, count: int) -> Floats:
    """The price of each root: the sum of what keywords give to it. `rows` hold `count` where there is no root."""
    return sums(rows.ravel(), shares.ravel(), count + 1)[:count]


def sums(places: Ints, values: Floats, count: int) -> Floats:
    """What the values at each place 0 ... count-1 add up to."""
    return np.bincount(places, weights=values, minlength=count).astype(np.float64, copy=False)


def even_shares(rows: Ints, values: Floats, weights: Ints) -> Floats:
    """Each keyword's value split by the lengths of its roots."""
    lengths = np.append(np.maximum(weights, HAIR), 0.0)[rows]
    return np.asarray(values[:, None] * lengths / lengths.sum(axis=1)[:, None])


class Pairs:
    """The second split: a keyword gives its value to ordered pairs of its roots.

    A chosen root j earns of its partners only what fits beside it, so its price is a knapsack over its partners in
    capacity - weight(j); the prices then make a knapsack as before (upper planes of the quadratic knapsack: Caprara,
    Pisinger and Toth, INFORMS J. Computing 11, 1999). Where many keywords of like value share a few roots, this is far
    closer than a split over single roots. The split is improved by exponentiated gradient steps: value moves to the
    pairs that the relaxed knapsacks take least of.
    """

    def __init__(self, rows: Ints, values: Floats, weights: Ints, capacity: int) -> None:
        count = len(weights)
        real = rows < count
        wide = real[:, :, None] & real[:, None, :]
        several = real.sum(axis=1) > 1
        same = np.eye(rows.shape[1], dtype=bool)[None]
        self.mask = wide & np.where(several[:, None, None], ~same, same)
        self.row, left, right = np.nonzero(self.mask)
        first, second = rows[self.row, left], rows[self.row, right]
        keys, self.pair = np.unique(first * count + second, return_inverse=True)
        self.first, self.second = keys // count, keys % count
        self.starts = np.nonzero(np.diff(self.row, prepend=-1))[0]
        self.values, self.weights, self.count = values, weights.astype(float), count
        self.sizes = np.where(self.first == self.second, 0.0, self.weights[self.second])
        self.room = (capacity - self.weights)[self.first]
        self.capacity = capacity

    def improve(self, logits: Floats, steps: int, pace: float, enough: float) -> tuple[Floats, Floats]:
        """The prices of the best split met in so many steps, and its logits; stops with a bound below `enough`.

        `logits` (keywords, roots, roots) are the logarithms of the shares, to begin with zero.
        """
        current = logits[self.mask]
        best, kept, prices = np.inf, current, np.zeros(self.count)
        for step in range(steps):
            earned, part = self._prices(self._split(current))
            bound, whole = relaxed(earned, self.weights, self.capacity)
            if bound < best:
                best, kept, prices = bound, current, earned
                if best < enough:
                    break
            current = current - pace / np.sqrt(step + 1) * (whole[self.first] * part)[self.pair]
        found = np.zeros(logits.shape)
        found[self.mask] = kept
        return prices, found

    def _split(self, logits: Floats) -> Floats:
        highest = np.maximum.reduceat(logits, self.starts)
        raised = np.exp(logits - highest[self.row])
        shares = raised / np.add.reduceat(raised, self.starts)[self.row]
        return sums(self.pair, self.values[self.row] * shares, len(self.first))

    def _prices(self, worth: Floats) -> tuple[Floats, Floats]:
        """The price of each root from the worth of its pairs, and how much of each pair its knapsack takes."""
        order = np.lexsort((-worth / np.maximum(self.sizes, HAIR), self.first))
        sizes, owner = self.sizes[order], self.first[order]
        filled = np.cumsum(sizes)
        begin = np.searchsorted(owner, np.arange(self.count))
        before = np.where(begin > 0, filled[begin - 1], 0.0)[owner]
        fits = np.clip((self.room[order] - (filled - sizes - before)) / np.maximum(sizes, HAIR), 0.0, 1.0)
        fits[sizes == 0] = 1.0
        part = np.zeros(len(worth))
        part[order] = fits
        return sums(self.first, worth * part, self.count), part
