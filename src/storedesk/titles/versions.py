"""A product's titles over time as they are shown: versions, what they should bring, and what was said of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from storedesk.foundation.texts import Phrase
from storedesk.titles import texts
from storedesk.titles.rules.changes import Prediction
from storedesk.titles.rules.proof import Measure, Outcome


class State(StrEnum):
    """Whether a title is thought of, in use, or was."""

    DRAFT = "draft"
    LIVE = "live"
    PAST = "past"


STATE_NAMES: Mapping[State, Phrase] = {
    State.DRAFT: texts.STATE_DRAFT,
    State.LIVE: texts.STATE_LIVE,
    State.PAST: texts.STATE_PAST,
}


class Look(StrEnum):
    """When a change of title is looked at: a quick look on day 2 to 3, verdicts after 7 and 14 days."""

    QUICK = "quick"
    FIRST = "first"
    FINAL = "final"


LOOK_NAMES: Mapping[Look, Phrase] = {
    Look.QUICK: texts.LOOK_QUICK,
    Look.FIRST: texts.LOOK_FIRST,
    Look.FINAL: texts.LOOK_FINAL,
}
LOOK_DAYS: Mapping[Look, int] = {Look.QUICK: 2, Look.FIRST: 7, Look.FINAL: 14}


@dataclass(frozen=True, slots=True)
class Present:
    """A product's title of today: the live version's, else what operator and reports say.

    `since` is the day from which it is live (None: never optimised here). `reported` is what a later report shows where
    it differs; `confirmed`: a report of since then shows the same.
    """

    text: str
    since: date | None = None
    version_id: int | None = None
    versions: int = 0
    reported: str = ""
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Proof:
    """A verdict as it was written down; shares are fractions."""

    look: Look
    measure: Measure
    written: date
    outcome: Outcome
    days: int
    effect: Decimal | None
    low: Decimal | None
    high: Decimal | None
    better: Decimal | None
    detectable: Decimal | None
    controls: int
    pairs: int
    before: Decimal | None
    after: Decimal | None
    disturbances: tuple[str, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Version:
    """A title of a product; `until` is the day on which the next one went live. `day` None: a draft, or since ever."""

    id: int
    product_id: int
    text: str
    state: State
    written: date
    day: date | None
    until: date | None
    reason: str
    prediction: Prediction
    value: float | None
    formula: str
    proofs: tuple[Proof, ...] = ()


@dataclass(frozen=True, slots=True)
class Due:
    """A look that waits: of which product's version, since which day it is due, and when the title went live."""

    version_id: int
    product_id: int
    product: str
    text: str
    changed: date
    look: Look
    day: date


@dataclass(frozen=True, slots=True)
class Difference:
    """Two versions held against each other, root by root; `changed` is the length of what is new."""

    before: str
    after: str
    came: tuple[str, ...]
    went: tuple[str, ...]
    stayed: tuple[str, ...]
    changed: int
