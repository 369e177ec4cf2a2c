"""Reads and writes tests: what is tried, for which products, with which words, and how far it has come."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.ads import room_texts as texts
from storedesk.ads.records_test_words import WordDraft, WordState, add_words
from storedesk.ads.rules.verdicts import Aim, Caution
from storedesk.ads.tables import AdTest, AdTestPlan, AdTestProduct, AdTestWord
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase

MOST_DAYS = 90
REVIEWS_AFTER = (3, 7, 14)
"""Days after its start on which a test is looked at, as far as it runs so long."""


class Stage(StrEnum):
    """How far a test has come."""

    PROPOSED = "proposed"
    RUNNING = "running"
    REVIEWED = "reviewed"
    """Looked at, with proposals made; it goes on running."""
    ENDED = "ended"


class Way(StrEnum):
    """Who judges the words."""

    STATISTICAL = "statistical"
    PRESET = "preset"
    """The 3-day rule; the others are the strategies of rules.three_days by their keys."""
    CUT_COST = "cut_cost"
    MORE_OF_THE_GOOD = "more_of_the_good"
    CLICK_RATE = "click_rate"


STAGE_NAMES: dict[Stage, Phrase] = {
    Stage.PROPOSED: texts.STAGE_PROPOSED,
    Stage.RUNNING: texts.STAGE_RUNNING,
    Stage.REVIEWED: texts.STAGE_REVIEWED,
    Stage.ENDED: texts.STAGE_ENDED,
}
WAY_NAMES: dict[Way, Phrase] = {
    Way.STATISTICAL: texts.WAY_STATISTICAL,
    Way.PRESET: texts.WAY_PRESET,
    Way.CUT_COST: texts.WAY_CUT_COST,
    Way.MORE_OF_THE_GOOD: texts.WAY_MORE_OF_THE_GOOD,
    Way.CLICK_RATE: texts.WAY_CLICK_RATE,
}


@dataclass(frozen=True, slots=True)
class Draft:
    """What the operator says of a test. `bid_ratio` is the default bid as a share of each word's market price.

    `plans` are ids of campaigns the test runs in; without any its words count wherever they are advertised.
    """

    name: str
    hypothesis: str = ""
    channel: str = "wxt"
    way: Way = Way.STATISTICAL
    caution: Caution = Caution.BALANCED
    aim: Aim = Aim.PROFIT
    bids_may_move: bool = True
    match: str = ""
    default_bid: Decimal | None = None
    bid_ratio: Decimal | None = None
    target_roi: Decimal | None = None
    planned_days: int = 14
    daily_budget: Decimal | None = None
    products: tuple[int, ...] = ()
    plans: tuple[int, ...] = ()

    @property
    def budget(self) -> Decimal | None:
        """What the whole test may cost."""
        return None if self.daily_budget is None else self.daily_budget * self.planned_days


@dataclass(frozen=True, slots=True)
class Trial:
    """A test as it stands: what was said of it, its stage, and the days on which something happened to it.

    `since` is the first day that counts; `words` are how many are in it, `dropped` how many were taken out.
    """

    id: int
    draft: Draft
    stage: Stage
    created_on: date
    words: int = 0
    dropped: int = 0
    started_on: date | None = None
    restarted_on: date | None = None
    reviewed_on: date | None = None
    ended_on: date | None = None
    conclusion: str = ""

    @property
    def name(self) -> str:
        return self.draft.name

    @property
    def since(self) -> date | None:
        return self.restarted_on or self.started_on

    def days_run(self, today: date) -> int:
        """Complete days since it counts, up to yesterday or its end."""
        if self.since is None:
            return 0
        end = self.ended_on or today
        return max((end - self.since).days, 0)

    def next_review(self, today: date) -> date | None:
        """The day on which it is to be looked at next: today or a day gone by where that is overdue."""
        if self.stage not in (Stage.RUNNING, Stage.REVIEWED) or self.since is None:
            return None
        due = [self.since + timedelta(days=days) for days in REVIEWS_AFTER]
        looked = self.reviewed_on or self.since
        later = [day for day in due if day > looked]
        end = self.since + timedelta(days=self.draft.planned_days)
        return min([*later, max(end, looked + timedelta(days=REVIEWS_AFTER[0]))])


def trials(session: Session, stages: Iterable[Stage] = tuple(Stage)) -> list[Trial]:
    """The tests in these stages, those that run first, the youngest first."""
    order = {Stage.RUNNING: 0, Stage.REVIEWED: 1, Stage.PROPOSED: 2, Stage.ENDED: 3}
    found = [each for each in _trials(session, None) if each.stage in frozenset(stages)]
    return sorted(found, key=lambda each: (order[each.stage], -each.created_on.toordinal(), -each.id))


def trial(session: Session, test_id: int) -> Trial:
    """One test; raises UserError when it was removed meanwhile."""
    found = _trials(session, test_id)
    if not found:
        raise UserError(texts.TEST_GONE)
    return found[0]


def add_test(session: Session, draft: Draft, words: Sequence[WordDraft], today: date) -> int:
    """A planned test; returns its id. Raises UserError where it cannot be one."""
    row = AdTest(created_on=today, state=Stage.PROPOSED.value)
    _write(row, draft)
    session.add(row)
    session.flush()
    _belongs(session, row.id, draft)
    add_words(session, row.id, words, today)
    return row.id


def change_test(session: Session, test_id: int, draft: Draft) -> None:
    """Say something else of a test; raises UserError where it cannot be one."""
    row = _row(session, test_id)
    _write(row, draft)
    _belongs(session, test_id, draft)


def start(session: Session, test_id: int, day: date) -> None:
    """From that day on the words are advertised; raises UserError without words, or where it was started before."""
    row = _staged(session, test_id, Stage.PROPOSED)
    if session.scalar(select(func.count()).where(AdTestWord.test_id == test_id)) == 0:
        raise UserError(texts.TEST_WITHOUT_WORDS)
    row.state, row.started_on = Stage.RUNNING.value, day


def restart(session: Session, test_id: int, day: date) -> None:
    """Count from that day on, because something was changed that gives every word a new chance."""
    row = _staged(session, test_id, Stage.RUNNING, Stage.REVIEWED)
    row.state, row.restarted_on, row.reviewed_on = Stage.RUNNING.value, day, None


def review(session: Session, test_id: int, day: date) -> None:
    """The words were looked at that day."""
    row = _staged(session, test_id, Stage.RUNNING, Stage.REVIEWED)
    row.state, row.reviewed_on = Stage.REVIEWED.value, day


def end(session: Session, test_id: int, day: date, conclusion: str = "") -> None:
    """The test is over; what it taught is kept with it."""
    row = _staged(session, test_id, Stage.RUNNING, Stage.REVIEWED)
    row.state, row.ended_on, row.conclusion = Stage.ENDED.value, day, conclusion.strip()


def delete_test(session: Session, test_id: int) -> None:
    """Take a test away with its words; the change sheet and the journal stay."""
    session.delete(_row(session, test_id))


def _trials(session: Session, test_id: int | None) -> list[Trial]:
    wanted = select(AdTest).order_by(AdTest.id)
    if test_id is not None:
        wanted = wanted.where(AdTest.id == test_id)
    rows = session.scalars(wanted).all()
    ids = [row.id for row in rows]
    counted: dict[tuple[int, str], int] = {
        (row[0], row[1]): row[2]
        for row in session.execute(
            select(AdTestWord.test_id, AdTestWord.state, func.count())
            .where(AdTestWord.test_id.in_(ids))
            .group_by(AdTestWord.test_id, AdTestWord.state)
        )
    }
    products = _of_trials(session, ids, AdTestProduct, "product_id")
    plans = _of_trials(session, ids, AdTestPlan, "campaign_id")
    return [
        Trial(
            id=row.id,
            draft=_draft(row, products.get(row.id, ()), plans.get(row.id, ())),
            stage=Stage(row.state),
            created_on=row.created_on,
            words=counted.get((row.id, WordState.IN.value), 0),
            dropped=counted.get((row.id, WordState.DROPPED.value), 0),
            started_on=row.started_on,
            restarted_on=row.restarted_on,
            reviewed_on=row.reviewed_on,
            ended_on=row.ended_on,
            conclusion=row.conclusion,
        )
        for row in rows
    ]


def _of_trials(
    session: Session, ids: Sequence[int], table: type[AdTestProduct] | type[AdTestPlan], column: str
) -> dict[int, tuple[int, ...]]:
    found: dict[int, tuple[int, ...]] = {}
    rows = session.execute(
        select(table.test_id, getattr(table, column)).where(table.test_id.in_(ids)).order_by(table.id)
    )
    for test_id, value in rows:
        found[test_id] = (*found.get(test_id, ()), value)
    return found


def _draft(row: AdTest, products: tuple[int, ...], plans: tuple[int, ...]) -> Draft:
    return Draft(
        name=row.name,
        hypothesis=row.hypothesis,
        channel=row.channel,
        way=Way(row.way),
        caution=Caution(row.caution),
        aim=Aim(row.aim),
        bids_may_move=row.bids_may_move,
        match=row.match,
        default_bid=row.default_bid,
        bid_ratio=row.bid_ratio,
        target_roi=row.target_roi,
        planned_days=row.planned_days,
        daily_budget=row.daily_budget,
        products=products,
        plans=plans,
    )


def _write(row: AdTest, draft: Draft) -> None:
    if not draft.name.strip():
        raise UserError(texts.TEST_NAMELESS)
    if not 1 <= draft.planned_days <= MOST_DAYS:
        raise UserError(texts.TEST_DAYS.format(most=MOST_DAYS))
    if any(each is not None and each <= 0 for each in (draft.default_bid, draft.daily_budget, draft.bid_ratio)):
        raise UserError(texts.TEST_MONEY)
    if draft.target_roi is not None and draft.target_roi <= 0:
        raise UserError(texts.TEST_ROI)
    row.name, row.hypothesis, row.channel = draft.name.strip(), draft.hypothesis.strip(), draft.channel
    row.way, row.caution, row.aim = draft.way.value, draft.caution.value, draft.aim.value
    row.bids_may_move, row.match = draft.bids_may_move, draft.match
    row.default_bid, row.bid_ratio, row.target_roi = draft.default_bid, draft.bid_ratio, draft.target_roi
    row.planned_days, row.daily_budget = draft.planned_days, draft.daily_budget


def _belongs(session: Session, test_id: int, draft: Draft) -> None:
    """Bring the products and plans of a test to what is said now, leaving those that stay."""
    for table, column, wanted in (
        (AdTestProduct, "product_id", draft.products),
        (AdTestPlan, "campaign_id", draft.plans),
    ):
        there = {getattr(row, column): row for row in session.scalars(select(table).where(table.test_id == test_id))}
        for value in dict.fromkeys(wanted):
            if value not in there:
                session.add(table(test_id=test_id, **{column: value}))
        for value, row in there.items():
            if value not in wanted:
                session.delete(row)


def _row(session: Session, test_id: int) -> AdTest:
    row = session.get(AdTest, test_id)
    if row is None:
        raise UserError(texts.TEST_GONE)
    return row


def _staged(session: Session, test_id: int, *stages: Stage) -> AdTest:
    row = _row(session, test_id)
    if Stage(row.state) not in stages:
        raise UserError(texts.TEST_NOT_NOW.format(stage=STAGE_NAMES[Stage(row.state)]))
    return row
