"""The change sheet: what becomes of a proposal until a report proves it, and changes nobody wrote down."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from storedesk.ads import texts
from storedesk.foundation.texts import Phrase

CENT = Decimal("0.01")
_EXPECTED = Decimal(3)
"""Impressions that should have come by now: with three expected, none at all is a chance of 5 % (e^-3)."""


class Step(StrEnum):
    """Where a change stands."""

    PROPOSED = "proposed"
    REFUSED = "refused"
    ACCEPTED = "accepted"
    DONE = "done"
    """The operator says it is done in the back office; no report has told yet."""
    VERIFIED = "verified"
    NOT_DONE = "not_done"
    CANNOT_BE_SEEN = "cannot_be_seen"


STEP_NAMES: dict[Step, Phrase] = {
    Step.PROPOSED: texts.STEP_PROPOSED,
    Step.REFUSED: texts.STEP_REFUSED,
    Step.ACCEPTED: texts.STEP_ACCEPTED,
    Step.DONE: texts.STEP_DONE,
    Step.VERIFIED: texts.STEP_VERIFIED,
    Step.NOT_DONE: texts.STEP_NOT_DONE,
    Step.CANNOT_BE_SEEN: texts.STEP_CANNOT_BE_SEEN,
}

_NEXT: dict[Step, frozenset[Step]] = {
    Step.PROPOSED: frozenset({Step.ACCEPTED, Step.REFUSED}),
    Step.REFUSED: frozenset({Step.PROPOSED}),
    Step.ACCEPTED: frozenset({Step.DONE, Step.PROPOSED, Step.REFUSED, Step.VERIFIED}),
    Step.DONE: frozenset({Step.VERIFIED, Step.NOT_DONE, Step.CANNOT_BE_SEEN, Step.ACCEPTED}),
    Step.NOT_DONE: frozenset({Step.DONE, Step.VERIFIED, Step.REFUSED}),
    Step.CANNOT_BE_SEEN: frozenset({Step.VERIFIED, Step.NOT_DONE, Step.DONE}),
    Step.VERIFIED: frozenset(),
}


class Part(StrEnum):
    """What of a word in a plan is changed; the order is that in which the back office asks."""

    PRESENCE = "presence"
    """Added or removed."""
    STATUS = "status"
    MATCH = "match"
    BID = "bid"


@dataclass(frozen=True, slots=True)
class WordSetting:
    """How a word stands in a report: None where the report does not tell.

    impressions: over the days the report covers; dearest_click: the highest average click price of a day, which is
    never above the bid.
    """

    bid: Decimal | None = None
    status: str | None = None
    match: str | None = None
    impressions: int = 0
    dearest_click: Decimal | None = None


@dataclass(frozen=True, slots=True)
class WordChange:
    """One line of the sheet: what was and what shall be; a word removed is new = "" and one added old = ""."""

    part: Part
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Sight:
    """What a later report can tell: the days it covers after the change, whether it lists words without traffic."""

    days: int
    lists_silent: bool
    usual_impressions: Decimal = Decimal(0)
    """Impressions a day the word had before."""


@dataclass(frozen=True, slots=True)
class Detected:
    """A change found by comparing two imports that no sheet speaks of."""

    part: Part
    old: str
    new: str


def may_become(step: Step) -> frozenset[Step]:
    """The steps that can follow."""
    return _NEXT[step]


def verify(change: WordChange, seen: WordSetting | None, sight: Sight) -> Step:
    """What a report from after the change proves; `seen` None: the word is not in it.

    A removed word that still has impressions was not removed. One that is absent counts as removed if the report lists
    words without traffic, or if at its usual traffic three impressions should have come. A bid no report tells is
    refuted by a click that cost more; a bid that fits cannot be proved that way.
    """
    if sight.days <= 0:
        return Step.DONE
    if change.part is Part.PRESENCE:
        return _presence(change, seen, sight)
    if seen is None:
        return Step.CANNOT_BE_SEEN
    if change.part is Part.BID:
        return _bid(Decimal(change.new), seen)
    told = seen.status if change.part is Part.STATUS else seen.match
    if told is None:
        return Step.CANNOT_BE_SEEN
    return Step.VERIFIED if told == change.new else Step.NOT_DONE


def detect(before: WordSetting | None, after: WordSetting | None, lists_silent: bool) -> tuple[Detected, ...]:
    """What differs between two imports: only where both tell; a missing word only if reports list silent words."""
    if before is None or after is None:
        if before is after or not lists_silent:
            return ()
        old, new = ("", PRESENT) if before is None else (PRESENT, "")
        return (Detected(Part.PRESENCE, old, new),)
    pairs = (
        (Part.STATUS, before.status, after.status),
        (Part.MATCH, before.match, after.match),
        (Part.BID, _plain(before.bid), _plain(after.bid)),
    )
    return tuple(Detected(part, old, new) for part, old, new in pairs if old and new and old != new)


def detect_all(
    before: Mapping[int, WordSetting], after: Mapping[int, WordSetting], lists_silent: bool
) -> dict[int, tuple[Detected, ...]]:
    """The same for all words by their numbers; words without a change are left out."""
    found = {word: detect(before.get(word), after.get(word), lists_silent) for word in sorted(before.keys() | after)}
    return {word: changes for word, changes in found.items() if changes}


PRESENT = "present"


def _presence(change: WordChange, seen: WordSetting | None, sight: Sight) -> Step:
    if change.new:
        if seen is not None:
            return Step.VERIFIED
        return Step.NOT_DONE if sight.lists_silent else Step.CANNOT_BE_SEEN
    if seen is not None and (seen.impressions or sight.lists_silent):
        return Step.NOT_DONE
    if sight.lists_silent or sight.usual_impressions * sight.days >= _EXPECTED:
        return Step.VERIFIED
    return Step.CANNOT_BE_SEEN


def _bid(wanted: Decimal, seen: WordSetting) -> Step:
    if seen.bid is not None:
        return Step.VERIFIED if abs(seen.bid - wanted) < CENT else Step.NOT_DONE
    if seen.dearest_click is not None and seen.dearest_click > wanted + CENT:
        return Step.NOT_DONE
    return Step.CANNOT_BE_SEEN


def _plain(bid: Decimal | None) -> str | None:
    return None if bid is None else str(bid.quantize(CENT))
