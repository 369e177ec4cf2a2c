"""Picking a period: the last days, this or the last month, a year, or two dates of one's own."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QWidget

from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import label
from storedesk.foundation.texts import Phrase

OWN = "own"
PERIODS: tuple[tuple[str, Phrase], ...] = (
    ("7", Phrase("Last 7 days")),
    ("30", Phrase("Last 30 days")),
    ("90", Phrase("Last 90 days")),
    ("month", Phrase("This month")),
    ("last_month", Phrase("Last month")),
    ("year", Phrase("This year")),
    ("365", Phrase("Last 365 days")),
    (OWN, Phrase("Own dates")),
)


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


def period_of(key: str, last: date) -> Period:
    """The period of that name that ends with the day `last`, or in whose month or year the day lies."""
    if key.isdigit():
        return Period(last - timedelta(days=int(key) - 1), last)
    if key == "last_month":
        end = last.replace(day=1) - timedelta(days=1)
        return Period(end.replace(day=1), end)
    return Period(last.replace(month=1, day=1) if key == "year" else last.replace(day=1), last)


class PeriodPicker(QWidget):
    """A list of periods, and two date boxes for one of one's own. `changed(Period)` follows what is picked.

    `last_day()` says on which day the periods end: today, or the last day with figures.
    """

    changed = Signal(object)

    def __init__(self, last_day: Callable[[], date], current: str = "30") -> None:
        super().__init__()
        self._last_day = last_day
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Period"))
        for key, name in PERIODS:
            self.choice.addItem(str(name), key)
        self.first, self.last = QDateEdit(), QDateEdit()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.choice)
        for box, name in ((self.first, self.tr("First day")), (self.last, self.tr("Last day"))):
            box.setCalendarPopup(True)
            box.setDisplayFormat("yyyy-MM-dd")
            box.setAccessibleName(name)
        row.addWidget(self.first)
        self._to = label("–", "muted")
        row.addWidget(self._to)
        row.addWidget(self.last)
        self.pick(current)
        self.choice.currentIndexChanged.connect(self._on_choice)
        for box in (self.first, self.last):
            box.dateChanged.connect(self._on_date)

    @property
    def current(self) -> str:
        """The key of the period picked."""
        return str(self.choice.currentData())

    @property
    def period(self) -> Period:
        """The days picked; two dates in the wrong order are read in the right one."""
        if self.current != OWN:
            return period_of(self.current, self._last_day())
        first, last = self.first.date().toPython(), self.last.date().toPython()
        return Period(min(first, last), max(first, last))  # type: ignore[type-var, arg-type]

    def pick(self, key: str) -> None:
        """Pick a period by its key; an unknown key picks the last 30 days."""
        self.choice.setCurrentIndex(max(self.choice.findData(key), 0 if key == "7" else self.choice.findData("30")))
        self._show_boxes()

    def pick_dates(self, first: date, last: date) -> None:
        """Pick two dates."""
        for box, day in ((self.first, first), (self.last, last)):
            box.blockSignals(True)
            box.setDate(QDate(day.year, day.month, day.day))
            box.blockSignals(False)
        self.pick(OWN)
        self.changed.emit(self.period)

    def _on_choice(self) -> None:
        self._show_boxes()
        self.changed.emit(self.period)

    def _on_date(self) -> None:
        if self.current == OWN:
            self.changed.emit(self.period)

    def _show_boxes(self) -> None:
        own = self.current == OWN
        if not own:
            shown = self.period
            for box, day in ((self.first, shown.first), (self.last, shown.last)):
                box.blockSignals(True)
                box.setDate(QDate(day.year, day.month, day.day))
                box.blockSignals(False)
        for part in (self.first, self._to, self.last):
            part.setVisible(own)
