"""Before a test starts: what it will cost and how many words it can decide; and what a given budget decides.

For every number of orders a word may have by the end of the test the verdict is known beforehand, so its chance to be
dropped, to be found paying or to stay undecided is a sum, not a simulation. Three things keep the sums from being rosy:
a word's traffic is not what was forecast, nothing is decided below ten clicks, and the average conversion rate of the
test has to be learned from the same orders.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from storedesk.ads.rules import special
from storedesk.ads.rules.arrays import Floats
from storedesk.ads.rules.delay import DelayLaw
from storedesk.ads.rules.economics import value_doubt
from storedesk.ads.rules.shrinkage import TYPICAL_SHAPE, Centre
from storedesk.ads.rules.verdicts import ENOUGH_CLICKS, Setting
from storedesk.ads.rules.waiting import expected_gain

LENGTHS = (3, 5, 7, 10, 14, 21, 28)
HORIZON = 90
"""Days over which the decisions of a test pay."""
PAYS_AT = 0.8
VOLUME_DOUBT = 0.5
"""Log standard deviation of a word's traffic around its forecast."""
_SHAPES, _SHAPE_WEIGHTS = np.array([1.0, 2.0, 4.5]), np.array([0.25, 0.5, 0.25])
_NODES = 5
_CLICK_STEPS, _RATE_STEPS = 20, 9
_FEWEST, _MOST_ORDERS = 0.2, 300
_MARGIN = 1e-6


@dataclass(frozen=True, slots=True)
class Forecast:
    """What is known of the words before the test [N]: clicks a day at the default bid, yuan a click, yuan an order."""

    clicks_a_day: Floats
    click_price: Floats
    order_value: Floats
    centre: Centre

    @property
    def words(self) -> int:
        return len(self.clicks_a_day)

    @property
    def full_spend(self) -> float:
        """Yuan a day without a budget."""
        return float(self.clicks_a_day @ self.click_price)


@dataclass(frozen=True, slots=True)
class PlannedTest:
    """What a test of this length is expected to do; shares are fractions.

    decided: of the words (likely between decided_low and decided_high); decided_spend: of the money; caught: of the
    money bad words cost; wrongly_dropped: of the good words; net_value: yuan in 90 days, the test's own result
    included, against never having started.
    """

    days: int
    cost: float
    clicks_a_word: float
    decided: float
    decided_low: float
    decided_high: float
    decided_spend: float
    caught: float
    wrongly_dropped: float
    net_value: float


@dataclass(frozen=True, slots=True)
class Affordable:
    """What a budget can decide: so many words with so many clicks each, in so many days."""

    words: int
    clicks_each: int
    days: int


def clicks_needed(
    break_even: Floats | float, rate: float, probability: float = 0.8, shape: float = TYPICAL_SHAPE
) -> Floats:
    """Matured clicks without an order after which a word loses money with this probability.

    n = gammaincinv(shape, p) / break-even rate - shape / rate; zero where the prior alone says so.
    """
    found = special.inverse_lower(shape, probability) / np.asarray(break_even) - shape / rate
    return np.asarray(np.maximum(found, 0.0))


def plan(
    forecast: Forecast,
    delay: DelayLaw,
    daily_budget: float | None = None,
    lengths: Sequence[int] = LENGTHS,
    setting: Setting | None = None,
) -> tuple[PlannedTest, ...]:
    """One planned test per length in days; empty where no order leaves anything or nothing is forecast."""
    full = forecast.full_spend
    if full <= 0 or not (forecast.order_value > 0).all():
        return ()
    throttle = min(1.0, daily_budget / full) if daily_budget else 1.0
    drop_at = (setting or Setting()).drop_at
    return tuple(_planned(forecast, delay, days, throttle, drop_at) for days in lengths)


def best_length(planned: Sequence[PlannedTest]) -> PlannedTest | None:
    """The length whose decisions bring most money."""
    return max(planned, key=lambda one: one.net_value, default=None)


