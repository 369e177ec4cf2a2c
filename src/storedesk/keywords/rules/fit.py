"""How well a word fits a product, seen from the product's own title; and words put together of parts."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import product

_TOKEN = re.compile(r"[a-z0-9]+|[^\sa-z0-9]+")
_BLANKS = frozenset(" \t\n")
MOST_COMBINED = 2_000


def relevance(word: str, title: str) -> float:
    """The share of the word's letters that the title has in the same order: 1 is all of them, 0 none.

    A piece counts from two Chinese letters on; Latin words and numbers count whole, so that "30ml" is not in "300ml".
    """
    (said, own), (_, pieces) = _read(title), _read(word)
    length = sum(map(len, pieces))
    if not length:
        return 0.0
    found = 0
    for piece in pieces:
        if piece.isascii():
            found += len(piece) if piece in own else 0
        else:
            found += _covered(piece, said)
    return found / length


def letters(text: str) -> frozenset[str]:
    """The letters of a text, blanks aside: a title that lacks one of a word's has not all of the word."""
    return frozenset(_folded(text)) - _BLANKS


def combined(parts: Sequence[Sequence[str]], most: int = MOST_COMBINED) -> list[str]:
    """Every way to take one text of each part, in their order and joined: 收纳盒 x (桌面, 抽屉) x (大号, 家用).

    An empty text leaves its part out. Latin words stay apart from each other.
    """
    found: dict[str, None] = {}
    for chosen in product(*parts):
        word = _joined(text.strip() for text in chosen)
        if word:
            found.setdefault(word)
        if len(found) >= most:
            break
    return list(found)


def _covered(piece: str, title: str) -> int:
    """Letters of the piece inside stretches of at least two that the title has."""
    at = found = 0
    while at < len(piece):
        end = at + 2
        if piece[at:end] not in title or end > len(piece):
            at += 1
            continue
        while end < len(piece) and piece[at : end + 1] in title:
            end += 1
        found += end - at
        at = end
    return found if len(piece) > 1 else len(piece) if piece in title else 0


def _joined(texts: Iterable[str]) -> str:
    word = ""
    for text in texts:
        if word and text and word[-1].isascii() and text[0].isascii():
            word += " "
        word += text
    return word


@lru_cache(maxsize=4096)
def _read(text: str) -> tuple[str, tuple[str, ...]]:
    """The folded text and its pieces; many words are held against the same titles."""
    folded = _folded(text)
    return folded, tuple(_TOKEN.findall(folded))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
