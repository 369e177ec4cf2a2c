"""From a set of pieces to the text of a title: their order, the spaces between Latin words, what must not touch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from storedesk.titles.rules.bounds import Floats
from storedesk.titles.rules.checking import blocking
from storedesk.titles.rules.coverage import Side
from storedesk.titles.rules.effort import Effort
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.neighbours import Gains, gains_of, never_rows
from storedesk.titles.rules.order_words import Bigrams, count_neighbours
from storedesk.titles.rules.ordering import MOST_EXACT, Order, OrderTask, Row, order_words, precedence
from storedesk.titles.rules.planning import Plan, joined, needs_space
from storedesk.titles.rules.scoring import Match, covered_words, title_value

_TRIES, _CHOICES = 6, 16
_HOPED = 0.7
"""The part of the bonus that a word not covered is taken to reach when its roots are chosen."""
_WHISPER = 1e-4
"""How much the fluency of all neighbours together weighs against the smallest gain: never enough to outvote it."""


@dataclass(frozen=True, slots=True)
class Composed:
    """A title's text, its pieces by number, its value, and whether no other order of the pieces is worth more."""

    text: str
    pieces: frozenset[int]
    value: float
    exact: bool


def compose(
    made: Plan,
    chosen: frozenset[int],
    sides: Sequence[Side],
    effort: Effort,
    bigrams: Bigrams | None,
    fill: Sequence[str] = (),
    chain: Sequence[str] = (),
) -> Composed | None:
    """The best text of a choice of the solver's; None where no order keeps to the wishes.

    Where pieces that share a part do not fit, or the spaces between Latin words, the piece goes that loses least, and
    words that fit come instead. A word that is forbidden, or that the rules refuse, does not grow over a border. Pieces
    of `fill` come into the bytes that are left, and those of `chain` keep their order.
    """
    library, capacity = made.library, made.library.wishes.capacity
    inside = made.realised(chosen) or _with_fill(made, frozenset(), fill)
    fits = made.length(inside) <= capacity
    while inside:
        if made.length(inside) <= capacity:
            if not fits:
                inside, fits = _filled(made, inside, sides), True
            inside = _with_fill(made, inside, fill)
            found = _ordered(made, inside, effort, bigrams, chain)
            if found is not None and title_length(found[0], library.wishes.unit) <= capacity:
                return Composed(found[0], inside, title_value(found[0], library), found[1])
        loose = sorted(inside - made.demanded)
        if not loose:
            return None
        fill = ()
        problem = made.problem([keyword.value for keyword in library.keywords], sides)
        rest = [made.realised(closed(made, inside - {piece}) | made.demanded) for piece in loose]
        inside = max(rest, key=lambda pieces: (problem.value(closed(made, pieces)), -made.length(pieces)))
    return None


def corrected(made: Plan, found: Composed, values: Sequence[float]) -> list[float]:
    """The values for the next choice: with the bonus that the order made of each covered word, most of it for others.

    Each value moves half of the way from the last one, so that choices do not swing between two sets.
    """
    library = made.library
    bonus, matches = library.wishes.compact, covered_words(found.text, library)
    reached = {Match.TOGETHER: 1.0, Match.APART: 0.0}
    fresh = []
    for number, keyword in enumerate(library.keywords):
        if made.rows[number] is None or len(library.rows[number]) < 2:
            fresh.append(keyword.value)
            continue
        match = matches.get(number)
        aim = keyword.value * (1 + bonus * (_HOPED if match is None else reached[match]))
        fresh.append(aim if values[number] == keyword.value else (aim + values[number]) / 2)
    return fresh


def closed(made: Plan, inside: frozenset[int]) -> frozenset[int]:
    """The pieces with those that stand in one of them."""
    return inside.union(*(made.needs[piece] for piece in inside))


def _filled(made: Plan, inside: frozenset[int], sides: Sequence[Side]) -> frozenset[int]:
    """The pieces with the bytes that are left filled by the words of most value per byte."""
    library, capacity = made.library, made.library.wishes.capacity
    left = capacity - made.length(inside)
    if left < min(made.lengths, default=0):
        return inside
    problem = made.problem([keyword.value for keyword in library.keywords], sides)
    while True:
        present = closed(made, inside)
        left = capacity - made.length(inside)
        best, gain = inside, 0.0
        for row, value in zip(problem.rows, problem.values, strict=True):
            if present.issuperset(row) or value <= gain:
                continue
            grown = made.realised(present.union(row))
            need = made.length(grown) + left - capacity
            if need <= left and value / max(need, 1) > gain and _allowed(made, problem.sides, grown):
                best, gain = grown, value / max(need, 1)
        if best == inside:
            return inside
        inside = best


def _with_fill(made: Plan, inside: frozenset[int], fill: Sequence[str]) -> frozenset[int]:
    """The pieces with as many more as fit, the longest first; none that stands in another one, or holds one."""
    left = made.library.wishes.capacity - made.length(inside)
    more = {made.number[each] for each in fill if each in made.number} - inside
    for piece in sorted(more, key=lambda each: (-made.lengths[each], each)):
        grown = inside | {piece}
        if made.lengths[piece] <= left and len(grown) <= MOST_EXACT and _stand_alone(made, grown):
            inside, left = grown, left - made.lengths[piece]
    return inside


def _stand_alone(made: Plan, pieces: frozenset[int]) -> bool:
    return all(made.within[piece].isdisjoint(pieces) for piece in pieces) and all(
        sum(not pieces.isdisjoint(side) for side in group) <= 1 for group in made.conflicts
    )


