"""One word: why it has its verdict by either way, what would change that, and how it went."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from storedesk.ads import texts as ads_texts
from storedesk.ads.records_trend import WordMonth
from storedesk.ads.rules.explaining import chance_said, wrong_said
from storedesk.ads.rules.rule_words import RESTART_NAMES, said
from storedesk.ads.rules.three_days import (
    GOOD_LOST_BY_RULE,
    OF_PERFECT_BY_RULE,
    OF_PERFECT_BY_VERDICTS,
    Restart,
)
from storedesk.ads.tab import texts
from storedesk.ads.tab.chips import back_chip, proposal_chip, verdict_chip
from storedesk.ads.tab.journal_words import told_in_short
from storedesk.ads.tab.reading import WordRow, WordStory
from storedesk.ads.tab.word_trend import FIGURES, plot_of
from storedesk.foundation import figures
from storedesk.foundation.calendar.weeks import month_name
from storedesk.foundation.desktop.charts import Chart
from storedesk.foundation.desktop.columns import ChipValue
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Chip, label
from storedesk.foundation.settings import Settings
from storedesk.foundation.texts import Phrase

_METRIC = "ads.metric"
_MOST_JOURNAL = 12
_PARTS = ("facts", "meaning", "do", "restart", "changes", "wrong", "journal", "months")


def honestly() -> Phrase:
    """What the 3-day rule costs, beside the statistical verdict."""
    return ads_texts.THREE_DAYS_HONESTLY.format(
        rule=OF_PERFECT_BY_RULE, ours=OF_PERFECT_BY_VERDICTS, lost=GOOD_LOST_BY_RULE
    )


class WordPanel(QSplitter):
    """`metric_chosen(str)` follows the figure whose trend is drawn."""

    metric_chosen = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._settings = settings
        self._story: WordStory | None = None
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        self.why = _Why()
        self.heading = label("", "heading")
        self.figure = QComboBox()
        self.figure.setAccessibleName(str(texts.METRIC))
        for key, figure in FIGURES.items():
            self.figure.addItem(str(figure.name), key)
        self.figure.setCurrentIndex(max(self.figure.findData(settings.get(_METRIC, "clicks")), 0))
        self.chart = Chart(str(texts.TREND), str(texts.NO_TREND))
        self.chart.setMinimumHeight(136)
        self.addWidget(self._scrolled(self.why))
        self.addWidget(self._trend())
        self.setSizes([460, 640])
        self.setStretchFactor(1, 1)
        self.figure.currentIndexChanged.connect(self._choose)

    def show_row(self, row: WordRow | None) -> None:
        """Say why a word has its verdict; None: no word is chosen."""
        self.why.show_row(row)
        self.heading.setText(str(texts.TREND_OF.format(word=row.word)) if row is not None else str(texts.TREND))
        if row is None or self._story is None or self._story.word != row.word:
            self._story = None
            self._draw()

    def show_story(self, story: WordStory) -> None:
        """Draw how the word went and tell its journal."""
        self._story = story
        self._draw()
        self.why.show_journal(story)

    def step_metric(self, steps: int) -> None:
        """Draw the next figure."""
        self.figure.setCurrentIndex((self.figure.currentIndex() + steps) % self.figure.count())

    def _choose(self) -> None:
        self._settings.set(_METRIC, self.figure.currentData())
        self._draw()
        self.metric_chosen.emit(str(self.figure.currentData()))

    def _draw(self) -> None:
        story = self._story or WordStory("", (), (), ())
        self.chart.show_plot(plot_of(str(self.figure.currentData()), story))

    def _scrolled(self, inside: QWidget) -> QFrame:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside.setObjectName("scrolled")
        area.setWidget(inside)
        frame = QFrame()
        frame.setObjectName("panel")
        frame.setMinimumWidth(300)
        column = QVBoxLayout(frame)
        column.setContentsMargins(2 * GRID, 12, GRID, GRID)
        column.addWidget(area)
        return frame

    def _trend(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("panel")
        head = QHBoxLayout()
        head.setContentsMargins(GRID, 0, GRID, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.figure)
        column = QVBoxLayout(frame)
        column.setContentsMargins(GRID, 12, GRID, GRID)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.chart, 1)
        return frame


class _Why(QWidget):
    """The word's sentences, from the verdict to the journal."""

    def __init__(self) -> None:
        super().__init__()
        self.word = label(texts.NEXT_WORD, "heading", wrap=True)
        self.statistical = Chip("neutral", "", "")
        self.ruled = Chip("neutral", "", "")
        self.which = {True: label(texts.COUNTS_AS, "strong"), False: label(texts.COUNTS_AS, "strong")}
        self.rule = label("", wrap=True)
        self.parts = {name: label("", wrap=True) for name in _PARTS}
        self.honest = label(honestly(), "caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(4)
        column.addWidget(self.word)
        self.body = QWidget()
        column.addWidget(self.body)
        column.addStretch()
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 4, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(label(texts.VERDICT, "caption"))
        inside.addLayout(_beside(self.statistical, self.which[False]))
        for name in ("meaning", "facts", "do", "restart"):
            inside.addWidget(self.parts[name])
        for name, text in (("changes", texts.WHAT_CHANGES_IT), ("wrong", texts.IF_WRONG)):
            inside.addWidget(label(text, "caption"))
            inside.addWidget(self.parts[name])
        inside.addSpacing(GRID)
        inside.addWidget(label(texts.RULE_SAYS, "caption"))
        inside.addLayout(_beside(self.ruled, self.which[True]))
        inside.addWidget(self.rule)
        inside.addWidget(self.honest)
        inside.addSpacing(GRID)
        inside.addWidget(label(texts.HISTORY, "caption"))
        inside.addWidget(self.parts["journal"])
        inside.addSpacing(GRID)
        self.by_month = label(texts.BY_MONTH, "caption")
        inside.addWidget(self.by_month)
        inside.addWidget(self.parts["months"])
        self.body.hide()

    def show_row(self, row: WordRow | None) -> None:
        self.body.setVisible(row is not None)
        self.word.setText(row.word if row is not None else str(texts.NEXT_WORD))
        if row is None:
            return
        told = row.told
        clicks = row.sums.clicks
        _dress(self.statistical, back_chip(clicks) if row.taken_back else verdict_chip(row.verdict, clicks))
        _dress(self.ruled, proposal_chip(row.proposal, held_back=row.held_back))
        for by_rules, mark in self.which.items():
            mark.setVisible(by_rules is row.by_rules)
        explained = told.explanation
        self._say("facts", " ".join(map(str, explained.facts)))
        self._say("meaning", str(explained.meaning or ""))
        self._say("do", str(explained.action))
        self._say("changes", _what_changes(told.next_clicks))
        self._say("wrong", str(wrong_said(row.judged.judgement, row.number)))
        self._say("restart", _restarted(row.restart))
        sentence = str(said(row.rule)) if row.rule is not None else str(texts.NO_RULE)
        self.rule.setText(f"{sentence} {texts.HELD_BACK_TIP}" if row.held_back else sentence)
        self.setAccessibleDescription(str(chance_said(told.chance)))

    def show_journal(self, story: WordStory) -> None:
        lines = [
            f"{figures.day(told.entry.day)}  {told_in_short(told.entry)}" for told in story.journal[:_MOST_JOURNAL]
        ]
        self.parts["journal"].setText("\n".join(lines) or str(texts.NO_HISTORY))
        self.by_month.setVisible(bool(story.months))
        self._say("months", "\n".join(str(_of_month(each)) for each in reversed(story.months)))

    def _say(self, name: str, text: str) -> None:
        self.parts[name].setText(text)
        self.parts[name].setVisible(bool(text))


def _of_month(month: WordMonth) -> Phrase:
    return texts.MONTH_SAID.format(
        month=month_name(month.month),
        clicks=figures.count(month.clicks),
        cost=figures.money(month.cost),
        orders=figures.count(month.orders),
    )


def _restarted(restart: Restart) -> str:
    """That its counter began anew, and why; nothing where it counts since it was added."""
    if restart.reason is None:
        return ""
    return str(texts.RESTARTED.format(day=figures.day(restart.day), reason=RESTART_NAMES[restart.reason]))


def _what_changes(clicks: int | None) -> str:
    if clicks is None:
        return str(texts.CHANGES_ORDERS)
    return str(texts.CHANGES_CLICKS.format(clicks=figures.count(clicks)))


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GRID)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row


def _dress(chip: Chip, value: ChipValue) -> None:
    chip.show_chip(value.tone, value.icon, value.word)
