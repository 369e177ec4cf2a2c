"""Reports over several days (a week, a month) where there are no single days, and how they add up with the days.

Only what adds up is taken from them. People are counted once in a longer report and once a day in daily ones, so
visitors and buyers of a month are fewer than those of its days together and are never put beside them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from storedesk.shop.rules.metrics import DayFigures

ADDS_UP = (
    *("page_views", "cart_items", "order_count", "order_amount", "orders", "items", "sales", "old_buyer_sales"),
    *("refunds", "ad_cost", "commission"),
)
"""The figures of a longer report that are the sum of its days."""


@dataclass(frozen=True, slots=True)
class SpanFigures:
    """The figures of `length` days together, from figures.day on."""

    figures: DayFigures
    length: int

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.figures.day + timedelta(days=offset) for offset in range(self.length))


def chosen(spans: Iterable[SpanFigures], single: set[date]) -> list[SpanFigures]:
    """The longer reports to count: none with a single day in it, none over another; the longest first, then by date."""
    taken = set(single)
    found = []
    for span in sorted(spans, key=lambda each: (-each.length, each.figures.day)):
        if taken.isdisjoint(span.days):
            taken.update(span.days)
            found.append(_only_sums(span))
    return sorted(found, key=lambda each: each.figures.day)


def summed(days: Mapping[date, DayFigures], spans: Sequence[SpanFigures]) -> list[SpanFigures]:
    """What sums are made from, nothing twice: of each longer report and figure either its days or the report itself.

    The days count where all of them say the figure (the order list borrowed for every day), else the report.
    """
    parts = dict(days)
    found = []
    for span in spans:
        within = [parts[day] for day in span.days if day in parts]
        told = {name for name in ADDS_UP if len(within) == span.length and all(_says(day, name) for day in within)}
        left: dict[str, Any] = dict.fromkeys(told)
        found.append(SpanFigures(replace(span.figures, **left), span.length))
        hidden: dict[str, Any] = {name: None for name in ADDS_UP if name not in told and _says(span.figures, name)}
        parts.update({day.day: replace(day, **hidden) for day in within})
    found += [SpanFigures(day, 1) for day in parts.values()]
    return sorted((each for each in found if not each.figures.empty), key=lambda each: each.figures.day)


def _only_sums(span: SpanFigures) -> SpanFigures:
    said = {name: getattr(span.figures, name) for name in ADDS_UP}
    return SpanFigures(DayFigures(span.figures.day, **said, borrowed=span.figures.borrowed), span.length)


def _says(figures: DayFigures, name: str) -> bool:
    return getattr(figures, name) is not None
