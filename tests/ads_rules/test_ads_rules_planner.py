"""Plans against the table of the quick formula, direct sums and a simulated test."""

from itertools import pairwise

import numpy as np
import pytest
from scipy import stats

from storedesk.ads.rules.delay import prior_law
from storedesk.ads.rules.planner import LENGTHS, Forecast, affordable, best_length, clicks_needed, plan
from storedesk.ads.rules.shrinkage import Centre
from storedesk.ads.rules.verdicts import Caution, Setting

LAW = prior_law()


def forecast(
    words: int = 100, clicks: float = 5.0, price: float = 1.2, worth: float = 27.2, rate: float = 0.035
) -> Forecast:
    """Words of unequal traffic, on average so many clicks a day."""
    share = np.exp(1.6 * stats.norm.ppf((np.arange(words) + 0.5) / words))
    traffic = clicks * words * share / share.sum()
    return Forecast(traffic, np.full(words, price), np.full(words, worth), Centre(rate, 0.4))


@pytest.mark.parametrize(("probability", "clicks"), [(0.80, 41), (0.90, 75), (0.95, 107)])
def test_clicks_without_an_order_until_a_word_is_called_bad(probability: float, clicks: int) -> None:
    """At 3 % conversion, the click costing what an average word's is worth; half of that at 6 %, double at 1.5 %."""
    assert round(float(clicks_needed(0.03, 0.03, probability))) == pytest.approx(clicks, abs=1)
    assert float(clicks_needed(0.06, 0.06, probability)) == pytest.approx(clicks / 2, abs=1)
    assert float(clicks_needed(0.015, 0.015, probability)) == pytest.approx(clicks * 2, abs=2)


@pytest.mark.parametrize("probability", [0.8, 0.9, 0.95])
def test_after_so_many_clicks_the_posterior_says_exactly_that(probability: float) -> None:
    n = float(clicks_needed(0.02, 0.03, probability))
    assert stats.gamma.cdf(0.02, 2.8, scale=1 / (2.8 / 0.03 + n)) == pytest.approx(probability)


def test_a_word_the_prior_condemns_needs_no_clicks() -> None:
    assert float(clicks_needed(0.3, 0.03)) == 0


def test_a_longer_test_costs_more_and_decides_more() -> None:
    tests = plan(forecast(), LAW)
    assert [test.days for test in tests] == list(LENGTHS)
    for one, other in pairwise(tests):
        assert one.cost < other.cost
        assert one.decided <= other.decided
        assert one.caught <= other.caught + 1e-9
    assert tests[0].cost == pytest.approx(100 * 5 * 3 * 1.2)
    assert all(test.decided_low <= test.decided <= test.decided_high for test in tests)


def test_a_budget_below_the_traffic_stretches_the_test() -> None:
    free, tight = plan(forecast(), LAW, None, (7,))[0], plan(forecast(), LAW, 150.0, (7,))[0]
    assert tight.cost == pytest.approx(7 * 150)
    assert tight.decided < free.decided
    assert plan(forecast(), LAW, 10_000.0, (7,))[0] == free


def test_the_bolder_slider_decides_more_and_drops_more_good_words() -> None:
    bold, careful = (
        plan(forecast(), LAW, None, (14,), Setting(caution))[0] for caution in (Caution.BOLD, Caution.CAREFUL)
    )
    assert bold.decided > careful.decided
    assert bold.wrongly_dropped > careful.wrongly_dropped


def test_a_plan_is_what_comes_of_a_simulated_test() -> None:
    """Rates drawn from the plan's own beliefs, traffic off by its own error, judged with the numbers known."""
    chance = np.random.default_rng(3)
    made, days = forecast(words=4000, clicks=6.0), 10
    planned = plan(made, LAW, None, (days,))[0]
    shape = chance.choice([1.0, 2.0, 4.5], 4000, p=[0.25, 0.5, 0.25])
    mean = 0.035 * np.exp(chance.normal(0, 0.4, 4000))
    rates = chance.gamma(shape, mean / shape)
    traffic = made.clicks_a_day * np.exp(chance.normal(-0.125, 0.5, 4000))
    clicks = chance.poisson(traffic * days)
    matured = traffic * LAW.live_days(days)
    orders = chance.poisson(rates * matured)
    doubt = 0.01 + 0.0625 * 5 / (5 + orders) + 0.04 * 5 / (5 + matured)
    a = shape + orders
    wide = a / (1 + doubt * (1 + a))
    loses = stats.gamma.cdf(1.2 / 27.2, wide, scale=a / wide / (shape / mean + matured))
    enough = clicks >= 10
    assert planned.decided == pytest.approx(float((((loses >= 0.8) | (loses <= 0.2)) & enough).mean()), abs=0.03)
    dropped_good = float(((loses >= 0.8) & enough & (rates * 27.2 > 1.2)).sum() / (rates * 27.2 > 1.2).sum())
    assert planned.wrongly_dropped == pytest.approx(dropped_good, abs=0.03)


def test_the_best_length_is_the_one_whose_decisions_pay_most() -> None:
    tests = plan(forecast(), LAW)
    best = best_length(tests)
    assert best is not None
    assert best.net_value == max(test.net_value for test in tests)
    assert best_length(()) is None


def test_what_cannot_be_planned_gives_no_plan() -> None:
    assert plan(forecast(worth=0.0), LAW) == ()
    assert plan(forecast(clicks=0.0), LAW) == ()
    assert plan(Forecast(np.zeros(0), np.zeros(0), np.zeros(0), Centre()), LAW) == ()


def test_a_budget_decides_so_many_words() -> None:
    """37 clicks of 1.20 condemn a word: 1000 yuan are 22 words; at 100 a day ten days and the days orders take."""
    found = affordable(forecast(), LAW, 1000.0, 100.0)
    each = int(np.ceil(float(clicks_needed(1.2 / 27.2, 0.035))))
    assert found.clicks_each == max(each, 10)
    assert found.words == min(int(1000 // (found.clicks_each * 1.2)), 100)
    assert found.days >= 10
    assert affordable(forecast(), LAW, 5.0, 100.0).words == 0
    assert affordable(forecast(words=10), LAW, 1e9, 100.0).words == 10
