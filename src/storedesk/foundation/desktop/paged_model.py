"""Rows too many to hold: ordered and filtered by the database, which gives all keys at once and rows page by page."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QModelIndex, QObject, Qt

from storedesk.foundation.desktop.columns import Column
from storedesk.foundation.desktop.jobs import Jobs
from storedesk.foundation.desktop.table_model import CellModel, Index

PAGE = 200
_PAGES_KEPT = 64


class Pages(Protocol):
    """Where a paged table takes its rows from; a feature's records give one.

    Each call opens a reading of its own, so that `keys` may run in another thread than `rows`.
    """

    def keys(self, column: str, descending: bool, text: str) -> Sequence[Any]:
        """The keys of all rows that hold the text, ordered by the column of that key ("" for the natural order)."""

    def rows(self, keys: Sequence[Any]) -> Sequence[Any]:
        """The rows of these keys, in their order; None for one that is no longer there."""


class PagedTableModel(CellModel):
    """A table over Pages. With `jobs` the keys are fetched beside the window, and the old rows stay until then."""

    def __init__(
        self, columns: Sequence[Column], pages: Pages, jobs: Jobs | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(columns, parent)
        self._source = pages
        self._jobs = jobs
        self._keys: Sequence[Any] = ()
        self._kept: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._order = ("", False)
        self._text = ""
        self._asked = 0

    def reload(self) -> None:
        """Fetch the keys again: after a change, a sort or another filter."""
        self._asked += 1
        asked, (column, descending), text = self._asked, self._order, self._text
        if self._jobs is None:
            self._take(asked, self._source.keys(column, descending, text))
            return
        self._jobs.start(
            self.tr("Sort the table"),
            lambda _progress: self._source.keys(column, descending, text),
            done=lambda keys: self._take(asked, keys),
        )

    @property
    def total(self) -> int:
        """How many rows there are."""
        return len(self._keys)

    def row(self, number: int) -> Any:
        page, place = divmod(number, PAGE)
        rows = self._kept.get(page)
        if rows is None:
            rows = self._source.rows(self._keys[page * PAGE : (page + 1) * PAGE])
            self._kept[page] = rows
            if len(self._kept) > _PAGES_KEPT:
                self._kept.popitem(last=False)
        return rows[place]

    def cell(self, row: Any, column: int) -> Any:
        return None if row is None else super().cell(row, column)

    def data(self, index: Index, role: int = 0) -> Any:
        # a row deleted since the keys were read is blank until the reload that its change brings
        return None if self.row(index.row()) is None else super().data(index, role)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._keys)

    def filter(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.reload()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by the column; -1 is the natural order of the source."""
        key = self.columns[column].key if column >= 0 else ""
        self._order = (key, order == Qt.SortOrder.DescendingOrder)
        self.reload()

    def _take(self, asked: int, keys: Sequence[Any]) -> None:
        if asked != self._asked:
            return
        self.beginResetModel()
        self._keys = keys
        self._kept.clear()
        self.endResetModel()
