"""Good titles quickly: completing a set of roots greedily, and a local search around the best one known."""

from collections.abc import Callable

import numpy as np

from storedesk.titles.rules.bounds import Bools, Floats, Ints
from storedesk.titles.rules.coverage import Coverage

Found = tuple[float, tuple[int, ...]]
"""What is covered of the keywords at hand, and all roots of the set."""


class Binding:
    """The side constraints and conflicts of a problem, ready to be asked often."""

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


class Ground:
    """Where sets of roots are completed: keywords over undecided roots, and the bytes beside what is fixed."""

    def __init__(
        self, binding: Binding, roots: Ints, rows: Ints, values: Floats, capacity: int, inside: tuple[int, ...]
    ) -> None:
        self.binding, self.roots, self.rows, self.values = binding, roots, rows, values
        self.capacity, self.inside = capacity, inside
        self.count = len(roots)
        self.weights = binding.weights[roots]
        self.sizes = np.append(self.weights, 0)[rows]

    def completed(self, chosen: Bools) -> Found:
        """`chosen` (over the roots) mended and completed. Roots that help no keyword go, and their bytes are filled."""
        state = np.append(chosen, True)
        if self.binding.binds:
            self._mend(state)
        if self._left(state) < 0:
            state[: self.count] = False
        self._fill(state)
        useful = np.zeros(self.count + 1, bool)
        useful[self.rows[state[self.rows].all(axis=1)].ravel()] = True
        if (state[: self.count] & ~useful[: self.count]).any():
            state[: self.count] &= useful[: self.count]
            self._fill(state)
        return self._found(state)

    def look_around(self, known: tuple[int, ...], rounds: int, over: Callable[[], bool]) -> Found:
        """One root out, the best in, until nothing helps; then several out by chance and again. The best set met."""
        chance = np.random.default_rng(0)
        place = {root: number for number, root in enumerate(self.roots.tolist())}
        state = np.zeros(self.count, bool)
        state[[place[root] for root in known if root in place]] = True
        best = current = self.completed(state)
        for turn in range(rounds):
            improved = True
            while improved and not over():
                improved = False
                free = [place[root] for root in current[1] if root in place]
                for out in chance.permutation(free).tolist():
                    found = self._without(free, [out], [out])
                    if found[0] > current[0] + 0.5:
                        current, improved = found, True
                        break
            best = max(best, current, key=lambda found: found[0])
            free = [place[root] for root in best[1] if root in place]
            if turn == rounds - 1 or len(free) < 3 or over():
                break
            out = chance.choice(free, max(2, int(len(free) * chance.uniform(0.2, 0.6))), replace=False).tolist()
            current = self._without(free, out, [each for each in out if chance.random() < 0.7])
        return best

    def _without(self, held: list[int], out: list[int], closed: list[int]) -> Found:
        """The set without some roots, filled first with some closed, then with those again."""
        state = np.zeros(self.count + 1, bool)
        state[held] = True
        state[out] = False
        state[self.count] = True
        marked = np.zeros(self.count + 1, bool)
        marked[closed] = True
        self._fill(state, np.asarray(marked[self.rows].any(axis=1)))
        self._fill(state)
        return self._found(state)

    def _fill(self, state: Bools, closed: Bools | None = None) -> None:
        """Adds the keyword of most value per byte that fits, again and again; `closed` keywords are left alone."""
        left = self._left(state)
        shut = np.zeros(len(self.values), bool) if closed is None else closed.copy()
        while True:
            missing = ~state[self.rows]
            need = (missing * self.sizes).sum(axis=1)
            places = np.nonzero((need > 0) & (need <= left) & ~shut)[0]
            if not len(places):
                return
            gaps = missing[places]
            gain = self.values[places]
            single = gaps.sum(axis=1) == 1
            if single.any():
                wanted = (self.rows[places[single]] * gaps[single]).sum(axis=1)
                gain[single] = np.bincount(wanted, weights=gain[single], minlength=self.count + 1)[wanted]
            place = int(places[np.argmax(gain / need[places])])
            fresh = [number for number in self.rows[place].tolist() if not state[number]]
            if self.binding.binds and not self.binding.allows((*self._chosen(state), *self.roots[fresh].tolist())):
                shut[place] = True
                continue
            state[fresh] = True
            left -= int(need[place])

    def _mend(self, state: Bools) -> None:
        """Takes the least useful roots out until nothing that binds is broken."""
        full = state[self.rows].all(axis=1)
        worth = np.zeros(self.count + 1)
        np.add.at(worth, self.rows[full].ravel(), np.repeat(self.values[full], self.rows.shape[1]))
        order = sorted(np.nonzero(state[: self.count])[0].tolist(), key=lambda place: -worth[place])
        state[: self.count] = False
        held = list(self.inside)
        for place in order:
            if self.binding.allows((*held, int(self.roots[place]))):
                held.append(int(self.roots[place]))
                state[place] = True

    def _left(self, state: Bools) -> int:
        return self.capacity - int(self.weights[state[: self.count]].sum())

    def _chosen(self, state: Bools) -> tuple[int, ...]:
        return (*self.inside, *self.roots[state[: self.count]].tolist())

    def _found(self, state: Bools) -> Found:
        return float(self.values[state[self.rows].all(axis=1)].sum()), self._chosen(state)
