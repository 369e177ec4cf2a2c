"""Reads what proves a change of title, works out the verdict, and keeps it as it was said."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.foundation import figures
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import kept, told
from storedesk.titles import records_evidence, texts
from storedesk.titles.records_evidence import Evidence
from storedesk.titles.rules.changes import Prediction, PredictionScore, due, score_prediction
from storedesk.titles.rules.proof import Measure, Outcome, Verdict, judge, quick_look
from storedesk.titles.tables import TitleProof, TitleVersion
from storedesk.titles.versions import LOOK_DAYS, Look, Proof


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict with the evidence it stands on."""

    look: Look
    verdict: Verdict
    evidence: Evidence


def look_at(session: Session, version_id: int, look: Look, today: date, measure: Measure = Measure.VISITORS) -> Finding:
    """What can be said of a version today; writes nothing. Raises UserError where it was never live."""
    row = _version(session, version_id)
    if row.day is None:
        raise UserError(texts.VERSION_NEVER_LIVE)
    evidence = records_evidence.evidence(session, row.product_id, row.day, today, measure)
    series = [each.series for each in evidence.controls]
    if look is Look.QUICK:
        verdict = quick_look(row.day, evidence.series, series, today, evidence.disturbances)
    else:
        days = LOOK_DAYS[look]
        verdict = judge(row.day, evidence.series, series, today, days, measure, evidence.disturbances)
    return Finding(look, verdict, evidence)


def write_down(
    session: Session, version_id: int, look: Look, today: date, measure: Measure = Measure.VISITORS
) -> Verdict:
    """Work the verdict out and keep it with the version, in place of an earlier one of the same look and measure.

    Raises UserError where the look is not due yet.
    """
    row = _version(session, version_id)
    if row.day is not None and today < (day := due(row.day)[look.value]):
        raise UserError(texts.PROOF_TOO_EARLY.format(day=figures.day(day)))
    verdict = look_at(session, version_id, look, today, measure).verdict
    same = select(TitleProof).where(
        TitleProof.version_id == version_id, TitleProof.look == look.value, TitleProof.measure == measure.value
    )
    proof = session.scalars(same).one_or_none()
    if proof is None:
        proof = TitleProof(version_id=version_id, look=look.value, measure=measure.value)
    _fill(proof, verdict, today)
    session.add(proof)
    return verdict


def proofs(session: Session, version_ids: Collection[int]) -> dict[int, list[Proof]]:
    """The verdicts that were written down, by version, in the order of the looks."""
    found: dict[int, list[Proof]] = {}
    if not version_ids:
        return found
    rows = session.scalars(select(TitleProof).where(TitleProof.version_id.in_(version_ids)).order_by(TitleProof.id))
    places = list(Look)
    for row in sorted(rows, key=lambda row: (places.index(Look(row.look)), row.measure)):
        found.setdefault(row.version_id, []).append(_proof(row))
    return found


def scored(session: Session, version_id: int, days: int, today: date) -> PredictionScore:
    """A version's prediction held against what came in so many days after the change, events of the shop left out.

    Raises UserError as look_at.
    """
    row = _version(session, version_id)
    if row.day is None:
        raise UserError(texts.VERSION_NEVER_LIVE)
    prediction = Prediction(
        None if row.visitors is None else float(row.visitors),
        None if row.buyers is None else float(row.buyers),
        tuple(json.loads(row.words)),
    )
    last = min(row.day + timedelta(days=days), today)
    visitors, buyers = records_evidence.series_of(session, row.product_id, row.day, last)
    for day in records_evidence.event_days(session, row.day, last):
        visitors.pop(day, None)
        buyers.pop(day, None)
    words = records_evidence.visitors_by_word(session, prediction.words, row.day + timedelta(days=1), last)
    return score_prediction(prediction, visitors, buyers, words, row.day, days)


def _version(session: Session, version_id: int) -> TitleVersion:
    row = session.get(TitleVersion, version_id)
    if row is None:
        raise UserError(texts.VERSION_GONE)
    return row


def _fill(proof: TitleProof, verdict: Verdict, today: date) -> None:
    proof.written, proof.outcome, proof.days = today, verdict.outcome.value, verdict.days
    proof.effect, proof.low, proof.high = map(_share, (verdict.effect, verdict.low, verdict.high))
    proof.better, proof.detectable = _share(verdict.better), _share(verdict.detectable)
    proof.controls, proof.pairs = verdict.controls, verdict.pairs
    proof.before, proof.after = _figure(verdict.before), _figure(verdict.after)
    disturbed = [
        kept(texts.DISTURBED.format(day=figures.day(each.day), what=each.what)) for each in verdict.disturbances
    ]
    proof.disturbances = json.dumps(disturbed, ensure_ascii=False)
    proof.sentence = kept(verdict.sentence)


def _proof(row: TitleProof) -> Proof:
    return Proof(
        look=Look(row.look),
        measure=Measure(row.measure),
        written=row.written,
        outcome=Outcome(row.outcome),
        days=row.days,
        effect=row.effect,
        low=row.low,
        high=row.high,
        better=row.better,
        detectable=row.detectable,
        controls=row.controls,
        pairs=row.pairs,
        before=row.before,
        after=row.after,
        disturbances=tuple(map(told, json.loads(row.disturbances))),
        sentence=told(row.sentence),
    )


def _share(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(round(value, 6)))


def _figure(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(round(value, 3)))
