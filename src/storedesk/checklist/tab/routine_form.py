"""The form of one routine: its words, role and tab, its rhythm, and when it is due next."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from storedesk.checklist import texts
from storedesk.checklist.routine_records import RoutineView
from storedesk.checklist.rules.rhythm import LAST, Pattern, Rhythm, daily, month_days, next_days, offset_of
from storedesk.checklist.rules.sections import role_choices
from storedesk.foundation.calendar.texts import SHORT_WEEKDAYS
from storedesk.foundation.calendar.weeks import Week, day_name, weekday_name
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import label, set_in, set_tone
from storedesk.foundation.texts import Phrase

_RHYTHMS = {
    Rhythm.DAILY: texts.RHYTHM_DAILY,
    Rhythm.WEEKLY: texts.RHYTHM_WEEKLY,
    Rhythm.WEEKS: texts.RHYTHM_WEEKS,
    Rhythm.MONTHLY: texts.RHYTHM_MONTHLY,
}
_PAGE = {Rhythm.DAILY: 0, Rhythm.WEEKLY: 1, Rhythm.WEEKS: 1, Rhythm.MONTHLY: 2}
_MOST_WEEKS = 12


class RoutineForm(QWidget):
    """`changed` follows every key; `wanted` is the routine as it is written, None while it cannot be kept."""

    changed = Signal()

    def __init__(self, tabs: Mapping[str, object], today: date) -> None:
        super().__init__()
        self._today, self._shown = today, RoutineView("", "operator", daily())
        self._filling = False
        self.title = QLineEdit()
        self.title.setMaxLength(400)
        self.detail = QPlainTextEdit()
        self.detail.setTabChangesFocus(True)
        self.detail.setFixedHeight(88)
        self.role, self.tab, self.rhythm = QComboBox(), QComboBox(), QComboBox()
        for key, name in role_choices().items():
            self.role.addItem(name, key)
        self.tab.addItem(self.tr("outside the program"), "")
        for key, tab in tabs.items():
            self.tab.addItem(str(tab), key)
        for rhythm, phrase in _RHYTHMS.items():
            self.rhythm.addItem(str(phrase), rhythm)
        self.weekdays = [self._weekday(name) for name in SHORT_WEEKDAYS]
        self.every = set_in(QSpinBox())
        self.every.setRange(2, _MOST_WEEKS)
        self.every.setSuffix(self.tr(" weeks"))
        self.start = QComboBox()
        self.month_days = QLineEdit()
        self.month_days.setPlaceholderText("1, 15")
        self.last_day = QCheckBox(self.tr("last day of the month"))
        self.said = label("", "muted", wrap=True)
        self._lay_out()
        self._connect()

    def show_routine(self, routine: RoutineView) -> None:
        """Fill the form."""
        self._filling, self._shown = True, routine
        pattern = routine.pattern
        self.title.setText(routine.title)
        self.detail.setPlainText(routine.detail)
        for choices, key in ((self.role, routine.role), (self.tab, routine.tab)):
            if choices.findData(key) < 0:
                choices.addItem(key, key)
        self.role.setCurrentIndex(self._place(self.role, routine.role))
        self.tab.setCurrentIndex(self._place(self.tab, routine.tab))
        self.rhythm.setCurrentIndex(list(_RHYTHMS).index(pattern.rhythm))
        by_week = pattern.rhythm in (Rhythm.WEEKLY, Rhythm.WEEKS)
        for number, box in enumerate(self.weekdays, start=1):
            box.setChecked(number in pattern.days if by_week else number == self._today.isoweekday())
        self.every.setValue(max(2, pattern.every))
        self._offer_starts(pattern.offset if pattern.rhythm is Rhythm.WEEKS else None)
        monthly = pattern.days if pattern.rhythm is Rhythm.MONTHLY else (1,)
        self.month_days.setText(", ".join(str(day) for day in monthly if day != LAST))
        self.last_day.setChecked(LAST in monthly)
        self._filling = False
        self._show_rhythm()

    @property
    def wanted(self) -> RoutineView | None:
        """The routine as it is written now."""
        pattern = self._pattern()
        if not isinstance(pattern, Pattern) or not self.title.text().strip():
            return None
        return RoutineView(
            title=self.title.text().strip(),
            role=str(self.role.currentData()),
            pattern=pattern,
            detail=self.detail.toPlainText().strip(),
            tab=str(self.tab.currentData()),
            enabled=self._shown.enabled,
            key=self._shown.key,
            id=self._shown.id,
        )

    @property
    def is_changed(self) -> bool:
        """Differs what is written from what was shown?"""
        return self.wanted != self._shown

    def _pattern(self) -> Pattern | Phrase:
        """The rhythm as it is set; a sentence where it cannot be."""
        rhythm = Rhythm(self.rhythm.currentData())
        if rhythm is Rhythm.DAILY:
            return daily()
        if rhythm is Rhythm.MONTHLY:
            try:
                days = month_days(self.month_days.text(), self.last_day.isChecked())
            except ValueError:
                return texts.BAD_MONTH_DAYS
        else:
            days = tuple(number for number, box in enumerate(self.weekdays, start=1) if box.isChecked())
        if not days:
            return texts.NO_DAYS
        if rhythm is Rhythm.WEEKS:
            return Pattern(rhythm, days, self.every.value(), int(self.start.currentData() or 0))
        return Pattern(rhythm, days)

    def _offer_starts(self, offset: int | None) -> None:
        """The weeks in which work of every few weeks can begin; this one stands ready."""
        every, this = self.every.value(), Week.of(self._today)
        kept = self._filling
        self._filling = True
        self.start.clear()
        for weeks in range(every):
            week = this.later(weeks)
            self.start.addItem(str(texts.IN_WEEKS.format(day=day_name(week.monday))), offset_of(week, every))
        if offset is not None:
            self.start.setCurrentIndex(self._place(self.start, offset))
        self._filling = kept

    def _show_rhythm(self) -> None:
        rhythm = Rhythm(self.rhythm.currentData())
        self._pages.setCurrentIndex(_PAGE[rhythm])
        # what is done every day needs no days to be chosen
        self._form.setRowVisible(self._pages, rhythm is not Rhythm.DAILY)
        self._turns.setVisible(rhythm is Rhythm.WEEKS)
        self._tell()

    def _tell(self) -> None:
        if self._filling:
            return
        pattern = self._pattern()
        if isinstance(pattern, Pattern) and self._shown.enabled:
            days = [f"{weekday_name(day, short=True)} {day_name(day)}" for day in next_days(pattern, self._today)]
            self.said.setText(str(texts.ROUTINE_NEXT.format(days=str(texts.LIST_COMMA).join(days))))
        else:
            self.said.setText(str(texts.ROUTINE_OFF if isinstance(pattern, Pattern) else pattern))
        set_tone(self.said, "muted" if isinstance(pattern, Pattern) else "negative")
        self.changed.emit()

    def _place(self, box: QComboBox, wanted: object) -> int:
        return max(0, next((place for place in range(box.count()) if box.itemData(place) == wanted), 0))

    def _weekday(self, name: Phrase) -> QPushButton:
        made = QPushButton(str(name))
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setProperty("segment", True)
        made.setStyleSheet("padding: 3px 6px;")
        made.toggled.connect(self._tell)
        return made

    def _lay_out(self) -> None:
        days = QWidget()
        column = QVBoxLayout(days)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(2)
        for box in self.weekdays:
            row.addWidget(box)
        row.addStretch(1)
        column.addLayout(row)
        self._turns = QWidget()
        turns = QHBoxLayout(self._turns)
        turns.setContentsMargins(0, 0, 0, 0)
        turns.addWidget(self.every)
        turns.addWidget(self.start)
        turns.addStretch(1)
        column.addWidget(self._turns)
        month = QWidget()
        line = QHBoxLayout(month)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.month_days)
        line.addWidget(self.last_day)
        self._pages = QStackedWidget()
        for page in (QWidget(), days, month):
            self._pages.addWidget(page)
        form = self._form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (self.tr("Task"), self.title),
            (self.tr("Detail"), self.detail),
            (self.tr("Role"), self.role),
            (self.tr("Where"), self.tab),
            (self.tr("Rhythm"), self.rhythm),
            (self.tr("On which days"), self._pages),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        form.addRow("", self.said)

    def _connect(self) -> None:
        self.title.textChanged.connect(self._tell)
        self.detail.textChanged.connect(self._tell)
        self.month_days.textChanged.connect(self._tell)
        self.last_day.toggled.connect(self._tell)
        for box in (self.role, self.tab, self.start):
            box.currentIndexChanged.connect(self._tell)
        self.rhythm.currentIndexChanged.connect(self._show_rhythm)
        self.every.valueChanged.connect(lambda _: self._on_every())

    def _on_every(self) -> None:
        if not self._filling:
            self._offer_starts(None)
            self._tell()
