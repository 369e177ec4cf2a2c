"""From the year's target to the day's: shared out exactly, by the months' shape, the weekdays' shape and the peaks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from storedesk.foundation.calendar.weeks import Week, days_of_month
from storedesk.shop.rules.apportion import apportion
from storedesk.shop.rules.metrics import Metric

WEEKS_LEARNED = 8
_WEEKS_LOOKED_BACK = 26
EVEN_WEEK = (Fraction(1, 7),) * 7


class MonthShape(StrEnum):
    """How a year's target is shared over months nobody typed."""

    LAST_YEAR = "last_year"
    EVEN = "even"


class DayShape(StrEnum):
    """How a month's target is shared over its days."""

    WEEKDAYS = "weekdays"
    EVEN = "even"


@dataclass(frozen=True, slots=True)
class EventPeak:
    """Days that carry `factor` times their usual weight. `id` is 0 while it is not kept yet."""

    first_day: date
    last_day: date
    name: str
    factor: Decimal
    id: int = 0

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day

    def __len__(self) -> int:
        return (self.last_day - self.first_day).days + 1


@dataclass(frozen=True, slots=True)
class WeekShape:
    """The share of a week each weekday carries, Monday first; `weeks` is how many weeks it was learned from."""

    shares: tuple[Fraction, ...]
    weeks: int


@dataclass(frozen=True, slots=True)
class MonthTarget:
    """A month's part of the year in whole units (cents, people); `typed` where the operator said it."""

    month: int
    value: int
    typed: bool


def months_of_year(
    year_total: int | None, typed: Mapping[int, int], shape: Sequence[Decimal | int]
) -> tuple[MonthTarget | None, ...]:
    """The twelve months: what was typed stays, the rest of the year is shared over the others by `shape`.

    `shape` are twelve weights, January first; those of the open months count, evenly where they are all zero. Without
    a year's total the open months have no target. When the typed months already exceed the year, the open ones get 0.
    Together the months are exactly the year unless the typed ones exceed it or are all twelve.
    """
    open_months = [number for number in range(1, 13) if number not in typed]
    shared: dict[int, int] = {}
    if year_total is not None and open_months:
        left = max(year_total - sum(typed.values()), 0)
        parts = apportion(left, [shape[number - 1] for number in open_months])
        shared = dict(zip(open_months, parts, strict=True))
    return tuple(
        MonthTarget(number, typed[number], True)
        if number in typed
        else (MonthTarget(number, shared[number], False) if number in shared else None)
        for number in range(1, 13)
    )


def weekday_shape(days: Mapping[date, Decimal], peaks: Sequence[EventPeak], until: date) -> WeekShape:
    """What each weekday carries, from the last 8 whole weeks without a peak or a missing day before `until`.

    `days` are the sales (or another sum) of each known day. Looks back half a year at most; with fewer clean weeks it
    learns from those there are, and without any the week is even (`weeks` is 0).
    """
    sums = [Decimal(0)] * 7
    weeks = 0
    in_peaks = {peak.first_day + timedelta(days=offset) for peak in peaks for offset in range(len(peak))}
    monday = Week.of(until + timedelta(days=1)).monday
    for back in range(1, _WEEKS_LOOKED_BACK + 1):
        week = Week(monday - timedelta(weeks=back)).days
        if any(day not in days or day in in_peaks for day in week):
            continue
        for place, day in enumerate(week):
            sums[place] += days[day]
        weeks += 1
        if weeks == WEEKS_LEARNED:
            break
    total = sum(sums)
    if not weeks or total <= 0 or any(share < 0 for share in sums):
        return WeekShape(EVEN_WEEK, 0)
    return WeekShape(tuple(Fraction(share) / Fraction(total) for share in sums), weeks)


def day_weights(month: date, shape: WeekShape, peaks: Sequence[EventPeak]) -> tuple[Fraction, ...]:
    """The weight of each day of the month: its weekday's share times the largest factor of the peaks it lies in."""
    days = days_of_month(month)
    touching = [peak for peak in peaks if peak.first_day <= days[-1] and peak.last_day >= days[0]]
    weights = []
    for day in days:
        share = shape.shares[day.weekday()]
        factors = [peak.factor for peak in touching if day in peak]
        weights.append(share * Fraction(max(factors)) if factors else share)
    return tuple(weights)


def days_target(month: date, month_total: int, shape: WeekShape, peaks: Sequence[EventPeak]) -> dict[date, int]:
    """The month's target by day, in whole units that add up to the month exactly."""
    parts = apportion(month_total, day_weights(month, shape, peaks))
    return dict(zip(days_of_month(month), parts, strict=True))


@dataclass(frozen=True, slots=True)
class ProductTarget:
    """A product's part of a month: typed, or its share of what is left by what it sold lately."""

    product_id: int
    value: int
    typed: bool


def products_of_month(
    month_total: int | None, typed: Mapping[int, int], sold: Mapping[int, Decimal]
) -> tuple[tuple[ProductTarget, ...], int | None]:
    """The products' parts, largest first, and what they leave of the month (None without a month's target).

    Products nobody typed a target for share what is left by `sold`, their sales of late; without any, nobody does.
    """
    found = [ProductTarget(product_id, value, True) for product_id, value in typed.items()]
    selling = {key: value for key, value in sold.items() if key not in typed and value > 0}
    left = None if month_total is None else month_total - sum(typed.values())
    if left is not None and left > 0 and selling:
        parts = apportion(left, list(selling.values()))
        found += [ProductTarget(key, part, False) for key, part in zip(selling, parts, strict=True)]
        left = 0
    return tuple(sorted(found, key=lambda target: (-target.value, target.product_id))), left


@dataclass(frozen=True, slots=True)
class Pace:
    """How far a target of something that adds up has come by `closed`, the last day that can be known.

    Reached and planned so far count the days that are known, so that a missing import looks neither ahead nor behind.
    """

    metric: Metric
    target: Decimal
    planned: Decimal
    reached: Decimal
    known_days: int
    missing_days: int
    days_left: int
    planned_left: Decimal

    @property
    def completion(self) -> Decimal | None:
        """Reached of the whole target, as a fraction."""
        return self.reached / self.target if self.target else None

    @property
    def against_plan(self) -> Decimal | None:
        """Reached of what was planned for the known days: 1 is exactly on pace; None while nothing was planned."""
        return self.reached / self.planned if self.planned else None

    @property
    def needed_per_day(self) -> Decimal | None:
        """What each day left must bring; None after the last day. Days missing from imports count as bringing nothing
        until their report is there."""
        return max(self.target - self.reached, Decimal(0)) / self.days_left if self.days_left else None

    @property
    def forecast(self) -> Decimal | None:
        """Where the period ends if every day not known does as well against its plan as the known days did.

        None before the first known day.
        """
        pace = self.against_plan
        return None if pace is None else self.reached + pace * self.planned_left


def pace(
    metric: Metric, plan: Mapping[date, Decimal], reached: Mapping[date, Decimal | None], closed: date
) -> Pace | None:
    """The pace over the days of `plan`; None without a plan."""
    if not plan:
        return None
    known = [day for day in plan if day <= closed and reached.get(day) is not None]
    left = [day for day in plan if day > closed]
    gone = len(plan) - len(left)
    total, planned = sum(plan.values(), Decimal(0)), sum((plan[day] for day in known), Decimal(0))
    return Pace(
        metric,
        target=total,
        planned=planned,
        reached=sum((reached[day] or Decimal(0) for day in known), Decimal(0)),
        known_days=len(known),
        missing_days=gone - len(known),
        days_left=len(left),
        planned_left=total - planned,
    )
