"""What the shop asks of the week and answers the search box: real figures, stable keys, nothing asked for nothing."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal

import pytest
from shop_made import Row, at, day_range, put

from storedesk.checklist.gathering import gather, planned
from storedesk.checklist.rules.roles import ROLES
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.database.store import Store
from storedesk.foundation.door import Found, Wanted
from storedesk.foundation.texts import use_language
from storedesk.orders.reports import ORDERS
from storedesk.shop import door, records
from storedesk.shop.feature import FEATURE
from storedesk.shop.reports import SHOP_DAYS
from storedesk.shop.rules.costs import CostKind, Entry
from storedesk.shop.rules.metrics import Metric

D = Decimal
WEDNESDAY = date(2026, 11, 25)
WEEK = Week.of(WEDNESDAY)


def day(of: date, visitors: int = 1000, buyers: int = 40, sales: str = "2000") -> Row:
    return {"day": of, "visitors": visitors, "buyers": buyers, "sales": D(sales)}


@pytest.fixture
def shop(store: Store) -> Store:
    """A shop that has told of every day since September, always the same."""
    put(store, SHOP_DAYS, [day(each) for each in day_range(date(2026, 9, 1), (WEDNESDAY - date(2026, 9, 1)).days)])
    return store


@pytest.fixture
def chinese() -> Iterator[None]:
    use_language("zh_CN")
    yield
    use_language("en")


def asked(store: Store, week: Week = WEEK, today: date = WEDNESDAY) -> dict[str, Wanted]:
    with store.reading() as session:
        found = FEATURE.tasks(session, week.monday, today)
    keys = [wanted.key for wanted in found]
    assert len(keys) == len(set(keys))
    assert {wanted.role for wanted in found} <= {role.key for role in ROLES}
    assert all(wanted.day <= week.sunday for wanted in found)
    return {wanted.key: wanted for wanted in found}


def find(store: Store, text: str, most: int = 9) -> Sequence[Found]:
    with store.reading() as session:
        return FEATURE.find(session, text, most)


def test_an_empty_shop_asks_for_nothing(store: Store) -> None:
    assert asked(store) == {}


def test_a_quiet_shop_is_asked_for_its_targets_alone(shop: Store) -> None:
    assert set(asked(shop)) == {"targets.2026-11", "targets.2026-12"}
    with shop.writing("targets") as session:
        records.keep_target(session, 2026, Metric.SALES, D(60000), month=11)
    found = asked(shop)
    assert set(found) == {"targets.2026-12"}
    assert (found["targets.2026-12"].day, found["targets.2026-12"].role) == (WEDNESDAY, "owner")
    with shop.writing("targets") as session:
        records.keep_target(session, 2026, Metric.SALES, D(700000))
    assert asked(shop) == {}


def test_days_missing_longer_than_since_yesterday_are_asked_for_by_report(shop: Store) -> None:
    thursday = WEDNESDAY + timedelta(days=1)
    assert "missing.shop_day" not in asked(shop, today=thursday)
    saturday = WEDNESDAY + timedelta(days=3)
    put(shop, SHOP_DAYS, [day(WEDNESDAY + timedelta(days=1))])
    wanted = asked(shop, today=saturday)["missing.shop_day"]
    assert str(wanted.title) == 'Import "Shop day by day": 1 days are missing'
    assert (str(wanted.detail), wanted.day) == ("25 Nov", WEDNESDAY + timedelta(days=1))
    put(shop, ORDERS, [{"order_no": "1", "paid_at": at(date(2026, 11, 20)), "paid": D(5), "buyer": "a"}])
    assert str(asked(shop, today=WEDNESDAY)["missing.shop_order"].detail) == "21 Nov、22 Nov、23 Nov"


def test_a_bad_week_is_to_be_looked_into(shop: Store) -> None:
    last_week = day_range(WEEK.monday - timedelta(days=7), 7)
    put(shop, SHOP_DAYS, [day(each, visitors=500, buyers=20, sales="1000") for each in last_week])
    found = {key: wanted for key, wanted in asked(shop).items() if key.startswith("finding")}
    assert set(found) == {"finding.2026-W47.traffic"}
    traffic = found["finding.2026-W47.traffic"]
    assert str(traffic.title).startswith("Visitors made −¥7,000.00")
    assert (str(traffic.detail), traffic.day) == ("See visitors by day", WEEK.monday)
    # neither a week gone nor one to come is told about
    assert not [key for key in asked(shop, WEEK.later()) if key.startswith("finding")]


def test_a_month_behind_its_plan_says_what_each_day_must_bring(shop: Store) -> None:
    with shop.writing("targets") as session:
        records.keep_target(session, 2026, Metric.SALES, D(78000), month=11)
    wanted = asked(shop)["pace.2026-11"]
    # 24 days at 2000 of 2600 planned; 30000 are left for six days
    assert str(wanted.title) == "Nov 2026: sales are 77% of what was planned by now"
    assert str(wanted.detail).startswith("¥5,000.00 a day on the 6 days left")
    with shop.writing("targets") as session:
        records.keep_target(session, 2026, Metric.SALES, D(61000), month=11)
    assert "pace.2026-11" not in asked(shop)


def test_the_month_is_summed_up_on_its_third_working_day_and_costs_entered_where_they_were_before(shop: Store) -> None:
    week = Week.of(date(2026, 12, 1))
    with shop.writing("costs") as session:
        records.add_cost(session, date(2026, 10, 1), Entry(CostKind.PEOPLE, "工资", D(9)))
    found = asked(shop, week, date(2026, 12, 1))
    assert (found["summary.2026-11"].day, found["summary.2026-11"].role) == (date(2026, 12, 3), "operator")
    assert (found["costs.2026-11"].day, found["costs.2026-11"].role) == (date(2026, 12, 3), "finance")
    with shop.writing("costs") as session:
        records.add_cost(session, date(2026, 11, 1), Entry(CostKind.PEOPLE, "工资", D(9)))
    assert "costs.2026-11" not in asked(shop, week, date(2026, 12, 1))
    assert "summary.2026-11" not in asked(shop, week.later(), date(2026, 12, 8))
    # the month has not begun, or the shop had not
    assert "summary.2026-11" not in asked(shop, week, WEDNESDAY)
    assert "summary.2026-08" not in asked(shop, Week.of(date(2026, 9, 2)), date(2026, 9, 2))


@pytest.mark.parametrize(
    ("month", "third"),
    [
        (date(2026, 12, 9), date(2026, 12, 3)),
        (date(2026, 8, 1), date(2026, 8, 5)),
        (date(2026, 11, 1), date(2026, 11, 4)),
    ],
)
def test_the_third_working_day(month: date, third: date) -> None:
    assert door.third_working_day(month) == third


def test_asking_again_changes_nothing_on_the_list(shop: Store) -> None:
    with shop.writing("gather", undoable=False) as session:
        assert gather(session, [FEATURE], WEEK, WEDNESDAY).added
    with shop.reading() as session:
        assert not planned(session, [FEATURE], WEEK, WEDNESDAY)


def test_the_search_box_finds_days_months_figures_and_pages(shop: Store, chinese: None) -> None:
    assert find(shop, "2026-11") == [Found("shop", "month:2026-11", "2026年11月", "支付金额 ¥48,000.00")]
    assert find(shop, " 2026年11月24日 ")[0].key == "day:2026-11-24"
    assert find(shop, "2026/9/1") == [Found("shop", "day:2026-09-01", "2026年9月1日", "支付金额 ¥2,000.00")]
    assert [found.key for found in find(shop, "访客")] == ["metric:visitors"]
    assert [found.key for found in find(shop, "UV")] == ["metric:visitors"]
    assert [found.key for found in find(shop, "客单")] == ["metric:order_value"]
    assert "page:goals" in [found.key for found in find(shop, "目标")]
    assert len(find(shop, "支付", 2)) == 2


@pytest.mark.parametrize("text", ["", "   ", "2026-13", "2026-02-30", "竹砧板", "0000-01"])
def test_what_the_shop_does_not_know_is_not_found(shop: Store, text: str) -> None:
    assert list(find(shop, text)) == []


def test_a_week_without_reports_is_asked_for_as_days_and_not_as_a_finding(store: Store) -> None:
    put(store, SHOP_DAYS, [day(each) for each in day_range(date(2026, 11, 2), 7)])
    found = asked(store)
    assert "missing.shop_day" in found
    assert not [key for key in found if key.startswith("finding")]
