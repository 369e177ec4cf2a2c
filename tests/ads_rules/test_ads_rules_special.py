"""The table of the gamma distribution is as exact as it says."""

import numpy as np
import pytest
from scipy import stats
from scipy.special import gammainc

from storedesk.ads.rules import special


def test_the_table_is_off_by_less_than_a_hundredth_of_a_point() -> None:
    chance = np.random.default_rng(1)
    shape = np.exp(chance.uniform(np.log(0.3), np.log(1e6), 60_000))
    x = np.maximum(shape * (1 + chance.normal(0, 2.5, shape.size) / np.sqrt(shape)), 0)
    x[:30_000] = shape[:30_000] * chance.uniform(0, 6, 30_000)
    assert shape.size >= special.TABLE_FROM
    np.testing.assert_allclose(special.lower(shape, x), gammainc(shape, x), rtol=0, atol=special.TABLE_ERROR)


def test_few_values_are_exact_and_both_sides_make_one() -> None:
    shape, x = np.array([0.5, 3.0, 40.0]), np.array([0.2, 2.0, 44.0])
    np.testing.assert_array_equal(special.lower(shape, x), gammainc(shape, x))
    np.testing.assert_allclose(special.lower(shape, x) + special.upper(shape, x), 1, atol=1e-14)


def test_the_table_gives_both_sides_too() -> None:
    shape = np.full(special.TABLE_FROM, 3.0)
    x = np.linspace(0, 12, special.TABLE_FROM)
    np.testing.assert_allclose(special.upper(shape, x), 1 - gammainc(3.0, x), atol=special.TABLE_ERROR)


@pytest.mark.parametrize("probability", [0.025, 0.5, 0.8, 0.975])
def test_quantiles_are_those_of_published_distributions(probability: float) -> None:
    assert float(special.inverse_lower(2.8, probability)) == pytest.approx(stats.gamma.ppf(probability, 2.8))
    assert special.beta_quantile(3.5, 97.5, probability) == pytest.approx(stats.beta.ppf(probability, 3.5, 97.5))
    np.testing.assert_allclose(special.log_gamma(np.array([1.0, 5.0])), [0, np.log(24)])
