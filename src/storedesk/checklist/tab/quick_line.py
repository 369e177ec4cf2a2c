"""The line at the top where a task is added: type, Enter, done; day and role stand ready beside it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from storedesk.checklist.records import Draft
from storedesk.checklist.rules.sections import role_choices
from storedesk.foundation.calendar.weeks import Week, weekday_name
from storedesk.foundation.desktop.icons import icon
from storedesk.foundation.desktop.theme import GRID


class QuickLine(QWidget):
    """`added(Draft)` is emitted with Enter; the text stays until `clear` says that it was kept."""

    added = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Add a task: write it and press Enter"))
        self.text.setAccessibleName(self.tr("New task"))
        self.text.setMaxLength(400)
        self.text.addAction(icon("plus", "text_faint"), QLineEdit.ActionPosition.LeadingPosition)
        self.day, self.role = QComboBox(), QComboBox()
        self.day.setAccessibleName(self.tr("Day"))
        self.role.setAccessibleName(self.tr("Role"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.text, 1)
        row.addWidget(self.day)
        row.addWidget(self.role)
        for key, name in role_choices().items():
            self.role.addItem(name, key)
        self.text.returnPressed.connect(self._add)

    def show_week(self, week: Week, today: date) -> None:
        """Offer the days of this week; today stands ready, or Monday in another week."""
        kept = self.day.currentData() if self._days() == list(week.days) else None
        if kept is not None:
            return
        self.day.clear()
        for day in week.days:
            self.day.addItem(f"{weekday_name(day, short=True)} {day.day}", day)
        self.choose(day=today if today in week else week.monday)

    def choose(self, *, day: date | None = None, role: str = "") -> None:
        """Make a day or a role stand ready."""
        if day is not None and day in self._days():
            self.day.setCurrentIndex(self._days().index(day))
        place = self.role.findData(role)
        if role and place >= 0:
            self.role.setCurrentIndex(place)

    def clear(self) -> None:
        """Ready for the next one."""
        self.text.clear()

    def _days(self) -> Sequence[date]:
        return [self.day.itemData(place) for place in range(self.day.count())]

    def _add(self) -> None:
        if self.text.text().strip():
            self.added.emit(Draft(self.text.text(), str(self.role.currentData()), self.day.currentData()))
