"""The shop's days as they are read, on both databases, against plain sums over the rows that were put in."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from shop_made import Row, at, day_range, put

from storedesk.ads.reports import GOOGLE_TERMS, WANXIANGTAI_ITEMS, WANXIANGTAI_KEYWORDS
from storedesk.foundation.database.store import Store
from storedesk.orders.reports import ORDERS, REFUNDS
from storedesk.products.reports import ITEM_RANK
from storedesk.shop import records
from storedesk.shop.reports import SHOP_DAYS, TRADE_TREND
from storedesk.shop.rules.ad_cost import Layer
from storedesk.shop.rules.metrics import DayFigures, Metric
from storedesk.shop.rules.periods import Period

D = Decimal
FIRST = date(2026, 11, 2)
WEEK = Period(FIRST, FIRST + timedelta(days=6))


@pytest.fixture
def store(either_store: Store) -> Store:
    return either_store


def read(store: Store, period: Period = WEEK) -> records.PeriodFigures:
    with store.reading() as session:
        return records.figures(session, period)


def order(number: str, paid_at: datetime | None, paid: str, buyer: str | None = "a", quantity: int = 1) -> Row:
    return {"order_no": number, "buyer": buyer, "paid_at": paid_at, "paid": D(paid), "quantity": quantity}


def test_a_day_is_what_its_report_says_and_missing_days_stay_missing(store: Store) -> None:
    put(
        store,
        SHOP_DAYS,
        [
            {"day": FIRST, "visitors": 100, "buyers": 4, "sales": D("199.90"), "bounce": D("0.4567")},
            {"day": FIRST + timedelta(days=2), "visitors": 0, "buyers": 0, "sales": D(0)},
        ],
    )
    known = read(store)
    assert [day.day for day in known.days] == list(WEEK.days)
    assert known.days[0] == DayFigures(FIRST, visitors=100, buyers=4, sales=D("199.90"), bounce=D("0.456700"))
    assert known.days[1].empty
    assert known.days[2].sales == 0
    assert known.missing(FIRST + timedelta(days=3)) == (FIRST + timedelta(days=1), FIRST + timedelta(days=3))
    assert (known.measure(Metric.SALES).value, known.measure(Metric.SALES).known) == (D("199.90"), 2)


def test_what_the_day_report_does_not_say_is_borrowed_from_orders_by_the_shops_own_day(store: Store) -> None:
    put(store, TRADE_TREND, [{"day": FIRST, "visitors": 100, "sales": D("77.00")}])
    put(
        store,
        ORDERS,
        [
            # one second before and at midnight in Shanghai, which is 16:00 of the day before in UTC
            order("1", at(date(2026, 11, 1), 23, 59, 59), "1000.00"),
            order("2", at(date(2026, 11, 2), 0), "30.10", "a", 2),
            order("3", at(date(2026, 11, 2), 23, 59, 59), "20.20", "a", 1),
            order("4", at(date(2026, 11, 3), 0, 0, 1), "10.00", "b", 5),
            order("5", None, "99.00"),
            order("6", at(date(2026, 11, 4), 12), "5.00", None),
        ],
    )
    days = read(store).days
    assert (days[0].visitors, days[0].sales, days[0].buyers, days[0].orders, days[0].items) == (100, 77, 1, 2, 3)
    assert days[0].borrowed == {"buyers", "orders", "items"}
    assert (days[1].sales, days[1].buyers, days[1].items) == (10, 1, 5)
    assert days[1].borrowed == {"sales", "buyers", "orders", "items"}
    # an order that names no buyer: how many people bought is not known
    assert (days[2].sales, days[2].orders, days[2].buyers) == (5, 1, None)
    with store.reading() as session:
        assert records.known_days(session) == (date(2026, 11, 1), date(2026, 11, 4))


def test_refunds_are_borrowed_and_a_quiet_day_between_two_of_them_has_none(store: Store) -> None:
    put(store, SHOP_DAYS, [{"day": day, "visitors": 10, "buyers": 1, "sales": D(50)} for day in WEEK.days])
    put(
        store,
        REFUNDS,
        [
            {"refund_no": "1", "finished_at": at(date(2026, 11, 3), 9), "amount": D("12.50"), "status": "refunded"},
            {"refund_no": "2", "finished_at": at(date(2026, 11, 3), 10), "amount": D("2.50"), "status": "refunded"},
            {"refund_no": "3", "finished_at": at(date(2026, 11, 4), 9), "amount": D("9.00"), "status": "rejected"},
            {"refund_no": "4", "finished_at": at(date(2026, 11, 6), 9), "amount": D("5.00"), "status": "refunded"},
            {"refund_no": "5", "finished_at": at(date(2026, 12, 30)), "amount": D("1.00"), "status": "refunded"},
        ],
    )
    known = read(store)
    assert [day.refunds for day in known.days] == [None, 15, 0, 0, 5, None, None]
    assert known.measure(Metric.REFUND_SHARE).value == D(20) / 200


def test_advertising_is_taken_from_one_report_a_day(store: Store) -> None:
    put(store, SHOP_DAYS, [{"day": day, "visitors": 1, "ad_cost_keywords": D(8)} for day in WEEK.days[:3]])
    item = {"scene": "关键词推广", "campaign_code": "1", "item_code": "9"}
    put(store, WANXIANGTAI_ITEMS, [{"day": FIRST, "cost": D(20), **item}])
    words = {"campaign_code": "1", "adgroup_code": "2", "item_code": "9", "match": "广泛"}
    put(
        store,
        WANXIANGTAI_KEYWORDS,
        [
            {"day": day, "keyword": keyword, "cost": D(cost), **words}
            for day in WEEK.days[:2]
            for keyword, cost in (("竹砧板", "6"), ("菜板", "3"))
        ],
    )
    term = {"campaign_code": "1", "adgroup_code": "2", "term": "竹菜板", "keyword": "竹砧板", "match": "广泛"}
    put(store, GOOGLE_TERMS, [{"day": FIRST, "cost": D(500), **term}])
    days = read(store).days
    assert [day.ad_cost for day in days[:4]] == [20, 9, 8, None]
    assert [day.ad_sources for day in days[:3]] == [(Layer.ITEMS,), (Layer.KEYWORDS,), (Layer.SHOP,)]


def test_a_weekly_report_fills_in_where_there_are_no_single_days(store: Store) -> None:
    put(store, SHOP_DAYS, [{"day": FIRST, "span": 7, "visitors": 500, "sales": D(700), "buyers": 9}])
    put(store, SHOP_DAYS, [{"day": FIRST + timedelta(days=7), "visitors": 100, "sales": D(40), "buyers": 2}])
    two_weeks = Period(FIRST, FIRST + timedelta(days=13))
    known = read(store, two_weeks)
    assert (known.measure(Metric.SALES).value, known.measure(Metric.SALES).known) == (740, 8)
    assert known.measure(Metric.VISITORS).value == 100
    assert len(known.missing(two_weeks.last)) == 6
    # a week that sticks out of the period, or has a single day in it, is not taken apart
    assert read(store, Period(FIRST, FIRST + timedelta(days=5))).measure(Metric.SALES).value is None
    put(store, SHOP_DAYS, [{"day": FIRST + timedelta(days=1), "visitors": 1, "sales": D(1), "buyers": 1}])
    assert read(store, two_weeks).measure(Metric.SALES).value == 41


def test_each_report_says_which_days_it_lacks(store: Store) -> None:
    put(store, SHOP_DAYS, [{"day": day, "visitors": 9, "buyers": 0, "sales": D(0)} for day in WEEK.days[:5]])
    put(store, ITEM_RANK, [{"day": WEEK.days[2], "item_code": code, "sales": D(1)} for code in "123"])
    put(store, ITEM_RANK, [{"day": WEEK.days[3], "span": 7, "item_code": "1", "sales": D(1)}])
    put(store, ORDERS, [order("1", at(date(2026, 11, 7), 12), "5.00")])
    with store.reading() as session:
        found = {each.key: each for each in records.coverage(session, WEEK, FIRST + timedelta(days=5))}
    assert set(found) == {"shop_day", "item_day", "shop_order"}
    assert (found["shop_day"].covered, found["shop_day"].missing) == (5, (WEEK.days[5],))
    # before its first day a report is not missed; a week is not a day
    assert (found["item_day"].first, found["item_day"].missing) == (WEEK.days[2], WEEK.days[3:6])
    assert found["shop_order"].missing == ()


def test_today_counts_once_its_report_is_there(store: Store) -> None:
    with store.reading() as session:
        assert records.known_days(session) is None
        assert records.closed_day(session, FIRST) == FIRST - timedelta(days=1)
    put(store, SHOP_DAYS, [{"day": FIRST, "visitors": 9}])
    with store.reading() as session:
        assert records.closed_day(session, FIRST) == FIRST
        assert [day.day for day in records.days(session, FIRST, FIRST + timedelta(days=9))] == [FIRST]


def test_a_month_of_days_adds_up_as_the_rows_do(store: Store) -> None:
    days = day_range(date(2026, 10, 1), 31)
    rows: list[Row] = [
        {"day": day, "visitors": 50 + 7 * place, "buyers": 3 + place % 4, "sales": D(place * 137).scaleb(-2)}
        for place, day in enumerate(days)
    ]
    put(store, SHOP_DAYS, rows)
    known = read(store, Period(days[0], days[-1]))
    visitors, buyers = sum(50 + 7 * place for place in range(31)), sum(3 + place % 4 for place in range(31))
    sales = sum(place * 137 for place in range(31))
    assert known.measure(Metric.VISITORS).value == visitors
    assert known.measure(Metric.CONVERSION).value == D(buyers) / visitors
    assert known.measure(Metric.ORDER_VALUE).value == D(sales).scaleb(-2) / buyers


def test_a_day_of_which_only_the_ads_tell_is_missing_all_the_same(store: Store) -> None:
    put(store, SHOP_DAYS, [{"day": WEEK.days[0], "visitors": 1}])
    item = {"scene": "关键词推广", "campaign_code": "1", "item_code": "9"}
    put(store, WANXIANGTAI_ITEMS, [{"day": WEEK.days[1], "cost": D(20), **item}])
    known = read(store)
    assert known.days[1].ad_cost == 20
    assert known.missing(WEEK.days[1]) == (WEEK.days[1],)
