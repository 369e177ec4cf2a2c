"""A verdict in words: facts, what they mean, what to do; and what it costs to be wrong.

Every sentence can be checked by hand from its numbers. Chances are told in steps of 5 %, because nobody knows them
better; the words of statistics (significant, confidence) do not occur.
"""

from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from storedesk.ads import texts
from storedesk.ads.rules import special
from storedesk.ads.rules.arrays import Floats, Whole
from storedesk.ads.rules.economics import Basis, round_bid
from storedesk.ads.rules.states import yuan
from storedesk.ads.rules.verdicts import ENOUGH_CLICKS, Judgement, Verdict
from storedesk.ads.rules.waiting import expected_gain
from storedesk.foundation import figures
from storedesk.foundation.texts import Phrase

VERDICT_NAMES: dict[Verdict, Phrase] = {
    Verdict.DROP: texts.VERDICT_DROP,
    Verdict.LOWER: texts.VERDICT_LOWER,
    Verdict.RAISE: texts.VERDICT_RAISE,
    Verdict.KEEP: texts.VERDICT_KEEP,
    Verdict.MORE_DATA: texts.VERDICT_MORE_DATA,
    Verdict.NO_TRAFFIC: texts.VERDICT_NO_TRAFFIC,
    Verdict.NO_ORDERS_POSSIBLE: texts.VERDICT_NO_ORDERS_POSSIBLE,
}
_FEW_CLICKS_WAITING = 1


@dataclass(frozen=True, slots=True)
class Explanation:
    """Sentences in the order they are read; `reason` is the one that stands beside the chip in the list."""

    facts: tuple[Phrase, ...]
    meaning: Phrase | None
    action: Phrase

    @property
    def sentences(self) -> tuple[Phrase, ...]:
        return (*self.facts, *([self.meaning] if self.meaning else []), self.action)

    @property
    def reason(self) -> Phrase:
        return self.meaning or self.facts[0]


@dataclass(frozen=True, slots=True)
class WordVerdict:
    """One word as the screen shows it; money and bids are yuan.

    chance: to lose money at today's bid; wrong: what a wrong verdict costs until the horizon; next_clicks: so many
    more clicks without an order and it is dropped (None where that is not the question).
    """

    verdict: Verdict
    clicks: int
    orders: int
    chance: float
    value: Decimal
    price: Decimal
    bid: Decimal
    new_bid: Decimal | None
    wrong: Decimal
    next_clicks: int | None
    explanation: Explanation


def word_verdict(judged: Judgement, word: int, default_bid: Decimal, basis: Basis = Basis.MARGIN) -> WordVerdict:
    """Everything about one word; default_bid: yuan of the multiplier 1."""
    verdict = Verdict(int(judged.verdict[word]))
    asked = verdict in (Verdict.MORE_DATA, Verdict.KEEP, Verdict.LOWER)
    next_clicks = int(_until_drop(judged)[word]) if asked else None
    new = None if verdict is Verdict.DROP else _bid(default_bid, judged.new_bid[word])
    return WordVerdict(
        verdict=verdict,
        clicks=round(float(judged.evidence.clicks[word])),
        orders=round(float(judged.evidence.orders[word])),
        chance=float(judged.p_loses[word]),
        value=yuan(float(judged.value[word])),
        price=yuan(float(judged.price[word])),
        bid=_bid(default_bid, judged.bid[word]),
        new_bid=new,
        wrong=yuan(float(_wrong(judged)[word])),
        next_clicks=next_clicks,
        explanation=explain(judged, word, default_bid, basis),
    )


def explain(judged: Judgement, word: int, default_bid: Decimal, basis: Basis = Basis.MARGIN) -> Explanation:
    """Why the word got its verdict and what to do."""
    verdict = Verdict(int(judged.verdict[word]))
    facts = (*_facts(judged, word, default_bid), *_about_basis(basis))
    old, new = _bid(default_bid, judged.bid[word]), _bid(default_bid, judged.new_bid[word])
    highest = figures.money(yuan(float(judged.value[word])))
    was, becomes = figures.money(old), figures.money(new)
    off = judged.evidence.last_bid[word] <= 0 and judged.evidence.clicks[word] > 0
    if off and judged.new_bid[word] > 0:
        return Explanation(facts, texts.MEANS_TAKE_BACK, texts.DO_TAKE_BACK.format(new=becomes))
    if verdict is Verdict.DROP and off:
        return Explanation(facts, texts.MEANS_STAYS_OFF, texts.DO_STAY_OFF)
    if verdict is Verdict.DROP:
        chance = chance_said(float(judged.p_loses_lowest[word]))
        return Explanation(facts, texts.MEANS_DROP.format(chance=chance), texts.DO_DROP)
    if verdict is Verdict.LOWER:
        meaning = texts.MEANS_CHEAPER if judged.p_loses[word] < 0.5 else texts.MEANS_LOSING
        return Explanation(facts, meaning, texts.DO_LOWER.format(old=was, new=becomes))
    if verdict is Verdict.RAISE:
        action = texts.DO_RAISE.format(old=was, new=becomes, highest=highest)
        return Explanation(facts, texts.MEANS_RAISE, action)
    if verdict is Verdict.KEEP:
        return Explanation(facts, texts.MEANS_KEEP, texts.DO_KEEP.format(new=becomes))
    if verdict is Verdict.MORE_DATA:
        clicks = figures.count(int(_until_drop(judged)[word]))
        return Explanation(facts, texts.MEANS_MORE_DATA, texts.DO_MORE_DATA.format(new=becomes, clicks=clicks))
    if verdict is Verdict.NO_ORDERS_POSSIBLE:
        return Explanation(facts, texts.MEANS_NO_ORDERS, texts.DO_WAIT_FOR_SALE)
    if new > old:
        return Explanation(facts, None, texts.DO_TRY_LOUDER.format(new=becomes))
    return Explanation(facts, texts.MEANS_TOO_DEAR.format(value=highest), texts.DO_REPLACE)


