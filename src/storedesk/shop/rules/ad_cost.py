"""What advertising cost on a day: the same money is taken from one report only, the fullest there is.

万相台 delivers the same money several times over: in the item report, in the keyword report, in the logs the operator
keeps by hand, and in the columns of 生意参谋. Adding two of them doubles the spend. Each source says which purses it
tells of; a purse that a fuller layer has told of is closed to the layers below it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache

HOME_CURRENCY = "CNY"


class Layer(StrEnum):
    """Where a figure comes from, the fullest first; the values are the names of the ledgers."""

    ITEMS = "ad_item_day"
    PLANS = "ad_plan_day"
    ACCOUNT = "ad_account_day"
    KEYWORDS = "ad_keyword_day"
    LOG = "ad_log_day"
    SHOP = "shop_day"


_PLACES = {layer: place for place, layer in enumerate(Layer)}
_SEARCH, _CROWD, _WHOLE_SITE, _SMART = "search", "crowd", "whole_site", "smart"
_BRAND = "brand"
_ALL_OF_TAOBAO = frozenset({_SEARCH, _CROWD, _WHOLE_SITE, _SMART})
_PURSES: Mapping[str, frozenset[str]] = {
    "wxt": _ALL_OF_TAOBAO,
    "ztc": frozenset({_SEARCH}),
    "hand_ztc": frozenset({_SEARCH}),
    "hand_gravity_cube": frozenset({_CROWD}),
    "hand_wxt": frozenset({_SMART}),
    "hand_star_shop": frozenset({_BRAND}),
    "pxb": frozenset({_BRAND}),
    "ad_cost_keywords": frozenset({_SEARCH}),
    "ad_cost_crowd": frozenset({_CROWD}),
    "ad_cost_whole_site": frozenset({_WHOLE_SITE}),
    "ad_cost_smart": frozenset({_SMART}),
}
"""What a channel tells of; the 万相台 of the old logs is today's smart scene. Others are purses of their own."""


@dataclass(frozen=True, slots=True)
class LedgerDay:
    """One source's total of a day and channel; for 生意参谋 the channel is the name of its column."""

    layer: Layer
    channel: str
    day: date
    currency: str
    cost: Decimal | None
    sales: Decimal | None = None


@dataclass(frozen=True, slots=True)
class AdDay:
    """What one channel cost and claims to have sold on a day, and the layer that says so."""

    channel: str
    day: date
    layer: Layer
    currency: str
    cost: Decimal
    sales: Decimal | None


def ad_days(rows: Iterable[LedgerDay]) -> list[AdDay]:
    """The rows that count: of each day and purse those of the fullest layer, by day and channel.

    Layers are asked in their order, within a layer the channel that tells of most first. A row any purse of which is
    already told of is left out whole. The same channel's currencies stand side by side, an empty one is CNY. Rows
    without a cost say nothing.
    """
    by_day: dict[date, list[LedgerDay]] = {}
    for row in rows:
        if row.cost is not None:
            by_day.setdefault(row.day, []).append(row)
    found = []
    for _, said in sorted(by_day.items()):
        found += _that_count(said)
    return found


def home_cost(days: Iterable[AdDay]) -> dict[date, tuple[Decimal, tuple[Layer, ...]]]:
    """The cost of each day in the shop's own currency, with the layers it comes from; other currencies stay apart."""
    found: dict[date, tuple[Decimal, tuple[Layer, ...]]] = {}
    for each in days:
        if each.currency == HOME_CURRENCY:
            cost, layers = found.get(each.day, (Decimal(0), ()))
            found[each.day] = (cost + each.cost, layers if each.layer in layers else (*layers, each.layer))
    return found


def foreign_cost(days: Iterable[AdDay]) -> dict[str, Decimal]:
    """What was spent in each other currency; never added to the rest, because no report gives the exchange rate."""
    found: dict[str, Decimal] = {}
    for each in days:
        if each.currency != HOME_CURRENCY:
            found[each.currency] = found.get(each.currency, Decimal(0)) + each.cost
    return found


@cache
def purses(layer: Layer, channel: str) -> frozenset[str]:
    """The money a source tells of; a keyword report of 万相台 knows only the advertising in the search."""
    if layer == Layer.KEYWORDS and channel == "wxt":
        return frozenset({_SEARCH})
    return _PURSES.get(channel, frozenset({channel}))


def _that_count(rows: list[LedgerDay]) -> list[AdDay]:
    channels: dict[tuple[Layer, str], list[LedgerDay]] = {}
    for row in rows:
        channels.setdefault((row.layer, row.channel), []).append(row)
    order = sorted(channels, key=lambda place: (_PLACES[place[0]], -len(purses(*place)), place[1]))
    told: set[str] = set()
    found = []
    for layer, channel in order:
        if told.isdisjoint(purses(layer, channel)):
            told |= purses(layer, channel)
            found += _by_currency(channels[layer, channel])
    return sorted(found, key=lambda each: (each.channel, each.currency))


def _by_currency(rows: list[LedgerDay]) -> list[AdDay]:
    currencies: dict[str, list[LedgerDay]] = {}
    for row in rows:
        currencies.setdefault(row.currency.strip().upper() or HOME_CURRENCY, []).append(row)
    found = []
    for currency, same in currencies.items():
        sales = [row.sales for row in same if row.sales is not None]
        cost = sum((row.cost for row in same if row.cost is not None), Decimal(0))
        first = same[0]
        found.append(
            AdDay(first.channel, first.day, first.layer, currency, cost, sum(sales, Decimal(0)) if sales else None)
        )
    return found
