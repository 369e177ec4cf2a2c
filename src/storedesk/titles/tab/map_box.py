"""The map of roots on its card, with a line below that names the roots too new to be placed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storedesk.foundation.desktop.elided import Elided
from storedesk.foundation.desktop.widgets import panel, plain_tooltip
from storedesk.titles.tab.root_chart import RootChart
from storedesk.titles.tab.root_map import RootMap


class MapBox(QWidget):
    """`chart` is the map itself."""

    def __init__(self) -> None:
        super().__init__()
        self.chart = RootChart()
        self.new = Elided()
        self.new.setContentsMargins(10, 0, 10, 4)
        card = panel(margin=2)
        inner = card.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.setSpacing(0)
        inner.addWidget(self.chart, 1)
        inner.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_map(self, shown: RootMap) -> None:
        """Show these roots, and name those that cannot be placed yet."""
        self.chart.show_map(shown)
        said = self.tr("Too few visitors to be placed: {roots}").format(roots="、".join(shown.new))
        self.new.setText(said)
        self.new.setToolTip(plain_tooltip(said))
        self.new.setVisible(bool(shown.new and shown.dots))
