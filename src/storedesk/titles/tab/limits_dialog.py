"""How long titles may be: the shipped limits with how sure they are, and the operator's own before them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from storedesk.foundation.desktop.columns import ChipValue, Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label, set_in
from storedesk.titles.records_settings import OwnLimit
from storedesk.titles.rules.lengths import Limit, Unit
from storedesk.titles.tab import texts

_MOST = 1000


@dataclass(frozen=True, slots=True)
class LimitRow:
    """A limit in the list; `id` 0: it ships with the program."""

    id: int
    limit: Limit


def platform_name(key: str) -> str:
    """A platform as people call it."""
    return str(texts.PLATFORM_NAMES.get(key, key))


def _own_chip(row: LimitRow) -> ChipValue:
    if row.id:
        return ChipValue("info", "pencil-line", str(texts.OWN))
    if not row.limit.known:
        return ChipValue("warning", "circle-question-mark", str(texts.UNSURE))
    return ChipValue("positive", "circle-check", str(texts.SHIPPED))


def _unit(row: LimitRow) -> str:
    return str(texts.UNIT_BYTES if row.limit.unit is Unit.GBK else texts.UNIT_CHARACTERS)


_COLUMNS = (
    Column("platform", texts.PLATFORM, value=lambda row: platform_name(row.limit.platform), width=120),
    Column("category", texts.CATEGORY, value=lambda row: row.limit.category, width=120, stretch=True),
    Column("least", texts.LEAST, "int", value=lambda row: row.limit.least, width=72),
    Column("most", texts.MOST, "int", value=lambda row: row.limit.most, width=72),
    Column("unit", texts.COUNTED_IN, value=_unit, width=80),
    Column("from", texts.VALID_FROM, "date", value=lambda row: row.limit.valid_from, width=96),
    Column("own", texts.SOURCE, "chip", value=_own_chip, width=120, note=lambda row: row.limit.source),
)


class LimitsDialog(Dialog):
    """`keep(limit)` and `remove(row)` do it at once and give the operator's limits as they are then."""

    def __init__(
        self,
        parent: QWidget,
        app: AppContext,
        shipped: Sequence[Limit],
        own: Sequence[OwnLimit],
        keep: Callable[[Limit], Sequence[OwnLimit]],
        remove: Callable[[LimitRow], Sequence[OwnLimit]],
    ) -> None:
        super().__init__(
            parent,
            self.tr("Title limits"),
            self.tr("A limit of your own counts before the shipped one from its day on; an empty category means all."),
        )
        self._shipped, self._keep_limit, self._remove_limit = shipped, keep, remove
        self.table = TableView(
            "titles.limits", _COLUMNS, app, title=self.tr("Title limits"), row_key=lambda row: (row.id, row.limit)
        )
        self.table.setMinimumSize(640, 280)
        self.platform, self.category, self.unit = QComboBox(), QLineEdit(), QComboBox()
        self.platform.setEditable(True)
        for key in dict.fromkeys([*texts.PLATFORM_NAMES, *(limit.platform for limit in shipped)]):
            self.platform.addItem(platform_name(key), key)
        self.unit.addItem(str(texts.UNIT_BYTES), Unit.GBK)
        self.unit.addItem(str(texts.UNIT_CHARACTERS), Unit.CODE_POINTS)
        self.least, self.most = set_in(QSpinBox()), set_in(QSpinBox())
        for side in (self.least, self.most):
            side.setRange(1, _MOST)
            side.setMinimumWidth(64)
        self.most.valueChanged.connect(self.least.setMaximum)
        self.most.setValue(60)
        self.platform.currentIndexChanged.connect(lambda _: self._begin_with_known())
        today = app.today()
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setCalendarPopup(True)
        self.category.setPlaceholderText(str(texts.CATEGORY))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for field, name in (
            (self.platform, texts.PLATFORM),
            (self.category, texts.CATEGORY),
            (self.least, texts.LEAST),
            (self.most, texts.MOST),
            (self.unit, texts.COUNTED_IN),
            (self.day, texts.VALID_FROM),
        ):
            field.setAccessibleName(str(name))
            field.setToolTip(str(name))
            row.addWidget(field)
        row.addWidget(button(self.tr("Add"), "primary", icon_name="plus", on_click=self._keep))
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(label(self.tr("Delete takes a limit of your own away."), "faint"))
        self.add_button(self.tr("Close"), accepts=True)
        QShortcut(QKeySequence("Del"), self.table.grid, self._take_out)
        self._show(own)

    def _show(self, own: Sequence[OwnLimit]) -> None:
        mine = [LimitRow(each.id, each.limit) for each in own]
        self.table.show_rows([*mine, *(LimitRow(0, each) for each in self._shipped)])

    def _begin_with_known(self) -> None:
        """Begin with the shipped limit of the platform: what is not changed stays as it is."""
        known = next((each for each in self._shipped if each.platform == self.platform.currentData()), None)
        if known is not None:
            self.most.setValue(known.most)
            self.least.setValue(known.least)
            self.unit.setCurrentIndex(self.unit.findData(known.unit))

    def _keep(self) -> None:
        typed = self.platform.currentText().strip()
        at = self.platform.findText(typed)
        platform = self.platform.itemData(at) if at >= 0 else typed
        day = self.day.date()
        limit = Limit(
            platform,
            self.category.text().strip(),
            self.most.value(),
            self.least.value(),
            Unit(self.unit.currentData()),
            date(day.year(), day.month(), day.day()),
            known=True,
        )
        self._show(self._keep_limit(limit))

    def _take_out(self) -> None:
        row = self.table.current()
        if row is not None and row.id:
            self._show(self._remove_limit(row))
