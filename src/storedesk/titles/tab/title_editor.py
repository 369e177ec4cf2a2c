"""The editor of a title: the box, how full it is, what it is worth, its pieces, and what is done with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from storedesk.foundation import figures
from storedesk.foundation.desktop.chips import Chip
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import IconLabel, button, icon_button, label, set_tone
from storedesk.foundation.texts import Phrase
from storedesk.titles.rules.checking import Severity
from storedesk.titles.rules.lengths import Limit
from storedesk.titles.rules.scoring import Piece, Title
from storedesk.titles.rules.wishes import Wishes
from storedesk.titles.tab.gauge import Gauge
from storedesk.titles.tab.limit_form import platform_name
from storedesk.titles.tab.piece_strip import PieceStrip
from storedesk.titles.tab.reading import Reading
from storedesk.titles.tab.title_box import TitleBox

_ROOMY = 680
"""From this width on the change of the value is said with what it is held against."""


class TitleEditor(QFrame):
    """`changed(text)` follows every key; `best`, `stop`, `save`, `copy` and `back` are asked for by its buttons."""

    changed = Signal(str)
    best = Signal()
    stop = Signal()
    save = Signal()
    copy = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._share: float | None = None
        self.box = TitleBox()
        self.gauge = Gauge()
        self.strip = PieceStrip()
        self.value = label("", "value")
        self.change = label("", "caption")
        self._arrow = IconLabel("minus", 14)
        self.unsure = label("", "caption", tone="warning", wrap=True)
        self.unsure.hide()
        self.proof = Chip("neutral", "circle-question-mark", "")
        self.rules = Chip("positive", "circle-check", "")
        self.solve = button(self.tr("Best title"), "primary", icon_name="target", on_click=self.best.emit)
        self.halt = button(self.tr("Stop"), icon_name="x", on_click=self.stop.emit)
        self.keep = button(self.tr("Save version…"), icon_name="save", on_click=self.save.emit)
        self.take = icon_button("copy", self.tr("Copy the title"), on_click=self.copy.emit)
        self.restore = icon_button("rotate-ccw", self.tr("Back to the present title"), on_click=self.back.emit)
        self._lay_out()
        self.box.changed.connect(self.changed)
        self.strip.chosen.connect(self._mark)
        self.show_search(busy=False)

    def show_reading(self, reading: Reading, wishes: Wishes) -> None:
        """Show every figure of the title as it stands."""
        title = reading.title
        self.gauge.show_length(title.length, wishes.capacity, wishes.unit)
        self.strip.show_pieces(title.pieces, reading.worst)
        self.strip.setVisible(bool(title.pieces))
        self.box.underline(reading.worst_pieces, reading.findings)
        self.value.setText(figures.number(title.value, places=0))
        self._compare(title, reading.present)
        self._show_rules(reading)

    def say_limit(self, limit: Limit) -> None:
        """Where nobody has verified how long titles may be on the platform, say what the figure is taken from."""
        unsure = not limit.known or limit.sure == "low"
        self.unsure.setVisible(unsure)
        if unsure:
            said = self.tr("The limit of {platform} is not verified: {source}.")
            self.unsure.setText(said.format(platform=platform_name(limit.platform), source=Phrase(limit.source)))
            self.unsure.setToolTip(self.tr("Set your own under “Title limits…”."))

    def show_proof(self, found: Title | None) -> None:
        """Whether the title in the box is proven best; None: nobody has searched for it."""
        self.proof.setVisible(found is not None)
        if found is None:
            return
        share = figures.rate(found.gap, places=1) if found.gap is not None else ""
        if found.best:
            self.proof.show_chip("positive", "circle-check", self.tr("Proven best"))
            said = self.tr("No title made of these words is worth more, whichever words it takes in whichever order.")
        elif found.covers_most:
            self.proof.show_chip("positive", "circle-check", self.tr("Coverage proven"))
            said = self.tr("No title covers words that are worth more.")
            order = self.tr("These words, each once, are worth no more in another order.")
            said += " " + (order if found.order_proven else self.tr("Their order is the best that was found."))
            if share:
                more = self.tr("Other words in another order could be worth at most {share} more.")
                said += " " + more.format(share=share)
        elif share:
            self.proof.show_chip("warning", "clock", self.tr("At most {share} better is possible").format(share=share))
            said = self.tr("This bounds words and order together; it may be that no title reaches it.")
        else:
            self.proof.show_chip("neutral", "circle-question-mark", self.tr("Best found"))
            said = self.tr("Found with what is asked for, or to differ from other titles; nothing is proven of it.")
        self.proof.setToolTip(said)
        self.proof.setAccessibleDescription(said)

    def show_search(self, *, busy: bool) -> None:
        """Offer to stop while a search is under way, and to begin one otherwise."""
        self.solve.setVisible(not busy)
        self.halt.setVisible(busy)

    def _compare(self, title: Title, present: Title | None) -> None:
        known = present is not None and present.value > 0 and title.text != present.text
        share = title.value / present.value - 1 if known and present is not None else None
        self._share = share
        for part in (self.change, self._arrow):
            part.setVisible(share is not None)
        if share is None:
            return
        tone, sign = ("positive", "trending-up") if share > 0 else ("negative", "trending-down")
        if share == 0:
            tone, sign = "muted", "minus"
        self._arrow.show_icon(sign, "text_muted" if tone == "muted" else tone)
        self._say_change()
        set_tone(self.change, tone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_change()

    def _say_change(self) -> None:
        """Against what the value has changed is said where there is room for it, and by the hint always."""
        if self._share is None:
            return
        change = figures.change(self._share)
        said = self.tr("{change} against the present title").format(change=change)
        self.change.setText(said if self.width() >= _ROOMY else change)
        self.change.setToolTip(said)
        self.change.setAccessibleName(said)

    def _show_rules(self, reading: Reading) -> None:
        self.rules.setVisible(bool(reading.title.text.strip()))
        if not reading.findings:
            self.rules.show_chip("positive", "circle-check", self.tr("Rules kept"))
            return
        if all(finding.severity is Severity.INFO for finding in reading.findings):
            self.rules.show_chip("info", "info", self.tr("{count} hints").format(count=len(reading.findings)))
            return
        tone, sign = ("negative", "circle-x") if reading.blocked else ("warning", "triangle-alert")
        self.rules.show_chip(tone, sign, self.tr("To look at: {count}").format(count=len(reading.findings)))

    def _mark(self, piece: Piece) -> None:
        self.box.mark(piece.start, piece.end)

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(GRID)
        for made in (self.solve, self.halt, self.keep, self.take, self.restore):
            acts.addWidget(made)
        acts.addStretch()
        self._worth = label(self.tr("Worth"), "muted")
        for part in (self._worth, self.value, self._arrow, self.change):
            acts.addWidget(part)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.gauge, 1)
        below.addSpacing(GRID)
        for chip in (self.proof, self.rules):
            below.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, GRID, 12, GRID)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addLayout(acts)
        column.addWidget(self.strip)
        column.addLayout(below)
        column.addWidget(self.unsure)
