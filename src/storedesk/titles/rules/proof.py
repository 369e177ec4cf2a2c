"""Whether a new title brought more: before against after, against products whose title did not change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from storedesk.foundation.texts import Phrase


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

    `blocks`: it makes a verdict worthless (price, picture, event, ad spend); else it is only told beside it.
    """

    day: date
    what: str
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
    four figures are known count. Without controls the comparison is with the product itself, said in the sentence.
    """
    raise NotImplementedError


def quick_look(
    changed: date,
    product: Series,
    controls: Sequence[Series],
    today: date,
    disturbances: Sequence[Disturbance] = (),
) -> Verdict:
    """The look on day 2 or 3: the same figures, but `too early` unless traffic crashed."""
    raise NotImplementedError


def smallest_detectable(visitors: float, days: int, variation: float, power: float = 0.8) -> float:
    """The relative change of traffic that is seen with `power`: n days against n, `variation` from day to day.

    1.96 + 0.84 standard errors of the difference of two means, each with daily variance variation^2 + 1 / visitors:
    300 a day at 15 % gives 44 % for 3 days, 27 % for 7 and 19 % for 14.
    """
    raise NotImplementedError
