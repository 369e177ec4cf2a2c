"""The set of roots that covers most, proven: bounds from prices, roots fixed by them, and a search of what is left.

Measured against brute force, HiGHS and CP-SAT in benchmarks/titles_solver.py.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from storedesk.foundation.progress import SILENT, Progress
from storedesk.titles.rules import bounds
from storedesk.titles.rules.bounds import HAIR, Bools, Floats, Ints
from storedesk.titles.rules.coverage import Coverage
from storedesk.titles.rules.effort import PATIENT, Effort
from storedesk.titles.rules.filling import Binding, Ground

_STEPS_FIRST, _STEPS_LATER = 200, 24
_PAIR_STEPS_FIRST, _PAIR_STEPS_LATER, _PAIR_PACE = 100, 12, 3.0
_PAIRS_FROM = 24
"""Undecided roots from which the dearer second bound pays."""
_KICK_AFTER = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """The best set of roots found, what it covers, what no set can exceed, and how many steps that took."""

    roots: tuple[int, ...]
    value: int
    bound: int
    proven: bool
    nodes: int


class _Rest(NamedTuple):
    """What is left to decide: the roots, the keywords over them (local numbers; `len(roots)`: none), what is fixed."""

    roots: Ints
    rows: Ints
    values: Floats
    shares: Floats
    logits: Floats | None
    capacity: int
    covered: float
    inside: tuple[int, ...]
    bound: float


def choose_roots(problem: Coverage, effort: Effort = PATIENT, progress: Progress = SILENT, at_least: int = 0) -> Choice:
    """The set of roots that covers most and keeps everything that binds.

    Exact unless the effort runs out: then the best set found, with a bound. Only sets above `at_least` are looked for;
    where there is none, or nothing is allowed at all, the roots are those demanded alone. Raises Cancelled.
    """
    return _Search(problem, effort, progress, at_least).run()


class _Search:
    def __init__(self, problem: Coverage, effort: Effort, progress: Progress, at_least: int) -> None:
        self.problem, self.effort, self.progress = problem, effort, progress
        self.weights = np.array(problem.weights, dtype=np.int64)
        self.binding = Binding(problem, self.weights)
        self.best = float(at_least)
        self.chosen: tuple[int, ...] | None = None
        self.nodes = 0
        self.stack: list[_Rest] = []

    def run(self) -> Choice:
        start = self._start()
        if start is None:
            return Choice(tuple(sorted(self.problem.must)), 0, 0, True, 0)
        self.stack.append(start)
        finished = True
        while self.stack:
            if self.nodes >= self.effort.nodes or (self.nodes and self.effort.over()):
                finished = False
                break
            self.progress.report(self.nodes, None)
            self._visit(self.stack.pop())
            if self.nodes == _KICK_AFTER:
                self._look_around(start, 40)
        return self._result(finished)

    def _result(self, finished: bool) -> Choice:
        chosen = self.chosen if self.chosen is not None else tuple(sorted(self.problem.must))
        value = self.problem.value(chosen)
        open_bound = 0.0 if finished else max((rest.bound for rest in self.stack), default=0.0)
        return Choice(chosen, value, max(round(self.best), int(open_bound + HAIR), value), finished, self.nodes)

    def _start(self) -> _Rest | None:
        """Everything undecided but the demanded roots; None where those alone break a rule."""
        problem = self.problem
        count = len(problem.weights)
        width = max((len(row) for row in problem.rows), default=1)
        rows = np.full((len(problem.rows), width), count, dtype=np.int64)
        for place, row in enumerate(problem.rows):
            rows[place, : len(row)] = row
        values = np.array(problem.values, dtype=float)
        rest = _Rest(
            np.arange(count), rows, values, bounds.even_shares(rows, values, np.maximum(self.weights, 1)), None,
            problem.capacity, 0.0, (), np.inf,
        )  # fmt: skip
        demanded = np.zeros(count, bool)
        demanded[list(problem.must)] = True
        if not problem.allows(problem.must):
            return None
        return self._reduced(rest, np.zeros(count, bool), demanded)

    def _visit(self, rest: _Rest) -> None:
        """Bound what is left, fix what the bounds decide, again and again while that helps; then branch."""
        first, paired = self.nodes == 0, rest.logits is not None
        self.nodes += 1
        while True:
            allowed = self._without_blocked(rest)
            if allowed is None:
                return
            if not len(allowed.roots) or not len(allowed.values):
                self._keep(allowed.covered, allowed.inside)
                return
            bounded = self._bounded(allowed, first, paired)
            if bounded is None:
                return
            rest, inside, outside = bounded
            if first:
                self._look_around(self._promising(rest, inside), 1)
                first = False
            left = self._decided(rest, inside, outside)
            if left is None:
                return
            if len(rest.roots) - len(left.roots) >= max(1, 0.05 * len(rest.roots)):
                rest = left
            elif not paired and len(left.roots) >= _PAIRS_FROM:
                rest, paired = left, True
            else:
                self._branch(rest, inside, outside)
                return

    def _bounded(self, rest: _Rest, first: bool, paired: bool) -> tuple[_Rest, Floats, Floats] | None:
        """The rest with its bound, and the bound with each root in and out; None where nothing better is left."""
        rest, prices = self._priced(rest, first, paired)
        if rest.bound < self.best + 1 - HAIR:
            return None
        weights = self.weights[rest.roots]
        penalty, prices = self._penalised(rest, prices, 25 if first else 10)
        tables = bounds.knapsack(prices, weights, rest.capacity)
        base = rest.covered + penalty
        rest = rest._replace(bound=min(rest.bound, base + tables.best))
        self._try(self._ground(rest), rest, bounds.taken(tables, weights))
        if rest.bound < self.best + 1 - HAIR:
            return None
        inside, outside = bounds.forced(tables, prices, weights)
        return rest, base + inside, base + outside

    def _decided(self, rest: _Rest, inside: Floats, outside: Floats) -> _Rest | None:
        """The rest without the roots that a better title cannot have, and with those it must; None: there is none."""
        goal = self.best + 1 - HAIR
        drop, take = inside < goal, outside < goal
        return None if (drop & take).any() else self._reduced(rest, drop, take)

    def _priced(self, rest: _Rest, first: bool, paired: bool) -> tuple[_Rest, Floats]:
        """The prices of the closest split, and the rest with its split and bound."""
        weights = self.weights[rest.roots]
        if paired:
            pairs = bounds.Pairs(rest.rows, rest.values, weights, rest.capacity)
            steps = _PAIR_STEPS_FIRST if rest.logits is None else _PAIR_STEPS_LATER
            logits = np.zeros((*rest.rows.shape, rest.rows.shape[1])) if rest.logits is None else rest.logits
            prices, logits = pairs.improve(logits, steps, _PAIR_PACE, self.best + 1 - rest.covered)
            bound = rest.covered + bounds.relaxed(prices, weights.astype(float), rest.capacity)[0]
            return rest._replace(logits=logits, bound=min(rest.bound, bound)), prices
        steps, ahead = (_STEPS_FIRST, 3) if first else (_STEPS_LATER, 12)
        bound, shares = self._balanced(rest, steps, ahead, first)
        rest = rest._replace(shares=shares, bound=min(rest.bound, bound))
        return rest, bounds.root_prices(rest.rows, shares, len(rest.roots))

    def _balanced(self, rest: _Rest, steps: int, ahead: int, first: bool) -> tuple[float, Floats]:
        """Frank-Wolfe: each keyword moves value to its cheapest root per byte, until the densities are level."""
        count = len(rest.roots)
        weights = self.weights[rest.roots].astype(float)
        rows, values, shares = rest.rows, rest.values, rest.shares
        sizes = np.append(np.maximum(weights, HAIR), 1.0)
        blind = np.where(rows < count, 0.0, np.inf)
        numbers, flat = np.arange(len(values)), rows.ravel()
        best, kept = np.inf, shares
        every = max(8, steps // 12)
        ground = self._ground(rest) if first else None
        for step in range(steps + 1):
            prices = bounds.sums(flat, shares.ravel(), count + 1)
            prices[count] = 0.0
            if step % every == 0 or step == steps:
                value, part = bounds.relaxed(prices[:count], sizes[:count], rest.capacity)
                if rest.covered + value < best:
                    best, kept = rest.covered + value, shares
                if ground is not None:
                    self._try(ground, rest, part >= 1.0)
                if best < self.best + 1 - HAIR:
                    break
            if step < steps:
                cheapest = ((prices / sizes)[rows] + blind).argmin(axis=1)
                pace = 2.0 / (step + ahead)
                shares = shares * (1 - pace)
                shares[numbers, cheapest] += pace * values
        return best, kept

    def _penalised(self, rest: _Rest, prices: Floats, steps: int) -> tuple[float, Floats]:
        """Prices less what side constraints charge, and what that adds to the bound (Lagrange's multipliers)."""
        amounts, room = self.binding.side_room(rest.inside)
        if not len(room):
            return 0.0, prices
        amounts = amounts[:, rest.roots].astype(float)
        weights = np.maximum(self.weights[rest.roots], HAIR).astype(float)
        charge: Floats = np.zeros(len(room))
        kept, best = charge, np.inf
        pace = max(self.best, 0.2 * rest.bound) * 0.02
        for step in range(steps):
            value, part = bounds.relaxed(np.maximum(prices - charge @ amounts, 0.0), weights, rest.capacity)
            charged = value + float(charge @ room)
            if charged < best:
                best, kept = charged, charge
            charge = np.maximum(
                0.0, charge + pace / (1 + step / 2) * (amounts @ part - room) / amounts.max(initial=1.0)
            )
        return float(kept @ room), prices - kept @ amounts

    def _branch(self, rest: _Rest, inside: Floats, outside: Floats) -> None:
        """Decide the root that most value hangs on; the better way is looked at first.

        With it in, its keywords are shorter and the prices closer; with it out, they are gone. On titles where many
        keywords share a few roots this takes a hundredth of the steps of deciding the root that moves the bound most.
        """
        with_it, without = np.minimum(inside, rest.bound), np.minimum(outside, rest.bound)
        count = len(rest.roots)
        hanging = np.repeat(rest.values, rest.rows.shape[1])
        place = int(np.argmax(np.bincount(rest.rows.ravel(), weights=hanging, minlength=count + 1)[:count]))
        one, none = np.zeros(count, bool), np.zeros(count, bool)
        one[place] = True
        ways = [(one, none, without[place]), (none, one, with_it[place])]
        for drop, take, bound in ways if with_it[place] >= without[place] else ways[::-1]:
            left = self._reduced(rest, drop, take)
            if left is not None:
                self.stack.append(left._replace(bound=float(bound)))

    def _without_blocked(self, rest: _Rest) -> _Rest | None:
        """The rest without roots that what is fixed forbids; None where the fixed ones break a rule themselves."""
        if not self.binding.binds:
            return rest
        blocked = self.binding.blocked(rest.inside)
        if blocked is None:
            return None
        drop = blocked[rest.roots]
        return self._reduced(rest, drop, np.zeros(len(drop), bool)) if drop.any() else rest

    def _reduced(self, rest: _Rest, drop: Bools, take: Bools) -> _Rest | None:
        """The rest with some roots dropped and some taken; None where those do not fit."""
        count = len(rest.roots)
        weights = self.weights[rest.roots]
        capacity = rest.capacity - int(weights[take].sum())
        if capacity < 0:
            return None
        drop = drop | (~take & (weights > capacity))
        alive = ~np.append(drop, False)[rest.rows].any(axis=1)
        hit = np.append(take, True)[rest.rows]
        done = alive & hit.all(axis=1)
        need = np.where(hit, 0, np.append(weights, 0)[rest.rows]).sum(axis=1)
        kept = alive & ~done & (need <= capacity)
        rows, values, shares, hit = rest.rows[kept], rest.values[kept], rest.shares[kept], hit[kept]
        used = np.zeros(count + 1, bool)
        used[rows.ravel()] = True
        left = ~(drop | take) & used[:count]
        number = np.full(count + 1, int(left.sum()))
        number[:count][left] = np.arange(int(left.sum()))
        rows = np.where(hit, int(left.sum()), number[rows])
        return _Rest(
            rest.roots[left], rows, values, _rescaled(np.where(hit, 0.0, shares), ~hit, values),
            None if rest.logits is None else rest.logits[kept], capacity,
            rest.covered + float(rest.values[done].sum()), (*rest.inside, *rest.roots[take].tolist()), rest.bound,
        )  # fmt: skip

    def _promising(self, rest: _Rest, inside: Floats) -> _Rest:
        """The rest without roots that cannot be in a better title: where a local search looks."""
        left = self._reduced(rest, inside < self.best + 1 - HAIR, np.zeros(len(rest.roots), bool))
        return left if left is not None and len(left.values) else rest

    def _ground(self, rest: _Rest) -> Ground:
        return Ground(self.binding, rest.roots, rest.rows, rest.values, rest.capacity, rest.inside)

    def _try(self, ground: Ground, rest: _Rest, chosen: Bools) -> None:
        value, inside = ground.completed(chosen)
        self._keep(rest.covered + value, inside)

    def _look_around(self, rest: _Rest, rounds: int) -> None:
        if self.chosen is not None and len(rest.values):
            value, inside = self._ground(rest).look_around(self.chosen, rounds, self.effort.over)
            self._keep(rest.covered + value, inside)

    def _keep(self, value: float, chosen: tuple[int, ...]) -> None:
        if (value > self.best + HAIR or (self.chosen is None and value >= self.best)) and self.binding.allows(chosen):
            self.best, self.chosen = value, tuple(sorted(chosen))


def _rescaled(shares: Floats, real: Bools, values: Floats) -> Floats:
    """Shares whose rows add up to the values again after roots were taken out; even where nothing is left of one."""
    if not len(values):
        return shares
    sums = shares.sum(axis=1)
    even = values[:, None] * real / np.maximum(real.sum(axis=1), 1)[:, None]
    scaled = shares * (values / np.maximum(sums, 1e-12))[:, None]
    return np.asarray(np.where((sums > 1e-12)[:, None], scaled, even), dtype=np.float64)
