"""Display places in order, with the places they could as well have; hours; tests before an event."""

from datetime import date
from decimal import Decimal

import numpy as np
import pytest

from storedesk.ads.rules.display import Combination, event_tests, hour_factors, rank, share_budget

D = Decimal


def place(
    name: str, cost: str, orders: int, carts: int = 0, impressions: int = 20_000, clicks: int = 400
) -> Combination:
    """An order brings 80 yuan."""
    return Combination(name, "picture", "crowd", impressions, clicks, D(cost), carts, orders, D(80 * orders))


def test_the_best_comes_first_and_what_cost_nothing_last() -> None:
    found = rank([place("poor", "2000", 10), place("new", "0", 0), place("good", "2000", 120)])
    assert [each.combination.placement for each in found] == ["good", "poor", "new"]
    assert found[-1].roi is None
    assert found[0].cpc == D("5.00")


def test_places_that_cannot_be_told_apart_share_their_ranks() -> None:
    found = rank([place("a", "300", 6), place("b", "300", 5), place("c", "3000", 5)])
    assert [(each.from_place, each.to_place) for each in found[:2]] == [(1, 2), (1, 2)]
    assert (found[2].from_place, found[2].to_place) == (3, 3)


def test_a_lucky_order_on_little_money_does_not_win() -> None:
    found = rank([place("lucky", "10", 1), *[place(f"usual {number}", "2000", 50) for number in range(6)]])
    lucky = next(each for each in found if each.combination.placement == "lucky")
    assert lucky.roi is not None
    assert lucky.roi.at < 4
    assert lucky.to_place == 7


def test_a_large_sample_is_taken_at_its_word() -> None:
    (only,) = rank([place("a", "20000", 600, carts=2000)], break_even_roi=2.0)
    assert only.roi is not None
    assert only.roi.at == pytest.approx(600 * 80 / 20_000, rel=0.02)
    assert only.roi.low < only.roi.at < only.roi.high
    assert only.cost_per_cart is not None
    assert only.cost_per_cart.at == pytest.approx(10, rel=0.02)
    assert only.cost_per_cart.low < 10 < only.cost_per_cart.high
    assert only.ctr is not None
    assert only.ctr.low < 0.02 < only.ctr.high
    assert only.pays is not None
    assert only.pays > 0.99


def test_without_a_margin_nobody_says_what_pays() -> None:
    (only,) = rank([place("a", "100", 3)])
    assert only.pays is None
    assert rank([]) == ()


def test_the_order_of_the_rows_does_not_matter() -> None:
    rows = [place(name, cost, orders) for name, cost, orders in (("a", "300", 6), ("b", "200", 1), ("c", "0", 0))]
    assert rank(rows) == rank(rows[::-1])


def test_figures_that_cannot_be_do_not_break_the_ranking() -> None:
    odd = Combination("odd", "picture", "crowd", 10, 50, D("-3"), -2, 9, D("-80"))
    found = rank([odd, place("usual", "100", 3), place("free", "0", 4)], break_even_roi=2.0)
    assert [each.combination.placement for each in found] == ["usual", "free", "odd"]
    assert found[2].ctr is not None
    assert found[2].ctr.at == 1


def test_hours_are_bid_by_what_they_bring_the_more_the_more_is_known() -> None:
    cost, clicks = np.full(24, 100.0), np.full(24, 50.0)
    orders = np.full(24, 8.0)
    orders[20], orders[3] = 24, 0
    factors = hour_factors(clicks, orders, cost)
    assert factors[20] > 1.3
    assert factors[3] == 0.5
    assert np.allclose(factors * 20, np.round(factors * 20))
    few = hour_factors(clicks / 20, orders / 20, cost / 20)
    assert abs(few[20] - 1) < 0.15
    assert hour_factors(clicks, orders * 0, cost).tolist() == [1.0] * 24


def test_tests_before_an_event_end_before_the_warm_up() -> None:
    found = event_tests(date(2026, 11, 11), 6, 100, D("0.85"), 7, today=date(2026, 10, 20))
    assert (found.done, found.begin, found.possible) == (date(2026, 11, 6), date(2026, 10, 27), True)
    assert found.cost == D("510.00")
    assert "must be done by 2026-11-06" in str(found.sentence)
    late = event_tests(date(2026, 11, 11), 6, 100, D("0.85"), 7, today=date(2026, 10, 28))
    assert not late.possible
    assert str(late.sentence).startswith("Too late")


def test_an_events_budget_adds_up_and_follows_what_pays() -> None:
    ranked = rank([place("good", "2000", 120), place("poor", "2000", 10), place("new", "0", 0)], break_even_roi=2.0)
    parts = share_budget(D("1000.01"), ranked)
    assert sum(parts) == D("1000.01")
    assert parts[0] > parts[1]
    assert parts[1] >= D("66")
    assert share_budget(D(100), ()) == ()
