"""The ways in which files reach the import: dropped, chosen, copied to the clipboard; and the way to its history."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from storedesk.foundation.calendar.clock import shop_now
from storedesk.foundation.desktop import shop_files

if TYPE_CHECKING:
    from storedesk.foundation.desktop.desk import Desk
    from storedesk.foundation.desktop.import_dialog import ImportDialog
    from storedesk.foundation.desktop.import_history import ImportHistory


class Imports(QObject):
    """The imports of a desk; at most one is under way, and what is dropped meanwhile joins it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._under_way: ImportDialog | None = None

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the File menu offers of them."""
        return {
            "import": lambda: self.start(shop_files.choose_reports(self._desk.window, self._desk.settings)),
            "import_folder": lambda: self.start(shop_files.choose_folder(self._desk.window, self._desk.settings)),
            "paste": self.start_from_clipboard,
            "imports": self.show_history,
        }

    def start(self, paths: Sequence[Path]) -> ImportDialog | None:
        """Read the files and preview what would be imported."""
        # the reports and the reader cost a moment that the first window should not wait for
        from storedesk.foundation.desktop.import_dialog import ImportDialog

        if not paths:
            return None
        if self._desk.app.store.read_only:
            self._desk.window.tell(
                self.tr("This shop is open for viewing only, so nothing can be imported."), "warning"
            )
            return None
        if self._under_way is None:
            window, house = self._desk.window, self._desk.house
            dialog = ImportDialog(window, self._desk.app, house.rooms(), house.places, window.show_tab)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for over in (dialog.finished, dialog.destroyed):
                over.connect(self._end)
            dialog.open()
            self._under_way = dialog
        self._under_way.add(paths)
        return self._under_way

    def start_from_clipboard(self) -> ImportDialog | None:
        """Import the table that was copied in a spreadsheet or on a page of the back office."""
        text = QGuiApplication.clipboard().text()
        if "\n" not in text.strip():
            said = self.tr("There is no table on the clipboard. Copy its cells together with their headings first.")
            self._desk.window.tell(said, "warning")
            return None
        name = self.tr("Clipboard {moment}").format(moment=f"{shop_now():%Y-%m-%d %H.%M.%S}")
        path = Path(tempfile.mkdtemp(prefix="storedesk-clipboard-")) / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        dialog = self.start([path])
        if dialog is None:
            shutil.rmtree(path.parent)
        else:
            dialog.finished.connect(lambda _: shutil.rmtree(path.parent, ignore_errors=True))
        return dialog

    def show_history(self) -> ImportHistory:
        """The history of imports, from which they can be forgotten."""
        # as above
        from storedesk.foundation.desktop.import_history import ImportHistory

        dialog = ImportHistory(self._desk.window, self._desk.app, self._desk.house.rooms())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _end(self, _result: object = None) -> None:
        self._under_way = None
