"""Made-up shops with a keyword test each: how words convert, cost and are seen, in eight worlds.

Shapes between the words of a test are fitted to public keyword files (travel, outdoor goods, a web retailer); levels
are those told of Taobao. Words really are log-normal with a lump of irrelevant ones, while the verdicts assume gamma:
a deliberate misfit. A shop is drawn from its seed alone, so that every policy meets the same customers.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

DAYS = 30
LONGEST = 15
_WEEK = np.array([1.108, 1.039, 1.011, 0.958, 0.887, 0.887, 1.23])
_SIZES = (20, 50, 100, 200, 500)
_TOGETHER = np.array(
    [  # impressions, click rate, conversion, click price, carts, quality noise
        [1, -0.45, -0.25, 0.10, -0.15, 0],
        [-0.45, 1, 0.29, 0, 0.2, 0],
        [-0.25, 0.29, 1, 0, 0.6, 0],
        [0.10, 0, 0, 1, 0, 0],
        [-0.15, 0.2, 0.6, 0, 1, 0],
        [0, 0, 0, 0, 0, 1.0],
    ]
)
"""How the properties of words go together (ranks of 646 real keywords)."""


class World(StrEnum):
    """What is different about all shops of a run."""

    BASE = "base"
    SLOW = "slow"
    """Orders come late: 35 % on the same day instead of 72 %."""
    ALIKE = "alike"
    WILD = "wild"
    """Very different words, 35 % of them irrelevant."""
    DRIFT = "drift"
    """Conversion wanders by 6 % a day."""
    PROMOTION = "promotion"
    """Two days on which twice as many buy."""
    RATE_TWICE = "rate_twice"
    """The operator believes in twice the real conversion rate."""
    RATE_HALF = "rate_half"
    PRICE_HIGH = "price_high"
    """The operator believes in 1.5 times the real order value."""


@dataclass(slots=True)
class Shop:
    """The truth about a shop, and what its operator knows. Arrays are per word [N], [T, N] or [T]."""

    seed: int
    world: World
    words: int
    margin: float
    refund: float
    conversion: Floats
    click_rate: Floats
    order_value: Floats
    market: Floats
    cart_rate: Floats
    quality: Floats
    full_spend: float
    budget: float
    elasticity: float
    arrivals: Floats
    buying_day: Floats
    drift: Floats
    impressions: Floats
    clicks: Floats
    price_noise: Floats
    told_price: float
    told_conversion: float
    told_market: Floats
    days: int = DAYS
    kept: float = field(init=False)

    def __post_init__(self) -> None:
        self.kept = self.margin * (1 - self.refund)

    @property
    def click_value(self) -> Floats:
        """What a click really is worth [N]."""
        return np.asarray(self.kept * self.order_value * self.conversion)

    @property
    def profit(self) -> Floats:
        """What a click really earns at the market bid [N]."""
        return np.asarray(self.click_value - self.market)

    @property
    def all_spend(self) -> float:
        """What the test costs if nothing is changed: the unit of all results, so that each shop counts once."""
        return self.full_spend * self.days


def make_shop(seed: int, world: World = World.BASE) -> Shop:
    """Draw a shop."""
    chance = np.random.default_rng(seed)
    words = int(chance.choice(_SIZES))
    order_value = float(np.clip(np.exp(chance.normal(np.log(80), 0.7)), 15, 800))
    margin, refund = float(chance.uniform(0.25, 0.55)), float(chance.uniform(0.05, 0.35))
    conversion = float(np.clip(np.exp(chance.normal(np.log(0.04), 0.45)), 0.008, 0.15))
    spread = float(np.clip(np.exp(chance.normal(np.log(0.6), 0.35)), 0.25, 1.3))
    spread = {World.ALIKE: 0.2, World.WILD: 1.4}.get(world, spread)
    price_level = float(np.exp(chance.normal(0, 0.4)))
    of_words = _words(chance, world, words, conversion, spread)
    long_tail = of_words["long_tail"]
    z = of_words["z"]
    value = order_value * np.exp(0.2 * chance.standard_normal(words))
    usual = margin * (1 - refund) * order_value * conversion
    dear = usual * price_level * np.exp(0.5 * z[:, 3] - 0.125) * np.where(long_tail, 0.85, 1.1)
    market = np.clip(dear, 0.05, 30)
    carts = np.clip(conversion * chance.uniform(2, 4) * np.exp(0.5 * z[:, 4]), 0, 0.8)
    quality = np.clip(np.round(7 + 1.6 * (0.63 * z[:, 1] + 0.2 * z[:, 2] + 0.75 * z[:, 5])), 1, 10)
    shown = np.exp(2.0 * z[:, 0]) * np.where(long_tail, 0.4, 1.5)
    shown = np.minimum(shown, np.quantile(shown, 0.98) * 3)
    spend = float(words * np.exp(chance.normal(np.log(6), 0.6)))
    shown = shown * spend / (shown * of_words["click_rate"] * market).sum()
    # half of the shops have less to spend than their words could take
    budget = spend * (float(chance.uniform(0.3, 0.9)) if chance.random() < 0.5 else 2.0)
    days = _days(chance, world, words)
    impressions = chance.negative_binomial(4.0, 4.0 / (4.0 + np.outer(days["traffic"], shown))).astype(float)
    clicks = chance.binomial(impressions.astype(int), of_words["click_rate"][None]).astype(float)
    noise = np.exp(chance.normal(0, 0.08, (DAYS, words)))
    told_price = order_value * float(np.exp(chance.normal(0, 0.1)))
    told_conversion = conversion * float(np.exp(chance.normal(0, 0.4)))
    told_market = market * np.exp(chance.normal(0, 0.2, words))
    return Shop(
        seed=seed,
        world=world,
        words=words,
        margin=margin,
        refund=refund,
        conversion=of_words["conversion"],
        click_rate=of_words["click_rate"],
        order_value=value,
        market=market,
        cart_rate=carts,
        quality=quality,
        full_spend=spend,
        budget=budget,
        elasticity=float(np.random.default_rng(seed + 99).uniform(0.8, 2.5)),
        arrivals=days["arrivals"],
        buying_day=days["buying"],
        drift=days["drift"],
        impressions=impressions,
        clicks=clicks,
        price_noise=noise,
        told_price=told_price * (1.5 if world is World.PRICE_HIGH else 1.0),
        told_conversion=told_conversion * {World.RATE_TWICE: 2.0, World.RATE_HALF: 0.5}.get(world, 1.0),
        told_market=told_market,
    )


def arrivals_of(same_day: float, tail: float) -> Floats:
    """Share of the orders that come at each age, 0 to 15 days."""
    later = np.exp(-np.arange(1, LONGEST + 1) / tail)
    return np.concatenate([[same_day], (1 - same_day) * later / later.sum()])


def _words(chance: Generator, world: World, words: int, conversion: float, spread: float) -> dict[str, Any]:
    z = chance.standard_normal((words, 6)) @ np.linalg.cholesky(_TOGETHER).T
    long_tail = chance.random(words) < chance.uniform(0.4, 0.8)
    log_spread = np.sqrt(np.log1p(spread**2))
    irrelevant = chance.random(words) < (0.35 if world is World.WILD else 0.12)
    relative = np.exp(log_spread * z[:, 2] - log_spread**2 / 2)
    relative = relative * np.where(long_tail, 1.15, 0.9) * np.where(irrelevant, 0.25, 1.0)
    return {
        "z": z,
        "long_tail": long_tail,
        "conversion": np.clip(conversion * relative / relative.mean(), 2e-4, 0.5),
        "click_rate": np.clip(0.04 * np.exp(0.6 * z[:, 1] - 0.18) * np.where(long_tail, 1.2, 0.9), 0.002, 0.4),
    }


def _days(chance: Generator, world: World, words: int) -> dict[str, Any]:
    chance.uniform(0.6, 1.4)
    same_day, tail = float(np.clip(chance.normal(0.72, 0.08), 0.45, 0.92)), float(chance.uniform(2, 5))
    if world is World.SLOW:
        same_day, tail = 0.35, 5.0
    week = np.roll(_WEEK / _WEEK.mean(), chance.integers(7))
    traffic = week[np.arange(DAYS) % 7] * np.exp(chance.normal(0, 0.155, DAYS))
    buying = np.exp(chance.normal(0, 0.08, DAYS))
    buying = buying / buying.mean()
    if world is World.PROMOTION:
        buying[10:12] *= 2.0
        traffic[10:12] *= 1.8
    drift = np.ones((DAYS, words))
    if world is World.DRIFT:
        drift = np.exp(np.cumsum(chance.normal(0, 0.06, (DAYS, words)), axis=0))
        drift = drift / drift.mean(axis=0)
    return {"arrivals": arrivals_of(same_day, tail), "traffic": traffic, "buying": buying, "drift": drift}
