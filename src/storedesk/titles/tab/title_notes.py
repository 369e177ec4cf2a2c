"""What to know of the titles found: words that took no part, bytes left over, and words that fill them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.titles.rules.held_back import HeldBack
from storedesk.titles.rules.scoring import Title

_MOST_NAMED, _MOST_TOLD = 8, 20
_WORTH_SAYING = 4
"""Free bytes from which it is said that the library has no word for them: two Chinese characters."""


class TitleNotes(QWidget):
    """`words_wanted()` asks for the page where words are chosen."""

    words_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.held_back = label("", "caption", wrap=True)
        self.filled = label("", "caption", wrap=True)
        self.room = label("", wrap=True, tone="warning")
        self.choose = button(self.tr("Choose words"), icon_name="book-open", on_click=self.words_wanted.emit)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.room, 1)
        row.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.filled)
        column.addWidget(self.held_back)
        self.say_held_back(())
        self.say_room(None)

    def say_held_back(self, words: Sequence[HeldBack]) -> None:
        """Name the words of the library that no title is made of; why is told by their hint."""
        sentence = self.tr("{count} words take no part, the rules are against them: {words}")
        self.held_back.setText(sentence.format(count=len(words), words=_named([each.word for each in words])))
        self.held_back.setToolTip("\n".join(str(each.reason) for each in words[:_MOST_TOLD]))
        self._said(self.held_back, said=bool(words))

    def say_room(self, best: Title | None) -> None:
        """Say what the best title leaves free, and what fills it already."""
        left = best.left if best is not None else 0
        self.room.setText(self.tr("No word of the library that fits is left; {left} bytes are free.").format(left=left))
        filled = best.filled if best is not None else ()
        sentence = self.tr("Filled with words of the present title, which the library does not have: {words}")
        self.filled.setText(sentence.format(words=_named(filled)))
        self.choose.setVisible(left >= _WORTH_SAYING)
        self.room.setVisible(left >= _WORTH_SAYING)
        self._said(self.filled, said=bool(filled))

    def _said(self, part: QWidget, *, said: bool) -> None:
        part.setVisible(said)
        self.setVisible(any(not each.isHidden() for each in (self.held_back, self.filled, self.room)))


def _named(words: Sequence[str]) -> str:
    return "、".join(words[:_MOST_NAMED]) + (" …" if len(words) > _MOST_NAMED else "")
