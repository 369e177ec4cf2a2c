"""Costs pasted from Excel: the table is read as it is pasted, and what would change stands below it."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import Dialog, fit
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.widgets import button, label
from storedesk.foundation.errors import UserError
from storedesk.products import columns
from storedesk.products.records_costs import CostChange
from storedesk.products.rules.pasted import Pasted, read_costs

_MOST_SHOWN = 2_000_000
_SIZE = (960, 620)


class CostsDialog(Dialog):
    """`preview(lines)` says what keeping them would change; `changes` is what was decided on."""

    def __init__(
        self, parent: QWidget | None, app: AppContext, preview: Callable[[Sequence[Pasted]], list[CostChange]]
    ) -> None:
        super().__init__(
            parent,
            self.tr("Paste costs from Excel"),
            self.tr(
                "Copy the columns with the item id (or article number, or name) and the cost, with or without "
                "headings, and paste them here. A column headed freight is taken too."
            ),
        )
        self._preview = preview
        self.changes: list[CostChange] = []
        self.box = QPlainTextEdit()
        self.box.setPlaceholderText("682104775913\t22.40")
        self.box.setAccessibleName(self.tr("Pasted table"))
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(112)
        self.table = TableView(
            "product_costs",
            columns.COSTS,
            app,
            title=self.tr("What changes"),
            empty=self.tr("Nothing pasted yet."),
            row_key=lambda row: row.line,
        )
        self.table.setMinimumHeight(280)
        self.sum = label("", "muted")
        self.body.addWidget(self.box)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.sum)
        self.add_button(self.tr("Cancel"), rejects=True)
        self.keep = button("", "primary", on_click=self.accept)
        self.buttons.addWidget(self.keep)
        fit(self, _SIZE)
        self.box.textChanged.connect(self._read)
        self._read()

    def take_clipboard(self) -> None:
        """Begin with what lies on the clipboard, where that is a table with costs."""
        text = QGuiApplication.clipboard().text()
        if len(text) <= _MOST_SHOWN and "\t" in text:
            self.box.setPlainText(text)

    def _read(self) -> None:
        problem = ""
        try:
            self.changes = self._preview(read_costs(self.box.toPlainText()))
        except UserError as error:
            self.changes, problem = [], str(error)
        count = sum(change.changes for change in self.changes)
        refused = sum(change.problem is not None for change in self.changes)
        self.table.show_rows(self.changes)
        said = self.tr("{count} products change, {same} stay the same, {refused} lines are not taken.")
        counted = said.format(count=count, same=len(self.changes) - count - refused, refused=refused)
        self.sum.setText(problem or (counted if self.changes else ""))
        self.keep.setEnabled(count > 0)
        self.keep.setText(self.tr("Change {count} costs").format(count=count))
