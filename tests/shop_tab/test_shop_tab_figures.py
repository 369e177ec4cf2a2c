"""The overview shows what the shop's records say: cards, chart, tree, findings, table of days."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot
from shop_tab_made import MISSING, TODAY, TRAY, fill, sales_of, shop_days, visitors_of
from sqlalchemy import insert

from storedesk.foundation.database.store import Change, Store, touch
from storedesk.foundation.desktop.plots import Series
from storedesk.shop.rules.decompose import Decomposition
from storedesk.shop.rules.metrics import CARDS, Metric
from storedesk.shop.rules.periods import Period
from storedesk.shop.tab import ShopTab
from storedesk.shop.tab.choices import Beside, Pick
from storedesk.shop.tab.figures import change
from storedesk.shop.tables import SHOP_DAY

NOVEMBER = [day for day in shop_days() if day >= date(2026, 11, 1)]
OCTOBER = [day for day in shop_days() if date(2026, 10, 1) <= day <= date(2026, 10, 24)]


def series_of(tab: ShopTab) -> tuple[Series, ...]:
    return tab.overview.trend.chart.plot.series


def test_the_cards_show_the_sums_and_rates_of_the_month_so_far(still: ShopTab) -> None:
    visitors = sum(visitors_of(day) for day in NOVEMBER)
    sales = sum(sales_of(day) for day in NOVEMBER)
    buyers = 50 * len(NOVEMBER)
    said = {metric: still.overview.cards.cards[metric].value for metric in CARDS}
    assert {metric: value.forms[0] for metric, value in said.items() if value is not None} == {
        Metric.VISITORS: f"{visitors:,}",
        Metric.PAGE_VIEWS: f"{3 * visitors:,}",
        Metric.CONVERSION: f"{buyers / visitors:.2%}",
        Metric.BOUNCE: "40.00%",
        Metric.ORDER_VALUE: "¥44.00",
        Metric.SALES: f"¥{sales:,.2f}",
        Metric.BUYERS: f"{buyers:,}",
        Metric.REFUNDS: f"¥{80 * len(NOVEMBER):,.2f}",
        Metric.AD_COST: f"¥{150 * len(NOVEMBER):,.2f}",
    }


def test_a_card_says_how_many_days_are_known_and_how_it_moved(still: ShopTab) -> None:
    value = still.overview.cards.cards[Metric.SALES].value
    assert value is not None
    assert (value.known, value.complete) == ("22/24 d", False)
    before, year = value.changes
    assert (before.text, before.arrow, before.tone) == ("+10.0%", "up", "positive")
    assert (year.text, year.arrow) == ("+10.0%", "up")


def test_more_refunds_or_bounce_is_worse_and_more_ad_cost_is_neither(still: ShopTab) -> None:
    cost = still.overview.cards.cards[Metric.AD_COST].value
    assert cost is not None
    assert {each.tone for each in cost.changes} == {"muted"}


def test_days_without_a_report_are_gaps_in_the_chart_and_counted_beside_it(still: ShopTab) -> None:
    plot = still.overview.trend.chart.plot
    own = plot.series[0]
    unknown = [day for day, value in zip(plot.days, own.values, strict=True) if value is None]
    assert tuple(unknown) == MISSING
    assert [(plot.days[a], plot.days[b]) for a, b in plot.gaps] == [MISSING]
    assert still.overview.trend.missing.text() == "2 days missing"


def test_the_other_periods_lie_under_the_days_of_this_one(still: ShopTab) -> None:
    _own, before, year, target = series_of(still)
    assert (before.compare, year.compare, target.target) == (True, True, True)
    assert before.values == tuple(Decimal(2000) for _ in range(24))
    assert set(year.values) == {Decimal(2000)}


def test_the_days_targets_carry_the_peak(still: ShopTab) -> None:
    target = next(series for series in series_of(still) if series.target)
    plain = {float(value or 0) for place, value in enumerate(target.values) if place != 10}
    assert float(target.values[10] or 0) > 2.9 * min(plain)


def test_comparing_with_nothing_leaves_the_period_alone(tab: ShopTab) -> None:
    tab.bar.beside.chosen.emit(Beside.NOTHING.value)
    assert [series.compare for series in series_of(tab)] == [False, False]
    value = tab.overview.cards.cards[Metric.SALES].value
    assert value is not None
    assert value.changes == ()


def test_the_tree_adds_up_to_the_change_of_sales_to_the_cent(still: ShopTab) -> None:
    taken_apart = still.overview.moved.factors.taken_apart
    assert isinstance(taken_apart, Decomposition)
    now = [day for day in NOVEMBER if day.replace(month=10) in OCTOBER]
    assert taken_apart.change == sum(sales_of(day) - Decimal(2000) for day in now)
    assert sum(part.amount for part in taken_apart.parts) == taken_apart.change
    assert sum(part.share or 0 for part in taken_apart.parts) == 1000
    assert "Visitors" in still.overview.moved.factors.spoken()


def test_the_journal_is_marked_on_the_chart(still: ShopTab) -> None:
    marked = {marker.day: marker.title for marker in still.overview.trend.chart.plot.markers}
    assert set(marked) == {date(2026, 11, 5), date(2026, 11, 11)}
    assert "竹节茶壶" in marked[date(2026, 11, 5)]
    assert len({icon for icon, _, _ in still.overview.trend.chart.plot.kinds}) == 2


def test_findings_lead_to_the_import_and_to_places_in_the_tab(tab: ShopTab, went: list[tuple[str, str]]) -> None:
    links = [line.link for line in tab.overview.advice.lines if line.link is not None]
    next(link for link in links if link.text() == "See the days").click()
    assert tab.page == "days"
    assert went == []


def test_the_goals_stand_beside_the_chart(still: ShopTab) -> None:
    advice = still.overview.advice
    sales = sum(sales_of(day) for day in NOVEMBER)
    assert advice.month.done.text() == f"{sales / 66_000:.1%}"
    assert "¥6.6万" in advice.month.under.text()
    assert advice.year.done.text().endswith("%")


def test_the_table_of_days_says_which_have_no_report(still: ShopTab) -> None:
    still.show_page("days")
    rows = {row.day: row for row in (still.days.model.row(n) for n in range(still.days.model.rowCount()))}
    assert len(rows) == 24
    assert [day for day, row in rows.items() if row.figures.empty] == sorted(MISSING, reverse=True)
    lines = still.days.copy(headings=True).splitlines()
    assert lines[0].startswith("Day\tWeekday\tReports\tVisitors")
    missing = next(line for line in lines if line.startswith("2026-11-08"))
    assert missing.split("\t")[2:5] == ["No report", "", ""]


def test_a_click_on_a_day_of_the_chart_shows_it_in_the_table(still: ShopTab) -> None:
    still.overview.trend.day_chosen.emit(date(2026, 11, 11))
    assert still.page == "days"
    assert still.days.current().day == date(2026, 11, 11)


def test_the_products_say_what_they_made_of_the_change(still: ShopTab) -> None:
    still.show_page("products")
    rows = [still.products.model.row(n) for n in range(still.products.model.rowCount())]
    assert [row.figures.name for row in rows] == ["竹节茶壶", "楠竹茶盘"]
    assert [row.moved_share for row in rows] == [Decimal("0.75"), Decimal("0.25")]


def test_the_reports_page_names_the_missing_days(still: ShopTab) -> None:
    still.show_page("reports")
    text = still.reports.copy()
    assert "11-08–11-09" in text


def test_one_product_has_its_own_figures(tab: ShopTab) -> None:
    tab.show_thing(f"product:{TRAY}")
    value = tab.overview.cards.cards[Metric.SALES].value
    assert value is not None
    assert value.forms[0] == f"¥{sum(sales_of(day) / 4 for day in NOVEMBER):,.2f}"
    cost = tab.overview.cards.cards[Metric.AD_COST].value
    assert cost is not None
    assert cost.forms == ("–",)
    assert [marker.day for marker in tab.overview.trend.chart.plot.markers] == [date(2026, 11, 11)]
    assert not tab.overview.advice.isVisible()


@pytest.mark.parametrize("pick", [Pick.YESTERDAY, Pick.SEVEN, Pick.THIRTY, Pick.WEEK, Pick.QUARTER])
def test_every_period_is_shown_at_once(tab: ShopTab, pick: Pick) -> None:
    tab.bar.take_pick(pick)
    assert tab.shown is not None
    assert tab.shown.choice.pick == pick
    last = TODAY - timedelta(days=1)
    assert tab.shown.period.last == last
    value = tab.overview.cards.cards[Metric.SALES].value
    assert value is not None
    days = [day for day in shop_days() if tab.shown.period.first <= day <= last]
    assert value.forms[0] == f"¥{sum(sales_of(day) for day in days):,.2f}"


def test_a_single_day_is_charted_with_the_days_that_lead_up_to_it(tab: ShopTab) -> None:
    tab.bar.take_pick(Pick.YESTERDAY)
    plot = tab.overview.trend.chart.plot
    assert (plot.length, plot.days[-1]) == (30, TODAY - timedelta(days=1))


def test_a_year_is_shown_with_one_comparison_as_both_are_the_same(tab: ShopTab, qtbot: QtBot) -> None:
    tab.bar.take_pick(Pick.YEAR)
    qtbot.waitUntil(lambda: not tab.waiting)
    value = tab.overview.cards.cards[Metric.SALES].value
    assert value is not None
    assert value.forms[0] == f"¥{sum(sales_of(day) for day in shop_days() if day.year == 2026):,.2f}"
    assert [series.compare for series in series_of(tab)] == [False, True]


def test_a_period_of_years_is_read_beside_the_window(tab: ShopTab, qtbot: QtBot) -> None:
    tab.look_at(replace(tab.choice, pick=Pick.OWN, period=Period(date(2025, 1, 1), date(2026, 11, 24))))
    assert tab.waiting
    qtbot.waitUntil(lambda: not tab.waiting)
    value = tab.overview.cards.cards[Metric.SALES].value
    assert value is not None
    assert value.forms[0] == f"¥{sum(sales_of(day) for day in shop_days()):,.2f}"


def test_a_change_too_small_to_be_written_is_no_change() -> None:
    said = change(Metric.SALES, Decimal("-0.0004"), "prev.")
    assert (said.text, said.tone, said.arrow) == ("0.0%", "muted", "flat")


def test_a_year_before_that_nobody_knows_is_no_line(tab: ShopTab, qtbot: QtBot) -> None:
    tab.show_thing("month:2026-09")
    qtbot.waitUntil(lambda: not tab.waiting)
    assert [series.name.split()[0] for series in series_of(tab) if series.compare] == ["Previous"]  # type: ignore[union-attr]


def test_the_days_of_a_products_comparison_end_with_its_own(tab: ShopTab) -> None:
    tab.show_thing(f"product:{TRAY}")
    assert [series.name for series in series_of(tab)][1:] == [
        "Previous 10-01–10-24",
        "Year before 2025-11-01–11-24",
    ]


def test_a_commit_is_seen_at_once(tab: ShopTab, store: Store) -> None:
    value = tab.overview.cards.cards[Metric.BUYERS].value
    assert value is not None
    before = value.forms[0]
    with store.writing("import", undoable=False) as session:
        session.execute(insert(SHOP_DAY.table), [{"day": TODAY, "span": 1, "buyers": 7, "batch_id": 2}])
        touch(session, "shop_day")
    value = tab.overview.cards.cards[Metric.BUYERS].value
    assert value is not None
    assert (before, value.forms[0]) == ("1,100", "1,107")


@pytest.mark.usefixtures("empty_shop")
def test_an_empty_shop_says_what_fills_it(open_tab: Callable[[], ShopTab], store: Store) -> None:
    tab = open_tab()
    assert tab.empty.isVisible()
    assert not tab.overview.isVisible()
    assert "daily shop report" in tab.empty.sentence.text()
    fill(store)
    tab.app.changes.happened.emit(Change("import", frozenset({"shop_day"})))
    assert tab.overview.isVisible()


@pytest.mark.usefixtures("empty_shop")
def test_until_a_period_is_chosen_the_tab_goes_where_the_reports_end(
    open_tab: Callable[[], ShopTab], store: Store
) -> None:
    tab = open_tab()
    shown = []
    for number, day in enumerate((date(2023, 5, 4), date(2024, 2, 1), date(2024, 3, 1))):
        if number == 2:
            tab.bar.step(-1)
        with store.writing("import", undoable=False) as session:
            session.execute(insert(SHOP_DAY.table), [{"day": day, "span": 1, "buyers": 7, "batch_id": number + 1}])
            touch(session, "shop_day")
        shown.append(tab.choice.period.first)
    assert shown == [date(2023, 5, 1), date(2024, 2, 1), date(2024, 1, 1)]
