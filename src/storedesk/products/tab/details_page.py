"""What a product earns and what it is: money above, identity below, each field kept as it is left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import label, line, panel
from storedesk.products import texts
from storedesk.products.records_detail import Detail
from storedesk.products.tab.fields import Field, Result, money_field, pieces_field, share_field, text_field


class DetailsPage(QScrollArea):
    """`said(product id, name of the detail, value)` asks to keep one detail; "code" is the item id."""

    said = Signal(int, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._product = 0
        self.fields: dict[str, Field] = {
            "code": Field(texts.CODE, str.strip, str),
            "short_name": text_field(self.tr("Short name")),
            "title": text_field(texts.TITLE),
            "category": text_field(texts.CATEGORY),
            "stock": pieces_field(texts.STOCK),
            "note": text_field(self.tr("Note to oneself")),
            "list_price": money_field(self.tr("List price")),
            "sale_price": money_field(texts.PRICE),
            "cost": money_field(texts.COST),
            "freight": money_field(texts.FREIGHT),
            "fee_rate": share_field(self.tr("Platform fee")),
        }
        self.fields["sale_price"].setToolTip(self.tr("What customers pay; empty where it is the list price"))
        for name, field in self.fields.items():
            field.kept.connect(lambda value, name=name: self.said.emit(self._product, name, value))
        self._make_results()
        self._lay_out()

    def show_detail(self, detail: Detail) -> None:
        """Show a product; what is being typed for the same one stays."""
        item = detail.item
        if item.id != self._product:
            for field in self.fields.values():
                field.line.clearFocus()
        self._product = item.id
        self.fields["code"].show_value(item.code)
        self.fields["code"].line.setReadOnly(detail.reported)
        for name, field in self.fields.items():
            if name != "code":
                reported = item.list_price if name == "sale_price" else getattr(item.reported, name)
                field.show_value(getattr(item.own, name), reported)
        self._show_results(detail)

    def focus(self, name: str) -> None:
        """Put the keyboard into a field."""
        self.ensureWidgetVisible(self.fields[name])
        self.fields[name].line.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_results(self) -> None:
        self.margin = Result(texts.MARGIN, texts.MARGIN_TIP)
        self.margin_rate = Result(texts.MARGIN_RATE)
        self.fee = Result(self.tr("Fee per piece"))
        self.roi = Result(texts.BREAK_EVEN_ROI, self.tr("Sales per yuan of advertising at which nothing is left over"))
        self.lowest = Result(self.tr("Break-even price"), self.tr("The lowest price that loses nothing"))
        self.click = Result(
            self.tr("Highest cost per click"), self.tr("Margin times conversion: at this price a click just pays")
        )
        self.why = label("", "faint", wrap=True)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("scrolled")
        self.setWidget(content)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self._money())
        column.addWidget(self._identity())
        column.addStretch()

    def _money(self) -> QWidget:
        grid = _grid()
        grid.addWidget(label(self.tr("What it earns"), "heading"), 0, 0, 1, 2)
        _place(grid, 1, [self.fields["list_price"], self.fields["sale_price"]])
        _place(grid, 2, [self.fields["cost"], self.fields["freight"]])
        _place(grid, 3, [self.fields["fee_rate"], self.fee])
        grid.addWidget(line(), 4, 0, 1, 2)
        _place(grid, 5, [self.margin, self.margin_rate])
        _place(grid, 6, [self.roi, self.lowest])
        _place(grid, 7, [self.click])
        grid.addWidget(self.why, 8, 0, 1, 2)
        return panel(grid)

    def _identity(self) -> QWidget:
        grid = _grid()
        grid.addWidget(label(self.tr("What it is"), "heading"), 0, 0, 1, 2)
        _place(grid, 1, [self.fields["short_name"], self.fields["code"]])
        grid.addWidget(self.fields["title"], 2, 0, 1, 2)
        _place(grid, 3, [self.fields["category"], self.fields["stock"]])
        grid.addWidget(self.fields["note"], 4, 0, 1, 2)
        return panel(grid)

    def _show_results(self, detail: Detail) -> None:
        economics = detail.item.economics
        tone = "" if economics.margin is None else "negative" if economics.margin < 0 else "positive"
        self.margin.show_figure(figures.money(economics.margin), tone)
        self.margin_rate.show_figure(figures.rate(economics.margin_rate, places=1), tone)
        self.fee.show_figure(figures.money(economics.fee))
        self.roi.show_figure(figures.number(economics.break_even_roi))
        self.lowest.show_figure(figures.money(economics.break_even_price))
        conversion = detail.conversion
        self.click.show_figure(
            figures.money(None if conversion is None else economics.highest_cost_per_click(conversion))
        )
        self.why.setText(self._reason(detail))

    def _reason(self, detail: Detail) -> str:
        """What is missing for the figures, or what the cost per click rests on."""
        economics = detail.item.economics
        if economics.cost is None:
            return self.tr("Enter the cost, and margin and break-even follow.")
        if economics.price is None:
            return self.tr("Enter a price, and margin and break-even follow.")
        if economics.margin is not None and economics.margin <= 0:
            return self.tr("Each sale loses money: no advertising can pay for itself.")
        if detail.conversion is None:
            return self.tr("For the cost per click the item report must tell visitors and buyers.")
        said = self.tr("Cost per click at the conversion of the last 30 days: {rate}.")
        return said.format(rate=figures.rate(detail.conversion))


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * GRID)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _place(grid: QGridLayout, row: int, widgets: Sequence[QWidget]) -> None:
    for column, widget in enumerate(widgets):
        grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)
