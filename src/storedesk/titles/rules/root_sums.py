"""What search words led in, and the sums over all words that contain a root."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from storedesk.titles.rules.folding import folded, stands_in

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class WordFigures:
    """What a search word led in over some days; None where the report does not tell. `cost` of ads alone.

    `part` says how much of it is the product's: 1 all, 0 nothing. The other figures are the whole word's.
    """

    word: str
    visitors: int | None = None
    carts: int | None = None
    favourites: int | None = None
    buyers: int | None = None
    orders: int | None = None
    sales: Decimal | None = None
    cost: Decimal | None = None
    part: float = 1.0

    @property
    def own(self) -> "WordFigures":
        """The product's part alone, in whole people."""
        if self.part == 1:
            return self
        return replace(
            self,
            visitors=_part(self.visitors, self.part),
            carts=_part(self.carts, self.part),
            favourites=_part(self.favourites, self.part),
            buyers=_part(self.buyers, self.part),
            orders=_part(self.orders, self.part),
            sales=_money_part(self.sales, self.part),
            part=1.0,
        )


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
    """The sums over the whole of these words."""
    return Sums(
        words=len(words),
        visitors=_sum([word.visitors for word in words]),
        carts=_sum([word.carts for word in words]),
        favourites=_sum([word.favourites for word in words]),
        buyers=_sum([word.buyers for word in words]),
        orders=_sum([word.orders for word in words]),
        sales=_money([word.sales for word in words]),
        cost=_money([word.cost for word in words]),
    )


def own_sums(words: Sequence[WordFigures]) -> Sums:
    """The sums over the product's part of these words; only the sum is rounded to whole people."""
    own = [word for word in words if word.part]
    if all(word.part == 1 for word in own):
        return summed(own)
    return Sums(
        words=len(own),
        visitors=_parts([(word.visitors, word.part) for word in own]),
        carts=_parts([(word.carts, word.part) for word in own]),
        favourites=_parts([(word.favourites, word.part) for word in own]),
        buyers=_parts([(word.buyers, word.part) for word in own]),
        orders=_parts([(word.orders, word.part) for word in own]),
        sales=_money_parts([(word.sales, word.part) for word in own]),
        cost=_money([word.cost for word in own]),
    )


def together(search: Sums, ads: Sums) -> Sums:
    """Search and ads in one: clicks beside visitors, orders of ads beside buyers."""
    return Sums(
        words=search.words + ads.words,
        visitors=_sum([search.visitors, ads.visitors]),
        carts=_sum([search.carts, ads.carts]),
        favourites=_sum([search.favourites, ads.favourites]),
        buyers=_sum([search.bought, ads.bought]),
        sales=_money([search.sales, ads.sales]),
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


def _sum(values: Sequence[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _parts(values: Sequence[tuple[int | None, float]]) -> int | None:
    known = [value * part for value, part in values if value is not None]
    return round(sum(known)) if known else None


def _part(value: int | None, part: float) -> int | None:
    return None if value is None else round(value * part)


def _money(values: Sequence[Decimal | None]) -> Decimal | None:
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if known else None


def _money_parts(values: Sequence[tuple[Decimal | None, float]]) -> Decimal | None:
    known = [float(value) * part for value, part in values if value is not None]
    return Decimal(sum(known)).quantize(_CENT) if known else None


def _money_part(value: Decimal | None, part: float) -> Decimal | None:
    return None if value is None else _money_parts([(value, part)])
