"""Scores of a word beside each other: searches for each item online, and what of them is likely to buy."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import insert

from storedesk.foundation.database.store import Store
from storedesk.keywords import records_figures
from storedesk.keywords.rules.figures import Snapshot, newest
from storedesk.keywords.tables import KEYWORD_NAMES, MARKET_WORD

DAY = date(2026, 11, 24)
RATE = (Decimal("0.5"), Decimal("0.5"))


def test_searches_and_likely_buyers_for_each_item_online() -> None:
    said = Snapshot(DAY, "market", popularity=(10_000, 40_000), click_rate=RATE, pay_rate=RATE, online_items=5_000)
    assert said.searches_per_item == pytest.approx(20_000 / 5_000)
    assert said.opportunity == pytest.approx(1000 * 4 * 0.25)


def test_no_score_is_made_up() -> None:
    assert Snapshot(DAY, "market", popularity=(10, 10)).searches_per_item is None
    assert Snapshot(DAY, "market", online_items=5).searches_per_item is None
    half_known = Snapshot(DAY, "market", popularity=(0, 100), click_rate=RATE, online_items=0)
    assert half_known.searches_per_item == 50, "half the end of a range from 0 on; no items count as one"
    assert half_known.opportunity is None


def test_what_the_report_says_of_demand_and_supply_is_kept(either_store: Store) -> None:
    with either_store.writing("market", undoable=False) as session:
        session.execute(insert(KEYWORD_NAMES.table), [{"id": 1, "word": "茶树精油"}])
        row = {"day": DAY, "span": 7, "keyword_id": 1, "source": "related", "batch_id": 1}
        session.execute(insert(MARKET_WORD.table), [{**row, "demand_supply": Decimal("1.25")}])
    with either_store.reading() as session:
        said = newest(records_figures.known(session, ["茶树精油"], DAY)["茶树精油"].snapshots)
    assert said is not None
    assert said.demand_supply == Decimal("1.25")
