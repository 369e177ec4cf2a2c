"""Which words of a library are shown: of one class, of one source, of one status."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.texts import Phrase
from storedesk.keywords.rules.sources import SOURCE_NAMES
from storedesk.titles.library import WordRow
from storedesk.titles.rules.scoring import Match
from storedesk.titles.rules.word_status import STATUS_NAMES, WordStatus
from storedesk.titles.rules.words import KIND_NAMES
from storedesk.titles.tab import texts

_Key = TypeVar("_Key", bound=StrEnum)
_KEPT = "titles.library.shown"


class LibraryFilters(QWidget):
    """`changed()` follows another choice, which is remembered."""

    changed = Signal()

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.kind = _choice(texts.KIND, texts.ALL_CLASSES, KIND_NAMES)
        self.source = _choice(texts.SOURCE, texts.ALL_SOURCES, SOURCE_NAMES)
        self.status = _choice(texts.STATUS, texts.ALL_STATUSES, STATUS_NAMES)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        kept = app.settings.get(_KEPT, [])
        for place, choice in enumerate(self._choices):
            row.addWidget(choice, 1)
            if place < len(kept):
                choice.setCurrentIndex(max(choice.findData(kept[place]), 0))
            choice.activated.connect(lambda _: self._take())

    @property
    def active(self) -> bool:
        """Whether some words may be left out."""
        return any(choice.currentData() for choice in self._choices)

    def kept(self, rows: Iterable[WordRow]) -> list[WordRow]:
        """The words that are shown; one that was tested and stands in the title is both."""
        kind, source, status = (choice.currentData() for choice in self._choices)
        return [
            row
            for row in rows
            if kind in ("", row.kind) and source in ("", row.source) and (not status or _has(row, status))
        ]

    def show_all(self) -> None:
        """Leave no word out."""
        for choice in self._choices:
            choice.setCurrentIndex(0)
        self._take()

    @property
    def _choices(self) -> tuple[QComboBox, QComboBox, QComboBox]:
        return self.kind, self.source, self.status

    def _take(self) -> None:
        self._app.settings.set(_KEPT, [choice.currentData() for choice in self._choices])
        self.changed.emit()


def _has(row: WordRow, status: str) -> bool:
    if status == WordStatus.IN_TITLE:
        return row.match is not Match.MISSED
    return row.standing.status == status


def _choice(name: Phrase, every: Phrase, names: Mapping[_Key, Phrase]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(str(name))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(4)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.addItem(str(every), "")
    for key, text in names.items():
        made.addItem(str(text), key.value)
    return made
