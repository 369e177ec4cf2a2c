"""How the shop's figures are written on screen: each metric in its unit, and its change with arrow, sign and tone."""

from dataclasses import dataclass
from decimal import Decimal

from storedesk.foundation import figures
from storedesk.shop.rules.metrics import MEANINGS, Metric, verdict

_TONES = {"better": "positive", "worse": "negative", "same": "muted", "unknown": "muted"}
_SHORTEST = Decimal(10_000)
_NOTHING = figures.change(Decimal(0))


@dataclass(frozen=True, slots=True)
class Change:
    """How much a figure moved against another period: `word` names that period in one word."""

    word: str
    text: str
    tone: str
    arrow: str
    """up, down, flat, or nothing where there is nothing to compare."""


def written(metric: Metric, value: Decimal | int | None) -> str:
    """The exact value in the metric's unit."""
    unit = MEANINGS[metric].unit
    if unit == "money":
        return figures.money(value)
    if unit == "rate":
        return figures.rate(value)
    return figures.count(value) if unit == "count" else figures.number(value)


def shorter(metric: Metric, value: Decimal | int | None) -> tuple[str, ...]:
    """The value in ever shorter forms, the exact one first: without cents, then in 万."""
    exact = written(metric, value)
    unit = MEANINGS[metric].unit
    if value is None or unit not in ("money", "count"):
        return (exact,)
    forms = [exact, figures.money(value, places=0) if unit == "money" else exact]
    if abs(Decimal(value)) >= _SHORTEST:
        forms.append(figures.money(value, wan=True) if unit == "money" else figures.count(value, wan=True))
    return tuple(dict.fromkeys(forms))


def change(metric: Metric, by: Decimal | None, word: str) -> Change:
    """A relative change as it is shown; one too small to be written is no change."""
    if by is None:
        return Change(word, figures.UNKNOWN, "muted", "")
    said = figures.change(by)
    if said == _NOTHING:
        return Change(word, said, "muted", "flat")
    return Change(word, said, _TONES[verdict(metric, by)], "up" if by > 0 else "down")


def share_of(per_mille: int | None) -> str:
    """A share in per mille as per cent with its sign."""
    return figures.UNKNOWN if per_mille is None else figures.change(Decimal(per_mille) / 1000)


def signed(amount: Decimal) -> str:
    """Money with its sign, plus included."""
    return ("+" if amount > 0 else "") + figures.money(amount)
