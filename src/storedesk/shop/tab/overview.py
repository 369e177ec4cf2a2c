"""The first page: the nine cards, the chart of the chosen one, what moved sales, goals and findings."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QSplitter, QVBoxLayout, QWidget

from storedesk.foundation.calendar.weeks import month_name, month_of
from storedesk.foundation.desktop.widgets import panel
from storedesk.shop import texts as shop_texts
from storedesk.shop.records_front import Card
from storedesk.shop.rules.decompose import Reason
from storedesk.shop.rules.metrics import CARDS, MEANINGS, Metric, of_day
from storedesk.shop.rules.periods import Against
from storedesk.shop.rules.targets import Pace
from storedesk.shop.tab import texts
from storedesk.shop.tab.advice import Advice
from storedesk.shop.tab.cards import Cards, CardValue
from storedesk.shop.tab.choices import period_name
from storedesk.shop.tab.factors import MovedBy
from storedesk.shop.tab.figures import Change, change, shorter, written
from storedesk.shop.tab.reading import NO_AIMS, Aims, Shown
from storedesk.shop.tab.trend import TrendPanel

_WORDS = {Against.BEFORE: texts.VS_BEFORE, Against.YEAR: texts.VS_YEAR}


class Overview(QWidget):
    """`metric_chosen(Metric)`, `day_chosen(date)`, `looked(Look)` and `goals_wanted` follow the operator."""

    metric_chosen = Signal(object)
    day_chosen = Signal(object)
    looked = Signal(object)
    goals_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown: Shown | None = None
        self.aims = NO_AIMS
        self.cards = Cards()
        self.trend = TrendPanel()
        self.moved = MovedBy()
        self.advice = Advice()
        self.across = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self.cards.chosen.connect(self.metric_chosen)
        self.moved.factors.chosen.connect(self.metric_chosen)
        self.trend.day_chosen.connect(self.day_chosen)
        self.advice.looked.connect(self.looked)
        self.advice.goals_wanted.connect(self.goals_wanted)

    def show_figures(self, shown: Shown) -> None:
        """Show everything read for a choice; its goals follow."""
        self.shown = shown
        if shown.choice.product_id is not None:
            self.aims = NO_AIMS
        self.cards.show_values({metric: _card_value(shown, metric) for metric in CARDS})
        self.show_metric(shown.choice.metric)
        self._show_moved(shown)
        self.advice.show_findings(shown.findings)
        self.advice.setVisible(shown.choice.product_id is None)

    def show_aims(self, aims: Aims) -> None:
        """Show the goals of the period: in the right column, and as a line in the chart."""
        again = dict(aims.targets) != dict(self.aims.targets)
        self.aims = aims
        if self.shown is not None:
            self.advice.show_goals(*_goals(self.shown, aims))
            if again:
                self.show_metric(self.shown.choice.metric)

    def show_metric(self, metric: Metric) -> None:
        """Show the chart of another figure."""
        self.cards.show_chosen(metric)
        if self.shown is not None:
            self.trend.show_trend(metric, self.shown.trend, self.aims.targets, self.shown.missing)

    def splitters(self) -> Sequence[tuple[str, QSplitter]]:
        """The splitters whose places are remembered, by name."""
        return (("overview", self.across),)

    def _show_moved(self, shown: Shown) -> None:
        then = shown.moved_against.then
        why_not = ""
        if isinstance(shown.decomposition, Reason):
            no_days = shown.decomposition == Reason.NO_DAYS
            why_not = str(shop_texts.NOTHING_TO_COMPARE if no_days else shop_texts.CONTRADICTION)
        against = str(texts.AGAINST.format(period=period_name(then))) if then is not None else ""
        self.moved.show_change(shown.decomposition, why_not, against)

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.addWidget(self.moved)
        moved = panel(inner, margin=12)
        moved.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        left = QWidget()
        stacked = QVBoxLayout(left)
        stacked.setContentsMargins(0, 0, 0, 0)
        stacked.setSpacing(12)
        stacked.addWidget(self.trend, 1)
        stacked.addWidget(moved)
        self.across.addWidget(left)
        self.across.addWidget(self.advice)
        self.across.setStretchFactor(0, 1)
        self.across.setStretchFactor(1, 0)
        self.across.setSizes([800, 336])
        self.across.setChildrenCollapsible(False)
        self.across.setHandleWidth(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.cards)
        column.addWidget(self.across, 1)


def _card_value(shown: Shown, metric: Metric) -> CardValue:
    card = shown.card(metric)
    changes = [_change(card, against) for against in shown.choice.against]
    known = texts.KNOWN_DAYS.format(known=card.now.known, days=card.now.days)
    line = tuple(of_day(metric, day) for day in shown.trend.days)
    return CardValue(
        shorter(metric, card.now.value), tuple(changes), str(known), card.now.complete, line, _tooltip(shown, card)
    )


def _change(card: Card, against: Against) -> Change:
    by = card.change if against == Against.BEFORE else card.year_change
    return change(card.metric, by, str(_WORDS[against]))


def _tooltip(shown: Shown, card: Card) -> str:
    """The card in full: its formula, the exact figures of all periods, and how many days are known."""
    meaning = MEANINGS[card.metric]
    lines = [str(meaning.name), str(meaning.formula), "", written(card.metric, card.now.value)]
    for word, then, by in (
        (texts.BEFORE, card.before, card.change),
        (texts.YEAR_BEFORE, card.year_before, card.year_change),
    ):
        said = change(card.metric, by, "").text
        lines.append(f"{word}  {written(card.metric, then.value)}  {said}")
    lines.append(str(texts.KNOWN_DAYS_LONG.format(known=card.now.known, days=card.now.days)))
    return "\n".join(lines)


def _goals(shown: Shown, aims: Aims) -> tuple[tuple[str, Pace] | None, tuple[str, Pace] | None]:
    """The goals of the month the period ends in, and of its year."""
    if aims.year is None:
        return None, None
    wanted = month_of(shown.period.last)
    month = next((each for each in aims.year.months if each.month == wanted), None)
    of_month = (str(month_name(wanted)), month.pace) if month is not None and month.pace is not None else None
    name = str(texts.YEAR_NAMED.format(year=aims.year.year))
    return of_month, (name, aims.year.pace) if aims.year.pace is not None else None
