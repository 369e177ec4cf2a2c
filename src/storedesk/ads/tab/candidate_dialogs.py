"""Asks which words to put together, and which test picked words go to."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from storedesk.ads.records_tests import STAGE_NAMES, Trial
from storedesk.ads.tab import page_texts, texts
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label
from storedesk.keywords.rules.fit import combined

NEW_TEST = 0
_HEIGHT = 200


class CombineDialog(Dialog):
    """`words` are every main word with every attribute and tail."""

    def __init__(self, parent: QWidget | None, mains: Sequence[str] = ()) -> None:
        super().__init__(parent, page_texts.COMBINE_HEADING, page_texts.COMBINE_SAY)
        self.boxes: list[QPlainTextEdit] = []
        self.note = button("", "primary", on_click=self.accept)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for text, example in (
            (page_texts.COMBINE_MAIN, "茶盘\n竹茶盘"),
            (page_texts.COMBINE_TAIL, "家用\n小号"),
            (page_texts.COMBINE_MORE, "送礼\n办公室"),
        ):
            box = QPlainTextEdit()
            box.setAccessibleName(str(text))
            box.setPlaceholderText(example)
            box.setTabChangesFocus(True)
            box.setFixedHeight(_HEIGHT)
            box.textChanged.connect(self._count)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(label(text, "caption"))
            column.addWidget(box)
            row.addLayout(column)
            self.boxes.append(box)
        self.body.addLayout(row)
        self.add_button(texts.CANCEL, rejects=True)
        self.buttons.addWidget(self.note)
        self.boxes[0].setPlainText("\n".join(mains))
        self.setMinimumWidth(640)
        self._count()
        self.boxes[0].setFocus()

    @property
    def words(self) -> list[str]:
        """Every combination once."""
        parts = [box.toPlainText().splitlines() or [""] for box in self.boxes]
        return combined(parts)

    def _count(self) -> None:
        count = len(self.words)
        self.note.setText(str(page_texts.COMBINE_COUNT.format(count=count)))
        self.note.setEnabled(count > 0)


class SendDialog(Dialog):
    """`test_id` is the test chosen, NEW_TEST for a new one."""

    def __init__(self, parent: QWidget | None, trials: Sequence[Trial], count: int, current: int) -> None:
        super().__init__(parent, page_texts.SEND_HEADING.format(count=count), page_texts.SEND_SAY)
        self.choice = QComboBox()
        self.choice.setAccessibleName(str(texts.TEST))
        self.choice.addItem(str(page_texts.SEND_NEW), NEW_TEST)
        for each in trials:
            self.choice.addItem(f"{each.name} · {STAGE_NAMES[each.stage]}", each.id)
        self.choice.setCurrentIndex(max(self.choice.findData(current), 0))
        self.body.addWidget(self.choice)
        self.add_button(texts.CANCEL, rejects=True)
        self.add_button(page_texts.SEND_DO, "primary", accepts=True)
        self.choice.setFocus()

    @property
    def test_id(self) -> int:
        """Where the words go."""
        return int(self.choice.currentData())
