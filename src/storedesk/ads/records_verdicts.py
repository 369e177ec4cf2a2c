"""Brings together what a verdict needs: the words' figures, the product's economics, late orders and the rules."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storedesk.ads import records_restarts, records_rules
from storedesk.ads.ledgers import AD_CAMPAIGN_DAY, AD_DAY, AD_KEYWORD_DAY
from storedesk.ads.records_delay import day_ages, delay_law, late_orders
from storedesk.ads.records_test_words import TrialWord, WordState, trial_words
from storedesk.ads.records_tests import Trial, trial
from storedesk.ads.records_words import Scope, WordsRead, keyword_ids, words_read
from storedesk.ads.rules import sanity, states
from storedesk.ads.rules.arrays import Flags, Floats, Whole
from storedesk.ads.rules.conditions import Rule, Table
from storedesk.ads.rules.delay import LONGEST, DelayLaw
from storedesk.ads.rules.economics import Basis, Worth
from storedesk.ads.rules.explaining import WordVerdict, word_verdict
from storedesk.ads.rules.pacing import waterline
from storedesk.ads.rules.sanity import Odd
from storedesk.ads.rules.shrinkage import Centre
from storedesk.ads.rules.states import Node
from storedesk.ads.rules.three_days import Outcome, Restart, Strategy, propose, since_restart
from storedesk.ads.rules.verdicts import Judgement, Known, Setting, judge
from storedesk.products import records as products
from storedesk.products.tables import ITEM_DAY

_HORIZON = 30
_LEARNED_FROM = 60
_ENOUGH_CLICKS = 100
_REFUNDS_OF = 90
_COMES_BACK_WITHIN = 2 * LONGEST
"""Days after which a word that was taken out is not looked at any more: its orders have come."""
_NO_PRICE = Decimal(100)
"""Stands for a price nobody told: only the share of sales that may be spent counts then."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A test as the tab shows it: words [N] in the order of `words`, their figures, states and both verdicts.

    default_bids [N]: yuan of the multiplier 1; worths: by product id, what an order leaves; `outcome` is what the
    readable rules propose, `judgement` the statistical verdict. `oddities` are what is odd about the figures.
    """

    trial: Trial
    words: tuple[TrialWord, ...]
    read: WordsRead
    states: Whole
    nodes: tuple[Node, ...]
    judgement: Judgement
    strategy: Strategy
    outcome: Outcome
    table: Table
    default_bids: Floats
    worths: Mapping[int, Worth]
    delay: DelayLaw
    restarts: tuple[Restart, ...]
    oddities: tuple[Odd, ...]

    def verdict(self, number: int) -> WordVerdict:
        """The statistical verdict of one word with its sentences."""
        bid = Decimal(str(round(float(self.default_bids[number]), 2)))
        return word_verdict(self.judgement, number, bid, self.basis(number))

    def rule(self, number: int) -> Rule | None:
        """The readable rule that speaks for one word today; None where none does."""
        at = int(self.outcome.rule[number])
        return None if at < 0 else self.strategy.rules[at]

    def basis(self, number: int) -> Basis:
        """What the verdict of one word stands on."""
        return self.worth(number).basis

    def worth(self, number: int) -> Worth:
        """What an order led in by one word leaves."""
        return self.worths[self.product(number)]

    def taken_back(self, number: int) -> bool:
        """Whether one word is off and should be added again."""
        return bool(self.judgement.taken_back[number])

    def product(self, number: int) -> int:
        """The product that one word advertises, 0 where the test has none."""
        return _product_of(int(self.read.product[number]), self.worths)


def judged(session: Session, test_id: int, today: date) -> Judged:
    """Everything about a test on that day; raises UserError when it is gone.

    Words taken out of it are left out, but for those whose late orders came and that should be taken back.
    """
    found = trial(session, test_id)
    every = trial_words(session, test_id)
    words = tuple(each for each in every if each.state is WordState.IN)
    off = _came_late(session, found, [each for each in every if _may_come_back(found, each, today)], today)
    while off:
        with_off = _judged(session, found, (*words, *off), today)
        back = with_off.judgement.taken_back[len(words) :]
        if back.all():
            return with_off
        off = tuple(each for each, comes in zip(off, back, strict=True) if comes)
    return _judged(session, found, words, today)


def _may_come_back(found: Trial, word: TrialWord, today: date) -> bool:
    """Whether orders of a word taken out lately may still have come since."""
    left = word.left_on
    return found.ended_on is None and left is not None and (today - left).days <= _COMES_BACK_WITHIN


def _came_late(session: Session, found: Trial, off: Sequence[TrialWord], today: date) -> tuple[TrialWord, ...]:
    """Those of which orders were told only after they were taken out."""
    known = keyword_ids(session, [each.word for each in off])
    left = {known[each.word]: each.left_on for each in off if each.word in known and each.left_on is not None}
    late = late_orders(session, scope_of(session, found, today), left) if left else {}
    return tuple(each for each in off if known.get(each.word) in late)


def _judged(session: Session, found: Trial, words: tuple[TrialWord, ...], today: date) -> Judged:
    scope = scope_of(session, found, today)
    first = words_read(session, [each.word for each in words], scope)
    bids = _default_bids(found, words, first)
    multiplier = records_restarts.multipliers(session, found, words, bids, scope)
    read = first if multiplier is None else words_read(session, [each.word for each in words], scope, multiplier)
    worths = worths_of(session, found, today)
    law = delay_law(session, found.draft.channel, today)
    restarts = records_restarts.restarts(session, found, words, today)
    products_of = np.array([_product_of(int(one), worths) for one in read.product], dtype=np.int64)
    known = _known(session, found, worths, products_of, bids)
    setting = Setting(
        caution=found.draft.caution,
        aim=found.draft.aim,
        bids_may_move=found.draft.bids_may_move,
        horizon=_HORIZON,
        waterline=_waterline(found, read),
    )
    judgement = judge(read.days, known, law, setting, day_ages(session, read))
    table = _table(read, restarts, worths, products_of)
    strategy = records_rules.strategy(session, found.id, found.draft.way.value)
    state = states.states(read.days)
    return Judged(
        trial=found,
        words=words,
        read=read,
        states=state,
        nodes=states.tree(state, read.days),
        judgement=judgement,
        strategy=strategy,
        outcome=_without(propose(strategy, table), judgement.taken_back),
        table=table,
        default_bids=bids,
        worths=worths,
        delay=law,
        restarts=restarts,
        oddities=_oddities(found, read, worths),
    )


def scope_of(session: Session, found: Trial, today: date) -> Scope:
    """The days of a test that count: from its start to yesterday, its end, or the last day the reports tell of."""
    draft = found.draft
    last = min(today, found.ended_on or today) - timedelta(days=1)
    first = found.since or today
    told = session.scalar(
        select(func.max(AD_CAMPAIGN_DAY.c.day)).where(
            AD_CAMPAIGN_DAY.c.ledger == AD_KEYWORD_DAY.name,
            AD_CAMPAIGN_DAY.c.day.between(first, max(last, first)),
            AD_CAMPAIGN_DAY.c.span == 1,
            AD_CAMPAIGN_DAY.c.channel == draft.channel,
        )
    )
    return Scope(first, min(last, told or last), draft.channel, draft.plans, draft.products)


def worths_of(session: Session, found: Trial, today: date) -> dict[int, Worth]:
    """What an order of each of the test's products leaves; one stands for all where it has no product (id 0)."""
    refunds = _refunds(session, found.draft.products, today)
    worths = {}
    for product_id in found.draft.products:
        item = products.item(session, product_id)
        price = item.price or _NO_PRICE
        margin = item.economics.margin_rate
        worths[product_id] = Worth(price, margin, refunds.get(product_id, Decimal(0)), found.draft.target_roi)
    return worths or {0: Worth(_NO_PRICE, None, Decimal(0), found.draft.target_roi)}


