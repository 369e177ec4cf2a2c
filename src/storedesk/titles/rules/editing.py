"""Which small change of a title gains most: one piece out, words in."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, combinations

from storedesk.titles.rules.checking import blocking
from storedesk.titles.rules.folding import folded, places, stands_in
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.planning import joined
from storedesk.titles.rules.scoring import Library, Piece, score_title, title_value
from storedesk.titles.rules.wishes import Wishes

_TRIED = 4
"""Candidates, best by a quick estimate, whose texts are really scored for each piece that goes."""
_ALIKE = 3


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a title: a piece goes (None: nothing), words come, and the value rises by `gain`."""

    out: Piece | None
    words_in: tuple[str, ...]
    gain: float
    text: str
    length: int


def suggest_edits(text: str, library: Library, most: int = 5) -> tuple[Edit, ...]:
    """The best changes of one piece: what goes, what comes in its place, and what is gained; none that gains nothing.

    Words that the wishes demand stay, and no change breaks a wish or a rule that the title keeps: no forbidden word
    comes, no second side of a conflict, nothing the law or the platform refuses, and the title does not grow over its
    capacity. The gains are those of the texts as they would stand.
    """
    scored = score_title(text, library)
    found: list[Edit] = []
    for piece in (None, *scored.pieces):
        if piece is None or not _demanded(piece, library):
            found.extend(_with_piece_out(text, piece, library, scored.value, _TRIED))
    found.sort(key=_most_gain)
    return tuple(_different(found, most))


def replace_root(text: str, root: str, library: Library, most: int = 12) -> tuple[Edit, ...]:
    """What could stand where a root (folded) stands first in a title, the greatest gain first.

    None where the title does not spell it, where the wishes demand it, or where nothing gains.
    """
    signs = text.casefold()
    spots = places(root, signs) if len(signs) == len(text) else []
    if not spots:
        return ()
    start, end = spots[0]
    piece = Piece(text[start:end], start, end, title_length(text[start:end], library.wishes.unit), 0.0)
    if _demanded(piece, library):
        return ()
    found = _with_piece_out(text, piece, library, title_value(text, library), 2 * most)
    return tuple(sorted(found, key=_most_gain)[:most])


def _most_gain(edit: Edit) -> tuple[float, int, str]:
    return -edit.gain, edit.length, edit.text


def _demanded(piece: Piece, library: Library) -> bool:
    """Whether the wishes ask for the piece, for a word it stands in, or for one that stands in it."""
    wishes, plain = library.wishes, folded(piece.text)
    demanded = [folded(word) for word in (*wishes.first, *wishes.must, *wishes.last)]
    return any(plain in word or word in plain for word in demanded)


def _with_piece_out(text: str, piece: Piece | None, library: Library, value: float, tried: int) -> Iterator[Edit]:
    wishes = library.wishes
    before, after = (text, "") if piece is None else (text[: piece.start], text[piece.end :])
    left = wishes.capacity - title_length(before + after, wishes.unit)
    for roots in _candidates(before + after, library, left, tried):
        words = tuple(library.spelling[root] for root in roots)
        wanted = joined([part for part in (before, *words, after) if part])
        length = title_length(wanted, wishes.unit)
        if length <= wishes.capacity and not _breaks(wanted, text, wishes):
            gain = title_value(wanted, library) - value
            if gain > 1e-9:
                yield Edit(piece, words, gain, wanted, length)


def _breaks(wanted: str, text: str, wishes: Wishes) -> bool:
    """Whether a changed title breaks a wish or a rule that the title before it keeps."""
    return any(fresh > already for fresh, already in zip(_broken(wanted, wishes), _broken(text, wishes), strict=True))


def _broken(text: str, wishes: Wishes) -> tuple[int, ...]:
    """How often a title breaks what is asked for: forbidden words, sides of a conflict, the law and the platform."""
    plain = folded(text).replace(" ", "")
    forbidden = sum(plain.count(word) for word in map(folded, wishes.forbidden) if word)
    sides = sum(
        max(sum(any(folded(word) and folded(word) in plain for word in side) for side in group) - 1, 0)
        for group in wishes.conflicts
    )
    return forbidden, sides, len(blocking(text, wishes.rules)) if wishes.rules is not None else 0


def _candidates(text: str, library: Library, left: int, tried: int) -> list[tuple[str, ...]]:
    """The sets of missing roots that fit, those first that complete most value; a set counts its subsets' value too."""
    plain = folded(text)
    absent = frozenset(number for number, root in enumerate(library.roots) if not stands_in(root, plain))
    forbidden = frozenset(filter(None, map(folded, library.wishes.forbidden)))
    missing: dict[frozenset[int], float] = {}
    for keyword, row in zip(library.keywords, library.rows, strict=True):
        lacking = absent.intersection(row)
        if lacking and keyword.value > 0:
            missing[lacking] = missing.get(lacking, 0.0) + keyword.value
    unusable = frozenset(root for root in absent if any(word in library.roots[root] for word in forbidden))
    lengths = {
        root: title_length(library.spelling[library.roots[root]], library.wishes.unit) for root in chain(*missing)
    }
    ranked = []
    for roots in missing:
        if len(roots) > 3 or not unusable.isdisjoint(roots) or sum(map(lengths.__getitem__, roots)) > left:
            continue
        subsets = chain.from_iterable(combinations(roots, size) for size in range(1, len(roots) + 1))
        ranked.append((sum(missing.get(frozenset(each), 0.0) for each in subsets), tuple(sorted(roots))))
    ranked.sort(key=lambda each: (-each[0], each[1]))
    return [_in_word_order(roots, library) for _, roots in ranked[:tried]]


def _in_word_order(roots: tuple[int, ...], library: Library) -> tuple[str, ...]:
    """The roots as the most valuable keyword that has them all says them."""
    first, wanted = roots[0], frozenset(roots)
    # the first root is looked for alone: few rows have it
    holding = [
        place for place, row in enumerate(library.rows) if len(roots) > 1 and first in row and wanted.issubset(row)
    ]
    if not holding:
        return tuple(library.roots[root] for root in roots)
    best = max(holding, key=lambda place: library.keywords[place].value)
    return tuple(library.roots[root] for root in library.rows[best] if root in roots)


def _different(edits: list[Edit], most: int) -> Iterator[Edit]:
    """The best edits, no words twice for one piece, and no more than three of one piece or of the same words."""
    seen: Counter[tuple[str, ...] | int] = Counter()
    given = 0
    for edit in edits:
        place = edit.out.start if edit.out else -1
        if given < most and seen[edit.words_in] < _ALIKE and seen[place] < _ALIKE:
            seen[edit.words_in] += 1
            seen[place] += 1
            given += 1
            yield edit
