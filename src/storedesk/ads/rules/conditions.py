"""Rules an operator can read and change: if … and … then propose …, over the figures of words.

A threshold is a number, or a multiple of what the plan, the product or break-even has. A figure that is not known (no
clicks: no click price; no report of quality scores) fulfils no condition, so that nothing is proposed on ignorance.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from storedesk.ads.rules.arrays import Flags, Floats, Whole, WordDays


class Measure(StrEnum):
    """What a condition looks at, over its days."""

    IMPRESSIONS = "impressions"
    CLICKS = "clicks"
    CTR = "ctr"
    CPC = "cpc"
    COST = "cost"
    ORDERS = "orders"
    CVR = "cvr"
    ROI = "roi"
    COST_PER_ORDER = "cost_per_order"
    CARTS = "carts"
    CART_RATE = "cart_rate"
    QUALITY = "quality"
    RANK = "rank"
    LIVE_DAYS = "live_days"


class Relation(StrEnum):
    """How the figure stands to the threshold."""

    BELOW = "below"
    AT_MOST = "at_most"
    AT_LEAST = "at_least"
    ABOVE = "above"


class Against(StrEnum):
    """What the threshold is a multiple of."""

    NUMBER = "number"
    PLAN = "plan"
    PRODUCT = "product"
    BREAK_EVEN = "break_even"
    """Break-even ROI, click price or cost per order from the product's own margin."""


class Proposal(StrEnum):
    """What a rule proposes."""

    DROP = "drop"
    LOWER = "lower"
    RAISE = "raise"
    CHECK = "check"
    """First look at status, bid and match."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One `if`: the measure over the last `days` live days since the last restart (0: all) against a threshold."""

    measure: Measure
    relation: Relation
    threshold: float
    against: Against = Against.NUMBER
    days: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """All conditions together propose something; `percent` is how far a bid moves."""

    key: str
    conditions: tuple[Condition, ...]
    proposal: Proposal
    percent: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """The words a rule looks at.

    days: figures since each word's restart, NaN before it; plan, product: number of the group each word is in [N];
    break_even_roi: sales per cost at which nothing is left, NaN where no margin is known [N]; order_value: sales an
    order of its product brings [N]; quality, rank: today's, NaN where no report tells [N].
    """

    days: WordDays
    plan: Whole
    product: Whole
    break_even_roi: Floats
    order_value: Floats
    quality: Floats
    rank: Floats
    _kept: dict[tuple[Measure, int], Floats] = field(init=False, default_factory=dict, compare=False, repr=False)

    @property
    def words(self) -> int:
        return self.days.words

    def figures(self, measure: Measure, days: int) -> Floats:
        """The measure over the last days of each word [N]; NaN where it is not known."""
        if (measure, days) not in self._kept:
            self._kept[measure, days] = _MEASURES[measure](self, _Sums(self, days))
        return self._kept[measure, days]

    def of_group(self, measure: Measure, days: int, group: Whole) -> Floats:
        """The same of each word's whole group [N]: totals over totals, means where there are none."""
        sums = _Sums(self, days, group)
        if measure in (Measure.QUALITY, Measure.RANK, Measure.LIVE_DAYS):
            return sums.mean(self.figures(measure, days))
        found = _MEASURES[measure](self, sums)
        return found / sums.size if measure in _COUNTS else found


def hits(rule: Rule, table: Table) -> Flags:
    """Which words fulfil every condition [N]; a rule without conditions hits nothing."""
    if not rule.conditions:
        return np.zeros(table.words, dtype=bool)
    found = np.ones(table.words, dtype=bool)
    for condition in rule.conditions:
        found &= holds(condition, table)
    return found


def holds(condition: Condition, table: Table) -> Flags:
    """Which words fulfil one condition [N]."""
    figure = table.figures(condition.measure, condition.days)
    with np.errstate(invalid="ignore"):
        return np.asarray(_RELATIONS[condition.relation](figure, _threshold(condition, table)))


def number_hit(rules: Sequence[Rule], table: Table) -> int:
    """How many words a set of rules would hit today."""
    return int(np.logical_or.reduce([hits(rule, table) for rule in rules]).sum()) if rules else 0


def to_plain(rule: Rule) -> dict[str, object]:
    """A rule as it is kept in the database and in a file."""
    conditions = [
        {"measure": one.measure.value, "relation": one.relation.value, "threshold": one.threshold,
         "against": one.against.value, "days": one.days}
        for one in rule.conditions
    ]  # fmt: skip
    return {"key": rule.key, "if": conditions, "then": rule.proposal.value, "percent": rule.percent}


def from_plain(plain: Mapping[str, object]) -> Rule:
    """The rule again; raises ValueError where the file is not one of ours."""
    conditions, percent = plain.get("if"), plain.get("percent", 0)
    if not isinstance(conditions, list) or not isinstance(percent, int):
        raise ValueError("a rule has a list of conditions and a percentage in whole numbers")
    return Rule(
        str(plain.get("key", "")), tuple(map(_condition, conditions)), Proposal(str(plain.get("then"))), percent
    )


