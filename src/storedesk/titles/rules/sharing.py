"""Which product of the shop a search word led visitors to, as nearly as can be known: no report says it.

A word belongs to the products whose library has it or whose main word it holds; one that belongs to others alone counts
nothing here. A word that belongs to none in particular (家用, 防霉) may have led to any product whose title spells it.
Where several come into question they share its visitors by their own search visitors times how well the word fits.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from storedesk.titles.rules.folding import stands_in
from storedesk.titles.rules.words import HOLDS_MAIN

LIBRARY_WORD = 1.0
"""How well a word of a library fits where nobody said otherwise; one that only holds the main word: HOLDS_MAIN."""

_NOBODY: Mapping[int, float] = {}


@dataclass(frozen=True, slots=True)
class Seller:
    """A product: its library (None: without), its folded title, and its search visitors as its weight."""

    id: int
    family_id: int | None
    title: str
    weight: float


class Shop:
    """All products of a shop; `mains` are the folded main words with the libraries they stand for.

    `holders` are the folded words of libraries, with the libraries that have them and how well they fit there.
    """

    def __init__(
        self,
        sellers: Sequence[Seller],
        mains: Mapping[str, frozenset[int]],
        holders: Mapping[str, Mapping[int, float]],
    ) -> None:
        self._sellers = {each.id: each for each in sellers}
        self._order = list(sellers)
        self._places = {each.id: place for place, each in enumerate(sellers)}
        self._mains, self._holders = mains, holders
        self._by_sign: dict[str, list[str]] = {}
        for word in mains:
            self._by_sign.setdefault(word[0], []).append(word)
        self._mass: dict[int, float] = {}
        self._free = [each for each in sellers if each.family_id is None]
        for each in sellers:
            if each.family_id is not None:
                self._mass[each.family_id] = self._mass.get(each.family_id, 0.0) + each.weight
        self._free_with: dict[str, list[Seller]] = {}
        self._signs: dict[str, int] = {}
        self._parts: dict[str, int] = {}
        self._weights: dict[int, float] = {}

    def has_main_word(self, product_id: int) -> bool:
        """Whether a product's library says what it is."""
        family_id = self._sellers[product_id].family_id
        return family_id is not None and any(family_id in families for families in self._mains.values())

    def share(self, product_id: int, word: str) -> float:
        """The part of a folded word's visitors that is this product's, from 0 to 1."""
        found = self._owners(word)
        if found is None:
            return self._by_title(product_id, word)
        families, free = found
        own = self._sellers[product_id]
        fit = HOLDS_MAIN if own in free else 0.0
        if own.family_id is not None:
            fit = families.get(own.family_id, 0.0)
        if not fit:
            return 0.0
        mass = sum(self._mass.get(family_id, 0.0) * fits for family_id, fits in families.items())
        mass += sum(each.weight for each in free) * HOLDS_MAIN
        return own.weight * fit / mass

    def belongs(self, product_id: int, word: str) -> bool:
        """Whether a folded word fits a product by its library or main word; one without them takes what is its own."""
        if not self.has_main_word(product_id):
            return self.share(product_id, word) > 0
        found = self._owners(word)
        return found is not None and bool(found[0].get(self._sellers[product_id].family_id or 0))

    def _owners(self, word: str) -> tuple[dict[int, float], list[Seller]] | None:
        """The libraries a word fits and how well, and products without library whose title has its main word.

        None where it belongs to nobody in particular.
        """
        families = {family: fit for family, fit in self._holders.get(word, _NOBODY).items() if family in self._mass}
        free: dict[int, Seller] = {}
        for main in self._mains_in(word):
            for family_id in self._mains[main]:
                if family_id in self._mass:
                    families[family_id] = max(families.get(family_id, 0.0), HOLDS_MAIN)
            free.update((each.id, each) for each in self._free_holding(main))
        return (families, list(free.values())) if families or free else None

    def _mains_in(self, word: str) -> Iterator[str]:
        for place, sign in enumerate(word):
            for main in self._by_sign.get(sign, ()):
                if word.startswith(main, place):
                    yield main

    def _free_holding(self, main: str) -> list[Seller]:
        if main not in self._free_with:
            self._free_with[main] = [each for each in self._free if stands_in(main, each.title)]
        return self._free_with[main]

    def _by_title(self, product_id: int, word: str) -> float:
        """By the titles that have all signs of the word; where none has, two of them in a row, or one."""
        place = self._places[product_id]
        candidates = self._titles_with(word)
        for size in (2, 1):
            if candidates:
                break
            parts = {word[at : at + size] for at in range(len(word) - size + 1)}
            candidates = self._titles_with_any(parts)
        if not candidates >> place & 1:
            return 0.0
        return self._order[place].weight / self._weight_of(candidates)

    def _titles_with_any(self, parts: Iterable[str]) -> int:
        found = 0
        for part in parts:
            if part not in self._parts:
                self._parts[part] = sum(1 << at for at, each in enumerate(self._order) if part in each.title)
            found |= self._parts[part]
        return found

    def _titles_with(self, word: str) -> int:
        """The titles that have all signs of a word, a bit each."""
        if not self._signs:
            for at, each in enumerate(self._order):
                for sign in set(each.title):
                    self._signs[sign] = self._signs.get(sign, 0) | 1 << at
        found = -1
        for sign in word:
            found &= self._signs.get(sign, 0)
            if not found:
                return 0
        return found if found > 0 else 0

    def _weight_of(self, candidates: int) -> float:
        if candidates not in self._weights:
            self._weights[candidates] = sum(self._order[at].weight for at in _bits(candidates))
        return self._weights[candidates]


def _bits(number: int) -> Iterable[int]:
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest
