"""The order of a title's words: valuable words in one piece, what must be in front in front, and readable elsewhere.

Exact up to 16 words by dynamic programming over (the words placed, the state of an automaton of the word rows that
gain something); above that a local search.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from storedesk.titles.rules.bounds import Floats, Ints
from storedesk.titles.rules.effort import PATIENT, Effort

MOST_EXACT = 16
NEVER = -1e12
"""The gain of a row of words that no order may have."""
_NONE = -1e18
_FEW = 150

Row = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OrderTask:
    """What to put in order: words 0 ... count-1.

    `gains`: rows of two or more words and what it brings to have them side by side in this order (NEVER: it is not
    allowed). `neighbours`
    (count, count): what each pair of neighbours brings, None: nothing. `before`: for each word the words that must come
    earlier, as bits. `apart`: pairs that may not be neighbours in this order.
    """

    count: int
    gains: Mapping[Row, float]
    neighbours: Floats | None = None
    before: tuple[int, ...] = ()
    apart: frozenset[tuple[int, int]] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Order:
    """The order found and what it brings; `exact`: no order brings more."""

    row: Row
    value: float
    exact: bool


def order_words(task: OrderTask, effort: Effort = PATIENT, most_exact: int = MOST_EXACT) -> Order | None:
    """The order that brings most; None where none keeps to `before` and `apart` (above 16 words: none was found)."""
    if not task.count:
        return Order((), 0.0, True)
    if task.count <= most_exact:
        return _exact(task)
    return _searched(task, effort)


def order_value(row: Sequence[int], task: OrderTask) -> float:
    """What an order brings; -inf where it breaks `before` or `apart`."""
    placed = 0
    for word in row:
        if task.before and task.before[word] & ~placed:
            return -np.inf
        placed |= 1 << word
    value = 0.0
    longest = max(map(len, task.gains), default=1)
    for place in range(len(row) - 1):
        pair = (row[place], row[place + 1])
        if pair in task.apart:
            return -np.inf
        if task.neighbours is not None:
            value += float(task.neighbours[pair])
        for length in range(2, min(longest, len(row) - place) + 1):
            value += task.gains.get(tuple(row[place : place + length]), 0.0)
    return value


def precedence(
    count: int, first: Sequence[int] = (), last: Sequence[int] = (), slots: Sequence[frozenset[int]] = ()
) -> tuple[int, ...]:
    """For each word the words that must come earlier, as bits: `first` in front, `last` at the end, slots in a row."""
    everything = (1 << count) - 1
    front, end = _bits(first), _bits(last)
    before = [0] * count
    for word in range(count):
        if word not in first:
            before[word] |= front
    for place, word in enumerate(first):
        before[word] |= _bits(first[:place])
    for place, word in enumerate(last):
        before[word] |= (everything & ~end) | _bits(last[:place])
    earlier = 0
    for slot in slots:
        free = [word for word in slot if word not in first and word not in last]
        for word in free:
            before[word] |= earlier
        earlier |= _bits(free)
    return tuple(before[word] & ~(1 << word) for word in range(count))


def _bits(words: Sequence[int]) -> int:
    return sum(1 << word for word in set(words))


class _Automaton:
    """The ends of orders that matter: the last word, or a longer beginning of a row that gains something."""

    def __init__(self, task: OrderTask) -> None:
        count = task.count
        ends: set[Row] = {(), *((word,) for word in range(count))}
        for row in task.gains:
            ends.update(row[:length] for length in range(1, len(row)))
        self.ends = sorted(ends, key=lambda end: (len(end), end))
        number = {end: place for place, end in enumerate(self.ends)}
        self.following = np.full((len(self.ends), count), -1, np.int64)
        self.gain = np.zeros((len(self.ends), count))
        self.last = np.array([end[-1] if end else -1 for end in self.ends])
        for place, end in enumerate(self.ends):
            for word in range(count):
                if word in end or (end and (end[-1], word) in task.apart):
                    continue
                full = (*end, word)
                self.gain[place, word] = sum(task.gains.get(full[start:], 0.0) for start in range(len(full) - 1))
                if end and task.neighbours is not None:
                    self.gain[place, word] += task.neighbours[end[-1], word]
                self.following[place, word] = next(
                    number[full[start:]] for start in range(len(full)) if full[start:] in number
                )


def _exact(task: OrderTask) -> Order | None:
    """First the best of the few most promising sets of each size, then all sets that could still beat that order."""
    automaton = _Automaton(task)
    potential = _potential(task)
    quick = _layers(task, automaton, potential, _NONE, _FEW)
    floor = float(quick[-1].values.max(initial=_NONE)) if len(quick) > task.count else _NONE
    layers = _layers(task, automaton, potential, floor, None)
    if len(layers) <= task.count or layers[-1].values.max(initial=_NONE) <= _NONE / 2:
        return None
    value = float(layers[-1].values.max())
    state, placed = int(layers[-1].values[0].argmax()), (1 << task.count) - 1
    row: list[int] = []
    for layer, earlier in zip(layers[:0:-1], layers[-2::-1], strict=True):
        reached = layer.values[np.searchsorted(layer.sets, placed), state]
        word = int(automaton.last[state])
        row.append(word)
        placed ^= 1 << word
        sources = np.nonzero(automaton.following[:, word] == state)[0]
        came = earlier.values[np.searchsorted(earlier.sets, placed), sources] + automaton.gain[sources, word]
        state = int(sources[np.abs(came - reached).argmin()])
    return Order(tuple(row[::-1]), value, True) if value > NEVER / 2 else None


@dataclass(frozen=True, slots=True, eq=False)
class _Layer:
    """The sets of one size that are kept, ascending, and the best value of each in each state."""

    sets: Ints
    values: Floats


def _layers(task: OrderTask, automaton: _Automaton, potential: Floats, floor: float, most: int | None) -> list[_Layer]:
    """The layers from no word to all; without sets that cannot reach `floor`, and at most `most` sets in each."""
    states = len(automaton.ends)
    before = task.before or (0,) * task.count
    steps = [_Step(automaton, word) for word in range(task.count)]
    start = np.full((1, states), _NONE)
    start[0, 0] = 0.0
    layers = [_Layer(np.zeros(1, np.int64), start)]
    for _ in range(task.count):
        sets, values = layers[-1].sets, layers[-1].values
        places: list[Ints] = [
            np.nonzero((sets >> word & 1 == 0) & (sets & before[word] == before[word]))[0]
            if len(step.sources)
            else sets[:0]
            for word, step in enumerate(steps)
        ]
        grown = np.unique(
            np.concatenate([sets[place] | (1 << word) for word, place in enumerate(places) if len(place)] or [sets[:0]])
        )
        reached = np.full((len(grown), states), _NONE)
        for word, (step, place) in enumerate(zip(steps, places, strict=True)):
            if len(place):
                found = np.maximum.reduceat(values[place][:, step.sources] + step.gains, step.starts, axis=1)
                target = np.searchsorted(grown, sets[place] | (1 << word))[:, None]
                reached[target, step.targets] = np.maximum(reached[target, step.targets], found)
        hoped = reached.max(axis=1, initial=_NONE) + potential[grown]
        kept = hoped >= max(floor * (1 - 1e-12) - 1e-9, _NONE / 2)
        if most is not None and kept.sum() > most:
            kept &= hoped >= np.partition(hoped, -most)[-most]
        if not kept.any():
            return layers
        layers.append(_Layer(grown[kept], reached[kept]))
    return layers


def _potential(task: OrderTask) -> Floats:
    """For each set of placed words what the words still to come can bring at most.

    A row is open when none of its words is placed, or exactly a beginning of it, which may be the end of the order. Of
    rows that begin with the same word only those come true together that are beginnings of one another, for that word
    stands in one place; the same holds for rows that end with the same word. The smaller of the two sums counts.
    """
    sets = np.arange(1 << task.count)
    open_ = {row: _open(row, gain, sets) for row, gain in task.gains.items() if gain > 0}
    fronts, ends = np.zeros(len(sets)), np.zeros(len(sets))
    for word in range(task.count):
        starting = [row for row in open_ if row[0] == word]
        fronts += _most([[open_[part] for part in starting if row[: len(part)] == part] for row in starting])
        ending = [row for row in open_ if row[-1] == word]
        ends += _most([[open_[part] for part in ending if row[-len(part) :] == part] for row in ending])
    found = np.minimum(fronts, ends)
    if task.neighbours is not None:
        left = np.full(len(sets), task.count)
        for word in range(task.count):
            left -= sets >> word & 1
        found += left * max(float(task.neighbours.max(initial=0.0)), 0.0)
    return found


def _open(row: Row, gain: float, sets: Ints) -> Floats:
    met = sets & _bits(row)
    possible = met == 0
    for length in range(1, len(row)):
        possible |= met == _bits(row[:length])
    return np.where(possible, gain, 0.0)


def _most(groups: list[list[Floats]]) -> Floats | float:
    """The largest sum of a group, place by place; 0 without one."""
    best: Floats | float = 0.0
    for group in groups:
        best = np.maximum(best, sum(group[1:], group[0]))
    return best


class _Step:
    """Placing one word: the states it can follow, grouped by the state it leads to."""

    def __init__(self, automaton: _Automaton, word: int) -> None:
        target = automaton.following[:, word]
        possible = np.nonzero(target >= 0)[0]
        self.sources = possible[np.argsort(target[possible], kind="stable")]
        reached = target[self.sources]
        self.starts = np.nonzero(np.diff(reached, prepend=-1))[0]
        self.targets = reached[self.starts][None, :]
        self.gains = automaton.gain[self.sources, word]


def _searched(task: OrderTask, effort: Effort, restarts: int = 6) -> Order | None:
    """Blocks of one to five words move where they bring most, from a greedy start and from kicked ones."""
    chance = np.random.default_rng(0)
    best = _climbed(_greedy(task), task, effort)
    for _ in range(restarts):
        if effort.over():
            break
        row = list(best[0])
        for _ in range(3):
            start = int(chance.integers(len(row)))
            block = row[start : start + int(chance.integers(1, 5))]
            del row[start : start + len(block)]
            place = int(chance.integers(len(row) + 1))
            row[place:place] = block
        best = max(best, _climbed(row, task, effort), key=lambda found: found[1])
    return Order(tuple(best[0]), best[1], False) if best[1] > NEVER / 2 else None


def _climbed(row: list[int], task: OrderTask, effort: Effort) -> tuple[list[int], float]:
    value = order_value(row, task)
    improved = True
    while improved and not effort.over():
        improved = False
        for length in range(1, 6):
            for start in range(len(row) - length + 1):
                block, others = row[start : start + length], row[:start] + row[start + length :]
                tried = ((others[:place] + block + others[place:], place) for place in range(len(others) + 1))
                moved = max(
                    ((order_value(each, task), each) for each, place in tried if place != start),
                    default=(-np.inf, row),
                )
                if moved[0] > value + 1e-9:
                    value, row, improved = moved[0], moved[1], True
    return row, value


def _greedy(task: OrderTask) -> list[int]:
    """The rows that gain most joined into chains, then put down so that `before` is kept where chains allow it."""
    following: dict[int, int] = {}
    led: dict[int, int] = {}
    for row in sorted((row for row, gain in task.gains.items() if gain > 0), key=lambda row: (-task.gains[row], row)):
        fresh = [(one, other) for one, other in pairwise(row) if following.get(one) != other]
        if any(one in following or other in led or (one, other) in task.apart for one, other in fresh):
            continue
        for one, other in fresh:
            end = other
            while end in following:
                end = following[end]
            if end == one:
                break
            following[one], led[other] = other, one
    chains = []
    for word in range(task.count):
        if word not in led:
            chain = [word]
            while chain[-1] in following:
                chain.append(following[chain[-1]])
            chains.append(chain)
    return _by_precedence([word for chain in chains for word in chain], task)


def _by_precedence(row: list[int], task: OrderTask) -> list[int]:
    """The row with every word moved behind what must come before it."""
    if not task.before:
        return row
    placed, found, waiting = 0, [], row
    while waiting:
        word = next((word for word in waiting if not task.before[word] & ~placed), waiting[0])
        waiting = [each for each in waiting if each != word]
        found.append(word)
        placed |= 1 << word
    return found
