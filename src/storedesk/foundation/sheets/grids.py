"""What opening a file gives: its tables as plain grids of cells, before anybody asks which report they are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from storedesk.foundation.sheets.folding import Cell
from storedesk.foundation.texts import Phrase


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet, text table or HTML table.

    `name` is what the operator knows it by: the sheet, or the member of an archive. `names` are all the names that may
    speak of days, the closest first (sheet, member, file). `numbers` are the rows' numbers in the file where they are
    not 1, 2, 3 (a text table whose cells hold line breaks). `spoiled` are rows, by their place in `rows`, that the
    file itself has broken (cut off, swallowed by a quotation mark), with the reason. `merged` counts merged ranges.
    `only_texts` says that every cell is a str, as in a text table.
    """

    name: str
    rows: Sequence[Sequence[Cell]]
    names: tuple[str, ...] = ()
    numbers: Sequence[int] | None = None
    spoiled: Mapping[int, Phrase] = field(default_factory=dict)
    hidden: bool = False
    merged: int = 0
    only_texts: bool = False
    notes: tuple[Phrase, ...] = ()
