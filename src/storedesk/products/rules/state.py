"""How a product stands: what the operator should look at first."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from storedesk.foundation.texts import Phrase
from storedesk.products import texts
from storedesk.products.rules.margin import Economics

SOON = 7
"""Days of stock below which it is time to order: a supplier's week."""

_TAKEN_DOWN = ("下架", "仓库", "删除", "off", "inactive")


class State(StrEnum):
    """The worst first."""

    LOSS = "loss"
    OUT = "out"
    LOW = "low"
    NO_COST = "no_cost"
    NO_PRICE = "no_price"
    TAKEN_DOWN = "taken_down"
    GOOD = "good"


STATE_NAMES: dict[State, Phrase] = {
    State.LOSS: texts.STATE_LOSS,
    State.OUT: texts.STATE_OUT,
    State.LOW: texts.STATE_LOW,
    State.NO_COST: texts.STATE_NO_COST,
    State.NO_PRICE: texts.STATE_NO_PRICE,
    State.TAKEN_DOWN: texts.STATE_TAKEN_DOWN,
    State.GOOD: texts.STATE_GOOD,
}


@dataclass(frozen=True, slots=True)
class Stock:
    """What lies in stock, and how many pieces were sold over how many days; None: not known."""

    pieces: int | None
    sold: int | None
    days: int

    @property
    def lasts(self) -> Decimal | None:
        """For how many days it lasts at that pace: pieces / (sold / days); None while nothing sells."""
        if self.pieces is None or not self.sold or self.days <= 0:
            return None
        return Decimal(max(self.pieces, 0)) * self.days / self.sold


def state(economics: Economics, stock: Stock, status: str | None) -> State:
    """The worst that is true of a product; one taken down is not looked at further."""
    if status is not None and any(word in status.casefold() for word in _TAKEN_DOWN):
        return State.TAKEN_DOWN
    if economics.margin is not None and economics.margin < 0:
        return State.LOSS
    if stock.pieces is not None and stock.pieces <= 0:
        return State.OUT
    lasts = stock.lasts
    if lasts is not None and lasts < SOON:
        return State.LOW
    if economics.cost is None:
        return State.NO_COST
    return State.NO_PRICE if economics.price is None else State.GOOD
