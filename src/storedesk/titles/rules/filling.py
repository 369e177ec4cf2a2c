"""Good titles quickly: completing a set of roots greedily, and a local search around the best one known."""

from collections.abc import Callable

import numpy as np

from storedesk.titles.rules.bounds import Bools, Floats, Ints
from storedesk.titles.rules.coverage import Coverage

_CLOSED = 10**6


class Filling:
    """Completes sets of roots within everything that binds."""

    def __init__(self, problem: Coverage, weights: Ints) -> None:
        self.problem, self.weights = problem, weights
        count = len(weights)
        self.amounts = np.zeros((len(problem.sides), count), dtype=np.int64)
        for place, side in enumerate(problem.sides):
            for root, amount in side.amounts.items():
                self.amounts[place, root] = amount
        self.most = np.array([side.most for side in problem.sides], dtype=np.int64)
        self.enemies: dict[int, set[int]] = {}
        for group in problem.conflicts:
            for members in group:
                others = set[int]().union(*(other for other in group if other is not members))
                for root in members:
                    self.enemies.setdefault(root, set()).update(others - members)
        self.binds = bool(problem.sides or self.enemies)

    def allows(self, chosen: tuple[int, ...]) -> bool:
        """Whether the set keeps the side constraints and conflicts."""
        if not self.binds:
            return True
        inside = set(chosen)
        if any(not inside.isdisjoint(self.enemies.get(root, ())) for root in inside):
            return False
        return bool((self.amounts[:, list(inside)].sum(axis=1) <= self.most).all())

    def side_room(self, inside: tuple[int, ...]) -> tuple[Ints, Ints]:
        """The amounts of the side constraints, and what is left of them beside these roots."""
        return self.amounts, self.most - self.amounts[:, list(inside)].sum(axis=1)

    def blocked(self, inside: tuple[int, ...]) -> Bools | None:
        """The roots that may not come beside these; None where these break a rule themselves."""
        _, room = self.side_room(inside)
        if (room < 0).any():
            return None
        shut: Bools = np.asarray((self.amounts > room[:, None]).any(axis=0))
        held = set(inside)
        for root in inside:
            others = self.enemies.get(root, set())
            if not others.isdisjoint(held):
                return None
            shut[list(others)] = True
        return shut

    def completed(
        self, roots: Ints, rows: Ints, values: Floats, capacity: int, inside: tuple[int, ...], chosen: Bools
    ) -> tuple[float, tuple[int, ...]]:
        """`chosen` (over `roots`) mended and completed: what it covers of the keywords, and all its roots.

        Roots that help no keyword go again, and the bytes they free are filled.
        """
        count = len(roots)
        weights = self.weights[roots]
        state = np.append(chosen, True)
        if self.binds:
            self._mend(roots, rows, values, inside, state)
        left = capacity - int(weights[state[:count]].sum())
        if left < 0:
            state[:count] = False
            left = capacity
        self._fill(roots, rows, values, weights, inside, state, left)
        full = state[rows].all(axis=1)
        useful = np.zeros(count + 1, bool)
        useful[rows[full].ravel()] = True
        if (state[:count] & ~useful[:count]).any():
            state[:count] &= useful[:count]
            left = capacity - int(weights[state[:count]].sum())
            self._fill(roots, rows, values, weights, inside, state, left)
        return float(values[state[rows].all(axis=1)].sum()), (*inside, *roots[state[:count]].tolist())

    def look_around(
        self,
        roots: Ints,
        rows: Ints,
        values: Floats,
        capacity: int,
        inside: tuple[int, ...],
        known: tuple[int, ...],
        rounds: int,
        over: Callable[[], bool],
    ) -> tuple[float, tuple[int, ...]]:
        """One root out, the best in, until nothing helps; then several out by chance and again. The best set met."""
        chance = np.random.default_rng(0)
        state = np.isin(roots, known)
        best = current = self.completed(roots, rows, values, capacity, inside, state)
        for turn in range(rounds):
            improved = True
            while improved and not over():
                improved = False
                for root in chance.permutation(list(set(current[1]) - set(inside))):
                    found = self._without(roots, rows, values, capacity, inside, current[1], (int(root),), 1.0, chance)
                    if found[0] > current[0] + 0.5:
                        current, improved = found, True
                        break
            best = max(best, current, key=lambda found: found[0])
            free = [root for root in best[1] if root not in inside]
            if turn == rounds - 1 or len(free) < 3 or over():
                break
            out = chance.choice(free, size=max(2, int(len(free) * chance.uniform(0.2, 0.6))), replace=False)
            current = self._without(
                roots, rows, values, capacity, inside, best[1], tuple(int(root) for root in out), 0.7, chance
            )
        return best

    def _without(
        self,
        roots: Ints,
        rows: Ints,
        values: Floats,
        capacity: int,
        inside: tuple[int, ...],
        known: tuple[int, ...],
        out: tuple[int, ...],
        closed: float,
        chance: np.random.Generator,
    ) -> tuple[float, tuple[int, ...]]:
        """The set without some roots, filled first without them (most of them, by `closed`), then with them again."""
        count = len(roots)
        weights = self.weights[roots]
        state = np.append(np.isin(roots, [root for root in known if root not in out]), True)
        shut = np.isin(roots, [root for root in out if chance.random() < closed])
        dear = np.where(shut, _CLOSED, weights)
        left = capacity - int(weights[state[:count]].sum())
        left = self._fill(roots, rows, values, dear, inside, state, left)
        self._fill(roots, rows, values, weights, inside, state, left)
        return float(values[state[rows].all(axis=1)].sum()), (*inside, *roots[state[:count]].tolist())

    def _fill(
        self, roots: Ints, rows: Ints, values: Floats, weights: Ints, inside: tuple[int, ...], state: Bools, left: int
    ) -> int:
        """Adds the keyword of most value per byte that fits, again and again; changes `state`, gives the bytes left."""
        count = len(roots)
        sizes = np.append(weights, 0)[rows]
        shut = np.zeros(len(values), bool)
        while True:
            missing = ~state[rows]
            need = (missing * sizes).sum(axis=1)
            places = np.nonzero((need > 0) & (need <= left) & ~shut)[0]
            if not len(places):
                return left
            gaps = missing[places]
            gain = values[places].copy()
            single = gaps.sum(axis=1) == 1
            if single.any():
                wanted = (rows[places[single]] * gaps[single]).sum(axis=1)
                gain[single] = np.bincount(wanted, weights=values[places[single]], minlength=count + 1)[wanted]
            place = int(places[np.argmax(gain / need[places])])
            fresh = [int(number) for number in rows[place] if not state[number]]
            if self.binds:
                held = (*inside, *roots[state[:count]].tolist(), *roots[fresh].tolist())
                if not self.allows(held):
                    shut[place] = True
                    continue
            state[fresh] = True
            left -= int(need[place])

    def _mend(self, roots: Ints, rows: Ints, values: Floats, inside: tuple[int, ...], state: Bools) -> None:
        """Takes the least useful roots out until nothing that binds is broken."""
        count = len(roots)
        full = state[rows].all(axis=1)
        worth = np.zeros(count + 1)
        np.add.at(worth, rows[full].ravel(), np.repeat(values[full], rows.shape[1]))
        order = sorted(np.nonzero(state[:count])[0].tolist(), key=lambda place: -worth[place])
        state[:count] = False
        held = list(inside)
        for place in order:
            if self.allows((*held, int(roots[place]))):
                held.append(int(roots[place]))
                state[place] = True
