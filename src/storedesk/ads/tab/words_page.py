"""The main page: the state tree of a test, its words with their verdicts, and everything about the chosen word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from storedesk.ads import records_changes, records_nursery, records_test_words, records_tests
from storedesk.ads.records_tests import WAY_NAMES, Trial, Way, trials
from storedesk.ads.rules import decisions
from storedesk.ads.rules.changes import WordChange
from storedesk.ads.tab import columns, texts
from storedesk.ads.tab.chips import stage_chip
from storedesk.ads.tab.ground import Ground
from storedesk.ads.tab.judging import judge_of
from storedesk.ads.tab.page import Page, mark_row
from storedesk.ads.tab.reading import Shown, WordRow, read_story
from storedesk.ads.tab.state_tree import StateTree
from storedesk.ads.tab.word_panel import WordPanel
from storedesk.ads.tab.work import Work
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import ask_text
from storedesk.foundation.desktop.figure_field import read_figure
from storedesk.foundation.desktop.remembered import remember_splitter
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID, ROW_HEIGHT
from storedesk.foundation.desktop.widgets import Chip, EmptyState, button, label, set_tone
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase

_STORY_DELAY_MS = 80
_GOAL = Decimal(10)
_TREE_WIDTH = 256
"""Room for the branches' names, words and money."""


