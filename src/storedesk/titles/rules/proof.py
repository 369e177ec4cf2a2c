"""Whether a new title brought more: before against after, against products whose title did not change."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import fmean

from storedesk.foundation import figures
from storedesk.foundation.texts import Joined, Phrase
from storedesk.titles import texts
from storedesk.titles.rules.chance import t_cdf, t_quantile

_SURE = 0.985
"""The probability from which it is said; on days that hang together 0.975 would be wrong once in twenty."""
_INTERVAL = 0.975
_POWER = 0.8
_FEWEST_PAIRS = 5
_FEWEST_PEOPLE = 10
_CRASH = math.log(0.7)
_USUAL, _USUAL_DRIFT = 3, 0.12
_PLACEBOS = 6
"""Earlier weeks of the product that are held against each other, as if its title had been changed then."""
HISTORY = 21 + 14 * _PLACEBOS
"""So many days before a change are of use: the earliest of those weeks begin then, for a verdict after 14 days."""


class Outcome(StrEnum):
    """What may be said."""

    BETTER = "better"
    WORSE = "worse"
    CANNOT_TELL = "cannot_tell"
    BLOCKED = "blocked"
    TOO_EARLY = "too_early"


class Measure(StrEnum):
    """What is compared."""

    VISITORS = "visitors"
    BUYERS = "buyers"


Series = Mapping[date, float]
"""A figure by day; a day that is missing is not known, which is not zero."""


@dataclass(frozen=True, slots=True)
class Disturbance:
    """A line of the journal, or an event, that touches the comparison: price, picture, ad spend, event, stock out.

    One on the day of the change itself counts too; the change that is judged is none.

    `blocks`: it makes a verdict worthless (price, picture, ad spend, an event of the product); else it is only told
    beside it, as events of the whole shop are, whose days are left out.
    """

    day: date
    what: Phrase | str
    blocks: bool = True


@dataclass(frozen=True, slots=True)
class Verdict:
    """What may be said of a change of title after `days` days.

    `effect` is the relative change against the controls (0.3: 30 % more), between `low` and `high` with 95 %.
    `better` is the probability that it rose at all. `detectable`: the smallest true change that would be seen four
    times out of five, as a fraction. None: nothing can be computed. `sentence` says it in words.
    """

    outcome: Outcome
    measure: Measure
    days: int
    effect: float | None
    low: float | None
    high: float | None
    better: float | None
    detectable: float | None
    controls: int
    pairs: int
    before: float | None
    after: float | None
    disturbances: tuple[Disturbance, ...]
    sentence: Phrase


def judge(
    changed: date,
    product: Series,
    controls: Sequence[Series],
    today: date,
    days: int = 14,
    measure: Measure = Measure.VISITORS,
    disturbances: Sequence[Disturbance] = (),
) -> Verdict:
    """The verdict `days` (7 or 14) days after a change of title: difference-in-differences with equal weekdays.

    The day of the change is left out. Each day after it is held against the same weekday before it; only pairs whose
    figures are known count, and days before today. Without controls the comparison is with the product itself, said in
    the sentence. The error is the larger of two: that of the daily differences, widened where neighbouring days move
    together, and what the same comparison makes of products and weeks in which no title was changed.
    """
    last = min(changed + timedelta(days), today - timedelta(1))
    inside = tuple(each for each in disturbances if changed - timedelta(days) <= each.day <= last)
    found = _compared(changed, product, controls, last)
    early = today <= changed + timedelta(days)
    outcome = _outcome(found, early, any(each.blocks for each in inside))
    return _verdict(outcome, measure, days, found, len(controls), inside)


def quick_look(
    changed: date,
    product: Series,
    controls: Sequence[Series],
    today: date,
    disturbances: Sequence[Disturbance] = (),
) -> Verdict:
    """The look on day 2 or 3: the same figures, but `too early` unless traffic crashed.

    A crash is a fall of more than 30 % that chance and the controls cannot explain: then the old title should be kept
    at hand.
    """
    days = min(max((today - changed).days - 1, 1), 3)
    last = changed + timedelta(days)
    inside = tuple(each for each in disturbances if changed - timedelta(7) <= each.day <= last)
    found = _compared(changed, product, controls, last)
    crashed = found is not None and found.pairs >= 2 and found.high < _CRASH
    outcome = Outcome.WORSE if crashed else Outcome.TOO_EARLY
    if any(each.blocks for each in inside):
        outcome = Outcome.BLOCKED
    return _verdict(outcome, Measure.VISITORS, days, found, len(controls), inside)


@dataclass(frozen=True, slots=True)
class _Compared:
    """The change of the product against its controls, in logarithms, and how sure it is."""

    effect: float
    error: float
    freedom: float
    pairs: int
    before: float
    after: float
    people: float

    @property
    def low(self) -> float:
        return self.effect - t_quantile(_INTERVAL, self.freedom) * self.error

    @property
    def high(self) -> float:
        return self.effect + t_quantile(_INTERVAL, self.freedom) * self.error

    @property
    def better(self) -> float:
        return t_cdf(self.effect / self.error, self.freedom)

    @property
    def detectable(self) -> float:
        return math.expm1((t_quantile(_SURE, self.freedom) + t_quantile(_POWER, self.freedom)) * self.error)


def _compared(changed: date, product: Series, controls: Sequence[Series], last: date) -> _Compared | None:
    count = (last - changed).days
    known = [day for day in (changed + timedelta(step + 1) for step in range(count)) if day in product]
    pairs = [(day, earlier) for day in known if (earlier := _weekday_before(changed, day)) in product]
    steps = _differences(pairs, product, controls)
    if len(steps) < 2:
        return None
    effect = _effect(pairs, product, controls)
    error, freedom = _daily_error(steps, effect)
    placebo = _placebo_error(changed, count, product, controls)
    if placebo[0] > error:
        error, freedom = placebo
    after, before = (fmean(product[day] for day in side) for side in zip(*pairs, strict=True))
    return _Compared(effect, max(error, 1e-6), freedom, len(steps), before, after, (after + before) * len(pairs))


def _weekday_before(changed: date, day: date) -> date:
    """The same weekday before the change, as far from it in weeks; the weekday of the change itself mirrors whole."""
    step = (day - changed).days
    if step % 7 == 0:
        return changed - timedelta(step)
    return day - timedelta(7 * (2 * (step // 7) + 1))


def _differences(pairs: Sequence[tuple[date, date]], product: Series, controls: Sequence[Series]) -> list[float]:
    """How much more the product grew than its controls, for each pair of days, in logarithms."""
    found = []
    for day, before in pairs:
        own = _growth(product[day], product[before])
        if not controls:
            found.append(own)
            continue
        both = [control for control in controls if day in control and before in control]
        if both:
            found.append(own - _growth(sum(each[day] for each in both), sum(each[before] for each in both)))
    return found


def _growth(now: float, then: float) -> float:
    return math.log((now + 0.5) / (then + 0.5))


def _effect(pairs: Sequence[tuple[date, date]], product: Series, controls: Sequence[Series]) -> float:
    """The same over all days together, which rare events need: zeros have no logarithm of their own."""
    usable = [pair for pair in pairs if not controls or any(pair[0] in each and pair[1] in each for each in controls)]
    own = _growth(sum(product[day] for day, _ in usable), sum(product[before] for _, before in usable))
    if not controls:
        return own
    sides = [0.0, 0.0]
    for pair in usable:
        for control in controls:
            if pair[0] in control and pair[1] in control:
                sides[0] += control[pair[0]]
                sides[1] += control[pair[1]]
    return own - _growth(*sides)


def _daily_error(steps: Sequence[float], effect: float) -> tuple[float, float]:
    """The standard error of the mean of the steps; widened by (1 + r) / (1 - r) where neighbours move together."""
    count = len(steps)
    middle = fmean(steps)
    squares = sum((step - middle) ** 2 for step in steps)
    neighbours = sum((one - middle) * (other - middle) for one, other in pairwise(steps))
    together = min(max(neighbours / squares if squares else 0.0, 0.0), 0.6)
    spread = squares / (count - 1) / count * (1 + together) / (1 - together)
    return math.hypot(math.sqrt(spread), (middle - effect) / 2), count - 1


def _placebo_error(changed: date, count: int, product: Series, controls: Sequence[Series]) -> tuple[float, float]:
    """The root mean square of the same comparison where no title was changed: each control, and earlier weeks.

    Few of them say little of how products drift apart by themselves, so a usual drift counts as three of them.
    """
    found = []
    for place, control in enumerate(controls):
        others = [*controls[:place], *controls[place + 1 :]]
        if others:
            found += _placebo(changed, count, control, others)
    nearest = 7 * (count // 7 + 1)
    for back in range(_PLACEBOS):
        found += _placebo(changed - timedelta(nearest + max(7, count) * back), count, product, controls)
    weight = len(found) + _USUAL
    return math.sqrt((sum(each**2 for each in found) + _USUAL * _USUAL_DRIFT**2) / weight), weight


def _placebo(changed: date, count: int, product: Series, controls: Sequence[Series]) -> list[float]:
    days = [changed + timedelta(step + 1) for step in range(count)]
    pairs = [(day, _weekday_before(changed, day)) for day in days]
    pairs = [pair for pair in pairs if pair[0] in product and pair[1] in product]
    if len(pairs) < max(2, count // 2) or not any(product[day] + product[before] for day, before in pairs):
        return []
    return [_effect(pairs, product, controls)]


def _outcome(found: _Compared | None, early: bool, blocked: bool) -> Outcome:
    if blocked:
        return Outcome.BLOCKED
    if early:
        return Outcome.TOO_EARLY
    if found is None or found.pairs < _FEWEST_PAIRS or found.people < _FEWEST_PEOPLE:
        return Outcome.CANNOT_TELL
    if found.better >= _SURE:
        return Outcome.BETTER
    return Outcome.WORSE if found.better <= 1 - _SURE else Outcome.CANNOT_TELL


def _verdict(
    outcome: Outcome,
    measure: Measure,
    days: int,
    found: _Compared | None,
    controls: int,
    disturbances: tuple[Disturbance, ...],
) -> Verdict:
    return Verdict(
        outcome=outcome,
        measure=measure,
        days=days,
        effect=None if found is None else math.expm1(found.effect),
        low=None if found is None else math.expm1(found.low),
        high=None if found is None else math.expm1(found.high),
        better=None if found is None else found.better,
        detectable=None if found is None else found.detectable,
        controls=controls,
        pairs=0 if found is None else found.pairs,
        before=None if found is None else found.before,
        after=None if found is None else found.after,
        disturbances=disturbances,
        sentence=_sentence(outcome, found, controls, disturbances),
    )


def _sentence(
    outcome: Outcome, found: _Compared | None, controls: int, disturbances: tuple[Disturbance, ...]
) -> Phrase:
    if outcome is Outcome.BLOCKED:
        changed = dict.fromkeys(each.what for each in disturbances if each.blocks)
        return texts.PROOF_BLOCKED.format(what=Joined(tuple(changed), texts.LIST_COMMA))
    if found is None:
        return texts.PROOF_NO_DAYS
    change, detectable = figures.change(math.expm1(found.effect)), figures.rate(found.detectable, places=0)
    if outcome is Outcome.TOO_EARLY:
        return texts.PROOF_EARLY.format(change=change, days=found.pairs)
    if outcome is Outcome.CANNOT_TELL:
        return texts.PROOF_CANNOT_TELL.format(change=change, detectable=detectable)
    sure = figures.rate(max(found.better, 1 - found.better), places=1)
    better = outcome is Outcome.BETTER
    if controls:
        template = texts.PROOF_BETTER if better else texts.PROOF_WORSE
        return template.format(change=change, sure=sure, controls=controls)
    template = texts.PROOF_BETTER_ALONE if better else texts.PROOF_WORSE_ALONE
    return template.format(change=change, sure=sure)
