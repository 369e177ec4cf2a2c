"""What a test will cost and how sure its verdicts will be, worked out while its form is typed; both ways round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from storedesk.ads import records_planner
from storedesk.ads.records_planner import Prepared
from storedesk.ads.records_test_words import WordDraft
from storedesk.ads.records_tests import Draft
from storedesk.ads.rules import planner
from storedesk.ads.rules.delay import Category
from storedesk.ads.rules.economics import Basis
from storedesk.ads.rules.plan_words import affordable_said, decided_range, impossible_said, plan_said
from storedesk.ads.rules.planner import LENGTHS, Affordable, PlannedTest
from storedesk.ads.rules.states import yuan
from storedesk.ads.rules.verdicts import DROP_AT, Setting
from storedesk.ads.tab import texts
from storedesk.foundation import figures
from storedesk.foundation.database.store import Store
from storedesk.foundation.desktop.columns import Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.figure_field import FigureField
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID, ROW_HEIGHT
from storedesk.foundation.desktop.widgets import label, set_tone
from storedesk.foundation.progress import Progress

_DELAY_MS = 250


@dataclass(frozen=True, slots=True)
class Question:
    """A test as it is typed, and a budget in all for the other way round."""

    draft: Draft
    words: tuple[WordDraft, ...]
    budget: Decimal | None = None
    category: Category | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The planned tests, one per length, and what the budget decides."""

    question: Question
    prepared: Prepared
    planned: tuple[PlannedTest, ...]
    affordable: Affordable | None


@dataclass(frozen=True, slots=True)
class _Row:
    planned: PlannedTest
    words: int
    wanted: bool

    @property
    def decided(self) -> str:
        low, high = decided_range(self.planned, self.words)
        return str(texts.PLAN_RANGE.format(low=low, high=high))


COLUMNS: tuple[Column, ...] = (
    Column("days", texts.PLAN_DAYS, "int", value=lambda row: row.planned.days, width=52, tone=lambda row: _tone(row)),
    Column("cost", texts.PLAN_COST, "money", value=lambda row: yuan(row.planned.cost), width=84, places=0),
    Column(
        "clicks", texts.PLAN_CLICKS, "int", value=lambda row: round(row.planned.clicks_a_word), width=84, hidden=True
    ),
    Column("decided", texts.PLAN_DECIDED, value=lambda row: row.decided, width=88, align="right"),
    Column("spend", texts.PLAN_SPEND, "rate", value=lambda row: row.planned.decided_spend, width=84, places=0),
    Column("wrong", texts.PLAN_WRONG, "rate", value=lambda row: row.planned.wrongly_dropped, width=84, places=0),
    Column(
        "value",
        texts.PLAN_VALUE,
        "money",
        value=lambda row: yuan(row.planned.net_value),
        width=84,
        places=0,
        tooltip=texts.PLAN_VALUE_TIP,
        stretch=True,
    ),
)


