"""Best sellers' titles out of a file: the coupon items, or any table with a column of titles."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from storedesk.foundation.errors import UserError
from storedesk.foundation.progress import SILENT, Progress
from storedesk.foundation.sheets.folding import fold
from storedesk.foundation.sheets.open import read_file
from storedesk.foundation.sheets.reading import TableReading
from storedesk.keywords.rules.pasted_titles import PastedTitle
from storedesk.titles import texts

MOST = 200
"""So many titles at most are taken, those that sell most."""
_MODULES = ("storedesk.titles.title_tables",)
_HEADINGS = ("宝贝标题", "商品标题", "标题", "商品名称")


def titles_in_file(path: Path, *, password: str | None = None, progress: Progress = SILENT) -> list[PastedTitle]:
    """The titles of a file, ranked by its own ranks where it has any, else by sales, else as they stand.

    Read in the reader process. Raises UserError where no column of titles is found, PasswordNeeded for a locked file,
    Cancelled when the operator stops.
    """
    reading = read_file(path, _MODULES, password=password, progress=progress)
    found: dict[str, PastedTitle] = {}
    for table in reading.tables:
        for title in _titles(table):
            found.setdefault(fold(title.title), title)
    if not found:
        raise UserError(texts.NO_TITLE_COLUMN.format(file=path.name, headings="、".join(_HEADINGS)))
    ranked = sorted(found.values(), key=lambda each: (each.rank or 10**9, -(each.sales or 0)))[:MOST]
    return [
        PastedTitle(each.title, place, each.sales, each.price, each.shop, each.item)
        for place, each in enumerate(ranked, 1)
    ]


def _titles(table: TableReading) -> Iterator[PastedTitle]:
    at = {name: place for place, name in enumerate(table.columns, 1)}
    for chunk in table.rows:
        for row in chunk:
            said = {name: row[place] for name, place in at.items()}
            if said["title"]:
                yield PastedTitle(
                    str(said["title"]),
                    _whole(said.get("place")) or 0,
                    _whole(said.get("sales")),
                    None if said.get("price") is None else Decimal(str(said["price"])).scaleb(-2),
                    str(said.get("shop") or ""),
                    str(said.get("item") or ""),
                )


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None
