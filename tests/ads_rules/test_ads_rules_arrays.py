"""Rows of reports become arrays in which a missing day is no zero, whatever their order."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from storedesk.ads.rules.arrays import FIGURES, DayRows, WordDays, clean, gather


def rows(*each: tuple[int, int, float, float]) -> DayRows:
    """word, day, clicks, cost of each row; impressions are 25 times the clicks, orders and sales none."""
    word, day, clicks, cost = (np.array(column) for column in zip(*each, strict=True))
    figures = {"impressions": clicks * 25.0, "clicks": clicks, "cost": cost, "orders": clicks * 0, "sales": clicks * 0}
    return DayRows(word.astype(np.int64), day.astype(np.int64), figures)


def test_a_word_without_a_row_had_nothing_on_a_covered_day_and_is_unknown_on_any_other() -> None:
    found = gather(rows((0, 0, 3, 2.5), (1, 1, 4, 5.0)), np.array([True, True, False]), words=2)
    np.testing.assert_array_equal(found.clicks, [[3, 0, np.nan], [0, 4, np.nan]])


def test_figures_no_report_has_are_unknown_throughout_and_soft_ones_absent() -> None:
    told = rows((0, 0, 3, 2.5))
    without = DayRows(told.word, told.day, {"clicks": told.figures["clicks"], "carts": np.array([1.0])})
    found = gather(without, np.array([True]), words=1)
    assert np.isnan(found.orders).all()
    assert found.favourites is None
    assert found.carts is not None
    assert found.carts.tolist() == [[1.0]]


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4), st.integers(0, 30)), min_size=1), st.randoms())
def test_neither_the_order_of_rows_nor_splitting_a_day_changes_a_sum(cells: list[tuple[int, int, int]], chance) -> None:
    whole = [(word, day, float(2 * clicks), float(clicks)) for word, day, clicks in cells]
    halves = [(word, day, float(clicks), clicks / 2) for word, day, clicks in cells for _ in range(2)]
    chance.shuffle(halves)
    covered = np.ones(5, dtype=bool)
    one, other = gather(rows(*whole), covered, 4), gather(rows(*halves), covered, 4)
    for name in FIGURES:
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name))


def test_a_missing_cell_takes_its_whole_word_day_with_it_but_no_other() -> None:
    clicks, ones = np.array([[3.0, np.nan], [2.0, 1.0]]), np.ones((2, 2))
    cleaned = clean(WordDays(ones, clicks, ones, ones, ones, ones))
    assert cleaned.masked == 1
    assert cleaned.days.orders.tolist() == [[1, 0], [1, 1]]
    assert cleaned.days.multiplier.tolist() == [[1, 0], [1, 1]]


def test_negative_counts_are_masked_and_negative_sales_count_as_nothing() -> None:
    ones = np.ones((1, 2))
    cleaned = clean(WordDays(ones, np.array([[-3.0, 2.0]]), ones, ones, np.array([[5.0, -80.0]]), ones))
    assert cleaned.masked == 1
    assert cleaned.days.clicks.tolist() == [[0, 2]]
    assert cleaned.days.sales.tolist() == [[0, 0]]


def test_reports_without_orders_leave_the_clicks_standing() -> None:
    ones = np.ones((2, 2))
    cleaned = clean(WordDays(ones, ones, ones, ones * np.nan, ones * np.nan, ones))
    assert not cleaned.orders_known
    assert cleaned.masked == 0
    assert cleaned.days.clicks.sum() == 4


def test_a_bid_not_told_is_the_last_one_told_and_before_that_the_default() -> None:
    ones, bids = np.ones((1, 4)), np.array([[np.nan, 1.5, np.nan, 0.7]])
    assert clean(WordDays(ones, ones, ones, ones, ones, bids)).days.multiplier.tolist() == [[1.0, 1.5, 1.5, 0.7]]


def test_some_words_and_some_days_keep_their_figures() -> None:
    figures = np.arange(12.0).reshape(3, 4)
    days = WordDays(figures, figures, figures, figures, figures, figures)
    assert days.last(2).clicks.tolist() == [[2, 3], [6, 7], [10, 11]]
    assert days.between(1, 2).of(np.array([2, 0])).cost.tolist() == [[9], [1]]
    assert days.last(9).days == 4
