"""The settings of this machine: language, look, how figures are written, where the shop's file lies."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from storedesk.foundation import texts
from storedesk.foundation.desktop.menus import LANGUAGE_NAMES, THEME_NAMES
from storedesk.foundation.desktop.periods import OWN, PERIODS
from storedesk.foundation.desktop.theme import GRID, theme
from storedesk.foundation.desktop.widgets import button, label
from storedesk.foundation.settings import Settings


class SettingsDialog(QDialog):
    """Changes take effect at once; there is nothing to save. `data_folder` is shown and can be opened."""

    def __init__(
        self,
        parent: QWidget | None,
        settings: Settings,
        database: Path | None,
        *,
        language_chosen: Callable[[str], object],
        theme_chosen: Callable[[str], object],
        open_folder: Callable[[], object],
        figures_changed: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self._settings, self._figures_changed = settings, figures_changed
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(520)
        form = QFormLayout()
        form.setHorizontalSpacing(3 * GRID)
        form.setVerticalSpacing(12)
        self.language = self._choice(LANGUAGE_NAMES, texts.language(), self.tr("Language"))
        self.theme = self._choice({key: str(name) for key, name in THEME_NAMES.items()}, theme().mode, self.tr("Look"))
        periods = {key: str(name) for key, name in PERIODS if key != OWN}
        self.period = self._choice(periods, str(settings.get("period", "30")), self.tr("First shown"))
        self.wan = QCheckBox(self.tr("Large amounts in 万 (12.3万 instead of 123,000)"))
        self.wan.setChecked(bool(settings.get("money_in_wan", False)))
        form.addRow(label(self.tr("Language"), "muted"), self.language)
        form.addRow(label(self.tr("Look"), "muted"), self.theme)
        form.addRow(label(self.tr("First shown"), "muted"), self.period)
        form.addRow(label(self.tr("Large amounts"), "muted"), self.wan)
        form.addRow(label(self.tr("Shop's file"), "muted"), self._folder(database, open_folder))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(3 * GRID)
        column.addWidget(label(self.tr("Settings"), "title"))
        column.addLayout(form)
        column.addStretch()
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Changes take effect at once."), "faint"))
        row.addStretch()
        row.addWidget(button(self.tr("Close"), "primary", on_click=self.accept))
        column.addLayout(row)
        self.theme.activated.connect(lambda: theme_chosen(self.theme.currentData()))
        self.period.activated.connect(lambda: settings.set("period", self.period.currentData()))
        self.wan.toggled.connect(self._on_wan)
        # the window is rebuilt in the other language, so this dialog goes first
        self._language_chosen = language_chosen
        self.language.activated.connect(self._on_language)

    def _choice(self, options: dict[str, str], current: str, name: str) -> QComboBox:
        box = QComboBox()
        for key, text in options.items():
            box.addItem(text, key)
        box.setCurrentIndex(max(box.findData(current), 0))
        box.setAccessibleName(name)
        return box

    def _folder(self, database: Path | None, open_folder: Callable[[], object]) -> QWidget:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        path = label(str(database) if database is not None else self.tr("On a database server"), wrap=True)
        row.addWidget(path, 1)
        if database is not None:
            row.addWidget(button(self.tr("Open folder"), icon_name="folder-open", on_click=open_folder))
        return place

    def _on_language(self) -> None:
        self.accept()
        self._language_chosen(self.language.currentData())

    def _on_wan(self, on: bool) -> None:
        self._settings.set("money_in_wan", on)
        self._figures_changed()
