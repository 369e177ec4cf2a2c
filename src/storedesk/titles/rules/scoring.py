"""What a title is worth against the library, word by word and piece by piece; quick enough for every key pressed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from storedesk.titles.rules.folding import folded, is_latin, places, stands_in
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.lexicon import Lexicon
from storedesk.titles.rules.wishes import Wishes
from storedesk.titles.rules.words import Keyword


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

    `bound` is what no title can exceed (None where nobody searched); `proven`: this one is the best there is.
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
        """How much better than this a title could be at most, as a fraction of the value of its covered words."""
        if self.bound is None:
            return None
        return max(self.bound / self.covered_value - 1, 0.0) if self.covered_value > 0 else 0.0

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
    asked = [*wishes.first, *wishes.must, *wishes.last]
    for root in asked:
        spelling[folded(root)] = root.strip()
    cutting = (lexicon or Lexicon({})).with_words([*numbers, *(folded(root) for root in asked)])
    return Library(kept, wishes, cutting, tuple(numbers), tuple(texts), tuple(rows), spelling)


def score_title(text: str, library: Library) -> Title:
    """The report on a title, typed or found: every word's match, the value, what each piece brings, gained and lost.

    value = sum over covered words of value x (1 + compact where a word of several roots stands in one piece).
    """
    wishes = library.wishes
    plain = folded(text)
    matches = _matches(plain, library)
    covered, compact = _values(matches, library)
    gained: tuple[Keyword, ...] = ()
    lost: tuple[Keyword, ...] = ()
    if wishes.present:
        before = _matches(folded(wishes.present), library)
        gained = _changed(library, matches, before)
        lost = _changed(library, before, matches)
    return Title(
        text=text,
        length=title_length(text, wishes.unit),
        capacity=wishes.capacity,
        value=covered + compact,
        covered_value=covered,
        matches=matches,
        keywords=library.keywords,
        pieces=_pieces(text, matches, library),
        gained=gained,
        lost=lost,
    )


def title_value(text: str, library: Library) -> float:
    """The value of a title alone."""
    return sum(_values(_matches(folded(text), library), library))


def _matches(plain: str, library: Library) -> tuple[Match, ...]:
    present = [stands_in(root, plain) for root in library.roots]
    missed, apart, together = Match.MISSED, Match.APART, Match.TOGETHER
    found = []
    for text, row in zip(library.texts, library.rows, strict=True):
        for root in row:
            if not present[root]:
                found.append(missed)
                break
        else:
            found.append((together if len(row) == 1 or stands_in(text, plain) else apart) if row else missed)
    return tuple(found)


def _values(matches: Sequence[Match], library: Library) -> tuple[float, float]:
    covered = compact = 0.0
    for match, keyword, row in zip(matches, library.keywords, library.rows, strict=True):
        if match:
            covered += keyword.value
            if match is Match.TOGETHER and len(row) > 1:
                compact += keyword.value
    return covered, compact * library.wishes.compact


def _changed(library: Library, now: Sequence[Match], then: Sequence[Match]) -> tuple[Keyword, ...]:
    found = [
        keyword
        for keyword, is_there, was_there in zip(library.keywords, now, then, strict=True)
        if is_there and not was_there
    ]
    return tuple(sorted(found, key=lambda keyword: -keyword.value))


def _pieces(text: str, matches: Sequence[Match], library: Library) -> tuple[Piece, ...]:
    """The pieces the lexicon cuts the title into, each with what is lost when it goes."""
    plain, origin = _folded_with_places(text)
    cut = []
    at = 0
    for token in library.lexicon.cut(plain):
        if token.strip():
            cut.append((at, at + len(token)))
        at += len(token)
    broken = {
        number: _broken_by(spots, cut) for number, root in enumerate(library.roots) if (spots := places(root, plain))
    }
    worth = [0.0] * len(cut)
    bonus = library.wishes.compact
    for match, keyword, row, whole in zip(matches, library.keywords, library.rows, library.texts, strict=True):
        if not match:
            continue
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


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """The text folded sign by sign, with the place in `text` that each sign comes from."""
    signs, origin = [], []
    for place, sign in enumerate(text):
        for each in " " if sign.isspace() else folded(sign):
            signs.append(each)
            origin.append(place)
    kept = [place for place, sign in enumerate(signs) if sign != " " or _divides(signs, place)]
    return "".join(signs[place] for place in kept), [origin[place] for place in kept]


def _divides(signs: Sequence[str], place: int) -> bool:
    return 0 < place < len(signs) - 1 and is_latin(signs[place - 1]) and is_latin(signs[place + 1])
