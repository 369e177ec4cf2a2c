"""Titles that really differ: each is the best that lacks at least three roots of every one before it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import SILENT, Progress
from storedesk.titles.rules.building import Built, build
from storedesk.titles.rules.coverage import Side
from storedesk.titles.rules.effort import PATIENT, Effort
from storedesk.titles.rules.order_words import Bigrams
from storedesk.titles.rules.planning import Plan, plans
from storedesk.titles.rules.scoring import Library, Title

_NODES = 24
"""Steps of the search for each further title: most are proven by then, and the next one is waited for."""
_WORTH_SHOWING = 0.5
"""What covers less than this share of the best is no alternative: a small library has only so many titles in it."""


def alternatives(
    library: Library,
    most: int = 10,
    distance: int = 3,
    effort: Effort = PATIENT,
    progress: Progress = SILENT,
    bigrams: Bigrams | None = None,
    first: Built | None = None,
) -> Iterator[Title]:
    """Up to `most` titles, the best first, each given as soon as it is found.

    Each lacks at least `distance` free pieces (not demanded by the wishes) of every one before, and covers at least
    half of what the first does; only of the first is said what is proven. `effort` is for all of them together; when it
    is over, no further title is begun. Where the `first` is known already, only the others are given. Raises like
    build_title.
    """
    made = plans(library)
    found: list[Built] = [] if first is None else [first]
    while len(found) < most and not (found and effort.over()):
        progress.report(len(found), most)
        patience = effort if not found else replace(effort, nodes=min(effort.nodes, _NODES))
        away = partial(_away, found=tuple(found), distance=distance)
        try:
            built = build(made, patience, SILENT, bigrams, away, 3 if not found else 0)
        except UserError:
            if not found:
                raise
            return
        if found and not _another(built.title, [each.title for each in found]):
            return
        if found:
            # what bounds it is bound to differ from those before it
            built = replace(built, title=replace(built.title, bound=None, proven=False))
        found.append(built)
        yield built.title


def _another(title: Title, found: Sequence[Title]) -> bool:
    """Whether a further title is worth showing beside those found."""
    worth = 0 < title.covered_value >= _WORTH_SHOWING * found[0].covered_value
    return worth and title.text not in [each.text for each in found]


def _away(made: Plan, found: tuple[Built, ...], distance: int) -> list[Side]:
    """For each title found: a further one has all of its free pieces but `distance`."""
    free = [[made.number[piece] for piece in built.pieces if piece in made.number] for built in found]
    return [
        Side(dict.fromkeys(pieces, 1), max(len(built.pieces) - distance, 0))
        for pieces, built in zip(free, found, strict=True)
    ]
