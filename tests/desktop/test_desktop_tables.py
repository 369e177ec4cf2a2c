"""Tables on screen: sorted as people sort, filtered as one types, copied for Excel, exported, and remembered."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView


@dataclass(frozen=True)
class Item:
    name: str
    price: Decimal | None
    sold: int
    day: date | None
    verdict: ChipValue | None = None


@dataclass(frozen=True)
class Range:
    seen: tuple[int, int] | None
    paid: tuple[Decimal, Decimal] | None


COLUMNS = (
    Column("name", "Name"),
    Column("price", "Price", "money"),
    Column("sold", "Sold", "int"),
    Column("day", "Day", "date"),
    Column("verdict", "Verdict", "chip"),
)
GOOD = ChipValue("positive", "check", "Good")
ITEMS = (
    Item("竹筷", Decimal("9.90"), 1200, date(2026, 11, 3), GOOD),
    Item("茶盘", Decimal("128.00"), 7, date(2025, 12, 31)),
    Item("案板", Decimal("69.5"), 88, None),
    Item("Bamboo tray", None, 15, date(2026, 1, 1)),
)


@pytest.fixture
def table(qtbot: QtBot, app: AppContext) -> TableView:
    view = TableView("items", COLUMNS, app, title="Items", row_key=lambda item: item.name)
    qtbot.addWidget(view)
    view.resize(800, 400)
    view.show()
    view.show_rows(ITEMS)
    return view


def names(view: TableView) -> list[str]:
    return [view.model.row(number).name for number in range(view.model.rowCount())]


def column_texts(view: TableView, column: int) -> list[str]:
    return [view.model.index(number, column).data() for number in range(view.model.rowCount())]


def test_money_is_sorted_by_amount_and_what_is_not_known_comes_last_either_way(table: TableView) -> None:
    table.grid.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert column_texts(table, 1) == ["¥9.90", "¥69.50", "¥128.00", "–"]
    table.grid.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert column_texts(table, 1) == ["¥128.00", "¥69.50", "¥9.90", "–"]


def test_dates_are_sorted_by_time(table: TableView) -> None:
    table.grid.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert column_texts(table, 3) == ["2025-12-31", "2026-01-01", "2026-11-03", "–"]


def test_chinese_names_are_sorted_by_pinyin_after_latin_ones(table: TableView) -> None:
    table.grid.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert names(table) == ["Bamboo tray", "案板", "茶盘", "竹筷"]  # ān, chá, zhú


def test_ranges_are_shown_as_the_platform_gives_them_and_sorted_by_their_middle(qtbot: QtBot, tmp_path: Path) -> None:
    view = TableView("ranges", (Column("seen", "Seen", "ints"), Column("paid", "Paid", "rates")))
    qtbot.addWidget(view)
    rates = (Decimal("0.03"), Decimal("0.05"))
    rows = [
        Range((900, 900), rates),
        Range((1_000, 5_000), (rates[0], rates[0])),
        Range(None, None),
        Range((20, 50), rates),
    ]
    view.show_rows(rows)
    view.grid.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert column_texts(view, 0) == ["1,000–5,000", "900", "20–50", "–"]
    assert column_texts(view, 1) == ["3.00%", "3.00%–5.00%", "3.00%–5.00%", "–"]
    view.export(tmp_path / "ranges.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "ranges.xlsx").active
    assert sheet is not None
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)] == [
        ["1,000–5,000", 0.03],
        [900, "3.00%–5.00%"],
        ["20–50", "3.00%–5.00%"],
    ]


def test_any_amounts_are_sorted_as_python_sorts_them(table: TableView) -> None:
    luck = random.Random(7)
    prices = [Decimal(luck.randrange(-(10**9), 10**9)).scaleb(-2) for _ in range(500)]
    table.show_rows([Item(str(at), price, 0, None) for at, price in enumerate(prices)])
    table.grid.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert [table.model.row(at).price for at in range(500)] == sorted(prices)


@pytest.mark.parametrize(
    ("typed", "left"),
    [("竹", ["竹筷"]), ("BAMBOO", ["Bamboo tray"]), ("2026-11", ["竹筷"]), ("good", ["竹筷"]), ("竹 7", []), ("", 4)],
)
def test_the_filter_keeps_rows_that_hold_every_word(
    qtbot: QtBot, table: TableView, typed: str, left: Sequence[str] | int
) -> None:
    table.filter_box.setText("x")
    table.filter_box.setText(typed)
    if isinstance(left, int):
        qtbot.waitUntil(lambda: table.model.rowCount() == left)
    else:
        qtbot.waitUntil(lambda: names(table) == list(left))


def test_escape_clears_the_filter(qtbot: QtBot, table: TableView) -> None:
    table.filter_box.setText("竹")
    qtbot.waitUntil(lambda: table.model.rowCount() == 1)
    qtbot.keyClick(table.filter_box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: table.model.rowCount() == len(ITEMS))


def test_marked_rows_are_copied_as_tab_text_with_plain_figures(table: TableView) -> None:
    table.select("竹筷")
    table.copy(headings=True)
    assert QGuiApplication.clipboard().text() == ("Name\tPrice\tSold\tDay\tVerdict\n竹筷\t9.90\t1200\t2026-11-03\tGood")


def test_the_current_row_stays_current_when_rows_are_read_again(table: TableView) -> None:
    table.select("案板")
    table.show_rows([Item("新品", None, 0, None), *reversed(ITEMS)])
    assert table.current().name == "案板"


def test_what_is_shown_is_exported_in_its_order(table: TableView, tmp_path: Path) -> None:
    table.grid.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    table.grid.setColumnHidden(3, True)
    table.export(tmp_path / "items.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "items.xlsx").active
    rows = [row for row in sheet.iter_rows(values_only=True) if any(cell is not None for cell in row)]
    start = next(at for at, row in enumerate(rows) if row[0] == "Name")
    assert [cell for cell in rows[start] if cell] == ["Name", "Price", "Sold", "Verdict"]
    assert [row[0] for row in rows[start + 1 : start + 5]] == ["竹筷", "案板", "Bamboo tray", "茶盘"]
    assert rows[start + 1][1] == pytest.approx(9.9)


def test_order_widths_and_hidden_columns_come_back_next_time(qtbot: QtBot, table: TableView, app: AppContext) -> None:
    table.grid.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    table.grid.horizontalHeader().resizeSection(1, 177)
    table.grid.horizontalHeader().moveSection(3, 1)
    table._show_column(4, False)
    qtbot.waitUntil(lambda: (app.settings.get("table.items", {}).get("hidden") or {}).get("verdict") is True)
    again = TableView("items", COLUMNS, app)
    qtbot.addWidget(again)
    again.show_rows(ITEMS)
    header = again.grid.horizontalHeader()
    assert [again.model.row(at).sold for at in range(4)] == [1200, 88, 15, 7]
    assert header.sectionSize(1) == 177
    assert header.visualIndex(3) == 1
    assert again.grid.isColumnHidden(4)


def test_a_tooltip_cannot_carry_markup(table: TableView) -> None:
    table.show_rows([Item("<img src='//host/x'>", None, 0, None)])
    tip = table.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip


def test_enter_opens_the_row_under_the_keyboard(qtbot: QtBot, table: TableView) -> None:
    table.select("茶盘")
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table.grid, Qt.Key.Key_Return)
    assert opened.args[0].name == "茶盘"


def test_home_and_end_go_to_the_first_and_the_last_row(qtbot: QtBot, table: TableView) -> None:
    table.select("茶盘")
    qtbot.keyClick(table.grid, Qt.Key.Key_End)
    assert table.current() == ITEMS[-1]
    assert [item.name for item in table.selected()] == ["Bamboo tray"]
    qtbot.keyClick(table.grid, Qt.Key.Key_Home)
    assert table.current() == ITEMS[0]


def test_a_heading_longer_than_its_column_makes_room(qtbot: QtBot, app: AppContext) -> None:
    columns = (Column("name", "Name", width=90), Column("sold", "Pieces sold altogether", "int", width=40))
    view = TableView("long", columns, app)
    qtbot.addWidget(view)
    header = view.grid.horizontalHeader()
    assert header.sectionSize(1) > header.fontMetrics().horizontalAdvance("Pieces sold altogether")
    assert view.grid.room_for(columns[0]) == 90
