"""A table of costs copied from a spreadsheet: which cell names the product, and what its costs are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from storedesk.foundation.errors import UserError
from storedesk.foundation.texts import Phrase
from storedesk.products import texts
from storedesk.products.rules import entered
from storedesk.products.rules.matching import fold

MOST_LINES = 20_000

_CODES = ("商品id", "宝贝id", "itemid", "id", "商品编号", "货号", "商家编码", "商品编码", "编码", "sku", "code")
_NAMES = (
    "简称",
    "名称",
    "商品名称",
    "宝贝名称",
    "商品",
    "宝贝",
    "标题",
    "商品标题",
    "宝贝标题",
    "品名",
    "name",
    "title",
)
_COSTS = (
    "成本",
    "成本价",
    "单件成本",
    "商品成本",
    "进价",
    "进货价",
    "采购价",
    "拿货价",
    "cost",
    "costprice",
    "unitcost",
)
_FREIGHTS = ("运费", "快递费", "邮费", "物流费", "发货成本", "freight", "shipping")
_SPLIT = re.compile(r"[,;\uff0c\uff1b]|\s{2,}")
_LOST_DIGITS = re.compile(r"\d(\.\d+)?[eE]\+\d+")


@dataclass(frozen=True, slots=True)
class Pasted:
    """One line: what may name the product (the likeliest first), its cost and freight, or why it is not understood."""

    line: int
    names: tuple[str, ...]
    cost: Decimal | None = None
    freight: Decimal | None = None
    problem: Phrase | str | None = None


@dataclass(frozen=True, slots=True)
class _Places:
    names: tuple[int, ...]
    cost: int | None
    freight: int | None = None


def read_costs(text: str) -> tuple[Pasted, ...]:
    """Every line of a pasted table that is not empty; headings are found where there are some.

    Without headings the first cell names the product and the first amount after it is the cost. Raises UserError for
    more than MOST_LINES lines.
    """
    lines = [(number, _cells(line)) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(lines) > MOST_LINES:
        raise UserError(texts.TOO_MANY_LINES.format(most=f"{MOST_LINES:,}"))
    if not lines:
        return ()
    places = _places(lines[0][1])
    body = lines[1:] if places is not None else lines
    return tuple(_pasted(number, cells, places) for number, cells in body)


def _cells(line: str) -> list[str]:
    if "\t" in line:
        return [cell.strip().strip('"').lstrip("'").strip() for cell in line.split("\t")]
    parts = [part.strip() for part in _SPLIT.split(line.strip()) if part.strip()]
    if len(parts) == 1:
        parts = line.strip().rsplit(None, 1)
    return parts


def _places(cells: Sequence[str]) -> _Places | None:
    """Where the headings say things stand; None where the line holds no headings."""
    folded = [re.sub(r"[(\uff08].*?[)\uff09]", "", fold(cell)) for cell in cells]
    names = [at for wanted in (_CODES, _NAMES) for word in wanted for at, cell in enumerate(folded) if cell == word]
    costs = [at for word in _COSTS for at, cell in enumerate(folded) if cell == word]
    freights = [at for word in _FREIGHTS for at, cell in enumerate(folded) if cell == word]
    if not costs and not freights:
        return None
    others = [at for at in range(len(cells)) if at not in (*costs, *freights)]
    return _Places(
        tuple(dict.fromkeys(names or others[:1])), costs[0] if costs else None, freights[0] if freights else None
    )


def _pasted(number: int, cells: Sequence[str], places: _Places | None) -> Pasted:
    places = places if places is not None else _guessed(cells)
    names = tuple(cells[at] for at in places.names if at < len(cells) and cells[at])
    if not names:
        return Pasted(number, (), problem=texts.LINE_WITHOUT_NAME)
    if _LOST_DIGITS.fullmatch(names[0]):
        return Pasted(number, names, problem=texts.LOST_DIGITS.format(text=names[0]))
    try:
        cost, freight = (
            entered.money(cells[at]) if at is not None and at < len(cells) else None
            for at in (places.cost, places.freight)
        )
    except UserError as error:
        return Pasted(number, names, problem=error.message)
    if cost is None and freight is None:
        return Pasted(number, names, problem=texts.LINE_WITHOUT_COST)
    return Pasted(number, names, cost, freight)


def _guessed(cells: Sequence[str]) -> _Places:
    for at in range(1, len(cells)):
        try:
            if entered.money(cells[at]) is not None:
                return _Places((0,), at)
        except UserError:
            continue
    filled = [at for at in range(1, len(cells)) if cells[at]]
    return _Places((0,), filled[0] if filled else None)
