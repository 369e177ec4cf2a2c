"""Figures as people read them: halves go up, a rounded zero has no minus, and what is not known is a dash."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.foundation import figures


@pytest.mark.parametrize(
    ("value", "wan", "written"),
    [
        (None, False, "–"),
        (0, False, "0"),
        (12345, False, "12,345"),
        (-12345, False, "−12,345"),
        (Decimal("2.5"), False, "3"),
        (Decimal("-0.4"), False, "0"),
        (9999, True, "9,999"),
        (10000, True, "1万"),
        (-123456, True, "−12.35万"),
        (123456789, True, "1.23亿"),
    ],
)
def test_counts(value: int | Decimal | None, wan: bool, written: str) -> None:
    assert figures.count(value, wan=wan) == written


@pytest.mark.parametrize(
    ("value", "written", "in_wan"),
    [
        (None, "–", "–"),
        ("1234.5", "¥1,234.50", "¥1,234.50"),
        ("-3", "−¥3.00", "−¥3.00"),
        ("0.125", "¥0.13", "¥0.13"),
        ("-0.004", "¥0.00", "¥0.00"),
        ("-0.005", "−¥0.01", "−¥0.01"),
        ("12345.00", "¥12,345.00", "¥1.23万"),
        ("-12350", "−¥12,350.00", "−¥1.24万"),
    ],
)
def test_money(value: str | None, written: str, in_wan: str) -> None:
    amount = None if value is None else Decimal(value)
    assert figures.money(amount) == written
    assert figures.money(amount, wan=True) == in_wan


@pytest.mark.parametrize(
    ("currency", "written"),
    [(None, "−¥1,234.50"), ("CNY", "−¥1,234.50"), ("USD", "−1,234.50 USD"), ("", "−1,234.50")],
)
def test_money_of_another_currency_has_its_name_and_never_our_sign(currency: str | None, written: str) -> None:
    assert figures.money_in(Decimal("-1234.5"), currency) == written
    assert figures.money_in(None, None) == figures.UNKNOWN


def test_money_may_have_other_places() -> None:
    assert figures.money(Decimal("0.1255"), places=3) == "¥0.126"
    assert figures.money(1234, places=0) == "¥1,234"


@pytest.mark.parametrize(
    ("value", "rate", "change", "number"),
    [
        (None, "–", "–", "–"),
        (float("nan"), "–", "–", "–"),
        (float("inf"), "–", "–", "–"),
        (0, "0.00%", "0.0%", "0.00"),
        (0.0452, "4.52%", "+4.5%", "0.05"),
        (Decimal("0.00005"), "0.01%", "0.0%", "0.00"),
        (-0.123, "−12.30%", "−12.3%", "−0.12"),
        (-0.00001, "0.00%", "0.0%", "0.00"),
        (12.345, "1,234.50%", "+1,234.5%", "12.35"),
    ],
)
def test_rates_changes_and_ratios(value: Decimal | float | None, rate: str, change: str, number: str) -> None:
    assert (figures.rate(value), figures.change(value), figures.number(value)) == (rate, change, number)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (9999, "9,999"),
        ("9999.995", "10,000"),
        (0.5, "0.5"),
        ("0.125", "0.13"),
        (100, "100"),
        (10_000, "1万"),
        (99_999_999, "10,000万"),
        (100_000_000, "1亿"),
    ],
)
def test_wan_and_yi(value: str | float, written: str) -> None:
    assert figures.in_wan(Decimal(value) if isinstance(value, str) else value) == written


def test_days_and_moments_are_those_of_the_shop() -> None:
    assert figures.day(None) == figures.moment(None) == "–"
    assert figures.day(date(2026, 11, 5)) == "2026-11-05"
    assert figures.day(datetime(2026, 11, 5, 23, 59, tzinfo=UTC)) == "2026-11-05"
    assert figures.moment(datetime(2026, 11, 5, 16, 30, tzinfo=UTC).replace(tzinfo=None)) == "2026-11-06 00:30"
    assert figures.moment(datetime(2026, 11, 5, 16, 30, tzinfo=UTC)) == "2026-11-06 00:30"


@given(st.decimals(Decimal(-(10**9)), Decimal(10**9), places=4))
def test_money_is_off_by_no_more_than_half_a_cent(amount: Decimal) -> None:
    written = figures.money(amount).replace("¥", "").replace(",", "").replace("−", "-")
    assert abs(Decimal(written) - amount) <= Decimal("0.005")
