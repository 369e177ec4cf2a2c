"""All that the overview and the tables show for a choice, read at one moment; no widget reads for itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from storedesk.products.records import names
from storedesk.shop import records
from storedesk.shop.records_front import Card, Overview, front
from storedesk.shop.records_one_product import product_overview
from storedesk.shop.records_trend import Trend, aims
from storedesk.shop.rules.decompose import Decomposition, Reason
from storedesk.shop.rules.diagnosis import Finding
from storedesk.shop.rules.metrics import DayFigures, Metric
from storedesk.shop.rules.periods import Comparison, Period
from storedesk.shop.tab.choices import Choice
from storedesk.shop.tab.columns import DayRow, ProductRow

if TYPE_CHECKING:
    from storedesk.foundation.database.store import Store
    from storedesk.products.rules.journal import Entry

READ_FROM = frozenset(
    {
        "shop_day",
        "shop_target",
        "shop_peak",
        "shop_cost_share",
        "shop_cost",
        "shop_setting",
        "item_day",
        "shop_order",
        "order_line",
        "refund",
        "ad_item_day",
        "ad_keyword_day",
        "ad_log_day",
        "product",
        "product_alias",
        "listing",
        "journal_entry",
    }
)
"""The tables that what is shown rests on."""


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
    closed: date
    cards: tuple[Card, ...]
    trend: Trend
    missing: tuple[date, ...]
    moved_against: Comparison
    decomposition: Decomposition | Reason
    findings: tuple[Finding, ...]
    day_rows: tuple[DayRow, ...]
    product_rows: tuple[ProductRow, ...]

    def card(self, metric: Metric) -> Card:
        """The card of a metric."""
        return next(card for card in self.cards if card.metric == metric)


def read_grounds(store: Store, today: date) -> Grounds:
    """What the period bar and the empty state need."""
    with store.reading() as session:
        return Grounds(records.closed_day(session, today), records.known_days(session), names(session))


def read_shown(store: Store, choice: Choice, today: date) -> Shown:
    """Everything shown for the choice: of the whole shop, or of its one product."""
    if choice.product_id is None:
        return _of_shop(store, choice, today)
    return _of_product(store, choice, choice.product_id, today)


def read_aims(store: Store, shown: Shown, today: date) -> Aims:
    """The goals beside what is shown; read after it, so that the figures need not wait for them."""
    if shown.choice.product_id is not None:
        return NO_AIMS
    with store.reading() as session:
        return Aims(*aims(session, shown.period, today))


def read_coverage(store: Store, shown: Shown) -> Sequence[records.Coverage]:
    """How far each report covers the period shown."""
    with store.reading() as session:
        return records.coverage(session, shown.period, shown.closed)


def _of_shop(store: Store, choice: Choice, today: date) -> Shown:
    with store.reading() as session:
        found = front(session, choice.period, choice.explained, choice.against, today)
    change = found.moves.after - found.moves.before
    return _shown(choice, found, found.findings, tuple(ProductRow(each, change) for each in found.products))


def _of_product(store: Store, choice: Choice, product_id: int, today: date) -> Shown:
    with store.reading() as session:
        found = product_overview(session, product_id, choice.period, choice.explained, choice.against, today)
    return _shown(choice, found)


def _shown(
    choice: Choice, found: Overview, findings: tuple[Finding, ...] = (), products: tuple[ProductRow, ...] = ()
) -> Shown:
    return Shown(
        choice=choice,
        period=found.period,
        closed=found.closed,
        cards=found.cards,
        trend=found.trend,
        missing=found.missing,
        moved_against=found.moved_against,
        decomposition=found.decomposition,
        findings=findings,
        day_rows=_day_rows(found.days, found.trend),
        product_rows=products,
    )


def _day_rows(days: Sequence[DayFigures], drawn: Trend) -> tuple[DayRow, ...]:
    said: dict[date, list[Entry]] = {}
    for entry in drawn.journal:
        said.setdefault(entry.day, []).append(entry)
    return tuple(DayRow(each, tuple(said.get(each.day, ()))) for each in days)
