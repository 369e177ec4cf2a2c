"""Reads plans: what each cost and brought day by day, and how its month's budget is used."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Integer, column, func, select, table
from sqlalchemy.orm import Session

from storedesk.ads import records_names, texts
from storedesk.ads.ledgers import AD_CAMPAIGN_DAY
from storedesk.ads.records_settings import Budget, budget, planned_share
from storedesk.ads.rules.nursery import traffic_factor
from storedesk.ads.rules.pacing import MonthPace, month_pace, overspent
from storedesk.foundation import figures
from storedesk.foundation.calendar.spans import Span
from storedesk.foundation.calendar.weeks import last_of_month, month_of
from storedesk.foundation.database.types import Day
from storedesk.foundation.texts import Phrase

ALL_PLANS = 0
TRAFFIC_OF = 30
_FIGURES = ("impressions", "clicks", "cost", "orders", "sales", "carts", "favourites")
_SAID = AD_CAMPAIGN_DAY.c
_SHOP_DAY = table("shop_day", column("day", Day), column("span", Integer), column("visitors", Integer))
"""The shop room stands beside this one; its visitors are read by the table's name."""


@dataclass(frozen=True, slots=True)
class PlanFigures:
    """A plan over a period, from the report that tells most of it; None is what the reports do not say."""

    campaign_id: int
    name: str
    channel: str
    ledger: str
    days: int
    impressions: int | None
    clicks: int | None
    cost: Decimal | None
    orders: int | None
    sales: Decimal | None
    carts: int | None
    favourites: int | None

    @property
    def roi(self) -> Decimal | None:
        """Sales per cost; None where nothing was spent."""
        return self.sales / self.cost if self.cost and self.sales is not None else None


@dataclass(frozen=True, slots=True)
class PlanDay:
    """A plan on one day, as its report has it."""

    day: date
    impressions: int | None
    clicks: int | None
    cost: Decimal | None
    orders: int | None
    sales: Decimal | None


@dataclass(frozen=True, slots=True)
class Traffic:
    """Clicks on ads beside the shop's visitors, over so many days."""

    days: int
    clicks: int
    visitors: int

    @property
    def share(self) -> Decimal | None:
        """The part of the visitors that ads brought; None where no day is told by both."""
        return Decimal(self.clicks) / self.visitors if self.visitors else None


@dataclass(frozen=True, slots=True)
class PlanPace:
    """How a plan's month stands to its budget; `days` are the costs of its days so far, overspent ones by number.

    The plan with id ALL_PLANS is all of them together.
    """

    campaign_id: int
    name: str
    channel: str
    budget: Budget
    days: tuple[Decimal, ...]
    pace: MonthPace
    overspent: tuple[int, ...]


def plans(session: Session, first: date, last: date) -> list[PlanFigures]:
    """Every plan that cost or showed anything from first to last, the dearest first."""
    sums = [func.sum(_SAID[name]) for name in _FIGURES]
    rows = session.execute(
        select(_SAID.channel, _SAID.campaign_id, _SAID.ledger, func.count(_SAID.day.distinct()), *sums)
        .where(_SAID.day.between(first, last), _SAID.span == 1, _SAID.campaign_id != 0)
        .group_by(_SAID.channel, _SAID.campaign_id, _SAID.ledger)
    ).all()
    fullest: dict[tuple[str, int], PlanFigures] = {}
    called = records_names.campaigns(session, (row[1] for row in rows))
    for channel, campaign, ledger, days, *told in rows:
        values: dict[str, Any] = {
            name: value if value is None or name in ("cost", "sales") else int(value)
            for name, value in zip(_FIGURES, told, strict=True)
        }
        found = PlanFigures(campaign, called.get(campaign, ""), channel, ledger, days, **values)
        known = fullest.get((channel, campaign))
        if known is None or _told(found) > _told(known):
            fullest[channel, campaign] = found
    return sorted(fullest.values(), key=lambda each: (-(each.cost or Decimal(0)), each.name))


def plan_days(session: Session, plan: PlanFigures, first: date, last: date) -> list[PlanDay]:
    """A plan day by day, from the report its figures are of; days nobody tells of are left out."""
    rows = session.execute(
        select(_SAID.day, *(_SAID[name] for name in _FIGURES[:5]))
        .where(
            _SAID.ledger == plan.ledger,
            _SAID.day.between(first, last),
            _SAID.span == 1,
            _SAID.channel == plan.channel,
            _SAID.campaign_id == plan.campaign_id,
        )
        .order_by(_SAID.day)
    )
    return [PlanDay(*row) for row in rows]


