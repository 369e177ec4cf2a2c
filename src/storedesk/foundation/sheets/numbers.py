"""Figures as platforms write them, read into whole units: thousands separators, 万 and 亿, percent, ranges.

Text never passes through a float: a figure is digits, scaled and rounded half up. Cells that a workbook holds as
floats are taken only where they stand for a decimal figure.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from unicodedata import normalize

from storedesk.foundation.sheets.folding import Cell, clean

MOST = 10**12
"""The largest figure that a report can mean, a million millions of anything."""
_EXACT = 1e8
"""Below it a number with six places or fewer times its power of ten is far less than half a unit off."""
_PLAIN = re.compile(r"(-?)([0-9]{1,12})(?:\.([0-9]{1,4}))?")
_ALL_CENTS = re.compile(r"-?[0-9]{1,12}\.[0-9]{2}(?:\n-?[0-9]{1,12}\.[0-9]{2})*")
_FIGURE = re.compile(r"([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,15})?(?:\.(\d{0,15}))?(万|亿|万元|亿元)?(%)?", re.ASCII)
_CURRENCY = re.compile(r"^([+-]?)\s*(?:[¥$€£]|CN¥|RMB|US\$)\s*([+-]?)|\s*元$", re.IGNORECASE)
_REFUNDED = re.compile(r"^(.+?)\((?:已退款?|退款|已退)[¥\d.,元\s]*\)$", re.ASCII)
_RANGE = re.compile(r"^(.+?)\s*(?:~|至|到|—|–|--)\s*(.+)$")
_DASH_RANGE = re.compile(r"^([¥$\d.,万亿%元]+)\s*-\s*([¥$\d.,万亿%元]+)$", re.ASCII)
_POWERS = {None: 0, "万": 4, "亿": 8, "万元": 4, "亿元": 8}

NULLS = frozenset(
    {"", "-", "--", "—", "——", "–", "\\n", "null", "none", "nan", "/", "n/a", "na", "暂无数据", "数据量过小", "暂无"}
)
"""Spellings, folded, of a figure that is not there."""

NO_MONEY = frozenset({"无退款申请", "无退款", "未退款", "没有申请退款", "未申请退款", "无"})
"""Words that stand for an amount of nothing."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A decimal number as digits: `places` are behind the point (negative after 万), percent as it was written."""

    negative: bool
    digits: int
    places: int
    percent: bool = False

    @property
    def too_large(self) -> bool:
        """Whether no report can mean it; a database's whole numbers hold everything else in any unit."""
        return abs(self.scaled(0)) > MOST

    def scaled(self, places: int) -> int:
        """The number in units of 10 ** -places, rounded half away from zero."""
        shift = places - self.places
        if shift >= 0:
            value: int = self.digits * 10**shift
        else:
            divisor = 10**-shift
            value = (2 * self.digits + divisor) // (2 * divisor)
        return -value if self.negative else value


def plain_units(text: str, places: int) -> int | None:
    """The quick way for the commonest spelling, 1234 or -12.5; None where a closer look is needed."""
    found = _PLAIN.fullmatch(text)
    if found is None:
        return None
    sign, whole, decimals = found.groups()
    decimals = decimals or ""
    if len(decimals) > places:
        return Figure(bool(sign), int(whole + decimals), len(decimals)).scaled(places)
    value: int = int(whole + decimals) * 10 ** (places - len(decimals))
    return -value if sign else value


def all_cents(cells: Sequence[Cell]) -> list[int] | None:
    """A column of nothing but texts like 1234.50, in cents and all at once; None where a cell is anything else."""
    try:
        together = "\n".join(cells)  # type: ignore[arg-type]
    except TypeError:
        return None
    if _ALL_CENTS.fullmatch(together) is None:
        return None
    cents = list(map(int, together.replace(".", "").split("\n")))
    return cents if len(cents) == len(cells) else None


def normal(text: str) -> str:
    """A figure's text in half width without space, ready for the patterns."""
    return "".join(normalize("NFKC", clean(text)).split()).replace("¥", "¥").strip("'\"=")


def figure(text: str) -> Figure | None:
    """A figure in normal spelling (see `normal`); None where it is none."""
    text = _CURRENCY.sub(r"\1\2", text)
    found = _FIGURE.fullmatch(text)
    if found is None:
        return None
    sign, whole, decimals, power, percent = found.groups()
    if not whole and not decimals:
        return None
    digits = (whole or "0").replace(",", "") + (decimals or "")
    return Figure(sign == "-", int(digits), len(decimals or "") - _POWERS[power], percent is not None)


def without_refund(text: str) -> str:
    """The amount before the remark in "131.77(已退款89.84)"."""
    found = _REFUNDED.match(text)
    return found.group(1) if found else text


def ends(text: str) -> tuple[str, str] | None:
    """The two ends of a range in normal spelling; a percent sign or 万 at its end counts for both."""
    found = _RANGE.match(text) or _DASH_RANGE.match(text)
    if found is None:
        return None
    low, high = found.groups()
    for sign in ("%", "万", "亿"):
        if high.endswith(sign) and low[-1:].isdigit():
            low += sign
    return low, high


def from_float(value: float, places: int, *, decimals: int | None = None) -> int | None:
    """A workbook's number in units of 10 ** -places.

    None for what is not finite or too large, and, where `decimals` is given, for a number that has more of them.
    """
    if not abs(value) <= MOST:
        return None
    value = float(value)
    if decimals is not None:
        near = round(value, decimals)
        if abs(value - near) > 1e-6:
            return None
        value = near
    if abs(value) < _EXACT and round(value, places) == value:
        units: int = round(value * 10**places)
        return units
    return int(Decimal(repr(value)).scaleb(places).to_integral_value(ROUND_HALF_UP))
