"""The winners page: best sellers' titles pasted, what they teach, and what changed since the last list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from titles_tab_made import NAMES, PAGE, awake, in_dialog, press, shown

from storedesk.titles.tab import TitlesTab


def test_pasted_winners_show_what_we_lack_and_a_key_takes_it_over(tab: TitlesTab, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(PAGE)
    page = tab.page("winners")
    tab.show_page("winners")
    assert page.empty.isVisible()
    in_dialog(lambda dialog: dialog.accept())
    page.paste()
    awake(qtbot, tab)
    shown(qtbot, tab)
    assert not page.empty.isVisible()
    titles = page.table("titles")
    page.show_part("titles")
    assert titles.model.rowCount() == 8
    assert titles.model.row(0).price == 59.0
    page.show_part("lacking")
    table = page.table("lacking")
    lacking = {"".join(table.model.row(number).roots) for number in range(table.model.rowCount())}
    assert "收缩毛孔" in lacking or "单方" in lacking
    assert "祛痘" not in lacking
    table.grid.selectRow(0)
    taken = "".join(table.current().roots)
    known = taken in {row.word for row in tab.desk.rows}
    table.grid.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    shown(qtbot, tab)
    assert taken in {row.word for row in tab.desk.rows}
    assert f"{0 if known else 1} words added" in tab.banner.text


def test_the_best_title_reads_like_the_winners(tab: TitlesTab, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(PAGE)
    in_dialog(lambda dialog: dialog.accept())
    tab.page("winners").paste()
    awake(qtbot, tab)
    assert len(tab.rules.examples()) == 8 + len(NAMES)
    tab.best()
    qtbot.waitUntil(lambda: bool(tab.compose.solving.titles), timeout=15_000)
    # the first of the winners says it like this
    assert "原产澳洲茶树精油祛痘" in tab.compose.solving.titles[0].text
    tab.compose.stop()


def test_a_second_list_shows_what_changed(tab: TitlesTab, qtbot: QtBot) -> None:
    page = tab.page("winners")
    tab.show_page("winners")
    for text in (PAGE, PAGE.replace("学生党", "孕妇可用")):
        QGuiApplication.clipboard().setText(text)
        in_dialog(lambda dialog: dialog.accept())
        page.paste()
        awake(qtbot, tab)
        shown(qtbot, tab)
    page.show_part("changes")
    model = page.table("changes").model
    changed = [model.row(number) for number in range(model.rowCount()) if model.row(number).how == "Title changed"]
    assert len(changed) == 1
    assert "孕妇" in changed[0].came
