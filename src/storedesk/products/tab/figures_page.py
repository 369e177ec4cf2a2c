"""How a product did: its days with the journal's flags, and what it was sold for."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.calendar.spans import Span
from storedesk.foundation.desktop.charts import Chart, Marker, Plot, Series
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import label, panel
from storedesk.products import columns, texts
from storedesk.products.records_detail import Detail
from storedesk.products.rules.journal import KIND_NAMES, Entry
from storedesk.products.rules.prices import WINDOWS
from storedesk.products.tab.fields import Result


class FiguresPage(QWidget):
    """The chart of visitors and sales, the lowest prices paid lately, and the price ledger day by day."""

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self.chart = Chart(
            self.tr("Visitors and sales of the product"),
            self.tr("No figures yet. Import the item ranking of Business Advisor by day."),
        )
        self.floors = [Result(self.tr("Lowest paid, {days} days").format(days=days)) for days in WINDOWS]
        self.prices = TableView(
            "product_prices",
            columns.PRICES,
            app,
            title=self.tr("What it was sold for"),
            empty=self.tr(
                "No sale in the last 90 days. Import the list of order lines, and each day's prices stand here."
            ),
            row_key=lambda row: row.day,
            filter_box=False,
        )
        floors = QHBoxLayout()
        floors.setSpacing(2 * GRID)
        for floor in self.floors:
            floors.addWidget(floor, 1)
        box = panel(floors, margin=12)
        box.setToolTip(self.tr("Events and the law on discounts look back at the lowest price of these days."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        chart = QVBoxLayout()
        chart.addWidget(label(self.tr("Visitors and sales, 90 days"), "heading"))
        chart.addWidget(self.chart, 1)
        column.addWidget(panel(chart, margin=12), 3)
        column.addWidget(box)
        column.addWidget(self.prices, 2)

    def show_detail(self, detail: Detail) -> None:
        """Show the figures of a product."""
        self.chart.show_plot(plot_of(detail))
        for result, floor in zip(self.floors, detail.floors, strict=True):
            result.show_figure(figures.money(floor.price))
            result.figure.setToolTip(figures.day(floor.day))
        self.prices.show_rows(tuple(reversed(detail.prices)))


def plot_of(detail: Detail) -> Plot:
    """Visitors on the left axis, sales on the right, flags of the journal above; days without a report are gaps."""
    if not detail.days:
        return Plot()
    known = {day.day: day for day in detail.days}
    days = Span(min(known), detail.last).each
    visitors = tuple(known[day].visitors if day in known else None for day in days)
    sales = tuple(known[day].sales if day in known else None for day in days)
    markers = tuple(_marker(entry) for entry in (*detail.seen, *detail.journal))
    series = (
        Series(texts.VISITORS, visitors, "count"),
        Series(texts.SALES, sales, "money"),
    )
    return Plot(days, series, tuple(sorted(markers, key=_day_of)))


def _marker(entry: Entry) -> Marker:
    icon, tone = columns.KIND_SIGNS[entry.kind]
    kind = str(KIND_NAMES[entry.kind])
    said = entry.said if entry.said != kind else ""
    return Marker(entry.day, " ".join(part for part in (kind, said) if part), tone, icon, kind)


def _day_of(marker: Marker) -> date:
    return marker.day
