"""Reads all that the overview and the tables show for a choice, once, as one value; no widget reads for itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from storedesk.foundation.calendar.weeks import later_month, month_of
from storedesk.products.records import journal, names
from storedesk.shop import records
from storedesk.shop.records_one_product import product_days
from storedesk.shop.rules.decompose import Decomposition, Reason, decompose, trade
from storedesk.shop.rules.diagnosis import Finding
from storedesk.shop.rules.metrics import CARDS, DayFigures, Metric, measure, relative_change, says
from storedesk.shop.rules.periods import Against, Comparison, Period, Span, compared, last_days, missing, shared_days
from storedesk.shop.tab.choices import Choice
from storedesk.shop.tab.columns import DayRow, ProductRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from storedesk.foundation.database.store import Store
    from storedesk.products.rules.journal import Entry

_CHART_DAYS = 30
"""What the chart shows of a single day: the days that lead up to it."""
_TARGET_MONTHS = 3
"""So many months at most have their days' targets drawn."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What must be known before anything is shown: the last day that can be known, whether any is, the products."""

    closed: date
    known: tuple[date, date] | None
    names: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Drawn:
    """What the chart is made of: the days of its period, those of the others, and the journal."""

    days: tuple[DayFigures, ...]
    others: tuple[tuple[Against, Period, tuple[DayFigures, ...]], ...]
    journal: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Aims:
    """The goals of the year the period lies in, and each day's part of its month."""

    year: records.YearGoals | None
    targets: Mapping[date, Decimal]


NO_AIMS = Aims(None, {})


@dataclass(frozen=True, slots=True)
class Shown:
    """All that is on screen for a choice; `period` is the period as far as it has gone."""

    choice: Choice
    period: Period
    cards: tuple[records.Card, ...]
    days: tuple[DayFigures, ...]
    drawn: Drawn
    missing: tuple[date, ...]
    moved_against: Comparison
    decomposition: Decomposition | Reason
    findings: tuple[Finding, ...]
    day_rows: tuple[DayRow, ...]
    product_rows: tuple[ProductRow, ...]
    coverage: tuple[records.Coverage, ...]

    def card(self, metric: Metric) -> records.Card:
        """The card of a metric."""
        return next(card for card in self.cards if card.metric == metric)


def read_grounds(store: Store, today: date) -> Grounds:
    """What the period bar and the empty state need."""
    with store.reading() as session:
        return Grounds(records.closed_day(session, today), records.known_days(session), names(session))


def read_shown(store: Store, choice: Choice, today: date) -> Shown:
    """Everything shown for the choice: of the whole shop, or of its one product."""
    with store.reading() as session:
        if choice.product_id is not None:
            return _of_product(session, choice, choice.product_id, today)
        return _of_shop(session, choice, today)


def read_aims(store: Store, shown: Shown, today: date) -> Aims:
    """The goals beside what is shown; read after it, so that the figures need not wait for them."""
    if shown.choice.product_id is not None:
        return NO_AIMS
    with store.reading() as session:
        year = records.year_goals(session, shown.period.last.year, today)
        return Aims(year, _targets(session, shown.period, today))


def _of_shop(session: Session, choice: Choice, today: date) -> Shown:
    found = records.overview(session, choice.period, choice.explained, today)
    now = found.now.days
    if len(found.comparison.now) == 1:
        drawn = _single_day(session, choice, found.comparison.now, found.closed)
    else:
        then = {Against.BEFORE: found.before, Against.YEAR: found.year_before}
        others = tuple((each, then[each].period, then[each].days) for each in choice.against)
        drawn = Drawn(now, others, _journal(session, found.comparison.now, None))
    change = found.moves.after - found.moves.before
    return Shown(
        choice=choice,
        period=found.comparison.now,
        cards=found.cards,
        days=now,
        drawn=drawn,
        missing=found.missing,
        moved_against=found.moved_against,
        decomposition=found.decomposition,
        findings=found.findings,
        day_rows=_day_rows(now, drawn),
        product_rows=tuple(ProductRow(each, change) for each in found.products),
        coverage=found.coverage,
    )


