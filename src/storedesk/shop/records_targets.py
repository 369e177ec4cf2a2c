"""Reads and writes targets, the peaks that bend them, and how they are shared out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.foundation.database import shop_settings
from storedesk.foundation.errors import UserError
from storedesk.shop import texts
from storedesk.shop.rules.goals import Goals, read, stored, typed
from storedesk.shop.rules.metrics import KEPT_TARGETS, Metric
from storedesk.shop.rules.targets import DayShape, EventPeak, MonthShape
from storedesk.shop.tables import Peak, Target

_MONTHS_SETTING, _DAYS_SETTING = "shop.month_shape", "shop.day_shape"


@dataclass(frozen=True, slots=True)
class Shapes:
    """How targets are shared out: the year over its months, a month over its days."""

    months: MonthShape = MonthShape.LAST_YEAR
    days: DayShape = DayShape.WEEKDAYS


@dataclass(frozen=True, slots=True)
class TypedGoals:
    """What the operator typed of a year, of the shop: for the year itself, and for its months."""

    year: Goals
    months: dict[int, Goals]


def typed_goals(session: Session, year: int) -> TypedGoals:
    """The shop's targets of a year as they were typed."""
    wanted = select(Target).where(Target.year == year, Target.product_id == 0)
    rows: dict[int, list[Target]] = {}
    for row in session.scalars(wanted):
        rows.setdefault(row.month, []).append(row)
    found = {number: _as_goals(rows.get(number, ())) for number in range(13)}
    return TypedGoals(found.pop(0), found)


def typed_for_products(session: Session, year: int) -> dict[int, dict[int, int]]:
    """The products' sales targets of a year in cents: product, then month (0: the year)."""
    wanted = select(Target).where(Target.year == year, Target.product_id != 0, Target.metric == Metric.SALES.value)
    found: dict[int, dict[int, int]] = {}
    for row in session.scalars(wanted.order_by(Target.product_id, Target.month)):
        found.setdefault(row.product_id, {})[row.month] = row.value
    return found


def keep_target(
    session: Session, year: int, metric: Metric, value: Decimal | None, *, month: int = 0, product_id: int = 0
) -> None:
    """Set a target of a year (month 0) or a month, of the shop (product 0) or a product; None takes it away.

    Of the shop's four metrics at most three are kept, so that they cannot contradict each other (rules.goals.typed).
    Raises UserError for a value that is not above zero, or a conversion above 1.
    """
    if value is not None and (value <= 0 or (metric == Metric.CONVERSION and value > 1)):
        raise UserError(texts.BAD_CONVERSION if metric == Metric.CONVERSION else texts.BAD_TARGET)
    wanted = typed(_goals(session, year, month, product_id), metric, value)
    rows = {row.metric: row for row in _rows(session, year, month, product_id)}
    for each in KEPT_TARGETS:
        goal, row = wanted.of(each), rows.get(each.value)
        if goal is None:
            if row is not None:
                session.delete(row)
        elif row is None:
            session.add(
                Target(year=year, month=month, product_id=product_id, metric=each.value, value=stored(each, goal))
            )
        else:
            row.value = stored(each, goal)
    session.flush()


def peaks(session: Session, first: date | None = None, last: date | None = None) -> Sequence[EventPeak]:
    """The peaks that touch the days from first to last, or all; oldest first."""
    wanted = select(Peak).order_by(Peak.first_day, Peak.id)
    if first is not None:
        wanted = wanted.where(Peak.last_day >= first)
    if last is not None:
        wanted = wanted.where(Peak.first_day <= last)
    return [EventPeak(row.first_day, row.last_day, row.name, row.factor, row.id) for row in session.scalars(wanted)]


def add_peak(session: Session, peak: EventPeak) -> int:
    """Keep a peak; its id. Raises UserError without a name, with days the wrong way round, or a factor not above 0."""
    row = Peak()
    _write(row, peak)
    session.add(row)
    session.flush()
    return row.id


def edit_peak(session: Session, peak: EventPeak) -> None:
    """Replace the peak with that id; raises UserError as add_peak, and when it was removed meanwhile."""
    _write(_peak_row(session, peak.id), peak)


def delete_peak(session: Session, peak_id: int) -> None:
    """Take a peak away; raises UserError when it was removed meanwhile."""
    session.delete(_peak_row(session, peak_id))


def shapes(session: Session, day: date) -> Shapes:
    """How targets were shared out on that day; what is kept and unknown counts as never set."""
    usual = Shapes()
    months = shop_settings.value(session, _MONTHS_SETTING, day, usual.months.value)
    days = shop_settings.value(session, _DAYS_SETTING, day, usual.days.value)
    return Shapes(
        MonthShape(months) if months in list(MonthShape) else usual.months,
        DayShape(days) if days in list(DayShape) else usual.days,
    )


def keep_shapes(session: Session, chosen: Shapes, valid_from: date) -> None:
    """From that day on targets are shared out so."""
    shop_settings.keep(session, _MONTHS_SETTING, chosen.months.value, valid_from)
    shop_settings.keep(session, _DAYS_SETTING, chosen.days.value, valid_from)


def _rows(session: Session, year: int, month: int, product_id: int) -> Sequence[Target]:
    wanted = select(Target).where(Target.year == year, Target.month == month, Target.product_id == product_id)
    return session.scalars(wanted).all()


def _goals(session: Session, year: int, month: int, product_id: int) -> Goals:
    return _as_goals(_rows(session, year, month, product_id))


def _as_goals(rows: Iterable[Target]) -> Goals:
    known = {metric.value: metric for metric in KEPT_TARGETS}
    return Goals(**{row.metric: read(known[row.metric], row.value) for row in rows if row.metric in known})


def _write(row: Peak, peak: EventPeak) -> None:
    name = peak.name.strip()
    if not name:
        raise UserError(texts.PEAK_NAMELESS)
    if peak.last_day < peak.first_day:
        raise UserError(texts.PEAK_BACKWARDS)
    if peak.factor <= 0:
        raise UserError(texts.PEAK_FACTOR)
    row.first_day, row.last_day, row.name, row.factor = peak.first_day, peak.last_day, name, peak.factor


def _peak_row(session: Session, peak_id: int) -> Peak:
    row = session.get(Peak, peak_id)
    if row is None:
        raise UserError(texts.PEAK_GONE)
    return row
