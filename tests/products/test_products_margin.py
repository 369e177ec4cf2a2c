"""Margin and break-even against examples worked by hand, and against what they mean."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storedesk.products.rules.margin import Economics

money = st.decimals(Decimal("0.01"), Decimal("9999.99"), places=2)
rates = st.decimals(Decimal(0), Decimal("0.30"), places=4)

BOARD = Economics(Decimal("59.90"), Decimal("22.40"), Decimal("6.50"), Decimal("0.05"))
"""A bamboo board at 59.90: 5 % of it is 2.995, a fee of 3.00; 59.90 - 22.40 - 6.50 - 3.00 = 28.00."""


def test_a_board_worked_by_hand() -> None:
    assert BOARD.fee == Decimal("3.00")
    assert BOARD.margin == Decimal("28.00")
    assert BOARD.margin_rate == Decimal("28.00") / Decimal("59.90")
    assert round(BOARD.break_even_roi or 0, 4) == Decimal("2.1393")
    # (22.40 + 6.50) / 0.95 = 30.4211: at 30.42 the fee is 1.52 and nothing is left, at 30.41 a cent is lost
    assert BOARD.break_even_price == Decimal("30.42")
    # at a conversion of 3 %: 28 x 0.03 = 0.84
    assert BOARD.highest_cost_per_click(Decimal("0.03")) == Decimal("0.84")


@pytest.mark.parametrize(("cost", "roi"), [("50", "2"), ("75", "4"), ("80", "5"), ("60", "2.5")])
def test_half_of_the_price_left_over_is_a_break_even_roi_of_two(cost: str, roi: str) -> None:
    """The rule of thumb of the trade: break-even ROI is one over the margin rate."""
    assert Economics(Decimal(100), Decimal(cost)).break_even_roi == Decimal(roi)


@pytest.mark.parametrize("known", [Economics(None, Decimal(5)), Economics(Decimal(5), None), Economics(None, None)])
def test_without_a_price_or_a_cost_there_is_no_margin(known: Economics) -> None:
    assert known.margin is None
    assert known.margin_rate is None
    assert known.break_even_roi is None
    assert known.highest_cost_per_click(Decimal("0.03")) is None


def test_where_each_sale_loses_no_advertising_pays() -> None:
    loss = Economics(Decimal("9.90"), Decimal("12.00"))
    assert loss.margin == Decimal("-2.10")
    assert loss.break_even_roi is None
    assert loss.highest_cost_per_click(Decimal("0.5")) is None


def test_some_fen_left_over_are_a_margin_and_nothing_left_over_is_none() -> None:
    thin = Economics(Decimal("1.50"), Decimal("1.00"))
    assert thin.break_even_roi == Decimal(3)
    assert thin.highest_cost_per_click(Decimal("0.02")) == Decimal("0.01")
    nothing = Economics(Decimal("1.50"), Decimal("1.50"))
    assert nothing.margin == 0
    assert nothing.break_even_roi is None
    assert nothing.highest_cost_per_click(Decimal("0.02")) is None


def test_a_platform_that_takes_everything_leaves_no_price_that_pays() -> None:
    assert Economics(None, Decimal(5), None, Decimal(1)).break_even_price is None


def test_a_price_of_nothing_has_no_margin_rate() -> None:
    assert Economics(Decimal(0), Decimal(3)).margin_rate is None


@given(price=money, cost=money, freight=money, rate=rates)
def test_price_is_cost_freight_fee_and_margin_together_to_the_cent(
    price: Decimal, cost: Decimal, freight: Decimal, rate: Decimal
) -> None:
    sale = Economics(price, cost, freight, rate)
    assert sale.fee is not None
    assert sale.margin is not None
    assert price == cost + freight + sale.fee + sale.margin
    assert sale.margin.as_tuple().exponent == -2


@given(cost=money, freight=money, rate=rates)
def test_the_break_even_price_loses_nothing_and_a_cent_less_does(
    cost: Decimal, freight: Decimal, rate: Decimal
) -> None:
    lowest = Economics(None, cost, freight, rate).break_even_price
    assert lowest is not None
    at, below = (Economics(price, cost, freight, rate).margin for price in (lowest, lowest - Decimal("0.01")))
    assert at is not None
    assert at >= 0
    assert below is not None
    assert below < 0


@given(price=money, cost=money, rate=rates)
def test_at_the_break_even_roi_advertising_costs_exactly_the_margin(
    price: Decimal, cost: Decimal, rate: Decimal
) -> None:
    sale = Economics(price, cost, None, rate)
    if sale.break_even_roi is not None:
        assert abs(price / sale.break_even_roi - (sale.margin or 0)) < Decimal("1e-15")


@given(price=money, cost=money, conversion=st.decimals(Decimal("0.001"), Decimal("0.5"), places=3))
def test_at_the_highest_cost_per_click_a_thousand_clicks_lose_nothing(
    price: Decimal, cost: Decimal, conversion: Decimal
) -> None:
    sale = Economics(price, cost)
    click = sale.highest_cost_per_click(conversion)
    if click is not None and sale.margin is not None:
        assert 1000 * click <= 1000 * conversion * sale.margin < 1000 * (click + Decimal("0.01"))
