"""What testing on is worth, against integration and a simulation of the decision."""

import numpy as np
import pytest
from scipy import integrate, stats

from storedesk.ads.rules.waiting import expected_gain, value_of_going_on


@pytest.mark.parametrize(
    ("mean", "spread", "worth", "cost"), [(0.03, 0.02, 27.0, 1.2), (0.05, 0.01, 27.0, 1.2), (0.01, 0.01, 27.0, 0.9)]
)
def test_the_expected_gain_is_the_integral_over_the_rates_that_pay(
    mean: float, spread: float, worth: float, cost: float
) -> None:
    shape, scale = mean**2 / spread**2, spread**2 / mean
    exact = integrate.quad(
        lambda x: (worth * x - cost) * stats.gamma.pdf(x, shape, scale=scale),
        cost / worth,
        mean + 40 * spread,
        limit=300,
    )[0]
    found = expected_gain(np.array([mean]), np.array([spread**2]), np.array([worth]), np.array([cost]))
    assert found[0] == pytest.approx(exact, rel=1e-6, abs=1e-9)


def test_a_rate_known_exactly_gains_what_it_earns_or_nothing() -> None:
    found = expected_gain(np.array([0.06, 0.03]), np.full(2, 1e-16), np.full(2, 27.0), np.full(2, 1.2))
    np.testing.assert_allclose(found, [27 * 0.06 - 1.2, 0], atol=1e-6)


def test_going_on_is_worth_what_a_simulated_operator_earns_who_looks_once_and_decides() -> None:
    """Prior Gamma(2.8), 20 clicks a day, a look after the best of 1, 2, 4, 7, 14 days, 30 days in all.

    What will be known is taken for a gamma, not the steps of whole orders: an eighth too little at most.
    """
    mean, shape, worth, cost, clicks, horizon = 0.03, 2.8, 27.0, 1.0, 20.0, 30
    found = float(value_of_going_on(*(np.array([x]) for x in (mean, mean**2 / shape, worth, cost, clicks)), horizon)[0])
    chance = np.random.default_rng(0)
    rates = chance.gamma(shape, mean / shape, 200_000)
    earned = []
    for look in (1, 2, 4, 7, 14):
        orders = chance.poisson(rates * clicks * look)
        pays = worth * (shape + orders) / (shape / mean + clicks * look) > cost
        earned.append(float(np.mean(clicks * (worth * rates - cost) * np.where(pays, horizon, look))))
    assert found == pytest.approx(max(earned), rel=0.125)


def test_a_hopeless_word_is_worth_stopping_and_a_good_one_is_not() -> None:
    found = value_of_going_on(
        np.array([0.005, 0.06]), np.array([0.002, 0.01]) ** 2, np.full(2, 27.0), np.full(2, 1.2), np.full(2, 10.0), 30
    )
    assert found[0] < 0 < found[1]


def test_no_days_left_are_worth_nothing() -> None:
    found = value_of_going_on(*(np.array([x]) for x in (0.06, 1e-4, 27.0, 1.2, 10.0)), horizon=0)
    assert found[0] == pytest.approx(0, abs=1e-6)
