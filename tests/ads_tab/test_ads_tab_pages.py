"""Candidates, rules, investing, creatives, display ads; pages made when first shown, and their keys."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from ads_made import BOARD, imported
from ads_tab_made import DAYS, GOOD, in_dialog
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from storedesk.ads import records_creatives, records_nursery, records_rules, records_settings, records_test_words
from storedesk.ads.reports_display import CREATIVES, CROWDS
from storedesk.ads.rules.conditions import Measure, Relation
from storedesk.ads.rules.three_days import SHIPPED, THREE_DAYS
from storedesk.ads.tab import AdsTab
from storedesk.ads.tab.actions import ACTIONS, PAGE_NAMES
from storedesk.ads.tab.candidate_dialogs import SendDialog
from storedesk.ads.tab.candidates_page import CandidatesPage
from storedesk.ads.tab.creative_dialog import CreativeDialog
from storedesk.ads.tab.creatives_page import CreativesPage
from storedesk.ads.tab.display_page import DisplayPage
from storedesk.ads.tab.invest_page import InvestPage
from storedesk.ads.tab.rules_page import RulesPage
from storedesk.ads.tab.words_dialog import WordsDialog
from storedesk.foundation.database.types import EPOCH
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.menus import FILE_MENU, HELP_MENU, VIEW_MENU
from storedesk.foundation.desktop.tables import TableView

Settle = Callable[[], None]
TOLD = [rule for strategy in SHIPPED for rule in strategy.rules]


def do(tab: AdsTab, name: str) -> None:
    action = tab.findChild(QAction, f"ads.{name}")
    assert action is not None
    assert action.isEnabled()
    action.trigger()


def rows(table: TableView) -> list:
    return [table.model.row(number) for number in range(table.model.rowCount())]


def test_a_page_is_made_when_it_is_first_shown_and_every_page_by_its_key(tab: AdsTab, settle: Settle) -> None:
    assert list(tab._made) == ["words"]
    by_key = {action.shortcut().toString(): action for action in tab.tab_actions()}
    for number, name in enumerate(PAGE_NAMES, start=1):
        by_key[f"Alt+{number}"].trigger()
        settle()
        assert tab.page == name
        assert tab.page_of(name).isVisible()


def test_no_key_means_two_things_on_one_page(tab: AdsTab) -> None:
    everywhere = [act.keys for act in ACTIONS if act.anywhere and act.keys]
    for name in PAGE_NAMES:
        keys = [act.keys for act in ACTIONS if act.page == name and act.keys and not act.anywhere] + everywhere
        assert len(keys) == len(set(keys)), name
        assert set(tab.page_of(name).acts()) == {act.name for act in ACTIONS if act.page == name}


def test_no_key_of_the_tab_is_one_of_the_window(tab: AdsTab) -> None:
    windows = {each.shortcut for each in (*FILE_MENU, *VIEW_MENU, *HELP_MENU) if each.shortcut}
    windows |= {"Ctrl+Z", "Ctrl+Shift+Z", *(f"Ctrl+{number}" for number in range(1, 10))}
    assert {action.shortcut().toString() for action in tab.tab_actions()} & windows == set()


def test_actions_of_another_page_do_nothing_here(tab: AdsTab) -> None:
    dropping = tab.findChild(QAction, "ads.words.drop")
    assert dropping is not None
    assert dropping.isEnabled()
    tab.show_page("rules")
    assert not dropping.isEnabled()


# ---------------------------------------------------------------------- candidates


def test_pasted_words_are_picked_by_space_and_sent_to_the_test(
    tab: AdsTab, app: AppContext, settle: Settle, qtbot: QtBot
) -> None:
    tab.show_page("candidates")
    page = tab.page_of("candidates")
    assert isinstance(page, CandidatesPage)

    def paste(dialog: WordsDialog) -> None:
        dialog.box.setPlainText("防霉砧板\t1.80\n竹砧板家用")
        dialog.accept()

    in_dialog(paste)
    do(tab, "candidates.paste")
    settle()
    assert page.list.select("防霉砧板")
    page.list.grid.setFocus()
    qtbot.keyClick(page.list.grid, Qt.Key.Key_Space)
    assert [row.word for row in rows(page.list) if row.picked] == ["防霉砧板"]

    def send(dialog: SendDialog) -> None:
        dialog.choice.setCurrentIndex(1)
        dialog.accept()

    in_dialog(send)
    do(tab, "candidates.send")
    settle()
    assert tab.page == "tests"
    with app.store.reading() as session:
        words = {each.word: each.draft for each in records_test_words.trial_words(session, 1)}
    assert words["防霉砧板"].market_price == Decimal("1.80")
    assert "竹砧板家用" not in words
    tab.show_page("candidates")
    known = {row.word: row.known for row in rows(page.list)}
    assert known["防霉砧板"] == 'tested in "砧板长尾词" from 2026-11-10'
    assert known["竹砧板家用"] == "never tried"


def test_refused_words_say_so_and_undo_takes_it_back(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    tab.show_page("candidates")
    page = tab.page_of("candidates")
    assert isinstance(page, CandidatesPage)
    in_dialog(lambda dialog: (dialog.box.setPlainText("防霉砧板"), dialog.accept()))  # type: ignore[attr-defined]
    do(tab, "candidates.paste")
    settle()
    page.list.select("防霉砧板")
    do(tab, "candidates.refuse")
    settle()
    assert [row.candidate.refused for row in rows(page.list)] == [True]
    app.undo.stack.undo()
    settle()
    assert [row.candidate.refused for row in rows(page.list)] == [False]


# ---------------------------------------------------------------------- rules


def test_a_rule_shows_how_many_words_it_hits_while_it_is_written(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    tab.show_page("rules")
    page = tab.page_of("rules")
    assert isinstance(page, RulesPage)
    settle()
    do(tab, "rules.new")
    settle()
    assert page.hits.text() == 'Hits 2 of 5 words of "砧板长尾词" today. Among them: 整竹砧板家用, 砧板批发'
    row = page.form.conditions[0]
    row.threshold.setText("130")
    settle()
    assert page.hits.text() == 'Hits 1 of 5 words of "砧板长尾词" today. Among them: 砧板批发'
    row.threshold.setText("")
    assert page.form.sentence.text() == "Every condition needs a threshold."
    row.measure.setCurrentIndex(row.measure.findData(Measure.CTR.value))
    row.relation.setCurrentIndex(row.relation.findData(Relation.BELOW.value))
    row.threshold.setText("3%")
    settle()
    assert page.form.sentence.text().startswith("If click rate below 3.00%, then propose: check")
    assert "Hits 2 of 5" in page.hits.text()
    do(tab, "rules.save")
    settle()
    with app.store.reading() as session:
        kept = records_rules.rules(session)
    (own,) = [each for each in kept if each.rule.key.startswith("own.")]
    assert (own.rule.conditions[0].measure, own.rule.conditions[0].threshold) == (Measure.CTR, 0.03)
    assert len(kept) == 11


def test_shipped_rules_are_switched_off_and_brought_back(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    tab.show_page("rules")
    page = tab.page_of("rules")
    assert isinstance(page, RulesPage)
    settle()
    first = rows(page.list)[0]
    page.list.toggled.emit(first, "enabled", False)
    settle()
    with app.store.reading() as session:
        assert len(records_rules.strategy(session).rules) == len(THREE_DAYS.rules) - 1
    do(tab, "rules.shipped")
    settle()
    with app.store.reading() as session:
        assert records_rules.strategy(session) == THREE_DAYS
    app.undo.stack.undo()
    settle()
    with app.store.reading() as session:
        assert len(records_rules.strategy(session).rules) == len(THREE_DAYS.rules) - 1


# ---------------------------------------------------------------------- investing


def test_good_words_are_told_and_the_nursery_takes_them(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    with app.store.writing("grow") as session:
        records_nursery.grow(session, GOOD, 1, Decimal(20), app.today())
    tab.show_page("invest")
    page = tab.page_of("invest")
    assert isinstance(page, InvestPage)
    assert [row.word for row in rows(page.good)] == [GOOD]
    do(tab, "invest.nursery")
    assert [(row.word, row.goal) for row in rows(page.nursery)] == [(GOOD, Decimal(20))]
    assert page.said.text() == "1 of 50 places taken"

    def type_goal(dialog: object) -> None:
        dialog.findChild(QLineEdit).setText("30")  # type: ignore[attr-defined]
        dialog.accept()  # type: ignore[attr-defined]

    in_dialog(type_goal)
    do(tab, "invest.goal")
    assert rows(page.nursery)[0].goal == Decimal(30)
    do(tab, "invest.leave")
    assert rows(page.nursery) == []
    app.undo.stack.undo()
    assert len(rows(page.nursery)) == 1


def test_a_months_budget_is_set_and_its_pace_told(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    tab.show_thing("plan:1")
    page = tab.page_of("invest")
    assert isinstance(page, InvestPage)
    whole = rows(page.pace)[0]
    assert whole.pace.spent == Decimal("300.00")
    page.pace.grid.selectRow(0)

    def type_budget(dialog: object) -> None:
        dialog.findChild(QLineEdit).setText("310")  # type: ignore[attr-defined]
        dialog.accept()  # type: ignore[attr-defined]

    in_dialog(type_budget)
    do(tab, "invest.budget")
    settle()
    with app.store.reading() as session:
        assert records_settings.budget(session, 0, app.today()).month == Decimal(310)
    assert rows(page.pace)[0].pace.due > 0


# ---------------------------------------------------------------------- creatives and display ads


def creative_day(day: int, code: str, clicks: int) -> dict:
    return {
        "day": day,
        "scene": "人群推广",
        "campaign_code": "7393503670",
        "campaign_name": "拉新",
        "creative_code": code,
        "creative_name": f"主图{code}",
        "item_code": BOARD,
        "impressions": 2000,
        "clicks": clicks,
        "cost": clicks * 100,
        "orders": 1,
        "sales": 100_00,
    }


def numbers() -> list[int]:
    return [(day - EPOCH).days for day in DAYS]


def test_pictures_of_the_reports_are_taken_in_and_the_better_one_is_told(
    tab: AdsTab, app: AppContext, settle: Settle
) -> None:
    imported(
        app.store,
        [creative_day(day, code, clicks) for day in numbers() for code, clicks in (("A", 90), ("B", 40))],
        report=CREATIVES,
    )
    tab.show_page("creatives")
    settle()
    page = tab.page_of("creatives")
    assert isinstance(page, CreativesPage)
    do(tab, "creatives.take")
    settle()
    assert page.verdict.text().startswith("主图A is the best with a chance of 99%")
    told = {row.name: row for row in rows(page.list)}
    assert told["主图A"].rate == 0.045
    assert told["主图A"].rated is not None
    assert told["主图A"].rated.low < 0.045 < told["主图A"].rated.high
    do(tab, "creatives.delete")
    settle()
    app.undo.stack.undo()
    settle()
    assert {row.name for row in rows(page.list)} == {"主图A", "主图B"}


def test_a_picture_is_kept_with_its_notes(tab: AdsTab, app: AppContext, settle: Settle, tmp_path: Path) -> None:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(tmp_path / "front.png"))
    tab.show_page("creatives")

    def fill(dialog: CreativeDialog) -> None:
        dialog.image.dropped.emit(tmp_path / "front.png")
        dialog.selling_point.setText("防霉")
        dialog.price.setText("59")
        dialog.accept()

    in_dialog(fill)
    do(tab, "creatives.new")
    settle()
    with app.store.reading() as session:
        (kept,) = records_creatives.pictures(session, DAYS[0], app.today())
    assert (kept.picture.name, kept.picture.selling_point, kept.picture.price) == ("front", "防霉", Decimal(59))
    assert kept.picture.picture is not None
    assert (app.store.folder / "pictures" / kept.picture.picture).is_file()


def test_display_ads_are_ranked_and_an_event_says_by_when_tests_are_done(
    tab: AdsTab, app: AppContext, settle: Settle, qtbot: QtBot
) -> None:
    days = numbers()
    imported(
        app.store,
        [
            {**creative_day(day, "", 50), "crowd": crowd, "orders": orders, "sales": orders * 100_00}
            for day in days
            for crowd, orders in (("拉新人群", 3), ("泛兴趣", 0))
        ],
        report=CROWDS,
    )
    tab.show_page("display")
    settle()
    page = tab.page_of("display")
    assert isinstance(page, DisplayPage)
    assert [row.ranked.combination.targeting for row in rows(page.list)] == ["拉新人群", "泛兴趣"]
    assert rows(page.list)[0].ranked.pays is None
    page.break_even.setFocus()
    qtbot.keyClicks(page.break_even, "2")
    qtbot.keyClick(page.break_even, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert rows(page.list)[0].ranked.pays > 0.9
    assert rows(page.list)[1].ranked.pays < 0.1
    page.budget.setFocus()
    qtbot.keyClicks(page.budget, "1000")
    qtbot.keyClick(page.budget, Qt.Key.Key_Return)
    assert sum(row.part for row in rows(page.list)) == Decimal(1000)
    assert page.when.text().startswith("For an event on 2026-12-20 tests must be done by 2026-12-15")
    page.day.setDate(page.day.date().addDays(-25))
    assert page.when.text().startswith("Too late for a test")


def test_pages_without_figures_say_what_fills_them(tab: AdsTab) -> None:
    for name in ("creatives", "display"):
        tab.show_page(name)
        page = tab.page_of(name)
        assert isinstance(page, CreativesPage | DisplayPage)
        assert page.empty.isVisible()
        assert page.empty.action is not None


def test_rules_go_to_a_file_and_come_back_from_it(tab: AdsTab, app: AppContext, settle: Settle, tmp_path: Path) -> None:
    tab.show_page("rules")
    settle()
    page = tab.page_of("rules")
    assert isinstance(page, RulesPage)
    path = tmp_path / "rules.json"
    page.write_file(path)
    page.list.select(0)
    do(tab, "rules.delete")
    settle()
    assert len(rows(page.list)) == len(TOLD) - 1
    page.read_file(path)
    settle()
    assert [row.rule for row in rows(page.list)] == TOLD
    app.undo.stack.undo()
    settle()
    assert len(rows(page.list)) == len(TOLD) - 1
    refused: list[str] = []
    page.work.refused.connect(refused.append)
    path.write_bytes(b"\xff\xfe\x00")
    page.read_file(path)
    page.read_file(tmp_path / "nowhere.json")
    assert "not JSON" in refused[0]
    assert "nowhere.json" in refused[1]
    assert len(rows(page.list)) == len(TOLD) - 1


def test_break_even_and_event_budget_are_the_shops_and_can_be_undone(
    tab: AdsTab, app: AppContext, settle: Settle
) -> None:
    imported(app.store, [creative_day(0, "91", 20)], report=CREATIVES)
    tab.show_page("display")
    page = tab.page_of("display")
    assert isinstance(page, DisplayPage)
    for field, text in ((page.break_even, "1.8"), (page.budget, "1000"), (page.break_even, "-3")):
        field.setText(text)
        field.editingFinished.emit()
    settle()
    assert page.break_even.text() == "1.8"
    with app.store.reading() as session:
        assert records_settings.display_roi(session, app.today()) == Decimal("1.8")
        assert records_settings.event_budget(session, app.today()) == Decimal(1000)
    app.undo.stack.undo()
    settle()
    assert page.budget.text() == ""
    assert page.break_even.text() == "1.8"
