"""Words typed or pasted for a test: one a line, with the market price of a click in the next column if there is one."""

import re
from decimal import Decimal

_COLUMNS = re.compile(r"\t|\s{2,}|(?<=[^\d])[,，](?=\s*[¥￥]?\d)")
_PRICE = re.compile(r"[¥￥]?\s*(\d+(?:\.\d+)?)\s*元?")


def word_prices(text: str) -> tuple[tuple[str, Decimal | None], ...]:
    """Every word once, in the order of the lines, with its price; empty lines are nothing."""
    found: dict[str, Decimal | None] = {}
    for line in text.splitlines():
        cells = [cell.strip() for cell in _COLUMNS.split(line.strip()) if cell.strip()]
        if not cells:
            continue
        word = " ".join(cells[0].split())
        prices = [match for cell in cells[1:] if (match := _PRICE.fullmatch(cell))]
        price = Decimal(prices[0].group(1)) if prices else None
        found[word] = price if price else found.get(word)
    return tuple(found.items())
