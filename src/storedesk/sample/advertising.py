"""The sample shop's advertising: keywords with good, poor and no luck, crowds, and the platform's own choice.

An order counted for an advertisement is an order the shop really had that day; nothing is counted twice.
"""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from storedesk.sample.catalogue import Item
from storedesk.sample.chance import poisson, share, wobble
from storedesk.sample.plot import Conditions, Plot
from storedesk.sample.trade import Line, Order

KEYWORDS = (371, "关键词推广", 371, "关键词推广")
CROWD = (372, "人群推广", 372, "精准人群推广")
WHOLE_SITE = (436, "货品全站推广", 436, "货品全站推广")

_TAILS = ("家用", "批发", "品牌排行", "图片", "定制")
"""What people add to a word: at home converts, wholesale and pictures cost money and sell little."""
_LUCK_OF_TAIL = {"": 1.0, "家用": 1.35, "批发": 0.25, "品牌排行": 0.5, "图片": 0.05, "定制": 0.3}


@dataclass(frozen=True, slots=True)
class Bid:
    """A keyword bid on: views a day, click rate, cents a click, orders a click, and the days it runs."""

    word: str
    views: float
    click_rate: float
    click_cost: float
    conversion: float
    first_day: date
    last_day: date


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign for one item. `scene` is (id, name, inner id, inner name) as the platform gives them."""

    code: str
    name: str
    group_code: str
    group_name: str
    scene: tuple[int, str, int, str]
    item: Item
    bids: tuple[Bid, ...]


@dataclass(slots=True)
class AdDay:
    """A keyword (or a whole campaign where `word` is empty) on a day; money in cents."""

    day: date
    campaign: Campaign
    word: str
    views: int
    clicks: int
    cost: int
    carts: int
    favourites: int
    orders: int = 0
    direct_orders: int = 0
    sales: int = 0
    direct_sales: int = 0


def campaigns(luck: random.Random, story: Plot, items: tuple[Item, ...], scale: float) -> tuple[Campaign, ...]:
    """Every campaign of the story: keywords for each advertised item, crowds for three, the whole site for two."""
    length = (story.last_day - story.first_day).days
    advertised = [item for item in items if item.advertised]
    found = [_campaign(luck, KEYWORDS, item, _bids(luck, story, item, scale)) for item in advertised]
    for scene, chosen, part in ((CROWD, advertised[:3], 0.0), (WHOLE_SITE, advertised[3:5], 0.65)):
        for item in chosen:
            first = story.first_day + timedelta(days=round(length * part))
            views = item.visitors * scale * luck.uniform(3, 5)
            bid = Bid("", views, 0.045, luck.uniform(42, 75), item.conversion * 0.75, first, story.last_day)
            found.append(_campaign(luck, scene, item, (bid,)))
    return tuple(found)


def advertise(
    luck: random.Random,
    day: date,
    running: tuple[Campaign, ...],
    conditions: dict[str, Conditions],
    orders: list[Order],
) -> list[AdDay]:
    """What the campaigns brought on a day; words that were never shown have no row, as in the platform's report."""
    open_lines: dict[str, list[Line]] = {}
    for order in orders:
        if order.paid_at:
            for line in order.lines:
                open_lines.setdefault(line.item.code, []).append(line)
    rows: list[AdDay] = []
    for campaign in running:
        condition = conditions[campaign.item.code]
        mine = [row for bid in campaign.bids if (row := _shown(luck, day, campaign, bid, condition))]
        _credit(luck, mine, campaign, condition, open_lines.get(campaign.item.code, []))
        rows.extend(mine)
    return rows


def _campaign(luck: random.Random, scene: tuple[int, str, int, str], item: Item, bids: tuple[Bid, ...]) -> Campaign:
    return Campaign(
        code=str(luck.randrange(60_000_000_000, 82_000_000_000)),
        name=f"{scene[1]}_{item.short_name}",
        group_code=str(luck.randrange(2_500_000_000, 2_900_000_000)),
        group_name=f"{item.short_name}_主图A",
        scene=scene,
        item=item,
        bids=bids,
    )


def _bids(luck: random.Random, story: Plot, item: Item, scale: float) -> tuple[Bid, ...]:
    """The item's words and some with a tail; a third of the tails start late, the worst are stopped early."""
    length = (story.last_day - story.first_day).days
    bids = []
    for place, word in enumerate(item.words):
        for tail in ("", *luck.sample(_TAILS, 1 if place < 4 else 0)):
            late = bool(tail) and luck.random() < 0.33
            first = story.first_day + timedelta(days=round(length * luck.uniform(0.3, 0.8)) if late else 0)
            good = _LUCK_OF_TAIL[tail] * wobble(luck, 0.35)
            stopped = good < 0.3 and luck.random() < 0.5
            last = min(story.last_day, first + timedelta(days=luck.randint(20, 90))) if stopped else story.last_day
            views = item.visitors * scale * luck.uniform(1, 2.6) / (place + 1) ** 0.7
            if tail:
                views *= 0.0 if luck.random() < 0.1 else 0.4
            bids.append(
                Bid(
                    word + tail,
                    views,
                    min(0.14, 0.05 * wobble(luck, 0.3)),
                    luck.uniform(0.35, 1.1) * (45 + item.price / 180),
                    item.conversion * good,
                    first,
                    last,
                )
            )
    return tuple(bids)


def _shown(luck: random.Random, day: date, campaign: Campaign, bid: Bid, condition: Conditions) -> AdDay | None:
    if not bid.first_day <= day <= bid.last_day:
        return None
    views = poisson(luck, bid.views * condition.visitors * wobble(luck, 0.2))
    if not views:
        return None
    clicks = share(luck, views, bid.click_rate)
    cost = round(sum(bid.click_cost * luck.uniform(0.7, 1.3) for _ in range(clicks)))
    return AdDay(day, campaign, bid.word, views, clicks, cost, share(luck, clicks, 0.09), share(luck, clicks, 0.025))


def _credit(
    luck: random.Random, rows: list[AdDay], campaign: Campaign, condition: Conditions, lines: list[Line]
) -> None:
    """Give the day's still unclaimed lines of the item to clicks, most likely to the words that convert."""
    conversion = {bid.word: bid.conversion * condition.conversion for bid in campaign.bids}
    chances = [row.clicks * conversion[row.word] for row in rows]
    free = [line for line in lines if not line.ad]
    for line in luck.sample(free, min(len(free), poisson(luck, sum(chances)))):
        row = luck.choices(rows, chances)[0]
        line.ad = True
        row.orders += 1
        row.sales += line.paid
        if luck.random() < 0.88:
            row.direct_orders += 1
            row.direct_sales += line.paid
