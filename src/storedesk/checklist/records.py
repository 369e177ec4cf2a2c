"""The lines of each week as they are kept, and everything the operator does with them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.checklist import texts
from storedesk.checklist.gathering import gather as gather
from storedesk.checklist.gathering import keep_gathered as keep_gathered
from storedesk.checklist.rules.tasks import BY_HAND, ROUTINE, Line, State, Tally, moved, ordered, routine_of, unfinished
from storedesk.checklist.tables import Routine, Task
from storedesk.foundation.calendar.weeks import Week, day_name
from storedesk.foundation.door import Found
from storedesk.foundation.errors import UserError


@dataclass(frozen=True, slots=True)
class Draft:
    """A line as the operator writes it."""

    title: str
    role: str
    day: date
    detail: str = ""


def lines(session: Session, week: Week) -> list[Line]:
    """The week's list in its order."""
    return ordered(_lines(session, session.scalars(select(Task).where(Task.week == week.monday))))


def line(session: Session, task_id: int) -> Line:
    """One line; raises UserError when it is gone."""
    return _lines(session, [_row(session, task_id)])[0]


def left_over(session: Session, week: Week, now: Sequence[Line] | None = None) -> list[Line]:
    """Open lines of the week before that are worth taking over into this one; `now` are its lines where at hand."""
    return unfinished(lines(session, week.later(-1)), lines(session, week) if now is None else now)


def weeks(session: Session) -> list[tuple[Week, Tally]]:
    """Every week that has lines, the latest first, with how far it came."""
    counted: dict[date, dict[str, int]] = {}
    for monday, state, number in session.execute(
        select(Task.week, Task.state, func.count()).group_by(Task.week, Task.state).order_by(Task.week.desc())
    ):
        counted.setdefault(monday, {})[state] = number
    return [(Week(monday), Tally(**states)) for monday, states in counted.items()]


def tick(session: Session, task_id: int, now: datetime) -> None:
    """The line is done; raises UserError for one that was taken into a later week."""
    row = _row(session, task_id)
    if row.state == State.CARRIED.value:
        raise UserError(texts.NOT_OPEN.format(title=row.title))
    row.state, row.done_at = State.DONE.value, now


def reopen(session: Session, task_id: int) -> None:
    """A done or dropped line is open again."""
    row = _row(session, task_id)
    if row.state == State.CARRIED.value:
        raise UserError(texts.NOT_OPEN.format(title=row.title))
    row.state, row.done_at = State.OPEN.value, None


def note(session: Session, task_id: int, text: str) -> None:
    """What the operator remarks on a line; possible in past weeks too."""
    _row(session, task_id).note = text.strip()


def add(session: Session, draft: Draft, today: date) -> int:
    """A line of the operator's own in the week of its day; its id. Raises UserError without a title or in the past."""
    if not draft.title.strip():
        raise UserError(texts.NO_TITLE)
    week = Week.of(draft.day)
    _open_week(week, today)
    last = session.scalar(
        select(func.max(Task.position)).where(Task.week == week.monday, Task.day == draft.day, Task.role == draft.role)
    )
    row = Task(
        week=week.monday,
        day=draft.day,
        role=draft.role,
        title=draft.title.strip(),
        detail=draft.detail.strip(),
        source=BY_HAND,
        source_key=uuid4().hex,
        state=State.OPEN.value,
        position=(last or 0) + 1,
    )
    session.add(row)
    session.flush()
    return row.id


def edit(session: Session, task_id: int, draft: Draft, today: date) -> None:
    """Rewrite a line: its words, its role, its day. Gathering then leaves it alone."""
    row = _changeable(session, task_id, today)
    if not draft.title.strip():
        raise UserError(texts.NO_TITLE)
    row.title, row.detail, row.role = draft.title.strip(), draft.detail.strip(), draft.role
    row.edited = True
    if draft.day != row.day:
        postpone(session, task_id, draft.day, today)


def postpone(session: Session, task_id: int, day: date, today: date) -> None:
    """Put an open line off to another day; in a later week it stands there as carried over.

    Raises UserError for a line that is not open, and for a day in a week that is over.
    """
    row = _changeable(session, task_id, today)
    if row.state != State.OPEN.value:
        raise UserError(texts.NOT_OPEN.format(title=row.title))
    week = Week.of(day)
    if week < Week.of(today):
        raise UserError(texts.DAY_GONE.format(day=day_name(day)))
    if week.monday != row.week:
        _carry(session, row, week, day)
        return
    before = row.original_day or row.day
    row.original_day = None if before == day else before
    row.day = day


