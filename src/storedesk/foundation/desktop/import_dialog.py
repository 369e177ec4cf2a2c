"""Files on their way in: read beside the window, previewed table by table, taken in, and taken back if need be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import fit
from storedesk.foundation.desktop.import_details import Details
from storedesk.foundation.desktop.import_lines import (
    LINE_COLUMNS,
    ControlLine,
    ImportLine,
    control_lines,
    lines,
    summary,
)
from storedesk.foundation.desktop.rail import Place
from storedesk.foundation.desktop.shop_files import choose_reports
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Banner, button, label
from storedesk.foundation.desktop.work_row import WorkRow
from storedesk.foundation.door import Feature
from storedesk.foundation.errors import Cancelled
from storedesk.foundation.progress import Progress
from storedesk.foundation.sheets.import_files import Import, ImportResult, forget_imports
from storedesk.foundation.sheets.intake import known

_SIZE = (1360, 800)


class ImportDialog(QDialog):
    """One import, from the first dropped file to its result.

    `rooms` are all features and ledgers; `places` the rail, whose tabs may show what came in through `go(key)`.
    """

    def __init__(
        self,
        parent: QWidget | None,
        app: AppContext,
        rooms: Sequence[Feature],
        places: Sequence[Place],
        go: Callable[[str], object],
    ) -> None:
        super().__init__(parent)
        self._app, self._rooms, self._places, self._go = app, tuple(rooms), tuple(places), go
        self._importing = Import(app.store, self._rooms)
        self._waiting: list[Path] = []
        self._leaving = self._taking = False
        self.result_shown: ImportResult | None = None
        self.taken = False
        self.setWindowTitle(self.tr("Import reports"))
        self.setAcceptDrops(True)
        self.heading = label(self.tr("Import reports"), "title")
        self.summary = label("", "muted", wrap=True)
        self.banner = Banner()
        empty = self.tr(
            "Drop reports here: files, whole folders or zip archives. Nothing is imported before you say so."
        )
        self.table = TableView(
            "import", LINE_COLUMNS, app, called=self.tr("Import reports"), empty=empty, row_key=lambda line: line.key
        )
        # what tells downloads apart stands at the end of their names
        self.table.grid.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.details = Details(app.jobs)
        self.work = WorkRow(app.jobs)
        self.add_button = button(self.tr("Add files…"), icon_name="plus", on_click=self._choose)
        self.undo_button = button(self.tr("Undo this import"), icon_name="undo-2", on_click=self.undo)
        self.show_button = button("", icon_name="arrow-right", on_click=self._show_in_tab)
        self.close_button = button(self.tr("Cancel"), on_click=self.reject)
        self.import_button = button(self.tr("Import"), "primary", on_click=self.take)
        self._lay_out()
        self._connect()
        self._show(None)

    def add(self, paths: Sequence[Path], password: str | None = None) -> None:
        """Read further files and preview all of them together; files added meanwhile wait their turn."""
        if self.taken:
            return
        if self.work.busy:
            self._waiting.extend(paths)
            return
        importing, before = self._importing, {reading.path for reading in self._importing.readings}

        def work(progress: Progress) -> ImportResult:
            importing.read(paths, progress, password)
            return importing.preview(progress)

        def failed(error: BaseException) -> None:
            # what was read on the way and never previewed must not be taken in later
            for reading in importing.readings:
                if reading.path not in before:
                    importing.leave_out(reading.path)
            if isinstance(error, Cancelled) and self.result_shown is None:
                self._leaving = True
            elif not isinstance(error, Cancelled):
                self.banner.tell(str(error), "negative")

        self.banner.hide()
        self.work.run(self.tr("Read reports"), work, self._show, failed)
        self._show_buttons()

    def leave_out(self) -> None:
        """Do not take in the file of the line shown; what remains is previewed anew."""
        line = self.table.current()
        if line is None or self.taken or self.work.busy:
            return
        self._importing.leave_out(line.path)
        self.work.run(self.tr("Check reports"), self._importing.preview, self._show, self._tell)
        self._show_buttons()

    def take(self) -> None:
        """Take everything in that can be."""
        if not self.import_button.isEnabled():
            return
        self.banner.hide()
        self._taking = True
        self.work.run(self.tr("Import reports"), self._importing.take, self._show_taken, self._tell)
        self._show_buttons()

    def undo(self) -> None:
        """Forget what this import has written, exactly."""
        result, store, rooms = self.result_shown, self._app.store, self._rooms
        if result is None or self.work.busy:
            return

        def work(_progress: Progress) -> None:
            forget_imports(store, result.batch_ids, rooms)

        self.work.run(self.tr("Undo the import"), work, self._show_undone, self._tell)
        self._show_buttons()

    def reject(self) -> None:
        """Close; work under way is stopped first, and what it had begun is taken back."""
        if self.work.busy:
            # an import that is stopped midway shows what it has taken in until then
            self._leaving = not self._taking
            self._waiting.clear()
            self.work.cancel()
            return
        super().reject()

    # ------------------------------------------------------------------ building

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.heading)
        column.addWidget(self.summary)
        column.addWidget(self.banner)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(GRID)
        parts.addWidget(self.table)
        parts.addWidget(self.details)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        parts.setSizes([400, 300])
        column.addWidget(parts, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.undo_button)
        buttons.addWidget(self.work, 1)
        buttons.addStretch()
        for each in (self.show_button, self.close_button, self.import_button):
            buttons.addWidget(each)
        column.addLayout(buttons)
        fit(self, _SIZE)

    def _connect(self) -> None:
        self.table.chosen.connect(self._show_details)
        self.details.leave_out_wanted.connect(self.leave_out)
        self.details.password_given.connect(self._try_password)
        self.work.idle.connect(self._go_on)
        for keys, does in (("Ctrl+Return", self.take), ("Ctrl+Enter", self.take), ("Ctrl+I", self._choose)):
            QShortcut(QKeySequence(keys), self).activated.connect(does)
        leave = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.leave_out)
        self.import_button.setToolTip(self.tr("Ctrl+Enter"))

    # ------------------------------------------------------------------ showing

    def _show(self, result: ImportResult | None) -> None:
        """Show a preview, or what has been taken in."""
        self.result_shown = result
        shown = lines(result, taken=self.taken) if result is not None else []
        self.summary.setText(summary(result) if result is not None and result.files else "")
        self.summary.setVisible(bool(self.summary.text()))
        self.table.show_rows(shown)
        if self.table.current() is None and shown:
            first = next((line for line in shown if line.wants_attention), shown[0])
            self.table.select(first.key)
        self._show_details(self.table.current())
        self._show_buttons()
        if shown:
            self.table.grid.setFocus()

    def _show_taken(self, result: ImportResult) -> None:
        self.taken = True
        self.heading.setText(self.tr("Import stopped") if result.stopped else self.tr("Taken in"))
        self._show(result)
        if result.stopped:
            text = self.tr("You stopped it. The files listed are in; the one under way was taken back.")
            self.banner.tell(text, "warning")
        if result.batch_ids:
            self.show_button.setText(self.tr("Show in {tab}").format(tab=self._tab_of(result)[1]))
        self.close_button.setFocus()

    def _show_undone(self, _nothing: object) -> None:
        self.heading.setText(self.tr("Import undone"))
        self.summary.setText(self.tr("Everything is as it was before this import."))
        self.result_shown = None
        self.table.show_rows([])
        self.details.show_line(None, ())
        self.details.hide()
        self.table.hide()
        self._show_buttons()

    def _show_details(self, line: ImportLine | None) -> None:
        controls: list[ControlLine] = []
        if line is not None and line.outcome is not None:
            report = known(self._rooms).reports.get(line.outcome.report_key)
            controls = control_lines(line.outcome.controls, report)
        self.details.show_line(line, controls, settled=self.taken)

    def _show_buttons(self) -> None:
        result, busy = self.result_shown, self.work.busy
        written = result is not None and any(o.batch_id is not None for f in result.files for o in f.outcomes)
        self.add_button.setVisible(not self.taken)
        self.add_button.setEnabled(not busy)
        self.import_button.setVisible(not self.taken)
        self.import_button.setEnabled(not busy and written)
        self.undo_button.setVisible(self.taken and written)
        self.show_button.setVisible(self.taken and written)
        for each in (self.undo_button, self.show_button):
            each.setEnabled(not busy)
        self.details.leave_out.setEnabled(not busy)
        self.close_button.setText(self.tr("Close") if self.taken else self.tr("Cancel"))
        self.close_button.setVisible(not busy)

    def _tab_of(self, result: ImportResult) -> tuple[str, str]:
        """The first tab of the rail that reads what came in; the very first where none does."""
        filled = {name for file in result.files for outcome in file.outcomes for name in outcome.counts}
        owners = {room.key for room in self._rooms if any(ledger.name in filled for ledger in room.ledgers)}
        built = [place for place in self._places if place.build is not None] or list(self._places)
        place = next((each for each in built if each.key in owners), built[0])
        return place.key, str(place.name)

    # ------------------------------------------------------------------ answering

    def _go_on(self) -> None:
        """After a job: close where that was wanted, or read what was dropped meanwhile."""
        self._taking = False
        if self._leaving:
            self._leaving = False
            super().reject()
            return
        waiting, self._waiting = self._waiting, []
        self._show_buttons()
        if waiting:
            self.add(waiting)

    def _tell(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.banner.tell(str(error), "negative")

    def _try_password(self, password: str) -> None:
        line = self.table.current()
        if line is not None and not self.work.busy:
            self.add([line.path], password)

    def _choose(self) -> None:
        if self.add_button.isEnabled() and not self.taken:
            chosen = choose_reports(self, self._app.settings)
            if chosen:
                self.add(chosen)

    def _show_in_tab(self) -> None:
        if self.result_shown is not None:
            key, _ = self._tab_of(self.result_shown)
            self.accept()
            self._go(key)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.taken and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
