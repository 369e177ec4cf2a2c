"""One field of a product: its name, what is typed, and beside it the sentence that says why it is not taken."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.widgets import Text, label
from storedesk.foundation.errors import UserError
from storedesk.products import texts
from storedesk.products.rules import entered

Read = Callable[[str], Any]
Write = Callable[[Any], str]


class Field(QWidget):
    """`kept(value)` is emitted when another value was typed and left with Enter or Tab; Escape takes it back.

    `read` makes a value of the text and raises UserError, which is shown below the field; nothing is kept then.
    """

    kept = Signal(object)

    def __init__(self, name: Text, read: Read, write: Write, *, unit: str = "", sign: str = "") -> None:
        super().__init__()
        self._read, self._write, self._shown = read, write, ""
        self.line = _Line()
        self.line.setAccessibleName(str(name))
        self.line.taken_back.connect(self._take_back)
        self.line.editingFinished.connect(self._keep)
        if unit or sign:
            self.line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.error = label("", "caption", tone="negative", wrap=True)
        self.error.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        if sign:
            row.addWidget(label(sign, "muted"))
        row.addWidget(self.line, 1)
        if unit:
            row.addWidget(label(unit, "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(name, "caption"))
        column.addLayout(row)
        column.addWidget(self.error)

    def show_value(self, own: Any, reported: Any = None) -> None:
        """Show the operator's word, and greyed what the reports say where they have none; typing is left alone."""
        shown = "" if own is None else self._write(own)
        self.line.setPlaceholderText("" if reported is None else self._write(reported))
        if self.line.hasFocus() and self.line.text() != self._shown:
            return
        self._shown = shown
        self.line.setText(shown)
        self.line.setCursorPosition(0)
        self.complain("")

    def complain(self, sentence: str) -> None:
        """Say what is wrong with what was typed; nothing for nothing."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)

    def value(self) -> Any:
        """What is typed; raises UserError, which it shows as well."""
        try:
            value = self._read(self.line.text())
        except UserError as error:
            self.complain(str(error))
            raise
        self.complain("")
        return value

    def _keep(self) -> None:
        if self.line.text() == self._shown:
            self.complain("")
            return
        try:
            value = self.value()
        except UserError:
            return
        self._shown = self.line.text()
        self.line.setModified(False)
        self.kept.emit(value)

    def _take_back(self) -> None:
        self.line.setText(self._shown)
        self.complain("")


class _Line(QLineEdit):
    """Escape takes back what was typed; the whole text is marked when the keyboard comes."""

    taken_back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # with nothing to take back, Escape closes the dialog the field may stand in
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.taken_back.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()


def text_field(name: Text) -> Field:
    """A field for words."""
    return Field(name, lambda text: text.strip() or None, str)


def money_field(name: Text) -> Field:
    """A field for an amount in yuan."""
    return Field(name, entered.money, _money, sign="¥")


def share_field(name: Text) -> Field:
    """A field for a share in per cent."""
    return Field(name, entered.share, entered.percent, unit="%")


def pieces_field(name: Text) -> Field:
    """A field for a number of pieces."""
    return Field(name, entered.pieces, str, unit=str(texts.PIECE))


class Result(QWidget):
    """A figure that follows from others: its name above, the figure below."""

    def __init__(self, name: Text, tip: Text = "") -> None:
        super().__init__()
        self.figure = label(figures.UNKNOWN, "strong")
        self.setToolTip(str(tip))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(name, "caption"))
        column.addWidget(self.figure)

    def show_figure(self, text: str, tone: str = "") -> None:
        """Show another figure."""
        self.figure.setText(text)
        if self.figure.property("tone") != tone:
            self.figure.setProperty("tone", tone)
            self.figure.style().unpolish(self.figure)
            self.figure.style().polish(self.figure)


def _money(value: Decimal) -> str:
    return f"{value:.2f}"
