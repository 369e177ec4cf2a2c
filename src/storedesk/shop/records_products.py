"""Reads what each product did in a period, and how much of the change it made."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy.orm import Session

from storedesk.shop.rules.decompose import Mover
from storedesk.shop.rules.periods import Comparison


@dataclass(frozen=True, slots=True)
class ProductFigures:
    """A product over the days of a period that the item report tells of; None is what it does not say.

    `moved` is how much more it sold than in the period it is compared with, over the days both have; `touched` says
    that the journal has a change of it in one of the two.
    """

    product_id: int
    name: str
    code: str
    picture: str | None
    days: int
    visitors: int | None
    search_visitors: int | None
    cart_users: int | None
    favourites: int | None
    buyers: int | None
    items: int | None
    sales: Decimal | None
    refunds: Decimal | None
    ad_cost: Decimal | None
    sales_before: Decimal | None
    moved: Decimal | None
    touched: bool = False

    @property
    def conversion(self) -> Decimal | None:
        """Buyers of visitors."""
        return Decimal(self.buyers) / self.visitors if self.buyers is not None and self.visitors else None

    @property
    def order_value(self) -> Decimal | None:
        """Sales of a buyer."""
        return self.sales / self.buyers if self.sales is not None and self.buyers else None


@dataclass(frozen=True, slots=True)
class ProductMoves:
    """What the products made of the change: over `days` days that both sides and all reports have.

    The movers' keys are product ids as text, the largest first; the one with key None is what the item report does not
    account for. Together they are exactly the change of the shop's sales over these days.
    """

    days: int
    before: Decimal
    after: Decimal
    movers: tuple[Mover, ...]


def products(session: Session, comparison: Comparison) -> Sequence[ProductFigures]:
    """Every product that the item report tells of on either side, by sales, the best first."""
    raise NotImplementedError
