"""Words pasted from the search box or a table: read as they are pasted, with what is left out told below."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.foundation.errors import UserError
from storedesk.keywords.rules.pasted_words import PastedWord, read_words
from storedesk.keywords.rules.sources import SOURCE_NAMES, Source
from storedesk.titles.tab.library_columns import PASTED

_SOURCES = (Source.SEARCH_BOX, Source.TABLE, Source.MARKET, Source.AD_WORDS, Source.TYPED)
_MOST = 2_000_000
_MOST_TOLD = 5


class PasteWordsDialog(Dialog):
    """`words` are what was read, `source` where they come from."""

    def __init__(self, parent: QWidget, app: AppContext) -> None:
        super().__init__(
            parent,
            self.tr("Paste words"),
            self.tr(
                "Copy the words that drop down under the search box, one a line, or a table of search words with or "
                "without headings. Popularity, click rate and conversion beside a word are kept with today’s date."
            ),
        )
        self.words: tuple[PastedWord, ...] = ()
        self.box = QPlainTextEdit()
        self.box.setAccessibleName(self.tr("Pasted words"))
        self.box.setPlaceholderText("茶树精油祛痘\n澳洲茶树精油\t12,000")
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(128)
        self._source = QComboBox()
        self._source.setAccessibleName(self.tr("Where the words come from"))
        for each in _SOURCES:
            self._source.addItem(str(SOURCE_NAMES[each]), each)
        self._chosen = False
        self._source.activated.connect(self._choose)
        self.table = TableView(
            "titles.pasted",
            PASTED,
            app,
            title=self.tr("Words"),
            empty=self.tr("Nothing pasted yet."),
            row_key=lambda row: row.line,
        )
        self.table.setMinimumHeight(240)
        self.told = label("", "muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(label(self.tr("Where the words come from"), "muted"))
        row.addWidget(self._source)
        row.addStretch()
        for part in (self.box, self.table, self.told):
            self.body.addWidget(part)
        self.body.insertLayout(3, row)
        self.add_button(self.tr("Cancel"), rejects=True)
        self.keep = button("", "primary", on_click=self.accept)
        self.buttons.addWidget(self.keep)
        self.resize(760, 620)
        self.box.textChanged.connect(self._read)
        self._read()

    @property
    def source(self) -> Source:
        """Where the words come from."""
        return Source(self._source.currentData())

    def take_clipboard(self) -> None:
        """Begin with what lies on the clipboard, where that is more than one word."""
        text = QGuiApplication.clipboard().text()
        if 0 < len(text) <= _MOST and "\n" in text.strip():
            self.box.setPlainText(text)

    def _choose(self) -> None:
        self._chosen = True

    def _guess_source(self) -> None:
        """Words with figures are a table, whose words need not fit; until somebody says where they come from."""
        if not self._chosen:
            guess = Source.TABLE if any(each.tells for each in self.words) else Source.SEARCH_BOX
            self._source.setCurrentIndex(self._source.findData(guess))

    def _read(self) -> None:
        said = ""
        self.words = ()
        if self.box.toPlainText().strip():
            try:
                pasted = read_words(self.box.toPlainText())
            except UserError as error:
                said = str(error)
            else:
                self.words = pasted.words
                if pasted.skipped:
                    left = self.tr("{count} lines are left out: {lines}")
                    lines = "、".join(f"{each.text} ({each.why})" for each in pasted.skipped[:_MOST_TOLD])
                    said = left.format(count=len(pasted.skipped), lines=lines)
        self._guess_source()
        self.told.setText(said)
        self.table.show_rows(self.words)
        self.keep.setEnabled(bool(self.words))
        self.keep.setText(self.tr("Add {count} words").format(count=len(self.words)))
