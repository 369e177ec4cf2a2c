"""The tables of words that sell on one side and are missing on the other."""

from storedesk.ads.tab import page_texts, texts
from storedesk.foundation.desktop.columns import Column
from storedesk.keywords.records_triangle import SoldInSearch

_MOST_NAMED = 12


def _holders(row: SoldInSearch) -> str:
    named = str(page_texts.LIST_COMMA).join(each.name for each in row.holders[:_MOST_NAMED])
    return named + ("…" if len(row.holders) > _MOST_NAMED else "")


FOR_TITLES: tuple[Column, ...] = (
    Column("word", texts.WORD, width=160),
    Column("product", texts.PRODUCT, width=120),
    Column("fits", page_texts.RELEVANCE, "rate", width=96, places=0, tooltip=page_texts.RELEVANCE_TIP),
    Column("orders", texts.ORDERS, "int", width=84),
    Column("sales", texts.SALES, "money", width=96),
    Column("clicks", texts.CLICKS, "int", width=72),
    Column("cost", texts.COST, "money", width=88),
    Column("roi", texts.ROI, "number", width=64),
    Column("title", page_texts.TITLE_NOW, width=144, stretch=True, note=lambda row: row.title),
)

FOR_ADS: tuple[Column, ...] = (
    Column("word", texts.WORD, width=200),
    Column("buyers", page_texts.BUYERS, "int", width=112),
    Column("visitors", page_texts.VISITORS, "int", width=112),
    Column("rate", page_texts.BUYERS_OF_VISITORS, "rate", width=144),
    Column("holders", page_texts.IN_TITLES_OF, value=_holders, width=240, stretch=True, note=_holders),
)
