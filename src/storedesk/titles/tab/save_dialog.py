"""A title becomes a version: since when it is live, why, and what it should bring."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDoubleSpinBox, QFormLayout, QLineEdit, QWidget

from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Segmented, button, label, set_in
from storedesk.titles.rules.changes import Prediction
from storedesk.titles.rules.checking import Finding, Topic
from storedesk.titles.tab.spelling import said_words, words_of

_UNKNOWN = -0.1
_MOST = 10_000_000
_MOST_TOLD = 4


class SaveDialog(Dialog):
    """Begins with what the program predicts. `live_since` None: a draft; a prediction that was emptied is None.

    A title that the rules refuse (`refusals`) is kept as a draft as it is; to put it into use takes a second step, and
    one that is too long cannot be in use at all.
    """

    def __init__(
        self,
        parent: QWidget,
        text: str,
        today: date,
        predicted: Prediction,
        advice: str = "",
        refusals: Sequence[Finding] = (),
    ) -> None:
        super().__init__(parent, self.tr("Save this title"), text, tone="negative" if refusals else "info")
        self._refusals, self._warned = refusals, False
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
        self._lay_out(advice)
        self.state.chosen.connect(self._on_state)
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

    def accept(self) -> None:
        """Save; what the rules refuse is asked about once more before it is in use."""
        if self.live_since is None or not self._refusals:
            super().accept()
        elif not self._warned:
            self._warned = True
            self._on_state("live")
            self.keep.setFocus()

    def _insist(self) -> None:
        super().accept()

    def _keep_as_draft(self) -> None:
        self.state.choose("draft")
        super().accept()

    def _on_state(self, key: str) -> None:
        """Once warned of, a title that is refused is a draft or is put into use by a button of its own."""
        live = key == "live"
        self.day.setEnabled(live)
        asked = live and self._warned
        self.warning.setVisible(asked)
        self.save.setVisible(not asked)
        self.keep.setVisible(asked)
        self.insist.setVisible(asked and not self._too_long)
        # Enter never puts into use what was warned of
        (self.keep if asked else self.save).setDefault(True)
        if self.isVisible():
            self._grow()

    def _grow(self) -> None:
        """Give the warning the room it needs: sentences that wrap do not ask for it by themselves."""
        self._column.activate()
        wide = max(self.width(), self._column.totalMinimumSize().width())
        self.resize(wide, max(self.height(), self._column.totalHeightForWidth(wide)))

    @property
    def _too_long(self) -> bool:
        return any(finding.topic is Topic.LENGTH for finding in self._refusals)

    def _tell_refusals(self) -> None:
        self.body.addWidget(label(self.tr("Law or platform refuse this title:"), "strong", tone="negative"))
        for finding in self._refusals[:_MOST_TOLD]:
            self.body.addWidget(label(f"· {finding.sentence}", wrap=True))
        more = len(self._refusals) - _MOST_TOLD
        if more > 0:
            self.body.addWidget(label(self.tr("… and {count} more").format(count=more), "muted"))

    def _lay_out(self, advice: str) -> None:
        if self._refusals:
            self._tell_refusals()
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
        said = self.tr(
            "A title in use that is refused can be sent back, the item taken down or the shop fined. "
            "Keep it as a draft until that is mended, or put it into use all the same."
        )
        if self._too_long:
            said = self.tr("The platform does not take a title of this length. Keep it as a draft and mend it first.")
        self.warning = label(said, "strong", tone="negative", wrap=True)
        self.body.addWidget(self.warning)
        self.add_button(self.tr("Cancel"), rejects=True)
        self.insist = button(self.tr("Put into use all the same"), "danger", on_click=self._insist)
        self.insist.setAutoDefault(False)
        self.buttons.addWidget(self.insist)
        self.keep = button(self.tr("Keep as a draft"), "primary", on_click=self._keep_as_draft)
        self.buttons.addWidget(self.keep)
        self.save = button(self.tr("Save version"), "primary", on_click=self.accept)
        self.buttons.addWidget(self.save)
        self._on_state("live")


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
