"""Asks for a test: its form at the left, its words and the planner at the right, worked out while one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from storedesk.ads.records_test_words import WordDraft
from storedesk.ads.records_tests import Draft
from storedesk.ads.rules.pasted import word_prices
from storedesk.ads.tab import texts
from storedesk.ads.tab.planner import Planner
from storedesk.ads.tab.test_form import Offered, TestForm
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import Dialog, fit
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import label
from storedesk.foundation.errors import UserError

_SIZE = (1040, 720)
_WORDS_HEIGHT = 200


class TestDialog(Dialog):
    """`draft` and `words` hold what was typed once it is accepted; words are asked for where `ask_words`."""

    __test__ = False

    def __init__(
        self,
        parent: QWidget | None,
        app: AppContext,
        draft: Draft,
        offered: Offered,
        words: Sequence[WordDraft] = (),
        *,
        new: bool = True,
    ) -> None:
        super().__init__(parent, texts.NEW_HEADING if new else texts.EDIT_HEADING)
        self._given = {each.word: each for each in words}
        self._new = new
        self.form = TestForm(draft, offered)
        self.words = QPlainTextEdit("\n".join(map(_line, words)))
        self.words.setAccessibleName(str(texts.TEST_WORDS))
        self.words.setTabChangesFocus(True)
        self.words.setPlaceholderText("竹茶盘\t1.20\n竹茶盘家用")
        self.words.setMaximumHeight(_WORDS_HEIGHT)
        self.words.setReadOnly(not new)
        self.planner = Planner(app)
        self.error = label("", tone="negative", wrap=True)
        self.error.hide()
        self._lay_out()
        self.form.changed.connect(self._ask)
        self.words.textChanged.connect(self._ask)
        self._ask()
        fit(self, _SIZE)
        self.form.name.setFocus()

    @property
    def draft(self) -> Draft:
        """What was typed of the test; raises UserError for a figure that is none."""
        return self.form.draft()

    @property
    def drafts(self) -> tuple[WordDraft, ...]:
        """The words typed; those given keep where they came from."""
        found = []
        for word, price in word_prices(self.words.toPlainText()):
            known = self._given.get(word)
            if known is not None and (price is None or price == known.market_price):
                found.append(known)
            else:
                found.append(WordDraft(word, known.source if known else "", None, price))
        return tuple(found)

    def accept(self) -> None:
        try:
            named = bool(self.draft.name)
        except UserError as error:
            self._complain(str(error))
            return
        if not named:
            self._complain(str(texts.NAME_NEEDED))
            self.form.name.setFocus()
            return
        super().accept()

    def _complain(self, text: str) -> None:
        self.error.setText(text)
        self.error.show()

    def _ask(self) -> None:
        try:
            draft = self.draft
        except UserError:
            # half a figure is typed; the planner answers when it is whole
            return
        self.error.hide()
        drafts = self.drafts
        self.count.setText(str(texts.WORDS_COUNT.format(count=len(drafts))))
        self.planner.ask(draft, drafts, self.form.category)

    def _lay_out(self) -> None:
        self.count = label("", "caption")
        head = QHBoxLayout()
        head.addWidget(label(texts.TEST_WORDS, "caption"))
        head.addStretch()
        head.addWidget(self.count)
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addLayout(head)
        right.addWidget(self.words)
        right.addWidget(self.planner)
        right.addStretch()
        side = QWidget()
        side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        parts = QHBoxLayout()
        parts.setSpacing(3 * GRID)
        parts.addWidget(_scrolled(self.form), 1)
        parts.addWidget(_scrolled(side), 1)
        self.body.addLayout(parts, 1)
        self.body.addWidget(self.error)
        self.add_button(texts.CANCEL, rejects=True)
        self.add_button(texts.ADD_TEST if self._new else texts.SAVE, "primary", accepts=True)


def _scrolled(inside: QWidget) -> QScrollArea:
    """Small windows scroll it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inside.setObjectName("scrolled")
    area.setWidget(inside)
    return area


def _line(word: WordDraft) -> str:
    return word.word if word.market_price is None else f"{word.word}\t{word.market_price:.2f}"
