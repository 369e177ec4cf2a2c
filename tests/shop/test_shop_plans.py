"""Targets of a year, a month, its days and products, and any period, against hand-made figures."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

import pytest
from shop_made import day_range, put
from sqlalchemy.orm import Session

from storedesk.foundation.database.store import Store
from storedesk.products.reports import ITEM_RANK
from storedesk.shop import records
from storedesk.shop.records_products import products
from storedesk.shop.reports import SHOP_DAYS
from storedesk.shop.rules.metrics import Metric
from storedesk.shop.rules.periods import Against, Period, compared, month, year
from storedesk.shop.rules.targets import DayShape, EventPeak, MonthShape

D = Decimal
TODAY = date(2026, 11, 11)
NOVEMBER = date(2026, 11, 1)


@pytest.fixture
def shop(store: Store) -> Store:
    """From January of last year to yesterday: 100 yuan on a working day, 200 at the weekend; a twentieth buys."""
    days = day_range(date(2025, 1, 1), (TODAY - date(2025, 1, 1)).days)
    put(
        store,
        SHOP_DAYS,
        [
            {"day": day, "visitors": 40, "buyers": 2, "sales": D(200 if day.weekday() >= 5 else 100)}
            for day in days
            if day != date(2026, 11, 5)
        ],
    )
    return store


def test_the_year_is_shared_like_the_year_before_and_the_month_like_its_weeks(shop: Store) -> None:
    with shop.writing("targets") as session:
        records.keep_target(session, 2026, Metric.SALES, D("94000.00"))
    with shop.reading() as session:
        found = records.year_goals(session, 2026, TODAY)
        plan = records.month_plan(session, NOVEMBER, TODAY)
    before = [sum(200 if day.weekday() >= 5 else 100 for day in month(date(2025, n, 1)).days) for n in range(1, 13)]
    for goals, weight in zip(found.months, before, strict=True):
        assert goals.goals.sales is not None
        assert abs(goals.goals.sales - D(94000) * weight / sum(before)) <= D("0.01")
    assert found.sum_of_months == 94000
    assert sum(day.target for day in plan.days) == found.months[10].goals.sales
    sunday, monday = plan.days[0], plan.days[1]
    assert (sunday.day.weekday(), monday.day.weekday()) == (6, 0)
    assert abs(sunday.target - 2 * monday.target) <= D("0.03")
    assert plan.shape.weeks == 8
    assert [day.reached for day in plan.days[:6]] == [200, 100, 100, 100, None, 100]


def test_the_pace_of_a_month_and_of_the_year(shop: Store) -> None:
    with shop.writing("targets") as session:
        records.keep_target(session, 2026, Metric.SALES, D("3900.00"), month=11)
        records.keep_shapes(session, records.Shapes(MonthShape.EVEN, DayShape.EVEN), date(2026, 1, 1))
    with shop.reading() as session:
        (goal,) = records.period_goals(session, month(NOVEMBER), TODAY)
        found = records.year_goals(session, 2026, TODAY)
    assert goal.pace is not None
    assert (goal.target, goal.pace.planned, goal.pace.missing_days, goal.pace.days_left) == (3900, 9 * 130, 1, 20)
    # the first ten days but the fifth: Sunday, Saturday and Sunday at 200, six at 100
    assert goal.reached == 1200
    assert found.pace is None
    assert found.months[10].pace == goal.pace
    assert found.months[0].goals.sales is None


def test_a_period_over_two_months_takes_its_days_from_both(shop: Store) -> None:
    with shop.writing("targets") as session:
        records.keep_shapes(session, records.Shapes(MonthShape.EVEN, DayShape.EVEN), date(2026, 1, 1))
        records.keep_target(session, 2026, Metric.SALES, D(3100), month=10)
        records.keep_target(session, 2026, Metric.SALES, D(6000), month=11)
        records.keep_target(session, 2026, Metric.CONVERSION, D("0.05"), month=10)
        records.keep_target(session, 2026, Metric.CONVERSION, D("0.06"), month=11)
    with shop.reading() as session:
        (sales,) = records.period_goals(session, Period(date(2026, 10, 29), date(2026, 11, 4)), TODAY)
        in_november = records.period_goals(session, Period(date(2026, 11, 2), date(2026, 11, 4)), TODAY)
        beyond = records.period_goals(session, Period(date(2026, 9, 30), date(2026, 10, 2)), TODAY)
    assert sales.target == 3 * 100 + 4 * 200
    assert [(goal.metric, goal.target, goal.reached) for goal in in_november] == [
        (Metric.SALES, 600, 300),
        (Metric.CONVERSION, D("0.06"), D("0.05")),
    ]
    assert beyond == ()


def test_a_whole_year_has_the_targets_that_were_typed_for_it(shop: Store) -> None:
    with shop.writing("targets") as session:
        records.keep_target(session, 2026, Metric.SALES, D(60000))
        records.keep_target(session, 2026, Metric.CONVERSION, D("0.05"))
        records.keep_target(session, 2026, Metric.ORDER_VALUE, D(80))
        records.keep_target(session, 2026, Metric.ORDER_VALUE, D(90), month=11)
    with shop.reading() as session:
        goals = {goal.metric: goal for goal in records.period_goals(session, year(TODAY), TODAY)}
    assert goals[Metric.SALES].target == 60000
    assert goals[Metric.ORDER_VALUE].target == 80
    # 60000 / 0.05 / 80 = 15000 visitors, less a ninth of November's 1233 or so; each month is rounded up
    assert 14855 <= goals[Metric.VISITORS].target <= 14880


def test_a_peak_bends_the_days_and_is_named(shop: Store) -> None:
    with shop.writing("targets") as session:
        records.keep_target(session, 2026, Metric.SALES, D(39000), month=11)
        records.add_peak(session, EventPeak(TODAY, TODAY, "双11", D(8)))
    with shop.reading() as session:
        plan = records.month_plan(session, TODAY, TODAY)
    assert sum(day.target for day in plan.days) == 39000
    assert [day.peak for day in plan.days if day.peak] == ["双11"]
    assert abs(plan.days[10].target - 8 * plan.days[3].target) <= D("0.08")
    assert [peak.name for peak in plan.peaks] == ["双11"]


def test_products_take_their_typed_part_and_share_the_rest_by_what_they_sold(shop: Store) -> None:
    late = date(2026, 10, 1)
    put(
        shop,
        ITEM_RANK,
        [
            {"day": late + timedelta(days=place), "item_code": code, "sales": D(amount)}
            for place in range(3)
            for code, amount in (("a", 300), ("b", 100), ("c", 50))
        ],
    )
    put(shop, ITEM_RANK, [{"day": NOVEMBER, "item_code": "a", "sales": D(77)}])
    with shop.reading() as session:
        ids = {product.name: product.product_id for product in _products(session)}
    with shop.writing("targets") as session:
        records.keep_target(session, 2026, Metric.SALES, D(10000), month=11)
        records.keep_target(session, 2026, Metric.SALES, D(2000), month=11, product_id=ids["c"])
    with shop.reading() as session:
        plan = records.month_plan(session, NOVEMBER, TODAY)
    assert [(part.name, part.target, part.typed, part.reached) for part in plan.products] == [
        ("a", 6000, False, 77),
        ("b", 2000, False, None),
        ("c", 2000, True, None),
    ]
    assert plan.left == 0
    assert plan.products[0].completion == D(77) / 6000


def test_a_month_without_a_target_has_no_days(shop: Store) -> None:
    with shop.reading() as session:
        plan = records.month_plan(session, NOVEMBER, TODAY)
        empty = records.year_goals(session, 2031, TODAY)
    assert (plan.days, plan.goals, plan.left) == ((), (), None)
    assert (empty.pace, empty.sum_of_months, len(empty.months)) == (None, None, 12)


def _products(session: Session) -> Sequence[records.ProductFigures]:
    october = compared(month(date(2026, 10, 1)), Against.NOTHING, TODAY)
    return products(session, october, records.ProductMoves(0, D(0), D(0), ()))


def test_a_running_month_keeps_its_plan_whatever_its_own_days_bring(shop: Store) -> None:
    with shop.writing("targets") as session:
        records.keep_target(session, 2026, Metric.SALES, D(39000), month=11)
    late = date(2026, 11, 30)
    mondays = [day for day in day_range(TODAY, 19) if day.weekday() == 0]
    others = [day for day in day_range(TODAY, 19) if day.weekday() != 0]
    with shop.reading() as session:
        before = records.month_plan(session, NOVEMBER, TODAY)
    put(shop, SHOP_DAYS, [{"day": day, "visitors": 40, "buyers": 2, "sales": D(9000)} for day in mondays])
    put(shop, SHOP_DAYS, [{"day": day, "visitors": 40, "buyers": 2, "sales": D(1)} for day in others])
    with shop.reading() as session:
        after = records.month_plan(session, NOVEMBER, late)
    assert [day.target for day in after.days] == [day.target for day in before.days]


def test_a_weekly_report_is_not_taken_for_its_first_day(shop: Store) -> None:
    with shop.reading() as session:
        before = records.year_goals(session, 2026, TODAY)
    put(shop, SHOP_DAYS, [{"day": date(2026, 10, 5), "span": 7, "visitors": 9, "buyers": 2, "sales": D(99999)}])
    with shop.reading() as session:
        assert records.year_goals(session, 2026, TODAY) == before