def _single_day(session: Session, choice: Choice, period: Period, closed: date) -> Drawn:
    """The days that lead up to the one shown, each under its counterpart."""
    run = last_days(period.last, _CHART_DAYS)
    others = []
    for against in choice.against:
        then = compared(run, against, max(closed, period.last)).then
        if then is not None:
            others.append((against, then, records.figures(session, then).days))
    return Drawn(records.figures(session, run).days, tuple(others), _journal(session, run, None))


def _of_product(session: Session, choice: Choice, product_id: int, today: date) -> Shown:
    closed = records.closed_day(session, today)
    before, year = compared(choice.period, Against.BEFORE, closed), compared(choice.period, Against.YEAR, closed)
    known = {
        each: product_days(session, product_id, each)
        for each in (before.now, before.then, year.then)
        if each is not None
    }
    then = {Against.BEFORE: before, Against.YEAR: year}
    moved = then[choice.explained]
    sides = _sides(known, moved)
    run = last_days(before.now.last, _CHART_DAYS) if len(before.now) == 1 else before.now
    others = []
    for against in choice.against:
        other = compared(run, against, max(closed, run.last)).then
        if other is not None:
            others.append((against, other, product_days(session, product_id, other)))
    now = known[before.now]
    drawn = Drawn(product_days(session, product_id, run), tuple(others), _journal(session, run, product_id))
    return Shown(
        choice=choice,
        period=before.now,
        cards=tuple(_product_card(metric, known, before, year) for metric in CARDS),
        days=now,
        drawn=drawn,
        missing=missing(before.now, now, closed),
        moved_against=moved,
        decomposition=decompose(trade(sides[1]), trade(sides[0])),
        findings=(),
        day_rows=_day_rows(now, drawn),
        product_rows=(),
        coverage=records.coverage(session, before.now, closed),
    )


def _product_card(
    metric: Metric, known: Mapping[Period, Sequence[DayFigures]], before: Comparison, year: Comparison
) -> records.Card:
    return records.Card(
        metric,
        measure(metric, known[before.now], len(before.now)),
        measure(metric, _then(known, before), len(before.now)),
        measure(metric, _then(known, year), len(before.now)),
        _change(metric, known, before),
        _change(metric, known, year),
    )


def _then(known: Mapping[Period, Sequence[DayFigures]], comparison: Comparison) -> Sequence[DayFigures]:
    return known[comparison.then] if comparison.then is not None else ()


def _sides(
    known: Mapping[Period, Sequence[DayFigures]], comparison: Comparison
) -> tuple[list[DayFigures], list[DayFigures]]:
    return shared_days(known[comparison.now], _then(known, comparison), comparison)


def _change(metric: Metric, known: Mapping[Period, Sequence[DayFigures]], comparison: Comparison) -> Decimal | None:
    now, then = _sides(known, comparison)
    both = [(a, b) for a, b in zip(now, then, strict=True) if says(metric, a) and says(metric, b)]
    return relative_change(
        measure(metric, [a for a, _ in both], len(both)).value, measure(metric, [b for _, b in both], len(both)).value
    )


def _targets(session: Session, period: Period, today: date) -> Mapping[date, Decimal]:
    """Each day's part of its month's target, where the period is short enough to tell days apart."""
    months = [month_of(period.first)]
    while (following := later_month(months[-1])) <= period.last:
        months.append(following)
    if len(period) == 1 or period.span == Span.YEAR or len(months) > _TARGET_MONTHS:
        return {}
    plans = [records.month_plan(session, month, today) for month in months]
    return {day.day: day.target for plan in plans for day in plan.days if day.day in period}


def _journal(session: Session, period: Period, product_id: int | None) -> tuple[Entry, ...]:
    return tuple(journal(session, period.first, period.last, product_id))


def _day_rows(days: Sequence[DayFigures], drawn: Drawn) -> tuple[DayRow, ...]:
    said: dict[date, list[Entry]] = {}
    for entry in drawn.journal:
        said.setdefault(entry.day, []).append(entry)
    return tuple(DayRow(each, tuple(said.get(each.day, ()))) for each in days)
