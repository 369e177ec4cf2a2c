"""What a sale of a product leaves over, and how much advertising it can bear."""

from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Economics:
    """One piece sold: its price, and what goes off it. None: not known.

    `fee_rate` is the platform's share of the price (0.05 is 5 %). Freight and fee count as nothing while unknown,
    because many shops pay none; without price or cost there is no margin to speak of.
    """

    price: Decimal | None
    cost: Decimal | None
    freight: Decimal | None = None
    fee_rate: Decimal | None = None

    @property
    def fee(self) -> Decimal | None:
        """The platform's part of the price, to the cent."""
        if self.price is None:
            return None
        return (self.price * (self.fee_rate or Decimal(0))).quantize(CENT, ROUND_HALF_UP)

    @property
    def margin(self) -> Decimal | None:
        """price - cost - freight - platform fee."""
        if self.price is None or self.cost is None or self.fee is None:
            return None
        return self.price - self.cost - (self.freight or Decimal(0)) - self.fee

    @property
    def margin_rate(self) -> Decimal | None:
        """The margin as a fraction of the price; None without a price above zero."""
        return self.margin / self.price if self.margin is not None and self.price else None

    @property
    def break_even_roi(self) -> Decimal | None:
        """Sales per unit of advertising at which a sale leaves nothing: price / margin.

        None where the margin is unknown, nothing or a loss: then no advertising pays.
        """
        if self.price is None or self.margin is None or self.margin <= 0:
            return None
        return self.price / self.margin

    @property
    def break_even_price(self) -> Decimal | None:
        """The lowest price, to the cent, that loses nothing: the first with margin >= 0.

        None without a cost, and where the fee is the whole price.

        The search starts at (cost + freight) / (1 - fee rate) rounded up, and goes on below it as long as the rounding
        of the fee forgives a cent.
        """
        rate = self.fee_rate or Decimal(0)
        if self.cost is None or rate >= 1:
            return None
        price = ((self.cost + (self.freight or Decimal(0))) / (1 - rate)).quantize(CENT, ROUND_CEILING)
        while price > 0 and (replace(self, price=price - CENT).margin or Decimal(0)) >= 0:
            price -= CENT
        return price

    def highest_cost_per_click(self, conversion: Decimal) -> Decimal | None:
        """The price of a click at which advertising just pays for itself: margin x conversion, cut to the cent."""
        if self.margin is None or self.margin <= 0:
            return None
        return (self.margin * conversion).quantize(CENT, ROUND_FLOOR)
