"""Days, periods and moments: every spelling that reports use, and what is refused rather than guessed."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.foundation.sheets.converters import Bad, Column
from storedesk.foundation.sheets.days import Era, local_day
from storedesk.foundation.sheets.folding import Cell
from storedesk.foundation.sheets.report import Field, Kind
from storedesk.foundation.sheets.values import converter

TODAY = date(2026, 11, 25)
ERA = Era(TODAY, 2026)
EPOCH = date(1970, 1, 1)


def read(kind: Kind, *cells: Cell, heading: str = "日期", era: Era = ERA) -> list[object]:
    return list(converter(Column(Field("day", kind, (heading,)), heading), era).column_of(cells))


def refusal(value: object) -> str:
    assert isinstance(value, Bad), value
    return str(value.reason)


def day(year: int, month: int, day_: int) -> int:
    return (date(year, month, day_) - EPOCH).days


def _local(*parts: int) -> datetime:
    """A moment as a workbook holds it, by the shop's clock and without a zone."""
    return datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001


JULY_4 = (
    *("2026-07-04", "2026/7/4", "2026/07/04", "2026.7.4", "20260704", "2026年7月4日", "2026年07月04日"),
    *("２０２６－０７－０４", "2026-07-04\t", " 2026-07-04 ", '="2026-07-04"', "'2026-07-04", "[2026-07-04]"),
    *("2026-07-04 00:00:00", "2026/7/4 0:00", "20260704 12:30", "July 4, 2026", "Jul 4, 2026", "4 July 2026"),
    *("4-Jul-2026", "7月4日", "7月4号", "46207", "46207.0", 46207, 46207.0, 20260704, 20260704.0),
    *(date(2026, 7, 4), _local(2026, 7, 4, 13, 5)),
)


@pytest.mark.parametrize("cell", JULY_4, ids=str)
def test_one_day_in_every_spelling(cell: Cell) -> None:
    assert read(Kind.DAY, cell) == [day(2026, 7, 4)]
    assert read(Kind.PERIOD, cell) == [(day(2026, 7, 4), 1)]


TWO_WEEKS = (
    *("2026-06-01~2026-06-14", "2026-06-01 ~ 2026-06-14", "2026-06-01～2026-06-14", "2026-06-01至2026-06-14"),
    *("2026-06-01 至 2026-06-14", "2026-06-01 到 2026-06-14", "2026-06-01 — 2026-06-14", "2026-06-01–2026-06-14"),
    *("2026-06-01--2026-06-14", "2026-06-01 - 2026-06-14", "2026-06-01-2026-06-14", "2026/6/1-2026/6/14"),
    *("2026-6-1-2026-6-14", "20260601至20260614", "20260601~20260614", "20260601-20260614", "2026.6.1-2026.6.14"),
    *("2026年6月1日-2026年6月14日", "6月1日至6月14日", "June 1, 2026 - June 14, 2026", "1 June 2026 - 14 June 2026"),
    "2026-06-01 to 2026-06-14",
)


@pytest.mark.parametrize("cell", TWO_WEEKS)
def test_a_period_in_every_spelling(cell: str) -> None:
    assert read(Kind.PERIOD, cell) == [(day(2026, 6, 1), 14)]


@pytest.mark.parametrize("cell", TWO_WEEKS[:2])
def test_a_period_is_not_one_day(cell: str) -> None:
    assert "period" in refusal(read(Kind.DAY, cell)[0])


@pytest.mark.parametrize("cell", ["2026-02", "2026/2", "2026年2月", "2026年02月", "February 2026", "Feb 2026"])
def test_a_month_is_all_its_days(cell: str) -> None:
    assert read(Kind.PERIOD, cell) == [(day(2026, 2, 1), 28)]


def test_under_month_or_week_a_day_stands_for_the_whole() -> None:
    assert read(Kind.PERIOD, "2026-02-01", date(2026, 3, 1), heading="Month") == [
        (day(2026, 2, 1), 28),
        (day(2026, 3, 1), 31),
    ]
    assert read(Kind.PERIOD, "2026-02-02", heading="Week") == [(day(2026, 2, 2), 7)]


@pytest.mark.parametrize("cell", ["", None, "-", "--", "null", "暂无数据", "\t"])
@pytest.mark.parametrize("kind", [Kind.DAY, Kind.PERIOD, Kind.MOMENT])
def test_no_day_is_none(kind: Kind, cell: Cell) -> None:
    assert read(kind, cell) == [None]


@pytest.mark.parametrize(
    "cell",
    [
        *("2026-02-30", "2026-13-01", "09/03/2022", "3/4/26", "昨天", "2026-06-01x", "日期", "汇总", "1234", 0, 17.0),
        *(True, time(8, 30), timedelta(days=3), "2026-06", "٢٠٢٦-٠٦-٠١", 20261301),
    ],
    ids=str,
)
def test_what_is_no_day_is_refused_and_not_guessed(cell: Cell) -> None:
    assert "日期" in refusal(read(Kind.DAY, cell)[0])


@pytest.mark.parametrize("cell", ["1999-12-31", "2028-11-26", "2100-01-01", "1926-07-04", 73050.0, date(1900, 1, 5)])
def test_a_day_no_report_can_speak_of_is_refused(cell: Cell) -> None:
    assert "out of range" in refusal(read(Kind.DAY, cell)[0])


