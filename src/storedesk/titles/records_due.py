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
    last, version = until or today, TitleVersion
    live = session.execute(
        select(version.id, version.product_id, version.text, version.day).where(
            version.state == State.LIVE.value,
            version.day > today - timedelta(days=14) - _PATIENCE,
            version.day <= last,
        )
    ).all()
    if not live:
        return []
    said = select(TitleProof.version_id, TitleProof.look).where(TitleProof.version_id.in_([row.id for row in live]))
    taken = {(version_id, look) for version_id, look in session.execute(said)}
    called = products.names(session)
    found = []
    for version_id, product_id, text, changed in live:
        if changed is None:
            continue
        days = due(changed)
        waiting = [look for look in Look if days[look.value] <= today][-1:]
        coming = [look for look in Look if today < days[look.value] <= last]
        found += [
            Due(version_id, product_id, called.get(product_id, ""), text, changed, look, days[look.value])
            for look in (*waiting, *coming)
            if (version_id, look.value) not in taken
        ]
    return sorted(found, key=lambda each: (each.day, each.product_id))
