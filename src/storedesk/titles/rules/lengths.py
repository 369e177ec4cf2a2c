"""How long a title is, counted as the platform counts, and how long it may be there."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from storedesk.foundation.errors import UserError
from storedesk.titles import texts


class Unit(StrEnum):
    """What a platform counts."""

    GBK = "gbk"
    CODE_POINTS = "codepoint"


@dataclass(frozen=True, slots=True)
class Changes:
    """What the operator's own limit changes of the platform's shipped rules; None: it stays as shipped."""

    signs: str | None = None
    repeats: int | None = None
    emoji: bool | None = None


@dataclass(frozen=True, slots=True)
class Limit:
    """How long a title may be on a platform and in a category (empty: all of them), from a day on.

    `known` is False for limits that no reliable source tells; the operator sets those. `signs` are characters refused
    there, `repeats` how often a word may stand in one title (None or 0: not said). `sure` is high, middle or low.
    `changes` marks a limit of the operator's own: the platform's shipped rules hold beside it but for these.
    """

    platform: str
    category: str
    most: int
    least: int
    unit: Unit
    valid_from: date
    known: bool
    signs: str = ""
    repeats: int | None = None
    emoji: bool = False
    sure: str = "middle"
    source: str = ""
    checked: date | None = None
    changes: Changes | None = None


DEFAULT = Limit("taobao", "", 60, 1, Unit.GBK, date(2014, 1, 1), known=True)
"""What counts where no table is at hand: 60 bytes, a Chinese character is two."""


def title_length(text: str, unit: Unit = Unit.GBK) -> int:
    """The length of a text in the platform's unit.

    In GBK every character of its one-byte half (ASCII: letters, digits, the space) counts 1, all others 2: Chinese and
    full-width signs. Taobao's publish form: "1个中文按照2个字符计算", at most 60. Of 1,524 real Tmall titles none is
    longer. What GBK cannot write (rare characters, emoji) counts 4 as in GB18030, which is GBK and what it lacks: no
    platform says how it counts them, and a form that counts units of UTF-16 comes to no more; the check tells of each.
    """
    if unit is Unit.CODE_POINTS:
        return len(text)
    return len(text.encode("gb18030", "replace"))


def in_gbk(sign: str) -> bool:
    """Whether GBK can write a character: it takes one or two bytes there."""
    return len(sign.encode("gb18030", "replace")) < 4 and not 0xD800 <= ord(sign) <= 0xDFFF


def cut_to(text: str, most: int, unit: Unit = Unit.GBK) -> str:
    """The longest beginning of a text that is at most so long; never half a character."""
    taken = 0
    for place, sign in enumerate(text):
        taken += title_length(sign, unit)
        if taken > most:
            return text[:place]
    return text


def limits_from(lines: Iterable[str]) -> tuple[Limit, ...]:
    """The limits of a comma-separated table with a line of headings: the fields of Limit, by their names."""
    found = []
    for row in csv.DictReader(line for line in lines if not line.startswith("#")):
        found.append(
            Limit(
                platform=row["platform"],
                category=row["category"],
                most=int(row["most"]),
                least=int(row["least"] or 1),
                unit=Unit(row["unit"]),
                valid_from=date.fromisoformat(row["valid_from"]),
                known=row["known"] == "yes",
                signs=row["signs"],
                repeats=int(row["repeats"]) if row["repeats"] else None,
                emoji=row["emoji"] == "yes",
                sure=row["sure"],
                source=row["source"],
                checked=date.fromisoformat(row["checked"]) if row["checked"] else None,
            )
        )
    return tuple(found)


def limit_on(limits: Iterable[Limit], platform: str, category: str, day: date) -> Limit:
    """The limit in force by category, owner and day.

    That of the narrower category comes before the general one, of those the operator's own (they have
    `changes`) before the shipped ones, of those the latest that began by the day.

    Of two that began on the same day the later in the list counts. What an own limit does not change of the rules
    shipped for that day holds beside it. Raises UserError where the platform has none.
    """
    every = tuple(limits)
    best = _in_force(every, platform, category, day)
    if best is None:
        raise UserError(texts.NO_LIMIT.format(platform=platform))
    if best.changes is None:
        return best
    shipped = _in_force((each for each in every if each.changes is None), platform, category, day)
    return _with_rules(best, best.changes, shipped)


def in_category(category: str, wanted: str) -> bool:
    """Whether a category is the wanted one or one of it: 图书 takes in 书籍 > 图书, an empty one all."""
    return wanted.strip().casefold() in category.casefold()


def _in_force(limits: Iterable[Limit], platform: str, category: str, day: date) -> Limit | None:
    best: Limit | None = None
    for limit in limits:
        holds = limit.platform == platform and limit.valid_from <= day and in_category(category, limit.category)
        if holds and (best is None or _rank(limit) >= _rank(best)):
            best = limit
    return best


def _rank(limit: Limit) -> tuple[int, bool, date]:
    """The narrower category first, then the operator's own, then what began last."""
    return len(limit.category), limit.changes is not None, limit.valid_from


def _with_rules(limit: Limit, changes: Changes, shipped: Limit | None) -> Limit:
    """The operator's limit with the rules that hold: the changed ones, else those shipped for the platform."""
    signs = shipped.signs if shipped is not None else ""
    repeats = shipped.repeats if shipped is not None else None
    emoji = shipped.emoji if shipped is not None else False
    return replace(
        limit,
        signs=signs if changes.signs is None else changes.signs,
        repeats=repeats if changes.repeats is None else changes.repeats,
        emoji=emoji if changes.emoji is None else changes.emoji,
    )
