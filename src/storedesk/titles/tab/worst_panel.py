"""The root to drop this week, why, the bytes it frees, and what could come instead, which is worked out beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.widgets import button, label, panel, plain_tooltip
from storedesk.foundation.progress import Progress
from storedesk.titles import records_replacements
from storedesk.titles.library import Desk
from storedesk.titles.rules.dropping import Fate, Judgement, nearest, to_drop
from storedesk.titles.rules.reasons import reason
from storedesk.titles.rules.root_report import Replacement
from storedesk.titles.tab import roots_columns
from storedesk.titles.tab.latest import Latest, Wanted


class WorstPanel(QWidget):
    """`wanted(str)` asks for a changed title in the editor, `list_wanted` for the worst roots of all titles."""

    wanted = Signal(str)
    list_wanted = Signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self._latest = Latest(app.jobs, self)
        self._asked: tuple[int, str] | None = None
        self._desk: Desk | None = None
        self._judged: tuple[Judgement, ...] = ()
        self._lines: tuple[Judgement, ...] = ()
        self._lacking: tuple[str, ...] = ()
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
        self.all = button(self.tr("All titles…"), on_click=self.list_wanted.emit)
        self.all.setToolTip(plain_tooltip(self.tr("The worst root of every title that has one")))
        self.replacements.opened.connect(lambda _: self.use())
        self._lay_out()

    @property
    def working(self) -> bool:
        """Whether the replacements are being worked out."""
        return self._latest.busy

    def show_judged(self, desk: Desk, judged: Sequence[Judgement], lacking: Sequence[str] = ()) -> None:
        """Show the worst of these roots at once; its replacements follow, and older ones wanted are forgotten.

        `lacking` are words that led visitors in and that the title lacks, named where the library offers nothing.
        """
        kept = self.others.currentData()
        same = self._desk is not None and self._desk.head.product_id == desk.head.product_id
        self._desk, self._judged, self._lines = desk, tuple(judged), to_drop(judged)
        self._lacking = tuple(lacking)
        self.others.blockSignals(True)
        self.others.clear()
        for line in (each.line for each in self._lines):
            said = self.tr("{root}, {bytes} bytes").format(root=line.root, bytes=line.length)
            self.others.addItem(said, line.root)
        self.others.setCurrentIndex(max(self.others.findData(kept), 0) if same else 0)
        self.others.blockSignals(False)
        self._show_choice()

    def _show_choice(self) -> None:
        """The root chosen at once, then its replacements; those of this root that are there already stay."""
        at = self.others.currentIndex()
        said = self._lines[at] if 0 <= at < len(self._lines) else None
        self._show_line(said)
        asked = (id(self._desk), said.line.root) if said is not None else None
        if asked == self._asked and asked is not None:
            return
        self._asked = asked
        self._show_replacements(())
        if said is not None and self._desk is not None:
            self._look_for(self._desk, said.line.root)
        else:
            self._latest.forget()

    def use(self) -> None:
        """Put the title with the chosen replacement into the editor."""
        row = self.replacements.current()
        if row is not None:
            self.wanted.emit(row.title)

    def _show_line(self, said: Judgement | None) -> None:
        self.state.setVisible(said is not None)
        self.others.setVisible(len(self._lines) > 1)
        if said is None:
            self._show_none()
            return
        drop = self.tr("Drop “{root}”: frees {freed} bytes")
        self.worst.setText(drop.format(root=said.line.root, freed=said.line.length))
        more = self.tr("{count} roots in all could go, {bytes} bytes.").format(
            count=len(self._lines), bytes=sum(each.line.length for each in self._lines)
        )
        why = str(reason(said))
        self.why.setText(f"{why} {more}" if len(self._lines) > 1 else why)
        self.why.setVisible(True)

    def _show_none(self) -> None:
        """No root is surely worse: what waits for its season, and the one nearest to being told, say why."""
        self.worst.setText(self.tr("No root surely sells worse than the others."))
        away = next((each for each in self._judged if each.fate is Fate.SEASON), None)
        told = [each for each in (away, nearest(self._judged)) if each is not None]
        line = self.tr("{root}: {reason}")
        self.why.setText("\n".join(line.format(root=each.line.root, reason=reason(each)) for each in told))
        self.why.setVisible(bool(told))

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
        if not found:
            nothing = self.tr("Nothing in the library is worth more in its place.")
            if self._lacking:
                more = self.tr("Words that led visitors in could be added to it: {words}.")
                nothing = f"{nothing} {more.format(words='、'.join(self._lacking))}"
            self.state.setText(nothing)
            return
        said = self.tr("The most relevant first, then by clicks, as predicted by the library’s figures.")
        most = max((each.visitors for each in found if each.visitors is not None), default=None)
        if most is not None:
            brings = self.tr("Up to {visitors} more visitors a day.").format(visitors=figures.number(most, places=1))
            said = f"{brings} {said}"
        self.state.setText(said)

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
        foot = QHBoxLayout()
        foot.addWidget(self.use_it)
        foot.addStretch()
        foot.addWidget(self.all)
        inner.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)
