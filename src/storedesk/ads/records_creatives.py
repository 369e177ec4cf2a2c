"""Reads and writes creatives: the pictures that are tried, what stands on them, and which of them wins."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.ads import records_names
from storedesk.ads import room_texts as texts
from storedesk.ads.ledgers import AD_CREATIVE_DAY, CREATIVE_LISTING
from storedesk.ads.rules.creatives import Comparison, Creative, compare
from storedesk.ads.tables import AdCreative
from storedesk.foundation.errors import UserError

_SAID = AD_CREATIVE_DAY.table.c


@dataclass(frozen=True, slots=True)
class Picture:
    """What the operator says of a creative; `creative_id` is how the reports know it, None while none does."""

    name: str
    product_id: int | None = None
    test_id: int | None = None
    creative_id: int | None = None
    picture: str | None = None
    selling_point: str = ""
    position: str = ""
    price: Decimal | None = None
    sales_count: int | None = None
    audience: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """A creative as it is kept, with what the reports say of it over a period; None where they say nothing."""

    id: int
    picture: Picture
    impressions: int | None = None
    clicks: int | None = None
    cost: Decimal | None = None
    orders: int | None = None
    sales: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Reported:
    """A creative that the reports speak of: its number, its name, where its picture lies, and its figures."""

    creative_id: int
    name: str
    address: str | None
    product_id: int
    impressions: int
    clicks: int
    cost: Decimal
    orders: int
    sales: Decimal


def pictures(session: Session, first: date, last: date, *, product_id: int | None = None) -> list[KeptPicture]:
    """The creatives kept, of one product where it is named, with their figures from first to last."""
    wanted = select(AdCreative).order_by(AdCreative.id)
    if product_id is not None:
        wanted = wanted.where(AdCreative.product_id == product_id)
    rows = session.scalars(wanted).all()
    did = _sums(session, first, last, [row.creative_id for row in rows if row.creative_id])
    found = []
    for row in rows:
        told = did.get(row.creative_id or 0)
        figures = told[1:] if told else (None, None, None, None, None)
        found.append(KeptPicture(row.id, _picture(row), *figures))
    return found


def reported(session: Session, first: date, last: date) -> list[Reported]:
    """The creatives the reports speak of from first to last, those shown most first."""
    did = _sums(session, first, last, None)
    names = records_names.creatives(session, did)
    said = CREATIVE_LISTING.table.c
    places = {row[0]: row[1] for row in session.execute(select(said.creative_id, said.creative_address))}
    found = [Reported(key, names.get(key, ""), places.get(key), *values) for key, values in did.items()]
    return sorted(found, key=lambda each: (-each.impressions, each.name))


def compared(session: Session, kept: Sequence[KeptPicture], first: date, last: date) -> Comparison | None:
    """Which of these pictures wins; None where no report speaks of any of them."""
    linked = [each for each in kept if each.picture.creative_id]
    if not linked:
        return None
    days = max((last - first).days + 1, 0)
    at = {each.picture.creative_id: number for number, each in enumerate(linked)}
    figures = np.full((2, len(linked), days), np.nan)
    rows = session.execute(
        select(_SAID.creative_id, _SAID.day, func.sum(_SAID.impressions), func.sum(_SAID.clicks))
        .where(_SAID.creative_id.in_(list(at)), _SAID.day.between(first, last), _SAID.span == 1)
        .group_by(_SAID.creative_id, _SAID.day)
    )
    for creative, day, shown, clicks in rows:
        figures[:, at[creative], (day - first).days] = float(shown or 0), float(clicks or 0)
    return compare(
        [Creative(each.picture.name, figures[0, number], figures[1, number]) for number, each in enumerate(linked)]
    )


def add_picture(session: Session, said: Picture) -> int:
    """Keep a creative; returns its id. Raises UserError without a name."""
    row = AdCreative()
    _write(row, said)
    session.add(row)
    session.flush()
    return row.id


def change_picture(session: Session, picture_id: int, said: Picture) -> None:
    """Say something else of a creative; raises UserError without a name, or when it was removed meanwhile."""
    _write(_row(session, picture_id), said)


def delete_pictures(session: Session, ids: Iterable[int]) -> None:
    """Take creatives away; the reports' figures stay."""
    for picture_id in ids:
        session.delete(_row(session, picture_id))


def usual_period(today: date) -> tuple[date, date]:
    """The days a comparison looks at unless others are chosen."""
    return today - timedelta(days=30), today - timedelta(days=1)


_Sums = tuple[int, int, int, Decimal, int, Decimal]


def _sums(session: Session, first: date, last: date, only: Sequence[int] | None) -> dict[int, _Sums]:
    names = ("impressions", "clicks", "cost", "orders", "sales")
    wanted = (
        select(
            _SAID.creative_id,
            func.max(_SAID.product_id),
            *(func.coalesce(func.sum(_SAID[name]), 0) for name in names),
        )
        .where(_SAID.day.between(first, last), _SAID.span == 1)
        .group_by(_SAID.creative_id)
    )
    if only is not None:
        wanted = wanted.where(_SAID.creative_id.in_(list(only)))
    return {
        row[0]: (row[1], int(row[2]), int(row[3]), Decimal(row[4]), int(row[5]), Decimal(row[6]))
        for row in session.execute(wanted)
        if row[0]
    }


def _picture(row: AdCreative) -> Picture:
    return Picture(
        name=row.name,
        product_id=row.product_id,
        test_id=row.test_id,
        creative_id=row.creative_id,
        picture=row.picture,
        selling_point=row.selling_point,
        position=row.position,
        price=row.price,
        sales_count=row.sales_count,
        audience=row.audience,
        note=row.note,
    )


def _write(row: AdCreative, said: Picture) -> None:
    if not said.name.strip():
        raise UserError(texts.CREATIVE_NAMELESS)
    row.name, row.product_id, row.test_id, row.creative_id = (
        said.name.strip(),
        said.product_id,
        said.test_id,
        said.creative_id,
    )
    row.picture, row.price, row.sales_count = said.picture, said.price, said.sales_count
    row.selling_point, row.position = said.selling_point.strip(), said.position.strip()
    row.audience, row.note = said.audience.strip(), said.note.strip()


def _row(session: Session, picture_id: int) -> AdCreative:
    row = session.get(AdCreative, picture_id)
    if row is None:
        raise UserError(texts.CREATIVE_GONE)
    return row
