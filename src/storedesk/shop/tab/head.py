"""The top row of the shop tab: which page, and what is done from every page."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button
from storedesk.foundation.texts import Phrase
from storedesk.shop.tab import texts

PAGES: tuple[tuple[str, Phrase], ...] = (
    ("overview", texts.OVERVIEW),
    ("days", texts.DAYS),
    ("products", texts.PRODUCTS),
    ("goals", texts.GOALS),
    ("costs", texts.COSTS),
    ("reports", texts.REPORTS),
)
PAGE_NAMES = tuple(name for name, _ in PAGES)


class Head(QWidget):
    """`page_chosen(str)` follows the pages' bar."""

    page_chosen = Signal(str)

    def __init__(
        self, take_in: Callable[[], object], summarise: Callable[[], object], export: Callable[[], object]
    ) -> None:
        super().__init__()
        self.pages = QTabBar()
        for _, text in PAGES:
            self.pages.addTab(str(text))
        self.pages.setDrawBase(False)
        self.pages.setExpanding(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.pages)
        row.addStretch()
        row.addWidget(button(texts.IMPORT, icon_name="folder-input", on_click=take_in))
        row.addWidget(button(texts.SUMMARY, icon_name="printer", on_click=summarise))
        row.addWidget(button(texts.EXPORT, icon_name="file-spreadsheet", on_click=export))
        self.pages.currentChanged.connect(lambda at: self.page_chosen.emit(PAGE_NAMES[at]))

    @property
    def page(self) -> str:
        """The name of the page chosen."""
        return PAGE_NAMES[self.pages.currentIndex()]

    def choose(self, name: str) -> None:
        """Choose a page."""
        self.pages.setCurrentIndex(PAGE_NAMES.index(name))
