"""Periods and what they are compared with: leap years, ISO weeks, the year before, as many days on both sides."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.shop.rules import periods
from storedesk.shop.rules.metrics import DayFigures
from storedesk.shop.rules.periods import Against, Comparison, Period, Span, compared, missing, shared_days

DAYS = st.dates(date(2016, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (periods.week(date(2027, 1, 1)), date(2026, 12, 28), date(2027, 1, 3)),
        (periods.month(date(2024, 2, 10)), date(2024, 2, 1), date(2024, 2, 29)),
        (periods.quarter(date(2026, 5, 31)), date(2026, 4, 1), date(2026, 6, 30)),
        (periods.year(date(2026, 5, 31)), date(2026, 1, 1), date(2026, 12, 31)),
        (periods.last_days(date(2026, 3, 3), 7), date(2026, 2, 25), date(2026, 3, 3)),
        (periods.month(date(2026, 1, 31)).step(1), date(2026, 2, 1), date(2026, 2, 28)),
        (periods.month(date(2026, 3, 31)).step(-13), date(2025, 2, 1), date(2025, 2, 28)),
        (periods.quarter(date(2026, 1, 1)).step(-1), date(2025, 10, 1), date(2025, 12, 31)),
        (periods.year(date(2025, 1, 1)).step(-1), date(2024, 1, 1), date(2024, 12, 31)),
        (periods.week(date(2026, 1, 1)).step(-1), date(2025, 12, 22), date(2025, 12, 28)),
        (periods.month(date(2024, 2, 1)).year_before(), date(2023, 2, 1), date(2023, 2, 28)),
        (periods.month(date(2025, 2, 1)).year_before(), date(2024, 2, 1), date(2024, 2, 29)),
        (periods.day(date(2024, 2, 29)).year_before(weekdays=False), date(2023, 2, 28), date(2023, 2, 28)),
        (periods.day(date(2024, 2, 29)).year_before(), date(2023, 3, 2), date(2023, 3, 2)),
    ],
)
def test_where_periods_begin_and_end(period: Period, first: date, last: date) -> None:
    assert (period.first, period.last) == (first, last)


@given(DAYS, st.sampled_from(Span), st.integers(-30, 30))
def test_steps_neither_overlap_nor_leave_a_gap(of: date, span: Span, steps: int) -> None:
    period = periods.period_of(span, of)
    there = period.step(steps)
    assert there.step(1).first == there.last + timedelta(days=1)
    assert there.step(-steps) == period
    assert len(there.days) == len(there) == (there.last - there.first).days + 1


@given(DAYS)
def test_a_week_a_year_before_has_the_same_weekdays(of: date) -> None:
    week = periods.week(of)
    before = week.year_before()
    assert [day.weekday() for day in before.days] == [day.weekday() for day in week.days]
    assert week.first - before.first == timedelta(days=364)


def test_a_period_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="ends before"):
        Period(date(2026, 1, 2), date(2026, 1, 1))


def test_a_running_month_is_held_against_as_many_days() -> None:
    november = periods.month(date(2026, 11, 1))
    found = compared(november, Against.BEFORE, date(2026, 11, 20))
    assert (found.now.last, found.then) == (
        date(2026, 11, 20),
        Period(date(2026, 10, 1), date(2026, 10, 20), Span.MONTH),
    )
    assert len(found.pairs) == 20
    whole = compared(november, Against.BEFORE, date(2026, 12, 3))
    assert whole.then is not None
    assert len(whole.then) == 31
    assert len(whole.pairs) == 30
    # March up to the 30th has more days than February: it cannot be cut to as many
    march = compared(periods.month(date(2026, 3, 1)), Against.BEFORE, date(2026, 3, 30))
    assert march.then == Period(date(2026, 2, 1), date(2026, 2, 28), Span.MONTH)


def test_a_period_still_to_come_is_left_whole_and_nothing_is_against_nothing() -> None:
    december = periods.month(date(2026, 12, 1))
    assert compared(december, Against.NOTHING, date(2026, 11, 20)) == Comparison(december, None)
    assert compared(december, Against.NOTHING, date(2026, 11, 20)).pairs == ()


def known(day: date, visitors: int = 1) -> DayFigures:
    return DayFigures(day, visitors=visitors)


def test_missing_days_are_those_no_report_tells_of_up_to_the_last_that_can_be_known() -> None:
    week = periods.week(date(2026, 11, 25))
    there = [known(date(2026, 11, 23)), DayFigures(date(2026, 11, 24))]
    assert missing(week, there, date(2026, 11, 25)) == (date(2026, 11, 24), date(2026, 11, 25))


def test_days_are_shared_where_both_sides_have_a_report() -> None:
    now = [known(date(2026, 11, number), number) for number in (1, 2, 4)]
    then = [known(date(2026, 10, number), 10 * number) for number in (1, 3, 4, 31)]
    comparison = Comparison(periods.month(date(2026, 11, 1)), periods.month(date(2026, 10, 1)))
    a, b = shared_days(now, then, comparison)
    assert [day.visitors for day in a] == [1, 4]
    assert [day.visitors for day in b] == [10, 40]
