"""What the tab shows of a period, against plain Python sums over the sample shop's own story."""

import shutil
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from shop_made import Row, at, day_range, put
from story_made import cents, put_story

from storedesk.foundation.database.store import Store
from storedesk.orders.reports import LINES
from storedesk.products import records as products
from storedesk.products.reports import ITEM_RANK
from storedesk.products.rules.journal import Entry, Kind
from storedesk.sample.shop_days import ShopDay
from storedesk.sample.story import Story, tell
from storedesk.shop import records, texts
from storedesk.shop.records_front import Card, Front, front
from storedesk.shop.reports import SHOP_DAYS
from storedesk.shop.rules.costs import CostKind
from storedesk.shop.rules.costs import Entry as Cost
from storedesk.shop.rules.decompose import Decomposition
from storedesk.shop.rules.metrics import CARDS, Metric
from storedesk.shop.rules.periods import Against, Period, last_days, month
from storedesk.shop.rules.targets import EventPeak

D = Decimal
LAST = date(2026, 6, 20)
TODAY = LAST + timedelta(days=1)


@pytest.fixture(scope="module")
def story() -> Story:
    return tell(7, LAST, 60, 0.5)


@pytest.fixture(scope="module")
def told(story: Story, migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = Path(shutil.copyfile(migrated_file, tmp_path_factory.mktemp("story") / "shop.storedesk"))
    with Store.open(path) as store:
        put_story(store, story)
        with store.writing("write down", undoable=False) as session:
            codes = {item.code: item.id for item in products.items(session)}
            advertised = next(item for item in story.items if item.advertised)
            entry = Entry(LAST, Kind.PRICE, product_id=codes[advertised.code], before="50", after="45")
            products.add_entry(session, entry)
            products.add_entry(session, Entry(LAST - timedelta(days=10), Kind.EVENT, "618"))
            records.add_peak(session, EventPeak(LAST - timedelta(days=4), LAST, "618返场", D(2)))
            records.keep_target(session, 2026, Metric.SALES, D(90000), month=6)
            records.add_cost(session, LAST, Cost(CostKind.PEOPLE, "客服工资", D(900)))
    return path


@pytest.fixture(scope="module")
def store(told: Path) -> Iterator[Store]:
    with Store.open(told) as store:
        yield store


@pytest.fixture(scope="module")
def week(store: Store) -> Front:
    with store.reading() as session:
        return front(session, last_days(LAST, 7), Against.BEFORE, (), TODAY)


def card(shown: Front, metric: Metric) -> Card:
    return next(each for each in shown.cards if each.metric == metric)


def of(story: Story, last: date, number: int = 7) -> list[ShopDay]:
    return [day for day in story.shop_days if last - timedelta(days=number) < day.day <= last]


def total(days: Sequence[ShopDay], name: str) -> int:
    return sum(getattr(day, name) for day in days)


def test_the_cards_are_the_sums_of_the_days_and_rates_are_of_the_sums(week: Front, story: Story) -> None:
    now, then = of(story, LAST), of(story, LAST - timedelta(days=7))
    for metric, name in ((Metric.VISITORS, "visitors"), (Metric.PAGE_VIEWS, "page_views"), (Metric.BUYERS, "buyers")):
        assert (card(week, metric).now.value, card(week, metric).before.value) == (total(now, name), total(then, name))
    for metric, name in ((Metric.SALES, "sales"), (Metric.REFUNDS, "refunds")):
        assert card(week, metric).now.value == cents(total(now, name))
    assert card(week, Metric.CONVERSION).now.value == D(total(now, "buyers")) / total(now, "visitors")
    order_value = card(week, Metric.ORDER_VALUE)
    assert order_value.before.value == cents(total(then, "sales")) / total(then, "buyers")
    change = D(total(now, "sales")) / total(then, "sales") - 1
    assert abs((card(week, Metric.SALES).change or 0) - change) < D("1e-20")
    assert card(week, Metric.SALES).year_before.value is None
    assert card(week, Metric.SALES).year_change is None
    assert [each.metric for each in week.cards] == list(CARDS)


def test_ad_cost_is_that_of_the_item_report_alone(week: Front, story: Story) -> None:
    days = {day.day for day in of(story, LAST)}
    assert card(week, Metric.AD_COST).now.value == cents(sum(row.cost for row in story.ad_days if row.day in days))


def test_what_moved_sales_is_the_whole_change(week: Front, story: Story) -> None:
    change = cents(total(of(story, LAST), "sales") - total(of(story, LAST - timedelta(days=7)), "sales"))
    assert isinstance(week.decomposition, Decomposition)
    assert sum(part.amount for part in week.decomposition.parts) == week.decomposition.change == change
    assert sum((mover.amount for mover in week.moves.movers), D(0)) == change
    assert week.moves.days == 7
    assert any(
        str(finding.sentence).startswith(("Sales rose", "Sales fell", "Sales held")) for finding in week.findings
    )


def test_products_are_the_sums_of_their_days(week: Front, story: Story) -> None:
    since, before = LAST - timedelta(days=6), LAST - timedelta(days=13)
    rows = [row for row in story.item_days if row.day >= since]
    earlier = [row for row in story.item_days if before <= row.day < since]
    assert len(week.products) == len({row.item.code for row in [*rows, *earlier]})
    for product in week.products:
        own = [row for row in rows if row.item.code == product.code]
        assert product.sales == cents(sum(row.sales for row in own))
        assert product.visitors == sum(row.visitors for row in own)
        assert product.search_visitors == sum(row.search_visitors for row in own)
        then = cents(sum(row.sales for row in earlier if row.item.code == product.code))
        assert (product.sales_before, product.moved) == (then, product.sales - then)
        cost = sum(row.cost for row in story.ad_days if row.day >= since and row.campaign.item.code == product.code)
        assert (product.ad_cost or 0) == cents(cost)
        assert product.conversion == (D(product.buyers or 0) / product.visitors if product.visitors else None)
    amounts = [product.sales or 0 for product in week.products]
    assert amounts == sorted(amounts, reverse=True)
    assert sum(product.touched for product in week.products) == 1


def test_the_journal_the_peaks_and_the_goals_of_the_period_are_there(store: Store, week: Front) -> None:
    with store.reading() as session:
        (goal,) = records.period_goals(session, week.period, TODAY)
        peaks = records.peaks(session, week.period.first, week.period.last)
        coverage = records.coverage(session, week.period, LAST)
    assert [entry.kind for entry in week.trend.journal] == [Kind.PRICE]
    assert [peak.name for peak in peaks] == ["618返场"]
    assert goal.metric is Metric.SALES
    assert goal.reached == card(week, Metric.SALES).now.value
    assert not week.missing
    assert {each.key: each.missing for each in coverage} == {
        "shop_day": (),
        "item_day": (),
        "shop_order": (),
        "ad_item_day": (),
    }


def test_costs_are_those_of_the_whole_month_so_far(store: Store, story: Story) -> None:
    june = [order for order in story.orders if order.paid_at and order.paid_at.date() >= date(2026, 6, 1)]
    lines = [line for order in june for line in order.lines]
    goods = sum(line.item.cost * line.quantity for line in lines)
    days = of(story, LAST, 20)
    with store.reading() as session:
        costs = records.cost_structure(session, LAST, LAST, TODAY)
    by_kind = {kind.kind: kind.amount for kind in costs.kinds}
    assert by_kind[CostKind.GOODS] == cents(goods)
    assert by_kind[CostKind.PEOPLE] == 900
    ads = sum(row.cost for row in story.ad_days if row.day >= date(2026, 6, 1))
    assert by_kind[CostKind.PROMOTION] == cents(ads)
    freight = sum(line.item.freight * line.quantity for line in lines)
    assert by_kind[CostKind.OPERATIONS] == cents(freight)
    assert (costs.sales, costs.refunds) == (cents(total(days, "sales")), cents(total(days, "refunds")))
    assert costs.coverage == 1


def test_without_an_order_list_the_item_report_says_what_was_sold(story: Story, shop_file: Path) -> None:
    bare = tell(7, LAST, 25, 0.5)
    item_days, bare.orders = bare.item_days, []
    with Store.open(shop_file) as store:
        put_story(store, bare)
        with store.reading() as session:
            found = records.cost_structure(session, LAST, LAST, TODAY)
    goods = sum(row.item.cost * row.items for row in item_days if row.day >= date(2026, 6, 1))
    assert found.kinds[0].amount == cents(goods)


def test_against_nothing_the_change_is_still_told_against_the_period_before(store: Store) -> None:
    with store.reading() as session:
        found = front(session, last_days(LAST, 7), Against.NOTHING, (), TODAY)
    assert found.moved_against.then == Period(LAST - timedelta(days=13), LAST - timedelta(days=7), found.period.span)
    assert isinstance(found.decomposition, Decomposition)


def test_an_empty_shop_has_an_empty_overview(shop_file: Path) -> None:
    with Store.open(shop_file) as store, store.reading() as session:
        found = front(session, month(LAST), Against.YEAR, (), TODAY)
        summary = records.month_summary(session, LAST, TODAY)
    assert all(each.now.value is None for each in found.cards)
    assert len(found.missing) == 20
    assert (found.products, found.moves.days) == ([], 0)
    assert summary.best == summary.worst == summary.goals == ()
    assert summary.running


def test_a_month_is_summed_up_against_the_one_before(store: Store, story: Story) -> None:
    with store.reading() as session:
        found = records.month_summary(session, LAST, TODAY)
    sales = next(each for each in found.figures if each.measure.metric is Metric.SALES)
    june, may = (
        of(story, LAST, 20),
        [day for day in story.shop_days if date(2026, 5, 1) <= day.day <= date(2026, 5, 20)],
    )
    assert sales.measure.value == cents(total(june, "sales"))
    assert abs((sales.month_before or 0) - (D(total(june, "sales")) / total(may, "sales") - 1)) < D("1e-20")
    assert [day.day for day in found.best] == [
        day.day for day in sorted(june, key=lambda day: (-day.sales, day.day))[:3]
    ]
    assert (found.month, found.closed, found.missing, found.running) == (date(2026, 6, 1), LAST, (), True)


def test_longer_reports_are_compared_whole(shop_file: Path) -> None:
    with Store.open(shop_file) as store:
        put(store, SHOP_DAYS, [{"day": date(2026, 4, 1), "span": 30, "visitors": 900, "sales": D(3000)}])
        put(store, SHOP_DAYS, [{"day": date(2026, 5, 1), "span": 31, "visitors": 900, "sales": D(3300)}])
        with store.reading() as session:
            found = front(session, month(date(2026, 5, 1)), Against.BEFORE, (), TODAY)
    sales = card(found, Metric.SALES)
    assert (sales.now.value, sales.now.known, sales.before.value, sales.change) == (3300, 31, 3000, D("0.1"))
    assert card(found, Metric.VISITORS).now.value is None
    assert found.missing == ()


def test_lines_without_an_item_id_are_matched_by_name_and_what_nobody_tells_of_is_not_covered(shop_file: Path) -> None:
    with Store.open(shop_file) as store:
        with store.writing("products", undoable=False) as session:
            details = products.Details(title="青篾竹凳 小板凳", cost=D(20), freight=D(3), fee_rate=D("0.05"))
            number = products.add(session, "714", details)
            products.add_alias(session, number, "竹凳")
        put(
            store,
            LINES,
            [
                {
                    "order_no": "1",
                    "line": "1",
                    "title": "青篾竹凳小板凳",
                    "quantity": 2,
                    "paid": D(60),
                    "paid_at": at(LAST),
                },
                {"order_no": "2", "line": "2", "title": "竹凳", "quantity": 1, "paid": D(40), "paid_at": at(LAST)},
                {"order_no": "3", "line": "3", "title": "旧款竹椅", "quantity": 1, "paid": D(50), "paid_at": at(LAST)},
            ],
        )
        put(store, SHOP_DAYS, [{"day": LAST, "visitors": 100, "buyers": 3, "sales": D(200)}])
        with store.reading() as session:
            found = records.cost_structure(session, LAST, LAST, TODAY)
    amounts = {line.name: line.amount for kind in found.kinds for line in kind.lines}
    assert amounts == {texts.GOODS_SOLD: 60, texts.FREIGHT: 9, texts.PLATFORM_FEES: 5}
    # 100 of the 200 sold: the chair has no cost, and of the last 50 no order line tells
    assert found.coverage == D("0.5")


def two_weeks(store: Store) -> None:
    """Each day 1000 visitors and 40 buyers; 2000 yuan in the week before LAST's, 1000 in LAST's own."""
    days = day_range(LAST - timedelta(days=13), 14)
    amounts = [D(2000)] * 7 + [D(1000)] * 7
    rows: list[Row] = [
        {"day": day, "visitors": 1000, "buyers": 40, "sales": amount} for day, amount in zip(days, amounts, strict=True)
    ]
    put(store, SHOP_DAYS, rows)


def test_products_move_over_the_days_that_both_weeks_and_both_reports_have(shop_file: Path) -> None:
    with Store.open(shop_file) as store:
        two_weeks(store)
        told = [day for day in day_range(LAST - timedelta(days=13), 14) if day != LAST - timedelta(days=2)]
        put(
            store,
            ITEM_RANK,
            [
                {"day": day, "item_code": "1", "sales": D(1500 if day < LAST - timedelta(days=6) else 900)}
                for day in told
            ],
        )
        with store.reading() as session:
            found = front(session, last_days(LAST, 7), Against.BEFORE, (), TODAY)
    assert (found.moves.days, found.moves.before, found.moves.after) == (6, 12000, 6000)
    assert [(mover.key is None, mover.before, mover.after) for mover in found.moves.movers] == [
        (False, 9000, 5400),
        (True, 3000, 600),
    ]
    assert (found.products[0].sales, found.products[0].sales_before, found.products[0].moved) == (5400, 10500, -3600)


@pytest.mark.parametrize("back", [3, 10])
def test_an_event_in_either_week_alone_is_told(shop_file: Path, back: int) -> None:
    with Store.open(shop_file) as store:
        two_weeks(store)
        with store.writing("event") as session:
            products.add_entry(session, Entry(LAST - timedelta(days=back), Kind.EVENT, "618"))
        with store.reading() as session:
            found = front(session, last_days(LAST, 7), Against.BEFORE, (), TODAY)
    said = [str(finding.sentence) for finding in found.findings]
    assert 'Only one of the two periods has "618"; compare with a period like it.' in said


def test_an_event_in_both_weeks_explains_nothing(shop_file: Path) -> None:
    with Store.open(shop_file) as store:
        two_weeks(store)
        with store.writing("events") as session:
            for back in (3, 10):
                products.add_entry(session, Entry(LAST - timedelta(days=back), Kind.EVENT, "会员日"))
        with store.reading() as session:
            found = front(session, last_days(LAST, 7), Against.BEFORE, (), TODAY)
    assert not any("会员日" in str(finding.sentence) for finding in found.findings)
