"""What to know of the titles found: words left out, free bytes, what fills them, and a present title worth more."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.titles.rules.folding import folded
from storedesk.titles.rules.held_back import HeldBack
from storedesk.titles.rules.scoring import CLOSE, Match, Title

_MOST_NAMED, _MOST_TOLD = 8, 20
_WORTH_SAYING = 4
"""Free bytes from which it is said that the library has no word for them: two Chinese characters."""


class TitleNotes(QWidget):
    """`words_wanted()` asks for the page where words are chosen."""

    words_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.beaten = label("", wrap=True, tone="warning")
        self.held_back = label("", "caption", wrap=True)
        self.filled = label("", "caption", wrap=True)
        self.room = label("", wrap=True, tone="warning")
        self.choose = button(self.tr("Choose words"), icon_name="book-open", on_click=self.words_wanted.emit)
        self._parts = (self.beaten, self.held_back, self.filled, self.room)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.room, 1)
        row.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.beaten)
        column.addLayout(row)
        column.addWidget(self.filled)
        column.addWidget(self.held_back)
        self.say_held_back(())
        self.say_room(None)
        self.say_beaten(None, None)

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

    def say_beaten(self, best: Title | None, present: Title | None) -> None:
        """Say that the present title is worth more than the best one found, and what makes it so."""
        worse = best is not None and present is not None and best.value < present.value * (1 - CLOSE)
        self.beaten.setText(self._why(best, present) if worse and best is not None and present is not None else "")
        self._said(self.beaten, said=worse)

    def _why(self, best: Title, present: Title) -> str:
        """Too long, a root more than once, or words that stand whole in the present title alone; each is a sentence."""
        worth = self.tr("The present title is worth more: {present}, this one {best}.")
        said = [
            worth.format(present=figures.number(present.value, places=0), best=figures.number(best.value, places=0))
        ]
        if present.left < 0:
            said.append(self.tr("It is longer than the limit."))
        again = _again(present, best)
        if again:
            once = self.tr("It says {words} more than once; titles found here take each piece once.")
            said.append(once.format(words=again))
        whole = [
            keyword
            for keyword, then, now in zip(present.keywords, present.matches, best.matches, strict=True)
            if then is Match.TOGETHER is not now and keyword.value > 0
        ]
        if whole:
            words = _named([keyword.text for keyword in sorted(whole, key=lambda each: -each.value)])
            said.append(self.tr("Only there these words stand in one piece: {words}.").format(words=words))
        return " ".join(said)

    def _said(self, part: QWidget, *, said: bool) -> None:
        part.setVisible(said)
        self.setVisible(any(not each.isHidden() for each in self._parts))


def _again(present: Title, best: Title) -> str:
    """The roots the present title says more than once, and more often than the best one, in one text."""
    then, now = folded(present.text), folded(best.text)
    roots = dict.fromkeys(root for keyword in present.keywords for root in keyword.roots)
    return "、".join(root for root in roots if then.count(folded(root)) > max(1, now.count(folded(root))))


def _named(words: Sequence[str]) -> str:
    return "、".join(words[:_MOST_NAMED]) + (" …" if len(words) > _MOST_NAMED else "")
