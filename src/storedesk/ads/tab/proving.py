"""Holds the change sheet against the imported reports: what they prove, and changes nobody wrote down."""

from dataclasses import dataclass
from datetime import date

from storedesk.ads import records_proof
from storedesk.ads.records_proof import Noticed, Proof
from storedesk.ads.rules.changes import Step
from storedesk.ads.tab import texts
from storedesk.foundation.database.store import Session, Store
from storedesk.foundation.progress import Progress
from storedesk.foundation.texts import Phrase


@dataclass(frozen=True, slots=True)
class Found:
    """What the reports prove of lines of the sheet, and the changes that no line speaks of."""

    proofs: tuple[Proof, ...]
    noticed: tuple[Noticed, ...]

    @property
    def empty(self) -> bool:
        """Whether the reports tell nothing new."""
        return not self.proofs and not self.noticed

    @property
    def sentence(self) -> Phrase | None:
        """What it comes to; None where only the journal grows."""
        if not self.proofs:
            return None
        steps = [proof.step for proof in self.proofs]
        return texts.PROVED.format(
            verified=steps.count(Step.VERIFIED),
            not_done=steps.count(Step.NOT_DONE),
            unseen=steps.count(Step.CANNOT_BE_SEEN),
        )


def find(store: Store, today: date, progress: Progress) -> Found:
    """Look; raises Cancelled."""
    progress.report(0, None, str(texts.PROVING))
    with store.reading() as session:
        proofs = records_proof.proofs(session, today)
        noticed: list[Noticed] = []
        for channel in records_proof.channels_told(session):
            progress.report(0, None, channel)
            noticed += records_proof.noticed(session, channel, today)
    return Found(tuple(proofs), tuple(noticed))


def keep(session: Session, found: Found, today: date) -> None:
    """Write it down."""
    records_proof.keep_proofs(session, found.proofs, today)
    records_proof.keep_noticed(session, found.noticed)
