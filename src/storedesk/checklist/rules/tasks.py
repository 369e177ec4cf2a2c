"""The lines of a week's list: their order, how far the week has come, and what is worth taking into the next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from itertools import groupby

from storedesk.checklist.rules.roles import role_place
from storedesk.foundation.calendar.weeks import Week

ROUTINE = "routine"
BY_HAND = "hand"


class State(Enum):
    """What became of a line."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"
    CARRIED = "carried"


@dataclass(frozen=True, slots=True)
class Line:
    """A task as it stands on the list. `tab` is where it is done in the program, "" for work outside it."""

    id: int
    week: Week
    day: date
    role: str
    title: str
    detail: str = ""
    source: str = BY_HAND
    source_key: str = ""
    tab: str = ""
    state: State = State.OPEN
    note: str = ""
    original_day: date | None = None
    carried_from: date | None = None
    done_at: datetime | None = None
    edited: bool = False
    position: int = 0

    @property
    def postponed(self) -> bool:
        return self.original_day is not None and self.original_day != self.day


@dataclass(frozen=True, slots=True)
class Tally:
    """How many lines are done, still open, dropped, and taken into a later week."""

    done: int = 0
    open: int = 0
    dropped: int = 0
    carried: int = 0

    @property
    def total(self) -> int:
        """The lines that count for this week: dropped and carried ones no longer do."""
        return self.done + self.open

    @property
    def percent(self) -> int:
        """Whole percent done, 100 only when nothing is open; 0 for an empty list."""
        return self.done * 100 // self.total if self.total else 0


def ordered(lines: Iterable[Line]) -> list[Line]:
    """By day, then role, then place."""
    return sorted(lines, key=lambda line: (line.day, role_place(line.role), line.role, line.position, line.id))


def by_day(lines: Iterable[Line]) -> list[tuple[date, list[Line]]]:
    """The days that have lines, each with them in order."""
    return [(day, list(group)) for day, group in groupby(ordered(lines), key=lambda line: line.day)]


def tally(lines: Iterable[Line]) -> Tally:
    states = [line.state for line in lines]
    return Tally(*(states.count(state) for state in (State.DONE, State.OPEN, State.DROPPED, State.CARRIED)))


def routine_of(source_key: str) -> str:
    """The routine a line was made from: its key without the day."""
    return source_key.partition("@")[0]


def routine_key(routine: int, day: date) -> str:
    """What names the line that a routine makes for a day."""
    return f"{routine}@{day.isoformat()}"


def unfinished(before: Sequence[Line], now: Sequence[Line]) -> list[Line]:
    """The open lines of an earlier week that are worth taking over into this one.

    A routine that comes round again this week is left behind: it is on the list already.
    """
    coming = {routine_of(line.source_key) for line in now if line.source == ROUTINE}
    return [
        line
        for line in ordered(before)
        if line.state is State.OPEN and not (line.source == ROUTINE and routine_of(line.source_key) in coming)
    ]


def moved(lines: Sequence[Line], line_id: int, steps: int) -> list[Line]:
    """The neighbours of one line (same day and role) in their new order after it moved so many steps down."""
    line = next(each for each in lines if each.id == line_id)
    group = [each for each in ordered(lines) if (each.day, each.role) == (line.day, line.role)]
    place = group.index(line)
    group.insert(max(0, min(len(group) - 1, place + steps)), group.pop(place))
    return group