def paces(session: Session, today: date) -> list[PlanPace]:
    """How every plan's month goes, all of them together first; days not told of yet do not count."""
    first, last = month_of(today), today - timedelta(days=1)
    if last < first:
        first, last = month_of(last), last
    found, together = [], dict.fromkeys(Span(first, last).each, Decimal(0))
    told: set[date] = set()
    costs = _costs(session, first, last)
    for plan in plans(session, first, last):
        said = costs.get((plan.ledger, plan.channel, plan.campaign_id), {})
        told |= said.keys()
        for day, cost in said.items():
            together[day] += cost
        found.append(_pace(session, plan.campaign_id, plan.name, plan.channel, said, last))
    if not found:
        return []
    whole = {day: cost for day, cost in together.items() if day <= max(told)}
    return [_pace(session, ALL_PLANS, "", "", whole, last), *found]


def traffic(session: Session, first: date, last: date) -> Traffic:
    """What part of the shop's visitors ads brought, over the days that both the shop's and the ads' reports tell of."""
    shop = _SHOP_DAY.c
    visitors = {
        day: int(number)
        for day, number in session.execute(
            select(shop.day, shop.visitors).where(
                shop.day.between(first, last), shop.span == 1, shop.visitors.is_not(None)
            )
        )
    }
    clicks: dict[date, int] = {}
    for plan in plans(session, first, last):
        for each in plan_days(session, plan, first, last):
            if each.day in visitors:
                clicks[each.day] = clicks.get(each.day, 0) + (each.clicks or 0)
    return Traffic(len(clicks), sum(clicks.values()), sum(visitors[day] for day in clicks))


@dataclass(frozen=True, slots=True)
class TrafficPlan:
    """What part of the visitors ads brought lately, what was planned, and how prices follow; None: not known."""

    brought: Decimal | None
    planned: Decimal | None

    @property
    def factor(self) -> Decimal:
        """What prices are to be multiplied by (`nursery.traffic_factor`)."""
        return traffic_factor(self.brought or Decimal(0), self.planned or Decimal(0))

    @property
    def sentence(self) -> Phrase:
        """The same in words."""
        if self.brought is None:
            return texts.TRAFFIC_UNKNOWN
        brought = figures.rate(self.brought, places=1)
        if self.planned is None:
            return texts.TRAFFIC_NO_PLAN.format(brought=brought)
        planned = figures.rate(self.planned, places=1)
        return texts.TRAFFIC_WHY.format(brought=brought, planned=planned, factor=figures.number(self.factor))


def traffic_plan(session: Session, today: date) -> TrafficPlan:
    """The ads' share of the visitors over the last 30 days beside the share planned."""
    brought = traffic(session, today - timedelta(days=TRAFFIC_OF), today - timedelta(days=1)).share
    return TrafficPlan(brought, planned_share(session, today))


def _costs(session: Session, first: date, last: date) -> dict[tuple[str, str, int], dict[date, Decimal]]:
    """What each plan cost day by day, as each report has it."""
    found: dict[tuple[str, str, int], dict[date, Decimal]] = {}
    for ledger, channel, campaign, day, cost in session.execute(
        select(_SAID.ledger, _SAID.channel, _SAID.campaign_id, _SAID.day, _SAID.cost).where(
            _SAID.day.between(first, last), _SAID.span == 1
        )
    ):
        found.setdefault((ledger, channel, campaign), {})[day] = cost or Decimal(0)
    return found


def _pace(
    session: Session, campaign_id: int, name: str, channel: str, said: dict[date, Decimal], last: date
) -> PlanPace:
    first = month_of(last)
    wanted = budget(session, campaign_id, first)
    end = max(said, default=first)
    days = tuple(said.get(day, Decimal(0)) for day in Span(first, end).each)
    length = Span(first, last_of_month(first)).days
    month = wanted.month or (wanted.day * length if wanted.day else None)
    over = overspent(wanted.day, days) if wanted.day else ()
    return PlanPace(campaign_id, name, channel, wanted, days, month_pace(month, days, length), over)


def _told(plan: PlanFigures) -> tuple[int, Decimal, int]:
    return plan.days, plan.cost or Decimal(0), plan.impressions or 0
