"""Reads and writes what a month cost: the operator's entries, the plan's shares, and the structure made of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.foundation.calendar.weeks import last_of_month, month_of
from storedesk.foundation.errors import UserError
from storedesk.orders import records as orders
from storedesk.products import records as products
from storedesk.products.rules.matching import match
from storedesk.products.tables import ITEM_DAY
from storedesk.shop import texts
from storedesk.shop.records_days import PeriodFigures, figures
from storedesk.shop.rules.ad_cost import foreign_cost
from storedesk.shop.rules.costs import DEFAULT_PLAN, CostKind, CostStructure, Entry, Promotion, Sold, structure
from storedesk.shop.rules.metrics import Metric
from storedesk.shop.rules.periods import Period
from storedesk.shop.tables import CostEntry, CostShare


@dataclass(frozen=True, slots=True)
class PlannedShare:
    """The share of net sales a kind of cost may take, from that day on. `id` is 0 while it is not kept."""

    kind: CostKind
    valid_from: date
    share: Decimal
    id: int = 0


@dataclass(frozen=True, slots=True)
class MonthEntry:
    """A cost entry with the month it belongs to (its first day)."""

    month: date
    entry: Entry


def cost_structure(session: Session, first_month: date, last_month: date, today: date) -> CostStructure:
    """The costs of whole calendar months, from the month `first_month` lies in through that of `last_month`.

    Only what is known up to `today` is in it. Over several months the plan is that of the last.
    """
    period = Period(month_of(first_month), last_of_month(last_month))
    return structure_of(session, figures(session, period.until(today) or period))


def structure_of(session: Session, known: PeriodFigures) -> CostStructure:
    """The same of days already read, which begin with a month; the entries of all its months count whole."""
    period = known.period
    sales, refunds, ads, commission = (
        known.measure(metric).value for metric in (Metric.SALES, Metric.REFUNDS, Metric.AD_COST, Metric.COMMISSION)
    )
    entries = [each.entry for each in cost_entries(session, period.first, period.last)]
    return structure(
        sales or Decimal(0),
        refunds or Decimal(0),
        _sold(session, period, sales or Decimal(0)),
        Promotion(ads, commission, foreign_cost(known.ads)),
        entries,
        cost_plan(session, period.last),
    )


def cost_entries(session: Session, first_month: date, last_month: date) -> Sequence[MonthEntry]:
    """What the operator typed for these months, by month and in the order typed."""
    wanted = (
        select(CostEntry)
        .where(CostEntry.month.between(month_of(first_month), month_of(last_month)))
        .order_by(CostEntry.month, CostEntry.id)
    )
    return [MonthEntry(row.month, _entry(row)) for row in session.scalars(wanted)]


def add_cost(session: Session, month: date, entry: Entry) -> int:
    """Keep an entry for the month a day lies in; its id. Raises UserError without a name or an amount."""
    row = CostEntry()
    _write(row, month, entry)
    session.add(row)
    session.flush()
    return row.id


def edit_cost(session: Session, month: date, entry: Entry) -> None:
    """Replace the entry with that id; raises UserError as add_cost, and when it was removed meanwhile."""
    _write(_cost_row(session, entry.id), month, entry)


def delete_cost(session: Session, entry_id: int) -> None:
    """Take an entry away; raises UserError when it was removed meanwhile."""
    session.delete(_cost_row(session, entry_id))


def copy_costs(session: Session, source: date, target: date) -> int:
    """Enter the costs of one month again for another, those it has already (kind and name) left out; how many."""
    there = {(each.entry.kind, each.entry.name) for each in cost_entries(session, target, target)}
    copied = [each.entry for each in cost_entries(session, source, source)]
    fresh = [entry for entry in copied if (entry.kind, entry.name) not in there]
    for entry in fresh:
        add_cost(session, target, entry)
    return len(fresh)


def cost_plan(session: Session, month: date) -> dict[CostKind, Decimal]:
    """The share of net sales each kind may take in that month: the plan's, else the default's."""
    plan = dict(DEFAULT_PLAN)
    for planned in reversed(planned_shares(session)):
        if planned.valid_from <= month:
            plan[planned.kind] = planned.share
    return plan


def planned_shares(session: Session) -> Sequence[PlannedShare]:
    """Every share ever planned, by kind, the newest first."""
    places = {kind: place for place, kind in enumerate(CostKind)}
    rows = session.scalars(select(CostShare))
    found = [PlannedShare(CostKind(row.kind), row.valid_from, row.share, row.id) for row in rows if row.kind in places]
    return sorted(found, key=lambda each: (places[each.kind], -each.valid_from.toordinal()))


def keep_share(session: Session, kind: CostKind, valid_from: date, share: Decimal) -> None:
    """From the month of that day on the kind may take this share. Raises UserError unless 0 <= share <= 1."""
    if not 0 <= share <= 1:
        raise UserError(texts.BAD_SHARE)
    month = month_of(valid_from)
    same = select(CostShare).where(CostShare.kind == kind.value, CostShare.valid_from == month)
    row = session.scalars(same).one_or_none()
    if row is None:
        session.add(CostShare(kind=kind.value, valid_from=month, share=share))
    else:
        row.share = share


def delete_share(session: Session, share_id: int) -> None:
    """Take a planned share away, so that the one before it holds on; raises UserError when it was removed meanwhile."""
    row = session.get(CostShare, share_id)
    if row is None:
        raise UserError(texts.SHARE_GONE)
    session.delete(row)


def _sold(session: Session, period: Period, sales: Decimal) -> list[Sold]:
    """What was sold, from the sub-orders or the item report, whichever tells of more; what neither tells of last."""
    known = products.items(session)
    of_orders, of_items = _sold_by_orders(session, period, known), _sold_by_items(session, period, known)
    found = max(of_orders, of_items, key=lambda sold: sum(each.paid for each in sold))
    untold = sales - sum((each.paid for each in found), Decimal(0))
    if found and untold > 0:
        found.append(Sold(None, "", 0, untold, None))
    return found


def _sold_by_orders(session: Session, period: Period, known: Sequence[products.Item]) -> list[Sold]:
    sold = orders.sold(session, period.first, period.last)
    by_code = {item.code: item for item in known}
    by_id = {item.id: item for item in known}
    meant = match([each.title for each in sold if each.title], [item.names for item in known])
    found = []
    for each in sold:
        item = by_code.get(each.item_code) or by_id.get(meant.get(each.title, 0))
        found.append(_priced(item, each.title, each.quantity, each.paid))
    return found


def _sold_by_items(session: Session, period: Period, known: Sequence[products.Item]) -> list[Sold]:
    said = ITEM_DAY.table.c
    wanted = (
        select(said.product_id, func.sum(said["items"]), func.sum(said.sales))
        .where(said.day.between(period.first, period.last), said.span == 1, said.sales.is_not(None))
        .group_by(said.product_id)
    )
    by_id = {item.id: item for item in known}
    return [
        _priced(by_id.get(product_id), "", int(pieces or 0), paid)
        for product_id, pieces, paid in session.execute(wanted)
    ]


def _priced(item: products.Item | None, name: str, quantity: int, paid: Decimal) -> Sold:
    if item is None:
        return Sold(None, name, quantity, paid, None)
    return Sold(item.id, item.name, quantity, paid, item.own.cost, item.own.freight, item.own.fee_rate)


def _entry(row: CostEntry) -> Entry:
    return Entry(CostKind(row.kind), row.name, row.amount, row.product_id, row.id)


def _write(row: CostEntry, month: date, entry: Entry) -> None:
    name = entry.name.strip()
    if not name or not entry.amount:
        raise UserError(texts.COST_INCOMPLETE)
    row.month, row.kind, row.name = month_of(month), entry.kind.value, name
    row.amount, row.product_id = entry.amount, entry.product_id


def _cost_row(session: Session, entry_id: int) -> CostEntry:
    row = session.get(CostEntry, entry_id)
    if row is None:
        raise UserError(texts.COST_GONE)
    return row
