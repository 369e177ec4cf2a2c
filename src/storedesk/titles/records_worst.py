"""Reads which root of each resting title should go this week, the best sellers first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.foundation.progress import SILENT, Progress
from storedesk.keywords.tables import KEYWORD_NAMES
from storedesk.products import records_list
from storedesk.products.records_list import ProductRow
from storedesk.titles import records_report
from storedesk.titles.records_report import SPANS
from storedesk.titles.records_shares import KnownShop
from storedesk.titles.rules.dropping import Judgement, to_drop
from storedesk.titles.tables import TitleVersion
from storedesk.titles.versions import State

RESTS = timedelta(days=15)
"""A changed title is left alone until its last verdict."""
_LOOKED_AT = 500_000
"""So many words are looked through: 100 titles of a shop with 5,000 search words, 2 where it has 200,000."""


@dataclass(frozen=True, slots=True)
class Worst:
    """The root of a product's title that should go, and why."""

    product_id: int
    product: str
    judgement: Judgement

    @property
    def root(self) -> str:
        """The root itself."""
        return self.judgement.line.root

    @property
    def length(self) -> int:
        """The bytes it frees."""
        return self.judgement.line.length


def worst_roots(session: Session, today: date, progress: Progress = SILENT) -> list[Worst]:
    """The worst root of each product that has one, most sales first; only titles worked on that rest since.

    In a shop with very many search words only the best sellers are looked at. Raises Cancelled.
    """
    resting = {
        product_id
        for product_id, day in session.execute(
            select(TitleVersion.product_id, TitleVersion.day).where(TitleVersion.state == State.LIVE.value)
        )
        if day is not None and day <= today - RESTS
    }
    if not resting:
        return []
    words = session.scalar(select(func.max(KEYWORD_NAMES.table.c.id))) or 1
    rows = records_list.product_rows(session, records_list.window(session, today))
    best = _best_sellers(row for row in rows if row.id in resting)
    known = KnownShop()
    found = []
    looked_at = best[: max(_LOOKED_AT // words, 1)]
    for done, row in enumerate(looked_at):
        progress.report(done, len(looked_at))
        judged = records_report.root_reports(session, row.id, today, known, (max(SPANS),)).judged[max(SPANS)]
        found += [Worst(row.id, row.name, each) for each in to_drop(judged)[:1]]
    return found


def _best_sellers(rows: Iterable[ProductRow]) -> list[ProductRow]:
    return sorted(rows, key=lambda row: (-(row.sales or 0), row.id))
