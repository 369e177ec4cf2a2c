"""The page of investing: good words to raise, the nursery of words being grown, and how budgets are used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from storedesk.ads import records_changes, records_nursery, records_plans, records_settings
from storedesk.ads.records_changes import Place, Proposed
from storedesk.ads.records_nursery import Nursling
from storedesk.ads.records_plans import TrafficPlan
from storedesk.ads.records_tests import trials
from storedesk.ads.rules import decisions
from storedesk.ads.rules.nursery import ROOM
from storedesk.ads.rules.verdicts import Verdict
from storedesk.ads.tab import page_texts, texts
from storedesk.ads.tab.ground import Ground
from storedesk.ads.tab.invest_columns import GOOD, NURSERY, PACES, GoodWord, plan_name
from storedesk.ads.tab.judging import judge_of
from storedesk.ads.tab.page import Page, mark_row
from storedesk.ads.tab.reading import Shown, WordRow
from storedesk.ads.tab.work import Work
from storedesk.foundation.database.store import Session
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import ask_text
from storedesk.foundation.desktop.figure_field import FigureField, read_figure, written_plainly
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Segmented, button, label
from storedesk.foundation.errors import UserError

_GOOD, _NURSERY, _PACE = "good", "nursery", "pace"
_PAYING = frozenset({Verdict.RAISE, Verdict.KEEP})


class InvestPage(Page):
    """Three tables; what can be done follows the one in view."""

    def __init__(self, app: AppContext, work: Work, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(app, work, ground, parent)
        self.judge = judge_of(app, work, ground)
        self.which = Segmented(
            [(_GOOD, page_texts.GOOD_WORDS), (_NURSERY, page_texts.NURSERY), (_PACE, page_texts.PACING)],
            name=texts.INVEST,
        )
        self.good = TableView(
            "ads.good",
            GOOD,
            app,
            called=page_texts.GOOD_WORDS,
            empty=page_texts.NO_GOOD_WORDS,
            row_key=lambda row: row.word,
        )
        self.nursery = TableView(
            "ads.nursery",
            NURSERY,
            app,
            called=page_texts.NURSERY,
            empty=page_texts.NO_NURSERY,
            row_key=lambda row: row.id,
        )
        self.pace = TableView(
            "ads.pace",
            PACES,
            app,
            called=page_texts.PACING,
            empty=page_texts.NO_PLANS,
            row_key=lambda row: row.campaign_id,
        )
        self.said = label("", "muted", wrap=True)
        self.traffic = TrafficPlan(None, None)
        self.traffic_said = label("", wrap=True)
        self.share = FigureField("rate", str(page_texts.PLANNED_SHARE))
        self.share.setFixedWidth(80)
        self._buttons: dict[str, list[QPushButton]] = {_GOOD: [], _NURSERY: [], _PACE: []}
        self._lay_out()
        self.which.chosen.connect(lambda _: self.reload())
        self.share.kept.connect(self._keep_share)
        self.share.refused.connect(self.work.refused)
        self.good.opened.connect(lambda row: self.show_page.emit(f"words:{row.word}"))
        self.nursery.opened.connect(lambda _row: self.change_goal())
        self.pace.opened.connect(lambda _row: self.set_budget())

    @property
    def table(self) -> TableView:
        return {_GOOD: self.good, _NURSERY: self.nursery, _PACE: self.pace}[self.which.current]

    @property
    def waiting(self) -> bool:
        return self.judge.waiting

    def reload(self) -> None:
        which, today = self.which.current, self.app.today()
        for made in self._buttons.values():
            for each in made:
                each.setVisible(each in self._buttons[which])
        self.traffic_row.setVisible(which == _GOOD)
        if which == _GOOD:
            self._ask_good_words()
        elif which == _NURSERY:
            with self.app.store.reading() as session:
                rows = records_nursery.nursery(session, today)
            self.nursery.show_rows(rows)
            self.said.setText(str(page_texts.NURSERY_ROOM.format(count=len(rows), room=ROOM)))
        else:
            with self.app.store.reading() as session:
                self.pace.show_rows(records_plans.paces(session, today))
            self.said.setText(str(page_texts.PACING_SAY))
        self.stack.setCurrentWidget(self.table)
        mark_row(self.table)

    def show_thing(self, key: str) -> None:
        """One of the three tables (good, nursery or pace), or a plan among the budgets (plan:5)."""
        kind, _, number = key.partition(":")
        which = _PACE if kind == "plan" else kind
        if which in self._buttons:
            self.which.choose(which)
            self.reload()
        if number.isdigit():
            self.pace.select(int(number))

    # ------------------------------------------------------------------ doing

    def acts(self) -> dict[str, Callable[[], object]]:
        return {
            "raise": self.raise_bids,
            "traffic": self.adjust_by_traffic,
            "goal": self.change_goal,
            "leave": self.leave,
            "budget": self.set_budget,
            "good": lambda: self.show_thing(_GOOD),
            "nursery": lambda: self.show_thing(_NURSERY),
            "pace": lambda: self.show_thing(_PACE),
        }

    def raise_bids(self) -> None:
        """Put the new bids of the marked words on the change sheet."""
        if self.which.current == _NURSERY:
            self._propose([line for row in self.nursery.selected() if (line := _of_nursling(row)) is not None])
        elif self.which.current == _GOOD:
            rows: list[WordRow] = [good.row for good in self.good.selected()]
            found = [(row, decisions.of_verdict(row.told)) for row in rows]
            self._propose([row.proposed(change, row.why) for row, change in found if change is not None])

    def adjust_by_traffic(self) -> None:
        """Put bids moved towards the planned share of traffic on the change sheet, for the marked words."""
        if self.which.current != _GOOD:
            return
        why = self.traffic.sentence
        marked: list[GoodWord] = self.good.selected()
        found = [(good.row, decisions.other_bid(good.row.bid, good.traffic_bid)) for good in marked]
        self._propose([row.proposed(change, why) for row, change in found if change is not None])

    def _keep_share(self, share: Decimal | None) -> None:
        today = self.app.today()
        self.work.done(
            page_texts.DOES_SHARE, lambda session: records_settings.keep_planned_share(session, share, today)
        )
        self.reload()

    def change_goal(self) -> None:
        """Ask for another goal of the word the keyboard stands on."""
        row = self.nursery.current()
        if row is None or self.which.current != _NURSERY:
            return
        text = ask_text(
            self.window(),
            page_texts.GOAL_HEADING.format(word=row.word),
            page_texts.GOAL_QUESTION,
            f"{row.goal.normalize():f}",
        )
        goal = self._figure(text, "number")
        if goal is not None:
            self.work.done(
                page_texts.DOES_GOAL.format(word=row.word),
                lambda session: records_nursery.change(session, row.id, goal, row.note),
            )

    def leave(self) -> None:
        """The marked words leave the nursery."""
        rows, today = self.nursery.selected(), self.app.today()
        if not rows or self.which.current != _NURSERY:
            return

        def work(session: Session) -> None:
            for row in rows:
                records_nursery.leave(session, row.id, today)

        self.work.done(page_texts.DOES_LEAVE.format(count=len(rows)), work)

    def set_budget(self) -> None:
        """Ask what the plan may cost a month."""
        row = self.pace.current()
        if row is None or self.which.current != _PACE:
            return
        name, month = plan_name(row), self.app.today()
        shown = written_plainly(row.budget.month, "money")
        text = ask_text(self.window(), page_texts.BUDGET_HEADING.format(name=name), page_texts.BUDGET_QUESTION, shown)
        if text is None:
            return
        try:
            wanted = replace(row.budget, month=read_figure(text, "money"))
        except UserError as error:
            self.work.refused.emit(str(error))
            return
        self.work.done(
            page_texts.DOES_BUDGET.format(name=name),
            lambda session: records_settings.keep_budget(session, row.campaign_id, wanted, month),
        )

    def _figure(self, text: str | None, unit: Any) -> Any:
        if text is None:
            return None
        try:
            return read_figure(text, unit)
        except UserError as error:
            self.work.refused.emit(str(error))
            return None

    def _propose(self, lines: Sequence[Proposed]) -> None:
        if not lines:
            self.work.say(texts.NOTHING_TO_DECIDE)
            return
        today = self.app.today()

        def work(session: Session) -> None:
            records_changes.accept(session, records_changes.propose(session, lines, today), today)

        if self.work.done(texts.DOES_DECIDE.format(count=len(lines)), work):
            self.work.say(texts.DECIDED.format(count=len(lines)), "positive")

    def _ask_good_words(self) -> None:
        with self.app.store.reading() as session:
            found = trials(session)
            self.traffic = records_plans.traffic_plan(session, self.app.today())
        self.traffic_said.setText(str(self.traffic.sentence))
        self.share.show_figure(self.traffic.planned)
        chosen = next((each for each in found if each.id == self.ground.test_id), found[0] if found else None)
        self.said.setText(str(page_texts.TEST_NAMED.format(name=chosen.name)) if chosen is not None else "")
        if chosen is None:
            self.good.show_rows([])
        else:
            self.judge.ask(chosen, self._show_good_words)

    def _show_good_words(self, shown: Shown) -> None:
        paying = [row for row in shown.rows if row.verdict in _PAYING and row.sums.orders and not row.taken_back]
        self.good.show_rows([GoodWord(row, self.traffic.factor) for row in paying])
        mark_row(self.good)

    # ------------------------------------------------------------------ building

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(self.which)
        tools.addWidget(self.said, 1)
        for keys, text, kind, sign, does in (
            ((_GOOD, _NURSERY), page_texts.RAISE_GROWN, "primary", "arrow-up", self.raise_bids),
            ((_GOOD,), page_texts.ADJUST, "", "wallet", self.adjust_by_traffic),
            ((_NURSERY,), page_texts.CHANGE_GOAL, "", "target", self.change_goal),
            ((_NURSERY,), page_texts.LEAVE, "", "x", self.leave),
            ((_PACE,), page_texts.SET_BUDGET, "primary", "wallet", self.set_budget),
        ):
            made = button(text, kind, icon_name=sign, on_click=does)
            tools.addWidget(made)
            for key in keys:
                self._buttons[key].append(made)
        self.stack = QStackedWidget()
        for table in (self.good, self.nursery, self.pace):
            self.stack.addWidget(table)
        self.traffic_row = QWidget()
        traffic = QHBoxLayout(self.traffic_row)
        traffic.setContentsMargins(0, 0, 0, 0)
        traffic.setSpacing(GRID)
        traffic.addWidget(self.traffic_said, 1)
        traffic.addWidget(label(page_texts.PLANNED_SHARE, "muted"))
        traffic.addWidget(self.share)
        self.column.addLayout(tools)
        self.column.addWidget(self.traffic_row)
        self.column.addWidget(self.stack, 1)


def _of_nursling(row: Nursling) -> Proposed | None:
    change = decisions.other_bid(row.bid, row.advice.bid) if row.advice is not None else None
    if change is None or row.advice is None:
        return None
    return Proposed(row.word, Place(row.channel, None, None, row.product_id), change, row.advice.sentence)
