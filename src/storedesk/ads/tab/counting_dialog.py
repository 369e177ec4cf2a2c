"""How the reports count: the attribution window of each channel, and days on which the platform counted anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from storedesk.ads.rules.windows import SeriesBreak
from storedesk.ads.tab import page_texts, texts
from storedesk.ads.tab.test_form import CHANNELS
from storedesk.foundation.desktop.columns import Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.dialogs import Dialog, fit
from storedesk.foundation.desktop.tab_order import as_laid_out
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label, set_in

_SIZE = (680, 560)
_USUAL_WINDOWS = (1, 3, 7, 15, 30)


@dataclass(frozen=True, slots=True)
class BreakRow:
    """A day from which figures cannot be compared with those before, and what changed on it."""

    day: date
    reason: str


COLUMNS: tuple[Column, ...] = (
    Column("day", texts.DAY, "date", width=120),
    Column("reason", page_texts.BREAK_REASON, width=280, stretch=True),
)


class CountingDialog(Dialog):
    """Once accepted, `windows` are those chosen (None: the one most days are told in), `breaks` all that are marked."""

    def __init__(
        self,
        parent: QWidget | None,
        app: AppContext,
        windows: Mapping[str, int | None],
        breaks: Sequence[SeriesBreak],
    ) -> None:
        super().__init__(parent, page_texts.COUNTING_HEADING)
        self._breaks = {each.day: str(each.reason) for each in breaks}
        self.choices = {channel: _choice(channel, kept) for channel, kept in windows.items()}
        self.table = TableView(
            "ads.breaks",
            COLUMNS,
            app,
            called=page_texts.BREAKS,
            empty=page_texts.NO_BREAKS,
            row_key=lambda row: row.day,
            bare=True,
        )
        today = app.today()
        self.day = set_in(QDateEdit(QDate(today.year, today.month, today.day)))
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(str(texts.DAY))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(str(page_texts.BREAK_REASON))
        self.reason.setPlaceholderText(str(page_texts.BREAK_EXAMPLE))
        self.add = button(page_texts.ADD_BREAK, icon_name="plus", on_click=self.add_break)
        self.remove = button(page_texts.REMOVE_BREAK, "quiet", icon_name="trash-2", on_click=self.remove_break)
        self._lay_out()
        self.add_button(texts.CANCEL, rejects=True)
        self.add_button(texts.SAVE, "primary", accepts=True)
        self.reason.textChanged.connect(lambda _: self._enable())
        QShortcut(QKeySequence("Del"), self.table.grid, self.remove_break, context=Qt.ShortcutContext.WidgetShortcut)
        self._show()
        as_laid_out(self)
        fit(self, _SIZE)
        next(iter(self.choices.values())).setFocus()

    @property
    def windows(self) -> dict[str, int | None]:
        """The window chosen for each channel."""
        return {channel: box.currentData() for channel, box in self.choices.items()}

    @property
    def breaks(self) -> dict[date, str]:
        """The days marked, each with what changed."""
        return dict(self._breaks)

    def add_break(self) -> None:
        """Mark the day; one marked already gets the new reason."""
        reason = self.reason.text().strip()
        if not reason:
            return
        day = self.day.date()
        marked = date(day.year(), day.month(), day.day())
        self._breaks[marked] = reason
        self.reason.clear()
        self._show()
        self.table.select(marked)

    def remove_break(self) -> None:
        """Take the chosen mark away."""
        row: BreakRow | None = self.table.current()
        if row is not None:
            del self._breaks[row.day]
            self._show()

    def accept(self) -> None:
        """Enter in the line of a break marks it first; one that was typed and not marked yet is never lost."""
        typing = bool(self.reason.text().strip()) and self.focusWidget() is self.reason
        self.add_break()
        if not typing:
            super().accept()

    def _show(self) -> None:
        self.table.show_rows([BreakRow(day, self._breaks[day]) for day in sorted(self._breaks, reverse=True)])
        self._enable()

    def _enable(self) -> None:
        self.add.setEnabled(bool(self.reason.text().strip()))
        self.remove.setEnabled(bool(self._breaks))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        for row, (channel, box) in enumerate(self.choices.items()):
            grid.addWidget(label(CHANNELS.get(channel, channel)), row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(2, 1)
        adding = QHBoxLayout()
        adding.setSpacing(GRID)
        adding.addWidget(self.day)
        adding.addWidget(self.reason, 1)
        adding.addWidget(self.add)
        adding.addWidget(self.remove)
        self.body.addWidget(label(page_texts.WINDOW, "strong"))
        self.body.addWidget(label(page_texts.WINDOW_SAY, "muted", wrap=True))
        self.body.addLayout(grid)
        self.body.addSpacing(GRID)
        self.body.addWidget(label(page_texts.BREAKS, "strong"))
        self.body.addWidget(label(page_texts.BREAKS_SAY, "muted", wrap=True))
        self.body.addLayout(adding)
        self.body.addWidget(self.table, 1)


def _choice(channel: str, kept: int | None) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(str(CHANNELS.get(channel, channel)))
    box.addItem(str(page_texts.WINDOW_MOST), None)
    for days in sorted({*_USUAL_WINDOWS, *([kept] if kept is not None else [])}):
        box.addItem(str(page_texts.WINDOW_OF.format(days=days)), days)
    box.setCurrentIndex(max(box.findData(kept), 0))
    return box
