"""Reads the list of products with what each sold lately: one statement over the names, one over the figures."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.foundation.calendar.spans import Span
from storedesk.products.rules.margin import Economics
from storedesk.products.rules.state import State, Stock, state
from storedesk.products.tables import ITEM_DAY, LISTING, Product

DAYS = 30
"""How many days the figures beside a product tell of."""


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product in the list: the operator's word where there is one, else the reports'; figures of the window.

    None: not known. `days` is the length of the window. `picture` is the operator's own, kept beside the database.
    """

    id: int
    code: str
    short_name: str | None
    title: str | None
    category: str | None
    list_price: Decimal | None
    sale_price: Decimal | None
    cost: Decimal | None
    freight: Decimal | None
    fee_rate: Decimal | None
    stock: int | None
    picture: str | None
    status: str | None
    sku_code: str | None
    visitors: int | None
    buyers: int | None
    items: int | None
    sales: Decimal | None
    days: int

    @property
    def name(self) -> str:
        """How it is called in tables: the short name, else the title, else the item id."""
        return self.short_name or self.title or self.code

    @property
    def price(self) -> Decimal | None:
        """What a customer pays: the sale price, else the list price."""
        return self.list_price if self.sale_price is None else self.sale_price

    @property
    def economics(self) -> Economics:
        return Economics(self.price, self.cost, self.freight, self.fee_rate)

    @property
    def margin(self) -> Decimal | None:
        return self.economics.margin

    @property
    def margin_rate(self) -> Decimal | None:
        return self.economics.margin_rate

    @property
    def lasts(self) -> Decimal | None:
        """For how many days the stock lasts at the pace of the window."""
        return self._in_stock.lasts

    @property
    def state(self) -> State:
        return state(self.economics, self._in_stock, self.status)

    @property
    def _in_stock(self) -> Stock:
        return Stock(self.stock, self.items, self.days)

    @property
    def break_even_roi(self) -> Decimal | None:
        return self.economics.break_even_roi

    @property
    def conversion(self) -> Decimal | None:
        """Buyers of visitors."""
        return Decimal(self.buyers) / self.visitors if self.buyers is not None and self.visitors else None


def window(session: Session, today: date) -> Span:
    """The DAYS days that end with the last one the item reports tell of, or with today where they tell nothing."""
    days = ITEM_DAY.table.c
    told = select(days.day).where(days.span == 1, days.day <= today).order_by(days.day.desc()).limit(1)
    last = session.scalar(told) or today
    return Span(last - timedelta(days=DAYS - 1), last)


def product_rows(session: Session, of: Span) -> list[ProductRow]:
    """Every product by its item id, with its figures of the window."""
    said = LISTING.table.c
    sold = _figures(session, of)
    own = Product.__table__.c
    columns: list[Any] = [
        own.id,
        own.code,
        own.short_name,
        own.title,
        said.title,
        own.category,
        said.category,
        own.list_price,
    ]
    columns += [said.list_price, own.sale_price, own.cost, own.freight, own.fee_rate, own.stock, said.stock]
    columns += [own.picture, said.status, said.sku_code]
    wanted = select(*columns).outerjoin(LISTING.table, said.product_id == own.id).order_by(own.code)
    nothing, days = (None, None, None, None), of.days
    rows = []
    for row in session.execute(wanted):
        identity, code, short_name, title, title_said, category, category_said, list_price, price_said = row[:9]
        sale_price, cost, freight, fee_rate, stock, stock_said, picture, status, sku_code = row[9:]
        rows.append(
            ProductRow(
                identity,
                code,
                short_name,
                title or title_said,
                category or category_said,
                price_said if list_price is None else list_price,
                sale_price,
                cost,
                freight,
                fee_rate,
                stock_said if stock is None else stock,
                picture,
                status,
                sku_code,
                *sold.get(identity, nothing),
                days,
            )
        )
    return rows


def _figures(session: Session, of: Span) -> dict[int, tuple[int | None, int | None, int | None, Decimal | None]]:
    """Visitors, buyers, pieces and sales of each product over single days of the window.

    Buyers and visitors of several days are added up, as the platform's own reports of periods do not: somebody who
    comes on two days counts twice.
    """
    days = ITEM_DAY.table.c
    sums = [func.sum(days.visitors), func.sum(days.buyers), func.sum(days["items"]), func.sum(days.sales)]
    wanted = (
        select(days.product_id, *sums)
        .where(days.day.between(of.first, of.last), days.span == 1)
        .group_by(days.product_id)
    )
    return {
        product: (_whole(visitors), _whole(buyers), _whole(items), sales)
        for product, visitors, buyers, items, sales in session.execute(wanted)
    }


def _whole(value: object) -> int | None:
    """A server gives sums of whole numbers as decimals."""
    return value if value is None or isinstance(value, int) else int(str(value))