class Planner(QFrame):
    """Ask it with ask(); it answers beside the window, the latest question only."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self.answer: Answer | None = None
        self._question: Question | None = None
        self._working = 0
        self.setObjectName("panel")
        self.sentence = label(texts.PLAN_NEEDS, wrap=True)
        self.table = TableView(
            "ads.planner", COLUMNS, app, row_key=lambda row: row.planned.days, filter_box=False, bare=True
        )
        self.table.setFixedHeight((len(LENGTHS) + 1) * ROW_HEIGHT + 16)
        self.notes = label("", "caption", wrap=True)
        self.budget = FigureField("money", str(texts.PLAN_BUDGET))
        self.budget.setFixedWidth(104)
        self.affordable = label("", wrap=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._start)
        self.budget.textChanged.connect(lambda: self._timer.start())
        self._lay_out()

    @property
    def waiting(self) -> bool:
        """Whether an answer is on its way."""
        return self._working > 0 or self._timer.isActive()

    def ask(self, draft: Draft, words: Sequence[WordDraft], category: Category | None = None) -> None:
        """Work it out for a test as it is typed, and for how fast customers decide."""
        self._question = Question(draft, tuple(words), self._budget(), category)
        self._timer.start()

    def _start(self) -> None:
        question = self._question
        if question is None:
            return
        question = replace(question, budget=self._budget())
        self._question = question
        if not question.words:
            self._show(None)
            return
        store, today = self.app.store, self.app.today()
        self._working += 1
        self.app.jobs.start(
            str(texts.PLANNING),
            lambda progress: work_out(store, question, today, progress),
            done=self._take,
            failed=lambda _error: self._end(),
        )

    def _take(self, answer: Answer) -> None:
        self._end()
        if answer.question == self._question:
            self._show(answer)

    def _end(self) -> None:
        self._working -= 1

    def _show(self, answer: Answer | None) -> None:
        self.answer = answer
        self.table.setVisible(answer is not None and bool(answer.planned))
        self.notes.setText("")
        self.affordable.setText("")
        set_tone(self.sentence, "")
        if answer is None:
            self.sentence.setText(str(texts.PLAN_NEEDS))
            return
        words, wanted = len(answer.question.words), answer.question.draft.planned_days
        self.table.show_rows([_Row(each, words, each.days == wanted) for each in answer.planned])
        if not answer.planned:
            self.sentence.setText(str(impossible_said()))
            set_tone(self.sentence, "warning")
            return
        self.table.select(wanted)
        nearest = min(answer.planned, key=lambda each: abs(each.days - wanted))
        self.sentence.setText(str(plan_said(nearest, words)))
        self.notes.setText(" ".join(map(str, _notes(answer))))
        if answer.affordable is not None:
            self.affordable.setText(str(affordable_said(answer.affordable)))

    def _budget(self) -> Decimal | None:
        text = self.budget.text().replace(",", "").strip()
        return Decimal(text) if text.replace(".", "", 1).isdecimal() else None

    def _lay_out(self) -> None:
        other = QHBoxLayout()
        other.setSpacing(GRID)
        other.addWidget(label(texts.PLAN_BUDGET, "muted"))
        other.addWidget(self.budget)
        other.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        column.setSpacing(GRID)
        column.addWidget(label(texts.PLANNER, "heading", wrap=True))
        for widget in (self.sentence, self.table, self.notes):
            column.addWidget(widget)
        column.addLayout(other)
        column.addWidget(self.affordable)
        self.table.hide()


def work_out(store: Store, question: Question, today: date, progress: Progress) -> Answer:
    """Plan every length, and what the budget decides; raises Cancelled."""
    progress.report(0, None, str(texts.PLANNING))
    with store.reading() as session:
        prepared = records_planner.prepare(session, question.draft, question.words, today, question.category)
    progress.report(0, None, str(texts.PLANNING))
    draft = question.draft
    daily = float(draft.daily_budget) if draft.daily_budget else None
    lengths = sorted({*LENGTHS, draft.planned_days})
    setting = Setting(caution=draft.caution, aim=draft.aim, bids_may_move=draft.bids_may_move)
    planned = planner.plan(prepared.forecast, prepared.delay, daily, lengths, setting)
    found = None
    if planned and question.budget:
        spend = daily or prepared.forecast.full_spend
        found = planner.affordable(
            prepared.forecast, prepared.delay, float(question.budget), spend, DROP_AT[draft.caution]
        )
    return Answer(question, prepared, planned, found)


def _notes(answer: Answer) -> list[Any]:
    prepared, words = answer.prepared, len(answer.question.words)
    best = planner.best_length(answer.planned)
    notes: list[Any] = []
    if best is not None:
        notes.append(texts.PLAN_BEST.format(days=best.days))
    clicks = figures.number(prepared.usual_clicks, places=1)
    notes.append(texts.PLAN_KNOWN.format(known=prepared.known, words=words, clicks=clicks))
    if prepared.basis is not Basis.MARGIN:
        notes.append(texts.PLAN_ROI_ONLY)
    return notes


def _tone(row: _Row) -> str:
    return "accent" if row.wanted else ""
