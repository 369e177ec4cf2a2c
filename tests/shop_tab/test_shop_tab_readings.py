"""What the tab reads for itself says the same as the figures of each period, and as plain sums."""

from datetime import date
from decimal import Decimal

import pytest
from shop_tab_made import MISSING, TEAPOT, TODAY, TRAY, sales_of, shop_days

from storedesk.foundation.database.store import Store
from storedesk.shop import records
from storedesk.shop.records_front import front
from storedesk.shop.records_one_product import product_days, product_overview
from storedesk.shop.records_trend import aims
from storedesk.shop.rules.decompose import Decomposition
from storedesk.shop.rules.periods import Against, Period, Span, compared, period_of

NOVEMBER = period_of(Span.MONTH, TODAY)
BOTH = (Against.BEFORE, Against.YEAR)


@pytest.mark.parametrize("span", [Span.DAY, Span.SEVEN, Span.WEEK, Span.MONTH, Span.QUARTER])
@pytest.mark.parametrize("against", BOTH)
def test_the_first_page_says_what_the_figures_of_its_periods_say(store: Store, span: Span, against: Against) -> None:
    period = period_of(span, date(2026, 11, 24))
    with store.reading() as session:
        page = front(session, period, against, BOTH, TODAY)
        now, then = records.figures(session, page.period), compared(period, against, page.closed).then
        assert then is not None
        other = records.figures(session, then)
    assert (page.days, page.missing, page.moved_against.then) == (now.days, now.missing(page.closed), then)
    for card in page.cards:
        assert card.now == now.measure(card.metric)
        assert (card.year_before if against == Against.YEAR else card.before) == other.measure(card.metric)


def test_the_other_periods_are_cut_to_as_many_days(store: Store) -> None:
    with store.reading() as session:
        page = front(session, NOVEMBER, Against.BEFORE, BOTH, TODAY)
    assert [(other.period.first, other.period.last) for other in page.trend.others] == [
        (date(2026, 10, 1), date(2026, 10, 24)),
        (date(2025, 11, 1), date(2025, 11, 24)),
    ]
    assert all(len(other.days) == len(page.trend.days) for other in page.trend.others)


def test_a_products_days_are_those_of_the_item_report(store: Store) -> None:
    period = Period(date(2026, 11, 7), date(2026, 11, 10))
    with store.reading() as session:
        days = product_days(session, TRAY, period)
    assert [day.day for day in days if day.empty] == list(MISSING)
    assert [day.sales for day in days if not day.empty] == [sales_of(period.first) / 4] * 2


def test_the_products_together_are_the_shop(store: Store) -> None:
    with store.reading() as session:
        found = [
            product_overview(session, product, NOVEMBER, Against.BEFORE, BOTH, TODAY) for product in (TEAPOT, TRAY)
        ]
    november = [day for day in shop_days() if day >= NOVEMBER.first]
    sales = [card.now.value for one in found for card in one.cards if card.metric == "sales"]
    assert sum(value or Decimal(0) for value in sales) == sum(sales_of(day) for day in november)
    assert all(isinstance(one.decomposition, Decomposition) for one in found)
    assert all(one.missing == MISSING for one in found)


def test_the_days_targets_add_up_to_the_months(store: Store) -> None:
    with store.reading() as session:
        _, november = aims(session, NOVEMBER, TODAY)
        _, year = aims(session, period_of(Span.YEAR, TODAY), TODAY)
    assert sum(november.values()) == Decimal(66_000)
    assert year == {}
