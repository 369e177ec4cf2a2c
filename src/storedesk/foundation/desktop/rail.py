"""The rail at the left: one icon and word for each tab, the import button, and the settings at the bottom."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.icons import icon
from storedesk.foundation.desktop.tab import Tab
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import IconLabel, label, plain_tooltip
from storedesk.foundation.texts import Phrase

_WIDTH = 144


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the rail: its name and icon, what it is for, and how its tab is built.

    `purpose` answers F1 and stands in an unbuilt tab; `build(app, parent)` is None for a tab that is not there yet.
    """

    key: str
    name: Phrase
    icon: str
    purpose: Phrase | str
    build: Callable[[AppContext, QWidget], Tab] | None = None


class Rail(QWidget):
    """`chosen(key)` is emitted when the operator picks a tab; up and down move within the rail."""

    chosen = Signal(str)
    settings_wanted = Signal()

    def __init__(self, places: Sequence[Place]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("Tabs"))
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 2 * GRID, GRID, GRID)
        column.setSpacing(4)
        brand = QHBoxLayout()
        brand.setContentsMargins(GRID, 0, 0, GRID)
        brand.setSpacing(GRID)
        brand.addWidget(IconLabel("store", 18, "accent_text"))
        brand.addWidget(label("StoreDesk", "strong"))
        brand.addStretch()
        column.addLayout(brand)
        for number, place in enumerate(places, start=1):
            made = self._button(place.icon, str(place.name))
            made.setCheckable(True)
            made.setToolTip(plain_tooltip(self.tr("{name} (Ctrl+{number})").format(name=place.name, number=number)))
            made.clicked.connect(lambda _=False, key=place.key: self.chosen.emit(key))
            self._group.addButton(made)
            self.buttons[place.key] = made
            column.addWidget(made)
        column.addStretch()
        settings = self._button("settings", self.tr("Settings"))
        settings.clicked.connect(lambda: self.settings_wanted.emit())
        column.addWidget(settings)

    def show_chosen(self, key: str) -> None:
        """Mark the tab that is shown."""
        self._group.setExclusive(False)
        for name, made in self.buttons.items():
            made.setChecked(name == key)
        self._group.setExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        made = list(self.buttons.values())
        focused = next((number for number, each in enumerate(made) if each.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        made[(focused + step) % len(made)].setFocus(Qt.FocusReason.TabFocusReason)

    def _button(self, icon_name: str, text: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("rail", True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setIcon(icon(icon_name, "text_muted", "accent_text"))
        made.setIconSize(QSize(18, 18))
        # the blank sets the word apart from its icon: a tool button knows no spacing
        made.setText(f" {text}")
        made.setAccessibleName(text)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setFixedHeight(36)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made
