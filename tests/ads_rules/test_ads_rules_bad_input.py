"""Whatever a report says, every word gets a verdict of finite numbers and an explanation, without a warning."""

from decimal import Decimal

import numpy as np
import pytest
from ads_rules_made import USUAL

from storedesk.ads.rules.arrays import WordDays
from storedesk.ads.rules.conditions import Table
from storedesk.ads.rules.explaining import word_verdict
from storedesk.ads.rules.sanity import check_figures
from storedesk.ads.rules.shrinkage import Centre
from storedesk.ads.rules.states import states, tree
from storedesk.ads.rules.three_days import SHIPPED, propose
from storedesk.ads.rules.verdicts import Known, Setting, Verdict, judge

WORDS, DAYS = 4, 5
ODD = [0.0, 1.0, 5.0, 100.0, 300.0, -3.0, 1e9, np.nan]
BIDS = [0.0, 0.5, 1.0, 1.7, np.nan]
FINITE = ("p_loses", "value", "price", "order_value", "rate", "rate_spread", "new_bid", "expected", "waiting")


def odd_days(chance: np.random.Generator) -> WordDays:
    """Every figure drawn by itself, so that nothing fits together."""
    figures = [chance.choice(ODD, (WORDS, DAYS)) for _ in range(7)]
    return WordDays(*figures[:5], chance.choice(BIDS, (WORDS, DAYS)), *figures[5:])


@pytest.mark.parametrize("seed", range(60))
def test_no_figures_break_a_verdict(seed: int) -> None:
    chance = np.random.default_rng(seed)
    kept, fixed, margin = chance.choice([0.0, 1e-9, 0.34, 1.0]), bool(chance.integers(2)), bool(chance.integers(2))
    known = Known(80.0, float(kept), 1.2, Centre(0.03), margin_known=np.full(WORDS, margin))
    judged = judge(odd_days(chance), known, USUAL, Setting(bids_may_move=not fixed, horizon=0 if margin else 30))
    for name in FINITE:
        assert np.isfinite(getattr(judged, name)).all(), name
    assert ((judged.p_loses >= 0) & (judged.p_loses <= 1)).all()
    assert (judged.new_bid >= 0).all()
    for number in range(WORDS):
        told = word_verdict(judged, number, Decimal("1.20"))
        assert told.verdict in Verdict
        assert all(str(sentence) for sentence in told.explanation.sentences)


@pytest.mark.parametrize("seed", range(30))
def test_no_figures_break_the_tree_the_rules_or_the_checks(seed: int) -> None:
    days = odd_days(np.random.default_rng(seed))
    assert sum(node.words for node in tree(states(days), days)) == WORDS
    assert all(str(odd.sentence) for odd in check_figures(days))
    unknown, alike = np.full(WORDS, np.nan), np.zeros(WORDS, dtype=np.int64)
    made = Table(days, alike, alike, np.full(WORDS, 3.0), np.full(WORDS, 80.0), unknown, unknown)
    for strategy in SHIPPED:
        assert len(propose(strategy, made).rule) == WORDS
