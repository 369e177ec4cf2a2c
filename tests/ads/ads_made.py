"""Advertising put into a shop as its reports bring it: rows of the declared reports, taken in by the real intake."""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

from storedesk.ads.records_test_words import WordDraft
from storedesk.ads.records_tests import Draft, add_test, start
from storedesk.ads.reports import WANXIANGTAI_KEYWORDS
from storedesk.features import LEDGERS, REPORT_MODULES
from storedesk.foundation.database.store import Store
from storedesk.foundation.database.types import EPOCH
from storedesk.foundation.sheets.intake import Known, Outcome, take_in
from storedesk.foundation.sheets.reading import Reading, TableReading, Value
from storedesk.foundation.sheets.report import Report
from storedesk.products import records as products
from storedesk.products.records import Details

TODAY = date(2026, 11, 20)
START = date(2026, 11, 10)
BOARD = "682104775913"
TITLE = "青篾整竹菜板家用防霉抗菌切菜板加厚砧板"
PLAN, GROUP = "81831404144", "2700000001"

KNOWN = Known(
    {report.key: report for name in REPORT_MODULES for report in import_module(name).REPORTS},
    {ledger.name: ledger for ledger in LEDGERS},
)


class _Rows:
    def __init__(self, rows: Sequence[Sequence[Value]]) -> None:
        self._rows = rows

    def __iter__(self) -> Iterator[Sequence[Sequence[Value]]]:
        yield self._rows


def imported(
    store: Store, rows: Sequence[dict[str, Any]], *, report: Report = WANXIANGTAI_KEYWORDS, fetched: date = TODAY
) -> Outcome:
    """A report fetched on a day, taken in; figures are as the reader hands them over: cents, whole counts."""
    typed = [
        [number, *({"span": 1, **report.fixed, **row}.get(column) for column in report.columns)]
        for number, row in enumerate(rows, 2)
    ]
    table = TableReading(
        name="Sheet1",
        report_key=report.key,
        header_row=1,
        headings=tuple(each.headings[0] for each in report.fields if each.headings),
        unknown_headings=(),
        columns=report.columns,
        rows=_Rows(typed),
        row_count=len(typed),
        refused=(),
        dropped_rows=0,
        controls=(),
        first_day=min(row["day"] for row in rows),
        last_day=max(row["day"] for row in rows),
    )
    digest = hashlib.sha256(repr((fetched, typed)).encode()).hexdigest()
    path = Path(f"关键词报表_{fetched:%Y%m%d}_083000.csv")
    with store.writing("import", undoable=False) as session:
        return take_in(session, Reading(path, digest, 1, (table,)), KNOWN)[0]


def word_day(
    word: str, day: date, impressions: int, clicks: int, cents: int, orders: int = 0, **more: Any
) -> dict[str, Any]:
    """A row of a keyword report; sales are 100 yuan an order unless said otherwise."""
    row = {
        "day": (day - EPOCH).days,
        "campaign_code": PLAN,
        "campaign_name": "砧板词测试",
        "adgroup_code": GROUP,
        "adgroup_name": "主图A",
        "item_code": BOARD,
        "title": TITLE,
        "keyword": word,
        "match": "word",
        "impressions": impressions,
        "clicks": clicks,
        "cost": cents,
        "orders": orders,
        "sales": orders * 100_00,
        "carts": 0,
        "favourites": 0,
    }
    return {**row, **more}


def board(store: Store, *, price: str | None = "100", cost: str | None = "40") -> int:
    """The product that is advertised."""
    with store.writing("add") as session:
        details = Details(
            title=TITLE,
            short_name="整竹砧板",
            list_price=Decimal(price) if price else None,
            cost=Decimal(cost) if cost else None,
        )
        return products.add(session, BOARD, details)


def running(store: Store, words: Sequence[str], product_id: int, *, day: date = START, **said: Any) -> int:
    """A test of these words, running since a day."""
    with store.writing("plan a test") as session:
        wanted = {"default_bid": Decimal("1.20"), "daily_budget": Decimal(60), **said}
        draft = Draft("砧板长尾词", "长尾词比大词便宜", products=(product_id,), **wanted)
        test_id = add_test(session, draft, [WordDraft(word) for word in words], day)
        start(session, test_id, day)
    return test_id
