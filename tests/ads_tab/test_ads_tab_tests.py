"""Tests are planned with a planner that answers while one types, started, looked at, ended; all can be undone."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from ads_tab_made import WORDS, in_dialog
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from storedesk.ads import records_delay, records_settings, records_test_words, records_tests
from storedesk.ads.records_test_words import WordDraft
from storedesk.ads.records_tests import Draft, Stage, Trial
from storedesk.ads.rules.delay import Category
from storedesk.ads.tab import AdsTab
from storedesk.ads.tab.test_dialog import TestDialog
from storedesk.ads.tab.tests_page import TestsPage
from storedesk.ads.tab.words_dialog import WordsDialog
from storedesk.ads.tab.words_page import WordsPage
from storedesk.foundation.desktop.context import AppContext

Settle = Callable[[], None]


def page_of(tab: AdsTab) -> TestsPage:
    tab.show_page("tests")
    page = tab.page_of("tests")
    assert isinstance(page, TestsPage)
    return page


def do(tab: AdsTab, name: str) -> None:
    action = tab.findChild(QAction, f"ads.tests.{name}")
    assert action is not None
    assert action.isEnabled()
    action.trigger()


def kept_tests(app: AppContext) -> dict[str, Trial]:
    with app.store.reading() as session:
        return {each.name: each for each in records_tests.trials(session)}


def answered(dialog: TestDialog) -> None:
    QApplication.processEvents()
    while dialog.planner.waiting:
        QApplication.processEvents()


def test_a_test_is_planned_by_keyboard_and_undone(tab: AdsTab, app: AppContext, settle: Settle, qtbot: QtBot) -> None:
    page_of(tab)

    def fill(dialog: TestDialog) -> None:
        qtbot.keyClicks(dialog.form.name, "tea trays")
        dialog.words.setPlainText("竹茶盘\t1.30\n茶盘家用\n竹茶盘")
        dialog.accept()

    in_dialog(fill)
    do(tab, "new")
    settle()
    made = kept_tests(app)["tea trays"]
    assert made.stage is Stage.PROPOSED
    with app.store.reading() as session:
        words = records_test_words.trial_words(session, made.id)
    assert [(each.word, each.draft.market_price) for each in words] == [
        ("竹茶盘", Decimal("1.30")),
        ("茶盘家用", None),
    ]
    assert page_of(tab).panel.name.text() == "tea trays"
    app.undo.stack.undo()
    settle()
    assert list(kept_tests(app)) == ["砧板长尾词"]


def test_a_test_without_a_name_is_asked_for_one(tab: AdsTab, app: AppContext) -> None:
    page_of(tab)
    said: list[str] = []

    def fill(dialog: TestDialog) -> None:
        dialog.accept()
        said.append(dialog.error.text())
        dialog.form.name.setText("x")
        dialog.form.default_bid.setText("abc")
        dialog.accept()
        said.append(dialog.error.text())
        dialog.reject()

    in_dialog(fill)
    do(tab, "new")
    assert said[0] == "Give the test a name."
    assert said[1].startswith('"abc" is not a number')
    assert len(kept_tests(app)) == 1


def test_the_planner_answers_while_one_types_both_ways_round(tab: AdsTab, settle: Settle) -> None:
    page_of(tab)
    told: dict[str, object] = {}

    def fill(dialog: TestDialog) -> None:
        dialog.form.name.setText("plan")
        dialog.form.default_bid.setText("1.00")
        dialog.form.products.item(0).setCheckState(Qt.CheckState.Checked)
        dialog.words.setPlainText("\n".join(f"word {number}" for number in range(20)))
        answered(dialog)
        first = dialog.planner.answer
        assert first is not None
        told["sentence"] = dialog.planner.sentence.text()
        told["cost"] = {each.days: each.cost for each in first.planned}
        dialog.form.daily_budget.setText("10")
        dialog.planner.budget.setText("120")
        answered(dialog)
        second = dialog.planner.answer
        assert second is not None
        told["cheaper"] = {each.days: each.cost for each in second.planned}
        told["budget"] = dialog.planner.affordable.text()
        told["affordable"] = second.affordable
        dialog.reject()

    in_dialog(fill)
    do(tab, "new")
    assert str(told["sentence"]).startswith("14 days cost about ¥")
    assert "of 20 words will be decided" in str(told["sentence"])
    cost, cheaper = told["cost"], told["cheaper"]
    assert isinstance(cost, dict)
    assert isinstance(cheaper, dict)
    assert cost[14] == pytest.approx(2 * cost[7])
    assert cheaper[14] == pytest.approx(140)
    affordable = told["affordable"]
    assert told["budget"] == str(
        f"The budget decides about {affordable.words} words at {affordable.clicks_each} clicks each; "  # type: ignore[attr-defined]
        "test the most important first."
    )
    assert affordable.words * affordable.clicks_each <= 120  # type: ignore[attr-defined]


def test_a_test_is_started_reviewed_and_ended_step_by_step(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    page = page_of(tab)
    assert not page.panel.buttons["start"].isVisible()
    do(tab, "review")
    settle()
    assert kept_tests(app)["砧板长尾词"].stage is Stage.REVIEWED
    do(tab, "restart")
    settle()
    assert kept_tests(app)["砧板长尾词"].restarted_on == app.today()

    def conclude(dialog: object) -> None:
        dialog.findChild(QLineEdit).setText("批发词只花钱")  # type: ignore[attr-defined]
        dialog.accept()  # type: ignore[attr-defined]

    in_dialog(conclude)
    do(tab, "end")
    settle()
    ended = kept_tests(app)["砧板长尾词"]
    assert (ended.stage, ended.conclusion) == (Stage.ENDED, "批发词只花钱")
    assert page.panel.conclusion.text() == "批发词只花钱"
    app.undo.stack.undo()
    settle()
    assert kept_tests(app)["砧板长尾词"].stage is Stage.RUNNING


def test_what_a_stage_does_not_allow_is_said(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    page_of(tab)
    do(tab, "start")
    settle()
    assert tab.banner.text == "A test that is Running cannot do this; go one step at a time."


def test_words_are_pasted_into_a_test(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    page_of(tab)

    def paste(dialog: WordsDialog) -> None:
        dialog.box.setPlainText("竹砧板 2.40\n竹砧板\n\n  砧板  防霉 \t¥1.5")
        assert dialog.add.text() == "Add 3 words"
        dialog.box.setPlainText("竹砧板\t2.40\n竹砧板\n\n  砧板 防霉\t¥1.5")
        assert dialog.add.text() == "Add 2 words"
        dialog.accept()

    in_dialog(paste)
    do(tab, "words")
    settle()
    with app.store.reading() as session:
        words = {each.word: each.draft.market_price for each in records_test_words.trial_words(session, 1)}
    assert set(words) == {*WORDS, "竹砧板", "砧板 防霉"}
    assert (words["竹砧板"], words["砧板 防霉"]) == (Decimal("2.40"), Decimal("1.50"))


def test_a_deleted_test_comes_back_with_its_words(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    page = page_of(tab)
    do(tab, "delete")
    settle()
    assert kept_tests(app) == {}
    assert page.empty.isVisible()
    app.undo.stack.undo()
    settle()
    assert kept_tests(app)["砧板长尾词"].words == len(WORDS)
    assert not page.empty.isVisible()


def test_the_words_page_follows_the_test_chosen_in_the_list(
    tab: AdsTab, app: AppContext, settle: Settle, qtbot: QtBot
) -> None:
    with app.store.writing("plan") as session:
        records_tests.add_test(session, Draft("茶盘"), [WordDraft("竹茶盘")], app.today())
    page = page_of(tab)
    settle()
    page.list.grid.setFocus()
    qtbot.keyClick(page.list.grid, Qt.Key.Key_Down)
    assert page.panel.name.text() == "茶盘"
    tab.show_page("words")
    settle()
    words = tab.page_of("words")
    assert isinstance(words, WordsPage)
    assert words.test.currentText() == "茶盘"
    assert [words.words.model.row(number).word for number in range(words.words.model.rowCount())] == ["竹茶盘"]
    assert words.notes.text().startswith("· No report tells of these words")


def test_customers_who_decide_slowly_reach_the_plan_and_the_verdicts(
    tab: AdsTab, app: AppContext, settle: Settle
) -> None:
    page_of(tab)
    told: list[float] = []

    def fill(dialog: TestDialog) -> None:
        dialog.form.name.setText("sofas")
        dialog.form.default_bid.setText("1.00")
        dialog.words.setPlainText("word")
        for category in Category:
            dialog.form.decides.setCurrentIndex(dialog.form.decides.findData(category.value))
            answered(dialog)
            assert dialog.planner.answer is not None
            told.append(dialog.planner.answer.prepared.delay.at(0))
        dialog.accept()

    in_dialog(fill)
    do(tab, "new")
    settle()
    assert told[1] < told[0] - 0.2
    with app.store.reading() as session:
        assert records_settings.category(session, app.today()) is Category.SLOW
        assert records_delay.delay_law(session, "wxt", app.today()).at(0) == pytest.approx(told[1])
    app.undo.stack.undo()
    with app.store.reading() as session:
        assert records_settings.category(session, app.today()) is Category.USUAL
