"""Verdicts on words made by hand, and what no verdict may ever depend on."""

import numpy as np
import pytest
from ads_rules_made import AT_ONCE, USUAL, drawn, words
from hypothesis import given, settings
from hypothesis import strategies as st

from storedesk.ads.rules.arrays import WordDays
from storedesk.ads.rules.shrinkage import Centre
from storedesk.ads.rules.verdicts import (
    DROP_AT,
    Aim,
    Caution,
    Known,
    Setting,
    Verdict,
    judge,
)

SHOP = Known(price=80.0, kept_rate=0.4 * 0.85, market_bid=1.2, centre=Centre(0.03))
FIXED = Setting(bids_may_move=False)


def verdicts(days: WordDays, known: Known = SHOP, setting: Setting | None = None) -> list[Verdict]:
    return [Verdict(int(each)) for each in judge(days, known, USUAL, setting).verdict]


def beside(clicks: list[float], orders: list[float]) -> WordDays:
    """One word among nine ordinary ones of 30 clicks a day and two orders."""
    ordinary = [[30.0] * len(clicks)] * 9
    return words([clicks, *ordinary], [orders, *[[2.0] + [0.0] * (len(clicks) - 1)] * 9])


@pytest.mark.parametrize(
    ("clicks", "orders", "verdict"),
    [
        ([0, 0, 0], [0, 0, 0], Verdict.NO_TRAFFIC),
        ([1, 0, 0], [1, 0, 0], Verdict.MORE_DATA),
        ([1, 0, 0], [3, 0, 0], Verdict.MORE_DATA),
        ([3, 3, 3], [0, 0, 0], Verdict.MORE_DATA),
        ([70, 70, 60], [0, 0, 0], Verdict.DROP),
        ([70, 70, 60], [6, 5, 3], Verdict.LOWER),
        ([70, 70, 60], [12, 10, 8], Verdict.RAISE),
    ],
)
def test_a_word_among_ordinary_ones(clicks: list[float], orders: list[float], verdict: Verdict) -> None:
    assert verdicts(beside(clicks, orders))[0] is verdict


def test_impressions_without_a_click_are_no_verdict() -> None:
    days = beside([0, 0, 0], [0, 0, 0])
    days.impressions[0] = 300
    assert verdicts(days)[0] is Verdict.MORE_DATA


def test_no_word_with_fewer_than_ten_clicks_is_dropped_while_its_bid_can_go_down() -> None:
    """The prior alone condemns nothing: nine clicks at a hopeless price stay."""
    known = Known(price=80.0, kept_rate=0.34, market_bid=np.array([9.0] + [1.2] * 9), centre=Centre(0.03))
    days = beside([3, 3, 3], [0, 0, 0])
    days.cost[0] = 27.0
    judged = judge(days, known, USUAL)
    assert judged.p_loses[0] > 0.95
    assert judged.verdict[0] != Verdict.DROP
    assert judge(days, known, USUAL, FIXED).verdict[0] == Verdict.DROP


def test_without_a_margin_nothing_is_raised_and_only_sure_losses_go() -> None:
    days = beside([70, 70, 60], [12, 10, 8])
    full = Known(80.0, 1.0, 1.2, Centre(0.03), margin_known=np.zeros(10, dtype=bool))
    judged = judge(days, full, USUAL)
    assert Verdict.RAISE not in judged.verdict
    assert (judged.new_bid <= judged.bid).all()
    assert judge(beside([700, 700, 600], [0, 0, 0]), full, USUAL).verdict[0] == Verdict.DROP


def test_at_a_margin_of_nothing_every_word_with_enough_clicks_goes() -> None:
    found = verdicts(beside([20, 20, 20], [1, 0, 0]), Known(80.0, 0.0, 1.2, Centre(0.03)))
    assert found == [Verdict.DROP] * 10


def test_a_product_off_sale_and_a_report_without_orders_say_nothing_about_words() -> None:
    days = beside([70, 70, 60], [0, 0, 0])
    off = Known(80.0, 0.34, 1.2, sellable=np.array([False] + [True] * 9))
    assert verdicts(days, off)[0] is Verdict.NO_ORDERS_POSSIBLE
    days.orders[:] = np.nan
    assert set(verdicts(days)) == {Verdict.NO_ORDERS_POSSIBLE}


