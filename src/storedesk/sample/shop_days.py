"""The sample shop as a whole, day by day: what its orders, items and advertising add up to."""

import random
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from storedesk.sample.advertising import CROWD, KEYWORDS, WHOLE_SITE, AdDay
from storedesk.sample.chance import share, wobble
from storedesk.sample.trade import Order
from storedesk.sample.traffic import ItemDay


@dataclass(slots=True)
class ShopDay:
    """The shop on a day; money in cents, stay in seconds."""

    day: date
    visitors: int = 0
    page_views: int = 0
    stay: float = 0.0
    bounced: int = 0
    new_visitors: int = 0
    favourites: int = 0
    cart_users: int = 0
    cart_items: int = 0
    order_buyers: int = 0
    order_count: int = 0
    order_items: int = 0
    order_amount: int = 0
    buyers: int = 0
    orders: int = 0
    items: int = 0
    sales: int = 0
    old_buyers: int = 0
    old_sales: int = 0
    refunds: int = 0
    keyword_cost: int = 0
    crowd_cost: int = 0
    whole_site_cost: int = 0


def shop_days(
    luck: random.Random, orders: Iterable[Order], item_days: Iterable[ItemDay], ad_days: Iterable[AdDay]
) -> list[ShopDay]:
    """Every day of the shop. Who looks at several items is one visitor, so they are fewer than the items'."""
    found: dict[date, ShopDay] = {}
    for row in item_days:
        shop = found.setdefault(row.day, ShopDay(row.day))
        shop.visitors += row.visitors
        shop.page_views += row.page_views
        shop.favourites += row.favourites
        shop.cart_users += row.cart_users
        shop.cart_items += row.cart_items
        shop.refunds += row.refunds
    _add_orders(found, orders)
    costs = {KEYWORDS: "keyword_cost", CROWD: "crowd_cost", WHOLE_SITE: "whole_site_cost"}
    for ad in ad_days:
        name = costs[ad.campaign.scene]
        setattr(found[ad.day], name, getattr(found[ad.day], name) + ad.cost)
    for shop in found.values():
        shop.visitors = max(shop.order_buyers, round(shop.visitors * 0.81))
        shop.page_views = max(shop.visitors, round(shop.page_views * 1.18))
        shop.stay = round(48 * wobble(luck, 0.06), 2)
        shop.bounced = share(luck, shop.visitors, 0.46)
        shop.new_visitors = share(luck, shop.visitors, 0.83)
        shop.cart_users = min(shop.cart_users, shop.visitors)
    return [found[day] for day in sorted(found)]


def _add_orders(found: dict[date, ShopDay], orders: Iterable[Order]) -> None:
    ordered: dict[date, set[str]] = {}
    paid: dict[date, dict[str, bool]] = {}
    for order in orders:
        shop = found[order.created_at.date()]
        ordered.setdefault(shop.day, set()).add(order.buyer)
        shop.order_count += 1
        shop.order_items += sum(line.quantity for line in order.lines)
        shop.order_amount += order.paid
        if order.paid_at:
            known = paid.setdefault(shop.day, {})
            known[order.buyer] = known.get(order.buyer, False) or order.old_buyer
            shop.orders += 1
            shop.items += sum(line.quantity for line in order.lines)
            shop.sales += order.paid
            shop.old_sales += order.paid if order.old_buyer else 0
    for day, shop in found.items():
        buyers = paid.get(day, {})
        shop.order_buyers, shop.buyers = len(ordered.get(day, ())), len(buyers)
        shop.old_buyers = sum(buyers.values())
