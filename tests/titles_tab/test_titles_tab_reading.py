"""Desks and products are read beside the window: what is shown meanwhile, what waits, and what must not be lost."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, event
from titles_tab_made import NAMES, PRESENT, TODAY, filled, in_dialog, press, shop, shown, write

from storedesk.foundation.desktop.context import AppContext
from storedesk.keywords.rules.sources import Source
from storedesk.products import records as products
from storedesk.titles import records_settings, records_versions, records_words
from storedesk.titles.records import first_family
from storedesk.titles.rules.words import WordKind
from storedesk.titles.tab import TitlesTab

CONTROL = Qt.KeyboardModifier.ControlModifier
Opened = Callable[[], TitlesTab]


@pytest.fixture
def ids(app: AppContext) -> dict[str, int]:
    """Six products, the first with a library of tea-tree words, the second with one of another."""
    made = shop(app.store)
    filled(app.store, made[NAMES[0]])
    with app.store.writing("words", undoable=False) as session:
        family_id = first_family(session, made[NAMES[1]], "薰衣草")
        words = ["薰衣草纯露", "补水", "保湿", "爽肤水", "薰衣草爽肤水"]
        records_words.add_words(session, family_id, words, WordKind.EFFICACY, Source.TYPED, TODAY)
    return made


@pytest.fixture
def tab(ids: dict[str, int], opened: Opened, qtbot: QtBot) -> TitlesTab:
    """The tab at the tea-tree oil, with the keyboard in the list."""
    tab = opened()
    shown(qtbot, tab)
    tab.table.grid.setFocus()
    return tab


@pytest.fixture
def asked_here() -> Iterator[list[str]]:
    """The statements that the window's own thread sends."""
    found: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if threading.current_thread() is threading.main_thread():
            found.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield found
    event.remove(Engine, "before_cursor_execute", note)


def desks_shown(tab: TitlesTab) -> list[int]:
    """Collects the products whose desks arrive from now on."""
    found: list[int] = []
    tab.reader.read.connect(lambda desk: found.append(desk.head.product_id))
    return found


def word_of(tab: TitlesTab, text: str) -> int:
    return next(row.id for row in tab.desk.rows if row.word == text)


# ------------------------------------------------------------------ another product


def test_only_the_last_of_several_products_is_shown(tab: TitlesTab, ids: dict[str, int], qtbot: QtBot) -> None:
    arrived = desks_shown(tab)
    for _ in range(4):
        tab.step(1)
    shown(qtbot, tab)
    assert arrived == [ids[NAMES[4]]]
    assert tab.desk.head.product_id == ids[NAMES[4]]


def test_the_pages_of_the_product_before_are_covered_until_the_next_is_there(
    tab: TitlesTab, ids: dict[str, int], qtbot: QtBot
) -> None:
    tab.step(1)
    assert tab.name.text() == NAMES[1]
    assert tab.desk.head.product_id == ids[NAMES[0]]
    assert tab.veil.isVisible()
    assert tab.veil.geometry() == tab.pages.rect()
    # a click on "Best title" lands on the veil
    spot = tab.compose.editor.solve.mapTo(tab, tab.compose.editor.solve.rect().center())
    assert tab.childAt(spot) is tab.veil
    shown(qtbot, tab)
    assert not tab.veil.isVisible()


def test_the_same_product_chosen_again_is_not_covered(tab: TitlesTab, qtbot: QtBot) -> None:
    tab.step(1)
    tab.step(-1)
    assert not tab.veil.isVisible()
    shown(qtbot, tab)
    assert tab.compose.text == PRESENT


def test_the_best_title_asked_for_meanwhile_is_the_new_products(tab: TitlesTab, qtbot: QtBot) -> None:
    tab.step(1)
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    assert not tab.compose.solving.busy
    shown(qtbot, tab)
    qtbot.waitUntil(lambda: bool(tab.compose.solving.titles), timeout=15_000)
    tab.compose.stop()
    assert tab.desk.head.product == NAMES[1]
    assert "薰衣草" in tab.compose.solving.titles[0].text


