"""Sharing a whole number out so that the parts add up exactly."""

from collections.abc import Sequence
from decimal import ROUND_FLOOR, Decimal
from fractions import Fraction
from math import lcm

Weight = int | Decimal | Fraction


def apportion(total: int, weights: Sequence[Weight]) -> tuple[int, ...]:
    """Whole parts of `total` in proportion to the weights, none negative, that add up to it exactly.

    Largest remainder (Hamilton's method): every part is cut to a whole number, and what is left goes one by one to the
    parts that lost most, the earlier first. Weights that are all zero share evenly; a negative total is shared like a
    positive one. Raises ValueError for no weights or a negative one.
    """
    if not weights or any(weight < 0 for weight in weights):
        raise ValueError("weights must be there and not negative")
    exact = [Fraction(weight) for weight in weights]
    common = lcm(*(weight.denominator for weight in exact))
    whole_weights = [weight.numerator * (common // weight.denominator) for weight in exact]
    if not any(whole_weights):
        whole_weights = [1] * len(exact)
    whole = sum(whole_weights)
    parts = [divmod(abs(total) * weight, whole) for weight in whole_weights]
    cut = [part for part, _ in parts]
    by_loss = sorted(range(len(parts)), key=lambda place: (-parts[place][1], place))
    for place in by_loss[: abs(total) - sum(cut)]:
        cut[place] += 1
    return tuple(cut) if total >= 0 else tuple(-part for part in cut)


def settle(total: int, parts: Sequence[Fraction | Decimal]) -> tuple[int, ...]:
    """`parts`, which add up to about `total`, as whole numbers that add up to it exactly.

    The same method for parts of either sign, and its own mirror image: settling everything with the sign turned gives
    the same numbers with the sign turned. Raises ValueError when there are no parts, or they are further from the total
    than rounding explains.
    """
    if not parts:
        raise ValueError("nothing to settle")
    leading = total or next((part for part in parts if part), 0)
    if leading < 0:
        return tuple(-part for part in settle(-total, [-part for part in parts]))
    cut = [_floor(part) for part in parts]
    left = total - sum(cut)
    if not 0 <= left <= len(parts):
        raise ValueError("the parts do not add up to the total")
    by_loss = sorted(range(len(parts)), key=lambda place: (cut[place] - parts[place], place))
    for place in by_loss[:left]:
        cut[place] += 1
    return tuple(cut)


def _floor(part: Fraction | Decimal) -> int:
    if isinstance(part, Decimal):
        return int(part.to_integral_value(ROUND_FLOOR))
    return part.numerator // part.denominator
