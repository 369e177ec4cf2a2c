"""What was changed about a product and what happened to it, the newest first; lines are added, edited, deleted."""

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.icons import icon
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.products import columns
from storedesk.products.records_detail import Detail
from storedesk.products.rules.journal import KIND_NAMES, Entry, Kind


class JournalPage(QWidget):
    """`added`, `edited` and `deleted` carry an Entry; what reports let see can be taken over as a line of one's own."""

    added = Signal(object)
    edited = Signal(object)
    deleted = Signal(object)

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self._detail: Detail | None = None
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of change"))
        self.kind.addItem(self.tr("All changes"), None)
        for kind in Kind:
            sign, tone = columns.KIND_SIGNS[kind]
            self.kind.addItem(
                icon(sign, {"accent": "accent_text", "muted": "text_muted"}.get(tone, tone)),
                str(KIND_NAMES[kind]),
                kind.value,
            )
        self.table = TableView(
            "product_journal",
            columns.JOURNAL,
            app,
            called=self.tr("Journal"),
            empty=self.tr(
                "Nothing written yet. Note changes of price, title and picture: they stand as flags on the charts."
            ),
            row_key=lambda row: (row.id, row.day, row.kind, row.after),
        )
        self.table.add_control(self.kind)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._show)
        self.table.opened.connect(self._edit)
        QShortcut(QKeySequence("Del"), self.table, self._delete, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_detail(self, detail: Detail) -> None:
        """Show the journal of a product."""
        self._detail = detail
        self._show()

    def add(self) -> None:
        """Ask for a new line."""
        if self._detail is None:
            return
        empty = Entry(self._app.today(), Kind.NOTE, product_id=self._detail.item.id)
        dialog = EntryDialog(self, empty, self.tr("What was changed or happened?"))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.added.emit(dialog.entry())

    def _lay_out(self) -> None:
        actions = QHBoxLayout()
        actions.setSpacing(GRID)
        actions.addWidget(button(self.tr("Write down…"), "primary", icon_name="plus", on_click=self.add))
        actions.addWidget(button(self.tr("Edit…"), on_click=lambda: self._edit(self.table.current())))
        actions.addWidget(button(self.tr("Delete"), on_click=self._delete))
        actions.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.table, 1)
        column.addLayout(actions)

    def _show(self) -> None:
        if self._detail is None:
            return
        wanted = self.kind.currentData()
        entries = sorted((*self._detail.journal, *self._detail.seen), key=lambda entry: entry.day, reverse=True)
        self.table.show_rows([entry for entry in entries if wanted is None or entry.kind == wanted])

    def _edit(self, entry: Entry | None) -> None:
        if entry is None or self._detail is None:
            return
        heading = self.tr("Edit the line") if entry.id else self.tr("Take over what the reports show")
        dialog = EntryDialog(self, entry, heading, product_id=self._detail.item.id)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            (self.edited if entry.id else self.added).emit(dialog.entry())

    def _delete(self) -> None:
        entry = self.table.current()
        if entry is not None and entry.id:
            self.deleted.emit(entry)


class EntryDialog(Dialog):
    """Asks for one line of the journal: day, kind, words, what it was and became."""

    def __init__(self, parent: QWidget, entry: Entry, heading: str, product_id: int | None = None) -> None:
        super().__init__(parent, heading)
        self._entry = entry
        self._product = entry.product_id if product_id is None else product_id
        self.day = QDateEdit(QDate(entry.day.year, entry.day.month, entry.day.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.kind = QComboBox()
        for kind in Kind:
            self.kind.addItem(str(KIND_NAMES[kind]), kind.value)
        self.kind.setCurrentIndex(list(Kind).index(entry.kind))
        self.text = QLineEdit(entry.text)
        self.before, self.after = QLineEdit(entry.before or ""), QLineEdit(entry.after or "")
        self.whole_shop = QCheckBox(self.tr("It concerns the whole shop"))
        self.whole_shop.setChecked(self._product is None)
        form = QFormLayout()
        form.setSpacing(GRID)
        for name, widget in (
            (self.tr("Day"), self.day),
            (self.tr("Kind"), self.kind),
            (self.tr("In a few words"), self.text),
            (self.tr("Before"), self.before),
            (self.tr("After"), self.after),
        ):
            widget.setAccessibleName(name)
            form.addRow(label(name, "muted"), widget)
        form.addRow(self.whole_shop)
        self.body.addLayout(form)
        self.add_button(self.tr("Cancel"), rejects=True)
        self.add_button(self.tr("Keep"), "primary", accepts=True)
        self.text.setFocus()

    def entry(self) -> Entry:
        """The line as it was typed."""
        day = self.day.date()
        return Entry(
            day=day.toPython(),  # type: ignore[arg-type]
            kind=Kind(self.kind.currentData()),
            text=self.text.text().strip(),
            product_id=None if self.whole_shop.isChecked() else self._product,
            before=self.before.text().strip() or None,
            after=self.after.text().strip() or None,
            id=self._entry.id,
        )
