"""Bad input on the screen: a sentence that names the words, and nothing lost."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from titles_tab_made import NAMES, PAGE, PRESENT, TODAY, awake, in_dialog, shop, shown, write

from storedesk.foundation.desktop.context import AppContext
from storedesk.titles import records_versions
from storedesk.titles.asking import Asked
from storedesk.titles.rules.lengths import title_length
from storedesk.titles.tab import TitlesTab
from storedesk.titles.versions import Look

Opened = Callable[[], TitlesTab]


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (Asked(first=("茶" * 20,), last=("树" * 15,)), ("茶" * 20, "树" * 15)),
        (Asked(must=("控油",), forbidden=("控油",)), ("控油",)),
    ],
    ids=["words that do not fit together", "wanted and forbidden"],
)
def test_wishes_that_cannot_be_met_are_said_with_their_words(
    tab: TitlesTab, qtbot: QtBot, asked: Asked, named: tuple[str, ...]
) -> None:
    tab.ask(asked)
    tab.best()
    qtbot.waitUntil(lambda: bool(tab.banner.text), timeout=15_000)
    assert all(word in tab.banner.text for word in named)
    assert tab.compose.text == PRESENT


def test_an_empty_library_is_said(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    shop(app.store)
    tab = opened()
    shown(qtbot, tab)
    assert tab.compose.no_words.isVisible()
    tab.best()
    qtbot.waitUntil(lambda: bool(tab.banner.text), timeout=15_000)
    assert "library has no word" in tab.banner.text
    assert tab.compose.text == PRESENT


def test_a_word_no_title_can_hold_is_kept_and_left_out(tab: TitlesTab, qtbot: QtBot) -> None:
    tab.show_page("library")
    page = tab.page("library")
    page.line.setText("长" * 31)
    page.add_typed()
    shown(qtbot, tab)
    row = next(row for row in tab.desk.rows if row.word == "长" * 31)
    assert row.length == 62
    assert f"“{'长' * 31}” has 62 bytes, more than a title holds (60)" in tab.banner.text
    tab.best()
    qtbot.waitUntil(lambda: bool(tab.compose.solving.titles), timeout=15_000)
    assert "长" not in tab.compose.text


def test_emoji_and_characters_outside_gbk_are_found_with_their_place(tab: TitlesTab) -> None:
    tab.edit()
    write("😀\U00020bb7")
    tab.show_part("rules")
    rules = tab.compose.side.rules
    emoji, rare = (rules.table.model.row(number) for number in range(2))
    assert (emoji.said, rare.said) == ("😀", "\U00020bb7")
    assert tab.compose.reading.blocked
    said = str(rare.sentence)
    assert all(part in said for part in ("U+20BB7", f"character {rare.start + 1}", "4 bytes"))
    rules.table.grid.selectRow(1)
    assert rules.suggestion.text() == "Write “吉” instead."
    # the emoji and the rare character take four bytes each
    assert tab.compose.editor.gauge.count.text() == f"{title_length(PRESENT) + 8} / 60 bytes"


def test_a_pasted_page_says_how_many_lines_are_left_out(tab: TitlesTab, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(f"综合排序\n销量\n{PAGE}\n下一页\n")
    said: list[str] = []

    def read(dialog: Any) -> None:
        said.append(dialog.told.text())
        assert len(dialog.titles) == 8
        dialog.accept()

    in_dialog(read)
    tab.page("winners").paste()
    awake(qtbot, tab)
    assert "lines are left out" in said[0]


def test_a_paste_without_titles_keeps_nothing(tab: TitlesTab, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("¥59.00\n加入购物车\n¥39.90\n")

    def read(dialog: Any) -> None:
        assert dialog.told.text()
        assert not dialog.keep.isEnabled()
        dialog.reject()

    in_dialog(read)
    tab.page("winners").paste()
    awake(qtbot, tab)
    assert tab.page("winners").lists.count() == 0


def test_a_product_without_history_cannot_be_judged(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    with app.store.writing("live", undoable=False) as session:
        # a month before the first report
        day = TODAY.replace(month=9, day=1)
        records_versions.save_live(session, ids[NAMES[1]], "薰衣草纯露补水保湿爽肤水200ml", day)
    tab = opened()
    shown(qtbot, tab)
    with app.store.reading() as session:
        (version,) = [each for each in records_versions.versions(session, ids[NAMES[1]]) if each.day == day]
    tab.work.prove(version.id, Look.FINAL, NAMES[1], TODAY)
    tab.show_thing(f"version:{ids[NAMES[1]]}:{version.id}")
    shown(qtbot, tab)
    assert "not enough days with figures" in tab.page("history").detail.sentence.text()
