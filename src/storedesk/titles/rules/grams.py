"""Words, runs and pairs of words in best sellers' titles: counted, weighed by rank, and held against sales."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, zip_longest
from statistics import fmean

from storedesk.titles.rules.folding import folded, stands_in
from storedesk.titles.rules.lexicon import Lexicon

_SHOP_SHARE = 0.1
_SHRINK = 8
_LEAST_CLOSENESS, _LEAST_FREEDOM = 3.0, 1.2
_BRACKETS = re.compile(r"【[^】]*】|\[[^\]]*\]|「[^」]*」")
_HAN_RUN = re.compile(r"[一-鿿]+")
_BARE_NUMBER = re.compile(r"\d[\d.]*(?:ml|g|kg|l|cm|mm|m|片|支|瓶|盒|件|条|包|只|双|个|套|袋|斤)?")
_FILLER_WORDS = "的 和 及 与 或 等 了 在 ml g 正品 专柜 官方 旗舰店 包邮 新款 套装 专用 款 装 版"
_FILLERS = frozenset(_FILLER_WORDS.split())
_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Winner:
    """A best seller: its title, place in the list (from 1; 0: by sales), sales, shop, price, item; None: not said."""

    title: str
    rank: int = 0
    sales: float | None = None
    shop: str = ""
    price: float | None = None
    item: str = ""


class GramKind(StrEnum):
    """A single word, neighbours in a row, or two words anywhere in the title."""

    WORD = "word"
    RUN = "run"
    PAIR = "pair"


@dataclass(frozen=True, slots=True)
class Gram:
    """A word, run or pair of the winners.

    `support` is the weighted share of the titles that have it (by rank, a shop at most a tenth of all weight), `titles`
    and `shops` how many plainly. `lift`: how much more, in logarithms, titles with it sell than the same shop's others,
    shrunk by n / (n + 8); None without sales. `closeness`: normalised mutual information of its roots, 1 for single
    words. `ours`: our title has it. A lift is a hint, never an effect.
    """

    kind: GramKind
    roots: tuple[str, ...]
    support: float
    titles: int
    shops: int
    lift: float | None
    closeness: float
    ours: bool
    examples: tuple[str, ...] = ()

    @property
    def score(self) -> float:
        """What the list is sorted by: support x closeness."""
        return self.support * max(self.closeness, 0.0)


@dataclass(frozen=True, slots=True)
class PriceBand:
    """Winners between two prices (`high` None: and above): how many, their sales, and the roots typical there."""

    low: float
    high: float | None
    titles: int
    sales: float | None
    roots: tuple[str, ...]


Occurrence = tuple[GramKind, tuple[str, ...]]


def promotion_free(title: str) -> str:
    """A title folded and without what stands in brackets, which is promotion."""
    return folded(_BRACKETS.sub(" ", title))


def is_word(piece: str) -> bool:
    """Whether a piece is more than signs and spaces."""
    return any(sign.isalnum() for sign in piece)


def discover(texts: Sequence[str], lexicon: Lexicon, least: int) -> tuple[str, ...]:
    """Words of two to four characters that hold together and stand freely, and that the lexicon does not know.

    Each way of splitting one has pointwise mutual information of at least 3, and what stands beside it on either side
    has an entropy of at least 1.2 (by then it is followed and preceded by several things). Most frequent first.
    """
    counts: Counter[str] = Counter()
    beside: tuple[dict[str, Counter[str]], dict[str, Counter[str]]] = (defaultdict(Counter), defaultdict(Counter))
    for number, text in enumerate(texts):
        for run in _HAN_RUN.findall(text):
            for length in range(1, 5):
                for start in range(len(run) - length + 1):
                    gram, end = run[start : start + length], start + length
                    counts[gram] += 1
                    if length > 1:
                        beside[0][gram][run[start - 1] if start else f"^{number}"] += 1
                        beside[1][gram][run[end] if end < len(run) else f"${number}"] += 1
    total = sum(count for gram, count in counts.items() if len(gram) == 1)
    found = [
        gram
        for gram, count in counts.items()
        if len(gram) > 1
        and count >= least
        and gram not in lexicon.words
        and gram not in lexicon.own
        and all(
            math.log(count * total / (counts[gram[:cut]] * counts[gram[cut:]])) > _LEAST_CLOSENESS
            for cut in range(1, len(gram))
        )
        and min(_entropy(side[gram]) for side in beside) > _LEAST_FREEDOM
    ]
    whole = [gram for gram in found if not any(gram != other and gram in other for other in found)]
    return tuple(sorted(whole, key=lambda gram: (-counts[gram], gram)))


def count_grams(
    winners: Sequence[Winner], rows: Sequence[Sequence[str]], least: int, brands: frozenset[str], ours: str
) -> list[Gram]:
    """All grams of at least so many titles, and of three shops where as many are known. `rows`: the titles cut."""
    weights = _weights(winners)
    whole = sum(weights) or 1.0
    above = _above_shop(winners)
    holders: dict[Occurrence, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        for occurrence in set(_occurrences(row, brands)):
            holders[occurrence].append(number)
    single: dict[str, float] = defaultdict(float)
    for row, weight in zip(rows, weights, strict=True):
        for root in set(row):
            single[root] += weight / whole
    shops_known = len({winner.shop for winner in winners if winner.shop})
    found = []
    for (kind, roots), held in holders.items():
        shops = len({winners[number].shop for number in held if winners[number].shop})
        if len(held) < least or shops < min(3, shops_known):
            continue
        support = sum(weights[number] for number in held) / whole
        lifts = [above[number] for number in held if above[number] is not None]
        found.append(
            Gram(
                kind=kind,
                roots=roots,
                support=support,
                titles=len(held),
                shops=shops,
                lift=sum(lift for lift in lifts if lift is not None) / (len(lifts) + _SHRINK) if lifts else None,
                closeness=1.0 if kind is GramKind.WORD else _closeness(support, [single[root] for root in roots]),
                ours=_is_ours(kind, roots, ours),
                examples=tuple(winners[number].title for number in held[:_EXAMPLES]),
            )
        )
    return found


def price_bands(
    winners: Sequence[Winner], rows: Sequence[Sequence[str]], brands: frozenset[str] = frozenset()
) -> tuple[PriceBand, ...]:
    """The winners in up to four bands of price with like numbers of titles; each with the roots typical of it.

    Prices that are the same are in one band. `brands` (folded), fillers and bare numbers are typical of none.
    """
    priced = sorted(winner.price for winner in winners if winner.price)
    count = min(4, len(priced) // 3)
    lows = sorted({float(priced[band * len(priced) // count]) for band in range(count)})
    everywhere = Counter(root for row in rows for root in set(row))
    bands = []
    for low, high in zip_longest(lows, lows[1:]):
        numbers = [number for number, winner in enumerate(winners) if is_priced(winner, low, high)]
        here = Counter(root for number in numbers for root in set(rows[number]) if _tells(root, brands))
        typical = sorted(
            (root for root, times in here.items() if times > 1),
            key=lambda root: (-(here[root] ** 2) / everywhere[root], root),
        )
        sales = [sold for number in numbers if (sold := winners[number].sales) is not None]
        bands.append(PriceBand(low, high, len(numbers), sum(sales) if sales else None, tuple(typical[:6])))
    return tuple(bands)


def is_priced(winner: Winner, low: float, high: float | None) -> bool:
    """Whether a winner's price is in a band; one without a price is in none."""
    return bool(winner.price) and winner.price is not None and low <= winner.price and (not high or winner.price < high)


