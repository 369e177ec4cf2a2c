"""From the operator's words and wishes to numbers: which pieces a title may be made of, and what contradicts itself.

A piece that stands in another one needs no bytes beside it: the larger one counts only what it has more. So the solver
sees 楠竹 as 竹 and what makes it 楠竹. Two pieces that share one so are counted too light; `shared` tells of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from storedesk.foundation.errors import UserError
from storedesk.titles.rules.contradictions import (
    check_changed,
    check_library,
    check_something_fits,
    check_wanted,
    check_wishes,
)
from storedesk.titles.rules.coverage import SCALE, Coverage, Side, coverage
from storedesk.titles.rules.folding import folded, is_latin, stands_in
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.scoring import Library


@dataclass(frozen=True, slots=True)
class Plan:
    """The pieces a title can be made of, by number: first what the wishes demand, then the roots of the library.

    `rows` are the pieces each keyword still needs (in the order of the library's keywords; None: it cannot be had),
    without those that stand in a demanded piece. `within` are the pieces that stand in each piece, `needs` those that
    a choice with it holds, `lengths` its own bytes and `weights` what it adds to them. `unit`: what one of the solver's
    whole numbers is worth. `also` and `without` it was made with.
    """

    library: Library
    pieces: tuple[str, ...]
    number: Mapping[str, int] = field(repr=False)
    lengths: tuple[int, ...]
    weights: tuple[int, ...]
    within: tuple[frozenset[int], ...]
    needs: tuple[frozenset[int], ...]
    demanded: frozenset[int]
    first: tuple[int, ...]
    last: tuple[int, ...]
    rows: tuple[tuple[int, ...] | None, ...]
    conflicts: tuple[tuple[frozenset[int], ...], ...]
    unit: float
    exact: bool
    """A choice is worth no more than the problem says: no piece in which words of two sides stand holds one of them."""
    also: tuple[str, ...] = ()
    without: frozenset[str] = frozenset()

    def problem(self, values: Sequence[float], sides: Iterable[Side] = (), *, spaced: bool = False) -> Coverage:
        """The coverage problem with the keywords worth `values`.

        `spaced`: every Latin piece but one has a space of its own, which only titles of nothing else need.
        """
        usable = [(row, value) for row, value in zip(self.rows, values, strict=True) if row]
        rows = [row for row, _ in usable]
        worth = [max(round(value / self.unit), 1) if value > 0 else 0 for _, value in usable]
        capacity, weights = self.library.wishes.capacity, self.weights
        if spaced:
            capacity += 1
            weights = tuple(
                weight + needs_space(piece, piece) for weight, piece in zip(weights, self.pieces, strict=True)
            )
        return coverage(weights, capacity, rows, worth, self.demanded, self.conflicts, [*sides, *self._changed()])

    def crowded(self, left_out: Iterable[int]) -> bool:
        """Whether Latin pieces were left out, for want of spaces perhaps."""
        return any(needs_space(self.pieces[piece], self.pieces[piece]) for piece in left_out)

    @property
    def fresh(self) -> tuple[int, ...]:
        """The bytes that each piece adds to the present title."""
        present = folded(self.library.wishes.present)
        return tuple(
            0 if stands_in(piece, present) else weight for piece, weight in zip(self.pieces, self.weights, strict=True)
        )

    def _changed(self) -> list[Side]:
        most = self.library.wishes.most_changed
        return [] if most is None else [Side({place: add for place, add in enumerate(self.fresh) if add}, most)]

    def free_value(self, values: Sequence[float]) -> float:
        """What the demanded pieces cover by themselves."""
        return sum(value for row, value in zip(self.rows, values, strict=True) if row is not None and not row)

    def realised(self, chosen: Iterable[int]) -> frozenset[int]:
        """The pieces that a choice of the solver's comes to, without those that stand in another one of them."""
        inside = frozenset(chosen)
        whole = frozenset(piece for piece in inside if self.needs[piece] <= inside)
        covered = frozenset[int]().union(*(self.within[piece] for piece in whole))
        return whole - covered

    def length(self, pieces: Iterable[int]) -> int:
        """The bytes of pieces side by side, without spaces."""
        return sum(self.lengths[piece] for piece in pieces)

    def shared(self, chosen: Iterable[int]) -> int | None:
        """A piece that a choice counts too light, because others hold the same piece; None where there is none."""
        inside = frozenset(chosen)
        free = self.demanded
        lighter = [piece for piece in sorted(inside - free) if self.weights[piece] < self.lengths[piece]]
        held = [piece for piece in lighter if self.needs[piece]]
        if held:
            return max(held, key=lambda piece: self.lengths[piece] - self.weights[piece])
        holders = [
            place for place, inner in enumerate(self.needs) if place not in free and not inner.isdisjoint(lighter)
        ]
        return holders[0] if holders else None


def plan(library: Library, also: Sequence[str] = (), without: frozenset[str] = frozenset()) -> Plan:
    """The plan of a library, with more words demanded and without some pieces (both folded).

    Raises UserError, naming the words, where the wishes cannot be met or nothing is left.
    """
    wishes = library.wishes
    check_library(library)
    check_wishes(library)
    fixed = frozenset(map(folded, wishes.first + wishes.last))
    asked = (*map(folded, (*wishes.first, *wishes.must)), *also, *map(folded, wishes.last))
    wanted = list(dict.fromkeys(filter(None, asked)))
    wanted = [
        word
        for word in wanted
        if word in fixed or not any(word != other and stands_in(word, other) for other in wanted)
    ]
    forbidden = tuple(filter(None, map(folded, wishes.forbidden)))
    bad = frozenset(root for root in library.roots if any(word in root for word in forbidden)) | without
    free = [root for root in library.roots if root not in bad and not any(stands_in(root, word) for word in wanted)]
    pieces = (*wanted, *free)
    number = {piece: place for place, piece in enumerate(pieces)}
    lengths = tuple(title_length(library.spelling[piece], wishes.unit) for piece in pieces)
    within = _within(pieces, {piece: place for piece, place in number.items() if piece not in fixed})
    groups = _sides(library, pieces)
    conflicts = _conflicts(groups)
    members = frozenset[int]().union(*(side for group in conflicts for side in group))
    neutral = _of_two_minds(groups)
    parted = [inner - members if place in neutral else inner for place, inner in enumerate(within)]
    demanded = frozenset(range(len(wanted)))
    made = Plan(
        library=library,
        pieces=pieces,
        number=number,
        lengths=lengths,
        weights=_weights(lengths, parted),
        within=within,
        needs=tuple(parted),
        demanded=demanded,
        first=tuple(number[word] for word in dict.fromkeys(map(folded, wishes.first)) if word in number),
        last=tuple(number[word] for word in dict.fromkeys(map(folded, wishes.last)) if word in number),
        rows=tuple(_needed(library, row, number, parted, bad) for row in library.rows),
        conflicts=conflicts,
        exact=all(one == other for one, other in zip(within, parted, strict=True)),
        unit=max((keyword.value for keyword in library.keywords), default=1.0) / SCALE,
        also=tuple(also),
        without=without,
    )
    sides = [[min(side & demanded) for side in group if side & demanded] for group in conflicts]
    check_wanted(library, wanted, [[pieces[place] for place in group] for group in sides], joined)
    fresh = made.fresh
    check_changed(library, [(pieces[place], fresh[place]) for place in sorted(demanded) if fresh[place]])
    if not demanded:
        check_something_fits(
            library, [None if row is None else sum(map(made.weights.__getitem__, row)) for row in made.rows]
        )
    return made


def plans(library: Library) -> tuple[Plan, ...]:
    """A plan for each of the words of which a title holds one whole (the best of their titles counts).

    Where none of them can stand beside what is asked for, they give way to it.
    """
    wishes = library.wishes
    asked = [folded(word) for word in (*wishes.first, *wishes.must, *wishes.last)]
    forbidden = [folded(word) for word in wishes.forbidden if folded(word)]
    main = list(dict.fromkeys(filter(None, map(folded, wishes.one_of))))
    if not main or any(stands_in(word, other) for word in main for other in asked):
        return (plan(library),)
    made = []
    for word in main:
        if not any(each in word for each in forbidden):
            try:
                made.append(plan(library, (word,)))
            except UserError:
                continue
    return tuple(made) or (plan(library),)


def joined(pieces: Sequence[str]) -> str:
    """The text of a title: pieces one after the other, Latin ones divided by a space."""
    text = ""
    for piece in pieces:
        text += f" {piece}" if text and piece and needs_space(text, piece) else piece
    return text


def needs_space(left: str, right: str) -> bool:
    """Whether two pieces would grow together: Latin letters or digits on both sides of the border."""
    return is_latin(folded(left[-1])[-1:]) and is_latin(folded(right[0])[:1])


def _within(pieces: Sequence[str], number: Mapping[str, int]) -> tuple[frozenset[int], ...]:
    """For each piece the other pieces that stand in it."""
    found = []
    for place, piece in enumerate(pieces):
        parts = {piece[start:end] for start in range(len(piece)) for end in range(start + 1, len(piece) + 1)}
        inner = (number[part] for part in parts if part in number and stands_in(part, piece))
        found.append(frozenset(inner) - {place})
    return tuple(found)


def _weights(lengths: Sequence[int], within: Sequence[frozenset[int]]) -> tuple[int, ...]:
    """What each piece adds to those within it; never more, all together, than the piece itself is long."""
    weights = list(lengths)
    for piece in sorted(range(len(lengths)), key=lambda piece: (len(within[piece]), lengths[piece])):
        inner = within[piece]
        if inner:
            over = sum(weights[each] for each in inner) - lengths[piece]
            for each in sorted(inner, key=lambda each: (-lengths[each], each)):
                less = min(max(over, 0), weights[each])
                weights[each] -= less
                over -= less
            weights[piece] = max(-over, 0)
    return tuple(weights)


def _needed(
    library: Library,
    row: Sequence[int],
    number: Mapping[str, int],
    within: Sequence[frozenset[int]],
    bad: frozenset[str],
) -> tuple[int, ...] | None:
    roots = [library.roots[root] for root in row]
    if not roots or not bad.isdisjoint(roots):
        return None
    needed = tuple(number[root] for root in roots if root in number)
    inner = [each for piece in needed if within[piece] for each in sorted(within[piece])]
    return tuple(dict.fromkeys((*needed, *inner))) if inner else needed


def _sides(library: Library, pieces: Sequence[str]) -> list[list[set[int]]]:
    """For each conflict group the pieces in which words of a side stand, side by side."""
    found = []
    for group in library.wishes.conflicts:
        words = [tuple(filter(None, map(folded, side))) for side in group]
        found.append(
            [{place for place, piece in enumerate(pieces) if any(word in piece for word in side)} for side in words]
        )
    return found


def _conflicts(sides: Sequence[Sequence[set[int]]]) -> tuple[tuple[frozenset[int], ...], ...]:
    """The conflict groups by number: a piece is on a side when words of that side, and of no other, stand in it."""
    found = []
    for group in sides:
        alone = [frozenset(side.difference(*(other for other in group if other is not side))) for side in group]
        if sum(map(bool, alone)) > 1:
            found.append(tuple(side for side in alone if side))
    return tuple(found)


def _of_two_minds(sides: Sequence[Sequence[set[int]]]) -> frozenset[int]:
    """The pieces in which words of two sides stand (男女通用): they count on none."""
    return frozenset(
        piece
        for group in sides
        for place, side in enumerate(group)
        for piece in side.intersection(set[int]().union(*group[:place]))
    )
