"""Puts products together that are one and the same, and takes several away at once."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Table, exists, select
from sqlalchemy.orm import Session

from storedesk.foundation.database.base import METADATA, Base
from storedesk.foundation.errors import UserError
from storedesk.products import records, texts
from storedesk.products.records import Details
from storedesk.products.rules.matching import fold
from storedesk.products.tables import LISTING, Product, ProductAlias


def reported(session: Session, product_id: int) -> bool:
    """Whether a report has figures or words of this product under its own item id."""
    return any(
        session.scalar(select(exists().where(ledger.c.product_id == product_id))) for ledger in _ledgers_of_products()
    )


def merge(session: Session, product_ids: Sequence[int]) -> int:
    """Make one product of several; gives the one that stays: the one that reports know, else the first.

    It takes over what it lacks, and every name, journal line and cost entry of the others. Raises UserError where
    reports know several of them: their figures were imported under different item ids and stay apart.
    """
    ids = list(dict.fromkeys(product_ids))
    if len(ids) < 2:
        raise UserError(texts.MERGE_TWO)
    known = [each for each in ids if reported(session, each)]
    if len(known) > 1:
        first, second = (records.item(session, each).code for each in known[:2])
        raise UserError(texts.MERGE_REPORTED.format(first=first, second=second))
    kept = known[0] if known else ids[0]
    for gone in ids:
        if gone != kept:
            _merge(session, kept, gone)
    return kept


def remove(session: Session, product_ids: Sequence[int]) -> None:
    """Take products away, with their names and journals; the figures of reports stay."""
    for product_id in product_ids:
        records.remove(session, product_id)


def _merge(session: Session, kept_id: int, gone_id: int) -> None:
    kept, gone = records.item(session, kept_id), records.item(session, gone_id)
    called = {fold(name) for name in kept.names.names}
    row = session.get_one(Product, kept_id)
    for each in fields(Details):
        if getattr(row, each.name) is None and getattr(kept, each.name, None) is None:
            setattr(row, each.name, getattr(gone.own, each.name))
    _point_elsewhere(session, gone_id, kept_id)
    taken = {fold(name) for name in session.scalars(select(ProductAlias.name))}
    for name in (gone.code, gone.own.short_name, gone.own.title):
        if name and fold(name) not in called | taken:
            taken.add(fold(name))
            session.add(ProductAlias(name=name, product_id=kept_id))
    session.flush()
    session.delete(session.get_one(Product, gone_id))
    session.flush()


def _point_elsewhere(session: Session, gone_id: int, kept_id: int) -> None:
    """Whatever any room says of the one is said of the other from now on.

    A table that has one row for each product keeps that of the product that stays. Where a column's info names states
    of which a product has one row alone ("single": {state: what another one becomes}), the other's becomes that.
    """
    for mapped, attribute in _followers():
        moved = session.scalars(select(mapped).where(getattr(mapped, attribute) == gone_id)).all()
        own = session.scalars(select(mapped).where(getattr(mapped, attribute) == kept_id)).all()
        if own and mapped.__table__.c[attribute].unique:
            continue
        for each in moved:
            setattr(each, attribute, kept_id)
            _give_way(each, own)
    session.flush()


def _give_way(moved: Base, own: Sequence[Base]) -> None:
    """Change the states of a row that only one of a product's rows may have, where another one has them."""
    for column in moved.__table__.c:
        singles = column.info.get("single", {})
        state = getattr(moved, column.name) if singles else None
        if state in singles and any(getattr(row, column.name) == state for row in own):
            setattr(moved, column.name, singles[state])


def _followers() -> Iterator[tuple[type[Any], str]]:
    for mapper in Base.registry.mappers:
        for attribute in mapper.column_attrs:
            if any(key.references(Product.__table__) for key in attribute.columns[0].foreign_keys):  # type: ignore[arg-type]
                yield mapper.class_, attribute.key


def _ledgers_of_products() -> list[Table]:
    """Every ledger that keys its rows by product, whichever room it belongs to; the listing first."""
    found = [table for table in METADATA.tables.values() if {"product_id", "layered"} <= set(table.c.keys())]
    return sorted(found, key=lambda table: table is not LISTING.table)
