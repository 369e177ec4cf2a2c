"""How the list is looked at: a filter, open tasks only, sections by day or by role; remembered."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from storedesk.checklist.rules.sections import BY_DAY, BY_ROLE, Wish
from storedesk.foundation.desktop.icons import icon
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Segmented
from storedesk.foundation.settings import Settings

_GROUP, _OPEN = "checklist.group", "checklist.open_only"
_TYPING_MS = 120


class Looking(QWidget):
    """`changed` is emitted for another view, and a moment after the last key of the filter."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.filter_box = QLineEdit()
        self.filter_box.setPlaceholderText(self.tr("Filter"))
        self.filter_box.setAccessibleName(self.tr("Filter tasks"))
        self.filter_box.setClearButtonEnabled(True)
        self.filter_box.setFixedWidth(168)
        self.filter_box.addAction(icon("list-filter", "text_faint"), QLineEdit.ActionPosition.LeadingPosition)
        self.open_only = QCheckBox(self.tr("Open only"))
        self.open_only.setChecked(bool(settings.get(_OPEN, False)))
        kept = str(settings.get(_GROUP, BY_DAY))
        self.group = Segmented(
            [(BY_DAY, self.tr("By day")), (BY_ROLE, self.tr("By role"))],
            kept if kept in (BY_DAY, BY_ROLE) else BY_DAY,
            self.tr("Sections"),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for part in (self.filter_box, self.open_only, self.group):
            row.addWidget(part)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.filter_box.textChanged.connect(lambda: self._typing.start())
        self.open_only.toggled.connect(self._on_open_only)
        self.group.chosen.connect(self.show_by)

    @property
    def how(self) -> str:
        """BY_DAY or BY_ROLE."""
        return self.group.current

    def wish(self, role: str) -> Wish:
        """Which lines of a role ("" for all) are wanted."""
        return Wish(role, self.open_only.isChecked(), self.filter_box.text())

    def show_by(self, how: str) -> None:
        """Sections by day or by role."""
        self.group.choose(how)
        self._settings.set(_GROUP, how)
        self.changed.emit()

    def show_other_sections(self) -> None:
        """By role what was by day, and the other way round."""
        self.show_by(BY_ROLE if self.how == BY_DAY else BY_DAY)

    def show_everything(self) -> None:
        """No filter, and settled lines too."""
        self.filter_box.clear()
        self.open_only.setChecked(False)

    def _on_open_only(self, only: bool) -> None:
        self._settings.set(_OPEN, only)
        self.changed.emit()
