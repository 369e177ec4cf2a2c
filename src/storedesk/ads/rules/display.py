"""Display ads: placements x creatives x targeting in the order of what they bring, and tests before an event.

Small samples lean on the average of all: carts and orders per yuan are gamma-Poisson rates like those of keywords, with
the cost as exposure. A place in the ranking is told with the places it could as well have.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_UP, Decimal

import numpy as np

from storedesk.ads import texts
from storedesk.ads.rules import shrinkage, special
from storedesk.ads.rules.arrays import Floats
from storedesk.ads.rules.shrinkage import Centre, Prior
from storedesk.foundation.texts import Phrase

HOURS = 24
_LOW, _HIGH = 0.1, 0.9
_HOUR_STEP = 0.05
_HOUR_LIMITS = (0.5, 1.5)
_HOUR_SHAPE = 8.0
WARM_UP = 5
"""Days before an event in which nothing is tried any more (phases of the source plans)."""
MATURING = 3
CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Combination:
    """What was shown where to whom: sums over the days looked at. Money is yuan."""

    placement: str
    creative: str
    targeting: str
    impressions: int
    clicks: int
    cost: Decimal
    carts: int
    orders: int
    sales: Decimal


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate with the range it lies in with 80 %; None: nothing to estimate from."""

    at: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Ranked:
    """A combination, the best ROI first; `from_place`..`to_place`: places it may really have, from 1.

    pays: the chance that its ROI is above break-even; None where no margin is known.
    """

    combination: Combination
    ctr: Interval | None
    cpc: Decimal | None
    cost_per_cart: Interval | None
    roi: Interval | None
    from_place: int
    to_place: int
    pays: float | None


@dataclass(frozen=True, slots=True)
class EventTests:
    """When tests before an event begin and end, and what they cost; `sentence` says so."""

    begin: date
    done: date
    possible: bool
    cost: Decimal
    sentence: Phrase


def rank(combinations: Sequence[Combination], break_even_roi: float | None = None) -> tuple[Ranked, ...]:
    """All combinations by ROI; those without cost last, in the order of their names."""
    if not combinations:
        return ()
    # sums of floats depend on their order in the last digit; the answer must not
    combinations = sorted(combinations, key=_names)
    cost, carts, orders, sales = (
        np.array([max(float(getattr(each, name)), 0.0) for each in combinations])
        for name in ("cost", "carts", "orders", "sales")
    )
    cart_prior, order_prior = _prior(carts, cost), _prior(orders, cost)
    order_value = (sales.sum() + 1e-9) / max(orders.sum(), 1.0)
    own_value = (sales + 5 * order_value) / (orders + 5)
    found = []
    for number, each in enumerate(combinations):
        carts_a_yuan = _interval(carts[number], cost[number], cart_prior)
        orders_a_yuan = _interval(orders[number], cost[number], order_prior)
        worth = float(own_value[number])
        roi = orders_a_yuan and Interval(*(worth * one for one in _parts(orders_a_yuan)))
        pays = None
        if break_even_roi is not None and roi:
            below = shrinkage.probability_below(
                orders[[number]], cost[[number]], np.array([break_even_roi / worth]), order_prior, np.zeros(1)
            )
            pays = 1.0 - float(below[0])
        cart_cost = carts_a_yuan and Interval(1 / carts_a_yuan.at, 1 / carts_a_yuan.high, 1 / carts_a_yuan.low)
        cpc = (each.cost / each.clicks).quantize(CENT) if each.clicks > 0 else None
        found.append(Ranked(each, _click_rate(each), cpc, cart_cost, roi, 0, 0, pays))
    return _placed(found)


