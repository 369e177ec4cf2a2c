"""Which product a report means when it gives a name instead of an item id."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

LEAST_LIKENESS = 0.35
"""Below this a suggestion is noise: two titles of one category share about a third of their pairs of signs."""
_TELLING = 4
"""Signs of a name that says which product is meant when it stands whole in another."""
_STANDS_WHOLE = 0.9


@dataclass(frozen=True, slots=True)
class Named:
    """A product and every name it is known by: code, titles, short name, aliases."""

    product_id: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A product that a name may mean, and how alike they are: 0 nothing in common, 1 the same."""

    product_id: int
    likeness: float


def fold(name: str) -> str:
    """A name as it is compared: one width and case, without white space."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def match(names: Iterable[str], products: Sequence[Named]) -> Mapping[str, int]:
    """The names that are, whole and after folding, a name of exactly one product; the others are left out."""
    known: dict[str, set[int]] = {}
    for product in products:
        for name in product.names:
            if folded := fold(name):
                known.setdefault(folded, set()).add(product.product_id)
    found = {}
    for name in names:
        products_of_name = known.get(fold(name), set())
        if len(products_of_name) == 1:
            found[name] = next(iter(products_of_name))
    return found


def suggest_all(names: Iterable[str], products: Sequence[Named], most: int = 3) -> Mapping[str, tuple[Suggestion, ...]]:
    """The products most like each name, best first, of equals the older; never a decision, which is the operator's.

    Likeness is the share of common pairs of neighbouring signs (Dice's coefficient over bigrams with repeats), the best
    over all names of a product; 0.9 where a name of four signs or more stands whole in the other. Only names that share
    a pair are compared.
    """
    known = [(product.product_id, folded) for product in products for name in product.names if (folded := fold(name))]
    holders: dict[str, set[int]] = {}
    for place, (_, folded) in enumerate(known):
        for pair in _pairs(folded) or (folded,):
            holders.setdefault(pair, set()).add(place)
    found = {}
    for name in names:
        folded = fold(name)
        pairs = _pairs(folded)
        near = set[int]().union(*(holders.get(pair, ()) for pair in pairs or (folded,)))
        best: dict[int, float] = {}
        for place in near:
            product_id, other = known[place]
            best[product_id] = max(best.get(product_id, 0.0), _likeness(folded, pairs, other))
        ranked = [Suggestion(*each) for each in best.items() if each[1] >= LEAST_LIKENESS]
        ranked.sort(key=lambda suggestion: (-suggestion.likeness, suggestion.product_id))
        found[name] = tuple(ranked[:most])
    return found


def _likeness(name: str, pairs: Counter[str], other: str) -> float:
    if name == other:
        return 1.0
    shorter, longer = sorted((name, other), key=len)
    if len(shorter) >= _TELLING and shorter in longer:
        return _STANDS_WHOLE
    other_pairs = _pairs(other)
    total = pairs.total() + other_pairs.total()
    return 2 * (pairs & other_pairs).total() / total if total else 0.0


def _pairs(text: str) -> Counter[str]:
    return Counter(first + second for first, second in pairwise(text))
