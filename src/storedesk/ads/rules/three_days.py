"""The 3-day rule of the source plans, with its safety steps, and the other strategies that come with the program.

After three live days: words without impressions, of low quality score or of poor value; after three more: by
impressions, click rate and clicks. A word without impressions is first checked (status, bid, match) and only dropped
when it stays silent for three more days; a run never removes more than a fifth of the words nor more than 15; a word
starts anew when its bid, creative, price or title changed.

The rule is the operator's choice and is told beside what it costs. In 200 made-up shops (`benchmarks/ads.py`) it earns
52 % of the profit of perfect choice and throws away 31 % of the good words' profit; without its safety steps, looking
at three days alone again and again, 33 % and 53 %. The statistical verdict earns 73 % and throws away 4 %.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np

from storedesk.ads.rules.arrays import Flags, Floats, Whole
from storedesk.ads.rules.conditions import Against, Condition, Measure, Proposal, Relation, Rule, Table, hits

OF_PERFECT_BY_RULE, OF_PERFECT_BY_VERDICTS, GOOD_LOST_BY_RULE = 52, 73, 31
"""Per cent in 200 made-up shops: profit of perfect choice earned by the rule and by verdicts, good profit it loses."""
REVIEW_DAYS = 3
FIRST_LOOK, SECOND_LOOK = REVIEW_DAYS, 2 * REVIEW_DAYS
LOWEST_QUALITY = 5
ENOUGH_CLICKS = 10
ENOUGH_IMPRESSIONS = 100


@dataclass(frozen=True, slots=True)
class Cap:
    """How much one run may remove at most: a share of the words and a number, whichever is less; at least one."""

    share: float = 0.20
    words: int = 15

    def of(self, words: int) -> int:
        return max(min(int(self.share * words), self.words), 1) if words else 0


@dataclass(frozen=True, slots=True)
class Strategy:
    """A named set of rules with its cap; rules earlier in the list speak first."""

    key: str
    rules: tuple[Rule, ...]
    cap: Cap = Cap()


class RestartReason(StrEnum):
    """What gives a word a new chance: its counter starts again."""

    BID = "bid"
    CREATIVE = "creative"
    PRICE = "price"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Restart:
    """The day from which a word's figures count, and why; no reason: since it was added."""

    day: date
    reason: RestartReason | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a strategy proposes today.

    rule: which rule speaks for each word [N], -1 none; held_back: words its cap spares this time [N], with rule kept
    so that the next run takes them first.
    """

    rule: Whole
    held_back: Flags

    def hit(self, number: int) -> Flags:
        """The words a rule speaks for now."""
        return np.asarray((self.rule == number) & ~self.held_back)


def _when(measure: Measure, relation: Relation, threshold: float, against: Against = Against.NUMBER) -> Condition:
    return Condition(measure, relation, threshold, against)


def _live(days: int) -> Condition:
    return _when(Measure.LIVE_DAYS, Relation.AT_LEAST, days)


THREE_DAYS = Strategy(
    "three_days",
    (
        Rule("still_silent", (_live(SECOND_LOOK), _when(Measure.IMPRESSIONS, Relation.AT_MOST, 0)), Proposal.DROP),
        Rule("silent", (_live(FIRST_LOOK), _when(Measure.IMPRESSIONS, Relation.AT_MOST, 0)), Proposal.CHECK),
        Rule(
            "low_quality",
            (
                _live(FIRST_LOOK),
                _when(Measure.QUALITY, Relation.BELOW, LOWEST_QUALITY),
                _when(Measure.ORDERS, Relation.AT_MOST, 0),
            ),
            Proposal.DROP,
        ),
        Rule(
            "poor_value",
            (
                _live(FIRST_LOOK),
                _when(Measure.CLICKS, Relation.AT_LEAST, ENOUGH_CLICKS),
                _when(Measure.ROI, Relation.BELOW, 1.0, Against.BREAK_EVEN),
            ),
            Proposal.DROP,
        ),
        Rule(
            "poor_click_rate",
            (
                _live(SECOND_LOOK),
                _when(Measure.IMPRESSIONS, Relation.AT_LEAST, ENOUGH_IMPRESSIONS),
                _when(Measure.CTR, Relation.BELOW, 0.5, Against.PLAN),
            ),
            Proposal.DROP,
        ),
    ),
)

CUT_COST = Strategy(
    "cut_cost",
    (
        Rule(
            "clicks_without_orders",
            (
                _when(Measure.COST, Relation.AT_LEAST, 3.0, Against.PLAN),
                _when(Measure.ORDERS, Relation.AT_MOST, 0),
            ),
            Proposal.LOWER,
            8,
        ),
        Rule(
            "dear_orders",
            (
                _when(Measure.ORDERS, Relation.AT_LEAST, 2),
                _when(Measure.COST_PER_ORDER, Relation.ABOVE, 1.5, Against.BREAK_EVEN),
            ),
            Proposal.LOWER,
            15,
        ),
    ),
)

MORE_OF_THE_GOOD = Strategy(
    "more_of_the_good",
    (
        Rule(
            "pays_well",
            (
                _when(Measure.ORDERS, Relation.AT_LEAST, 3),
                _when(Measure.ROI, Relation.AT_LEAST, 1.5, Against.BREAK_EVEN),
            ),
            Proposal.RAISE,
            10,
        ),
        Rule(
            "better_than_its_plan",
            (
                _when(Measure.ORDERS, Relation.AT_LEAST, 3),
                _when(Measure.ROI, Relation.AT_LEAST, 1.2, Against.PLAN),
                _when(Measure.ROI, Relation.ABOVE, 1.0, Against.BREAK_EVEN),
            ),
            Proposal.RAISE,
            5,
        ),
    ),
)

CLICK_RATE = Strategy(
    "click_rate",
    (
        Rule(
            "far_below_its_plan",
            (
                _when(Measure.IMPRESSIONS, Relation.AT_LEAST, 600),
                _when(Measure.CTR, Relation.BELOW, 0.5, Against.PLAN),
                _when(Measure.ORDERS, Relation.AT_MOST, 0),
            ),
            Proposal.CHECK,
        ),
    ),
)

SHIPPED: tuple[Strategy, ...] = (THREE_DAYS, CUT_COST, MORE_OF_THE_GOOD, CLICK_RATE)


def propose(strategy: Strategy, table: Table, already_removed: int = 0) -> Outcome:
    """The first rule that fits speaks for a word; removals stop at the cap, the dearest words going first.

    `already_removed`: drops accepted earlier in the same run, so that deciding in two goes removes no more.
    """
    rule = np.full(table.words, -1, dtype=np.int64)
    for number, one in enumerate(strategy.rules):
        rule[(rule < 0) & hits(one, table)] = number
    drops = np.array([one.proposal is Proposal.DROP for one in strategy.rules] + [False])[rule]
    cost = np.nan_to_num(table.figures(Measure.COST, 0))
    allowed = max(strategy.cap.of(table.words) - already_removed, 0)
    return Outcome(rule, _beyond(drops, cost, allowed))


def restart_of(added: date, changes: Iterable[tuple[date, RestartReason]], today: date) -> Restart:
    """The last change up to today; a change today starts tomorrow's counting from today."""
    counted = [(day, reason) for day, reason in changes if added <= day <= today]
    if not counted:
        return Restart(added)
    day, reason = max(counted, key=lambda each: each[0])
    return Restart(day, reason)


def since_restart(figures: Floats, first: Whole) -> Floats:
    """Figures [N, T] with the days before each word's first counted column blanked (NaN)."""
    return np.where(np.arange(figures.shape[1])[None, :] >= first[:, None], figures, np.nan)


def _beyond(drops: Flags, cost: Floats, allowed: int) -> Flags:
    """Drops that come after the allowed number, the dearest words first; equal ones in the order of the words."""
    numbers = np.flatnonzero(drops)
    order = numbers[np.argsort(-cost[numbers], kind="stable")]
    spared = np.zeros(len(drops), dtype=bool)
    spared[order[allowed:]] = True
    return spared
