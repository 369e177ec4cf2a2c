"""The shop's day is Shanghai's, whichever zone the computer or the moment is in."""

import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from storedesk.foundation.calendar.clock import shop_day, shop_midnight, shop_now, shop_today

NEW_YORK = timezone(timedelta(hours=-5))


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 11, 25, 15, 59, 59, tzinfo=UTC), date(2026, 11, 25)),
        (datetime(2026, 11, 25, 16, 0, tzinfo=UTC), date(2026, 11, 26)),
        (datetime(2026, 11, 25, 16, 0, tzinfo=UTC).replace(tzinfo=None), date(2026, 11, 26)),
        (datetime(2026, 11, 25, 11, 0, tzinfo=NEW_YORK), date(2026, 11, 26)),
    ],
)
def test_the_day_a_moment_lies_in(moment: datetime, day: date) -> None:
    assert shop_day(moment) == day


def test_a_day_begins_at_four_in_the_afternoon_of_greenwich() -> None:
    assert shop_midnight(date(2026, 11, 26)) == datetime(2026, 11, 25, 16, tzinfo=UTC)


def test_today_is_the_day_of_now() -> None:
    before, today, after = shop_now(), shop_today(), shop_now()
    assert before.utcoffset() == timedelta(hours=8)
    assert before.date() <= today <= after.date()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no TZ")
@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"])
def test_the_zone_of_the_computer_does_not_matter(zone: str) -> None:
    script = (
        "from datetime import UTC, datetime, timedelta; from storedesk.foundation.calendar.clock import shop_today\n"
        "wanted = lambda: (datetime.now(UTC) + timedelta(hours=8)).date()\n"
        "print(wanted() <= shop_today() <= wanted())"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, env=os.environ | {"TZ": zone}, capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"
