"""Break-even, highest bid and the value of an order, by hand."""

from decimal import Decimal

import numpy as np
import pytest

from storedesk.ads.rules.economics import Basis, Worth, click_prices, order_values, round_bid, value_doubt

D = Decimal


@pytest.mark.parametrize(("margin", "roi"), [("0.5", "2"), ("0.25", "4"), ("0.4", "2.5")])
def test_break_even_roi_is_one_over_the_margin(margin: str, roi: str) -> None:
    assert Worth(D(100), D(margin)).break_even_roi == D(roi)


def test_refunds_and_a_higher_target_leave_less() -> None:
    assert Worth(D(100), D("0.5"), D("0.2")).kept_rate == D("0.4")
    assert Worth(D(100), D("0.5"), D("0.2"), D(4)).kept_rate == D("0.25")
    assert Worth(D(100), D("0.5"), D("0.2"), D(2)).kept_rate == D("0.4")


def test_without_a_margin_the_target_stands_for_it_and_without_both_the_price() -> None:
    assert (Worth(D(100), None, target_roi=D(4)).basis, Worth(D(100), None).basis) == (
        Basis.TARGET_ROI,
        Basis.FULL_PRICE,
    )
    assert Worth(D(100), None, target_roi=D(4)).kept_rate == D("0.25")
    assert Worth(D(100), None, D("0.1")).kept_rate == D("0.9")
    assert Worth(D(100), D("0.3")).basis is Basis.MARGIN


@pytest.mark.parametrize("margin", ["0", "-0.2"])
def test_a_loss_on_every_sale_has_no_break_even(margin: str) -> None:
    worth = Worth(D(100), D(margin))
    assert worth.kept_rate == 0
    assert worth.break_even_roi is None


def test_bids_go_down_to_the_cent_and_not_below_five_cents() -> None:
    assert [round_bid(D(bid)) for bid in ("1.239", "0.01", "0.7")] == [D("1.23"), D("0.05"), D("0.70")]


def test_an_orders_value_is_the_words_own_the_more_orders_it_has() -> None:
    """80 told; 100 orders of 160 and one of 20: the average is (16020 + 5 x 80) / 106 = 154.9."""
    values = order_values(
        np.array([16_000.0, 20.0, 0.0]), np.array([100.0, 1.0, 0.0]), np.full(3, 80.0), np.full(3, 0.5)
    )
    average = (16_020 + 400) / 106
    np.testing.assert_allclose(values, [(16_000 + 5 * average) / 105 / 2, (20 + 5 * average) / 6 / 2, average / 2])


def test_a_clicks_price_is_shrunk_to_the_market_and_free_ones_are_not_believed() -> None:
    prices, free = click_prices(np.array([50.0, 0.0, 0.0]), np.array([45.0, 3.0, 2.0]), np.full(3, 2.0))
    np.testing.assert_allclose(prices, [60 / 50, 2.0, 10 / 7])
    assert free.tolist() == [False, True, False]


def test_doubt_about_value_falls_with_orders_and_clicks() -> None:
    found = value_doubt(np.array([0.0, 5.0, 1e9]), np.array([0.0, 5.0, 1e9]))
    np.testing.assert_allclose(found, [0.01 + 0.0625 + 0.04, 0.01 + 0.03125 + 0.02, 0.01], atol=1e-9)
