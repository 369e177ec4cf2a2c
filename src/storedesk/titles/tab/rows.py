"""The rows of tables that show more than one value: a piece with its rank, an alternative, a change that gains."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storedesk.foundation import figures
from storedesk.titles.rules.editing import Edit
from storedesk.titles.rules.scoring import Title
from storedesk.titles.tab import texts
from storedesk.titles.tab.differences import of_edit, of_titles
from storedesk.titles.tab.reading import Reading

_FIGURE_SPACE = "\N{FIGURE SPACE}"


@dataclass(frozen=True, slots=True)
class PieceRow:
    """A piece of the title; `worst`: its bytes bring least."""

    number: int
    text: str
    start: int
    end: int
    length: int
    value: float
    per_unit: float
    worst: bool
    instead: str = ""
    """What is best put in its place, with the gain; empty where nothing gains."""


@dataclass(frozen=True, slots=True)
class AlternativeRow:
    """A title found, by its place from 1, and what is otherwise in it than in the first."""

    number: int
    title: Title
    said: str
    matched: str
    """How many words it holds together, in pieces, and loses; filled with blanks, so that they sort by their size."""


@dataclass(frozen=True, slots=True)
class EditRow:
    """A change of the title: what goes, what comes, and what is free then."""

    edit: Edit
    went: str
    came: str
    left: int


def piece_rows(reading: Reading, edits: Sequence[Edit] = ()) -> list[PieceRow]:
    """The pieces of a title, in their places, each with the best of the changes that take it out."""
    instead = _instead(edits)
    return [
        PieceRow(
            number, piece.text, piece.start, piece.end, piece.length, piece.value, piece.per_unit,
            number in reading.worst, instead.get(piece.start, ""),
        )
        for number, piece in enumerate(reading.title.pieces)
    ]  # fmt: skip


def alternative_rows(titles: Sequence[Title]) -> list[AlternativeRow]:
    """The titles found, the first in full, the others by what is otherwise in them."""
    counts = [(len(title.together), len(title.apart), len(title.lost)) for title in titles]
    digits = max((len(str(count)) for each in counts for count in each), default=1)
    return [
        AlternativeRow(
            number,
            title,
            title.text if number == 1 else str(of_titles(titles[0], title)) or str(texts.OTHER_ORDER),
            "/".join(str(count).rjust(digits, _FIGURE_SPACE) for count in counted),
        )
        for number, (title, counted) in enumerate(zip(titles, counts, strict=True), start=1)
    ]


def edit_rows(edits: Sequence[Edit], capacity: int) -> list[EditRow]:
    """Changes of a title as they are shown."""
    rows = []
    for edit in edits:
        difference = of_edit(edit)
        rows.append(EditRow(edit, "、".join(difference.went), "、".join(difference.came), capacity - edit.length))
    return rows


def _instead(edits: Sequence[Edit]) -> Mapping[int, str]:
    """For the places of pieces what comes where they go, the greatest gain alone; `edits` begin with that."""
    found: dict[int, str] = {}
    for edit in edits:
        difference = of_edit(edit)
        if edit.out is not None and difference.went:
            gain = figures.number(edit.gain, places=0)
            found.setdefault(edit.out.start, f"{'、'.join(difference.came)} +{gain}")
    return found
