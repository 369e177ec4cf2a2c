"""What moved the sales: the whole change shared out exactly over visitors, conversion and order value.

sales = visitors x conversion x order value, with conversion = buyers / visitors and order value = sales / buyers.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, localcontext
from enum import StrEnum
from fractions import Fraction
from itertools import permutations
from typing import Literal

from storedesk.shop.rules.apportion import settle
from storedesk.shop.rules.metrics import DayFigures, Metric, Ratio

_PRECISION = 50


class Reason(StrEnum):
    """Why sales cannot be taken apart: what is missing or contradicts itself."""

    NO_DAYS = "no_days"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True, slots=True)
class Trade:
    """What the factors are made of, over days on which all three are known."""

    visitors: int
    buyers: int
    sales: Decimal
    days: int = 0

    @property
    def conversion(self) -> Ratio:
        return Ratio(Decimal(self.buyers), Decimal(self.visitors))

    @property
    def order_value(self) -> Ratio:
        return Ratio(self.sales, Decimal(self.buyers))


@dataclass(frozen=True, slots=True)
class Part:
    """One factor: what it was and is, how much of the change it made, and that as per mille of the change.

    The amounts of all parts add up to the change to the cent, the shares to 1000 whether sales rose or fell: a
    positive share went the way of the change. Shares are None while sales did not change.
    """

    metric: Metric
    before: Decimal | None
    after: Decimal | None
    amount: Decimal
    share: int | None


@dataclass(frozen=True, slots=True)
class Decomposition:
    """The change of sales and its three parts, in the order visitors, conversion, order value."""

    before: Trade
    after: Trade
    parts: tuple[Part, Part, Part]
    method: Literal["lmdi", "shapley"]

    @property
    def change(self) -> Decimal:
        return self.after.sales - self.before.sales


def trade(days: Iterable[DayFigures]) -> Trade:
    """The sums over the days on which visitors, buyers and sales are all known."""
    visitors, buyers, sales, known = 0, 0, Decimal(0), 0
    for figures in days:
        if figures.visitors is not None and figures.buyers is not None and figures.sales is not None:
            visitors += figures.visitors
            buyers += figures.buyers
            sales += figures.sales
            known += 1
    return Trade(visitors, buyers, sales, known)


def decompose(before: Trade, after: Trade) -> Decomposition | Reason:
    """Share the change of sales out over the three factors, exactly.

    While every factor is above zero on both sides, by the logarithmic mean Divisia index LMDI-I (B. W. Ang, "The LMDI
    approach to decomposition analysis: a practical guide", Energy Policy 33, 2005):

        part of x = L(S1, S0) * ln(x1 / x0),   L(a, b) = (a - b) / (ln a - ln b),   L(a, a) = a

    The parts add up because the logarithms do: ln(S1/S0) = sum of ln(x1/x0). It is the change each factor brings when
    all of them grow evenly from the one state to the other, so no order of the factors is preferred, and swapping the
    two periods turns every sign.

    Where a factor is zero the logarithm has no value. Then each factor's part is its average effect over all six orders
    in which the three can be changed one after the other (Shapley's value), computed in fractions; it is exact and
    symmetric too. A factor whose denominator is zero (the order value while nobody buys) is unknown: it is taken to be
    what it is on the other side, so that it explains nothing of the change.

    Parts are settled to whole cents by largest remainder, so that they add up to the change of sales exactly.
    """
    if not before.days or not after.days:
        return Reason.NO_DAYS
    if any(_contradicts(each) for each in (before, after)):
        return Reason.CONTRADICTION
    positive = all(each.visitors and each.buyers and each.sales for each in (before, after))
    parts = _by_logarithms(before, after) if positive else _by_orders(before, after)
    change = int((after.sales - before.sales).scaleb(2))
    cents = settle(change, parts)
    shares = _shares(cents, change)
    factors = (
        (Metric.VISITORS, Decimal(before.visitors), Decimal(after.visitors)),
        (Metric.CONVERSION, before.conversion.value, after.conversion.value),
        (Metric.ORDER_VALUE, before.order_value.value, after.order_value.value),
    )
    first, second, third = (
        Part(metric, was, is_now, Decimal(amount).scaleb(-2), share)
        for (metric, was, is_now), amount, share in zip(factors, cents, shares, strict=True)
    )
    return Decomposition(before, after, (first, second, third), "lmdi" if positive else "shapley")


@dataclass(frozen=True, slots=True)
class Mover:
    """How much one product, channel or group of buyers added to the change; key None is all that is left over."""

    key: str | None
    before: Decimal
    after: Decimal

    @property
    def amount(self) -> Decimal:
        return self.after - self.before


def movers(
    before: Mapping[str, Decimal], after: Mapping[str, Decimal], whole_before: Decimal, whole_after: Decimal
) -> tuple[Mover, ...]:
    """Each key's difference, the largest first, and what the keys leave of the whole; together exactly the change."""
    found = [Mover(key, before.get(key, Decimal(0)), after.get(key, Decimal(0))) for key in {**before, **after}]
    found.sort(key=lambda mover: (-abs(mover.amount), str(mover.key)))
    rest = Mover(
        None,
        whole_before - sum((mover.before for mover in found), Decimal(0)),
        whole_after - sum((mover.after for mover in found), Decimal(0)),
    )
    return (*found, rest) if rest.before or rest.after else tuple(found)


def _contradicts(each: Trade) -> bool:
    """Buyers without visitors, or money without buyers: one of the reports is not of this shop or these days."""
    return bool((each.buyers and not each.visitors) or (each.sales and not each.buyers)) or each.sales < 0


def _by_logarithms(before: Trade, after: Trade) -> list[Decimal]:
    with localcontext(prec=_PRECISION):
        logs = [
            [Decimal(each.visitors).ln(), Decimal(each.buyers).ln(), each.sales.scaleb(2).ln()]
            for each in (before, after)
        ]
        (visitors0, buyers0, sales0), (visitors1, buyers1, sales1) = logs
        difference = sales1 - sales0
        change = (after.sales - before.sales).scaleb(2)
        mean = change / difference if difference else after.sales.scaleb(2)
        visitors, buyers = visitors1 - visitors0, buyers1 - buyers0
        return [mean * visitors, mean * (buyers - visitors), mean * (difference - buyers)]


def _by_orders(before: Trade, after: Trade) -> list[Fraction]:
    states = [_factors(before, after), _factors(after, before)]
    effects = [Fraction(0)] * 3
    for order in permutations(range(3)):
        now = list(states[0])
        for place in order:
            was = now[0] * now[1] * now[2]
            now[place] = states[1][place]
            effects[place] += (now[0] * now[1] * now[2] - was) / 6
    return effects


def _factors(each: Trade, other: Trade) -> list[Fraction]:
    """Visitors, conversion and order value in cents; an unknown one is the other side's, or nothing if unknown too."""
    conversion = _quotient(each.buyers, each.visitors, _quotient(other.buyers, other.visitors, Fraction(0)))
    elsewhere = _quotient(_cents(other), other.buyers, Fraction(0))
    return [Fraction(each.visitors), conversion, _quotient(_cents(each), each.buyers, elsewhere)]


def _cents(each: Trade) -> int:
    return int(each.sales.scaleb(2))


def _quotient(above: int, below: int, unknown: Fraction) -> Fraction:
    return Fraction(above, below) if below else unknown


def _shares(cents: tuple[int, ...], change: int) -> tuple[int | None, ...]:
    if not change:
        return (None,) * len(cents)
    return settle(1000, [Fraction(1000 * amount, change) for amount in cents])
