"""The check is content with a sound shop, and finds and names every kind of fault put into one."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from database_made import add_products
from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from storedesk.ads.tables import AD_KEYWORD_DAY
from storedesk.foundation.database.check import check
from storedesk.foundation.database.connect import connect_sqlite
from storedesk.foundation.database.store import Store
from storedesk.foundation.database.types import EPOCH
from storedesk.foundation.errors import Cancelled
from storedesk.foundation.sheets.tables import ImportBatch
from storedesk.shop.tables import SHOP_DAY

LEDGERS = (AD_KEYWORD_DAY, SHOP_DAY)
DAY = (date(2026, 11, 24) - EPOCH).days
KEY = "span, channel, campaign_id, adgroup_id, product_id, keyword_id, match"


def batch(number: int, sums: dict[str, dict[str, int]], rank: int = 0) -> dict[str, object]:
    return {
        "id": number,
        "report_key": "made",
        "rank": rank,
        "file_name": "made.csv",
        "table_name": "",
        "file_sha256": str(number),
        "file_size": 1,
        "imported_at": datetime(2026, 11, 24, tzinfo=UTC),
        "row_count": 1,
        "new_count": 1,
        "replaced_count": 0,
        "unchanged_count": 0,
        "refused_count": 0,
        "ledgers": json.dumps({name: {"new": 1, "sums": total} for name, total in sums.items()}),
    }


def run(session: Session, sql: str) -> None:
    session.execute(text(sql.replace("match", '"match"')))


@pytest.fixture
def sound(either_store: Store) -> Store:
    """Two imports of one keyword, a trusted one over a full one; a keyword and a shop's day of one import alone."""
    with either_store.writing("Make", undoable=False) as session:
        batches = [
            batch(1, {"ad_keyword_day": {"clicks": 12, "cost": 500}, "shop_day": {"visitors": 70}}),
            batch(2, {"ad_keyword_day": {"clicks": 9}}),
            batch(3, {"ad_keyword_day": {"cost": 480}}, rank=5),
        ]
        session.execute(insert(ImportBatch), batches)
        row = "1, 'wxt', 1, 1, 1, 7, ''"
        other = "1, 'wxt', 1, 1, 1, 8, ''"
        main, layer = f"INSERT INTO ad_keyword_day (day, {KEY},", f"INSERT INTO ad_keyword_day_layer (day, {KEY},"
        run(session, f"{main} clicks, cost, currency, batch_id, layered) VALUES ({DAY}, {row}, 9, 480, 'CNY', 3, 1)")
        run(session, f"{main} clicks, cost, batch_id) VALUES ({DAY}, {other}, 2, NULL, 1)")
        run(session, f"{layer} clicks, cost, currency, batch_id) VALUES ({DAY}, {row}, 10, 500, 'CNY', 1)")
        run(session, f"{layer} clicks, batch_id) VALUES ({DAY}, {row}, 9, 2)")
        run(session, f"{layer} cost, batch_id) VALUES ({DAY}, {row}, 480, 3)")
        run(
            session,
            "INSERT INTO ad_day (ledger, channel, day, span, currency, clicks, cost)"
            f" VALUES ('ad_keyword_day', 'wxt', {DAY}, 1, 'CNY', 11, 480), ('ad_item_day', 'x', {DAY}, 1, 'CNY', 1, 1)",
        )
        run(
            session,
            "INSERT INTO ad_campaign_day (ledger, day, span, channel, campaign_id, clicks, cost)"
            f" VALUES ('ad_keyword_day', {DAY}, 1, 'wxt', 1, 11, 480)",
        )
        first = (date(2026, 11, 1) - EPOCH).days
        run(
            session,
            "INSERT INTO ad_keyword_month (month, channel, keyword_id, clicks, cost)"
            f" VALUES ({first}, 'wxt', 7, 9, 480), ({first}, 'wxt', 8, 2, NULL)",
        )
        run(session, f"INSERT INTO shop_day (day, span, visitors, batch_id) VALUES ({DAY}, 1, 70, 1)")
    return either_store


def test_a_sound_shop_has_no_findings(sound: Store) -> None:
    assert check(sound, LEDGERS) == []


