"""Changes of a title over time: when to look, whether predictions came true, how much and how often to change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from storedesk.foundation.texts import Phrase
from storedesk.titles import texts
from storedesk.titles.rules.lengths import Unit, title_length
from storedesk.titles.rules.proof import Series

_MONTH, _OFTEN = 30, 3
_FEWEST_VISITORS = 100
"""Visitors a day below which nothing can be proven (the book on Taobao operation, rule 13)."""


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
    wanted = [after + timedelta(step + 1) for step in range(days)]
    came, bought = _mean(visitors, wanted), _mean(buyers, wanted)
    seen = tuple(word for word in prediction.words if words.get(word, 0) > 0)
    return PredictionScore(
        visitors=came,
        visitors_error=_error(prediction.visitors, came),
        buyers=bought,
        buyers_error=_error(prediction.buyers, bought),
        words_seen=seen,
        words_unseen=tuple(word for word in prediction.words if word not in seen),
        hit=len(seen) / len(prediction.words) if prediction.words else None,
    )


def due(changed: date) -> Mapping[str, date]:
    """When to look: "quick" after two whole days, "first" after 7 and "final" after 14; each the day after the last."""
    return {"quick": changed + timedelta(3), "first": changed + timedelta(8), "final": changed + timedelta(15)}


@dataclass(frozen=True, slots=True)
class ChangeAdvice:
    """What to mind before changing a title again; a sentence each, none when all is well."""

    sentences: tuple[Phrase, ...]


def advise(today: date, changes: Sequence[date], present: str, wanted: str, visitors: float | None) -> ChangeAdvice:
    """Advice on changing: at most a third of the bytes, seven days apart, above 100 visitors a day."""
    said = []
    last = max((day for day in changes if day <= today), default=None)
    if last is not None and today < due(last)["first"]:
        said.append(texts.ADVICE_TOO_SOON.format(days=(today - last).days, day=due(last)["first"].isoformat()))
    often = sum(today - timedelta(_MONTH) < day <= today for day in changes)
    if often >= _OFTEN:
        said.append(texts.ADVICE_OFTEN.format(times=often))
    length, fresh = max(title_length(present), title_length(wanted)), changed_bytes(present, wanted)
    if present and fresh * 3 > length:
        said.append(texts.ADVICE_TOO_MUCH.format(bytes=fresh, length=length))
    if visitors is not None and visitors < _FEWEST_VISITORS:
        said.append(texts.ADVICE_TOO_FEW)
    return ChangeAdvice(tuple(said))


def changed_bytes(present: str, wanted: str, unit: Unit = Unit.GBK) -> int:
    """The bytes in which two titles differ: those that go or those that come, whichever are more.

    What stays are the signs that both have in the same order, as many bytes of them as there can be. So a word that
    moves counts once, one that gives way to another of its length counts once, and 0 means that nothing changes.
    """
    lengths = [title_length(sign, unit) for sign in wanted]
    kept = [0] * (len(wanted) + 1)
    for sign in present:
        before = 0
        for place, other in enumerate(wanted):
            here = kept[place + 1]
            kept[place + 1] = (
                max(before + lengths[place], here, kept[place]) if sign == other else max(here, kept[place])
            )
            before = here
    return max(title_length(present, unit), title_length(wanted, unit)) - kept[-1]


def _mean(series: Series, days: Sequence[date]) -> float | None:
    known = [series[day] for day in days if day in series]
    return sum(known) / len(known) if known else None


def _error(predicted: float | None, came: float | None) -> float | None:
    return came / predicted - 1 if predicted and came is not None else None
