"""Products, their listings, days and order lines, put into a shop as imports would have put them."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from storedesk.foundation.database.store import Change, Store
from storedesk.foundation.sheets.tables import ImportBatch
from storedesk.orders.tables import ORDER_LINE
from storedesk.products import records
from storedesk.products.records import Details
from storedesk.products.tables import ITEM_DAY, LISTING

TODAY = date(2026, 11, 25)
BOARD, STICKS, MAT = "682104775913", "682104776284", "693372810945"
BOARD_TITLE = "青篾整竹菜板家用防霉抗菌切菜板加厚砧板实心面板案板刀板和面板"
STICKS_TITLE = "青篾楠竹筷子家用无漆无蜡防滑防霉高档日式公筷子10双家庭装"


def product(store: Store, code: str, **said: Any) -> int:
    """A product typed by hand."""
    with store.writing("add") as session:
        return records.add(session, code, Details(**said))


def batch(store: Store, day: date, report: str = "products.item_rank") -> int:
    """An import of one day's report."""
    with store.writing("import", undoable=False) as session:
        made = ImportBatch(
            report_key=report,
            file_name=f"{report}.xls",
            file_sha256="0" * 64,
            file_size=1,
            imported_at=datetime(2026, 11, 25, 9, tzinfo=UTC),
            first_day=day,
            last_day=day,
            row_count=1,
            new_count=1,
            replaced_count=0,
            unchanged_count=0,
            refused_count=0,
        )
        session.add(made)
        session.flush()
        return made.id


def listing(store: Store, product_id: int, **said: Any) -> None:
    """What the reports say of a product."""
    with store.writing("import", undoable=False) as session:
        session.execute(insert(LISTING.table), {"product_id": product_id, "batch_id": 1, **said})


def listing_layer(store: Store, product_id: int, batch_id: int, **said: Any) -> None:
    """What one import said of a product that several speak of."""
    with store.writing("import", undoable=False) as session:
        session.execute(insert(LISTING.layers), {"product_id": product_id, "batch_id": batch_id, **said})


def item_day(store: Store, product_id: int, day: date, span: int = 1, **figures: Any) -> None:
    """A product's figures of a day, or of a longer span."""
    with store.writing("import", undoable=False) as session:
        row = {"product_id": product_id, "day": day, "span": span, "batch_id": 1, **figures}
        session.execute(insert(ITEM_DAY.table), row)


def order_line(store: Store, number: int, *, day: date = TODAY, hour: int = 12, **said: Any) -> None:
    """A line of an order, paid at an hour of the shop's clock."""
    paid_at = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=hour - 8)
    row = {"order_no": str(number), "line": "1", "batch_id": 1, "quantity": 1, "paid_at": paid_at, **said}
    with store.writing("import", undoable=False) as session:
        session.execute(insert(ORDER_LINE.table), row)


def yuan(text: str) -> Decimal:
    return Decimal(text)


def everything(session: Session) -> Mapping[str, list[tuple[Any, ...]]]:
    """All rows of the tables the operator writes to."""
    tables = ("product", "product_alias", "journal_entry", "shop_cost")
    found = {}
    for name in tables:
        table = LISTING.table.metadata.tables[name]
        found[name] = sorted(tuple(row) for row in session.execute(select(table)))
    return found


class Heard:
    """Keeps what a store announces."""

    def __init__(self, store: Store) -> None:
        self.changes: list[Change] = []
        store.listen(self.changes.append)

    @property
    def last(self) -> Change:
        return self.changes[-1]
