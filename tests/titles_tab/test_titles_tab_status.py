"""The library's words by class, source and status, and several of them banned at once by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from titles_tab_made import NAMES, filled, press, shop, shown

from storedesk.foundation.desktop.context import AppContext
from storedesk.keywords.rules.sources import Source
from storedesk.titles.rules.scoring import Match
from storedesk.titles.rules.word_status import WordStatus
from storedesk.titles.rules.words import WordKind
from storedesk.titles.tab import TitlesTab
from storedesk.titles.tab.library_page import LibraryPage

BAN = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
Opened = Callable[[], TitlesTab]


@pytest.fixture
def tab(opened: Opened, app: AppContext, qtbot: QtBot) -> TitlesTab:
    """The tab at the library of the tea-tree oil."""
    ids = shop(app.store)
    filled(app.store, ids[NAMES[0]])
    made = opened()
    shown(qtbot, made)
    made.show_page("library")
    return made


def words(page: LibraryPage) -> set[str]:
    """The words on screen."""
    return {page.table.model.row(number).word for number in range(page.table.model.rowCount())}


def choose(page: LibraryPage, **wanted: str) -> None:
    """Take these choices as the operator does."""
    for name, key in wanted.items():
        choice = getattr(page.filters, name)
        choice.setCurrentIndex(choice.findData(key))
        choice.activated.emit(choice.currentIndex())


def test_words_are_shown_by_class_source_and_status(tab: TitlesTab, qtbot: QtBot) -> None:
    page, rows = tab.page("library"), tab.desk.rows
    choose(page, kind=WordKind.EFFICACY.value)
    assert words(page) == {"祛痘", "控油", "淡化痘印", "美白润肤", "收缩毛孔"}
    choose(page, kind="", source=Source.MARKET.value)
    market = {row.word for row in rows if row.source == Source.MARKET}
    assert words(page) == market
    choose(page, status=WordStatus.IN_TITLE.value)
    assert words(page) == {row.word for row in rows if row.word in market and row.match is not Match.MISSED}


def test_what_a_word_brought_is_its_status(tab: TitlesTab, qtbot: QtBot) -> None:
    page = tab.page("library")
    # 30 days of 46 visitors and 3 buyers a day; 28 visitors and nobody who bought
    choose(page, status=WordStatus.GOOD.value)
    assert words(page) == {"茶树精油", "茶树精油祛痘", "澳洲茶树精油"}
    choose(page, status=WordStatus.BAD.value)
    assert words(page) == {"祛痘精油"}


def test_the_choice_is_remembered_and_gives_way_to_a_word_looked_for(
    tab: TitlesTab, opened: Opened, app: AppContext, qtbot: QtBot
) -> None:
    choose(tab.page("library"), status=WordStatus.BAD.value, source=Source.MARKET.value)
    again = opened()
    shown(qtbot, again)
    page = again.page("library")
    assert page.filters.status.currentData() == WordStatus.BAD
    assert words(page) == {"祛痘精油"}
    page.look_for("控油", known=True)
    assert "控油" in words(page)
    assert not page.filters.active


def test_marked_words_are_banned_and_allowed_again_by_keyboard(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    page = tab.page("library")
    choose(page, kind=WordKind.EFFICACY.value)
    page.table.grid.setFocus()
    page.table.grid.selectAll()
    press(qtbot, Qt.Key.Key_X, BAN)
    shown(qtbot, tab)
    banned = {row.word for row in tab.desk.rows if row.standing.status is WordStatus.BANNED}
    assert banned == {"祛痘", "控油", "淡化痘印", "美白润肤", "收缩毛孔"}
    assert not banned & {keyword.text for keyword in tab.desk.keywords}
    assert app.undo.stack.undoText().endswith("Change 5 words")
    press(qtbot, Qt.Key.Key_X, BAN)
    shown(qtbot, tab)
    assert not any(row.forbidden for row in tab.desk.rows)
    app.undo.stack.undo()
    shown(qtbot, tab)
    assert {row.word for row in tab.desk.rows if row.forbidden} == banned