def _condition(plain: object) -> Condition:
    if not isinstance(plain, dict):
        raise ValueError("a condition has names and values")
    threshold, days = plain.get("threshold"), plain.get("days", 0)
    if not isinstance(threshold, int | float) or not isinstance(days, int):
        raise ValueError("a threshold is a number, and so are days")
    return Condition(
        Measure(str(plain.get("measure"))),
        Relation(str(plain.get("relation"))),
        float(threshold),
        Against(str(plain.get("against", Against.NUMBER.value))),
        days,
    )


class _Sums:
    """Figures summed over the last days of each word, or of the whole group of each."""

    def __init__(self, table: Table, days: int, group: Whole | None = None) -> None:
        self._days = table.days
        self._inside = _last_live(table.days, days)
        self._group = group
        self.size = self.sum(np.ones(table.words)) if group is not None else np.ones(table.words)

    def __getitem__(self, name: str) -> Floats:
        figures: Floats | None = getattr(self._days, name)
        if figures is None or np.isnan(figures).all():
            return np.full(self._days.words, np.nan)
        return self.sum(np.where(self._inside, np.nan_to_num(figures), 0.0).sum(axis=1))

    def live(self) -> Floats:
        return np.asarray(self._inside.sum(axis=1).astype(np.float64))

    def sum(self, each: Floats) -> Floats:
        if self._group is None:
            return each
        return np.asarray(np.bincount(self._group, each)[self._group], dtype=np.float64)

    def mean(self, each: Floats) -> Floats:
        known = ~np.isnan(each)
        with np.errstate(invalid="ignore"):
            return np.asarray(self.sum(np.where(known, each, 0.0)) / self.sum(known.astype(np.float64)))


def _last_live(days: WordDays, number: int) -> Flags:
    live = (np.nan_to_num(days.multiplier, nan=1.0) > 0) & ~np.isnan(days.clicks)
    if not number:
        return live
    from_behind = np.cumsum(live[:, ::-1], axis=1)[:, ::-1]
    return np.asarray(live & (from_behind <= number))


def _divided(over: Floats, under: Floats) -> Floats:
    found = np.full(len(over), np.nan)
    np.divide(over, under, out=found, where=under > 0)
    return found


_COUNTS = frozenset({Measure.IMPRESSIONS, Measure.CLICKS, Measure.COST, Measure.ORDERS, Measure.CARTS})
"""Measures whose average over a group is per word."""

_MEASURES: dict[Measure, Callable[[Table, _Sums], Floats]] = {
    Measure.IMPRESSIONS: lambda _, sums: sums["impressions"],
    Measure.CLICKS: lambda _, sums: sums["clicks"],
    Measure.CTR: lambda _, sums: _divided(sums["clicks"], sums["impressions"]),
    Measure.CPC: lambda _, sums: _divided(sums["cost"], sums["clicks"]),
    Measure.COST: lambda _, sums: sums["cost"],
    Measure.ORDERS: lambda _, sums: sums["orders"],
    Measure.CVR: lambda _, sums: _divided(sums["orders"], sums["clicks"]),
    Measure.ROI: lambda _, sums: _divided(sums["sales"], sums["cost"]),
    Measure.COST_PER_ORDER: lambda _, sums: _divided(sums["cost"], sums["orders"]),
    Measure.CARTS: lambda _, sums: sums["carts"],
    Measure.CART_RATE: lambda _, sums: _divided(sums["carts"], sums["clicks"]),
    Measure.QUALITY: lambda table, _: table.quality,
    Measure.RANK: lambda table, _: table.rank,
    Measure.LIVE_DAYS: lambda _, sums: sums.live(),
}

_RELATIONS: dict[Relation, Callable[[Floats, Floats], Flags]] = {
    Relation.BELOW: np.less,
    Relation.AT_MOST: np.less_equal,
    Relation.AT_LEAST: np.greater_equal,
    Relation.ABOVE: np.greater,
}


def _threshold(condition: Condition, table: Table) -> Floats:
    if condition.against is Against.NUMBER:
        return np.full(table.words, condition.threshold)
    if condition.against is Against.PLAN:
        return condition.threshold * table.of_group(condition.measure, condition.days, table.plan)
    if condition.against is Against.PRODUCT:
        return condition.threshold * table.of_group(condition.measure, condition.days, table.product)
    return condition.threshold * _break_even(condition, table)


def _break_even(condition: Condition, table: Table) -> Floats:
    """Of the measure: ROI as it is; a click's or an order's highest price; the orders, CVR that would pay."""
    left = table.order_value / table.break_even_roi
    if condition.measure is Measure.ROI:
        return table.break_even_roi
    if condition.measure is Measure.COST_PER_ORDER:
        return left
    if condition.measure is Measure.CPC:
        return left * table.figures(Measure.CVR, condition.days)
    if condition.measure is Measure.CVR:
        return table.figures(Measure.CPC, condition.days) / left
    if condition.measure is Measure.ORDERS:
        return table.figures(Measure.COST, condition.days) / left
    if condition.measure is Measure.COST:
        return table.figures(Measure.ORDERS, condition.days) * left
    return np.full(table.words, np.nan)
