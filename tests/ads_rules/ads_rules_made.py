"""Word-days made by hand for the tests of the ads rules."""

from collections.abc import Sequence

import numpy as np

from storedesk.ads.rules.arrays import Floats, WordDays
from storedesk.ads.rules.delay import DelayLaw, parametric

USUAL = DelayLaw(np.cumsum(parametric(0.72, 3.0)))
AT_ONCE = DelayLaw(np.ones(16))


def words(
    clicks: Sequence[Sequence[float]],
    orders: Sequence[Sequence[float]],
    cpc: float = 1.2,
    order_value: float = 80.0,
    ctr: float = 0.04,
    bids: Sequence[Sequence[float]] | None = None,
) -> WordDays:
    """Days of words with a fixed click price, order value and click rate."""
    c, k = np.array(clicks, float), np.array(orders, float)
    multiplier = np.ones_like(c) if bids is None else np.array(bids, float)
    return WordDays(c / ctr, c, c * cpc * multiplier, k, k * order_value, multiplier)


def drawn(
    seed: int, number: int = 60, days: int = 14, shape: float = 2.8, rate: float = 0.03
) -> tuple[WordDays, Floats]:
    """Words whose conversion rates are really gamma, and those rates."""
    chance = np.random.default_rng(seed)
    a_day = np.exp(chance.normal(1.0, 1.0, number))
    rates = chance.gamma(shape, rate / shape, number)
    clicks = chance.poisson(a_day[:, None], (number, days)).astype(float)
    orders = chance.binomial(clicks.astype(int), np.minimum(rates, 0.9)[:, None]).astype(float)
    return words(clicks.tolist(), orders.tolist()), rates
