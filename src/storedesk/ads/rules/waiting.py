"""What testing on is worth: the money expected from going on a while and then deciding again."""

import numpy as np

from storedesk.ads.rules import special
from storedesk.ads.rules.arrays import Floats

LOOKS = (1, 2, 4, 7, 14)
"""Days after which the word is looked at again; the best of them counts."""


def value_of_going_on(
    rate: Floats, variance: Floats, order_value: Floats, cost: Floats, clicks_a_day: Floats, horizon: int
) -> Floats:
    """Yuan [N] that going on brings at best; zero and below: stop now.

    Until the next look the word earns order_value x rate - cost a click; what is known then is a gamma with the mean
    of today and the variance v n / (n + rate / v) after n clicks, and the rest of the horizon is only bought where it
    pays: E[(V rate' - c)+] = V m Q(s + 1, y) - c Q(s, y) with s = m^2 / variance, y = c s / (V m).
    """
    pseudo_clicks = rate / np.maximum(variance, 1e-18)
    click_value = order_value * rate
    best = np.full(len(rate), -np.inf)
    for look in LOOKS:
        until = min(look, horizon)
        clicks = np.maximum(clicks_a_day * until, 1e-9)
        learned = np.maximum(variance * clicks / (clicks + pseudo_clicks), 1e-18)
        paying = expected_gain(rate, learned, order_value, cost)
        now = clicks_a_day * until * (click_value - cost)
        best = np.maximum(best, now + clicks_a_day * (horizon - until) * paying)
    return best


def expected_gain(rate: Floats, variance: Floats, order_value: Floats, cost: Floats) -> Floats:
    """E[(order_value x r - cost)+] for r ~ gamma with this mean and variance [N].

    Q(s + 1, y) = Q(s, y) + y^s e^-y / Gamma(s + 1) saves half of the gamma functions.
    """
    shape = rate**2 / np.maximum(variance, 1e-18)
    y = cost * shape / np.maximum(order_value * rate, 1e-18)
    above = special.upper(shape, y)
    with np.errstate(divide="ignore"):
        step = np.exp(shape * np.log(y) - y - special.log_gamma(shape + 1.0))
    gain = order_value * rate * (above + step) - cost * above
    return np.maximum(gain, 0.0)
