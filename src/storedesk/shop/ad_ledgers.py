"""Reads what advertising cost by day. The ads room stands beside this one; its day totals are read by their name."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Integer, Text, column, func, select, table
from sqlalchemy.orm import Session

from storedesk.foundation.database.types import Day, Money
from storedesk.shop.rules.ad_cost import HOME_CURRENCY, Layer, LedgerDay

_AD_DAY = table(
    "ad_day",
    column("ledger", Text),
    column("channel", Text),
    column("day", Day),
    column("span", Integer),
    column("currency", Text),
    column("cost", Money),
    column("sales", Money),
)
_AD_ITEM_DAY = table(
    "ad_item_day",
    column("day", Day),
    column("span", Integer),
    column("product_id", Integer),
    column("currency", Text),
    column("cost", Money),
)
_LEDGERS = tuple(layer.value for layer in Layer if layer is not Layer.SHOP)
AD_COLUMNS = ("ad_cost_keywords", "ad_cost_crowd", "ad_cost_whole_site", "ad_cost_smart")
"""The columns of the shop's own days that say what advertising cost."""


def ad_rows(session: Session, first: date, last: date) -> list[LedgerDay]:
    """What each advertising ledger says of each day and channel; overlapping, to be settled by rules.ad_cost."""
    said = _AD_DAY.c
    wanted = select(said.ledger, said.channel, said.day, said.currency, said.cost, said.sales).where(
        said.day.between(first, last), said.span == 1, said.ledger.in_(_LEDGERS), said.cost.is_not(None)
    )
    return [LedgerDay(Layer(row[0]), *row[1:]) for row in session.execute(wanted)]


def shop_ad_rows(rows: Iterable[Mapping[str, Any]]) -> list[LedgerDay]:
    """The same of the columns that the shop's own days have."""
    return [
        LedgerDay(Layer.SHOP, name, row["day"], HOME_CURRENCY, row[name])
        for row in rows
        for name in AD_COLUMNS
        if row[name] is not None
    ]


def ad_days_known(session: Session, ledger: str) -> tuple[date, date] | None:
    """The first and the last day an advertising ledger tells of; None where it was never filled."""
    said = _AD_DAY.c
    first, last = session.execute(select(func.min(said.day), func.max(said.day)).where(said.ledger == ledger)).one()
    return None if first is None else (first, last)


def ad_days_there(session: Session, ledger: str, first: date, last: date) -> set[date]:
    """The days between two that an advertising ledger tells of."""
    said = _AD_DAY.c
    wanted = select(said.day).distinct().where(said.ledger == ledger, said.day.between(first, last), said.span == 1)
    return set(session.scalars(wanted))


def product_costs(session: Session, first: date, last: date) -> dict[int, Decimal]:
    """What advertising of each product cost, in the shop's own currency, as far as the item reports tell."""
    said = _AD_ITEM_DAY.c
    wanted = (
        select(said.product_id, func.sum(said.cost))
        .where(
            said.day.between(first, last),
            said.span == 1,
            said.cost.is_not(None),
            func.coalesce(func.nullif(said.currency, ""), HOME_CURRENCY) == HOME_CURRENCY,
        )
        .group_by(said.product_id)
    )
    return {row[0]: row[1] for row in session.execute(wanted)}
