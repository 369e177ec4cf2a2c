"""The root to drop this week, why, the bytes it frees, and what could come instead, which is worked out beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.widgets import button, label, panel
from storedesk.foundation.progress import Progress
from storedesk.titles import records_replacements
from storedesk.titles.library import Desk
from storedesk.titles.rules.root_report import Replacement, RootLine, RootReport
from storedesk.titles.tab import roots_columns
from storedesk.titles.tab.latest import Latest, Wanted


class WorstPanel(QWidget):
    """`wanted(str)` asks for a changed title in the editor."""

    wanted = Signal(str)

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self._latest = Latest(app.jobs, self)
        self._asked: tuple[int, str] | None = None
        self._desk: Desk | None = None
        self._lines: tuple[RootLine, ...] = ()
        self.worst = label("", "strong", wrap=True)
        self.others = QComboBox()
        self.others.setAccessibleName(self.tr("Root to drop"))
        self.others.currentIndexChanged.connect(lambda _: self._show_choice())
        self.why = label("", "muted", wrap=True)
        self.state = label("", "muted", wrap=True)
        self.replacements = TableView(
            "titles.replacements",
            roots_columns.REPLACEMENTS,
            app,
            title=self.tr("Replacements"),
            row_key=lambda row: row.title,
            bare=True,
        )
        self.use_it = button(self.tr("Into the editor"), "primary", icon_name="pencil-line", on_click=self.use)
        self.replacements.opened.connect(lambda _: self.use())
        self._lay_out()

    @property
    def working(self) -> bool:
        """Whether the replacements are being worked out."""
        return self._latest.busy

    def show_report(self, desk: Desk, report: RootReport) -> None:
        """Show the worst root of a report at once; its replacements follow, and older ones wanted are forgotten."""
        kept = self.others.currentData()
        same = self._desk is not None and self._desk.head.product_id == desk.head.product_id
        self._desk, self._lines = desk, records_replacements.worst_lines(desk, report)
        self.others.blockSignals(True)
        self.others.clear()
        for line in self._lines:
            said = self.tr("{root}, {bytes} bytes").format(root=line.root, bytes=line.length)
            self.others.addItem(said, line.root)
        self.others.setCurrentIndex(max(self.others.findData(kept), 0) if same else 0)
        self.others.blockSignals(False)
        self._show_choice()

    def _show_choice(self) -> None:
        """The root chosen at once, then its replacements; those of this root that are there already stay."""
        at = self.others.currentIndex()
        line = self._lines[at] if 0 <= at < len(self._lines) else None
        self._show_line(line)
        asked = (id(self._desk), line.root) if line is not None else None
        if asked == self._asked and asked is not None:
            return
        self._asked = asked
        self._show_replacements(())
        if line is not None and self._desk is not None:
            self._look_for(self._desk, line.root)
        else:
            self._latest.forget()

    def use(self) -> None:
        """Put the title with the chosen replacement into the editor."""
        row = self.replacements.current()
        if row is not None:
            self.wanted.emit(row.title)

    def _show_line(self, line: RootLine | None) -> None:
        for part in (self.state, self.why):
            part.setVisible(line is not None)
        self.others.setVisible(len(self._lines) > 1)
        if line is None:
            self.worst.setText(self.tr("Every root is worth its bytes, or too new to say."))
            return
        said = self.tr("Drop “{root}”: frees {freed} bytes")
        self.worst.setText(said.format(root=line.root, freed=line.length))
        why = self.tr("{visitors} visitors, {buyers} buyers: {conversion} converts, the trade {trade}.")
        more = self.tr("{count} roots in all could go, {bytes} bytes.").format(
            count=len(self._lines), bytes=sum(each.length for each in self._lines)
        )
        reason = why.format(
            visitors=figures.count(line.search.visitors),
            buyers=figures.count(line.search.buyers),
            conversion=figures.rate(line.search.conversion),
            trade=figures.rate(line.trade),
        )
        self.why.setText(f"{reason} {more}" if len(self._lines) > 1 else reason)

    def _look_for(self, desk: Desk, root: str) -> None:
        self.state.setText(self.tr("Looking for what could come instead…"))
        store, today = self._app.store, self._app.today()

        def work(progress: Progress) -> tuple[Replacement, ...]:
            with store.reading() as session:
                return records_replacements.replacements(session, desk, root, today, progress)

        name = self.tr("Looking for replacements of {root}").format(root=root)
        self._latest.want(Wanted(name, work, self._take, lambda error: self.state.setText(str(error))))

    def _take(self, found: tuple[Replacement, ...]) -> None:
        self._show_replacements(found)
        said = self.tr("The most relevant first, then by clicks, as predicted by the library’s figures.")
        nothing = self.tr("Nothing in the library is worth more in its place.")
        self.state.setText(said if found else nothing)

    def _show_replacements(self, found: tuple[Replacement, ...]) -> None:
        self.replacements.show_rows(found)
        for part in (self.replacements, self.use_it):
            part.setVisible(bool(found))
        if found and self.replacements.current() is None:
            self.replacements.grid.selectRow(0)

    def _lay_out(self) -> None:
        box = panel(margin=12)
        inner = box.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.worst, 1)
        head.addWidget(self.others)
        inner.addLayout(head)
        for part in (self.why, self.state):
            inner.addWidget(part)
        inner.addWidget(self.replacements, 1)
        inner.addStretch()
        inner.addWidget(self.use_it, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)
