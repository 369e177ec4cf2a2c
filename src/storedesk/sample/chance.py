"""Seeded chance for the sample shop: the few distributions its story needs."""

import math
import random


def poisson(luck: random.Random, mean: float) -> int:
    """A count with this mean: exact up to 30, by the normal curve beyond."""
    if mean <= 0:
        return 0
    if mean > 30:
        return max(0, round(luck.gauss(mean, math.sqrt(mean))))
    limit, product, count = math.exp(-mean), luck.random(), 0
    while product > limit:
        product *= luck.random()
        count += 1
    return count


def share(luck: random.Random, count: int, chance: float) -> int:
    """How many of `count` do something that each does with this chance; never more than there are."""
    if count <= 40:
        return sum(luck.random() < chance for _ in range(count))
    return min(count, poisson(luck, count * chance))


def wobble(luck: random.Random, spread: float) -> float:
    """A factor around 1; `spread` is the usual distance in logarithms."""
    return math.exp(luck.gauss(0, spread) - spread * spread / 2)


def split(luck: random.Random, count: int, weights: list[float]) -> list[int]:
    """`count` things dealt out over places of these weights."""
    parts = [0] * len(weights)
    if count and weights:
        for place in luck.choices(range(len(weights)), weights, k=count):
            parts[place] += 1
    return parts
