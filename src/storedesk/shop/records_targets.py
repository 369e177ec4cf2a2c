"""Reads and writes targets, the peaks that bend them, and how far they have come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from storedesk.shop.rules.goals import Goals
from storedesk.shop.rules.metrics import Metric
from storedesk.shop.rules.periods import Period
from storedesk.shop.rules.summary import Goal
from storedesk.shop.rules.targets import DayShape, EventPeak, MonthShape, Pace, WeekShape


@dataclass(frozen=True, slots=True)
class Shapes:
    """How targets are shared out: the year over its months, a month over its days."""

    months: MonthShape = MonthShape.LAST_YEAR
    days: DayShape = DayShape.WEEKDAYS


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
    """A year: what was typed for it, what follows, its twelve months, and the sum of their sales (None: not all set)."""

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
    """A day of a month: its part of the month's sales target, what was sold (None: not known), and the peak it is in."""

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
    raise NotImplementedError


def month_plan(session: Session, month: date, today: date) -> MonthPlan:
    """The month in which that day lies, by day and by product."""
    raise NotImplementedError


def period_goals(session: Session, period: Period, today: date) -> tuple[Goal, ...]:
    """The targets of any period: sales and visitors from its days' parts, rates where all its months share one."""
    raise NotImplementedError


def keep_target(
    session: Session, year: int, metric: Metric, value: Decimal | None, *, month: int = 0, product_id: int = 0
) -> None:
    """Set a target of a year (month 0) or a month, of the shop (product 0) or a product; None takes it away.

    Of the shop's four metrics at most three are kept, so that they cannot contradict each other (rules.goals.typed).
    Raises UserError for a value that is not above zero, or a conversion above 1.
    """
    raise NotImplementedError


def peaks(session: Session, first: date | None = None, last: date | None = None) -> Sequence[EventPeak]:
    """The peaks that touch the days from first to last, or all; oldest first."""
    raise NotImplementedError


def add_peak(session: Session, peak: EventPeak) -> int:
    """Keep a peak; its id. Raises UserError without a name, with days the wrong way round, or a factor not above 0."""
    raise NotImplementedError


def edit_peak(session: Session, peak: EventPeak) -> None:
    """Replace the peak with that id; raises UserError as add_peak, and when it was removed meanwhile."""
    raise NotImplementedError


def delete_peak(session: Session, peak_id: int) -> None:
    """Take a peak away; raises UserError when it was removed meanwhile."""
    raise NotImplementedError


def shapes(session: Session, day: date) -> Shapes:
    """How targets were shared out on that day."""
    raise NotImplementedError


def keep_shapes(session: Session, chosen: Shapes, valid_from: date) -> None:
    """From that day on targets are shared out so."""
    raise NotImplementedError
