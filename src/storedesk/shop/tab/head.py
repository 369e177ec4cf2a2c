"""The top row of the shop tab: which page, and what is done from every page."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, plain_tooltip
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
        self.pages.setUsesScrollButtons(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.pages)
        row.addStretch()
        self.buttons = {
            texts.IMPORT: button(texts.IMPORT, icon_name="folder-input", on_click=take_in),
            texts.SUMMARY: button(texts.SUMMARY, icon_name="printer", on_click=summarise),
            texts.EXPORT: button(texts.EXPORT, icon_name="file-spreadsheet", on_click=export),
        }
        for text, made in self.buttons.items():
            made.setAccessibleName(str(text))
            row.addWidget(made)
        self._wide = self._needed()
        self.pages.currentChanged.connect(lambda at: self.page_chosen.emit(PAGE_NAMES[at]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for their words the buttons show their icons alone."""
        super().resizeEvent(event)
        roomy = event.size().width() >= self._wide
        for text, made in self.buttons.items():
            made.setText(str(text) if roomy else "")
            made.setIconSize(QSize(22 if roomy else 16, 16))
            made.setToolTip("" if roomy else plain_tooltip(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.pages.sizeHint().width() + 160, super().minimumSizeHint().height())

    def _needed(self) -> int:
        buttons = sum(made.sizeHint().width() + GRID for made in self.buttons.values())
        return self.pages.sizeHint().width() + buttons + GRID

    @property
    def page(self) -> str:
        """The name of the page chosen."""
        return PAGE_NAMES[self.pages.currentIndex()]

    def choose(self, name: str) -> None:
        """Choose a page."""
        self.pages.setCurrentIndex(PAGE_NAMES.index(name))
