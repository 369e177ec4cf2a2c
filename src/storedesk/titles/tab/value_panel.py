"""What the title being written is worth: its value with its parts, its pieces, and the word the keyboard stands on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Segmented, button, label, plain_tooltip
from storedesk.titles import texts as room
from storedesk.titles.rules.editing import Edit
from storedesk.titles.rules.words import Formula
from storedesk.titles.tab import columns
from storedesk.titles.tab.library_columns import fit_note
from storedesk.titles.tab.reading import Covered, Reading
from storedesk.titles.tab.rows import piece_rows
from storedesk.titles.tab.stack import Stack


class ValuePanel(QWidget):
    """`formula_chosen(key)` and `weights_wanted()` ask for another formula; `piece_chosen(row)` for a part of it."""

    formula_chosen = Signal(str)
    weights_wanted = Signal()
    piece_chosen = Signal(object)

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._edits: tuple[Edit, ...] = ()
        self.formula = QComboBox()
        self.formula.setAccessibleName(self.tr("Formula"))
        self.weights = button(self.tr("Weights…"), on_click=self.weights_wanted.emit)
        self.sums = label("", "muted")
        self.sums.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.unmeasured = label(room.WORDS_WITHOUT_FIGURES, "muted", wrap=True)
        self.unmeasured.hide()
        self.pieces = TableView(
            "titles.pieces",
            columns.PIECES,
            app,
            title=self.tr("Pieces of the title"),
            empty=self.tr("The title is empty."),
            row_key=lambda row: row.number,
            bare=True,
        )
        self.word = label("", "strong", wrap=True)
        self.parts = TableView("titles.parts", columns.PARTS, app, title=self.tr("Value of the word"), bare=True)
        self.choice = Segmented(
            (("pieces", self.tr("Pieces of the title")), ("word", self.tr("Value of the word"))),
            name=self.tr("What is taken apart"),
        )
        self._lay_out()
        self.formula.activated.connect(lambda _: self.formula_chosen.emit(self.formula.currentData()))
        self.pieces.opened.connect(self.piece_chosen)
        self.show_word(None)

    def know_formulas(self, formulas: Sequence[Formula], current: str) -> None:
        """The formulas to choose from and the one in force."""
        said = [(str(each.name), each.key) for each in formulas]
        if said != [(self.formula.itemText(n), self.formula.itemData(n)) for n in range(self.formula.count())]:
            self.formula.clear()
            for name, key in said:
                self.formula.addItem(name, key)
        self.formula.setCurrentIndex(self.formula.findData(current))

    def say_unmeasured(self, *, unmeasured: bool) -> None:
        """Say that no word has a figure for the formula, or that some have."""
        self.unmeasured.setVisible(unmeasured)

    def show_reading(self, reading: Reading) -> None:
        """Show the worth of a title."""
        title = reading.title
        said = self.tr("Covered {covered} + together {bonus} · present title {present}").format(
            covered=figures.number(title.covered_value, places=0),
            bonus=figures.number(title.compact_value, places=0),
            present=figures.number(reading.present.value if reading.present else None, places=0),
        )
        if said != self.sums.text():
            self.sums.setText(said)
            self.sums.setToolTip(plain_tooltip(said))
        if self._reading is None or self._reading.title.text != title.text:
            # what was found for another title does not fit this one
            self._edits = ()
        self._reading = reading
        self.pieces.show_rows(piece_rows(reading, self._edits))

    def show_edits(self, edits: Sequence[Edit]) -> None:
        """Show beside each piece what is best put in its place."""
        self._edits = tuple(edits)
        if self._reading is not None:
            self.pieces.show_rows(piece_rows(self._reading, self._edits))

    def show_word(self, word: Covered | None) -> None:
        """Show what the value of a word is made of."""
        row = word.row if word is not None else None
        if word is None or row is None:
            self.word.setText(self.tr("Choose a word on the left to see what its value is made of."))
            self.parts.show_rows(())
            return
        self.show_part("word")
        said = self.tr("{word}: value {value} = 1,000 × {factor} (relevance {relevance}) × the factors below")
        self.word.setText(
            said.format(
                word=word.word,
                value=figures.number(word.value, places=1),
                factor=figures.number(row.relevance_factor, places=2),
                relevance=figures.number(row.relevance, places=2),
            )
        )
        self.word.setToolTip(plain_tooltip(fit_note(row)))
        self.parts.show_rows(row.parts)

    def show_part(self, key: str) -> None:
        """Show the pieces of the title, or what the value of a word is made of."""
        self.choice.choose(key)
        self._pages.setCurrentIndex(0 if key == "pieces" else 1)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(label(self.tr("Formula"), "muted"))
        top.addWidget(self.formula, 1)
        top.addWidget(self.weights)
        of_word = QWidget()
        word = QVBoxLayout(of_word)
        word.setContentsMargins(0, 0, 0, 0)
        word.setSpacing(GRID)
        word.addWidget(self.word)
        word.addWidget(self.parts, 1)
        self._pages = Stack()
        self._pages.addWidget(self.pieces)
        self._pages.addWidget(of_word)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.unmeasured)
        column.addWidget(self.sums)
        column.addWidget(self.choice)
        column.addWidget(self._pages, 1)
        self.choice.chosen.connect(self.show_part)
