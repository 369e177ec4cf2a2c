"""Reads which looks at changed titles wait: on day 2, after 7 and 14 days, until they are written down."""

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.products import records as products
from storedesk.titles.rules.changes import due
from storedesk.titles.tables import TitleProof, TitleVersion
from storedesk.titles.versions import Due, Look, State

_PATIENCE = timedelta(days=14)
"""A look nobody took is asked for so long after its day; then the next change is more interesting."""


def due_looks(session: Session, today: date, until: date | None = None) -> list[Due]:
    """The looks that wait today: for each live title the latest one whose day has come; and those to come by `until`.

    A verdict that is due stands for the looks before it. The longest due come first.
    """
    last = until or today
    live = session.scalars(
        select(TitleVersion).where(
            TitleVersion.state == State.LIVE.value,
            TitleVersion.day.is_not(None),
            TitleVersion.day > today - timedelta(days=14) - _PATIENCE,
            TitleVersion.day <= last,
        )
    ).all()
    if not live:
        return []
    taken = {
        (version_id, look)
        for version_id, look in session.execute(
            select(TitleProof.version_id, TitleProof.look).where(TitleProof.version_id.in_([row.id for row in live]))
        )
    }
    called = products.names(session)
    found = []
    for row in live:
        changed = row.day
        if changed is None:
            continue
        days = due(changed)
        waiting = [look for look in Look if days[look.value] <= today][-1:]
        coming = [look for look in Look if today < days[look.value] <= last]
        name = called.get(row.product_id, "")
        found += [
            Due(row.id, row.product_id, name, row.text, changed, look, days[look.value])
            for look in (*waiting, *coming)
            if (row.id, look.value) not in taken
        ]
    return sorted(found, key=lambda each: (each.day, each.product_id))
