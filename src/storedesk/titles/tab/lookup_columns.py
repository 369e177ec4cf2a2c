"""The columns of a root that is looked up: its figures line by line, and the words that hold it."""

from typing import TYPE_CHECKING

from storedesk.foundation.desktop.columns import Column
from storedesk.titles.tab import texts

if TYPE_CHECKING:
    from storedesk.titles.tab.root_lookup import Line


def _days(row: "Line") -> str:
    return str(texts.DAYS.format(days=row.days))


def _whose(row: "Line") -> str:
    return str(row.whose)


FIGURES: tuple[Column, ...] = (
    Column("days", texts.PERIOD, value=_days, width=60),
    Column("whose", texts.WHOSE, value=_whose, width=104, stretch=True),
    Column("visitors", texts.VISITORS, "int", value=lambda row: row.sums.visitors, width=68),
    Column("carts", texts.SEARCH_CARTS, "int", value=lambda row: row.sums.carts, width=60),
    Column("favourites", texts.SEARCH_FAVOURITES, "int", value=lambda row: row.sums.favourites, width=60),
    Column("buyers", texts.BUYERS, "int", value=lambda row: row.sums.buyers, width=72),
    Column("orders", texts.SEARCH_ORDERS, "int", value=lambda row: row.sums.orders, width=60),
    Column("sales", texts.SALES, "money", value=lambda row: row.sums.sales, width=88, places=0),
    Column("conversion", texts.CONVERSION, "rate", value=lambda row: row.sums.conversion, width=76),
)

WORDS: tuple[Column, ...] = (
    Column("word", texts.WORD, width=140, stretch=True),
    Column("own", texts.VISITORS_OWN, "int", value=lambda row: row.own.visitors, width=84),
    Column("shop", texts.VISITORS_SHOP, "int", value=lambda row: row.shop.visitors, width=84),
    Column("buyers", texts.BUYERS, "int", value=lambda row: row.shop.buyers, width=80),
    Column("ads", texts.AD_VISITORS, "int", value=lambda row: row.ads.visitors, width=80),
    Column("ad_orders", texts.AD_ORDERS, "int", value=lambda row: row.ads.orders, width=80),
)
