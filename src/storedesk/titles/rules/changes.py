"""Changes of a title over time: when to look, whether predictions came true, how much and how often to change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from storedesk.foundation.texts import Phrase
from storedesk.titles.rules.proof import Series


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a title was meant to bring a day."""

    visitors: float | None = None
    buyers: float | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PredictionScore:
    """A prediction held against what came: the real figures, their errors (0.1: 10 % too low), words that led visitors.

    `hit` is the share of the predicted words that led at least one visitor; None without words.
    """

    visitors: float | None
    visitors_error: float | None
    buyers: float | None
    buyers_error: float | None
    words_seen: tuple[str, ...]
    words_unseen: tuple[str, ...]
    hit: float | None


def score_prediction(
    prediction: Prediction, visitors: Series, buyers: Series, words: Mapping[str, float], after: date, days: int
) -> PredictionScore:
    """How right a prediction was over so many days after the change; `words`: visitors by search word."""
    raise NotImplementedError


def due(changed: date) -> Mapping[str, date]:
    """When to look: "quick" on day 2, "first" (7 days) and "final" (14 days), each the day after its last one."""
    raise NotImplementedError


@dataclass(frozen=True, slots=True)
class ChangeAdvice:
    """What to mind before changing a title again; a sentence each, none when all is well."""

    sentences: tuple[Phrase, ...]


def advise(today: date, changes: Sequence[date], present: str, wanted: str, visitors: float | None) -> ChangeAdvice:
    """Advice on changing: at most a third of the bytes, seven days apart, above 100 visitors a day."""
    raise NotImplementedError