def _tells(piece: str, brands: frozenset[str]) -> bool:
    """Whether a piece says something of the thing sold: no brand, no filler, no bare number, no single sign."""
    return len(piece) > 1 and not (piece in brands or piece in _FILLERS or _BARE_NUMBER.fullmatch(piece))


def _weights(winners: Sequence[Winner]) -> list[float]:
    """1 / log2(rank + 1): the first counts 1, the third a half; a shop's titles at most a tenth of all together."""
    weights = [1 / math.log2(winner.rank + 1) for winner in winners]
    by_shop: dict[str, float] = defaultdict(float)
    for winner, weight in zip(winners, weights, strict=True):
        by_shop[winner.shop] += weight
    most = sum(weights) * _SHOP_SHARE
    return [
        weight * min(1.0, most / by_shop[winner.shop]) if winner.shop else weight
        for winner, weight in zip(winners, weights, strict=True)
    ]


def _above_shop(winners: Sequence[Winner]) -> list[float | None]:
    """The logarithm of each winner's sales less the mean of its shop's; None without sales."""
    logs = [None if winner.sales is None else math.log1p(max(winner.sales, 0.0)) for winner in winners]
    of_shop: dict[str, list[float]] = defaultdict(list)
    for winner, log in zip(winners, logs, strict=True):
        if log is not None:
            of_shop[winner.shop].append(log)
    means = {shop: fmean(values) for shop, values in of_shop.items()}
    return [None if log is None else log - means[winner.shop] for winner, log in zip(winners, logs, strict=True)]


def _occurrences(row: Sequence[str], brands: frozenset[str]) -> Iterator[Occurrence]:
    kept = [not (piece in brands or piece in _FILLERS or _BARE_NUMBER.fullmatch(piece)) for piece in row]
    for place, piece in enumerate(row):
        if kept[place] and len(piece) > 1:
            yield GramKind.WORD, (piece,)
    for length in (2, 3):
        for start in range(len(row) - length + 1):
            run = tuple(row[start : start + length])
            if all(kept[start : start + length]) and len(set(run)) == length:
                yield GramKind.RUN, run
    words = sorted({piece for place, piece in enumerate(row) if kept[place] and len(piece) > 1})
    for pair in combinations(words, 2):
        yield GramKind.PAIR, pair


def _closeness(support: float, singles: Sequence[float]) -> float:
    """Normalised pointwise mutual information: 0 for words that meet by chance, 1 for ones never apart."""
    chance = math.prod(singles)
    if support <= 0 or chance <= 0:
        return 0.0
    return 1.0 if support >= 1 else math.log(support / chance) / -math.log(support)


def _is_ours(kind: GramKind, roots: tuple[str, ...], ours: str) -> bool:
    if kind is GramKind.RUN:
        return stands_in("".join(roots), ours)
    return bool(ours) and all(stands_in(root, ours) for root in roots)


def _entropy(counts: Counter[str]) -> float:
    total = sum(counts.values())
    return -sum(count / total * math.log(count / total) for count in counts.values())
