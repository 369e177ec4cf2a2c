"""How late orders come after the click that led to them, learned from dated snapshots of the same reports.

A report of yesterday is not finished: orders are booked on the day of the click, up to 15 days back. The law F(a) is
the share of a day's orders that have arrived a days later, pooled over words (chain ladder on reverse hazards,
Lynden-Bell). The prior counts as thirty orders: 72 % on the same day (60 % of orders within 30 minutes: DEFUSE, arXiv
2202.06472), then a tail of exp(-k/3); in a slow category 35 % and exp(-k/5).

Laws of two numbers fitted to the snapshots were tried too: nearer to the truth, but no better for the money, because
words dropped too early are taken back when their orders come.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from storedesk.ads.rules.arrays import Floats, Whole

LONGEST = 15
"""Days after which an order is no longer put to the click (the platform's longest window)."""
RIPE = 0.8
"""Share of the orders from which on a day counts as mature on screen."""
_PSEUDO_ORDERS = 30.0


class Category(StrEnum):
    """How fast customers of the category make up their minds, as far as the operator knows."""

    USUAL = "usual"
    SLOW = "slow"
    """Furniture, appliances and whatever is compared for days."""


_PRIORS: dict[Category, tuple[float, float]] = {Category.USUAL: (0.72, 3.0), Category.SLOW: (0.35, 5.0)}
"""Share of the same day, and how slowly the rest follows."""


@dataclass(frozen=True, slots=True)
class DelayLaw:
    """share[a]: what part of a click day's orders has arrived a days later, a = 0..LONGEST; the last is 1.

    `orders` arrived in the snapshots it was learned from; 0: it is the prior alone.
    """

    share: Floats
    orders: int = 0

    def at(self, age: int) -> float:
        """The part arrived after so many days."""
        return float(self.share[min(max(age, 0), len(self.share) - 1)])

    @property
    def ripe_after(self) -> int:
        """Days until 80 % of the orders are there: before, a verdict is marked as not mature."""
        return int(np.argmax(self.share >= RIPE))

    def matured(self, clicks: Floats, ages: Whole | None = None) -> Floats:
        """Clicks [N, T] weighted by the part of their orders that can be there by now -> [N]; NaN counts as none.

        ages [T]: days between each day and the report that last told of it; None: one report told of all of them on
        the morning after the last.
        """
        told = np.arange(clicks.shape[1] - 1, -1, -1) if ages is None else ages
        weights: Floats = self.share[np.clip(told, 0, len(self.share) - 1)]
        total = clicks @ weights
        return np.asarray(np.nan_to_num(clicks) @ weights if np.isnan(total).any() else total)

    def live_days(self, days: int) -> float:
        """A word live for so many days has its daily clicks times this as matured clicks on the last evening."""
        return float(self.share[np.minimum(np.arange(days), len(self.share) - 1)].sum())


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a report fetched `age` days after the click day said of that day's orders, all words together."""

    click_day: int
    age: int
    orders: int


def parametric(same_day: float, tail: float) -> Floats:
    """Arrivals per age: `same_day` at age 0, the rest falling by exp(-1/tail) a day up to LONGEST; sums to 1."""
    later = np.exp(-np.arange(1, LONGEST + 1) / tail)
    return np.concatenate([[same_day], (1.0 - same_day) * later / later.sum()])


def prior_law(category: Category = Category.USUAL) -> DelayLaw:
    """What is believed before any snapshot."""
    return _law(parametric(*_PRIORS[category]), 0)


def triangle(snapshots: Sequence[Snapshot]) -> Floats:
    """New orders [click day, age]: differences of the running totals; NaN where no snapshot tells.

    A total that fell (an order cancelled) counts as no new order. Only ages that follow a told one without a gap can
    be used; an age after a gap stays NaN.
    """
    days = 1 + max((one.click_day for one in snapshots), default=-1)
    totals = np.full((days, LONGEST + 1), np.nan)
    for one in snapshots:
        if one.click_day >= 0 and 0 <= one.age <= LONGEST:
            totals[one.click_day, one.age] = one.orders
    running = np.maximum.accumulate(np.where(np.isnan(totals), -np.inf, totals), axis=1)
    before = np.concatenate([np.zeros((days, 1)), running[:, :-1]], axis=1)
    told_before = np.concatenate([np.ones((days, 1), bool), ~np.isnan(totals[:, :-1])], axis=1)
    # ages nobody told before the first snapshot are -inf on both sides
    with np.errstate(invalid="ignore"):
        return np.where(told_before & ~np.isnan(totals), np.maximum(running - before, 0.0), np.nan)


def learn(arrived: Floats, category: Category = Category.USUAL) -> DelayLaw:
    """The delay law from new orders [click day, age], NaN where not yet observable, pooled over words."""
    arrived = arrived[:, : LONGEST + 1]
    seen = np.logical_and.accumulate(~np.isnan(arrived), axis=1)
    told = np.where(seen, arrived, 0.0)
    return _law(_chain_ladder(told, seen, parametric(*_PRIORS[category])), int(told.sum()))


def _chain_ladder(told: Floats, seen: Floats, believed: Floats) -> Floats:
    """The believed arrivals bent by the reverse hazards of the triangle; gives arrivals again."""
    running = np.cumsum(told, axis=1)
    share = np.ones(LONGEST + 1)
    believed_share = np.cumsum(believed)
    for age in range(LONGEST, 0, -1):
        rows = seen[:, age].astype(bool) if age < told.shape[1] else np.zeros(len(told), bool)
        late = told[rows, age].sum() if rows.any() else 0.0
        all_so_far = running[rows, age].sum() if rows.any() else 0.0
        hazard = (late + _PSEUDO_ORDERS * believed[age]) / (all_so_far + _PSEUDO_ORDERS * believed_share[age])
        share[age - 1] = share[age] * (1.0 - hazard)
    return np.diff(share, prepend=0.0)


def _law(arrivals: Floats, orders: int) -> DelayLaw:
    share = np.cumsum(arrivals)
    share[-1] = 1.0
    return DelayLaw(np.minimum(share, 1.0), orders)
