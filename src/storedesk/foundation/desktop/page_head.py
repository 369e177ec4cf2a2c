"""The top row of a tab with pages: which page, and what is done from every page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, plain_tooltip
from storedesk.foundation.texts import Phrase


class PageHead(QWidget):
    """`pages` are names with their words, `actions` words with an icon and what they do. `page_chosen(str)` follows."""

    page_chosen = Signal(str)

    def __init__(
        self, pages: Sequence[tuple[str, Phrase]], actions: Sequence[tuple[Phrase, str, Callable[[], object]]]
    ) -> None:
        super().__init__()
        self._names = [name for name, _ in pages]
        self.pages = QTabBar()
        for _, text in pages:
            self.pages.addTab(str(text))
        self.pages.setDrawBase(False)
        self.pages.setExpanding(False)
        self.pages.setUsesScrollButtons(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.pages)
        row.addStretch()
        self.buttons = {text: button(text, icon_name=sign, on_click=does) for text, sign, does in actions}
        for text, made in self.buttons.items():
            made.setAccessibleName(str(text))
            row.addWidget(made)
        self._wide = self._needed()
        self.pages.currentChanged.connect(lambda at: self.page_chosen.emit(self._names[at]))

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
        return self._names[self.pages.currentIndex()]

    def choose(self, name: str) -> None:
        """Choose a page."""
        self.pages.setCurrentIndex(self._names.index(name))
