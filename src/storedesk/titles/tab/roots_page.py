"""Roots: what each root of the present title earns in search and ads, in which quadrant, and which should go."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.remembered import remember_splitter
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import EmptyState, Segmented, button, label, panel, plain_tooltip
from storedesk.keywords.rules.sources import Source
from storedesk.titles import records_report
from storedesk.titles.library import Desk
from storedesk.titles.records_report import Reports
from storedesk.titles.rules.root_report import Quadrant, RootLine, RootReport, WordFigures, WorstRoot
from storedesk.titles.rules.words import WordKind
from storedesk.titles.tab import roots_columns
from storedesk.titles.tab.work import Work


class RootsPage(QWidget):
    """`told` says news, `wanted(str)` asks for a changed title in the editor."""

    told = Signal(str, str)
    wanted = Signal(str)
    import_wanted = Signal()

    def __init__(self, app: AppContext, work: Work) -> None:
        super().__init__()
        self._app, self._work = app, work
        self._desk: Desk | None = None
        self._reports: Reports | None = None
        self.days = Segmented(
            tuple((str(days), self.tr("{days} days").format(days=days)) for days in records_report.SPANS),
            current=str(records_report.SPANS[-1]),
            name=self.tr("Period"),
        )
        self.quadrant = QComboBox()
        self.quadrant.setAccessibleName(self.tr("Quadrant"))
        self.caption = label("", "faint")
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.table = TableView(
            "titles.roots",
            roots_columns.ROOTS,
            app,
            empty=self.tr("No root is like that."),
            row_key=lambda row: row.root,
        )
        self.table.add_control(self.quadrant)
        self.worst = label("", "strong", wrap=True)
        self.why = label("", "muted", wrap=True)
        self.replacements = TableView(
            "titles.replacements",
            roots_columns.REPLACEMENTS,
            app,
            title=self.tr("Replacements"),
            empty=self.tr("Nothing in the library is worth more in its place."),
            row_key=lambda row: row.title,
            bare=True,
        )
        self.uncovered = TableView(
            "titles.uncovered",
            roots_columns.UNCOVERED,
            app,
            title=self.tr("Led visitors in, not in the title"),
            empty=self.tr("The title holds every word that led visitors in."),
            row_key=lambda row: row.word,
            filter_box=False,
        )
        self.empty = EmptyState(
            "search",
            self.tr(
                "What each root of the title earns comes from the shop’s search-word report, and from the ad-word "
                "report beside it. Import the last 30 days."
            ),
            self.tr("Import reports…"),
            self.import_wanted.emit,
        )
        self._whole = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_desk(self, desk: Desk) -> None:
        """Show what the roots of a product's present title earn."""
        self._desk = desk
        with self._app.store.reading() as session:
            self._reports = records_report.reports_of(session, desk, self._app.today())
        told = any(line.search.words or line.ads.words for line in self._reports.by_days[30].lines)
        self._whole.setCurrentIndex(1 if told else 0)
        if told:
            said = self.tr(
                "Search words of the whole shop, ads of this product, up to {day}; a word counts for each root"
            )
            said = said.format(day=figures.day(self._reports.last))
            self.caption.setText(said)
            self.caption.setToolTip(plain_tooltip(said))
            self._show()

    def use(self) -> None:
        """Put the title with the chosen replacement into the editor."""
        row = self.replacements.current()
        if row is not None:
            self.wanted.emit(row.title)

    # ------------------------------------------------------------------ showing

    @property
    def report(self) -> RootReport | None:
        """The report of the period chosen."""
        return self._reports.by_days[int(self.days.current)] if self._reports is not None else None

    def _show(self) -> None:
        report = self.report
        if report is None or self._desk is None:
            return
        self._count(report.lines)
        wanted = self.quadrant.currentData()
        self.table.show_rows([line for line in report.lines if wanted is None or line.quadrant == wanted])
        self.uncovered.show_rows(report.uncovered)
        self._show_worst(records_report.worst(self._desk, report))

    def _count(self, lines: Sequence[RootLine]) -> None:
        kept = self.quadrant.currentData()
        self.quadrant.blockSignals(True)
        self.quadrant.clear()
        self.quadrant.addItem(self.tr("{name} ({count})").format(name=self.tr("All roots"), count=len(lines)), None)
        for each in Quadrant:
            count = sum(line.quadrant is each for line in lines)
            name = roots_columns.quadrant_chip(each).word
            self.quadrant.addItem(self.tr("{name} ({count})").format(name=name, count=count), each)
        self.quadrant.setCurrentIndex(max(self.quadrant.findData(kept), 0))
        self.quadrant.blockSignals(False)

    def _show_worst(self, worst: WorstRoot | None) -> None:
        for part in (self.replacements, self.use_it):
            part.setVisible(worst is not None)
        if worst is None:
            self.worst.setText(self.tr("Every root is worth its bytes, or too new to say."))
            self.why.setText("")
            return
        line = worst.line
        said = self.tr("Drop “{root}”: frees {freed} bytes")
        self.worst.setText(said.format(root=line.root, freed=worst.freed))
        why = self.tr("{visitors} visitors, {buyers} buyers: {conversion} converts, the trade {trade}.")
        self.why.setText(
            why.format(
                visitors=figures.count(line.search.visitors),
                buyers=figures.count(line.search.buyers),
                conversion=figures.rate(line.search.conversion),
                trade=figures.rate(line.trade),
            )
        )
        self.replacements.show_rows(worst.replacements)
        if self.replacements.current() is None and worst.replacements:
            self.replacements.grid.selectRow(0)
        self.use_it.setEnabled(bool(worst.replacements))

    def _take_word(self, row: WordFigures) -> None:
        if self._desk is None:
            return
        product_id = self._desk.head.product_id
        added = self._work.add_words(product_id, [row.word], WordKind.COMBINATION, Source.SEARCH_WORDS)
        if added is not None:
            said = self.tr("{new} words added, {known} were there already.")
            self.told.emit(said.format(new=len(added.new), known=len(added.known)), "positive")

    def _connect(self) -> None:
        self.days.chosen.connect(lambda _: self._show())
        self.quadrant.currentIndexChanged.connect(lambda _: self._show())
        self.replacements.opened.connect(lambda _: self.use())
        self.uncovered.opened.connect(self._take_word)

    def _lay_out(self) -> None:
        self.use_it = button(self.tr("Into the editor"), "primary", icon_name="pencil-line", on_click=self.use)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.days)
        top.addWidget(self.caption, 1)
        box = panel(margin=12)
        inner = box.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.setSpacing(6)
        for part in (self.worst, self.why, self.replacements):
            inner.addWidget(part)
        inner.addStretch()
        inner.addWidget(self.use_it, 0, Qt.AlignmentFlag.AlignLeft)
        below = QSplitter(Qt.Orientation.Horizontal)
        below.addWidget(box)
        below.addWidget(self.uncovered)
        below.setChildrenCollapsible(False)
        below.setHandleWidth(2 * GRID)
        below.setSizes([420, 320])
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(self.table)
        self.split.addWidget(below)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(2 * GRID)
        self.split.setSizes([380, 260])
        remember_splitter(self._app.settings, "titles.split.roots", self.split)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.split, 1)
        self._whole.addWidget(self.empty)
        self._whole.addWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._whole)