def usual_conversion(session: Session, channel: str, before: date) -> Centre:
    """Where the words' conversion is expected before they told anything: the channel's own, of the weeks before."""
    said = AD_DAY.c
    clicks, orders = session.execute(
        select(func.sum(said.clicks), func.sum(said.orders)).where(
            said.ledger == AD_KEYWORD_DAY.name,
            said.channel == channel,
            said.day.between(before - timedelta(days=_LEARNED_FROM), before - timedelta(days=1)),
            said.span == 1,
        )
    ).one()
    if not clicks or not orders or clicks < _ENOUGH_CLICKS:
        return Centre()
    return Centre(min(max(float(orders) / float(clicks), 0.001), 0.3))


def _known(session: Session, found: Trial, worths: Mapping[int, Worth], products_of: Whole, bids: Floats) -> Known:
    each = [worths[int(one)] for one in products_of]
    return Known(
        price=np.array([float(one.price) for one in each]),
        kept_rate=np.array([float(one.kept_rate) for one in each]),
        market_bid=bids,
        centre=usual_conversion(session, found.draft.channel, found.since or found.created_on),
        margin_known=np.array([one.basis is not Basis.FULL_PRICE for one in each], dtype=bool),
        sellable=_sellable(session, products_of),
    )


def _waterline(found: Trial, read: WordsRead) -> float:
    """What a yuan is worth while the test's daily budget is short; 1 without one."""
    budget, spent = found.draft.daily_budget, np.nansum(read.days.cost, axis=0)
    return 1.0 if budget is None else waterline(float(budget), [float(day) for day in spent])


