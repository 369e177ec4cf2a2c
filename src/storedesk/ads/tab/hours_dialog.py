"""Bids by hour: a table of hours is pasted, and each hour's bid factor stands beside what it brought."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from storedesk.ads.hours_pasted import hours_of
from storedesk.ads.records_settings import KeptHours
from storedesk.ads.rules.display import HOURS, Combination, Ranked, hour_factors, rank
from storedesk.ads.tab import page_texts, texts
from storedesk.foundation import figures
from storedesk.foundation.desktop.columns import Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import Dialog, fit
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.widgets import label, set_tone
from storedesk.foundation.errors import UserError

_SIZE = (880, 620)


@dataclass(frozen=True, slots=True)
class HourRow:
    """An hour in the ranking, and what bids are to be multiplied by in it."""

    ranked: Ranked
    factor: float

    @property
    def places(self) -> str:
        return str(page_texts.RANGE.format(low=self.ranked.from_place, high=self.ranked.to_place))

    @property
    def orders_range(self) -> str | None:
        """Orders for a hundred yuan, as far as they are known."""
        likely = self.ranked.roi
        if likely is None:
            return None
        low, high = (figures.number(100 * one) for one in (likely.low, likely.high))
        return str(page_texts.RANGE.format(low=low, high=high))


COLUMNS: tuple[Column, ...] = (
    Column("hour", page_texts.HOUR, value=lambda row: row.ranked.combination.placement, width=88),
    Column("factor", page_texts.BID_FACTOR, "rate", width=104, places=0),
    Column("places", page_texts.PLACE, value=lambda row: row.places, width=88, align="right"),
    Column("orders_range", page_texts.ORDERS_A_HUNDRED, width=152, align="right"),
    Column("orders", texts.ORDERS, "int", value=lambda row: row.ranked.combination.orders, width=88),
    Column("carts", texts.CARTS, "int", value=lambda row: row.ranked.combination.carts, width=72),
    Column("clicks", texts.CLICKS, "int", value=lambda row: row.ranked.combination.clicks, width=80),
    Column("cost", texts.COST, "money", value=lambda row: row.ranked.combination.cost, width=104, stretch=True),
)


class HoursDialog(Dialog):
    """Begins with the hours kept last; `wanted` are those to be kept once it is accepted, None where nothing is new."""

    def __init__(self, parent: QWidget | None, app: AppContext, kept: KeptHours | None = None) -> None:
        super().__init__(parent, page_texts.HOURS_HEADING)
        self._kept = kept
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(str(page_texts.HOURS_HEADING))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText("13:00\t1200\t60\t48.50\t9\t3")
        self.text.setFixedHeight(136)
        self.said = label("", wrap=True)
        self.table = TableView(
            "ads.hours",
            COLUMNS,
            app,
            called=page_texts.HOURS_HEADING,
            row_key=lambda row: row.ranked.combination.placement,
        )
        self.body.addWidget(label(page_texts.HOURS_SAY, "muted", wrap=True))
        self.body.addWidget(self.text)
        self.body.addWidget(self.said)
        self.body.addWidget(self.table, 1)
        self.add_button(page_texts.CLOSE, rejects=True)
        self.keep = self.add_button(page_texts.KEEP_HOURS, "primary", accepts=True)
        self.text.textChanged.connect(self._show)
        if kept is not None:
            self.text.setPlainText(kept.text)
        self._show()
        fit(self, _SIZE)
        self.text.setFocus()

    @property
    def wanted(self) -> str | None:
        """What was pasted, where it can be read and is not kept already."""
        text = self.text.toPlainText().strip()
        return text if self._readable and (self._kept is None or text != self._kept.text) else None

    def _show(self) -> None:
        found: tuple[Combination, ...] = ()
        fault = ""
        if text := self.text.toPlainText().strip():
            try:
                found = hours_of(self.text.toPlainText())
            except UserError as error:
                fault = str(error)
        self._readable = bool(found)
        known = self._kept is not None and text == self._kept.text
        when = str(page_texts.HOURS_KEPT.format(day=figures.day(self._kept.day))) if known and self._kept else ""
        self.said.setText(fault or when)
        set_tone(self.said, "negative" if fault else "muted")
        self.keep.setEnabled(self.wanted is not None)
        self.table.show_rows(_rows(found))


def _rows(found: tuple[Combination, ...]) -> list[HourRow]:
    each = np.zeros((3, HOURS))
    for one in found:
        each[:, int(one.placement[:2])] = one.clicks, one.orders, float(one.cost)
    factors = hour_factors(*each)
    return [HourRow(one, float(factors[int(one.combination.placement[:2])])) for one in rank(found)]
