"""One test: its hypothesis, stage and dates, what it cost so far, the planner, and the step that comes next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from storedesk.ads.records_test_words import WordDraft
from storedesk.ads.records_tests import WAY_NAMES, Stage, Trial
from storedesk.ads.tab import texts
from storedesk.ads.tab.chips import stage_chip
from storedesk.ads.tab.planner import Planner
from storedesk.foundation import figures
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Chip, button, label, line
from storedesk.foundation.texts import Phrase

_SHOWN_IN: dict[str, tuple[Stage, ...]] = {
    "start": (Stage.PROPOSED,),
    "words": (Stage.PROPOSED, Stage.RUNNING, Stage.REVIEWED),
    "review": (Stage.RUNNING, Stage.REVIEWED),
    "restart": (Stage.RUNNING, Stage.REVIEWED),
    "end": (Stage.RUNNING, Stage.REVIEWED),
    "look": (Stage.RUNNING, Stage.REVIEWED, Stage.ENDED),
    "edit": tuple(Stage),
    "delete": tuple(Stage),
}
_FACTS: tuple[tuple[str, Phrase], ...] = (
    ("since", texts.COUNTED_SINCE),
    ("days", texts.DAYS_RUN),
    ("planned", texts.PLANNED_DAYS),
    ("review", texts.NEXT_REVIEW),
    ("way", texts.JUDGED_BY),
    ("bid", texts.DEFAULT_BID),
    ("budget", texts.DAILY_BUDGET),
    ("products", texts.PRODUCTS),
    ("plans", texts.PLANS),
    ("ended", texts.ENDED_ON),
)
_ABREAST = 2


class TestPanel(QFrame):
    """Everything about one test."""

    __test__ = False

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setMinimumWidth(360)
        self.name = label("", "heading", wrap=True)
        self.stage = Chip("neutral", "", "")
        self.hypothesis = label("", wrap=True)
        self.conclusion = label("", wrap=True)
        self.conclusion_head = label(texts.CONCLUSION, "caption")
        self.facts = {key: (label(text, "caption"), label("", wrap=True)) for key, text in _FACTS}
        self.planner = Planner(app)
        self.buttons: dict[str, QPushButton] = {
            "start": button(texts.START_TEST, "primary", icon_name="trending-up"),
            "look": button(texts.SHOW_WORDS, icon_name="target"),
            "words": button(texts.ADD_WORDS, icon_name="plus"),
            "review": button(texts.REVIEW_TEST, icon_name="check"),
            "edit": button(texts.EDIT_TEST, icon_name="pencil"),
            "restart": button(texts.RESTART_TEST, icon_name="rotate-ccw"),
            "end": button(texts.END_TEST, icon_name="flag"),
            "delete": button(texts.DELETE_TEST, icon_name="trash-2"),
        }
        self._lay_out()
        self.show_nothing()

    def show_nothing(self) -> None:
        """No test is chosen."""
        self._inside.hide()

    def show_trial(
        self, trial: Trial, words: Sequence[WordDraft], products: Sequence[str], plans: Sequence[str], today: date
    ) -> None:
        """Show a test on a day."""
        self._inside.show()
        self.name.setText(trial.name)
        chip = stage_chip(trial.stage)
        self.stage.show_chip(chip.tone, chip.icon, chip.word)
        self.hypothesis.setText(trial.draft.hypothesis or figures.UNKNOWN)
        self.conclusion.setText(trial.conclusion)
        for part in (self.conclusion, self.conclusion_head):
            part.setVisible(bool(trial.conclusion))
        draft = trial.draft
        days = texts.DAYS_OF.format(run=trial.days_run(today), planned=draft.planned_days)
        said = {
            "since": figures.day(trial.since) if trial.since else "",
            "days": str(days) if trial.since else "",
            "planned": "" if trial.since else str(draft.planned_days),
            "review": figures.day(review) if (review := trial.next_review(today)) else "",
            "way": str(WAY_NAMES[draft.way]),
            "bid": figures.money(draft.default_bid),
            "budget": figures.money(draft.daily_budget),
            "products": ", ".join(products) or str(texts.NO_PRODUCT),
            "plans": ", ".join(plans) or str(texts.ALL_PLANS),
            "ended": figures.day(trial.ended_on) if trial.ended_on else "",
        }
        for key, (name, value) in self.facts.items():
            value.setText(said[key])
            name.setVisible(bool(said[key]))
            value.setVisible(bool(said[key]))
        self._show_steps(trial.stage)
        planned = trial.stage is Stage.PROPOSED
        self.planner.setVisible(planned)
        if planned:
            self.planner.ask(draft, words)

    def _show_steps(self, stage: Stage) -> None:
        """The buttons of the stage, two in a row, without gaps."""
        shown = [made for key, made in self.buttons.items() if stage in _SHOWN_IN[key]]
        for made in self.buttons.values():
            made.setVisible(made in shown)
            self._steps.removeWidget(made)
        for number, made in enumerate(shown):
            self._steps.addWidget(made, *divmod(number, _ABREAST))

    def _lay_out(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.stage, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(label(texts.HYPOTHESIS, "caption"))
        column.addWidget(self.hypothesis)
        column.addWidget(self.conclusion_head)
        column.addWidget(self.conclusion)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(6)
        for row, (name, value) in enumerate(self.facts.values()):
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(1, 1)
        column.addWidget(line())
        column.addLayout(grid)
        column.addWidget(line())
        self._steps = QGridLayout()
        self._steps.setSpacing(GRID)
        column.addLayout(self._steps)
        column.addWidget(self.planner)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside.setObjectName("scrolled")
        area.setWidget(self._inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2 * GRID, 2 * GRID, GRID, GRID)
        outer.addWidget(area)
