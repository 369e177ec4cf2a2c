"""Reads display advertising: what was shown where, with which creative and to whom, as far as the reports tell."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.ads import records_names
from storedesk.ads.ledgers import AD_CREATIVE_DAY, AD_CROWD_DAY, AD_PLAN_DAY, AD_UNIT_DAY, CROWD_NAMES
from storedesk.ads.rules.display import Combination

_FIGURES = ("impressions", "clicks", "cost", "carts", "orders", "sales")
_SEARCH_SCENES = ("关键词推广",)


class By(StrEnum):
    """What display advertising is laid out by; no report tells all three at once."""

    CROWD = "crowd"
    CREATIVE = "creative"
    UNIT = "unit"
    PLAN = "plan"


_LEDGERS = {By.CROWD: AD_CROWD_DAY, By.CREATIVE: AD_CREATIVE_DAY, By.UNIT: AD_UNIT_DAY, By.PLAN: AD_PLAN_DAY}


def combinations(session: Session, by: By, first: date, last: date) -> list[Combination]:
    """What display advertising cost and brought from first to last; the placement is the scene and the plan.

    Search advertising is left out: its words have verdicts of their own.
    """
    ledger = _LEDGERS[by]
    said = ledger.table.c
    thing = {By.CROWD: "crowd_id", By.CREATIVE: "creative_id", By.UNIT: "adgroup_id", By.PLAN: "campaign_id"}[by]
    rows = session.execute(
        select(said.scene, said.campaign_id, said[thing], *(func.sum(said[name]) for name in _FIGURES))
        .where(said.day.between(first, last), said.span == 1, said.scene.not_in(_SEARCH_SCENES))
        .group_by(said.scene, said.campaign_id, said[thing])
        .order_by(said.scene, said.campaign_id, said[thing])
    ).all()
    plans = records_names.campaigns(session, (row[1] for row in rows))
    called = _called(session, by)
    return [_combination(by, row, plans.get(row[1], ""), called.get(row[2], "")) for row in rows]


def told(session: Session) -> list[By]:
    """The ways to lay it out of which there is any figure."""
    return [by for by, ledger in _LEDGERS.items() if session.scalar(select(ledger.table.c.day).limit(1)) is not None]


def _combination(by: By, row: Any, plan: str, name: str) -> Combination:
    figures = [value or 0 for value in row[3:]]
    # plans are often called after their scene
    placement = plan if row[0] and plan.startswith(row[0]) else " · ".join(text for text in (row[0], plan) if text)
    return Combination(
        placement=placement,
        creative=name if by in (By.CREATIVE, By.UNIT) else "",
        targeting=name if by is By.CROWD else "",
        impressions=int(figures[0]),
        clicks=int(figures[1]),
        cost=Decimal(figures[2]),
        carts=int(figures[3]),
        orders=int(figures[4]),
        sales=Decimal(figures[5]),
    )


def _called(session: Session, by: By) -> dict[int, str]:
    if by is By.CREATIVE:
        return records_names.creatives(session)
    if by is By.UNIT:
        return records_names.adgroups(session)
    if by is By.PLAN:
        return records_names.campaigns(session)
    names = CROWD_NAMES.table.c
    return {row[0]: row[1] for row in session.execute(select(names.id, names.code))}
