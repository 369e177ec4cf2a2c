"""The columns of the history page: versions, verdicts, and two titles root by root."""

from dataclasses import dataclass

from storedesk.foundation import figures
from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.titles.rules.proof import Measure, Outcome
from storedesk.titles.tab import texts
from storedesk.titles.versions import LOOK_NAMES, STATE_NAMES, Difference, Proof, State, Version

_STATES = {
    State.DRAFT: ("info", "pencil-line"),
    State.LIVE: ("positive", "circle-check"),
    State.PAST: ("neutral", "history"),
}
_OUTCOMES = {
    Outcome.BETTER: ("positive", "trending-up", texts.BETTER),
    Outcome.WORSE: ("negative", "trending-down", texts.WORSE),
    Outcome.CANNOT_TELL: ("neutral", "circle-question-mark", texts.CANNOT_TELL),
    Outcome.BLOCKED: ("warning", "ban", texts.BLOCKED),
    Outcome.TOO_EARLY: ("info", "clock", texts.TOO_EARLY),
}


def state_chip(version: Version) -> ChipValue:
    """Whether a version is a draft, in use, or was."""
    tone, icon = _STATES[version.state]
    return ChipValue(tone, icon, str(STATE_NAMES[version.state]))


def outcome_chip(outcome: Outcome) -> ChipValue:
    """A verdict: better, worse, cannot tell, disturbed or too early."""
    tone, icon, word = _OUTCOMES[outcome]
    return ChipValue(tone, icon, str(word))


def last_proof(version: Version) -> Proof | None:
    """The latest verdict on the visitors a version brought."""
    said = [proof for proof in version.proofs if proof.measure is Measure.VISITORS]
    return said[-1] if said else None


def _verdict(version: Version) -> ChipValue | None:
    proof = last_proof(version)
    return outcome_chip(proof.outcome) if proof is not None else None


def _verdict_note(version: Version) -> str:
    proof = last_proof(version)
    return proof.sentence if proof is not None else ""


def _predicted(version: Version) -> float | None:
    return version.prediction.visitors


VERSIONS: tuple[Column, ...] = (
    Column("state", texts.STATE, "chip", value=state_chip, width=112),
    Column("day", texts.SINCE, "date", width=98),
    Column("text", texts.TITLE, width=240, stretch=True),
    Column("verdict", texts.VERDICT, "chip", value=_verdict, width=108, note=_verdict_note),
    Column("predicted", texts.PREDICTED, "number", value=_predicted, width=120, places=1),
    Column("reason", texts.REASON, width=150),
    Column("until", texts.UNTIL, "date", width=98, hidden=True),
    Column("written", texts.WRITTEN, "date", width=98, hidden=True),
    Column("value", texts.VALUE, "number", width=72, places=0, hidden=True),
    Column("formula", texts.FORMULA, width=100, hidden=True),
)


def sample(proof: Proof) -> str:
    """What a verdict stands on."""
    return str(texts.SAMPLE_SAID.format(pairs=proof.pairs, controls=proof.controls))


def span(proof: Proof) -> str | None:
    """Between which changes the true one lies with 95 %."""
    if proof.low is None or proof.high is None:
        return None
    return f"{figures.change(proof.low, places=0)} … {figures.change(proof.high, places=0)}"


def _effect(proof: Proof) -> str | None:
    return None if proof.effect is None else figures.change(proof.effect)


def _smallest(proof: Proof) -> str | None:
    return None if proof.detectable is None else f"±{figures.rate(proof.detectable, places=0)}"


def _measure(proof: Proof) -> str:
    return str(texts.VISITORS if proof.measure is Measure.VISITORS else texts.BUYERS)


PROOFS: tuple[Column, ...] = (
    Column("look", texts.LOOK, value=lambda row: str(LOOK_NAMES[row.look]), width=152),
    Column("measure", texts.MEASURE, value=_measure, width=72),
    Column("outcome", texts.VERDICT, "chip", value=lambda row: outcome_chip(row.outcome), width=108),
    Column("effect", texts.EFFECT, value=_effect, width=76, align="right"),
    Column("range", texts.RANGE, value=span, width=128, align="right"),
    Column("better", texts.PROBABILITY, "rate", width=104, places=0),
    Column("detectable", texts.SMALLEST, value=_smallest, width=112, align="right"),
    Column("sample", texts.SAMPLE, value=sample, width=180, stretch=True),
    Column("written", texts.WRITTEN, "date", width=98, hidden=True),
)


@dataclass(frozen=True, slots=True)
class RootRow:
    """A root of two titles: in both, only in the old, or only in the new one."""

    root: str
    chip: ChipValue


def difference_rows(found: Difference) -> list[RootRow]:
    """Two titles root by root: what came, what went, what stayed."""
    came = ChipValue("positive", "plus", str(texts.ONLY_NEW))
    went = ChipValue("negative", "minus", str(texts.ONLY_OLD))
    both = ChipValue("neutral", "check", str(texts.IN_BOTH))
    return [
        *(RootRow(root, came) for root in found.came),
        *(RootRow(root, went) for root in found.went),
        *(RootRow(root, both) for root in found.stayed),
    ]


DIFFERENCE: tuple[Column, ...] = (
    Column("chip", texts.CHANGED_HOW, "chip", width=150),
    Column("root", texts.ROOTS, width=160, stretch=True),
)
