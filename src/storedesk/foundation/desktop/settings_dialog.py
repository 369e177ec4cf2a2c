"""The settings: language and look of this machine, how figures are written, and the shop's name and file."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from storedesk.foundation import texts
from storedesk.foundation.database.places import on_server
from storedesk.foundation.database.shop_settings import SHOP_NAME, keep, value
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.menus import LANGUAGE_NAMES, THEME_NAMES
from storedesk.foundation.desktop.server_dialog import place_of
from storedesk.foundation.desktop.theme import GRID, theme
from storedesk.foundation.desktop.widgets import button, label


class SettingsDialog(QDialog):
    """Changes take effect at once, so there is nothing to save; the shop's name can be undone like anything in it.

    `figures_changed` is called once the dialog is closed, for the window is built anew.
    """

    def __init__(
        self,
        parent: QWidget | None,
        app: AppContext,
        *,
        language_chosen: Callable[[str], object],
        theme_chosen: Callable[[str], object],
        open_folder: Callable[[], object],
        figures_changed: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self._app, self._figures_changed = app, figures_changed
        self._language_chosen = language_chosen
        self._wan_before = bool(app.settings.get("money_in_wan", False))
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(520)
        form = QFormLayout()
        form.setHorizontalSpacing(3 * GRID)
        form.setVerticalSpacing(12)
        self.language = self._choice(LANGUAGE_NAMES, texts.language(), self.tr("Language"))
        self.theme = self._choice({key: str(name) for key, name in THEME_NAMES.items()}, theme().mode, self.tr("Look"))
        self.name = QLineEdit(self._kept_name())
        self.name.setPlaceholderText(self.tr("Stands on every printed page"))
        self.name.setAccessibleName(self.tr("Shop's name"))
        self.name.setReadOnly(app.store.read_only)
        self.wan = QCheckBox(self.tr("Large amounts in 万 (12.3万 instead of 123,000)"))
        self.wan.setChecked(self._wan_before)
        form.addRow(label(self.tr("Language"), "muted"), self.language)
        form.addRow(label(self.tr("Look"), "muted"), self.theme)
        form.addRow(label(self.tr("Large amounts"), "muted"), self.wan)
        form.addRow(label(self.tr("Shop's name"), "muted"), self.name)
        form.addRow(label(self.tr("Shop's file"), "muted"), self._folder(open_folder))
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
        self.wan.toggled.connect(lambda on: app.settings.set("money_in_wan", on))
        self.name.editingFinished.connect(self._keep_name)
        # the window is rebuilt in the other language, so this dialog goes first
        self.language.activated.connect(self._on_language)

    def done(self, result: int) -> None:
        """Close; what the window must be built anew for happens after that, since it carries this dialog."""
        self._keep_name()
        super().done(result)
        if self.wan.isChecked() != self._wan_before:
            QTimer.singleShot(0, self._figures_changed)

    def _choice(self, options: dict[str, str], current: str, name: str) -> QComboBox:
        box = QComboBox()
        for key, text in options.items():
            box.addItem(text, key)
        box.setCurrentIndex(max(box.findData(current), 0))
        box.setAccessibleName(name)
        return box

    def _folder(self, open_folder: Callable[[], object]) -> QWidget:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        database = self._app.store.path
        path = QLineEdit(str(database) if database is not None else self._server())
        path.setReadOnly(True)
        path.setAccessibleName(self.tr("Shop's file"))
        row.addWidget(path, 1)
        if database is not None:
            row.addWidget(button(self.tr("Open folder"), icon_name="folder-open", on_click=open_folder))
        return place

    def _server(self) -> str:
        kept = str(self._app.settings.get("database", ""))
        return place_of(kept) if on_server(kept) else self.tr("On a database server")

    def _on_language(self) -> None:
        self.accept()
        self._language_chosen(self.language.currentData())

    def _kept_name(self) -> str:
        with self._app.store.reading() as session:
            return str(value(session, SHOP_NAME, self._app.today(), ""))

    def _keep_name(self) -> None:
        name = self.name.text().strip()
        if name != self._kept_name():
            with self._app.store.writing(self.tr("Name the shop {name}").format(name=name)) as session:
                keep(session, SHOP_NAME, name, self._app.today())
