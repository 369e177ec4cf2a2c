"""The order of words: held against all permutations."""

import itertools
import random

import numpy as np
import pytest

from storedesk.titles.rules import ordering
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


def best_by_pairs(task: OrderTask) -> float:
    """The most that an order brings where only pairs gain: over all sets of placed words and every last one of them."""
    worth = {pair: task.gains.get(pair, 0.0) for pair in itertools.permutations(range(task.count), 2)}
    if task.neighbours is not None:
        worth = {pair: value + float(task.neighbours[pair]) for pair, value in worth.items()}
    best = {(1 << word, word): 0.0 for word in range(task.count) if not task.before[word]}
    for _ in range(task.count - 1):
        longer: dict[tuple[int, int], float] = {}
        for (placed, last), value in best.items():
            for word in range(task.count):
                allowed = not placed >> word & 1 and not task.before[word] & ~placed and (last, word) not in task.apart
                if allowed and value + worth[last, word] > longer.get((placed | 1 << word, word), -np.inf):
                    longer[placed | 1 << word, word] = value + worth[last, word]
        best = longer
    return max(best.values(), default=-np.inf)


@pytest.mark.parametrize("few", [150, 2])
def test_titles_of_eleven_words_are_put_in_the_best_of_all_orders(few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ordering, "_FEW", few)
    for seed in range(6):
        chance = random.Random(seed)
        pairs = [tuple(chance.sample(range(11), 2)) for _ in range(25)]
        neighbours = np.random.default_rng(seed).random((11, 11)) * 20 if seed % 2 else None
        before = precedence(11, [3], [5], [frozenset({1, 2}), frozenset({7})])
        task = OrderTask(
            11, {pair: float(chance.randint(1, 90)) for pair in pairs}, neighbours, before, frozenset({(3, 1)})
        )
        order = order_words(task)
        assert order is not None
        assert order.exact
        assert order.value == pytest.approx(best_by_pairs(task)) == order_value(order.row, task)


def test_a_poor_first_guess_changes_no_order(monkeypatch: pytest.MonkeyPatch) -> None:
    tasks = [made_task(seed, 7) for seed in range(150, 250)]
    orders = [order_words(task) for task in tasks]
    monkeypatch.setattr(ordering, "_FEW", 1)
    for order, task in zip(orders, tasks, strict=True):
        again = order_words(task)
        assert (again is None) == (order is None)
        assert order is None or again is None or again.value == pytest.approx(order.value)


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
