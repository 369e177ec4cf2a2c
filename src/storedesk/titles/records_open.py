"""Reads the products whose title was never worked on here, in the order of their sales."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.products import records_list
from storedesk.products.rules.state import State as Standing
from storedesk.titles import records_present
from storedesk.titles.tables import TitleVersion


@dataclass(frozen=True, slots=True)
class Unoptimised:
    """A product whose title was never changed here, with what it sold in 30 days."""

    product_id: int
    name: str
    title: str
    sales: Decimal | None
    visitors: int | None


def never_optimised(session: Session, today: date) -> list[Unoptimised]:
    """Products without a title that went live here, those that sell most first; not those taken down."""
    done = set(session.scalars(select(TitleVersion.product_id).where(TitleVersion.day.is_not(None))))
    present = records_present.presents(session)
    rows = [
        Unoptimised(row.id, row.name, present[row.id].text, row.sales, row.visitors)
        for row in records_list.product_rows(session, records_list.window(session, today))
        if row.id not in done and row.state is not Standing.TAKEN_DOWN
    ]
    return sorted(rows, key=lambda each: (-(each.sales or Decimal(0)), -(each.visitors or 0), each.product_id))
