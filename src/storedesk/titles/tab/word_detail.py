"""One word of the library, or several marked ones: class, relevance, wishes, roots, and its dated snapshots."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label, set_in
from storedesk.keywords.rules.figures import Snapshot
from storedesk.titles.library import WordRow
from storedesk.titles.rules.words import KIND_NAMES, WordKind
from storedesk.titles.tab import texts
from storedesk.titles.tab.fields import show_unless_typed
from storedesk.titles.tab.library_columns import SNAPSHOTS

_WORKED_OUT = -0.05
_FEW_ROWS, _ABREAST, _JOIN = 100, 2, 22


class WordDetail(QWidget):
    """`said(name, value)` changes the marked words, `relevance(float or None)` how well they fit.

    `root_clicked(str)` asks to cut a root apart or to keep a joined piece whole; `renamed(str)` spells the word anew.
    """

    said = Signal(str, object)
    relevance = Signal(object)
    root_clicked = Signal(str)
    renamed = Signal(str)

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._filling = False
        self._rows: Sequence[WordRow] = ()
        self.heading = label("", "heading", wrap=True)
        self.word, self.note = QLineEdit(), QLineEdit()
        self.kind = QComboBox()
        for kind in WordKind:
            self.kind.addItem(str(KIND_NAMES[kind]), kind)
        self.fits = set_in(QDoubleSpinBox())
        self.fits.setRange(_WORKED_OUT, 1)
        self.fits.setSingleStep(0.05)
        self._fits_shown = self.fits.value()
        self.fits.setSpecialValueText(self.tr("Worked out"))
        self.required = QCheckBox(self.tr("Must be in the title"))
        self.forbidden = QCheckBox(self.tr("Must not be in the title"))
        self.whole = QCheckBox(self.tr("Never split"))
        self._roots = QGridLayout()
        self._roots.setHorizontalSpacing(4)
        self._roots.setVerticalSpacing(GRID)
        self._roots.setColumnStretch(2 * _ABREAST, 1)
        self.snapshots = TableView(
            "titles.snapshots",
            SNAPSHOTS,
            app,
            title=self.tr("Snapshots"),
            empty=self.tr("No market figures of this word yet. Import a search-word report or paste a table."),
            row_key=lambda row: (row.day, row.source, row.span),
            bare=True,
        )
        self._lay_out()
        self._connect()
        self.show_words([], [])

    def show_words(self, rows: Sequence[WordRow], snapshots: Sequence[Snapshot]) -> None:
        """Show what is marked; snapshots of one word alone."""
        self._filling = True
        same = [row.id for row in rows] == [row.id for row in self._rows]
        self._rows = rows
        self._form.setVisible(bool(rows))
        one = rows[0] if len(rows) == 1 else None
        if rows:
            many = self.tr("{count} words").format(count=len(rows))
            self.heading.setText(one.word if one is not None else many)
            first = rows[0]
            self._fill(self.word, first.word if one is not None else "", same)
            self.kind.setCurrentIndex(self.kind.findData(first.kind))
            if not (same and self.fits.hasFocus() and self.fits.value() != self._fits_shown):
                self.fits.setValue(first.relevance if first.relevance_set else _WORKED_OUT)
                self._fits_shown = self.fits.value()
            self.required.setChecked(all(row.required for row in rows))
            self.forbidden.setChecked(all(row.forbidden for row in rows))
            self.whole.setChecked(all(row.whole for row in rows))
            self._fill(self.note, first.note, same)
        for part in (self.word, self.snapshots):
            part.setEnabled(one is not None)
        self._show_roots(one.roots if one is not None else ())
        self.snapshots.show_rows(snapshots)
        self._filling = False

    def _fill(self, field: QLineEdit, text: str, same: bool) -> None:
        """Fill a field; where the same words are shown again, not under the hands of whoever types in it."""
        if same:
            show_unless_typed(field, text)
        else:
            field.setText(text)

    def _show_roots(self, roots: Sequence[str]) -> None:
        while (item := self._roots.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                # it is gone only once the event loop turns, and is in no place of the layout until then
                old.hide()
                old.deleteLater()
        for place, root in enumerate(roots):
            made = button(root, on_click=partial(self.root_clicked.emit, root))
            made.setToolTip(self.tr("Cut this root, or undo that it is kept whole"))
            row, column = divmod(place, _ABREAST)
            self._roots.addWidget(made, row, 2 * column)
            if place + 1 < len(roots):
                joined = root + roots[place + 1]
                join = button("+", "quiet", on_click=partial(self.root_clicked.emit, joined))
                join.setToolTip(self.tr("Keep both together as one root"))
                join.setAccessibleName(self.tr("Keep {word} whole").format(word=joined))
                join.setStyleSheet("QPushButton { padding: 0; }")
                join.setFixedWidth(_JOIN)
                self._roots.addWidget(join, row, 2 * column + 1)

    def _connect(self) -> None:
        self.kind.activated.connect(lambda _: self._say("kind", WordKind(self.kind.currentData()).value))
        self.required.clicked.connect(lambda on: self._say("required", on))
        self.forbidden.clicked.connect(lambda on: self._say("forbidden", on))
        self.whole.clicked.connect(lambda on: self._say("whole", on))
        self.note.editingFinished.connect(self._say_note)
        self.fits.editingFinished.connect(self._say_relevance)
        self.word.editingFinished.connect(self._rename)

    def _say(self, name: str, value: object) -> None:
        if not self._filling and self._rows:
            self.said.emit(name, value)

    def _say_note(self) -> None:
        self.note.setModified(False)
        if self._rows and self.note.text().strip() != self._rows[0].note:
            self._say("note", self.note.text().strip())

    def _say_relevance(self) -> None:
        if self._filling or not self._rows:
            return
        self._fits_shown = self.fits.value()
        typed = None if self.fits.value() < 0 else round(self.fits.value(), 2)
        first = self._rows[0]
        if typed != (round(first.relevance, 2) if first.relevance_set else None):
            self.relevance.emit(typed)

    def _rename(self) -> None:
        self.word.setModified(False)
        text = self.word.text().strip()
        if not self._filling and len(self._rows) == 1 and text and text != self._rows[0].word:
            self.renamed.emit(text)

    def _lay_out(self) -> None:
        self._form = QWidget()
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(GRID)
        for name, part in (
            (texts.WORD, self.word),
            (texts.KIND, self.kind),
            (texts.RELEVANCE, self.fits),
            (texts.NOTE, self.note),
        ):
            part.setAccessibleName(str(name))
            form.addRow(label(name, "muted"), part)
        form.addRow(label(texts.ROOTS, "muted"), self._roots)
        inner = QVBoxLayout(self._form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID)
        inner.addWidget(self.heading)
        inner.addLayout(form)
        for check in (self.required, self.forbidden, self.whole):
            inner.addWidget(check)
        inner.addWidget(self.snapshots, 1)
        # in a low window it scrolls: fields would lie over each other
        self.snapshots.setMinimumHeight(_FEW_ROWS)
        self._form.setObjectName("scrolled")
        area = QScrollArea()
        area.setWidget(self._form)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
