"""The sums kept beside a ledger equal the rows they sum, whatever currencies stand side by side."""

from collections import defaultdict
from dataclasses import replace

import pytest
from intake_made import FULL, LEDGERS, made_reading, made_table, row
from sqlalchemy import select
from sqlalchemy.orm import Session

from storedesk.ads.ledgers import AD_CAMPAIGN_DAY, AD_DAY, KEYWORD_MONTH
from storedesk.foundation.database.store import Store
from storedesk.foundation.sheets.intake import Known, forget, take_in
from storedesk.foundation.sheets.report import TEXT, Field

REPORT = replace(FULL, fields=(*FULL.fields, Field("currency", TEXT, ("币种",))))
KNOWN = Known({REPORT.key: REPORT}, LEDGERS)
SUMS = ("impressions", "clicks", "cost")
HOME = [
    row(20000, "砧板", campaign_code="81", clicks=3, cost=120, impressions=50),
    row(20000, "菜板", campaign_code="81", clicks=None, cost=80, currency="CNY"),
    row(20000, "案板", campaign_code="82", clicks=1, cost=None),
    row(20001, "砧板", campaign_code="81", clicks=7, cost=10),
    row(20040, "砧板", campaign_code="82", clicks=5, cost=40),
]
ABROAD = [*HOME, row(20000, "board", campaign_code="81", clicks=9, cost=999, currency="USD")]


@pytest.mark.parametrize("rows", [HOME, ABROAD], ids=["one currency", "two currencies in a campaign"])
def test_every_sum_is_that_of_its_rows(either_store: Store, rows):
    with either_store.rehearsing() as session:
        first = take_in(session, made_reading(made_table(REPORT, rows)), KNOWN)[0]
        _hold_true(session)
        take_in(session, made_reading(made_table(REPORT, [row(20001, "菜板", clicks=2, currency="USD")])), KNOWN)
        _hold_true(session)
        assert first.batch_id is not None
        forget(session, first.batch_id, tuple(LEDGERS.values()))
        _hold_true(session)


def _hold_true(session: Session) -> None:
    said = [each._asdict() for each in session.execute(select(LEDGERS["ad_keyword_day"].table))]
    for each in said:
        each["currency"] = each["currency"] or "CNY"
        each["month"] = each["day"].replace(day=1)
    assert said
    for table in (AD_DAY, AD_CAMPAIGN_DAY, KEYWORD_MONTH):
        by = [column.name for column in table.primary_key if column.name != "ledger"]
        expected: dict[tuple[object, ...], list[object]] = defaultdict(lambda: [None] * len(SUMS))
        for each in said:
            sums = expected[tuple(each[name] for name in by)]
            for place, name in enumerate(SUMS):
                if each[name] is not None:
                    sums[place] = each[name] + (sums[place] or 0)
        kept = session.execute(select(*(table.c[name] for name in (*by, *SUMS)))).all()
        assert {tuple(line[: len(by)]): list(line[len(by) :]) for line in kept} == expected, table.name
