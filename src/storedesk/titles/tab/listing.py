"""The products as they are listed: each with how far its title has come, down to the verdict on it."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from storedesk.foundation.desktop.columns import ChipValue
from storedesk.titles import records, records_present, records_proofs
from storedesk.titles.library import ProductTitle
from storedesk.titles.rules.proof import Measure, Outcome
from storedesk.titles.tab import texts
from storedesk.titles.tab.history_columns import outcome_chip
from storedesk.titles.versions import LOOK_DAYS, Look

_DUES = {"quick": texts.DUE_QUICK, "first": texts.DUE_FIRST, "final": texts.DUE_FINAL}
STATES = (
    *(texts.NEVER, texts.DRAFT, texts.RUNNING, *_DUES.values()),
    *(texts.BETTER, texts.WORSE, texts.CANNOT_TELL, texts.BLOCKED, texts.LIVE),
)
"""The words of the chips, in the order in which a title goes through them."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A product with the last verdict on its live title (None: none yet); `running`: the proof is under way."""

    product: ProductTitle
    outcome: Outcome | None
    running: bool

    @property
    def id(self) -> int:
        """The product's id."""
        return self.product.id

    @property
    def chip(self) -> ChipValue:
        """How far the title has come."""
        row = self.product
        if row.due in _DUES:
            return ChipValue("warning", "clock", str(_DUES[row.due]))
        if self.outcome is not None:
            return outcome_chip(self.outcome)
        if self.running:
            return ChipValue("info", "eye", str(texts.RUNNING))
        if row.since is not None:
            return ChipValue("positive", "circle-check", str(texts.LIVE))
        if row.versions:
            return ChipValue("info", "pencil-line", str(texts.DRAFT))
        return ChipValue("neutral", "circle", str(texts.NEVER))


def listed(session: Any, today: date) -> list[Listed]:
    """Every product, the best sellers of 30 days first."""
    present = records_present.presents(session)
    versions = {each.version_id for each in present.values() if each.version_id is not None}
    proofs = records_proofs.proofs(session, versions)
    last = timedelta(days=LOOK_DAYS[Look.FINAL])
    rows = []
    for product in records.product_titles(session, today):
        said = proofs.get(present[product.id].version_id or 0, [])
        outcomes = [
            proof.outcome for proof in said if proof.measure is Measure.VISITORS and proof.look is not Look.QUICK
        ]
        running = product.since is not None and today <= product.since + last
        rows.append(Listed(product, outcomes[-1] if outcomes else None, running))
    return rows
