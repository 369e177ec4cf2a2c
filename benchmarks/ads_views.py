"""How soon the views of the ads tab open over ten million rows of words and days, made by SQL in a shop of its own.

Run on demand alone (`python -m benchmarks ads_views`): making the rows takes minutes. STOREDESK_BENCH_ROWS sets
another number. Each view is opened several times and the quickest counts, by the time it keeps its thread busy.
"""

import os
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.orm import Session

from benchmarks.goals import Measured, own_milliseconds
from storedesk.ads import (
    records_candidates,
    records_changes,
    records_nursery,
    records_plans,
    records_proof,
    records_trend,
    records_verdicts,
    week,
)
from storedesk.ads.ledgers import AD_KEYWORD_DAY
from storedesk.ads.records_test_words import WordDraft
from storedesk.ads.records_tests import Draft, add_test, start
from storedesk.ads.records_words import Scope, plan_read
from storedesk.foundation.database.store import Store
from storedesk.foundation.database.types import EPOCH
from storedesk.foundation.sheets.statements import Statements
from storedesk.foundation.sheets.summaries import renew_summaries
from storedesk.keywords import records_triangle
from storedesk.products import records as products
from storedesk.products.records import Details

ROWS = int(os.environ.get("STOREDESK_BENCH_ROWS", "10000000"))
DAYS = 365
PLANS = 40
TODAY = date(2026, 11, 25)
VIEW, TREND = 150.0, 50.0
_ROUNDS = 5
_TESTED = 300
_SEARCHED = 5_000

_FILL = """
WITH RECURSIVE days(d) AS (SELECT :first UNION ALL SELECT d + 1 FROM days WHERE d < :last),
words(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM words WHERE k < :words),
made(d, k, r) AS (SELECT d, k, ((k * 7919 + d * 104729) % 9973) FROM days CROSS JOIN words)
INSERT INTO ad_keyword_day (day, span, channel, campaign_id, adgroup_id, product_id, keyword_id, match, currency,
 impressions, clicks, cost, orders, sales, carts, favourites, window_days, batch_id)
SELECT d, 1, 'wxt', k % :plans + 1, k % :plans + 1, k % :plans + 1, k, 'word', 'CNY',
 r % 400, r % 400 / 20, r % 400 / 20 * 90, (r % 97) = 0, ((r % 97) = 0) * 8900, r % 11 = 0, r % 13 = 0, 15, 1
FROM made ORDER BY d, k % :plans, k
"""

_NAMES = """
WITH RECURSIVE words(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM words WHERE k < :searched)
INSERT INTO keyword (id, word) SELECT :words + k, '砧板' || char(19968 + k) FROM words
"""
_SEARCH = """
WITH RECURSIVE days(d) AS (SELECT :last - 29 UNION ALL SELECT d + 1 FROM days WHERE d < :last)
INSERT INTO search_word_day (day, span, keyword_id, device, visitors, buyers, batch_id)
SELECT d, 1, id, 'all', id % 50 + 1, id % 7 = 0, 1 FROM days CROSS JOIN keyword WHERE id > :words
"""


def measure(folder: Path) -> list[Measured]:
    """Fill a shop and open every view."""
    with Store.open(folder / "views.storedesk") as store:
        begun = time.perf_counter()
        test_id = _fill(store)
        print(f"{ROWS:,} rows in {time.perf_counter() - begun:.0f} s", flush=True)
        with store.reading() as session:
            return [
                _opened(name, bar, lambda view=view: view(session))  # type: ignore[misc]
                for name, bar, view in _views(test_id)
            ]


def _views(test_id: int) -> Sequence[tuple[str, float, Callable[[Session], object]]]:
    yesterday = TODAY - timedelta(days=1)
    month = Scope(TODAY - timedelta(days=30), yesterday, "wxt", (7,))
    year = Scope(TODAY - timedelta(days=DAYS), yesterday)

    def plan_trend(session: Session) -> object:
        plan = records_plans.plans(session, month.first, yesterday)[0]
        return records_plans.plan_days(session, plan, year.first, yesterday)

    return (
        (f"a test of {_TESTED} words over 60 days", VIEW, lambda s: records_verdicts.judged(s, test_id, TODAY)),
        ("all words of a plan over 30 days", VIEW, lambda s: plan_read(s, month)),
        ("plans of 30 days", VIEW, lambda s: records_plans.plans(s, month.first, yesterday)),
        ("paces of the month", VIEW, lambda s: records_plans.paces(s, TODAY)),
        ("candidates for a product", VIEW, lambda s: records_candidates.candidates(s, 1, TODAY)),
        ("the nursery", VIEW, lambda s: records_nursery.nursery(s, TODAY)),
        ("the change sheet", VIEW, lambda s: records_changes.sheet(s)),
        ("what imports prove of the sheet", VIEW, lambda s: records_proof.proofs(s, TODAY)),
        ("words for the titles", VIEW, lambda s: records_triangle.sold_in_ads_not_in_title(s, TODAY)),
        ("words for the ads", VIEW, lambda s: records_triangle.sold_in_search_not_advertised(s, TODAY)),
        ("the search box", VIEW, lambda s: week.find(s, "词1", 20)),
        ("a word's year", TREND, lambda s: records_trend.trend(s, "词77", year)),
        ("a word's months", TREND, lambda s: records_trend.word_months(s, "词77", year.first)),
        ("a plan's year", TREND, plan_trend),
    )


def _opened(name: str, bar: float, view: Callable[[], object]) -> Measured:
    return Measured(f"ads view: {name}", min(own_milliseconds(view) for _ in range(_ROUNDS)), bar, "ms")


def _fill(store: Store) -> int:
    words = max(ROWS // DAYS, 1)
    first = (TODAY - EPOCH).days - DAYS
    with store.writing("fill", undoable=False) as session:
        for place in range(1, PLANS + 1):
            products.add(
                session, f"{600000000000 + place}", Details(title="竹砧板", list_price=Decimal(89), cost=Decimal(40))
            )
        session.execute(
            text(
                "WITH RECURSIVE words(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM words WHERE k < :words)"
                " INSERT INTO keyword (id, word) SELECT k, '词' || k FROM words"
            ),
            {"words": words},
        )
        session.execute(
            text(
                "WITH RECURSIVE plans(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM plans WHERE k < :plans)"
                " INSERT INTO ad_campaign (id, code) SELECT k, '计划' || k FROM plans"
            ),
            {"plans": PLANS},
        )
        session.execute(text(_FILL), {"first": first, "last": first + DAYS - 1, "words": words, "plans": PLANS})
        session.execute(text(_NAMES), {"words": words, "searched": _SEARCHED})
        session.execute(text(_SEARCH), {"words": words, "last": first + DAYS - 1})
        renew_summaries(Statements(session), AD_KEYWORD_DAY, range(first, first + DAYS))
        session.execute(text("ANALYZE"))
    with store.writing("plan a test") as session:
        begun = TODAY - timedelta(days=60)
        draft = Draft("三百词", products=(8,), default_bid=Decimal(1), daily_budget=Decimal(300))
        drafts = [WordDraft(f"词{7 + PLANS * number}") for number in range(_TESTED)]
        test_id = add_test(session, draft, drafts, begun)
        session.flush()
        start(session, test_id, begun)
        for number in range(50):
            records_nursery.grow(session, f"词{7 + PLANS * number}", 8, Decimal(20), begun)
    return test_id
