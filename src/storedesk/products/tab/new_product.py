"""Asks for a product that no report has told of yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.errors import UserError
from storedesk.products import texts
from storedesk.products.records import Details
from storedesk.products.tab.fields import Field, money_field, text_field


class NewProduct(Dialog):
    """What is known of a new product; it stays open until everything typed can be meant."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("New product"))
        self.fields: dict[str, Field] = {
            "short_name": text_field(self.tr("Short name")),
            "code": text_field(texts.CODE),
            "title": text_field(texts.TITLE),
            "category": text_field(texts.CATEGORY),
            "list_price": money_field(self.tr("List price")),
            "cost": money_field(texts.COST),
            "freight": money_field(texts.FREIGHT),
        }
        self.fields["code"].line.setPlaceholderText(self.tr("Empty where it has none yet"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(12)
        for place, name in enumerate(("short_name", "code")):
            grid.addWidget(self.fields[name], 0, place, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.fields["title"], 1, 0, 1, 2)
        for place, name in enumerate(("category", "list_price", "cost", "freight")):
            grid.addWidget(self.fields[name], 2 + place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        self.add_button(self.tr("Cancel"), rejects=True)
        self.add_button(self.tr("Add product"), "primary", accepts=True)
        self.setMinimumWidth(520)
        self.fields["short_name"].line.setFocus()

    @property
    def code(self) -> str | None:
        """The item id; None where there is none yet."""
        code: str | None = self.fields["code"].value()
        return code

    def details(self) -> Details:
        """What was typed; raises UserError for what cannot be meant."""
        said = {name: field.value() for name, field in self.fields.items() if name != "code"}
        return Details(**said)

    def accept(self) -> None:
        for field in self.fields.values():
            try:
                field.value()
            except UserError:
                field.line.setFocus()
                return
        named = [self.fields[name].value() for name in ("short_name", "title", "code")]
        if not any(named):
            self.fields["short_name"].complain(self.tr("Give it a name, a title or an item id."))
            self.fields["short_name"].line.setFocus()
            return
        super().accept()
