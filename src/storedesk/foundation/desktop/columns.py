"""What a table on screen shows: a list of columns, each with its heading, kind and where its value comes from.

Free of Qt, so that a feature's columns.py can be read, tested and exported without a window.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from operator import attrgetter
from typing import Any, Literal

from storedesk.foundation import figures
from storedesk.foundation.texts import Phrase

Kind = Literal["text", "int", "money", "number", "rate", "ints", "rates", "date", "moment", "chip", "check"]
_RANGES = {"ints": "int", "rates": "rate"}
"""The kinds of ranges, each with the kind of its ends."""
_NUMERIC = frozenset({"int", "money", "number", "rate", *_RANGES})
_PLACES_EXPORTED = 6


@dataclass(frozen=True, slots=True)
class ChipValue:
    """A verdict in a cell: tone (positive, negative, warning, info, neutral), icon and word."""

    tone: str
    icon: str
    word: str

    def __str__(self) -> str:
        return self.word


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `value(row)` gives the cell (the attribute `key` of the row where none is given).

    Kinds and their values: text str, int int, money and number Decimal, rate fraction, date date, moment datetime
    in UTC, chip ChipValue, check bool; ints and rates are ranges (low, high), sorted by their middle. None is a value
    that is not known: shown as a dash, sorted last.
    `tone(row)` colours the text (positive, negative, warning, muted); `note(row)` is the cell's tooltip.
    """

    key: str
    heading: Phrase | str
    kind: Kind = "text"
    value: Callable[[Any], Any] | None = None
    width: int = 120
    align: Literal["", "left", "right", "center"] = ""
    tooltip: Phrase | str = ""
    stretch: bool = False
    hidden: bool = False
    places: int = 2
    tone: Callable[[Any], str] | None = None
    note: Callable[[Any], str] | None = None

    @property
    def getter(self) -> Callable[[Any], Any]:
        """Takes the cell's value out of a row."""
        return self.value if self.value is not None else attrgetter(self.key)

    @property
    def side(self) -> str:
        """left, right or center: numbers stand at the right."""
        return self.align or ("right" if self.kind in _NUMERIC else "left")

    def shown(self, value: Any, *, wan: bool = False) -> str:
        """The value as people read it."""
        if self.kind == "check":
            return ""
        if value is None:
            return figures.UNKNOWN
        if self.kind == "int":
            return figures.count(value, wan=wan)
        if self.kind == "money":
            return figures.money(value, wan=wan, places=self.places)
        if self.kind == "rate":
            return figures.rate(value, places=self.places)
        if self.kind == "number":
            return figures.number(value, places=self.places)
        if self.kind in _RANGES:
            return self._range(value, wan=wan)
        if self.kind == "date":
            return figures.day(value)
        if self.kind == "moment":
            return figures.moment(value)
        return str(value)

    def copied(self, value: Any) -> str:
        """The value as a spreadsheet takes it from the clipboard: plain figures, one line."""
        if value is None:
            return ""
        if self.kind == "check":
            return "1" if value else "0"
        if self.kind in ("int", "money", "number"):
            return str(value)
        return " ".join(self.shown(value).split())

    def sorted_by(self, value: Any) -> Any:
        """What the rows are put in order by."""
        if self.kind in ("text", "chip"):
            return text_order(str(value))
        if self.kind in ("money", "number", "rate"):
            return Decimal(str(value)) if isinstance(value, float) else value
        if self.kind in _RANGES:
            return sum(value)
        return value

    def exported(self, value: Any) -> Any:
        """The value as a workbook holds it: a range of one figure is that figure, any other is text, as a chip is."""
        if self.kind == "chip" and value is not None:
            return str(value)
        if self.kind in _RANGES and value is not None:
            low, high = value
            return low if low == high else self.shown(value)
        # what was worked out in binary has no more true places than these
        return round(value, _PLACES_EXPORTED) if isinstance(value, float) else value

    @property
    def exported_kind(self) -> str:
        """The kind of the exported values."""
        return _RANGES.get(self.kind, self.kind)

    def _range(self, value: tuple[Any, Any], *, wan: bool) -> str:
        """1,000–5,000 as the platform gives it; one figure where both ends are the same."""
        low, high = (
            figures.count(end, wan=wan) if self.kind == "ints" else figures.rate(end, places=self.places)
            for end in value
        )
        return low if value[0] == value[1] else f"{low}–{high}"


def text_order(text: str) -> bytes:
    """A key that puts Latin text in alphabetical order and common Chinese characters in the order of their pinyin.

    The first 3,755 characters of GB 2312, which make up 99.7 % of running text, are numbered by pinyin; the others
    of the set follow by radical, and those outside it come last. A hundred times as fast as a collator.
    """
    plain = folded(text)
    try:
        return plain.encode("gb2312")
    except UnicodeEncodeError:
        return b"".join(_character_order(character) for character in plain)


def _character_order(character: str) -> bytes:
    try:
        return character.encode("gb2312")
    except UnicodeEncodeError:
        return b"\xfe" + character.encode("utf-32-be", "surrogatepass")


def folded(text: str) -> str:
    """Text as it is compared: full-width letters and case do not matter."""
    return unicodedata.normalize("NFKC", text).casefold()
