"""How often the verdict on a change of title is wrong where nothing happened, and how often it sees what did."""

import math
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from benchmarks.goals import Measured
from storedesk.titles.rules.proof import HISTORY, Outcome, Series, judge

TIMES = 400
_CHANGED = date(2026, 9, 9)
_WEEKDAYS = np.array([1, 0.95, 0.95, 1, 1.1, 1.25, 1.2])


def proof_goals() -> list[Measured]:
    """False verdicts after 14 days for days that hang together more or less, and the share of a true +30 % seen."""
    found = []
    for together in (0.0, 0.4, 0.6):
        wrong = _judged(together, 0.0)
        seen = _judged(together, 0.3)
        name = f"false verdicts at 14 days, days alike by {together}"
        beside = f"of a true +30 % at 300 visitors a day {100 * seen:.0f} % are seen"
        found.append(Measured(name, 100 * wrong, 5.0, "%", beside))
    return found


def _judged(together: float, effect: float) -> float:
    chance = np.random.default_rng(2026)
    judged = 0
    for _ in range(TIMES):
        product, *controls = _simulated(chance, together, effect)
        verdict = judge(_CHANGED, product, controls, _CHANGED + timedelta(15))
        judged += verdict.outcome in (Outcome.BETTER, Outcome.WORSE)
    return judged / TIMES


def _simulated(chance: np.random.Generator, together: float, effect: float) -> list[Series]:
    """A product of 300 visitors a day and eight controls over the days that count, overdispersed."""
    days = [_CHANGED + timedelta(step) for step in range(-HISTORY, 15)]
    weekday = _WEEKDAYS[[day.weekday() for day in days]]
    shop = _wandering(chance, len(days), 0.1, 0.8)
    made: list[Series] = []
    for number in range(9):
        size = 300 * (math.exp(chance.normal(0, 0.6)) if number else 1.0)
        mean = size * weekday * np.exp(shop + _wandering(chance, len(days), 0.15, together))
        if not number:
            mean = mean * np.array([1 + effect if day > _CHANGED else 1.0 for day in days])
        made.append(dict(zip(days, chance.poisson(mean).astype(float).tolist(), strict=True)))
    return made


def _wandering(chance: np.random.Generator, count: int, spread: float, together: float) -> NDArray[np.float64]:
    found = np.zeros(count)
    for place in range(1, count):
        found[place] = together * found[place - 1] + chance.normal(0, spread * math.sqrt(1 - together**2))
    return found
