"""Reads and writes the nursery: good words being grown, with their goal, their age, and what to do with each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.ads import room_texts as texts
from storedesk.ads.ledgers import KEYWORD_MONTH
from storedesk.ads.records_delay import day_ages, delay_law
from storedesk.ads.records_test_words import said
from storedesk.ads.records_verdicts import usual_conversion
from storedesk.ads.records_words import Scope, WordsRead, keyword_ids, words_read
from storedesk.ads.rules.arrays import Floats
from storedesk.ads.rules.economics import Basis, Worth
from storedesk.ads.rules.nursery import Advice, Sprout, advise
from storedesk.ads.rules.states import yuan
from storedesk.ads.rules.verdicts import Judgement, Known, judge
from storedesk.ads.tables import AdNursling
from storedesk.foundation.calendar.weeks import month_of
from storedesk.foundation.errors import UserError
from storedesk.products import records as products
from storedesk.products.records import Item

LOOKED_AT = 30
CLICKS_A_DAY = "clicks_a_day"
USUAL_CHANNEL = "wxt"
"""Where a word is looked for that no report tells of."""


@dataclass(frozen=True, slots=True)
class Nursling:
    """A word in the nursery: its goal in clicks a day, its figures of the last 30 days, and what to do with it.

    bid: the last one a report told, else what a click costs. `until` is the day it left.
    """

    id: int
    word: str
    product_id: int
    product: str
    channel: str
    goal: Decimal
    since: date
    until: date | None
    note: str
    impressions: int
    clicks: int
    cost: Decimal
    orders: int
    sales: Decimal
    clicks_a_day: Decimal
    bid: Decimal
    advice: Advice | None

    @property
    def roi(self) -> Decimal | None:
        """Sales per cost; None where nothing was spent."""
        return self.sales / self.cost if self.cost else None


def nursery(session: Session, today: date) -> list[Nursling]:
    """The words being grown, product by product, the oldest first; those that left are not among them.

    Each is looked at in the channel that spends most on it.
    """
    rows = session.scalars(select(AdNursling).where(AdNursling.until.is_(None)).order_by(AdNursling.since)).all()
    called = {each.id: each for each in products.items(session)} if rows else {}
    channels = _channels(session, [row.word for row in rows], today)
    laws = {channel: delay_law(session, channel, today) for channel in set(channels.values())}
    found: list[Nursling] = []
    for product_id, channel in dict.fromkeys((row.product_id, channels[row.word]) for row in rows):
        own = [row for row in rows if (row.product_id, channels[row.word]) == (product_id, channel)]
        scope = Scope(today - timedelta(days=LOOKED_AT), today - timedelta(days=1), channel, (), (product_id,))
        read = words_read(session, [row.word for row in own], scope)
        known = _known(session, called[product_id], len(own), _bids(read), channel, scope.first)
        judgement = judge(read.days, known, laws[channel], ages=day_ages(session, read))
        found.extend(_nurslings(own, called[product_id], read, judgement, today))
    return found


def grow(session: Session, word: str, product_id: int, goal: Decimal, today: date, note: str = "") -> int:
    """Take a word into the nursery, towards so many clicks a day; one that left comes back. Returns its id.

    Raises UserError where it is in already, or without a goal.
    """
    kept = said(word)
    if goal <= 0:
        raise UserError(texts.NURSLING_GOAL)
    row = session.scalars(
        select(AdNursling).where(AdNursling.word == kept, AdNursling.product_id == product_id)
    ).one_or_none()
    if row is None:
        row = AdNursling(word=kept, product_id=product_id)
        session.add(row)
    elif row.until is None:
        raise UserError(texts.NURSLING_THERE.format(word=kept))
    row.measure, row.goal, row.since, row.until, row.note = CLICKS_A_DAY, goal, today, None, note.strip()
    session.flush()
    return row.id


def change(session: Session, nursling_id: int, goal: Decimal, note: str) -> None:
    """Another goal or note; raises UserError without a goal, or when the word left meanwhile."""
    if goal <= 0:
        raise UserError(texts.NURSLING_GOAL)
    row = _row(session, nursling_id)
    row.goal, row.note = goal, note.strip()


def leave(session: Session, nursling_id: int, today: date) -> None:
    """The word leaves the nursery; it stays known with its dates."""
    _row(session, nursling_id).until = today


def _channels(session: Session, words: Sequence[str], today: date) -> dict[str, str]:
    """Where most of each word's money went in the months of the days looked at; the usual channel where none did."""
    known = keyword_ids(session, words)
    said = KEYWORD_MONTH.c
    spent = session.execute(
        select(said.keyword_id, said.channel, func.sum(said.cost), func.sum(said.impressions))
        .where(said.keyword_id.in_(known.values()), said.month >= month_of(today - timedelta(days=LOOKED_AT)))
        .group_by(said.keyword_id, said.channel)
    ).all()
    most: dict[int, str] = {}
    for keyword_id, channel, _cost, _shown in sorted(spent, key=lambda row: (row[2] or 0, row[3] or 0)):
        most[keyword_id] = channel
    return {word: most.get(known.get(word, 0), USUAL_CHANNEL) for word in words}