def test_clicks_without_cost_count_at_the_market_price_and_warn() -> None:
    days = beside([10, 10, 10], [1, 0, 0])
    days.cost[0] = 0
    judged = judge(days, SHOP, USUAL)
    assert judged.price[0] == pytest.approx(1.2)
    assert judged.cost_warning.tolist() == [True] + [False] * 9


def test_orders_of_no_or_negative_amount_are_shrunk_to_the_price() -> None:
    days = beside([10, 10, 10], [1, 0, 0])
    days.sales[0] = [-50, 0, 0]
    judged = judge(days, SHOP, USUAL)
    assert 0 < judged.order_value[0] < judged.order_value[1]


@pytest.mark.parametrize("number", [0, 1])
def test_an_empty_test_and_one_without_days_are_judged_all_the_same(number: int) -> None:
    nothing = np.zeros((number, 0))
    judged = judge(WordDays(*[nothing] * 6), SHOP, USUAL)
    assert judged.verdict.tolist() == [Verdict.MORE_DATA] * number


def test_a_target_roi_above_break_even_is_harder_on_every_word() -> None:
    days, _ = drawn(3)
    loose = judge(days, SHOP, USUAL)
    tight = judge(days, Known(80.0, 1 / 5.0, 1.2, Centre(0.03)), USUAL)
    assert (tight.p_loses >= loose.p_loses).all()
    assert (tight.value < loose.value).all()


def test_bids_move_by_at_most_thirty_per_cent_within_their_limits_and_never_above_the_value_of_a_click() -> None:
    days, _ = drawn(5, number=200)
    judged = judge(days, SHOP, USUAL)
    live = judged.verdict != Verdict.DROP
    change = judged.new_bid[live] / judged.bid[live]
    assert change.min() >= 0.7 - 1e-12
    assert change.max() <= 1.3 + 1e-12
    raised = judged.verdict == Verdict.RAISE
    assert raised.any()
    assert (judged.new_bid * 1.2 <= judged.value + 1e-9)[raised].all()
    assert (judged.new_bid[~live] == 0).all()


def test_the_bid_wanted_is_shade_times_the_value_of_a_click_over_its_price() -> None:
    days, _ = drawn(5)
    for aim, shade in ((Aim.PROFIT, 0.6), (Aim.BALANCED, 0.8), (Aim.VOLUME, 1.0)):
        judged = judge(days, SHOP, USUAL, Setting(aim=aim, waterline=1.1))
        np.testing.assert_allclose(judged.target_bid, np.clip(shade * judged.value / judged.price / 1.1, 0.5, 2))


@pytest.mark.parametrize(("market", "new"), [(0.4, 1.3), (5.0, 1.0)], ids=["cheap", "too dear"])
def test_a_silent_word_buys_visibility_up_to_break_even_and_not_beyond(market: float, new: float) -> None:
    known = Known(80.0, 0.34, np.array([market] + [1.2] * 9), Centre(0.03))
    judged = judge(beside([0, 0, 0], [0, 0, 0]), known, USUAL)
    assert judged.new_bid[0] == pytest.approx(new)
    assert (judged.value[0] > market * new) == (new > 1)


def test_bids_that_stand_still_give_no_new_bid() -> None:
    days, _ = drawn(6)
    judged = judge(days, SHOP, USUAL, FIXED)
    assert set(judged.new_bid.tolist()) <= {0.0, 1.0}
    assert set(judged.verdict.tolist()) <= {Verdict.DROP, Verdict.KEEP, Verdict.MORE_DATA, Verdict.NO_TRAFFIC}


def test_the_slider_drops_more_the_bolder_it_stands() -> None:
    days, _ = drawn(7, number=400)
    dear = Known(80.0, 0.15, 1.2, Centre(0.03))
    dropped = [
        set(np.flatnonzero(judge(days, dear, USUAL, Setting(caution)).verdict == Verdict.DROP)) for caution in Caution
    ]
    assert dropped[0] > dropped[1] > dropped[2]
    assert sorted(DROP_AT.values()) == [0.7, 0.8, 0.9]


