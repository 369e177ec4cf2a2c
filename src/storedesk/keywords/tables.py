"""The word library: every word ever met, what market and shop say of it by day, and the lists of each family."""

from datetime import date
from decimal import Decimal

from sqlalchemy import Column, ForeignKey, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storedesk.foundation.database.base import METADATA, Base
from storedesk.foundation.database.ledger import ledger, name_list
from storedesk.foundation.database.types import Day, Money, Quantity, Rate

KEYWORD_NAMES = name_list(METADATA, "keyword", "word")

MARKET_WORD = ledger(
    METADATA,
    "market_word",
    key=[
        Column("day", Day, nullable=False),
        Column("span", Integer, nullable=False),
        Column("keyword_id", Integer, nullable=False),
        Column("source", Text, nullable=False),
    ],
    values=[
        Column("place", Integer),
        Column("popularity_low", Integer),
        Column("popularity_high", Integer),
        Column("heat_low", Integer),
        Column("heat_high", Integer),
        Column("growth", Rate),
        Column("click_popularity_low", Integer),
        Column("click_popularity_high", Integer),
        Column("click_rate_low", Rate),
        Column("click_rate_high", Rate),
        Column("free_click_rate_low", Rate),
        Column("free_click_rate_high", Rate),
        Column("pay_rate_low", Rate),
        Column("pay_rate_high", Rate),
        Column("buyers_low", Integer),
        Column("buyers_high", Integer),
        Column("trade_index", Integer),
        Column("online_items", Integer),
        Column("tmall_click_share", Rate),
        Column("demand_supply", Quantity),
        Column("reference_price", Money),
    ],
    names={"keyword_id": ("word", KEYWORD_NAMES)},
    covering=("keyword_id", "day", "popularity_low", "popularity_high"),
)
"""What the market reports say of a word; a plain figure has low = high. Index figures are never added up."""

SEARCH_WORD_DAY = ledger(
    METADATA,
    "search_word_day",
    key=[
        Column("day", Day, nullable=False),
        Column("span", Integer, nullable=False),
        Column("keyword_id", Integer, nullable=False),
        Column("device", Text, nullable=False),
    ],
    values=[
        Column("visitors", Integer),
        Column("page_views", Integer),
        Column("cart_users", Integer),
        Column("favourites", Integer),
        Column("buyers", Integer),
        Column("items", Integer),
        Column("sales", Money),
    ],
    names={"keyword_id": ("word", KEYWORD_NAMES)},
    covering=("keyword_id", "day", "visitors", "cart_users", "favourites", "buyers", "sales"),
)
"""Search words that led visitors into the shop."""


class Family(Base):
    """Products that share a library of words: all sizes of a thing, or all that people search for alike."""

    __tablename__ = "word_family"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    name: Mapped[str] = mapped_column(Text, unique=True)


class LibraryWord(Base):
    """A word of a family's library; what it brings is read from the ledgers by its text, never copied.

    `kind` is one of titles.rules.words.WordKind, `source` one of keywords.rules.sources.Source. `relevance` is set by
    hand (None: worked out). `whole`: never split.
    """

    __tablename__ = "library_word"
    __table_args__ = (UniqueConstraint("family_id", "word"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    family_id: Mapped[int] = mapped_column(ForeignKey("word_family.id", ondelete="CASCADE"))
    word: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    added: Mapped[date] = mapped_column(Day)
    relevance: Mapped[Decimal | None] = mapped_column(Rate)
    required: Mapped[bool] = mapped_column(default=False)
    forbidden: Mapped[bool] = mapped_column(default=False)
    whole: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(Text, default="")


class WordFigure(Base):
    """What somebody pasted or typed of a word on a day, in the market ledger's terms; a plain figure has low = high."""

    __tablename__ = "word_figure"
    __table_args__ = (UniqueConstraint("word", "day", "source"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    word: Mapped[str] = mapped_column(Text)
    day: Mapped[date] = mapped_column(Day)
    source: Mapped[str] = mapped_column(Text)
    popularity_low: Mapped[int | None] = mapped_column(Integer)
    popularity_high: Mapped[int | None] = mapped_column(Integer)
    click_rate_low: Mapped[Decimal | None] = mapped_column(Rate)
    click_rate_high: Mapped[Decimal | None] = mapped_column(Rate)
    pay_rate_low: Mapped[Decimal | None] = mapped_column(Rate)
    pay_rate_high: Mapped[Decimal | None] = mapped_column(Rate)
    buyers_low: Mapped[int | None] = mapped_column(Integer)
    buyers_high: Mapped[int | None] = mapped_column(Integer)
    online_items: Mapped[int | None] = mapped_column(Integer)


class Root(Base):
    """A root of the operator's dictionary, folded: `known` ones are never cut apart, others are no roots.

    `means` is the root that stands for it and all its synonyms (empty: itself). `kind` is its class, empty: not said.
    """

    __tablename__ = "word_root"

    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    word: Mapped[str] = mapped_column(Text, unique=True)
    known: Mapped[bool] = mapped_column(default=True)
    means: Mapped[str] = mapped_column(Text, default="")
    kind: Mapped[str] = mapped_column(Text, default="")
