"""Reads how late orders came in this shop: what each import said of the same days, laid side by side."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.ads import records_settings
from storedesk.ads.ledgers import AD_KEYWORD_DAY
from storedesk.ads.records_words import Scope, WordsRead
from storedesk.ads.rules.arrays import Whole
from storedesk.ads.rules.delay import LONGEST, Category, DelayLaw, Snapshot, learn, prior_law, triangle
from storedesk.foundation.calendar.clock import shop_day
from storedesk.foundation.sheets.tables import ImportBatch

LOOKED_BACK = 45
_ASKED = 50
_SAME_CLICKS = 0.05
"""Clicks do not come late: a report whose clicks of a day differ by more was not of the same words."""
_FETCHED = re.compile(r"(?<!\d)(20\d{2})([01]\d)([0-3]\d)[_-]?\d{6}(?!\d)")
"""The moment of a download in a file's name, which is nearer to the truth than the moment of the import."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What one report said of one day: when it was fetched, and the clicks and orders of the words several told of."""

    day: date
    fetched_on: date
    clicks: int
    orders: int

    @property
    def age(self) -> int:
        """Days between: 0 where the report was fetched on the morning after."""
        return (self.fetched_on - self.day).days - 1


def delay_law(session: Session, channel: str, today: date, category: Category | None = None) -> DelayLaw:
    """How late orders come: learned from the imports of the last weeks, beginning with what the category says.

    The shop's own category unless another one is asked for.
    """
    begun_with = category or records_settings.category(session, today)
    found = fetched(session, channel, today - timedelta(days=LOOKED_BACK), today)
    return learn(triangle(snapshots(found)), begun_with) if found else prior_law(begun_with)


def day_ages(session: Session, read: WordsRead) -> Whole:
    """How old each day of these words [T] was when the report that spoke last of it was fetched; 0: the morning after.

    A shop that imports the newest day alone never hears of the late orders of the days before: those stay unripe. The
    busiest words speak for all. A day no report tells of is as old as it is on the last of the scope.
    """
    scope, said = read.scope, AD_KEYWORD_DAY.table.c
    ages = np.arange(len(scope) - 1, -1, -1, dtype=np.int64)
    busiest = np.argsort(-np.nansum(read.days.clicks, axis=1), kind="stable")[:_ASKED]
    asked = [int(one) for one in read.keyword_ids[busiest] if one]
    rows = session.execute(
        select(said.day, said.batch_id, func.count())
        .where(
            said.keyword_id.in_(asked),
            said.day.between(scope.first, scope.last),
            said.span == 1,
            said.channel == scope.channel,
        )
        .group_by(said.day, said.batch_id)
    ).all()
    when = fetched_on(session, sorted({row[1] for row in rows}))
    most: dict[date, tuple[int, date]] = {}
    for day, batch, words in rows:
        if batch in when:
            most[day] = max(most.get(day, (0, date.min)), (words, when[batch]))
    for day, (_, fetched_day) in most.items():
        ages[(day - scope.first).days] = age_of(day, fetched_day)
    return ages


def late_orders(session: Session, scope: Scope, left: Mapping[int, date]) -> dict[int, int]:
    """Orders of words (by number) that were not yet told on the day each left its test, as far as any came since."""
    said, layers = AD_KEYWORD_DAY.table.c, AD_KEYWORD_DAY.layers.c
    found = {
        part: session.execute(
            select(*(source[name] for name in AD_KEYWORD_DAY.key), source.orders, source.batch_id).where(
                source.keyword_id.in_(list(left)),
                source.day.between(scope.first, scope.last),
                source.span == 1,
                source.channel == scope.channel,
            )
        ).all()
        for part, source in (("now", said), ("before", layers))
    }
    when = fetched_on(session, sorted({row.batch_id for rows in found.values() for row in rows}))
    told: dict[tuple[Any, ...], tuple[date, int]] = {}
    for row in (*found["now"], *found["before"]):
        fetched_day = when.get(row.batch_id)
        if fetched_day is not None and fetched_day <= left[row.keyword_id]:
            key = tuple(row[: len(AD_KEYWORD_DAY.key)])
            told[key] = max(told.get(key, (date.min, 0)), (fetched_day, row.orders or 0))
    late: dict[int, int] = {}
    for row in found["now"]:
        came = (row.orders or 0) - told.get(tuple(row[: len(AD_KEYWORD_DAY.key)]), (date.min, 0))[1]
        late[row.keyword_id] = late.get(row.keyword_id, 0) + max(came, 0)
    return {keyword: orders for keyword, orders in late.items() if orders}


def age_of(day: date, fetched_day: date) -> int:
    """Days for which orders of a day could still come in before a report was fetched: 0 on the morning after."""
    return max((fetched_day - day).days - 1, 0)


def fetched(session: Session, channel: str, first: date, last: date) -> list[Fetched]:
    """What every import said of the days that several imports tell of, by day and time."""
    said = AD_KEYWORD_DAY.layers.c
    rows = session.execute(
        select(said.day, said.batch_id, func.sum(said.clicks), func.sum(said.orders))
        .where(said.day.between(first, last), said.span == 1, said.channel == channel, said.orders.is_not(None))
        .group_by(said.day, said.batch_id)
    ).all()
    when = fetched_on(session, sorted({row[1] for row in rows}))
    found = [Fetched(row[0], when[row[1]], int(row[2] or 0), int(row[3])) for row in rows if row[1] in when]
    return sorted(found, key=lambda each: (each.day, each.fetched_on))


def snapshots(found: Sequence[Fetched]) -> list[Snapshot]:
    """The same for the rules: days counted from the first, reports of other words left out."""
    most: dict[date, int] = {}
    for each in found:
        most[each.day] = max(most.get(each.day, 0), each.clicks)
    start = min((each.day for each in found), default=date.min)
    return [
        Snapshot((each.day - start).days, each.age, each.orders)
        for each in found
        if 0 <= each.age <= LONGEST and each.clicks >= most[each.day] * (1 - _SAME_CLICKS)
    ]


def fetched_on(session: Session, batches: Sequence[int]) -> dict[int, date]:
    """When each import's file was fetched: as its name says, else when it was taken in."""
    rows: Sequence[Any] = session.execute(
        select(ImportBatch.id, ImportBatch.file_name, ImportBatch.imported_at).where(ImportBatch.id.in_(batches))
    ).all()
    return {row[0]: _named(row[1]) or shop_day(row[2]) for row in rows}


def _named(name: str) -> date | None:
    found = _FETCHED.search(name)
    if found is None:
        return None
    try:
        return date(*(int(part) for part in found.groups()))
    except ValueError:
        return None
