"""The shop's days from the reports, its targets, the plan of its costs and what they really were."""

from datetime import date
from decimal import Decimal

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storedesk.foundation.database.base import METADATA, Base
from storedesk.foundation.database.ledger import ledger
from storedesk.foundation.database.types import Day, Money, Quantity, Rate

SHOP_DAY = ledger(
    METADATA,
    "shop_day",
    key=[Column("day", Day, nullable=False), Column("span", Integer, nullable=False)],
    values=[
        Column("visitors", BigInteger),
        Column("page_views", BigInteger),
        Column("bounce", Rate),
        Column("stay_seconds", Quantity),
        Column("new_visitors", BigInteger),
        Column("old_visitors", BigInteger),
        Column("favourites", BigInteger),
        Column("cart_users", BigInteger),
        Column("cart_items", BigInteger),
        Column("order_buyers", BigInteger),
        Column("order_count", BigInteger),
        Column("order_items", BigInteger),
        Column("order_amount", Money),
        Column("buyers", BigInteger),
        Column("orders", BigInteger),
        Column("items", BigInteger),
        Column("sales", Money),
        Column("old_buyers", BigInteger),
        Column("new_buyers", BigInteger),
        Column("old_buyer_sales", Money),
        Column("refunds", Money),
        Column("ad_cost_keywords", Money),
        Column("ad_cost_crowd", Money),
        Column("ad_cost_whole_site", Money),
        Column("ad_cost_smart", Money),
        Column("commission", Money),
        Column("score_goods", Quantity),
        Column("score_service", Quantity),
        Column("score_delivery", Quantity),
    ],
)
"""The whole shop over `span` days from `day` on. Conversion and order value are computed, never stored."""


class Target(Base):
    """A goal: of a year (month empty) or a month, of the shop (product empty) or of one product.

    `metric` is one of shop.rules.metrics.Metric (sales, visitors, conversion, order_value); the value is a whole number
    in the metric's unit: cents for money, millionths for conversion, pieces for counts.
    """

    __tablename__ = "shop_target"
    __table_args__ = (UniqueConstraint("year", "month", "product_id", "metric"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    year: Mapped[int] = mapped_column(Integer)
    month: Mapped[int] = mapped_column(Integer, default=0)
    product_id: Mapped[int] = mapped_column(Integer, default=0)
    metric: Mapped[str] = mapped_column(Text)
    value: Mapped[int] = mapped_column(BigInteger)


class Peak(Base):
    """Days that carry more than their weekday's share of the month (an event), as a factor on the usual weight."""

    __tablename__ = "shop_peak"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    first_day: Mapped[date] = mapped_column(Day)
    last_day: Mapped[date] = mapped_column(Day)
    name: Mapped[str] = mapped_column(Text)
    factor: Mapped[Decimal] = mapped_column(Quantity)


class CostShare(Base):
    """The plan: what share of sales a kind of cost may take, from a month on (goods, promotion, people, operations)."""

    __tablename__ = "shop_cost_share"
    __table_args__ = (UniqueConstraint("kind", "valid_from"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    kind: Mapped[str] = mapped_column(Text)
    valid_from: Mapped[date] = mapped_column(Day)
    share: Mapped[Decimal] = mapped_column(Rate)


class CostEntry(Base):
    """Money spent in a month that no report brings (wages, rent, software), of one kind of cost."""

    __tablename__ = "shop_cost"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    month: Mapped[date] = mapped_column(Day, index=True)
    kind: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    amount: Mapped[Decimal] = mapped_column(Money)
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id", ondelete="SET NULL"))
