"""Verdicts, states and steps as chips: colour, icon and word together."""

from storedesk.ads.records_tests import STAGE_NAMES, Stage
from storedesk.ads.rules.changes import STEP_NAMES, Step
from storedesk.ads.rules.conditions import Proposal
from storedesk.ads.rules.explaining import VERDICT_NAMES
from storedesk.ads.rules.states import STATE_NAMES, State
from storedesk.ads.rules.verdicts import Verdict
from storedesk.ads.tab import texts
from storedesk.foundation import figures
from storedesk.foundation.desktop.columns import ChipValue
from storedesk.foundation.texts import Phrase

_SURELY = 0.99
_VERDICTS = {
    Verdict.DROP: ("negative", "trash-2"),
    Verdict.LOWER: ("warning", "arrow-down"),
    Verdict.RAISE: ("positive", "arrow-up"),
    Verdict.KEEP: ("positive", "check"),
    Verdict.MORE_DATA: ("neutral", "clock"),
    Verdict.NO_TRAFFIC: ("warning", "eye"),
    Verdict.NO_ORDERS_POSSIBLE: ("neutral", "ban"),
}
_PROPOSALS: dict[Proposal, tuple[str, str, Phrase]] = {
    Proposal.DROP: ("negative", "trash-2", texts.PROPOSAL_DROP),
    Proposal.LOWER: ("warning", "arrow-down", texts.PROPOSAL_LOWER),
    Proposal.RAISE: ("positive", "arrow-up", texts.PROPOSAL_RAISE),
    Proposal.CHECK: ("warning", "search", texts.PROPOSAL_CHECK),
}
_STATES = {
    State.ORDERS: ("positive", "wallet"),
    State.INTEREST: ("info", "heart"),
    State.CLICKS: ("warning", "target"),
    State.IMPRESSIONS: ("neutral", "eye"),
    State.SILENT: ("negative", "ban"),
    State.NEW: ("neutral", "plus"),
}
_STAGES = {
    Stage.PROPOSED: ("neutral", "pencil-line"),
    Stage.RUNNING: ("info", "trending-up"),
    Stage.REVIEWED: ("positive", "check"),
    Stage.ENDED: ("neutral", "flag"),
}
_STEPS = {
    Step.PROPOSED: ("info", "pencil-line"),
    Step.REFUSED: ("neutral", "x"),
    Step.ACCEPTED: ("accent", "list-checks"),
    Step.DONE: ("warning", "clock"),
    Step.VERIFIED: ("positive", "circle-check"),
    Step.NOT_DONE: ("negative", "circle-x"),
    Step.CANNOT_BE_SEEN: ("neutral", "eye"),
}


def verdict_chip(verdict: Verdict, clicks: int | None = None) -> ChipValue:
    """A statistical verdict, with its sample where the clicks are given."""
    tone, sign = _VERDICTS[verdict]
    word = VERDICT_NAMES[verdict]
    said = word if clicks is None else texts.SAMPLE.format(verdict=word, clicks=figures.count(clicks))
    return ChipValue(tone, sign, str(said))


def back_chip(clicks: int) -> ChipValue:
    """A dropped word that should be added again, with its sample."""
    said = texts.SAMPLE.format(verdict=texts.ADD_AGAIN, clicks=figures.count(clicks))
    return ChipValue("info", "undo-2", str(said))


def proposal_chip(proposal: Proposal | None, *, held_back: bool = False) -> ChipValue:
    """What a readable rule proposes."""
    if proposal is None:
        return ChipValue("neutral", "minus", str(texts.PROPOSAL_NONE))
    if held_back:
        return ChipValue("neutral", "clock", str(texts.HELD_BACK))
    tone, sign, word = _PROPOSALS[proposal]
    return ChipValue(tone, sign, str(word))


def chance_word(chance: float) -> str:
    """A chance in per cent; beyond 1 and 99 % only as that, because nobody knows it better."""
    if chance > _SURELY:
        return ">99%"
    return "<1%" if chance < 1 - _SURELY else figures.rate(chance, places=0)


def state_chip(state: State) -> ChipValue:
    """How far a word has come."""
    return ChipValue(*_STATES[state], str(STATE_NAMES[state]))


def stage_chip(stage: Stage) -> ChipValue:
    """How far a test has come."""
    return ChipValue(*_STAGES[stage], str(STAGE_NAMES[stage]))


def step_chip(step: Step) -> ChipValue:
    """Where a change stands."""
    return ChipValue(*_STEPS[step], str(STEP_NAMES[step]))
