"""Reads a table of hours as it is copied from the back office, which no report has."""

import re
from decimal import Decimal

from storedesk.ads import room_texts as texts
from storedesk.ads.rules.display import HOURS, Combination
from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets.numbers import figure, normal

_HOUR = re.compile(r"^(\d{1,2})(?:\s*[:：点時时].*|\s*[-–~至].*)?$")
_FIGURES = 5


def hours_of(text: str) -> tuple[Combination, ...]:
    """A combination for each hour, by hour: hour, impressions, clicks, cost, carts, orders, in this order.

    A first line of headings is left out; orders stand for sales, so that a ROI of it is orders per yuan. Raises
    UserError that names the line at fault.
    """
    found: dict[int, Combination] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        cells = [cell.strip() for cell in (line.split("\t") if "\t" in line else line.split())]
        match = _HOUR.match(cells[0])
        if match is None and not found and not any(cell[:1].isdigit() for cell in cells):
            continue
        if match is None or not int(match[1]) < HOURS:
            raise UserError(texts.HOUR_NONE.format(line=number, text=cells[0][:20]))
        hour = int(match[1])
        if hour in found:
            raise UserError(texts.HOUR_TWICE.format(line=number, hour=hour))
        found[hour] = _hour(number, hour, cells[1:])
    if not found:
        raise UserError(texts.HOURS_EMPTY)
    return tuple(found[hour] for hour in sorted(found))


def _hour(number: int, hour: int, cells: list[str]) -> Combination:
    if len(cells) != _FIGURES:
        raise UserError(texts.HOUR_CELLS.format(line=number, count=len(cells) + 1))
    shown, clicks, cost, carts, orders = (_amount(number, cell) for cell in cells)
    if any(each != each.to_integral_value() for each in (shown, clicks, carts, orders)):
        raise UserError(texts.HOUR_WHOLE.format(line=number))
    if clicks > shown:
        raise UserError(texts.HOUR_UNSEEN.format(line=number))
    return Combination(f"{hour:02d}:00", "", "", int(shown), int(clicks), cost, int(carts), int(orders), orders)


def _amount(number: int, cell: str) -> Decimal:
    plain = normal(cell.lstrip("¥￥"))
    found = figure(plain) if plain not in ("", "-", "–") else None
    if found is None and plain not in ("", "-", "–"):
        raise UserError(texts.HOUR_FIGURE.format(line=number, text=cell[:20]))
    amount = Decimal(0) if found is None else Decimal(found.scaled(2)).scaleb(-2)
    if amount < 0:
        raise UserError(texts.HOUR_FIGURE.format(line=number, text=cell[:20]))
    return amount