def drop(session: Session, task_id: int, today: date) -> None:
    """The line will not be done; it stays on the list, struck out, and is not asked for again this week."""
    row = _changeable(session, task_id, today)
    if row.state == State.CARRIED.value:
        raise UserError(texts.NOT_OPEN.format(title=row.title))
    row.state, row.done_at = State.DROPPED.value, None


def move(session: Session, task_id: int, steps: int, today: date) -> None:
    """Move a line among those of the same day and role, down for positive steps."""
    row = _changeable(session, task_id, today)
    neighbours = moved(lines(session, Week(row.week)), task_id, steps)
    for position, neighbour in enumerate(neighbours):
        session.get_one(Task, neighbour.id).position = position


def carry_over(session: Session, week: Week, today: date, task_ids: Iterable[int] | None = None) -> int:
    """Take over what was left open in the week before (or only these lines of it); the number taken.

    They stand on today, or on Monday in a week that has not begun. Raises UserError for a week that is over.
    """
    _open_week(week, today)
    wanted = None if task_ids is None else set(task_ids)
    day = max(today, week.monday)
    taken = [each for each in left_over(session, week) if wanted is None or each.id in wanted]
    for each in taken:
        _carry(session, _row(session, each.id), week, day)
    return len(taken)


def find(session: Session, text: str, most: int) -> Sequence[Found]:
    """Lines whose title or note holds the text, the latest weeks first."""
    matching = Task.title.icontains(text, autoescape=True) | Task.note.icontains(text, autoescape=True)
    rows = session.scalars(select(Task).where(matching).order_by(Task.week.desc(), Task.day, Task.id).limit(most))
    return [Found("checklist", f"task:{row.id}", row.title, str(Week(row.week).name)) for row in rows]


def is_over(week: Week, today: date) -> bool:
    """A week that is over can be ticked and noted, but no longer changed."""
    return week < Week.of(today)


def _carry(session: Session, row: Task, week: Week, day: date) -> None:
    """The line closes here and stands in another week, once, under the same source and key."""
    row.state, row.done_at = State.CARRIED.value, None
    since = row.carried_from or row.original_day or row.day
    there = session.scalar(
        select(Task).where(Task.week == week.monday, Task.source == row.source, Task.source_key == row.source_key)
    )
    if there is None:
        there = Task(
            week=week.monday,
            day=day,
            role=row.role,
            title=row.title,
            detail=row.detail,
            source=row.source,
            source_key=row.source_key,
            state=State.OPEN.value,
            note=row.note,
            edited=row.edited,
            position=row.position,
        )
        session.add(there)
    elif there.state in (State.CARRIED.value, State.DROPPED.value):
        there.state, there.day = State.OPEN.value, day
    there.carried_from = since
    session.flush()


def _changeable(session: Session, task_id: int, today: date) -> Task:
    row = _row(session, task_id)
    _open_week(Week(row.week), today)
    return row


def _open_week(week: Week, today: date) -> None:
    if is_over(week, today):
        raise UserError(texts.PAST_WEEK.format(week=week.name))


def _row(session: Session, task_id: int) -> Task:
    row = session.get(Task, task_id)
    if row is None:
        raise UserError(texts.GONE_TASK)
    return row


def _lines(session: Session, rows: Iterable[Task]) -> list[Line]:
    tabs = {str(routine): tab for routine, tab in session.execute(select(Routine.id, Routine.tab))}
    return [_line(row, tabs) for row in rows]


def _line(row: Task, tabs: dict[str, str]) -> Line:
    tab = tabs.get(routine_of(row.source_key), "") if row.source == ROUTINE else row.source
    return Line(
        id=row.id,
        week=Week(row.week),
        day=row.day,
        role=row.role,
        title=row.title,
        detail=row.detail,
        source=row.source,
        source_key=row.source_key,
        tab="" if row.source == BY_HAND else tab,
        state=State(row.state),
        note=row.note,
        original_day=row.original_day,
        carried_from=row.carried_from,
        done_at=row.done_at,
        edited=row.edited,
        position=row.position,
    )
