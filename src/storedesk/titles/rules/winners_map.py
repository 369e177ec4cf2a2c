"""Which hot roots stand in which best seller's title, and in ours: the rows and columns of a map."""

from collections.abc import Sequence
from dataclasses import dataclass

from storedesk.titles.rules.folding import folded, stands_in
from storedesk.titles.rules.grams import Gram, Winner, promotion_free

MOST_ROOTS = 24


@dataclass(frozen=True, slots=True)
class MapRow:
    """A title and, in the order of the roots, whether it has each. `winner` None: the title is ours."""

    title: str
    winner: Winner | None
    has: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class WinnersMap:
    """Hot roots, the most supported first, and the titles: ours, then the winners in the order of their list."""

    roots: tuple[Gram, ...] = ()
    rows: tuple[MapRow, ...] = ()


def winners_map(winners: Sequence[Winner], words: Sequence[Gram], our_title: str, most: int = MOST_ROOTS) -> WinnersMap:
    """The map of these winners and of the roots that most of them have; without roots there is none."""
    roots = tuple(sorted(words, key=lambda gram: (-gram.support, gram.roots))[:most])
    if not roots:
        return WinnersMap()
    ours = MapRow(our_title, None, _has(folded(our_title), roots))
    return WinnersMap(
        roots, (ours, *(MapRow(each.title, each, _has(promotion_free(each.title), roots)) for each in winners))
    )


def _has(plain: str, roots: Sequence[Gram]) -> tuple[bool, ...]:
    return tuple(all(stands_in(root, plain) for root in gram.roots) for gram in roots)
