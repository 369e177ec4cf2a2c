"""The nursery's steps and the pace of a budget."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from storedesk.ads.rules.nursery import (
    Growth,
    Sprout,
    advise,
    bid_by_traffic,
    step_towards,
    traffic_factor,
)
from storedesk.ads.rules.pacing import Pace, month_pace, overspent, waterline

D = Decimal
TODAY = date(2026, 11, 25)
SPROUT = Sprout(1, date(2026, 11, 15), D(20), D(8), 60, D("1.00"), D("1.40"), D("1.60"), 0.1)


@pytest.mark.parametrize(
    ("sprout", "growth", "bid"),
    [
        (SPROUT, Growth.RAISE, "1.30"),
        (replace(SPROUT, best_bid=D("1.20")), Growth.RAISE, "1.20"),
        (replace(SPROUT, best_bid=D("3.00"), highest=D("1.10")), Growth.RAISE, "1.10"),
        (replace(SPROUT, best_bid=D("1.03")), Growth.HOLD, "1.00"),
        (replace(SPROUT, chance=0.6), Growth.HOLD, "1.00"),
        (replace(SPROUT, clicks=5), Growth.WAIT, "1.00"),
        (replace(SPROUT, clicks_a_day=D(21)), Growth.READY, "1.00"),
        (replace(SPROUT, clicks_a_day=D(21), chance=0.8), Growth.HOLD, "1.00"),
        (replace(SPROUT, since=date(2026, 10, 1), chance=0.8), Growth.GIVE_UP, "1.00"),
    ],
)
def test_what_to_do_with_a_word_being_grown(sprout: Sprout, growth: Growth, bid: str) -> None:
    found = advise(sprout, TODAY)
    assert (found.growth, found.bid) == (growth, D(bid))


def test_the_advice_says_its_numbers() -> None:
    found = advise(SPROUT, TODAY)
    assert found.age == 10
    assert str(found.sentence) == "Raise by 30% to ¥1.30: it pays, and the limit is ¥1.60."


@pytest.mark.parametrize(
    ("bid", "wanted", "new"),
    [
        ("1.00", "2", "1.30"),
        ("1.00", "0.2", "0.70"),
        ("1.00", "1.04", "1.00"),
        ("0.07", "0.01", "0.05"),
        ("0", "1", "0"),
    ],
)
def test_a_step_is_bounded_and_goes_down_to_the_cent(bid: str, wanted: str, new: str) -> None:
    assert step_towards(D(bid), D(wanted)) == D(new)


@pytest.mark.parametrize(
    ("brought", "planned", "factor"),
    [
        ("0.3", "0.3", "1.00"),
        ("0.6", "0.3", "0.90"),
        ("0.15", "0.3", "1.10"),
        ("0.01", "0.3", "1.10"),
        ("0.9", "0.3", "0.90"),
        ("0.2", "0.3", "1.05"),
        ("0", "0.3", "1"),
        ("0.3", "0", "1"),
    ],
)
def test_prices_follow_the_share_of_traffic_ads_bring(brought: str, planned: str, factor: str) -> None:
    assert traffic_factor(D(brought), D(planned)) == D(factor)


def test_one_dear_day_is_no_overspend_but_a_dear_week_is() -> None:
    assert overspent(D(100), [D(150), D(60), D(100)]) == ()
    assert overspent(D(100), [D(151), D(60)]) == (0,)
    assert overspent(D(100), [D(110)] * 7) == (6,)
    assert overspent(D(100), [D(110)] * 6 + [D(40)] * 2) == ()


@pytest.mark.parametrize(
    ("days", "pace"),
    [
        ([100] * 10, Pace.ON_PLAN),
        ([150] * 10, Pace.AHEAD),
        ([50] * 10, Pace.BEHIND),
        ([600] * 6, Pace.USED_UP),
        ([], Pace.ON_PLAN),
    ],
)
def test_the_pace_of_a_month_of_3000_yuan(days: list[int], pace: Pace) -> None:
    assert month_pace(D(3000), [D(day) for day in days], 30).pace is pace


def test_the_pace_says_what_is_due_what_it_ends_at_and_what_is_left_a_day() -> None:
    found = month_pace(D(3000), [D(90)] * 10, 30)
    assert (found.spent, found.due, found.expected_end, found.a_day_from_now) == (
        D(900),
        D("1000.00"),
        D("2700.00"),
        D("105.00"),
    )
    without = month_pace(None, [D(90)] * 10, 30)
    assert (without.pace, without.expected_end) == (Pace.NO_BUDGET, D("2700.00"))
    spent = month_pace(D(900), [D(30)] * 30, 30)
    assert (spent.pace, spent.a_day_from_now) == (Pace.USED_UP, 0)
    assert month_pace(D(900), [], 30).expected_end == 0


def test_the_waterline_rises_while_the_budget_is_used_up_and_sinks_to_one() -> None:
    assert waterline(100.0, [97.0, 100.0]) == pytest.approx(1.08**2)
    assert waterline(100.0, [97.0, 50.0]) == pytest.approx(1.08 * 0.96)
    assert waterline(100.0, [97.0, 50.0, 50.0]) == 1
    assert waterline(0.0, [50.0]) == 1


@pytest.mark.parametrize(
    ("bid", "factor", "highest", "moved"),
    [
        ("1.00", "1.10", "2.00", "1.10"),
        ("1.00", "1.10", "1.05", "1.05"),
        ("1.00", "1.10", "0.80", "1.00"),
        ("1.00", "0.90", "0.80", "0.90"),
        ("1.37", "1", "9.00", "1.37"),
        ("0", "1.10", "1.00", "0"),
    ],
)
def test_a_bid_follows_the_traffic_but_never_rises_above_what_a_click_is_worth(
    bid: str, factor: str, highest: str, moved: str
) -> None:
    assert bid_by_traffic(Decimal(bid), Decimal(factor), Decimal(highest)) == Decimal(moved)
