"""How late orders come is learned from snapshots, and the prior gives way to what they show."""

import numpy as np
import pytest

from storedesk.ads.rules.delay import (
    LONGEST,
    Category,
    DelayLaw,
    Snapshot,
    learn,
    parametric,
    prior_law,
    triangle,
)


def drawn(law: np.ndarray, a_day: int, days: int, seed: int) -> np.ndarray:
    """New orders [click day, age] of days that were watched until the last of them."""
    chance = np.random.default_rng(seed)
    found = np.full((days, LONGEST + 1), np.nan)
    for day in range(days):
        ages = chance.multinomial(chance.poisson(a_day), law)
        found[day, : days - day] = ages[: days - day]
    return found


def test_the_prior_is_a_law_and_a_slow_category_is_slower() -> None:
    usual, slow = prior_law().share, prior_law(Category.SLOW).share
    assert usual[0] == pytest.approx(0.72)
    assert slow[0] == pytest.approx(0.35)
    assert usual[-1] == slow[-1] == 1
    assert (np.diff(usual) >= 0).all()
    assert (slow <= usual).all()


def test_without_an_order_the_prior_stands() -> None:
    np.testing.assert_allclose(learn(np.full((5, 16), np.nan)).share, prior_law().share, atol=1e-12)
    np.testing.assert_allclose(learn(np.zeros((0, 16))).share, prior_law().share, atol=1e-12)


@pytest.mark.parametrize("same_day", [0.35, 0.55, 0.72, 0.9])
def test_with_many_orders_any_law_is_found_again(same_day: float) -> None:
    law = parametric(same_day, 4.0)
    found = learn(drawn(law, 400, 30, seed=3))
    np.testing.assert_allclose(found.share, np.cumsum(law), atol=0.03)
    assert found.orders > 5000


@pytest.mark.parametrize(("a_day", "same_day"), [(5, 0.50), (50, 0.38)])
def test_a_slow_shop_is_recognised_the_sooner_the_more_it_sells(a_day: int, same_day: float) -> None:
    """The prior says 72 %, the truth is 35 %: what 14 days with so many orders make of it."""
    law = parametric(0.35, 5.0)
    found = np.mean([learn(drawn(law, a_day, 14, seed)).share[0] for seed in range(20)])
    assert found == pytest.approx(same_day, abs=0.03)


def test_a_category_called_slow_needs_no_orders_to_be_slow() -> None:
    law = parametric(0.35, 5.0)
    found = np.mean([learn(drawn(law, 5, 14, seed), Category.SLOW).share[0] for seed in range(20)])
    assert found == pytest.approx(0.35, abs=0.03)


def test_a_law_that_is_not_of_two_numbers_is_found_from_many_orders() -> None:
    law = np.zeros(16)
    law[[0, 7, 15]] = 0.4, 0.4, 0.2
    found = learn(drawn(law, 2000, 40, seed=5))
    np.testing.assert_allclose(found.share[[0, 6, 7, 14]], [0.4, 0.4, 0.8, 0.8], atol=0.04)


def test_matured_clicks_are_weighed_by_age_and_missing_days_count_nothing() -> None:
    law = DelayLaw(np.array([0.5, 0.75, 1.0]))
    np.testing.assert_allclose(law.matured(np.array([[10.0, 10.0, 10.0, 10.0]])), [32.5])
    np.testing.assert_allclose(law.matured(np.array([[10.0, np.nan, 10.0]])), [15.0])
    assert law.live_days(4) == pytest.approx(3.25)
    assert law.at(0) == 0.5
    assert law.at(99) == 1
    assert law.ripe_after == 2


def test_running_totals_become_new_orders_per_age() -> None:
    told = [(0, 0, 3), (0, 1, 4), (0, 2, 4), (1, 0, 2), (1, 2, 5), (2, 0, 1)]
    found = triangle([Snapshot(*each) for each in told])
    np.testing.assert_array_equal(found[:, :3], [[3, 1, 0], [2, np.nan, np.nan], [1, np.nan, np.nan]])


def test_a_cancelled_order_is_no_order_that_arrived_later() -> None:
    found = triangle([Snapshot(0, 0, 5), Snapshot(0, 1, 3), Snapshot(0, 2, 6)])
    np.testing.assert_array_equal(found[0, :3], [5, 0, 1])


def test_days_ripen_by_the_age_of_their_own_report() -> None:
    """Ten clicks a day: all told on the morning after stay at a half, all told late count whole."""
    law = DelayLaw(np.array([0.5, 0.75, 1.0]))
    clicks = np.array([[10.0, 10.0, 10.0]])
    np.testing.assert_allclose(law.matured(clicks, np.array([0, 0, 0])), [15.0])
    np.testing.assert_allclose(law.matured(clicks, np.array([9, 9, 9])), [30.0])
    np.testing.assert_allclose(law.matured(clicks, np.array([2, 0, 1])), [22.5])
    np.testing.assert_allclose(law.matured(clicks, np.array([2, 1, 0])), law.matured(clicks))
