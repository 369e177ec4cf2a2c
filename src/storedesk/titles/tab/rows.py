"""The rows of tables that show more than one value: a piece with its rank, an alternative with its number."""

from dataclasses import dataclass

from storedesk.titles.rules.scoring import Title
from storedesk.titles.tab.reading import Reading


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


@dataclass(frozen=True, slots=True)
class AlternativeRow:
    """A title found, by its place from 1."""

    number: int
    title: Title


def piece_rows(reading: Reading) -> list[PieceRow]:
    """The pieces of a title, in their places."""
    return [
        PieceRow(
            number, piece.text, piece.start, piece.end, piece.length, piece.value, piece.per_unit,
            number in reading.worst,
        )
        for number, piece in enumerate(reading.title.pieces)
    ]  # fmt: skip