def _sellable(session: Session, products_of: Whole) -> Flags:
    """Which words lead to a product that can be bought: not taken down, not without stock."""
    can = {0: True}
    for product_id in sorted({int(one) for one in products_of} - {0}):
        can[product_id] = products.item(session, product_id).stock != 0
    return np.array([can[int(one)] for one in products_of], dtype=bool)


def _table(read: WordsRead, restarts: Sequence[Restart], worths: Mapping[int, Worth], products_of: Whole) -> Table:
    first = np.array([max((each.day - read.scope.first).days, 0) for each in restarts], dtype=np.int64)
    told = {each.name: getattr(read.days, each.name) for each in fields(read.days)}
    counted: dict[str, Any] = {name: None if one is None else since_restart(one, first) for name, one in told.items()}
    days = replace(read.days, **counted)
    roi = {key: one.break_even_roi if one.basis is not Basis.FULL_PRICE else None for key, one in worths.items()}
    _, plan = np.unique(read.plan, return_inverse=True)
    _, product = np.unique(products_of, return_inverse=True)
    return Table(
        days=days,
        plan=plan.ravel().astype(np.int64),
        product=product.ravel().astype(np.int64),
        break_even_roi=np.array(
            [np.nan if roi[int(one)] is None else float(roi[int(one)] or 0) for one in products_of]
        ),
        order_value=np.array([float(worths[int(one)].price) for one in products_of]),
        quality=read.quality,
        rank=read.rank,
    )


def _without(outcome: Outcome, off: Flags) -> Outcome:
    """No rule speaks for words that are off."""
    return Outcome(np.where(off, -1, outcome.rule), outcome.held_back & ~off)


def _default_bids(found: Trial, words: Sequence[TrialWord], read: WordsRead) -> Floats:
    """Yuan of the multiplier 1: a word's own bid, market price times ratio, the test's bid, what clicks cost."""
    draft = found.draft
    clicks, cost = np.nansum(read.days.clicks), np.nansum(read.days.cost)
    usual = float(cost / clicks) if clicks > 0 and cost > 0 else 1.0
    bids = []
    for each in words:
        price = each.draft.market_price
        told = each.draft.bid or (price * draft.bid_ratio if price and draft.bid_ratio else None) or draft.default_bid
        bids.append(float(told) if told else usual)
    return np.array(bids, dtype=np.float64)


def _oddities(found: Trial, read: WordsRead, worths: Mapping[int, Worth]) -> tuple[Odd, ...]:
    margins = [one.margin_rate for one in worths.values()]
    margin = None if None in margins else min(each for each in margins if each is not None)
    frame = sanity.TestFrame(found.words, found.draft.daily_budget, margin)
    plans = {number: range(int(count)) for number, count in enumerate(read.plans_of) if count > 1}
    told = sanity.check_figures(read.days) if len(read.scope) else ()
    windows = sanity.check_windows(read.windows)
    return (*sanity.check_frame(frame), *told, *windows, *sanity.check_plans(plans))


def _product_of(said: int, worths: Mapping[int, Worth]) -> int:
    return said if said in worths else next(iter(worths))


def _refunds(session: Session, ids: Sequence[int], today: date) -> dict[int, Decimal]:
    """The share of sales that comes back, of each product over the last months; left out where no report tells."""
    said = ITEM_DAY.table.c
    rows = session.execute(
        select(said.product_id, func.sum(said.refunds), func.sum(said.sales))
        .where(
            said.product_id.in_(ids),
            said.day.between(today - timedelta(days=_REFUNDS_OF), today),
            said.span == 1,
            said.refunds.is_not(None),
        )
        .group_by(said.product_id)
    )
    return {row[0]: min(row[1] / row[2], Decimal(1)) for row in rows if row[1] and row[2]}
