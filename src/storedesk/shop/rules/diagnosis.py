"""Why sales moved, in plain sentences, each with the one place to look next.

The order of the questions is that of the book on Taobao operation (81 rules, 2018, rule 13): is there enough traffic to
say anything; are the days there; did the surroundings change, for products nobody touched as well; then what is our
own: price and order value, traffic, conversion. Below about 100 visitors a day nothing is said.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from storedesk.foundation import figures
from storedesk.foundation.texts import Phrase
from storedesk.products.rules.journal import Entry, Kind
from storedesk.shop import texts
from storedesk.shop.rules.decompose import Decomposition, Reason
from storedesk.shop.rules.metrics import Ratio, relative_change

FEWEST_VISITORS = 100
"""Visitors a day below which sales move by chance (the book, rule 13)."""
_STEADY = Decimal("0.03")
_WEIGHTY = 200
_SAME_WAY = Decimal("0.7")
_FEWEST_PRODUCTS = 4
_CLEAR = Decimal("0.10")
_SURE = Decimal("1.96")

Tone = Literal["positive", "negative", "warning", "info", "neutral"]


class Topic(StrEnum):
    """What a finding is about, in the order they are asked."""

    DAYS = "days"
    NOISE = "noise"
    WHOLE = "whole"
    SURROUNDINGS = "surroundings"
    PRICE = "price"
    TRAFFIC = "traffic"
    CONVERSION = "conversion"
    REFUNDS = "refunds"


@dataclass(frozen=True, slots=True)
class Look:
    """Where to look next: the tab, the thing in it, and the words of the link."""

    tab: str
    key: str
    text: Phrase


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence, its tone, and the one next look it suggests."""

    topic: Topic
    tone: Tone
    sentence: Phrase
    look: Look | None = None


