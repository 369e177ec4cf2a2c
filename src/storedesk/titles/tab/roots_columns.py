"""The columns of the roots page: what each root earns in search and in ads, and what could come instead."""

from decimal import Decimal

from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.titles.rules.root_report import Quadrant, Replacement, RootLine
from storedesk.titles.tab import texts

QUADRANTS = {
    Quadrant.STAR: ("positive", "trending-up", texts.STAR),
    Quadrant.PRECISE: ("info", "target", texts.PRECISE),
    Quadrant.JUNK: ("warning", "triangle-alert", texts.JUNK),
    Quadrant.PROBLEM: ("negative", "trending-down", texts.PROBLEM),
    Quadrant.NEW: ("neutral", "clock", texts.TOO_NEW),
}
"""Tone, icon and word of each quadrant."""


def quadrant_chip(quadrant: Quadrant) -> ChipValue:
    """Where a root stands by traffic and conversion."""
    tone, icon, word = QUADRANTS[quadrant]
    return ChipValue(tone, icon, str(word))


def _search(name: str, row: RootLine) -> int | None:
    return getattr(row.search, name)  # type: ignore[no-any-return]


def _cost(row: RootLine) -> Decimal | None:
    return row.ads.cost


def _shares(row: RootLine) -> str:
    return "、".join((*row.shares_with, *(f"{other}（{signs}）" for other, signs in row.shares_signs)))


def _shares_note(row: RootLine) -> str:
    """Which of them mean the same, and which could be written as one."""
    said = [str(texts.SHARES_ALIKE.format(root=row.root, others="、".join(row.shares_with)))] if row.shares_with else []
    for other, signs in row.shares_signs:
        said.append(str(texts.SHARES_SIGNS.format(root=row.root, other=other, signs=signs)))
    return "\n".join(said)


def _relevance(row: Replacement) -> Decimal | None:
    return None if row.relevance is None else Decimal(str(round(row.relevance, 2)))


def _conversion_tone(row: RootLine) -> str:
    return "negative" if row.ours_alone else ""


def _conversion_note(row: RootLine) -> str:
    return str(texts.OURS_ALONE) if row.ours_alone else ""


ROOTS: tuple[Column, ...] = (
    Column("root", texts.ROOTS, width=76, stretch=True),
    Column("quadrant", texts.QUADRANT, "chip", value=lambda row: quadrant_chip(row.quadrant), width=100),
    Column("visitors", texts.SEARCH_VISITORS, "int", value=lambda row: _search("visitors", row), width=76),
    Column("carts", texts.IN_CART, "int", value=lambda row: _search("carts", row), width=56),
    Column("favourites", texts.FAVED, "int", value=lambda row: _search("favourites", row), width=56),
    Column("buyers", texts.BOUGHT, "int", value=lambda row: _search("buyers", row), width=56),
    Column(
        "conversion",
        texts.CONVERTS,
        "rate",
        value=lambda row: row.search.conversion,
        width=64,
        tone=_conversion_tone,
        note=_conversion_note,
    ),
    Column("ad_visitors", texts.AD_VISITORS, "int", value=lambda row: row.ads.visitors, width=76),
    Column("ad_carts", texts.AD_CARTS, "int", value=lambda row: row.ads.carts, width=76),
    Column("ad_favourites", texts.AD_FAVOURITES, "int", value=lambda row: row.ads.favourites, width=76),
    Column("ad_orders", texts.AD_ORDERS, "int", value=lambda row: row.ads.orders, width=76),
    Column("ad_conversion", texts.ADS_CONVERT, "rate", value=lambda row: row.ads.conversion, width=76),
    Column("shop", texts.VISITORS_SHOP, "int", value=lambda row: row.shop.visitors, width=92),
    Column("trade", texts.TRADE, "rate", width=92),
    Column("ad_cost", texts.AD_COST, "money", value=_cost, width=84, places=0),
    Column("per_byte", texts.PER_BYTE, "number", width=92, places=1),
    Column("sales", texts.SALES, "money", value=lambda row: row.search.sales, width=92, places=0),
    Column("length", texts.BYTES, "int", width=56),
    Column("shares", texts.SHARES, value=_shares, width=120, note=_shares_note),
    Column("words", texts.WORDS, "int", value=lambda row: row.search.words, width=60, hidden=True),
    Column("orders", texts.SEARCH_ORDERS, "int", value=lambda row: _search("orders", row), width=80, hidden=True),
    Column("ad_sales", texts.AD_SALES, "money", value=lambda row: row.ads.sales, width=96, places=0, hidden=True),
)

REPLACEMENTS: tuple[Column, ...] = (
    Column("words", texts.REPLACEMENT, value=lambda row: "、".join(row.words), width=88),
    Column("leading", texts.LEADING, width=104, stretch=True),
    Column("relevance", texts.RELEVANCE, "number", value=_relevance, width=64),
    Column("clicks", texts.CLICKS_INDEX, "number", width=84, places=0, note=lambda row: str(texts.POPULARITY_TIP)),
    Column("visitors", texts.MORE_VISITORS, "number", width=96, places=1),
    Column("gain", texts.GAIN, "number", width=64, places=0),
    Column("length", texts.BYTES, "int", width=52),
    Column("title", texts.TITLE, width=260),
)

UNCOVERED: tuple[Column, ...] = (
    Column("word", texts.WORD, width=160, stretch=True),
    Column("visitors", texts.SEARCH_VISITORS, "int", width=100),
    Column("buyers", texts.BUYERS, "int", width=80),
    Column("sales", texts.SALES, "money", width=100),
)
