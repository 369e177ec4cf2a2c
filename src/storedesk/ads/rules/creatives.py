"""Which picture wins: click rates with intervals, the chance to be best, and what stopping now may cost.

The click rate of a picture is a beta distribution (Jeffreys' prior). Days differ by more than chance, so counts are
made smaller by the dispersion found between the days of the same picture: without that, intervals are too narrow. The
chance to be best and the loss of stopping are integrals over a fine grid, not drawn at random.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

import numpy as np

from storedesk.ads import texts
from storedesk.ads.rules import special
from storedesk.ads.rules.arrays import Floats
from storedesk.foundation import figures
from storedesk.foundation.texts import Phrase

MEANS_NOTHING = 0.003
"""Click rates closer than 0.3 points prove no better picture (course rule in the facts of the field)."""
SURE = 0.95
LOSS_TO_STOP = 0.0005
"""A twentieth of a point: stopping with that expected loss is no mistake worth money."""
_FEWEST_IMPRESSIONS = 300
_POWER = 0.8416
_SIDED = 1.96
_GRID = 2001
_REACH = 6.0
_MOST_DISPERSION = 25.0


class Finding(StrEnum):
    """What the comparison says."""

    WINNER = "winner"
    LEADING = "leading"
    NO_DIFFERENCE = "no_difference"
    MORE_DATA = "more_data"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Creative:
    """A picture and its daily impressions and clicks [T], NaN where a day is missing; notes stay with the record."""

    name: str
    impressions: Floats
    clicks: Floats


@dataclass(frozen=True, slots=True)
class Rated:
    """A picture's figures: rate and its 95 % interval as fractions, chance to be the best of all."""

    name: str
    impressions: int
    clicks: int
    rate: float | None
    low: float
    high: float
    best: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """All pictures, the best first, what it means, and the click rate that stopping now is expected to lose."""

    rated: tuple[Rated, ...]
    finding: Finding
    loss: float
    sentence: Phrase


def compare(creatives: Sequence[Creative]) -> Comparison:
    """Compare the pictures of one test; those without impressions come last and are never best."""
    totals = [_totals(each) for each in creatives]
    dispersion = day_dispersion(creatives)
    shapes = np.array([_beta(clicks, shown, dispersion) for shown, clicks in totals]).reshape(-1, 2)
    best, loss = _chances(shapes)
    rated = []
    for number, (each, (shown, clicks)) in enumerate(zip(creatives, totals, strict=True)):
        a, b = (float(one) for one in shapes[number])
        low, high = special.beta_quantile(a, b, 0.025), special.beta_quantile(a, b, 0.975)
        rate = clicks / shown if shown else None
        rated.append(Rated(each.name, round(shown), round(clicks), rate, low, high, float(best[number])))
    rated.sort(key=lambda one: (one.rate is None, -one.best, -(one.rate or 0.0)))
    finding = _finding(rated, loss)
    return Comparison(tuple(rated), finding, loss, _sentence(finding, rated, loss, creatives, dispersion))


def day_dispersion(creatives: Sequence[Creative]) -> float:
    """How much more a picture's days differ than chance alone would: chi-square per degree of freedom, at least 1.

    With few degrees of freedom it is shrunk towards 1.5, which the word-days of a web shop show.
    """
    chi, freedom = 4 * 1.5, 4.0
    for each in creatives:
        told = ~np.isnan(each.impressions) & ~np.isnan(each.clicks) & (np.nan_to_num(each.impressions) > 0)
        shown, clicks = each.impressions[told], np.minimum(each.clicks[told], each.impressions[told])
        if len(shown) < 2 or not 0 < clicks.sum() < shown.sum():
            continue
        rate = clicks.sum() / shown.sum()
        chi += float(np.sum((clicks - shown * rate) ** 2 / (shown * rate * (1 - rate))))
        freedom += len(shown) - 1
    return float(min(max(chi / freedom, 1.0), _MOST_DISPERSION))


def impressions_needed(rate: float, difference: float = 0.01, dispersion: float = 1.0) -> int:
    """Impressions per picture to find a difference of click rates: 5 % error, 80 % power.

    n = (1.96 + 0.84)^2 (p1 q1 + p2 q2) / d^2 x dispersion; raises ValueError unless 0 < rate and rate + d < 1.
    """
    other = rate + difference
    if not (0 < rate < 1 and 0 < other < 1) or not difference:
        raise ValueError("both click rates lie between 0 and 1 and differ")
    spread = rate * (1 - rate) + other * (1 - other)
    return int(np.ceil((_SIDED + _POWER) ** 2 * spread / difference**2 * dispersion))


