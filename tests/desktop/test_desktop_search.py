"""Ctrl+K finds actions, tabs and what the features know, and does it on Enter."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from storedesk.checklist import records
from storedesk.foundation.desktop.desk import Desk
from storedesk.foundation.desktop.search import Hit, SearchBox, matching
from storedesk.products.tables import Product

DONE: list[str] = []


def hits(*titles: str) -> list[Hit]:
    return [Hit("search", title, "", lambda title=title: DONE.append(title)) for title in titles]


def titles(box: SearchBox) -> list[str]:
    return [box.hits.index(row, 0).data() for row in range(box.hits.rowCount())]


@pytest.fixture
def box(qtbot: QtBot, desk: Desk) -> SearchBox:
    qtbot.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(desk.window.search.isVisible)
    return desk.window.search


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("back", ["Back up now", "Restore a backup"]),
        ("UP now", ["Back up now"]),
        ("导入 记录", ["导入记录"]),
        ("ｂａｃｋ up", ["Back up now", "Restore a backup"]),
        ("nothing like it", []),
    ],
)
def test_every_word_must_occur_and_beginnings_come_first(text: str, found: list[str]) -> None:
    everything = hits("Restore a backup", "Back up now", "导入记录")
    assert [hit.title for hit in matching(everything, text)] == found


def test_it_opens_with_every_action_and_tab(box: SearchBox) -> None:
    shown = titles(box)
    assert {"Import reports", "Import history", "Settings", "Shop", "Titles"} <= set(shown)
    assert "Find anything" not in shown


def test_enter_does_what_is_marked(qtbot: QtBot, desk: Desk, box: SearchBox) -> None:
    qtbot.keyClicks(box.input, "titles")
    qtbot.keyClick(box.input, Qt.Key.Key_Return)
    assert desk.window.current_key == "titles"
    assert not box.isVisible()


def test_arrows_move_and_stop_at_the_ends(qtbot: QtBot, box: SearchBox) -> None:
    qtbot.keyClick(box.input, Qt.Key.Key_Up)
    assert box.list.currentIndex().row() == 0
    qtbot.keyClick(box.input, Qt.Key.Key_Down)
    qtbot.keyClick(box.input, Qt.Key.Key_Down)
    assert box.list.currentIndex().row() == 2
    for _ in range(20):
        qtbot.keyClick(box.input, Qt.Key.Key_PageDown)
    assert box.list.currentIndex().row() == box.hits.rowCount() - 1


def test_escape_closes_it(qtbot: QtBot, box: SearchBox) -> None:
    qtbot.keyClick(box.input, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_what_is_not_there_is_said_so(qtbot: QtBot, box: SearchBox) -> None:
    qtbot.keyClicks(box.input, "zzzz")
    qtbot.waitUntil(box._nothing.isVisible)
    assert box.hits.rowCount() == 0


def test_products_and_tasks_are_found_and_shown_in_their_tab(qtbot: QtBot, desk: Desk, box: SearchBox) -> None:
    day = desk.app.today()
    with desk.app.store.writing("Write down") as session:
        session.add(Product(code="600001", title="竹制茶盘 家用"))
        records.add(session, records.Draft("给茶盘换主图", "design", day), day)
    with desk.app.store.reading() as session:
        assert session.scalar(select(Product.code)) == "600001"
    box.input.setText("茶盘")
    qtbot.waitUntil(lambda: box.hits.rowCount() == 2)
    assert set(titles(box)) == {"竹制茶盘 家用", "给茶盘换主图"}
    row = titles(box).index("给茶盘换主图")
    for _ in range(row):
        qtbot.keyClick(box.input, Qt.Key.Key_Down)
    qtbot.keyClick(box.input, Qt.Key.Key_Return)
    assert desk.window.current_key == "checklist"
    assert isinstance(day, date)
