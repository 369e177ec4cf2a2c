"""The words of the library beside the title: which it holds together, which in pieces, and which not."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QVBoxLayout, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.titles.rules.scoring import Match
from storedesk.titles.tab import columns
from storedesk.titles.tab.chip_widths import fitted
from storedesk.titles.tab.reading import Covered


class WordsPanel(QWidget):
    """`wanted(str)` asks for a word in the title (Enter or double click); `chosen(Covered or None)` follows the row."""

    wanted = Signal(str)
    chosen = Signal(object)

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._words: Sequence[Covered] = ()
        self.table = TableView(
            "titles.covered",
            fitted(columns.COVERED, "match", map(columns.match_chip, Match)),
            app,
            empty=self.tr("No word of the library is like that."),
            row_key=lambda row: row.word,
        )
        self.table.sort_by("value", descending=True)
        self.which = QComboBox()
        # its width is set when it has to grow: the page is not laid out again for every key
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setAccessibleName(self.tr("Which words"))
        for match in (None, Match.MISSED, Match.APART, Match.TOGETHER):
            self.which.addItem("", match)
        self.table.add_control(self.which)
        self.table.hide_count()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.which.currentIndexChanged.connect(lambda _: self._show())
        self.table.opened.connect(lambda row: self.wanted.emit(row.word))
        self.table.chosen.connect(self.chosen)
        self._count()

    def show_words(self, words: Sequence[Covered]) -> None:
        """Show how the title being written covers each word; nothing is done where nothing changed."""
        if words != self._words:
            self._words = words
            self._count()
            self._show()

    def _show(self) -> None:
        wanted = self.which.currentData()
        self.table.blockSignals(True)
        if wanted is None:
            self.table.renew_rows(self._words)
        else:
            self.table.show_rows([word for word in self._words if word.match == wanted])
        self.table.blockSignals(False)

    def _count(self) -> None:
        matches = [word.match for word in self._words]
        counts = {match: matches.count(match) for match in Match}
        changed = False
        for place in range(self.which.count()):
            match = self.which.itemData(place)
            name = self.tr("All words") if match is None else str(columns.MATCH_SIGNS[Match(match)][2])
            count = len(self._words) if match is None else counts[Match(match)]
            said = self.tr("{name} ({count})").format(name=name, count=f"{count:,}")
            if self.which.itemText(place) != said:
                self.which.setItemText(place, said)
                changed = True
        if changed:
            self._grow()

    def _grow(self) -> None:
        """Give the choice room for its longest entry."""
        letters, options = self.which.fontMetrics(), QStyleOptionComboBox()
        self.which.initStyleOption(options)
        texts = (self.which.itemText(place) for place in range(self.which.count()))
        inner = QSize(max(letters.horizontalAdvance(text) for text in texts), letters.height())
        kind = QStyle.ContentsType.CT_ComboBox
        wide = self.which.style().sizeFromContents(kind, options, inner, self.which).width()
        if wide > self.which.minimumWidth():
            self.which.setMinimumWidth(wide)
