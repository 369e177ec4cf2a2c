"""Every import there has been: when, what, which days, with which counts; one or several can be forgotten, exactly."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.database.faults import disk_fault
from storedesk.foundation.database.store import Change
from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import ask, fit
from storedesk.foundation.desktop.import_lines import (
    CONTROL_COLUMNS,
    control_chip,
    control_lines,
    file_and_table,
    listed,
)
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Banner, button, label
from storedesk.foundation.desktop.work_row import WorkRow
from storedesk.foundation.door import Feature
from storedesk.foundation.errors import Cancelled
from storedesk.foundation.progress import Progress
from storedesk.foundation.sheets.history import BatchView, batches
from storedesk.foundation.sheets.import_files import forget_imports
from storedesk.foundation.sheets.intake import known
from storedesk.foundation.sheets.raw_files import raw_file
from storedesk.foundation.sheets.report import Report
from storedesk.foundation.texts import Phrase

_SIZE = (1280, 760)
_SUMS_HEIGHT = 150
_UNUSED = Phrase("Columns that are not used: {headings}")
_KEPT = Phrase("{size} KB, kept compressed beside the shop's file")


@dataclass(frozen=True, slots=True)
class Entry:
    """One import with the name of its report."""

    batch: BatchView
    report: str

    @property
    def imported_at(self) -> datetime:
        """When it was taken in (UTC)."""
        return self.batch.imported_at

    @property
    def name(self) -> str:
        """The file, with the table where the file has a name for it."""
        return file_and_table(self.batch.file_name, self.batch.table_name)

    @property
    def first_day(self) -> date | None:
        """The first day it speaks of."""
        return self.batch.first_day

    @property
    def last_day(self) -> date | None:
        """The last day it speaks of."""
        return self.batch.last_day

    @property
    def control(self) -> ChipValue | None:
        """Whether our sums agreed with the file's own when it was imported; None where it stated none."""
        said = [control.agrees for control in self.batch.controls if control.agrees is not None]
        return control_chip(all(said) if said else None)


HISTORY_COLUMNS = (
    Column("imported_at", Phrase("Imported on"), "moment", width=128),
    Column("name", Phrase("File"), width=180, stretch=True),
    Column("report", Phrase("Recognised as"), width=180),
    Column("first_day", Phrase("First day"), "date", width=92),
    Column("last_day", Phrase("Last day"), "date", width=92),
    Column("new", Phrase("New rows"), "int", value=lambda entry: entry.batch.new, width=68),
    Column("replaced", Phrase("Replaced"), "int", value=lambda entry: entry.batch.replaced, width=68),
    Column("unchanged", Phrase("Unchanged"), "int", value=lambda entry: entry.batch.unchanged, width=68, hidden=True),
    Column(
        "refused",
        Phrase("Refused"),
        "int",
        value=lambda entry: entry.batch.refused,
        width=68,
        tone=lambda entry: "warning" if entry.batch.refused else "",
    ),
    Column("control", Phrase("Control sums"), "chip", width=104),
)


def entries(views: Sequence[BatchView], reports: Mapping[str, Report]) -> list[Entry]:
    """The imports with the names of their reports and whose they are; an unknown report keeps its key."""
    found = []
    for view in views:
        report = reports.get(view.report_key)
        found.append(Entry(view, f"{report.platform} · {report.name}" if report is not None else view.report_key))
    return found


