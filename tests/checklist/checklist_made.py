"""A week in November 2026 to test with: its days, doors that ask for work, and short ways to write and read lines."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from sqlalchemy.orm import Session

from storedesk.checklist import records
from storedesk.checklist.records import Draft
from storedesk.checklist.rules.tasks import Line
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.database.store import Change, Store
from storedesk.foundation.door import Feature, Wanted
from storedesk.foundation.texts import Phrase

MONDAY = date(2026, 11, 23)
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = (MONDAY + timedelta(days=days) for days in range(1, 7))
NEXT_MONDAY = MONDAY + timedelta(days=7)
WEEK = Week(MONDAY)
LAST_WEEK, NEXT_WEEK = WEEK.later(-1), WEEK.later()
NOW = datetime(2026, 11, 25, 2, 30, tzinfo=UTC)


def door(key: str, *wanted: Wanted) -> Feature:
    """A feature that asks for the wanted tasks whose day is not after the week."""

    def tasks(_session: Session, _monday: date, _today: date) -> Sequence[Wanted]:
        return wanted

    return Feature(key=key, name=Phrase(key.title()), tasks=tasks)


def add(store: Store, title: str, day: date = WEDNESDAY, role: str = "operator", today: date = WEDNESDAY) -> int:
    """A line of the operator's own; its id."""
    with store.writing(f"Add {title}") as session:
        return records.add(session, Draft(title, role, day), today)


def lines(store: Store, week: Week = WEEK) -> list[Line]:
    """The week's list."""
    with store.reading() as session:
        return records.lines(session, week)


def titles(store: Store, week: Week = WEEK) -> list[str]:
    """The titles of the week's list, in its order."""
    return [line.title for line in lines(store, week)]


def only(store: Store, title: str, week: Week = WEEK) -> Line:
    """The one line with that title."""
    found = [line for line in lines(store, week) if line.title == title]
    assert len(found) == 1, f"{len(found)} lines are called {title}"
    return found[0]


class Heard:
    """Every change of a store, the latest last."""

    def __init__(self, store: Store) -> None:
        self.changes: list[Change] = []
        store.listen(self.changes.append)

    @property
    def last(self) -> Change:
        return self.changes[-1]
