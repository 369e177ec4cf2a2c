"""Rhythms: which days they fall on, against a plain walk through the calendar; how they are kept and said."""

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.checklist.rules.rhythm import (
    LAST,
    Pattern,
    Rhythm,
    daily,
    every_weeks,
    month_days,
    monthly,
    next_days,
    offset_of,
    weekly,
)
from storedesk.foundation.calendar.weeks import Week

WEEKS = st.dates(min_value=date(2000, 1, 1), max_value=date(2060, 12, 31)).map(Week.of)
WEEKDAYS = st.lists(st.integers(1, 7), min_size=1, max_size=7, unique=True).map(sorted).map(tuple)
MONTH_DAYS = st.lists(st.integers(0, 31), min_size=1, max_size=5, unique=True).map(tuple)


@pytest.mark.parametrize(
    ("pattern", "monday", "days"),
    [
        (daily(), date(2026, 11, 23), [23, 24, 25, 26, 27, 28, 29]),
        (weekly(1, 4), date(2026, 11, 23), [23, 26]),
        (weekly(7), date(2026, 11, 23), [29]),
        (monthly(25), date(2026, 11, 23), [25]),
        (monthly(1, LAST), date(2026, 11, 30), [30, 1]),
        (monthly(31), date(2026, 11, 30), [30]),
        (monthly(30), date(2027, 2, 22), [28]),
        (monthly(29), date(2028, 2, 28), [29]),
        (monthly(15), date(2026, 11, 23), []),
    ],
)
def test_days_on_which_work_is_due(pattern, monday, days):
    assert [day.day for day in pattern.days_in(Week(monday))] == days


@given(WEEKS, WEEKDAYS)
def test_weekly_work_falls_on_its_weekdays_and_no_other(week, weekdays):
    walked = [week.monday + timedelta(days=number) for number in range(7)]
    assert weekly(*weekdays).days_in(week) == tuple(day for day in walked if day.weekday() + 1 in weekdays)


@given(st.integers(2001, 2059), st.integers(1, 12), MONTH_DAYS)
def test_monthly_work_falls_on_each_of_its_days_once_a_month_however_short_the_month(year, month, days):
    last = monthrange(year, month)[1]
    due = {last if day == LAST else min(day, last) for day in days}
    first = date(year, month, 1)
    week, found = Week.of(first), []
    while week.monday <= first.replace(day=last):
        found += [day for day in monthly(*days).days_in(week) if (day.year, day.month) == (year, month)]
        week = week.later()
    assert [day.day for day in found] == sorted(due)


@given(WEEKS, WEEKDAYS, st.integers(2, 12), st.data())
def test_work_of_every_few_weeks_comes_in_exactly_one_of_them(week, weekdays, every, data):
    offset = data.draw(st.integers(0, every - 1))
    pattern = every_weeks(every, *weekdays, offset=offset)
    due = [number for number in range(every) if pattern.days_in(week.later(number))]
    assert len(due) == 1
    assert offset_of(week.later(due[0]), every) == offset
    assert len(pattern.days_in(week.later(due[0]))) == len(weekdays)
    assert pattern.days_in(week.later(due[0] + every))


@pytest.mark.parametrize(
    ("pattern", "rhythm", "written"),
    [
        (daily(), "daily", ""),
        (weekly(1, 4), "weekly", "1,4"),
        (monthly(1, LAST), "monthly", "1,last"),
        (every_weeks(2, 5, offset=1), "weeks", "5/2+1"),
        (every_weeks(12, 1, 7), "weeks", "1,7/12+0"),
    ],
)
def test_a_pattern_is_read_as_it_was_written(pattern, rhythm, written):
    assert (pattern.rhythm.value, pattern.written) == (rhythm, written)
    assert Pattern.parse(rhythm, written) == pattern


@pytest.mark.parametrize(
    ("rhythm", "days", "every", "offset"),
    [
        (Rhythm.DAILY, (1,), 1, 0),
        (Rhythm.WEEKLY, (), 1, 0),
        (Rhythm.WEEKLY, (8,), 1, 0),
        (Rhythm.WEEKLY, (0,), 1, 0),
        (Rhythm.MONTHLY, (32,), 1, 0),
        (Rhythm.MONTHLY, (), 1, 0),
        (Rhythm.WEEKLY, (1,), 2, 0),
        (Rhythm.WEEKS, (1,), 2, 2),
    ],
)
def test_days_that_a_rhythm_cannot_have_are_refused(rhythm, days, every, offset):
    with pytest.raises(ValueError, match=r".+"):
        Pattern(rhythm, days, every, offset)


@pytest.mark.parametrize(
    ("pattern", "often"),
    [(daily(), True), (weekly(1, 4), True), (weekly(1), False), (monthly(1, 15), False), (every_weeks(2, 1), False)],
)
def test_only_work_of_several_days_in_every_week_is_not_made_up_for(pattern, often):
    assert pattern.often is often


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        (daily(), "Every day"),
        (weekly(1, 4), "Weekly: Mon, Thu"),
        (weekly(1, 2, 3, 4, 5), "Monday to Friday"),
        (every_weeks(2, 5), "Every 2 weeks: Fri"),
        (monthly(10, LAST), "Monthly: day 10, last day"),
    ],
)
def test_a_rhythm_says_itself(pattern, said):
    assert str(pattern) == said


def test_the_next_days_begin_with_today_where_work_is_due_today():
    found = next_days(weekly(3), date(2026, 11, 25))
    assert found == [date(2026, 11, 25), date(2026, 12, 2), date(2026, 12, 9)]


def test_the_next_days_of_monthly_work_cross_the_year():
    assert next_days(monthly(LAST), date(2026, 12, 1), most=2) == [date(2026, 12, 31), date(2027, 1, 31)]


@pytest.mark.parametrize(
    ("typed", "last", "days"),
    [
        ("1, 15", False, (1, 15)),
        ("15，1", False, (1, 15)),
        ("１、１５日", True, (1, 15, LAST)),
        ("", True, (LAST,)),
        ("", False, ()),
        ("7 7 7", False, (7,)),
    ],
)
def test_days_of_the_month_are_read_however_they_are_typed(typed, last, days):
    assert month_days(typed, last) == days


@pytest.mark.parametrize("typed", ["0", "32", "1, 40", "first", "三号"])
def test_what_is_no_day_of_the_month_is_refused(typed):
    with pytest.raises(ValueError, match=r".+"):
        month_days(typed)
