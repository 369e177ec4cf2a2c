"""Texts and ids: cleaned and unwrapped, and never taken from a number that has lost its digits."""

import re
from collections.abc import Sequence
from datetime import date, time, timedelta

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.converters import Column, Converter, Read
from storedesk.foundation.sheets.days import Era
from storedesk.foundation.sheets.folding import LONGEST_TEXT, Cell, clean, half_width, text_of

_TEXT_NULLS = frozenset({"", "-", "--", "—", "——", "\\N", "null", "NULL"})
_LOST = re.compile(r"[0-9]\.[0-9]+[eE]\+?[0-9]{2,}|[0-9][eE]\+[0-9]{2,}")
_TAIL = re.compile(r"([0-9]{5,})\.0+")
_KEPT_DIGITS = 15
"""Digits that a spreadsheet's number keeps; it writes noughts for those that follow."""
_LOST_LONG = re.compile(r"[0-9](?:\.[0-9]+)?[eE]\+[12][0-9]")
_ENOUGH_ZEROED = 3
_ZEROED = re.compile(r"[1-9][0-9]{14}0{3,}")
_LONG = 18
_LONG_ID = re.compile(r"[1-9][0-9]{17,}")


class Texts(Converter):
    """Cleaned text."""

    def read(self, cell: Cell) -> Read:
        if _has_lost_digits(cell):
            return self.bad(texts.LOST_ID, cell)
        text = clean(text_of(cell))
        if len(text) == LONGEST_TEXT:
            self.cut += 1
        if text[:2] == '="' and text[-1] == '"':
            text = text[2:-1].strip()
        return None if text in _TEXT_NULLS else text


class Ids(Converter):
    """Ids as text, out of everything that spreadsheets and platforms wrap them in."""

    def __init__(self, column: Column, era: Era) -> None:
        super().__init__(column, era)
        self.zeroed = False

    def knows_better(self, cells: Sequence[Cell]) -> bool:
        """A column whose long ids all end in noughts has been through a spreadsheet's numbers."""
        met: set[str] = set()
        for cell in self.met(cells):
            found = _LONG_ID.search(cell) if isinstance(cell, str) and len(cell) >= _LONG else None
            if found is None:
                continue
            if not _ZEROED.fullmatch(found.group()):
                return False
            met.add(found.group())
        self.zeroed = len(met) >= _ENOUGH_ZEROED
        return self.zeroed

    def read(self, cell: Cell) -> Read:
        if isinstance(cell, str) and not self.zeroed:
            bare = cell[2:-1] if cell[:2] == '="' and cell[-1] == '"' else cell
            if bare.isascii() and bare.isdecimal():
                return bare
        if _has_lost_digits(cell):
            return self.bad(texts.LOST_ID, cell)
        if isinstance(cell, date | time | timedelta):
            return self.bad(texts.BAD_ID, cell)
        text = clean(text_of(cell))
        while text[:1] in ("=", '"', "'") or text[-1:] in ('"', "'"):
            bare = text.removeprefix("=").strip("\"' \t\u3000")
            if bare == text:
                break
            text = bare
        text = half_width(text)
        if text[:3].upper() == "ID:":
            text = text[3:].strip()
        if text in _TEXT_NULLS:
            return None
        if _LOST.fullmatch(text) or (self.zeroed and _ZEROED.fullmatch(text)):
            return self.bad(texts.LOST_ID, cell)
        tail = _TAIL.fullmatch(text)
        return tail.group(1) if tail else text


def _has_lost_digits(cell: Cell) -> bool:
    """Whether this is a number too long for a spreadsheet, or such a number written with an exponent."""
    if isinstance(cell, float | int):
        return not abs(cell) < 10**_KEPT_DIGITS  # what is no number at all is not smaller either
    return isinstance(cell, str) and cell[-3:-2] == "+" and _LOST_LONG.fullmatch(cell.strip()) is not None
