"""From the year to the day: everything adds up, weekdays and events keep their shape."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.shop.rules.metrics import Metric
from storedesk.shop.rules.targets import (
    EVEN_WEEK,
    EventPeak,
    MonthTarget,
    ProductTarget,
    WeekShape,
    day_weights,
    days_target,
    months_of_year,
    pace,
    products_of_month,
    weekday_shape,
)

LAST_YEAR = [Decimal(value) for value in (80, 60, 90, 95, 100, 120, 85, 90, 110, 130, 210, 150)]
NOVEMBER = date(2026, 11, 1)
SHAPE = WeekShape(tuple(Fraction(share, 20) for share in (2, 2, 3, 3, 3, 4, 3)), 8)
DOUBLE_11 = EventPeak(date(2026, 11, 11), date(2026, 11, 11), "双11", Decimal(6))


@given(
    st.integers(0, 10**11),
    st.dictionaries(st.integers(1, 12), st.integers(0, 10**9)),
    st.lists(st.integers(0, 10**6), min_size=12, max_size=12),
)
def test_the_months_are_exactly_the_year(year: int, typed: dict[int, int], shape: list[int]) -> None:
    months = months_of_year(year, typed, shape)
    said = [month.value for month in months if month is not None]
    assert {month.month: month.value for month in months if month and month.typed} == typed
    if len(typed) < 12 and sum(typed.values()) <= year:
        assert sum(said) == year
    else:
        assert sum(said) == sum(typed.values())


def test_open_months_follow_the_year_before() -> None:
    months = months_of_year(1_320_000, {}, LAST_YEAR)
    assert [month.value // 1000 for month in months if month] == [80, 60, 90, 95, 100, 120, 85, 90, 110, 130, 210, 150]
    months = months_of_year(1_320_000, {11: 500_000}, LAST_YEAR)
    assert months[10] == MonthTarget(11, 500_000, True)
    assert months[0] == MonthTarget(1, round(820_000 * 80 / 1110), False)


def test_without_a_year_only_typed_months_have_a_target() -> None:
    assert months_of_year(None, {3: 7}, LAST_YEAR) == (None, None, MonthTarget(3, 7, True), *[None] * 9)


def test_typed_months_above_the_year_leave_nothing_to_the_others() -> None:
    months = months_of_year(10, {1: 12}, LAST_YEAR)
    assert [month.value for month in months if month] == [12] + [0] * 11


@given(st.integers(0, 10**10), st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.decimals("0.1", 20, places=2))
def test_the_days_are_exactly_the_month(total: int, day: date, factor: Decimal) -> None:
    month = day.replace(day=1)
    plan = days_target(month, total, SHAPE, [EventPeak(day, day, "peak", factor)])
    assert sum(plan.values()) == total
    following = (month + timedelta(days=31)).replace(day=1)
    assert list(plan) == [month + timedelta(days=place) for place in range((following - month).days)]


def test_days_keep_the_shape_of_the_week_and_the_peak_its_factor() -> None:
    plan = days_target(NOVEMBER, 10_000_000, SHAPE, [DOUBLE_11])
    wednesdays = [plan[date(2026, 11, number)] for number in (4, 18, 25)]
    assert max(wednesdays) - min(wednesdays) <= 1
    assert abs(plan[DOUBLE_11.first_day] - 6 * wednesdays[0]) <= 6
    assert abs(plan[date(2026, 11, 7)] - 2 * plan[date(2026, 11, 2)]) <= 2


def test_of_peaks_that_overlap_the_largest_counts_alone() -> None:
    month_of_events = EventPeak(NOVEMBER, date(2026, 11, 30), "大促月", Decimal(2))
    weights = day_weights(NOVEMBER, SHAPE, [month_of_events, DOUBLE_11])
    assert weights[10] == 6 * Fraction(3, 20)
    assert weights[11] == 2 * Fraction(3, 20)


def test_the_week_is_learned_from_whole_weeks_without_peaks_or_gaps() -> None:
    days = {}
    monday = date(2026, 8, 3)
    for place in range(13 * 7):
        day = monday + timedelta(days=place)
        days[day] = Decimal(100 if day.weekday() < 5 else 250)
    last = monday + timedelta(days=13 * 7 - 1)
    expected = tuple(Fraction(share, 1000) for share in (100, 100, 100, 100, 100, 250, 250))
    assert weekday_shape(days, [], last) == WeekShape(expected, 8)
    # a week with an event, one with a day missing and the running week teach nothing; older ones are taken instead
    days[last - timedelta(days=3)] = Decimal(90_000)
    event = EventPeak(last - timedelta(days=3), last - timedelta(days=3), "活动", Decimal(9))
    del days[last - timedelta(days=10)]
    days[last + timedelta(days=1)] = Decimal(77_777)
    assert weekday_shape(days, [event], last + timedelta(days=1)) == WeekShape(expected, 8)
    for back in range(3, 13):
        del days[last - timedelta(days=7 * back)]
    assert weekday_shape(days, [event], last).weeks == 1


def test_without_a_clean_week_the_week_is_even() -> None:
    assert weekday_shape({}, [], NOVEMBER) == WeekShape(EVEN_WEEK, 0)
    nothing = {date(2026, 10, 26) + timedelta(days=place): Decimal(0) for place in range(7)}
    assert weekday_shape(nothing, [], NOVEMBER) == WeekShape(EVEN_WEEK, 0)


def test_products_share_what_the_typed_ones_leave() -> None:
    sold = {1: Decimal(300), 2: Decimal(100), 3: Decimal(0), 4: Decimal(999)}
    found, left = products_of_month(1000, {4: 600}, sold)
    assert found == (ProductTarget(4, 600, True), ProductTarget(1, 300, False), ProductTarget(2, 100, False))
    assert left == 0
    assert products_of_month(1000, {4: 1200}, sold) == ((ProductTarget(4, 1200, True),), -200)
    assert products_of_month(1000, {}, {}) == ((), 1000)
    assert products_of_month(None, {4: 5}, sold) == ((ProductTarget(4, 5, True),), None)


PLAN = {date(2026, 11, number): Decimal(100) for number in range(1, 11)}


def test_the_pace_counts_only_days_that_are_known() -> None:
    reached = {date(2026, 11, number): Decimal(80) for number in (1, 2, 4, 5)}
    found = pace(Metric.SALES, PLAN, reached, date(2026, 11, 5))
    assert found is not None
    assert (found.target, found.planned, found.reached) == (1000, 400, 320)
    assert (found.known_days, found.missing_days, found.days_left) == (4, 1, 5)
    assert found.completion == Decimal("0.32")
    assert found.against_plan == Decimal("0.8")
    assert found.needed_per_day == Decimal(136)
    # 320 and 80 % of the 600 planned for the missing day and the five left
    assert found.forecast == 800


def test_the_pace_before_the_first_and_after_the_last_day() -> None:
    before = pace(Metric.SALES, PLAN, {}, date(2026, 10, 31))
    assert before is not None
    assert (before.forecast, before.against_plan, before.needed_per_day) == (None, None, 100)
    over = pace(Metric.SALES, PLAN, dict.fromkeys(PLAN, Decimal(120)), date(2026, 12, 1))
    assert over is not None
    assert (over.forecast, over.needed_per_day, over.completion) == (1200, None, Decimal("1.2"))
    assert pace(Metric.SALES, {}, {}, NOVEMBER) is None


@pytest.mark.parametrize(("day", "inside"), [(10, False), (11, True), (12, False)])
def test_a_peak_holds_its_days(day: int, inside: bool) -> None:
    assert (date(2026, 11, day) in DOUBLE_11) is inside
