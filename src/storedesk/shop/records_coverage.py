"""Reads which days each report has told of, so that what is missing is shown and not guessed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from storedesk.foundation.texts import Phrase
from storedesk.keywords import report_names as keyword_reports
from storedesk.keywords.tables import SEARCH_WORD_DAY
from storedesk.orders import records as orders
from storedesk.orders import report_names as order_reports
from storedesk.products import report_names as product_reports
from storedesk.products.tables import ITEM_DAY
from storedesk.shop import report_names, texts
from storedesk.shop.ad_ledgers import ad_days_known, ad_days_there
from storedesk.shop.rules.periods import Period
from storedesk.shop.tables import SHOP_DAY


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far one report covers a period: `missing` are the days up to the last closed one that it does not tell of.

    Days before the report's very first one are not counted as missing. `first` and `last` are its first and last day
    of all, None where it was never imported.
    """

    key: str
    name: Phrase
    covered: int
    missing: tuple[date, ...]
    first: date | None
    last: date | None


_Known = Callable[[Session], tuple[date, date] | None]
_There = Callable[[Session, date, date], set[date]]


def coverage(session: Session, period: Period, closed: date) -> tuple[Coverage, ...]:
    """How far each report covers the period; the shop's day report always, others once they were ever imported."""
    found = []
    for key, name, known, there in _REPORTS:
        whole = known(session)
        if whole is None and key != SHOP_DAY.name:
            continue
        first, last = whole or (None, None)
        told = there(session, period.first, period.last) if first else set()
        begins = max(first or period.first, period.first)
        missing = tuple(day for day in period.days if begins <= day <= closed and day not in told)
        found.append(Coverage(key, name, len(told), missing, first, last))
    return tuple(found)


def single_days(session: Session, table: Table, first: date, last: date) -> set[date]:
    """The days between two that a ledger has a row of one day for.

    The ledger's key begins with the day: the next is looked up from the last, so that a day's many rows cost nothing.
    """
    day = table.c.day
    single = table.c.span == 1
    begin = select(day).where(day.between(first, last), single).order_by(day).limit(1).scalar_subquery()
    steps = select(begin.label("day")).cte("steps", recursive=True)
    # one lower bound alone: a second one would be the one the index is searched by
    following = (
        select(day)
        .where(day > steps.c.day, day <= last, single)
        .order_by(day)
        .limit(1)
        .correlate(steps)
        .scalar_subquery()
    )
    steps = steps.union_all(select(following).where(steps.c.day.is_not(None)))
    return set(session.scalars(select(steps.c.day).where(steps.c.day.is_not(None))))


def _ledger(table: Table) -> tuple[_Known, _There]:
    def known(session: Session) -> tuple[date, date] | None:
        first, last = session.execute(select(func.min(table.c.day), func.max(table.c.day))).one()
        return None if first is None else (first, last)

    def there(session: Session, first: date, last: date) -> set[date]:
        return single_days(session, table, first, last)

    return known, there


def _ads(ledger: str) -> tuple[_Known, _There]:
    def known(session: Session) -> tuple[date, date] | None:
        return ad_days_known(session, ledger)

    def there(session: Session, first: date, last: date) -> set[date]:
        return ad_days_there(session, ledger, first, last)

    return known, there


def _days_with_orders(session: Session, first: date, last: date) -> set[date]:
    """Days with paid orders, and those on which the shop's own report says that nobody paid."""
    shop = SHOP_DAY.table.c
    quiet = select(shop.day).where(shop.day.between(first, last), shop.span == 1, shop.buyers == 0)
    return orders.days_paid(session, first, last) | set(session.scalars(quiet))


_REPORTS: tuple[tuple[str, Phrase, _Known, _There], ...] = (
    (SHOP_DAY.name, report_names.SHOP_DAYS, *_ledger(SHOP_DAY.table)),
    (ITEM_DAY.name, product_reports.ITEM_RANK, *_ledger(ITEM_DAY.table)),
    ("shop_order", order_reports.ORDERS, orders.known_days, _days_with_orders),
    (SEARCH_WORD_DAY.name, keyword_reports.SEARCH_WORDS, *_ledger(SEARCH_WORD_DAY.table)),
    ("ad_item_day", texts.ADS_BY_ITEM, *_ads("ad_item_day")),
    ("ad_keyword_day", texts.ADS_BY_KEYWORD, *_ads("ad_keyword_day")),
)


def last_days(session: Session) -> dict[str, date]:
    """The last day each report tells of, by its ledger's name; never imported ones are left out."""
    found = {}
    for key, _, known, _ in _REPORTS:
        whole = known(session)
        if whole is not None:
            found[key] = whole[1]
    return found
