"""The small form for a cost that no report brings."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.figure_field import read_figure, written_plainly
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import label
from storedesk.foundation.errors import UserError
from storedesk.shop.rules.costs import KIND_NAMES, CostKind, Entry
from storedesk.shop.tab import texts


class CostDialog(Dialog):
    """Asks for an entry; `entry` holds what was typed once it is accepted."""

    def __init__(self, parent: QWidget | None, entry: Entry | None, called: Mapping[int, str]) -> None:
        super().__init__(parent, texts.ADD_COST if entry is None else texts.EDIT_COST)
        self.kind = QComboBox()
        for kind in CostKind:
            self.kind.addItem(str(KIND_NAMES[kind]), kind.value)
        self.name = QLineEdit(entry.name if entry is not None else "")
        self.amount = QLineEdit(written_plainly(entry.amount, "money") if entry is not None else "")
        self.product = QComboBox()
        self.product.addItem(str(texts.NO_PRODUCT), 0)
        for key, name in sorted(called.items(), key=lambda pair: pair[1]):
            self.product.addItem(name, key)
        kind = entry.kind if entry is not None else CostKind.OPERATIONS
        self.kind.setCurrentIndex(self.kind.findData(kind.value))
        if entry is not None and entry.product_id is not None:
            self.product.setCurrentIndex(max(self.product.findData(entry.product_id), 0))
        form = QFormLayout()
        form.setHorizontalSpacing(2 * GRID)
        form.setVerticalSpacing(GRID)
        for text, field in (
            (texts.KIND, self.kind),
            (texts.NAME, self.name),
            (texts.AMOUNT, self.amount),
            (texts.PRODUCT, self.product),
        ):
            field.setAccessibleName(str(text))
            form.addRow(str(text), field)
        self.error = label("", tone="negative", wrap=True)
        self.error.hide()
        self.body.addLayout(form)
        self.body.addWidget(self.error)
        self.add_button(texts.CANCEL, rejects=True)
        self.add_button(texts.SAVE, "primary", accepts=True)
        self.name.setFocus()

    @property
    def entry(self) -> Entry:
        """What was typed; it is judged when it is kept."""
        return Entry(
            CostKind(str(self.kind.currentData())),
            self.name.text().strip(),
            read_figure(self.amount.text(), "money") or Decimal(0),
            int(self.product.currentData() or 0) or None,
        )

    def accept(self) -> None:
        try:
            read_figure(self.amount.text(), "money")
        except UserError as error:
            self.error.setText(str(error))
            self.error.show()
            self.amount.setFocus()
            return
        super().accept()
