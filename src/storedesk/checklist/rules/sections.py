"""The list as it is read on screen: in sections by day or by role, with only those lines that are wanted."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from storedesk.checklist.rules.roles import ROLES, role_name, role_place
from storedesk.checklist.rules.tasks import Line, State, Tally, by_day, ordered, tally
from storedesk.foundation.calendar.weeks import Week

BY_DAY, BY_ROLE = "day", "role"


@dataclass(frozen=True, slots=True)
class Wish:
    """Which lines are wanted: of a role ("" for all), only open ones, with every word of a text in them."""

    role: str = ""
    open_only: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A day or a role with its lines; `tally` counts all of them, wanted or not."""

    lines: tuple[Line, ...]
    tally: Tally
    day: date | None = None
    role: str = ""


def wanted(lines: Iterable[Line], wish: Wish) -> list[Line]:
    """The lines that match the wish, in their order."""
    words = _folded(wish.text).split()
    return [
        line
        for line in lines
        if (not wish.role or line.role == wish.role)
        and (not wish.open_only or line.state is State.OPEN)
        and all(word in _searched(line) for word in words)
    ]


def by_section(lines: Sequence[Line], wish: Wish, how: str) -> list[Section]:
    """The wanted lines under their day (BY_DAY) or their role (BY_ROLE); a section without one is left out."""
    if how == BY_ROLE:
        in_order = sorted(ordered(lines), key=lambda line: (role_place(line.role), line.role))
        roles = [(role, list(group)) for role, group in groupby(in_order, key=lambda line: line.role)]
        parts = [Section(tuple(wanted(group, wish)), tally(group), role=role) for role, group in roles]
    else:
        of_role = [line for line in lines if wish.role in ("", line.role)]
        parts = [Section(tuple(wanted(group, wish)), tally(group), day=day) for day, group in by_day(of_role)]
    return [part for part in parts if part.lines]


def role_tallies(lines: Sequence[Line]) -> dict[str, Tally]:
    """How far each role has come, in the order of the roles; "" is everyone."""
    roles = sorted({line.role for line in lines}, key=lambda role: (role_place(role), role))
    return {"": tally(lines)} | {role: tally(line for line in lines if line.role == role) for role in roles}


def day_tallies(lines: Sequence[Line], week: Week, role: str = "") -> dict[date, Tally]:
    """How far each of the seven days has come, for one role or for all."""
    return {day: tally(line for line in lines if line.day == day and role in ("", line.role)) for day in week.days}


def role_choices(also: Iterable[str] = ()) -> Mapping[str, str]:
    """The roles one can give work to, by key, with their names; `also` are roles met on the list."""
    keys = [role.key for role in ROLES]
    return {key: role_name(key) for key in [*keys, *sorted(set(also) - set(keys) - {""})]}


def next_day(line: Line, today: date) -> date:
    """Tomorrow; for a line that stands later already, the day after it."""
    return max(line.day, today) + timedelta(days=1)


def next_monday(line: Line, today: date) -> date:
    """The Monday of the week after this one, or after the week in which the line stands."""
    return Week.of(max(line.day, today)).later().monday


def _searched(line: Line) -> str:
    return _folded("\n".join((line.title, line.detail, line.note, role_name(line.role))))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
