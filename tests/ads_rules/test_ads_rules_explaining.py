"""Verdicts in words: numbers that can be checked by hand, and no word of statistics."""

from decimal import Decimal

import numpy as np
import pytest
from ads_rules_made import USUAL, drawn, words

from storedesk.ads import texts
from storedesk.ads.rules.arrays import WordDays
from storedesk.ads.rules.economics import Basis
from storedesk.ads.rules.explaining import (
    VERDICT_NAMES,
    chance_said,
    clicks_until_drop,
    cost_of_being_wrong,
    explain,
    word_verdict,
    wrong_said,
)
from storedesk.ads.rules.shrinkage import Centre
from storedesk.ads.rules.verdicts import Judgement, Known, Verdict, judge
from storedesk.foundation.texts import Phrase

SHOP = Known(price=80.0, kept_rate=0.34, market_bid=1.2, centre=Centre(0.03))
BID = Decimal("1.20")


def judged(*rows: tuple[float, float]) -> Judgement:
    """Words with these clicks a day and orders in all over five days, beside nine ordinary ones."""
    every = [*rows, *[(30.0, 4.0)] * 9]
    clicks = [[a_day] * 5 for a_day, _ in every]
    return judge(words(clicks, [[orders] + [0.0] * 4 for _, orders in every]), SHOP, USUAL)


def text(judged: Judgement, word: int = 0, basis: Basis = Basis.MARGIN) -> str:
    return " ".join(map(str, explain(judged, word, BID, basis).sentences))


@pytest.mark.parametrize(
    ("row", "verdict", "said"),
    [
        ((60.0, 0.0), Verdict.DROP, "Remove it."),
        ((40.0, 25.0), Verdict.RAISE, "Raise the bid from ¥1.20 to ¥1.56, never above"),
        ((40.0, 13.0), Verdict.LOWER, "Lower the bid from ¥1.20 to ¥"),
        ((1.0, 0.0), Verdict.MORE_DATA, "clicks bring no order it will be dropped."),
        ((0.0, 0.0), Verdict.NO_TRAFFIC, "Replace the word."),
    ],
)
def test_each_verdict_says_facts_meaning_and_action(row: tuple[float, float], verdict: Verdict, said: str) -> None:
    found = judged(row)
    assert Verdict(int(found.verdict[0])) is verdict
    assert said in text(found)


def test_the_facts_are_the_numbers_of_the_word() -> None:
    found = judged((60.0, 4.0))
    said = text(found)
    assert said.startswith("300 clicks, 4 orders so far; an average word of this test would have about")
    assert f"{found.expected[0]:.1f} orders" in said
    assert "costs ¥1.20" in said
    assert "clicks are so fresh" in said


def test_a_silent_word_says_only_that() -> None:
    assert text(judged((0.0, 0.0))).startswith("No impressions in 5 days at ¥1.20.")


def test_free_clicks_and_an_unknown_margin_are_told() -> None:
    days = words([[10.0] * 5] * 10, [[1.0] + [0.0] * 4] * 10)
    days.cost[0] = 0
    found = judge(days, SHOP, USUAL)
    assert "market price was taken" in text(found)
    assert "judged by the ROI wanted" in text(found, basis=Basis.TARGET_ROI)
    assert "enter the product's cost" in text(found, basis=Basis.FULL_PRICE)


@pytest.mark.parametrize(
    ("chance", "said"),
    [
        (0.0004, "a chance below 1%"),
        (0.034, "a chance of 3%"),
        (0.074, "a chance of 5%"),
        (0.62, "a chance of 60%"),
        (0.93, "a chance of 95%"),
        (0.962, "a chance of 96%"),
        (0.999, "a chance above 99%"),
    ],
)
def test_chances_are_told_in_steps_of_five(chance: float, said: str) -> None:
    assert str(chance_said(chance)) == said


def test_no_phrase_speaks_of_statistics() -> None:
    phrases = [str(each.source).casefold() for each in vars(texts).values() if isinstance(each, Phrase)]
    for word in ("significan", "p-value", "confidence", "posterior", "probability"):
        assert not [phrase for phrase in phrases if word in phrase]


