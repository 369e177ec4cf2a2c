"""Every word is in one state, and the nodes' words and money add up to the test's."""

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.ads.rules.arrays import WordDays
from storedesk.ads.rules.states import STATE_NAMES, State, states, tree, yuan


def one(
    impressions: float = 0,
    clicks: float = 0,
    orders: float = 0,
    carts: float = 0,
    favourites: float = 0,
    bid: float = 1,
) -> WordDays:
    """A word of one day; a click costs 1.10 and an order brings 60."""
    figures = (impressions, clicks, clicks * 1.1, orders, orders * 60, bid, carts, favourites)
    return WordDays(*(np.array([[figure]], float) for figure in figures))


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (one(900, 40, 2, 5), State.ORDERS),
        (one(900, 40, 1), State.ORDERS),
        (one(900, 40, 0, 1), State.INTEREST),
        (one(900, 40, 0, 0, 1), State.INTEREST),
        (one(900, 40), State.CLICKS),
        (one(0, 3), State.CLICKS),
        (one(900, 1), State.CLICKS),
        (one(900), State.IMPRESSIONS),
        (one(1), State.IMPRESSIONS),
        (one(), State.SILENT),
        (one(bid=0), State.NEW),
        (one(np.nan, np.nan, np.nan, np.nan, np.nan), State.NEW),
    ],
)
def test_a_word_is_where_its_furthest_figure_is(days: WordDays, state: State) -> None:
    assert states(days).tolist() == [state]


def test_reports_without_carts_have_no_interest() -> None:
    figures = np.array([[5.0]])
    days = WordDays(figures, figures, figures, figures * 0, figures * 0, np.ones((1, 1)))
    assert states(days).tolist() == [State.CLICKS]


@given(st.lists(st.tuples(*[st.integers(0, 3)] * 5), min_size=1, max_size=30))
def test_the_tree_adds_up_to_the_test(words: list[tuple[int, ...]]) -> None:
    impressions, clicks, orders, carts, favourites = (
        np.array(column, float)[:, None] for column in zip(*words, strict=True)
    )
    days = WordDays(impressions, clicks, clicks * 1.1, orders, orders * 60, np.ones_like(clicks), carts, favourites)
    nodes = tree(states(days), days)
    assert [node.state for node in nodes] == list(State)
    assert sum(node.words for node in nodes) == len(words)
    assert sum(node.clicks for node in nodes) == clicks.sum()
    assert sum(node.cost for node in nodes) == yuan(float((clicks * 1.1).sum()))
    assert sum(node.share or 0 for node in nodes) == pytest.approx(1 if clicks.any() else 0)


def test_a_node_knows_its_roi() -> None:
    days = one(900, 40, 2)
    found = states(days)
    node = tree(found, days)[State.ORDERS]
    assert node.roi == Decimal("120.00") / Decimal("44.00")
    assert tree(found, days)[State.NEW].roi is None


def test_every_state_has_a_name() -> None:
    assert set(STATE_NAMES) == set(State)