class WordsPage(Page):
    """State tree at the left, words and the chosen word at the right."""

    def __init__(self, app: AppContext, work: Work, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(app, work, ground, parent)
        self.shown: Shown | None = None
        self._trials: list[Trial] = []
        self.judge = judge_of(app, work, ground)
        self._wanted = ""
        self.test = QComboBox()
        self.stage = Chip("neutral", "", "")
        self.way = QComboBox()
        self.way.setAccessibleName(str(texts.CHOSEN_WAY))
        self.way.setToolTip(str(texts.CHOSEN_WAY))
        for way in Way:
            self.way.addItem(str(WAY_NAMES[way]), way.value)
        # each part is made where it belongs: a tree of widgets that moves is dressed again, each of them
        self.stack = QStackedWidget(self)
        self._inside = QWidget(self.stack)
        self.split = QSplitter(Qt.Orientation.Horizontal, self._inside)
        self._left = QWidget(self.split)
        self._right = QSplitter(Qt.Orientation.Vertical, self.split)
        self.tree = StateTree(app, self._left)
        self.notes = label("", "caption", wrap=True)
        self.words = TableView(
            "ads.words",
            columns.WORDS,
            app,
            empty=texts.NO_WORDS,
            row_key=lambda row: row.word,
            title=texts.WORDS,
            parent=self._right,
        )
        self.panel = WordPanel(app.settings, self._right)
        self.empty = EmptyState(
            "target",
            texts.NO_TEST_CHOSEN,
            texts.NEW_TEST,
            lambda: self.show_page.emit("tests:new"),
            heading=texts.WORDS,
        )
        self._story_timer = QTimer(self)
        self._story_timer.setSingleShot(True)
        self._story_timer.setInterval(_STORY_DELAY_MS)
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------------ reading

    @property
    def table(self) -> TableView:
        return self.words

    @property
    def waiting(self) -> bool:
        return self.judge.waiting or self._story_timer.isActive()

    def reload(self) -> None:
        """Read the tests, and judge the chosen one: beside the window where it has many words."""
        with self.app.store.reading() as session:
            self._trials = trials(session)
        self._show_trials()
        found = self._trial()
        self.stack.setCurrentIndex(0 if found is None else 1)
        if found is None:
            self._take(None)
            return
        self.judge.ask(found, self._judged)

    def show_thing(self, key: str) -> None:
        """A word of the test looked at, else of the first test that has it; once that is judged."""
        self._wanted = key
        if self.shown is not None and all(row.word != key for row in self.shown.rows):
            with self.app.store.reading() as session:
                found = [each.id for each in self._trials if _has(session, each.id, key)]
            if found:
                self.ground.choose(found[0])
                return
        self._show_wanted()

    def _judged(self, shown: Shown) -> None:
        if shown.judged.trial.id == self.ground.test_id:
            self._take(shown)

    def _take(self, shown: Shown | None) -> None:
        self.shown = shown
        self.tree.show_nodes(shown.nodes if shown is not None else ())
        self._show_words()
        self._show_notes()
        self._show_wanted()

    def _on_chosen(self) -> None:
        if self.isVisible():
            self.reload()

    def _trial(self) -> Trial | None:
        chosen = next((each for each in self._trials if each.id == self.ground.test_id), None)
        if chosen is None and self._trials:
            chosen = self._trials[0]
            self.ground.settle(chosen.id)
        return chosen

    # ------------------------------------------------------------------ showing

    def _show_trials(self) -> None:
        self.test.blockSignals(True)
        self.test.clear()
        for each in self._trials:
            self.test.addItem(each.name, each.id)
        found = self._trial()
        self.test.setCurrentIndex(self.test.findData(found.id) if found is not None else -1)
        self.test.blockSignals(False)
        if found is not None:
            chip = stage_chip(found.stage)
            self.stage.show_chip(chip.tone, chip.icon, chip.word)
            self.way.setCurrentIndex(self.way.findData(found.draft.way.value))

    def _show_words(self) -> None:
        states = self.tree.states
        rows = [row for row in self.shown.rows if row.state in states] if self.shown is not None else []
        self.words.blockSignals(True)
        self.words.show_rows(rows)
        mark_row(self.words)
        self.words.blockSignals(False)
        self._show_word()

    def _show_word(self) -> None:
        row = self.words.current()
        self.panel.show_row(row)
        self._story_timer.start()

    def _show_story(self) -> None:
        row = self.words.current()
        if row is not None:
            self.panel.show_story(read_story(self.app.store, row, self.app.today()))

    def _show_notes(self) -> None:
        """Window, series breaks and odd figures: what one must know before believing the list."""
        if self.shown is None:
            self.notes.setText("")
            return
        judged = self.shown.judged
        told = [odd.sentence for odd in judged.oddities]
        if judged.read.window.sentence is not None:
            told.append(judged.read.window.sentence)
        elif judged.read.window.window is not None:
            told.append(texts.WINDOW_USED.format(days=judged.read.window.window))
        told += [each.reason for each in judged.read.breaks]
        if judged.read.last_told is None:
            told.insert(0, texts.TEST_WITHOUT_FIGURES)
        self.notes.setText("\n".join(f"· {each}" for each in map(str, told)))
        set_tone(self.notes, "warning" if told else "")

    def _show_wanted(self) -> None:
        if self._wanted and self.shown is not None:
            self.words.filter_box.clear()
            self.words.model.filter("")
            if self.words.select(self._wanted):
                self._wanted = ""

    # ------------------------------------------------------------------ deciding

    def acts(self) -> dict[str, Callable[[], object]]:
        return {
            "accept": self.accept,
            "accept_all": self.accept_all,
            "drop": self.drop,
            "remove": self.remove,
            "bid": self.set_bid,
            "grow": self.grow,
            "reviewed": self.reviewed,
            "way": self.other_way,
            "next_metric": lambda: self.panel.step_metric(1),
        }

    def accept(self) -> None:
        """Put what is proposed for the marked words on the change sheet."""
        self._decide(self.words.selected())

    def accept_all(self) -> None:
        """The same for all words shown."""
        self._decide([self.words.model.row(number) for number in range(self.words.model.rowCount())])

    def drop(self) -> None:
        """Take the marked words out, whatever is proposed."""
        rows = [row for row in self.words.selected() if not row.taken_back]
        self._write([(row, decisions.removal(), texts.WHY_OWN) for row in rows])

    def remove(self) -> None:
        """Take the marked words out of the test, as if they had never been in it: they came in by mistake."""
        found, words = self._trial(), [row.word for row in self.words.selected()]
        if found is None or not words:
            return
        if self.work.done(
            texts.DOES_REMOVE_WORDS.format(count=len(words)),
            lambda session: records_test_words.remove_words(session, found.id, words),
        ):
            self.work.say(texts.REMOVED_WORDS.format(count=len(words)))

    def set_bid(self) -> None:
        """Ask for a bid of the marked words."""
        rows: list[WordRow] = [row for row in self.words.selected() if not row.taken_back]
        if not rows:
            return
        new = rows[0].new_bid or rows[0].bid
        heading = texts.BID_HEADING.format(count=len(rows))
        text = ask_text(self.window(), heading, texts.BID_QUESTION, f"{new:.2f}")
        if text is None:
            return
        try:
            bid = read_figure(text, "money")
        except UserError as error:
            self.work.refused.emit(str(error))
            return
        if bid is not None and bid > 0:
            wanted = [(row, decisions.other_bid(row.bid, bid), texts.WHY_OWN) for row in rows]
            self._write([(row, change, why) for row, change, why in wanted if change is not None])

    def grow(self) -> None:
        """Take the marked words into the nursery."""
        rows: list[WordRow] = self.words.selected()
        products = [row.judged.product(row.number) for row in rows]
        if not rows or not all(products):
            self.work.say(texts.GROW_NEEDS_PRODUCT, "warning")
            return
        today = self.app.today()

        def work(session: Any) -> None:
            for row, product in zip(rows, products, strict=True):
                records_nursery.grow(session, row.word, product, _GOAL, today)

        if self.work.done(_named(texts.DOES_GROW_ONE, texts.DOES_GROW, rows), work):
            self.work.say(texts.GROWN.format(count=len(rows)), "positive")

    def reviewed(self) -> None:
        """The words of the test were looked at today."""
        found = self._trial()
        if found is None:
            return
        today = self.app.today()
        label_ = texts.DOES_REVIEW.format(name=found.name)
        self.work.done(label_, lambda session: records_tests.review(session, found.id, today))

    def other_way(self) -> None:
        """Decide the test by the next way."""
        found = self._trial()
        if found is not None:
            ways = list(Way)
            self._choose_way(ways[(ways.index(found.draft.way) + 1) % len(ways)].value)

    def _decide(self, rows: Sequence[WordRow]) -> None:
        self._write([(row, row.change, row.why) for row in rows if row.change is not None])

    def _write(self, wanted: Sequence[tuple[WordRow, WordChange | None, Phrase]]) -> None:
        lines = [row.proposed(change, why) for row, change, why in wanted if change is not None]
        if not lines:
            self.work.say(texts.NOTHING_TO_DECIDE, "info")
            return
        today = self.app.today()

        def work(session: Any) -> None:
            ids = records_changes.propose(session, lines, today)
            records_changes.accept(session, ids, today)

        if self.work.done(_named(texts.DOES_DECIDE_ONE, texts.DOES_DECIDE, [row for row, _, _ in wanted]), work):
            self.work.say(texts.DECIDED.format(count=len(lines)), "positive")

    def _choose_way(self, way: str) -> None:
        found = self._trial()
        if found is None or found.draft.way.value == way:
            return
        self.work.done(
            texts.DOES_WAY.format(name=found.name, way=WAY_NAMES[Way(way)]),
            lambda session: records_tests.change_test(session, found.id, replace(found.draft, way=Way(way))),
        )

    # ------------------------------------------------------------------ building

    def _lay_out(self) -> None:
        self.test.setAccessibleName(str(texts.TEST))
        self.test.setMinimumWidth(160)
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        for widget in (self.test, self.stage, self.way):
            tools.addWidget(widget)
        tools.addStretch()
        tools.addWidget(button(texts.ACCEPT_SHORT, "primary", icon_name="check", on_click=self.accept))
        tools.addWidget(button(texts.SET_BID, icon_name="wallet", on_click=self.set_bid))
        tools.addWidget(button(texts.DROP_SHORT, icon_name="trash-2", on_click=self.drop))
        tools.addWidget(button(texts.GROW_SHORT, icon_name="trending-up", on_click=self.grow))
        self._left.setMinimumWidth(_TREE_WIDTH)
        side = QVBoxLayout(self._left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(GRID)
        heading = label(texts.STATE_TREE, "heading")
        heading.setFixedHeight(ROW_HEIGHT)
        side.addWidget(heading)
        side.addWidget(self.tree)
        side.addWidget(self.notes)
        side.addStretch()
        right = self._right
        right.setChildrenCollapsible(False)
        right.setHandleWidth(12)
        right.setSizes([360, 280])
        right.setStretchFactor(0, 3)
        right.setStretchFactor(1, 2)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(12)
        self.split.setSizes([304, 900])
        self.split.setStretchFactor(1, 1)
        for name, splitter in (("words", self.split), ("word", right), ("trend", self.panel)):
            remember_splitter(self.app.settings, f"ads.split.{name}", splitter)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(tools)
        column.addWidget(self.split, 1)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self._inside)
        self.column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.test.activated.connect(lambda _: self.ground.choose(int(self.test.currentData())))
        self.ground.chosen.connect(self._on_chosen)
        self.way.activated.connect(lambda _: self._choose_way(str(self.way.currentData())))
        self.tree.chosen.connect(self._show_words)
        self.words.chosen.connect(lambda _row: self._show_word())
        self.words.opened.connect(lambda _row: self.accept())
        self._story_timer.timeout.connect(self._show_story)


def _has(session: Any, test_id: int, word: str) -> bool:
    return any(each.word == word for each in records_test_words.trial_words(session, test_id))


def _named(one: Phrase, several: Phrase, rows: Sequence[WordRow]) -> Phrase:
    """What the unit of work is called: by its word where it is one."""
    return one.format(word=rows[0].word) if len(rows) == 1 else several.format(count=len(rows))
