"""How figures are written for people: money with ¥, thousands separators, rates as per cent, 万 where asked for.

The same on screen, on paper and in the terminal. A figure that is not known is an en dash, never a zero.
"""

from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal

from storedesk.foundation.calendar.clock import SHOP_ZONE

UNKNOWN = "–"
_MINUS = "\N{MINUS SIGN}"
_HOME = "CNY"
_WAN = Decimal(10_000)
_YI = Decimal(100_000_000)


def count(value: int | Decimal | None, *, wan: bool = False) -> str:
    """12345 as 12,345; with `wan` from 10,000 on as 1.23万."""
    if value is None:
        return UNKNOWN
    if wan and abs(Decimal(value)) >= _WAN:
        return in_wan(value)
    return _sign(f"{_rounded(Decimal(value), 0):,f}")


def money(value: Decimal | int | None, *, wan: bool = False, places: int = 2) -> str:
    """1234.5 as ¥1,234.50, losses as −¥3.00; with `wan` from 10,000 on as ¥1.23万."""
    if value is None:
        return UNKNOWN
    amount = Decimal(value) if wan and abs(Decimal(value)) >= _WAN else _rounded(Decimal(value), places)
    minus = _MINUS if amount < 0 else ""
    if wan and abs(amount) >= _WAN:
        return f"{minus}¥{in_wan(abs(amount))}"
    return f"{minus}¥{abs(amount):,.{places}f}"


def money_in(value: Decimal | int | None, currency: str | None) -> str:
    """1234.5 as ¥1,234.50 in the shop's own currency (None), as 1,234.50 USD in another, bare where it is not known."""
    return money(value) if currency in (None, _HOME) else f"{number(value)} {currency}".strip()


def rate(value: Decimal | float | None, *, places: int = 2) -> str:
    """The fraction 0.0452 as 4.52%."""
    exact = _known(value)
    return UNKNOWN if exact is None else _sign(f"{_rounded(exact * 100, places):,.{places}f}%")


def number(value: Decimal | float | int | None, *, places: int = 2) -> str:
    """2.5 as 2.50, with thousands separators: for ROI and other plain ratios."""
    exact = _known(value)
    return UNKNOWN if exact is None else _sign(f"{_rounded(exact, places):,.{places}f}")


def change(value: Decimal | float | None, *, places: int = 1) -> str:
    """The fraction 0.123 as +12.3%, always with its sign; 0 as 0.0%."""
    exact = _known(value)
    if exact is None:
        return UNKNOWN
    per_cent = _rounded(exact * 100, places)
    return f"{'+' if per_cent > 0 else ''}{_sign(f'{per_cent:,.{places}f}')}%"


def in_wan(value: int | Decimal | float) -> str:
    """123456 as 12.35万 and 123456789 as 1.23亿; below 10,000 as it stands, to two places."""
    exact = Decimal(str(value))
    for unit, word in ((_YI, "亿"), (_WAN, "万")):
        if abs(exact) >= unit:
            return _sign(_without_zeros(f"{_rounded(exact / unit, 2):,.2f}") + word)
    return _sign(_without_zeros(f"{_rounded(exact, 2):,.2f}"))


def day(value: date | None) -> str:
    """A date as 2026-11-24."""
    return UNKNOWN if value is None else value.isoformat()[:10]


def moment(value: datetime | None) -> str:
    """A point in time (UTC, or with its zone) as 2026-11-24 09:30 on the shop's clock."""
    if value is None:
        return UNKNOWN
    aware = value if value.tzinfo else value.replace(tzinfo=UTC)
    return f"{aware.astimezone(SHOP_ZONE):%Y-%m-%d %H:%M}"


def _known(value: Decimal | float | int | None) -> Decimal | None:
    """The figure as it is written out; None for what is not known, which in arrays is NaN."""
    exact = None if value is None else Decimal(str(value))
    return exact if exact is not None and exact.is_finite() else None


def _without_zeros(text: str) -> str:
    return text.rstrip("0").rstrip(".")


def _rounded(value: Decimal, places: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def _sign(text: str) -> str:
    """With a real minus sign, which is as wide as a digit; no minus before a rounded zero."""
    if not text.startswith("-"):
        return text
    return _MINUS + text[1:] if any(digit in text for digit in "123456789") else text[1:]
