"""The form of one readable rule: its conditions, what it proposes, and the sentence it makes while it is written."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from storedesk.ads.rules.conditions import Against, Condition, Measure, Proposal, Relation, Rule
from storedesk.ads.rules.rule_words import MEASURE_NAMES, RELATION_NAMES, said
from storedesk.ads.tab import page_texts
from storedesk.foundation.desktop.figure_field import read_figure, written_plainly
from storedesk.foundation.desktop.plots import Unit
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, icon_button, label, set_in, set_tone
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase

_RATES = frozenset({Measure.CTR, Measure.CVR, Measure.CART_RATE})
_MONEY = frozenset({Measure.CPC, Measure.COST, Measure.COST_PER_ORDER})
_AGAINST: dict[Against, Phrase] = {
    Against.NUMBER: page_texts.AGAINST_NUMBER,
    Against.PLAN: page_texts.AGAINST_PLAN,
    Against.PRODUCT: page_texts.AGAINST_PRODUCT,
    Against.BREAK_EVEN: page_texts.AGAINST_BREAK_EVEN,
}
_THEN: dict[Proposal, Phrase] = {
    Proposal.DROP: page_texts.THEN_DROP,
    Proposal.LOWER: page_texts.THEN_LOWER,
    Proposal.RAISE: page_texts.THEN_RAISE,
    Proposal.CHECK: page_texts.THEN_CHECK,
}
_BY_PERCENT = frozenset({Proposal.LOWER, Proposal.RAISE})
_MOST_DAYS = 90
FIRST = Condition(Measure.CLICKS, Relation.AT_LEAST, 10)


class RuleForm(QWidget):
    """`changed()` follows every key, `rebuilt()` other rows; `rule` is the rule as written, None while it is none."""

    changed = Signal()
    rebuilt = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        self._filling = False
        self.conditions: list[_ConditionRow] = []
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        self.proposal = _choice(_THEN)
        self.proposal.setAccessibleName(str(page_texts.THEN))
        self.percent = set_in(QSpinBox())
        self.percent.setRange(1, 50)
        self.percent.setSuffix(" %")
        self.percent.setAccessibleName(str(page_texts.BY_PERCENT))
        self.sentence = label("", "strong", wrap=True)
        self.add_button = button(page_texts.ADD_CONDITION, "link", icon_name="plus", on_click=self.add_condition)
        self.proposal.currentIndexChanged.connect(self._tell)
        self.percent.valueChanged.connect(self._tell)
        self._lay_out()

    def show_rule(self, rule: Rule) -> None:
        """Fill the form."""
        self._filling = True
        self._key = rule.key
        for row in list(self.conditions):
            self._take_away(row)
        for condition in rule.conditions or (FIRST,):
            self._put(condition)
        self.proposal.setCurrentIndex(self.proposal.findData(rule.proposal.value))
        self.percent.setValue(rule.percent or 10)
        self._filling = False
        self.rebuilt.emit()
        self._tell()

    @property
    def rule(self) -> Rule | None:
        """The rule as it is written."""
        found = [row.condition for row in self.conditions]
        if not found or any(condition is None for condition in found):
            return None
        proposal = Proposal(self.proposal.currentData())
        percent = self.percent.value() if proposal in _BY_PERCENT else 0
        return Rule(self._key, tuple(each for each in found if each is not None), proposal, percent)

    def add_condition(self) -> None:
        """One more condition, the keyboard in it."""
        row = self._put(FIRST)
        self.rebuilt.emit()
        row.measure.setFocus()
        self._tell()

    def _put(self, condition: Condition) -> _ConditionRow:
        row = _ConditionRow(condition, first=not self.conditions)
        row.changed.connect(self._tell)
        row.removed.connect(lambda row=row: self._remove(row))
        self.conditions.append(row)
        self.rows.addWidget(row)
        return row

    def _remove(self, row: _ConditionRow) -> None:
        if len(self.conditions) > 1:
            self._take_away(row)
            self.conditions[0].word.setText(str(page_texts.IF))
            self._tell()

    def _take_away(self, row: _ConditionRow) -> None:
        self.conditions.remove(row)
        self.rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _tell(self) -> None:
        if self._filling:
            return
        self.percent.setVisible(Proposal(self.proposal.currentData()) in _BY_PERCENT)
        rule = self.rule
        self.sentence.setText(str(said(rule) if rule is not None else page_texts.THRESHOLD_NEEDED))
        set_tone(self.sentence, "" if rule is not None else "negative")
        self.changed.emit()

    def _lay_out(self) -> None:
        then = QHBoxLayout()
        then.setSpacing(GRID)
        then.addWidget(label(page_texts.THEN, "muted"))
        then.addWidget(self.proposal)
        then.addWidget(self.percent)
        then.addStretch()
        more = QHBoxLayout()
        more.addWidget(self.add_button)
        more.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self.rows)
        column.addLayout(more)
        column.addLayout(then)
        column.addWidget(self.sentence)


class _ConditionRow(QWidget):
    """One `if`: figure, relation, threshold, what it is measured by, and over which days."""

    changed = Signal()
    removed = Signal()

    def __init__(self, condition: Condition, *, first: bool) -> None:
        super().__init__()
        self.word = label(page_texts.IF if first else page_texts.AND, "muted")
        self.word.setMinimumWidth(28)
        self.measure = _choice(MEASURE_NAMES)
        self.relation = _choice(RELATION_NAMES)
        self.threshold = QLineEdit()
        self.threshold.setFixedWidth(72)
        self.against = _choice(_AGAINST)
        self.days = set_in(QSpinBox())
        self.days.setRange(0, _MOST_DAYS)
        self.days.setSpecialValueText(str(page_texts.SINCE_RESTART))
        before, _, after = str(page_texts.LAST_DAYS).partition("{days}")
        self.days.setPrefix(before)
        self.days.setSuffix(after)
        for widget, name in (
            (self.measure, page_texts.MEASURE),
            (self.relation, page_texts.RELATION),
            (self.threshold, page_texts.THRESHOLD),
            (self.against, page_texts.AGAINST),
            (self.days, page_texts.OVER_DAYS),
        ):
            widget.setAccessibleName(str(name))
        self._show(condition)
        row = QHBoxLayout()
        row.setSpacing(6)
        for part in (self.word, self.measure, self.relation, self.threshold):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(icon_button("x", page_texts.REMOVE_CONDITION, on_click=self.removed.emit))
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addSpacing(34)
        second.addWidget(self.against)
        second.addWidget(self.days)
        second.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(second)
        for choice in (self.measure, self.relation, self.against):
            choice.currentIndexChanged.connect(self.changed)
        self.threshold.textChanged.connect(self.changed)
        self.days.valueChanged.connect(self.changed)

    @property
    def condition(self) -> Condition | None:
        """The condition as it is written; None while its threshold is no figure."""
        try:
            value = read_figure(self.threshold.text(), self._unit())
        except UserError:
            return None
        if value is None:
            return None
        return Condition(
            Measure(self.measure.currentData()),
            Relation(self.relation.currentData()),
            float(value),
            Against(self.against.currentData()),
            self.days.value(),
        )

    def _show(self, condition: Condition) -> None:
        self.measure.setCurrentIndex(self.measure.findData(condition.measure.value))
        self.relation.setCurrentIndex(self.relation.findData(condition.relation.value))
        self.against.setCurrentIndex(self.against.findData(condition.against.value))
        self.threshold.setText(written_plainly(Decimal(f"{condition.threshold:g}"), self._unit()))
        self.days.setValue(condition.days)

    def _unit(self) -> Unit:
        measure = Measure(self.measure.currentData())
        if Against(self.against.currentData()) is not Against.NUMBER:
            return "number"
        return "rate" if measure in _RATES else "money" if measure in _MONEY else "number"


def _choice(offered: Mapping[Any, Phrase]) -> QComboBox:
    made = QComboBox()
    for key, text in offered.items():
        made.addItem(str(text), str(key))
    return made
