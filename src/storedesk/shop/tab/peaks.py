"""Peaks of the plan: days of an event that carry a multiple of an ordinary day, as a table and a small form."""

from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QFormLayout, QLineEdit, QWidget

from storedesk.foundation.desktop.columns import Column
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.figure_field import read_figure, written_plainly
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import label
from storedesk.foundation.errors import UserError
from storedesk.shop.rules.targets import EventPeak
from storedesk.shop.tab import texts

PEAK_COLUMNS: tuple[Column, ...] = (
    Column("name", texts.PEAK_NAME, "text", width=120, stretch=True),
    Column("first_day", texts.FIRST_DAY, "date", width=100),
    Column("last_day", texts.LAST_DAY, "date", width=100),
    Column("factor", texts.PEAK_FACTOR, "number", width=64),
)

_USUAL = Decimal(2)
"""The factor a new peak begins with."""


class PeakDialog(Dialog):
    """Asks for a peak; `peak` holds what was typed once it is accepted."""

    def __init__(self, parent: QWidget | None, peak: EventPeak | None, month: date | None) -> None:
        super().__init__(parent, texts.ADD_PEAK if peak is None else texts.EDIT_PEAK, texts.PEAK_HELP)
        first = peak.first_day if peak is not None else month or date(2026, 1, 1)
        last = peak.last_day if peak is not None else first + timedelta(days=2)
        self._id = peak.id if peak is not None else 0
        self.name = QLineEdit(peak.name if peak is not None else "")
        self.first, self.last = _date_box(first), _date_box(last)
        self.factor = QLineEdit(written_plainly(peak.factor if peak is not None else _USUAL, "number"))
        self.error = label("", tone="negative", wrap=True)
        self.error.hide()
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        for text, field in (
            (texts.PEAK_NAME, self.name),
            (texts.FIRST_DAY, self.first),
            (texts.LAST_DAY, self.last),
            (texts.PEAK_FACTOR, self.factor),
        ):
            field.setAccessibleName(str(text))
            form.addRow(str(text), field)
        self.body.addLayout(form)
        self.body.addWidget(self.error)
        self.add_button(texts.CANCEL, rejects=True)
        self.add_button(texts.SAVE, "primary", accepts=True)
        self.name.setFocus()

    @property
    def peak(self) -> EventPeak:
        """What was typed; it is judged when it is kept."""
        factor = read_figure(self.factor.text(), "number") or Decimal(0)
        return EventPeak(_day(self.first), _day(self.last), self.name.text(), factor, self._id)

    def accept(self) -> None:
        try:
            read_figure(self.factor.text(), "number")
        except UserError as error:
            self.error.setText(str(error))
            self.error.show()
            self.factor.setFocus()
            return
        super().accept()


def _date_box(day: date) -> QDateEdit:
    box = QDateEdit(QDate(day.year, day.month, day.day))
    box.setCalendarPopup(True)
    box.setDisplayFormat("yyyy-MM-dd")
    return box


def _day(box: QDateEdit) -> date:
    said = box.date()
    return date(said.year(), said.month(), said.day())
