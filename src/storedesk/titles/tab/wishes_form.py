"""What is asked of a product's title: words that open, close, must or must not stand in it, order and change."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from storedesk.foundation.desktop.theme import GRID
from storedesk.foundation.desktop.widgets import button, label, set_in
from storedesk.titles.asking import Asked
from storedesk.titles.rules.words import KIND_NAMES, WordKind
from storedesk.titles.tab.fields import show_unless_typed
from storedesk.titles.tab.spelling import pairs_of, said_pairs, said_words, words_of

_ANY = -1


class WishesForm(QWidget):
    """`asked(Asked)` is emitted when a field is left with something else in it than before."""

    asked = Signal(object)
    limits_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = Asked()
        self._filling = False
        self._platforms: tuple[tuple[str, str], ...] = ()
        self.platform = QComboBox()
        self.first, self.last = self._line(self.tr("Opens the title")), self._line(self.tr("Closes the title"))
        self.must, self.forbidden = self._line(self.tr("Must be in it")), self._line(self.tr("Must not be in it"))
        self.apart = self._line(self.tr("Never side by side"))
        self.order = self._line(self.tr("Order of the classes"))
        self.order.setReadOnly(True)
        self.changed = set_in(QSpinBox())
        self.changed.setRange(_ANY, 400)
        self.changed.setSpecialValueText(self.tr("Any number"))
        self.changed.setAccessibleName(self.tr("Bytes that may change"))
        self.compact = set_in(QSpinBox())
        self.compact.setRange(0, 100)
        self.compact.setSuffix(" %")
        self.compact.setAccessibleName(self.tr("Extra for standing together"))
        self.main = QCheckBox(self.tr("One main category word whole in the title"))
        self.readable = QCheckBox(self.tr("Put words that gain nothing by it in readable order"))
        self._lay_out()
        self._connect()

    def show_asked(self, asked: Asked, platforms: tuple[tuple[str, str], ...]) -> None:
        """Show what is asked; `platforms` are their keys and names."""
        self._filling = True
        self._asked = asked
        if platforms != self._platforms:
            self._platforms = platforms
            self.platform.clear()
            for key, name in platforms:
                self.platform.addItem(name, key)
        self.platform.setCurrentIndex(self.platform.findData(asked.platform))
        for field, words in self._fields():
            show_unless_typed(field, said_words(words))
        show_unless_typed(self.apart, said_pairs(asked.apart))
        self._show_order()
        self.changed.setValue(_ANY if asked.most_changed is None else asked.most_changed)
        self.compact.setValue(round(asked.compact * 100))
        self.main.setChecked(asked.main)
        self.readable.setChecked(asked.readable)
        self._filling = False

    def _fields(self) -> tuple[tuple[QLineEdit, tuple[str, ...]], ...]:
        asked = self._asked
        return (
            (self.first, asked.first),
            (self.last, asked.last),
            (self.must, asked.must),
            (self.forbidden, asked.forbidden),
        )

    def _keep(self, asked: Asked | None = None) -> None:
        if self._filling:
            return
        wanted = asked or replace(
            self._asked,
            platform=self.platform.currentData() or self._asked.platform,
            first=words_of(self.first.text()),
            last=words_of(self.last.text()),
            must=words_of(self.must.text()),
            forbidden=words_of(self.forbidden.text()),
            apart=pairs_of(self.apart.text()),
            most_changed=None if self.changed.value() == _ANY else self.changed.value(),
            compact=self.compact.value() / 100,
            readable=self.readable.isChecked(),
            main=self.main.isChecked(),
        )
        if wanted != self._asked:
            self._asked = wanted
            for field in (self.first, self.last, self.must, self.forbidden, self.apart):
                field.setModified(False)
            self._show_order()
            self.asked.emit(wanted)

    def _show_order(self) -> None:
        self.order.setText(" → ".join(str(KIND_NAMES[kind]) for kind in self._asked.order))
        self.order.setPlaceholderText(self.tr("No template"))

    def _order_menu(self) -> None:
        menu = QMenu(self)
        for kind in WordKind:
            if kind not in self._asked.order:
                act = menu.addAction(str(KIND_NAMES[kind]))
                act.triggered.connect(
                    lambda _=False, kind=kind: self._keep(replace(self._asked, order=(*self._asked.order, kind)))
                )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.add_class.mapToGlobal(self.add_class.rect().bottomLeft()))

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        return made

    def _connect(self) -> None:
        for field in (self.first, self.last, self.must, self.forbidden, self.apart):
            field.editingFinished.connect(self._keep)
        self.changed.editingFinished.connect(self._keep)
        self.compact.editingFinished.connect(self._keep)
        self.platform.activated.connect(lambda _: self._keep())
        self.main.toggled.connect(lambda _: self._keep())
        self.readable.toggled.connect(lambda _: self._keep())

    def _lay_out(self) -> None:
        self.add_class = button(self.tr("Class…"), icon_name="plus", on_click=self._order_menu)
        clear = button(self.tr("Clear"), on_click=lambda: self._keep(replace(self._asked, order=())))
        order = QHBoxLayout()
        order.setSpacing(GRID)
        for part in (self.order, self.add_class, clear):
            order.addWidget(part)
        limit = QHBoxLayout()
        limit.setSpacing(GRID)
        limit.addWidget(self.platform, 1)
        limit.addWidget(button(self.tr("Title limits…"), on_click=self.limits_wanted.emit))
        for line in (self.first, self.last, self.must, self.forbidden):
            line.setPlaceholderText(self.tr("Words, divided by commas"))
        self.apart.setPlaceholderText(self.tr("Pairs such as 男+女"))
        area = QScrollArea(self)
        inside = QWidget()
        inside.setObjectName("scrolled")
        area.setWidget(inside)
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, GRID, 0)
        form.setSpacing(GRID)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows: tuple[tuple[str, QWidget | QHBoxLayout], ...] = (
            (self.tr("Platform"), limit),
            (self.tr("Opens the title"), self.first),
            (self.tr("Must be in it"), self.must),
            (self.tr("Closes the title"), self.last),
            (self.tr("Must not be in it"), self.forbidden),
            (self.tr("Never side by side"), self.apart),
            (self.tr("Order of the classes"), order),
            (self.tr("Bytes that may change"), self.changed),
            (self.tr("Extra for standing together"), self.compact),
        )
        for name, field in rows:
            form.addRow(label(name, "muted"), field)
        form.addRow(self.main)
        form.addRow(self.readable)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
