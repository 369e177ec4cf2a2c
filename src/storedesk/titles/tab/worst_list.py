"""The worst root of every title that has one, most sales first: the list behind the week's lines."""

from PySide6.QtWidgets import QWidget

from storedesk.foundation.desktop.columns import Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.widgets import button, label
from storedesk.foundation.progress import Progress
from storedesk.titles import records_worst
from storedesk.titles.records_worst import Worst
from storedesk.titles.rules.reasons import reason
from storedesk.titles.tab import texts
from storedesk.titles.tab.latest import Latest, Wanted

COLUMNS: tuple[Column, ...] = (
    Column("product", texts.PRODUCT, width=140, stretch=True),
    Column("root", texts.ROOTS, width=88),
    Column("length", texts.BYTES, "int", width=56),
    Column("visitors", texts.VISITORS, "int", value=lambda row: row.judgement.seen.visitors, width=72),
    Column("buyers", texts.BOUGHT, "int", value=lambda row: row.judgement.seen.buyers, width=56),
    Column("usual", texts.USUAL_BUYERS, "number", value=lambda row: row.judgement.usual, width=84, places=1),
    Column("chance", texts.CHANCE, "rate", value=lambda row: row.judgement.chance, width=84),
)


class WorstList(Dialog):
    """`chosen` is the product whose roots are wanted; None until one is opened."""

    def __init__(self, parent: QWidget, app: AppContext) -> None:
        text = self.tr("Titles that were changed and rest since, most sales first. Enter shows the roots of one.")
        super().__init__(parent, self.tr("Roots to drop"), text)
        self.chosen: int | None = None
        self._latest = Latest(app.jobs, self)
        self.state = label("", "muted", wrap=True)
        self.table = TableView(
            "titles.worst",
            COLUMNS,
            app,
            called=self.tr("Roots to drop"),
            empty=self.tr("No root surely sells worse than the others."),
            row_key=lambda row: row.product_id,
        )
        self.table.setMinimumSize(720, 320)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._explain)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.state)
        self.add_button(self.tr("Close"), rejects=True)
        self.buttons.addWidget(button(self.tr("Show its roots"), "primary", on_click=self._open_current))
        self.finished.connect(lambda _: self._latest.forget())
        self._read(app)

    @property
    def reading(self) -> bool:
        """Whether the titles are still looked through."""
        return self._latest.busy

    def _read(self, app: AppContext) -> None:
        store, today = app.store, app.today()

        def work(progress: Progress) -> list[Worst]:
            with store.reading() as session:
                return records_worst.worst_roots(session, today, progress)

        name = self.tr("Looking through the roots of all titles")
        self.state.setText(self.tr("Looking through the roots of all titles…"))
        self._latest.want(Wanted(name, work, self._take, lambda error: self.state.setText(str(error))))

    def _take(self, found: list[Worst]) -> None:
        self.state.clear()
        self.table.show_rows(found)
        if found:
            self.table.grid.selectRow(0)
        self.table.grid.setFocus()

    def _explain(self, row: Worst | None) -> None:
        self.state.setText(str(reason(row.judgement)) if row is not None else "")

    def _open_current(self) -> None:
        row = self.table.current()
        if row is not None:
            self._open(row)

    def _open(self, row: Worst) -> None:
        self.chosen = row.product_id
        self.accept()
