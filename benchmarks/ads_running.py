"""Runs a policy in a made-up shop day by day, and says what an oracle would have earned there."""

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from benchmarks.ads_shops import LONGEST, Flags, Floats, Shop
from storedesk.ads.rules.arrays import WordDays

LAST_WEEK = 7
CLEARLY_GOOD = 0.2


@dataclass(slots=True)
class Seen:
    """What an operator has before a day: the days so far [N, day], and new orders by click day and age."""

    day: int
    words: WordDays
    arrived: Floats


class Policy(Protocol):
    """Decides each morning on the bids of the day: multiples of the market bid [N], 0 = off."""

    def decide(self, seen: Seen) -> Floats: ...


@dataclass(frozen=True, slots=True)
class Result:
    """What a policy earned, in yuan, and what it did to the words."""

    profit: float
    lost_on_bad: float
    good_dropped: float
    good: float


@dataclass(slots=True)
class _Books:
    """Reports as they grow: orders are booked on the click day, when they arrive."""

    shop: Shop
    impressions: Floats = field(init=False)
    clicks: Floats = field(init=False)
    cost: Floats = field(init=False)
    carts: Floats = field(init=False)
    orders: Floats = field(init=False)
    sales: Floats = field(init=False)
    bids: Floats = field(init=False)
    arrived: Floats = field(init=False)
    coming: list[list[tuple[int, NDArray[np.int64], Floats]]] = field(init=False)

    def __post_init__(self) -> None:
        shape = (self.shop.words, self.shop.days)
        for name in ("impressions", "clicks", "cost", "carts", "orders", "sales", "bids"):
            setattr(self, name, np.zeros(shape))
        self.arrived = np.full((self.shop.days, LONGEST + 1), np.nan)
        self.coming = [[] for _ in range(self.shop.days + LONGEST + 1)]

    def seen(self, day: int) -> Seen:
        parts = (self.impressions, self.clicks, self.cost, self.orders, self.sales, self.bids)
        return Seen(day, WordDays(*(part[:, :day] for part in parts)), self.arrived[:day])


def run(shop: Shop, policy: Policy) -> Result:
    """Thirty days of a policy; the same shop brings the same customers to every policy."""
    chance = np.random.default_rng(shop.seed * 7919 + 13)
    books = _Books(shop)
    for day in range(shop.days):
        bids = policy.decide(books.seen(day))
        books.bids[:, day] = bids
        _trade(books, chance, day, bids)
        _take_orders(books, day)
    return _result(shop, books)


def selection_oracle(shop: Shop) -> float:
    """Profit of whoever knows every word's value and each day's traffic, at market bids: best words first."""
    order = np.argsort(-(shop.click_value / shop.market))
    total = 0.0
    drifting = bool((shop.drift != 1).any())
    for day in range(shop.days):
        value = shop.click_value * shop.drift[day] * shop.buying_day[day]
        cost = shop.clicks[day] * shop.market * shop.price_noise[day]
        earned = shop.clicks[day] * value - cost
        best = np.argsort(-(value / shop.market)) if drifting else order
        chosen = best[(earned if drifting else shop.profit)[best] > 0]
        spent = np.cumsum(cost[chosen])
        fits = spent <= shop.budget
        total += float(earned[chosen][fits].sum())
        last = int(fits.sum())
        if last < len(chosen) and cost[chosen[last]] > 0:
            left = shop.budget - (spent[last - 1] if last else 0.0)
            total += float(earned[chosen[last]] * left / cost[chosen[last]])
    return total


