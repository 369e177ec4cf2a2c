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
    Column("days", texts.PERIOD, value=_days, width=56),
    Column("whose", texts.WHOSE, value=_whose, width=84, stretch=True),
    Column("visitors", texts.VISITORS, "int", value=lambda row: row.sums.visitors, width=64),
    Column("carts", texts.IN_CART, "int", value=lambda row: row.sums.carts, width=56),
    Column("favourites", texts.FAVED, "int", value=lambda row: row.sums.favourites, width=56),
    Column("buyers", texts.BOUGHT, "int", value=lambda row: row.sums.buyers, width=56),
    Column("orders", texts.SEARCH_ORDERS, "int", value=lambda row: row.sums.orders, width=56),
    Column("sales", texts.SALES, "money", value=lambda row: row.sums.sales, width=76, places=0),
    Column("conversion", texts.CONVERTS, "rate", value=lambda row: row.sums.conversion, width=64),
)

WORDS: tuple[Column, ...] = (
    Column("word", texts.WORD, width=104, stretch=True),
    Column("own", texts.VISITORS_OWN, "int", value=lambda row: row.own.visitors, width=84),
    Column("shop", texts.VISITORS_SHOP, "int", value=lambda row: row.shop.visitors, width=84),
    Column("buyers", texts.BOUGHT, "int", value=lambda row: row.shop.buyers, width=80),
    Column("ads", texts.AD_VISITORS, "int", value=lambda row: row.ads.visitors, width=80),
    Column("ad_orders", texts.AD_ORDERS, "int", value=lambda row: row.ads.orders, width=80),
)
