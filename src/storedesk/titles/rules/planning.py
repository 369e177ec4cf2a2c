"""From the operator's words and wishes to numbers: which pieces a title may be made of, and what contradicts itself."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from storedesk.foundation.errors import UserError
from storedesk.titles import texts
from storedesk.titles.rules.coverage import SCALE, Coverage, Side, coverage
from storedesk.titles.rules.folding import folded, is_latin, stands_in
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.scoring import Library

_MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class Plan:
    """The pieces a title can be made of, by number: first what the wishes demand, then the roots of the library.

    `rows` are the pieces each keyword still needs (in the order of the library's keywords; None: it cannot be had),
    without those that stand in a demanded piece. `unit`: what one of the solver's whole numbers is worth.
    """

    library: Library
    pieces: tuple[str, ...]
    lengths: tuple[int, ...]
    demanded: frozenset[int]
    first: tuple[int, ...]
    last: tuple[int, ...]
    rows: tuple[tuple[int, ...] | None, ...]
    conflicts: tuple[tuple[frozenset[int], ...], ...]
    added: tuple[int, ...]
    """The bytes each piece adds to the present title: 0 where it stands there already."""
    unit: float

    def problem(self, values: Sequence[float], capacity: int, sides: Iterable[Side] = ()) -> Coverage:
        """The coverage problem with the keywords worth `values`; capacity is that of the title or less."""
        usable = [(row, value) for row, value in zip(self.rows, values, strict=True) if row]
        whole = [round(value / self.unit) if value > 0 else 0 for _, value in usable]
        changed = self.library.wishes.most_changed
        binding = [*sides]
        if changed is not None:
            binding.append(Side({place: add for place, add in enumerate(self.added) if add}, changed))
        rows, worth = (
            [row for row, _ in usable],
            [max(each, 1) if value > 0 else 0 for each, (_, value) in zip(whole, usable, strict=True)],
        )
        return coverage(self.lengths, capacity, rows, worth, self.demanded, self.conflicts, binding)

    def free_value(self, values: Sequence[float]) -> float:
        """What the demanded pieces cover by themselves."""
        return sum(value for row, value in zip(self.rows, values, strict=True) if row is not None and not row)


def plan(library: Library) -> Plan:
    """The plan of a library; raises UserError, naming the words, where the wishes cannot be met or nothing is left."""
    wishes = library.wishes
    _check_library(library)
    wanted = list(dict.fromkeys(filter(None, map(folded, (*wishes.first, *wishes.must, *wishes.last)))))
    wanted = [word for word in wanted if not _inside_another(word, wanted, wishes.first + wishes.last)]
    forbidden = frozenset(map(folded, wishes.forbidden))
    pieces = [*wanted, *(root for root in library.roots if not any(stands_in(root, word) for word in wanted))]
    number = {piece: place for place, piece in enumerate(pieces)}
    rows = tuple(_needed(library, row, number, forbidden) for row in library.rows)
    made = Plan(
        library=library,
        pieces=tuple(pieces),
        lengths=tuple(title_length(library.spelling[piece], wishes.unit) for piece in pieces),
        demanded=frozenset(range(len(wanted))),
        first=tuple(number[word] for word in dict.fromkeys(map(folded, wishes.first)) if word in number),
        last=tuple(number[word] for word in dict.fromkeys(map(folded, wishes.last)) if word in number),
        rows=rows,
        conflicts=_conflicts(library, pieces),
        added=_added(library, pieces),
        unit=max((keyword.value for keyword in library.keywords), default=1.0) / SCALE,
    )
    _check_wanted(made, wanted, forbidden)
    _check_something_fits(made)
    return made


def joined(pieces: Sequence[str]) -> str:
    """The text of a title: pieces one after the other, Latin ones divided by a space."""
    text = ""
    for piece in pieces:
        text += f" {piece}" if text and piece and needs_space(text, piece) else piece
    return text


def needs_space(left: str, right: str) -> bool:
    """Whether two pieces would grow together: Latin letters or digits on both sides of the border."""
    return is_latin(folded(left[-1])[-1:]) and is_latin(folded(right[0])[:1])


def _check_library(library: Library) -> None:
    wishes = library.wishes
    if not any(library.rows):
        if not (wishes.first or wishes.must or wishes.last):
            raise UserError(texts.EMPTY_LIBRARY)
    elif not any(keyword.value > 0 for keyword in library.keywords):
        raise UserError(texts.NO_VALUES)


def _inside_another(word: str, words: Sequence[str], fixed: Sequence[str]) -> bool:
    """Whether a demanded word stands in another demanded one and has no place of its own."""
    if word in map(folded, fixed):
        return False
    return any(word != other and stands_in(word, other) for other in words)


def _needed(
    library: Library, row: Sequence[int], number: dict[str, int], forbidden: frozenset[str]
) -> tuple[int, ...] | None:
    roots = [library.roots[root] for root in row]
    if not roots or not forbidden.isdisjoint(roots):
        return None
    return tuple(number[root] for root in roots if root in number)


def _conflicts(library: Library, pieces: Sequence[str]) -> tuple[tuple[frozenset[int], ...], ...]:
    """The conflict groups by number: a piece is on a side when words of that side, and of no other, stand in it."""
    found = []
    for group in library.wishes.conflicts:
        members: list[set[int]] = [set() for _ in group]
        words = [frozenset(map(folded, side)) for side in group]
        for place, piece in enumerate(pieces):
            on = [side for side, said in enumerate(words) if any(word and word in piece for word in said)]
            if len(on) == 1:
                members[on[0]].add(place)
        if sum(map(bool, members)) > 1:
            found.append(tuple(frozenset(side) for side in members if side))
    return tuple(found)


def _added(library: Library, pieces: Sequence[str]) -> tuple[int, ...]:
    wishes = library.wishes
    present = folded(wishes.present)
    return tuple(
        0 if stands_in(piece, present) else title_length(library.spelling[piece], wishes.unit) for piece in pieces
    )


def _check_wanted(made: Plan, wanted: Sequence[str], forbidden: frozenset[str]) -> None:
    wishes, spelling = made.library.wishes, made.library.spelling
    both = [spelling[word] for word in wanted if word in forbidden]
    if both:
        raise UserError(texts.WANTED_AND_FORBIDDEN.format(words=_named(both)))
    for group in made.conflicts:
        sides = [side & made.demanded for side in group if side & made.demanded]
        if len(sides) > 1:
            said = [spelling[made.pieces[min(side)]] for side in sides]
            raise UserError(texts.WANTED_CONFLICT.format(words=_named(said)))
    said = [spelling[word] for word in wanted]
    needed = title_length(joined([*said]), wishes.unit)
    if needed > wishes.capacity:
        raise UserError(texts.DOES_NOT_FIT.format(words=_named(said), needed=needed, capacity=wishes.capacity))
    added = sum(made.added[place] for place in made.demanded)
    if wishes.most_changed is not None and added > wishes.most_changed:
        fresh = [spelling[made.pieces[place]] for place in sorted(made.demanded) if made.added[place]]
        raise UserError(texts.TOO_MUCH_CHANGED.format(words=_named(fresh), needed=added, most=wishes.most_changed))


def _check_something_fits(made: Plan) -> None:
    """Where nothing is demanded, at least one word must fit by itself."""
    if made.demanded:
        return
    wishes = made.library.wishes
    room = wishes.capacity
    usable = [(sum(made.lengths[piece] for piece in row), place) for place, row in enumerate(made.rows) if row]
    if not usable:
        raise UserError(texts.EMPTY_LIBRARY)
    shortest, place = min(usable)
    if shortest > room:
        raise UserError(texts.NOTHING_FITS.format(capacity=room, word=made.library.keywords[place].text))


def _named(words: Sequence[str]) -> str:
    shown = "、".join(f"“{word}”" for word in words[:_MOST_NAMED])
    return f"{shown} …" if len(words) > _MOST_NAMED else shown
