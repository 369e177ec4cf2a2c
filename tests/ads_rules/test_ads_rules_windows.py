"""Attribution windows are never mixed, and a series break says so."""

from datetime import date, timedelta

from storedesk.ads.rules.windows import (
    choose_window,
    window_breaks,
)

FIRST = date(2026, 11, 1)


def days(first: int, end: int) -> list[date]:
    return [FIRST + timedelta(days=number) for number in range(first, end)]


def test_the_window_of_most_days_is_taken_and_the_others_are_told() -> None:
    found = choose_window({3: days(0, 8), 15: days(6, 10)})
    assert found.window == 3
    assert found.left_out == tuple(days(8, 10))
    assert str(found.sentence).startswith("Judged by orders within 3 days of the click; 2 days")


def test_the_operators_wish_comes_first_if_there_is_anything_of_it() -> None:
    assert choose_window({3: days(0, 8), 15: days(6, 10)}, wanted=15).window == 15
    assert choose_window({3: days(0, 8)}, wanted=15).window == 3
    assert choose_window({}, wanted=7).window == 7
    assert choose_window({15: []}).window is None


def test_of_as_many_days_the_usual_window_is_taken_then_the_longer() -> None:
    assert choose_window({3: days(0, 4), 15: days(0, 4), 30: days(0, 4)}).window == 15
    assert choose_window({3: days(0, 4), 7: days(0, 4), None: days(0, 4)}).window == 7


def test_the_same_days_in_two_windows_leave_nothing_out() -> None:
    found = choose_window({3: days(0, 4), 15: days(0, 4)})
    assert found.left_out == ()
    assert found.sentence is None


def test_a_series_breaks_where_the_window_changes() -> None:
    by_day = dict.fromkeys(days(0, 3), 15) | dict.fromkeys(days(5, 7), 3) | {days(9, 10)[0]: None}
    breaks = window_breaks(by_day)
    assert [each.day for each in breaks] == [days(5, 6)[0], days(9, 10)[0]]
    assert "before orders within 15 days" in str(breaks[0].reason)
