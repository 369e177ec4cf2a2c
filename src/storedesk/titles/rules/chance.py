"""Student's t distribution, without a library that start-up would have to load."""

import math

_STEPS = 200
_SMALL = 1e-15


def t_cdf(value: float, freedom: float) -> float:
    """The probability that Student's t with so many degrees of freedom is at most `value`.

    Half of the regularised incomplete beta function at freedom / (freedom + value^2).
    """
    half = _incomplete_beta(freedom / (freedom + value * value), freedom / 2, 0.5) / 2
    return 1 - half if value > 0 else half


def t_quantile(probability: float, freedom: float) -> float:
    """The value that Student's t stays below with so much probability; raises ValueError outside (0, 1)."""
    if not 0 < probability < 1:
        raise ValueError(probability)
    if probability < 0.5:
        return -t_quantile(1 - probability, freedom)
    low, high = 0.0, 2.0
    while t_cdf(high, freedom) < probability:
        low, high = high, high * 2
    while high - low > 1e-10 * max(high, 1.0):
        middle = (low + high) / 2
        if t_cdf(middle, freedom) < probability:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _incomplete_beta(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function, by its continued fraction (Lentz's method)."""
    if x <= 0 or x >= 1:
        return min(max(x, 0.0), 1.0)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(1 - x, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    c, d = 1.0, 1 / _away(1 - (a + b) * x / (a + 1))
    found = d
    for step in range(1, _STEPS):
        even = step * (b - step) * x / ((a + 2 * step - 1) * (a + 2 * step))
        odd = -(a + step) * (a + b + step) * x / ((a + 2 * step) * (a + 2 * step + 1))
        for each in (even, odd):
            d = 1 / _away(1 + each * d)
            c = _away(1 + each / c)
            found *= c * d
        if abs(c * d - 1) < _SMALL:
            break
    return found


def _away(value: float) -> float:
    """The value, but never so near to zero that dividing by it fails."""
    return value if abs(value) > 1e-300 else 1e-300
