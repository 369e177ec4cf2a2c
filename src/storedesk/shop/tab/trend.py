"""The chart of the chosen figure: its days, the days it is held against, its target, and the journal's markers."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from storedesk.foundation.desktop.charts import Chart
from storedesk.foundation.desktop.elided import Elided
from storedesk.foundation.desktop.plots import Marker, Plot, Series
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import label
from storedesk.products.rules.journal import KIND_NAMES, Entry, Kind
from storedesk.shop.records_trend import Trend
from storedesk.shop.rules.metrics import MEANINGS, Metric, of_day
from storedesk.shop.rules.periods import Against, Period
from storedesk.shop.tab import texts

_ICONS = {
    Kind.PRICE: ("tag", "accent"),
    Kind.TITLE: ("pencil-line", "accent"),
    Kind.PICTURE: ("image", "info"),
    Kind.EVENT: ("party-popper", "warning"),
    Kind.STOCK_OUT: ("ban", "negative"),
    Kind.NOTE: ("flag", "muted"),
}


def plot_of(metric: Metric, trend: Trend, targets: Mapping[date, Decimal], name: str) -> Plot:
    """The plot of one figure. A day without a report is a gap, whatever the other periods know; those that know nothing
    are left out."""
    unit = MEANINGS[metric].unit
    days = tuple(each.day for each in trend.days)
    series = [Series(name, tuple(of_day(metric, each) for each in trend.days), unit)]
    for other in trend.others:
        values = [of_day(metric, each) for each in other.days[: len(days)]]
        if all(value is None for value in values):
            continue
        padded = (*values, *([None] * (len(days) - len(values))))
        word = texts.BEFORE if other.against == Against.BEFORE else texts.YEAR_BEFORE
        series.append(Series(f"{word} {_span(other.period, days[-1].year)}", padded, unit, compare=True))
    if metric == Metric.SALES and any(day in targets for day in days):
        series.append(Series(str(texts.TARGET), tuple(targets.get(day) for day in days), unit, target=True))
    return Plot(days, tuple(series), tuple(_marker(entry) for entry in trend.journal))


class TrendPanel(QFrame):
    """The chart under its heading. `day_chosen(date)` is a click on a day."""

    day_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.heading = label("", "heading")
        self.note = Elided()
        self.missing = label("", "caption", tone="warning")
        self.chart = Chart(str(texts.CHART), str(texts.NO_FIGURES))
        self.chart.setMinimumHeight(136)
        self.chart.day_chosen.connect(self.day_chosen)
        head = QHBoxLayout()
        head.setContentsMargins(GRID, 0, GRID, 0)
        head.setSpacing(GRID)
        head.addWidget(self.heading)
        head.addWidget(self.note, 1)
        head.addWidget(self.missing)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 12, GRID, GRID)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.chart, 1)

    def show_trend(
        self, metric: Metric, trend: Trend, targets: Mapping[date, Decimal], missing: Sequence[date]
    ) -> None:
        """Draw a figure of these days; `targets` are the days' parts of the sales target."""
        self.heading.setText(str(MEANINGS[metric].name))
        self.note.setText(str(MEANINGS[metric].formula))
        self.missing.setText(str(texts.DAYS_MISSING.format(count=len(missing))) if missing else "")
        self.chart.show_plot(plot_of(metric, trend, targets, str(texts.THIS_PERIOD)))


def _marker(entry: Entry) -> Marker:
    icon, tone = _ICONS[entry.kind]
    kind = str(KIND_NAMES[entry.kind])
    said = entry.said if entry.said != kind else ""
    title = " ".join(part for part in (kind, entry.product_name, said) if part)
    return Marker(entry.day, title, tone, icon, kind)


def _span(period: Period, year: int) -> str:
    """The days of another period in short: its year is said where it is not the year of the period shown."""
    first = f"{period.first:%m-%d}" if period.first.year == year else f"{period.first:%Y-%m-%d}"
    return first if period.first == period.last else f"{first}–{period.last:%m-%d}"
