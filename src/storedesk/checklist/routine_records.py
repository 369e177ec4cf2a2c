"""The shop's routines as they are kept: those that ship, switched and edited at will, and the operator's own."""

from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.checklist import texts
from storedesk.checklist.rules.rhythm import Pattern
from storedesk.checklist.rules.routines import SHIPPED, Shipped, shipped
from storedesk.checklist.tables import Routine
from storedesk.foundation.errors import UserError


@dataclass(frozen=True, slots=True)
class RoutineView:
    """A routine as it is shown and edited. `key` is empty for the operator's own; `id` is 0 for one not yet kept."""

    title: str
    role: str
    pattern: Pattern
    detail: str = ""
    tab: str = ""
    enabled: bool = True
    key: str = ""
    id: int = 0

    @property
    def changed(self) -> bool:
        """Does a shipped routine differ from how it ships, apart from being switched off?"""
        original = shipped(self.key)
        return original is not None and replace(self, enabled=True) != _as_shipped(original, self.id)


def missing(session: Session) -> list[Shipped]:
    """Routines that ship with this version and are not kept yet."""
    kept = set(session.scalars(select(Routine.key)))
    return [routine for routine in SHIPPED if routine.key not in kept]


def seed(session: Session) -> int:
    """Add the shipped routines that are missing, and leave the kept ones as they are; the number added."""
    place = session.scalar(select(func.max(Routine.position))) or 0
    added = missing(session)
    for routine in added:
        place += 1
        session.add(
            Routine(
                key=routine.key,
                title="",
                detail="",
                role=routine.role,
                tab=routine.tab,
                rhythm=routine.pattern.rhythm.value,
                days=routine.pattern.written,
                enabled=True,
                position=place,
            )
        )
    session.flush()
    return len(added)


def routines(session: Session) -> list[RoutineView]:
    """All of them, in their order."""
    return [view(row) for row in session.scalars(select(Routine).order_by(Routine.position, Routine.id))]


def view(row: Routine) -> RoutineView:
    """A kept routine; a shipped one whose words were never edited speaks the operator's language."""
    original = shipped(row.key)
    own_words = bool(row.title) or original is None
    return RoutineView(
        title=row.title if own_words or original is None else str(original.title),
        detail=row.detail if own_words or original is None else str(original.detail),
        role=row.role,
        pattern=Pattern.parse(row.rhythm, row.days),
        tab=row.tab,
        enabled=row.enabled,
        key=row.key,
        id=row.id,
    )


def save(session: Session, wanted: RoutineView) -> int:
    """Keep a new routine (id 0) or the changes to one; its id. Raises UserError for one without a title."""
    title, detail = wanted.title.strip(), wanted.detail.strip()
    if not title:
        raise UserError(texts.NO_TITLE)
    if wanted.id:
        row = _row(session, wanted.id)
    else:
        place = session.scalar(select(func.max(Routine.position))) or 0
        row = Routine(key="", position=place + 1, enabled=True)
        session.add(row)
    original = shipped(row.key or "")
    as_shipped = original is not None and (title, detail) == (str(original.title), str(original.detail))
    row.title, row.detail = ("", "") if as_shipped else (title, detail)
    row.role, row.tab, row.enabled = wanted.role, wanted.tab, wanted.enabled
    row.rhythm, row.days = wanted.pattern.rhythm.value, wanted.pattern.written
    session.flush()
    return row.id


def switch(session: Session, routine_id: int, enabled: bool) -> None:
    """Switch a routine on or off; switched off, it makes no more lines."""
    _row(session, routine_id).enabled = enabled


def reset(session: Session, routine_id: int) -> None:
    """Make a shipped routine again as it ships; the operator's own stay as they are."""
    row = _row(session, routine_id)
    original = shipped(row.key)
    if original is not None:
        save(session, _as_shipped(original, routine_id))


def delete(session: Session, routine_id: int) -> None:
    """Take away one of the operator's own routines; a shipped one can only be switched off (UserError)."""
    row = _row(session, routine_id)
    if row.key:
        raise UserError(texts.SHIPPED_ROUTINE)
    session.delete(row)


def _row(session: Session, routine_id: int) -> Routine:
    row = session.get(Routine, routine_id)
    if row is None:
        raise UserError(texts.GONE_ROUTINE)
    return row


def _as_shipped(original: Shipped, routine_id: int) -> RoutineView:
    return RoutineView(
        title=str(original.title),
        detail=str(original.detail),
        role=original.role,
        pattern=original.pattern,
        tab=original.tab,
        key=original.key,
        id=routine_id,
    )
