"""Which advertised words to drop, to bid lower, to keep, to bid higher, and which have not said enough yet.

Numbers act on the chance that a word loses money, not on significance: at 80 % by default, because every bad word left
undecided burns money (at 95 % a tenth of the profit is lost that way). A word is dropped only if it would lose even at
the lowest bid, if testing on costs more than it can win (value of information), and with at least ten clicks of its
own: the prior alone condemns nothing that can still be had cheaper. A drop is not for ever: orders that come late speak
for words already off, and those are taken back. Measured on simulated shops: `benchmarks/ads.py`.
"""

from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum

import numpy as np

from storedesk.ads.rules import economics, shrinkage
from storedesk.ads.rules.arrays import Flags, Floats, Whole, WordDays
from storedesk.ads.rules.delay import DelayLaw
from storedesk.ads.rules.evidence import Evidence, gather_evidence
from storedesk.ads.rules.shrinkage import Centre, Prior
from storedesk.ads.rules.waiting import value_of_going_on


class Verdict(IntEnum):
    """What to do with a word; the order of the numbers is that of the list on screen, the most urgent first."""

    DROP = 0
    LOWER = 1
    RAISE = 2
    KEEP = 3
    MORE_DATA = 4
    NO_TRAFFIC = 5
    NO_ORDERS_POSSIBLE = 6
    """The product is not on sale or the report has no orders: clicks say nothing about the word."""


class Caution(StrEnum):
    """The slider: how sure it must be that a word loses money before it is dropped."""

    BOLD = "bold"
    BALANCED = "balanced"
    CAREFUL = "careful"


class Aim(StrEnum):
    """What bids are for: most profit, some of both, or all traffic that pays for itself."""

    PROFIT = "profit"
    BALANCED = "balanced"
    VOLUME = "volume"


