"""What there is to say of one line of an import: remarks, the password it wants, its control sums, its refused rows."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from storedesk.foundation.desktop.columns import Column
from storedesk.foundation.desktop.import_lines import CONTROL_COLUMNS, ControlLine, ImportLine
from storedesk.foundation.desktop.jobs import Jobs
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.foundation.sheets.outcome import Outcome
from storedesk.foundation.sheets.reading import Refused
from storedesk.foundation.sheets.refusals import save_refused
from storedesk.foundation.texts import Phrase

_ROW = Phrase("Row")
_REASON = Phrase("Why it is refused")
_MOST_COLUMNS = 60


class Details(QFrame):
    """`leave_out_wanted()` and `password_given(text)` ask the dialog to act on the line shown."""

    leave_out_wanted = Signal()
    password_given = Signal(str)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._jobs = jobs
        self._line: ImportLine | None = None
        self.heading = label("", "strong")
        self.remarks = label("", "muted", wrap=True)
        self.remarks.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.save = button(self.tr("Save refused rows…"), icon_name="file-spreadsheet", on_click=self.ask_and_save)
        self.leave_out = button(self.tr("Leave this file out"), icon_name="x", on_click=self.leave_out_wanted.emit)
        self.password = QLineEdit()
        self.unlock = button(self.tr("Open with this password"), on_click=self._give_password)
        self.sheets = QTabWidget()
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._place.setSpacing(GRID)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.heading, 1)
        head.addWidget(self.save)
        head.addWidget(self.leave_out)
        self._place.addLayout(head)
        self._place.addWidget(self.remarks)
        self._asking = self._password_row()
        self._place.addWidget(self._asking)
        self._place.addWidget(self.sheets, 1)
        self._place.addStretch()
        self.show_line(None, ())

    def show_line(self, line: ImportLine | None, controls: Sequence[ControlLine], *, settled: bool = False) -> None:
        """Show the line; once `settled` (it has been taken in) it can no longer be left out."""
        self._line = line
        self.heading.setText(line.name if line else self.tr("Choose a line to see what will become of it."))
        self.remarks.setText("\n".join(line.remarks) if line else "")
        self.remarks.setVisible(bool(line and line.remarks))
        refused = line.outcome.refused if line and line.outcome else ()
        self.save.setVisible(bool(refused))
        self.leave_out.setVisible(line is not None and not settled)
        asking = line is not None and line.locked and not settled
        self._asking.setVisible(asking)
        if asking:
            self.password.clear()
        self._show_sheets(line, controls, refused)

    def ask_and_save(self) -> None:
        """Ask where to, and write the refused rows as a workbook with the reason beside each."""
        if self._line is None or self._line.outcome is None:
            return
        name = self.tr("{file} – refused rows").format(file=self._line.path.stem)
        place, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save refused rows"), f"{name}.xlsx", self.tr("Excel workbook (*.xlsx)")
        )
        if place:
            self.save_to(Path(place), self._line.outcome)

    def save_to(self, path: Path, outcome: Outcome) -> None:
        """Write the refused rows beside the window."""
        self._jobs.start(self.tr("Save refused rows"), lambda _progress: save_refused(path, outcome))

    def _password_row(self) -> QWidget:
        asking = QWidget()
        row = QHBoxLayout(asking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setMaximumWidth(240)
        self.password.setPlaceholderText(self.tr("Password of the file"))
        self.password.setAccessibleName(self.tr("Password of the file"))
        self.password.returnPressed.connect(self._give_password)
        row.addWidget(self.password)
        row.addWidget(self.unlock)
        row.addStretch()
        return asking

    def _give_password(self) -> None:
        if self.password.text():
            self.password_given.emit(self.password.text())

    def _show_sheets(
        self, line: ImportLine | None, controls: Sequence[ControlLine], refused: Sequence[Refused]
    ) -> None:
        while self.sheets.count():
            page = self.sheets.currentWidget()
            self.sheets.removeTab(self.sheets.currentIndex())
            if page is not None:
                page.deleteLater()
        if controls:
            sums = TableView("control sums", CONTROL_COLUMNS, called=self.tr("Control sums"), bare=True)
            sums.show_rows(controls)
            self.sheets.addTab(sums, self.tr("Control sums"))
        if line is not None and line.outcome is not None and refused:
            rows = TableView(
                "refused rows", refused_columns(line.outcome.headings), called=self.tr("Refused rows"), bare=True
            )
            rows.show_rows(refused)
            self.sheets.addTab(rows, self.tr("Refused rows"))
            if controls and all(control.control.agrees is not False for control in controls):
                self.sheets.setCurrentIndex(1)
        self.sheets.setVisible(bool(self.sheets.count()))


def refused_columns(headings: Sequence[str]) -> list[Column]:
    """The row's number, the reason, and its cells under the file's own headings."""
    cells = [
        Column(f"cell.{at}", " ".join(heading.split()) or column_letter(at), value=partial(_cell, at), width=120)
        for at, heading in enumerate(headings[:_MOST_COLUMNS])
    ]
    return [
        Column("row", _ROW, "int", width=64),
        Column("reason", _REASON, width=320),
        *cells,
    ]


def column_letter(at: int) -> str:
    """The letter of a column as spreadsheets name it, from 0: A, B, …, Z, AA."""
    letters = ""
    number = at + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _cell(at: int, row: Refused) -> str:
    return row.cells[at] if at < len(row.cells) else ""
