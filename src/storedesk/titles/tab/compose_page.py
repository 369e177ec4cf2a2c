"""Compose: the title being written, with every figure live, the words beside it, and the best title at a press."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.remembered import remember_splitter
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import EmptyState
from storedesk.titles.library import Desk, WordRow
from storedesk.titles.rules.checking import Finding
from storedesk.titles.rules.editing import Edit
from storedesk.titles.rules.scoring import Title, score_title
from storedesk.titles.tab.edit_search import EditSearch
from storedesk.titles.tab.reading import Grounds, Reading, read_title
from storedesk.titles.tab.rows import PieceRow
from storedesk.titles.tab.side_panel import SidePanel
from storedesk.titles.tab.solving import Solving
from storedesk.titles.tab.stack import Stack
from storedesk.titles.tab.title_editor import TitleEditor
from storedesk.titles.tab.words_panel import WordsPanel

_NARROW = 240
"""The words have only part of the page."""


class ComposePage(QWidget):
    """`best_wanted()` asks for the best title, `save_wanted()` to keep the one in the box; `told` says news.

    `library_wanted()` asks for the page of words.

    `examples()` gives titles that people wrote: the best title puts its words in an order that reads like theirs.
    """

    best_wanted = Signal()
    save_wanted = Signal()
    library_wanted = Signal()
    told = Signal(str, str)

    def __init__(self, app: AppContext, examples: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app, self._examples = app, examples
        self._desk: Desk | None = None
        self._grounds: Grounds | None = None
        self._by_word: dict[str, WordRow] = {}
        self._present: Title | None = None
        self._typed: dict[int, str] = {}
        self._proposed = ""
        self.reading: Reading | None = None
        self.solving = Solving(app, self)
        self.edits = EditSearch(app, self)
        self.editor = TitleEditor()
        # each part is made where it belongs: a tree of widgets that moves is dressed again, each of them
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self._left = Stack(self.split)
        self.words = WordsPanel(app)
        self.side = SidePanel(app, self.split)
        self.no_words = EmptyState(
            "book-open",
            self.tr(
                "No words yet. A library of search words tells what each title is worth; begin with the main word."
            ),
            self.tr("Fill the library"),
            self.library_wanted.emit,
        )
        self.no_words.sentence.setFixedWidth(_NARROW)
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------------ showing

    def show_desk(self, desk: Desk, grounds: Grounds) -> None:
        """Show a product's library and the title being written for it, or its present one."""
        before, self._desk, self._grounds, self.reading = self._desk, desk, grounds, None
        other = before is None or before.head.product_id != desk.head.product_id
        if other or before is None or (before.keywords, before.wishes) != (desk.keywords, desk.wishes):
            self.solving.forget()
            self._show_found([])
        self._by_word = {row.word: row for row in desk.rows}
        self._present = score_title(desk.head.present, desk.library) if desk.head.present else None
        self._left.setCurrentIndex(1 if desk.keywords else 0)
        self.side.value.know_formulas(grounds.formulas, desk.head.formula.key)
        self.side.value.say_unmeasured(unmeasured=desk.unmeasured)
        self.side.alternatives.notes.say_held_back(desk.held_back)
        self.editor.say_limit(desk.head.limit)
        self.side.wishes.show_asked(desk.head.asked, grounds.platforms)
        if other:
            self.editor.box.show_text(self._typed.get(desk.head.product_id, desk.head.present))
        elif before is not None and desk.head.present != self.editor.box.text in ("", before.head.present):
            # nobody has typed: the present title follows what was saved or taken back
            self.editor.box.show_text(desk.head.present)
        self.editor.show_search(busy=self.solving.busy)
        self._read(self.editor.box.text)

    @property
    def desk(self) -> Desk | None:
        """The desk shown."""
        return self._desk

    @property
    def text(self) -> str:
        """The title in the box."""
        return self.editor.box.text.strip()

    def saved(self) -> None:
        """What was typed is kept as a version now."""
        if self._desk is not None:
            self._typed.pop(self._desk.head.product_id, None)

    # ------------------------------------------------------------------ what actions do

    def best(self) -> None:
        """Look for the best title; it comes into the box, the others into the list."""
        if self._desk is None:
            return
        self._proposed = self.editor.box.text
        self.solving.start(self._desk.library, self._examples())
        self.editor.show_search(busy=self.solving.busy)
        self.side.show_part("alternatives")

    def stop(self) -> None:
        """End the search; the best title so far stays, with its gap."""
        self.solving.stop()

    def copy(self) -> None:
        """Put the title on the clipboard, as it goes into the platform's form."""
        if self.text:
            QGuiApplication.clipboard().setText(self.text)
            self.told.emit(
                self.tr("Copied. Paste it into the item’s form in the back office, then save it here."), "positive"
            )

    def put(self, text: str) -> None:
        """Put another title into the box; Ctrl+Z brings back what stood there."""
        self.editor.box.replace_text(text)
        self.editor.box.setFocus()

    def back(self) -> None:
        """The present title again."""
        if self._desk is not None:
            self.put(self._desk.head.present)

    # ------------------------------------------------------------------ answering

    def _read(self, text: str) -> None:
        if self._desk is None or self._grounds is None:
            return
        reading = read_title(text, self._desk, self._by_word, self._grounds.watched, self._present, self.reading)
        self.reading = reading
        self.editor.show_reading(reading, self._desk.wishes)
        self.editor.show_proof(next((each for each in self.solving.titles if each.text == text), None))
        self.words.show_words(reading.words)
        self.side.value.show_reading(reading)
        self.side.rules.show_findings(reading.findings)
        self._look_for_edits()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_for_edits()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # nobody sees them
        self.edits.forget()

    def _look_for_edits(self) -> None:
        if self.isVisible() and self._desk is not None and self._grounds is not None:
            self.edits.want(self.editor.box.text, self._desk, self._grounds.watched)

    def _on_typed(self, text: str) -> None:
        if self._desk is not None:
            self._typed[self._desk.head.product_id] = text
        self._read(text)

    def _on_found(self, titles: Sequence[Title]) -> None:
        """The best title comes into the box, unless the operator has typed since the search began."""
        if titles and self.editor.box.text == self._proposed != titles[0].text:
            self._proposed = titles[0].text
            self.editor.box.replace_text(titles[0].text)
        self._show_found(titles)
        self._read(self.editor.box.text)

    def _on_edits(self, text: str, edits: Sequence[Edit]) -> None:
        """What was found for a title is shown while it is the one in the box."""
        if self._desk is not None and text == self.editor.box.text:
            self.side.edits.show_edits(text, edits, self._desk.wishes.capacity)
            self.side.value.show_edits(edits)

    def _change(self, text: str) -> None:
        """A small change, unless the title has been typed on since it was found."""
        if self.side.edits.of == self.editor.box.text:
            self.put(text)

    def _on_over(self) -> None:
        self.editor.show_search(busy=False)
        self._read(self.editor.box.text)

    def _show_found(self, titles: Sequence[Title]) -> None:
        self.side.alternatives.show_titles(titles, self._present)

    def _mark_finding(self, finding: Finding) -> None:
        self.editor.box.mark(finding.start, finding.end)

    def _mark_piece(self, row: PieceRow) -> None:
        self.editor.box.mark(row.start, row.end)

    def _connect(self) -> None:
        editor = self.editor
        editor.changed.connect(self._on_typed)
        editor.best.connect(self.best_wanted)
        editor.stop.connect(self.stop)
        editor.copy.connect(self.copy)
        editor.back.connect(self.back)
        editor.save.connect(self.save_wanted)
        self.words.wanted.connect(editor.box.insert_word)
        self.words.chosen.connect(self.side.value.show_word)
        self.side.value.piece_chosen.connect(self._mark_piece)
        self.side.rules.chosen.connect(self._mark_finding)
        self.side.alternatives.wanted.connect(self.put)
        self.side.alternatives.notes.words_wanted.connect(self.library_wanted)
        self.side.edits.wanted.connect(self._change)
        self.edits.found.connect(self._on_edits)
        self.solving.found.connect(self._on_found)
        self.solving.over.connect(self._on_over)
        self.solving.refused.connect(lambda text: self.told.emit(text, "warning"))

    def _lay_out(self) -> None:
        self._left.addWidget(self.no_words)
        self._left.addWidget(self.words)
        self.split.setChildrenCollapsible(False)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 1)
        self.split.setHandleWidth(2 * GRID)
        self.split.setSizes([480, 420])
        remember_splitter(self._app.settings, "titles.split.compose", self.split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.editor)
        column.addWidget(self.split, 1)