class ImportHistory(QDialog):
    """The list of imports, with what was noted of each, and the way to forget them."""

    def __init__(self, parent: QWidget | None, app: AppContext, rooms: Sequence[Feature]) -> None:
        super().__init__(parent)
        self._app, self._rooms = app, tuple(rooms)
        self._reports = known(self._rooms).reports
        self.setWindowTitle(self.tr("Import history"))
        self.banner = Banner()
        empty = self.tr("Nothing has been imported yet. Drop reports anywhere on the window, or press Ctrl+I there.")
        self.table = TableView(
            "history",
            HISTORY_COLUMNS,
            app,
            called=self.tr("Import history"),
            empty=empty,
            row_key=lambda entry: entry.batch.id,
        )
        # what tells downloads apart stands at the end of their names
        self.table.grid.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.remarks = label("", "muted", wrap=True)
        self.sums = TableView("history.sums", CONTROL_COLUMNS, called=self.tr("Control sums"), bare=True)
        self.sums.setFixedHeight(_SUMS_HEIGHT)
        self.work = WorkRow(app.jobs)
        self.keep_button = button(self.tr("Save a copy of the file…"), icon_name="download", on_click=self.ask_and_keep)
        self.export_button = button(
            self.tr("Export this list…"), icon_name="file-spreadsheet", on_click=self.table.ask_and_export
        )
        self.forget_button = button(self.tr("Forget…"), "danger", icon_name="trash-2", on_click=self.ask_and_forget)
        self.close_button = button(self.tr("Close"), on_click=self.reject)
        self._lay_out()
        self.table.grid.setFocus()
        self.table.chosen.connect(self._show_entry)
        self.table.grid.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        self.work.idle.connect(self._show_buttons)
        app.changes.happened.connect(self._on_change)
        forget = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        forget.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        forget.activated.connect(self.ask_and_forget)
        self.reload()

    def reload(self) -> None:
        """Read the list again."""
        with self._app.store.reading() as session:
            self.table.show_rows(entries(batches(session), self._reports))
        if self.table.current() is None and self.table.model.rowCount():
            self.table.select(self.table.model.row(0).batch.id)
        self._show_entry(self.table.current())
        self._show_buttons()

    def ask_and_forget(self) -> None:
        """Forget the imports marked, once the operator has said so."""
        chosen: list[Entry] = self.table.selected()
        if not chosen or self.work.busy or self._app.store.read_only:
            return
        text = self.tr(
            "{count} imports with {rows} rows are taken out again. Figures that they had replaced come back; "
            "the downloaded files stay where they are and can be imported again."
        )
        rows = sum(entry.batch.new + entry.batch.replaced + entry.batch.unchanged for entry in chosen)
        said = text.format(count=len(chosen), rows=figures.count(rows))
        if ask(self, self.tr("Forget these imports?"), said, self.tr("Forget"), danger=True):
            self.forget(chosen)

    def forget(self, chosen: Sequence[Entry]) -> None:
        """Forget these imports beside the window, all in one step."""
        store, rooms, ids = self._app.store, self._rooms, [entry.batch.id for entry in chosen]

        def work(_progress: Progress) -> None:
            forget_imports(store, ids, rooms)

        def done(_nothing: object) -> None:
            self.banner.tell(self.tr("Forgotten: {count} imports.").format(count=len(ids)), "positive")

        self.banner.hide()
        self.work.run(self.tr("Forget imports"), work, done, self._tell)
        self._show_buttons()

    def ask_and_keep(self) -> None:
        """Ask where to, and write the file as it was imported."""
        entry = self.table.current()
        if entry is None:
            return
        place, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy of the file"), entry.batch.file_name)
        if place:
            self.keep(entry, Path(place))

    def keep(self, entry: Entry, path: Path) -> None:
        """Write the file of that import, as it was imported, beside the window."""
        kept = raw_file(self._app.store.folder, entry.batch.file_sha256)

        def done(_nothing: object) -> None:
            self.banner.tell(self.tr("Saved as {name}.").format(name=path.name), "positive")

        self.work.run(self.tr("Save a copy of the file"), lambda _progress: _unpack(kept, path), done, self._tell)
        self._show_buttons()

    def reject(self) -> None:
        """Close, unless something is under way: forgetting is short and cannot be stopped halfway."""
        if not self.work.busy:
            super().reject()

    # ------------------------------------------------------------------ inside

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(label(self.tr("Import history"), "title"))
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addWidget(self.remarks)
        column.addWidget(self.sums)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.export_button)
        buttons.addWidget(self.work, 1)
        buttons.addStretch()
        buttons.addWidget(self.forget_button)
        buttons.addWidget(self.close_button)
        column.addLayout(buttons)
        fit(self, _SIZE)

    def _show_entry(self, entry: Entry | None) -> None:
        controls = control_lines(entry.batch.controls, self._reports.get(entry.batch.report_key)) if entry else []
        self.sums.show_rows(controls)
        self.sums.setVisible(bool(controls))
        said = []
        if entry is not None:
            said.append(str(_KEPT.format(size=figures.count(max(entry.batch.file_size // 1024, 1)))))
            if entry.batch.unknown_headings:
                said.append(str(_UNUSED.format(headings=listed(entry.batch.unknown_headings))))
        self.remarks.setText("\n".join(said))
        self.remarks.setVisible(bool(said))

    def _show_buttons(self) -> None:
        marked, idle = bool(self.table.selected()), not self.work.busy
        entry = self.table.current()
        there = entry is not None and raw_file(self._app.store.folder, entry.batch.file_sha256).exists()
        self.keep_button.setEnabled(idle and there)
        self.export_button.setEnabled(idle and self.table.model.rowCount() > 0)
        self.forget_button.setEnabled(idle and marked and not self._app.store.read_only)
        self.close_button.setEnabled(idle)

    def _on_change(self, change: Change) -> None:
        if "import_batch" in change.tables:
            self.reload()

    def _tell(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.banner.tell(str(error), "negative")


def _unpack(kept: Path, path: Path) -> None:
    try:
        with gzip.open(kept) as source, path.open("wb") as target:
            shutil.copyfileobj(source, target)
    except OSError as error:
        raise disk_fault(path.name, error) from error
