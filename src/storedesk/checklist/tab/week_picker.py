"""Which week is shown: the one before, the next, this one, one of those kept, or that of any day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QDialog, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from storedesk.checklist import texts
from storedesk.checklist.rules.tasks import Tally
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.icons import icon
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Text, button, icon_button

_WEEKS_LISTED = 12


class WeekPicker(QWidget):
    """`chosen(Week)` is emitted for another week."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._week: Week | None = None
        self._today = date.min
        self._kept: Sequence[tuple[Week, Tally]] = ()
        self.name = QToolButton()
        self.name.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.name.setIcon(icon("chevron-down"))
        self.name.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.name.setStyleSheet("QToolButton { font-size: 15px; font-weight: 600; }")
        self.name.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.name.clicked.connect(self.open_menu)
        self.this_week = button(self.tr("This week"), on_click=lambda: self.step_to(Week.of(self._today)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        row.addWidget(icon_button("chevron-left", self.tr("Week before"), on_click=lambda: self.step(-1)))
        row.addWidget(self.name)
        row.addWidget(icon_button("chevron-right", self.tr("Next week"), on_click=lambda: self.step(1)))
        row.addWidget(self.this_week)

    def show_week(self, week: Week, today: date, kept: Sequence[tuple[Week, Tally]]) -> None:
        """Name the week shown; `kept` are the weeks that have a list."""
        self._week, self._today, self._kept = week, today, kept
        self.name.setText(str(week.label))
        self.name.setAccessibleName(str(week.label))
        self.this_week.setVisible(week != Week.of(today))

    def step(self, weeks: int) -> None:
        """So many weeks on."""
        if self._week is not None:
            self.step_to(self._week.later(weeks))

    def step_to(self, week: Week) -> None:
        """Show that week."""
        if week != self._week:
            self.chosen.emit(week)

    def menu(self) -> QMenu:
        """The weeks one is likely to want, each with how far it came."""
        menu = QMenu(self)
        this = Week.of(self._today)
        tallies = dict(self._kept)
        listed = sorted({this.later(), this, *sorted(tallies, reverse=True)[:_WEEKS_LISTED]}, reverse=True)
        for week in listed:
            text = str(week.label)
            if week in tallies and tallies[week].total:
                done = texts.DONE_OF.format(done=tallies[week].done, total=tallies[week].total)
                text = f"{text}\t{done}"
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(week == self._week)
            action.triggered.connect(lambda _=False, week=week: self.step_to(week))
        menu.addSeparator()
        menu.addAction(self.tr("Week of a day…")).triggered.connect(self.ask)
        return menu

    def open_menu(self) -> None:
        """Show the menu under the name."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.name.mapToGlobal(QPoint(0, self.name.height())))

    def ask(self) -> None:
        """Ask for a day and show its week."""
        start = self._week.monday if self._week is not None else self._today
        day = ask_day(self, self.tr("Which week?"), self.tr("Choose any day of it."), start)
        if day is not None:
            self.step_to(Week.of(day))


def ask_day(parent: QWidget, heading: Text, sentence: Text, start: date, earliest: date | None = None) -> date | None:
    """A day picked in a calendar; None where the dialog was closed."""
    dialog = Dialog(parent, heading, sentence)
    calendar = QCalendarWidget()
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
    calendar.setSelectedDate(_qdate(start))
    if earliest is not None:
        calendar.setMinimumDate(_qdate(earliest))
    calendar.activated.connect(dialog.accept)
    dialog.body.addWidget(calendar)
    dialog.add_button(dialog.tr("Cancel"), rejects=True)
    dialog.add_button(dialog.tr("Choose"), "primary", accepts=True)
    calendar.setFocus()
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    picked = calendar.selectedDate()
    return date(picked.year(), picked.month(), picked.day())


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
