"""Weeks: ISO numbers at the edges of years, parsing, months."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.foundation.calendar.weeks import (
    Week,
    day_name,
    days_of_month,
    last_of_month,
    later_month,
    month_name,
    months_of,
    weekday_name,
)
from storedesk.foundation.errors import UserError

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 12, 31))


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 11, 25), "2026-W48"),
        (date(2021, 1, 3), "2020-W53"),
        (date(2021, 1, 4), "2021-W01"),
        (date(2024, 12, 30), "2025-W01"),
        (date(2023, 1, 1), "2022-W52"),
        (date(2027, 1, 3), "2026-W53"),
    ],
)
def test_a_week_belongs_to_the_year_of_its_thursday(day, written):
    assert str(Week.of(day)) == written


@given(DAYS)
def test_number_and_year_are_those_of_isocalendar(day):
    week = Week.of(day)
    assert (week.year, week.number) == day.isocalendar()[:2]
    assert day in week
    assert Week.parse(str(week)) == week


@given(DAYS, st.integers(min_value=-300, max_value=300))
def test_going_on_and_back_ends_where_it_began(day, weeks):
    week = Week.of(day)
    assert week.later(weeks).later(-weeks) == week
    assert week.later(weeks).monday - week.monday == timedelta(weeks=weeks)


def test_a_week_has_seven_days_from_monday_to_sunday():
    days = Week.parse("2026-W48").days
    assert days[0] == date(2026, 11, 23)
    assert [day.isoweekday() for day in days] == [1, 2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize("text", ["2026-w48", "2026W48", " 2026-W48 ", "2026-11-23", "2026-11-29"])
def test_a_week_is_understood_as_its_number_or_any_of_its_days(text):
    assert Week.parse(text) == Week(date(2026, 11, 23))


@pytest.mark.parametrize("text", ["", "48", "2026-W54", "2025-W53", "2026-W00", "next week", "2026-13-01"])
def test_what_is_no_week_is_said_in_one_sentence(text):
    with pytest.raises(UserError, match="2026-W48"):
        Week.parse(text)


def test_a_week_begins_on_a_monday():
    with pytest.raises(ValueError, match="no Monday"):
        Week(date(2026, 11, 24))


def test_names_of_days_and_weeks():
    assert str(weekday_name(date(2026, 11, 23))) == "Monday"
    assert str(weekday_name(date(2026, 11, 29), short=True)) == "Sun"
    assert str(day_name(date(2026, 11, 23))) == "23 Nov"
    assert str(month_name(date(2026, 2, 1))) == "Feb 2026"
    assert str(Week.parse("2026-W48").label) == "Week 48 of 2026, 23 Nov to 29 Nov"


@given(DAYS)
def test_the_months_join_without_a_gap(day):
    assert last_of_month(day) + timedelta(days=1) == later_month(day)
    assert later_month(later_month(day), -1) == day.replace(day=1)
    assert days_of_month(day)[-1] == last_of_month(day)
    assert day in days_of_month(day)


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2026, 11, 25), date(2026, 11, 25), ["2026-11"]),
        (date(2026, 11, 30), date(2026, 12, 1), ["2026-11", "2026-12"]),
        (date(2025, 12, 31), date(2026, 3, 1), ["2025-12", "2026-01", "2026-02", "2026-03"]),
        (date(2026, 1, 31), date(2026, 2, 28), ["2026-01", "2026-02"]),
        (date(2026, 3, 31), date(2026, 2, 28), ["2026-03"]),
    ],
)
def test_the_months_that_have_a_day_of_a_span(first: date, last: date, months: list[str]) -> None:
    found = months_of(first, last)
    assert [f"{day:%Y-%m}" for day in found] == months
    assert {day.day for day in found} == {1}
