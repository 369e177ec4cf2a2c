"""The right side of the compose page: value, rules, alternatives, changes and wishes, one of them at a time."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Segmented
from storedesk.titles.tab.alternatives_panel import AlternativesPanel
from storedesk.titles.tab.edits_panel import EditsPanel
from storedesk.titles.tab.findings_panel import FindingsPanel
from storedesk.titles.tab.stack import Stack
from storedesk.titles.tab.value_panel import ValuePanel
from storedesk.titles.tab.wishes_form import WishesForm


class SidePanel(QWidget):
    """Its parts are `value`, `rules`, `alternatives`, `edits` and `wishes`; `show_part(key)` brings one into view."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = Stack(self)
        self.value = ValuePanel(app, self._pages)
        self.rules = FindingsPanel(app, self._pages)
        self.alternatives = AlternativesPanel(app, self._pages)
        self.edits = EditsPanel(app, self._pages)
        self.wishes = WishesForm(self._pages)
        self.choice = Segmented(
            (
                ("value", self.tr("Worth")),
                ("rules", self.tr("Rules")),
                ("alternatives", self.tr("Alternatives")),
                ("edits", self.tr("Small changes")),
                ("wishes", self.tr("Wishes")),
            ),
            name=self.tr("Beside the words"),
        )
        self._parts = {
            "value": self.value,
            "rules": self.rules,
            "alternatives": self.alternatives,
            "edits": self.edits,
            "wishes": self.wishes,
        }
        for part in self._parts.values():
            self._pages.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.choice)
        column.addWidget(self._pages, 1)
        self.choice.chosen.connect(self.show_part)

    @property
    def part(self) -> str:
        """The part in view."""
        return self.choice.current

    def show_part(self, key: str) -> None:
        """Bring a part into view."""
        self.choice.choose(key)
        self._pages.setCurrentWidget(self._parts[key])
