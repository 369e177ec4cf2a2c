"""A month on one page, as a value: the screen, the print and the export all show this."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from storedesk.shop.rules.costs import CostStructure
from storedesk.shop.rules.decompose import Decomposition, Mover, Reason
from storedesk.shop.rules.diagnosis import Finding
from storedesk.shop.rules.metrics import CARDS, DayFigures, Measure, Metric, measure, relative_change
from storedesk.shop.rules.periods import Comparison, Period, shared_days
from storedesk.shop.rules.targets import Pace

_FURTHER = (Metric.ORDERS, Metric.PAGES_PER_VISITOR, Metric.REFUND_SHARE, Metric.NET_SALES, Metric.AD_ROI)
_BEST = 3


@dataclass(frozen=True, slots=True)
class Compared:
    """A metric of the month, and how it stands to the month before and to the year before.

    The changes are over the days both sides have; None where there are none.
    """

    measure: Measure
    month_before: Decimal | None
    year_before: Decimal | None


@dataclass(frozen=True, slots=True)
class Goal:
    """A target of the month and what was reached; for rates there is no pace, only the target itself."""

    metric: Metric
    target: Decimal
    reached: Decimal | None
    pace: Pace | None = None

    @property
    def completion(self) -> Decimal | None:
        """Reached of the target, as a fraction."""
        return self.reached / self.target if self.reached is not None and self.target else None


@dataclass(frozen=True, slots=True)
class MonthSummary:
    """All that is said of a month. `best` and `worst` are days by sales; `movers` are products."""

    month: date
    closed: date
    figures: tuple[Compared, ...]
    goals: tuple[Goal, ...]
    costs: CostStructure
    moved: Decomposition | Reason
    movers: tuple[Mover, ...]
    best: tuple[DayFigures, ...]
    worst: tuple[DayFigures, ...]
    missing: tuple[date, ...]
    findings: tuple[Finding, ...]

    @property
    def running(self) -> bool:
        """The month is not over yet."""
        return self.figures[0].measure.days < _length(self.month)


def compared_figures(
    days: Mapping[Period, Sequence[DayFigures]], before: Comparison, year: Comparison
) -> tuple[Compared, ...]:
    """Every figure of the month (`before.now`) against the two others; `days` holds the days of all three periods."""
    of_now = days[before.now]
    return tuple(
        Compared(measure(metric, of_now, len(before.now)), _against(metric, days, before), _against(metric, days, year))
        for metric in (*CARDS, *_FURTHER)
    )


def best_and_worst(days: Sequence[DayFigures]) -> tuple[tuple[DayFigures, ...], tuple[DayFigures, ...]]:
    """The three days that sold most and the three that sold least, no day in both; ties by date."""
    known = sorted(
        (day for day in days if day.sales is not None), key=lambda day: (-(day.sales or Decimal(0)), day.day)
    )
    best = known[:_BEST]
    return tuple(best), tuple(reversed(known[max(len(best), len(known) - _BEST) :]))


def _against(metric: Metric, days: Mapping[Period, Sequence[DayFigures]], comparison: Comparison) -> Decimal | None:
    if comparison.then is None:
        return None
    now, then = shared_days(days[comparison.now], days[comparison.then], comparison)
    both = [(a, b) for a, b in zip(now, then, strict=True) if _says(metric, a) and _says(metric, b)]
    return relative_change(
        measure(metric, [a for a, _ in both], len(both)).value, measure(metric, [b for _, b in both], len(both)).value
    )


def _says(metric: Metric, day: DayFigures) -> bool:
    return measure(metric, (day,), 1).known == 1


def _length(month: date) -> int:
    return monthrange(month.year, month.month)[1]
