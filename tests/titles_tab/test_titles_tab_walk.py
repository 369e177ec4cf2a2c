"""The walk of a new user, by keyboard alone: from an empty library to a saved title, and back by undo."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from titles_tab_made import NAMES, TODAY, WORDS, awake, filled, in_dialog, press, shop, shown, write

from storedesk.foundation.desktop.context import AppContext
from storedesk.titles import records_versions
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.rules.scoring import score_title
from storedesk.titles.rules.words import WordKind
from storedesk.titles.tab import TitlesTab
from storedesk.titles.versions import State, Version

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Opened = Callable[[], TitlesTab]


def versions_of(app: AppContext, product_id: int) -> list[Version]:
    with app.store.reading() as session:
        return records_versions.versions(session, product_id)


def add_words(qtbot: QtBot, tab: TitlesTab, kind: WordKind, text: str) -> None:
    """Type words into the library under a class that is chosen by keyboard."""
    page = tab.page("library")
    shown(qtbot, tab)
    press(qtbot, Qt.Key.Key_2, ALT)
    assert page.line.hasFocus()
    write(text)
    press(qtbot, Qt.Key.Key_Tab)
    assert page.kind.hasFocus()
    press(qtbot, Qt.Key.Key_Home)
    for _ in list(WordKind)[: list(WordKind).index(kind)]:
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Tab, SHIFT)
    press(qtbot, Qt.Key.Key_Return)


def test_from_an_empty_library_to_a_saved_title_by_keyboard(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    tab = opened()
    shown(qtbot, tab)
    tab.table.grid.setFocus()
    assert tab.table.current().product.name == NAMES[0]

    # the main word first: nothing has to be chosen for it
    press(qtbot, Qt.Key.Key_2, ALT)
    write("茶树精油")
    press(qtbot, Qt.Key.Key_Return)
    add_words(qtbot, tab, WordKind.COMBINATION, "原产澳洲茶树精油")
    add_words(qtbot, tab, WordKind.EFFICACY, "美白润肤、祛痘、控油")
    add_words(qtbot, tab, WordKind.VOLUME, "10ml")
    shown(qtbot, tab)
    kinds = {row.word: row.kind for row in tab.desk.rows}
    assert kinds == {
        "茶树精油": WordKind.MAIN,
        "原产澳洲茶树精油": WordKind.COMBINATION,
        "美白润肤": WordKind.EFFICACY,
        "祛痘": WordKind.EFFICACY,
        "控油": WordKind.EFFICACY,
        "10ml": WordKind.VOLUME,
    }

    # words with their figures from the clipboard
    QGuiApplication.clipboard().setText(WORDS)
    in_dialog(lambda dialog: dialog.accept())
    press(qtbot, Qt.Key.Key_N, CONTROL | SHIFT)
    awake(qtbot, tab)
    shown(qtbot, tab)
    # 15 words in the table, of which the library has two
    assert len(tab.desk.rows) == 6 + 13

    press(qtbot, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: bool(tab.compose.solving.titles), timeout=10_000)
    best = tab.compose.solving.titles[0]
    assert tab.compose.editor.box.text == best.text
    assert title_length(best.text) <= 60
    assert all(word in best.text for word in ("茶树精油", "祛痘"))
    by_hand = "原产澳洲茶树精油10ml控油祛痘淡化痘印收缩毛孔美白润肤单方正品"
    assert best.value > score_title(by_hand, tab.desk.library).value
    press(qtbot, Qt.Key.Key_Period, CONTROL)
    qtbot.waitUntil(lambda: not tab.compose.solving.busy, timeout=10_000)

    def give_reason(dialog: Any) -> None:
        assert dialog.reason.hasFocus()
        write("词库第一次优化")
        press(qtbot, Qt.Key.Key_Return)

    tab.compose.editor.box.setFocus()
    in_dialog(give_reason)
    press(qtbot, Qt.Key.Key_S, CONTROL)
    shown(qtbot, tab)
    live, before = versions_of(app, ids[NAMES[0]])
    assert (live.text, live.state, live.day, live.reason) == (best.text, State.LIVE, TODAY, "词库第一次优化")
    assert before.state is State.PAST
    assert live.prediction.visitors is not None
    assert tab.table.current().product.title == best.text
    assert tab.chip.accessibleName() == "Proving"

    app.undo.stack.undo()
    shown(qtbot, tab)
    assert versions_of(app, ids[NAMES[0]]) == []
    assert tab.desk.head.present != best.text


def test_a_search_that_finds_nothing_says_what_to_do(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    shop(app.store)
    tab = opened()
    shown(qtbot, tab)
    tab.table.grid.setFocus()
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not tab.compose.solving.busy, timeout=10_000)
    assert "library" in tab.banner.text
    assert tab.compose.no_words.isVisible()
    assert tab.compose.no_words.action.text() == "Fill the library"


def test_every_page_and_part_is_reached_by_keys(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    shop(app.store)
    tab = opened()
    shown(qtbot, tab)
    tab.table.grid.setFocus()
    for number, name in enumerate(("compose", "library", "winners", "history", "roots"), start=1):
        press(qtbot, getattr(Qt.Key, f"Key_{number}"), ALT)
        assert tab.head.page == name
        assert tab.pages.currentWidget() is tab.page(name)
    press(qtbot, Qt.Key.Key_L, CONTROL)
    assert tab.table.grid.hasFocus()
    press(qtbot, Qt.Key.Key_Down, ALT)
    assert tab.table.current().product.name == NAMES[1]
    press(qtbot, Qt.Key.Key_F2)
    shown(qtbot, tab)
    assert tab.compose.editor.box.hasFocus()


def test_the_empty_tab_says_what_it_is_for(opened: Opened, qtbot: QtBot) -> None:
    tab = opened()
    qtbot.waitUntil(tab.empty.isVisible)
    assert "Titles are made for the shop’s items" in tab.empty.sentence.text()


def test_a_draft_is_kept_for_later(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    tab = opened()
    shown(qtbot, tab)
    tab.edit()
    tab.compose.put("茶树精油祛痘控油")

    def as_draft(dialog: Any) -> None:
        dialog.state.choose("draft")
        dialog.accept()

    in_dialog(as_draft)
    press(qtbot, Qt.Key.Key_S, CONTROL)
    shown(qtbot, tab)
    (draft,) = versions_of(app, ids[NAMES[0]])
    assert (draft.text, draft.state, draft.day) == ("茶树精油祛痘控油", State.DRAFT, None)
    assert tab.chip.accessibleName() == "Draft"
    assert isinstance(QApplication.focusWidget(), object)
    assert draft.written == date(2026, 11, 25)


def test_every_page_fits_a_small_window(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    filled(app.store, ids[NAMES[0]])
    with app.store.writing("save", undoable=False) as session:
        day = date(2026, 11, 10)
        records_versions.save_live(session, ids[NAMES[0]], "原产澳洲茶树精油10ml祛痘淡化痘印控油正品", day)
    tab = opened()
    shown(qtbot, tab)
    # what a window 1,100 wide leaves beside the rail
    tab.resize(956, 640)
    for name in ("compose", "library", "winners", "history", "roots"):
        tab.show_page(name)
        qtbot.wait(1)
        assert tab.minimumSizeHint().width() <= 956, name
        assert tab.width() == 956
