"""The sums noted at import find what was changed behind the program's back."""

import pytest
from intake_made import FULL, LEDGERS, PARTIAL, row, taken
from sqlalchemy import text

from storedesk.foundation.database.store import Store
from storedesk.foundation.sheets.history import sums_that_differ

ALL = tuple(LEDGERS.values())


@pytest.fixture
def session(store: Store):
    with store.rehearsing() as session:
        taken(session, FULL, row(clicks=3, cost=100), row(keyword="菜板", clicks=4), path="一.csv")
        taken(session, PARTIAL, row(clicks=5), path="二.csv")
        yield session


def test_all_is_well_after_imports(session):
    assert sums_that_differ(session, ALL) == []


@pytest.mark.parametrize(
    ("damage", "file"),
    [
        ("UPDATE ad_keyword_day SET clicks = 40 WHERE layered = 0", "一.csv"),
        ("UPDATE ad_keyword_day_layer SET cost = 1 WHERE cost = 100", "一.csv"),
        ("UPDATE ad_keyword_day_layer SET clicks = 1 WHERE clicks = 5", "二.csv"),
        ("DELETE FROM ad_keyword_day WHERE layered = 0", "一.csv"),
    ],
)
def test_a_changed_or_lost_row_is_told_with_its_file(session, damage, file):
    session.execute(text(damage))
    told = [str(sentence) for sentence in sums_that_differ(session, ALL)]
    assert told
    assert all(file in sentence for sentence in told)
