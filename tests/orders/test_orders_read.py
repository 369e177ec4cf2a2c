"""Orders by the shop's own day and what was sold by item, on both databases, against plain sums."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from sqlalchemy import insert

from storedesk.foundation.database.store import Store
from storedesk.orders import records
from storedesk.orders.feature import FEATURE
from storedesk.orders.records import PaidDay, SoldItem
from storedesk.orders.tables import ORDER, ORDER_LINE, REFUND

D = Decimal
DAY, NEXT = date(2026, 11, 11), date(2026, 11, 12)


def utc(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026; in Shanghai it is eight hours later."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def shop(either_store: Store) -> Store:
    """Three days around the eleventh; some orders lack their buyer, their count, or the time they were paid."""
    orders = [
        ("2400001", "a", utc(10, 15, 59), "9.00", 1),
        ("2400002", "a", utc(10, 16, 0), "10.00", 2),
        ("2400003", "a", utc(11, 3, 0), "20.00", 1),
        ("2400004", "b", utc(11, 15, 59), "30.50", None),
        ("2500001", None, utc(11, 16, 0), "1.00", 4),
        ("2500002", "c", None, "77.00", 1),
    ]
    lines = [
        ("2400002", "1", "501", "竹砧板", 2, "10.00", utc(10, 16, 0)),
        ("2400003", "2", "501", "竹砧板 新标题", 1, "15.00", utc(11, 3, 0)),
        ("2400003", "3", None, "旧款竹凳", 1, "5.00", utc(11, 3, 0)),
        ("2400004", "4", "502", "竹凳", 3, "30.50", None),
        ("2500002", "5", "502", "竹凳", 9, "77.00", None),
    ]
    refunds = [
        ("1", utc(10, 16, 0), "4.00", "refunded"),
        ("2", utc(11, 9, 0), "1.50", None),
        ("3", utc(11, 9, 0), "99.00", "closed"),
        ("4", None, "99.00", "refunded"),
    ]
    with either_store.writing("orders", undoable=False) as session:
        for number, buyer, paid_at, paid, quantity in orders:
            row = {"order_no": number, "buyer": buyer, "paid_at": paid_at, "paid": D(paid), "quantity": quantity}
            session.execute(insert(ORDER.table).values(batch_id=1, title="竹砧板", **row))
        for number, line, code, title, quantity, paid, paid_at in lines:
            row = {"order_no": number, "line": line, "item_code": code, "title": title, "quantity": quantity}
            session.execute(insert(ORDER_LINE.table).values(batch_id=1, paid=D(paid), paid_at=paid_at, **row))
        for number, finished_at, amount, status in refunds:
            row = {"refund_no": number, "finished_at": finished_at, "amount": D(amount), "status": status}
            session.execute(insert(REFUND.table).values(batch_id=1, **row))
    return either_store


def test_orders_count_on_the_day_they_were_paid_at_the_shops_place(shop: Store) -> None:
    with shop.reading() as session:
        assert records.paid_days(session, DAY, NEXT) == {
            DAY: PaidDay(DAY, D("60.50"), 3, 2, None),
            NEXT: PaidDay(NEXT, D("1.00"), 1, None, 4),
        }
        assert records.days_paid(session, date(2026, 11, 1), DAY) == {date(2026, 11, 10), DAY}
        assert records.known_days(session) == (date(2026, 11, 10), NEXT)


def test_refunds_count_on_the_day_they_went_through(shop: Store) -> None:
    with shop.reading() as session:
        assert records.refund_days(session, DAY, NEXT) == {DAY: D("5.50")}


def test_items_are_told_by_their_id_and_by_title_where_there_is_none(shop: Store) -> None:
    with shop.reading() as session:
        assert records.sold(session, DAY, DAY) == [
            SoldItem("502", "", 3, D("30.50")),
            SoldItem("501", "", 3, D("25.00")),
            SoldItem("", "旧款竹凳", 1, D("5.00")),
        ]
        assert records.sold(session, NEXT, NEXT) == []


def test_quiet_days_between_refunds_have_none_and_beyond_them_nothing_is_known(either_store: Store) -> None:
    with either_store.writing("refunds", undoable=False) as session:
        for number, day in (("1", 1), ("2", 4), ("3", 20)):
            row = {"refund_no": number, "finished_at": utc(day, 3), "amount": D(day), "status": "refunded"}
            session.execute(insert(REFUND.table).values(batch_id=1, **row))
    with either_store.reading() as session:
        found = records.refunds_known(session, date(2026, 11, 2), date(2026, 11, 30))
    assert {day.day: amount for day, amount in found.items()} == {2: 0, 3: 0, 4: 4, 20: 20}


@pytest.mark.parametrize(
    ("text", "numbers"), [("2400", ["2400001", "2400002"]), ("2500002", ["2500002"]), ("240", []), ("竹砧板", [])]
)
def test_orders_are_found_by_the_beginning_of_their_number(shop: Store, text: str, numbers: list[str]) -> None:
    with shop.reading() as session:
        found = FEATURE.find(session, f" {text} ", 2)
    assert [each.title for each in found] == [f"Order {number}" for number in numbers]
    if numbers:
        assert found[0].key == ("day:2026-11-10" if text == "2400" else "page:days")
        assert (found[0].tab, found[0].detail) == ("shop", "竹砧板")
