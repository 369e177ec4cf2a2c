"""Weekly and monthly reports fill in where there are no single days, and nothing is counted twice."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from storedesk.shop.rules.metrics import DayFigures
from storedesk.shop.rules.spans import SpanFigures, chosen, summed

D = Decimal
FIRST = date(2026, 11, 2)


def span(offset: int, length: int, sales: str = "70", visitors: int = 10) -> SpanFigures:
    return SpanFigures(DayFigures(FIRST + timedelta(days=offset), visitors=visitors, sales=D(sales)), length)


def test_people_of_a_longer_report_are_not_put_beside_those_of_days() -> None:
    (found,) = chosen([span(0, 7)], set())
    assert (found.figures.visitors, found.figures.sales, found.length) == (None, 70, 7)


def test_a_report_with_a_single_day_in_it_or_over_a_longer_one_is_left_out() -> None:
    month, week, other = span(0, 30), span(7, 7), span(40, 7)
    assert [each.length for each in chosen([week, month, other], set())] == [30, 7]
    assert [each.figures.day for each in chosen([week, month], {FIRST})] == [week.figures.day]


def test_the_days_of_an_order_list_count_where_they_are_all_there_else_the_report() -> None:
    week = chosen([span(0, 7, "700")], set())
    every_day = {day: DayFigures(day, sales=D(99), buyers=2) for day in week[0].days}
    found = summed(every_day, week)
    assert sum(each.figures.sales or 0 for each in found) == 7 * 99
    some_days = {day: every_day[day] for day in week[0].days[:3]}
    found = summed(some_days, week)
    assert sum(each.figures.sales or 0 for each in found) == 700
    assert sum(each.figures.buyers or 0 for each in found) == 6


@given(
    st.lists(st.tuples(st.integers(0, 40), st.sampled_from([7, 14, 30]), st.integers(1, 999)), max_size=8),
    st.sets(st.integers(0, 60)),
)
def test_no_day_is_in_two_parts_that_say_the_same(spans: list[tuple[int, int, int]], single: set[int]) -> None:
    days = {FIRST + timedelta(days=place): DayFigures(FIRST + timedelta(days=place), sales=D(1)) for place in single}
    found = chosen([span(offset, length, str(sales)) for offset, length, sales in spans], set(days))
    told = [day for part in summed(days, found) if part.figures.sales is not None for day in part.days]
    assert len(told) == len(set(told))
    assert set(told) == set(days) | {day for each in found for day in each.days}
