"""All that the overview and the tables show for a choice, read at one moment; no widget reads for itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from storedesk.products.records import journal, names
from storedesk.shop import records
from storedesk.shop.records_one_product import product_overview
from storedesk.shop.records_trend import Other, Trend, day_targets, trend
from storedesk.shop.rules.decompose import Decomposition, Reason
from storedesk.shop.rules.diagnosis import Finding
from storedesk.shop.rules.metrics import DayFigures, Metric
from storedesk.shop.rules.periods import Against, Comparison, Period
from storedesk.shop.tab.choices import Choice
from storedesk.shop.tab.columns import DayRow, ProductRow

if TYPE_CHECKING:
    from storedesk.foundation.database.store import Store
    from storedesk.products.rules.journal import Entry


@dataclass(frozen=True, slots=True)
class Grounds:
    """What must be known before anything is shown: the last day that can be known, whether any is, the products."""

    closed: date
    known: tuple[date, date] | None
    names: Mapping[int, str]


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
    trend: Trend
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
    return _of_shop(store, choice, today) if choice.product_id is None else _of_product(store, choice, today)


def read_aims(store: Store, shown: Shown, today: date) -> Aims:
    """The goals beside what is shown; read after it, so that the figures need not wait for them."""
    if shown.choice.product_id is not None:
        return NO_AIMS
    with store.reading() as session:
        year = records.year_goals(session, shown.period.last.year, today)
        return Aims(year, day_targets(session, shown.period, today))


def _of_shop(store: Store, choice: Choice, today: date) -> Shown:
    with store.reading() as session:
        found = records.overview(session, choice.period, choice.explained, today)
        now = found.comparison.now
        if len(now) == 1:
            drawn = trend(session, now, found.closed, choice.against)
        else:
            then = {Against.BEFORE: found.before, Against.YEAR: found.year_before}
            others = tuple(Other(each, then[each].period, then[each].days) for each in choice.against)
            drawn = Trend(found.now.days, others, tuple(journal(session, now.first, now.last)))
    change = found.moves.after - found.moves.before
    return Shown(
        choice=choice,
        period=now,
        cards=found.cards,
        trend=drawn,
        missing=found.missing,
        moved_against=found.moved_against,
        decomposition=found.decomposition,
        findings=found.findings,
        day_rows=_day_rows(found.now.days, drawn),
        product_rows=tuple(ProductRow(each, change) for each in found.products),
        coverage=found.coverage,
    )


def _of_product(store: Store, choice: Choice, today: date) -> Shown:
    assert choice.product_id is not None
    with store.reading() as session:
        found = product_overview(session, choice.product_id, choice.period, choice.explained, today)
        drawn = trend(session, found.period, found.closed, choice.against, choice.product_id)
        covered = records.coverage(session, found.period, found.closed)
    return Shown(
        choice=choice,
        period=found.period,
        cards=found.cards,
        trend=drawn,
        missing=found.missing,
        moved_against=found.moved_against,
        decomposition=found.decomposition,
        findings=(),
        day_rows=_day_rows(found.days, drawn),
        product_rows=(),
        coverage=covered,
    )


def _day_rows(days: Sequence[DayFigures], drawn: Trend) -> tuple[DayRow, ...]:
    said: dict[date, list[Entry]] = {}
    for entry in drawn.journal:
        said.setdefault(entry.day, []).append(entry)
    return tuple(DayRow(each, tuple(said.get(each.day, ()))) for each in days)
