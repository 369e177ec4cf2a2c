"""The sample shop's visitors: how many look at an item, by which search words they came, what they put aside."""

import random
from dataclasses import dataclass, field
from datetime import date

from storedesk.sample.catalogue import Item
from storedesk.sample.chance import poisson, share, split, wobble
from storedesk.sample.plot import Conditions
from storedesk.sample.trade import Order

_ORDINARY = 0.6
"""Visitors of the items' list that come on an ordinary day at the start of the story."""
_SEARCHING = 0.42


@dataclass(slots=True)
class ItemDay:
    """An item on a day; money in cents, stay in seconds."""

    day: date
    item: Item
    visitors: int
    page_views: int
    stay: float
    bounced: int
    favourites: int
    cart_users: int
    cart_items: int
    search_visitors: int
    order_buyers: int = 0
    order_items: int = 0
    order_amount: int = 0
    buyers: int = 0
    items: int = 0
    sales: int = 0
    new_buyers: int = 0
    old_buyers: int = 0
    old_sales: int = 0
    search_buyers: int = 0
    refunds: int = 0


@dataclass(slots=True)
class WordDay:
    """A search word on a day: whom it led into the shop, and what they bought."""

    day: date
    word: str
    visitors: int = 0
    cart_users: int = 0
    favourites: int = 0
    buyers: int = 0
    items: int = 0
    sales: int = 0


@dataclass(slots=True)
class Baskets:
    """What the visitors of a day came to: the items seen, the words they searched, the first thing each buyer took."""

    items: dict[str, ItemDay] = field(default_factory=dict)
    words: dict[str, WordDay] = field(default_factory=dict)
    taken: list[Item] = field(default_factory=list)


def visit(
    luck: random.Random, day: date, items: tuple[Item, ...], conditions: dict[str, Conditions], scale: float
) -> Baskets:
    """The visitors of a day."""
    baskets = Baskets()
    for item in items:
        condition = conditions[item.code]
        seen = poisson(luck, _ORDINARY * item.visitors * scale * condition.visitors * wobble(luck, 0.1))
        chance = min(0.5, item.conversion * condition.conversion * wobble(luck, 0.06))
        taken = share(luck, seen, chance)
        carts = max(share(luck, seen, 0.06 + 1.1 * chance), taken // 2)
        searched = share(luck, seen, _SEARCHING)
        baskets.items[item.code] = ItemDay(
            day=day,
            item=item,
            visitors=seen,
            page_views=seen + poisson(luck, seen * 0.62),
            stay=round(22 + 900 * item.conversion * wobble(luck, 0.15), 2) if seen else 0.0,
            bounced=share(luck, seen, 0.58),
            favourites=share(luck, seen, 0.028),
            cart_users=carts,
            cart_items=carts + poisson(luck, carts * 0.25),
            search_visitors=searched,
        )
        _search(luck, baskets, day, item, searched)
        baskets.taken.extend([item] * taken)
    luck.shuffle(baskets.taken)
    return baskets


def count(baskets: Baskets, day: date, orders: list[Order]) -> None:
    """Write the day's orders beside its visitors; the figures add up to the orders exactly."""
    ordered: dict[str, set[str]] = {}
    paid: dict[str, set[str]] = {}
    searched: dict[str, set[str]] = {}
    for order in orders:
        for line in order.lines:
            seen, code = baskets.items[line.item.code], line.item.code
            ordered.setdefault(code, set()).add(order.buyer)
            seen.order_items += line.quantity
            seen.order_amount += line.paid
            if order.paid_at is None:
                continue
            first = order.buyer not in paid.setdefault(code, set())
            paid[code].add(order.buyer)
            seen.items += line.quantity
            seen.sales += line.paid
            seen.old_buyers += first and order.old_buyer
            seen.new_buyers += first and not order.old_buyer
            seen.old_sales += line.paid if order.old_buyer else 0
            if line.word:
                searched.setdefault(code, set()).add(order.buyer)
                word = baskets.words.setdefault(line.word, WordDay(day, line.word))
                word.buyers += 1
                word.items += line.quantity
                word.sales += line.paid
    for code, seen in baskets.items.items():
        seen.order_buyers, seen.buyers = len(ordered.get(code, ())), len(paid.get(code, ()))
        seen.search_buyers = len(searched.get(code, ()))
        seen.visitors = max(seen.visitors, seen.order_buyers)
        seen.page_views = max(seen.page_views, seen.visitors)
        seen.search_visitors = max(seen.search_visitors, seen.search_buyers)
    for word in baskets.words.values():
        word.visitors = max(word.visitors, word.buyers)


def _search(luck: random.Random, baskets: Baskets, day: date, item: Item, searched: int) -> None:
    weights = [1 / (place + 1) ** 1.1 for place in range(len(item.words))]
    for word, visitors in zip(item.words, split(luck, searched, weights), strict=True):
        if visitors:
            row = baskets.words.setdefault(word, WordDay(day, word))
            row.visitors += visitors
            row.cart_users += share(luck, visitors, 0.09)
            row.favourites += share(luck, visitors, 0.03)