def test_every_dropped_word_was_sure_enough_and_not_worth_testing_on() -> None:
    days, _ = drawn(8, number=400)
    judged = judge(days, Known(80.0, 0.15, 1.2, Centre(0.03)), USUAL)
    dropped = judged.verdict == Verdict.DROP
    assert dropped.any()
    assert (judged.p_loses_lowest[dropped] >= 0.8).all()
    assert (judged.going_on[dropped] <= 0).all()
    assert (judged.evidence.clicks[dropped] >= 10).all()


def test_a_price_at_another_bid_is_brought_back_to_the_default_one() -> None:
    """Half of the days at twice the bid cost twice as much; the default bid's click still costs 1.20."""
    days = words([[50, 50, 100, 100]], [[1, 2, 3, 4]], bids=[[1, 1, 2, 2]])
    judged = judge(days, SHOP, AT_ONCE)
    assert judged.price[0] / judged.bid[0] == pytest.approx(1.2)
    assert judged.bid[0] == 2


def test_missing_days_give_no_exposure() -> None:
    days, _ = drawn(9, days=6)
    longer = WordDays(
        *(
            np.insert(getattr(days, name), 3, np.nan, axis=1)
            for name in ("impressions", "clicks", "cost", "orders", "sales", "multiplier")
        )
    )
    one, other = judge(days, SHOP, AT_ONCE), judge(longer, SHOP, AT_ONCE)
    np.testing.assert_allclose(one.p_loses, other.p_loses, atol=1e-12)
    np.testing.assert_array_equal(one.verdict, other.verdict)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.randoms())
def test_the_order_of_the_words_does_not_matter(seed: int, chance) -> None:
    days, _ = drawn(seed, number=30, days=7)
    order = list(range(30))
    chance.shuffle(order)
    one, other = judge(days, SHOP, USUAL), judge(days.of(np.array(order)), SHOP, USUAL)
    np.testing.assert_array_equal(one.verdict[order], other.verdict)
    np.testing.assert_allclose(one.new_bid[order], other.new_bid, rtol=1e-9)


RANKS = {Verdict.DROP: 0, Verdict.LOWER: 1, Verdict.MORE_DATA: 2, Verdict.KEEP: 2, Verdict.RAISE: 3}


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 29), st.integers(1, 5))
def test_more_orders_never_make_a_word_look_worse(seed: int, word: int, more: int) -> None:
    days, _ = drawn(seed, number=30, days=7)
    before = judge(days, SHOP, USUAL)
    days.orders[word, 0] += more
    days.sales[word, 0] += more * 80.0
    after = judge(days, SHOP, USUAL)
    assert after.p_loses[word] <= before.p_loses[word] + 1e-9
    assert after.value[word] >= before.value[word] - 1e-9
    assert RANKS.get(Verdict(int(after.verdict[word])), 2) >= RANKS.get(Verdict(int(before.verdict[word])), 2)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 29), st.floats(0.1, 200.0))
def test_more_cost_never_makes_a_word_look_better(seed: int, word: int, more: float) -> None:
    days, _ = drawn(seed, number=30, days=7)
    before = judge(days, SHOP, USUAL)
    days.cost[word, 1] += more
    after = judge(days, SHOP, USUAL)
    assert after.p_loses[word] >= before.p_loses[word] - 1e-9
    assert after.new_bid[word] <= before.new_bid[word] + 1e-9
    assert RANKS.get(Verdict(int(after.verdict[word])), 2) <= RANKS.get(Verdict(int(before.verdict[word])), 2)


def test_chances_are_honest_where_words_are_what_the_prior_says() -> None:
    """Of the words said to lose with 60 to 90 %, as many really do."""
    said, true = [], []
    for seed in range(40):
        days, rates = drawn(seed + 100, number=100, days=10)
        judged = judge(days, Known(80.0, 0.5, 1.2, Centre(0.03)), AT_ONCE, FIXED)
        said.append(judged.p_loses)
        true.append(rates * 80 * 0.5 < 1.2)
    chance, loses = np.concatenate(said), np.concatenate(true)
    for low, high in ((0.1, 0.3), (0.3, 0.6), (0.6, 0.9), (0.9, 1.0)):
        band = (chance >= low) & (chance < high)
        assert band.sum() > 100
        assert loses[band].mean() == pytest.approx(chance[band].mean(), abs=0.06)
