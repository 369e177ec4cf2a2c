"""The dialogs about lines: rewriting one, and choosing what is taken over from the week before."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from storedesk.checklist import texts
from storedesk.checklist.records import Draft
from storedesk.checklist.rules.roles import role_name
from storedesk.checklist.rules.sections import role_choices
from storedesk.checklist.rules.tasks import Line, State
from storedesk.foundation.calendar.weeks import Week, day_name, weekday_name
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.theme import GRID

_USER = int(Qt.ItemDataRole.UserRole)


class LineDialog(Dialog):
    """A line to be rewritten; `draft` is what it shall be. A line that is settled keeps its day."""

    def __init__(self, parent: QWidget | None, line: Line, today: date) -> None:
        super().__init__(parent, texts.EDIT_TASK)
        self.title = QLineEdit(line.title)
        self.title.setMaxLength(400)
        self.detail = QPlainTextEdit(line.detail)
        self.detail.setTabChangesFocus(True)
        self.detail.setFixedHeight(88)
        self.role = QComboBox()
        for key, name in role_choices([line.role]).items():
            self.role.addItem(name, key)
        self.role.setCurrentIndex(self.role.findData(line.role))
        self.day = QDateEdit(QDate(line.day.year, line.day.month, line.day.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setEnabled(line.state is State.OPEN)
        earliest = Week.of(today).monday
        self.day.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
        form = QFormLayout()
        form.setSpacing(GRID)
        for name, field in (
            (self.tr("Task"), self.title),
            (self.tr("Detail"), self.detail),
            (self.tr("Role"), self.role),
            (self.tr("Day"), self.day),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        self.body.addLayout(form)
        self.add_button(self.tr("Cancel"), rejects=True)
        self._save = self.add_button(self.tr("Save"), "primary", accepts=True)
        self.title.textChanged.connect(lambda text: self._save.setEnabled(bool(text.strip())))
        self.setMinimumWidth(520)
        self.title.setFocus()

    @property
    def draft(self) -> Draft:
        """The line as it is written now."""
        day = self.day.date()
        return Draft(
            self.title.text(),
            str(self.role.currentData()),
            date(day.year(), day.month(), day.day()),
            self.detail.toPlainText(),
        )


class LeftOverDialog(Dialog):
    """The open lines of the week before, each ticked to be taken over; `taken` are the ids of those."""

    def __init__(self, parent: QWidget | None, lines: Sequence[Line]) -> None:
        super().__init__(parent, texts.LEFT_OVER, texts.LEFT_OVER_WHY)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Left over"))
        self.list.setFixedHeight(min(420, 24 + 32 * len(lines)))
        for line in lines:
            day = f"{weekday_name(line.day, short=True)} {day_name(line.day)}"
            words = str(texts.SEPARATOR).join((line.title, role_name(line.role), day))
            item = QListWidgetItem(words)
            item.setData(_USER, line.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.body.addWidget(self.list)
        self.add_button(self.tr("Leave them"), rejects=True)
        self._take = self.add_button("", "primary", accepts=True)
        self.list.itemChanged.connect(lambda _: self._count())
        self._count()
        self.setMinimumWidth(600)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @property
    def taken(self) -> list[int]:
        """The ids of the ticked lines."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [int(item.data(_USER)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _count(self) -> None:
        self._take.setProperty("text", str(texts.TAKE_OVER.format(count=len(self.taken))))
        self._take.setEnabled(bool(self.taken))


def ask_line(parent: QWidget, line: Line, today: date) -> Draft | None:
    """The line as the operator rewrote it; None where it stays as it is."""
    dialog = LineDialog(parent, line, today)
    return dialog.draft if dialog.exec() == QDialog.DialogCode.Accepted else None


def ask_left_over(parent: QWidget, lines: Sequence[Line]) -> list[int]:
    """Which of the lines are taken over; none where the dialog was closed."""
    dialog = LeftOverDialog(parent, lines)
    return dialog.taken if dialog.exec() == QDialog.DialogCode.Accepted else []
