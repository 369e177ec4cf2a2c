"""What an import did, or in a preview: would do. One Outcome for each recognised table of a file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from storedesk.foundation.sheets.layers import Counts
from storedesk.foundation.sheets.reading import Control, Refused
from storedesk.foundation.texts import Phrase


@dataclass(frozen=True, slots=True)
class Outcome:
    """`new`, `replaced` and `unchanged` count keys of the report's main ledger; `counts` has them for every ledger.

    `refused` are rows that were not taken, with their cells and the reason; `repeated` rows stood in the file twice.
    `batch_id` is None where nothing was written: the table had no usable row, or the very same file had been imported
    before (`already` says when). `controls` compare our sums with the totals the file states.
    """

    path: Path
    table_name: str
    report_key: str
    report_name: Phrase
    platform: Phrase
    batch_id: int | None
    already: datetime | None
    row_count: int
    new: int
    replaced: int
    unchanged: int
    refused: tuple[Refused, ...]
    repeated: int
    dropped_rows: int
    headings: tuple[str, ...]
    unknown_headings: tuple[str, ...]
    controls: tuple[Control, ...]
    first_day: date | None
    last_day: date | None
    notes: tuple[str, ...] = ()
    counts: Mapping[str, Counts] = field(default_factory=dict)

    @property
    def taken(self) -> int:
        """Keys the table speaks of, whatever became of them."""
        return self.new + self.replaced + self.unchanged

    @property
    def controls_agree(self) -> bool | None:
        """Whether every total the file states is our sum; None where it states none."""
        said = [control.agrees for control in self.controls if control.agrees is not None]
        return all(said) if said else None
