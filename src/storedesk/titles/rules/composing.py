"""From a set of pieces to the text of a title: their order, the spaces between Latin words, what must not touch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from storedesk.titles.rules.bounds import Floats
from storedesk.titles.rules.coverage import Side
from storedesk.titles.rules.effort import Effort
from storedesk.titles.rules.folding import folded, places, stands_in
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.order_words import Bigrams, count_neighbours
from storedesk.titles.rules.ordering import OrderTask, order_words, precedence
from storedesk.titles.rules.planning import Plan, joined, needs_space
from storedesk.titles.rules.scoring import title_value

_TRIES = 6
_HOPED = 0.7
"""The part of the bonus that a word not covered is taken to reach when its roots are chosen."""
_WHISPER = 1e-4
"""How much the fluency of all neighbours together weighs against the smallest gain: never enough to outvote it."""


@dataclass(frozen=True, slots=True)
class Composed:
    """A title's text, its pieces by number, and its value."""

    text: str
    pieces: frozenset[int]
    value: float


def compose(
    made: Plan, chosen: frozenset[int], sides: Sequence[Side], effort: Effort, bigrams: Bigrams | None
) -> Composed | None:
    """The best text of a set of pieces; None where no order keeps to the wishes.

    Pieces that stand in another chosen one are left out, and where the spaces between Latin words do not fit, the
    piece that loses least. A forbidden word that grows over a border parts the two pieces.
    """
    inside = _without_contained(made, chosen)
    if inside != chosen:
        inside = _filled(made, inside, sides)
    while inside:
        found = _ordered(made, inside, effort, bigrams)
        if found is not None and title_length(found, made.library.wishes.unit) <= made.library.wishes.capacity:
            return Composed(found, inside, title_value(found, made.library))
        loose = sorted(inside - made.demanded)
        if not loose:
            return None
        problem = made.problem([keyword.value for keyword in made.library.keywords], made.library.wishes.capacity)
        inside -= {max(loose, key=lambda piece: problem.value(inside - {piece}))}
    return None


def corrected(made: Plan, found: Composed, values: Sequence[float]) -> list[float]:
    """The values for the next choice: with the bonus that the order made of each covered word, most of it for others.

    Each value moves half of the way from the last one, so that choices do not swing between two sets.
    """
    library = made.library
    plain = folded(found.text)
    bonus = library.wishes.compact
    fresh = []
    for number, keyword in enumerate(library.keywords):
        row = made.rows[number]
        if row is None or len(library.rows[number]) < 2:
            fresh.append(keyword.value)
            continue
        reached = _HOPED
        if found.pieces.issuperset(row):
            reached = 1.0 if stands_in(library.texts[number], plain) else 0.0
        aim = keyword.value * (1 + bonus * reached)
        fresh.append(aim if values[number] == keyword.value else (aim + values[number]) / 2)
    return fresh


def _without_contained(made: Plan, chosen: frozenset[int]) -> frozenset[int]:
    return frozenset(
        piece
        for piece in chosen
        if piece in made.demanded
        or not any(other != piece and stands_in(made.pieces[piece], made.pieces[other]) for other in chosen)
    )


def _filled(made: Plan, inside: frozenset[int], sides: Sequence[Side]) -> frozenset[int]:
    """The pieces with the freed bytes filled by the words of most value per byte."""
    library = made.library
    problem = made.problem([keyword.value for keyword in library.keywords], library.wishes.capacity, sides)
    held = joined([made.pieces[piece] for piece in inside])
    present = {place for place, piece in enumerate(made.pieces) if place in inside or stands_in(piece, held)}
    while True:
        left = library.wishes.capacity - sum(made.lengths[piece] for piece in inside)
        best, gain = frozenset[int](), 0.0
        for row, value in zip(problem.rows, problem.values, strict=True):
            missing = frozenset(row) - present
            need = sum(made.lengths[piece] for piece in missing)
            if missing and need <= left and value / need > gain and problem.allows(inside | missing):
                best, gain = missing, value / need
        if not best:
            return inside
        inside |= best
        present |= best


