"""A month on the page of goals: its target by day and by product, and the peaks that bend it."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.calendar.weeks import month_name
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import ask_text
from storedesk.foundation.desktop.figure_field import read_figure, written_plainly
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label, panel
from storedesk.foundation.errors import UserError
from storedesk.shop import records
from storedesk.shop.rules.metrics import KEPT_TARGETS, MEANINGS
from storedesk.shop.rules.summary import Goal
from storedesk.shop.rules.targets import EventPeak
from storedesk.shop.tab import texts
from storedesk.shop.tab.columns import DAY_GOAL_COLUMNS, PRODUCT_GOAL_COLUMNS
from storedesk.shop.tab.figures import written
from storedesk.shop.tab.peaks import PEAK_COLUMNS, PeakDialog


class MonthPart(QWidget):
    """The month chosen. `product_kept(id, name, Decimal or None)`, `peak_kept(EventPeak)` and `peak_removed(EventPeak)`
    ask the page to write."""

    product_kept = Signal(int, str, object)
    peak_kept = Signal(object)
    peak_removed = Signal(object)
    refused = Signal(str)

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self.plan: records.MonthPlan | None = None
        self.heading = label("", "heading")
        self.goals = [(label("", "caption"), label("", "strong")) for _ in KEPT_TARGETS]
        self.shape = label("", "faint", wrap=True)
        self.left = label("", "muted")
        self.days = TableView(
            "shop.day_goals",
            DAY_GOAL_COLUMNS,
            app,
            called=texts.DAYS,
            empty=texts.NO_MONTH_TARGET,
            row_key=lambda row: row.day,
            filter_box=False,
        )
        self.products = TableView(
            "shop.product_goals",
            PRODUCT_GOAL_COLUMNS,
            app,
            called=texts.PRODUCTS,
            empty=texts.NO_MONTH_TARGET,
            row_key=lambda row: row.product_id,
        )
        self.peaks = TableView(
            "shop.peaks",
            PEAK_COLUMNS,
            app,
            called=texts.PEAKS,
            empty=texts.NO_PEAKS,
            row_key=lambda row: row.id,
            filter_box=False,
        )
        self.add_product = QComboBox()
        self._lay_out()
        self.products.opened.connect(lambda row: self._set_product(row.product_id, row.name, row))
        self.peaks.opened.connect(self._edit_peak)
        self.add_product.activated.connect(self._on_add_product)

    @property
    def table(self) -> TableView:
        """The table in view."""
        return (self.days, self.products, self.peaks)[self.pages.currentIndex()]

    def show_plan(self, plan: records.MonthPlan, called: Mapping[int, str]) -> None:
        """Show a month; `called` are all products that may get a target."""
        self.plan = plan
        self.heading.setText(str(month_name(plan.month)))
        for place, (name, value) in enumerate(self.goals):
            goal = plan.goals[place] if place < len(plan.goals) else None
            name.setText(str(MEANINGS[goal.metric].name) if goal is not None else "")
            value.setText(_goal(goal) if goal is not None else "")
            name.setVisible(goal is not None)
            value.setVisible(goal is not None)
        weeks = plan.shape.weeks
        self.shape.setText(str(texts.SHAPE_LEARNED.format(weeks=weeks) if weeks else texts.SHAPE_EVEN))
        self.days.show_rows(plan.days)
        self.products.show_rows(plan.products)
        self.peaks.show_rows(plan.peaks)
        self._show_left(plan.left)
        have = {goal.product_id for goal in plan.products}
        self.add_product.clear()
        self.add_product.addItem(str(texts.CHOOSE_PRODUCT), 0)
        for key, title in sorted(called.items(), key=lambda pair: pair[1]):
            if key not in have:
                self.add_product.addItem(title, key)

    def _show_left(self, left: Decimal | None) -> None:
        if left is not None and left < 0:
            self.left.setText(str(texts.PRODUCTS_OVER.format(over=figures.money(-left))))
        else:
            self.left.setText(str(texts.PRODUCTS_LEFT.format(left=figures.money(left))) if left is not None else "")

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setSpacing(GRID)
        inner.addWidget(self.heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(2)
        for place, (name, value) in enumerate(self.goals):
            row, side = divmod(place, 2)
            grid.addWidget(name, 3 * row, side)
            grid.addWidget(value, 3 * row + 1, side)
            grid.setRowMinimumHeight(3 * row + 2, GRID - 4)
            grid.setColumnStretch(side, 1)
        inner.addLayout(grid)
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        # the style would draw its line above the tabs
        self.pages.tabBar().setDrawBase(False)
        self.pages.addTab(_page(self.days, [self.shape]), str(texts.DAYS))
        self.add_product.setMinimumWidth(160)
        self.add_product.setAccessibleName(str(texts.CHOOSE_PRODUCT))
        set_it = button(texts.SET_TARGET, on_click=lambda: self._on_product(clear=False))
        clear = button(texts.CLEAR_TARGET, on_click=lambda: self._on_product(clear=True))
        self.pages.addTab(_page(self.products, [self.left], [self.add_product, set_it, clear]), str(texts.PRODUCTS))
        add = button(texts.ADD_PEAK, icon_name="plus", on_click=lambda: self._edit_peak(None))
        edit = button(texts.EDIT_PEAK, on_click=lambda: self._on_peak(self._edit_peak))
        remove = button(texts.DELETE_PEAK, on_click=lambda: self._on_peak(self.peak_removed.emit))
        self.pages.addTab(
            _page(self.peaks, [label(texts.PEAK_HELP, "faint", wrap=True)], [add, edit, remove]), str(texts.PEAKS)
        )
        inner.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel(inner))

    def _on_add_product(self) -> None:
        key = int(self.add_product.currentData() or 0)
        name = self.add_product.currentText()
        self.add_product.setCurrentIndex(0)
        if key:
            self._set_product(key, name, None)

    def _on_product(self, *, clear: bool) -> None:
        row: records.ProductGoal | None = self.products.current()
        if row is None:
            return
        if clear:
            self.product_kept.emit(row.product_id, row.name, None)
        else:
            self._set_product(row.product_id, row.name, row)

    def _set_product(self, product_id: int, name: str, row: records.ProductGoal | None) -> None:
        month = month_name(self.plan.month) if self.plan is not None else ""
        heading = texts.TARGET_OF.format(name=name, month=month)
        text = written_plainly(row.target, "money") if row is not None else ""
        said = ask_text(self, heading, texts.TARGET_QUESTION, text)
        if said is None:
            return
        try:
            self.product_kept.emit(product_id, name, read_figure(said, "money"))
        except UserError as error:
            self.refused.emit(str(error))

    def _on_peak(self, does: object) -> None:
        row = self.peaks.current()
        if row is not None and callable(does):
            does(row)

    def _edit_peak(self, peak: EventPeak | None) -> None:
        month = self.plan.month if self.plan is not None else None
        dialog = PeakDialog(self, peak, month)
        if dialog.exec():
            self.peak_kept.emit(dialog.peak)


def _page(table: TableView, notes: list[QWidget], controls: list[QWidget] | None = None) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 12, 0, 0)
    column.setSpacing(GRID)
    if controls:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for control in controls:
            row.addWidget(control)
        row.addStretch()
        column.addLayout(row)
    for note in notes:
        column.addWidget(note)
    column.addWidget(table, 1)
    return page


def _goal(goal: Goal) -> str:
    return f"{written(goal.metric, goal.reached)} / {written(goal.metric, goal.target)}"
