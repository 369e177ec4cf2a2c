"""The right side of the products tab: one product, its picture and name on top, four pages below."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from storedesk.foundation.desktop.chips import Chip
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.thumbnails import PictureButton
from storedesk.foundation.desktop.widgets import EmptyState, Segmented, icon_button, label
from storedesk.products import columns
from storedesk.products.pictures import picture_path
from storedesk.products.records_detail import Detail
from storedesk.products.records_list import ProductRow
from storedesk.products.records_names import Unmatched
from storedesk.products.tab.details_page import DetailsPage
from storedesk.products.tab.figures_page import FiguresPage
from storedesk.products.tab.journal_page import JournalPage
from storedesk.products.tab.names_page import NamesPage

PAGES = ("details", "names", "journal", "figures")


class DetailPanel(QWidget):
    """Passes on what its pages ask for: to keep a detail, a picture, a name, a line of the journal.

    A page is built when it is first shown, so that the tab opens at once.
    """

    picture_chosen = Signal(int, object)
    said = Signal(int, str, object)
    name_added = Signal(int, str)
    name_removed = Signal(str)
    entry_kept = Signal(object)
    entry_deleted = Signal(object)

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._product = 0
        self._shown: tuple[Detail, Sequence[Unmatched]] | None = None
        self._body = QWidget(self)
        self.picture = PictureButton()
        self.name = label("", "heading")
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.code = label("", "muted")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state = Chip("neutral", "", "")
        self.pages = QStackedWidget(self._body)
        self.details = DetailsPage(self.pages)
        self.details.said.connect(self.said)
        self.choice = Segmented(
            (
                ("details", self.tr("Details")),
                ("names", self.tr("Names")),
                ("journal", self.tr("Journal")),
                ("figures", self.tr("Figures and prices")),
            ),
            name=self.tr("Part of the product"),
        )
        self.pages.addWidget(self.details)
        self.nothing = EmptyState("package", self.tr("Choose a product on the left to see what it is and earns."))
        self._lay_out()
        self.choice.chosen.connect(self.show_page)
        self.picture.clicked.connect(self.choose_picture)
        self.picture.dropped.connect(lambda path: self.picture_chosen.emit(self._product, path))

    @cached_property
    def names(self) -> NamesPage:
        """The page of names."""
        page = NamesPage(self._app)
        page.added.connect(self.name_added)
        page.removed.connect(self.name_removed)
        self.pages.addWidget(page)
        if self._shown is not None:
            page.show_names(self._shown[0].item, self._shown[1])
        return page

    @cached_property
    def journal(self) -> JournalPage:
        """The page of the change journal."""
        page = JournalPage(self._app)
        for signal in (page.added, page.edited):
            signal.connect(self.entry_kept)
        page.deleted.connect(self.entry_deleted)
        self.pages.addWidget(page)
        if self._shown is not None:
            page.show_detail(self._shown[0])
        return page

    @cached_property
    def figures(self) -> FiguresPage:
        """The page of figures and prices."""
        page = FiguresPage(self._app)
        self.pages.addWidget(page)
        if self._shown is not None:
            page.show_detail(self._shown[0])
        return page

    @property
    def product_id(self) -> int:
        """The product shown; 0 for none."""
        return self._product

    def show_detail(self, detail: Detail, row: ProductRow, waiting: Sequence[Unmatched]) -> None:
        """Show a product; `waiting` are the names that mean no product yet."""
        item = detail.item
        self._product = item.id
        self.name.setText(item.name)
        self.name.setToolTip(item.title or "")
        self.code.setText(item.code)
        chip = columns.state_chip(row.state)
        self.state.show_chip(chip.tone, chip.icon, chip.word)
        self.picture.show_picture(picture_path(self._app.store.folder, item.picture))
        self._shown = (detail, waiting)
        self.details.show_detail(detail)
        if "names" in self.__dict__:
            self.names.show_names(item, waiting)
        for name in ("journal", "figures"):
            if name in self.__dict__:
                getattr(self, name).show_detail(detail)
        self._body.show()
        self.nothing.hide()

    def show_nothing(self) -> None:
        """Show that no product is chosen."""
        self._product, self._shown = 0, None
        self._body.hide()
        self.nothing.show()

    def show_page(self, key: str) -> None:
        """Show one of PAGES."""
        self.choice.choose(key)
        self.pages.setCurrentWidget(getattr(self, key))

    def choose_picture(self) -> None:
        """Ask for a picture file."""
        if not self._product:
            return
        kinds = self.tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.gif *.bmp)"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a picture"), "", kinds)
        if chosen:
            self.picture_chosen.emit(self._product, Path(chosen))

    def copy_code(self) -> None:
        """Put the item id on the clipboard."""
        QGuiApplication.clipboard().setText(self.code.text())

    def _lay_out(self) -> None:
        under = QHBoxLayout()
        under.setSpacing(4)
        under.addWidget(self.code)
        under.addWidget(icon_button("copy", self.tr("Copy the item id"), on_click=self.copy_code))
        under.addStretch()
        under.addWidget(self.state)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch()
        words.addWidget(self.name)
        words.addLayout(under)
        words.addStretch()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.picture)
        head.addLayout(words, 1)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addLayout(head)
        body.addWidget(self.choice)
        body.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 0, 0, 0)
        column.addWidget(self._body, 1)
        column.addWidget(self.nothing, 1)
        self.setMinimumWidth(392)
        self.show_nothing()
