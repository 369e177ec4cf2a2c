"""How reports count: windows and breaks are set on the page of rules, hold at once, and are undone whole."""

from collections.abc import Callable
from datetime import date, timedelta

from ads_made import START, TODAY, imported, word_day
from ads_tab_made import DAYS, GOOD, in_dialog
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from storedesk.ads import records_settings
from storedesk.ads.tab import AdsTab
from storedesk.ads.tab.counting_dialog import CountingDialog
from storedesk.ads.tab.words_page import WordsPage
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.context import AppContext

Settle = Callable[[], None]
MERGED = "平台合并近义词"


def ask(tab: AdsTab, does: Callable[[CountingDialog], None]) -> None:
    tab.show_page("rules")
    in_dialog(does)
    action = tab.findChild(QAction, "ads.rules.counting")
    assert action is not None
    action.trigger()


def window_used(tab: AdsTab) -> int | None:
    page = tab.page_of("words")
    assert isinstance(page, WordsPage)
    assert page.shown is not None
    return page.shown.judged.read.window.window


def test_the_window_chosen_is_the_one_words_are_judged_in_at_once(
    tab: AdsTab, store: Store, app: AppContext, settle: Settle
) -> None:
    imported(store, [word_day(GOOD, day, 300, 12, 7_20, 0, window_days=3) for day in DAYS[:3]])
    settle()
    assert window_used(tab) != 3, "fewer days are told in it"

    def choose(dialog: CountingDialog) -> None:
        box = dialog.choices["wxt"]
        assert box.currentText() == "The one most days are told in"
        box.setCurrentIndex(box.findData(3))
        dialog.accept()

    ask(tab, choose)
    tab.show_page("words")
    settle()
    assert window_used(tab) == 3
    app.undo.stack.undo()
    settle()
    assert window_used(tab) != 3


def test_a_day_is_marked_with_the_keyboard_told_and_taken_away_again(
    tab: AdsTab, app: AppContext, settle: Settle
) -> None:
    day = START + timedelta(days=4)

    def mark(dialog: CountingDialog) -> None:
        dialog.day.setDate(QDate(day.year, day.month, day.day))
        dialog.reason.setFocus()
        dialog.reason.insert(MERGED)
        QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
        assert dialog.isVisible(), "Enter marks the day, and does not close"
        assert dialog.breaks == {day: MERGED}
        dialog.accept()

    ask(tab, mark)
    assert kept(app) == {day: MERGED}
    tab.show_page("words")
    settle()
    page = tab.page_of("words")
    assert isinstance(page, WordsPage)
    assert MERGED in page.notes.text()

    def unmark(dialog: CountingDialog) -> None:
        assert QTest.qWaitForWindowActive(dialog)
        dialog.table.grid.setFocus()
        dialog.table.select(day)
        QApplication.processEvents()
        QTest.keyClick(dialog.table.grid, Qt.Key.Key_Delete)
        dialog.accept()

    ask(tab, unmark)
    assert kept(app) == {}
    app.undo.stack.undo()
    assert kept(app) == {day: MERGED}
    app.undo.stack.undo()
    assert kept(app) == {}


def test_what_is_typed_and_not_marked_yet_is_kept_with_the_rest(tab: AdsTab, app: AppContext) -> None:
    def mark(dialog: CountingDialog) -> None:
        dialog.reason.setText(MERGED)
        dialog.day.setFocus()
        dialog.accept()

    ask(tab, mark)
    assert kept(app) == {TODAY: MERGED}


def test_nothing_is_written_where_nothing_was_changed(tab: AdsTab, app: AppContext) -> None:
    ask(tab, lambda dialog: dialog.accept())
    assert app.undo.stack.count() == 0
    ask(tab, lambda dialog: dialog.reject())
    assert app.undo.stack.count() == 0


def kept(app: AppContext) -> dict[date, str]:
    with app.store.reading() as session:
        return {each.day: str(each.reason) for each in records_settings.every_series_break(session)}