def hour_factors(clicks: Floats, orders: Floats, cost: Floats) -> Floats:
    """Bid factors for the hours of the day [24]: orders per yuan against the day's, shrunk, in steps of 5 %.

    All [24]. Between 0.5 and 1.5; an hour with few clicks stays near 1: ten orders expected move it half-way.
    """
    if orders.sum() <= 0 or cost.sum() <= 0 or clicks.sum() <= 0:
        return np.ones(HOURS)
    expected = cost * orders.sum() / cost.sum()
    relative = (orders + _HOUR_SHAPE) / (expected + _HOUR_SHAPE)
    stepped = np.round(relative / _HOUR_STEP) * _HOUR_STEP
    return np.asarray(np.clip(stepped, *_HOUR_LIMITS))


def event_tests(
    event: date, combinations: int, clicks_each: int, cost_per_click: Decimal, days: int, today: date
) -> EventTests:
    """Tests must be over, their orders in and the choice made, before warm-up: event - 5 days.

    days: how long the test runs; three days more for orders to come in.
    """
    done = event - timedelta(days=WARM_UP)
    begin = done - timedelta(days=days + MATURING)
    cost = (combinations * clicks_each * cost_per_click).quantize(CENT, ROUND_UP)
    possible = today <= begin
    sentence = texts.DISPLAY_TESTS_UNTIL.format(event=event, done=done, begin=begin)
    if not possible:
        sentence = texts.DISPLAY_TOO_LATE.format(event=event)
    return EventTests(begin, done, possible, cost, sentence)


def share_budget(budget: Decimal, ranked: Sequence[Ranked], trying: Decimal = Decimal("0.2")) -> tuple[Decimal, ...]:
    """An event's budget over the combinations, in their order: by the chance to pay, a part of it evenly for trying.

    Cents left over go to the first; the parts add up to the budget. Without a margin all get the same.
    """
    if not ranked:
        return ()
    weights = [Decimal(repr(round(each.pays if each.pays is not None else 1.0, 6))) for each in ranked]
    total = sum(weights, Decimal(0)) or Decimal(1)
    even = budget * trying / len(ranked)
    parts = [(even + budget * (1 - trying) * weight / total).quantize(CENT) for weight in weights]
    parts[0] += budget - sum(parts, Decimal(0))
    return tuple(parts)


def _prior(events: Floats, cost: Floats) -> Prior:
    spent = float(cost.sum())
    rate = (float(events.sum()) + 0.5) / spent if spent > 0 else 1.0
    return shrinkage.fit_prior(events, cost, Centre(rate, 0.5))


def _interval(events: float, cost: float, prior: Prior) -> Interval | None:
    if cost <= 0:
        return None
    mean, variance = (float(one[0]) for one in shrinkage.moments(np.array([events]), np.array([cost]), prior))
    shape = mean**2 / variance
    low, high = (float(special.inverse_lower(shape, at)) * variance / mean for at in (_LOW, _HIGH))
    return Interval(mean, low, high)


def _parts(interval: Interval) -> tuple[float, float, float]:
    return interval.at, interval.low, interval.high


def _click_rate(each: Combination) -> Interval | None:
    if each.impressions <= 0:
        return None
    clicks = min(max(each.clicks, 0), each.impressions)
    a, b = 0.5 + clicks, 0.5 + each.impressions - clicks
    return Interval(clicks / each.impressions, special.beta_quantile(a, b, _LOW), special.beta_quantile(a, b, _HIGH))


def _names(each: Combination) -> tuple[str, str, str]:
    return each.placement, each.creative, each.targeting


def _placed(found: Sequence[Ranked]) -> tuple[Ranked, ...]:
    def order(one: Ranked) -> tuple[bool, float, tuple[str, str, str]]:
        return one.roi is None, -(one.roi.at if one.roi else 0.0), _names(one.combination)

    placed = []
    rois = [one.roi for one in found if one.roi]
    for one in sorted(found, key=order):
        if one.roi is None:
            first, last = len(rois) + 1, len(found)
        else:
            first = 1 + sum(other.low > one.roi.high for other in rois)
            last = len(rois) - sum(other.high < one.roi.low for other in rois)
        placed.append(Ranked(one.combination, one.ctr, one.cpc, one.cost_per_cart, one.roi, first, last, one.pays))
    return tuple(placed)
