"""The tool row of the shop tab: which days, beside which others, of which product."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QDateEdit, QFrame, QHBoxLayout, QLabel

from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Segmented, icon_button, label
from storedesk.shop.rules.periods import Period, Span
from storedesk.shop.tab import texts
from storedesk.shop.tab.choices import BESIDE_NAMES, PICK_NAMES, Beside, Choice, Pick, period_name, picked

_EVERYTHING = 0


class PeriodBar(QFrame):
    """`changed(Choice)` follows what the operator picks. It keeps the choice it was last shown."""

    changed = Signal(object)

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.setObjectName("toolrow")
        self.choice = choice
        self._closed = self._today = choice.period.last
        self._names: Mapping[int, str] = {}
        self.pick = QComboBox()
        self.pick.setAccessibleName(str(texts.PERIOD))
        for key, name in PICK_NAMES:
            self.pick.addItem(str(name), key.value)
        self.back = icon_button("chevron-left", texts.STEP_BACK, on_click=lambda: self.step(-1))
        self.forth = icon_button("chevron-right", texts.STEP_FORTH, on_click=lambda: self.step(1))
        self.name: QLabel = label("", "strong")
        self.first, self.last = _date_box(str(texts.FIRST_DAY)), _date_box(str(texts.LAST_DAY))
        self._dash = label("–", "muted")
        self.beside = Segmented(
            [(key.value, name) for key, name in BESIDE_NAMES], choice.beside.value, texts.COMPARED_WITH
        )
        self.product = QComboBox()
        self._lay_out()
        self.pick.activated.connect(self._on_pick)
        self.beside.chosen.connect(self._on_beside)
        self.product.activated.connect(self._on_product)
        for box in (self.first, self.last):
            box.editingFinished.connect(self._on_dates)
        self.show_choice(choice)

    def know(self, closed: date, today: date, names: Mapping[int, str]) -> None:
        """What the tab found out: the last day that can be known, and the products."""
        self._closed, self._today = closed, today
        if dict(names) != dict(self._names):
            self._names = dict(names)
            with QSignalBlocker(self.product):
                self.product.clear()
                self.product.addItem(str(texts.ALL_PRODUCTS), _EVERYTHING)
                for key, name in sorted(names.items(), key=lambda pair: pair[1]):
                    self.product.addItem(name, key)
            self.show_choice(self.choice)

    def show_choice(self, choice: Choice) -> None:
        """Show a choice without saying that it changed."""
        self.choice = choice
        own = choice.pick == Pick.OWN
        with QSignalBlocker(self.first), QSignalBlocker(self.last), QSignalBlocker(self.product):
            self.pick.setCurrentIndex(self.pick.findData(choice.pick.value))
            self.first.setDate(_qdate(choice.period.first))
            self.last.setDate(_qdate(choice.period.last))
            self.product.setCurrentIndex(max(self.product.findData(choice.product_id or _EVERYTHING), 0))
        self.beside.choose(choice.beside.value)
        self.name.setText(period_name(choice.period))
        self.name.setVisible(not own)
        for part in (self.first, self._dash, self.last):
            part.setVisible(own)

    def step(self, steps: int) -> None:
        """Go to the period before or after."""
        stepped = self.choice.stepped(steps)
        pick = stepped.pick
        if pick in (Pick.TODAY, Pick.YESTERDAY):
            days = {self._today: Pick.TODAY, picked(Pick.YESTERDAY, self._closed, self._today).first: Pick.YESTERDAY}
            pick = days.get(stepped.period.first, Pick.OWN)
        self._take(replace(stepped, pick=pick))

    def now(self) -> None:
        """Back to the period of today."""
        pick = Pick.YESTERDAY if self.choice.pick == Pick.OWN else self.choice.pick
        self.take_pick(pick)

    def take_pick(self, pick: Pick) -> None:
        """Pick a period of a kind."""
        if pick == Pick.OWN:
            period = Period(self.choice.period.first, self.choice.period.last)
        else:
            period = picked(pick, self._closed, self._today)
        self._take(replace(self.choice, pick=pick, period=period))

    def _on_pick(self) -> None:
        self.take_pick(Pick(str(self.pick.currentData())))

    def _on_beside(self, key: str) -> None:
        self._take(replace(self.choice, beside=Beside(key)))

    def _on_product(self) -> None:
        self._take(replace(self.choice, product_id=int(self.product.currentData() or 0) or None))

    def _on_dates(self) -> None:
        first, last = _day(self.first), _day(self.last)
        period = Period(min(first, last), max(first, last), Span.DAY if first == last else Span.CUSTOM)
        if (period.first, period.last) != (self.choice.period.first, self.choice.period.last):
            self._take(replace(self.choice, pick=Pick.OWN, period=period))

    def _take(self, choice: Choice) -> None:
        self.show_choice(choice)
        self.changed.emit(choice)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for widget in (self.pick, self.back, self.name, self.first, self._dash, self.last, self.forth):
            row.addWidget(widget)
        row.addSpacing(GRID)
        row.addWidget(self.beside)
        row.addStretch()
        self.product.setAccessibleName(str(texts.PRODUCT))
        self.product.setEditable(True)
        self.product.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.product.setMinimumWidth(160)
        self.product.setMaximumWidth(240)
        self.product.addItem(str(texts.ALL_PRODUCTS), _EVERYTHING)
        self.product.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = QCompleter(self.product.model(), self.product)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.product.setCompleter(completer)
        row.addWidget(self.product)

    def sizeHint(self) -> QSize:
        return QSize(800, 34)


def _date_box(name: str) -> QDateEdit:
    box = QDateEdit()
    box.setCalendarPopup(True)
    box.setDisplayFormat("yyyy-MM-dd")
    box.setAccessibleName(name)
    box.setKeyboardTracking(False)
    return box


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(box: QDateEdit) -> date:
    said = box.date()
    return date(said.year(), said.month(), said.day())
