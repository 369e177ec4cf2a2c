"""What a title is worth against the library, word by word and piece by piece; quick enough for every key pressed."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from itertools import chain
from math import isfinite

from storedesk.titles.rules.folding import folded, folded_with_places, places, stands_in
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.lexicon import Lexicon
from storedesk.titles.rules.odd_signs import is_emoji
from storedesk.titles.rules.wishes import Wishes
from storedesk.titles.rules.words import Keyword

CLOSE = 1e-6
"""So near the values of two titles count as the same: the solver counts in whole numbers."""


class Match(IntEnum):
    """How a word stands in a title: not (grey), in pieces (amber), whole (green)."""

    MISSED = 0
    APART = 1
    TOGETHER = 2


@dataclass(frozen=True, slots=True)
class Library:
    """Keywords and wishes made ready once, so that a title can be scored at every key pressed; made by `prepare`."""

    keywords: tuple[Keyword, ...]
    wishes: Wishes
    lexicon: Lexicon
    roots: tuple[str, ...]
    texts: tuple[str, ...]
    rows: tuple[tuple[int, ...], ...]
    spelling: dict[str, str]
    """Every root, folded, as it is written in titles."""
    holders: tuple[tuple[int, ...], ...] = field(repr=False)
    """For each root the numbers of the keywords that have it."""
    beginning: dict[str, tuple[int, ...]] = field(repr=False)
    """The numbers of the roots that begin with a sign."""
    held: dict[int, Match] = field(repr=False)
    """How the present title of the wishes covers the keywords: by their numbers, those it misses left out."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a title: where it stands in `text` (from start to end), its length, and what is lost without it.

    `value` counts the words that would no longer be covered, and the compact bonus of those that would fall apart.
    """

    text: str
    start: int
    end: int
    length: int
    value: float

    @property
    def per_unit(self) -> float:
        """Value per byte (or character, as the platform counts)."""
        return self.value / self.length if self.length else 0.0


@dataclass(frozen=True, slots=True)
class Title:
    """A title and what it brings. `matches` stand in the order of the library's keywords.

    `bound` is what the covered words of no title exceed (None where nobody searched), `proven`: the search for it came
    to an end. `order_proven`: these pieces are worth no more in another order. `worth_bound` is what no title exceeds
    in words and order together. `filled` are words of the present title that fill bytes the library has no word for.
    `gained` and `lost` are against the present title of the wishes, most valuable first.
    """

    text: str
    length: int
    capacity: int
    value: float
    covered_value: float
    matches: tuple[Match, ...]
    keywords: tuple[Keyword, ...] = field(repr=False)
    pieces: tuple[Piece, ...] = ()
    gained: tuple[Keyword, ...] = ()
    lost: tuple[Keyword, ...] = ()
    bound: float | None = None
    proven: bool = False
    order_proven: bool = False
    worth_bound: float | None = None
    filled: tuple[str, ...] = ()

    @property
    def left(self) -> int:
        """Bytes that are still free; below zero when the title is too long."""
        return self.capacity - self.length

    @property
    def compact_value(self) -> float:
        """The part of the value that words bring because they stand in one piece."""
        return self.value - self.covered_value

    @property
    def gap(self) -> float | None:
        """How much better than this a title could be at most, as a fraction of its value."""
        if self.worth_bound is None or not isfinite(self.worth_bound):
            return None
        if self.value <= 0:
            return None if self.worth_bound > 0 else 0.0
        return max(self.worth_bound / self.value - 1, 0.0)

    @property
    def best(self) -> bool:
        """It is proven that no title is worth more, in words and order together."""
        return self.gap is not None and self.gap <= CLOSE

    @property
    def covers_most(self) -> bool:
        """It is proven that the words covered by no title are worth more than those of this one."""
        return self.proven and self.bound is not None and self.bound <= self.covered_value * (1 + CLOSE)

    @property
    def together(self) -> tuple[Keyword, ...]:
        return self._with(Match.TOGETHER)

    @property
    def apart(self) -> tuple[Keyword, ...]:
        return self._with(Match.APART)

    @property
    def missed(self) -> tuple[Keyword, ...]:
        return self._with(Match.MISSED)

    def _with(self, match: Match) -> tuple[Keyword, ...]:
        """The keywords that stand so, most valuable first."""
        found = [keyword for keyword, how in zip(self.keywords, self.matches, strict=True) if how is match]
        return tuple(sorted(found, key=lambda keyword: -keyword.value))


def prepare(keywords: Iterable[Keyword], wishes: Wishes, lexicon: Lexicon | None = None) -> Library:
    """The library made ready. Words that never split are one root; roots named twice in a word count once.

    `lexicon` cuts titles typed by hand into pieces; the roots of the library are added to it as strong words.
    """
    kept = tuple(keywords)
    numbers: dict[str, int] = {}
    spelling: dict[str, str] = {}
    rows, texts = [], []
    for keyword in kept:
        texts.append(folded(keyword.text))
        row: dict[int, None] = {}
        for root in (keyword.text,) if keyword.whole or not keyword.roots else keyword.roots:
            key = folded(root)
            if key:
                spelling.setdefault(key, root.strip())
                row[numbers.setdefault(key, len(numbers))] = None
        rows.append(tuple(row))
    asked = [*wishes.one_of, *wishes.first, *wishes.must, *wishes.last]
    for root in asked:
        spelling[folded(root)] = root.strip()
    cutting = (lexicon or Lexicon({})).with_words([*numbers, *(folded(root) for root in asked)])
    made = Library(
        kept, wishes, cutting, tuple(numbers), tuple(texts), tuple(rows), spelling,
        _holders(rows, len(numbers)), _beginning(numbers), {},
    )  # fmt: skip
    return replace(made, held=_covered(folded(wishes.present), made)) if wishes.present else made


def score_title(text: str, library: Library) -> Title:
    """The report on a title, typed or found: every word's match, the value, what each piece brings, gained and lost.

    value = sum over covered words of value x (1 + compact where a word of several roots stands in one piece).
    """
    wishes, plain = library.wishes, folded(text)
    found = _covered(plain, library)
    covered, compact = _values(found, library)
    matches = [Match.MISSED] * len(library.keywords)
    for number, match in found.items():
        matches[number] = match
    return Title(
        text=text,
        length=title_length(text, wishes.unit),
        capacity=wishes.capacity,
        value=covered + compact,
        covered_value=covered,
        matches=tuple(matches),
        keywords=library.keywords,
        pieces=_pieces(text, found, library),
        gained=_changed(library, found, library.held) if wishes.present else (),
        lost=_changed(library, library.held, found) if wishes.present else (),
    )


def title_value(text: str, library: Library) -> float:
    """The value of a title alone."""
    return sum(_values(_covered(folded(text), library), library))


def covered_words(text: str, library: Library) -> Mapping[int, Match]:
    """The keywords that a title covers, by their numbers."""
    return _covered(folded(text), library)


def roots_in(text: str, library: Library) -> tuple[str, ...]:
    """The roots of the library that stand in a title, folded."""
    return tuple(library.roots[number] for number in _present(folded(text), library))


def _holders(rows: Sequence[Sequence[int]], roots: int) -> tuple[tuple[int, ...], ...]:
    found: list[list[int]] = [[] for _ in range(roots)]
    for number, row in enumerate(rows):
        for root in row:
            found[root].append(number)
    return tuple(map(tuple, found))


def _beginning(roots: Iterable[str]) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for number, root in enumerate(roots):
        found.setdefault(root[0], []).append(number)
    return {sign: tuple(numbers) for sign, numbers in found.items()}


def _present(plain: str, library: Library) -> list[int]:
    """The numbers of the roots that stand in a folded title: only those that begin with one of its signs can."""
    signs = dict.fromkeys(plain)
    return [root for sign in signs for root in library.beginning.get(sign, ()) if stands_in(library.roots[root], plain)]


def _covered(plain: str, library: Library) -> dict[int, Match]:
    """The keywords that a folded title covers, by their numbers, in their order: those all of whose roots it has."""
    counts = Counter(chain.from_iterable(library.holders[root] for root in _present(plain, library)))
    rows, texts = library.rows, library.texts
    whole = sorted(number for number, count in counts.items() if count == len(rows[number]))
    return {
        number: Match.TOGETHER if len(rows[number]) == 1 or stands_in(texts[number], plain) else Match.APART
        for number in whole
    }


def _values(found: Mapping[int, Match], library: Library) -> tuple[float, float]:
    covered = compact = 0.0
    for number, match in found.items():
        value = library.keywords[number].value
        covered += value
        if match is Match.TOGETHER and len(library.rows[number]) > 1:
            compact += value
    return covered, compact * library.wishes.compact


def _changed(library: Library, now: Mapping[int, Match], then: Mapping[int, Match]) -> tuple[Keyword, ...]:
    found = [library.keywords[number] for number in now if number not in then]
    return tuple(sorted(found, key=lambda keyword: -keyword.value))


def _pieces(text: str, found: Mapping[int, Match], library: Library) -> tuple[Piece, ...]:
    """The pieces the lexicon cuts the title into, each with what is lost when it goes."""
    plain, origin = folded_with_places(text)
    cut: list[tuple[int, int]] = []
    at = 0
    for token in library.lexicon.cut(plain):
        if cut and is_emoji(token[0]) and is_emoji(plain[at - 1]) and cut[-1][1] == at:
            # signs that make a picture together, or pictures in a row, are one piece
            cut[-1] = (cut[-1][0], at + len(token))
        elif token.strip():
            cut.append((at, at + len(token)))
        at += len(token)
    broken = {root: _broken_by(places(library.roots[root], plain), cut) for root in _present(plain, library)}
    worth = [0.0] * len(cut)
    bonus = library.wishes.compact
    for number, match in found.items():
        keyword, row, whole = library.keywords[number], library.rows[number], library.texts[number]
        together = match is Match.TOGETHER and len(row) > 1
        counted = keyword.value * (1 + bonus if together else 1)
        loses = set[int]().union(*(broken.get(root, ()) for root in row))
        for place in loses:
            worth[place] += counted
        if together:
            for place in _broken_by(places(whole, plain), cut) - loses:
                worth[place] += keyword.value * bonus
    made = []
    for (start, end), value in zip(cut, worth, strict=True):
        first, last = origin[start], origin[end - 1] + 1
        said = text[first:last]
        made.append(Piece(said, first, last, title_length(said, library.wishes.unit), value))
    return tuple(made)


def _broken_by(spots: Sequence[tuple[int, int]], cut: Sequence[tuple[int, int]]) -> set[int]:
    """The pieces without which no spot is left whole."""
    found: set[int] | None = None
    for start, end in spots:
        touched = {place for place, (left, right) in enumerate(cut) if left < end and start < right}
        found = touched if found is None else found & touched
    return found or set()
