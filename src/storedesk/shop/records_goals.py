"""Reads how far the targets have come: of a year and its months, of a month by day and product, of any period."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from storedesk.foundation.calendar.weeks import days_of_month, last_of_month, month_of, months_of
from storedesk.products import records as products
from storedesk.shop.records_days import closed_day, trade_days
from storedesk.shop.records_products import sales_of_products
from storedesk.shop.records_targets import Shapes, peaks, shapes, typed_for_products, typed_goals
from storedesk.shop.rules.goals import Goals, completed, read, stored
from storedesk.shop.rules.metrics import KEPT_TARGETS, DayFigures, Metric, measure
from storedesk.shop.rules.month_goals import goals_of_months, smoothed
from storedesk.shop.rules.periods import Period
from storedesk.shop.rules.summary import Goal
from storedesk.shop.rules.targets import (
    EVEN_WEEK,
    DayShape,
    EventPeak,
    MonthShape,
    Pace,
    WeekShape,
    days_target,
    months_of_year,
    pace,
    products_of_month,
    weekday_shape,
)

_LEARNED_FROM = timedelta(weeks=27)
_OF_LATE = timedelta(days=90)
_ADDING = (Metric.SALES, Metric.VISITORS)


@dataclass(frozen=True, slots=True)
class MonthGoals:
    """A month of a year: what was typed for it, and what holds (typed, shared out of the year, or computed).

    `reached` are the sums and rates of the month as far as they are known; `pace` is that of sales.
    """

    month: date
    typed: Goals
    goals: Goals
    reached: Goals
    pace: Pace | None


@dataclass(frozen=True, slots=True)
class YearGoals:
    """A year: what was typed for it, what follows, and its twelve months.

    `sum_of_months` are the months' sales together, None unless all are set; `pace` is that of the year's sales.
    """

    year: int
    typed: Goals
    goals: Goals
    reached: Goals
    months: tuple[MonthGoals, ...]
    sum_of_months: Decimal | None
    shapes: Shapes
    pace: Pace | None


@dataclass(frozen=True, slots=True)
class DayGoal:
    """A day of a month: its part of the sales target, what was sold (None: not known), and the peak it lies in."""

    day: date
    target: Decimal
    reached: Decimal | None
    peak: str = ""


@dataclass(frozen=True, slots=True)
class ProductGoal:
    """A product's part of a month's sales: `typed` by the operator, or its share of what is left."""

    product_id: int
    name: str
    target: Decimal
    typed: bool
    reached: Decimal | None

    @property
    def completion(self) -> Decimal | None:
        """Reached of the target, as a fraction."""
        return self.reached / self.target if self.reached is not None and self.target else None


@dataclass(frozen=True, slots=True)
class MonthPlan:
    """A month's sales target by day and by product.

    `days` is empty without a target. `left` is what the products leave of the month, None without a target. `shape` is
    the week the days were shared by.
    """

    month: date
    goals: tuple[Goal, ...]
    days: tuple[DayGoal, ...]
    products: tuple[ProductGoal, ...]
    left: Decimal | None
    shape: WeekShape
    peaks: tuple[EventPeak, ...]


def year_goals(session: Session, year: int, today: date) -> YearGoals:
    """The year's targets and its months'."""
    return _Plans(session, year, year, today).year(year)


def month_plan(session: Session, month: date, today: date) -> MonthPlan:
    """The month in which that day lies, by day and by product."""
    month = month_of(month)
    plans = _Plans(session, month.year, month.year, today)
    plan = plans.days(month, Metric.SALES)
    in_month = peaks(session, month, last_of_month(month))
    named = {day: peak.name for peak in in_month for day in days_of_month(month) if day in peak}
    sold, left = _of_products(session, month, plans)
    return MonthPlan(
        month,
        plans.goals(Period(month, last_of_month(month))),
        tuple(DayGoal(day, target, plans.reached(day).sales, named.get(day, "")) for day, target in plan.items()),
        sold,
        left,
        plans.shape(month, Metric.SALES),
        tuple(in_month),
    )


def year_and_days(
    session: Session, year: int, months: Sequence[date], today: date
) -> tuple[YearGoals, Mapping[date, Decimal]]:
    """The year's targets, and the sales targets of some months by day; what both rest on is read once."""
    plans = {each: _Plans(session, each, each, today) for each in {year, *(month.year for month in months)}}
    days: dict[date, Decimal] = {}
    for month in months:
        days.update(plans[month.year].days(month, Metric.SALES))
    return plans[year].year(year), days