def _allowed(made: Plan, sides: Sequence[Side], pieces: frozenset[int]) -> bool:
    return (
        made.realised(closed(made, pieces)) == pieces
        and made.demanded <= closed(made, pieces)
        and all(sum(not pieces.isdisjoint(side) for side in group) <= 1 for group in made.conflicts)
        and all(sum(side.amounts.get(piece, 0) for piece in closed(made, pieces)) <= side.most for side in sides)
    )


def _ordered(
    made: Plan, inside: frozenset[int], effort: Effort, bigrams: Bigrams | None, chain: Sequence[str]
) -> tuple[str, bool] | None:
    """The best text of the pieces, and whether no order of them is worth more."""
    wishes, library = made.library.wishes, made.library
    words = sorted(inside)
    names = [made.pieces[word] for word in words]
    said = [library.spelling[name] for name in names]
    latin = {
        (one, other)
        for one in range(len(words))
        for other in range(len(words))
        if one != other and needs_space(said[one], said[other])
    }
    gains = gains_of(library, names)
    refused = [word for word in map(folded, wishes.forbidden) if word]
    before = precedence(
        len(words),
        [words.index(word) for word in made.first if word in inside],
        [words.index(word) for word in made.last if word in inside],
        [frozenset({names.index(each)}) for each in chain if each in names] or _slots(made, names),
    )
    neighbours = _fluency(made, names, gains, bigrams) if wishes.readable else None
    task = OrderTask(len(words), gains.rows, neighbours, before, frozenset(_apart(made, names)))
    divided = bool(latin) and wishes.capacity > made.length(inside)
    exact = True
    for _ in range(_TRIES):
        never = never_rows(refused, names)
        now = replace(task, gains={**task.gains, **never}, apart=task.apart if divided else task.apart | latin)
        found = _best_order(now, gains, effort)
        if found is None and latin and not divided:
            divided, exact = True, False
            continue
        if found is None:
            return None
        text = joined([said[word] for word in found.row])
        if divided and title_length(text, wishes.unit) > wishes.capacity and exact:
            divided, exact = False, False
            continue
        blocked = () if wishes.rules is None else tuple(each.said for each in blocking(text, wishes.rules) if each.said)
        if not blocked:
            return text, exact and found.exact
        exact = False
        refused += [folded(each) for each in blocked]
    return None


def _best_order(task: OrderTask, gains: Gains, effort: Effort) -> Order | None:
    """The best order, where of rows that spell the same text one counts.

    All are counted to begin with. Where an order has two of them, the best is looked for with each one alone.
    """
    waiting: list[dict[int, Row]] = [{}]
    best: Order | None = None
    for _ in range(_CHOICES):
        if not waiting:
            break
        kept = waiting.pop()
        order = order_words(replace(task, gains=_with_kept(task, gains, kept)), effort)
        if order is None or (best is not None and best.value >= order.value):
            continue
        twice = _twice(order.row, gains, kept)
        if twice is None:
            best = order
        else:
            waiting += [{**kept, twice: row} for row in gains.choices[twice][1]]
    if best is None and waiting:
        best = order_words(task, effort)
    return None if best is None else replace(best, exact=best.exact and gains.complete and not waiting)


def _with_kept(task: OrderTask, gains: Gains, kept: Mapping[int, Row]) -> Mapping[Row, float]:
    held = dict(task.gains)
    for choice, row in kept.items():
        gain, rows = gains.choices[choice]
        for other in rows:
            if other != row:
                held[other] -= gain
    return held


def _twice(order: Row, gains: Gains, kept: Mapping[int, Row]) -> int | None:
    """The first text that an order spells by two rows, and that is not decided yet."""
    spelt = {order[start:end] for start in range(len(order)) for end in range(start + 2, len(order) + 1)}
    for choice, (_, rows) in enumerate(gains.choices):
        if choice not in kept and sum(row in spelt for row in rows) > 1:
            return choice
    return None


def _apart(made: Plan, names: Sequence[str]) -> set[tuple[int, int]]:
    """The pieces that may not touch: one ends, and the other begins, with a word of a pair."""
    pairs = [(folded(one), folded(other)) for one, other in made.library.wishes.apart]
    return {
        (left, right)
        for one, other in pairs
        for left, name in enumerate(names)
        for right, follower in enumerate(names)
        if one and other and left != right and name.endswith(one) and follower.startswith(other)
    }


def _slots(made: Plan, names: Sequence[str]) -> list[frozenset[int]]:
    return [
        frozenset(place for place, name in enumerate(names) if name in set(map(folded, slot)))
        for slot in made.library.wishes.slots
    ]


def _fluency(made: Plan, names: Sequence[str], gains: Gains, bigrams: Bigrams | None) -> Floats | None:
    """How well each pair of pieces reads, scaled so that it only decides between orders that are worth the same."""
    table = bigrams if bigrams is not None else _own_bigrams(made)
    ends = [made.library.lexicon.cut(name) for name in names]
    raw = np.array(
        [
            [
                max(table.fluency(one, other), table.fluency(left[-1], right[0]))
                for other, right in zip(names, ends, strict=True)
            ]
            for one, left in zip(names, ends, strict=True)
        ]
    )
    most = float(raw.max(initial=0.0))
    if most <= 0:
        return None
    smallest = min((gain for gain in gains.rows.values() if gain > 0), default=1.0)
    return raw * (_WHISPER * smallest / (most * len(names)))


def _own_bigrams(made: Plan) -> Bigrams:
    roots = made.library.roots
    return count_neighbours([roots[root] for root in row] for row in made.library.rows)
