"""The pieces that cover most and fit a title, with what no title covers more than."""

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import Progress
from storedesk.titles.rules.coverage import Side
from storedesk.titles.rules.effort import Effort
from storedesk.titles.rules.planning import Plan, plan
from storedesk.titles.rules.solver import choose_roots

_BRANCHES = 16

Sides = Callable[[Plan], Sequence[Side]]


@dataclass(frozen=True, slots=True)
class Chosen:
    """The best choice of pieces, what none is worth more than (infinite: unknown), and whether that is final."""

    roots: frozenset[int]
    bound: float
    proven: bool


def choose(
    base: Plan, values: Sequence[float], sides: Sides, effort: Effort, progress: Progress, enough: float = 0.0
) -> Chosen:
    """The choice that covers most where the keywords are worth `values`; only one above `enough` is looked for.

    Pieces that share a part are counted too light together. Where a choice does not fit because of that, one of them
    must be in the title or may not be, and both ways are looked at.
    """
    waiting: list[tuple[float, int, Plan]] = [(-float("inf"), 0, base)]
    best, known, finished, steps = enough, frozenset(base.demanded), True, 0
    first: frozenset[int] | None = None
    closed = 0.0
    while waiting and steps < _BRANCHES and not (steps and effort.over()):
        negative, _, made = heapq.heappop(waiting)
        if -negative <= best:
            break
        steps += 1
        free = made.free_value(values)
        at_least = max(int((best - free) / made.unit), 0)
        choice = choose_roots(made.problem(values, sides(made)), effort, progress, at_least)
        bound = min(-negative, choice.bound * made.unit + free)
        finished &= choice.proven
        inside = made.realised(choice.roots)
        mine = _in_base(base, made, inside)
        first = mine if first is None else first
        if made.length(inside) <= base.library.wishes.capacity:
            closed = max(closed, bound)
            value = choice.value * made.unit + free
            if value > best or (value >= best and known == base.demanded):
                best, known = value, mine
            continue
        piece = made.shared(choice.roots)
        if piece is None:
            closed = max(closed, bound)
            continue
        for number, branch in enumerate(_branches(made, made.pieces[piece])):
            heapq.heappush(waiting, (-bound, 2 * steps + number, branch))
    left = max((-each[0] for each in waiting), default=0.0)
    if known == base.demanded and first is not None:
        known = first
    bound = max(best, closed, left) if base.exact else float("inf")
    return Chosen(known, bound, base.exact and finished and left <= best)


def _in_base(base: Plan, made: Plan, pieces: frozenset[int]) -> frozenset[int]:
    """The pieces of a branch by the numbers of the base, with what stands in them."""
    own = frozenset(base.number[made.pieces[piece]] for piece in pieces) | base.demanded
    return own.union(*(base.needs[piece] for piece in own))


def _branches(made: Plan, piece: str) -> list[Plan]:
    """The plan with the piece in every title, and with it in none; what cannot be is left out."""
    holding = frozenset(other for other in made.pieces if piece in other)
    found = []
    for also, without in (((*made.also, piece), made.without), (made.also, made.without | holding)):
        try:
            found.append(plan(made.library, also, without))
        except UserError:
            continue
    return found
