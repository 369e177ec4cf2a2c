"""Short ways to work with the Week tab as an operator does: keys, clicks, and what stands on the list then."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from storedesk.checklist import records
from storedesk.checklist.records import Draft
from storedesk.checklist.rules.tasks import Line
from storedesk.checklist.tab import WeekTab
from storedesk.checklist.tables import Routine
from storedesk.foundation.calendar.weeks import Week
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.door import Feature, Wanted
from storedesk.foundation.texts import Phrase

TODAY = date(2026, 11, 25)
WEEK = Week.of(TODAY)
MONDAY = WEEK.monday
THURSDAY, FRIDAY = WEEK.days[3], WEEK.days[4]
LAST_FRIDAY = date(2026, 11, 20)

SHOP = Feature(
    "shop",
    Phrase("Shop"),
    tasks=lambda _session, _monday, _today: (
        Wanted("day:2026-11-24", TODAY, "operator", "Import Tuesday's report", "It is missing."),
        Wanted("target:12", FRIDAY, "owner", "Set the target"),
    ),
)
WEEK_DOOR = Feature("checklist", Phrase("Week"))
DOORS = (SHOP, WEEK_DOOR)


class Desk:
    """The tab over a shop in which routines are switched off, so that the list holds what a test puts there."""

    def __init__(self, app: AppContext, qtbot) -> None:
        self.app, self.qtbot = app, qtbot
        self.store = app.store
        with self.store.writing("No routines", undoable=False) as session:
            from storedesk.checklist import routine_records

            routine_records.seed(session)
            for routine in session.query(Routine):
                routine.enabled = False
        self.tab = WeekTab(app, DOORS)

    def open(self) -> None:
        """Show the tab and wait until everybody has been asked."""
        self.tab.resize(1240, 760)
        self.tab.show()
        self.qtbot.waitExposed(self.tab)
        self.settle()

    def close(self) -> None:
        self.settle()
        self.tab.close()
        self.tab.deleteLater()

    def settle(self) -> None:
        """Until no work is under way beside the window."""
        self.qtbot.waitUntil(lambda: not (self.tab._soon.isActive() or self.app.jobs.running), timeout=5000)
        QApplication.processEvents()

    def add(self, title: str, day: date = TODAY, role: str = "operator", today: date = TODAY) -> int:
        """A line of the operator's own, not on the undo stack."""
        with self.store.writing("Add", undoable=False) as session:
            task = records.add(session, Draft(title, role, day), today)
        QApplication.processEvents()
        return task

    def lines(self, week: Week = WEEK) -> list[Line]:
        with self.store.reading() as session:
            return records.lines(session, week)

    def line(self, title: str, week: Week = WEEK) -> Line:
        (found,) = [line for line in self.lines(week) if line.title == title]
        return found

    @property
    def shown(self) -> list[str]:
        """The titles on screen, from top to bottom."""
        return [row.title for row in self.tab.list.rows.rows if isinstance(row, Line)]

    @property
    def headings(self) -> list[str]:
        """The sections on screen."""
        rows = self.tab.list.rows
        return [rows.data(rows.index(place)) for place, row in enumerate(rows.rows) if not isinstance(row, Line)]

    def stand_on(self, title: str) -> None:
        """Bring the keyboard to a line."""
        assert self.tab.list.select(self.line(title, self.tab.week).id)
        self.tab.list.setFocus()

    def mark(self, *titles: str) -> None:
        """Mark several lines at once."""
        self.stand_on(titles[0])
        for title in titles[1:]:
            self.tab.list._mark(self.tab.list.rows.row_of(self.line(title).id))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key while the list has the keyboard."""
        self.qtbot.keyClick(self.tab.list, key, modifier)
        QApplication.processEvents()

    def action(self, name: str) -> QAction:
        """The action whose shortcut or text is that."""
        for action in self.tab.tab_actions():
            if name in (action.text(), action.shortcut().toString(), action.objectName()):
                return action
        raise AssertionError(name)

    def undo(self) -> None:
        self.app.undo.stack.undo()
        QApplication.processEvents()

    def redo(self) -> None:
        self.app.undo.stack.redo()
        QApplication.processEvents()