def affordable(
    forecast: Forecast, delay: DelayLaw, budget: float, daily_budget: float, probability: float = 0.8
) -> Affordable:
    """How many average words a budget decides, taking the clicks a bad word needs at the test's average price."""
    price = float(forecast.click_price.mean())
    break_even = price / float(forecast.order_value.mean())
    each = max(int(np.ceil(clicks_needed(break_even, forecast.centre.rate, probability))), ENOUGH_CLICKS)
    words = min(int(budget // (each * price)), forecast.words) if price > 0 else 0
    if not words or daily_budget <= 0:
        return Affordable(0, each, 0)
    usual = float(forecast.clicks_a_day.mean())
    by_budget = words * each * price / daily_budget
    by_traffic = each / usual if usual > 0 else 0.0
    return Affordable(words, each, int(np.ceil(max(by_budget, by_traffic))) + delay.ripe_after)


@dataclass(frozen=True, slots=True)
class _Node:
    """One possible truth about the test's words: shape and mean of their conversion rates."""

    shape: float
    mean: float
    weight: float


@dataclass(slots=True)
class _Chances:
    """Per word [N]: to be dropped, found paying, dropped though good, to be bad and caught."""

    drop: Floats
    pays: Floats
    wrong: Floats
    bad: Floats


def _planned(forecast: Forecast, delay: DelayLaw, days: int, throttle: float, drop_at: float) -> PlannedTest:
    raw = forecast.clicks_a_day * throttle * days
    matured = forecast.clicks_a_day * throttle * delay.live_days(days)
    spend = forecast.clicks_a_day * forecast.click_price / forecast.full_spend
    nodes = _nodes(forecast.centre)
    doubt = _mean_doubt(float(matured.sum()) * forecast.centre.rate, forecast)
    each = [_chances(node, forecast, raw, matured, doubt, drop_at) for node in nodes]
    weights = np.array([node.weight for node in nodes])

    def expected(name: str) -> Floats:
        return np.asarray(sum(w * getattr(one, name) for w, one in zip(weights, each, strict=True)))

    drop, pays, wrong, bad = (expected(name) for name in ("drop", "pays", "wrong", "bad"))
    decided = np.array([float((one.drop + one.pays).mean()) for one in each])
    low, high = _range(decided, weights, forecast.words)
    return PlannedTest(
        days=days,
        cost=float(raw @ forecast.click_price),
        clicks_a_word=float(np.median(raw)),
        decided=float((drop + pays).mean()),
        decided_low=low,
        decided_high=high,
        decided_spend=float((drop + pays) @ spend),
        caught=float((drop - wrong) @ spend / max(float(bad @ spend), 1e-12)),
        wrongly_dropped=float(wrong.sum() / max(float((1 - bad).sum()), 1e-12)),
        net_value=sum(node.weight * _value(node, forecast, raw, matured, throttle, days) for node in nodes),
    )


def _nodes(centre: Centre) -> list[_Node]:
    z, weight = np.polynomial.hermite_e.hermegauss(_NODES)
    weight = weight / weight.sum()
    return [
        _Node(float(shape), float(centre.rate * np.exp(centre.log_spread * at)), float(share * w))
        for shape, share in zip(_SHAPES, _SHAPE_WEIGHTS, strict=True)
        for at, w in zip(z, weight, strict=True)
    ]


def _mean_doubt(orders: float, forecast: Forecast) -> float:
    """Squared log standard deviation of the average rate after the test, as `shrinkage.fit_prior` will have it."""
    told = orders / (1.0 + orders / forecast.words * 0.4)
    return float(1.0 / (forecast.centre.log_spread**-2 + told))


def _chances(node: _Node, forecast: Forecast, raw: Floats, matured: Floats, doubt: float, drop_at: float) -> _Chances:
    """Averaged over what the traffic may be: the sums are kept on a grid and read between its points."""
    break_even = forecast.click_price / forecast.order_value
    z, weight = np.polynomial.hermite_e.hermegauss(_NODES)
    factors = np.exp(VOLUME_DOUBT * z - VOLUME_DOUBT**2 / 2)
    grid = _Grid.over(matured * factors.min(), matured * factors.max(), break_even)
    tables = _tables(node, grid, doubt, drop_at)
    found = _Chances(*(np.zeros(forecast.words) for _ in range(4)))
    for factor, share in zip(factors, weight / weight.sum(), strict=True):
        drop, pays, wrong, bad = grid.read(tables, matured * factor, break_even)
        enough = special.lower(np.full(forecast.words, float(ENOUGH_CLICKS)), raw * factor)
        found.drop += share * drop * enough
        found.pays += share * pays * enough
        found.wrong += share * wrong * enough
        found.bad += share * bad
    return found


def _tables(node: _Node, grid: "_Grid", doubt: float, drop_at: float) -> Floats:
    """Drop, pays, wrong drop and bad [4, grid points], summed over the orders a word may have."""
    clicks, break_even = grid.points
    start = node.shape / node.mean
    mean = float(clicks.max()) * node.mean
    most = int(np.ceil(2 * mean + 12 + 6 * np.sqrt(mean * (1 + mean / node.shape))))
    orders = np.arange(min(most, _MOST_ORDERS) + 1.0)[:, None]
    share = start / (start + clicks)
    log_chance = special.log_gamma(node.shape + orders) - special.log_gamma(orders + 1.0)
    log_chance = log_chance - special.log_gamma(np.array(node.shape)) + node.shape * np.log(share)
    chance = np.exp(log_chance + orders * np.log1p(-share))
    own = value_doubt(orders, clicks) + doubt * share**2
    shape = node.shape + orders
    widened = shape / (1.0 + own * (1.0 + shape))
    loses = special.lower(widened, (start + clicks) * break_even * widened / shape)
    drop, pays = loses >= drop_at, loses <= 1 - PAYS_AT
    parts = (chance * drop, chance * pays, chance * drop * (1 - loses), chance * loses)
    return np.array([part.sum(axis=0) for part in parts])


@dataclass(frozen=True, slots=True)
class _Grid:
    """Logarithmic steps of clicks and break-even rates; read by straight lines between them."""

    clicks: Floats
    rates: Floats

    @classmethod
    def over(cls, least: Floats, most: Floats, rates: Floats) -> "_Grid":
        low = np.log(max(float(least.min()), _FEWEST))
        high = np.log(max(float(most.max()), 2 * _FEWEST))
        clicks = np.exp(np.linspace(low, max(high, low + _MARGIN) + _MARGIN, _CLICK_STEPS))
        first, last = np.log(float(rates.min())) - _MARGIN, np.log(float(rates.max())) + _MARGIN
        return cls(clicks, np.exp(np.linspace(first, last, _RATE_STEPS if last - first > 1e-4 else 2)))

    @property
    def points(self) -> tuple[Floats, Floats]:
        return np.repeat(self.clicks, len(self.rates)), np.tile(self.rates, len(self.clicks))

    def read(self, tables: Floats, clicks: Floats, rates: Floats) -> Floats:
        """The tables [4, points] at these clicks and rates -> [4, N]."""
        i, down = _between(self.clicks, clicks)
        j, right = _between(self.rates, rates)
        square = tables.reshape(len(tables), len(self.clicks), len(self.rates))
        above = square[:, i, j] * (1 - right) + square[:, i, j + 1] * right
        below = square[:, i + 1, j] * (1 - right) + square[:, i + 1, j + 1] * right
        return np.asarray(above * (1 - down) + below * down)


def _between(steps: Floats, at: Floats) -> tuple[np.ndarray[tuple[int], np.dtype[np.int64]], Floats]:
    place = np.log(np.clip(at, steps[0], steps[-1]) / steps[0]) / np.log(steps[1] / steps[0])
    number = np.clip(place.astype(np.int64), 0, len(steps) - 2)
    return number, np.asarray(np.clip(place - number, 0.0, 1.0))


def _value(node: _Node, forecast: Forecast, raw: Floats, matured: Floats, throttle: float, days: int) -> float:
    """Yuan of the test itself, and of using afterwards only the words that then seem to pay."""
    worth, price = forecast.order_value, forecast.click_price
    own = float(raw @ (worth * node.mean - price))
    start = node.shape / node.mean
    learned = node.shape / start**2 * matured / (matured + start)
    later = expected_gain(np.full(forecast.words, node.mean), np.maximum(learned, 1e-18), worth, price)
    return own + float((forecast.clicks_a_day * throttle * (HORIZON - days)) @ later)


def _range(decided: Floats, weights: Floats, words: int) -> tuple[float, float]:
    """Where the share lies with 80 %: what is not known of the words together, and chance among single words.

    The two are taken as independent; a share of so many words varies by its binomial standard deviation.
    """
    order = np.argsort(decided)
    below = np.cumsum(weights[order]) - weights[order] / 2
    low, middle, high = (float(one) for one in np.interp((0.1, 0.5, 0.9), below / weights.sum(), decided[order]))
    chance = 1.28 * float(np.sqrt(max(middle * (1 - middle), 0.01) / words))
    return max(middle - float(np.hypot(middle - low, chance)), 0.0), min(
        middle + float(np.hypot(high - middle, chance)), 1.0
    )