def _known(session: Session, item: Item, words: int, bids: Floats, channel: str, before: date) -> Known:
    worth = Worth(item.price or Decimal(100), item.economics.margin_rate)
    return Known(
        price=float(worth.price),
        kept_rate=float(worth.kept_rate),
        market_bid=bids,
        centre=usual_conversion(session, channel, before),
        margin_known=np.full(words, worth.basis is not Basis.FULL_PRICE),
        sellable=np.full(words, item.stock != 0),
    )


def _bids(read: WordsRead) -> Floats:
    clicks, cost = np.nansum(read.days.clicks, axis=1), np.nansum(read.days.cost, axis=1)
    usual = float(cost.sum() / clicks.sum()) if clicks.sum() > 0 and cost.sum() > 0 else 1.0
    own = np.where(clicks > 0, cost / np.maximum(clicks, 1), usual)
    return np.asarray(np.where(np.isnan(read.bid), np.where(own > 0, own, usual), read.bid))


def _nurslings(
    rows: Sequence[AdNursling], item: Item, read: WordsRead, judgement: Judgement, today: date
) -> list[Nursling]:
    bids, found = _bids(read), []
    sums = {
        name: np.nansum(getattr(read.days, name), axis=1)
        for name in ("impressions", "clicks", "cost", "orders", "sales")
    }
    days = max(int(read.covered.sum()), 1)
    for number, row in enumerate(rows):
        bid = yuan(float(bids[number]))
        clicks = round(float(sums["clicks"][number]))
        a_day = (Decimal(clicks) / days).quantize(Decimal("0.1"))
        sprout = Sprout(
            word=number,
            since=row.since,
            goal=row.goal,
            clicks_a_day=a_day,
            clicks=clicks,
            bid=bid,
            best_bid=yuan(float(judgement.target_bid[number] * bids[number])),
            highest=yuan(float(judgement.value[number])),
            chance=float(judgement.p_loses[number]),
        )
        found.append(
            Nursling(
                id=row.id,
                word=row.word,
                product_id=row.product_id,
                product=item.name,
                channel=read.scope.channel,
                goal=row.goal,
                since=row.since,
                until=row.until,
                note=row.note,
                impressions=round(float(sums["impressions"][number])),
                clicks=clicks,
                cost=yuan(float(sums["cost"][number])),
                orders=round(float(sums["orders"][number])),
                sales=yuan(float(sums["sales"][number])),
                clicks_a_day=a_day,
                bid=bid,
                advice=advise(sprout, today),
            )
        )
    return found


def _row(session: Session, nursling_id: int) -> AdNursling:
    row = session.get(AdNursling, nursling_id)
    if row is None or row.until is not None:
        raise UserError(texts.NURSLING_GONE)
    return row
