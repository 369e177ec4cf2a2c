"""The word library: every word ever met, the market's figures of it by day, and the shop's own search words by day."""

from sqlalchemy import Column, Integer, Text

from storedesk.foundation.database.base import METADATA
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
    covering=("keyword_id", "day", "visitors", "buyers", "sales"),
)
"""Search words that led visitors into the shop."""