def _totals(creative: Creative) -> tuple[float, float]:
    told = ~np.isnan(creative.impressions) & ~np.isnan(creative.clicks)
    shown = float(np.maximum(creative.impressions[told], 0).sum())
    return shown, min(float(np.maximum(creative.clicks[told], 0).sum()), shown)


def _beta(clicks: float, shown: float, dispersion: float) -> tuple[float, float]:
    return 0.5 + clicks / dispersion, 0.5 + (shown - clicks) / dispersion


def _chances(shapes: Floats) -> tuple[Floats, float]:
    """The chance of each to be best [C], and E[best rate] - E[rate of the one most likely best]."""
    if not len(shapes):
        return np.zeros(0), 0.0
    a, b = shapes[:, :1], shapes[:, 1:]
    mean = a / (a + b)
    spread = np.sqrt(mean * (1 - mean) / (a + b + 1))
    low = max(float((mean - _REACH * spread).min()), 1e-9)
    high = min(float((mean + 2 * _REACH * spread).max()), 1 - 1e-9)
    edges = np.linspace(low, high, _GRID)[None, :]
    log_density = (a - 1) * np.log(edges) + (b - 1) * np.log1p(-edges)
    density = np.exp(log_density - log_density.max(axis=1, keepdims=True))
    # trapezoids: what lies below each point of the grid
    below = np.cumsum((density[:, 1:] + density[:, :-1]) / 2, axis=1)
    below = np.concatenate([np.zeros((len(a), 1)), below / below[:, -1:]], axis=1)
    all_below = below.prod(axis=0)
    mass = np.diff(below, axis=1)
    others = np.array([np.delete(below, number, axis=0).prod(axis=0) for number in range(len(a))])
    best = (mass * (others[:, 1:] + others[:, :-1]) / 2).sum(axis=1)
    middle = (edges[0, 1:] + edges[0, :-1]) / 2
    highest = float((np.diff(all_below) * middle).sum())
    leader = int(best.argmax())
    return best / best.sum(), max(highest - float((mass[leader] * middle).sum()), 0.0)


def _finding(rated: Sequence[Rated], loss: float) -> Finding:
    if len(rated) < 2:
        return Finding.ALONE
    first, second = rated[0], rated[1]
    if min(first.impressions, second.impressions) < _FEWEST_IMPRESSIONS or first.rate is None or second.rate is None:
        return Finding.MORE_DATA
    apart = first.rate - second.rate
    if first.best >= SURE and apart > MEANS_NOTHING:
        return Finding.WINNER
    if apart <= MEANS_NOTHING and loss <= LOSS_TO_STOP:
        return Finding.NO_DIFFERENCE
    return Finding.LEADING


def _sentence(
    finding: Finding, rated: Sequence[Rated], loss: float, creatives: Sequence[Creative], dispersion: float
) -> Phrase:
    if finding is Finding.ALONE:
        return texts.CREATIVE_ALONE
    first, second = rated[0], rated[1]
    chance = texts.CHANCE.format(percent=round(min(first.best, 0.99) * 100))
    if finding is Finding.WINNER:
        return texts.CREATIVE_WINNER.format(name=first.name, chance=chance, loss=_points(loss))
    if finding is Finding.NO_DIFFERENCE:
        points = _points(max(abs((first.rate or 0) - (second.rate or 0)), MEANS_NOTHING))
        return texts.CREATIVE_NO_DIFFERENCE.format(name=first.name, other=second.name, points=points)
    rate = min(max(first.rate or 0.02, 0.002), 0.5)
    gap = max(abs((first.rate or 0) - (second.rate or 0)), MEANS_NOTHING)
    needed = impressions_needed(rate, gap, dispersion)
    if finding is Finding.MORE_DATA:
        # of a difference of a whole point, which is the least that is worth a new picture
        needed = impressions_needed(rate, 0.01, dispersion)
        return texts.CREATIVE_MORE_DATA.format(impressions=figures.count(needed))
    a_day = min(_a_day(each) for each in creatives if each.name in (first.name, second.name))
    days = np.ceil(max(needed - min(first.impressions, second.impressions), 1) / max(a_day, 1.0))
    return texts.CREATIVE_LEADING.format(name=first.name, chance=chance, days=int(max(days, 1)))


def _a_day(creative: Creative) -> float:
    told = ~np.isnan(creative.impressions)
    return float(creative.impressions[told].mean()) if told.any() else 0.0


def _points(rate: float) -> str:
    return figures.number(Decimal(repr(round(rate * 100, 4))), places=2)
