"""A word of the library and what it is worth: an open formula over its figures, with every part shown.

value = 1000 x relevance ^ r x strength 1 ^ w1 x strength 2 ^ w2 ...: strengths lie between 0 and 1 and compare a word
with the best of the same library, so an index is only ever compared with itself and never added to anything. They are
plain ratios: half the searches are half the strength however long the tail is, and no odd word moves the others.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from storedesk.foundation.texts import Phrase
from storedesk.titles import texts

WHOLE = 1000.0
"""The value of a word that is fully relevant and best in everything."""
HOLDS_MAIN = 0.6
"""A word that holds a whole main word searches for the thing itself, only narrowed: it fits at least so well.

At the usual weight of 2 it counts a third of one that surely fits; the volume of a word that fits worse may beat that.
"""
SAME_THING = 0.4
"""A word that holds what a main word ends in (精油 of 茶树精油) searches for a thing of that sort: at least so well."""
_NEUTRAL = 1.0
_NOTHING = 0.5
"""A figure of 0 counts as half of one, or half of the least known figure where that is less: nearly nothing."""


class WordKind(StrEnum):
    """The class of a word: what it says of the product, or where it stands in search."""

    MAIN = "main"
    COMBINATION = "combination"
    BRAND = "brand"
    EFFICACY = "efficacy"
    ATTRIBUTE = "attribute"
    MODEL = "model"
    VOLUME = "volume"
    MATERIAL = "material"
    AUDIENCE = "audience"
    SEASON = "season"
    SCENE = "scene"
    TREND = "trend"
    OTHER = "other"


KIND_NAMES: Mapping[WordKind, Phrase] = {
    WordKind.MAIN: texts.KIND_MAIN,
    WordKind.COMBINATION: texts.KIND_COMBINATION,
    WordKind.BRAND: texts.KIND_BRAND,
    WordKind.EFFICACY: texts.KIND_EFFICACY,
    WordKind.ATTRIBUTE: texts.KIND_ATTRIBUTE,
    WordKind.MODEL: texts.KIND_MODEL,
    WordKind.VOLUME: texts.KIND_VOLUME,
    WordKind.MATERIAL: texts.KIND_MATERIAL,
    WordKind.AUDIENCE: texts.KIND_AUDIENCE,
    WordKind.SEASON: texts.KIND_SEASON,
    WordKind.SCENE: texts.KIND_SCENE,
    WordKind.TREND: texts.KIND_TREND,
    WordKind.OTHER: texts.KIND_OTHER,
}


class Part(StrEnum):
    """What the value of a word may look at. The first four are the market's, the last four the shop's own."""

    TRAFFIC = "traffic"
    CLICK_RATE = "click_rate"
    PAY_RATE = "pay_rate"
    COMPETITION = "competition"
    VISITORS = "visitors"
    CARTS = "carts"
    BUYERS = "buyers"
    SALES = "sales"


PART_NAMES: Mapping[Part, Phrase] = {
    Part.TRAFFIC: texts.PART_TRAFFIC,
    Part.CLICK_RATE: texts.PART_CLICK_RATE,
    Part.PAY_RATE: texts.PART_PAY_RATE,
    Part.COMPETITION: texts.PART_COMPETITION,
    Part.VISITORS: texts.PART_VISITORS,
    Part.CARTS: texts.PART_CARTS,
    Part.BUYERS: texts.PART_BUYERS,
    Part.SALES: texts.PART_SALES,
}
INDICES = frozenset({Part.TRAFFIC})
"""Parts that are indices, not heads: 10,000 may mean 100,000 people. Compared, never added up."""
FALLING = frozenset({Part.COMPETITION})
"""Parts of which less is better."""
OWN = frozenset({Part.VISITORS, Part.CARTS, Part.BUYERS, Part.SALES})
"""The shop's own parts: a word that its report does not name led nobody in, while the market's may just be unknown."""


@dataclass(frozen=True, slots=True)
class Span:
    """A figure a report gives as a range; a plain figure has low = high."""

    low: float
    high: float

    @property
    def middle(self) -> float:
        """The geometric middle, because ranges grow tenfold from one to the next; half the end from 0 on."""
        return math.sqrt(self.low) * math.sqrt(self.high) if self.low > 0 and self.high > 0 else self.high / 2


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the library with the figures of one day or span; a part that is not in `figures` is not known.

    `competition` is the number of items online. Rates are fractions. `relevance` lies between 0 and 1. `whole`: the
    word is never split. `made`: put together by us, nobody has been seen to search for it.
    """

    text: str
    figures: Mapping[Part, float | Span] = field(default_factory=dict)
    relevance: float = 1.0
    kind: WordKind = WordKind.OTHER
    whole: bool = False
    made: bool = False