def test_two_years_ahead_is_still_taken() -> None:
    assert read(Kind.DAY, "2028-11-25") == [day(2028, 11, 25)]


def test_a_day_without_a_year_needs_the_year_of_the_file() -> None:
    assert "names no year" in refusal(read(Kind.DAY, "11月18日", era=Era(TODAY))[0])
    assert read(Kind.DAY, "11月18日", era=Era(TODAY, 2023)) == [day(2023, 11, 18)]


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    assert "ends before" in refusal(read(Kind.PERIOD, "2026-06-14~2026-06-01")[0])


def seconds(*parts: int) -> int:
    """The shop's clock is eight hours ahead of UTC."""
    return int((datetime(*parts, tzinfo=UTC) - timedelta(hours=8)).timestamp())  # type: ignore[arg-type]


MOMENTS = {
    "2020-02-20 23:59:54": seconds(2020, 2, 20, 23, 59, 54),
    "2016/5/23 22:02": seconds(2016, 5, 23, 22, 2),
    "2026-07-04T08:00:05": seconds(2026, 7, 4, 8, 0, 5),
    "20260704 08:00:05": seconds(2026, 7, 4, 8, 0, 5),
    "2026-07-04 08:00:05.250": seconds(2026, 7, 4, 8, 0, 5),
    "2026-04-05 21:06:21 +0400": seconds(2026, 4, 6, 1, 6, 21),
    "2026-04-05T17:06:21Z": seconds(2026, 4, 6, 1, 6, 21),
    "2026-04-05T17:06:21+00:00": seconds(2026, 4, 6, 1, 6, 21),
    "2026年7月4日 8:00": seconds(2026, 7, 4, 8),
    "2026-07-04": seconds(2026, 7, 4),
    "2023-10-30 10:22:29\t": seconds(2023, 10, 30, 10, 22, 29),
    "46207.5": seconds(2026, 7, 4, 12),
}


@pytest.mark.parametrize(("text", "wanted"), MOMENTS.items())
def test_a_moment_in_every_spelling(text: str, wanted: int) -> None:
    assert read(Kind.MOMENT, text) == [wanted]


def test_moments_of_a_workbook() -> None:
    assert read(Kind.MOMENT, _local(2026, 7, 4, 8, 30, 1), 46207.5, 46207, date(2026, 7, 4)) == [
        seconds(2026, 7, 4, 8, 30, 1),
        seconds(2026, 7, 4, 12),
        seconds(2026, 7, 4),
        seconds(2026, 7, 4),
    ]


def test_the_last_second_of_a_serial_day_stays_in_it_and_rounding_may_reach_the_next() -> None:
    assert read(Kind.MOMENT, 46207 + 86399 / 86400) == [seconds(2026, 7, 4, 23, 59, 59)]
    assert read(Kind.MOMENT, 46207 + 86399.9 / 86400) == [seconds(2026, 7, 5)]


def test_a_moment_that_never_was_is_none() -> None:
    assert read(Kind.MOMENT, "0000-00-00 00:00:00") == [None]


@pytest.mark.parametrize(
    "cell", ["2026-07-04 25:00:00", "2026-07-04 10:61", "10:22:29", "2026-02-30 10:00:00", "gestern"]
)
def test_what_is_no_moment_is_refused(cell: str) -> None:
    assert "not a date and time" in refusal(read(Kind.MOMENT, cell)[0])


def test_a_moment_out_of_range_is_refused() -> None:
    assert "out of range" in refusal(read(Kind.MOMENT, "1990-01-01 00:00:00")[0])
    assert "out of range" in refusal(read(Kind.MOMENT, "9999-12-31 23:59:59")[0])


days = st.dates(min_value=date(2000, 1, 1), max_value=date(2028, 11, 25))


@given(days)
def test_a_day_is_read_back(wanted: date) -> None:
    number = (wanted - EPOCH).days
    serial = (wanted - date(1899, 12, 30)).days
    cells = (
        wanted.isoformat(),
        f"{wanted.year}/{wanted.month}/{wanted.day}",
        f"{wanted:%Y%m%d}",
        f"{wanted.year}年{wanted.month}月{wanted.day}日",
        f"{wanted:%B} {wanted.day}, {wanted.year}",
        wanted,
        float(serial),
        int(f"{wanted:%Y%m%d}"),
    )
    assert read(Kind.DAY, *cells) == [number] * len(cells)


@given(days, st.integers(0, 400))
def test_a_period_is_read_back(first: date, more: int) -> None:
    last = min(first + timedelta(days=more), date(2028, 11, 25))
    span = ((first - EPOCH).days, (last - first).days + 1)
    for between in ("~", " ~ ", "至", " - ", "-", "—"):
        assert read(Kind.PERIOD, f"{first}{between}{last}") == [span]


@given(st.datetimes(min_value=_local(2000, 1, 1), max_value=_local(2028, 11, 25)))
def test_a_moment_is_read_back_and_lies_in_its_day(moment: datetime) -> None:
    moment = moment.replace(microsecond=0)
    cells = (moment.isoformat(" "), f"{moment:%Y/%m/%d %H:%M:%S}", moment, f"{moment.isoformat()}+08:00")
    values = read(Kind.MOMENT, *cells)
    assert len(set(values)) == 1
    assert isinstance(values[0], int)
    assert local_day(values[0]) == (moment.date() - EPOCH).days
    assert (values[0] + 8 * 3600) % 86400 == moment.hour * 3600 + moment.minute * 60 + moment.second
