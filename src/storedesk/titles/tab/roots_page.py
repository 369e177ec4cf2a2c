"""Roots: what each root of the present title earns in search and ads, in which quadrant, and which should go."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.database.store import Change
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.remembered import remember_splitter
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import EmptyState, Segmented, label, plain_tooltip
from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import Progress
from storedesk.keywords.rules.sources import Source
from storedesk.titles import records_report
from storedesk.titles.library import Desk
from storedesk.titles.records_report import Reports
from storedesk.titles.records_shares import KnownShop
from storedesk.titles.rules.quadrants import Basis, Quadrant
from storedesk.titles.rules.root_report import RootLine, RootReport, WordFigures, of_shop, seen_by
from storedesk.titles.rules.words import WordKind
from storedesk.titles.tab import roots_columns, texts
from storedesk.titles.tab.chip_widths import fitted
from storedesk.titles.tab.latest import Latest, Wanted
from storedesk.titles.tab.map_box import MapBox
from storedesk.titles.tab.root_lookup import RootLookup
from storedesk.titles.tab.root_map import map_of
from storedesk.titles.tab.work import Work
from storedesk.titles.tab.worst_list import WorstList
from storedesk.titles.tab.worst_panel import WorstPanel

_MAP_SHOWN = "titles.roots.map"
_NAMED = 3
"""So many words that the title lacks are named beside the root to drop."""


class RootsPage(QWidget):
    """`told` says news, `wanted(str)` asks for a changed title in the editor, `product_wanted(int)` to show another."""

    told = Signal(str, str)
    wanted = Signal(str)
    product_wanted = Signal(int)
    import_wanted = Signal()

    def __init__(self, app: AppContext, work: Work) -> None:
        super().__init__()
        self._app, self._work = app, work
        self._desk: Desk | None = None
        self._reports: Reports | None = None
        self._known = KnownShop()
        self.days = Segmented(
            tuple((str(days), self.tr("{days} days").format(days=days)) for days in records_report.SPANS),
            current=str(records_report.SPANS[-1]),
            name=self.tr("Period"),
        )
        self.quadrant = QComboBox()
        self.quadrant.setAccessibleName(self.tr("Quadrant"))
        self.scope = Segmented((("own", texts.SCOPE_OWN), ("shop", texts.SCOPE_SHOP)), name=texts.WHOSE)
        self.caption = label("", "faint", wrap=True)
        self.sought = QLineEdit()
        self.sought.setPlaceholderText(self.tr("Look up a root…"))
        self.sought.setAccessibleName(self.tr("Look up a root"))
        self.sought.setClearButtonEnabled(True)
        self.sought.setMaximumWidth(200)
        self.table = TableView(
            "titles.roots",
            fitted(roots_columns.ROOTS, "quadrant", map(roots_columns.quadrant_chip, Quadrant)),
            app,
            empty=self.tr("No root is like that."),
            row_key=lambda row: row.root,
        )
        self.table.add_control(self.quadrant)
        self.basis = Segmented(
            tuple((basis.value, name) for basis, name in texts.BASES.items()), name=self.tr("Figures that count")
        )
        self.map = MapBox()
        self.beside = Segmented(
            (("map", self.tr("Map")), ("words", self.tr("Words not in the title"))),
            current="map" if app.settings.get(_MAP_SHOWN, True) else "words",
            name=self.tr("Beside the root to drop"),
        )
        self.worst = WorstPanel(app)
        self.lookup = RootLookup(app, self._known)
        self.uncovered = TableView(
            "titles.uncovered",
            roots_columns.UNCOVERED,
            app,
            called=self.tr("Led visitors in, not in the title"),
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
        self.waiting = label("", "faint")
        self._latest = Latest(app.jobs, self)
        self._whole = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def ready(self) -> bool:
        """Whether what is shown is the product's own."""
        return not self._latest.busy and not self.lookup.busy

    def show_desk(self, desk: Desk) -> None:
        """Show what the roots of a product's present title earn, as soon as they are added up beside the window."""
        if self._desk is None or self._desk.head.product_id != desk.head.product_id:
            self._whole.setCurrentWidget(self.waiting)
            self._close_lookup()
        store, today, known = self._app.store, self._app.today(), self._known

        def read(_progress: Progress) -> Reports:
            with store.reading() as session:
                return records_report.reports_of(session, desk, today, known)

        name = self.tr("Adding up the roots of {product}").format(product=desk.head.product)
        self._latest.want(Wanted(name, read, lambda reports: self._take(desk, reports), self._refuse))

    def _take(self, desk: Desk, reports: Reports) -> None:
        self._desk, self._reports = desk, reports
        told = any(line.search.words or line.ads.words for line in reports.by_days[max(reports.by_days)].lines)
        self._whole.setCurrentWidget(self._inside if told else self.empty)
        if told:
            self._show()

    def _refuse(self, error: UserError) -> None:
        self.told.emit(str(error), "warning")

    # ------------------------------------------------------------------ showing

    @property
    def report(self) -> RootReport | None:
        """The report of the period and scope chosen, its quadrants by the figures chosen."""
        if self._reports is None:
            return None
        report = self._reports.by_days[int(self.days.current)]
        if self.scope.current == "shop":
            report = of_shop(report)
        return seen_by(report, Basis(self.basis.current))

    def _show(self) -> None:
        report = self.report
        if report is None or self._desk is None or self._reports is None:
            return
        said = texts.OF_SHOP if self.scope.current == "shop" else texts.SHARED_OUT
        self.caption.setText(str(said.format(day=figures.day(self._reports.last))))
        self.caption.setToolTip(plain_tooltip(texts.SHARED_OUT_TIP))
        self._count(report.lines)
        self._show_lines(report)
        self.map.show_map(map_of(report))
        self.uncovered.show_rows(report.uncovered)
        # what should go is said by the product's own figures, whatever is looked at
        days = int(self.days.current)
        lacking = [word.word for word in self._reports.by_days[days].uncovered[:_NAMED]]
        self.worst.show_judged(self._desk, self._reports.judged[days], lacking)

    def _show_lines(self, report: RootReport) -> None:
        wanted = self.quadrant.currentData()
        self.table.show_rows([line for line in report.lines if wanted is None or line.quadrant == wanted])

    def _count(self, lines: Sequence[RootLine]) -> None:
        kept = self.quadrant.currentData()
        self.quadrant.blockSignals(True)
        self.quadrant.clear()
        self.quadrant.addItem(str(texts.NAME_AND_COUNT.format(name=self.tr("All roots"), count=len(lines))), None)
        for each in Quadrant:
            count = sum(line.quadrant is each for line in lines)
            name = roots_columns.quadrant_chip(each).word
            self.quadrant.addItem(str(texts.NAME_AND_COUNT.format(name=name, count=count)), each)
        self.quadrant.setCurrentIndex(max(self.quadrant.findData(kept), 0))
        self.quadrant.blockSignals(False)

    def _narrow(self) -> None:
        report = self.report
        if report is not None:
            self._show_lines(report)

    def _follow_table(self, row: RootLine | None) -> None:
        if row is not None:
            self.map.chart.choose(row.root)

    def _follow_map(self, root: str) -> None:
        """The root chosen on the map is the one of the table, whatever the table was narrowed to."""
        if not self.table.select(root):
            self.quadrant.setCurrentIndex(0)
            self.table.filter_box.clear()
            self.table.model.filter("")
            self.table.select(root)

    def _show_beside(self) -> None:
        """The map of the roots, or the words that the title lacks."""
        shown = self.beside.current == "map"
        self._pane.setCurrentWidget(self.map if shown else self.uncovered)
        self._app.settings.set(_MAP_SHOWN, shown)

    def _take_word(self, row: WordFigures) -> None:
        if self._desk is None:
            return
        product_id = self._desk.head.product_id
        added = self._work.add_words(product_id, [row.word], WordKind.COMBINATION, Source.SEARCH_WORDS)
        if added is not None:
            said = self.tr("{new} words added, {known} were there already.")
            self.told.emit(said.format(new=len(added.new), known=len(added.known)), "positive")

    def look_up(self, root: str) -> None:
        """Show what a root brought, whether the title has it or not, in the place of the root to drop."""
        if self._desk is None or not root.strip():
            return
        self.sought.setText(root.strip())
        self._lower.setCurrentWidget(self.lookup)
        self.lookup.look_up(self._desk.head.product_id, root.strip())

    def show_worst_list(self) -> None:
        """The worst root of every title; one that is opened is shown."""
        dialog = WorstList(self, self._app)
        dialog.exec()
        if dialog.chosen is not None:
            self.product_wanted.emit(dialog.chosen)

    def _close_lookup(self) -> None:
        if self._lower.currentWidget() is self.lookup:
            self._lower.setCurrentIndex(0)
            self.sought.clear()
            self.sought.setFocus()

    def _on_change(self, change: Change) -> None:
        self._known.forget(change.tables)

    def _connect(self) -> None:
        self._app.changes.happened.connect(self._on_change)
        self.sought.returnPressed.connect(lambda: self.look_up(self.sought.text()))
        self.lookup.closed.connect(self._close_lookup)
        self.lookup.word_wanted.connect(self.look_up)
        self.table.opened.connect(lambda row: self.look_up(row.root))
        self.scope.chosen.connect(lambda _: self._show())
        self.days.chosen.connect(lambda _: self._show())
        self.basis.chosen.connect(lambda _: self._show())
        self.quadrant.currentIndexChanged.connect(lambda _: self._narrow())
        self.uncovered.opened.connect(self._take_word)
        self.worst.wanted.connect(self.wanted)
        self.worst.list_wanted.connect(self.show_worst_list)
        self.table.chosen.connect(self._follow_table)
        self.map.chart.chosen.connect(self._follow_map)
        self.beside.chosen.connect(lambda _: self._show_beside())
        self._show_beside()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        for part in (self.days, self.scope, self.basis):
            top.addWidget(part)
        top.addStretch()
        top.addWidget(self.sought, 1)
        self._pane = QStackedWidget()
        self._pane.addWidget(self.map)
        self._pane.addWidget(self.uncovered)
        right = QWidget()
        inner = QVBoxLayout(right)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID)
        inner.addWidget(self.beside)
        inner.addWidget(self._pane, 1)
        self.below = QSplitter(Qt.Orientation.Horizontal)
        self.below.addWidget(self.worst)
        self.below.addWidget(right)
        self.below.setChildrenCollapsible(False)
        self.below.setHandleWidth(2 * GRID)
        self.below.setSizes([480, 420])
        remember_splitter(self._app.settings, "titles.split.below", self.below)
        self._lower = QStackedWidget()
        self._lower.addWidget(self.below)
        self._lower.addWidget(self.lookup)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(self.table)
        self.split.addWidget(self._lower)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(2 * GRID)
        self.split.setSizes([300, 340])
        remember_splitter(self._app.settings, "titles.split.roots", self.split)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.caption)
        column.addWidget(self.split, 1)
        for page in (self.waiting, self.empty, self._inside):
            self._whole.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._whole)