class Fit(StrEnum):
    """Where the relevance of a word comes from."""

    BY_HAND = "by_hand"
    CHOSEN = "chosen"
    HOLDS_MAIN = "holds_main"
    SAME_THING = "same_thing"
    COMPANY = "company"


@dataclass(frozen=True, slots=True)
class Formula:
    """How much each part weighs (0: not at all), and how much relevance does."""

    key: str
    name: Phrase | str
    weights: Mapping[Part, float]
    relevance: float = 2.0


TRAFFIC_FIRST = Formula("traffic", texts.TRAFFIC_FIRST, {Part.TRAFFIC: 1.0, Part.CLICK_RATE: 0.5, Part.PAY_RATE: 0.25})
CONVERSION_FIRST = Formula(
    "conversion", texts.CONVERSION_FIRST, {Part.TRAFFIC: 0.5, Part.CLICK_RATE: 0.5, Part.PAY_RATE: 1.0}
)
BLUE_OCEAN = Formula(
    "blue_ocean",
    texts.BLUE_OCEAN,
    {Part.TRAFFIC: 1.0, Part.CLICK_RATE: 1.0, Part.PAY_RATE: 1.0, Part.COMPETITION: 1.0},
)
"""Searches x click rate x pay rate / items online, the trade's own rule of thumb."""
OWN_ORDERS_FIRST = Formula(
    "own_orders", texts.OWN_ORDERS_FIRST, {Part.BUYERS: 1.0, Part.CARTS: 0.25, Part.VISITORS: 0.25, Part.TRAFFIC: 0.25}
)
PRESETS = (TRAFFIC_FIRST, CONVERSION_FIRST, BLUE_OCEAN, OWN_ORDERS_FIRST)


@dataclass(frozen=True, slots=True)
class PartValue:
    """One part of a word's value: its figure (None: not known), its strength between 0 and 1, its weight.

    `factor` = strength ^ weight is what the value was multiplied with. A market figure that is not known has the
    strength of the lower quartile of those that are (of the least of them, where we put the word together ourselves);
    one of the shop's own is 0 where the report names other words. Where no word has any, all are 1.
    """

    part: Part
    figure: float | None
    strength: float
    weight: float

    @property
    def factor(self) -> float:
        return float(self.strength**self.weight)

    @property
    def assumed(self) -> bool:
        return self.figure is None


@dataclass(frozen=True, slots=True)
class Valued:
    """A word with its value and what it is made of; value = 1000 x relevance_factor x the factors of the parts."""

    word: Word
    value: float
    relevance_factor: float
    parts: tuple[PartValue, ...]


@dataclass(frozen=True, slots=True)
class Keyword:
    """What the solver sees of a word: its roots in their order and its value, a number from 0 on.

    `whole`: it counts only where it stands in one piece.
    """

    text: str
    value: float
    roots: tuple[str, ...]
    whole: bool = False


def value_words(words: Sequence[Word], formula: Formula) -> tuple[Valued, ...]:
    """Every word with its value, in their order; never NaN or below zero, whatever the figures are."""
    weights = {part: weight for part, weight in formula.weights.items() if _sound(weight) and weight > 0}
    made = [word.made for word in words]
    columns = [_part_values(part, _figures(words, part), weight, made) for part, weight in weights.items()]
    each_words_parts = list(zip(*columns, strict=True)) if columns else [()] * len(words)
    valued = []
    for word, parts in zip(words, each_words_parts, strict=True):
        relevance = min(max(word.relevance, 0.0), 1.0) if _sound(word.relevance) else 0.0
        factor = relevance ** max(formula.relevance, 0.0) if relevance else 0.0
        valued.append(Valued(word, WHOLE * factor * math.prod(each.factor for each in parts), factor, parts))
    return tuple(valued)


