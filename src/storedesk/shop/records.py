"""Reads all that the shop tab shows of a period in one call, and the summary of a month.

What is read and written of one subject stands beside: records_days, records_targets, records_costs, records_products.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from storedesk.products.rules.journal import Entry
from storedesk.shop.records_days import Coverage, PeriodFigures
from storedesk.shop.records_products import ProductFigures, ProductMoves
from storedesk.shop.rules.costs import CostStructure
from storedesk.shop.rules.decompose import Decomposition, Reason
from storedesk.shop.rules.diagnosis import Finding
from storedesk.shop.rules.metrics import Measure, Metric
from storedesk.shop.rules.periods import Against, Comparison, Period
from storedesk.shop.rules.summary import Goal, MonthSummary
from storedesk.shop.rules.targets import EventPeak


@dataclass(frozen=True, slots=True)
class Card:
    """A figure of the period, of the period before, and of the year before.

    The changes are fractions over the days both sides have; None where they have none in common.
    """

    metric: Metric
    now: Measure
    before: Measure
    year_before: Measure
    change: Decimal | None
    year_change: Decimal | None


@dataclass(frozen=True, slots=True)
class Overview:
    """All that the tab shows of a period (`comparison.now`, as far as it is closed) and what it is held against.

    `then` are the figures of `comparison.then`, None when it is held against nothing; what moved sales is then told
    against the period before. `moved_against` says which comparison the decomposition, the products and the findings
    speak of. `missing` are days of the period of which no report says anything, `missing_then` those of the other.
    """

    period: Period
    comparison: Comparison
    moved_against: Comparison
    closed: date
    cards: tuple[Card, ...]
    now: PeriodFigures
    then: PeriodFigures | None
    decomposition: Decomposition | Reason
    findings: tuple[Finding, ...]
    goals: tuple[Goal, ...]
    costs: CostStructure
    products: Sequence[ProductFigures]
    moves: ProductMoves
    journal: tuple[Entry, ...]
    journal_then: tuple[Entry, ...]
    peaks: tuple[EventPeak, ...]
    missing: tuple[date, ...]
    missing_then: tuple[date, ...]
    coverage: tuple[Coverage, ...]

    @property
    def empty(self) -> bool:
        """No report says anything of the period."""
        return not self.now.summed

    def card(self, metric: Metric) -> Card:
        """The card of a metric; every metric has one, those of metrics.CARDS come first."""
        return next(card for card in self.cards if card.metric == metric)


def overview(
    session: Session, period: Period, against: Against, today: date, *, weekdays: bool | None = None
) -> Overview:
    """The period up to the last closed day, held against another (see rules.periods.compared for `weekdays`)."""
    raise NotImplementedError


def month_summary(session: Session, month: date, today: date) -> MonthSummary:
    """All that is said of the month a day lies in."""
    raise NotImplementedError
