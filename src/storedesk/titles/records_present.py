"""Reads which title every product has today: the live version's, else what operator and reports say."""

from collections import Counter
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.foundation.sheets.tables import ImportBatch
from storedesk.products.tables import LISTING, Product
from storedesk.titles.rules.folding import folded
from storedesk.titles.tables import TitleVersion
from storedesk.titles.versions import Present, State


def presents(session: Session) -> dict[int, Present]:
    """Every product's present title."""
    return _read(session, None)


def texts(session: Session) -> dict[int, str]:
    """Every product's present title alone, by its id."""
    said, version = LISTING.table.c, TitleVersion
    live = select(version.product_id, version.text).where(version.state == State.LIVE.value)
    found: dict[int, str] = {row.product_id: row.text for row in session.execute(live)}
    titles = select(Product.id, Product.title, said.title).outerjoin(LISTING.table, said.product_id == Product.id)
    return {identity: found.get(identity) or own or told or "" for identity, own, told in session.execute(titles)}


def present(session: Session, product_id: int) -> Present:
    """One product's present title; an empty one where nobody says any."""
    return _read(session, product_id).get(product_id, Present(""))


def _read(session: Session, product_id: int | None) -> dict[int, Present]:
    said, version = LISTING.table.c, TitleVersion
    titles = (
        select(Product.id, Product.title, said.title, ImportBatch.last_day)
        .outerjoin(LISTING.table, said.product_id == Product.id)
        .outerjoin(ImportBatch, ImportBatch.id == said.batch_id)
    )
    live = select(version.product_id, version.id, version.text, version.day).where(version.state == State.LIVE.value)
    counted = select(version.product_id, func.count()).group_by(version.product_id)
    if product_id is not None:
        titles = titles.where(Product.id == product_id)
        live = live.where(version.product_id == product_id)
        counted = counted.where(version.product_id == product_id)
    current = {row.product_id: row for row in session.execute(live)}
    versions: Counter[int] = Counter({row[0]: row[1] for row in session.execute(counted)})
    found = {}
    for identity, own, reported, told in session.execute(titles):
        row = current.get(identity)
        if row is None:
            found[identity] = Present(own or reported or "", versions=versions[identity])
            continue
        later = _told_later(told, row.day)
        same = bool(reported) and folded(reported) == folded(row.text)
        found[identity] = Present(
            row.text,
            row.day,
            row.id,
            versions[identity],
            reported=reported if reported and later and not same else "",
            confirmed=later and same,
        )
    return found


def _told_later(told: date | None, since: date | None) -> bool:
    """Whether a report is of a day after the change; the day itself may show either title."""
    return told is not None and since is not None and told > since
