"""What a click may cost: break-even ROI, the value of an order, the highest bid that pays."""

from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from enum import StrEnum

import numpy as np

from storedesk.ads.rules.arrays import Flags, Floats

CENT = Decimal("0.01")
LOWEST_BID = Decimal("0.05")
"""The platform takes no bid below (API documentation of the search ads)."""
_PSEUDO_ORDERS = 5.0
_PSEUDO_CLICKS = 5.0
_FREE_CLICKS = 3
_NOTHING = 1e-6
PRICE_DOUBT, ORDER_DOUBT, CLICK_DOUBT = 0.10, 0.25, 0.20
"""CVs of what the price told, the order value between words and the click price are off by."""


class Basis(StrEnum):
    """What a verdict stands on."""

    MARGIN = "margin"
    TARGET_ROI = "target_roi"
    """No margin known: the ROI wanted stands for it."""
    FULL_PRICE = "full_price"
    """Neither known: only words that lose even if the goods cost nothing can be called bad; nothing is raised."""


@dataclass(frozen=True, slots=True)
class Worth:
    """What one order of a product leaves. Rates are fractions; None: not known."""

    price: Decimal
    margin_rate: Decimal | None
    refund_rate: Decimal = Decimal(0)
    target_roi: Decimal | None = None

    @property
    def basis(self) -> Basis:
        if self.margin_rate is not None:
            return Basis.MARGIN
        return Basis.TARGET_ROI if self.target_roi else Basis.FULL_PRICE

    @property
    def kept_rate(self) -> Decimal:
        """The share of sales that may be spent on clicks: margin less refunds, or less where the target ROI asks more.

        min(margin x (1 - refunds), 1 / target ROI), never below zero.
        """
        kept = (Decimal(1) if self.margin_rate is None else self.margin_rate) * (1 - self.refund_rate)
        if self.target_roi:
            kept = min(kept, 1 / self.target_roi)
        return max(kept, Decimal(0))

    @property
    def break_even_roi(self) -> Decimal | None:
        """Sales per cost at which nothing is left: 1 / kept rate; None where no sale leaves anything."""
        return 1 / self.kept_rate if self.kept_rate > 0 else None


def round_bid(bid: Decimal) -> Decimal:
    """Down to the cent, so that rounding never raises the spend; never below the platform's lowest bid."""
    return max(bid.quantize(CENT, ROUND_FLOOR), LOWEST_BID)


def order_values(sales: Floats, orders: Floats, price: Floats, kept_rate: Floats) -> Floats:
    """Yuan an order of each word leaves [N]: its own amount, shrunk to the test's average, that one to the price.

    Counts stay gross and refunds are in kept_rate: a late refund must not erase an order that was seen.
    """
    sales = np.maximum(sales, 0.0)
    relative = (np.sum(sales / price) + _PSEUDO_ORDERS) / (orders.sum() + _PSEUDO_ORDERS)
    usual = price * relative
    amount = (sales + _PSEUDO_ORDERS * usual) / (orders + _PSEUDO_ORDERS)
    return np.asarray(np.maximum(kept_rate * amount, _NOTHING))


def click_prices(cost: Floats, clicks: Floats, market: Floats) -> tuple[Floats, Flags]:
    """Yuan a click costs at the default bid [N], shrunk to the market price; and a flag: clicks that cost nothing.

    `cost` is cost at the default bid: each day's divided by its multiplier. Three clicks and more for nothing
    (coupons, invalid clicks given back) will not last, so they count at the market price.
    """
    free = (cost <= 0) & (clicks >= _FREE_CLICKS)
    paid = np.where(free, clicks * market, cost)
    return (paid + _PSEUDO_CLICKS * market) / (clicks + _PSEUDO_CLICKS), free


def value_doubt(orders: Floats, clicks: Floats) -> Floats:
    """Squared CV of order value per click price [N]: what is not yet known of both."""
    own_orders = _PSEUDO_ORDERS / (_PSEUDO_ORDERS + orders)
    own_clicks = _PSEUDO_CLICKS / (_PSEUDO_CLICKS + clicks)
    return np.asarray(PRICE_DOUBT**2 + ORDER_DOUBT**2 * own_orders + CLICK_DOUBT**2 * own_clicks)
