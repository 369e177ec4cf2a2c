"""What is known of a word on a day: the market's figures as ranges, and what the shop itself had of it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

Whole = tuple[int, int]
"""A count as a range; a plain figure has low = high."""
Share = tuple[Decimal, Decimal]
"""A rate as a range of fractions; a plain figure has low = high."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What one source said of a word of `span` days from `day` on; None: nothing.

    `popularity` and `trade_index` are indices of the platform, not heads: compared, never added up.
    """

    day: date
    source: str
    span: int = 1
    popularity: Whole | None = None
    click_rate: Share | None = None
    pay_rate: Share | None = None
    buyers: Whole | None = None
    online_items: int | None = None
    trade_index: int | None = None
    mall_share: Decimal | None = None
    reference_price: Decimal | None = None
    growth: Decimal | None = None
    demand_supply: Decimal | None = None

    @property
    def mall_heavy(self) -> bool:
        """Whether Tmall shops take so many of the clicks that a Taobao shop has a poor chance (82 % and more)."""
        return self.mall_share is not None and self.mall_share >= Decimal("0.82")

    @property
    def searches_per_item(self) -> float | None:
        """Popularity for each item online, the trade's blue-ocean measure: more is better; an index, not people."""
        if self.popularity is None or self.online_items is None:
            return None
        return _middle(self.popularity) / max(self.online_items, 1)

    @property
    def opportunity(self) -> float | None:
        """Popularity x click rate x pay rate / items online x 1,000: the same for buyers, within one category."""
        per_item = self.searches_per_item
        if per_item is None or self.click_rate is None or self.pay_rate is None:
            return None
        return 1000 * per_item * _middle(self.click_rate) * _middle(self.pay_rate)


@dataclass(frozen=True, slots=True)
class Led:
    """What a word led into the shop over some days; None: no report tells of it."""

    visitors: int | None = None
    carts: int | None = None
    favourites: int | None = None
    buyers: int | None = None
    sales: Decimal | None = None


def _middle(said: Whole | Share) -> float:
    """The geometric middle of a range; half the end from 0 on."""
    low, high = map(float, said)
    return math.sqrt(low * high) if low > 0 else high / 2


def newest(snapshots: Sequence[Snapshot]) -> Snapshot | None:
    """Each figure as it was said last, in one snapshot with the day and source of the newest; None without any."""
    if len(snapshots) < 2:
        return snapshots[0] if snapshots else None
    ordered = sorted(snapshots, key=lambda each: (each.day, each.span), reverse=True)
    first = ordered[0]
    figures = {}
    for name in _FIGURES:
        for each in ordered:
            figures[name] = getattr(each, name)
            if figures[name] is not None:
                break
    return Snapshot(first.day, first.source, first.span, **figures)


_FIGURES = (
    *("popularity", "click_rate", "pay_rate", "buyers", "online_items"),
    *("trade_index", "mall_share", "reference_price", "growth"),
    "demand_supply",
)
