"""Which words a set of roots covers: the title as a knapsack whose items share their weights.

A keyword brings its value only when all its roots are in the title; roots have lengths, the title a capacity. Numbers
instead of texts, so that the solver, its bounds and its tests speak of nothing else.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

SCALE = 10_000_000
"""Values are whole numbers up to this, so that a better title is better by at least one."""


@dataclass(frozen=True, slots=True)
class Side:
    """A side constraint: the amounts of the chosen roots add up to at most `most`; a root not named counts nothing."""

    amounts: Mapping[int, int]
    most: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """Roots 0 ... n-1 with their `weights`, sets of roots (`rows`, each once) with whole `values`, and what binds.

    `conflicts`: groups of sides, each a set of roots; the chosen roots lie in at most one side of a group.
    """

    weights: tuple[int, ...]
    capacity: int
    rows: tuple[tuple[int, ...], ...]
    values: tuple[int, ...]
    must: frozenset[int] = frozenset()
    conflicts: tuple[tuple[frozenset[int], ...], ...] = ()
    sides: tuple[Side, ...] = ()

    def value(self, chosen: Iterable[int]) -> int:
        """What a set of roots covers."""
        inside = set(chosen)
        return sum(value for row, value in zip(self.rows, self.values, strict=True) if inside.issuperset(row))

    def allows(self, chosen: Iterable[int]) -> bool:
        """Whether a set of roots keeps everything that binds."""
        inside = set(chosen)
        return (
            inside >= self.must
            and sum(self.weights[root] for root in inside) <= self.capacity
            and all(sum(not inside.isdisjoint(side) for side in group) <= 1 for group in self.conflicts)
            and all(sum(side.amounts.get(root, 0) for root in inside) <= side.most for side in self.sides)
        )


def coverage(
    weights: Sequence[int],
    capacity: int,
    sets: Iterable[Iterable[int]],
    values: Iterable[int],
    must: Iterable[int] = (),
    conflicts: Iterable[Sequence[Iterable[int]]] = (),
    sides: Iterable[Side] = (),
) -> Coverage:
    """The problem in its plain form: sets that cannot be covered or are worth nothing go, equal sets become one."""
    demanded = frozenset(must)
    taken = sum(weights[root] for root in demanded)
    merged: dict[frozenset[int], int] = {}
    for roots, value in zip(sets, values, strict=True):
        row = frozenset(roots)
        if value > 0 and row and taken + sum(weights[root] for root in row - demanded) <= capacity:
            merged[row] = merged.get(row, 0) + value
    ordered = sorted(merged, key=lambda row: (-merged[row], sorted(row)))
    return Coverage(
        tuple(weights),
        capacity,
        tuple(tuple(sorted(row)) for row in ordered),
        tuple(merged[row] for row in ordered),
        demanded,
        tuple(tuple(frozenset(side) for side in group) for group in conflicts),
        tuple(sides),
    )
