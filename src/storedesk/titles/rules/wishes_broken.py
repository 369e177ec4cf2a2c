"""What a title written by hand breaks of the operator's wishes, and which of its words spend bytes on the same."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from storedesk.foundation.texts import Phrase
from storedesk.titles import texts
from storedesk.titles.rules.changes import changed_bytes
from storedesk.titles.rules.checking import Finding, Severity, Topic
from storedesk.titles.rules.folding import first_place, folded, folded_with_places, places, stands_in
from storedesk.titles.rules.lexicon import Lexicon
from storedesk.titles.rules.roots import contained, sharing
from storedesk.titles.rules.scoring import Library, Match, Piece, Title
from storedesk.titles.rules.wishes import Conflict, Wishes

_NAMED = 3
_END = 2
"""The bytes of one Chinese character: longer endings that come back are told as repeats."""
_SHORTEST, _LONGEST = 3, 6
"""A word of so many characters can leave its ending to another one and stay a word."""
_MOST_SHARED = 2


def broken_wishes(title: Title, library: Library, told: Collection[str] = ()) -> tuple[Finding, ...]:
    """Every wish that a title does not meet, with the place of the word at fault.

    `told` are forbidden words that another check tells of. An empty title breaks none yet.
    """
    if not title.text.strip():
        return ()
    wishes, read = library.wishes, _Read(title)
    said = frozenset(map(folded, told))
    return (
        *_missing(read, wishes),
        *_opening(read, wishes.first),
        *_closing(read, wishes.last),
        *_forbidden(read, (word for word in sorted(wishes.forbidden) if folded(word) not in said)),
        *_touching(read, sorted(wishes.apart)),
        *_out_of_order(read, wishes),
        *_changed(read, wishes),
        *_conflicts(read, wishes.conflicts),
    )


def spent_twice(title: Title, library: Library) -> tuple[Finding, ...]:
    """Pieces that bring nothing because they stand in another one, and words that could share their last character.

    Hints: they only say where bytes can be had.
    """
    return (*_contained(title.pieces, library), *_sharing(title, library.lexicon))


@dataclass(frozen=True)
class _Read:
    """A title made ready for looking words up in it."""

    title: Title

    @cached_property
    def _folded(self) -> tuple[str, list[int]]:
        return folded_with_places(self.title.text)

    @property
    def plain(self) -> str:
        return self._folded[0]

    @cached_property
    def _close(self) -> tuple[str, list[int]]:
        """Without signs and spaces, so that 男·士 is found; each sign's place in the folded text."""
        kept = [place for place, sign in enumerate(self.plain) if sign.isalnum() or sign in "%+"]
        return "".join(self.plain[place] for place in kept), kept

    def spots(self, word: str) -> list[tuple[int, int]]:
        """Where a word stands in the folded text, signs within it or not."""
        key = folded(word)
        if not key:
            return []
        found = places(key, self.plain)
        close, origin = self._close
        if not found and len(close) < len(self.plain):
            found = [(origin[start], origin[end - 1] + 1) for start, end in places(key, close)]
        return found

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Of a stretch of the folded text, where it stands in the title."""
        origin = self._folded[1]
        return origin[start], origin[end - 1] + 1

    def finding(self, topic: Topic, sentence: Phrase, spot: tuple[int, int] | None = None) -> Finding:
        """A finding of the grade of wishes, at a stretch of the folded text or of the whole."""
        if spot is None:
            return Finding(topic, Severity.WARN, sentence)
        start, end = self.place(*spot)
        return Finding(topic, Severity.WARN, sentence, start, end, self.title.text[start:end])


def _missing(read: _Read, wishes: Wishes) -> Iterator[Finding]:
    for word in wishes.must:
        if folded(word) and not stands_in(folded(word), read.plain):
            yield read.finding(Topic.WISH, texts.WISH_MISSING.format(word=word))
    main = [word for word in wishes.one_of if folded(word)]
    if main and not any(stands_in(folded(word), read.plain) for word in main):
        words = "、".join(f"“{word}”" for word in main[:_NAMED])
        yield read.finding(Topic.WISH, texts.WISH_MAIN.format(words=words))


def _opening(read: _Read, words: Sequence[str]) -> Iterator[Finding]:
    at = 0
    for word in filter(folded, words):
        key = folded(word)
        if first_place(key, read.plain, at) == at:
            at += len(key)
            at += read.plain[at : at + 1] == " "
        else:
            yield read.finding(Topic.WISH, texts.WISH_FIRST.format(word=word), _first(read.spots(word)))


def _closing(read: _Read, words: Sequence[str]) -> Iterator[Finding]:
    end = len(read.plain)
    for word in filter(folded, reversed(words)):
        key = folded(word)
        start = end - len(key)
        if start >= 0 and first_place(key, read.plain, start) == start:
            end = start - (read.plain[start - 1 : start] == " ")
        else:
            yield read.finding(Topic.WISH, texts.WISH_LAST.format(word=word), _first(read.spots(word)[::-1]))


def _forbidden(read: _Read, words: Iterable[str]) -> Iterator[Finding]:
    for word in words:
        for spot in read.spots(word):
            yield read.finding(Topic.WISH, texts.WISH_FORBIDDEN.format(word=word), spot)


def _touching(read: _Read, pairs: Iterable[tuple[str, str]]) -> Iterator[Finding]:
    for one, other in pairs:
        key = folded(other)
        for start, end in read.spots(one) if key else ():
            after = end + (read.plain[end : end + 1] == " ")
            if first_place(key, read.plain, after) == after:
                sentence = texts.WISH_APART.format(one=one, other=other)
                yield read.finding(Topic.WISH, sentence, (start, after + len(key)))


def _out_of_order(read: _Read, wishes: Wishes) -> Iterator[Finding]:
    """The first piece that stands after one of a later slot; what opens or closes the title is free of it."""
    if not wishes.slots:
        return
    number = {folded(word): place for place, slot in enumerate(wishes.slots) for word in slot}
    free = frozenset(map(folded, (*wishes.first, *wishes.last)))
    last: tuple[int, Piece] | None = None
    for piece in read.title.pieces:
        key = folded(piece.text)
        slot = number.get(key)
        if slot is None or key in free:
            continue
        if last is not None and slot < last[0]:
            sentence = texts.WISH_ORDER.format(word=piece.text, other=last[1].text)
            yield Finding(Topic.WISH, Severity.WARN, sentence, piece.start, piece.end, piece.text)
            return
        last = slot, piece


def _changed(read: _Read, wishes: Wishes) -> Iterator[Finding]:
    if wishes.most_changed is None or not wishes.present or read.title.text == wishes.present:
        return
    changed = changed_bytes(wishes.present, read.title.text, wishes.unit)
    if changed > wishes.most_changed:
        yield read.finding(Topic.WISH, texts.WISH_CHANGED.format(bytes=changed, most=wishes.most_changed))


def _conflicts(read: _Read, groups: Iterable[Conflict]) -> Iterator[Finding]:
    """Groups of which words of two sides stand in the title, but for pieces that hold both (男女通用)."""
    for group in groups:
        sides = [sorted((spot for word in side for spot in read.spots(word)), key=_longest_first) for side in group]
        if sum(map(bool, sides)) > 1:
            sides = _of_one_mind(read, sides)
            said = [spots[0] for spots in sides if spots]
            if len(said) > 1:
                words = [read.title.text[slice(*read.place(*spot))] for spot in said]
                sentence = texts.CONFLICT_BOTH.format(words="、".join(f"“{word}”" for word in words))
                yield read.finding(Topic.CONFLICT, sentence, said[1])


def _longest_first(spot: tuple[int, int]) -> tuple[int, int]:
    return spot[0], -spot[1]


def _of_one_mind(read: _Read, sides: Sequence[Sequence[tuple[int, int]]]) -> list[list[tuple[int, int]]]:
    """The spots of each side without those in pieces in which a word of another side stands too."""
    held = [{_holder(read, spot) for spot in spots} for spots in sides]
    both = {
        piece
        for place, pieces in enumerate(held)
        for piece in pieces
        if piece is not None and any(piece in other for number, other in enumerate(held) if number != place)
    }
    return [[spot for spot in spots if _holder(read, spot) not in both] for spots in sides]


def _holder(read: _Read, spot: tuple[int, int]) -> int | None:
    """The number of the piece that holds a spot whole."""
    start, end = read.place(*spot)
    held = (place for place, piece in enumerate(read.title.pieces) if piece.start <= start and end <= piece.end)
    return next(held, None)


def _contained(pieces: Sequence[Piece], library: Library) -> Iterator[Finding]:
    """Pieces that bring nothing beside a longer one; of single characters only those that are roots (裤, not 子)."""
    idle = {folded(piece.text): piece for piece in pieces if piece.value <= 0 and any(map(str.isalpha, piece.text))}
    if not idle:
        return
    for found in contained([piece.text for piece in pieces]):
        piece = idle.pop(found.word, None)
        if piece is not None and stands_in(found.word, found.within) and _is_word(found.word, library):
            sentence = texts.CONTAINED.format(word=piece.text, within=found.within)
            yield Finding(Topic.SAVING, Severity.INFO, sentence, piece.start, piece.end, piece.text)


def _is_word(text: str, library: Library) -> bool:
    return len(text) > 1 or text in library.spelling or text in library.lexicon.alone


def _sharing(title: Title, lexicon: Lexicon) -> Iterator[Finding]:
    """Words that end in the same character, at two places, and are words without it too: 键盘膜, but not 茶树精油."""
    plain, origin = folded_with_places(title.text)
    words = dict.fromkeys(folded(piece.text) for piece in title.pieces)
    words |= dict.fromkeys(
        folded(keyword.text)
        for keyword, match in zip(title.keywords, title.matches, strict=True)
        if match is Match.TOGETHER and len(keyword.text) <= _LONGEST
    )
    likely = [
        word
        for word in words
        if len(word) >= _SHORTEST and word[-1] > "\x7f" and plain.count(word[-1]) > 1 and word in plain
    ]
    likely = [word for word in likely if all(len(part) > 1 for part in lexicon.cut(word[:-1]))]
    told: set[int] = set()
    for pair in sharing(likely):
        ends = [plain.find(word) + len(word) for word in (pair.first, pair.second)]
        nested = pair.first in pair.second or pair.second in pair.first
        if pair.saved != _END or nested or len(set(ends)) < 2 or not told.isdisjoint(ends):
            continue
        told.update(ends)
        start, end = origin[max(ends) - 1], origin[max(ends) - 1] + 1
        sentence = texts.SHARING.format(first=pair.first, second=pair.second, merged=pair.merged)
        yield Finding(Topic.SAVING, Severity.INFO, sentence, start, end, title.text[start:end])
        if len(told) >= 2 * _MOST_SHARED:
            return


def _first(spots: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    return spots[0] if spots else None
