"""Goals never contradict each other, typed in any order; a month takes from its year what it lacks."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.shop.rules.goals import Goals, completed, read, stored, typed
from storedesk.shop.rules.metrics import KEPT_TARGETS, Metric
from storedesk.shop.rules.month_goals import goals_of_months, smoothed

D = Decimal
WHOLE = Goals(D("150000.00"), D(60000), D("0.05"), D("50.00"))
EVEN = {Metric.SALES: [1] * 12, Metric.VISITORS: [1] * 12}


@pytest.mark.parametrize("open_one", ["sales", "visitors", "conversion", "order_value"])
def test_any_three_give_the_fourth(open_one: str) -> None:
    said = {metric.value: WHOLE.of(metric) for metric in KEPT_TARGETS if metric.value != open_one}
    assert completed(Goals(**said)) == WHOLE


def test_visitors_are_whole_people_and_enough_of_them() -> None:
    assert completed(Goals(sales=D(1000), conversion=D("0.03"), order_value=D(70))).visitors == 477


@pytest.mark.parametrize(
    "goals",
    [
        Goals(),
        Goals(sales=D(5)),
        Goals(sales=D(5), visitors=D(3)),
        WHOLE,
        Goals(sales=D(5), conversion=D(0), order_value=D(4)),
        Goals(sales=D(5), visitors=D(0), order_value=D(4)),
    ],
)
def test_what_leaves_more_open_or_would_divide_by_nothing_stays(goals: Goals) -> None:
    assert completed(goals) == goals


def test_the_fourth_that_is_typed_pushes_the_first_that_gives_way() -> None:
    three = Goals(sales=D(100), visitors=D(50), conversion=D("0.04"))
    assert typed(three, Metric.ORDER_VALUE, D(60)) == Goals(sales=D(100), conversion=D("0.04"), order_value=D(60))
    no_visitors = Goals(sales=D(100), conversion=D("0.04"), order_value=D(60))
    assert typed(no_visitors, Metric.VISITORS, D(9)) == Goals(sales=D(100), visitors=D(9), order_value=D(60))
    assert typed(three, Metric.CONVERSION, None) == Goals(sales=D(100), visitors=D(50))


@given(st.lists(st.tuples(st.sampled_from(KEPT_TARGETS), st.decimals("0.01", 1, places=2)), max_size=20))
def test_however_one_types_there_are_three_at_most_and_the_last_stays(said: list[tuple[Metric, Decimal]]) -> None:
    goals = Goals()
    for metric, value in said:
        goals = typed(goals, metric, value)
        assert len(goals.set) <= 3
        assert goals.of(metric) == value


@pytest.mark.parametrize(
    ("metric", "value", "kept"),
    [
        (Metric.SALES, "1234.56", 123456),
        (Metric.VISITORS, "789", 789),
        (Metric.CONVERSION, "0.0375", 37500),
        (Metric.ORDER_VALUE, "61.2", 6120),
    ],
)
def test_goals_are_kept_as_whole_numbers(metric: Metric, value: str, kept: int) -> None:
    assert stored(metric, D(value)) == kept
    assert read(metric, kept) == D(value)


def test_a_month_takes_what_the_year_says() -> None:
    year = Goals(sales=D("120000.00"), conversion=D("0.05"), order_value=D("50.00"))
    months = goals_of_months(year, {}, EVEN)
    assert months[0] == Goals(D("10000.00"), D(4000), D("0.05"), D("50.00"))
    assert sum(month.sales or 0 for month in months) == 120000


def test_what_was_typed_for_a_month_holds_and_the_rest_follows() -> None:
    year = Goals(sales=D("120000.00"), conversion=D("0.05"), order_value=D("50.00"))
    months = goals_of_months(year, {11: Goals(sales=D(30000), visitors=D(8000))}, EVEN)
    assert months[10] == Goals(D(30000), D(8000), D("0.05"), D("75.00"))
    # the other eleven share what November leaves of the year
    assert sum(month.sales or 0 for month in months) == 120000
    assert months[0].sales == D("8181.82")


@given(
    st.builds(
        Goals,
        sales=st.none() | st.decimals(1, 10**7, places=2),
        visitors=st.none() | st.integers(1, 10**6).map(Decimal),
        conversion=st.none() | st.decimals("0.001", 1, places=3),
        order_value=st.none(),
    ),
    st.builds(Goals, conversion=st.none() | st.decimals("0.001", 1, places=3), visitors=st.none() | st.just(D(900))),
)
def test_no_month_contradicts_itself(year: Goals, november: Goals) -> None:
    for month in goals_of_months(year, {11: november}, EVEN):
        if month.sales and month.visitors and month.conversion and month.order_value:
            product = month.visitors * month.conversion * month.order_value
            # each figure is rounded: visitors to people, rates to millionths, values to cents
            slack = month.conversion * month.order_value + month.visitors * (
                month.conversion * D("0.01") + month.order_value * D("0.000001")
            )
            assert abs(product - month.sales) <= slack + D("0.01")


def test_a_month_of_which_nothing_is_known_weighs_as_much_as_the_others() -> None:
    assert smoothed([D(10), None, D(20), *[None] * 9]) == (D(10), D(15), D(20), *[D(15)] * 9)
    assert smoothed([None] * 12) == (D(1),) * 12