def bid_oracle(shop: Shop) -> float:
    """Expected profit of the best constant bids in 0.5 to 2 or off, with the budget's shadow price."""
    dear = 0.0
    bids = _oracle_bids(shop, dear)
    if _oracle_spend(shop, bids) > shop.budget:
        low, high = 0.0, 20.0
        for _ in range(40):
            dear = (low + high) / 2
            bids = _oracle_bids(shop, dear)
            low, high = (dear, high) if _oracle_spend(shop, bids) > shop.budget else (low, dear)
    total = 0.0
    clicks = shop.clicks * np.where(bids > 0, np.maximum(bids, 1e-9) ** shop.elasticity, 0.0)
    for day in range(shop.days):
        cost = clicks[day] * shop.market * bids * shop.price_noise[day]
        throttle = min(1.0, shop.budget / max(float(cost.sum()), 1e-9))
        value = shop.click_value * shop.buying_day[day] * shop.drift[day]
        total += throttle * float((clicks[day] * value - cost).sum())
    return total


def _trade(books: _Books, chance: Generator, day: int, bids: Floats) -> None:
    """Traffic follows bid^elasticity; when the budget is used up all words are throttled alike."""
    shop = books.shop
    factor = np.where(bids > 0, np.maximum(bids, 1e-9) ** shop.elasticity, 0.0)
    thinned, more = np.minimum(factor, 1.0), np.maximum(factor - 1, 0)
    shown = chance.binomial(shop.impressions[day].astype(int), thinned) + chance.poisson(shop.impressions[day] * more)
    clicked = chance.binomial(shop.clicks[day].astype(int), thinned) + chance.poisson(shop.clicks[day] * more)
    price = shop.market * bids * shop.price_noise[day]
    wanted = float((clicked * price).sum())
    throttle = min(1.0, shop.budget / wanted) if wanted > 0 else 1.0
    if throttle < 1:
        clicked, shown = chance.binomial(clicked, throttle), chance.binomial(shown, throttle)
    books.impressions[:, day] = np.maximum(shown, clicked)
    books.clicks[:, day] = clicked
    books.cost[:, day] = np.round(clicked * price, 2)
    books.carts[:, day] = chance.binomial(clicked, shop.cart_rate)
    rate = np.clip(shop.conversion * shop.buying_day[day] * shop.drift[day], 0, 0.9)
    words = np.repeat(np.arange(shop.words), chance.binomial(clicked, rate))
    if len(words):
        late = chance.choice(LONGEST + 1, len(words), p=shop.arrivals)
        amounts = np.round(shop.order_value[words] * np.exp(chance.normal(-0.125, 0.5, len(words))), 2)
        for age in np.unique(late):
            books.coming[day + int(age)].append((day, words[late == age], amounts[late == age]))


def _take_orders(books: _Books, day: int) -> None:
    for click_day in range(max(0, day - LONGEST), day + 1):
        books.arrived[click_day, day - click_day] = 0.0
    for click_day, words, amounts in books.coming[day]:
        np.add.at(books.orders[:, click_day], words, 1)
        np.add.at(books.sales[:, click_day], words, amounts)
        books.arrived[click_day, day - click_day] += len(words)


def _result(shop: Shop, books: _Books) -> Result:
    value = (shop.click_value * shop.drift * shop.buying_day[:, None]).T
    earned = books.clicks * value - books.cost
    bad, good = shop.profit < 0, shop.profit > CLEARLY_GOOD * shop.market
    traffic = shop.clicks.sum(axis=0)
    dropped: Flags = np.all(books.bids[:, -LAST_WEEK:] <= 0, axis=1)
    worth = np.maximum(shop.profit, 0) * traffic
    lost = -float(np.minimum(earned[bad].sum(axis=1), 0).sum()) if bad.any() else 0.0
    return Result(float(earned.sum()), lost, float(worth[dropped & good].sum()), float(worth[good].sum()))


def _oracle_bids(shop: Shop, dear: float) -> Floats:
    price = shop.market * (1 + dear)
    bids = np.clip(shop.elasticity / (1 + shop.elasticity) * shop.click_value / price, 0.5, 2.0)
    return np.where(shop.click_value - price * bids > 0, bids, 0.0)


def _oracle_spend(shop: Shop, bids: Floats) -> float:
    clicks = shop.clicks * np.where(bids > 0, np.maximum(bids, 1e-9) ** shop.elasticity, 0.0)
    return float((clicks * (shop.market * bids)[None]).sum(axis=1).mean())
