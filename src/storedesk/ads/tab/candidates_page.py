"""The page of candidates: words worth trying, what is known of each, and the way into a test."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QStackedWidget, QWidget

from storedesk.ads import records_candidates, records_settings, records_test_words, records_tests
from storedesk.ads.records_candidates import Candidate, From
from storedesk.ads.records_test_words import WordDraft
from storedesk.ads.records_tests import Draft, Stage, Trial, trials
from storedesk.ads.tab import page_texts, texts
from storedesk.ads.tab.candidate_columns import CANDIDATES, CandidateRow
from storedesk.ads.tab.candidate_dialogs import NEW_TEST, CombineDialog, SendDialog
from storedesk.ads.tab.ground import Ground
from storedesk.ads.tab.offering import offered
from storedesk.ads.tab.page import Page, mark_row
from storedesk.ads.tab.test_dialog import TestDialog
from storedesk.ads.tab.words_dialog import WordsDialog
from storedesk.ads.tab.work import Work
from storedesk.foundation.database.store import Session
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import EmptyState, button, label
from storedesk.products import records as products

_TAKES_WORDS = (Stage.PROPOSED, Stage.RUNNING, Stage.REVIEWED)


class CandidatesPage(Page):
    """Pick with the space bar, send to a test with Ctrl+Enter."""

    def __init__(self, app: AppContext, work: Work, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(app, work, ground, parent)
        self._found: list[Candidate] = []
        self._picked: set[str] = set()
        self.product = QComboBox()
        self.product.setMinimumWidth(200)
        self.product.setAccessibleName(str(page_texts.FOR_PRODUCT))
        self.list = TableView(
            "ads.candidates",
            CANDIDATES,
            app,
            called=texts.CANDIDATES,
            empty=page_texts.NO_CANDIDATES,
            row_key=lambda row: row.word,
        )
        self.send_button = button(page_texts.SEND, "primary", icon_name="target", on_click=self.send)
        self.empty = EmptyState(
            "search",
            page_texts.NO_CANDIDATES_YET,
            texts.IMPORT,
            self.take_in.emit,
            heading=texts.CANDIDATES,
            second=(page_texts.PASTE_WORDS, self.paste),
        )
        self._lay_out()
        self.product.activated.connect(self._choose_product)
        self.list.toggled.connect(lambda row, _key, on: self._pick([row], on))
        self.list.opened.connect(lambda row: self._pick([row], not row.picked))
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.list.grid, self.pick)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)

    @property
    def table(self) -> TableView:
        return self.list

    def reload(self) -> None:
        today = self.app.today()
        with self.app.store.reading() as session:
            called = products.names(session)
            chosen = self.ground.product_id if self.ground.product_id in called else 0
            self._found = records_candidates.candidates(session, chosen or None, today)
        self.product.clear()
        self.product.addItem(str(page_texts.WHOLE_SHOP), 0)
        for key, name in sorted(called.items(), key=lambda pair: pair[1]):
            self.product.addItem(name, key)
        self.product.setCurrentIndex(max(self.product.findData(chosen), 0))
        self._picked &= {each.word for each in self._found}
        self.stack.setCurrentIndex(1 if self._found or chosen else 0)
        self._show()
        mark_row(self.list)

    def show_thing(self, key: str) -> None:
        """A candidate by its word; of several, one a line, all are picked."""
        self.list.filter_box.clear()
        self.list.model.filter("")
        words = key.splitlines()
        if len(words) > 1:
            self._picked |= {each.word for each in self._found} & set(words)
            self._show()
        self.list.select(words[0])

    # ------------------------------------------------------------------ doing

    def acts(self) -> dict[str, Callable[[], object]]:
        return {
            "pick": self.pick,
            "send": self.send,
            "paste": self.paste,
            "combine": self.combine,
            "refuse": self.refuse,
            "forget": self.forget,
        }

    def pick(self) -> None:
        """Pick the marked words, or put them back where all are picked."""
        rows: list[CandidateRow] = self.list.selected()
        self._pick(rows, not all(row.picked for row in rows))

    def send(self) -> None:
        """Put the picked words (the marked ones where none is) into a test."""
        wanted = self._wanted()
        if not wanted:
            return
        with self.app.store.reading() as session:
            open_tests = trials(session, _TAKES_WORDS)
        dialog = SendDialog(self.window(), open_tests, len(wanted), self.ground.test_id)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        drafts = [_draft(each) for each in wanted]
        if dialog.test_id == NEW_TEST:
            self._new_test(drafts)
        else:
            self._add(next(each for each in open_tests if each.id == dialog.test_id), drafts)

    def paste(self) -> None:
        """Ask for words and note them."""
        dialog = WordsDialog(self.window(), page_texts.PASTE_HEADING)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            prices = dict(dialog.words)
            with self.app.store.reading() as session:
                known = records_candidates.known_of(session, list(prices), self._product_id, self.app.today())
            self._note([replace(each, price=prices.get(each.word) or each.price) for each in known])

    def combine(self) -> None:
        """Ask for the parts of words, put them together, and note them."""
        dialog = CombineDialog(self.window(), [row.word for row in self.list.selected()])
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._note([Candidate(word, (From.COMBINED,)) for word in dialog.words])

    def refuse(self) -> None:
        """The marked words are not wanted for the product."""
        words, product, today = self._marked(), self._product_id, self.app.today()
        if words:
            self.work.done(
                page_texts.DOES_REFUSE_WORDS.format(count=len(words)),
                lambda session: records_candidates.refuse(session, words, product, today),
            )

    def forget(self) -> None:
        """Take the marked words off the list of those noted or refused."""
        words, product = self._marked(), self._product_id
        if words:
            self.work.done(
                page_texts.DOES_FORGET.format(count=len(words)),
                lambda session: records_candidates.forget(session, words, product),
            )

    # ------------------------------------------------------------------ inside

    @property
    def _product_id(self) -> int | None:
        return int(self.product.currentData() or 0) or None

    def _marked(self) -> list[str]:
        return [row.word for row in self.list.selected()]

    def _wanted(self) -> list[Candidate]:
        marked = set(self._picked or self._marked())
        return [each for each in self._found if each.word in marked]

    def _choose_product(self) -> None:
        self.ground.choose_product(self._product_id or 0)
        # the list of the combo box is still open
        QTimer.singleShot(0, self, self.reload)

    def _pick(self, rows: Sequence[CandidateRow], on: bool) -> None:
        words = {row.word for row in rows}
        self._picked = self._picked | words if on else self._picked - words
        marked = self.list.grid.currentIndex().row()
        self._show()
        if rows and self.list.grid.hasFocus() and 0 <= marked + 1 < self.list.model.rowCount() and len(rows) == 1:
            self.list.grid.selectRow(marked + 1)

    def _show(self) -> None:
        self.list.show_rows([CandidateRow(each, each.word in self._picked) for each in self._found])
        self.picked.setText(str(page_texts.PICKED.format(count=len(self._picked))) if self._picked else "")

    def _note(self, words: Sequence[Candidate]) -> None:
        product, today = self._product_id, self.app.today()
        self.work.done(
            page_texts.DOES_NOTE.format(count=len(words)),
            lambda session: records_candidates.note(session, words, product, today),
        )
        if words:
            self.list.select(words[0].word)

    def _new_test(self, drafts: Sequence[WordDraft]) -> None:
        own = (self._product_id,) if self._product_id else ()
        dialog = TestDialog(
            self.window(), self.app, Draft("", products=own), offered(self.app.store, self.app.today()), drafts
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        wanted, words, today = dialog.draft, dialog.drafts, self.app.today()
        category = dialog.form.category

        def work(session: Session) -> int:
            records_settings.keep_category(session, category, today)
            return records_tests.add_test(session, wanted, words, today)

        made = self.work.write(texts.DOES_ADD.format(name=wanted.name), work)
        if made is not None:
            self._sent(made)

    def _add(self, test: Trial, drafts: Sequence[WordDraft]) -> None:
        today = self.app.today()
        came = self.work.write(
            texts.DOES_ADD_WORDS.format(count=len(drafts), name=test.name),
            lambda session: records_test_words.add_words(session, test.id, drafts, today),
        )
        if came is not None:
            self._sent(test.id)
            self.work.say(texts.ADDED_WORDS.format(count=came, name=test.name), "positive")

    def _sent(self, test_id: int) -> None:
        self._picked.clear()
        self._show()
        self.ground.choose(test_id)
        self.show_page.emit("tests")

    def _lay_out(self) -> None:
        self.picked = label("", "strong")
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(label(page_texts.FOR_PRODUCT, "muted"))
        tools.addWidget(self.product)
        tools.addStretch()
        tools.addWidget(self.picked)
        tools.addWidget(self.send_button)
        tools.addWidget(button(page_texts.PASTE_WORDS, icon_name="clipboard-list", on_click=self.paste))
        tools.addWidget(button(page_texts.COMBINE, icon_name="plus", on_click=self.combine))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.list)
        self.column.addLayout(tools)
        self.column.addWidget(self.stack, 1)


def _draft(candidate: Candidate) -> WordDraft:
    source = candidate.sources[0].value if candidate.sources else ""
    fits = None if candidate.relevance is None else Decimal(f"{candidate.relevance:.4f}")
    return WordDraft(candidate.word, source, None, candidate.price, fits)
