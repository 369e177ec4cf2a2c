"""How far a word of a library has come: a candidate, in the title, tested good or bad, or banned.

Nobody keeps this by hand: a ban is the operator's or the rules', the title says what stands in it, and what a word is
worth is told by the visitors it led in and the buyers among them, by search and ads together.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from storedesk.foundation.texts import Phrase
from storedesk.titles import texts
from storedesk.titles.rules.lucky import AtRate, Seen, chance_of_so_few

USUAL = 0.03
"""The conversion a word is held against while the library's own words have too few buyers to say."""
_VISITORS, _BUYERS = 300, 10
"""From so many visitors and buyers of all its words on a library has a conversion of its own."""
_LUCK = 0.01
"""A word is bad where so few buyers would be so unlikely at the usual conversion: 152 visitors without one at 3 %."""
_GOOD = 3
"""Buyers from which on a word that converts as usual or better is good."""


class WordStatus(StrEnum):
    """The gravest that can be said of a word comes first."""

    BANNED = "banned"
    BAD = "bad"
    GOOD = "good"
    IN_TITLE = "in_title"
    CANDIDATE = "candidate"


STATUS_NAMES: Mapping[WordStatus, Phrase] = {
    WordStatus.BANNED: texts.STATUS_BANNED,
    WordStatus.BAD: texts.STATUS_BAD,
    WordStatus.GOOD: texts.STATUS_GOOD,
    WordStatus.IN_TITLE: texts.STATUS_IN_TITLE,
    WordStatus.CANDIDATE: texts.STATUS_CANDIDATE,
}


@dataclass(frozen=True, slots=True)
class Trial:
    """What a word brought: visitors by search and clicks on ads, and how many of them bought."""

    visitors: int = 0
    buyers: int = 0

    def __add__(self, other: "Trial") -> "Trial":
        return Trial(self.visitors + other.visitors, self.buyers + other.buyers)


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a word has come, and by what trial; `usual` is the conversion it was held against."""

    status: WordStatus = WordStatus.CANDIDATE
    trial: Trial = Trial()
    usual: float = USUAL


def standings(words: Iterable[tuple[Trial, bool, bool]]) -> list[Standing]:
    """How far each word of a library has come; each with its trial, whether it is banned, and whether in the title."""
    every = list(words)
    usual = usual_rate([trial for trial, _, _ in every])
    return [Standing(_status(*each, usual), each[0], usual) for each in every]


def usual_rate(trials: Sequence[Trial]) -> float:
    """The conversion of all words of a library together, or 3 % while that is not known."""
    visitors, buyers = sum(each.visitors for each in trials), sum(each.buyers for each in trials)
    return min(buyers / visitors, 1.0) if visitors >= _VISITORS and buyers >= _BUYERS else USUAL


def _status(trial: Trial, banned: bool, in_title: bool, usual: float) -> WordStatus:
    if banned:
        return WordStatus.BANNED
    if trial.buyers >= _GOOD and trial.buyers >= usual * trial.visitors:
        return WordStatus.GOOD
    if trial.buyers < usual * trial.visitors:
        few = AtRate(Seen(trial.visitors, trial.buyers), usual)
        if chance_of_so_few([few]) <= _LUCK:
            return WordStatus.BAD
    return WordStatus.IN_TITLE if in_title else WordStatus.CANDIDATE
