"""How words stand in a field: divided by signs or spaces, pairs joined by a plus.

A space between two Latin words belongs to them: La Mer is one brand.
"""

import re
from collections.abc import Iterable

_DIVIDERS = re.compile(r"\s*[,，、;；\n]+\s*|(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])")
_JOINED = re.compile(r"[+＋/]")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a field, each once."""
    return tuple(dict.fromkeys(word for word in _DIVIDERS.split(text.strip()) if word))


def said_words(words: Iterable[str]) -> str:
    """Words as they stand in a field."""
    return "、".join(words)


def pairs_of(text: str) -> tuple[tuple[str, str], ...]:
    """The pairs of a field such as 男+女 长款+短款; what is no pair is left out."""
    parts = (_JOINED.split(word) for word in words_of(text))
    return tuple((part[0], part[1]) for part in parts if len(part) == 2 and all(part))


def said_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """Pairs as they stand in a field."""
    return "、".join(f"{one}+{other}" for one, other in pairs)


def groups_of(text: str) -> tuple[tuple[frozenset[str], ...], ...]:
    """Conflict groups, one a line, their sides divided by slashes: 男、男士 / 女、女士."""
    found = []
    for line in text.splitlines():
        sides = [frozenset(words_of(side)) for side in re.split(r"[/／]", line)]
        if any(sides):
            found.append(tuple(side for side in sides if side))
    return tuple(found)


def said_groups(groups: Iterable[tuple[frozenset[str], ...]]) -> str:
    """Conflict groups as they stand in a box."""
    return "\n".join(" / ".join("、".join(sorted(side)) for side in group) for group in groups)
