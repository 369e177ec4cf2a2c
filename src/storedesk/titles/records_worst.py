"""Reads which root of the best sellers' titles should go this week."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.products import records_list
from storedesk.titles import records_report
from storedesk.titles.records_report import SPANS
from storedesk.titles.rules.root_report import worst_root
from storedesk.titles.tables import TitleVersion
from storedesk.titles.versions import State

RESTS = timedelta(days=15)
"""A changed title is left alone until its last verdict."""


@dataclass(frozen=True, slots=True)
class Worst:
    """The root of a product's title that earns least for its bytes, with what it brought in 30 days."""

    product_id: int
    product: str
    root: str
    length: int
    visitors: int | None
    buyers: int | None


def worst_of_best_sellers(session: Session, today: date, most: int) -> list[Worst]:
    """The worst root of each of the `most` best sellers whose title was worked on and rests since; not all have one."""
    resting = {
        product_id
        for product_id, day in session.execute(
            select(TitleVersion.product_id, TitleVersion.day).where(TitleVersion.state == State.LIVE.value)
        )
        if day is not None and day <= today - RESTS
    }
    if not resting:
        return []
    rows = records_list.product_rows(session, records_list.window(session, today))
    best = sorted((row for row in rows if row.id in resting), key=lambda row: (-(row.sales or 0), row.id))
    found = []
    for row in best[:most]:
        report = records_report.root_reports(session, row.id, today).by_days[max(SPANS)]
        line = worst_root(report, records_report.held(session, row.id))
        if line is not None:
            found.append(Worst(row.id, row.name, line.root, line.length, line.search.visitors, line.search.buyers))
    return found
