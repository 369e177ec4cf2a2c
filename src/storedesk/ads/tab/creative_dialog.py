"""Asks what stands on a creative, and which creative of the reports it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from storedesk.ads.records_creatives import Picture, Reported
from storedesk.ads.tab import page_texts, texts
from storedesk.foundation.desktop.dialogs import Dialog
from storedesk.foundation.desktop.figure_field import read_figure, written_plainly
from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.thumbnails import PictureButton
from storedesk.foundation.desktop.widgets import label
from storedesk.foundation.errors import UserError


class CreativeDialog(Dialog):
    """`said()` is what was typed; `file` is a picture newly chosen, None where none was."""

    def __init__(
        self,
        parent: QWidget | None,
        picture: Picture,
        products: Mapping[int, str],
        reported: Sequence[Reported],
        shown: Path | None,
    ) -> None:
        super().__init__(parent, page_texts.CREATIVE_HEADING)
        self._picture = picture
        self.file: Path | None = None
        self.name = QLineEdit(picture.name)
        self.product = QComboBox()
        self.product.addItem(str(texts.NO_PRODUCT), 0)
        for key, name in sorted(products.items(), key=lambda pair: pair[1]):
            self.product.addItem(name, key)
        self.product.setCurrentIndex(max(self.product.findData(picture.product_id or 0), 0))
        self.creative = QComboBox()
        self.creative.addItem(str(page_texts.NOT_LINKED), 0)
        for each in reported:
            self.creative.addItem(each.name, each.creative_id)
        self.creative.setCurrentIndex(max(self.creative.findData(picture.creative_id or 0), 0))
        self.selling_point = QLineEdit(picture.selling_point)
        self.position = QLineEdit(picture.position)
        self.price = QLineEdit(written_plainly(picture.price, "money"))
        self.sales_count = QLineEdit("" if picture.sales_count is None else str(picture.sales_count))
        self.audience = QLineEdit(picture.audience)
        self.note = QLineEdit(picture.note)
        self.image = PictureButton()
        self.image.show_picture(shown)
        self.image.clicked.connect(self._choose)
        self.image.dropped.connect(self._take)
        self.error = label("", tone="negative", wrap=True)
        self.error.hide()
        self._lay_out()
        self.name.setFocus()

    def said(self) -> Picture:
        """What was typed; raises UserError for a figure that is none."""
        sales = read_figure(self.sales_count.text(), "count")
        return Picture(
            name=self.name.text().strip(),
            product_id=int(self.product.currentData()) or None,
            test_id=self._picture.test_id,
            creative_id=int(self.creative.currentData()) or None,
            picture=self._picture.picture,
            selling_point=self.selling_point.text().strip(),
            position=self.position.text().strip(),
            price=read_figure(self.price.text(), "money"),
            sales_count=None if sales is None else int(sales),
            audience=self.audience.text().strip(),
            note=self.note.text().strip(),
        )

    def accept(self) -> None:
        try:
            self.said()
        except UserError as error:
            self.error.setText(str(error))
            self.error.show()
            return
        super().accept()

    def _choose(self) -> None:
        place, _ = QFileDialog.getOpenFileName(self, str(page_texts.CHOOSE_PICTURE), "", str(page_texts.PICTURE_FILES))
        if place:
            self._take(Path(place))

    def _take(self, path: Path) -> None:
        self.file = path
        self.image.show_picture(path)
        if not self.name.text().strip():
            self.name.setText(path.stem)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(10)
        for number, (text, field) in enumerate(
            (
                (texts.NAME, self.name),
                (texts.PRODUCT, self.product),
                (page_texts.IN_REPORTS, self.creative),
                (page_texts.SELLING_POINT, self.selling_point),
                (page_texts.POSITION, self.position),
                (page_texts.AUDIENCE, self.audience),
                (page_texts.PRICE, self.price),
                (page_texts.SALES_COUNT, self.sales_count),
                (page_texts.NOTE, self.note),
            )
        ):
            field.setAccessibleName(str(text))
            box = QVBoxLayout()
            box.setSpacing(2)
            box.addWidget(label(text, "caption"))
            box.addWidget(field)
            grid.addLayout(box, number // 2, number % 2, 1, 2 if number == 8 else 1, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.image, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(grid, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.error)
        self.add_button(texts.CANCEL, rejects=True)
        self.add_button(texts.SAVE, "primary", accepts=True)
        self.setMinimumWidth(600)
