"""What the figures of a shop mean, and how days add up to a period.

Counts and money add up; rates never do: they are computed from the sums of what they divide, over the days on which
both are known. Bounce is the exception, because reports give the rate alone: its days are weighted by their visitors.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from storedesk.foundation.texts import Phrase
from storedesk.shop import texts

Unit = Literal["count", "money", "rate", "number"]
Good = Literal["up", "down", "neither"]
Amount = int | Decimal


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One day of the shop; None is what no report said, which is not nothing.

    `borrowed` names the fields that the shop's own day report did not say and another report did: sales, buyers and
    orders of the order list, refunds of the refund list. `ad_sources` says where the ad cost comes from.
    """

    day: date
    visitors: int | None = None
    page_views: int | None = None
    bounce: Decimal | None = None
    stay_seconds: Decimal | None = None
    new_visitors: int | None = None
    old_visitors: int | None = None
    favourites: int | None = None
    cart_users: int | None = None
    cart_items: int | None = None
    order_buyers: int | None = None
    order_count: int | None = None
    order_amount: Decimal | None = None
    buyers: int | None = None
    orders: int | None = None
    items: int | None = None
    sales: Decimal | None = None
    new_buyers: int | None = None
    old_buyers: int | None = None
    old_buyer_sales: Decimal | None = None
    refunds: Decimal | None = None
    ad_cost: Decimal | None = None
    commission: Decimal | None = None
    borrowed: frozenset[str] = frozenset()
    ad_sources: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """No report said anything of this day."""
        return all(getattr(self, name) is None for name in _FIGURES)


_FIGURES = tuple(each.name for each in fields(DayFigures) if each.name not in ("day", "borrowed", "ad_sources"))


