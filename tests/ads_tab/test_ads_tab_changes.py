"""From an imported report to a verified change sheet: decided, made in the back office, proved by the next import."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
from ads_made import TODAY
from ads_tab_made import DEAR, GOOD, LATER, SEEN, Clock, in_dialog, later
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLineEdit

from storedesk.ads import records_changes, records_journal
from storedesk.ads.records_changes import Line
from storedesk.ads.records_journal import Source
from storedesk.ads.rules.changes import Part, Step
from storedesk.ads.tab import AdsTab
from storedesk.ads.tab.changes_page import ChangesPage
from storedesk.ads.tab.words_page import WordsPage
from storedesk.foundation.desktop.context import AppContext

Settle = Callable[[], None]


def do(tab: AdsTab, name: str) -> None:
    action = tab.findChild(QAction, f"ads.{name}")
    assert action is not None
    assert action.isEnabled()
    action.trigger()


def sheet_of(tab: AdsTab) -> ChangesPage:
    page = tab.page_of("changes")
    assert isinstance(page, ChangesPage)
    return page


def decided(tab: AdsTab, settle: Settle, *words: str) -> ChangesPage:
    """Drop these words by hand, and show the sheet."""
    page = tab.page_of("words")
    assert isinstance(page, WordsPage)
    for word in words:
        assert page.words.select(word)
        do(tab, "words.drop")
        settle()
    tab.show_page("changes")
    settle()
    return sheet_of(tab)


def lines(app: AppContext) -> dict[str, Line]:
    with app.store.reading() as session:
        return {line.word: line for line in records_changes.sheet(session)}


def words_shown(page: ChangesPage) -> list[str]:
    return [page.lines.model.row(number).word for number in range(page.lines.model.rowCount())]


def test_a_decision_made_in_the_back_office_is_proved_by_the_next_import(
    tab: AdsTab, app: AppContext, settle: Settle, clock: Clock
) -> None:
    page = decided(tab, settle, DEAR, SEEN)
    assert words_shown(page) == sorted([DEAR, SEEN])
    page.lines.grid.selectAll()
    do(tab, "changes.done")
    settle()
    assert {line.step for line in lines(app).values()} == {Step.DONE}
    clock.day = LATER
    later(app.store, (GOOD, SEEN), LATER)
    settle()
    found = lines(app)
    assert found[DEAR].step == Step.VERIFIED
    assert found[SEEN].step == Step.NOT_DONE
    assert found[SEEN].checked_on == LATER
    assert tab.banner.text == "The reports prove: 1 changes made, 1 not made, 0 cannot be seen in them."
    assert words_shown(page) == [SEEN]


def test_proofs_are_written_down_beside_the_undo_stack(
    tab: AdsTab, app: AppContext, settle: Settle, clock: Clock
) -> None:
    page = decided(tab, settle, DEAR)
    page.lines.grid.selectAll()
    do(tab, "changes.done")
    settle()
    label = app.undo.stack.undoText()
    clock.day = LATER
    later(app.store, (GOOD,), LATER)
    settle()
    assert lines(app)[DEAR].step == Step.VERIFIED
    assert app.undo.stack.undoText() == label


def test_a_word_made_out_leaves_its_test_and_undo_brings_it_back(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    page = decided(tab, settle, DEAR)
    page.lines.grid.selectAll()
    do(tab, "changes.done")
    settle()
    tab.show_page("words")
    settle()
    words = tab.page_of("words")
    assert isinstance(words, WordsPage)
    assert not words.words.select(DEAR)
    app.undo.stack.undo()
    settle()
    assert words.words.select(DEAR)


def test_words_are_copied_one_after_the_other(tab: AdsTab, settle: Settle) -> None:
    page = decided(tab, settle, DEAR, SEEN)
    first, second = words_shown(page)
    page.lines.select(page.lines.model.row(0).id)
    do(tab, "changes.copy")
    assert QGuiApplication.clipboard().text() == first
    do(tab, "changes.copy")
    assert QGuiApplication.clipboard().text() == second


def test_the_sheet_is_written_as_a_workbook_in_the_order_of_the_back_office(
    tab: AdsTab, app: AppContext, settle: Settle, tmp_path: Path
) -> None:
    page = decided(tab, settle, DEAR, SEEN)
    page.write_book(tmp_path / "sheet.xlsx")
    for job in list(app.jobs.running):
        job.wait()
    settle()
    rows = list(openpyxl.load_workbook(tmp_path / "sheet.xlsx").active.values)
    heading = next(number for number, row in enumerate(rows) if "Keyword" in row)
    assert [row[rows[heading].index("Keyword")] for row in rows[heading + 1 :]] == words_shown(page)


def test_lines_are_refused_taken_back_and_deleted(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    page = decided(tab, settle, DEAR)
    page.lines.grid.selectAll()
    do(tab, "changes.refuse")
    settle()
    assert lines(app)[DEAR].step == Step.REFUSED
    assert words_shown(page) == []
    page.show_thing(str(lines(app)[DEAR].id))
    assert page.lines.current().word == DEAR
    do(tab, "changes.back")
    settle()
    assert lines(app)[DEAR].step == Step.PROPOSED
    page.lines.grid.selectAll()
    do(tab, "changes.delete")
    settle()
    assert lines(app) == {}
    app.undo.stack.undo()
    settle()
    assert lines(app)[DEAR].step == Step.PROPOSED


def test_what_cannot_be_is_said_above_the_page_and_nothing_changes(
    tab: AdsTab, app: AppContext, settle: Settle
) -> None:
    page = decided(tab, settle, DEAR)
    page.lines.grid.selectAll()
    do(tab, "changes.accept")
    settle()
    assert "cannot become" in tab.banner.text
    assert lines(app)[DEAR].step == Step.ACCEPTED


def test_a_new_bid_can_be_another_one(tab: AdsTab, app: AppContext, settle: Settle) -> None:
    words = tab.page_of("words")
    assert isinstance(words, WordsPage)
    words.words.grid.selectAll()
    do(tab, "words.accept")
    settle()
    tab.show_page("changes")
    page = sheet_of(tab)
    bid = next(line for line in lines(app).values() if line.proposed.change.part is Part.BID)
    page.lines.select(bid.id)

    def type_bid(dialog: object) -> None:
        dialog.findChild(QLineEdit).setText("0.66")  # type: ignore[attr-defined]
        dialog.accept()  # type: ignore[attr-defined]

    in_dialog(type_bid)
    do(tab, "changes.value")
    settle()
    assert lines(app)[bid.word].proposed.change.new == "0.66"


def test_the_journal_keeps_what_was_made_and_what_the_reports_show(
    tab: AdsTab, app: AppContext, settle: Settle
) -> None:
    page = decided(tab, settle, DEAR)
    page.lines.grid.selectAll()
    do(tab, "changes.done")
    settle()
    with app.store.reading() as session:
        told = records_journal.journal(session, TODAY, TODAY)
    assert [(each.entry.word, each.entry.source) for each in told] == [(DEAR, Source.SHEET)]
    page.show_thing("journal")
    assert page.table.model.row(0).entry.word == DEAR


def test_a_sheet_without_lines_leads_to_the_words(tab: AdsTab, settle: Settle) -> None:
    tab.show_page("changes")
    page = sheet_of(tab)
    assert page.empty.isVisible()
    assert page.empty.action is not None
    page.empty.action.click()
    settle()
    assert tab.page == "words"
