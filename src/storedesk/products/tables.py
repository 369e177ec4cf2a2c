"""Products: what the operator knows of an item, what the platform's reports say of it, and what was changed when."""

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from storedesk.foundation.database.base import METADATA, Base
from storedesk.foundation.database.ledger import NameList, ledger
from storedesk.foundation.database.types import Day, Money, Quantity, Rate


class Product(Base):
    """An item of the shop; `code` is the platform's item id. What reports say of it is in the listing ledger.

    A row made by an import has its `batch_id`; what the operator fills in (cost and so on) is theirs and survives.
    `stock`, `list_price`, `category` and `title` override the listing where they are set.
    """

    __tablename__ = "product"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    code: Mapped[str] = mapped_column(Text, unique=True)
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id", ondelete="SET NULL"))
    title: Mapped[str | None] = mapped_column(Text)
    short_name: Mapped[str | None] = mapped_column(Text)
    category: Mapped[str | None] = mapped_column(Text)
    list_price: Mapped[Decimal | None] = mapped_column(Money)
    sale_price: Mapped[Decimal | None] = mapped_column(Money)
    cost: Mapped[Decimal | None] = mapped_column(Money)
    freight: Mapped[Decimal | None] = mapped_column(Money)
    fee_rate: Mapped[Decimal | None] = mapped_column(Rate)
    stock: Mapped[int | None] = mapped_column(Integer)
    picture: Mapped[str | None] = mapped_column(Text)
    note: Mapped[str | None] = mapped_column(Text)


class ProductAlias(Base):
    """Another name under which reports speak of a product; matched whole after folding."""

    __tablename__ = "product_alias"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id", ondelete="CASCADE"), index=True)


class JournalEntry(Base):
    """A change or an event the charts should mark: of one product, or of the whole shop where product_id is empty.

    `kind` is one of products.rules.journal.Kind (price, title, picture, event, stock_out, note).
    """

    __tablename__ = "journal_entry"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id", ondelete="CASCADE"), index=True)
    day: Mapped[date] = mapped_column(Day, index=True)
    kind: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text, default="")
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)


PRODUCT_NAMES = NameList(Product.__table__, "code")  # type: ignore[arg-type]

LISTING = ledger(
    METADATA,
    "listing",
    key=[Column("product_id", Integer, nullable=False)],
    values=[
        Column("title", Text),
        Column("category", Text),
        Column("status", Text),
        Column("sku_code", Text),
        Column("list_price", Money),
        Column("stock", Integer),
        Column("picture", Text),
    ],
    names={"product_id": ("item_code", PRODUCT_NAMES)},
)
"""What the reports say of an item itself; rows without an item code do not enter."""

_ITEM_DAY_VALUES: list[Column[Any]] = [
    Column("visitors", Integer),
    Column("page_views", Integer),
    Column("stay_seconds", Quantity),
    Column("bounce", Rate),
    Column("favourites", Integer),
    Column("cart_items", Integer),
    Column("cart_users", Integer),
    Column("order_buyers", Integer),
    Column("order_items", Integer),
    Column("order_amount", Money),
    Column("buyers", Integer),
    Column("items", Integer),
    Column("sales", Money),
    Column("new_buyers", Integer),
    Column("old_buyers", Integer),
    Column("old_buyer_sales", Money),
    Column("refunds", Money),
    Column("search_visitors", Integer),
    Column("search_buyers", Integer),
]

ITEM_DAY = ledger(
    METADATA,
    "item_day",
    key=[
        Column("day", Day, nullable=False),
        Column("span", Integer, nullable=False),
        Column("product_id", Integer, nullable=False),
    ],
    values=_ITEM_DAY_VALUES,
    names={"product_id": ("item_code", PRODUCT_NAMES)},
    covering=("product_id", "day", "span", "visitors", "buyers", "items", "sales"),
)
"""Traffic and sales of an item over `span` days from `day` on; views of days read span = 1 only."""
