"""The year on the page of goals: its four figures, how it is shared out, and its twelve months."""

from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from storedesk.foundation import figures
from storedesk.foundation.calendar.weeks import month_name
from storedesk.foundation.desktop.figure_field import FigureField
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Segmented, button, icon_button, label, plain_tooltip
from storedesk.shop import records
from storedesk.shop.rules.metrics import KEPT_TARGETS, MEANINGS, Metric
from storedesk.shop.rules.targets import DayShape, MonthShape
from storedesk.shop.tab import texts
from storedesk.shop.tab.advice import AHEAD, BEHIND, Bar, pace_details, scrolled

_MONTHS = range(1, 13)


class YearPart(QFrame):
    """The year's four goals and its twelve months."""

    stepped = Signal(int)
    month_chosen = Signal(int)
    year_kept = Signal(object, object)
    month_kept = Signal(int, object)
    shapes_chosen = Signal(str, str)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setMinimumWidth(424)
        self.heading = label("", "heading")
        self.total = label("", "muted")
        self.fields: dict[Metric, FigureField] = {}
        self.rows = {number: MonthRow(number) for number in _MONTHS}
        self.month_shape = Segmented(
            [(MonthShape.LAST_YEAR.value, texts.LAST_YEARS_SHAPE), (MonthShape.EVEN.value, texts.EVENLY)],
            name=texts.MONTHS_BY,
        )
        self.day_shape = Segmented(
            [(DayShape.WEEKDAYS.value, texts.WEEKDAYS), (DayShape.EVEN.value, texts.EVENLY)], name=texts.DAYS_BY
        )
        inner = QVBoxLayout()
        inner.setSpacing(12)
        inner.addLayout(self._head())
        inner.addLayout(self._year_fields())
        inner.addLayout(self._shapes())
        inner.addLayout(self._months())
        inner.addStretch()
        scrolled(self, inner)
        for shape in (self.month_shape, self.day_shape):
            shape.chosen.connect(lambda _: self.shapes_chosen.emit(self.month_shape.current, self.day_shape.current))

    def show_year(self, year: records.YearGoals, month: date) -> None:
        """Show a year's goals with one of its months chosen."""
        self.heading.setText(str(texts.YEAR_NAMED.format(year=year.year)))
        for metric, field in self.fields.items():
            field.show_figure(year.typed.of(metric), year.goals.of(metric))
            field.setToolTip(plain_tooltip(str(texts.COMPUTED) if year.typed.of(metric) is None else ""))
        self.month_shape.choose(year.shapes.months.value)
        self.day_shape.choose(year.shapes.days.value)
        of_year = figures.money(year.goals.sales)
        self.total.setText(str(texts.MONTHS_SUM.format(sum=figures.money(year.sum_of_months), year=of_year)))
        for goals in year.months:
            self.rows[goals.month.month].show_month(goals, chosen=goals.month == month)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(label(texts.YEAR_GOAL, "heading"))
        row.addStretch()
        row.addWidget(icon_button("chevron-left", texts.EARLIER_YEAR, on_click=lambda: self.stepped.emit(-1)))
        row.addWidget(self.heading)
        row.addWidget(icon_button("chevron-right", texts.LATER_YEAR, on_click=lambda: self.stepped.emit(1)))
        return row

    def _year_fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(4)
        for place, metric in enumerate(KEPT_TARGETS):
            meaning = MEANINGS[metric]
            field = FigureField(meaning.unit, str(meaning.name))
            field.kept.connect(lambda value, metric=metric: self.year_kept.emit(metric, value))
            field.refused.connect(self.refused)
            self.fields[metric] = field
            grid.addWidget(label(meaning.name, "caption"), 0, place)
            grid.addWidget(field, 1, place)
        return grid

    def _shapes(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(4)
        grid.addWidget(label(texts.MONTHS_BY, "caption"), 0, 0)
        grid.addWidget(self.month_shape, 1, 0)
        grid.addWidget(label(texts.DAYS_BY, "caption"), 0, 1)
        grid.addWidget(self.day_shape, 1, 1)
        grid.setColumnStretch(2, 1)
        return grid

    def _months(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addWidget(self.total)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(2)
        for place, text in enumerate(("", str(texts.TARGET), str(texts.REACHED), "", str(texts.DONE))):
            head = label(text, "caption")
            if place in (1, 2, 4):
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(head, 0, place)
        for number, row in self.rows.items():
            row.chosen.connect(self.month_chosen)
            row.kept.connect(self.month_kept)
            row.field.refused.connect(self.refused)
            for place, widget in enumerate((row.name, row.field, row.reached, row.bar, row.done)):
                grid.addWidget(widget, number, place)
        grid.setColumnStretch(3, 1)
        column.addLayout(grid)
        return column


class MonthRow(QObject):
    """A month's line: its target to type, what was reached, and the bar."""

    chosen = Signal(int)
    kept = Signal(int, object)

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.name: QPushButton = button("", "link", on_click=lambda: self.chosen.emit(number))
        self.field = FigureField("money", str(texts.TARGET))
        self.field.setMinimumWidth(96)
        self.field.kept.connect(lambda value: self.kept.emit(number, value))
        self.reached: QLabel = label("")
        self.done: QLabel = label("", "strong")
        for part in (self.reached, self.done):
            part.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.reached.setMinimumWidth(72)
        self.done.setMinimumWidth(40)
        self.bar = Bar()

    def show_month(self, goals: records.MonthGoals, *, chosen: bool) -> None:
        """Show how far the month has come."""
        self.name.setText(str(month_name(goals.month)))
        face = self.name.font()
        face.setBold(chosen)
        self.name.setFont(face)
        self.field.setAccessibleName(str(texts.TARGET) + " " + str(month_name(goals.month)))
        self.field.show_figure(goals.typed.sales, goals.goals.sales)
        self.reached.setText(figures.money(goals.reached.sales, places=0))
        pace = goals.pace
        self.done.setText(figures.rate(pace.completion, places=0) if pace is not None else figures.UNKNOWN)
        expected = pace.planned / pace.target if pace is not None and pace.target else None
        ahead = pace is not None and (pace.against_plan is None or pace.against_plan >= 1)
        self.bar.show_shares(pace.completion if pace else None, expected, AHEAD if ahead else BEHIND)
        self.bar.setToolTip(plain_tooltip(pace_details(pace) if pace is not None else ""))
