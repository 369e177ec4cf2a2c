"""In which quadrant a root stands: by its traffic and its conversion, against the middle root of its title."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from storedesk.titles.rules.root_sums import Sums

FEWEST_VISITORS = 30
"""Visitors below which a root is too new to be put into a quadrant: at 3 % conversion not one buyer is expected."""


class Quadrant(StrEnum):
    """A root by traffic and conversion against the middle root of the title.

    star: both high; precise: converts, little traffic; junk: traffic that does not convert; problem: neither; new: too
    few visitors to say.
    """

    STAR = "star"
    PRECISE = "precise"
    JUNK = "junk"
    PROBLEM = "problem"
    NEW = "new"


class Basis(StrEnum):
    """Whose figures put roots into quadrants."""

    SEARCH = "search"
    ADS = "ads"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Middles:
    """Where the quadrants meet: the middle root's visitors and conversion. `trade`: the middle of the trade's words.

    None where nothing tells. A root that stands on a line counts as high.
    """

    visitors: float | None = None
    conversion: float | None = None
    trade: float | None = None


def middles_of(roots: Sequence[Sums], trade: float | None = None) -> Middles:
    """The lines between the quadrants of these roots; roots too new to be placed do not count."""
    placed = [each for each in roots if told(each)]
    return Middles(middle([each.visitors for each in placed]), middle([each.conversion for each in placed]), trade)


def quadrant_of(sums: Sums, middles: Middles) -> Quadrant:
    """The quadrant of a root with these sums."""
    if not told(sums) or middles.visitors is None or middles.conversion is None:
        return Quadrant.NEW
    busy = (sums.visitors or 0) >= middles.visitors
    converts = (sums.conversion or 0.0) >= middles.conversion and bool(sums.bought)
    if busy:
        return Quadrant.STAR if converts else Quadrant.JUNK
    return Quadrant.PRECISE if converts else Quadrant.PROBLEM


def told(sums: Sums) -> bool:
    """Whether there are visitors enough to say something of a root."""
    return (sums.visitors or 0) >= FEWEST_VISITORS


def middle(values: Iterable[float | None]) -> float | None:
    """The middle of the values that are known; None where none is."""
    known = [value for value in values if value is not None]
    return median(known) if known else None
