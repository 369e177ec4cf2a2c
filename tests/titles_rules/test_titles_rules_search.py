"""The search for the best set without its quick guesses: what the bounds cut off must never be the best one."""

import random
from dataclasses import replace

import numpy as np
import pytest
from titles_rules_made import best_by_all_sets, small_problem

from storedesk.titles.rules import bounds, solver
from storedesk.titles.rules.coverage import Coverage, coverage
from storedesk.titles.rules.effort import Effort
from storedesk.titles.rules.solver import choose_roots


@pytest.fixture
def no_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what the search itself comes to is kept: a bound that is too low then loses the best set."""
    monkeypatch.setattr(solver._Search, "_try", lambda *_: None)
    monkeypatch.setattr(solver._Search, "_look_around", lambda *_: None)


def close_values(seed: int) -> Coverage:
    """Keywords worth 1 to 3 each: the best set is often better by one than many others."""
    chance = random.Random(seed)
    count = chance.randint(5, 10)
    weights = [chance.choice((2, 4, 4, 6)) for _ in range(count)]
    sets = [chance.sample(range(count), chance.randint(1, 3)) for _ in range(chance.randint(8, 30))]
    return coverage(weights, chance.randint(10, 24), sets, [chance.randint(1, 3) for _ in sets])


@pytest.mark.parametrize("pairs_from", [24, 2])
def test_without_guesses_the_search_still_comes_to_the_best_of_all_sets(
    pairs_from: int, no_guesses: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(solver, "_PAIRS_FROM", pairs_from)
    for seed in range(60 if pairs_from > 2 else 30):
        for problem in (small_problem(seed, 10), close_values(seed), small_problem(seed, 10, bound=True)):
            choice = choose_roots(problem)
            assert choice.proven
            assert choice.value == best_by_all_sets(problem), seed
            assert problem.allows(choice.roots) or not problem.allows(problem.must)


def test_a_stopped_search_never_says_less_than_the_best_of_all_sets(no_guesses: None) -> None:
    stopped = 0
    for seed in range(80):
        problem = small_problem(seed, 12)
        for nodes in (1, 2, 3, 5):
            choice = choose_roots(problem, Effort(nodes=nodes))
            assert choice.value <= best_by_all_sets(problem) <= choice.bound, (seed, nodes)
            stopped += not choice.proven
    assert stopped > 50


def test_only_a_set_better_than_what_is_known_is_looked_for() -> None:
    for seed in range(40):
        problem = small_problem(seed, 10, bound=seed % 2 == 0)
        best = best_by_all_sets(problem)
        if not best:
            continue
        better = choose_roots(problem, at_least=best - 1)
        assert (better.value, better.bound, better.proven) == (best, best, True), seed
        none = choose_roots(problem, at_least=best)
        assert none.value <= best == none.bound, seed
        assert none.proven


def test_a_keyword_whose_share_lay_on_taken_roots_gives_its_whole_value_to_those_left() -> None:
    shares = np.array([[0.0, 0.0, 0.0], [0.0, 2.0, 2.0]])
    real = np.array([[False, True, True], [False, True, True]])
    scaled = solver._rescaled(shares, real, np.array([10.0, 8.0]))
    assert scaled.tolist() == [[0.0, 5.0, 5.0], [0.0, 4.0, 4.0]]


def test_a_set_that_is_better_by_one_is_not_missed() -> None:
    for seed in range(120):
        problem = close_values(seed)
        assert choose_roots(problem).value == best_by_all_sets(problem), seed


def test_great_values_are_proven_to_the_last_unit() -> None:
    for seed in range(60):
        problem = small_problem(seed, 10)
        chance = random.Random(seed)
        great = replace(problem, values=tuple(chance.randint(9_999_900, 10_000_000) for _ in problem.values))
        assert choose_roots(great).value == best_by_all_sets(great), seed


def test_the_first_split_gives_away_the_whole_value() -> None:
    for seed in range(40):
        problem = small_problem(seed, 10)
        if not problem.rows:
            continue
        count, width = len(problem.weights), max(map(len, problem.rows))
        rows = np.full((len(problem.rows), width), count)
        for place, row in enumerate(problem.rows):
            rows[place, : len(row)] = row
        shares = bounds.even_shares(rows, np.array(problem.values, float), np.array(problem.weights))
        assert shares.sum(axis=1) == pytest.approx(problem.values)
        assert (shares[rows == count] == 0).all()
        assert bounds.root_prices(rows, shares, count).sum() == pytest.approx(sum(problem.values))
