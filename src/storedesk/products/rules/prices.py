"""The price ledger of a product: what it was listed at and sold for each day, and how low it has been."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

WINDOWS = (7, 15, 30)
"""Days looked back on: the law on discounts takes the lowest deal of 7 days as their base; the platform's sales
(超级立减) check the lowest list price and coupon price of 15; most events check 30."""


@dataclass(frozen=True, slots=True)
class PriceDay:
    """One day: the price in the orders, the lowest and the average paid for a piece, the pieces. None: not known."""

    day: date
    listed: Decimal | None
    lowest: Decimal | None
    average: Decimal | None
    pieces: int


@dataclass(frozen=True, slots=True)
class Floor:
    """The lowest price paid within the last `days` days, and the day it was paid; None where nothing was sold."""

    days: int
    price: Decimal | None
    day: date | None


def floors(prices: Sequence[PriceDay], today: date) -> tuple[Floor, ...]:
    """The lowest price of each of WINDOWS that end with today; of several such days the latest, which binds longest."""
    found = []
    for days in WINDOWS:
        first = today - timedelta(days=days - 1)
        paid = [(each.lowest, each.day) for each in prices if each.lowest is not None and first <= each.day <= today]
        price = min((lowest for lowest, _ in paid), default=None)
        found.append(Floor(days, price, max((day for lowest, day in paid if lowest == price), default=None)))
    return tuple(found)
