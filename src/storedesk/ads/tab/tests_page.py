"""The page of tests: the list left, one test right with what is known of it and what can be done next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QSplitter, QStackedWidget, QWidget

from storedesk.ads import records_names, records_settings, records_test_words, records_tests
from storedesk.ads.records_test_words import WordDraft
from storedesk.ads.records_tests import Draft, Trial, trials
from storedesk.ads.tab import columns, texts
from storedesk.ads.tab.columns import TrialRow
from storedesk.ads.tab.ground import Ground
from storedesk.ads.tab.offering import offered
from storedesk.ads.tab.page import Page, mark_row
from storedesk.ads.tab.test_dialog import TestDialog
from storedesk.ads.tab.test_panel import TestPanel
from storedesk.ads.tab.words_dialog import WordsDialog
from storedesk.ads.tab.work import Work
from storedesk.foundation.database.store import Session
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import ask_text
from storedesk.foundation.desktop.remembered import remember_splitter
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.widgets import EmptyState, button
from storedesk.foundation.texts import Phrase
from storedesk.products import records as products


class TestsPage(Page):
    """Tests in their stages, and the one chosen."""

    __test__ = False

    def __init__(self, app: AppContext, work: Work, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(app, work, ground, parent)
        self._trials: list[Trial] = []
        self.list = TableView(
            "ads.tests",
            columns.TESTS,
            app,
            called=texts.TESTS,
            empty=texts.NO_SUCH_TEST,
            row_key=lambda row: row.trial.id,
        )
        self.panel = TestPanel(app)
        self.empty = EmptyState(
            "target",
            texts.NO_TESTS,
            texts.NEW_TEST,
            self.new,
            heading=texts.TESTS,
            second=(texts.IMPORT, self.take_in.emit),
        )
        self._lay_out()
        self._connect()

    @property
    def table(self) -> TableView:
        return self.list

    @property
    def waiting(self) -> bool:
        return self.panel.planner.waiting

    def reload(self) -> None:
        today = self.app.today()
        with self.app.store.reading() as session:
            self._trials = trials(session)
        self.stack.setCurrentIndex(1 if self._trials else 0)
        self.list.blockSignals(True)
        self.list.show_rows([TrialRow(each, today) for each in self._trials])
        self.list.select(self.ground.test_id)
        mark_row(self.list)
        self.list.blockSignals(False)
        self._show_chosen()

    def show_thing(self, key: str) -> None:
        """A test by its number, or "new" for a new one."""
        if key == "new":
            self.new()
        elif key.isdigit() and self.list.select(int(key)):
            self._show_chosen()

    # ------------------------------------------------------------------ doing

    def acts(self) -> dict[str, Callable[[], object]]:
        return {
            "new": self.new,
            "edit": self.edit,
            "words": self.add_words,
            "start": self.start,
            "review": lambda: self._step(texts.DOES_REVIEW, records_tests.review),
            "restart": lambda: self._step(texts.DOES_RESTART, records_tests.restart),
            "end": self.end,
            "delete": self.delete,
        }

    def new(self, words: tuple[WordDraft, ...] = (), draft: Draft | None = None) -> int | None:
        """Ask for a test and add it; gives its number."""
        dialog = TestDialog(
            self.window(), self.app, draft or Draft(""), offered(self.app.store, self.app.today()), words
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        wanted, drafts, today = dialog.draft, dialog.drafts, self.app.today()
        category = dialog.form.category

        def work(session: Session) -> int:
            records_settings.keep_category(session, category, today)
            return records_tests.add_test(session, wanted, drafts, today)

        made = self.work.write(texts.DOES_ADD.format(name=wanted.name), work)
        if made is not None:
            self.ground.choose(made)
            self.list.select(made)
            self._show_chosen()
        return made

    def edit(self) -> None:
        """Change what is said of the chosen test."""
        found = self._chosen()
        if found is None:
            return
        with self.app.store.reading() as session:
            words = [each.draft for each in records_test_words.trial_words(session, found.id) if each.left_on is None]
        dialog = TestDialog(
            self.window(), self.app, found.draft, offered(self.app.store, self.app.today()), words, new=False
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            wanted, category, today = dialog.draft, dialog.form.category, self.app.today()

            def work(session: Session) -> None:
                records_settings.keep_category(session, category, today)
                records_tests.change_test(session, found.id, wanted)

            self.work.done(texts.DOES_EDIT.format(name=wanted.name), work)

    def add_words(self) -> None:
        """Ask for more words of the chosen test."""
        found = self._chosen()
        if found is None:
            return
        dialog = WordsDialog(self.window(), texts.ADD_WORDS_HEADING.format(name=found.name))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._keep_words(found, dialog.words)

    def start(self) -> None:
        """From today on the words of the chosen test are advertised."""
        if self._step(texts.DOES_START, records_tests.start):
            self.show_page.emit("words")

    def end(self) -> None:
        """Ask what the chosen test taught, and end it."""
        found = self._chosen()
        if found is None:
            return
        text = ask_text(self.window(), texts.END_HEADING.format(name=found.name), texts.END_QUESTION, found.conclusion)
        if text is not None:
            today = self.app.today()
            self.work.done(
                texts.DOES_END.format(name=found.name),
                lambda session: records_tests.end(session, found.id, today, text),
            )

    def delete(self) -> None:
        """Take the chosen test away; undo brings it back."""
        found = self._chosen()
        if found is not None and self.work.done(
            texts.DOES_DELETE.format(name=found.name), lambda session: records_tests.delete_test(session, found.id)
        ):
            self.work.say(texts.DELETED_TEST)

    def _step(self, text: Phrase, does: Callable[[Session, int, date], None]) -> bool:
        found = self._chosen()
        if found is None:
            return False
        today = self.app.today()
        return self.work.done(text.format(name=found.name), lambda session: does(session, found.id, today))

    def _keep_words(self, found: Trial, words: tuple[tuple[str, Decimal | None], ...]) -> None:
        drafts = [WordDraft(word, "pasted", None, price) for word, price in words]
        today = self.app.today()
        came = self.work.write(
            texts.DOES_ADD_WORDS.format(count=len(drafts), name=found.name),
            lambda session: records_test_words.add_words(session, found.id, drafts, today),
        )
        if came is not None:
            self.work.say(texts.ADDED_WORDS.format(count=came, name=found.name), "positive")

    # ------------------------------------------------------------------ showing

    def _chosen(self) -> Trial | None:
        row = self.list.current()
        return row.trial if row is not None else None

    def _choose(self, row: TrialRow | None) -> None:
        if row is not None:
            self.ground.choose(row.trial.id)
        self._show_chosen()

    def _show_chosen(self) -> None:
        found = self._chosen()
        if found is None:
            self.panel.show_nothing()
            return
        with self.app.store.reading() as session:
            words = [each.draft for each in records_test_words.trial_words(session, found.id) if each.left_on is None]
            called = products.names(session)
            plans = records_names.campaigns(session, found.draft.plans)
        named = [called.get(each, "") for each in found.draft.products]
        self.panel.show_trial(found, words, named, list(plans.values()), self.app.today())

    # ------------------------------------------------------------------ building

    def _lay_out(self) -> None:
        self.list.row.addWidget(button(texts.NEW_TEST, "primary", icon_name="plus", on_click=self.new))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        split.addWidget(self.list)
        split.addWidget(self.panel)
        split.setSizes([760, 520])
        split.setStretchFactor(0, 1)
        remember_splitter(self.app.settings, "ads.split.tests", split)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(split)
        self.column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _row: self.show_page.emit("words"))
        panel = self.panel
        for name, does in self.acts().items():
            if name in panel.buttons:
                panel.buttons[name].clicked.connect(lambda _=False, does=does: does())
        panel.buttons["look"].clicked.connect(lambda: self.show_page.emit("words"))
