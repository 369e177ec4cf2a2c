"""The door of a feature: all that the rest of the program may ask of it without knowing it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from storedesk.foundation.database.ledger import Ledger
from storedesk.foundation.texts import Phrase


@dataclass(frozen=True, slots=True)
class Wanted:
    """A task a tab asks for in a week. `key` names the thing it is about, so that asking twice makes one line.

    `role` is a key of checklist.rules.roles.ROLES: operator, promotion, service, design, warehouse, finance, owner.
    """

    key: str
    day: date
    role: str
    title: Phrase | str
    detail: Phrase | str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Something that the search box leads to: which tab, which thing in it, and how it is called."""

    tab: str
    key: str
    title: str
    detail: str = ""


def _no_tasks(session: Session, monday: date, today: date) -> Sequence[Wanted]:
    return ()


def _no_finds(session: Session, text: str, most: int) -> Sequence[Found]:
    return ()


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature as the others see it.

    `reports` is the dotted name of its reports module (imported in the reader process, so it loads neither Qt nor
    SQLAlchemy; it has a tuple REPORTS). `tasks(session, monday, today)` are what it asks for in the week that begins
    with monday. `find(session, text, most)` answers the search box. `coming` says in one sentence what an unbuilt tab
    will do; it is None once the tab is there.
    """

    key: str
    name: Phrase
    coming: Phrase | None = None
    reports: str | None = None
    ledgers: tuple[Ledger, ...] = ()
    tasks: Callable[[Session, date, date], Sequence[Wanted]] = _no_tasks
    find: Callable[[Session, str, int], Sequence[Found]] = _no_finds
