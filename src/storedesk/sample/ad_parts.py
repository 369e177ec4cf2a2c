"""Splits what a display campaign cost and brought on a day over its crowds, and over its creatives; parts add up."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from storedesk.sample.advertising import CROWD, WHOLE_SITE, AdDay


@dataclass(frozen=True, slots=True)
class Part:
    """A crowd or a creative: what share of the clicks it gets, how easily it is clicked, and how well it sells."""

    name: str
    clicks: float
    click_luck: float
    order_luck: float


@dataclass(frozen=True, slots=True)
class PartDay:
    """A part of a campaign on a day; `number` is its place among the campaign's parts, from 1."""

    part: Part
    number: int
    row: AdDay


CROWDS = (
    Part("店铺近90天访客未购买", 0.24, 1.5, 2.1),
    Part("相似店铺人群", 0.28, 1.0, 0.8),
    Part("类目高潜新客", 0.30, 0.8, 0.45),
    Part("智能定向", 0.18, 0.9, 1.0),
)
CREATIVES = (Part("主图A", 0.34, 1.0, 1.0), Part("场景图", 0.42, 1.45, 1.05), Part("卖点图", 0.24, 0.75, 0.9))


def crowd_days(rows: Iterable[AdDay]) -> Iterator[PartDay]:
    """The days of the crowd campaigns by crowd."""
    return _split(rows, (CROWD,), CROWDS)


def creative_days(rows: Iterable[AdDay]) -> Iterator[PartDay]:
    """The days of the crowd and whole-site campaigns by creative."""
    return _split(rows, (CROWD, WHOLE_SITE), CREATIVES)


def _split(
    rows: Iterable[AdDay], scenes: Sequence[tuple[int, str, int, str]], parts: Sequence[Part]
) -> Iterator[PartDay]:
    for row in rows:
        if row.campaign.scene in scenes:
            luck = random.Random(f"{parts[0].name}/{row.campaign.code}/{row.day}")
            yield from _parts(luck, row, parts)


def _parts(luck: random.Random, row: AdDay, parts: Sequence[Part]) -> Iterator[PartDay]:
    clicks = _dealt(luck, row.clicks, [part.clicks for part in parts])
    shown = [part.clicks / part.click_luck for part in parts]
    views = _shared(row.views - row.clicks, shown)
    cost = _shared(row.cost, [float(each) for each in clicks])
    selling = [each * part.order_luck for each, part in zip(clicks, parts, strict=True)]
    carts, favourites, direct = (
        _dealt(luck, whole, selling) for whole in (row.carts, row.favourites, row.direct_orders)
    )
    other = _dealt(luck, row.orders - row.direct_orders, selling)
    direct_sales = _shared(row.direct_sales, [float(each) for each in direct])
    other_sales = _shared(row.sales - row.direct_sales, [float(each) for each in other])
    for at, part in enumerate(parts):
        told = replace(
            row,
            views=clicks[at] + views[at],
            clicks=clicks[at],
            cost=cost[at],
            carts=carts[at],
            favourites=favourites[at],
            orders=direct[at] + other[at],
            direct_orders=direct[at],
            sales=direct_sales[at] + other_sales[at],
            direct_sales=direct_sales[at],
        )
        if told.views:
            yield PartDay(part, at + 1, told)


def _dealt(luck: random.Random, whole: int, weights: Sequence[float]) -> list[int]:
    """So many things dealt by chance; nothing where no part may have any."""
    found = [0] * len(weights)
    if whole > 0:
        fair = weights if sum(weights) > 0 else [1.0] * len(weights)
        for at in luck.choices(range(len(weights)), fair, k=whole):
            found[at] += 1
    return found


def _shared(whole: int, weights: Sequence[float]) -> list[int]:
    """A whole amount shared by weight, to the last unit; to the first part where nobody has any weight."""
    total = sum(weights)
    if total <= 0:
        return [whole, *[0] * (len(weights) - 1)]
    found, given, so_far = [], 0, 0.0
    for weight in weights:
        so_far += weight
        until = round(whole * so_far / total)
        found.append(until - given)
        given = until
    return found
