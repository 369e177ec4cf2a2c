"""A week's list is gathered from the routines and from every tab, as often as one likes, without a line twice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.checklist import routine_records, texts
from storedesk.checklist.rules.tasks import BY_HAND, ROUTINE, State, routine_key
from storedesk.checklist.tables import Task
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.database.store import Store
from storedesk.foundation.door import Feature

_AFTER_ROUTINES = 10_000


@dataclass(frozen=True, slots=True)
class Asked:
    """A line that something asks for. `made_up` says that it is still worth doing on a later day of the week."""

    source: str
    key: str
    day: date
    role: str
    title: str
    detail: str
    position: int
    made_up: bool = True


@dataclass(frozen=True, slots=True)
class Plan:
    """What gathering would do: lines to add, lines whose words or day have changed, and lines to take away."""

    added: list[Asked] = field(default_factory=list)
    refreshed: list[tuple[int, Asked]] = field(default_factory=list)
    withdrawn: list[int] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.added or self.refreshed or self.withdrawn)


def gather(session: Session, features: Sequence[Feature], week: Week, today: date) -> Plan:
    """Bring the week's list up to what routines and tabs ask for; what the operator touched stays as it is.

    A week that is over is left alone. A routine of nearly every day is not asked for on days already gone.
    """
    plan = planned(session, features, week, today)
    for asked in plan.added:
        session.add(
            Task(
                week=week.monday,
                day=asked.day,
                role=asked.role,
                title=asked.title,
                detail=asked.detail,
                source=asked.source,
                source_key=asked.key,
                state=State.OPEN.value,
                position=asked.position,
            )
        )
    for task_id, asked in plan.refreshed:
        row = session.get_one(Task, task_id)
        row.title, row.detail = asked.title, asked.detail
        if not _touched(row):
            row.day, row.role = asked.day, asked.role
    for task_id in plan.withdrawn:
        session.delete(session.get_one(Task, task_id))
    session.flush()
    return plan


def planned(session: Session, features: Sequence[Feature], week: Week, today: date) -> Plan:
    """What gather() would do now."""
    plan = Plan()
    if week < Week.of(today):
        return plan
    asked = {(each.source, each.key): each for each in _asked(session, features, week, today)}
    sources = {ROUTINE, *(feature.key for feature in features)} - {BY_HAND}
    rows = {(row.source, row.source_key): row for row in session.scalars(select(Task).where(Task.week == week.monday))}
    for key, each in asked.items():
        row = rows.get(key)
        if row is None:
            if each.made_up or each.day >= today:
                plan.added.append(each)
        elif _differs(row, each):
            plan.refreshed.append((row.id, each))
    plan.withdrawn.extend(
        row.id for key, row in rows.items() if key not in asked and row.source in sources and not _touched(row)
    )
    return plan


def keep_gathered(store: Store, features: Sequence[Feature], week: Week, today: date) -> bool:
    """Gather the week, and add routines new in this version; writes only where there is something to write."""
    with store.reading() as session:
        unseeded = bool(routine_records.missing(session))
        due = unseeded or bool(planned(session, features, week, today))
    if unseeded:
        with store.writing(texts.SEED, undoable=False) as session:
            routine_records.seed(session)
    if due:
        with store.writing(texts.GATHER.format(week=week.name), undoable=False) as session:
            gather(session, features, week, today)
    return due


def _asked(session: Session, features: Sequence[Feature], week: Week, today: date) -> Iterator[Asked]:
    for place, routine in enumerate(routine_records.routines(session)):
        if routine.enabled:
            for day in routine.pattern.days_in(week):
                yield Asked(
                    source=ROUTINE,
                    key=routine_key(routine.id, day),
                    day=day,
                    role=routine.role,
                    title=routine.title,
                    detail=routine.detail,
                    position=place,
                    made_up=not routine.pattern.often,
                )
    place = _AFTER_ROUTINES
    for feature in features:
        for wanted in feature.tasks(session, week.monday, today):
            if wanted.day <= week.sunday:
                place += 1
                yield Asked(
                    source=feature.key,
                    key=wanted.key,
                    day=max(wanted.day, week.monday),
                    role=wanted.role,
                    title=str(wanted.title),
                    detail=str(wanted.detail),
                    position=place,
                )


def _differs(row: Task, asked: Asked) -> bool:
    """Would gathering change the row? Words are left as they were once done or edited, a routine's only when edited."""
    if row.edited or (row.source != ROUTINE and row.state != State.OPEN.value):
        return False
    if (row.title, row.detail) != (asked.title, asked.detail):
        return True
    return not _touched(row) and (row.day, row.role) != (asked.day, asked.role)


def _touched(row: Task) -> bool:
    return bool(row.state != State.OPEN.value or row.note or row.original_day or row.carried_from or row.edited)
