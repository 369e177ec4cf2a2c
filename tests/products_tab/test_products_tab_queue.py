"""Names that wait for a product, and costs pasted from Excel."""

from collections.abc import Callable
from decimal import Decimal

from products_tab_made import BOARD, MAT, STICKS, WAITING, in_dialog, kept, names_shown, shop, waiting_names
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from storedesk.foundation.desktop.context import AppContext
from storedesk.products.tab import ProductsTab
from storedesk.products.tab.costs_dialog import CostsDialog

Opened = Callable[[], ProductsTab]


def waiting(tab: ProductsTab) -> list[str]:
    return [tab.queue.table.model.row(number).name for number in range(tab.queue.table.model.rowCount())]


def test_the_tool_row_says_how_many_names_wait(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    shop(app.store)
    tab = opened()
    assert not tab.waiting.isVisible()
    waiting_names(app.store)
    qtbot.waitUntil(tab.waiting.isVisible)
    assert tab.waiting.text() == "3 names not matched yet"
    qtbot.mouseClick(tab.waiting, Qt.MouseButton.LeftButton)
    assert tab.queue.isVisible()
    assert waiting(tab)[0] == WAITING[0]


def test_enter_confirms_name_after_name(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    waiting_names(app.store)
    tab = opened()
    tab.show_queue()
    grid = tab.queue.table.grid
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert kept(app.store, ids[BOARD]).aliases == (WAITING[0],)
    assert tab.queue.isVisible()
    assert len(waiting(tab)) == 2
    tab.queue.table.select(WAITING[1])
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert kept(app.store, ids[STICKS]).aliases == (WAITING[1],)
    app.undo.stack.undo()
    assert WAITING[1] in waiting(tab)
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert tab.table.isVisible()


def test_another_product_than_the_likeliest_can_be_chosen(opened: Opened, app: AppContext) -> None:
    ids = shop(app.store)
    waiting_names(app.store)
    tab = opened()
    tab.show_queue()
    tab.queue.table.select(WAITING[2])
    assert tab.queue.product.currentIndex() == -1
    tab.queue.confirm()
    assert len(waiting(tab)) == 3, "nothing is meant, so nothing is confirmed"
    tab.queue.product.setCurrentIndex(tab.queue.product.findData(ids[MAT]))
    tab.queue.confirm()
    assert kept(app.store, ids[MAT]).aliases == (WAITING[2],)


def test_all_likely_names_are_confirmed_at_once_and_undone_at_once(opened: Opened, app: AppContext) -> None:
    ids = shop(app.store)
    waiting_names(app.store)
    tab = opened()
    tab.show_queue()
    tab.queue.table.grid.selectAll()
    tab.queue.confirm()
    assert waiting(tab) == [WAITING[2]]
    assert app.undo.stack.undoText() == "Match 2 names"
    app.undo.stack.undo()
    assert len(waiting(tab)) == 3
    assert kept(app.store, ids[BOARD]).aliases == ()


def test_products_are_made_of_one_name_or_of_all(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    shop(app.store)
    waiting_names(app.store)
    tab = opened()
    tab.show_queue()
    tab.queue.table.select(WAITING[2])
    qtbot.keyClick(tab.queue.table.grid, Qt.Key.Key_Insert)
    assert WAITING[2] in names_shown(tab)
    qtbot.mouseClick(tab.queue.all, Qt.MouseButton.LeftButton)
    assert waiting(tab) == []
    assert not tab.queue.isVisible()
    assert len(names_shown(tab)) == 6
    assert app.undo.stack.undoText() == "Make 2 products"
    app.undo.stack.undo()
    app.undo.stack.undo()
    assert len(names_shown(tab)) == 3


def test_a_shop_that_knows_only_names_makes_products_of_them(opened: Opened, app: AppContext) -> None:
    waiting_names(app.store)
    tab = opened()
    assert not tab.empty.isVisible()
    tab.show_queue()
    tab.queue._make_all()
    assert sorted(names_shown(tab)) == sorted(WAITING)


def test_costs_are_pasted_previewed_and_kept_in_one_step(opened: Opened, app: AppContext) -> None:
    ids = shop(app.store)
    tab = opened()
    QGuiApplication.clipboard().setText(f"商品ID\t成本价\n{BOARD}\t22.40\n{STICKS}\t6.30\n碳化竹凉席\t55\n没有的\t1\n")
    seen: list[object] = []

    def keep(dialog: CostsDialog) -> None:
        seen.extend([dialog.keep.text(), dialog.sum.text(), dialog.table.model.rowCount()])
        dialog.keep.click()

    in_dialog(keep)
    tab.paste_costs()
    assert seen == ["Change 2 costs", "2 products change, 1 stay the same, 1 lines are not taken.", 4]
    assert kept(app.store, ids[STICKS]).own.cost == Decimal("6.30")
    assert kept(app.store, ids[MAT]).own.cost == Decimal("55.00")
    assert app.undo.stack.undoText() == "Change 2 costs"
    app.undo.stack.undo()
    assert kept(app.store, ids[STICKS]).own.cost is None
    assert kept(app.store, ids[MAT]).own.cost == Decimal("57.00")


def test_a_paste_without_a_cost_keeps_nothing(opened: Opened, app: AppContext) -> None:
    shop(app.store)
    tab = opened()
    QGuiApplication.clipboard().setText("some words")
    seen: list[object] = []

    def look(dialog: CostsDialog) -> None:
        seen.append(dialog.box.toPlainText())
        dialog.box.setPlainText(f"{BOARD}\tx")
        seen.append(dialog.keep.isEnabled())
        dialog.reject()

    in_dialog(look)
    tab.paste_costs()
    assert seen == ["", False]
    assert app.undo.stack.count() == 0
