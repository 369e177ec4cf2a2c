"""Fields for figures: what the operator types is read as platforms write it (12万, 1,200, 3.5%)."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from storedesk.foundation import figures
from storedesk.foundation.desktop.plots import Unit
from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets.numbers import figure, normal
from storedesk.foundation.texts import Phrase

NOT_A_NUMBER = Phrase('"{text}" is not a number. Write it as 120000, 12万 or 3.5%.')

_PLACES = {"count": 0, "money": 2, "rate": 6, "number": 4}


def read_figure(text: str, unit: Unit) -> Decimal | None:
    """The figure in the text, None for an empty one; a rate without % is per cent. Raises UserError for no figure."""
    plain = normal(text)
    if not plain:
        return None
    found = figure(plain)
    if found is None:
        raise UserError(NOT_A_NUMBER.format(text=text.strip()))
    if unit == "rate":
        return Decimal(found.scaled(_PLACES["rate"] - 2)).scaleb(-_PLACES["rate"])
    return Decimal(found.scaled(_PLACES[unit])).scaleb(-_PLACES[unit])


def written_plainly(value: Decimal | None, unit: Unit) -> str:
    """The figure as it stands in its field."""
    if value is None:
        return ""
    if unit == "rate":
        return figures.rate(value)
    if unit == "money":
        return f"{value:,.2f}".removesuffix(".00")
    return f"{value:,.0f}" if unit == "count" else f"{value:,.4f}".rstrip("0").rstrip(".")


class FigureField(QLineEdit):
    """One figure. `kept(Decimal or None)` is emitted when another one was typed; `refused(str)` when it is none.

    A figure that was not typed but follows from others stands in the field as a grey suggestion.
    """

    kept = Signal(object)
    refused = Signal(str)

    def __init__(self, unit: Unit, name: str) -> None:
        super().__init__()
        self._unit: Unit = unit
        self._shown = ""
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.editingFinished.connect(self._keep)

    def show_figure(self, typed: Decimal | None, follows: Decimal | None = None) -> None:
        """Show what was typed, or else what follows from other figures."""
        self._shown = written_plainly(typed, self._unit)
        self.setPlaceholderText(written_plainly(follows, self._unit) or figures.UNKNOWN)
        self.setText(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._shown)
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def _keep(self) -> None:
        if self.text().strip() == self._shown:
            return
        try:
            value = read_figure(self.text(), self._unit)
        except UserError as error:
            self.setText(self._shown)
            self.refused.emit(str(error))
            return
        self._shown = written_plainly(value, self._unit)
        self.setText(self._shown)
        self.kept.emit(value)


Refuse = Callable[[str], object]
