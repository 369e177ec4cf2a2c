"""Reads what is known before a test starts: clicks of its words, what a click costs, and what an order leaves."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import numpy as np
from sqlalchemy.orm import Session

from storedesk.ads import records_verdicts
from storedesk.ads.records_delay import delay_law
from storedesk.ads.records_test_words import WordDraft
from storedesk.ads.records_tests import Draft, Stage, Trial
from storedesk.ads.records_words import Scope, plan_read, words_read
from storedesk.ads.rules.delay import Category, DelayLaw
from storedesk.ads.rules.economics import Basis, Worth
from storedesk.ads.rules.planner import Forecast

_LOOKED_AT = 30
_USUAL_CLICKS = 3.0
"""Clicks a day of a word nobody knows, in a shop whose reports tell of no word at all."""
_DEAREST = Decimal("1.00")


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a test is planned from; `known` words have figures of their own, the others the channel's usual ones.

    usual_clicks: clicks a day of the channel's middle word; worth: what an order of the first product leaves.
    """

    forecast: Forecast
    delay: DelayLaw
    known: int
    usual_clicks: float
    worth: Worth

    @property
    def basis(self) -> Basis:
        """What money is reckoned by."""
        return self.worth.basis


def prepare(
    session: Session, draft: Draft, words: Sequence[WordDraft], today: date, category: Category | None = None
) -> Prepared:
    """A forecast for these words at these bids; category: how fast customers decide, the shop's own where None."""
    scope = Scope(today - timedelta(days=_LOOKED_AT), today - timedelta(days=1), draft.channel, draft.plans)
    read = words_read(session, [each.word for each in words], scope)
    usual = _usual(session, scope)
    days = max(int(read.covered.sum()), 1)
    clicks, cost = np.nansum(read.days.clicks, axis=1), np.nansum(read.days.cost, axis=1)
    seen = clicks > 0
    bids = np.array([float(_bid(draft, each)) for each in words])
    paid = np.where(seen & (cost > 0), np.minimum(cost / np.maximum(clicks, 1.0), bids), bids)
    trial = Trial(0, draft, Stage.PROPOSED, today)
    worths = records_verdicts.worths_of(session, trial, today)
    worth = next(iter(worths.values()))
    left = max(float(worth.price * worth.kept_rate), 0.0)
    forecast = Forecast(
        clicks_a_day=np.where(seen, clicks / days, usual),
        click_price=paid,
        order_value=np.full(len(words), left),
        centre=records_verdicts.usual_conversion(session, draft.channel, today),
    )
    return Prepared(forecast, delay_law(session, draft.channel, today, category), int(seen.sum()), usual, worth)


def _usual(session: Session, scope: Scope) -> float:
    """Clicks a day of the middle word of the channel."""
    read = plan_read(session, scope)
    days = max(int(read.covered.sum()), 1)
    clicks = np.nansum(read.days.clicks, axis=1)
    return float(np.median(clicks[clicks > 0])) / days if (clicks > 0).any() else _USUAL_CLICKS


def _bid(draft: Draft, word: WordDraft) -> Decimal:
    price = word.market_price
    by_market = price * draft.bid_ratio if price and draft.bid_ratio else None
    return word.bid or by_market or draft.default_bid or price or _DEAREST
