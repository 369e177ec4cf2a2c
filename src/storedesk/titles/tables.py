"""Titles of products: their versions and what came of them, what rivals call theirs, and the rules a title keeps."""

from datetime import date
from decimal import Decimal

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storedesk.foundation.database.base import METADATA, Base
from storedesk.foundation.database.ledger import ledger
from storedesk.foundation.database.types import Day, Money, Quantity, Rate


class FamilyProduct(Base):
    """Which library of words a product's title is made from; a product has at most one."""

    __tablename__ = "word_family_product"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    family_id: Mapped[int] = mapped_column(ForeignKey("word_family.id", ondelete="CASCADE"), index=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id", ondelete="CASCADE"), unique=True)


class TitleVersion(Base):
    """A title of a product: a draft, the one that is live since `day`, or a past one (`day` empty: since ever).

    The prediction is what it should bring a day: `visitors`, `buyers`, and the search words (JSON list) it is made for.
    `value` is its value by the `formula` in whose name it was made. A product has one live title: that of a product
    that is merged with it becomes a past one.
    """

    __tablename__ = "title_version"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id", ondelete="CASCADE"), index=True)
    text: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text, info={"single": {"live": "past"}})
    written: Mapped[date] = mapped_column(Day)
    day: Mapped[date | None] = mapped_column(Day)
    reason: Mapped[str] = mapped_column(Text, default="")
    visitors: Mapped[Decimal | None] = mapped_column(Quantity)
    buyers: Mapped[Decimal | None] = mapped_column(Quantity)
    words: Mapped[str] = mapped_column(Text, default="[]")
    value: Mapped[Decimal | None] = mapped_column(Quantity)
    formula: Mapped[str] = mapped_column(Text, default="")


class TitleProof(Base):
    """A verdict on a version, written down as it was said: `look` is quick, first or final.

    `sentence` is a phrase as JSON, so that it can be read in any language; `disturbances` are the lines of the journal
    that touched the comparison.
    """

    __tablename__ = "title_proof"
    __table_args__ = (UniqueConstraint("version_id", "look", "measure"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("title_version.id", ondelete="CASCADE"))
    look: Mapped[str] = mapped_column(Text)
    measure: Mapped[str] = mapped_column(Text)
    written: Mapped[date] = mapped_column(Day)
    outcome: Mapped[str] = mapped_column(Text)
    days: Mapped[int] = mapped_column(Integer)
    effect: Mapped[Decimal | None] = mapped_column(Rate)
    low: Mapped[Decimal | None] = mapped_column(Rate)
    high: Mapped[Decimal | None] = mapped_column(Rate)
    better: Mapped[Decimal | None] = mapped_column(Rate)
    detectable: Mapped[Decimal | None] = mapped_column(Rate)
    controls: Mapped[int] = mapped_column(Integer)
    pairs: Mapped[int] = mapped_column(Integer)
    before: Mapped[Decimal | None] = mapped_column(Quantity)
    after: Mapped[Decimal | None] = mapped_column(Quantity)
    disturbances: Mapped[str] = mapped_column(Text, default="[]")
    sentence: Mapped[str] = mapped_column(Text, default="")


class TitleWish(Base):
    """What the operator asks of a product's title, as JSON (titles.wishing.Asked)."""

    __tablename__ = "title_wish"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("product.id", ondelete="CASCADE"), unique=True)
    asked: Mapped[str] = mapped_column(Text)


class TitleLimit(Base):
    """The operator's own limit of a platform and category from a day on; it counts before the shipped one."""

    __tablename__ = "title_limit"
    __table_args__ = (UniqueConstraint("platform", "category", "valid_from"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    platform: Mapped[str] = mapped_column(Text)
    category: Mapped[str] = mapped_column(Text, default="")
    valid_from: Mapped[date] = mapped_column(Day)
    most: Mapped[int] = mapped_column(Integer)
    least: Mapped[int] = mapped_column(Integer, default=1)
    unit: Mapped[str] = mapped_column(Text)
    signs: Mapped[str | None] = mapped_column(Text)
    repeats: Mapped[int | None] = mapped_column(Integer)
    emoji: Mapped[bool | None] = mapped_column(Boolean)


class TitleWord(Base):
    """A word the operator watches for in titles: `kind` is forbidden, brand (another's), own_brand or allowed.

    An allowed word is none of the law's or the platform's; `category` says where, none everywhere.
    """

    __tablename__ = "title_word"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    word: Mapped[str] = mapped_column(Text, unique=True)
    kind: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text, default="")
    category: Mapped[str | None] = mapped_column(Text)


class RivalList(Base):
    """Titles of rivals as they stood on a day, for one library of words."""

    __tablename__ = "rival_list"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    family_id: Mapped[int] = mapped_column(ForeignKey("word_family.id", ondelete="CASCADE"), index=True)
    day: Mapped[date] = mapped_column(Day)
    source: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text, default="")


class RivalTitle(Base):
    """A rival's title on a list; `item` is its item id where it is known."""

    __tablename__ = "rival_title"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    list_id: Mapped[int] = mapped_column(ForeignKey("rival_list.id", ondelete="CASCADE"), index=True)
    rank: Mapped[int] = mapped_column(Integer)
    title: Mapped[str] = mapped_column(Text)
    sales: Mapped[int | None] = mapped_column(BigInteger)
    price: Mapped[Decimal | None] = mapped_column(Money)
    shop: Mapped[str] = mapped_column(Text, default="")
    item: Mapped[str] = mapped_column(Text, default="")


RIVAL_ITEM = ledger(
    METADATA,
    "rival_item",
    key=[Column("rival_code", Text, nullable=False)],
    values=[
        Column("title", Text),
        Column("category", Text),
        Column("price", Money),
        Column("sales", BigInteger),
        Column("shop", Text),
        Column("address", Text),
    ],
)
"""Items of other shops that lists with coupons tell of; `sales` are those of a month."""
