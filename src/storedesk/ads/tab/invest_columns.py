"""The tables of good words, of the nursery, and of the budgets' pace."""

from dataclasses import dataclass
from decimal import Decimal

from storedesk.ads.records_nursery import Nursling
from storedesk.ads.records_plans import ALL_PLANS, PlanPace
from storedesk.ads.rules.nursery import Growth, bid_by_traffic
from storedesk.ads.rules.pacing import Pace
from storedesk.ads.tab import page_texts, texts
from storedesk.ads.tab.chips import step_chip, verdict_chip
from storedesk.ads.tab.reading import WordRow
from storedesk.foundation.desktop.columns import ChipValue, Column

_GROWTH = {
    Growth.RAISE: ("positive", "arrow-up", page_texts.GROWTH_RAISE),
    Growth.HOLD: ("info", "minus", page_texts.GROWTH_HOLD),
    Growth.READY: ("positive", "flag", page_texts.GROWTH_READY),
    Growth.GIVE_UP: ("negative", "x", page_texts.GROWTH_GIVE_UP),
    Growth.WAIT: ("neutral", "clock", page_texts.GROWTH_WAIT),
}
_PACES = {
    Pace.ON_PLAN: ("positive", "check", page_texts.PACE_ON_PLAN),
    Pace.AHEAD: ("warning", "trending-up", page_texts.PACE_AHEAD),
    Pace.BEHIND: ("info", "trending-down", page_texts.PACE_BEHIND),
    Pace.USED_UP: ("negative", "ban", page_texts.PACE_USED_UP),
    Pace.NO_BUDGET: ("neutral", "minus", page_texts.PACE_NO_BUDGET),
}


def _growth(row: Nursling) -> ChipValue | None:
    if row.advice is None:
        return None
    tone, sign, word = _GROWTH[row.advice.growth]
    return ChipValue(tone, sign, str(word))


def _pace(row: PlanPace) -> ChipValue:
    tone, sign, word = _PACES[row.pace.pace]
    return ChipValue(tone, sign, str(word))


def plan_name(row: PlanPace) -> str:
    """How a plan is called; all of them together by a word."""
    return str(page_texts.EVERY_PLAN) if row.campaign_id == ALL_PLANS else row.name


@dataclass(frozen=True, slots=True)
class GoodWord:
    """A word that pays, and how prices follow the traffic ads bring."""

    row: WordRow
    factor: Decimal

    @property
    def word(self) -> str:
        return self.row.word

    @property
    def traffic_bid(self) -> Decimal:
        """Its bid moved towards the share of traffic planned, never above what a click is worth."""
        return bid_by_traffic(self.row.bid, self.factor, self.row.told.value)


def _step(good: GoodWord) -> ChipValue | None:
    return step_chip(good.row.step) if good.row.step is not None else None


def _moved(good: GoodWord) -> Decimal | None:
    return good.traffic_bid if good.traffic_bid != good.row.bid else None


GOOD: tuple[Column, ...] = (
    Column("word", texts.WORD, width=168),
    Column(
        "verdict",
        texts.VERDICT,
        "chip",
        value=lambda good: verdict_chip(good.row.verdict, good.row.sums.clicks),
        width=168,
    ),
    Column("orders", texts.ORDERS, "int", value=lambda good: good.row.sums.orders, width=72),
    Column("cost", texts.COST, "money", value=lambda good: good.row.sums.cost, width=96),
    Column("roi", texts.ROI, "number", value=lambda good: good.row.sums.roi, width=80),
    Column(
        "chance",
        texts.CHANCE,
        "rate",
        value=lambda good: good.row.chance,
        width=104,
        places=0,
        tooltip=texts.CHANCE_TIP,
    ),
    Column("bid", texts.BID, "money", value=lambda good: good.row.bid, width=80),
    Column("new_bid", texts.NEW_BID, "money", value=lambda good: good.row.new_bid, width=88),
    Column("traffic", page_texts.BY_TRAFFIC, "money", value=_moved, width=104, tooltip=page_texts.BY_TRAFFIC_TIP),
    Column(
        "value", page_texts.HIGHEST, "money", value=lambda good: good.row.told.value, width=128, tooltip=texts.VALUE_TIP
    ),
    Column(
        "reason",
        texts.REASON,
        value=lambda good: good.row.reason,
        width=160,
        stretch=True,
        note=lambda good: good.row.reason,
    ),
    Column("step", texts.ON_SHEET, "chip", value=_step, width=120),
)

NURSERY: tuple[Column, ...] = (
    Column("word", texts.WORD, width=152),
    Column("product", texts.PRODUCT, width=120),
    Column("growth", page_texts.ADVICE, "chip", value=_growth, width=112),
    Column(
        "sentence",
        texts.REASON,
        value=lambda row: str(row.advice.sentence) if row.advice is not None else None,
        width=220,
        stretch=True,
    ),
    Column(
        "age", page_texts.AGE, "int", value=lambda row: row.advice.age if row.advice is not None else None, width=88
    ),
    Column("clicks_a_day", page_texts.CLICKS_A_DAY, "number", width=96, places=1),
    Column("goal", page_texts.GOAL, "number", width=128, places=1),
    Column("bid", texts.BID, "money", width=80),
    Column("new_bid", texts.NEW_BID, "money", value=lambda row: row.advice.bid if row.advice else None, width=88),
    Column("orders", texts.ORDERS, "int", width=72),
    Column("cost", texts.COST, "money", width=96, hidden=True),
    Column("roi", texts.ROI, "number", width=72),
)

PACES: tuple[Column, ...] = (
    Column("name", texts.PLAN, value=plan_name, width=200, stretch=True),
    Column("pace", page_texts.PACE, "chip", value=_pace, width=128),
    Column("budget", page_texts.MONTH_BUDGET, "money", value=lambda row: row.budget.month, width=112),
    Column("spent", page_texts.SPENT, "money", value=lambda row: row.pace.spent, width=104),
    Column("due", page_texts.DUE, "money", value=lambda row: row.pace.due or None, width=104),
    Column("end", page_texts.EXPECTED_END, "money", value=lambda row: row.pace.expected_end, width=112),
    Column(
        "from_now", page_texts.A_DAY_FROM_NOW, "money", value=lambda row: row.pace.a_day_from_now or None, width=120
    ),
    Column(
        "over",
        page_texts.OVERSPENT,
        "int",
        value=lambda row: len(row.overspent) if row.budget.day else None,
        width=128,
        tooltip=page_texts.OVERSPENT_TIP,
    ),
)
