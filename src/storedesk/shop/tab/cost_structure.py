"""A month's costs by kind against the plan's shares, with profit and what the money brought."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from storedesk.foundation import figures
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import label, line, set_tone
from storedesk.shop.rules.costs import KIND_NAMES, CostKind, CostLine, CostStructure, KindCost
from storedesk.shop.tab import texts
from storedesk.shop.tab.advice import AHEAD, BEHIND, Bar

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Structure(QScrollArea):
    """The four kinds one under the other, then net sales, profit and the two returns."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setMinimumWidth(400)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.kinds = {kind: KindPart(kind) for kind in CostKind}
        self.sums = {name: label("", "strong") for name in _SUMS}
        self.profit = label("", "faint")
        self.note = label("", tone="warning", wrap=True)
        self.foreign = label("", "faint", wrap=True)
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(12)
        column.addLayout(self._sums())
        column.addWidget(self.note)
        column.addWidget(line())
        for part in self.kinds.values():
            column.addWidget(part)
        column.addWidget(self.foreign)
        column.addStretch()
        self.setWidget(inner)

    def show_structure(self, structure: CostStructure) -> None:
        """Show a month's costs."""
        for kind in structure.kinds:
            self.kinds[kind.kind].show_kind(kind)
        plan = figures.rate(structure.planned_profit_share, places=1)
        share = figures.rate(structure.profit_share, places=1)
        said = {
            "net": figures.money(structure.net_sales),
            "profit": figures.money(structure.profit),
            "promotion": figures.number(structure.promotion_roi),
            "return": figures.rate(structure.return_on_spend, places=1),
        }
        for name, value in said.items():
            self.sums[name].setText(value)
        self.profit.setText(str(texts.PROFIT_SHARE.format(share=share, plan=plan)))
        set_tone(self.sums["profit"], "negative" if structure.profit < 0 else "")
        self._show_notes(structure)

    def _show_notes(self, structure: CostStructure) -> None:
        note = ""
        if structure.coverage is None:
            note = str(texts.COVERAGE_NONE) if structure.sales else ""
        elif structure.coverage < 1:
            note = str(texts.COVERAGE_LOW.format(share=figures.rate(structure.coverage, places=1)))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        amounts = ", ".join(f"{name} {figures.number(amount)}" for name, amount in structure.foreign.items())
        self.foreign.setText(str(texts.FOREIGN.format(amounts=amounts)) if amounts else "")
        self.foreign.setVisible(bool(amounts))

    def _sums(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(2)
        for place, (name, text) in enumerate(_SUMS.items()):
            grid.addWidget(label(text, "caption"), 0, place)
            grid.addWidget(self.sums[name], 1, place)
            grid.setColumnStretch(place, 1)
        grid.addWidget(self.profit, 2, 1, 1, 3)
        return grid


class KindPart(QWidget):
    """One kind of cost: its amount, its share against the plan, and the lines it is made of."""

    def __init__(self, kind: CostKind) -> None:
        super().__init__()
        self.kind = kind
        self.amount = label("", "strong")
        self.share = label("", "muted")
        self.over = label("", "caption")
        self.bar = Bar()
        self._lines: list[QLabel] = []
        head = QHBoxLayout()
        head.addWidget(label(KIND_NAMES[kind], "strong"))
        head.addStretch()
        head.addWidget(self.amount)
        under = QHBoxLayout()
        under.addWidget(self.share)
        under.addStretch()
        under.addWidget(self.over)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addLayout(under)
        column.addLayout(self._grid)

    def show_kind(self, cost: KindCost) -> None:
        """Show what the kind cost; the bar's full width is twice its plan, so that its mark stands in the middle."""
        self.amount.setText(figures.money(cost.amount))
        plan = figures.rate(cost.planned_share, places=1)
        self.share.setText(str(texts.AGAINST_PLAN.format(share=figures.rate(cost.share, places=1), plan=plan)))
        over = cost.over > 0
        amount = figures.money(abs(cost.over))
        self.over.setText(str((texts.OVER_PLAN if over else texts.UNDER_PLAN).format(amount=amount)))
        set_tone(self.over, "warning" if over else "muted")
        full = 2 * cost.planned
        self.bar.show_shares(
            cost.amount / full if full else None, Decimal("0.5") if full else None, BEHIND if over else AHEAD
        )
        self._show_lines(cost.lines)

    def _show_lines(self, lines: Sequence[CostLine]) -> None:
        for old in self._lines:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = []
        for row, each in enumerate(lines):
            name, amount = label(each.name, "faint"), label(figures.money(each.amount), "faint")
            amount.setAlignment(_RIGHT)
            self._lines += [name, amount]
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(amount, row, 1)


_SUMS = {
    "net": texts.NET_SALES_OF,
    "profit": texts.PROFIT,
    "promotion": texts.PROMOTION_ROI,
    "return": texts.RETURN_ON_SPEND,
}
