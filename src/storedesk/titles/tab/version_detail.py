"""One version of a title: its words, what it should bring and what came, its verdicts, its roots beside another's."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.chips import Chip
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Segmented, label, panel
from storedesk.titles.rules.changes import PredictionScore
from storedesk.titles.tab import history_columns, texts
from storedesk.titles.tab.stack import Stack
from storedesk.titles.versions import LOOK_NAMES, STATE_NAMES, Difference, Proof, Version

_NAMED = 6
"""So many words are named; the whole list would push the verdicts away."""


class VersionDetail(QWidget):
    """`compared(version id)` asks for another version beside this one; `reasoned(str)` says why it was made."""

    compared = Signal(int)
    reasoned = Signal(str)

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._version: Version | None = None
        self.text = label("", "strong", wrap=True)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(str(texts.REASON))
        self.reason.setAccessibleName(str(texts.REASON))
        self.verdict = Chip("neutral", "circle", "")
        self.sentence = label("", wrap=True)
        self.prediction = label("", "muted", wrap=True)
        self.choice = Segmented(
            (("proofs", self.tr("Verdicts")), ("compare", self.tr("Root by root"))), name=self.tr("Part of the version")
        )
        self.other = QComboBox()
        self.other.setAccessibleName(self.tr("Compare with"))
        self.proofs = TableView(
            "titles.proofs",
            history_columns.PROOFS,
            app,
            title=self.tr("Verdicts"),
            empty=self.tr("No verdict yet: a quick look on day 2, verdicts after 7 and 14 days."),
            row_key=lambda row: (row.look, row.measure),
            bare=True,
        )
        self.roots = TableView(
            "titles.difference",
            history_columns.DIFFERENCE,
            app,
            title=self.tr("Root by root"),
            empty=self.tr("There is no other version to compare with."),
            row_key=lambda row: row.root,
            bare=True,
        )
        self.changed = label("", "muted")
        self._lay_out()
        self.choice.chosen.connect(self._show_part)
        self.other.activated.connect(lambda _: self.compared.emit(self.other.currentData()))
        self.reason.editingFinished.connect(self._say_reason)
        self.proofs.chosen.connect(self._show_sentence)

    def show_version(self, version: Version | None, others: Sequence[Version], score: PredictionScore | None) -> None:
        """Show a version; `others` are those it can be compared with, `score` what came of its prediction."""
        self._version = version
        self.setVisible(version is not None)
        if version is None:
            return
        self.text.setText(version.text)
        self.reason.setText(version.reason)
        proof = history_columns.last_proof(version)
        self.verdict.setVisible(proof is not None)
        if proof is not None:
            chip = history_columns.outcome_chip(proof.outcome)
            said = self.tr("{look}: {verdict}").format(look=LOOK_NAMES[proof.look], verdict=chip.word)
            self.verdict.show_chip(chip.tone, chip.icon, said)
        self._show_sentence(proof)
        self.sentence.setVisible(proof is not None)
        self.prediction.setText(self._predicted(version, score))
        self.proofs.show_rows(version.proofs)
        kept = self.other.currentData()
        self.other.clear()
        for each in others:
            day = figures.day(each.day) if each.day is not None else str(STATE_NAMES[each.state])
            self.other.addItem(self.tr("{day} · {title}").format(day=day, title=each.text), each.id)
        self.other.setCurrentIndex(max(self.other.findData(kept), 0) if others else -1)

    def show_difference(self, found: Difference | None) -> None:
        """Show two titles root by root; None: there is nothing to compare with."""
        self.roots.show_rows(history_columns.difference_rows(found) if found is not None else [])
        said = self.tr("{count} bytes are new") if found is not None else ""
        self.changed.setText(said.format(count=found.changed if found is not None else 0))

    @property
    def other_id(self) -> int | None:
        """The version it is compared with."""
        found = self.other.currentData()
        return int(found) if found is not None else None

    def _show_sentence(self, proof: Proof | None) -> None:
        """What was said, and what else happened in these days where the sentence does not name it itself."""
        if proof is None:
            self.sentence.setText("")
            return
        # a day and a space stand before what happened
        others = [each for each in proof.disturbances if each.partition(" ")[2] not in proof.sentence]
        said = self.tr("In these days: {what}.").format(what="、".join(others))
        self.sentence.setText(f"{proof.sentence} {said}" if others else proof.sentence)

    def _predicted(self, version: Version, score: PredictionScore | None) -> str:
        said = version.prediction
        parts = []
        if said.visitors is not None:
            text = self.tr("Predicted: {visitors} visitors and {buyers} buyers a day.")
            parts.append(
                text.format(visitors=figures.number(said.visitors, places=1), buyers=figures.number(said.buyers))
            )
        if said.words:
            parts.append(self.tr("Predicted words: {words}.").format(words=_listed(said.words)))
        if not parts:
            return self.tr("No prediction was written down.")
        if score is not None and score.visitors is not None:
            parts.append(self._came(score))
        return " ".join(parts)

    def _came(self, score: PredictionScore) -> str:
        text = self.tr("Came: {visitors} visitors ({visitors_error}) and {buyers} buyers ({buyers_error}) a day.")
        came = text.format(
            visitors=figures.number(score.visitors, places=1),
            visitors_error=figures.change(score.visitors_error),
            buyers=figures.number(score.buyers),
            buyers_error=figures.change(score.buyers_error),
        )
        if score.hit is None:
            return came
        count = len(score.words_seen) + len(score.words_unseen)
        led = self.tr("{seen} of {count} words led visitors into the shop.").format(
            seen=len(score.words_seen), count=count
        )
        without = self.tr("Without visitors: {words}.").format(words=_listed(score.words_unseen))
        return " ".join((came, led, without) if score.words_unseen else (came, led))

    def _say_reason(self) -> None:
        if self._version is not None and self.reason.text().strip() != self._version.reason:
            self.reasoned.emit(self.reason.text().strip())

    def _show_part(self, key: str) -> None:
        self._pages.setCurrentIndex(0 if key == "proofs" else 1)
        if key == "compare" and self.other_id is not None:
            self.compared.emit(self.other_id)

    def _lay_out(self) -> None:
        said = QHBoxLayout()
        said.setSpacing(GRID)
        said.addWidget(self.verdict)
        said.addWidget(self.sentence, 1)
        box = panel(margin=12)
        inner = box.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.setSpacing(6)
        inner.addWidget(self.text)
        inner.addLayout(said)
        for part in (self.prediction, self.reason):
            inner.addWidget(part)
        beside = QHBoxLayout()
        beside.setSpacing(GRID)
        beside.addWidget(label(self.tr("Compare with"), "muted"))
        beside.addWidget(self.other, 1)
        beside.addWidget(self.changed)
        compare = QWidget()
        comparing = QVBoxLayout(compare)
        comparing.setContentsMargins(0, 0, 0, 0)
        comparing.setSpacing(GRID)
        comparing.addLayout(beside)
        comparing.addWidget(self.roots, 1)
        self.other.setMinimumContentsLength(12)
        self.other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._pages = Stack()
        self._pages.addWidget(self.proofs)
        self._pages.addWidget(compare)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(box)
        column.addWidget(self.choice)
        column.addWidget(self._pages, 1)


def _listed(words: Sequence[str]) -> str:
    """The first of some words, and that there are more."""
    return "、".join(words[:_NAMED]) + ("…" if len(words) > _NAMED else "")
