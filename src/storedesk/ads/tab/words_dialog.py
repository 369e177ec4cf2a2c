"""Asks for more words of a test, typed or pasted one a line."""

from decimal import Decimal

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from storedesk.ads.rules.pasted import word_prices
from storedesk.ads.tab import texts
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.widgets import Text, button


class WordsDialog(Dialog):
    """`words` are those typed, with their market price where one stands beside them."""

    def __init__(self, parent: QWidget | None, heading: Text, say: Text = texts.ADD_WORDS_SAY) -> None:
        super().__init__(parent, heading, say)
        self.box = QPlainTextEdit()
        self.box.setAccessibleName(str(texts.TEST_WORDS))
        self.box.setTabChangesFocus(True)
        self.box.setPlaceholderText("竹茶盘\t1.20\n竹茶盘家用")
        self.box.setMinimumHeight(240)
        self.body.addWidget(self.box)
        self.add_button(texts.CANCEL, rejects=True)
        self.add = button("", "primary", on_click=self.accept)
        self.buttons.addWidget(self.add)
        self.setMinimumWidth(520)
        self.box.textChanged.connect(self._count)
        self._count()
        self.box.setFocus()

    @property
    def words(self) -> tuple[tuple[str, Decimal | None], ...]:
        """Each word once, with its price."""
        return word_prices(self.box.toPlainText())

    def _count(self) -> None:
        self.add.setText(str(texts.ADD_COUNT.format(count=len(self.words))))
        self.add.setEnabled(bool(self.words))
