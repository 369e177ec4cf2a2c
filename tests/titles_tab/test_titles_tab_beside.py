"""What stands beside the title: small changes that gain, what tells titles apart, the winners' map, news."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from titles_tab_made import NAMES, PAGE, PRESENT, awake, filled, in_dialog, press, shop, shown, write

from storedesk.foundation.desktop.context import AppContext
from storedesk.titles import records_settings
from storedesk.titles.records_settings import Watch
from storedesk.titles.rules.scoring import Match, title_value
from storedesk.titles.tab import TitlesTab

CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
Opened = Callable[[], TitlesTab]


def opened_at(opened: Opened, app: AppContext, qtbot: QtBot) -> TitlesTab:
    ids = shop(app.store)
    filled(app.store, ids[NAMES[0]])
    tab = opened()
    shown(qtbot, tab)
    return tab


def changes(tab: TitlesTab, qtbot: QtBot) -> list[str]:
    """The titles that small changes would make, once those of the title in the box are there."""
    side, box = tab.compose.side, tab.compose.editor.box
    qtbot.waitUntil(lambda: side.edits.of == box.text and side.edits.table.model.rowCount() > 0, timeout=10_000)
    model = side.edits.table.model
    return [model.row(number).edit.text for number in range(model.rowCount())]


def test_small_changes_gain_what_they_say_and_a_key_makes_them(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    tab.show_part("edits")
    texts = changes(tab, qtbot)
    library = tab.desk.library
    before = title_value(PRESENT, library)
    table = tab.compose.side.edits.table
    for number, text in enumerate(texts):
        assert abs(title_value(text, library) - before - table.model.row(number).edit.gain) < 1e-6
        assert title_value(text, library) > before
    table.grid.setFocus()
    table.grid.selectRow(0)
    press(qtbot, Qt.Key.Key_Return)
    assert tab.compose.text == texts[0]
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert tab.compose.text == PRESENT


def test_the_pieces_name_what_is_better_in_their_place(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    tab.show_part("value")
    changes(tab, qtbot)
    pieces = tab.compose.side.value.pieces.model
    found = {pieces.row(number).text: pieces.row(number).instead for number in range(pieces.rowCount())}
    best = tab.compose.side.edits.table.model
    first = next(row for row in (best.row(number) for number in range(best.rowCount())) if row.went)
    assert found[first.went].startswith(first.came)


def test_a_change_found_for_another_title_is_not_made(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    tab.show_part("edits")
    texts = changes(tab, qtbot)
    tab.edit()
    write("新")
    typed = tab.compose.text
    tab.compose.side.edits.wanted.emit(texts[0])
    assert tab.compose.text == typed


def test_no_small_change_brings_a_word_that_is_forbidden(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    assert any("控油" in text for text in changes(tab, qtbot))
    with app.store.writing("watch", undoable=False) as session:
        records_settings.watch(session, "控油", Watch.FORBIDDEN, "")
    shown(qtbot, tab)
    qtbot.wait(500)
    assert not any("控油" in text for text in changes(tab, qtbot))


def test_alternatives_say_what_tells_them_from_the_first(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    tab.best()
    qtbot.waitUntil(lambda: not tab.compose.solving.busy, timeout=15_000)
    titles = tab.compose.solving.titles
    model = tab.compose.side.alternatives.table.model
    rows = [model.row(number) for number in range(model.rowCount())]
    assert rows[0].said == titles[0].text
    for row in rows[1:]:
        first = {piece.text for piece in titles[0].pieces}
        own = {piece.text for piece in row.title.pieces}
        signed = set(row.said.split())
        assert signed == {f"+{text}" for text in own - first} | {f"\u2212{text}" for text in first - own}
    for row in rows:
        counts = [sum(each is how for each in row.title.matches) for how in (Match.TOGETHER, Match.APART)]
        assert [int(part) for part in row.matched.split("/")] == [*counts, len(row.title.lost)]


def test_pieces_stand_on_one_line_and_the_keyboard_brings_each_into_view(
    opened: Opened, app: AppContext, qtbot: QtBot
) -> None:
    tab = opened_at(opened, app, qtbot)
    strip = tab.compose.editor.strip
    high = strip.height()
    tab.compose.put("茶树精油祛痘控油淡化痘印美白润肤收缩毛孔" * 6)
    assert strip.height() == high
    count = len(tab.compose.reading.title.pieces)
    assert strip.places[-1].right() > strip.width()
    strip.setFocus()
    for number in [*range(1, count), 0]:
        press(qtbot, Qt.Key.Key_Right)
        assert strip.places[number].left() >= 0
        assert strip.places[number].right() <= strip.width()


def test_the_map_of_hot_roots_takes_a_root_over_by_key(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    QGuiApplication.clipboard().setText(PAGE)
    tab.show_page("winners")
    page = tab.page("winners")
    in_dialog(lambda dialog: dialog.accept())
    page.paste()
    awake(qtbot, tab)
    shown(qtbot, tab)
    page.show_part("map")
    words = {row.word for row in tab.desk.rows}
    page.map.setFocus()
    while "".join(page.map.root.roots) in words:
        column = page.map.at[1]
        press(qtbot, Qt.Key.Key_Right)
        assert page.map.at[1] == column + 1, "there is a root that the library has not"
    wanted = "".join(page.map.root.roots)
    assert wanted in page.said.text()
    press(qtbot, Qt.Key.Key_Return)
    shown(qtbot, tab)
    assert wanted in {row.word for row in tab.desk.rows}


def test_a_band_of_price_filters_what_winners_teach(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    QGuiApplication.clipboard().setText(PAGE)
    tab.show_page("winners")
    page = tab.page("winners")
    in_dialog(lambda dialog: dialog.accept())
    page.paste()
    awake(qtbot, tab)
    shown(qtbot, tab)
    page.show_part("titles")
    prices = [59.0, 39.9, 89.0, 29.9, 49.0, 69.0, 35.0, 45.0]
    for place in range(1, page.band.count()):
        page.band.setCurrentIndex(place)
        page.band.activated.emit(place)
        band = page.band.currentData()
        assert page.band.currentIndex() == place
        model = page.table("titles").model
        found = sorted(model.row(number).price for number in range(model.rowCount()))
        assert found == sorted(price for price in prices if band.low <= price < (band.high or 1000))
    page.band.setCurrentIndex(0)
    page.band.activated.emit(0)
    assert page.table("titles").model.rowCount() == len(prices)


def test_news_goes_with_its_page_its_product_and_its_undo(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)

    def add(word: str) -> None:
        tab.show_page("library")
        tab.page("library").line.setText(word)
        tab.page("library").add_typed()
        shown(qtbot, tab)
        assert tab.banner.isVisible()

    add("面部")
    app.undo.stack.undo()
    assert not tab.banner.isVisible()
    shown(qtbot, tab)
    add("补水")
    tab.show_page("history")
    assert not tab.banner.isVisible()
    add("闭口")
    tab.step(1)
    assert not tab.banner.isVisible()
    shown(qtbot, tab)


def test_words_that_are_too_long_say_so(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    tab.show_page("library")
    page = tab.page("library")
    page.line.setText("长" * 61)
    page.add_typed()
    assert "longer than 60 characters" in tab.banner.text


def test_the_roots_of_the_word_before_are_gone_at_once(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    tab.show_page("library")
    detail = tab.page("library").detail
    rows = tab.desk.rows
    detail.show_words(rows[:1], [])
    qtbot.waitUntil(lambda: any(made.isVisible() for made in detail.findChildren(QPushButton)))
    old = [made for made in detail.findChildren(QPushButton) if made.isVisible()]
    detail.show_words(rows[1:2], [])
    assert not any(made.isVisible() for made in old)


def test_a_picture_of_several_signs_is_one_piece(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    for picture in ("\U0001f44d\U0001f3fd", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\u2764\ufe0f"):
        tab.compose.put(f"茶树{picture}精油")
        assert [piece.text for piece in tab.compose.reading.title.pieces] == ["茶树", picture, "精油"]