def test_an_empty_shop_has_no_findings(either_store: Store) -> None:
    assert check(either_store, LEDGERS) == []


FAULTS = {
    "a layer is missing": ("layers", "DELETE FROM ad_keyword_day_layer WHERE batch_id <> 3"),
    "layers of a row that says it has none": ("layers", "UPDATE ad_keyword_day SET layered = 0 WHERE keyword_id = 7"),
    "layers without a row": ("layers", "DELETE FROM ad_keyword_day WHERE keyword_id = 7"),
    "a row of no import": ("layers", "UPDATE shop_day SET batch_id = 99"),
    "a layer of no import": ("layers", "UPDATE ad_keyword_day_layer SET batch_id = 99 WHERE batch_id = 2"),
    "a folded value is another": ("fold", "UPDATE ad_keyword_day SET clicks = 10, cost = 480 WHERE keyword_id = 7"),
    "a folded value is gone": ("fold", "UPDATE ad_keyword_day SET currency = NULL WHERE keyword_id = 7"),
    "the last word is somebody else's": ("fold", "UPDATE ad_keyword_day SET batch_id = 1 WHERE keyword_id = 7"),
    "a row lost from an import": ("sums", "DELETE FROM shop_day"),
    "a value changed in an import": ("sums", "UPDATE ad_keyword_day_layer SET clicks = 8 WHERE batch_id = 2"),
    "a day's sum is another": ("summary", "UPDATE ad_day SET clicks = 12 WHERE ledger = 'ad_keyword_day'"),
    "a day's sum is missing": ("summary", "DELETE FROM ad_day WHERE ledger = 'ad_keyword_day'"),
    "a month's sum too many": (
        "summary",
        "INSERT INTO ad_keyword_month (month, channel, keyword_id, clicks) VALUES (0, 'wxt', 7, 1)",
    ),
    "a month's sum is another": ("summary", "UPDATE ad_keyword_month SET cost = 1 WHERE keyword_id = 8"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found_and_named(sound: Store, fault: str) -> None:
    kind, statement = FAULTS[fault]
    with sound.writing("Spoil", undoable=False) as session:
        session.execute(text(statement))
    findings = check(sound, LEDGERS)
    assert kind in {finding.kind for finding in findings}
    for finding in findings:
        assert finding.table in {"ad_keyword_day", "shop_day"}
        assert "{" not in str(finding.message)


def test_the_finding_of_a_lost_row_says_which_import_to_repeat(sound: Store) -> None:
    with sound.writing("Spoil", undoable=False) as session:
        session.execute(text("DELETE FROM shop_day"))
    (finding,) = check(sound, LEDGERS)
    said = 'Import 1: "visitors" in "shop_day" adds up to 0 and not to 70 as when it was imported.'
    assert str(finding.message).startswith(said)


def test_lost_references_are_found(store: Store) -> None:
    add_products(store, "601")
    spoil(store, lambda bare: bare.execute("INSERT INTO product_alias (name, product_id) VALUES ('a', 99)"))
    (finding,) = check(store, LEDGERS)
    assert (finding.kind, finding.table) == ("reference", "product_alias")
    assert '1 rows of "product_alias" point at rows of "product"' in str(finding.message)


def test_damage_in_the_file_is_found(shop_file: Path) -> None:
    with Store.open(shop_file) as store:
        add_products(store, *(str(number) for number in range(3000)))
    with shop_file.open("rb+") as file:
        file.seek(-20 * 4096, 2)
        file.write(b"\xa5" * 4096 * 10)
    with Store.open(shop_file) as store:
        findings = check(store, LEDGERS)
    assert {finding.kind for finding in findings} == {"structure"}


def spoil(store: Store, how: Callable[[Any], object]) -> None:
    """Do to the file what the program would never do."""
    assert store.path is not None
    bare = connect_sqlite(store.path)
    bare.execute("PRAGMA foreign_keys=OFF")
    how(bare)
    bare.close()


def test_a_check_can_be_stopped(sound: Store) -> None:
    class Stop:
        def report(self, done: int, total: int | None, what: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        check(sound, LEDGERS, Stop())
