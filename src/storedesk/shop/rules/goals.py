"""Targets that agree with each other: sales = visitors x conversion x order value."""

from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from storedesk.shop.rules.metrics import KEPT_TARGETS, MEANINGS, Metric

_SCALES = {"count": 0, "money": 2, "rate": 6, "number": 3}
_GIVES_WAY = (Metric.VISITORS, Metric.CONVERSION, Metric.ORDER_VALUE)


@dataclass(frozen=True, slots=True)
class Goals:
    """What is aimed at in a month or a year; None is open."""

    sales: Decimal | None = None
    visitors: Decimal | None = None
    conversion: Decimal | None = None
    order_value: Decimal | None = None

    def of(self, metric: Metric) -> Decimal | None:
        """The goal of one of KEPT_TARGETS."""
        value: Decimal | None = getattr(self, metric.value)
        return value

    @property
    def set(self) -> frozenset[Metric]:
        """The metrics that have a goal."""
        return frozenset(metric for metric in KEPT_TARGETS if self.of(metric) is not None)


def completed(goals: Goals) -> Goals:
    """The same goals with the one that follows from the other three: any three give the fourth.

    Visitors are rounded up to whole people, conversion to six places and money to the cent. Goals that leave two or
    more open, or that would divide by nothing, stay as they are.
    """
    if len(goals.set) != 3:
        return goals
    sales, visitors, conversion, order_value = goals.sales, goals.visitors, goals.conversion, goals.order_value
    if sales is None and visitors is not None and conversion is not None and order_value is not None:
        return replace(goals, sales=_rounded(visitors * conversion * order_value, 2))
    if sales is None:
        return goals
    if visitors is None and conversion and order_value:
        return replace(goals, visitors=(sales / conversion / order_value).to_integral_value(ROUND_CEILING))
    if conversion is None and visitors and order_value:
        return replace(goals, conversion=_rounded(sales / visitors / order_value, 6))
    if order_value is None and visitors and conversion:
        return replace(goals, order_value=_rounded(sales / visitors / conversion, 2))
    return goals


def typed(goals: Goals, metric: Metric, value: Decimal | None) -> Goals:
    """The goals after the operator typed one: three at most are kept, so that they can never contradict each other.

    What was just typed stays. Sales stay too, because that is what is promised; of the factors the first to give way
    is visitors (traffic can be bought), then conversion, then order value. A goal that gives way is computed again.
    """
    changed = replace(goals, **{metric.value: value})
    if len(changed.set) < 4:
        return changed
    yielding = next(each for each in _GIVES_WAY if each != metric)
    return replace(changed, **{yielding.value: None})


def stored(metric: Metric, value: Decimal) -> int:
    """A goal as it is kept: cents for money, millionths for conversion, pieces for counts."""
    return int(value.scaleb(_SCALES[MEANINGS[metric].unit]).to_integral_value(ROUND_HALF_UP))


def read(metric: Metric, value: int) -> Decimal:
    """A kept goal in the metric's own unit."""
    return Decimal(value).scaleb(-_SCALES[MEANINGS[metric].unit])


def _rounded(value: Decimal, places: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
