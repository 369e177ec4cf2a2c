"""Keeps a pasted table of costs: first what it would change, then the change itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.foundation.texts import Phrase
from storedesk.products import records, texts
from storedesk.products.records import Item
from storedesk.products.rules.margin import Economics
from storedesk.products.rules.matching import fold
from storedesk.products.rules.pasted import Pasted
from storedesk.products.tables import Product


@dataclass(frozen=True, slots=True)
class CostChange:
    """What one pasted line does: to which product, its cost and freight before and after, or why it does nothing.

    `after` values of None leave what is there.
    """

    line: int
    said: str
    product_id: int | None = None
    name: str = ""
    before: Decimal | None = None
    after: Decimal | None = None
    freight_before: Decimal | None = None
    freight_after: Decimal | None = None
    margin_rate: Decimal | None = None
    problem: Phrase | str | None = None

    @property
    def changes(self) -> bool:
        """Whether keeping it writes anything."""
        if self.problem is not None:
            return False
        cost = self.after is not None and self.after != self.before
        return cost or (self.freight_after is not None and self.freight_after != self.freight_before)


def preview_costs(session: Session, lines: Sequence[Pasted]) -> list[CostChange]:
    """What keeping these lines would do, line by line; writes nothing."""
    products = records.items(session)
    by_name = _by_name(products)
    seen: dict[int, Pasted] = {}
    found = []
    for line in lines:
        said = line.names[0] if line.names else ""
        if line.problem is not None:
            found.append(CostChange(line.line, said, problem=line.problem))
            continue
        product = next((one for name in line.names if (one := by_name.get(fold(name))) is not None), None)
        if product is None:
            found.append(CostChange(line.line, said, problem=texts.NAMES_NOBODY.format(name=said)))
            continue
        earlier = seen.setdefault(product.id, line)
        if (earlier.cost, earlier.freight) != (line.cost, line.freight):
            found.append(CostChange(line.line, said, product.id, product.name, problem=texts.NAMED_TWICE))
            continue
        found.append(_change(line, said, product))
    return found


def keep_costs(session: Session, changes: Sequence[CostChange]) -> int:
    """Write the costs and freights that differ; gives how many products were changed."""
    wanted = {each.product_id: each for each in changes if each.changes}
    rows = session.scalars(select(Product).where(Product.id.in_([each for each in wanted if each is not None]))).all()
    for row in rows:
        change = wanted[row.id]
        if change.after is not None:
            row.cost = change.after
        if change.freight_after is not None:
            row.freight = change.freight_after
    return len(rows)


def _change(line: Pasted, said: str, product: Item) -> CostChange:
    own = product.own
    cost = own.cost if line.cost is None else line.cost
    freight = own.freight if line.freight is None else line.freight
    return CostChange(
        line=line.line,
        said=said,
        product_id=product.id,
        name=product.name,
        before=own.cost,
        after=line.cost,
        freight_before=own.freight,
        freight_after=line.freight,
        margin_rate=Economics(product.price, cost, freight, own.fee_rate).margin_rate,
    )


def _by_name(products: Sequence[Item]) -> dict[str, Item]:
    """Each product by its item id, else by its article number or a name that it alone has."""
    holders: dict[str, dict[int, Item]] = {}
    for product in products:
        for name in (product.sku_code, *product.names.names):
            if name:
                holders.setdefault(fold(name), {})[product.id] = product
    found = {name: next(iter(alone.values())) for name, alone in holders.items() if len(alone) == 1}
    return found | {fold(product.code): product for product in products}
