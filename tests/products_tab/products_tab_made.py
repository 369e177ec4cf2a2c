"""A small shop for the products tab, and what its tests ask of the screen again and again."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from storedesk.foundation.database.store import Store
from storedesk.orders.tables import ORDER_LINE
from storedesk.products import records
from storedesk.products.records import Details, Item
from storedesk.products.tab import ProductsTab
from storedesk.products.tables import ITEM_DAY, LISTING

TODAY = date(2026, 11, 25)
BOARD, STICKS, MAT = "682104775913", "682104776284", "693372810945"
WAITING = ("整竹切菜板加厚家用防霉砧板", "楠竹筷子家用防霉高档", "羊毛围巾秋冬")


def shop(store: Store) -> dict[str, int]:
    """Three products of which the first two are on the reports; gives their ids by item id."""
    said = {
        BOARD: Details(short_name="整竹菜板", cost=Decimal("22.40"), freight=Decimal("6.50"), fee_rate=Decimal("0.05")),
        STICKS: Details(short_name="楠竹筷子"),
        MAT: Details(short_name="碳化竹凉席", list_price=Decimal("128"), cost=Decimal("57"), stock=3),
    }
    with store.writing("fill", undoable=False) as session:
        ids = {code: records.add(session, code, details) for code, details in said.items()}
        titles = {BOARD: "青篾整竹菜板家用防霉抗菌切菜板加厚砧板", STICKS: "青篾楠竹筷子家用防霉高档日式"}
        for code, price, stock in ((BOARD, "59.90", 860), (STICKS, "19.90", 3200)):
            row = {"product_id": ids[code], "title": titles[code], "list_price": Decimal(price), "stock": stock}
            session.execute(insert(LISTING.table), {**row, "batch_id": 1})
        for ago in range(20):
            row = {"day": TODAY - timedelta(days=ago + 1), "span": 1, "product_id": ids[BOARD], "batch_id": 1}
            session.execute(
                insert(ITEM_DAY.table), {**row, "visitors": 100, "buyers": 3, "items": 3, "sales": Decimal("179.70")}
            )
    return ids


def waiting_names(store: Store) -> None:
    """Order lines without an item id: the first name twice."""
    with store.writing("fill", undoable=False) as session:
        for number, title in enumerate((WAITING[0], *WAITING)):
            row = {"order_no": str(number), "line": "1", "title": title, "quantity": 1, "batch_id": 1}
            session.execute(insert(ORDER_LINE.table), {**row, "paid_at": datetime(2026, 11, 20, 4, tzinfo=UTC)})


def kept(store: Store, product_id: int) -> Item:
    """The product as it is in the database."""
    with store.reading() as session:
        return records.item(session, product_id)


def names_shown(tab: ProductsTab) -> list[str]:
    """The names in the list, from top to bottom."""
    return [tab.table.model.row(number).name for number in range(tab.table.model.rowCount())]


def type_into(qtbot: QtBot, tab: ProductsTab, field: str, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Put the keyboard into a field of the details, replace its text, and leave it with a key."""
    line = tab.detail.details.fields[field].line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text) if text else qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, key)


def in_dialog(does: Callable[[Any], None]) -> None:
    """Do something with the next dialog that opens; it must close by itself then."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(20, act)
            return
        does(dialog)

    QTimer.singleShot(0, act)