def chance_said(probability: float) -> Phrase:
    """A chance in steps of 5 %; below 5 and above 95 % in whole ones, beyond 1 and 99 % only as that."""
    if probability > 0.99:
        return texts.CHANCE_ABOVE
    if probability < 0.01:
        return texts.CHANCE_BELOW
    percent = probability * 100
    return texts.CHANCE.format(percent=round(percent / 5) * 5 if 5 < percent < 95 else round(percent))


def clicks_until_drop(judged: Judgement, rows: Whole) -> Floats:
    """More clicks without an order, their orders' days over, after which the words are dropped [rows].

    n = quantile(Gamma(a), p) / break-even rate at the lowest bid - b, where mean and variance of the rate are a / b and
    a / b^2; at least what is missing to the ten clicks without which nothing is dropped.
    """
    setting, rate = judged.setting, np.maximum(judged.rate[rows], 1e-12)
    shape = rate**2 / np.maximum(judged.rate_spread[rows] ** 2, 1e-18)
    bid = setting.lowest if setting.bids_may_move else judged.bid[rows]
    break_even = judged.price[rows] / judged.bid[rows] * bid / judged.order_value[rows]
    needed = special.inverse_lower(shape, setting.drop_at) / break_even - shape / rate
    own = ENOUGH_CLICKS - judged.evidence.clicks[rows]
    return np.asarray(np.ceil(np.maximum(np.maximum(needed, own), 1.0)))


def cost_of_being_wrong(judged: Judgement, rows: Whole) -> Floats:
    """Yuan until the horizon that the verdicts are expected to cost by being wrong [rows].

    A dropped word might have paid at the lowest bid: E[(value - price)+] a click. Any other word might lose at the bid
    it is given: E[(price - value)+] a click.
    """
    setting = judged.setting
    dropped = judged.verdict[rows] == Verdict.DROP
    lowest = setting.lowest if setting.bids_may_move else judged.bid[rows]
    bid = np.where(dropped, lowest, judged.new_bid[rows])
    price = judged.price[rows] / judged.bid[rows] * bid
    variance = judged.rate_spread[rows] ** 2
    gain = expected_gain(judged.rate[rows], variance, judged.order_value[rows], price)
    loss = gain - (judged.value[rows] - price)
    clicks = judged.evidence.clicks_a_day[rows] * bid**setting.elasticity * setting.horizon
    return np.asarray(np.maximum(np.where(dropped, gain, loss), 0.0) * clicks)


def wrong_said(judged: Judgement, word: int) -> Phrase:
    """What a wrong verdict costs, in words."""
    amount = figures.money(yuan(float(_wrong(judged)[word])))
    dropped = judged.verdict[word] == Verdict.DROP
    return (texts.WRONG_DROP if dropped else texts.WRONG_KEEP).format(amount=amount, days=judged.setting.horizon)


def _until_drop(judged: Judgement) -> Floats:
    """`clicks_until_drop` of all words, worked out once: a list of thousands asks word by word."""
    if "until_drop" not in judged.told:
        judged.told["until_drop"] = clicks_until_drop(judged, np.arange(judged.words))
    return judged.told["until_drop"]


def _wrong(judged: Judgement) -> Floats:
    if "wrong" not in judged.told:
        judged.told["wrong"] = cost_of_being_wrong(judged, np.arange(judged.words))
    return judged.told["wrong"]


def _facts(judged: Judgement, word: int, default_bid: Decimal) -> tuple[Phrase, ...]:
    evidence = judged.evidence
    if evidence.impressions[word] <= 0 and evidence.clicks[word] <= 0:
        bid = figures.money(_bid(default_bid, judged.bid[word]))
        return (texts.FACTS_SILENT.format(days=round(float(evidence.live_days[word])), bid=bid),)
    facts = [
        texts.FACTS.format(
            clicks=figures.count(round(float(evidence.clicks[word]))),
            orders=figures.count(round(float(evidence.orders[word]))),
            expected=figures.number(float(judged.expected[word]), places=1),
        ),
        texts.FACTS_MONEY.format(
            value=figures.money(yuan(float(judged.value[word]))),
            price=figures.money(yuan(float(judged.price[word]))),
            chance=chance_said(float(judged.p_loses[word])),
        ),
    ]
    waiting = round(float(evidence.clicks[word] - evidence.matured[word]))
    if waiting >= _FEW_CLICKS_WAITING:
        facts.append(texts.FACTS_WAITING.format(clicks=figures.count(waiting)))
    if judged.cost_warning[word]:
        facts.append(texts.FACTS_COST_FREE)
    return tuple(facts)


def _about_basis(basis: Basis) -> tuple[Phrase, ...]:
    if basis is Basis.MARGIN:
        return ()
    return (texts.MEANS_BASIS_ROI if basis is Basis.TARGET_ROI else texts.MEANS_BASIS_NONE,)


def _bid(default_bid: Decimal, multiplier: float) -> Decimal:
    return round_bid(default_bid * Decimal(repr(round(float(multiplier), 9))))
