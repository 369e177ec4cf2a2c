"""The main page: the state tree, the words with both verdicts, bulk decisions, and how a word went."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from ads_made import imported, word_day
from ads_tab_made import DAYS, DEAR, GOOD, LITTLE, SEEN, SILENT, WORDS, in_dialog
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from storedesk.ads import records_changes, records_nursery, records_settings, records_tests
from storedesk.ads.records_tests import Way
from storedesk.ads.rules.changes import PRESENT, Part, Step
from storedesk.ads.rules.delay import RIPE
from storedesk.ads.rules.states import State
from storedesk.ads.rules.three_days import OF_PERFECT_BY_RULE
from storedesk.ads.rules.verdicts import Verdict
from storedesk.ads.tab import AdsTab
from storedesk.ads.tab.reading import WordRow, read_story
from storedesk.ads.tab.word_panel import honestly
from storedesk.ads.tab.word_trend import plot_of
from storedesk.ads.tab.words_page import WordsPage
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.plots import Plot
from storedesk.products import records as products
from storedesk.products.rules.journal import Entry, Kind

Settle = Callable[[], None]


def page_of(tab: AdsTab) -> WordsPage:
    page = tab.page_of("words")
    assert isinstance(page, WordsPage)
    return page


def shown(tab: AdsTab) -> list[str]:
    words = page_of(tab).words
    return [words.model.row(number).word for number in range(words.model.rowCount())]


def row(tab: AdsTab, word: str) -> WordRow:
    page = page_of(tab)
    assert page.words.select(word)
    found = page.words.current()
    assert isinstance(found, WordRow)
    return found


def do(tab: AdsTab, name: str) -> None:
    action = tab.findChild(QAction, f"ads.{name}")
    assert action is not None
    assert action.isEnabled()
    action.trigger()


def lines(app: AppContext) -> dict[str, records_changes.Line]:
    with app.store.reading() as session:
        return {line.word: line for line in records_changes.sheet(session)}


def test_the_tree_counts_words_and_money_branch_by_branch(tab: AdsTab) -> None:
    rows = {node.state: node for node in (page_of(tab).shown.nodes if page_of(tab).shown else ())}
    assert rows[None].words == 5
    assert rows[None].sums.cost == Decimal("300.00")
    counted = {state: (rows[state].words, rows[state].sums.cost) for state in State}
    assert counted == {
        State.ORDERS: (1, Decimal("72.00")),
        State.INTEREST: (1, Decimal("3.00")),
        State.CLICKS: (1, Decimal("225.00")),
        State.IMPRESSIONS: (1, Decimal("0.00")),
        State.SILENT: (1, Decimal("0.00")),
        State.NEW: (0, Decimal("0.00")),
    }
    assert rows[State.ORDERS].sums.roi is not None
    assert round(rows[State.ORDERS].sums.roi, 2) == Decimal("13.89")


def test_a_branch_shows_its_words_and_two_branches_show_both(tab: AdsTab, qtbot: QtBot) -> None:
    page = page_of(tab)
    assert sorted(shown(tab)) == sorted(WORDS)
    page.tree.mark(State.CLICKS)
    assert shown(tab) == [DEAR]
    grid = page.tree.table.grid
    qtbot.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert sorted(shown(tab)) == sorted([DEAR, SEEN])
    for _ in range(4):
        qtbot.keyClick(grid, Qt.Key.Key_Up)
    assert len(shown(tab)) == 5


def test_verdicts_tell_good_words_from_dear_ones_with_their_sample(tab: AdsTab) -> None:
    assert row(tab, GOOD).verdict in (Verdict.RAISE, Verdict.KEEP)
    dear = row(tab, DEAR)
    assert dear.verdict in (Verdict.DROP, Verdict.LOWER)
    assert dear.chance > 0.9
    page = page_of(tab)
    column = next(at for at, each in enumerate(page.words.model.columns) if each.key == "verdict")
    assert page.words.model.cell(dear, column).word.endswith("· 150 clicks")
    assert row(tab, SILENT).verdict == Verdict.NO_TRAFFIC


def test_the_panel_says_why_by_either_way_and_what_the_three_day_rule_costs(tab: AdsTab) -> None:
    dear = row(tab, DEAR)
    why = page_of(tab).panel.why
    assert why.parts["facts"].text().startswith("150 clicks, 0 orders so far")
    assert why.parts["do"].text() == str(dear.told.explanation.action)
    assert why.rule.text().startswith("If days live at least 3 and clicks at least 10 and ROI below")
    assert why.honest.text() == str(honestly())
    assert f"{OF_PERFECT_BY_RULE}%" in why.honest.text()
    assert why.which[False].isVisible()
    assert not why.which[True].isVisible()


def test_marked_words_are_decided_at_once_and_one_undo_takes_it_back(
    tab: AdsTab, app: AppContext, settle: Settle
) -> None:
    page = page_of(tab)
    page.words.grid.selectAll()
    do(tab, "words.accept")
    settle()
    found = lines(app)
    assert DEAR in found
    assert {line.step for line in found.values()} == {Step.ACCEPTED}
    assert LITTLE not in found
    assert found[DEAR].proposed.why == str(row(tab, DEAR).told.explanation.reason)
    assert row(tab, DEAR).step == Step.ACCEPTED
    app.undo.stack.undo()
    settle()
    assert lines(app) == {}
    assert row(tab, DEAR).step is None


def test_enter_decides_the_word_the_keyboard_stands_on(
    tab: AdsTab, app: AppContext, settle: Settle, qtbot: QtBot
) -> None:
    row(tab, DEAR)
    qtbot.keyClick(page_of(tab).words.grid, Qt.Key.Key_Return)
    settle()
    assert list(lines(app)) == [DEAR]


def test_a_word_can_be_dropped_and_bid_on_by_hand(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    row(tab, SEEN)
    do(tab, "words.drop")
    settle()
    row(tab, LITTLE)

    def type_bid(dialog: object) -> None:
        line = dialog.findChild(QLineEdit)  # type: ignore[attr-defined]
        line.setText("0.88")
        dialog.accept()  # type: ignore[attr-defined]

    in_dialog(type_bid)
    do(tab, "words.bid")
    settle()
    found = lines(app)
    assert found[SEEN].proposed.change.part is Part.PRESENCE
    assert found[SEEN].proposed.change.new == ""
    assert (found[LITTLE].proposed.change.old, found[LITTLE].proposed.change.new) == ("1.20", "0.88")


def test_the_other_way_decides_by_readable_rules_and_can_be_undone(
    tab: AdsTab, app: AppContext, settle: Settle
) -> None:
    do(tab, "words.way")
    settle()
    dear = row(tab, DEAR)
    assert dear.by_rules
    assert dear.reason.startswith("If days live at least 3")
    assert dear.change is not None
    assert dear.change.part is Part.PRESENCE
    assert page_of(tab).way.currentData() == Way.PRESET.value
    app.undo.stack.undo()
    settle()
    assert not row(tab, DEAR).by_rules


def test_a_good_word_is_taken_into_the_nursery(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    row(tab, GOOD)
    do(tab, "words.grow")
    settle()
    with app.store.reading() as session:
        (grown,) = records_nursery.nursery(session, app.today())
    assert grown.word == GOOD


def test_a_review_is_written_down(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    do(tab, "words.reviewed")
    settle()
    with app.store.reading() as session:
        assert records_tests.trials(session)[0].reviewed_on == app.today()


def test_days_whose_orders_still_come_go_on_dashed_and_clicks_do_not(tab: AdsTab, settle: Settle) -> None:
    panel = page_of(tab).panel
    page = page_of(tab)
    row(tab, GOOD)
    settle()
    assert page.shown is not None
    panel.figure.setCurrentIndex(panel.figure.findData("orders"))
    ripe, coming = panel.chart.plot.series
    assert coming.maturing
    assert not ripe.maturing
    fresh = [day for at, day in enumerate(panel.chart.plot.days) if ripe.values[at] is None]
    law = page.shown.judged.delay
    assert fresh == [day for day in DAYS if law.at((DAYS[-1] - day).days) < RIPE]
    assert panel.chart.plot.gaps == ()
    panel.figure.setCurrentIndex(panel.figure.findData("clicks"))
    (clicks,) = panel.chart.plot.series
    assert clicks.values == (12,) * 10


def test_the_search_box_and_the_week_lead_to_words_and_tests(tab: AdsTab, settle: Settle) -> None:
    tab.show_page("rules")
    tab.show_thing(f"word:{DEAR}")
    settle()
    assert tab.page == "words"
    assert page_of(tab).words.current().word == DEAR
    tab.show_thing("test:1")
    assert tab.page == "tests"
    tab.show_thing("decide.1")
    assert tab.page == "words"
    tab.show_thing("sheet")
    assert tab.page == "changes"
    tab.show_thing("nonsense")
    assert tab.page == "changes"


def test_an_empty_shop_says_what_the_page_is_for_and_leads_to_the_first_test(
    empty_shop: None, open_tab: Callable[[], AdsTab]
) -> None:
    tab = open_tab()
    page = page_of(tab)
    assert page.empty.isVisible()
    said: list[str] = []
    in_dialog(lambda dialog: (said.append(dialog.windowTitle()), dialog.reject()))
    assert page.empty.action is not None
    page.empty.action.click()
    assert said == ["New test"]
    assert tab.page == "tests"


def test_a_word_that_counts_anew_says_since_when_and_why(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    with app.store.writing("price") as session:
        products.add_entry(session, Entry(DAYS[6], Kind.PRICE, product_id=1, before="100", after="90"))
    settle()
    assert row(tab, GOOD).restart.day == DAYS[6]
    assert page_of(tab).panel.why.parts["restart"].text() == "Counts anew since 2026-11-16: price changed."
    assert any(marker.day == DAYS[6] for marker in chart_of(tab, settle).markers)


def chart_of(tab: AdsTab, settle: Settle) -> Plot:
    settle()
    return page_of(tab).panel.chart.plot


def test_a_dropped_word_whose_orders_came_late_is_proposed_to_be_added_again(
    tab: AdsTab, app: AppContext, settle: Settle
) -> None:
    row(tab, DEAR)
    do(tab, "words.drop")
    settle()
    dropped_on = DAYS[-2]
    with app.store.writing("done") as session:
        records_changes.mark_done(session, [lines(app)[DEAR].id], dropped_on)
    settle()
    assert DEAR not in shown(tab)
    late = [word_day(DEAR, day, 600, 15, 22_50, 2) for day in DAYS[:-1]]
    imported(app.store, late, fetched=app.today() + timedelta(days=3))
    settle()
    back = row(tab, DEAR)
    assert back.taken_back
    assert "came late" in back.reason
    do(tab, "words.accept")
    settle()
    (line,) = [each for each in lines(app).values() if each.step is Step.ACCEPTED]
    assert (line.word, line.proposed.change.old, line.proposed.change.new) == (DEAR, "", PRESENT)
    assert "Take it back at" in line.proposed.why


def test_a_word_tells_its_months_the_youngest_first(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    before = [word_day(GOOD, DAYS[0] - timedelta(days=31 * back), 300, 10 * back, 5_00, back) for back in (1, 2)]
    imported(app.store, before)
    settle()
    row(tab, GOOD)
    settle()
    why = page_of(tab).panel.why
    assert why.by_month.isVisibleTo(why)
    assert why.parts["months"].text().splitlines() == [
        "Nov 2026: 120 clicks, ¥72.00, 10 orders",
        "Oct 2026: 10 clicks, ¥5.00, 1 orders",
        "Sep 2026: 20 clicks, ¥5.00, 2 orders",
    ]
    row(tab, SILENT)
    settle()
    assert not why.by_month.isVisibleTo(why), "no report ever told of it"


def test_a_break_of_the_series_stands_in_the_trend(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    with app.store.writing("break") as session:
        records_settings.keep_series_break(session, DAYS[4], "平台合并近义词")
    settle()
    row(tab, GOOD)
    settle()
    told = read_story(app.store, row(tab, GOOD), app.today())
    markers = [(each.day, each.title) for each in plot_of("clicks", told).markers]
    assert (DAYS[4], "平台合并近义词") in markers


def test_words_that_came_in_by_mistake_leave_the_test_and_undo_brings_them_back(
    tab: AdsTab, app: AppContext, settle: Settle
) -> None:
    row(tab, SEEN)
    do(tab, "words.remove")
    settle()
    assert sorted(shown(tab)) == sorted(set(WORDS) - {SEEN})
    assert lines(app) == {}, "nothing is to be done in the back office"
    app.undo.stack.undo()
    settle()
    assert sorted(shown(tab)) == sorted(WORDS)


def test_a_test_that_has_ended_keeps_its_words(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    with app.store.writing("end") as session:
        records_tests.end(session, tab.ground.test_id, app.today(), "学到了")
    settle()
    row(tab, SEEN)
    do(tab, "words.remove")
    settle()
    assert sorted(shown(tab)) == sorted(WORDS)
    assert "Ended" in tab.banner.text