def test_a_title_saved_meanwhile_is_the_new_products(
    tab: TitlesTab, app: AppContext, ids: dict[str, int], qtbot: QtBot
) -> None:
    tab.step(1)
    shown(qtbot, tab)
    tab.compose.put("薰衣草纯露补水爽肤水")
    tab.step(-1)
    shown(qtbot, tab)
    tab.table.grid.setFocus()
    in_dialog(lambda dialog: dialog.accept())
    tab.step(1)
    press(qtbot, Qt.Key.Key_S, CONTROL)
    shown(qtbot, tab)
    qtbot.waitUntil(lambda: bool(tab.banner.text), timeout=5_000)
    with app.store.reading() as session:
        saved = {name: records_versions.versions(session, product_id) for name, product_id in ids.items()}
    assert [name for name, versions in saved.items() if versions] == [NAMES[1]]
    assert saved[NAMES[1]][0].text == "薰衣草纯露补水爽肤水"


def test_what_was_asked_for_a_product_is_taken_back_by_choosing_another(tab: TitlesTab, qtbot: QtBot) -> None:
    tab.step(1)
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    tab.step(1)
    shown(qtbot, tab)
    assert not tab.compose.solving.busy
    assert tab.banner.text == ""


def test_keys_pressed_meanwhile_change_no_title_and_the_keyboard_comes_back(tab: TitlesTab, qtbot: QtBot) -> None:
    tab.edit()
    box = tab.compose.editor.box
    press(qtbot, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert tab.veil.hasFocus()
    write("控油")
    press(qtbot, Qt.Key.Key_A)
    shown(qtbot, tab)
    assert box.hasFocus()
    assert tab.compose.text == f"{NAMES[1]}官方旗舰店正品"
    press(qtbot, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    shown(qtbot, tab)
    assert tab.compose.text == PRESENT


def test_a_wish_left_by_choosing_another_product_is_kept_with_its_own(
    tab: TitlesTab, app: AppContext, ids: dict[str, int], qtbot: QtBot
) -> None:
    tab.show_part("wishes")
    tab.compose.side.wishes.must.setFocus()
    write("控油")
    press(qtbot, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    shown(qtbot, tab)
    with app.store.reading() as session:
        must = [records_settings.asked(session, ids[name]).must for name in NAMES[:2]]
    assert must == [("控油",), ()]
    assert tab.compose.side.wishes.must.text() == ""


def test_a_product_removed_while_it_is_read_is_told_and_leaves_the_list(
    tab: TitlesTab, app: AppContext, ids: dict[str, int], qtbot: QtBot
) -> None:
    tab.step(1)
    shown(qtbot, tab)
    with app.store.writing("remove", undoable=False) as session:
        products.remove(session, ids[NAMES[1]])
    qtbot.waitUntil(lambda: tab.ready, timeout=10_000)
    assert tab.banner.text
    assert NAMES[1] not in {row.product.name for row in tab.products.rows}
    assert tab.desk.head.product_id == tab.products.current.id


# ------------------------------------------------------------------ newer figures of the same product


def test_two_edits_in_a_row_are_shown_once_and_both(tab: TitlesTab, qtbot: QtBot) -> None:
    arrived = desks_shown(tab)
    first, second = word_of(tab, "祛痘"), word_of(tab, "控油")
    tab.work.change_words("one", [first], required=True)
    tab.work.change_words("two", [second], forbidden=True)
    shown(qtbot, tab)
    rows = {row.id: row for row in tab.desk.rows}
    assert (rows[first].required, rows[second].forbidden) == (True, True)
    assert len(arrived) == 1


def test_the_window_reads_no_words_and_no_products_itself(
    tab: TitlesTab, app: AppContext, qtbot: QtBot, asked_here: list[str]
) -> None:
    tab.work.change_words("change", [word_of(tab, "祛痘")], required=True)
    shown(qtbot, tab)
    app.undo.stack.undo()
    asked_here.clear()
    shown(qtbot, tab)
    tab.step(1)
    shown(qtbot, tab)
    assert not [each for each in asked_here if "FROM library_word" in each and "count" not in each]
    assert not [each for each in asked_here if "market_word" in each or "search_word_day" in each]
    assert not [each for each in asked_here if "FROM item_day" in each]


def test_undo_and_redo_of_a_word_are_shown(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    word_id = word_of(tab, "祛痘")
    tab.work.change_words("change", [word_id], required=True)
    shown(qtbot, tab)
    for step, expected in ((app.undo.stack.undo, False), (app.undo.stack.redo, True)):
        step()
        shown(qtbot, tab)
        assert next(row for row in tab.desk.rows if row.id == word_id).required is expected


def test_a_title_being_typed_survives_an_edit_of_the_words(tab: TitlesTab, qtbot: QtBot) -> None:
    tab.edit()
    press(qtbot, Qt.Key.Key_Home)
    write("正品")
    box = tab.compose.editor.box
    tab.work.change_words("change", [word_of(tab, "祛痘")], required=True)
    # while it is read
    write("单方")
    shown(qtbot, tab)
    assert tab.compose.text == "正品单方" + PRESENT
    assert box.hasFocus()
    assert box.textCursor().position() == 4
    # and what was typed can be taken back
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert tab.compose.text == PRESENT


def test_the_keyboard_in_an_untouched_title_stays_where_it_is(tab: TitlesTab, qtbot: QtBot) -> None:
    tab.edit()
    tab.compose.editor.box.moveCursor(QTextCursor.MoveOperation.Start)
    tab.compose.editor.box.moveCursor(QTextCursor.MoveOperation.Right)
    tab.work.change_words("change", [word_of(tab, "祛痘")], required=True)
    shown(qtbot, tab)
    assert tab.compose.editor.box.textCursor().position() == 1


def test_marked_words_place_and_keyboard_survive_an_edit(tab: TitlesTab, qtbot: QtBot) -> None:
    tab.show_page("library")
    table = tab.page("library").table
    table.grid.setFocus()
    model = table.grid.selectionModel()
    last = table.model.rowCount() - 1
    marked = QItemSelection()
    for number in (last - 5, last - 4, last - 1):
        marked.select(table.model.index(number, 0), table.model.index(number, table.model.columnCount() - 1))
    table.select(table.model.row(last - 1).id)
    model.select(marked, QItemSelectionModel.SelectionFlag.Select)
    bar = table.grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = [row.id for row in table.selected()], table.current().id, bar.value()
    assert len(before[0]) == 3
    tab.work.change_words("change", [word_of(tab, "祛痘")], required=True)
    shown(qtbot, tab)
    assert ([row.id for row in table.selected()], table.current().id, bar.value()) == before
    assert table.grid.hasFocus()


def test_a_note_being_typed_survives_an_edit_of_another_word(tab: TitlesTab, qtbot: QtBot) -> None:
    tab.show_page("library")
    page = tab.page("library")
    page.table.select(word_of(tab, "控油"))
    page.detail.note.setFocus()
    write("客服说")
    tab.work.change_words("change", [word_of(tab, "祛痘")], required=True)
    shown(qtbot, tab)
    assert page.detail.note.text() == "客服说"
    press(qtbot, Qt.Key.Key_Return)
    shown(qtbot, tab)
    assert next(row for row in tab.desk.rows if row.word == "控油").note == "客服说"


def test_a_formula_chosen_right_after_a_wish_keeps_the_wish(tab: TitlesTab, qtbot: QtBot) -> None:
    tab.show_part("wishes")
    tab.compose.side.wishes.must.setFocus()
    write("控油")
    press(qtbot, Qt.Key.Key_Return)
    tab.rules.choose_formula("conversion")
    shown(qtbot, tab)
    assert (tab.desk.head.asked.must, tab.desk.head.formula.key) == (("控油",), "conversion")


def test_products_that_are_as_before_are_not_laid_out_again(tab: TitlesTab, qtbot: QtBot) -> None:
    resets: list[None] = []
    tab.table.model.modelReset.connect(lambda: resets.append(None))
    tab.work.say_root("精油祛痘", known=True)
    shown(qtbot, tab)
    tab.work.change_words("change", [word_of(tab, "祛痘")], required=True)
    shown(qtbot, tab)
    assert resets == []
    tab.work.add_words(tab.desk.head.product_id, ["新词"], WordKind.OTHER, Source.TYPED)
    shown(qtbot, tab)
    assert len(resets) == 1
    assert tab.products.current.product.words == len(tab.desk.rows)


def test_a_tab_left_while_it_reads_is_right_when_it_is_shown_again(tab: TitlesTab, qtbot: QtBot) -> None:
    word_id = word_of(tab, "祛痘")
    tab.work.change_words("change", [word_id], required=True)
    tab.hide()
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not tab.app.jobs.running, timeout=10_000)
    tab.show()
    shown(qtbot, tab)
    assert next(row for row in tab.desk.rows if row.id == word_id).required


def test_a_reading_the_operator_stops_is_begun_again(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    tab.step(1)
    app.jobs.cancel_all()
    shown(qtbot, tab)
    assert tab.desk.head.product == NAMES[1]