def period_goals(session: Session, period: Period, today: date) -> tuple[Goal, ...]:
    """The targets of any period: sales and visitors from its days' parts, rates where all its months share one."""
    return _Plans(session, period.first.year, period.last.year, today).goals(period)


class _Plans:
    """The targets of some years with the figures they are shared out by and held against, each read once."""

    def __init__(self, session: Session, first_year: int, last_year: int, today: date) -> None:
        self._closed = closed_day(session, today)
        self._shapes = shapes(session, today)
        self._peaks = peaks(session)
        begin = min(date(first_year - 1, 1, 1), date(first_year, 1, 1) - _LEARNED_FROM)
        self._typed = {year: typed_goals(session, year) for year in range(first_year, last_year + 1)}
        wanted = any(
            typed.year.set or any(each.set for each in typed.months.values()) for typed in self._typed.values()
        )
        first = begin if wanted else date(first_year, 1, 1)
        self._known = trade_days(session, first, max(first, min(self._closed, date(last_year, 12, 31))))
        self._months: dict[int, tuple[Goals, ...]] = {}
        self._plans: dict[tuple[date, Metric], dict[date, Decimal]] = {}
        self._sold: dict[Metric, dict[date, Decimal]] = {}
        self._learned: dict[tuple[date, Metric], WeekShape] = {}

    def year(self, year: int) -> YearGoals:
        months = tuple(self._month(date(year, number, 1)) for number in range(1, 13))
        sales = [each.goals.sales for each in months if each.goals.sales is not None]
        period = Period(date(year, 1, 1), date(year, 12, 31))
        return YearGoals(
            year,
            self._typed[year].year,
            completed(self._typed[year].year),
            self._reached(period),
            months,
            sum(sales, Decimal(0)) if len(sales) == 12 else None,
            self._shapes,
            self._pace(period, Metric.SALES),
        )

    def goals(self, period: Period) -> tuple[Goal, ...]:
        """Each target of the period that there is, in the order of KEPT_TARGETS."""
        reached = self._reached(period)
        found = []
        for metric in KEPT_TARGETS:
            if metric in _ADDING:
                running = self._pace(period, metric)
                if running is not None:
                    found.append(Goal(metric, running.target, running.reached, running))
            elif (target := self._rate(period, metric)) is not None:
                found.append(Goal(metric, target, reached.of(metric)))
        return tuple(found)

    def days(self, month: date, metric: Metric) -> Mapping[date, Decimal]:
        """The month's target by day; nothing where it has none."""
        if (month, metric) not in self._plans:
            total = self.of_month(month).of(metric)
            parts: dict[date, int] = {}
            if total is not None:
                parts = days_target(month, stored(metric, total), self.shape(month, metric), self._peaks)
            self._plans[month, metric] = {day: read(metric, part) for day, part in parts.items()}
        return self._plans[month, metric]

    def shape(self, month: date, metric: Metric) -> WeekShape:
        """The week the month is shared by, learned from what lay before it, so that a running month keeps its plan."""
        if self._shapes.days is DayShape.EVEN:
            return WeekShape(EVEN_WEEK, 0)
        until = min(month - timedelta(days=1), self._closed)
        if (until, metric) not in self._learned:
            self._learned[until, metric] = weekday_shape(self._of_metric(metric), self._peaks, until)
        return self._learned[until, metric]

    def _of_metric(self, metric: Metric) -> Mapping[date, Decimal]:
        if metric not in self._sold:
            values = ((day, _value(said, metric)) for day, said in self._known.items())
            self._sold[metric] = {day: value for day, value in values if value is not None}
        return self._sold[metric]

    def of_month(self, month: date) -> Goals:
        """What holds for the month."""
        if month.year not in self._months:
            typed = self._typed[month.year]
            weights = {metric: self.weights(month.year, metric) for metric in _ADDING}
            self._months[month.year] = goals_of_months(typed.year, typed.months, weights)
        return self._months[month.year][month.month - 1]

    def weights(self, year: int, metric: Metric) -> tuple[Decimal, ...]:
        """How the year's target is shared over its months: evenly, or as the year before went."""
        if self._shapes.months is MonthShape.EVEN:
            return (Decimal(1),) * 12
        sums: list[Decimal | None] = [None] * 12
        for day in self._known.values():
            value = _value(day, metric)
            if day.day.year == year - 1 and value is not None:
                sums[day.day.month - 1] = (sums[day.day.month - 1] or Decimal(0)) + value
        return smoothed(sums)

    def reached(self, day: date) -> DayFigures:
        return self._known.get(day) or DayFigures(day)

    def _month(self, month: date) -> MonthGoals:
        period = Period(month, last_of_month(month))
        return MonthGoals(
            month,
            self._typed[month.year].months[month.month],
            self.of_month(month),
            self._reached(period),
            self._pace(period, Metric.SALES),
        )

    def _reached(self, period: Period) -> Goals:
        inside = [day for day in self._known.values() if day.day in period]
        return Goals(**{metric.value: measure(metric, inside, len(period)).value for metric in KEPT_TARGETS})

    def _pace(self, period: Period, metric: Metric) -> Pace | None:
        """The pace over the days of the period that have a target; None where a month of it has none."""
        plan: dict[date, Decimal] = {}
        for month in months_of(period.first, period.last):
            of_month = self.days(month, metric)
            if not of_month:
                return None
            plan.update({day: part for day, part in of_month.items() if day in period})
        return pace(metric, plan, {day: _value(self.reached(day), metric) for day in plan}, self._closed)

    def _rate(self, period: Period, metric: Metric) -> Decimal | None:
        """A rate's target: the year's for a whole year, else the one that all months of the period have."""
        if (period.first, period.last) == (date(period.first.year, 1, 1), date(period.first.year, 12, 31)):
            return completed(self._typed[period.first.year].year).of(metric)
        targets = {self.of_month(month).of(metric) for month in months_of(period.first, period.last)}
        return targets.pop() if len(targets) == 1 else None


def _of_products(session: Session, month: date, plans: _Plans) -> tuple[tuple[ProductGoal, ...], Decimal | None]:
    total = plans.of_month(month).sales
    weights = plans.weights(month.year, Metric.SALES)
    typed = {}
    for product_id, said in typed_for_products(session, month.year).items():
        part = months_of_year(said.get(0), {number: said[number] for number in said if number}, weights)[
            month.month - 1
        ]
        if part is not None:
            typed[product_id] = part.value
    before = sales_of_products(session, month - _OF_LATE, month - timedelta(days=1))
    reached = sales_of_products(session, month, last_of_month(month))
    whole = None if total is None else stored(Metric.SALES, total)
    parts, left = products_of_month(whole, typed, before or reached)
    names = products.names(session)
    found = tuple(
        ProductGoal(
            part.product_id,
            names.get(part.product_id, str(part.product_id)),
            read(Metric.SALES, part.value),
            part.typed,
            reached.get(part.product_id),
        )
        for part in parts
    )
    return found, None if left is None else read(Metric.SALES, left)


def _value(day: DayFigures, metric: Metric) -> Decimal | None:
    value = day.sales if metric == Metric.SALES else day.visitors
    return None if value is None else Decimal(value)
