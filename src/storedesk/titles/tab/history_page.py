"""History: the titles of a product over time, why each was made, what it should bring, and what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import ask
from storedesk.foundation.desktop.remembered import remember_splitter
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import EmptyState, button, plain_tooltip
from storedesk.foundation.errors import UserError
from storedesk.titles import records_due, records_proofs, records_versions
from storedesk.titles.library import Desk
from storedesk.titles.rules.changes import PredictionScore
from storedesk.titles.rules.checking import Topic
from storedesk.titles.tab import history_columns
from storedesk.titles.tab.reading import refused
from storedesk.titles.tab.version_detail import VersionDetail
from storedesk.titles.tab.work import Work
from storedesk.titles.versions import LOOK_DAYS, LOOK_NAMES, Due, Look, State, Version


class HistoryPage(QWidget):
    """`told` says news, `wanted(str)` asks for an old title in the editor, `compose_wanted()` for the editor."""

    told = Signal(str, str)
    wanted = Signal(str)
    compose_wanted = Signal()

    def __init__(self, app: AppContext, work: Work) -> None:
        super().__init__()
        self._app, self._work = app, work
        self._desk: Desk | None = None
        self._due: Due | None = None
        self._versions: Sequence[Version] = ()
        self.table = TableView(
            "titles.versions",
            history_columns.VERSIONS,
            app,
            title=self.tr("Versions"),
            empty=self.tr("No version is like that."),
            row_key=lambda row: row.id,
        )
        self.detail = VersionDetail(app)
        self.look = button("", "primary", icon_name="eye", on_click=self.take_look)
        self.empty = EmptyState(
            "history",
            self.tr(
                "Every title that is saved stands here with its day, its reason and what it should bring; after 7 and "
                "14 days a verdict says whether it was better."
            ),
            self.tr("Write the first one"),
            self.compose_wanted.emit,
        )
        self._whole = QStackedWidget()
        self._lay_out()
        self.table.chosen.connect(lambda _: self._show_detail())
        self.table.opened.connect(lambda row: self.wanted.emit(row.text))
        self.detail.compared.connect(self._compare)
        self.detail.reasoned.connect(self._say_reason)
        QShortcut(QKeySequence("Del"), self.table.grid, self.remove, context=Qt.ShortcutContext.WidgetShortcut)

    def show_desk(self, desk: Desk) -> None:
        """Show a product's titles over time."""
        self._desk = desk
        with self._app.store.reading() as session:
            self._versions = records_versions.versions(session, desk.head.product_id)
            waiting = records_due.due_looks(session, self._app.today())
        self._due = next((each for each in waiting if each.product_id == desk.head.product_id), None)
        self._whole.setCurrentIndex(1 if self._versions else 0)
        self.table.blockSignals(True)
        self.table.show_rows(self._versions)
        if self.table.current() is None and self._versions:
            live = next((each for each in self._versions if each.state is State.LIVE), self._versions[0])
            self.table.select(live.id)
        self.table.blockSignals(False)
        self.look.setVisible(self._due is not None)
        if self._due is not None:
            name = LOOK_NAMES[self._due.look]
            self.look.setText(str(name))
            self.look.setToolTip(plain_tooltip(self.tr("Take the look: {look}").format(look=name)))
        self._show_detail()

    def show_version(self, version_id: int) -> None:
        """Bring a version into view."""
        self.table.filter_box.clear()
        self.table.model.filter("")
        self.table.select(version_id)

    # ------------------------------------------------------------------ what actions do

    def copy(self) -> None:
        """Put the title of the version shown on the clipboard."""
        version = self.table.current()
        if version is not None:
            QGuiApplication.clipboard().setText(version.text)
            self.told.emit(self.tr("Copied: {title}").format(title=version.text), "positive")

    def edit(self) -> None:
        """Put the title of the version shown into the editor."""
        version = self.table.current()
        if version is not None:
            self.wanted.emit(version.text)

    def go_live(self) -> None:
        """The version shown is the title from today on; one that law or platform refuse is asked about first."""
        version = self.table.current()
        if version is not None and self._desk is not None and self._insisted(version):
            done = self._work.go_live(version.id, self._desk.head.product, self._app.today())
            if done:
                self.told.emit(self.tr("In use since today. The quick look is due on day 2."), "positive")

    def take_look(self) -> None:
        """Work the verdict out that is due, and write it down."""
        if self._due is None or self._desk is None:
            return
        self._work.prove(self._due.version_id, self._due.look, self._desk.head.product, self._app.today())

    def remove(self) -> None:
        """Delete the version shown; undo brings it back."""
        version = self.table.current()
        if version is None or self._desk is None:
            return
        if self._work.remove_version(version.id, self._desk.head.product):
            self.told.emit(self.tr("Version deleted. Undo (Ctrl+Z) brings it back."), "info")

    def _insisted(self, version: Version) -> bool:
        """Whether the title is in order, or is wanted all the same; of its length it is told when it is kept."""
        assert self._desk is not None
        found = [each for each in refused(version.text, self._desk) if each.topic is not Topic.LENGTH]
        if not found:
            return True
        said = "\n".join(str(each.sentence) for each in found)
        yes = self.tr("Put into use all the same")
        return ask(self, self.tr("Law or platform refuse this title:"), said, yes, danger=True)

    # ------------------------------------------------------------------ showing

    def _show_detail(self) -> None:
        version = self.table.current()
        others = [each for each in self._versions if version is not None and each.id != version.id]
        self.detail.show_version(version, others, self._score(version))
        self.live.setEnabled(version is not None and version.state is not State.LIVE)
        self.delete.setEnabled(version is not None and version.state is not State.LIVE)
        if version is not None:
            self._compare(self.detail.other_id)

    def _score(self, version: Version | None) -> PredictionScore | None:
        if version is None or version.day is None or version.prediction.visitors is None:
            return None
        try:
            with self._app.store.reading() as session:
                return records_proofs.scored(session, version.id, LOOK_DAYS[Look.FINAL], self._app.today())
        except UserError:
            # gone meanwhile; the list hears of it in a moment
            return None

    def _compare(self, other_id: int | None) -> None:
        version = self.table.current()
        if self._desk is None or version is None or other_id is None:
            self.detail.show_difference(None)
            return
        other = next((each for each in self._versions if each.id == other_id), None)
        if other is None:
            return
        lexicon = self._desk.library.lexicon
        self.detail.show_difference(records_versions.held_against(other.text, version.text, lexicon))

    def _say_reason(self, reason: str) -> None:
        version = self.table.current()
        if version is not None:
            self._work.describe(version.id, reason)

    def _lay_out(self) -> None:
        self.live = button(self.tr("Put into use"), icon_name="check", on_click=self.go_live)
        self.delete = button(self.tr("Delete"), icon_name="trash-2", on_click=self.remove)
        acts = QHBoxLayout()
        acts.setSpacing(GRID)
        acts.addWidget(button(self.tr("Copy title"), icon_name="copy", on_click=self.copy))
        acts.addWidget(button(self.tr("Into the editor"), icon_name="pencil-line", on_click=self.edit))
        for part in (self.live, self.delete):
            acts.addWidget(part)
        acts.addStretch()
        acts.addWidget(self.look)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(self.table)
        self.split.addWidget(self.detail)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(2 * GRID)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([150, 480])
        remember_splitter(self._app.settings, "titles.split.history", self.split)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(acts)
        column.addWidget(self.split, 1)
        self._whole.addWidget(self.empty)
        self._whole.addWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._whole)