def test_so_many_more_clicks_without_an_order_and_the_word_is_dropped() -> None:
    """The trigger told is held against a judgement of the word with more clicks; that one knows other traffic, too."""
    found = judged((12.0, 1.0))
    more = float(clicks_until_drop(found, np.array([0]))[0])

    def chance_after(clicks: float) -> float:
        every = [(12.0, 1.0, clicks), *[(30.0, 4.0, 0.0)] * 9]
        days = words(
            [[extra] + [0.0] * 15 + [a_day] * 5 for a_day, _, extra in every],
            [[0.0] * 16 + [orders] + [0.0] * 4 for _, orders, _ in every],
        )
        later = judge(days, SHOP, USUAL)
        return float(later.p_loses_lowest[0]) if not np.isnan(later.p_loses_lowest[0]) else 0.0

    assert chance_after(0.6 * more) < 0.8 <= chance_after(1.6 * more)


def test_a_wrong_verdict_costs_what_a_simulated_shop_would_lose() -> None:
    days, _ = drawn(11, number=200)
    found = judge(days, Known(80.0, 0.15, 1.2, Centre(0.03)), USUAL)
    rows = np.array(
        [np.flatnonzero(found.verdict == Verdict.DROP)[0], np.flatnonzero(found.verdict == Verdict.MORE_DATA)[0]]
    )
    chance = np.random.default_rng(0)
    for row, cost in zip(rows, cost_of_being_wrong(found, rows), strict=True):
        shape = (found.rate[row] / found.rate_spread[row]) ** 2
        rates = chance.gamma(shape, found.rate[row] / shape, 400_000)
        dropped = found.verdict[row] == Verdict.DROP
        bid = 0.5 if dropped else found.new_bid[row]
        earned = rates * found.order_value[row] - found.price[row] / found.bid[row] * bid
        a_click = np.maximum(earned, 0).mean() if dropped else np.maximum(-earned, 0).mean()
        assert cost == pytest.approx(a_click * found.evidence.clicks_a_day[row] * bid**1.5 * 30, rel=0.03)
    assert str(wrong_said(found, int(rows[0]))).startswith("If it is a good word after all")
    assert str(wrong_said(found, int(rows[1]))).startswith("If it is a bad word after all")


def test_late_orders_bring_a_dropped_word_back() -> None:
    clicks = [[80.0] * 4 + [0.0] * 3] + [[30.0] * 7] * 9
    bids = [[1.0] * 4 + [0.0] * 3] + [[1.0] * 7] * 9

    def with_orders(orders: float) -> Judgement:
        days = words(clicks, [[orders] + [0.0] * 6] + [[8.0] + [0.0] * 6] * 9, bids=bids)
        return judge(days, SHOP, USUAL)

    off = with_orders(0.0)
    assert off.verdict[0] == Verdict.DROP
    assert off.new_bid[0] == 0
    assert "Leave it off." in text(off)
    back = with_orders(20.0)
    assert back.taken_back.tolist() == [True] + [False] * 9
    assert "Take it back at ¥" in text(back)


def test_a_words_verdict_holds_money_to_the_cent() -> None:
    found = judged((12.0, 1.0))
    one = word_verdict(found, 0, BID)
    assert (one.verdict, one.clicks, one.orders) == (Verdict(int(found.verdict[0])), 60, 1)
    assert one.price == Decimal("1.20")
    assert one.new_bid == (BID * Decimal(repr(round(float(found.new_bid[0]), 9)))).quantize(
        Decimal("0.01"), "ROUND_FLOOR"
    )
    assert one.next_clicks is not None
    assert word_verdict(judged((60.0, 0.0)), 0, BID).new_bid is None


def test_an_impossible_order_waits_for_the_product() -> None:
    days = WordDays(
        *(np.ones((3, 4)) for _ in range(3)), np.full((3, 4), np.nan), np.full((3, 4), np.nan), np.ones((3, 4))
    )
    assert "Pause it until" in text(judge(days, SHOP, USUAL))


def test_every_verdict_has_a_name() -> None:
    assert set(VERDICT_NAMES) == set(Verdict)
