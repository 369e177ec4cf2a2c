"""Reads how one word, or everything a report tells, went day by day, with the days whose orders are still coming."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.ads.ledgers import AD_KEYWORD_DAY, KEYWORD_MONTH
from storedesk.ads.records_delay import age_of, fetched_on
from storedesk.ads.records_words import Scope, keyword_ids
from storedesk.ads.rules.delay import DelayLaw

_SAID = AD_KEYWORD_DAY.table.c


@dataclass(frozen=True, slots=True)
class TrendDay:
    """A word on one day; None is what no report says. `arrived` is the share of its orders that can be there (1: all).

    rank and quality are averages weighted by impressions; window is the attribution the figures were told in.
    """

    day: date
    impressions: int | None
    clicks: int | None
    cost: Decimal | None
    orders: int | None
    sales: Decimal | None
    carts: int | None
    favourites: int | None
    rank: Decimal | None
    quality: Decimal | None
    bid: Decimal | None
    window: int | None
    arrived: float = 1.0

    @property
    def ctr(self) -> Decimal | None:
        return Decimal(self.clicks) / self.impressions if self.clicks is not None and self.impressions else None

    @property
    def cpc(self) -> Decimal | None:
        return self.cost / self.clicks if self.cost is not None and self.clicks else None

    @property
    def roi(self) -> Decimal | None:
        return self.sales / self.cost if self.sales is not None and self.cost else None


@dataclass(frozen=True, slots=True)
class WordMonth:
    """A word over one month, wherever it was advertised."""

    month: date
    impressions: int
    clicks: int
    cost: Decimal
    orders: int
    sales: Decimal


def trend(session: Session, word: str, scope: Scope, law: DelayLaw | None = None) -> list[TrendDay]:
    """The days of a word in a scope that a report tells of; `law` says which were not yet ripe when it was fetched."""
    keyword = keyword_ids(session, [word]).get(word)
    if keyword is None:
        return []
    wanted = [_SAID.keyword_id == keyword, _SAID.day.between(scope.first, scope.last), _SAID.span == 1]
    wanted.append(_SAID.channel == scope.channel)
    if scope.plans:
        wanted.append(_SAID.campaign_id.in_(scope.plans))
    if scope.products:
        wanted.append(_SAID.product_id.in_((*scope.products, 0)))
    names = ("impressions", "clicks", "cost", "orders", "sales", "carts", "favourites")
    more = ("average_rank", "quality_score", "bid", "window_days", "batch_id")
    days: dict[date, list[Any]] = {}
    for row in session.execute(
        select(_SAID.day, *(_SAID[name] for name in (*names, *more))).where(*wanted).order_by(_SAID.day)
    ).mappings():
        days.setdefault(row["day"], []).append(row)
    told = sorted({row["batch_id"] for rows in days.values() for row in rows}) if law is not None else []
    when = fetched_on(session, told)
    return [_day(day, rows, _arrived(day, rows, law, when)) for day, rows in days.items()]


def word_months(session: Session, word: str, since: date) -> list[WordMonth]:
    """A word month by month in all channels together, the youngest last."""
    keyword = keyword_ids(session, [word]).get(word)
    said = KEYWORD_MONTH.c
    sums = [func.coalesce(func.sum(said[name]), 0) for name in ("impressions", "clicks", "cost", "orders", "sales")]
    rows = session.execute(
        select(said.month, *sums)
        .where(said.keyword_id == (keyword or -1), said.month >= since.replace(day=1))
        .group_by(said.month)
        .order_by(said.month)
    )
    return [WordMonth(row[0], int(row[1]), int(row[2]), Decimal(row[3]), int(row[4]), Decimal(row[5])) for row in rows]


def usual_period(today: date, days: int = 30) -> tuple[date, date]:
    """The last complete days before today."""
    return today - timedelta(days=days), today - timedelta(days=1)


def _arrived(day: date, rows: list[Any], law: DelayLaw | None, when: Mapping[int, date]) -> float:
    """The share of a day's orders that can be in its youngest report; all where nobody knows when it was fetched."""
    fetched = [when[row["batch_id"]] for row in rows if row["batch_id"] in when]
    return law.at(age_of(day, max(fetched))) if law is not None and fetched else 1.0


def _day(day: date, rows: list[Any], arrived: float) -> TrendDay:
    def total(name: str) -> Any:
        told = [row[name] for row in rows if row[name] is not None]
        return sum(told[1:], told[0]) if told else None

    def weighted(name: str) -> Decimal | None:
        told = [(row[name], row["impressions"] or 0) for row in rows if row[name] is not None]
        weight = sum(shown for _, shown in told)
        if not weight:
            return told[-1][0] if told else None
        return sum((value * shown for value, shown in told), Decimal(0)) / weight

    bids = [row["bid"] for row in rows if row["bid"] is not None]
    windows = {row["window_days"] for row in rows}
    return TrendDay(
        day=day,
        impressions=total("impressions"),
        clicks=total("clicks"),
        cost=total("cost"),
        orders=total("orders"),
        sales=total("sales"),
        carts=total("carts"),
        favourites=total("favourites"),
        rank=weighted("average_rank"),
        quality=weighted("quality_score"),
        bid=max(bids, default=None),
        window=windows.pop() if len(windows) == 1 else None,
        arrived=arrived,
    )
