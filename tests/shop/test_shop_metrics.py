"""Figures over several days: sums of what was divided, never averages of rates; what is unknown stays unknown."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.shop.rules.metrics import (
    CARDS,
    DayFigures,
    Metric,
    measure,
    of_day,
    relative_change,
    says,
    side_by_side,
    verdict,
)

D = Decimal
MONDAY = date(2026, 11, 23)
QUIET = DayFigures(
    MONDAY, visitors=100, page_views=250, bounce=D("0.5"), buyers=1, sales=D("80"), refunds=D(0), ad_cost=D(10)
)
BUSY = DayFigures(
    MONDAY + timedelta(days=1),
    visitors=900,
    page_views=1800,
    bounce=D("0.4"),
    buyers=45,
    sales=D("1800"),
    refunds=D("94"),
    ad_cost=D(90),
)


@pytest.mark.parametrize(
    ("metric", "value"),
    [
        (Metric.VISITORS, D(1000)),
        (Metric.CONVERSION, D(46) / 1000),
        (Metric.ORDER_VALUE, D(1880) / 46),
        (Metric.BOUNCE, D("0.41")),
        (Metric.PAGES_PER_VISITOR, D("2.05")),
        (Metric.REFUND_SHARE, D("0.05")),
        (Metric.AD_ROI, D("18.8")),
        (Metric.NET_SALES, D(1786)),
        (Metric.ORDERS, None),
    ],
)
def test_rates_are_of_the_sums(metric: Metric, value: Decimal | None) -> None:
    found = measure(metric, [QUIET, BUSY], 2)
    assert found.value == value
    assert found.complete is (value is not None)


def test_a_rate_counts_only_days_that_know_both_of_its_parts() -> None:
    half = DayFigures(MONDAY + timedelta(days=2), visitors=5000)
    found = measure(Metric.CONVERSION, [QUIET, BUSY, half], 3)
    assert (found.value, found.known, found.days, found.complete) == (D(46) / 1000, 2, 3, False)
    assert found.ratio is not None
    assert (found.ratio.numerator, found.ratio.denominator) == (46, 1000)
    assert measure(Metric.VISITORS, [QUIET, BUSY, half], 3).value == 6000


def test_nothing_is_not_unknown() -> None:
    closed = DayFigures(MONDAY, visitors=0, buyers=0, sales=D(0))
    assert of_day(Metric.SALES, closed) == 0
    assert of_day(Metric.CONVERSION, closed) is None
    assert says(Metric.CONVERSION, closed)
    assert of_day(Metric.SALES, DayFigures(MONDAY)) is None
    assert DayFigures(MONDAY).empty
    assert not closed.empty


FIGURES = st.builds(
    DayFigures,
    day=st.just(MONDAY),
    visitors=st.none() | st.integers(0, 500),
    buyers=st.none() | st.integers(0, 50),
    sales=st.none() | st.decimals(0, 999, places=2),
    bounce=st.none() | st.decimals(0, 1, places=2),
    refunds=st.none() | st.decimals(0, 99, places=2),
)


@given(st.lists(st.tuples(FIGURES, FIGURES), max_size=8), st.sampled_from(Metric))
def test_side_by_side_is_measuring_the_places_at_which_both_say_it(
    pairs: list[tuple[DayFigures, DayFigures]], metric: Metric
) -> None:
    both = [(a, b) for a, b in pairs if says(metric, a) and says(metric, b)]
    expected = tuple(measure(metric, [pair[side] for pair in both], len(both)).value for side in (0, 1))
    assert side_by_side(metric, [a for a, _ in pairs], [b for _, b in pairs]) == expected


@pytest.mark.parametrize(
    ("now", "then", "change"),
    [("110", "100", "0.1"), ("90", "100", "-0.1"), ("-5", "-10", "0.5"), ("5", "0", None), ("5", None, None)],
)
def test_a_change_is_of_what_was_before(now: str, then: str | None, change: str | None) -> None:
    found = relative_change(D(now), None if then is None else D(then))
    assert found == (None if change is None else D(change))


@pytest.mark.parametrize(
    ("metric", "change", "said"),
    [
        (Metric.SALES, "0.1", "better"),
        (Metric.SALES, "-0.1", "worse"),
        (Metric.BOUNCE, "0.1", "worse"),
        (Metric.REFUNDS, "-0.1", "better"),
        (Metric.AD_COST, "0.5", "same"),
        (Metric.SALES, "0", "same"),
        (Metric.SALES, None, "unknown"),
    ],
)
def test_which_changes_are_welcome(metric: Metric, change: str | None, said: str) -> None:
    assert verdict(metric, None if change is None else D(change)) == said


def test_the_cards_are_the_nine_figures_of_the_day() -> None:
    assert [metric.value for metric in CARDS] == [
        "visitors",
        "page_views",
        "conversion",
        "bounce",
        "order_value",
        "sales",
        "buyers",
        "refunds",
        "ad_cost",
    ]