class Metric(StrEnum):
    """The figures the shop is steered by; the first nine are the cards."""

    VISITORS = "visitors"
    PAGE_VIEWS = "page_views"
    CONVERSION = "conversion"
    BOUNCE = "bounce"
    ORDER_VALUE = "order_value"
    SALES = "sales"
    BUYERS = "buyers"
    REFUNDS = "refunds"
    AD_COST = "ad_cost"
    PAGES_PER_VISITOR = "pages_per_visitor"
    REFUND_SHARE = "refund_share"
    AD_ROI = "ad_roi"
    ORDERS = "orders"
    ITEMS = "items"
    NET_SALES = "net_sales"
    CARTS = "cart_users"
    FAVOURITES = "favourites"
    COMMISSION = "commission"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a metric is called, its unit, how it comes about, and which way is good.

    `parts(day)` is what a day adds: (numerator, denominator), the denominator None for what simply adds up; None where
    the day does not say enough.
    """

    name: Phrase
    unit: Unit
    formula: Phrase
    good: Good
    parts: Callable[[DayFigures], tuple[Amount, Amount | None] | None]


@dataclass(frozen=True, slots=True)
class Ratio:
    """A quotient that still knows what it divides, so that periods can be added and samples judged."""

    numerator: Decimal
    denominator: Decimal

    @property
    def value(self) -> Decimal | None:
        """None while the denominator is nothing."""
        return self.numerator / self.denominator if self.denominator else None


@dataclass(frozen=True, slots=True)
class Measure:
    """A metric over some days: `value` over the `known` days that say enough, of `days` in all."""

    metric: Metric
    value: Decimal | None
    known: int
    days: int
    ratio: Ratio | None = None

    @property
    def complete(self) -> bool:
        return self.known == self.days


def measure(metric: Metric, days: Iterable[DayFigures], length: int) -> Measure:
    """The metric over these days of a period of `length` days. A value without any day that says it is None."""
    parts = MEANINGS[metric].parts
    numerator, denominator, known, divides = Decimal(0), Decimal(0), 0, False
    for day in days:
        said = parts(day)
        if said is None:
            continue
        known += 1
        numerator += said[0]
        if said[1] is not None:
            divides = True
            denominator += said[1]
    if not known:
        return Measure(metric, None, 0, length)
    if not divides:
        return Measure(metric, numerator, known, length)
    ratio = Ratio(numerator, denominator)
    return Measure(metric, ratio.value, known, length, ratio)


def side_by_side(
    metric: Metric, now: Sequence[DayFigures], then: Sequence[DayFigures]
) -> tuple[Decimal | None, Decimal | None]:
    """The metric of days that stand side by side, over those places at which both days say enough."""
    parts = MEANINGS[metric].parts
    tops, bottoms, known, divides = [Decimal(0), Decimal(0)], [Decimal(0), Decimal(0)], 0, False
    for pair in zip(now, then, strict=True):
        said = parts(pair[0]), parts(pair[1])
        if said[0] is None or said[1] is None:
            continue
        known += 1
        for side in (0, 1):
            above, below = said[side] or (0, None)
            tops[side] += above
            if below is not None:
                divides = True
                bottoms[side] += below
    if not known:
        return None, None
    values = [Ratio(tops[side], bottoms[side]).value if divides else tops[side] for side in (0, 1)]
    return values[0], values[1]


def says(metric: Metric, day: DayFigures) -> bool:
    """The day says enough for the metric."""
    return MEANINGS[metric].parts(day) is not None


def of_day(metric: Metric, day: DayFigures) -> Decimal | None:
    """The metric of a single day, None where it is unknown."""
    return measure(metric, (day,), 1).value


def relative_change(now: Decimal | None, then: Decimal | None) -> Decimal | None:
    """How much more `now` is, as a fraction of `then`; None where either is unknown or `then` is nothing."""
    return (now - then) / abs(then) if now is not None and then else None


def verdict(metric: Metric, change: Decimal | None) -> Literal["better", "worse", "same", "unknown"]:
    """Whether a change is to be welcomed. What is neither good nor bad in itself (ad cost) is always "same"."""
    if change is None:
        return "unknown"
    good = MEANINGS[metric].good
    if not change or good == "neither":
        return "same"
    return "better" if (change > 0) == (good == "up") else "worse"


def _sum(name: str) -> Callable[[DayFigures], tuple[Amount, Amount | None] | None]:
    def parts(day: DayFigures) -> tuple[Amount, Amount | None] | None:
        value: Amount | None = getattr(day, name)
        return None if value is None else (value, None)

    return parts


def _quotient(above: str, below: str) -> Callable[[DayFigures], tuple[Amount, Amount | None] | None]:
    def parts(day: DayFigures) -> tuple[Amount, Amount | None] | None:
        numerator, denominator = getattr(day, above), getattr(day, below)
        return None if numerator is None or denominator is None else (numerator, denominator)

    return parts


def _bounce(day: DayFigures) -> tuple[Amount, Amount | None] | None:
    return None if day.bounce is None or day.visitors is None else (day.bounce * day.visitors, day.visitors)


def _net_sales(day: DayFigures) -> tuple[Amount, Amount | None] | None:
    return None if day.sales is None or day.refunds is None else (day.sales - day.refunds, None)


MEANINGS: dict[Metric, Meaning] = {
    Metric.VISITORS: Meaning(texts.VISITORS, "count", texts.VISITORS_FORMULA, "up", _sum("visitors")),
    Metric.PAGE_VIEWS: Meaning(texts.PAGE_VIEWS, "count", texts.PAGE_VIEWS_FORMULA, "up", _sum("page_views")),
    Metric.CONVERSION: Meaning(
        texts.CONVERSION, "rate", texts.CONVERSION_FORMULA, "up", _quotient("buyers", "visitors")
    ),
    Metric.BOUNCE: Meaning(texts.BOUNCE, "rate", texts.BOUNCE_FORMULA, "down", _bounce),
    Metric.ORDER_VALUE: Meaning(
        texts.ORDER_VALUE, "money", texts.ORDER_VALUE_FORMULA, "up", _quotient("sales", "buyers")
    ),
    Metric.SALES: Meaning(texts.SALES, "money", texts.SALES_FORMULA, "up", _sum("sales")),
    Metric.BUYERS: Meaning(texts.BUYERS, "count", texts.BUYERS_FORMULA, "up", _sum("buyers")),
    Metric.REFUNDS: Meaning(texts.REFUNDS, "money", texts.REFUNDS_FORMULA, "down", _sum("refunds")),
    Metric.AD_COST: Meaning(texts.AD_COST, "money", texts.AD_COST_FORMULA, "neither", _sum("ad_cost")),
    Metric.PAGES_PER_VISITOR: Meaning(
        texts.PAGES_PER_VISITOR,
        "number",
        texts.PAGES_PER_VISITOR_FORMULA,
        "up",
        _quotient("page_views", "visitors"),
    ),
    Metric.REFUND_SHARE: Meaning(
        texts.REFUND_SHARE, "rate", texts.REFUND_SHARE_FORMULA, "down", _quotient("refunds", "sales")
    ),
    Metric.AD_ROI: Meaning(texts.AD_ROI, "number", texts.AD_ROI_FORMULA, "up", _quotient("sales", "ad_cost")),
    Metric.ORDERS: Meaning(texts.ORDERS, "count", texts.ORDERS_FORMULA, "up", _sum("orders")),
    Metric.ITEMS: Meaning(texts.ITEMS, "count", texts.ITEMS_FORMULA, "up", _sum("items")),
    Metric.NET_SALES: Meaning(texts.NET_SALES, "money", texts.NET_SALES_FORMULA, "up", _net_sales),
    Metric.CARTS: Meaning(texts.CARTS, "count", texts.CARTS_FORMULA, "up", _sum("cart_users")),
    Metric.FAVOURITES: Meaning(texts.FAVOURITES, "count", texts.FAVOURITES_FORMULA, "up", _sum("favourites")),
    Metric.COMMISSION: Meaning(texts.COMMISSION, "money", texts.COMMISSION_FORMULA, "neither", _sum("commission")),
}

CARDS: tuple[Metric, ...] = tuple(Metric)[:9]
"""The figures of the day's cards, in their order."""

KEPT_TARGETS: tuple[Metric, ...] = (Metric.SALES, Metric.VISITORS, Metric.CONVERSION, Metric.ORDER_VALUE)
"""The figures a target can be set for: sales and the three factors that make them."""
