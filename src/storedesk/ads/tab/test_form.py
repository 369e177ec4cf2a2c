"""The form of a test: what is tried, for which products, with which bids and money, and which words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from storedesk.ads import report_names
from storedesk.ads.records_tests import MOST_DAYS, WAY_NAMES, Draft, Way
from storedesk.ads.rules.delay import Category
from storedesk.ads.rules.verdicts import Aim, Caution
from storedesk.ads.tab import texts
from storedesk.foundation.desktop.figure_field import read_figure, written_plainly
from storedesk.foundation.desktop.plots import Unit
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import label, set_in
from storedesk.foundation.texts import Phrase

CHANNELS: dict[str, Phrase] = {
    "wxt": texts.CHANNEL_WXT,
    "ztc": report_names.ZHITONGCHE,
    "jd": report_names.JD,
    "pdd": report_names.PINDUODUO,
    "qianchuan": report_names.QIANCHUAN,
    "google": report_names.GOOGLE,
    "amazon": report_names.AMAZON,
}
_MATCHES = {"": texts.MATCH_ANY, "broad": texts.MATCH_BROAD, "phrase": texts.MATCH_PHRASE, "exact": texts.MATCH_EXACT}
_CAUTIONS = {
    Caution.BOLD: texts.CAUTION_BOLD,
    Caution.BALANCED: texts.CAUTION_BALANCED,
    Caution.CAREFUL: texts.CAUTION_CAREFUL,
}
_AIMS = {Aim.PROFIT: texts.AIM_PROFIT, Aim.BALANCED: texts.AIM_BALANCED, Aim.VOLUME: texts.AIM_VOLUME}
_LIST_HEIGHT = 96
_LEAST_LETTERS = 8
_CATEGORIES: dict[Category, Phrase] = {
    Category.USUAL: texts.DECIDES_USUAL,
    Category.SLOW: texts.DECIDES_SLOW,
}


@dataclass(frozen=True, slots=True)
class Offered:
    """What the form offers to choose from: products and plans by their numbers, and channels the reports tell of."""

    products: Mapping[int, str]
    plans: Mapping[int, str]
    channels: tuple[str, ...] = ()
    category: Category = Category.USUAL


class TestForm(QWidget):
    """`changed()` follows every key."""

    __test__ = False
    changed = Signal()

    def __init__(self, draft: Draft, offered: Offered) -> None:
        super().__init__()
        self.decides = _choice(_CATEGORIES, offered.category)
        self.decides.setToolTip(str(texts.DECIDES_SAY))
        self.name = QLineEdit(draft.name)
        self.hypothesis = QLineEdit(draft.hypothesis)
        self.hypothesis.setPlaceholderText(str(texts.HYPOTHESIS_EXAMPLE))
        self.products = _checklist(offered.products, draft.products)
        self.plans = _checklist(offered.plans, draft.plans)
        self.plans.setToolTip(str(texts.PLANS_SAY))
        channels = dict.fromkeys(("wxt", *offered.channels, draft.channel))
        self.channel = _choice({key: CHANNELS.get(key, key) for key in channels}, draft.channel)
        self.match = _choice(_MATCHES, draft.match)
        self.way = _choice(WAY_NAMES, draft.way)
        self.caution = _choice(_CAUTIONS, draft.caution)
        self.aim = _choice(_AIMS, draft.aim)
        self.default_bid = _amount(draft.default_bid)
        self.default_bid.setPlaceholderText(str(texts.NO_BID_EXAMPLE))
        self.bid_ratio = _amount(draft.bid_ratio, "rate")
        self.bid_ratio.setPlaceholderText("90%")
        self.target_roi = _amount(draft.target_roi, "number")
        self.daily_budget = _amount(draft.daily_budget)
        self.days = set_in(QSpinBox())
        self.days.setRange(1, MOST_DAYS)
        self.days.setValue(draft.planned_days)
        self.moves = QCheckBox(str(texts.BIDS_MAY_MOVE))
        self.moves.setChecked(draft.bids_may_move)
        self._lay_out()
        self._connect()

    @property
    def category(self) -> Category:
        """How fast the shop's customers decide, as chosen."""
        return Category(self.decides.currentData())

    def draft(self) -> Draft:
        """The test as it is typed; raises UserError for a figure that is none."""
        return Draft(
            name=self.name.text().strip(),
            hypothesis=self.hypothesis.text().strip(),
            channel=str(self.channel.currentData()),
            way=Way(self.way.currentData()),
            caution=Caution(self.caution.currentData()),
            aim=Aim(self.aim.currentData()),
            bids_may_move=self.moves.isChecked(),
            match=str(self.match.currentData()),
            default_bid=read_figure(self.default_bid.text(), "money"),
            bid_ratio=read_figure(self.bid_ratio.text(), "rate"),
            target_roi=read_figure(self.target_roi.text(), "number"),
            planned_days=self.days.value(),
            daily_budget=read_figure(self.daily_budget.text(), "money"),
            products=_checked(self.products),
            plans=_checked(self.plans),
        )

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, GRID, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(10)
        fields: tuple[tuple[Phrase, QWidget, int, int, int], ...] = (
            (texts.NAME, self.name, 0, 0, 2),
            (texts.HYPOTHESIS, self.hypothesis, 1, 0, 2),
            (texts.PRODUCTS, self.products, 2, 0, 1),
            (texts.PLANS, self.plans, 2, 1, 1),
            (texts.DEFAULT_BID, self.default_bid, 3, 0, 1),
            (texts.BID_RATIO, self.bid_ratio, 3, 1, 1),
            (texts.DAILY_BUDGET, self.daily_budget, 4, 0, 1),
            (texts.PLANNED_DAYS, self.days, 4, 1, 1),
            (texts.CAUTION, self.caution, 5, 0, 1),
            (texts.JUDGED_BY, self.way, 5, 1, 1),
            (texts.AIM, self.aim, 6, 0, 1),
            (texts.TARGET_ROI, self.target_roi, 6, 1, 1),
            (texts.CHANNEL, self.channel, 7, 0, 1),
            (texts.MATCH, self.match, 7, 1, 1),
            (texts.DECIDES, self.decides, 8, 0, 2),
        )
        for text, field, row, column, span in fields:
            field.setAccessibleName(str(text))
            box = QVBoxLayout()
            box.setSpacing(2)
            box.addWidget(label(text, "caption"))
            box.addWidget(field)
            grid.addLayout(box, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.moves, 9, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(10, 1)

    def _connect(self) -> None:
        for line in (
            self.name,
            self.hypothesis,
            self.default_bid,
            self.bid_ratio,
            self.target_roi,
            self.daily_budget,
        ):
            line.textChanged.connect(self.changed)
        for choice in (self.channel, self.match, self.way, self.caution, self.aim, self.decides):
            choice.currentIndexChanged.connect(self.changed)
        for listed in (self.products, self.plans):
            listed.itemChanged.connect(self.changed)
        self.days.valueChanged.connect(self.changed)
        self.moves.toggled.connect(self.changed)


def _checklist(offered: Mapping[int, str], chosen: Sequence[int]) -> QListWidget:
    made = QListWidget()
    made.setFixedHeight(_LIST_HEIGHT)
    ordered = sorted(offered.items(), key=lambda pair: (pair[0] not in chosen, pair[1]))
    for key, name in ordered:
        item = QListWidgetItem(name)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked)
        made.addItem(item)
    return made


def _checked(listed: QListWidget) -> tuple[int, ...]:
    items = [listed.item(row) for row in range(listed.count())]
    return tuple(
        int(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
    )


def _choice(offered: Mapping[Any, object], chosen: str) -> QComboBox:
    made = QComboBox()
    # a long choice must not push the form beyond a small window
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(_LEAST_LETTERS)
    for key, text in offered.items():
        made.addItem(str(text), str(key))
    made.setCurrentIndex(max(made.findData(str(chosen)), 0))
    return made


def _amount(value: Decimal | None, unit: Unit = "money") -> QLineEdit:
    made = QLineEdit(written_plainly(value, unit))
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made