def without_figures(words: Iterable[Word], formula: Formula) -> bool:
    """Whether no word has a figure above zero for the formula: then all relevant words are worth the same."""
    return not any(_figure(word, part) for word in words for part, weight in formula.weights.items() if weight > 0)


def relevance_by_company(
    word_roots: Sequence[str], own_roots: Mapping[str, int], mains: Iterable[Sequence[str]] = ()
) -> tuple[float, Fit]:
    """How relevant a word is and why, from how often its roots stand with the product's own ones.

    `own_roots` counts roots over texts known to fit the product: its title, attributes, words that sold, and what
    people search for and best sellers say together with its main words. Each root is worth n / (n + 1), the word as
    much as the mean of its roots, and no more than twice its weakest root: 夏季 in 夏季女鞋 does not make a word fit a
    sandal for men. `mains` are the roots of the main words; a word that holds one, or what it ends in, has a floor:
    its other roots may be new to us, and that is what one looks for. No roots: 0.
    """
    if not word_roots:
        return 0.0, Fit.COMPANY
    each = [count / (count + 1) for count in (max(own_roots.get(root, 0), 0) for root in word_roots)]
    found = min(sum(each) / len(each), 2 * min(each) + 0.1, 1.0)
    held = set(word_roots)
    known = [main for main in mains if main]
    if found < HOLDS_MAIN and any(held.issuperset(main) for main in known):
        return HOLDS_MAIN, Fit.HOLDS_MAIN
    if found < SAME_THING and any(main[-1] in held for main in known):
        return SAME_THING, Fit.SAME_THING
    return found, Fit.COMPANY


def _figures(words: Sequence[Word], part: Part) -> list[float | None]:
    """The figure of each word; of the shop's own 0 where it is told of others."""
    found = [_figure(word, part) for word in words]
    if part in OWN and any(figure is not None for figure in found):
        return [0.0 if figure is None else figure for figure in found]
    return found


def _part_values(part: Part, figures: Sequence[float | None], weight: float, made: Sequence[bool]) -> list[PartValue]:
    """The part of each word; words with the same figure share one."""
    shared: dict[tuple[float | None, bool], PartValue] = {}
    found = []
    for figure, strength, is_made in zip(figures, _strengths(figures, part, made), made, strict=True):
        key = figure, figure is None and is_made
        if key not in shared:
            shared[key] = PartValue(part, figure, strength, weight)
        found.append(shared[key])
    return found


def _figure(word: Word, part: Part) -> float | None:
    said = word.figures.get(part)
    value = said.middle if isinstance(said, Span) else said
    return value if value is not None and _sound(value) and value >= 0 else None


def _sound(value: float) -> bool:
    return math.isfinite(value)


def _strengths(figures: Sequence[float | None], part: Part, made: Sequence[bool]) -> list[float]:
    """Of each word between 0 and 1; those that are not known have the lower quartile's, made ones the least."""
    known = sorted(figure for figure in figures if figure is not None)
    if not any(known):
        return [_NEUTRAL] * len(figures)
    if part in FALLING:
        # held against the least crowded quarter, for one odd word with hardly an item is no measure of the others
        usual = max(known[(len(known) - 1) // 4], 1.0)
        strength = {figure: (usual + known[0]) / (usual + figure) for figure in known}
    else:
        nothing = _NOTHING * min(1.0, next(figure for figure in known if figure > 0))
        strength = {figure: max(figure, nothing) / known[-1] for figure in known}
    ranked = sorted(strength[figure] for figure in known)
    least, quartile = ranked[0], ranked[(len(ranked) - 1) // 4]
    return [
        (least if is_made else quartile) if figure is None else strength[figure]
        for figure, is_made in zip(figures, made, strict=True)
    ]