def _ordered(made: Plan, inside: frozenset[int], effort: Effort, bigrams: Bigrams | None) -> str | None:
    wishes, library = made.library.wishes, made.library
    words = sorted(inside)
    said = [library.spelling[made.pieces[word]] for word in words]
    spare = wishes.capacity - sum(made.lengths[word] for word in words)
    latin = {
        (one, other)
        for one in range(len(words))
        for other in range(len(words))
        if one != other and needs_space(said[one], said[other])
    }
    gains = _gains(made, words)
    neighbours = _fluency(made, words, gains, bigrams) if wishes.readable else None
    before = precedence(
        len(words),
        [words.index(word) for word in made.first if word in inside],
        [words.index(word) for word in made.last if word in inside and word not in made.first],
        _slots(made, words),
    )
    banned = _apart(made, words)
    divided = spare > 0 and bool(latin)
    for _ in range(_TRIES):
        parted = banned if divided else banned | latin
        order = order_words(OrderTask(len(words), gains, neighbours, before, frozenset(parted)), effort)
        if order is None and latin and not divided:
            divided, spare = True, 0
            continue
        if order is None:
            return None
        text = joined([said[word] for word in order.row])
        if divided and spare > 0 and title_length(text, wishes.unit) > wishes.capacity:
            divided = False
            continue
        grown = set(_grown_together(text, [said[word] for word in order.row], order.row, wishes.forbidden))
        if not grown:
            return text
        banned |= grown
    return None


def _apart(made: Plan, words: Sequence[int]) -> set[tuple[int, int]]:
    number = {made.pieces[word]: place for place, word in enumerate(words)}
    pairs = ((folded(one), folded(other)) for one, other in made.library.wishes.apart)
    return {(number[one], number[other]) for one, other in pairs if one in number and other in number}


def _slots(made: Plan, words: Sequence[int]) -> list[frozenset[int]]:
    return [
        frozenset(place for place, word in enumerate(words) if made.pieces[word] in set(map(folded, slot)))
        for slot in made.library.wishes.slots
    ]


def _gains(made: Plan, words: Sequence[int]) -> dict[tuple[int, ...], float]:
    """What each row of pieces brings in one piece: the bonus of every covered word that the row spells."""
    library = made.library
    names = [made.pieces[word].replace(" ", "") for word in words]
    held = frozenset(words)
    gains: dict[tuple[int, ...], float] = {}
    for keyword, text, row, roots in zip(library.keywords, library.texts, made.rows, library.rows, strict=True):
        if row is not None and len(roots) > 1 and held.issuperset(row) and keyword.value > 0:
            for spelt in _spelt(text.replace(" ", ""), names):
                gains[spelt] = gains.get(spelt, 0.0) + keyword.value * library.wishes.compact
    return gains


def _spelt(text: str, names: Sequence[str]) -> Iterator[tuple[int, ...]]:
    """The rows of two or more pieces that spell a text; it may begin and end inside a piece. At most the first two."""
    found = 0
    for start, name in enumerate(names):
        for length in range(min(len(name), len(text) - 1), 0, -1):
            if name.endswith(text[:length]):
                for rest in _goes_on(text[length:], names, (start,)):
                    yield rest
                    found += 1
                    if found == 2:
                        return


def _goes_on(text: str, names: Sequence[str], row: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    for place, name in enumerate(names):
        if place not in row:
            if name.startswith(text):
                yield (*row, place)
            elif text.startswith(name):
                yield from _goes_on(text[len(name) :], names, (*row, place))


def _fluency(
    made: Plan, words: Sequence[int], gains: dict[tuple[int, ...], float], bigrams: Bigrams | None
) -> Floats | None:
    """How well each pair of pieces reads, scaled so that it only decides between orders that are worth the same."""
    names = [made.pieces[word] for word in words]
    table = bigrams if bigrams is not None else _own_bigrams(made)
    raw = np.array([[table.fluency(one, other) for other in names] for one in names])
    most = float(raw.max(initial=0.0))
    if most <= 0:
        return None
    smallest = min((gain for gain in gains.values() if gain > 0), default=1.0)
    return raw * (_WHISPER * smallest / (most * len(words)))


def _own_bigrams(made: Plan) -> Bigrams:
    roots = made.library.roots
    return count_neighbours([roots[root] for root in row] for row in made.library.rows)


def _grown_together(
    text: str, said: Sequence[str], row: Sequence[int], forbidden: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """The pairs of pieces over whose border a forbidden word stands."""
    if not forbidden:
        return
    plain = folded(text)
    ends, at = [], 0
    for piece in said:
        at += len(folded(piece))
        ends.append(at)
    for word in map(folded, forbidden):
        for start, end in places(word, plain.replace(" ", "")):
            for place, border in enumerate(ends[:-1]):
                if start < border < end:
                    yield row[place], row[place + 1]
