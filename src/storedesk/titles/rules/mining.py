"""What best sellers' titles have in common, which of it we lack, and what changed since the last look."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.grams import (
    Gram,
    GramKind,
    PriceBand,
    Winner,
    count_grams,
    discover,
    is_priced,
    is_word,
    price_bands,
    promotion_free,
)
from storedesk.titles.rules.lexicon import Lexicon
from storedesk.titles.rules.roots import title_roots
from storedesk.titles.rules.words import WordKind

__all__ = ["Gram", "GramKind", "PriceBand", "Winner", "compare_snapshots", "learn", "slot_order"]

_MOVED, _SHOWN = 5, 20
"""Hundredths of the titles by which a root's support must move to be told, and how many are."""
_LIKE_IN_SHOP, _LIKE = 0.5, 0.75


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a class of words usually stands: mean place from 0 (front) to 1 (end), and in how many titles."""

    kind: WordKind
    place: float
    titles: int


@dataclass(frozen=True, slots=True)
class Lesson:
    """All that a list of winners teaches."""

    winners: tuple[Winner, ...]
    words: tuple[Gram, ...]
    runs: tuple[Gram, ...]
    pairs: tuple[Gram, ...]
    lacking: tuple[Gram, ...]
    """What most winners have and our title lacks, most supported first."""
    discovered: tuple[str, ...]
    """Words the lexicon did not know that hold together and stand freely."""
    bands: tuple[PriceBand, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """A winner whose title changed between two snapshots, and the roots that came and went."""

    before: Winner
    after: Winner
    came: tuple[str, ...]
    went: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SnapshotDiff:
    """What is new, gone and changed since the last snapshot, and the roots whose support moved most."""

    new: tuple[Winner, ...]
    gone: tuple[Winner, ...]
    changed: tuple[Changed, ...]
    rising: tuple[tuple[str, float], ...]
    falling: tuple[tuple[str, float], ...]


def learn(
    winners: Iterable[Winner],
    lexicon: Lexicon,
    our_title: str = "",
    brands: Iterable[str] = (),
    least_titles: int = 0,
    band: PriceBand | None = None,
) -> Lesson:
    """What the winners' titles teach. Brands, bare numbers and filler words are left out.

    `least_titles` 0: a tenth of the titles, 2 to 8. Also kept out is what only one shop says, where shops are known.
    With a `band` only the winners of that price are learnt from; the bands of the lesson are those of all.
    """
    every = _each_once(winners)
    known = tuple(each for each in every if band is None or is_priced(each, band.low, band.high))
    plain = [promotion_free(winner.title) for winner in known]
    least = least_titles or min(max(len(known) // 10, 2), 8)
    fresh = discover(plain, lexicon, max(least, 3))
    others = frozenset(map(folded, brands))
    # a brand is one piece, so that no part of it passes for a word
    cutting = lexicon.with_words([*fresh, *others])
    rows = [_words_of(text, cutting) for text in plain]
    names = others | frozenset(folded(winner.shop) for winner in known if winner.shop)
    grams = count_grams(known, rows, least, names, folded(our_title))
    ordered = {kind: sorted((gram for gram in grams if gram.kind is kind), key=_rank) for kind in GramKind}
    lacking = [gram for kind in (GramKind.WORD, GramKind.RUN) for gram in ordered[kind] if not gram.ours]
    lacking.sort(key=lambda gram: (-gram.support, gram.roots))
    return Lesson(
        winners=known,
        words=tuple(ordered[GramKind.WORD]),
        runs=tuple(ordered[GramKind.RUN]),
        pairs=tuple(ordered[GramKind.PAIR]),
        lacking=tuple(lacking),
        discovered=fresh,
        bands=price_bands(every, [_words_of(promotion_free(each.title), cutting) for each in every], others),
    )


def _words_of(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(piece for piece in lexicon.cut(text) if is_word(piece))


def slot_order(winners: Iterable[Winner], lexicon: Lexicon, kinds: dict[str, WordKind]) -> tuple[Slot, ...]:
    """The order of the classes of words in the winners' titles, front first; `kinds` says the class of folded roots."""
    places: dict[WordKind, list[float]] = {}
    for winner in winners:
        pieces = [piece for piece in lexicon.cut(promotion_free(winner.title)) if is_word(piece)]
        first: dict[WordKind, float] = {}
        for place, piece in enumerate(pieces):
            if piece in kinds:
                first.setdefault(kinds[piece], place / max(len(pieces) - 1, 1))
        for kind, where in first.items():
            places.setdefault(kind, []).append(where)
    found = [Slot(kind, sum(where) / len(where), len(where)) for kind, where in places.items()]
    return tuple(sorted(found, key=lambda slot: (slot.place, slot.kind)))


def compare_snapshots(before: Sequence[Winner], after: Sequence[Winner], lexicon: Lexicon) -> SnapshotDiff:
    """What changed from one snapshot to the next; winners are the same by their item, else by shop and likeness."""
    left = list(before)
    new, changed = [], []
    for winner in after:
        same = _same_item(winner, left)
        if same is None:
            new.append(winner)
            continue
        left.remove(same)
        if folded(same.title) != folded(winner.title):
            was, now = _roots(same, lexicon), _roots(winner, lexicon)
            came = tuple(root for root in now if root not in was)
            changed.append(Changed(same, winner, came, tuple(root for root in was if root not in now)))
    moved = _support(after, lexicon)
    moved.subtract(_support(before, lexicon))
    ranked = sorted(moved.items(), key=lambda each: (-each[1], each[0]))
    rising = tuple((root, by) for root, by in ranked if by > _MOVED)
    falling = tuple((root, by) for root, by in reversed(ranked) if by < -_MOVED)
    return SnapshotDiff(tuple(new), tuple(left), tuple(changed), rising[:_SHOWN], falling[:_SHOWN])


def _each_once(winners: Iterable[Winner]) -> tuple[Winner, ...]:
    """Each title once, in the order of the list; without places in it, by sales. Places are then 1, 2, 3 ..."""
    given = [winner for winner in winners if winner.title.strip()]
    if not any(winner.rank for winner in given):
        given.sort(key=lambda winner: -(winner.sales or 0.0))
    else:
        given.sort(key=lambda winner: winner.rank or len(given) + 1)
    once = {folded(winner.title): winner for winner in reversed(given)}
    kept = [winner for winner in given if once[folded(winner.title)] is winner]
    return tuple(replace(winner, rank=place) for place, winner in enumerate(kept, start=1))


def _rank(gram: Gram) -> tuple[float, int, tuple[str, ...]]:
    return -gram.score, -gram.titles, gram.roots


def _roots(winner: Winner, lexicon: Lexicon) -> tuple[str, ...]:
    return title_roots(promotion_free(winner.title), lexicon)


def _support(winners: Sequence[Winner], lexicon: Lexicon) -> "Counter[str]":
    """The share of the titles that have each root, in hundredths."""
    found: Counter[str] = Counter()
    for winner in winners:
        found.update(_roots(winner, lexicon))
    return Counter({root: round(100 * count / max(len(winners), 1)) for root, count in found.items()})


def _same_item(winner: Winner, others: Sequence[Winner]) -> Winner | None:
    if winner.item:
        for other in others:
            if other.item == winner.item:
                return other
    alike = [
        (SequenceMatcher(None, folded(other.title), folded(winner.title), autojunk=False).ratio(), other)
        for other in others
        if not (winner.item and other.item) and other.shop == winner.shop
    ]
    likeness, best = max(alike, key=lambda each: each[0], default=(0.0, None))
    return best if likeness >= (_LIKE_IN_SHOP if winner.shop else _LIKE) else None
