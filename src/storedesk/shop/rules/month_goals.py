"""What holds for each month of a year: what was typed for it, then what the year says, then what follows from both."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from storedesk.shop.rules.goals import Goals, completed, read, stored
from storedesk.shop.rules.metrics import Metric
from storedesk.shop.rules.targets import MonthTarget, months_of_year

_SHARED = (Metric.SALES, Metric.VISITORS)
_FILLED = (Metric.SALES, Metric.CONVERSION, Metric.ORDER_VALUE, Metric.VISITORS)
"""Which open goal of a month the year answers first; the fourth follows, so that a month never contradicts itself."""


def goals_of_months(
    year: Goals, typed: Mapping[int, Goals], shapes: Mapping[Metric, Sequence[Decimal | int]]
) -> tuple[Goals, ...]:
    """The twelve months' goals, January first.

    Sales and visitors of the year are shared over the months nobody typed by `shapes` (twelve weights each), rates are
    the year's. A month takes from the year only as many as make three goals; the fourth is computed from them.
    """
    whole = completed(year)
    shared = {metric: _shared(metric, whole, typed, shapes[metric]) for metric in _SHARED}
    return tuple(_of_month(number, typed.get(number, Goals()), whole, shared) for number in range(1, 13))


def smoothed(weights: Sequence[Decimal | None]) -> tuple[Decimal, ...]:
    """Twelve months' weights; a month of which nothing is known weighs as much as the others on average."""
    known = [weight for weight in weights if weight is not None]
    usual = sum(known, Decimal(0)) / len(known) if known else Decimal(1)
    return tuple(usual if weight is None else weight for weight in weights)


def _shared(
    metric: Metric, year: Goals, typed: Mapping[int, Goals], shape: Sequence[Decimal | int]
) -> tuple[MonthTarget | None, ...]:
    total = year.of(metric)
    said = {number: stored(metric, value) for number, goals in typed.items() if (value := goals.of(metric)) is not None}
    return months_of_year(None if total is None else stored(metric, total), said, shape)


def _of_month(number: int, typed: Goals, year: Goals, shared: Mapping[Metric, Sequence[MonthTarget | None]]) -> Goals:
    found = typed
    for metric in _FILLED:
        if found.of(metric) is not None or len(found.set) == 3:
            continue
        value = year.of(metric)
        if metric in shared:
            part = shared[metric][number - 1]
            value = None if part is None else read(metric, part.value)
        found = replace(found, **{metric.value: value})
    return completed(found)
