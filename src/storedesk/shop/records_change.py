"""Reads what moved sales between two periods: the factors, the products, and what else was going on in those days."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from storedesk.products.records import journal, names
from storedesk.products.rules.journal import Entry, Kind
from storedesk.shop.records_days import PeriodFigures, comparable, figures
from storedesk.shop.records_products import ProductMoves, product_moves
from storedesk.shop.records_targets import peaks
from storedesk.shop.rules.decompose import Decomposition, Reason, decompose, trade
from storedesk.shop.rules.diagnosis import Evidence, Finding, Pair, ProductMove, diagnose
from storedesk.shop.rules.metrics import DayFigures, Measure, Metric, measure, relative_change, side_by_side
from storedesk.shop.rules.periods import Comparison, Period


class Reading:
    """The figures of several periods in one go, each read once. `closed` is the last day that can be known."""

    def __init__(self, session: Session, closed: date) -> None:
        self.closed = closed
        self._session = session
        self._known: dict[tuple[date, date], PeriodFigures] = {}
        self._measures: dict[tuple[Metric, date, date], Measure] = {}
        self._moved: dict[tuple[Metric, Comparison], Decimal | None] = {}
        self._sides: dict[Comparison, tuple[Sequence[DayFigures], Sequence[DayFigures]]] = {}

    def of(self, period: Period) -> PeriodFigures:
        """All that is known of a period."""
        place = (period.first, period.last)
        if place not in self._known:
            parts = (known.within(period) for known in tuple(self._known.values()))
            self._known[place] = next((part for part in parts if part), None) or figures(self._session, period)
        return self._known[place]

    def measure(self, metric: Metric, period: Period) -> Measure:
        """The metric over a period."""
        place = (metric, period.first, period.last)
        if place not in self._measures:
            self._measures[place] = self.of(period).measure(metric)
        return self._measures[place]

    def moved(self, metric: Metric, comparison: Comparison) -> Decimal | None:
        """How much more the metric is, over the days of which both sides say it."""
        if (metric, comparison) not in self._moved:
            then, now = self.values(metric, comparison)
            self._moved[metric, comparison] = relative_change(now, then)
        return self._moved[metric, comparison]

    def values(self, metric: Metric, comparison: Comparison) -> tuple[Decimal | None, Decimal | None]:
        """The metric then and now, over the days of which both sides say it."""
        then, now = self.sides(comparison)
        if comparison.then is not None and len(then) == len(now):
            before, after = self.measure(metric, comparison.then), self.measure(metric, comparison.now)
            # every day of both sides says it: what was measured already is the answer
            if before.known == before.days == after.known == after.days == len(now):
                return before.value, after.value
        return values_of(metric, then, now)

    def sides(self, comparison: Comparison) -> tuple[Sequence[DayFigures], Sequence[DayFigures]]:
        """What is compared, the earlier side first, as far as both sides are known; nothing against nothing."""
        if comparison.then is None:
            return [], []
        if comparison not in self._sides:
            now, then = comparable(self.of(comparison.now), self.of(comparison.then), comparison)
            self._sides[comparison] = then, now
        return self._sides[comparison]


@dataclass(frozen=True, slots=True)
class ChangeOfSales:
    """What moved sales, with the journal of both periods."""

    decomposition: Decomposition | Reason
    findings: tuple[Finding, ...]
    moves: ProductMoves
    journal: tuple[Entry, ...]
    journal_then: tuple[Entry, ...]


def change_between(session: Session, read: Reading, comparison: Comparison) -> ChangeOfSales:
    """Take the change of sales apart and say what it may come from. Raises ValueError for a comparison with nothing."""
    if comparison.then is None:
        raise ValueError("a change needs two sides")
    now, then = read.of(comparison.now), read.of(comparison.then)
    before, after = read.sides(comparison)
    taken_apart = decompose(trade(before), trade(after))
    moves = product_moves(session, now, then, comparison)
    lines = tuple(journal(session, comparison.now.first, comparison.now.last))
    lines_then = tuple(journal(session, comparison.then.first, comparison.then.last))
    evidence = Evidence(
        taken_apart,
        missing_now=len(now.missing(read.closed)),
        missing_then=len(then.missing(read.closed)),
        products=_product_moves(session, moves, (*lines, *lines_then)),
        journal=lines,
        events=_lonely_events(session, comparison, lines, lines_then),
        search_visitors=Pair(_decimal(moves.search_before), _decimal(moves.search_after)),
        ad_cost=Pair(*read.values(Metric.AD_COST, comparison)),
        bounce=Pair(*read.values(Metric.BOUNCE, comparison)),
        pieces_per_buyer=Pair(_pieces_per_buyer(before), _pieces_per_buyer(after)),
        refund_share=Pair(*read.values(Metric.REFUND_SHARE, comparison)),
    )
    return ChangeOfSales(taken_apart, diagnose(evidence), moves, lines, lines_then)


def values_of(
    metric: Metric, one: Sequence[DayFigures], other: Sequence[DayFigures]
) -> tuple[Decimal | None, Decimal | None]:
    """A metric on two sides, over the days of which both say it; of longer reports, whatever each side says."""
    if len(one) == len(other):
        return side_by_side(metric, one, other)
    return measure(metric, one, len(one)).value, measure(metric, other, len(other)).value


def _product_moves(session: Session, moves: ProductMoves, lines: Iterable[Entry]) -> tuple[ProductMove, ...]:
    called = names(session) if moves.movers else {}
    touched = {entry.product_id for entry in lines}
    found = []
    for mover in moves.movers:
        product_id = int(mover.key) if mover.key is not None else 0
        if product_id in called:
            name = called[product_id]
            found.append(ProductMove(product_id, name, mover.before, mover.after, product_id in touched))
    return tuple(found)


def _lonely_events(
    session: Session, comparison: Comparison, lines: Sequence[Entry], lines_then: Sequence[Entry]
) -> tuple[str, ...]:
    """Peaks and events of the journal that lie in one of the two periods alone, by name."""
    if comparison.then is None:
        return ()
    sides = []
    for period, written in ((comparison.now, lines), (comparison.then, lines_then)):
        said = [peak.name for peak in peaks(session, period.first, period.last)]
        said += [
            entry.text for entry in written if entry.kind == Kind.EVENT and entry.product_id is None and entry.text
        ]
        sides.append(dict.fromkeys(said))
    now, then = sides
    return tuple(name for name in {**now, **then} if (name in now) != (name in then))


def _pieces_per_buyer(days: Sequence[DayFigures]) -> Decimal | None:
    said = [(day.items, day.buyers) for day in days if day.items is not None and day.buyers is not None]
    buyers = sum(buyers for _, buyers in said)
    return Decimal(sum(items for items, _ in said)) / buyers if buyers else None


def _decimal(value: int | None) -> Decimal | None:
    return None if value is None else Decimal(value)
