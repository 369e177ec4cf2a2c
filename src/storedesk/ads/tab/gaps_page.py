"""The page of gaps: words that sell in ads and are not in the title, and words that sell in search without an ad."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from storedesk.ads.tab import page_texts, texts
from storedesk.ads.tab.gap_columns import FOR_ADS, FOR_TITLES
from storedesk.ads.tab.ground import Ground
from storedesk.ads.tab.page import Page, mark_row
from storedesk.ads.tab.work import Work
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import EmptyState, Segmented, button, label
from storedesk.foundation.texts import Phrase
from storedesk.keywords import records_triangle
from storedesk.keywords.records_triangle import SoldInAds, SoldInSearch

_TITLES, _ADS = "titles", "ads"
_SAY: dict[str, Phrase] = {_TITLES: page_texts.FOR_TITLES_SAY, _ADS: page_texts.FOR_ADS_SAY}


class GapsPage(Page):
    """Two tables; each leads to where its words are taken up: a product's word library, or the candidates."""

    def __init__(self, app: AppContext, work: Work, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(app, work, ground, parent)
        self.which = Segmented([(_TITLES, page_texts.FOR_TITLES), (_ADS, page_texts.FOR_ADS)], name=texts.GAPS)
        self.said = label("", "muted", wrap=True)
        self.for_titles = TableView(
            "ads.gaps.titles",
            FOR_TITLES,
            app,
            called=page_texts.FOR_TITLES,
            empty=page_texts.NO_FOR_TITLES,
            row_key=lambda row: (row.keyword_id, row.product_id),
        )
        self.for_ads = TableView(
            "ads.gaps.ads",
            FOR_ADS,
            app,
            called=page_texts.FOR_ADS,
            empty=page_texts.NO_FOR_ADS,
            row_key=lambda row: row.keyword_id,
        )
        self._tables = {_TITLES: self.for_titles, _ADS: self.for_ads}
        self._buttons: dict[str, QPushButton] = {
            _TITLES: button(page_texts.TO_LIBRARY, "primary", icon_name="arrow-right", on_click=self.go),
            _ADS: button(page_texts.TO_CANDIDATES, "primary", icon_name="arrow-right", on_click=self.go),
        }
        self.empty = EmptyState("list-filter", page_texts.NO_GAPS, texts.IMPORT, self.take_in.emit, heading=texts.GAPS)
        self._lay_out()
        self.which.chosen.connect(lambda _: self.reload())
        for table in self._tables.values():
            table.opened.connect(lambda _row: self.go())

    @property
    def table(self) -> TableView:
        return self._tables[self.which.current]

    def reload(self) -> None:
        which = self.which.current
        rows = self._read(which)
        self.table.show_rows(rows)
        self.said.setText(str(_SAY[which]))
        for key, made in self._buttons.items():
            made.setVisible(key == which)
        self.tables.setCurrentWidget(self.table)
        self.stack.setCurrentIndex(
            1 if rows or any(self._read(other) for other in self._tables if other != which) else 0
        )
        mark_row(self.table)

    def show_thing(self, key: str) -> None:
        """One of the two tables: titles or ads."""
        if key in self._tables:
            self.which.choose(key)
            self.reload()
            self.focus()

    # ------------------------------------------------------------------ doing

    def acts(self) -> dict[str, Callable[[], object]]:
        return {
            "go": self.go,
            "titles": lambda: self.show_thing(_TITLES),
            "ads": lambda: self.show_thing(_ADS),
        }

    def go(self) -> None:
        """Lead to where words are taken up: one to its product's library, or the marked ones to the candidates."""
        if self.which.current == _TITLES:
            row: SoldInAds | None = self.for_titles.current()
            if row is not None:
                self.led.emit("titles", f"word:{row.keyword_id}:{row.product_id}")
            return
        marked: list[SoldInSearch] = self.for_ads.selected()
        if marked:
            self.ground.choose_product(self._product_of(marked))
            self.show_page.emit("candidates:" + "\n".join(row.word for row in marked))

    def _product_of(self, rows: Sequence[SoldInSearch]) -> int:
        """The product whose title has all these words, the one looked at before others; 0: the whole shop."""
        shared = set.intersection(*({each.product_id for each in row.holders} for row in rows))
        if self.ground.product_id in shared:
            return self.ground.product_id
        return next((each.product_id for each in rows[0].holders if each.product_id in shared), 0)

    # ------------------------------------------------------------------ inside

    def _read(self, which: str) -> Sequence[SoldInAds | SoldInSearch]:
        today = self.app.today()
        with self.app.store.reading() as session:
            if which == _TITLES:
                return records_triangle.sold_in_ads_not_in_title(session, today)
            return records_triangle.sold_in_search_not_advertised(session, today)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(self.which)
        tools.addWidget(self.said, 1)
        for made in self._buttons.values():
            tools.addWidget(made)
        self.tables = QStackedWidget()
        for table in self._tables.values():
            self.tables.addWidget(table)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.tables)
        self.column.addLayout(tools)
        self.column.addWidget(self.stack, 1)
