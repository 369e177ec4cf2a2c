"""The columns of the table of routines."""

from storedesk.checklist import texts
from storedesk.checklist.routine_records import RoutineView
from storedesk.checklist.rules.roles import role_name
from storedesk.foundation.desktop.columns import ChipValue, Column


def _kind(routine: RoutineView) -> ChipValue:
    if not routine.key:
        return ChipValue("info", "user", str(texts.OWN_ROUTINE))
    if routine.changed:
        return ChipValue("warning", "pencil", str(texts.CHANGED_ROUTINE))
    return ChipValue("neutral", "package", str(texts.SHIPPED_AS_IS))


ROUTINES = (
    Column("enabled", texts.SWITCHED_ON, "check", width=52),
    Column(
        "title",
        texts.ROUTINE,
        width=200,
        stretch=True,
        tone=lambda routine: "" if routine.enabled else "muted",
        note=lambda routine: routine.detail,
    ),
    Column("role", texts.ROLE, value=lambda routine: role_name(routine.role), width=116),
    Column("rhythm", texts.RHYTHM, value=lambda routine: str(routine.pattern), width=150),
    Column("kind", texts.KIND, "chip", value=_kind, width=124),
)
