"""The pages beside the editor: words and their classes, winners, and versions with their verdicts."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import insert, update
from titles_tab_made import NAMES, PRESENT, TODAY, awake, filled, in_dialog, press, shop, shown

from storedesk.foundation.desktop.context import AppContext
from storedesk.keywords import records as keywords
from storedesk.keywords.rules.sources import Source
from storedesk.keywords.tables import KEYWORD_NAMES, SEARCH_WORD_DAY
from storedesk.products.tables import ITEM_DAY
from storedesk.titles import records_proofs, records_versions
from storedesk.titles.rules.changes import Prediction
from storedesk.titles.rules.words import WordKind
from storedesk.titles.tab import TitlesTab
from storedesk.titles.versions import Look, State

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Opened = Callable[[], TitlesTab]
NEW = "原产澳洲茶树精油10ml祛痘淡化痘印控油正品"


def version(app: AppContext, product_id: int, days_ago: int) -> int:
    """The new title, live since so many days."""
    with app.store.writing("save", undoable=False) as session:
        day = TODAY - timedelta(days=days_ago)
        return records_versions.save_live(
            session, product_id, NEW, day, "加控油", Prediction(330.0, 13.0, ("茶树精油",))
        )


# ------------------------------------------------------------------ library


def test_relevance_is_set_by_hand_worked_out_again_and_undone(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    page = tab.page("library")
    tab.show_page("library")
    page.table.select(next(row.id for row in tab.desk.rows if row.word == "精油正品"))
    before = {row.word: row.value for row in tab.desk.rows}
    page.detail.fits.setFocus()
    page.detail.fits.setValue(0.1)
    press(qtbot, Qt.Key.Key_Return)
    shown(qtbot, tab)
    row = next(row for row in tab.desk.rows if row.word == "精油正品")
    assert (row.relevance, row.relevance_set) == (0.1, True)
    assert row.value < before["精油正品"]
    app.undo.stack.undo()
    shown(qtbot, tab)
    assert {row.word: row.value for row in tab.desk.rows} == before


def test_several_marked_words_get_a_class_at_once(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    page = tab.page("library")
    tab.show_page("library")
    page.table.grid.selectAll()
    count = len(tab.desk.rows)
    page.detail.kind.setCurrentIndex(page.detail.kind.findData(WordKind.TREND))
    page.detail.kind.activated.emit(page.detail.kind.currentIndex())
    shown(qtbot, tab)
    assert {row.kind for row in tab.desk.rows} == {WordKind.TREND}
    assert app.undo.stack.undoText() == f"Change {count} words"
    app.undo.stack.undo()
    shown(qtbot, tab)
    assert WordKind.MAIN in {row.kind for row in tab.desk.rows}


def test_removed_words_come_back_by_undo(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    page = tab.page("library")
    tab.show_page("library")
    before = [row.word for row in tab.desk.rows]
    page.table.select(tab.desk.rows[3].id)
    page.table.grid.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    shown(qtbot, tab)
    assert [row.word for row in tab.desk.rows] == before[:3] + before[4:]
    assert "Ctrl+Z" in tab.banner.text
    app.undo.stack.undo()
    shown(qtbot, tab)
    assert [row.word for row in tab.desk.rows] == before


def test_a_click_keeps_two_roots_together_and_another_cuts_them(tab: TitlesTab, qtbot: QtBot) -> None:
    page = tab.page("library")
    tab.show_page("library")
    word = next(row for row in tab.desk.rows if row.word == "茶树精油祛痘")
    page.table.select(word.id)
    assert word.roots == ("茶树", "精油", "祛痘")
    page.detail.root_clicked.emit("茶树精油")
    shown(qtbot, tab)
    assert next(row.roots for row in tab.desk.rows if row.word == "茶树精油祛痘") == ("茶树精油", "祛痘")
    page.detail.root_clicked.emit("茶树精油")
    shown(qtbot, tab)
    assert next(row.roots for row in tab.desk.rows if row.word == "茶树精油祛痘") == word.roots


def test_the_main_word_spreads_into_combinations(tab: TitlesTab, qtbot: QtBot) -> None:
    offered: list[str] = []

    def take(dialog: Any) -> None:
        offered.extend(dialog.words)
        dialog.accept()

    in_dialog(take)
    tab.page("library").spread()
    qtbot.waitUntil(lambda: bool(offered), timeout=10_000)
    awake(qtbot, tab)
    shown(qtbot, tab)
    assert "祛痘茶树精油" in offered
    # the library has this one already
    assert "原产澳洲茶树精油" not in offered
    rows = {row.word: row for row in tab.desk.rows}
    assert all(rows[word].kind is WordKind.COMBINATION for word in offered)


def test_own_search_words_are_offered_with_their_figures_and_one_alone_can_be_taken(
    tab: TitlesTab, app: AppContext, qtbot: QtBot
) -> None:
    yesterday = TODAY - timedelta(days=1)
    with app.store.writing("search words", undoable=False) as session:
        for number, (word, visitors) in enumerate((("茶树精油泡脚", 40), ("茶树精油洗衣", 7)), start=50):
            session.execute(insert(KEYWORD_NAMES.table), {"id": number, "word": word})
            told = {"keyword_id": number, "day": yesterday, "span": 1, "device": "all", "batch_id": 1}
            session.execute(insert(SEARCH_WORD_DAY.table), {**told, "visitors": visitors, "buyers": 2})
    tab.show_page("library")
    before = {row.word for row in tab.desk.rows}
    offered: list[Any] = []

    def take_one(dialog: Any) -> None:
        rows = [dialog.table.model.row(number) for number in range(dialog.table.model.rowCount())]
        offered.extend((row.word, row.led.visitors, row.led.buyers) for row in rows)
        assert dialog.words == ["茶树精油泡脚", "茶树精油洗衣"], "all are marked at first"
        dialog.table.select("茶树精油洗衣")
        dialog.accept()

    in_dialog(take_one)
    tab.page("library").from_shop()
    qtbot.waitUntil(lambda: len(tab.desk.rows) > len(before), timeout=10_000)
    assert offered == [("茶树精油泡脚", 40, 2), ("茶树精油洗衣", 7, 2)]
    assert {row.word for row in tab.desk.rows} - before == {"茶树精油洗衣"}


def test_where_a_report_has_nothing_new_it_is_said_without_a_dialog(tab: TitlesTab, qtbot: QtBot) -> None:
    tab.show_page("library")
    tab.page("library").from_ads()
    qtbot.waitUntil(lambda: "Nothing is found" in tab.banner.text, timeout=10_000)


def test_snapshots_of_a_word_are_shown_with_their_day(tab: TitlesTab) -> None:
    page = tab.page("library")
    tab.show_page("library")
    page.table.select(next(row.id for row in tab.desk.rows if row.word == "祛痘精油"))
    snapshot = page.detail.snapshots.model.row(0)
    assert (snapshot.day, snapshot.popularity, snapshot.online_items) == (TODAY, (31_500, 31_500), 18_300)


# ------------------------------------------------------------------ history


def test_a_verdict_is_shown_with_probability_sample_and_smallest_change(
    product: int, opened: Opened, app: AppContext, qtbot: QtBot
) -> None:
    version_id = version(app, product, 16)
    with app.store.writing("traffic", undoable=False) as session:
        item = ITEM_DAY.table
        after = (item.c.product_id == product) & (item.c.day > TODAY - timedelta(days=16))
        session.execute(update(item).where(after).values(visitors=item.c.visitors * 2))
        records_proofs.write_down(session, version_id, Look.FINAL, TODAY)
    tab = opened()
    shown(qtbot, tab)
    assert tab.chip.accessibleName() == "Better"
    tab.show_page("history")
    page = tab.page("history")
    assert page.table.current().id == version_id
    (proof,) = page.detail.proofs.model.rows
    assert proof.better > Decimal("0.95")
    assert proof.pairs >= 10
    assert page.detail.verdict.accessibleName().endswith("Better")
    assert page.detail.sentence.text() == proof.sentence
    assert "Predicted: 330.0 visitors" in page.detail.prediction.text()
    assert "Came:" in page.detail.prediction.text()


def test_a_look_that_is_due_is_taken_by_a_key(product: int, opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    version(app, product, 15)
    tab = opened()
    shown(qtbot, tab)
    assert tab.chip.accessibleName() == "14 days due"
    tab.table.grid.setFocus()
    press(qtbot, Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    shown(qtbot, tab)
    assert tab.chip.accessibleName() != "14 days due"
    with app.store.reading() as session:
        looks = {proof.look for each in records_versions.versions(session, product) for proof in each.proofs}
    assert looks == {Look.FINAL}


def test_the_old_title_is_copied_compared_and_put_back(
    product: int, opened: Opened, app: AppContext, qtbot: QtBot
) -> None:
    version(app, product, 16)
    tab = opened()
    shown(qtbot, tab)
    tab.table.grid.setFocus()
    press(qtbot, Qt.Key.Key_4, ALT)
    page = tab.page("history")
    old = next(row for row in page.table.model.rows if row.state is State.PAST)
    assert old.text == PRESENT
    page.table.select(old.id)
    press(qtbot, Qt.Key.Key_T, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == PRESENT

    page.detail.choice._buttons["compare"].click()
    rows = {row.root: row.chip.word for row in page.detail.roots.model.rows}
    assert rows["祛痘"] == "In both"
    assert rows["包邮"] == "Only in the new one"
    assert rows["控油"] == "Only in the old one"

    page.go_live()
    shown(qtbot, tab)
    assert tab.desk.head.present == PRESENT
    app.undo.stack.undo()
    shown(qtbot, tab)
    assert tab.desk.head.present == NEW
    page.table.grid.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert tab.head.page == "compose"


# ------------------------------------------------------------------ finding


def test_a_thing_of_another_tab_is_brought_into_view(
    product: int, opened: Opened, app: AppContext, qtbot: QtBot
) -> None:
    version_id = version(app, product, 16)
    tab = opened()
    shown(qtbot, tab)
    tab.show_thing(f"version:{product}:{version_id}")
    shown(qtbot, tab)
    assert tab.head.page == "history"
    tab.show_thing(f"product:{product}:roots")
    shown(qtbot, tab)
    assert tab.head.page == "roots"


def test_titles_of_a_file_become_a_list_of_today(tab: TitlesTab, app: AppContext, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "爆款.csv"
    path.write_text("标题,销量\n茶树精油祛痘单方,120\n澳洲茶树精油,1900\n", encoding="utf-8")
    page = tab.page("winners")
    tab.show_page("winners")
    page.read_file(path)
    qtbot.waitUntil(lambda: page.lists.count() == 1, timeout=15_000)
    page.show_part("titles")
    model = page.table("titles").model
    assert [model.row(number).title for number in range(model.rowCount())] == ["澳洲茶树精油", "茶树精油祛痘单方"]
    assert tab.banner.text == f"2 titles of 爆款 are kept for {NAMES[0]}."
    assert "爆款" in page.lists.currentText()
    app.undo.stack.undo()
    shown(qtbot, tab)
    assert page.empty.isVisible()


def test_a_file_without_titles_is_refused_in_words(tab: TitlesTab, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "流量.csv"
    path.write_text("日期,访客数\n2026-11-01,30\n", encoding="utf-8")
    page = tab.page("winners")
    tab.show_page("winners")
    page.read_file(path)
    qtbot.waitUntil(lambda: bool(tab.banner.text), timeout=15_000)
    assert "流量.csv has no column of titles" in tab.banner.text
    assert page.empty.isVisible()


# ------------------------------------------------------------------ what the search box leads to


def found(app: AppContext, word: str) -> str:
    """The key under which the search box finds a word of the reports."""
    with app.store.reading() as session:
        (hit,) = [each for each in keywords.find(session, word, 10) if each.title == word]
    assert hit.tab == TitlesTab.key
    return hit.key


def test_a_word_of_the_search_box_leads_to_the_library_that_has_it(
    tab: TitlesTab, app: AppContext, qtbot: QtBot
) -> None:
    tab.step(2)
    tab.show_thing(found(app, "茶树精油祛痘"))
    shown(qtbot, tab)
    assert tab.table.current().product.name == NAMES[0]
    page = tab.page("library")
    assert tab.pages.currentWidget() is page
    model = page.table.model
    assert [model.row(number).word for number in range(model.rowCount())] == ["茶树精油祛痘"]


def test_a_word_of_no_library_stands_ready_to_be_added(tab: TitlesTab, app: AppContext, qtbot: QtBot) -> None:
    tab.show_thing(found(app, "精油包邮"))
    page = tab.page("library")
    assert (page.line.text(), page.line.hasFocus()) == ("精油包邮", True)
    press(qtbot, Qt.Key.Key_Return)
    shown(qtbot, tab)
    assert "精油包邮" in {row.word for row in tab.desk.rows}
    tab.show_thing(found(app, "精油包邮"))
    assert (page.line.text(), page.table.model.rowCount()) == ("", 1)


def test_words_without_any_figure_are_told(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    ids = shop(app.store)
    tab = opened()
    shown(qtbot, tab)
    told = tab.compose.side.value.unmeasured
    assert not told.isVisible(), "there are no words yet"
    tab.work.add_words(ids[NAMES[0]], ["茶树精油", "祛痘精油"], WordKind.MAIN, Source.TYPED)
    shown(qtbot, tab)
    assert told.isVisible()
    assert "No word has a figure for this formula" in told.text()
    filled(app.store, ids[NAMES[0]])
    qtbot.waitUntil(lambda: len(tab.desk.rows) > 10)
    assert not told.isVisible()
