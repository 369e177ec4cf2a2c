"""The triangle of title, search and ads: words that sell on one side and are missing on the other.

The ads room stands above this one and the products beside it; both are read by the names of their tables.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Integer, Text, column, func, select, table
from sqlalchemy.orm import Session

from storedesk.foundation.calendar.weeks import later_month, month_of
from storedesk.foundation.database.types import Day
from storedesk.keywords.ad_words import AD_WORD_DAY
from storedesk.keywords.records import lately
from storedesk.keywords.rules.fit import letters, relevance
from storedesk.keywords.tables import KEYWORD_NAMES

MOST = 500
_MONTHS = 3

_AD_MONTH = table(
    "ad_keyword_month",
    column("month", Day),
    column("keyword_id", Integer),
    column("orders", Integer),
)
_PRODUCT = table(
    "product", column("id", Integer), column("code", Text), column("short_name", Text), column("title", Text)
)
_LISTING = table("listing", column("product_id", Integer), column("title", Text))


@dataclass(frozen=True, slots=True)
class SoldInAds:
    """A word that ads sell a product with, although its title does not have all of it; figures of the last months.

    fits: the share of its letters that the title has in the same order.
    """

    keyword_id: int
    word: str
    product_id: int
    product: str
    title: str
    fits: float
    clicks: int
    orders: int
    cost: Decimal
    sales: Decimal

    @property
    def roi(self) -> Decimal | None:
        """Sales per unit of cost; None while nothing was spent."""
        return self.sales / self.cost if self.cost else None


@dataclass(frozen=True, slots=True)
class Holder:
    """A product whose title has a word."""

    product_id: int
    name: str


@dataclass(frozen=True, slots=True)
class SoldInSearch:
    """A word that leads buyers in by search and is not advertised, and the products whose titles have it."""

    keyword_id: int
    word: str
    visitors: int
    buyers: int
    holders: tuple[Holder, ...]

    @property
    def rate(self) -> Decimal | None:
        """Buyers per visitor; None where nobody visited."""
        return Decimal(self.buyers) / self.visitors if self.visitors else None


def sold_in_ads_not_in_title(session: Session, today: date, most: int = MOST) -> list[SoldInAds]:
    """Words for the titles: what ads sold in the last three months and the product's title lacks, most orders first.

    Packages of words are no words and are left out; so are products without a title.
    """
    since = later_month(month_of(today), 1 - _MONTHS)
    month = _AD_MONTH.c
    selling = (
        select(month.keyword_id)
        .where(month.month >= since, month.month <= today)
        .group_by(month.keyword_id)
        .having(func.sum(month.orders) > 0)
        .order_by(func.sum(month.orders).desc(), month.keyword_id)
        .limit(most)
    )
    said, names = AD_WORD_DAY.c, KEYWORD_NAMES.table.c
    rows = session.execute(
        select(
            names.id,
            names.word,
            said.product_id,
            func.sum(said.clicks),
            func.sum(said.orders),
            func.sum(said.cost),
            func.sum(said.sales),
        )
        .join(AD_WORD_DAY, said.keyword_id == names.id)
        .where(
            said.keyword_id.in_(list(session.scalars(selling))),
            said.day.between(since, today),
            said.span == 1,
            said.product_id != 0,
            said.match != "word_package",
        )
        .group_by(names.id, names.word, said.product_id)
        .having(func.sum(said.orders) > 0)
    )
    titles = _titles(session)
    found = []
    for keyword_id, word, product_id, clicks, orders, cost, sales in rows:
        name, title = titles.get(product_id, ("", ""))
        fits = relevance(word, title)
        if title and fits < 1.0:
            figures = int(clicks or 0), int(orders), cost or Decimal(0), sales or Decimal(0)
            found.append(SoldInAds(keyword_id, word, product_id, name, title, fits, *figures))
    return sorted(found, key=lambda each: (-each.orders, -each.sales, each.word))


def sold_in_search_not_advertised(session: Session, today: date, most: int = MOST) -> list[SoldInSearch]:
    """Words for the ads: what search sold in the last 30 days its report tells of, what a title has, and no ad."""
    names, led = KEYWORD_NAMES.table.c, lately(session, today).subquery()
    since = later_month(month_of(today), 1 - _MONTHS)
    advertised = select(_AD_MONTH.c.keyword_id).where(_AD_MONTH.c.month >= since)
    rows = session.execute(
        select(names.id, names.word, led.c.visitors, led.c.buyers)
        .join(led, led.c.keyword_id == names.id)
        .where(led.c.buyers > 0, names.id.not_in(advertised))
        .order_by(led.c.buyers.desc(), names.word)
        .limit(most)
    )
    titles = [(Holder(key, name), title, letters(title)) for key, (name, title) in _titles(session).items()]
    found = []
    for keyword_id, word, visitors, buyers in rows:
        wanted = letters(word)
        # most titles lack a letter of the word, which is soon seen
        holders = tuple(holder for holder, title, own in titles if wanted <= own and relevance(word, title) == 1.0)
        if holders:
            found.append(SoldInSearch(keyword_id, word, int(visitors or 0), int(buyers), holders))
    return found


def _titles(session: Session) -> dict[int, tuple[str, str]]:
    """How every product is called, and its title: the operator's where there is one, else the listing's."""
    own, said = _PRODUCT.c, _LISTING.c
    rows = session.execute(
        select(own.id, own.code, own.short_name, own.title, said.title).outerjoin(_LISTING, said.product_id == own.id)
    )
    return {row[0]: (row[2] or row[3] or row[4] or row[1], row[3] or row[4] or "") for row in rows}
