"""The bars above the list: how far each role has come (and which is shown), and how far each day has."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from storedesk.checklist import texts
from storedesk.checklist.rules.roles import role_name
from storedesk.checklist.rules.tasks import Tally
from storedesk.checklist.tab.tally_button import TallyButton
from storedesk.foundation.calendar.weeks import day_name, weekday_name
from storedesk.foundation.desktop.theme import GRID


class RoleBar(QWidget):
    """One button for everyone and one for each role with work. `chosen(role key)` is emitted for another choice.

    `rebuilt()` says that its buttons are others.
    """

    chosen = Signal(str)
    rebuilt = Signal()

    def __init__(self, current: str = "") -> None:
        super().__init__()
        self.current = current
        self.setAccessibleName(self.tr("Roles"))
        self._buttons: dict[str, TallyButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID)
        self._row.addStretch()

    def show_tallies(self, tallies: Mapping[str, Tally]) -> None:
        """Show how far each role has come; the role chosen stays even where it has no work this week."""
        wanted = {"": Tally()} | dict(tallies) | ({} if self.current in tallies else {self.current: Tally()})
        if list(wanted) != list(self._buttons):
            self._rebuild(list(wanted))
        for key, tally in wanted.items():
            self._buttons[key].show_tally(role_name(key) if key else str(texts.EVERYONE), tally)
            self._buttons[key].setChecked(key == self.current)

    def choose(self, role: str) -> None:
        """Show another role ("" for all)."""
        self.current = role
        if role in self._buttons:
            self._buttons[role].setChecked(True)
        self.chosen.emit(role)

    def step(self, steps: int) -> None:
        """The role so many places further on, round and round."""
        keys = list(self._buttons)
        if keys:
            self.choose(keys[(keys.index(self.current) + steps) % len(keys)])

    def button(self, role: str) -> TallyButton:
        """The button of a role that is shown."""
        return self._buttons[role]

    def _rebuild(self, keys: list[str]) -> None:
        for made in self._buttons.values():
            self._group.removeButton(made)
            self._row.removeWidget(made)
            made.deleteLater()
        self._buttons = {}
        for place, key in enumerate(keys):
            made = TallyButton("", checkable=True)
            made.setMaximumWidth(220)
            made.clicked.connect(lambda _=False, key=key: self.choose(key))
            self._group.addButton(made)
            self._row.insertWidget(place, made, 4)
            self._buttons[key] = made
        self.rebuilt.emit()


class DayBar(QWidget):
    """The seven days. `chosen(day)` asks for one to be brought into view."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Days of the week"))
        self._days: list[date] = []
        self._buttons = [TallyButton("") for _ in range(7)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        for place, made in enumerate(self._buttons):
            made.clicked.connect(lambda _=False, place=place: self._choose(place))
            row.addWidget(made)

    def show_tallies(self, tallies: Mapping[date, Tally], today: date) -> None:
        """Show how far each day has come; today is marked."""
        self._days = list(tallies)
        for made, (day, tally) in zip(self._buttons, tallies.items(), strict=True):
            made.show_tally(f"{weekday_name(day, short=True)} {day.day}", tally, marked=day == today)
            made.setToolTip(f"{day_name(day)}: {made.toolTip()}")

    def _choose(self, place: int) -> None:
        if place < len(self._days):
            self.chosen.emit(self._days[place])
