"""The formula by which words are valued: how much each figure weighs, under a name of the operator's."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QLineEdit, QWidget

from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label, set_in
from storedesk.titles.records_settings import MOST_WEIGHT
from storedesk.titles.rules.words import PART_NAMES, Formula, Part


class FormulaDialog(Dialog):
    """Begins with the formula in force; `name`, `weights` and `relevance` are what was typed."""

    def __init__(self, parent: QWidget, formula: Formula, own: Sequence[Formula]) -> None:
        super().__init__(
            parent,
            self.tr("How words are valued"),
            self.tr(
                "Value = 1,000 × relevance ^ weight × each figure’s strength ^ its weight. A strength compares a word "
                "with the best of the library, from 0 to 1; a weight of 0 leaves the figure out."
            ),
        )
        self.removed = False
        is_own = formula.key in {each.key for each in own}
        self._name = QLineEdit(str(formula.name) if is_own else self.tr("{name}, own").format(name=formula.name))
        self._name.setAccessibleName(self.tr("Name of the formula"))
        self._relevance = _weight(self.tr("Relevance"), formula.relevance)
        self._weights = {part: _weight(str(PART_NAMES[part]), formula.weights.get(part, 0.0)) for part in PART_NAMES}
        self._every = QCheckBox(self.tr("Use it for every product without a formula of its own"))
        form = QFormLayout()
        form.setSpacing(GRID)
        form.addRow(label(self.tr("Name of the formula"), "muted"), self._name)
        form.addRow(label(self.tr("Relevance"), "muted"), self._relevance)
        for part, field in self._weights.items():
            form.addRow(label(PART_NAMES[part], "muted"), field)
        form.addRow(self._every)
        self.body.addLayout(form)
        if is_own:
            self.buttons.insertWidget(0, button(self.tr("Delete formula"), "danger", on_click=self._remove))
        self.add_button(self.tr("Cancel"), rejects=True)
        self.add_button(self.tr("Use formula"), "primary", accepts=True)
        self._name.setFocus()

    @property
    def name(self) -> str:
        """The name typed."""
        return self._name.text().strip()

    @property
    def relevance(self) -> float:
        """How much relevance weighs."""
        return self._relevance.value()

    @property
    def weights(self) -> dict[Part, float]:
        """How much each figure weighs."""
        return {part: field.value() for part, field in self._weights.items()}

    @property
    def for_every_product(self) -> bool:
        """Whether the shop uses it from today on."""
        return self._every.isChecked()

    def _remove(self) -> None:
        self.removed = True
        self.accept()


def _weight(name: str, value: float) -> QDoubleSpinBox:
    made = set_in(QDoubleSpinBox())
    made.setRange(0, MOST_WEIGHT)
    made.setSingleStep(0.25)
    made.setDecimals(2)
    made.setValue(value)
    made.setAccessibleName(name)
    return made
