"""A title limit of the operator's own as a form: how long, and what it changes of the platform's shipped rules."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import label, set_in
from storedesk.foundation.texts import Phrase
from storedesk.titles.rules.lengths import Changes, Limit, Unit
from storedesk.titles.tab import texts
from storedesk.titles.tab.limit_rules import holding

_MOST = 1000
_AS_SHIPPED = -1
_MOST_REPEATS = 20


def platform_name(key: str) -> str:
    """A platform as people call it."""
    return str(texts.PLATFORM_NAMES.get(key, key))


class LimitForm(QWidget):
    """`changed` is emitted when a field says something else; `limit()` is what they say."""

    changed = Signal()

    def __init__(self, shipped: Sequence[Limit], today: date) -> None:
        super().__init__()
        self._shipped, self._today = shipped, today
        self._filling = False
        self.platform, self.category, self.unit = QComboBox(), QLineEdit(), QComboBox()
        self.platform.setEditable(True)
        for key in dict.fromkeys([*texts.PLATFORM_NAMES, *(limit.platform for limit in shipped)]):
            self.platform.addItem(platform_name(key), key)
        self.unit.addItem(str(texts.UNIT_BYTES), Unit.GBK)
        self.unit.addItem(str(texts.UNIT_CHARACTERS), Unit.CODE_POINTS)
        self.least, self.most = set_in(QSpinBox()), set_in(QSpinBox())
        for side in (self.least, self.most):
            side.setRange(1, _MOST)
            side.setMinimumWidth(64)
        self.most.setValue(60)
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setCalendarPopup(True)
        self.category.setPlaceholderText(str(texts.CATEGORY))
        self.signs, self.repeats, self.emoji = QLineEdit(), set_in(QSpinBox()), QComboBox()
        self.repeats.setRange(_AS_SHIPPED, _MOST_REPEATS)
        self.repeats.setValue(_AS_SHIPPED)
        self.emoji.addItem("", None)
        self.emoji.addItem(str(texts.EMOJI_REFUSED), False)
        self.emoji.addItem(str(texts.EMOJI_ALLOWED), True)
        self.changes_signs = QComboBox()
        self.changes_signs.addItem("", False)
        self.changes_signs.addItem(str(texts.CHANGED_HERE), True)
        self._lay_out()
        self._connect()
        self._show_shipped()

    def limit(self) -> Limit:
        """The limit as the fields say it."""
        typed = self.platform.currentText().strip()
        at = self.platform.findText(typed)
        day = self.day.date()
        repeats = self.repeats.value()
        return Limit(
            self.platform.itemData(at) if at >= 0 else typed,
            self.category.text().strip(),
            self.most.value(),
            self.least.value(),
            Unit(self.unit.currentData()),
            date(day.year(), day.month(), day.day()),
            known=True,
            changes=Changes(
                "".join(self.signs.text().split()) if self.changes_signs.currentData() else None,
                None if repeats == _AS_SHIPPED else repeats,
                self.emoji.currentData(),
            ),
        )

    def show_limit(self, limit: Limit) -> None:
        """Put a limit of the operator's own into the fields."""
        self._filling = True
        self.platform.setCurrentText(platform_name(limit.platform))
        self.category.setText(limit.category)
        self.most.setValue(limit.most)
        self.least.setValue(limit.least)
        self.unit.setCurrentIndex(self.unit.findData(limit.unit))
        self.day.setDate(QDate(limit.valid_from.year, limit.valid_from.month, limit.valid_from.day))
        changes = limit.changes or Changes()
        self.changes_signs.setCurrentIndex(0 if changes.signs is None else 1)
        self.signs.setText(changes.signs or "")
        self.repeats.setValue(_AS_SHIPPED if changes.repeats is None else changes.repeats)
        self.emoji.setCurrentIndex(max(self.emoji.findData(changes.emoji), 0))
        self._filling = False
        self._show_shipped()

    def _begin_with_known(self) -> None:
        """Begin with the shipped limit of the platform: what is not changed stays as it is."""
        known = next((each for each in self._shipped if each.platform == self.platform.currentData()), None)
        if known is not None and not self._filling:
            self.most.setValue(known.most)
            self.least.setValue(known.least)
            self.unit.setCurrentIndex(self.unit.findData(known.unit))
        self._tell()

    def _tell(self) -> None:
        if not self._filling:
            self._show_shipped()
            self.changed.emit()

    def _show_shipped(self) -> None:
        """What each rule is as shipped stands beside the choice of leaving it so."""
        limit = self.limit()
        plain = Limit(
            limit.platform,
            limit.category,
            limit.most,
            limit.least,
            limit.unit,
            limit.valid_from,
            True,
            changes=Changes(),
        )
        shipped = holding(plain, self._shipped, self._today)
        signs = " ".join(shipped.signs) or str(texts.NONE_OF_THEM)
        self.changes_signs.setItemText(0, str(texts.AS_SHIPPED.format(rule=signs)))
        self.signs.setVisible(bool(self.changes_signs.currentData()))
        repeats = str(shipped.repeats) if shipped.repeats else str(texts.NOT_SAID)
        self.repeats.setSpecialValueText(str(texts.AS_SHIPPED.format(rule=repeats)))
        emoji = texts.EMOJI_ALLOWED if shipped.emoji else texts.EMOJI_REFUSED
        self.emoji.setItemText(0, str(texts.AS_SHIPPED.format(rule=emoji)))

    def _connect(self) -> None:
        self.most.valueChanged.connect(self.least.setMaximum)
        self.platform.currentIndexChanged.connect(lambda _: self._begin_with_known())
        for signal in (
            self.platform.editTextChanged,
            self.category.textChanged,
            self.signs.textChanged,
            self.repeats.valueChanged,
            self.emoji.currentIndexChanged,
            self.changes_signs.currentIndexChanged,
            self.day.dateChanged,
        ):
            signal.connect(lambda _: self._tell())

    def _lay_out(self) -> None:
        self.row = QHBoxLayout()
        self.row.setSpacing(GRID)
        for field, name in (
            (self.platform, texts.PLATFORM),
            (self.category, texts.CATEGORY),
            (self.least, texts.LEAST),
            (self.most, texts.MOST),
            (self.unit, texts.COUNTED_IN),
            (self.day, texts.VALID_FROM),
        ):
            field.setAccessibleName(str(name))
            field.setToolTip(str(name))
            self.row.addWidget(field)
        rules = QGridLayout()
        rules.setHorizontalSpacing(GRID)
        rules.setVerticalSpacing(2)
        chosen: tuple[tuple[QWidget, Phrase], ...] = (
            (self.changes_signs, texts.SIGNS_REFUSED_NAME),
            (self.repeats, texts.REPEATS_NAME),
            (self.emoji, texts.EMOJI_NAME),
        )
        for place, (rule, said) in enumerate(chosen):
            rule.setAccessibleName(str(said))
            rules.addWidget(label(said, "faint"), 0, place)
            rules.addWidget(rule, 1, place)
            rules.setColumnStretch(place, 1)
        self.signs.setAccessibleName(str(texts.SIGNS_REFUSED_NAME))
        rules.addWidget(self.signs, 2, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self.row)
        column.addLayout(rules)
