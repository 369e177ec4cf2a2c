"""The shop tab: builds its pages, reads what they show, and answers the operator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.remembered import remember_splitter
from storedesk.foundation.desktop.tab import Tab
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import Banner, EmptyState, button
from storedesk.foundation.texts import Phrase
from storedesk.shop.rules.diagnosis import Look
from storedesk.shop.rules.metrics import CARDS, Metric
from storedesk.shop.rules.periods import Period, Span
from storedesk.shop.rules.periods import month as month_period
from storedesk.shop.tab import summary, texts
from storedesk.shop.tab.beside import Readings
from storedesk.shop.tab.choices import Beside, Choice, Pick, first_choice, keep_choice, kept_choice
from storedesk.shop.tab.costs_page import CostsPage
from storedesk.shop.tab.goals_page import GoalsPage
from storedesk.shop.tab.head import PAGE_NAMES, PAGES, shop_head
from storedesk.shop.tab.overview import Overview
from storedesk.shop.tab.period_bar import PeriodBar
from storedesk.shop.tab.reading import READ_FROM, Grounds, Shown, read_aims, read_coverage, read_grounds, read_shown
from storedesk.shop.tab.tables import table_of

_AT_ONCE = 400
"""The longest period, in days, whose figures are read while the window waits."""
_OF_PERIOD = frozenset({"overview", "days", "products", "reports"})


class ShopTab(Tab):
    """The home of the day. Keys of things: page:days, metric:visitors, movers:products, day:2026-11-03,
    month:2026-11 and product:12."""

    key = "shop"
    tables = READ_FROM

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(app, parent)
        today = app.today()
        self.choice: Choice = kept_choice(app.settings, today, today)
        self.shown: Shown | None = None
        self._fresh = True
        self._made: dict[str, QWidget] = {}
        self._behind: set[str] = set()
        self._readings = Readings(app.jobs, self)
        self._aims_timer = QTimer(self)
        self._aims_timer.setSingleShot(True)
        self._aims_timer.setInterval(0)
        self._aims_timer.timeout.connect(lambda: self._show_aims())
        self.banner = Banner()
        self.bar = PeriodBar(self.choice)
        self.overview = Overview()
        self.head = shop_head(self.import_reports, self.print_summary, self.export)
        self.stack = QStackedWidget()
        self.whole = QStackedWidget()
        self.empty = EmptyState("store", texts.EMPTY, texts.IMPORT, self.import_reports)
        self._lay_out()
        self._actions = self._make_actions()
        self._connect()
        self._restore()

    # ------------------------------------------------------------------ reading

    def reload(self) -> None:
        """Read the choice's figures again, and the page in view where it reads its own."""
        self._reload(beside=False)

    def follow_import(self) -> None:
        """Read again beside the window: what is shown stays until the new figures are there."""
        self._reload(beside=self.shown is not None)

    def _reload(self, *, beside: bool) -> None:
        store, today = self.app.store, self.app.today()
        self._readings.read(
            "grounds", lambda: read_grounds(store, today), partial(self._know, beside=beside), beside=beside
        )

    def _know(self, grounds: Grounds, *, beside: bool) -> None:
        today = self.app.today()
        self.whole.setCurrentIndex(0 if grounds.known is None else 1)
        if self._fresh:
            self.choice = first_choice(self.app.settings, grounds.closed, today, grounds.known)
        if self.choice.product_id is not None and self.choice.product_id not in grounds.names:
            self.choice = replace(self.choice, product_id=None)
        self.bar.know(grounds.closed, today, grounds.names)
        self.bar.show_choice(self.choice)
        if grounds.known is None:
            return
        self._show(beside=beside)
        self._behind = {"goals", "costs"}
        self._show_page_in_view()

    def look_at(self, choice: Choice) -> None:
        """Show another choice and remember it."""
        self._fresh, self.choice = False, choice
        self.bar.show_choice(choice)
        keep_choice(self.app.settings, choice)
        if self.whole.currentIndex() == 1:
            self._show()

    def choose_metric(self, metric: Metric) -> None:
        """Show the chart of a figure."""
        self.choice = replace(self.choice, metric=metric)
        self.bar.choice = self.choice
        keep_choice(self.app.settings, self.choice)
        self.overview.show_metric(metric)

    def show_page(self, name: str) -> None:
        """Bring a page into view."""
        self.head.choose(name)

    def show_thing(self, key: str) -> None:
        """Bring a page, figure, day, month or product into view."""
        self.refresh()
        kind, _, name = key.partition(":")
        if kind == "page" and name in PAGE_NAMES:
            self.show_page(name)
        elif kind == "metric" and name in CARDS:
            self.show_page("overview")
            self.choose_metric(Metric(name))
        elif kind == "movers":
            self.show_page("products")
        elif kind == "day":
            self.show_day(date.fromisoformat(name))
        elif kind == "month":
            self.show_page("overview")
            self.look_at(
                replace(self.choice, pick=Pick.MONTH, period=month_period(date.fromisoformat(f"{name[:7]}-01")))
            )
        elif kind == "product" and name.isdigit():
            self.show_page("overview")
            self.look_at(replace(self.choice, product_id=int(name)))

    def show_day(self, day: date) -> None:
        """Show a day among the others of its period, which becomes its month where it lies elsewhere."""
        if day not in self.choice.period or len(self.choice.period) == 1:
            self.look_at(replace(self.choice, pick=Pick.MONTH, period=month_period(day)))
        self.show_page("days")
        self.days.select(day)

    def import_reports(self) -> None:
        """Begin an import, as the window's own menu does."""
        action = self.window().findChild(QAction, "import")
        if action is not None:
            action.trigger()

    # ------------------------------------------------------------------ pages

    @property
    def waiting(self) -> bool:
        """Whether figures or goals of the choice are still on their way."""
        behind = self.whole.currentIndex() == 1 and (
            self.shown is None or not self.shown.choice.shows_the_same_as(self.choice)
        )
        return behind or self._aims_timer.isActive() or self._readings.busy

    @property
    def days(self) -> TableView:
        """The table of days."""
        return self._table("days")

    @property
    def products(self) -> TableView:
        """The table of products."""
        return self._table("products")

    @property
    def reports(self) -> TableView:
        """How far each report covers the period."""
        return self._table("reports")

    @property
    def goals(self) -> GoalsPage:
        """The page of goals."""
        page = self._page("goals")
        assert isinstance(page, GoalsPage)
        return page

    @property
    def costs(self) -> CostsPage:
        """The page of costs."""
        page = self._page("costs")
        assert isinstance(page, CostsPage)
        return page

    @property
    def page(self) -> str:
        """The name of the page in view."""
        return self.head.page

    def _table(self, name: str) -> TableView:
        page = self._page(name)
        assert isinstance(page, TableView)
        return page

    def _page(self, name: str) -> QWidget:
        """The page of that name, made when it is first wanted: opening the tab pays for one page only."""
        if name not in self._made:
            made = self._make_page(name)
            self._made[name] = made
            self.stack.addWidget(made)
            if self.shown is not None:
                self._fill(name, self.shown)
        return self._made[name]

    def _make_page(self, name: str) -> QWidget:
        if name == "overview":
            return self.overview
        if name == "goals":
            goals = GoalsPage(self.app)
            goals.refused.connect(self.refuse)
            remember_splitter(self.app.settings, "shop.split.goals", goals)
            return goals
        if name == "costs":
            costs = CostsPage(self.app)
            costs.refused.connect(self.refuse)
            remember_splitter(self.app.settings, "shop.split.costs", costs)
            return costs
        table = table_of(name, self.app)
        if name == "days":
            table.opened.connect(lambda row: self._look_at_day(row.day))
        elif name == "products":
            table.opened.connect(lambda row: self.show_thing(f"product:{row.figures.product_id}"))
        else:
            table.add_control(button(texts.IMPORT, icon_name="folder-input", on_click=self.import_reports))
        return table

    def _fill(self, name: str, shown: Shown) -> None:
        if name == "overview":
            self.overview.show_figures(shown)
        elif name == "days":
            self.days.show_rows(shown.day_rows)
        elif name == "products":
            self.products.show_rows(shown.product_rows)
        elif name == "reports":
            self.reports.show_rows(read_coverage(self.app.store, shown))

    def _show(self, *, beside: bool = False) -> None:
        """Read and show the choice: at once, or beside the window where a long period takes its time."""
        choice, store, today = self.choice, self.app.store, self.app.today()
        beside = beside or len(choice.period) > _AT_ONCE
        self._readings.read(
            "shown", lambda: read_shown(store, choice, today), partial(self._take, beside=beside), beside=beside
        )

    def _take(self, shown: Shown, *, beside: bool) -> None:
        if not shown.choice.shows_the_same_as(self.choice):
            return
        self.shown = replace(shown, choice=self.choice)
        for name in self._made:
            self._fill(name, self.shown)
        if beside:
            self._show_aims(beside=True)
        else:
            self._aims_timer.start()

    def _show_aims(self, *, beside: bool = False) -> None:
        shown, store, today = self.shown, self.app.store, self.app.today()
        if shown is not None:
            self._readings.read("aims", lambda: read_aims(store, shown, today), self.overview.show_aims, beside=beside)

    def _show_page_in_view(self) -> None:
        name = self.page
        self.stack.setCurrentWidget(self._page(name))
        self.bar.setVisible(name in _OF_PERIOD)
        self.app.settings.set("shop.page", name)
        if name in self._behind and self.whole.currentIndex() == 1:
            self._behind.discard(name)
            page = self.goals if name == "goals" else self.costs
            page.reload()

    def _look_at_day(self, day: date) -> None:
        """A day opened in the table becomes the period."""
        self.show_page("overview")
        self.look_at(replace(self.choice, pick=Pick.OWN, period=Period(day, day, Span.DAY)))

    # ------------------------------------------------------------------ answering

    def refuse(self, text: str) -> None:
        """Say in one line what was not kept."""
        self.banner.tell(text, "warning")

    def export(self) -> None:
        """Export the table in view; from the overview the days."""
        page = self._made.get(self.page)
        table = page.table if isinstance(page, GoalsPage | CostsPage) else page
        (table if isinstance(table, TableView) else self.days).ask_and_export()

    def print_summary(self) -> None:
        """Show the summary of the period's last month as it is printed."""
        summary.preview(self, self.app, self._month())

    def export_month(self) -> None:
        """Save the summary of the period's last month as a workbook."""
        summary.ask_and_export(self, self.app, self._month())

    def step_metric(self, steps: int) -> None:
        """Choose a neighbour of the chosen figure."""
        at = CARDS.index(self.choice.metric) if self.choice.metric in CARDS else 0
        self.choose_metric(CARDS[(at + steps) % len(CARDS)])

    def compare_next(self) -> None:
        """Compare with the next of nothing, the period before, the year before, both."""
        kinds = list(Beside)
        following = kinds[(kinds.index(self.choice.beside) + 1) % len(kinds)]
        self.look_at(replace(self.choice, beside=following))

    def _month(self) -> date:
        last = self.shown.period.last if self.shown is not None else self.app.today()
        return last.replace(day=1)

    def _on_look(self, look: Look) -> None:
        if look.tab == "import":
            self.import_reports()
        elif look.tab == self.key:
            self.show_thing(look.key)
        else:
            self.app.go(look.tab, look.key)

    # ------------------------------------------------------------------ building

    def tab_actions(self) -> list[QAction]:
        return self._actions

    def _make_actions(self) -> list[QAction]:
        acts: list[tuple[Phrase, str, str, Callable[[], object]]] = [
            (texts.STEP_BACK, "Alt+Left", "chevron-left", lambda: self.bar.step(-1)),
            (texts.STEP_FORTH, "Alt+Right", "chevron-right", lambda: self.bar.step(1)),
            (texts.TO_NOW, "Alt+Home", "rotate-ccw", self.bar.now),
            (texts.COMPARE_NEXT, "Ctrl+M", "chart-line", self.compare_next),
            (texts.FILTER_PRODUCT, "Ctrl+L", "package", self.bar.product.setFocus),
            (texts.PREVIOUS_METRIC, "Alt+Up", "arrow-up", lambda: self.step_metric(-1)),
            (texts.NEXT_METRIC, "Alt+Down", "arrow-down", lambda: self.step_metric(1)),
            (texts.EDIT_TARGETS, "Ctrl+T", "target", lambda: self.show_page("goals")),
            (texts.EDIT_COSTS, "Ctrl+Shift+T", "wallet", lambda: self.show_page("costs")),
            (texts.EXPORT, "Ctrl+E", "file-spreadsheet", self.export),
            (texts.SUMMARY_EXPORT, "", "file-spreadsheet", self.export_month),
        ]
        made = [self.add_act(*each) for each in acts]
        printing = self.add_act(texts.SUMMARY_DOES, "", "printer", self.print_summary)
        printing.setObjectName("print")
        made.append(printing)
        for number, (name, text) in enumerate(PAGES, start=1):
            show = lambda name=name: self.show_page(name)  # noqa: E731
            made.append(self.add_act(text, f"Alt+{number}", "chevron-right", show))
        return made

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(3 * GRID, GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.banner)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        self.whole.addWidget(self.empty)
        self.whole.addWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.whole)

    def _connect(self) -> None:
        self.head.page_chosen.connect(lambda _: self._show_page_in_view())
        self.bar.changed.connect(self.look_at)
        self.overview.metric_chosen.connect(self.choose_metric)
        self.overview.day_chosen.connect(self.show_day)
        self.overview.looked.connect(self._on_look)
        self.overview.goals_wanted.connect(lambda: self.show_page("goals"))

    def _restore(self) -> None:
        for name, splitter in self.overview.splitters():
            remember_splitter(self.app.settings, f"shop.split.{name}", splitter)
        kept = str(self.app.settings.get("shop.page", "overview"))
        if kept in PAGE_NAMES:
            self.show_page(kept)
        self._show_page_in_view()
