"""Which pieces side by side spell a word: over their borders it may begin and end inside a piece."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from storedesk.titles.rules.folding import folded, stands_in
from storedesk.titles.rules.ordering import NEVER, Row
from storedesk.titles.rules.planning import joined, needs_space
from storedesk.titles.rules.scoring import Library


class Speller:
    """The pieces of a title (folded), ready to be asked which rows of them spell a text.

    `spaced`: Latin neighbours have a space between them, as in a title.
    """

    def __init__(self, names: Sequence[str], *, spaced: bool = True) -> None:
        self.names = tuple(names) if spaced else tuple(name.replace(" ", "") for name in names)
        self._spaced = spaced
        self._ending: dict[str, list[int]] = {}
        self._parts: set[str] = set()
        for place, name in enumerate(self.names):
            for start in range(len(name)):
                self._ending.setdefault(name[start:], []).append(place)
                self._parts.update(name[start:end] for end in range(start + 1, len(name) + 1))
        self._glued = {
            (one, other)
            for one, left in enumerate(self.names)
            for other, right in enumerate(self.names)
            if spaced and one != other and left and right and needs_space(left, right)
        }

    def holds(self, text: str) -> bool:
        """Whether a text stands in one of the pieces."""
        return text in self._parts and any(stands_in(text, name) for name in self.names)

    def rows(self, text: str) -> tuple[Row, ...]:
        """The rows of two or more pieces over whose borders a folded text stands."""
        found: list[Row] = []
        for length in range(1, len(text)):
            for place in self._ending.get(text[:length], ()):
                found.extend(self._goes_on(text[length:], (place,)))
        plain = text[0] > "\x7f" and text[-1] > "\x7f"
        return tuple(
            row for row in dict.fromkeys(found) if plain or not self._spaced or stands_in(text, self._said(row))
        )

    def _goes_on(self, rest: str, row: Row) -> Iterator[Row]:
        for place, name in enumerate(self.names):
            if place in row or not name:
                continue
            after = rest
            if (row[-1], place) in self._glued:
                if rest[0] != " ":
                    continue
                after = rest[1:]
            if name.startswith(after):
                yield (*row, place)
            elif after.startswith(name):
                yield from self._goes_on(after[len(name) :], (*row, place))

    def _said(self, row: Row) -> str:
        return folded(joined([self.names[place] for place in row]))


@dataclass(frozen=True, slots=True)
class Gains:
    """What rows of pieces bring by standing side by side.

    `base` is what the pieces are worth in any order. `choices`: rows that spell the same text, of which only one
    counts, with what it brings. `complete`: no order is worth more than `base` and its rows bring.
    """

    rows: Mapping[Row, float]
    base: float
    choices: tuple[tuple[float, tuple[Row, ...]], ...]
    complete: bool


def gains_of(library: Library, names: Sequence[str]) -> Gains:
    """What the order of pieces (folded) can bring: words in one piece, and roots that arise over a border."""
    speller = Speller(names)
    standing = [speller.holds(root) for root in library.roots]
    over: dict[int, tuple[Row, ...]] = {}
    rows: dict[Row, float] = {}
    choices: list[tuple[float, tuple[Row, ...]]] = []
    base, complete, bonus = 0.0, True, library.wishes.compact

    def bring(text: str, gain: float) -> None:
        spelt = speller.rows(text) if gain > 0 else ()
        for row in spelt:
            rows[row] = rows.get(row, 0.0) + gain
        if len(spelt) > 1:
            choices.append((gain, spelt))

    for keyword, text, roots in zip(library.keywords, library.texts, library.rows, strict=True):
        if keyword.value <= 0 or not roots:
            continue
        missing = [root for root in roots if not standing[root]]
        for root in missing:
            if root not in over:
                over[root] = speller.rows(library.roots[root])
        if not all(over[root] for root in missing):
            continue
        whole = len(roots) > 1 and speller.holds(text)
        if not missing:
            base += keyword.value * (1 + bonus if whole else 1)
        elif len(missing) == 1:
            bring(library.roots[missing[0]], keyword.value)
        else:
            complete = False
            continue
        if len(roots) > 1 and not whole:
            bring(text, keyword.value * bonus)
    return Gains(rows, base, tuple(choices), complete)


def never_rows(forbidden: Sequence[str], names: Sequence[str]) -> dict[Row, float]:
    """The rows over whose borders a forbidden word stands; a space between is no excuse."""
    speller = Speller(names, spaced=False)
    return {row: NEVER for word in forbidden for row in speller.rows(word.replace(" ", "")) if word}
