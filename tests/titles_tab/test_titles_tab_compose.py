"""Writing a title: every figure follows the keys, rules are told, the best title and others come, wishes are kept."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from titles_tab_made import NAMES, PRESENT, awake, filled, in_dialog, press, shop, shown, write

from storedesk.foundation.desktop.context import AppContext
from storedesk.titles import records_settings
from storedesk.titles.records_settings import Watch
from storedesk.titles.rules.scoring import Match
from storedesk.titles.tab import TitlesTab

CONTROL = Qt.KeyboardModifier.ControlModifier
Opened = Callable[[], TitlesTab]


def opened_at(opened: Opened, app: AppContext, qtbot: QtBot) -> TitlesTab:
    """The tab at the tea-tree oil, whose library is filled, with the keyboard at the end of the title."""
    ids = shop(app.store)
    filled(app.store, ids[NAMES[0]])
    tab = opened()
    shown(qtbot, tab)
    tab.edit()
    press(qtbot, Qt.Key.Key_End)
    return tab


def matches(tab: TitlesTab) -> dict[str, Match]:
    model = tab.compose.words.table.model
    return {row.word: row.match for row in (model.row(number) for number in range(model.rowCount()))}


def value_shown(tab: TitlesTab) -> int:
    return int(tab.compose.editor.value.text().replace(",", ""))


def test_every_figure_follows_the_keys(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    editor = tab.compose.editor
    # 15 Chinese characters at two bytes, and 10ml
    assert editor.gauge.count.text() == "36 / 60 bytes"
    assert matches(tab)["茶树精油"] is Match.TOGETHER
    assert matches(tab)["祛痘精油"] is Match.APART
    assert matches(tab)["控油"] is Match.MISSED
    before = value_shown(tab)
    worth = {row.word: row.value for row in tab.desk.rows}
    write("控油")
    assert editor.gauge.count.text() == "40 / 60 bytes"
    assert editor.gauge.left.text() == "20 left"
    assert matches(tab)["控油"] is Match.TOGETHER
    # what came: 控油 alone, and in pieces the two words that wait for it
    gained = worth["控油"] + worth["茶树精油控油"] + worth["控油祛痘精油"]
    assert abs(value_shown(tab) - before - gained) <= 1
    press(qtbot, Qt.Key.Key_Backspace)
    press(qtbot, Qt.Key.Key_Backspace)
    assert value_shown(tab) == before


def test_words_not_in_the_title_are_shown_alone(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    missed = {word for word, match in matches(tab).items() if match is Match.MISSED}
    which = tab.compose.words.which
    which.setCurrentIndex(which.findData(Match.MISSED))
    assert set(matches(tab)) == missed
    assert which.currentText() == f"Not in it ({len(missed)})"


def test_the_worst_bytes_are_underlined_and_counted(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    worst = {piece.text for piece in tab.compose.reading.worst_pieces}
    assert "包邮" in worst or {"包", "邮"} <= worst
    marked = {mark.cursor.selectedText() for mark in tab.compose.editor.box.extraSelections()}
    assert worst <= marked
    tab.compose.side.value.show_part("pieces")
    model = tab.compose.side.value.pieces.model
    assert [model.row(number).text for number in range(model.rowCount()) if model.row(number).worst]


def test_too_long_a_title_says_by_how_much(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    write("学生党男女士去痘修护官方旗舰店")
    assert tab.compose.editor.gauge.count.text() == "66 / 60 bytes"
    assert tab.compose.editor.gauge.left.text() == "6 too many"
    assert tab.compose.reading.blocked


def test_a_broken_rule_is_told_with_its_law_and_marked(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    write("最佳")
    tab.show_part("rules")
    rules = tab.compose.side.rules
    assert "最佳" in rules.table.current().said
    assert "广告法" in rules.law.text()
    assert rules.suggestion.isVisible()
    rules.table.grid.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert tab.compose.editor.box.textCursor().selectedText() == "最佳"


def test_own_forbidden_words_are_found(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    assert not any("祛痘" in finding.said for finding in tab.compose.reading.findings)
    with app.store.writing("watch", undoable=False) as session:
        records_settings.watch(session, "祛痘", Watch.FORBIDDEN, "客服投诉")
    shown(qtbot, tab)
    assert any("祛痘" in finding.said for finding in tab.compose.reading.findings)


def test_enter_puts_a_word_of_the_library_into_the_title(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    tab.compose.words.table.select("单方精油")
    tab.compose.words.table.grid.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert tab.compose.text == PRESENT + "单方精油"
    assert matches(tab)["单方精油"] is Match.TOGETHER
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert tab.compose.text == PRESENT


def test_the_best_title_comes_with_others_that_differ(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: not tab.compose.solving.busy, timeout=15_000)
    titles = tab.compose.solving.titles
    assert 2 <= len(titles) <= 10
    assert tab.compose.text == titles[0].text
    assert titles[0].value == max(title.value for title in titles)
    assert tab.compose.editor.proof.accessibleName() in ("Proven best", "Coverage proven")
    assert "against the present title" in tab.compose.editor.change.text()

    table = tab.compose.side.alternatives.table
    assert table.model.rowCount() == len(titles)
    table.select(2)
    table.grid.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert tab.compose.text == titles[1].text
    # back to the best one, and on to what stood there before the search
    for expected in (titles[0].text, PRESENT):
        press(qtbot, Qt.Key.Key_Z, CONTROL)
        assert tab.compose.text == expected


def test_a_search_can_be_stopped(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    tab.best()
    assert tab.compose.editor.halt.isVisible()
    press(qtbot, Qt.Key.Key_Period, CONTROL)
    qtbot.waitUntil(lambda: not tab.compose.solving.busy, timeout=5_000)
    assert tab.compose.editor.solve.isVisible()


def test_what_is_asked_is_kept_bound_to_and_undone(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    tab.show_part("wishes")
    tab.compose.side.wishes.must.setFocus()
    write("面部精油补水")
    press(qtbot, Qt.Key.Key_Return)
    shown(qtbot, tab)
    assert tab.desk.wishes.must == ("面部精油补水",)
    assert app.undo.stack.undoText() == f"Change what is asked of the title of {NAMES[0]}"
    tab.best()
    qtbot.waitUntil(lambda: bool(tab.compose.solving.titles), timeout=15_000)
    assert "面部精油补水" in tab.compose.solving.titles[0].text
    tab.compose.stop()
    app.undo.stack.undo()
    shown(qtbot, tab)
    assert tab.desk.wishes.must == ()
    assert tab.compose.side.wishes.must.text() == ""


def test_contradicting_wishes_are_told_by_their_words(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    tab.show_part("wishes")
    for field in (tab.compose.side.wishes.must, tab.compose.side.wishes.forbidden):
        field.setFocus()
        write("控油")
        press(qtbot, Qt.Key.Key_Return)
    tab.best()
    qtbot.waitUntil(lambda: bool(tab.banner.text), timeout=15_000)
    assert "“控油” must be in the title and are forbidden too" in tab.banner.text
    assert tab.compose.text == PRESENT


def test_another_formula_values_the_words_anew(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    before = {row.word: row.value for row in tab.desk.rows}
    combo = tab.compose.side.value.formula
    combo.setCurrentIndex(combo.findData("conversion"))
    combo.activated.emit(combo.currentIndex())
    shown(qtbot, tab)
    assert tab.desk.head.formula.key == "conversion"
    assert {row.word: row.value for row in tab.desk.rows} != before
    app.undo.stack.undo()
    shown(qtbot, tab)
    assert {row.word: row.value for row in tab.desk.rows} == before


def test_own_weights_become_a_formula(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)

    def weigh(dialog: object) -> None:
        write("我的公式")
        dialog.accept()  # type: ignore[attr-defined]

    in_dialog(weigh)
    tab.rules.edit_formula()
    awake(qtbot, tab)
    shown(qtbot, tab)
    assert "我的公式" in str(tab.desk.head.formula.name)


def test_the_title_is_copied_as_it_stands(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    opened_at(opened, app, qtbot)
    write("控油")
    press(qtbot, Qt.Key.Key_T, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == PRESENT + "控油"


def test_what_was_typed_waits_while_another_product_is_looked_at(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    write("控油")
    tab.step(1)
    shown(qtbot, tab)
    assert tab.compose.text != PRESENT + "控油"
    tab.step(-1)
    shown(qtbot, tab)
    assert tab.compose.text == PRESENT + "控油"


def test_line_breaks_and_emoji_do_no_harm(opened: Opened, app: AppContext, qtbot: QtBot) -> None:
    tab = opened_at(opened, app, qtbot)
    QGuiApplication.clipboard().setText("控油\n😀正\t品")
    press(qtbot, Qt.Key.Key_V, CONTROL)
    assert "\n" not in tab.compose.text
    assert "😀" in tab.compose.text
    assert any("😀" in finding.said for finding in tab.compose.reading.findings)
