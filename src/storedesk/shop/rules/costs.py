"""Where a month's money went: goods, promotion, people and operations, against the shares the plan gives them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from storedesk.foundation.texts import Phrase
from storedesk.shop import texts


class CostKind(StrEnum):
    """The four kinds of cost."""

    GOODS = "goods"
    PROMOTION = "promotion"
    PEOPLE = "people"
    OPERATIONS = "operations"


KIND_NAMES: Mapping[CostKind, Phrase] = {
    CostKind.GOODS: texts.GOODS,
    CostKind.PROMOTION: texts.PROMOTION,
    CostKind.PEOPLE: texts.PEOPLE,
    CostKind.OPERATIONS: texts.OPERATIONS,
}

DEFAULT_PLAN: Mapping[CostKind, Decimal] = {
    CostKind.GOODS: Decimal("0.50"),
    CostKind.PROMOTION: Decimal("0.15"),
    CostKind.PEOPLE: Decimal("0.10"),
    CostKind.OPERATIONS: Decimal("0.10"),
}
"""Shares of sales a shop without a plan of its own starts from; 15 % are left as profit."""


@dataclass(frozen=True, slots=True)
class Sold:
    """Pieces of one product sold in the month; `cost` and `freight` of one piece, `fee_rate` of the price."""

    product_id: int | None
    name: str
    quantity: int
    paid: Decimal
    cost: Decimal | None
    freight: Decimal | None = None
    fee_rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """Money spent that no report brings, typed by the operator. `id` is 0 while it is not kept yet."""

    kind: CostKind
    name: str
    amount: Decimal
    product_id: int | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class CostLine:
    """One line of a kind: what it is for, how much, and the entry behind it (None: computed from reports)."""

    name: Phrase | str
    amount: Decimal
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class KindCost:
    """A kind of cost against its planned share of net sales. Shares are fractions, None without sales."""

    kind: CostKind
    amount: Decimal
    planned_share: Decimal
    net_sales: Decimal
    lines: tuple[CostLine, ...]

    @property
    def share(self) -> Decimal | None:
        return self.amount / self.net_sales if self.net_sales > 0 else None

    @property
    def planned(self) -> Decimal:
        """What the plan allows at these sales, to the cent."""
        return (self.net_sales * self.planned_share).quantize(Decimal("0.01"))

    @property
    def over(self) -> Decimal:
        """How much more than planned; negative is less."""
        return self.amount - self.planned


@dataclass(frozen=True, slots=True)
class CostStructure:
    """A month's costs. Profit is net sales less everything known.

    `coverage` is the share of what was sold (by what was paid) whose cost is known, None where it is not known what was
    sold; what is not covered is missing from the costs, never guessed, and makes the profit look larger than it is.
    `foreign` is advertising in other currencies, which is in none of the sums.
    """

    sales: Decimal
    refunds: Decimal
    kinds: tuple[KindCost, ...]
    coverage: Decimal | None
    foreign: Mapping[str, Decimal]

    @property
    def net_sales(self) -> Decimal:
        return self.sales - self.refunds

    @property
    def spent(self) -> Decimal:
        return sum((kind.amount for kind in self.kinds), Decimal(0))

    @property
    def profit(self) -> Decimal:
        return self.net_sales - self.spent

    @property
    def profit_share(self) -> Decimal | None:
        return self.profit / self.net_sales if self.net_sales > 0 else None

    @property
    def planned_profit_share(self) -> Decimal:
        return 1 - sum((kind.planned_share for kind in self.kinds), Decimal(0))

    @property
    def promotion(self) -> Decimal:
        """What promotion cost in all."""
        return next(kind.amount for kind in self.kinds if kind.kind == CostKind.PROMOTION)

    @property
    def promotion_roi(self) -> Decimal | None:
        """Sales, all of them, per unit of promotion; None while nothing was spent on it."""
        return self.sales / self.promotion if self.promotion else None

    @property
    def return_on_spend(self) -> Decimal | None:
        """Profit per unit of everything spent."""
        return self.profit / self.spent if self.spent else None


@dataclass(frozen=True, slots=True)
class Promotion:
    """What the reports say promotion cost: advertising in the shop's currency, and affiliates' commission."""

    ads: Decimal | None = None
    commission: Decimal | None = None
    foreign: Mapping[str, Decimal] | None = None


def structure(
    sales: Decimal,
    refunds: Decimal,
    sold: Sequence[Sold],
    promotion: Promotion,
    entries: Iterable[Entry],
    plan: Mapping[CostKind, Decimal],
) -> CostStructure:
    """The month's costs by kind, each line named: computed ones first, then what the operator typed."""
    lines: dict[CostKind, list[CostLine]] = {kind: [] for kind in CostKind}
    _add(lines[CostKind.GOODS], texts.GOODS_SOLD, goods_cost(sold))
    _add(lines[CostKind.PROMOTION], texts.AD_COST, promotion.ads)
    _add(lines[CostKind.PROMOTION], texts.AFFILIATES, promotion.commission)
    _add(lines[CostKind.OPERATIONS], texts.FREIGHT, _each(sold, lambda each: each.freight))
    _add(lines[CostKind.OPERATIONS], texts.PLATFORM_FEES, _fees(sold))
    for entry in entries:
        lines[entry.kind].append(CostLine(entry.name, entry.amount, entry))
    net = sales - refunds
    kinds = tuple(
        KindCost(
            kind,
            sum((line.amount for line in lines[kind]), Decimal(0)),
            plan.get(kind, DEFAULT_PLAN[kind]),
            net,
            tuple(lines[kind]),
        )
        for kind in CostKind
    )
    return CostStructure(sales, refunds, kinds, coverage(sold), promotion.foreign or {})


def goods_cost(sold: Iterable[Sold]) -> Decimal | None:
    """What the pieces sold had cost, as far as it is known; None where no cost is."""
    return _each(sold, lambda each: each.cost)


def coverage(sold: Iterable[Sold]) -> Decimal | None:
    """The share of what was paid that belongs to products whose cost is known."""
    paid = known = Decimal(0)
    for each in sold:
        paid += each.paid
        known += each.paid if each.cost is not None else 0
    return known / paid if paid else None


def _each(sold: Iterable[Sold], of_piece: Callable[[Sold], Decimal | None]) -> Decimal | None:
    known = [amount * each.quantity for each in sold if (amount := of_piece(each)) is not None]
    return sum(known, Decimal(0)) if known else None


def _fees(sold: Iterable[Sold]) -> Decimal | None:
    known = [each.paid * each.fee_rate for each in sold if each.fee_rate is not None]
    return sum(known, Decimal(0)).quantize(Decimal("0.01")) if known else None


def _add(lines: list[CostLine], name: Phrase, amount: Decimal | None) -> None:
    if amount is not None:
        lines.append(CostLine(name, amount))
