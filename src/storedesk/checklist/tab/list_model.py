"""The rows of the list on screen: a heading for each section, and the lines under it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from storedesk.checklist import texts
from storedesk.checklist.rules.roles import role_name
from storedesk.checklist.rules.sections import Section
from storedesk.checklist.rules.tasks import Line, State
from storedesk.foundation.calendar.weeks import day_name, weekday_name

Index = QModelIndex | QPersistentModelIndex
Row = Section | Line

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
USER = int(Qt.ItemDataRole.UserRole)


class ListModel(QAbstractListModel):
    """Sections and lines in one row of rows; a section cannot be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_sections(self, sections: Sequence[Section]) -> bool:
        """Show these instead; True where other rows are there now, so that places have to be found again."""
        rows: list[Row] = []
        for section in sections:
            rows += [section, *section.lines]
        if [_identity(row) for row in rows] == [_identity(row) for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, in their order."""
        return self._rows

    def line(self, number: int) -> Line | None:
        """The line in that row; None for a heading or beyond the end."""
        row = self._rows[number] if 0 <= number < len(self._rows) else None
        return row if isinstance(row, Line) else None

    def row_of(self, line_id: int) -> int:
        """The row of a line; -1 where it is not shown."""
        return next((place for place, row in enumerate(self._rows) if isinstance(row, Line) and row.id == line_id), -1)

    def nearest_line(self, number: int) -> int:
        """The row of a line at that place, after it or else before it; -1 where there is no line at all."""
        places = [place for place, row in enumerate(self._rows) if isinstance(row, Line)]
        return next((place for place in places if place >= number), places[-1] if places else -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == USER:
            return row
        if role == DISPLAY:
            return section_name(row) if isinstance(row, Section) else row.title
        if role == ACCESSIBLE:
            return section_name(row) if isinstance(row, Section) else spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], Section):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


def section_name(section: Section) -> str:
    """A day with its date, or a role."""
    if section.day is not None:
        return f"{weekday_name(section.day)}  {day_name(section.day)}"
    return role_name(section.role)


def spoken(line: Line) -> str:
    """A line as a screen reader says it."""
    states = {
        State.OPEN: texts.OPEN,
        State.DONE: texts.DONE,
        State.DROPPED: texts.DROPPED,
        State.CARRIED: texts.CARRIED,
    }
    return ", ".join((line.title, role_name(line.role), str(day_name(line.day)), str(states[line.state])))


def _identity(row: Row) -> tuple[object, ...]:
    return (row.id,) if isinstance(row, Line) else (row.day, row.role)
