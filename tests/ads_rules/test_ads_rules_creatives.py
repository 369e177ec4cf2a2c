"""Pictures are compared with intervals and chances that hold against simulation and exact quantiles."""

import numpy as np
import pytest
from scipy import stats

from storedesk.ads.rules.creatives import Creative, Finding, compare, day_dispersion, impressions_needed


def picture(name: str, impressions: list[float], clicks: list[float]) -> Creative:
    return Creative(name, np.array(impressions, float), np.array(clicks, float))


def steady(name: str, impressions: int, clicks: int, days: int = 10) -> Creative:
    """The same figures every day: no more dispersion than the prior for it."""
    return picture(name, [impressions / days] * days, [clicks / days] * days)


def test_a_clear_winner_is_called_one() -> None:
    found = compare([steady("blue", 20_000, 700), steady("red", 20_000, 1100)])
    assert found.finding is Finding.WINNER
    assert found.rated[0].name == "red"
    assert found.rated[0].best > 0.99
    assert found.loss < 1e-5
    assert str(found.sentence).startswith("red is the best with a chance of 99%")


def test_pictures_that_are_alike_mean_nothing() -> None:
    found = compare([steady("blue", 60_000, 2400), steady("red", 60_000, 2410)])
    assert found.finding is Finding.NO_DIFFERENCE
    assert "within 0.30 points" in str(found.sentence)


def test_a_leader_with_few_impressions_only_leads_and_says_how_many_days_more() -> None:
    found = compare([steady("blue", 1500, 50), steady("red", 1500, 62)])
    assert found.finding is Finding.LEADING
    assert "more days will tell" in str(found.sentence)


def test_too_few_impressions_and_a_single_picture_are_not_compared() -> None:
    assert compare([steady("blue", 100, 9), steady("red", 100, 1)]).finding is Finding.MORE_DATA
    assert compare([steady("blue", 9000, 90)]).finding is Finding.ALONE
    assert compare([]).finding is Finding.ALONE


def test_a_picture_never_shown_comes_last() -> None:
    found = compare([steady("never", 0, 0), steady("blue", 20_000, 700), steady("red", 20_000, 1100)])
    assert [each.name for each in found.rated] == ["red", "blue", "never"]
    assert found.rated[-1].rate is None


def test_the_chance_to_be_best_and_the_loss_are_those_of_a_simulation() -> None:
    made = [steady("a", 2000, 80), steady("b", 2000, 90), steady("c", 500, 22)]
    found = compare(made)
    dispersion = day_dispersion(made)
    chance = np.random.default_rng(1)
    drawn = np.array(
        [
            chance.beta(0.5 + clicks / dispersion, 0.5 + (shown - clicks) / dispersion, 400_000)
            for shown, clicks in ((2000, 80), (2000, 90), (500, 22))
        ]
    )
    best = np.bincount(drawn.argmax(axis=0), minlength=3) / 400_000
    by_name = {each.name: each for each in found.rated}
    assert [by_name[name].best for name in "abc"] == pytest.approx(best.tolist(), abs=0.005)
    leader = int(best.argmax())
    assert found.loss == pytest.approx(float((drawn.max(axis=0) - drawn[leader]).mean()), rel=0.03)


def test_the_interval_is_that_of_the_beta_distribution() -> None:
    made = [steady("a", 4000, 160)]
    d = day_dispersion(made)
    (one,) = compare(made).rated
    exact = stats.beta.ppf([0.025, 0.975], 0.5 + 160 / d, 0.5 + 3840 / d)
    assert (one.low, one.high) == pytest.approx(tuple(exact))
    assert one.rate == 0.04


def test_days_that_differ_more_than_chance_make_the_intervals_wider() -> None:
    chance = np.random.default_rng(2)
    calm = picture("calm", [1000] * 60, chance.binomial(1000, 0.04, 60).tolist())
    wild = picture("wild", [1000] * 60, chance.binomial(1000, chance.beta(8, 192, 60)).tolist())
    assert day_dispersion([calm]) == pytest.approx(1.0, abs=0.35)
    assert day_dispersion([wild]) > 3
    assert day_dispersion([]) == 1.5
    (one,), (other,) = compare([wild]).rated, compare([calm]).rated
    assert one.high - one.low > 1.7 * (other.high - other.low)


def test_missing_days_and_more_clicks_than_impressions_do_no_harm() -> None:
    found = compare([picture("a", [1000, np.nan, 1000], [40, 5, 40]), picture("b", [1000, 1000, 0], [30, 2000, 3])])
    assert {each.name: each.impressions for each in found.rated} == {"a": 2000, "b": 2000}
    assert all(0 <= each.low <= each.high <= 1 for each in found.rated)


@pytest.mark.parametrize(
    ("rate", "difference", "needed"), [(0.03, 0.01, 5301), (0.05, 0.01, 8158), (0.02, 0.005, 13788)]
)
def test_impressions_needed_to_tell_two_pictures_apart(rate: float, difference: float, needed: int) -> None:
    """Two proportions, 5 % error, 80 % power: (1.96 + 0.8416)^2 (p1 q1 + p2 q2) / d^2."""
    assert impressions_needed(rate, difference) == pytest.approx(needed, rel=0.01)
    assert impressions_needed(rate, difference, 2.0) == pytest.approx(2 * needed, rel=0.01)


def test_so_many_impressions_find_the_difference_four_times_in_five() -> None:
    chance = np.random.default_rng(3)
    n = impressions_needed(0.03, 0.01)
    a, b = chance.binomial(n, 0.03, 20_000) / n, chance.binomial(n, 0.04, 20_000) / n
    found = (b - a) / np.sqrt((a * (1 - a) + b * (1 - b)) / n) > 1.96
    assert found.mean() == pytest.approx(0.8, abs=0.02)


@pytest.mark.parametrize(("rate", "difference"), [(0.0, 0.01), (0.995, 0.01), (0.03, 0.0)])
def test_rates_that_cannot_be_are_refused(rate: float, difference: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        impressions_needed(rate, difference)