@dataclass(frozen=True, slots=True)
class ProductMove:
    """A product on both sides. `touched`: the journal has a change of it in one of the two periods."""

    product_id: int
    name: str
    before: Decimal
    after: Decimal
    touched: bool = False

    @property
    def amount(self) -> Decimal:
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Pair:
    """A figure then and now; None is unknown."""

    before: Decimal | None = None
    after: Decimal | None = None

    @property
    def change(self) -> Decimal | None:
        return relative_change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that the diagnosis looks at. `events` are names of peaks and events that lie in one period only."""

    decomposition: Decomposition | Reason
    missing_now: int = 0
    missing_then: int = 0
    products: Sequence[ProductMove] = ()
    journal: Sequence[Entry] = ()
    events: Sequence[str] = ()
    search_visitors: Pair = field(default_factory=Pair)
    ad_cost: Pair = field(default_factory=Pair)
    bounce: Pair = field(default_factory=Pair)
    pieces_per_buyer: Pair = field(default_factory=Pair)
    refund_share: Pair = field(default_factory=Pair)


def diagnose(evidence: Evidence) -> tuple[Finding, ...]:
    """The findings in the order in which they should be looked into."""
    found = _days(evidence)
    taken_apart = evidence.decomposition
    if isinstance(taken_apart, Reason):
        sentence = texts.NOTHING_TO_COMPARE if taken_apart == Reason.NO_DAYS else texts.CONTRADICTION
        return (*found, Finding(Topic.WHOLE, "warning", sentence, LOOK_IMPORT))
    per_day = Decimal(taken_apart.after.visitors) / taken_apart.after.days
    if per_day < FEWEST_VISITORS:
        return (*found, Finding(Topic.NOISE, "info", texts.TOO_FEW.format(count=figures.count(per_day)), LOOK_DAYS))
    found.append(_whole(taken_apart))
    if found[-1].tone != "neutral":
        found += _surroundings(evidence, taken_apart)
        found += _order_value(evidence, taken_apart)
        found += _traffic(evidence, taken_apart)
        found += _conversion(evidence, taken_apart)
    return (*found, *_refunds(evidence))


def distance(before: Ratio, after: Ratio) -> Decimal | None:
    """How many standard errors two rates are apart (two proportions, pooled); None without a sample on both sides.

    Beyond 1.96 the difference is not chance alone, at 95 %.
    """
    samples, successes = (before.denominator, after.denominator), before.numerator + after.numerator
    if not all(samples) or before.value is None or after.value is None:
        return None
    pooled = successes / sum(samples)
    variance = pooled * (1 - pooled) * (1 / samples[0] + 1 / samples[1])
    return (after.value - before.value) / variance.sqrt() if variance > 0 else None


LOOK_IMPORT = Look("import", "", texts.LOOK_IMPORT)
LOOK_DAYS = Look("shop", "page:days", texts.LOOK_DAYS)
LOOK_PRODUCTS = Look("shop", "movers:products", texts.LOOK_PRODUCTS)
LOOK_ORDER_VALUE = Look("shop", "metric:order_value", texts.LOOK_ORDER_VALUE)
LOOK_TITLES = Look("titles", "", texts.LOOK_TITLES)
LOOK_ADS = Look("ads", "", texts.LOOK_ADS)
LOOK_VISITORS = Look("shop", "metric:visitors", texts.LOOK_VISITORS)
LOOK_CONVERSION = Look("shop", "metric:conversion", texts.LOOK_CONVERSION)
LOOK_BOUNCE = Look("shop", "metric:bounce", texts.LOOK_BOUNCE)
LOOK_REFUNDS = Look("shop", "metric:refunds", texts.LOOK_REFUNDS)


def _days(evidence: Evidence) -> list[Finding]:
    number = evidence.missing_now + evidence.missing_then
    if not number:
        return []
    return [Finding(Topic.DAYS, "warning", texts.DAYS_MISSING.format(count=number), LOOK_IMPORT)]


def _whole(taken_apart: Decomposition) -> Finding:
    change = relative_change(taken_apart.after.sales, taken_apart.before.sales)
    amount = figures.money(abs(taken_apart.change))
    if change is None:
        return Finding(Topic.WHOLE, "positive", texts.SALES_BEGAN.format(amount=amount))
    said = figures.change(change)
    if abs(change) < _STEADY:
        return Finding(Topic.WHOLE, "neutral", texts.SALES_HELD.format(change=said))
    if change > 0:
        return Finding(Topic.WHOLE, "positive", texts.SALES_ROSE.format(amount=amount, change=said))
    return Finding(Topic.WHOLE, "negative", texts.SALES_FELL.format(amount=amount, change=said))


def _surroundings(evidence: Evidence, taken_apart: Decomposition) -> list[Finding]:
    found = []
    if evidence.events:
        sentence = texts.EVENT_ONE_SIDE.format(name=str(texts.BETWEEN_NAMES).join(evidence.events))
        found.append(Finding(Topic.SURROUNDINGS, "info", sentence, LOOK_DAYS))
    quiet = [move for move in evidence.products if not move.touched and (move.before or move.after)]
    along = [move for move in quiet if (move.amount > 0) == (taken_apart.change > 0) and move.amount]
    if len(quiet) >= _FEWEST_PRODUCTS and Decimal(len(along)) / len(quiet) >= _SAME_WAY:
        sentence = texts.MARKET_MOVED.format(count=len(along), of=len(quiet))
        return [*found, Finding(Topic.SURROUNDINGS, "info", sentence, LOOK_PRODUCTS)]
    largest = max(evidence.products, key=lambda move: move.amount * _sign(taken_apart), default=None)
    if largest is not None and largest.amount * _sign(taken_apart) * 2 >= abs(taken_apart.change):
        sentence = texts.ONE_PRODUCT.format(name=largest.name, amount=_signed(largest.amount))
        look = Look("products", str(largest.product_id), texts.LOOK_PRODUCT)
        found.append(Finding(Topic.SURROUNDINGS, _tone(taken_apart), sentence, look))
    return found


def _order_value(evidence: Evidence, taken_apart: Decomposition) -> list[Finding]:
    part = taken_apart.parts[2]
    if (part.share or 0) < _WEIGHTY:
        return []
    amount = _signed(part.amount)
    prices = [entry for entry in evidence.journal if entry.kind == Kind.PRICE]
    if prices:
        entry = prices[-1]
        sentence = texts.PRICE_CHANGED.format(amount=amount, name=entry.product_name or texts.NAME, day=entry.day)
        look = LOOK_ORDER_VALUE
        if entry.product_id is not None:
            look = Look("products", str(entry.product_id), texts.LOOK_PRODUCT)
        return [Finding(Topic.PRICE, _tone(taken_apart), sentence, look)]
    pieces = evidence.pieces_per_buyer.change
    if pieces is not None and abs(pieces) >= _CLEAR / 2:
        sentence = texts.PIECES_CHANGED.format(amount=amount, change=figures.change(pieces))
        return [Finding(Topic.PRICE, _tone(taken_apart), sentence, LOOK_ORDER_VALUE)]
    return [Finding(Topic.PRICE, _tone(taken_apart), texts.ORDER_VALUE_MOVED.format(amount=amount), LOOK_PRODUCTS)]


def _traffic(evidence: Evidence, taken_apart: Decomposition) -> list[Finding]:
    part = taken_apart.parts[0]
    if (part.share or 0) < _WEIGHTY:
        return []
    amount = _signed(part.amount)
    way = _sign(taken_apart)
    search, ads = evidence.search_visitors.change, evidence.ad_cost.change
    if ads is not None and ads * way >= _CLEAR and ads * way >= (search or Decimal(0)) * way:
        sentence, look = texts.TRAFFIC_ADS.format(amount=amount, change=figures.change(ads)), LOOK_ADS
    elif search is not None and search * way >= _CLEAR:
        sentence, look = texts.TRAFFIC_SEARCH.format(amount=amount, change=figures.change(search)), LOOK_TITLES
    else:
        sentence, look = texts.TRAFFIC_MOVED.format(amount=amount), LOOK_VISITORS
    return [Finding(Topic.TRAFFIC, _tone(taken_apart), sentence, look)]


def _conversion(evidence: Evidence, taken_apart: Decomposition) -> list[Finding]:
    part = taken_apart.parts[1]
    if (part.share or 0) < _WEIGHTY:
        return []
    amount = _signed(part.amount)
    apart = distance(taken_apart.before.conversion, taken_apart.after.conversion)
    if apart is not None and abs(apart) < _SURE:
        return [Finding(Topic.CONVERSION, "neutral", texts.CONVERSION_CHANCE.format(amount=amount), LOOK_CONVERSION)]
    outs = [entry for entry in evidence.journal if entry.kind == Kind.STOCK_OUT]
    if outs and taken_apart.change < 0:
        sentence = texts.STOCK_OUT.format(amount=amount, name=outs[-1].product_name or texts.NAME, day=outs[-1].day)
        product = outs[-1].product_id
        look = LOOK_CONVERSION if product is None else Look("products", str(product), texts.LOOK_PRODUCT)
        return [Finding(Topic.CONVERSION, "negative", sentence, look)]
    bounce = evidence.bounce.change
    if bounce is not None and -bounce * _sign(taken_apart) >= _CLEAR:
        sentence = texts.CONVERSION_BOUNCE.format(amount=amount, change=figures.change(bounce))
        return [Finding(Topic.CONVERSION, _tone(taken_apart), sentence, LOOK_BOUNCE)]
    sentence = texts.CONVERSION_FELL if taken_apart.change < 0 else texts.CONVERSION_ROSE
    return [Finding(Topic.CONVERSION, _tone(taken_apart), sentence.format(amount=amount), LOOK_CONVERSION)]


def _refunds(evidence: Evidence) -> list[Finding]:
    before, after = evidence.refund_share.before, evidence.refund_share.after
    if before is None or after is None or after < Decimal("0.02") or after < before * Decimal("1.5"):
        return []
    sentence = texts.REFUNDS_ROSE.format(after=figures.rate(after, places=1), before=figures.rate(before, places=1))
    return [Finding(Topic.REFUNDS, "warning", sentence, LOOK_REFUNDS)]


def _sign(taken_apart: Decomposition) -> int:
    return 1 if taken_apart.change > 0 else -1


def _tone(taken_apart: Decomposition) -> Tone:
    return "positive" if taken_apart.change > 0 else "negative"


def _signed(amount: Decimal) -> str:
    return ("+" if amount > 0 else "") + figures.money(amount)
