"""Posteriors are held against numeric integration of the model they are made from."""

import numpy as np
import pytest
from ads_rules_made import drawn
from scipy import integrate, stats

from storedesk.ads.rules import shrinkage
from storedesk.ads.rules.shrinkage import (
    Centre,
    Prior,
    fit_prior,
    moments,
    probability_below,
    volume_offsets,
)

ONE = Prior(np.ones(1), np.array([2.8]), np.array([2.8 / 0.03]))
TWO = Prior(np.array([0.3, 0.7]), np.array([0.8, 4.5]), np.array([0.8 / 0.02, 4.5 / 0.05]))
NO_DOUBT = np.zeros(1)


def by_integration(orders: int, clicks: float, prior: Prior, below: float) -> tuple[float, float]:
    """Mean of the rate and P(rate < below): Poisson likelihood times each gamma prior, integrated and mixed."""
    mean = chance = 0.0
    for weight, shape, rate in zip(prior.weight, prior.shape, prior.rate, strict=True):

        def density(x: float, a: float = shape, b: float = rate) -> float:
            return float(stats.gamma.pdf(x, a, scale=1 / b) * stats.poisson.pmf(orders, x * clicks))

        top = (shape + orders) / (rate + clicks) * 12
        whole = integrate.quad(density, 0, top, limit=200)[0]
        mean += weight * integrate.quad(lambda x, f=density: x * f(x), 0, top, limit=200)[0] / whole
        chance += weight * integrate.quad(density, 0, below, limit=200)[0] / whole
    return mean, chance


@pytest.mark.parametrize("prior", [ONE, TWO], ids=["one gamma", "a mixture"])
@pytest.mark.parametrize(("orders", "clicks"), [(0, 0.001), (0, 60.0), (1, 12.5), (7, 180.0)])
def test_mean_and_chance_are_those_of_the_integral(prior: Prior, orders: int, clicks: float) -> None:
    k, n = np.array([float(orders)]), np.array([clicks])
    mean, chance = by_integration(orders, clicks, prior, 0.025)
    assert moments(k, n, prior)[0][0] == pytest.approx(mean, rel=1e-4)
    assert probability_below(k, n, np.array([0.025]), prior, NO_DOUBT)[0] == pytest.approx(chance, abs=1e-4)


def test_doubt_about_order_value_is_in_the_chance() -> None:
    k, n, at = np.array([2.0]), np.array([80.0]), np.array([0.03])
    chance = np.random.default_rng(0)
    rates = chance.gamma(4.8, 1 / (2.8 / 0.03 + 80), 400_000) * chance.gamma(1 / 0.11, 0.11, 400_000)
    found = probability_below(k, n, at, ONE, np.array([0.11]))[0]
    # two gammas multiplied are matched by one: good to two points
    assert found == pytest.approx(float((rates < 0.03).mean()), abs=0.02)


def test_many_clicks_speak_for_themselves_and_none_leave_the_prior() -> None:
    k, n = np.array([300.0, 0.0]), np.array([10_000.0, 0.0])
    mean, variance = moments(k, n, ONE)
    assert mean == pytest.approx([0.03, 0.03], rel=0.01)
    assert np.sqrt(variance[0]) / mean[0] < 0.06
    assert np.sqrt(variance[1]) / mean[1] == pytest.approx(2.8**-0.5)


@pytest.mark.parametrize(("shape", "spread"), [(1.0, 1.0), (2.8, 0.6), (9.0, 0.33)])
def test_the_spread_between_words_and_their_mean_are_found_again(shape: float, spread: float) -> None:
    found = []
    for seed in range(8):
        days, _ = drawn(seed, number=300, days=30, shape=shape)
        found.append(fit_prior(days.orders.sum(axis=1), days.clicks.sum(axis=1), Centre(0.03)))
    assert np.mean([one.spread for one in found]) == pytest.approx(spread, abs=0.13)
    assert np.mean([one.mean for one in found]) == pytest.approx(0.03, rel=0.08)


def test_without_data_the_prior_is_what_the_operator_expects() -> None:
    found = fit_prior(np.zeros(5), np.zeros(5), Centre(0.04))
    assert found.mean == pytest.approx(0.04, rel=0.15)
    assert fit_prior(np.zeros(0), np.zeros(0), Centre(0.04)).weight.sum() == pytest.approx(1)


def test_thinning_beyond_four_thousand_words_hardly_moves_the_prior() -> None:
    days, _ = drawn(2, number=9000, days=4)
    k, n = days.orders.sum(axis=1), days.clicks.sum(axis=1)
    assert fit_prior(k, n, Centre(0.03)).mean == pytest.approx(k.sum() / n.sum(), rel=0.08)


def test_where_the_mean_is_well_known_one_prior_per_shape_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    days, _ = drawn(2, number=5000, days=20)
    k, n = days.orders.sum(axis=1), days.clicks.sum(axis=1)
    few = fit_prior(k, n, Centre(0.03))
    monkeypatch.setattr(shrinkage, "_MEAN_KNOWN", 0.0)
    many = fit_prior(k, n, Centre(0.03))
    assert len(few.weight) < len(many.weight)
    at, doubt = np.full(len(k), 0.025), np.full(len(k), 0.05)
    one, other = probability_below(k, n, at, few, doubt), probability_below(k, n, at, many, doubt)
    np.testing.assert_allclose(one, other, atol=0.001)


def test_words_of_much_traffic_that_convert_worse_are_told_from_the_rest() -> None:
    chance = np.random.default_rng(4)
    volume = np.exp(chance.normal(4, 1.5, 2000))
    rates = 0.03 * np.exp(-0.3 * (np.log1p(volume) - 4))
    clicks = np.full(2000, 60.0)
    orders = chance.poisson(rates * clicks).astype(float)
    offsets = volume_offsets(orders, clicks, volume)
    slope = np.polyfit(np.log1p(volume), offsets, 1)[0]
    assert slope == pytest.approx(-0.3, abs=0.05)
    assert np.average(np.exp(offsets), weights=clicks) == pytest.approx(1, abs=0.01)


def test_two_orders_are_too_few_for_a_volume_offset() -> None:
    assert not volume_offsets(np.array([2.0, 0.0]), np.array([50.0, 50.0]), np.array([10.0, 900.0])).any()
