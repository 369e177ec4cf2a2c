"""Characters a platform cannot write or show: emoji, rare ones outside GBK, marks, private and invisible ones."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from storedesk.titles.rules.lengths import in_gbk

_COMMON = {"𠮷": "吉", "㐂": "喜", "䶮": "龑", "亇": "个", "髙": "高", "﨑": "崎", "凃": "涂"}
"""Rare characters that shops do write, with the common one that people search by."""
_JOINS = frozenset("\u200d\ufe0f\u20e3")


class Odd(StrEnum):
    """What is odd about a character."""

    EMOJI = "emoji"
    RARE = "rare"
    MARK = "mark"
    PRIVATE = "private"
    INVISIBLE = "invisible"


@dataclass(frozen=True, slots=True)
class OddSign:
    """An odd character, or several that are one picture: its place from start to end, and its code points.

    `instead` is what could be written in its place, empty where nothing can.
    """

    kind: Odd
    text: str
    start: int
    end: int
    instead: str = ""

    @property
    def code(self) -> str:
        """Its code points as U+20BB7, so that it can be named where no font shows it."""
        return " ".join(f"U+{ord(sign):04X}" for sign in self.text)


def odd_signs(text: str) -> Iterator[OddSign]:
    """Every odd character from left to right; an emoji joined of several is one."""
    place = 0
    while place < len(text):
        sign = text[place]
        found = _picture(text, place) if is_emoji(sign) and not in_gbk(sign) else _single(text, place)
        if found is not None:
            yield found
        place = found.end if found is not None else place + 1


def is_emoji(sign: str) -> bool:
    """Whether a character is a picture, or one of the signs that join pictures."""
    code = ord(sign)
    return (
        0x1F000 <= code <= 0x1FAFF
        or 0x2600 <= code <= 0x27BF
        or code in (0x2B50, 0x2B55)
        or sign in _JOINS
        or 0xE0020 <= code <= 0xE007F
    )


def _picture(text: str, start: int) -> OddSign | None:
    """The run of signs that make one picture: joined ones, a skin, a flag of two letters."""
    if text[start] == "\u200d" and not (start + 1 < len(text) and is_emoji(text[start + 1])):
        return OddSign(Odd.INVISIBLE, text[start], start, start + 1)
    end = start + 1
    while end < len(text) and (_goes_on(text[end]) or text[end - 1] == "\u200d" or _flag(text[start:end], text[end])):
        end += 1
    # a keycap joins the figure before it, a sign of GBK may be made a picture
    first = start - 1 if start and text[start] in _JOINS else start
    return OddSign(Odd.EMOJI, text[first:end], first, end)


def _goes_on(sign: str) -> bool:
    return sign in _JOINS or 0x1F3FB <= ord(sign) <= 0x1F3FF or 0xE0020 <= ord(sign) <= 0xE007F


def _flag(before: str, sign: str) -> bool:
    return len(before) == 1 and all(0x1F1E6 <= ord(each) <= 0x1F1FF for each in (before, sign))


def _single(text: str, place: int) -> OddSign | None:
    sign = text[place]
    category = unicodedata.category(sign)
    if category in ("Cf", "Cc") and sign not in "\t\r\n":
        return OddSign(Odd.INVISIBLE, sign, place, place + 1)
    if category in ("Co", "Cs", "Cn"):
        return OddSign(Odd.PRIVATE, sign, place, place + 1)
    if category in ("Mn", "Me"):
        return _marked(text, place)
    if in_gbk(sign):
        return None
    alike = _COMMON.get(sign) or unicodedata.normalize("NFKC", sign)
    return OddSign(Odd.RARE, sign, place, place + 1, alike if all(map(in_gbk, alike)) else "")


def _marked(text: str, place: int) -> OddSign:
    """A mark upon the character before it, which both may be written as one."""
    if not place:
        return OddSign(Odd.MARK, text[0], 0, 1)
    whole = unicodedata.normalize("NFC", text[place - 1 : place + 1])
    instead = whole if len(whole) == 1 and in_gbk(whole) else text[place - 1]
    return OddSign(Odd.MARK, text[place - 1 : place + 1], place - 1, place + 1, instead)
