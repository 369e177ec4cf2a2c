"""What the ads room asks of the week, and what it answers when the search box asks: told to the door when it asks."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.ads import records_changes, records_plans, records_tests
from storedesk.ads import room_texts as texts
from storedesk.ads.door import KEY
from storedesk.ads.ledgers import AD_CAMPAIGN_DAY, KEYWORD_MONTH
from storedesk.ads.records_tests import STAGE_NAMES, Stage, Trial, Way
from storedesk.ads.records_verdicts import Judged, judged
from storedesk.ads.rules.changes import Step
from storedesk.ads.rules.states import yuan
from storedesk.ads.rules.verdicts import Verdict
from storedesk.foundation import figures
from storedesk.foundation.calendar.weeks import Week, month_name, month_of
from storedesk.foundation.door import Found, Wanted
from storedesk.keywords.tables import KEYWORD_NAMES

_MOST_NAMED = 5
_MONTHS_BACK = 3
_WASTED_FROM = Decimal(10)
"""Yuan: less is not worth a line of the week."""


def tasks(session: Session, monday: date, today: date) -> Sequence[Wanted]:
    """Tests to start and to look at, words to decide, money wasted since the last look, and changes not made."""
    week = Week(monday)
    found: list[Wanted] = []
    for trial in records_tests.trials(session, (Stage.RUNNING, Stage.REVIEWED, Stage.PROPOSED)):
        if trial.stage is Stage.PROPOSED:
            if today in week:
                found.append(_start(trial, today))
            continue
        due = trial.next_review(today)
        if due is not None and due <= week.sunday:
            found.append(_review(trial, max(due, monday), today))
        if today in week:
            found += _decisions(session, judged(session, trial.id, today), today)
    if today in week:
        found += _changes(session, today)
    return found


def find(session: Session, text: str, most: int) -> Sequence[Found]:
    """Tests, plans and advertised words whose name contains the text."""
    wanted = text.strip()
    if not wanted or most <= 0:
        return ()
    found = [
        Found(KEY, f"test:{each.id}", each.name, str(texts.FOUND_TEST.format(stage=STAGE_NAMES[each.stage])))
        for each in records_tests.trials(session)
        if wanted.casefold() in f"{each.name} {each.draft.hypothesis}".casefold()
    ]
    found += _plans(session, wanted, most - len(found))
    if len(wanted) > 1:
        found += _words(session, wanted, most - len(found))
    return found[:most]


def _start(trial: Trial, today: date) -> Wanted:
    detail = texts.TASK_START_DETAIL.format(day=figures.day(trial.created_on), words=figures.count(trial.words))
    return Wanted(f"start.{trial.id}", today, "promotion", texts.TASK_START.format(name=trial.name), detail)


def _review(trial: Trial, day: date, today: date) -> Wanted:
    detail = texts.TASK_REVIEW_DETAIL.format(words=figures.count(trial.words), days=trial.days_run(today))
    key = f"review.{trial.id}.{(trial.reviewed_on or trial.since or day).isoformat()}"
    return Wanted(key, day, "promotion", texts.TASK_REVIEW.format(name=trial.name), detail)


def _decisions(session: Session, found: Judged, today: date) -> Iterator[Wanted]:
    """Words with a proposal that is not on the sheet yet, and what losing words cost since the test was looked at."""
    cost = np.nansum(found.read.days.cost, axis=1)
    lines = records_changes.sheet(session, records_changes.OPEN_STEPS, found.trial.id)
    decided = {line.word for line in lines}
    chosen = [number for number in proposed(found) if found.words[number].word not in decided]
    if chosen:
        title = texts.TASK_DECIDE.format(count=len(chosen), name=found.trial.name)
        detail = texts.TASK_DECIDE_DETAIL.format(words=_named(found, chosen))
        yield Wanted(f"decide.{found.trial.id}", today, "promotion", title, detail)
    losing = [number for number in proposed(found) if _loses(found, number)]
    since = found.trial.reviewed_on
    from_day = 0 if since is None else max((since - found.read.scope.first).days, 0)
    wasted = yuan(float(np.nansum(found.read.days.cost[losing, from_day:]))) if losing else Decimal(0)
    if wasted >= _WASTED_FROM:
        dearest = sorted(losing, key=lambda number: -cost[number])
        title = texts.TASK_WASTED.format(amount=figures.money(wasted), name=found.trial.name)
        yield Wanted(
            f"wasted.{found.trial.id}",
            today,
            "promotion",
            title,
            texts.TASK_WASTED_DETAIL.format(words=_named(found, dearest)),
        )


def proposed(found: Judged) -> list[int]:
    """The words of a test whose verdict, in the way the test is judged, proposes to change something."""
    back = found.judgement.taken_back
    if found.trial.draft.way is not Way.STATISTICAL:
        return [int(each) for each in np.flatnonzero((found.outcome.rule >= 0) & ~found.outcome.held_back | back)]
    changes = (Verdict.DROP, Verdict.LOWER, Verdict.RAISE)
    return [int(each) for each in np.flatnonzero(np.isin(found.judgement.verdict, changes) | back)]


def _loses(found: Judged, number: int) -> bool:
    return float(found.judgement.p_loses[number]) > 0.5 and not found.taken_back(number)


def _changes(session: Session, today: date) -> Iterator[Wanted]:
    for step, key, title in (
        (Step.ACCEPTED, "sheet", texts.TASK_SHEET),
        (Step.NOT_DONE, "not_done", texts.TASK_NOT_DONE),
    ):
        lines = records_changes.sheet(session, (step,))
        if lines:
            words = list(dict.fromkeys(line.word for line in lines))
            said = "、".join(words[:_MOST_NAMED]) + ("…" if len(words) > _MOST_NAMED else "")
            yield Wanted(key, today, "promotion", title.format(count=len(lines)), said)


def _plans(session: Session, wanted: str, most: int) -> list[Found]:
    last = session.scalar(select(func.max(AD_CAMPAIGN_DAY.c.day)))
    if last is None or most <= 0:
        return []
    plans = records_plans.plans(session, last - timedelta(days=29), last)
    return [
        Found(KEY, f"plan:{each.campaign_id}", each.name, str(texts.FOUND_PLAN.format(cost=figures.money(each.cost))))
        for each in plans
        if wanted.casefold() in each.name.casefold()
    ][:most]


def _words(session: Session, wanted: str, most: int) -> list[Found]:
    month, names = KEYWORD_MONTH.c, KEYWORD_NAMES.table.c
    last = session.scalar(select(func.max(month.month)))
    if last is None or most <= 0:
        return []
    since = last
    for _ in range(_MONTHS_BACK - 1):
        since = month_of(since - timedelta(days=1))
    cost = func.sum(month.cost)
    rows = session.execute(
        select(names.id, names.word, cost, func.sum(month.orders))
        .join(KEYWORD_MONTH, month.keyword_id == names.id)
        .where(names.word.icontains(wanted, autoescape=True), month.month >= since)
        .group_by(names.id, names.word)
        .order_by(cost.desc(), names.word)
        .limit(most)
    )
    return [
        Found(
            KEY,
            f"word:{row[1]}",
            row[1],
            str(
                texts.FOUND_WORD.format(
                    cost=figures.money(row[2]), orders=figures.count(row[3]), month=month_name(since)
                )
            ),
        )
        for row in rows
    ]


def _named(found: Judged, numbers: Sequence[int]) -> str:
    words = [found.words[number].word for number in numbers]
    return "、".join(words[:_MOST_NAMED]) + ("…" if len(words) > _MOST_NAMED else "")
