"""What the operator types about money, shares and pieces, read strictly: a sentence where it cannot be meant."""

from decimal import Decimal

from storedesk.foundation.errors import UserError
from storedesk.foundation.sheets.numbers import figure, normal
from storedesk.products import texts

MOST_MONEY = Decimal("9999999.99")
MOST_PIECES = 99_999_999

_CENT = Decimal("0.01")
_SIGNS = ("", "¥", "元")
"""What stands in an empty field of money."""


def money(text: str) -> Decimal | None:
    """An amount in yuan, to the cent; None for an empty text. Raises UserError for what is not one, or below zero."""
    said = normal(text)
    if said in _SIGNS:
        return None
    value = _number(said.upper().removeprefix("CNY"))
    if value is None:
        raise UserError(texts.NOT_MONEY.format(text=text.strip()))
    if value < 0:
        raise UserError(texts.BELOW_ZERO)
    if value > MOST_MONEY:
        raise UserError(texts.TOO_MUCH.format(most=f"{MOST_MONEY:,}"))
    if value != value.quantize(_CENT):
        raise UserError(texts.NOT_CENTS)
    return value.quantize(_CENT)


def share(text: str) -> Decimal | None:
    """A share in per cent, as a fraction: "5" and "5%" are 0.05; None for an empty text. Raises UserError otherwise."""
    said = normal(text).removesuffix("%")
    if not said:
        return None
    value = _number(said)
    if value is None:
        raise UserError(texts.NOT_SHARE.format(text=text.strip()))
    if not 0 <= value < 100:
        raise UserError(texts.SHARE_OUT_OF_RANGE)
    return value / 100


def pieces(text: str) -> int | None:
    """A whole number of pieces; None for an empty text. Raises UserError for what is not one, or below zero."""
    said = normal(text).removesuffix("件")
    if not said:
        return None
    value = _number(said)
    if value is None or value != value.to_integral_value():
        raise UserError(texts.NOT_PIECES.format(text=text.strip()))
    if value < 0:
        raise UserError(texts.BELOW_ZERO)
    if value > MOST_PIECES:
        raise UserError(texts.TOO_MUCH.format(most=f"{MOST_PIECES:,}"))
    return int(value)


def percent(value: Decimal | None) -> str:
    """A fraction as it is typed: 0.05 as "5"; nothing for None."""
    if value is None:
        return ""
    text = f"{value * 100:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _number(said: str) -> Decimal | None:
    """The number as platforms write it (1,200 or 1.2万), exactly; None for what is none, or a share of something."""
    found = figure(said)
    if found is None or found.percent:
        return None
    return Decimal(-found.digits if found.negative else found.digits).scaleb(-found.places)
