"""The sample shop's whole story: its days told one after the other, every figure taken from the same events."""

import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from storedesk.sample.advertising import AdDay, Campaign, advertise, campaigns
from storedesk.sample.catalogue import Item, items
from storedesk.sample.plot import Plot, plot
from storedesk.sample.shop_days import ShopDay, shop_days
from storedesk.sample.trade import Order, Trade
from storedesk.sample.traffic import ItemDay, WordDay, count, visit


@dataclass(slots=True)
class Story:
    """Everything that happened in the sample shop."""

    plot: Plot
    items: tuple[Item, ...]
    campaigns: tuple[Campaign, ...]
    orders: list[Order] = field(default_factory=list)
    item_days: list[ItemDay] = field(default_factory=list)
    word_days: list[WordDay] = field(default_factory=list)
    ad_days: list[AdDay] = field(default_factory=list)
    shop_days: list[ShopDay] = field(default_factory=list)


def tell(seed: int, last_day: date, days: int, scale: float = 1.0) -> Story:
    """The story of `days` days up to `last_day`; the same arguments tell the same story, down to the last cent.

    `scale` multiplies the visitors: 1 gives about 33 orders a day.
    """
    goods = items()
    events = plot(last_day - timedelta(days=days - 1), last_day, goods)
    luck = random.Random(f"{seed}/{last_day}/{days}")
    story = Story(events, goods, campaigns(random.Random(f"{seed}/ads"), events, goods, scale))
    trade = Trade(luck, events, goods)
    by_day: dict[tuple[date, str], ItemDay] = {}
    for day in events.days():
        conditions = {item.code: events.conditions(item, day) for item in goods}
        baskets = visit(luck, day, goods, conditions, scale)
        orders = trade.day(day, baskets.taken, conditions)
        count(baskets, day, orders)
        story.orders.extend(orders)
        story.ad_days.extend(advertise(luck, day, story.campaigns, conditions, orders))
        story.word_days.extend(sorted(baskets.words.values(), key=lambda row: (-row.visitors, row.word)))
        story.item_days.extend(baskets.items.values())
        by_day.update({(day, row.item.code): row for row in baskets.items.values()})
    _give_back(story.orders, by_day)
    story.shop_days = shop_days(random.Random(f"{seed}/shop"), story.orders, story.item_days, story.ad_days)
    return story


def _give_back(orders: list[Order], by_day: dict[tuple[date, str], ItemDay]) -> None:
    """A refund counts on the day it was finished, if the story lasts that long."""
    for order in orders:
        for line in order.lines:
            seen = by_day.get((line.refund.finished_at.date(), line.item.code)) if line.refund else None
            if seen and line.refund:
                seen.refunds += line.refund.amount
