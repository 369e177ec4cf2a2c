"""Every figure of the tab is worked out alike by both databases; the story's own sums are the oracle."""

from datetime import date, timedelta
from decimal import Decimal

from shop_made import put
from story_made import cents, put_story

from storedesk.foundation.database.store import Store
from storedesk.keywords.reports import SEARCH_WORDS
from storedesk.sample.story import tell
from storedesk.shop import door, records
from storedesk.shop.records_front import front
from storedesk.shop.rules.metrics import Metric
from storedesk.shop.rules.periods import Against, last_days

LAST = date(2026, 6, 20)
TODAY = LAST + timedelta(days=1)


def test_an_overview_a_plan_a_month_and_the_week(either_store: Store) -> None:
    story = tell(11, LAST, 20, 0.2)
    put_story(either_store, story)
    put(either_store, SEARCH_WORDS, [{"day": LAST, "word": "竹砧板", "device": "all", "visitors": 3}])
    with either_store.writing("targets") as session:
        records.keep_target(session, 2026, Metric.SALES, Decimal(90000))
    with either_store.reading() as session:
        shown = front(session, last_days(LAST, 10), Against.BEFORE, (), TODAY)
        costs = records.cost_structure(session, LAST, LAST, TODAY)
        coverage = records.coverage(session, shown.period, LAST)
        plan = records.month_plan(session, LAST, TODAY)
        year = records.year_goals(session, 2026, TODAY)
        summary = records.month_summary(session, LAST, TODAY)
        wanted = door.tasks(session, date(2026, 6, 15), LAST)
    since = LAST - timedelta(days=9)
    sales = cents(sum(day.sales for day in story.shop_days if day.day >= since))
    cards = {card.metric: card.now.value for card in shown.cards}
    assert cards[Metric.SALES] == sales
    sold = [row for row in story.item_days if row.day >= since]
    assert sum(product.sales or 0 for product in shown.products) == cents(sum(row.sales for row in sold))
    ads = cents(sum(row.cost for row in story.ad_days if row.day >= since))
    assert sum(product.ad_cost or 0 for product in shown.products) == ads == cards[Metric.AD_COST]
    lines = [line for order in story.orders if order.paid_at for line in order.lines if order.paid_at.month == 6]
    assert costs.kinds[0].amount == cents(sum(line.item.cost * line.quantity for line in lines))
    assert sum((mover.amount for mover in shown.moves.movers), Decimal(0)) == shown.moves.after - shown.moves.before
    assert {each.key: each.covered for each in coverage} == {
        "shop_day": 10,
        "item_day": 10,
        "shop_order": 10,
        "search_word_day": 1,
        "ad_item_day": 10,
    }
    assert sum(day.target for day in plan.days) == year.months[5].goals.sales
    assert summary.figures[5].measure.value == cents(sum(day.sales for day in story.shop_days if day.day.month == 6))
    assert "targets.2026-07" not in {task.key for task in wanted}
