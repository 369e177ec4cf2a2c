"""The gamma distribution, exactly for some values and from a table for very many.

scipy computes the regularised incomplete gamma function in 100-300 ns a value. A campaign of 100,000 words asks for
millions of them, so from TABLE_FROM values on they are read from a table of 420 x 640 exact ones, interpolated in the
coordinates of Wilson and Hilferty (1931), in which the function hardly depends on the shape. The table is off by less
than TABLE_ERROR, a hundredth of a percentage point.
"""

from functools import cache
from typing import cast

import numpy as np

from storedesk.ads.rules.arrays import Floats

TABLE_FROM = 20_000
TABLE_ERROR = 1e-4
_SHAPES = (0.6, 1e7)
_SHAPE_STEPS = 420
_REACH = 6.5
_REACH_STEPS = 640


def lower(shape: Floats, x: Floats) -> Floats:
    """P(a gamma of this shape and scale 1 <= x); by table from TABLE_FROM values on."""
    shape, x = np.broadcast_arrays(shape, x)
    return _looked_up(shape, x) if shape.size >= TABLE_FROM else _exact(shape, x)


def upper(shape: Floats, x: Floats) -> Floats:
    """P(a gamma of this shape and scale 1 > x)."""
    if np.size(shape) >= TABLE_FROM or np.size(x) >= TABLE_FROM:
        return 1.0 - lower(shape, x)
    # scipy.special costs 0.1 s, once
    from scipy.special import gammaincc

    return cast(Floats, gammaincc(shape, x))


def inverse_lower(shape: Floats | float, probability: Floats | float) -> Floats:
    """The x below which a gamma of this shape lies with this probability."""
    # scipy.special costs 0.1 s, once
    from scipy.special import gammaincinv

    return cast(Floats, gammaincinv(shape, probability))


def log_gamma(x: Floats) -> Floats:
    """The logarithm of the gamma function."""
    # scipy.special costs 0.1 s, once
    from scipy.special import gammaln

    return cast(Floats, gammaln(x))


def beta_quantile(successes: float, failures: float, probability: float) -> float:
    """The rate below which a Beta(successes, failures) lies with this probability."""
    # scipy.special costs 0.1 s, once
    from scipy.special import betaincinv

    return float(betaincinv(successes, failures, probability))


def _exact(shape: Floats, x: Floats) -> Floats:
    # scipy.special costs 0.1 s, once
    from scipy.special import gammainc

    return cast(Floats, gammainc(shape, x))


def _looked_up(shape: Floats, x: Floats) -> Floats:
    table = _table()
    low, high = np.log(_SHAPES[0]), np.log(_SHAPES[1])
    root = 3.0 * np.sqrt(shape)
    z = (np.cbrt(x / shape) - 1.0) * root + 1.0 / root
    row = np.clip((np.log(shape) - low) * ((_SHAPE_STEPS - 1) / (high - low)), 0, _SHAPE_STEPS - 1.001)
    column = np.clip((z + _REACH) * ((_REACH_STEPS - 1) / (2 * _REACH)), 0, _REACH_STEPS - 1.001)
    i, j = row.astype(np.int64), column.astype(np.int64)
    down, right = row - i, column - j
    corner = i * _REACH_STEPS + j
    above = table[corner] + right * (table[corner + 1] - table[corner])
    corner += _REACH_STEPS
    below = table[corner] + right * (table[corner + 1] - table[corner])
    found = above + down * (below - above)
    thin = (shape < _SHAPES[0]) | (x <= 0.0)
    if thin.any():
        found[thin] = _exact(shape[thin], x[thin])
    return cast(Floats, found)


@cache
def _table() -> Floats:
    """Exact values by logarithm of the shape and by Wilson-Hilferty z, flat."""
    shape = np.exp(np.linspace(np.log(_SHAPES[0]), np.log(_SHAPES[1]), _SHAPE_STEPS))[:, None]
    z = np.linspace(-_REACH, _REACH, _REACH_STEPS)[None, :]
    root = 3.0 * np.sqrt(shape)
    x = shape * np.maximum(1.0 + (z - 1.0 / root) / root, 0.0) ** 3
    return _exact(*np.broadcast_arrays(shape, x)).ravel()
