"""The page of display ads: what each place, creative and crowd brings, and tests before an event."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFrame,
    QHBoxLayout,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from storedesk.ads import records_display, records_settings
from storedesk.ads.records_display import By
from storedesk.ads.records_trend import usual_period
from storedesk.ads.rules.display import Ranked, event_tests, rank, share_budget
from storedesk.ads.tab import page_texts, texts
from storedesk.ads.tab.display_columns import DISPLAY, DisplayRow
from storedesk.ads.tab.ground import Ground
from storedesk.ads.tab.hours_dialog import HoursDialog
from storedesk.ads.tab.page import Page, mark_row
from storedesk.ads.tab.work import Work
from storedesk.foundation import figures
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.figure_field import FigureField
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import EmptyState, button, label, set_in, set_tone
from storedesk.foundation.texts import Phrase

_BY: dict[By, Phrase] = {
    By.CROWD: page_texts.BY_CROWD,
    By.CREATIVE: page_texts.BY_CREATIVE,
    By.UNIT: page_texts.BY_UNIT,
    By.PLAN: page_texts.BY_PLAN,
}
_PERIODS = (7, 30, 90)
_EVENT_IN = timedelta(days=30)
_USUAL_PRICE = Decimal("1.00")


class DisplayPage(Page):
    """The ranking above, the tests before an event below."""

    def __init__(self, app: AppContext, work: Work, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(app, work, ground, parent)
        self._ranked: tuple[Ranked, ...] = ()
        self._event_budget: Decimal | None = None
        self.by = QComboBox()
        self.by.setAccessibleName(str(page_texts.LAID_OUT_BY))
        self.period = QComboBox()
        self.period.setAccessibleName(str(page_texts.OVER_DAYS))
        for days in _PERIODS:
            self.period.addItem(str(page_texts.LAST_DAYS.format(days=days)), days)
        self.period.setCurrentIndex(1)
        self.break_even = FigureField("number", str(page_texts.BREAK_EVEN))
        self.break_even.setFixedWidth(72)
        self.list = TableView(
            "ads.display", DISPLAY, app, called=texts.DISPLAY, empty=page_texts.NO_ROWS, row_key=lambda row: row.key
        )
        self.day = set_in(QDateEdit(QDate(*_parts(app.today() + _EVENT_IN))))
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(str(page_texts.EVENT))
        self.test_days = _spin(1, 30, 7, page_texts.EVENT_DAYS)
        self.clicks = _spin(10, 2000, 100, page_texts.EVENT_CLICKS)
        self.budget = FigureField("money", str(page_texts.EVENT_BUDGET))
        self.budget.setFixedWidth(104)
        self.when = label("", wrap=True)
        self.empty = EmptyState(
            "megaphone", page_texts.NO_DISPLAY, texts.IMPORT, self.take_in.emit, heading=texts.DISPLAY
        )
        self._lay_out()
        self._connect()

    @property
    def table(self) -> TableView:
        return self.list

    def reload(self) -> None:
        with self.app.store.reading() as session:
            told = records_display.told(session)
            by = self._chosen(told)
            first, last = usual_period(self.app.today(), int(self.period.currentData()))
            found = records_display.combinations(session, by, first, last) if by is not None else []
            limit = records_settings.display_roi(session, self.app.today())
            self._event_budget = records_settings.event_budget(session, self.app.today())
        self.break_even.show_figure(limit)
        self.budget.show_figure(self._event_budget)
        self.stack.setCurrentIndex(1 if told else 0)
        self._ranked = rank(found, None if limit is None else float(limit))
        self._show()

    # ------------------------------------------------------------------ inside

    def acts(self) -> dict[str, Callable[[], object]]:
        return {"by": self._next_by, "hours": self.ask_hours, "event": self.day.setFocus}

    def ask_hours(self) -> None:
        """Work out bids by hour from a pasted table."""
        today = self.app.today()
        with self.app.store.reading() as session:
            kept = records_settings.kept_hours(session, today)
        dialog = HoursDialog(self.window(), self.app, kept)
        if dialog.exec() == QDialog.DialogCode.Accepted and (wanted := dialog.wanted):
            self.work.done(page_texts.DOES_HOURS, lambda session: records_settings.keep_hours(session, wanted, today))

    def _chosen(self, told: list[By]) -> By | None:
        kept = self.by.currentData()
        self.by.blockSignals(True)
        self.by.clear()
        for each in told:
            self.by.addItem(str(_BY[each]), each.value)
        self.by.setCurrentIndex(max(self.by.findData(kept), 0) if told else -1)
        self.by.blockSignals(False)
        return By(self.by.currentData()) if told else None

    def _next_by(self) -> None:
        if self.by.count():
            self.by.setCurrentIndex((self.by.currentIndex() + 1) % self.by.count())
            self.reload()

    def _show(self) -> None:
        budget = self._event_budget
        parts = share_budget(budget, self._ranked) if budget else ()
        self.list.show_rows([DisplayRow(each, parts[at] if parts else None) for at, each in enumerate(self._ranked)])
        mark_row(self.list)
        self._show_event()

    def _show_event(self) -> None:
        event = date(self.day.date().year(), self.day.date().month(), self.day.date().day())
        count = len(self._ranked)
        price = next((each.cpc for each in self._ranked if each.cpc), _USUAL_PRICE)
        tests = event_tests(event, count, self.clicks.value(), price, self.test_days.value(), self.app.today())
        costs = page_texts.EVENT_COSTS.format(count=count, cost=figures.money(tests.cost))
        self.when.setText(f"{tests.sentence} {costs}" if tests.possible else str(tests.sentence))
        set_tone(self.when, "" if tests.possible else "warning")

    def _keep_break_even(self, roi: Decimal | None) -> None:
        today = self.app.today()
        self.work.done(
            page_texts.DOES_BREAK_EVEN, lambda session: records_settings.keep_display_roi(session, roi, today)
        )
        self.reload()

    def _keep_budget(self, amount: Decimal | None) -> None:
        today = self.app.today()
        self.work.done(
            page_texts.DOES_EVENT_BUDGET, lambda session: records_settings.keep_event_budget(session, amount, today)
        )
        self.reload()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        for widget in (label(page_texts.LAID_OUT_BY, "muted"), self.by, self.period):
            tools.addWidget(widget)
        tools.addWidget(button(page_texts.HOURS, icon_name="clock", on_click=self.ask_hours))
        tools.addStretch()
        tools.addWidget(label(page_texts.BREAK_EVEN, "muted"))
        tools.addWidget(self.break_even)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for part in (
            label(page_texts.EVENT, "muted"),
            self.day,
            label(page_texts.EVENT_DAYS, "muted"),
            self.test_days,
            label(page_texts.EVENT_CLICKS, "muted"),
            self.clicks,
            label(page_texts.EVENT_BUDGET, "muted"),
            self.budget,
        ):
            row.addWidget(part)
        row.addStretch()
        event = QFrame()
        event.setObjectName("panel")
        below = QVBoxLayout(event)
        below.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        below.setSpacing(GRID)
        below.addLayout(row)
        below.addWidget(self.when)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(tools)
        column.addWidget(self.list, 1)
        column.addWidget(event)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(inside)
        self.column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.by.activated.connect(lambda _: self.reload())
        self.period.activated.connect(lambda _: self.reload())
        self.break_even.kept.connect(self._keep_break_even)
        self.budget.kept.connect(self._keep_budget)
        for field in (self.break_even, self.budget):
            field.refused.connect(self.work.refused)
        self.day.dateChanged.connect(self._show_event)
        self.clicks.valueChanged.connect(self._show_event)
        self.test_days.valueChanged.connect(self._show_event)


def _parts(day: date) -> tuple[int, int, int]:
    return day.year, day.month, day.day


def _spin(low: int, high: int, value: int, name: Phrase) -> QSpinBox:
    made = set_in(QSpinBox())
    made.setRange(low, high)
    made.setValue(value)
    made.setAccessibleName(str(name))
    return made
