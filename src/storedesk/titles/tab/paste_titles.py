"""Best sellers' titles pasted from a results page or a table: read as they are pasted."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from storedesk.foundation.desktop.columns import Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.foundation.errors import UserError
from storedesk.keywords.rules.pasted_titles import PastedTitle, read_titles
from storedesk.titles.tab import texts

_MOST = 2_000_000
_COLUMNS = (
    Column("rank", texts.PLACE, "int", width=52),
    Column("title", texts.TITLE, width=300, stretch=True),
    Column("sales", texts.SALES_PIECES, "int", width=92),
    Column("price", texts.PRICE, "money", width=84),
    Column("shop", texts.SHOP, width=140),
)


class PasteTitlesDialog(Dialog):
    """`titles` are what was read, `day` the day they stood so, `note` what was searched for."""

    def __init__(self, parent: QWidget, app: AppContext, today: date) -> None:
        super().__init__(
            parent,
            self.tr("Paste best sellers’ titles"),
            self.tr(
                "Search for the main word, sort by sales, mark the whole page (Ctrl+A), copy it and paste it here; "
                "prices, shops and sales are taken along, buttons are left out. A table with a column of titles does "
                "too."
            ),
        )
        self.titles: tuple[PastedTitle, ...] = ()
        self.box = QPlainTextEdit()
        self.box.setAccessibleName(self.tr("Pasted titles"))
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(128)
        self._day = QDateEdit(QDate(today.year, today.month, today.day))
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._day.setCalendarPopup(True)
        self._day.setAccessibleName(str(texts.DAY))
        self._note = QLineEdit()
        self._note.setPlaceholderText(self.tr("What was searched for"))
        self._note.setAccessibleName(self.tr("What was searched for"))
        self.table = TableView(
            "titles.pasted_titles",
            _COLUMNS,
            app,
            title=self.tr("Titles"),
            empty=self.tr("Nothing pasted yet."),
            row_key=lambda row: row.rank,
        )
        self.table.setMinimumHeight(240)
        self.told = label("", "muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(label(texts.DAY, "muted"))
        row.addWidget(self._day)
        row.addWidget(self._note, 1)
        self.body.addWidget(self.box)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.told)
        self.add_button(self.tr("Cancel"), rejects=True)
        self.keep = button("", "primary", on_click=self.accept)
        self.buttons.addWidget(self.keep)
        self.resize(880, 640)
        self.box.textChanged.connect(self._read)
        self._read()

    @property
    def day(self) -> date:
        """The day on which the titles stood so."""
        day = self._day.date()
        return date(day.year(), day.month(), day.day())

    @property
    def note(self) -> str:
        """What was searched for."""
        return self._note.text().strip()

    def take_clipboard(self) -> None:
        """Begin with what lies on the clipboard, where that is more than one line."""
        text = QGuiApplication.clipboard().text()
        if 0 < len(text) <= _MOST and "\n" in text.strip():
            self.box.setPlainText(text)

    def _read(self) -> None:
        said = ""
        self.titles = ()
        if self.box.toPlainText().strip():
            try:
                pasted = read_titles(self.box.toPlainText())
            except UserError as error:
                said = str(error)
            else:
                self.titles = pasted.titles
                if pasted.skipped:
                    said = self.tr("{count} lines are left out: they are no titles, or stand twice.")
                    said = said.format(count=len(pasted.skipped))
        self.told.setText(said)
        self.table.show_rows(self.titles)
        self.keep.setEnabled(bool(self.titles))
        self.keep.setText(self.tr("Keep {count} titles").format(count=len(self.titles)))
