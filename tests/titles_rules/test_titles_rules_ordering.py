"""The order of words: held against all permutations."""

import itertools
import random

import numpy as np
import pytest

from storedesk.titles.rules.order_words import count_neighbours
from storedesk.titles.rules.ordering import OrderTask, order_value, order_words, precedence


def made_task(seed: int, most: int = 6) -> OrderTask:
    chance = random.Random(seed)
    count = chance.randint(2, most)
    gains = {
        tuple(chance.sample(range(count), chance.randint(2, min(4, count)))): float(chance.randint(1, 100))
        for _ in range(chance.randint(0, 8))
    }
    neighbours = np.random.default_rng(seed).random((count, count)) * 5 if chance.random() < 0.5 else None
    apart = frozenset((chance.randrange(count), chance.randrange(count)) for _ in range(chance.randint(0, 3)))
    row = chance.sample(range(count), count)
    first = row[: chance.randint(0, 1)]
    last = row[-1:] if count > 2 and chance.random() < 0.5 else []
    slots = [frozenset(row[1:2]), frozenset(row[2:4])] if chance.random() < 0.4 else []
    return OrderTask(count, gains, neighbours, precedence(count, first, last, slots), apart)


def test_the_order_is_the_best_of_all_permutations() -> None:
    possible = 0
    for seed in range(150):
        task = made_task(seed)
        best = max(order_value(row, task) for row in itertools.permutations(range(task.count)))
        order = order_words(task)
        if order is None:
            assert best == -np.inf
            continue
        possible += 1
        assert order.exact
        assert order.value == pytest.approx(best)
        assert order_value(order.row, task) == pytest.approx(best)
        assert sorted(order.row) == list(range(task.count))
    assert possible > 100


def test_the_search_above_sixteen_words_never_claims_more_and_comes_close() -> None:
    reached = []
    for seed in range(60):
        task = made_task(seed, 7)
        exact, searched = order_words(task), order_words(task, most_exact=0)
        if exact is not None and searched is not None:
            assert not searched.exact
            assert searched.value == pytest.approx(order_value(searched.row, task))
            assert searched.value <= exact.value + 1e-9
            reached.append(searched.value >= exact.value - 1e-9)
    assert sum(reached) / len(reached) > 0.85


def test_first_last_and_slots_stand_where_they_should() -> None:
    before = precedence(6, first=[3, 1], last=[0], slots=[frozenset({5}), frozenset({2, 4})])
    gains = {(0, 3): 50.0, (2, 5): 50.0, (4, 2): 9.0}
    order = order_words(OrderTask(6, gains, None, before))
    assert order is not None
    assert order.row == (3, 1, 5, 4, 2, 0)


def test_seventeen_words_are_put_in_order_too() -> None:
    gains = {(word, word + 1): 1.0 for word in range(16)}
    order = order_words(OrderTask(17, gains))
    assert order is not None
    assert order.row == tuple(range(17))
    assert not order.exact


def test_words_that_people_write_side_by_side_are_fluent() -> None:
    bigrams = count_neighbours([["补水", "保湿"], ["补水", "保湿", "面膜"], ["面膜", "补水"]])
    assert bigrams.fluency("补水", "保湿") > bigrams.fluency("保湿", "面膜") > bigrams.fluency("保湿", "补水") == 0
