"""Ways through the shop tab: keyboard, actions, things shown from elsewhere, what is remembered, print and export."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shop_tab_made import TODAY, sales_of, shop_days

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.menus import ENTRIES
from storedesk.foundation.settings import Settings
from storedesk.products import records as products
from storedesk.shop.rules.metrics import CARDS, Metric
from storedesk.shop.rules.periods import Span
from storedesk.shop.tab import ShopTab
from storedesk.shop.tab.choices import Beside, Pick, first_choice, kept_choice
from storedesk.shop.tab.summary import summary_pages


def act(tab: ShopTab, text: str) -> None:
    next(action for action in tab.tab_actions() if action.text() == text).trigger()


def test_left_and_right_choose_the_neighbouring_card(tab: ShopTab, qtbot: QtBot) -> None:
    cards = tab.overview.cards
    tab.choose_metric(Metric.SALES)
    cards.cards[Metric.SALES].setFocus()
    qtbot.keyClick(cards.cards[Metric.SALES], Qt.Key.Key_Right)
    assert tab.choice.metric == Metric.BUYERS
    assert cards.cards[Metric.BUYERS].hasFocus()
    assert tab.overview.trend.heading.text() == "Buyers"
    qtbot.keyClick(cards.cards[Metric.BUYERS], Qt.Key.Key_Left)
    assert tab.choice.metric == Metric.SALES


def test_the_row_of_cards_ends_at_its_ends(tab: ShopTab, qtbot: QtBot) -> None:
    tab.choose_metric(CARDS[0])
    card = tab.overview.cards.cards[CARDS[0]]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Left)
    assert tab.choice.metric == CARDS[0]


def test_a_click_on_a_card_and_on_a_box_of_the_tree_chooses_its_figure(tab: ShopTab, qtbot: QtBot) -> None:
    qtbot.mouseClick(tab.overview.cards.cards[Metric.BOUNCE], Qt.MouseButton.LeftButton)
    assert tab.choice.metric == Metric.BOUNCE
    qtbot.mouseClick(tab.overview.moved.factors, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert tab.choice.metric == Metric.VISITORS


def test_the_period_steps_back_and_forth(tab: ShopTab) -> None:
    act(tab, "Period before")
    assert (tab.choice.period.first, tab.choice.period.last) == (date(2026, 10, 1), date(2026, 10, 31))
    value = tab.overview.cards.cards[Metric.SALES].value
    assert value is not None
    assert value.forms[0] == "¥62,000.00"
    act(tab, "Back to now")
    assert tab.choice.period.first == date(2026, 11, 1)


def test_a_day_stepped_back_is_no_longer_today(tab: ShopTab) -> None:
    tab.bar.take_pick(Pick.TODAY)
    act(tab, "Period before")
    assert tab.choice.pick == Pick.YESTERDAY
    act(tab, "Period before")
    assert (tab.choice.pick, tab.choice.period.first) == (Pick.OWN, date(2026, 11, 23))
    assert tab.choice.period.span == Span.DAY


def test_two_dates_of_ones_own(tab: ShopTab) -> None:
    tab.bar.take_pick(Pick.OWN)
    tab.bar.first.setDate(tab.bar.first.date().fromString("2026-10-05", "yyyy-MM-dd"))
    tab.bar.last.setDate(tab.bar.last.date().fromString("2026-10-06", "yyyy-MM-dd"))
    tab.bar.last.editingFinished.emit()
    value = tab.overview.cards.cards[Metric.SALES].value
    assert value is not None
    assert value.forms[0] == "¥4,000.00"


def test_comparison_and_figure_can_be_changed_from_the_menu(tab: ShopTab) -> None:
    tab.choose_metric(Metric.SALES)
    act(tab, "Next figure")
    assert tab.choice.metric == Metric.BUYERS
    before = tab.choice.beside
    act(tab, "Compare with something else")
    assert tab.choice.beside != before


def test_no_shortcut_is_taken_twice_nor_from_the_window(tab: ShopTab) -> None:
    own = [action.shortcut().toString() for action in tab.tab_actions() if not action.shortcut().isEmpty()]
    window = {QKeySequence(entry.shortcut).toString() for entry in ENTRIES if entry.shortcut} | {
        "Ctrl+Z",
        "Ctrl+Shift+Z",
    }
    assert len(own) == len(set(own))
    assert not set(own) & (window | {f"Ctrl+{number}" for number in range(1, 9)})


@pytest.mark.parametrize(
    ("key", "page"),
    [
        ("page:goals", "goals"),
        ("page:costs", "costs"),
        ("page:days", "days"),
        ("movers:products", "products"),
        ("metric:visitors", "overview"),
        ("day:2026-10-03", "days"),
        ("month:2026-09", "overview"),
        ("nonsense", "overview"),
    ],
)
def test_a_thing_named_elsewhere_is_brought_into_view(tab: ShopTab, key: str, page: str) -> None:
    tab.show_thing(key)
    assert tab.page == page


def test_a_figure_day_or_month_shown_from_elsewhere_is_chosen(tab: ShopTab) -> None:
    tab.show_thing("metric:order_value")
    assert tab.choice.metric == Metric.ORDER_VALUE
    tab.show_thing("day:2026-10-03")
    assert tab.days.current().day == date(2026, 10, 3)
    tab.show_thing("month:2026-09")
    assert (tab.choice.pick, tab.choice.period.first) == (Pick.MONTH, date(2026, 9, 1))


def test_the_next_start_shows_what_was_looked_at(
    tab: ShopTab, open_tab: Callable[[], ShopTab], app: AppContext
) -> None:
    tab.choose_metric(Metric.BOUNCE)
    tab.bar.take_pick(Pick.SEVEN)
    tab.bar.beside.choose(Beside.YEAR.value)
    tab.bar.beside.chosen.emit(Beside.YEAR.value)
    tab.overview.across.setSizes([700, 400])
    tab.overview.across.splitterMoved.emit(700, 1)
    sizes = tab.overview.across.sizes()
    tab.show_page("products")
    tab.hide()
    again = open_tab()
    assert again.page == "products"
    assert (again.choice.metric, again.choice.pick, again.choice.beside) == (Metric.BOUNCE, Pick.SEVEN, Beside.YEAR)
    again.show_page("overview")
    assert again.overview.across.sizes() == sizes


@pytest.mark.parametrize(
    ("wanted", "first", "last"),
    [
        ("7", date(2026, 11, 18), date(2026, 11, 24)),
        ("90", date(2026, 8, 27), date(2026, 11, 24)),
        ("last_month", date(2026, 10, 1), date(2026, 10, 31)),
        ("year", date(2026, 1, 1), date(2026, 12, 31)),
        ("nonsense", date(2026, 11, 1), date(2026, 11, 30)),
    ],
)
def test_the_settings_say_which_period_is_shown_first(wanted: str, first: date, last: date) -> None:
    settings = Settings.in_memory()
    settings.set("period", wanted)
    choice = kept_choice(settings, date(2026, 11, 24), TODAY)
    assert (choice.period.first, choice.period.last) == (first, last)


def test_every_page_exports_the_table_in_view(
    tab: ShopTab, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for page, heading in (("products", "Product"), ("goals", "Day"), ("costs", "Kind"), ("reports", "Report")):
        place = tmp_path / f"{page}.xlsx"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, place=place: (str(place), ""))
        tab.show_page(page)
        act(tab, "Export table…")
        qtbot.waitUntil(lambda: not tab.app.jobs.running)
        assert next(openpyxl.load_workbook(place).active.iter_rows(values_only=True))[0] == heading


def test_the_import_of_the_window_is_begun(tab: ShopTab) -> None:
    action = QAction(tab)
    action.setObjectName("import")
    begun: list[bool] = []
    action.triggered.connect(lambda: begun.append(True))
    tab.import_reports()
    assert len(begun) == 1


def test_the_tables_are_exported(tab: ShopTab, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "days.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    act(tab, "Export table…")
    qtbot.waitUntil(lambda: not tab.app.jobs.running)
    sheet = openpyxl.load_workbook(place).active
    rows = list(sheet.iter_rows(values_only=True))
    headings = list(rows[0])
    sales = {row[0].date(): row[headings.index("Sales")] for row in rows[1:]}
    november = [day for day in shop_days() if day >= date(2026, 11, 1)]
    assert {day: Decimal(str(value)) for day, value in sales.items() if value is not None} == {
        day: sales_of(day) for day in november
    }
    assert len(sales) == 24


def test_the_monthly_summary_is_exported(
    tab: ShopTab, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "summary.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    act(tab, "Export the monthly summary…")
    qtbot.waitUntil(lambda: not tab.app.jobs.running)
    rows = list(openpyxl.load_workbook(place).active.iter_rows(values_only=True))
    assert any(row[1] == "Sales" and row[2] == 48_400 for row in rows)


def test_the_summary_of_a_month_has_pages(tab: ShopTab) -> None:
    pages = summary_pages(tab.app, date(2026, 11, 1))
    said = " ".join(getattr(item, "text", "") for page in pages for item in page.items)
    assert "¥48,400.00" in said
    assert "2026" in said


def test_print_answers_the_windows_own_print(tab: ShopTab) -> None:
    assert [action.text() for action in tab.tab_actions() if action.objectName() == "print"] == [
        "Print the monthly summary…"
    ]


def test_a_product_that_was_removed_gives_way_to_all(tab: ShopTab) -> None:
    tab.show_thing("product:2")
    with tab.app.store.writing("remove") as session:
        products.remove(session, 2)
    assert tab.choice.product_id is None
    assert tab.choice.period.last >= TODAY


@pytest.mark.parametrize(
    ("known", "month"),
    [
        (None, date(2026, 11, 1)),
        ((date(2022, 1, 1), date(2023, 2, 4)), date(2023, 2, 1)),
        ((date(2026, 1, 1), date(2026, 10, 31)), date(2026, 10, 1)),
        ((date(2026, 1, 1), date(2026, 11, 2)), date(2026, 11, 1)),
    ],
)
def test_the_first_period_is_one_the_reports_reach(known: tuple[date, date] | None, month: date) -> None:
    choice = first_choice(Settings.in_memory(), date(2026, 11, 24), TODAY, known)
    assert (choice.pick, choice.period.first) == (Pick.MONTH, month)
