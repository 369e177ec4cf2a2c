"""The page of costs: where a month's money went against the plan, the costs no report brings, and the plan itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from storedesk.foundation.calendar.weeks import later_month, month_name, month_of
from storedesk.foundation.desktop.columns import Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.figure_field import FigureField
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, icon_button, label, panel
from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase
from storedesk.products.records import names
from storedesk.shop import records
from storedesk.shop.rules.costs import KIND_NAMES, CostKind, Entry
from storedesk.shop.tab import texts
from storedesk.shop.tab.cost_form import CostDialog
from storedesk.shop.tab.cost_structure import Structure


class CostsPage(QSplitter):
    """The costs of one month. `refused(str)` says in one line why something was not kept."""

    refused = Signal(str)

    def __init__(self, app: AppContext) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.app = app
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        self.month = month_of(app.today())
        self.called: dict[int, str] = {}
        self.heading, self.planned = label("", "heading"), label("", "heading")
        self.structure = Structure()
        self.shares: dict[CostKind, FigureField] = {}
        self.entries = TableView(
            "shop.costs",
            self._columns(),
            app,
            called=texts.COSTS,
            empty=texts.NO_COSTS,
            row_key=lambda row: row.id,
            filter_box=False,
        )
        self.entries.opened.connect(self._edit)
        self.addWidget(self._left())
        self.addWidget(self._right())
        self.setSizes([600, 600])
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)

    @property
    def table(self) -> TableView:
        """The table in view."""
        return self.entries

    def show_month(self, day: date) -> None:
        """Show the month a day lies in."""
        self.month = month_of(day)
        self.reload()

    def reload(self) -> None:
        """Read the month's costs again."""
        with self.app.store.reading() as session:
            structure = records.cost_structure(session, self.month, self.month, self.app.today())
            entries = [each.entry for each in records.cost_entries(session, self.month, self.month)]
            plan = records.cost_plan(session, self.month)
            self.called = dict(names(session))
        self.heading.setText(str(texts.COST_OF.format(month=month_name(self.month))))
        self.planned.setText(str(texts.PLANNED_SHARE.format(month=month_name(self.month))))
        self.structure.show_structure(structure)
        self.entries.show_rows(entries)
        for kind, field in self.shares.items():
            field.show_figure(plan[kind])

    # ------------------------------------------------------------------ building

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("kind", texts.KIND, "text", lambda row: str(KIND_NAMES[row.kind]), 96),
            Column("name", texts.NAME, "text", width=104, stretch=True),
            Column("amount", texts.AMOUNT, "money", width=100),
            Column("product", texts.PRODUCT, "text", lambda row: self._product(row), 96),
        )

    def _product(self, entry: Entry) -> str:
        if entry.product_id is None:
            return str(texts.NO_PRODUCT)
        return self.called.get(entry.product_id, "")

    def _left(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.heading)
        head.addStretch()
        head.addWidget(icon_button("chevron-left", texts.EARLIER_MONTH, on_click=lambda: self._step(-1)))
        head.addWidget(icon_button("chevron-right", texts.LATER_MONTH, on_click=lambda: self._step(1)))
        inner = QVBoxLayout()
        inner.setSpacing(12)
        inner.addLayout(head)
        inner.addWidget(self.structure, 1)
        return panel(inner)

    def _step(self, months: int) -> None:
        self.show_month(later_month(self.month, months))

    def _right(self) -> QWidget:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        self.add = button(texts.ADD_COST, icon_name="plus", on_click=lambda: self._edit(None))
        buttons.addWidget(self.add)
        buttons.addWidget(button(texts.EDIT_COST, on_click=lambda: self._on_current(self._edit)))
        self.delete_button = button(texts.DELETE_COST, on_click=lambda: self._on_current(self._delete))
        self.copy_button = button(texts.COPY_COSTS, on_click=self._copy)
        buttons.addWidget(self.delete_button)
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        inner = QVBoxLayout()
        inner.setSpacing(12)
        inner.addWidget(label(texts.TYPED_COSTS, "heading"))
        inner.addLayout(buttons)
        inner.addWidget(self.entries, 1)
        inner.addWidget(self.planned)
        inner.addLayout(self._plan())
        return panel(inner)

    def _plan(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(4)
        for place, kind in enumerate(CostKind):
            field = FigureField("rate", str(KIND_NAMES[kind]))
            field.kept.connect(lambda value, kind=kind: self._keep_share(kind, value))
            field.refused.connect(self.refused)
            self.shares[kind] = field
            grid.addWidget(label(KIND_NAMES[kind], "caption"), 0, place)
            grid.addWidget(field, 1, place)
        return grid

    # ------------------------------------------------------------------ writing

    def _on_current(self, does: Callable[[Entry], object]) -> None:
        row = self.entries.current()
        if row is not None:
            does(row)

    def _edit(self, entry: Entry | None) -> None:
        dialog = CostDialog(self, entry, self.called)
        if dialog.exec():
            self.keep(replace(dialog.entry, id=entry.id if entry is not None else 0))

    def keep(self, entry: Entry) -> None:
        """Keep an entry of the month: a new one where its id is 0."""
        does = records.edit_cost if entry.id else records.add_cost
        self._write(texts.KEEP_COST.format(name=entry.name), lambda session: does(session, self.month, entry))

    def _delete(self, entry: Entry) -> None:
        self._write(texts.REMOVE_COST.format(name=entry.name), lambda session: records.delete_cost(session, entry.id))

    def _copy(self) -> None:
        before = later_month(self.month, -1)
        if not self._write(texts.COPIED, lambda session: records.copy_costs(session, before, self.month)):
            self.refused.emit(str(texts.NOTHING_COPIED))

    def _keep_share(self, kind: CostKind, share: Decimal | None) -> None:
        if share is None:
            self.reload()
            return
        said = texts.KEEP_PLAN.format(kind=KIND_NAMES[kind])
        self._write(said, lambda session: records.keep_share(session, kind, self.month, share))

    def _write(self, said: Phrase, work: Callable[..., object]) -> object:
        """One step that can be undone; what is refused is said, and the fields show what holds."""
        try:
            with self.app.store.writing(said) as session:
                return work(session)
        except UserError as error:
            self.refused.emit(str(error))
            self.reload()
            return error
