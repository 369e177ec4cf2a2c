"""Cells and headings brought into one shape: folding for comparing, cleaning for keeping."""

import math
import re
from datetime import date, datetime, time, timedelta
from typing import TypeAlias
from unicodedata import normalize

LONGEST_TEXT = 4000
"""Characters kept of a text (a worksheet's own limit is 32,767)."""

_WRAPPING = "=\"'“”‘’\t"
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\ufeff\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]"
)
_TIME_TEXT = "%Y-%m-%d %H:%M:%S"


class ErrorCell(str):
    """A cell that holds a spreadsheet's error, such as #N/A; never to be read as a blank."""

    __slots__ = ()


Cell: TypeAlias = str | float | int | bool | date | datetime | time | timedelta | None


def fold(text: str) -> str:
    """A heading or word for comparing whole: NFKC, no space inside or around, no wrapping, case folded."""
    return "".join(normalize("NFKC", text).split()).strip(_WRAPPING).casefold()


def forms(heading: str) -> tuple[str, ...]:
    """What a heading cell may be compared as: the whole of it, then each line of a cell in two languages."""
    whole = fold(heading)
    if "\n" not in heading.strip():
        return (whole,) if whole else ()
    lines = (fold(line) for line in heading.splitlines())
    return tuple(dict.fromkeys(form for form in (whole, *lines) if form))


def text_of(cell: Cell) -> str:
    """A cell as text, the way a person would type it; whole floats lose their `.0`."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if math.isfinite(cell) and cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.strftime(_TIME_TEXT)
    return str(cell)


def clean(text: str) -> str:
    """A text for keeping: trimmed, without control, bidirectional and unpaired characters, at most LONGEST_TEXT."""
    text = text.strip()
    if not text.isprintable():
        text = _UNWANTED.sub("", text).strip()
    return text if len(text) <= LONGEST_TEXT else text[:LONGEST_TEXT]


def half_width(text: str) -> str:
    """Full-width digits, letters and signs as plain ones; everything else as it was."""
    return text if text.isascii() else text.translate(_FULL_WIDTH)


def shown(text: str, most: int = 60) -> str:
    """A cell's text for a sentence: cleaned, on one line, shortened."""
    line = " ".join(clean(text).split())
    return line if len(line) <= most else line[: most - 1] + "…"


def is_blank(cell: Cell) -> bool:
    """Whether nothing stands in the cell."""
    return cell is None or (isinstance(cell, str) and (not cell or cell.isspace()))
