"""What is compared in made-up shops: the 3-day rule, a plain threshold, and the verdicts of the program."""

import numpy as np

from benchmarks.ads_running import Seen
from benchmarks.ads_shops import Flags, Floats, Shop
from storedesk.ads.rules import delay, pacing
from storedesk.ads.rules.arrays import WordDays
from storedesk.ads.rules.conditions import Against, Condition, Measure, Proposal, Relation, Rule, Table
from storedesk.ads.rules.delay import DelayLaw
from storedesk.ads.rules.shrinkage import Centre
from storedesk.ads.rules.three_days import Cap, Strategy, propose
from storedesk.ads.rules.verdicts import Judgement, Known, Setting, Verdict, judge


def known_of(shop: Shop) -> Known:
    """What the operator of a made-up shop believes."""
    return Known(shop.told_price, shop.kept, shop.told_market, Centre(shop.told_conversion))


class KeepAll:
    """Nothing is ever changed."""

    def __init__(self, shop: Shop) -> None:
        self.on = np.ones(shop.words)

    def decide(self, seen: Seen) -> Floats:
        return self.on


def _three_days(measure: Measure, relation: Relation, threshold: float, against: Against = Against.NUMBER) -> Condition:
    return Condition(measure, relation, threshold, against, days=3)


LITERAL = Strategy(
    "literal",
    (
        Rule("silent", (_three_days(Measure.IMPRESSIONS, Relation.AT_MOST, 0),), Proposal.DROP),
        Rule("low_quality", (_three_days(Measure.QUALITY, Relation.BELOW, 5),), Proposal.DROP),
        Rule(
            "poor_value",
            (
                _three_days(Measure.CLICKS, Relation.AT_LEAST, 10),
                _three_days(Measure.ROI, Relation.BELOW, 1.0, Against.BREAK_EVEN),
            ),
            Proposal.DROP,
        ),
        Rule(
            "poor_click_rate",
            (
                Condition(Measure.LIVE_DAYS, Relation.AT_LEAST, 6),
                _three_days(Measure.IMPRESSIONS, Relation.AT_LEAST, 100),
                _three_days(Measure.CTR, Relation.BELOW, 0.5, Against.PLAN),
            ),
            Proposal.DROP,
        ),
    ),
)
"""The rule without its safety steps: three days alone are looked at, again and again, and the quality score decides."""


class ThreeDayRule:
    """The source plans' rule every third day, as it comes with the program but with removals uncapped."""

    def __init__(self, shop: Shop, strategy: Strategy) -> None:
        self.shop, self.on = shop, np.ones(shop.words, dtype=bool)
        self.strategy = Strategy(strategy.key, strategy.rules, Cap(1.0, shop.words))

    def decide(self, seen: Seen) -> Floats:
        if seen.day and seen.day % 3 == 0:
            self.on &= ~self._drops(seen.words)
        return self.on.astype(float)

    def _drops(self, words: WordDays) -> Flags:
        shop = self.shop
        alike = np.zeros(shop.words, dtype=np.int64)
        table = Table(
            days=words,
            plan=alike,
            product=alike,
            break_even_roi=np.full(shop.words, 1 / shop.kept),
            order_value=np.full(shop.words, shop.told_price),
            quality=shop.quality,
            rank=np.full(shop.words, np.nan),
        )
        outcome = propose(self.strategy, table)
        drops = [number for number, rule in enumerate(self.strategy.rules) if rule.proposal == "drop"]
        return np.isin(outcome.rule, drops)


class Plain:
    """Off as soon as the chance to lose money reaches a threshold; nothing else."""

    def __init__(self, shop: Shop, threshold: float) -> None:
        self.shop, self.threshold, self.on = shop, threshold, np.ones(shop.words, dtype=bool)

    def decide(self, seen: Seen) -> Floats:
        if seen.day:
            judged = judge(seen.words, known_of(self.shop), delay.learn(seen.arrived), Setting(bids_may_move=False))
            self.on &= judged.p_loses <= self.threshold
        return self.on.astype(float)


class Ours:
    """The program's verdicts followed to the letter each morning."""

    def __init__(self, shop: Shop, bids_move: bool, law: DelayLaw | None = None) -> None:
        self.shop, self.bids_move, self.law = shop, bids_move, law
        self.on = np.ones(shop.words, dtype=bool)
        self.bids = np.ones(shop.words)
        self.drops: list[tuple[Floats, Flags]] = []

    def decide(self, seen: Seen) -> Floats:
        if seen.day:
            judged = self._judged(seen)
            dropped = self.on & (judged.verdict == Verdict.DROP)
            if dropped.any():
                loses = self.shop.click_value < (0.5 if self.bids_move else 1.0) * self.shop.market
                self.drops.append((judged.p_loses_lowest[dropped], loses[dropped]))
            self.on = (self.on & ~dropped) | judged.taken_back
            if self.bids_move:
                self.bids = np.where(judged.new_bid > 0, judged.new_bid, self.bids)
        return self.bids * self.on

    def _judged(self, seen: Seen) -> Judgement:
        shop = self.shop
        spent = seen.words.cost.sum(axis=0)
        setting = Setting(
            bids_may_move=self.bids_move,
            horizon=shop.days - seen.day,
            waterline=pacing.waterline(shop.budget, [float(day) for day in spent]),
        )
        return judge(seen.words, known_of(shop), self.law or delay.learn(seen.arrived), setting)


class Watching:
    """Leaves everything on and notes the chances on some days."""

    def __init__(self, shop: Shop, days: tuple[int, ...], law: DelayLaw | None = None) -> None:
        self.shop, self.days, self.law = shop, days, law
        self.noted: list[tuple[int, Floats, Floats]] = []

    def decide(self, seen: Seen) -> Floats:
        if seen.day in self.days:
            law = self.law or delay.learn(seen.arrived)
            judged = judge(seen.words, known_of(self.shop), law, Setting(bids_may_move=False))
            self.noted.append((seen.day, judged.p_loses, judged.evidence.clicks))
        return np.ones(self.shop.words)
