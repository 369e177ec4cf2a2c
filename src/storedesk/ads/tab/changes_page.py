"""The page of the change sheet: what is to be made in the back office, how far it is, and the journal for life."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from storedesk.ads import records_changes, sheet_export
from storedesk.ads.records_changes import OPEN_STEPS, Line, sheet
from storedesk.ads.records_journal import journal
from storedesk.ads.rules.changes import Part
from storedesk.ads.rules.economics import round_bid
from storedesk.ads.tab import texts
from storedesk.ads.tab.ground import Ground
from storedesk.ads.tab.page import Page, mark_row
from storedesk.ads.tab.sheet_columns import JOURNAL, SHEET, told_key
from storedesk.ads.tab.work import Work
from storedesk.foundation.database.store import Session
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import ask_text
from storedesk.foundation.desktop.figure_field import read_figure
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import EmptyState, Segmented, button, label
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase

_OPEN, _ALL, _JOURNAL = "open", "all", "journal"
_FOR_LIFE = timedelta(days=36_500)


class ChangesPage(Page):
    """Lines of the sheet in the order in which the back office asks; or the journal."""

    def __init__(self, app: AppContext, work: Work, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(app, work, ground, parent)
        self.which = Segmented(
            [(_OPEN, texts.SHOWN_OPEN), (_ALL, texts.SHOWN_ALL), (_JOURNAL, texts.SHOWN_JOURNAL)], name=texts.CHANGES
        )
        self.lines = TableView(
            "ads.sheet", SHEET, app, called=texts.CHANGES, empty=texts.NO_CHANGES_SHOWN, row_key=lambda line: line.id
        )
        self.journal = TableView(
            "ads.journal", JOURNAL, app, called=texts.SHOWN_JOURNAL, empty=texts.NO_JOURNAL, row_key=told_key
        )
        self.empty = EmptyState(
            "clipboard-list",
            texts.NO_CHANGES,
            texts.TO_WORDS,
            lambda: self.show_page.emit("words"),
            heading=texts.SHEET,
        )
        self._lay_out()
        self.which.chosen.connect(lambda _: self.reload())
        self.lines.opened.connect(self._open)

    @property
    def table(self) -> TableView:
        return self.journal if self.which.current == _JOURNAL else self.lines

    def reload(self) -> None:
        today = self.app.today()
        which = self.which.current
        with self.app.store.reading() as session:
            if which == _JOURNAL:
                self.journal.show_rows(journal(session, today - _FOR_LIFE, today))
                self.stack.setCurrentWidget(self.journal)
                return
            every = sheet(session)
        if not every:
            self.stack.setCurrentWidget(self.empty)
            return
        shown = [line for line in every if which == _ALL or line.step in OPEN_STEPS]
        self.lines.show_rows(shown)
        mark_row(self.lines)
        self.stack.setCurrentWidget(self.sheet)

    def show_thing(self, key: str) -> None:
        """A line of the sheet by its number, or the journal."""
        if key == _JOURNAL:
            self.which.choose(_JOURNAL)
            self.reload()
        elif key.isdigit() and not self.lines.select(int(key)):
            self.which.choose(_ALL)
            self.reload()
            self.lines.select(int(key))

    # ------------------------------------------------------------------ doing

    def acts(self) -> dict[str, Callable[[], object]]:
        return {
            "accept": self.accept,
            "done": self.mark_done,
            "refuse": lambda: self._each(texts.DOES_REFUSE, records_changes.refuse),
            "back": lambda: self._each(texts.DOES_BACK, records_changes.take_back),
            "delete": lambda: self._each(texts.DOES_DELETE_LINES, records_changes.delete),
            "value": self.edit_value,
            "copy": self.copy_word,
            "copy_bid": self.copy_bid,
            "book": self.export_book,
        }

    def accept(self) -> None:
        """The marked lines are to be made in the back office."""
        today = self.app.today()
        self._each(texts.DOES_ACCEPT, lambda session, ids: records_changes.accept(session, ids, today))

    def mark_done(self) -> None:
        """The marked lines were made in the back office."""
        today = self.app.today()
        self._each(texts.DOES_DONE, lambda session, ids: records_changes.mark_done(session, ids, today))

    def edit_value(self) -> None:
        """Ask for another new bid of the line the keyboard stands on."""
        line = self.lines.current()
        if line is None or line.proposed.change.part is not Part.BID:
            return
        text = ask_text(
            self.window(),
            texts.VALUE_HEADING.format(word=line.word),
            texts.VALUE_QUESTION,
            line.proposed.change.new,
        )
        if text is None:
            return
        try:
            bid = read_figure(text, "money")
        except UserError as error:
            self.work.refused.emit(str(error))
            return
        if bid is not None:
            new = str(round_bid(bid))
            self.work.done(
                texts.DOES_NEW_VALUE.format(word=line.word),
                lambda session: records_changes.change_new(session, line.id, new),
            )

    def copy_word(self) -> None:
        """Put the word on the clipboard and go on to the next line: word by word into the back office."""
        line = self.lines.current()
        if line is None:
            return
        self._copy(line.word)
        row = self.lines.grid.currentIndex().row()
        if row + 1 < self.lines.model.rowCount():
            self.lines.grid.selectRow(row + 1)

    def copy_bid(self) -> None:
        """Put the new bid of the line on the clipboard."""
        line = self.lines.current()
        if line is not None:
            self._copy(line.proposed.change.new)

    def export_book(self) -> None:
        """Ask for a place and write the lines as a workbook, in the order in which the back office asks."""
        place, _ = QFileDialog.getSaveFileName(
            self, str(texts.EXPORT_SHEET), f"{texts.CHANGES}.xlsx", str(texts.WORKBOOK)
        )
        if place:
            self.write_book(Path(place))

    def write_book(self, path: Path) -> None:
        """Write the lines that are not finished."""
        with self.app.store.reading() as session:
            lines = sheet(session, OPEN_STEPS)
        self.app.jobs.start(str(texts.EXPORT_SHEET), lambda _: _write(path, lines))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.work.say(texts.COPIED.format(text=text), "positive")

    def _open(self, line: Line) -> None:
        if line.proposed.test_id is not None:
            self.ground.choose(line.proposed.test_id)
        self.show_page.emit(f"words:{line.word}")

    def _each(self, text: Phrase, does: Callable[[Session, list[int]], object]) -> None:
        ids = [line.id for line in self.lines.selected()]
        if ids:
            self.work.done(text.format(count=len(ids)), lambda session: does(session, ids))

    # ------------------------------------------------------------------ building

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(self.which)
        tools.addStretch()
        for text, kind, sign, does in (
            (texts.DONE_SHORT, "primary", "check", self.mark_done),
            (texts.ACCEPT_SHORT, "", "list-checks", self.accept),
            (texts.REFUSE_SHORT, "", "x", self.acts()["refuse"]),
            (texts.COPY_SHORT, "", "copy", self.copy_word),
            (texts.EXPORT_SHEET_SHORT, "", "file-spreadsheet", self.export_book),
        ):
            tools.addWidget(button(text, kind, icon_name=sign, on_click=does))
        self.sheet = QWidget()
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(label(texts.HOW_IT_GOES, "muted", wrap=True))
        column.addWidget(self.lines, 1)
        self.stack = QStackedWidget()
        for page in (self.empty, self.sheet, self.journal):
            self.stack.addWidget(page)
        self.column.addLayout(tools)
        self.column.addWidget(self.stack, 1)


def _write(path: Path, lines: list[Line]) -> None:
    # openpyxl is slow to load and only needed here
    from storedesk.foundation.sheets.export import export_table

    rows = [list(row) for row in sheet_export.rows(lines)]
    export_table(path, str(texts.CHANGES), [str(each) for each in sheet_export.HEADINGS], rows)
