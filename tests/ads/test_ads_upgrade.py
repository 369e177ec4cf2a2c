"""A shop of the first schema gets the ads room with all it had: its words and their sums, windows and bids unsaid."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select, text

from storedesk.ads.ledgers import AD_CAMPAIGN_DAY, AD_KEYWORD_DAY, KEYWORD_MONTH
from storedesk.features import LEDGERS
from storedesk.foundation.database.migrate import TODAY, Schema
from storedesk.foundation.database.store import Store
from storedesk.foundation.sheets.history import sums_that_differ

FIRST = Schema(1, TODAY.scripts)
EPOCH = date(1970, 1, 1)
ROWS = (
    (date(2026, 1, 30), 1, 7, 4, 100, 9, 900, 1),
    (date(2026, 1, 31), 1, 7, 4, 200, 8, 800, 0),
    (date(2026, 2, 1), 1, 8, 5, 50, 2, 150, None),
    (date(2026, 2, 1), 7, 8, 5, 700, 20, 1500, 2),
)


@pytest.fixture(params=["sqlite", "postgresql"])
def old_address(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str | Path:
    monkeypatch.setenv("STOREDESK_HOME", str(tmp_path))
    if request.param == "postgresql":
        return str(request.getfixturevalue("empty_database"))
    return tmp_path / "old" / "shop.storedesk"


def test_what_the_first_schema_held_is_summed_up_for_the_room(old_address: str | Path) -> None:
    if isinstance(old_address, Path):
        old_address.parent.mkdir()
    with Store.open(old_address, schema=FIRST) as store, store.writing("old", undoable=False) as session:
        for day, span, campaign, keyword, shown, clicks, cost, orders in ROWS:
            session.execute(
                text(
                    "INSERT INTO ad_keyword_day (day, span, channel, campaign_id, adgroup_id, product_id, keyword_id,"
                    " match, impressions, clicks, cost, orders, carts, batch_id)"
                    " VALUES (:day, :span, 'wxt', :campaign, 0, 0, :keyword, '', :shown, :clicks, :cost, :orders, 3, 1)"
                ),
                {
                    **{"day": (day - EPOCH).days, "span": span, "campaign": campaign, "keyword": keyword},
                    **{"shown": shown, "clicks": clicks, "cost": cost, "orders": orders},
                },
            )
        session.execute(
            text(
                "INSERT INTO ad_day SELECT 'ad_keyword_day', channel, day, span, 'CNY', SUM(impressions), SUM(clicks),"
                " SUM(cost), SUM(orders), SUM(sales) FROM ad_keyword_day GROUP BY channel, day, span"
            )
        )
        for month, days in ((date(2026, 1, 1), (30, 31)), (date(2026, 2, 1), (32,))):
            session.execute(
                text(
                    "INSERT INTO ad_keyword_month (month, channel, keyword_id, clicks)"
                    f" SELECT {(month - EPOCH).days}, 'wxt', keyword_id, SUM(clicks) FROM ad_keyword_day"
                    f" WHERE day - {(date(2026, 1, 1) - EPOCH).days - 1} IN ({', '.join(map(str, days))}) AND span = 1"
                    " GROUP BY keyword_id"
                )
            )
    with Store.open(old_address) as store, store.reading() as session:
        assert sums_that_differ(session, LEDGERS) == []
        month = KEYWORD_MONTH.c
        rows = session.execute(select(month.month, month.keyword_id, month.clicks, month.carts).order_by(month.month))
        assert [tuple(row) for row in rows] == [(date(2026, 1, 1), 4, 17, 6), (date(2026, 2, 1), 5, 2, 3)]
        sums = session.execute(select(AD_CAMPAIGN_DAY.c.campaign_id, AD_CAMPAIGN_DAY.c.clicks)).all()
        assert sorted(map(tuple, sums)) == [(7, 8), (7, 9), (8, 2), (8, 20)]
        kept = AD_KEYWORD_DAY.table.c
        assert set(session.scalars(select(kept.window_days))) == set(session.scalars(select(kept.bid))) == {None}
