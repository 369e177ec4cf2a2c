"""The tables of the shop tab: its days, its products, and how far each report covers the period."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from storedesk.foundation.desktop.columns import Column
from storedesk.foundation.desktop.context import AppContext
from storedesk.foundation.desktop.tables import TableView
from storedesk.foundation.texts import Phrase
from storedesk.shop.tab import texts
from storedesk.shop.tab.columns import COVERAGE_COLUMNS, DAY_COLUMNS, PRODUCT_COLUMNS


@dataclass(frozen=True, slots=True)
class _Made:
    called: Phrase
    columns: Sequence[Column]
    empty: Phrase
    row_key: Callable[[Any], Hashable]
    order: str = ""


_TABLES = {
    "days": _Made(texts.DAYS, DAY_COLUMNS, texts.NO_DAYS_SHOWN, lambda row: row.day, "day"),
    "products": _Made(texts.PRODUCTS, PRODUCT_COLUMNS, texts.NO_PRODUCTS, lambda row: row.figures.product_id, "sales"),
    "reports": _Made(texts.REPORTS, COVERAGE_COLUMNS, texts.NO_DAYS_SHOWN, lambda row: row.key),
}


def table_of(name: str, app: AppContext) -> TableView:
    """A table by the name of its page, in its first order unless the operator chose another."""
    made = _TABLES[name]
    table = TableView(f"shop.{name}", made.columns, app, called=made.called, empty=made.empty, row_key=made.row_key)
    if made.order:
        table.sort_by(made.order, descending=True)
    return table
