"""The set of roots that covers most: held against every set there is, and against what must not change it."""

import random
from dataclasses import replace

import numpy as np
import pytest
from titles_rules_made import best_by_all_sets, small_problem, title_shaped

from storedesk.foundation.errors import Cancelled
from storedesk.titles.rules import bounds, solver
from storedesk.titles.rules.coverage import coverage
from storedesk.titles.rules.effort import Effort
from storedesk.titles.rules.solver import choose_roots


@pytest.mark.parametrize("batch", range(4))
def test_the_solver_covers_as_much_as_the_best_of_all_sets(batch: int, monkeypatch: pytest.MonkeyPatch) -> None:
    if batch % 2:
        monkeypatch.setattr(solver, "_PAIRS_FROM", 2)
    for seed in range(batch * 500, batch * 500 + 500):
        problem = small_problem(seed, 14 if seed % 10 == 0 else 10)
        choice = choose_roots(problem)
        assert choice.proven
        assert choice.value == choice.bound == best_by_all_sets(problem), seed
        assert problem.allows(choice.roots)
        assert problem.value(choice.roots) == choice.value


def test_demanded_roots_conflicts_and_side_constraints_are_kept_and_nothing_better_is_missed() -> None:
    tight = 0
    for seed in range(300):
        problem = small_problem(seed, 11, bound=True)
        choice = choose_roots(problem)
        assert choice.proven
        assert choice.value == best_by_all_sets(problem), seed
        assert problem.allows(choice.roots) or not problem.allows(problem.must)
        tight += choice.value < choose_roots(replace(problem, conflicts=(), sides=())).value
    assert tight > 30


def test_any_way_of_giving_the_values_to_roots_bounds_every_set() -> None:
    chance = np.random.default_rng(3)
    for seed in range(60):
        problem = small_problem(seed, 10)
        if not problem.rows:
            continue
        width = max(map(len, problem.rows))
        count = len(problem.weights)
        rows = np.full((len(problem.rows), width), count)
        for place, row in enumerate(problem.rows):
            rows[place, : len(row)] = row
        values, weights = np.array(problem.values, float), np.array(problem.weights)
        shares = np.where(rows < count, chance.random(rows.shape) + 1e-9, 0.0)
        shares *= (values / shares.sum(axis=1))[:, None]
        best = best_by_all_sets(problem)
        prices = bounds.root_prices(rows, shares, count)
        tables = bounds.knapsack(prices, weights, problem.capacity)
        assert tables.best >= best - 1e-6
        assert bounds.relaxed(prices, weights.astype(float), problem.capacity)[0] >= tables.best - 1e-6
        fits = rows[[sum(problem.weights[root] for root in row) <= problem.capacity for row in problem.rows]]
        pairs = bounds.Pairs(fits, values, weights, problem.capacity)
        paired, _ = pairs.improve(chance.random((*rows.shape, width)), 10, 3.0, 0.0)
        affordable = np.where(weights <= problem.capacity, paired, 0.0)
        assert bounds.knapsack(affordable, weights, problem.capacity).best >= best - 1e-6
        inside, outside = bounds.forced(tables, prices, weights)
        assert np.maximum(inside, outside) == pytest.approx(np.full(count, tables.best))


def test_the_order_of_the_words_their_duplicates_and_useless_roots_change_nothing() -> None:
    chance = random.Random(5)
    for seed in range(40):
        problem = small_problem(seed)
        pairs = list(zip(problem.rows, problem.values, strict=True))
        value = choose_roots(problem).value
        chance.shuffle(pairs)
        shuffled = coverage(problem.weights, problem.capacity, *zip(*pairs, strict=True)) if pairs else problem
        assert choose_roots(shuffled).value == value
        halves = [(row, part) for row, worth in pairs for part in (worth // 2, worth - worth // 2)]
        doubled = coverage(problem.weights, problem.capacity, [row for row, _ in halves], [part for _, part in halves])
        assert choose_roots(doubled).value == value
        more = coverage((*problem.weights, 2), problem.capacity, problem.rows, problem.values)
        assert choose_roots(more).value == value
        scaled = coverage(problem.weights, problem.capacity, problem.rows, [7 * worth for worth in problem.values])
        assert choose_roots(scaled).value == 7 * value
        wider = coverage(problem.weights, problem.capacity + 3, problem.rows, problem.values)
        assert choose_roots(wider).value >= value


@pytest.mark.parametrize("kind", ["hub", "hubi", "flat", "stress"])
def test_libraries_of_five_hundred_words_are_proven_in_few_steps(kind: str) -> None:
    weights, rows, values = title_shaped(500, 300, 1, kind)
    problem = coverage(weights, 60, rows, values)
    choice = choose_roots(problem, Effort(nodes=200))
    assert choice.proven
    assert problem.value(choice.roots) == choice.value
    for root in choice.roots:
        for other in set(range(300)) - set(choice.roots):
            swapped = {*choice.roots, other} - {root}
            if problem.allows(swapped):
                assert problem.value(swapped) <= choice.value


def test_a_search_that_is_stopped_says_how_much_better_a_title_could_be() -> None:
    weights, rows, values = title_shaped(500, 300, 1, "stress")
    problem = coverage(weights, 60, rows, values)
    short, whole = choose_roots(problem, Effort(nodes=1)), choose_roots(problem)
    assert not short.proven
    assert short.value <= whole.value <= short.bound
    assert problem.allows(short.roots)
    assert choose_roots(problem, Effort(over=lambda: True)).nodes == 1


def test_the_operator_can_stop_the_search() -> None:
    class Stopped:
        def report(self, done: int, total: int | None, what: str = "") -> None:
            if done:
                raise Cancelled

    weights, rows, values = title_shaped(500, 300, 1, "stress")
    with pytest.raises(Cancelled):
        choose_roots(coverage(weights, 60, rows, values), progress=Stopped())


def test_nothing_to_choose_is_an_empty_choice() -> None:
    choice = choose_roots(coverage([4, 4], 3, [[0], [0, 1]], [5, 5]))
    assert (choice.roots, choice.value, choice.proven) == ((), 0, True)


def test_a_root_that_needs_no_bytes_is_in_whole_even_where_none_are_left() -> None:
    prices, weights = np.array([3.0, 8.0, 1.0]), np.array([0.0, 4.0, 4.0])
    value, part = bounds.relaxed(prices, weights, 4.0)
    assert (value, part.tolist()) == (11.0, [1.0, 1.0, 0.0])
    assert bounds.relaxed(prices, weights, 0.0)[0] == 3.0
    shares = bounds.even_shares(np.array([[0, 3], [0, 1]]), np.array([5.0, 7.0]), np.array([0, 4, 4]))
    assert shares.sum(axis=1).tolist() == pytest.approx([5.0, 7.0])
