"""How words and titles are compared: one width and case, no space but between Latin words."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_SPACE = re.compile(r"\s+")
_LATIN = re.compile(r"[a-z0-9]")
_NEEDLESS = re.compile(r"(?<![a-z0-9]) | (?![a-z0-9])")


@lru_cache(maxsize=1 << 16)
def folded(text: str) -> str:
    """One width and case; runs of white space are one space, and none stands beside a Chinese character.

    The words of a library are folded again and again, so the last ones are kept.
    """
    plain = _SPACE.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()
    return _NEEDLESS.sub("", plain)


def folded_with_places(text: str) -> tuple[str, list[int]]:
    """The text folded sign by sign, with the place in `text` that each sign comes from."""
    signs, origin = [], []
    for place, sign in enumerate(text):
        for each in " " if sign.isspace() else folded(sign):
            signs.append(each)
            origin.append(place)
    kept = [place for place, sign in enumerate(signs) if sign != " " or _divides(signs, place)]
    return "".join(signs[place] for place in kept), [origin[place] for place in kept]


def is_latin(sign: str) -> bool:
    """Whether a folded character belongs to a Latin word or a number, which spaces must divide."""
    return bool(_LATIN.match(sign))


def stands_in(word: str, text: str) -> bool:
    """Whether a folded word stands in a folded text; Latin ones only at their borders: xl is not in xxl."""
    return first_place(word, text) >= 0


def first_place(word: str, text: str, start: int = 0) -> int:
    """Where a folded word stands in a folded text from a place on; -1 where it does not."""
    place = text.find(word, start)
    if place < 0 or not word or (word[0] > "\x7f" and word[-1] > "\x7f"):
        return place if word else -1
    while place >= 0:
        if _free(word, text, place):
            return place
        place = text.find(word, place + 1)
    return -1


def places(word: str, text: str) -> list[tuple[int, int]]:
    """Every place of a folded word in a folded text as (start, end); they may overlap."""
    found, place = [], first_place(word, text)
    while place >= 0:
        found.append((place, place + len(word)))
        place = first_place(word, text, place + 1)
    return found


def _divides(signs: Sequence[str], place: int) -> bool:
    return 0 < place < len(signs) - 1 and is_latin(signs[place - 1]) and is_latin(signs[place + 1])


def _free(word: str, text: str, place: int) -> bool:
    end = place + len(word)
    before = place > 0 and _same(text[place - 1], word[0])
    return not before and not (end < len(text) and _same(word[-1], text[end]))


def _same(one: str, other: str) -> bool:
    """Both letters or both digits: 50ml is 50 and ml, but xxl is one."""
    return (one.isascii() and one.isalpha() and other.isascii() and other.isalpha()) or (
        one.isascii() and one.isdigit() and other.isascii() and other.isdigit()
    )
