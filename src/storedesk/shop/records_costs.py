"""Reads and writes what a month cost: the operator's entries, the plan's shares, and the structure made of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from storedesk.shop.rules.costs import CostKind, CostStructure, Entry


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
    """The costs of whole calendar months, from the month `first_month` lies in through that of `last_month`."""
    raise NotImplementedError


def cost_entries(session: Session, first_month: date, last_month: date) -> Sequence[MonthEntry]:
    """What the operator typed for these months, by month and in the order typed."""
    raise NotImplementedError


def add_cost(session: Session, month: date, entry: Entry) -> int:
    """Keep an entry for the month a day lies in; its id. Raises UserError without a name or an amount."""
    raise NotImplementedError


def edit_cost(session: Session, month: date, entry: Entry) -> None:
    """Replace the entry with that id; raises UserError as add_cost, and when it was removed meanwhile."""
    raise NotImplementedError


def delete_cost(session: Session, entry_id: int) -> None:
    """Take an entry away; raises UserError when it was removed meanwhile."""
    raise NotImplementedError


def copy_costs(session: Session, source: date, target: date) -> int:
    """Enter the costs of one month again for another, those it has already (kind and name) left out; how many."""
    raise NotImplementedError


def cost_plan(session: Session, month: date) -> dict[CostKind, Decimal]:
    """The share of net sales each kind may take in that month: the plan's, else the default's."""
    raise NotImplementedError


def planned_shares(session: Session) -> Sequence[PlannedShare]:
    """Every share ever planned, by kind, the newest first."""
    raise NotImplementedError


def keep_share(session: Session, kind: CostKind, valid_from: date, share: Decimal) -> None:
    """From the month of that day on the kind may take this share. Raises UserError unless 0 <= share <= 1."""
    raise NotImplementedError


def delete_share(session: Session, share_id: int) -> None:
    """Take a planned share away, so that the one before it holds on; raises UserError when it was removed meanwhile."""
    raise NotImplementedError
