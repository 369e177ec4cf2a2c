"""What label printers pack into one cell: the items of a parcel with their numbers."""

import re
from decimal import Decimal, InvalidOperation

_PART = re.compile(
    r"(商品标题|商品编码|商品id|商品suk|商品sku|商品数量|商品实付价格)\s*[：:]\s*(.*?)\s*(?:[；;]\s*|$)", re.I
)
_AMOUNT = re.compile(r"\d[\d,]*(?:\.\d+)?")


def item_code(cell: str) -> str | None:
    """The platform's id of the first item."""
    return _first(cell, "商品id")


def title(cell: str) -> str | None:
    """The title of the first item."""
    return _first(cell, "商品标题")


def sku(cell: str) -> str | None:
    """What was chosen of the first item (the platform itself writes 商品SUK)."""
    return _first(cell, "商品suk") or _first(cell, "商品sku")


def quantity(cell: str) -> str | None:
    """How many pieces all items of the cell come to."""
    return _sum(cell, "商品数量")


def paid(cell: str) -> str | None:
    """What was paid for all items of the cell."""
    return _sum(cell, "商品实付价格")


def first_listed_title(cell: str) -> str | None:
    """The title of the first item in a list like "title,option,2;title,1"."""
    return cell.split(";", 1)[0].split(",", 1)[0].strip() or None


def first_listed_sku(cell: str) -> str | None:
    """The option of the first item in a list like "title,option,2;title,1"."""
    parts = cell.split(";", 1)[0].split(",")
    return ",".join(parts[1:-1]).strip() or None


def order_numbers(cell: str) -> str | None:
    """The order of a parcel; several orders packed together are joined with commas."""
    return ",".join(cell.replace(",", " ").split()) or None


def amount(cell: str) -> str | None:
    """The amount in a cell that adds a remark to it: "131.77(已退款89.84)"."""
    found = _AMOUNT.search(cell)
    return found.group() if found else None


def _first(cell: str, key: str) -> str | None:
    return next(filter(None, _values(cell, key)), None)


def _sum(cell: str, key: str) -> str | None:
    try:
        amounts = [Decimal(value.replace(",", "")) for value in _values(cell, key) if value]
    except InvalidOperation:
        return None
    return str(sum(amounts)) if amounts else None


def _values(cell: str, key: str) -> list[str]:
    found = [part for line in cell.splitlines() for part in _PART.findall(line)]
    return [value for name, value in found if name.casefold() == key and value.casefold() != "null"]
