"""The list of products: shown, filtered, chosen, deleted, merged; what an empty shop says."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
from products_tab_made import BOARD, MAT, STICKS, in_dialog, kept, names_shown, shop
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from storedesk.foundation.desktop.context import AppContext
from storedesk.products import records
from storedesk.products.rules.state import State
from storedesk.products.tab import ProductsTab
from storedesk.products.tab.new_product import NewProduct

Opened = Callable[[], ProductsTab]


def test_an_empty_shop_says_what_the_tab_is_for_and_offers_one_action(opened: Opened, qtbot: QtBot) -> None:
    tab = opened()
    assert tab.empty.isVisible()
    assert tab.empty.action is not None

    def fill(dialog: NewProduct) -> None:
        dialog.fields["short_name"].line.insert("竹茶盘")
        qtbot.keyClicks(dialog.fields["list_price"].line, "89")
        qtbot.keyClick(dialog.fields["cost"].line, Qt.Key.Key_Return)

    in_dialog(fill)
    qtbot.mouseClick(tab.empty.action, Qt.MouseButton.LeftButton)
    assert not tab.empty.isVisible()
    assert names_shown(tab) == ["竹茶盘"]
    assert tab.detail.code.text() == "#1"


def test_a_new_product_needs_something_to_call_it_and_figures_that_are_some(opened: Opened, qtbot: QtBot) -> None:
    tab = opened()
    said: list[str] = []

    def fill(dialog: NewProduct) -> None:
        dialog.accept()
        said.append(dialog.fields["short_name"].error.text())
        dialog.fields["short_name"].line.insert("竹茶盘")
        qtbot.keyClicks(dialog.fields["cost"].line, "abc")
        dialog.accept()
        said.append(dialog.fields["cost"].error.text())
        dialog.reject()

    in_dialog(fill)
    tab.new_product()
    assert said == ["Give it a name, a title or an item id.", '"abc" is not an amount of money; write it like 59.90.']
    assert names_shown(tab) == []


def test_an_item_id_that_is_taken_is_said_above_the_list(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    shop(app.store)
    tab = opened()

    def fill(dialog: NewProduct) -> None:
        dialog.fields["code"].line.setText(BOARD)
        dialog.accept()

    in_dialog(fill)
    tab.new_product()
    assert f"already a product with the item id {BOARD}" in tab.banner.text
    assert len(names_shown(tab)) == 3


def test_the_first_product_is_shown_at_once_and_the_keyboard_moves_on(
    opened: Opened, app: AppContext, qtbot: QtBot
) -> None:
    ids = shop(app.store)
    tab = opened()
    assert tab.detail.product_id == ids[BOARD]
    qtbot.keyClick(tab.table.grid, Qt.Key.Key_Down)
    assert tab.detail.product_id == ids[STICKS]
    assert tab.detail.name.text() == "楠竹筷子"


def test_typing_filters_by_name_id_and_title(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    shop(app.store)
    tab = opened()
    for text, names in (
        ("抗菌", ["整竹菜板"]),
        (STICKS[-4:], ["楠竹筷子"]),
        ("竹", ["整竹菜板", "楠竹筷子", "碳化竹凉席"]),
    ):
        tab.table.filter_box.clear()
        tab.table.filter_box.insert(text)
        qtbot.waitUntil(lambda names=names: names_shown(tab) == names)


def test_a_state_shows_only_those_that_are_in_it(opened: Opened, app: AppContext) -> None:
    shop(app.store)
    tab = opened()
    tab.state.setCurrentIndex(tab.state.findData(State.NO_COST.value))
    assert names_shown(tab) == ["楠竹筷子"]
    assert tab.detail.name.text() == "楠竹筷子"
    tab.state.setCurrentIndex(tab.state.findData(State.LOSS.value))
    assert names_shown(tab) == []
    assert tab.detail.product_id == 0


def test_what_a_product_earns_stands_in_the_list_and_can_be_sorted(opened: Opened, app: AppContext) -> None:
    shop(app.store)
    tab = opened()
    row = tab.table.model.row(0)
    assert (row.margin, row.sales, row.visitors) == (Decimal("28.00"), Decimal("3594.00"), 2000)
    keys = [column.key for column in tab.table.model.columns]
    tab.table.grid.sortByColumn(keys.index("price"), Qt.SortOrder.DescendingOrder)
    assert names_shown(tab) == ["碳化竹凉席", "整竹菜板", "楠竹筷子"]


def test_a_sorted_list_keeps_its_product_when_a_figure_changes(opened: Opened, app: AppContext) -> None:
    ids = shop(app.store)
    tab = opened()
    tab.table.select(ids[MAT])
    with app.store.writing("elsewhere") as session:
        records.say(session, ids[BOARD], stock=1)
    assert tab.detail.product_id == ids[MAT]
    assert tab.table.model.row(0).stock == 1


def test_delete_takes_the_marked_products_and_undo_brings_them_back(
    opened: Opened, app: AppContext, qtbot: QtBot
) -> None:
    shop(app.store)
    tab = opened()
    tab.table.grid.setFocus()
    tab.table.grid.selectAll()
    qtbot.keyClick(tab.table.grid, Qt.Key.Key_Delete)
    assert names_shown(tab) == []
    assert tab.empty.isVisible()
    assert app.undo.stack.undoText() == "Delete 3 products"
    app.undo.stack.undo()
    assert names_shown(tab) == ["整竹菜板", "楠竹筷子", "碳化竹凉席"]


def test_delete_in_the_filter_deletes_letters_and_no_product(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    shop(app.store)
    tab = opened()
    tab.table.filter_box.setFocus()
    tab.table.filter_box.insert("竹")
    qtbot.keyClick(tab.table.filter_box, Qt.Key.Key_Home)
    qtbot.keyClick(tab.table.filter_box, Qt.Key.Key_Delete)
    assert tab.table.filter_box.text() == ""
    with app.store.reading() as session:
        assert len(records.items(session)) == 3


def test_marked_products_become_one_and_undo_takes_them_apart(opened: Opened, app: AppContext) -> None:
    ids = shop(app.store)
    tab = opened()
    tab.table.grid.selectAll()
    tab.merge()
    assert "their figures stay apart" in tab.banner.text
    tab.table.grid.clearSelection()
    tab.table.grid.selectRow(0)
    tab.table.grid.selectionModel().select(
        tab.table.model.index(2, 0),
        tab.table.grid.selectionModel().SelectionFlag.Select | tab.table.grid.selectionModel().SelectionFlag.Rows,
    )
    tab.merge()
    assert names_shown(tab) == ["整竹菜板", "楠竹筷子"]
    assert "碳化竹凉席" in kept(app.store, ids[BOARD]).aliases
    app.undo.stack.undo()
    assert len(names_shown(tab)) == 3
    assert kept(app.store, ids[BOARD]).aliases == ()


def test_rows_are_copied_for_excel_and_exported_as_shown(opened: Opened, app: AppContext, tmp_path: Path) -> None:
    shop(app.store)
    tab = opened()
    tab.table.grid.selectRow(0)
    tab.table.copy()
    assert "整竹菜板" in QGuiApplication.clipboard().text().split("\t")
    tab.table.export(tmp_path / "宝贝.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "宝贝.xlsx").worksheets[0]
    headings = [cell.value for cell in sheet[1]]
    assert sheet.max_row == 4
    assert sheet.cell(2, headings.index("Cost") + 1).value == 22.4
    assert sheet.cell(2, headings.index("Item id") + 1).value == BOARD


def test_hidden_columns_are_remembered(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    shop(app.store)
    tab = opened()
    place = [column.key for column in tab.table.model.columns].index("stock")
    tab.table._show_column(place, False)
    qtbot.waitUntil(lambda: app.settings.get("table.products", {}).get("hidden", {}).get("stock") is True)
    assert opened().table.grid.isColumnHidden(place)


def test_the_search_box_leads_to_a_product_and_to_the_names(opened: Opened, app: AppContext) -> None:
    ids = shop(app.store)
    tab = opened()
    tab.table.filter_box.setText("nothing like it")
    tab.show_thing(str(ids[MAT]))
    assert tab.detail.product_id == ids[MAT]
    tab.show_thing("names")
    assert tab.queue.isVisible()
    tab.show_thing("404")
    assert tab.table.isVisible()


def test_every_action_has_words_and_those_without_a_product_sleep(opened: Opened) -> None:
    tab = opened()
    actions = {action.objectName(): action for action in tab.tab_actions()}
    assert all(action.text() for action in actions.values())
    assert not actions["products.remove"].isEnabled()
    assert actions["products.new"].isEnabled()
    shortcuts = [action.shortcut().toString() for action in actions.values() if action.shortcut().toString()]
    assert len(shortcuts) == len(set(shortcuts))


def test_a_picture_is_shown_and_one_whose_file_has_gone_is_no_error(
    opened: Opened, app: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    ids = shop(app.store)
    tab = opened()
    source = tmp_path / "主图.png"
    tab.grab().save(str(source))
    tab.detail.picture_chosen.emit(ids[BOARD], source)
    name = kept(app.store, ids[BOARD]).picture
    assert name
    assert (app.store.folder / "pictures" / name).is_file()
    assert app.undo.stack.undoText() == "Change picture of 整竹菜板"
    (app.store.folder / "pictures" / name).unlink()
    tab.reload()
    tab.grab()
    app.undo.stack.undo()
    assert kept(app.store, ids[BOARD]).picture is None
    (tmp_path / "x.png").write_text("no picture")
    tab.detail.picture_chosen.emit(ids[BOARD], tmp_path / "x.png")
    assert "x.png is no picture" in tab.banner.text
    assert QApplication.activeModalWidget() is None


def test_the_name_of_a_pictures_file_is_neither_searched_nor_copied(
    opened: Opened, app: AppContext, qtbot: QtBot
) -> None:
    ids = shop(app.store)
    with app.store.writing("x", undoable=False) as session:
        records.say(session, ids[BOARD], picture="abcdef0123.png")
    tab = opened()
    assert "abcdef" not in tab.table.copy()
    tab.table.model.filter("abcdef")
    assert names_shown(tab) == []


def test_the_pages_of_a_product_have_keys(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    shop(app.store)
    tab = opened()
    tab.table.grid.setFocus()
    for key, page in (
        (Qt.Key.Key_2, "names"),
        (Qt.Key.Key_3, "journal"),
        (Qt.Key.Key_4, "figures"),
        (Qt.Key.Key_1, "details"),
    ):
        qtbot.keyClick(tab.table.grid, key, Qt.KeyboardModifier.AltModifier)
        assert tab.detail.choice.current == page
        assert tab.detail.pages.currentWidget() is getattr(tab.detail, page)


def test_escape_takes_back_what_was_typed_and_then_closes_the_dialog(qtbot: QtBot) -> None:
    dialog = NewProduct(None)
    qtbot.addWidget(dialog)
    dialog.show()
    line = dialog.findChildren(QLineEdit)[0]
    qtbot.keyClicks(line, "tray")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), dialog.isVisible()) == ("", True)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
