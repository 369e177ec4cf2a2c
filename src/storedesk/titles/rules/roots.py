"""What roots make of words: the spread of a main word into combinations, synonyms, and bytes that words can share."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.lexicon import Lexicon

_MANY, _MOST_KEPT = 40, 50_000
"""With so many strong words that differ all is cut anew; more words than that are not kept."""


@dataclass(frozen=True, slots=True)
class Shared:
    """Two words that can share an ending or a beginning: 键盘膜 and 保护膜 become 键盘保护膜 and save `saved` bytes."""

    first: str
    second: str
    merged: str
    saved: int


@dataclass(frozen=True, slots=True)
class Contained:
    """A word that stands in another one of the title, so that it needs no bytes of its own."""

    word: str
    within: str
    saved: int


def split_roots(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The roots of a search word in their order, folded, each once; signs and spaces are none.

    A character that is no root alone stays with its neighbour.
    """
    return _roots_among(lexicon.cut_whole(folded(text)))


def title_roots(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The roots of a title in their order, folded, each once; signs and spaces are none."""
    return _roots_among(lexicon.cut_title(folded(text)))


class Cuttings:
    """The roots of words cut before, kept for as long as the lexicon that is followed cuts them so."""

    def __init__(self) -> None:
        self._lexicon: Lexicon | None = None
        self._roots: dict[str, tuple[str, ...]] = {}

    def follow(self, lexicon: Lexicon) -> None:
        """Cut by this lexicon from now on; only what holds one of the strong words that differ may be cut otherwise."""
        before, self._lexicon = self._lexicon, lexicon
        if before is None:
            return
        differing = (before.own ^ lexicon.own) | (before.parted ^ lexicon.parted)
        far = before.words is not lexicon.words or before.longest != lexicon.longest
        if far or len(differing) > _MANY or len(self._roots) > _MOST_KEPT:
            self._roots.clear()
        elif differing:
            texts = [text for text in self._roots if any(word in folded(text) for word in differing)]
            for text in texts:
                del self._roots[text]

    def roots(self, text: str) -> tuple[str, ...]:
        """As split_roots has them."""
        found = self._roots.get(text)
        if found is None:
            assert self._lexicon is not None
            found = self._roots[text] = split_roots(text, self._lexicon)
        return found


def spread(main: str, roots: Sequence[str], most_roots: int = 2, longest: int = 24) -> tuple[str, ...]:
    """The combinations that spread from a main category word: each root, then each two of them, before the word.

    茶树精油 with 澳洲 and 控油 gives 澳洲茶树精油, 控油茶树精油, 澳洲控油茶树精油. Roots that stand in the main word
    already are left out, and combinations longer than `longest` bytes.
    """
    fresh = [root for root in dict.fromkeys(map(folded, roots)) if root and root not in folded(main)]
    made = [
        "".join(chosen) + main
        for count in range(1, most_roots + 1)
        for chosen in combinations(fresh, count)
        if not any(one in other for one in chosen for other in chosen if one != other)
    ]
    return tuple(text for text in made if title_length(text) <= longest)


def canonical(roots: Sequence[str], names: Mapping[str, str]) -> tuple[str, ...]:
    """Roots with every synonym replaced by the one the operator chose for it, each once."""
    return tuple(dict.fromkeys(names.get(root, root) for root in roots))


def contained(words: Sequence[str]) -> tuple[Contained, ...]:
    """The words that stand inside another one: 裙 in 连衣裙."""
    said = list(dict.fromkeys(map(folded, words)))
    return tuple(
        Contained(word, other, title_length(word)) for word in said for other in said if word != other and word in other
    )


def sharing(words: Sequence[str]) -> tuple[Shared, ...]:
    """The pairs of words that end alike, so that one ending can stand for both; those that save most first.

    键盘膜 and 保护膜 share 膜: 键盘保护膜 holds 保护膜 whole and both roots of 键盘膜, in 10 bytes instead of 12.
    """
    said = [word for word in dict.fromkeys(map(folded, words)) if len(word) > 1]
    found = []
    for place, first in enumerate(said):
        for second in said[place + 1 :]:
            alike = _common_end(first, second)
            if alike:
                merged = first[: len(first) - len(alike)] + second
                found.append(Shared(first, second, merged, title_length(alike)))
    found.sort(key=lambda shared: (-shared.saved, shared.merged))
    return tuple(found)


def _roots_among(pieces: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(piece for piece in pieces if any(sign.isalnum() for sign in piece)))


def _common_end(one: str, other: str) -> str:
    length = 0
    while length < min(len(one), len(other)) - 1 and one[-1 - length] == other[-1 - length]:
        length += 1
    return one[len(one) - length :]