DROP_AT: dict[Caution, float] = {Caution.BOLD: 0.70, Caution.BALANCED: 0.80, Caution.CAREFUL: 0.90}
SHADE: dict[Aim, float] = {Aim.PROFIT: 0.6, Aim.BALANCED: 0.8, Aim.VOLUME: 1.0}
"""Bid as a share of the value of a click: elasticity / (1 + elasticity), of which 1.5 is usual."""
ENOUGH_CLICKS = 10
SIDE = 0.70
DROP_AT_FEW_CLICKS = 0.85
TAKE_BACK = 0.10
"""So much below the bar of a drop the chance to lose must fall before a word that is off comes back."""
RAISE_ORDERS = 2
SILENT_DAYS = 3
_KNOWN_WELL, _KNOWN = 0.35, 0.5
_MARGIN_OF_CHANGE = 0.05


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beside the reports; arrays are per word [N], or one number for all.

    price: yuan; kept_rate: share of sales that may be spent (`economics.Worth.kept_rate`); market_bid: yuan a click
    costs at the default bid. `margin_known` False where kept_rate stands for a margin nobody told (nothing is raised);
    `sellable` False for products off sale or out of stock. None: true of all.
    """

    price: Floats | float
    kept_rate: Floats | float
    market_bid: Floats | float
    centre: Centre = field(default_factory=Centre)
    margin_known: Flags | None = None
    sellable: Flags | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """The operator's choices for a test. Bids are multiples of the default bid.

    `horizon` is for how many days the word is to be used if it stays; `waterline` (`pacing.waterline`) prices in that
    money for a click is missing elsewhere when the budget is used up, never below 1.
    """

    caution: Caution = Caution.BALANCED
    aim: Aim = Aim.PROFIT
    bids_may_move: bool = True
    horizon: int = 30
    elasticity: float = 1.5
    lowest: float = 0.5
    highest: float = 2.0
    step: float = 0.3
    waterline: float = 1.0

    @property
    def drop_at(self) -> float:
        return DROP_AT[self.caution]

    @property
    def shade(self) -> float:
        return SHADE[self.aim]


@dataclass(frozen=True, slots=True)
class Judgement:
    """All verdicts of a test [N] and what they stand on.

    verdict: numbers of `Verdict`; p_loses / p_loses_lowest: the chance to lose money at today's / at the lowest bid
    (the latter NaN where no drop was in question); value: yuan a click is expected to be worth, also the highest bid
    that pays; price: yuan it costs at today's bid; bid / new_bid: multiples of the default bid, new 0 = drop;
    going_on: yuan that testing on is expected to bring (NaN: not asked); rate, rate_spread: conversion rate and its
    standard deviation; expected: orders an average word would have had by now.
    """

    evidence: Evidence
    prior: Prior
    offsets: Floats
    verdict: Whole
    p_loses: Floats
    p_loses_lowest: Floats
    value: Floats
    price: Floats
    order_value: Floats
    rate: Floats
    rate_spread: Floats
    bid: Floats
    new_bid: Floats
    target_bid: Floats
    going_on: Floats
    cost_warning: Flags
    setting: Setting
    told: dict[str, Floats] = field(init=False, default_factory=dict, compare=False, repr=False)
    """What was worked out of it since, for all words at once (`explaining`)."""

    @property
    def words(self) -> int:
        return len(self.verdict)

    @property
    def taken_back(self) -> Flags:
        """Words that are off and should not be: their late orders came."""
        return np.asarray(_is_off(self.evidence) & (self.new_bid > 0))

    @property
    def expected(self) -> Floats:
        """Orders an average word of this test with the same traffic would show by now."""
        if "expected" not in self.told:
            self.told["expected"] = np.asarray(self.prior.mean * np.exp(self.offsets) * self.evidence.matured)
        return self.told["expected"]

    @property
    def waiting(self) -> Floats:
        """Clicks whose orders may still come."""
        return self.evidence.clicks - self.evidence.matured


def judge(
    days: WordDays, known: Known, delay: DelayLaw, setting: Setting | None = None, ages: Whole | None = None
) -> Judgement:
    """Verdicts for all words of a test from their days up to the last complete one.

    Words of one call lean on each other, so a call is one test: one shop, one kind of product. An empty test or one
    without days gives verdicts all the same (more data). ages [T]: how old each day was when its last report was
    fetched (`DelayLaw.matured`).
    """
    setting = setting or Setting()
    return judge_evidence(gather_evidence(days, delay, setting.elasticity, ages), known, setting)


def judge_evidence(evidence: Evidence, known: Known, setting: Setting) -> Judgement:
    """The same from sums per word, as the database may keep them."""
    words = evidence.words
    price, kept_rate, market = (
        np.broadcast_to(np.asarray(one, float), words) for one in (known.price, known.kept_rate, known.market_bid)
    )
    order_value = economics.order_values(evidence.sales, evidence.orders, price, kept_rate)
    cost, free = economics.click_prices(evidence.cost_at_default, evidence.clicks, market)
    offsets = shrinkage.volume_offsets(evidence.orders, evidence.matured, evidence.impressions_a_day)
    scale = np.exp(offsets)
    exposure = evidence.matured * scale
    prior = shrinkage.fit_prior(evidence.orders, exposure, known.centre)
    mean, variance = shrinkage.moments(evidence.orders, exposure, prior)
    doubt = economics.value_doubt(evidence.orders, evidence.clicks)
    belief = _Belief(evidence, prior, exposure, order_value * scale, doubt, cost)
    rate, variance = mean * scale, (variance + (variance + mean**2) * doubt) * scale**2
    value = rate * order_value
    bid = np.where(evidence.last_bid > 0, evidence.last_bid, 1.0)
    lowest = np.full(words, setting.lowest) if setting.bids_may_move else bid
    drafted = Judgement(
        evidence=evidence,
        prior=prior,
        offsets=offsets,
        verdict=np.full(words, Verdict.MORE_DATA, dtype=np.int64),
        p_loses=belief.loses(bid, np.ones(words, bool)),
        p_loses_lowest=np.full(words, np.nan),
        value=value,
        price=cost * bid,
        order_value=order_value,
        rate=rate,
        rate_spread=np.sqrt(np.maximum(variance, 0.0)),
        bid=bid,
        new_bid=bid,
        target_bid=bid,
        going_on=np.full(words, np.nan),
        cost_warning=free,
        setting=setting,
    )
    drafted = _with_bids(drafted, cost)
    drafted = _with_drops(drafted, belief, lowest)
    return _with_verdicts(drafted, known, cost)


@dataclass(frozen=True, slots=True)
class _Belief:
    """Asks for the chance that the value of a click is below a price."""

    evidence: Evidence
    prior: Prior
    exposure: Floats
    worth: Floats
    doubt: Floats
    cost: Floats

    def loses(self, bid: Floats, asked: Flags) -> Floats:
        """[number asked]: the chance to lose money with the default bid times `bid` [N]."""
        threshold = (self.cost * bid / self.worth)[asked]
        orders, exposure, doubt = self.evidence.orders[asked], self.exposure[asked], self.doubt[asked]
        return shrinkage.probability_below(orders, exposure, threshold, self.prior, doubt)


def _with_bids(drafted: Judgement, cost: Floats) -> Judgement:
    """The bid that earns most, and the step towards it: at most +-30 % a change, never above the value of a click."""
    setting = drafted.setting
    if not setting.bids_may_move:
        return drafted
    wanted = setting.shade * drafted.value / np.maximum(cost * setting.waterline, 1e-9)
    target = np.clip(wanted, setting.lowest, setting.highest)
    step = np.clip(target, drafted.bid * (1 - setting.step), drafted.bid * (1 + setting.step))
    return replace(drafted, target_bid=target, new_bid=step)


def _with_drops(drafted: Judgement, belief: _Belief, lowest: Floats) -> Judgement:
    """Who is in question for a drop (p at the lowest bid), and what testing on would bring them."""
    setting, evidence = drafted.setting, drafted.evidence
    few = 1.1 if setting.bids_may_move and setting.lowest < 1 else DROP_AT_FEW_CLICKS
    bar = np.where(evidence.clicks >= ENOUGH_CLICKS, setting.drop_at, few)
    off = _is_off(evidence)
    asked = (drafted.p_loses >= bar) | off
    p_lowest = np.full(drafted.words, np.nan)
    if asked.any():
        p_lowest[asked] = belief.loses(lowest, asked)
    candidates = np.flatnonzero(np.nan_to_num(p_lowest) >= bar)
    going_on = np.full(drafted.words, np.nan)
    if len(candidates):
        bids = (lowest, (lowest + 1.0) / 2.0, np.ones_like(lowest)) if setting.bids_may_move else (lowest,)
        best = np.full(len(candidates), -np.inf)
        for bid in bids:
            going_on_at = value_of_going_on(
                drafted.rate[candidates],
                drafted.rate_spread[candidates] ** 2,
                drafted.order_value[candidates],
                belief.cost[candidates] * bid[candidates] * setting.waterline,
                evidence.clicks_a_day[candidates] * bid[candidates] ** setting.elasticity,
                setting.horizon,
            )
            best = np.maximum(best, going_on_at)
        going_on[candidates] = best
    return replace(drafted, p_loses_lowest=p_lowest, going_on=going_on)


def _with_verdicts(drafted: Judgement, known: Known, cost: Floats) -> Judgement:
    """Later lines overrule earlier ones: a drop beats a lower bid, no traffic beats all, no orders everything."""
    evidence, bid = drafted.evidence, drafted.bid
    stays_off = _is_off(evidence) & (drafted.p_loses_lowest >= drafted.setting.drop_at - TAKE_BACK)
    certain = drafted.rate_spread / np.maximum(drafted.rate, 1e-12)
    pays = drafted.p_loses < 1 - SIDE
    enough = evidence.clicks >= ENOUGH_CLICKS
    cheaper = drafted.new_bid < bid * (1 - _MARGIN_OF_CHANGE)
    dearer = drafted.new_bid > bid * (1 + _MARGIN_OF_CHANGE)
    raised = dearer & pays & enough & (evidence.orders >= RAISE_ORDERS)
    if known.margin_known is not None:
        raised &= known.margin_known
    silent = (evidence.impressions <= 0) & (evidence.live_days >= SILENT_DAYS)
    verdict = drafted.verdict.copy()
    verdict[((certain < _KNOWN) | pays) & enough] = Verdict.KEEP
    verdict[cheaper & enough & ((drafted.p_loses > SIDE) | (certain < _KNOWN_WELL))] = Verdict.LOWER
    verdict[raised] = Verdict.RAISE
    verdict[(drafted.going_on <= 0) | stays_off] = Verdict.DROP
    verdict[silent] = Verdict.NO_TRAFFIC
    if known.sellable is not None:
        verdict[~known.sellable] = Verdict.NO_ORDERS_POSSIBLE
    if not evidence.orders_known:
        verdict[~silent] = Verdict.NO_ORDERS_POSSIBLE
    return replace(drafted, verdict=verdict, new_bid=_final_bids(drafted, verdict, cost, known))


def _is_off(evidence: Evidence) -> Flags:
    """Words that had clicks and are switched off now."""
    return np.asarray((evidence.last_bid <= 0) & (evidence.clicks > 0))


def _final_bids(drafted: Judgement, verdict: Whole, cost: Floats, known: Known) -> Floats:
    """Silent words buy visibility up to break-even; dropped ones go to 0; without a known margin nothing is raised."""
    setting, bid = drafted.setting, drafted.bid
    new = drafted.new_bid
    if known.margin_known is not None:
        new = np.where(known.margin_known, new, np.minimum(new, bid))
    if setting.bids_may_move:
        break_even = np.maximum(bid, drafted.value / cost)
        louder = np.clip(bid * (1 + setting.step), setting.lowest, break_even)
        new = np.where(verdict == Verdict.NO_TRAFFIC, louder, new)
    new = np.where(verdict == Verdict.NO_ORDERS_POSSIBLE, bid, new)
    return np.where(verdict == Verdict.DROP, 0.0, new)
