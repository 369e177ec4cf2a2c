"""The page of creatives: pictures tried against each other, with intervals, and what stopping now would cost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from storedesk.ads import records_creatives
from storedesk.ads.records_creatives import KeptPicture, Picture, Reported
from storedesk.ads.tab import page_texts, texts
from storedesk.ads.tab.creative_columns import CREATIVES, CreativeRow
from storedesk.ads.tab.creative_dialog import CreativeDialog
from storedesk.ads.tab.ground import Ground
from storedesk.ads.tab.page import Page, mark_row
from storedesk.ads.tab.work import Work
from storedesk.foundation import figures
from storedesk.foundation.database.store import Session
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.thumbnails import PictureDelegate
from storedesk.foundation.desktop.widgets import EmptyState, button, label
from storedesk.foundation.errors import UserError
from storedesk.products import records as products
from storedesk.products.pictures import keep_picture, picture_path


class CreativesPage(Page):
    """The creatives of a product, or of all."""

    def __init__(self, app: AppContext, work: Work, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(app, work, ground, parent)
        self._called: dict[int, str] = {}
        self._reported: list[Reported] = []
        self.product = QComboBox()
        self.product.setMinimumWidth(200)
        self.product.setAccessibleName(str(page_texts.FOR_PRODUCT))
        self.period = label("", "faint")
        self.verdict = label("", "strong", wrap=True)
        self.list = TableView(
            "ads.creatives",
            CREATIVES,
            app,
            called=texts.CREATIVES,
            empty=page_texts.NO_CREATIVES,
            row_key=lambda row: row.id,
        )
        self.list.grid.setItemDelegateForColumn(0, PictureDelegate(self._picture_of, self))
        self.empty = EmptyState(
            "image",
            page_texts.NO_CREATIVES_YET,
            page_texts.NEW_CREATIVE,
            self.new,
            heading=texts.CREATIVES,
            second=(texts.IMPORT, self.take_in.emit),
        )
        self._lay_out()
        self.product.activated.connect(lambda _: self._choose_product())
        self.list.opened.connect(lambda _row: self.edit())

    @property
    def table(self) -> TableView:
        return self.list

    def reload(self) -> None:
        first, last = records_creatives.usual_period(self.app.today())
        with self.app.store.reading() as session:
            self._called = products.names(session)
            chosen = self.ground.product_id if self.ground.product_id in self._called else 0
            kept = records_creatives.pictures(session, first, last, product_id=chosen or None)
            every = kept if not chosen else records_creatives.pictures(session, first, last)
            self._reported = records_creatives.reported(session, first, last)
            several = len({each.picture.product_id for each in kept}) > 1
            comparison = None if several else records_creatives.compared(session, kept, first, last)
        self._show_products(chosen)
        rated = {each.name: each for each in comparison.rated} if comparison is not None else {}
        names = {each.creative_id: each.name for each in self._reported}
        self.list.show_rows([self._row(each, rated, names) for each in kept])
        mark_row(self.list)
        self.period.setText(str(page_texts.LAST_30.format(first=figures.day(first), last=figures.day(last))))
        unsaid = page_texts.ONE_PRODUCT if several else page_texts.NO_COMPARISON
        self.verdict.setText(str(comparison.sentence if comparison is not None else unsaid))
        self.verdict.setVisible(bool(kept))
        linked = {each.picture.creative_id for each in every}
        self.take_button.setVisible(any(each.creative_id not in linked for each in self._reported))
        self.stack.setCurrentIndex(1 if every or self._reported else 0)

    def show_thing(self, key: str) -> None:
        """A creative by its number."""
        if key.isdigit():
            self.list.select(int(key))

    # ------------------------------------------------------------------ doing

    def acts(self) -> dict[str, Callable[[], object]]:
        return {"new": self.new, "edit": self.edit, "delete": self.delete, "take": self.take_reported}

    def new(self) -> None:
        """Ask for a creative and keep it."""
        given = Picture("", product_id=self.ground.product_id or None)
        said = self._ask(given)
        if said is not None:
            made = self.work.write(
                page_texts.DOES_ADD_CREATIVE.format(name=said.name),
                lambda session: records_creatives.add_picture(session, said),
            )
            if made is not None:
                self.list.select(made)

    def edit(self) -> None:
        """Change what is said of the creative the keyboard stands on."""
        row = self.list.current()
        said = self._ask(row.kept.picture) if row is not None else None
        if row is not None and said is not None:
            self.work.done(
                page_texts.DOES_EDIT_CREATIVE.format(name=said.name),
                lambda session: records_creatives.change_picture(session, row.id, said),
            )

    def delete(self) -> None:
        """Take the marked creatives away; undo brings them back."""
        ids = [row.id for row in self.list.selected()]
        if ids:
            self.work.done(
                page_texts.DOES_DELETE_CREATIVES.format(count=len(ids)),
                lambda session: records_creatives.delete_pictures(session, ids),
            )

    def take_reported(self) -> None:
        """Keep every creative the reports tell of that is not kept yet."""
        first, last = records_creatives.usual_period(self.app.today())

        def work(session: Session) -> None:
            linked = {each.picture.creative_id for each in records_creatives.pictures(session, first, last)}
            for each in self._reported:
                if each.creative_id not in linked:
                    said = Picture(each.name, each.product_id or None, creative_id=each.creative_id)
                    records_creatives.add_picture(session, said)

        self.work.done(page_texts.DOES_TAKE_REPORTED.format(count=len(self._reported)), work)

    # ------------------------------------------------------------------ inside

    def _ask(self, given: Picture) -> Picture | None:
        dialog = CreativeDialog(self.window(), given, self._called, self._reported, self._picture_of(given.picture))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        said = dialog.said()
        if dialog.file is None:
            return said
        try:
            return replace(said, picture=keep_picture(self.app.store.folder, dialog.file))
        except UserError as error:
            self.work.refused.emit(str(error))
            return None

    def _row(self, kept: KeptPicture, rated: dict[str, Any], names: dict[int, str]) -> CreativeRow:
        picture = kept.picture
        linked = names.get(picture.creative_id or 0, str(page_texts.NOT_LINKED))
        return CreativeRow(kept, rated.get(picture.name), self._called.get(picture.product_id or 0, ""), linked)

    def _show_products(self, chosen: int) -> None:
        self.product.clear()
        self.product.addItem(str(page_texts.ALL_PRODUCTS), 0)
        for key, name in sorted(self._called.items(), key=lambda pair: pair[1]):
            self.product.addItem(name, key)
        self.product.setCurrentIndex(max(self.product.findData(chosen), 0))

    def _choose_product(self) -> None:
        self.ground.choose_product(int(self.product.currentData() or 0))
        QTimer.singleShot(0, self, self.reload)

    def _picture_of(self, name: str | None) -> Path | None:
        return picture_path(self.app.store.folder, name)

    def _lay_out(self) -> None:
        self.take_button = button(page_texts.TAKE_REPORTED, icon_name="download", on_click=self.take_reported)
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(self.product)
        tools.addWidget(self.period)
        tools.addStretch()
        tools.addWidget(self.take_button)
        tools.addWidget(button(page_texts.NEW_CREATIVE, "primary", icon_name="plus", on_click=self.new))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(tools)
        column.addWidget(self.verdict)
        column.addWidget(self.list, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(inside)
        self.column.addWidget(self.stack, 1)
