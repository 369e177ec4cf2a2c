"""What search words led in, and the sums over all words that contain a root."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from storedesk.titles.rules.folding import folded, stands_in


@dataclass(frozen=True, slots=True)
class WordFigures:
    """What a search word led in over some days; None where the report does not tell. `cost` of ads alone."""

    word: str
    visitors: int | None = None
    carts: int | None = None
    favourites: int | None = None
    buyers: int | None = None
    orders: int | None = None
    sales: Decimal | None = None
    cost: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Sums:
    """The sums over the words that contain a root; None where no word tells of it. `words`: how many there are."""

    words: int = 0
    visitors: int | None = None
    carts: int | None = None
    favourites: int | None = None
    buyers: int | None = None
    orders: int | None = None
    sales: Decimal | None = None
    cost: Decimal | None = None

    @property
    def bought(self) -> int | None:
        """Buyers, or orders where the report counts those, as ad reports do."""
        return self.orders if self.buyers is None else self.buyers

    @property
    def conversion(self) -> float | None:
        """Buyers (of ads: orders) / visitors (of ads: clicks)."""
        return self.bought / self.visitors if self.visitors and self.bought is not None else None


def summed(words: Sequence[WordFigures]) -> Sums:
    """The sums over these words."""
    return Sums(
        words=len(words),
        visitors=_sum(word.visitors for word in words),
        carts=_sum(word.carts for word in words),
        favourites=_sum(word.favourites for word in words),
        buyers=_sum(word.buyers for word in words),
        orders=_sum(word.orders for word in words),
        sales=_money(word.sales for word in words),
        cost=_money(word.cost for word in words),
    )


def together(search: Sums, ads: Sums) -> Sums:
    """Search and ads in one: clicks beside visitors, orders of ads beside buyers."""
    return Sums(
        words=search.words + ads.words,
        visitors=_sum((search.visitors, ads.visitors)),
        carts=_sum((search.carts, ads.carts)),
        favourites=_sum((search.favourites, ads.favourites)),
        buyers=_sum((search.bought, ads.bought)),
        sales=_money((search.sales, ads.sales)),
        cost=ads.cost,
    )


def by_root(names: Sequence[str], words: Iterable[WordFigures]) -> dict[str, list[WordFigures]]:
    """The words that contain each root (folded); those that contain none are kept nowhere."""
    found: dict[str, list[WordFigures]] = {name: [] for name in names}
    for word in words:
        text = folded(word.word)
        for name in names:
            # of many words few hold the name at all
            if name in text and stands_in(name, text):
                found[name].append(word)
    return found


def each_once(words_of: Mapping[str, Sequence[WordFigures]]) -> list[WordFigures]:
    """The words of all roots, each once though several roots stand in it."""
    return list({id(word): word for words in words_of.values() for word in words}.values())


def _sum(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _money(values: Iterable[Decimal | None]) -> Decimal | None:
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if known else None
