"""A span counts both its ends, over the end of a month and of a leap year's February."""

from datetime import date

import pytest

from storedesk.foundation.calendar.spans import Span


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (date(2026, 11, 25), date(2026, 11, 25), ["2026-11-25"]),
        (date(2024, 2, 28), date(2024, 3, 1), ["2024-02-28", "2024-02-29", "2024-03-01"]),
        (date(2026, 2, 28), date(2026, 3, 1), ["2026-02-28", "2026-03-01"]),
        (date(2026, 11, 25), date(2026, 11, 24), []),
        (date(2026, 11, 25), date(2026, 11, 1), []),
    ],
)
def test_every_day_of_a_span_both_ends_counted(first: date, last: date, days: list[str]) -> None:
    span = Span(first, last)
    assert [day.isoformat() for day in span.each] == days
    assert span.days == len(days)
