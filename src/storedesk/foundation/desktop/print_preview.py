"""The preview of whatever is printed: look at the pages, choose how, then a printer or a PDF."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QVBoxLayout, QWidget

from storedesk.foundation.desktop.paper_view import FULL_WIDTH, WHOLE_PAGE, PaperView
from storedesk.foundation.desktop.shop_files import show_folder
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Banner, Segmented, Text, ToolRow, button, icon_button, label
from storedesk.foundation.errors import UserError
from storedesk.foundation.printing import texts
from storedesk.foundation.printing.pages import Page
from storedesk.foundation.printing.pdf import save_pdf
from storedesk.foundation.printing.printer import print_on_paper
from storedesk.foundation.settings import Settings

_FOLDER = "print.folder"
_CHOICE = "print.choice."
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class Option:
    """One way to print: its key, and how it is called."""

    key: str
    text: Text


PagesFor = Callable[[str], Sequence[Page]]


def show_preview(
    parent: QWidget | None,
    title: str,
    pages_for: PagesFor,
    options: Sequence[Option] = (),
    *,
    settings: Settings | None = None,
) -> None:
    """Show the pages until the operator closes the preview; they print or save from there.

    `pages_for(key)` gives the pages for an option's key ("" where there are no options); `title` names the print job
    and the PDF. With `settings` the folder of PDFs and the option taken are remembered.
    """
    preview = PrintPreview(parent, title, pages_for, options, settings=settings)
    preview.exec()
    preview.deleteLater()


class PrintPreview(QDialog):
    """The dialog behind show_preview."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        pages_for: PagesFor,
        options: Sequence[Option] = (),
        *,
        settings: Settings | None = None,
    ) -> None:
        super().__init__(parent)
        self._title, self._pages_for = title, pages_for
        self._settings = settings if settings is not None else Settings.in_memory()
        self._options = tuple(options)
        self.setWindowTitle(self.tr("Print: {title}").format(title=title))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.view = PaperView()
        self.banner = Banner()
        self.choice: Segmented | None = self._choice_of_options()
        self._page = label("", "muted")
        self._zoom = label("", "muted")
        self._build()
        self.view.moved.connect(self._show_place)
        self._lay_pages()
        self._fill_screen(parent)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)
        self.view.setFocus()

    @property
    def option(self) -> str:
        """The key of the option taken, "" where there are none."""
        return self.choice.current if self.choice is not None else ""

    def save_as_pdf(self) -> None:
        """Ask where, save, and offer the folder; what the world has against it is said in the preview."""
        name = " ".join(_NOT_IN_NAMES.sub(" ", self._title).split()) or "StoreDesk"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), str(self._folder() / f"{name}.pdf"), self.tr("PDF (*.pdf)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> bool:
        """Save the pages shown as a PDF; False where it could not be, which the banner explains."""
        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            save_pdf(path, self.view.pages, self._title)
        except UserError as error:
            self.banner.tell(str(error), "negative")
            return False
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._settings.set(_FOLDER, str(path.parent))
        self.banner.tell(
            self.tr("Saved as {name}.").format(name=path.name),
            "positive",
            self.tr("Show in folder"),
            lambda: show_folder(path.parent),
        )
        return True

    def print_now(self) -> None:
        """Ask for a printer and print; the preview closes when the pages are on their way."""
        try:
            if print_on_paper(self.view.pages, self._title, self):
                self.accept()
        except UserError as error:
            self.banner.tell(str(error), "negative")

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        top = ToolRow()
        if self.choice is not None:
            top.add(self.choice)
        top.add_right(self._page)
        top.add_right(icon_button("chevron-left", self.tr("Page before"), on_click=lambda: self._turn(-1)))
        top.add_right(icon_button("chevron-right", self.tr("Next page"), on_click=lambda: self._turn(1)))
        top.add_right(icon_button("minus", self.tr("Smaller"), on_click=lambda: self.view.zoom_by(-1)))
        top.add_right(self._zoom)
        top.add_right(icon_button("plus", self.tr("Larger"), on_click=lambda: self.view.zoom_by(1)))
        for text, how in ((self.tr("Whole page"), WHOLE_PAGE), (self.tr("Full width"), FULL_WIDTH)):
            top.add_right(button(text, "quiet", on_click=lambda how=how: self.view.fit(how)))  # type: ignore[misc]
        self._zoom.setMinimumWidth(44)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bottom = ToolRow()
        bottom.add(label(self.tr("Page keys turn the pages; + and − change the size."), "faint"))
        for made in (
            button(self.tr("Close"), on_click=self.reject),
            button(self.tr("Save as PDF…"), icon_name="download", on_click=self.save_as_pdf),
            button(self.tr("Print…"), "primary", icon_name="printer", on_click=self.print_now),
        ):
            bottom.add_right(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(top)
        column.addWidget(self.banner)
        column.addWidget(self.view, 1)
        column.addWidget(bottom)
        for keys, does in (
            ("Ctrl+P", self.print_now),
            ("Ctrl+S", self.save_as_pdf),
            ("Ctrl++", lambda: self.view.zoom_by(1)),
            ("Ctrl+=", lambda: self.view.zoom_by(1)),
            ("Ctrl+-", lambda: self.view.zoom_by(-1)),
            ("Ctrl+0", lambda: self.view.fit(WHOLE_PAGE)),
            ("Ctrl+1", lambda: self.view.set_zoom(1.0)),
            ("Ctrl+2", lambda: self.view.fit(FULL_WIDTH)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda does=does: does())

    def _choice_of_options(self) -> Segmented | None:
        if not self._options:
            return None
        keys = [option.key for option in self._options]
        kept = str(self._settings.get(self._choice_name, ""))
        choice = Segmented(
            [(option.key, option.text) for option in self._options],
            kept if kept in keys else keys[0],
            self.tr("How to print"),
        )
        choice.chosen.connect(self._on_choice)
        return choice

    @property
    def _choice_name(self) -> str:
        return _CHOICE + "+".join(option.key for option in self._options)

    def _fill_screen(self, parent: QWidget | None) -> None:
        """Nearly as large as the window it belongs to, never larger than the screen."""
        window = parent.window() if parent is not None else None
        room = window.size() if window is not None else QGuiApplication.primaryScreen().availableSize()
        self.resize(max(760, min(1280, room.width() - 120)), max(560, room.height() - 40))

    # ------------------------------------------------------------------ answering

    def _on_choice(self, key: str) -> None:
        self._settings.set(self._choice_name, key)
        self._lay_pages()
        self.view.setFocus()

    def _lay_pages(self) -> None:
        self.view.show_pages(self._pages_for(self.option))
        self._show_place()

    def _turn(self, pages: int) -> None:
        self.view.go_to(self.view.current + pages)

    def _show_place(self) -> None:
        self._page.setText(str(texts.PAGE_OF.format(page=self.view.current + 1, pages=len(self.view.pages))))
        self._zoom.setText(f"{round(self.view.zoom * 100)} %")

    def _folder(self) -> Path:
        """The folder of the last PDF, as long as it is there; else the operator's documents."""
        kept = Path(str(self._settings.get(_FOLDER, "")) or ".")
        if kept.is_absolute() and kept.is_dir():
            return kept
        places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(places[0]) if places else Path.home()
