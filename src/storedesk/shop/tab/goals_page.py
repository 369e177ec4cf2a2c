"""The page of goals: the year, its months, a month's days, products and peaks; every figure is set where it stands."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter

from storedesk.foundation.calendar.weeks import month_name
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase
from storedesk.products.records import names
from storedesk.shop import records
from storedesk.shop.rules.metrics import MEANINGS, Metric
from storedesk.shop.rules.targets import DayShape, EventPeak, MonthShape
from storedesk.shop.tab import texts
from storedesk.shop.tab.month_part import MonthPart
from storedesk.shop.tab.year_part import YearPart


class GoalsPage(QSplitter):
    """Targets as they are and as they are met. `refused(str)` says in one line why something was not kept."""

    refused = Signal(str)

    def __init__(self, app: AppContext) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.app = app
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        self.year = app.today().year
        self.month = app.today().replace(day=1)
        self.year_part = YearPart()
        self.month_part = MonthPart(app)
        self.addWidget(self.year_part)
        self.addWidget(self.month_part)
        self.setSizes([600, 600])
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)
        self._connect()

    @property
    def table(self) -> TableView:
        """The table in view."""
        return self.month_part.table

    def show_month(self, day: date) -> None:
        """Show the month a day lies in."""
        self.year, self.month = day.year, day.replace(day=1)
        self.reload()

    def reload(self) -> None:
        """Read the year's and the month's targets again."""
        with self.app.store.reading() as session:
            year = records.year_goals(session, self.year, self.app.today())
            plan = records.month_plan(session, self.month, self.app.today())
            called = names(session)
        self.year_part.show_year(year, self.month)
        self.month_part.show_plan(plan, called)

    def _connect(self) -> None:
        part = self.year_part
        part.stepped.connect(lambda steps: self.show_month(self.month.replace(year=self.year + steps)))
        part.month_chosen.connect(lambda number: self.show_month(date(self.year, number, 1)))
        part.year_kept.connect(lambda metric, value: self._keep(metric, value, 0))
        part.month_kept.connect(lambda number, value: self._keep(Metric.SALES, value, number))
        part.shapes_chosen.connect(self._keep_shapes)
        part.refused.connect(self.refused)
        self.month_part.product_kept.connect(self._keep_product)
        self.month_part.peak_kept.connect(self._keep_peak)
        self.month_part.peak_removed.connect(self._remove_peak)
        self.month_part.refused.connect(self.refused)

    def _keep(self, metric: Metric, value: Decimal | None, month: int) -> None:
        period = str(month_name(date(self.year, month, 1))) if month else str(self.year)
        said = texts.KEEP_TARGET.format(name=MEANINGS[metric].name, period=period)
        self._write(said, lambda session: records.keep_target(session, self.year, metric, value, month=month))

    def _keep_product(self, product_id: int, name: str, value: Decimal | None) -> None:
        said = texts.KEEP_TARGET.format(name=name, period=month_name(self.month))
        self._write(
            said,
            lambda session: records.keep_target(
                session, self.year, Metric.SALES, value, month=self.month.month, product_id=product_id
            ),
        )

    def _keep_shapes(self, months: str, days: str) -> None:
        chosen = records.Shapes(MonthShape(months), DayShape(days))
        first = date(self.year, 1, 1)
        self._write(texts.KEEP_SHAPES, lambda session: records.keep_shapes(session, chosen, first))

    def _keep_peak(self, peak: EventPeak) -> None:
        does = records.edit_peak if peak.id else records.add_peak
        self._write(texts.KEEP_PEAK.format(name=peak.name), lambda session: does(session, peak))

    def _remove_peak(self, peak: EventPeak) -> None:
        said = texts.REMOVE_PEAK.format(name=peak.name)
        self._write(said, lambda session: records.delete_peak(session, peak.id))

    def _write(self, said: Phrase, work: Callable[..., object]) -> None:
        """One step that can be undone; what is refused is said, and the fields show what holds."""
        try:
            with self.app.store.writing(said) as session:
                work(session)
        except UserError as error:
            self.refused.emit(str(error))
            self.reload()
