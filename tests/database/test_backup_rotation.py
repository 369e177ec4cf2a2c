"""Which backups rotation keeps, by the table of the promise and by a simulation of a year and more."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.foundation.database.rotation import kept

NOW = datetime(2026, 11, 24, 18, tzinfo=UTC)


def test_a_backup_every_three_hours_for_400_days_leaves_a_handful() -> None:
    """All of 48 hours (17), newest of 7 days, 4 weeks, 12 months; the newest of several of them is often the same."""
    made = [NOW - timedelta(hours=3 * at) for at in range(3200)]
    keep = kept(made, NOW)
    assert 30 <= len(keep) <= 38
    assert {moment for moment in made if NOW - moment <= timedelta(hours=48)} <= keep


def test_one_a_day_for_400_days_leaves_these() -> None:
    """NOW is a Tuesday: a week's newest is its Sunday, a month's its last day (October 31 lies 24 days back)."""
    days = {*range(7), 9, 16, *(24, 55, 85, 116, 147, 177, 208, 238, 269, 297, 328)}
    assert kept([NOW - timedelta(days=day) for day in range(400)], NOW) == {NOW - timedelta(days=day) for day in days}


def test_all_of_two_days_to_the_hour() -> None:
    """All three are of one day; the newest of it stays anyway."""
    newest, last, too_old = (NOW - timedelta(hours=hours) for hours in (46, 48, 49))
    assert kept([newest, last, too_old], NOW) == {newest, last}


@pytest.mark.parametrize(
    ("age", "within"),
    [
        (timedelta(days=6), timedelta(days=1)),
        (timedelta(weeks=3), timedelta(weeks=1)),
        (timedelta(days=330), timedelta(days=31)),
    ],
)
def test_there_is_always_one_near_enough(age: timedelta, within: timedelta) -> None:
    made = [NOW - timedelta(hours=3 * at) for at in range(3200)]
    assert any(abs((NOW - age) - moment) <= within for moment in kept(made, NOW))


def test_thinning_every_day_keeps_as_much_as_thinning_once() -> None:
    """What is dropped today is not missed later: a year of daily thinning still reaches back a year."""
    alive: set[datetime] = set()
    for day in range(400):
        now = NOW - timedelta(days=399 - day)
        alive |= {now - timedelta(hours=hours) for hours in (0, 6, 12, 18)}
        alive = kept(alive, now)
    assert len(alive) <= 38
    assert NOW - min(alive) > timedelta(days=320)
    months = {(moment.year, moment.month) for moment in alive}
    assert len(months) == 12


@given(st.lists(st.integers(0, 24 * 500), max_size=60))
def test_the_newest_is_always_kept_and_nothing_is_invented(hours: list[int]) -> None:
    made = [NOW - timedelta(hours=hour) for hour in hours]
    keep = kept(made, NOW)
    assert keep <= set(made)
    assert not made or max(made) in keep
    assert kept(keep, NOW) == keep, "thinning twice drops nothing more"


def test_old_backups_of_a_shop_that_rests_are_not_all_dropped() -> None:
    made = [NOW - timedelta(days=900 + at) for at in range(5)]
    assert max(made) in kept(made, NOW)
