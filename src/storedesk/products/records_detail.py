"""Reads everything the page of one product shows, at one moment."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from storedesk.products import records, records_list, records_merge, records_prices
from storedesk.products.records import Item
from storedesk.products.records_prices import ItemDay
from storedesk.products.rules.journal import Entry
from storedesk.products.rules.prices import Floor, PriceDay, floors

SHOWN_DAYS = 90
"""How many days the chart and the price ledger look back."""


@dataclass(frozen=True, slots=True)
class Detail:
    """One product: what is known of it, how it did, what was changed.

    `conversion` is buyers of visitors over the list's window. `journal` are the operator's lines of this product,
    `seen` the changes that imports let see; both newest first. `days` and `prices` are oldest first.
    """

    item: Item
    reported: bool
    conversion: Decimal | None
    first: date
    last: date
    days: tuple[ItemDay, ...]
    prices: tuple[PriceDay, ...]
    floors: tuple[Floor, ...]
    journal: tuple[Entry, ...]
    seen: tuple[Entry, ...]


def detail(session: Session, product_id: int, today: date) -> Detail:
    """One product's page; raises UserError when it was removed meanwhile."""
    item = records.item(session, product_id)
    last = records_list.window(session, today).last
    first = last - timedelta(days=SHOWN_DAYS - 1)
    days = tuple(records_prices.item_days(session, product_id, first, last))
    entries = [each for each in records.journal(session, date.min, date.max, product_id) if each.product_id is not None]
    prices = tuple(records_prices.price_days(session, product_id, first, today))
    return Detail(
        item=item,
        reported=records_merge.reported(session, product_id),
        conversion=_conversion(days, last - timedelta(days=records_list.DAYS - 1)),
        first=first,
        last=last,
        days=days,
        prices=prices,
        floors=floors(prices, today),
        journal=tuple(reversed(entries)),
        seen=tuple(reversed(records_prices.seen_changes(session, product_id, entries))),
    )


def _conversion(days: tuple[ItemDay, ...], first: date) -> Decimal | None:
    lately = [day for day in days if day.day >= first]
    visitors = sum(day.visitors or 0 for day in lately)
    return Decimal(sum(day.buyers or 0 for day in lately)) / visitors if visitors else None
