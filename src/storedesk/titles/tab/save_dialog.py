"""A title becomes a version: since when it is live, why, and what it should bring."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDoubleSpinBox, QFormLayout, QLineEdit, QWidget

from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Segmented, label, set_in
from storedesk.titles.rules.changes import Prediction
from storedesk.titles.tab.spelling import said_words, words_of

_UNKNOWN = -0.1
_MOST = 10_000_000


class SaveDialog(Dialog):
    """Begins with what the program predicts. `live_since` None: a draft; a prediction that was emptied is None."""

    def __init__(self, parent: QWidget, text: str, today: date, predicted: Prediction, advice: str = "") -> None:
        super().__init__(parent, self.tr("Save this title"), text)
        self.state = Segmented(
            (("live", self.tr("Put into use")), ("draft", self.tr("Draft"))), name=self.tr("State of the version")
        )
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        # what is not published yet is a draft
        self.day.setMaximumDate(self.day.date())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(self.tr("In use since"))
        self.reason = QLineEdit()
        self.visitors = _figure(self.tr("Visitors a day"), predicted.visitors)
        self.buyers = _figure(self.tr("Buyers a day"), predicted.buyers)
        self._words = QLineEdit(said_words(predicted.words))
        self._words.setCursorPosition(0)
        form = QFormLayout()
        form.setSpacing(GRID)
        for name, part in (
            (self.tr("State"), self.state),
            (self.tr("In use since"), self.day),
            (self.tr("Reason for the change"), self.reason),
            (self.tr("It should bring: visitors a day"), self.visitors),
            (self.tr("It should bring: buyers a day"), self.buyers),
            (self.tr("Through these words"), self._words),
        ):
            if not part.accessibleName():
                part.setAccessibleName(name)
            form.addRow(label(name, "muted"), part)
        self.body.addLayout(form)
        if advice:
            self.body.addWidget(label(advice, "muted", tone="warning", wrap=True))
        self.add_button(self.tr("Cancel"), rejects=True)
        self.add_button(self.tr("Save version"), "primary", accepts=True)
        self.state.chosen.connect(lambda key: self.day.setEnabled(key == "live"))
        self.reason.setFocus()

    @property
    def live_since(self) -> date | None:
        """From when on the title is in use; None for a draft."""
        if self.state.current == "draft":
            return None
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    @property
    def predicted(self) -> Prediction:
        """Visitors and buyers a day, and the words they should come by."""
        return Prediction(_typed(self.visitors), _typed(self.buyers), words_of(self._words.text()))


def _figure(name: str, value: float | None) -> QDoubleSpinBox:
    made = set_in(QDoubleSpinBox())
    made.setRange(_UNKNOWN, _MOST)
    made.setDecimals(2)
    made.setSpecialValueText("–")
    made.setValue(_UNKNOWN if value is None else value)
    made.setAccessibleName(name)
    return made


def _typed(field: QDoubleSpinBox) -> float | None:
    return None if field.value() < 0 else field.value()
