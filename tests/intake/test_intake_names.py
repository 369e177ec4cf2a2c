"""Names that an import brings along go with it, unless somebody else speaks of them or the operator owns them."""

import pytest
from intake_made import FULL, LEDGERS, row, taken
from sqlalchemy import delete, insert, select, update

from storedesk.foundation.database.base import METADATA
from storedesk.foundation.database.store import Store
from storedesk.foundation.sheets.intake import forget

ALL = tuple(LEDGERS.values())
PRODUCT = METADATA.tables["product"]
KEYWORD = METADATA.tables["keyword"]


@pytest.fixture
def session(store: Store):
    with store.rehearsing() as session:
        yield session


def products(session):
    return session.execute(select(PRODUCT.c.code, PRODUCT.c.batch_id)).all()


def test_a_name_goes_with_the_only_import_that_said_it(session):
    first = taken(session, FULL, row(item_code="1", keyword="砧板"))
    forget(session, first.batch_id, ALL)
    assert products(session) == []
    assert session.execute(select(KEYWORD)).all() == []


def test_a_name_passes_to_the_next_import_that_says_it(session):
    first = taken(session, FULL, row(item_code="1"), path="1.csv")
    second = taken(session, FULL, row(item_code="1", clicks=1), path="2.csv")
    third = taken(session, FULL, row(day=20005, item_code="1"), path="3.csv")
    forget(session, first.batch_id, ALL)
    assert products(session) == [("1", second.batch_id)]
    forget(session, third.batch_id, ALL)
    assert products(session) == [("1", second.batch_id)]


def test_a_name_the_operator_typed_stays_theirs(session):
    session.execute(insert(PRODUCT).values(code="1"))
    first = taken(session, FULL, row(item_code="1"))
    assert products(session) == [("1", None)]
    forget(session, first.batch_id, ALL)
    assert products(session) == [("1", None)]


def test_a_product_the_operator_filled_in_stays(session):
    first = taken(session, FULL, row(item_code="1"), row(item_code="2"))
    session.execute(update(PRODUCT).where(PRODUCT.c.code == "1").values(note="主推款"))
    forget(session, first.batch_id, ALL)
    assert products(session) == [("1", None)]


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("product_alias", {"name": "菜板大号"}),
        ("journal_entry", {"day": "day", "kind": "note", "text": "换主图"}),
        ("shop_target", {"year": 2026, "month": 0, "metric": "sales", "value": 1}),
    ],
)
def test_a_product_something_else_points_at_stays(session, table, values):
    first = taken(session, FULL, row(item_code="1"))
    product = session.scalar(select(PRODUCT.c.id))
    beside = METADATA.tables[table]
    if "day" in values:
        values = {**values, "day": first.first_day}
    session.execute(insert(beside).values(product_id=product, **values))
    forget(session, first.batch_id, ALL)
    assert products(session) == [("1", None)]
    session.execute(delete(beside))
