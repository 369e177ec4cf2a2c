"""Cutting titles and search words into roots: the likeliest row of dictionary words, no guessing of new ones.

A unigram model over jieba's dictionary (MIT) cut to words of at most four characters, because longer ones hide roots
(运动套装, 情侣装); words of the operator are strong. Of the product and brand words that people marked in real titles
99 % stay whole when all are known; jieba with its guesser keeps 90 %. Cut as search words without any being known, 99 %
leave no character by itself that is no root alone; before such characters stayed with a neighbour it was 43 %.
"""

import math
import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

STRONG = -4.0
"""The logarithm of the share a word of the operator's counts as; a dictionary's commonest word has about -3."""
_TOTAL = math.log(6e7)
_UNKNOWN = -_TOTAL - 1
TRADE = -8.0
"""The share of a word of the trade, or of one that people search for: more than two characters side by side."""
_NUMBER = r"\d+(?:\.\d+)?"
_UNITS = (
    "公斤 千克 毫升 厘米 毫米 英寸 个月 周岁 人份 件套 孔位 斤 克 两(?![用件色]) 升(?![级降])"
    " 米(?![白色其粉]) 寸 尺(?!码) 层 格(?!子) 件 条(?![纹绒]) 双(?![肩面层人头]) 只 个(?!性) 片 支(?!架)"
    " 瓶 盒 包(?![邮包]) 袋 罐 卷(?!发) 抽 张 块 枚 颗 粒 本 套(?![装头]) 对 串 根 把(?!手) 台 码 岁 月"
    " 天(?![然猫丝鹅幕]) 度(?!假) 色(?!彩) 档 段 孔 头(?![层戴灯]) 人(?![体气造工]) 代(?!购) 匹 瓦 枝 朵"
    " 副 组(?!合) 位 号 倍 年(?![货轻])"
)
_UNIT = f"(?:{'|'.join(_UNITS.split())})装?"
_SIZE = rf"{_NUMBER}(?:[a-z]{{0,2}}[*x×]{_NUMBER})+(?:[a-z]{{1,2}}(?![a-z])|{_UNIT})?"
_SPAN = rf"{_NUMBER}(?:[-~]{_NUMBER})?(?:[a-z%]+(?![a-z])(?!\d)|{_UNIT})"
_MODEL = r"[a-z]+(?:-?\d+[a-z]*)+\+?"
_ATOMS = re.compile(rf"{_SIZE}|{_SPAN}|{_MODEL}|[a-z]+|{_NUMBER}|.", re.DOTALL)
"""What is never cut: sizes (30*40cm), numbers with their unit (5斤装, 1.8米, 50ml), models (iphone15), Latin words."""
_FINE = re.compile(rf"[a-z]+|{_NUMBER}(?:[a-z%]+(?![a-z]))?|.", re.DOTALL)
"""Into what such a piece falls where the operator says that it is none."""
_HAN = re.compile(r"[一-鿿]")
_BEFORE = frozenset("小大新老超可防无多高低双单加去除抗祛自全半纯软硬厚薄长短圆方微迷")
"""Characters that say something of the word behind them: 可 belongs to 折叠, while 子 belongs to 衣架."""
_LONGEST_JOINED = 4
_NEVER = 3


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words with the logarithm of their share; `own` are strong and may be longer, or Latin.

    `parted` are no roots, whatever the dictionary says. `alone` are the characters that are roots by themselves; any
    other stays with a neighbour.
    """

    words: Mapping[str, float] = field(repr=False)
    own: frozenset[str] = frozenset()
    longest: int = 4
    parted: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()

    def with_words(self, words: Iterable[str]) -> "Lexicon":
        """The same with strong words added; they are folded already."""
        added = frozenset(word for word in words if word)
        return self._with(self.own | added, self.parted - added)

    def without_words(self, words: Iterable[str]) -> "Lexicon":
        """The same where these are no roots; they are cut wherever they stand."""
        gone = frozenset(words)
        return self._with(self.own - gone, self.parted | gone)

    def with_common(self, words: Mapping[str, float]) -> "Lexicon":
        """The same with words that are as likely as said, or as likely as they were where that is more."""
        known = self.words
        more = {word: max(share, known.get(word, share)) for word, share in words.items()}
        return replace(self, words={**known, **more})

    def cut(self, text: str) -> tuple[str, ...]:
        """The pieces of a folded text, all of it: "".join(pieces) == text. Latin words and numbers stay whole.

        Viterbi: the row of words whose shares have the largest product.
        """
        words, own, parted = self.words, self.own, self.parted
        ends = self._ends(text)
        best, taken = [0.0], [0]
        for last in range(1, len(ends)):
            most, first = best[last - 1] + _UNKNOWN, last - 1
            for start in range(last - 1, max(last - 1 - self.longest, -1), -1):
                word = text[ends[start] : ends[last]]
                share = STRONG if word in own else words.get(word)
                if share is not None and best[start] + share > most and word not in parted:
                    most, first = best[start] + share, start
            best.append(most)
            taken.append(first)
        found, last = [], len(ends) - 1
        while last:
            found.append(text[ends[taken[last]] : ends[last]])
            last = taken[last]
        return tuple(found[::-1])

    def cut_whole(self, text: str) -> tuple[str, ...]:
        """As `cut`, but no character stands by itself that is no root alone: 衣架|子 is 衣架子, 地|垫 is 地垫.

        Such characters side by side are one piece, up to four of them. A single one stays with the piece before it, or
        with the one behind where it says something of that (可折叠), unless the operator parted the two.
        """
        pieces = list(self.cut(text))
        if not any(self._is_scrap(piece) for piece in pieces):
            return tuple(pieces)
        return tuple(self._joined_to_neighbours(self._joined_runs(pieces)))

    def cut_title(self, text: str) -> tuple[str, ...]:
        """As `cut`, but characters that stand side by side and are no roots alone are one piece.

        A single one stays by itself: a title says many things, and nobody knows to which of its neighbours it belongs.
        """
        return tuple(self._joined_runs(self.cut(text)))

    def is_made_of_words(self, word: str) -> bool:
        """Whether a word is known, or falls into known ones without a character left that is no root alone."""
        if word in self.alone or (len(word) > 1 and word in self.words):
            return True
        return any(
            self.is_made_of_words(word[:end]) and self.is_made_of_words(word[end:]) for end in range(1, len(word))
        )

    def _with(self, own: frozenset[str], parted: frozenset[str]) -> "Lexicon":
        return replace(self, own=own, parted=parted, longest=max(4, *(len(word) for word in own), 0))

    def _ends(self, text: str) -> list[int]:
        ends = [0]
        for atom in _ATOMS.finditer(text):
            if self.parted and atom.group() in self.parted:
                ends += [atom.start() + fine.end() for fine in _FINE.finditer(atom.group())]
            else:
                ends.append(atom.end())
        return ends

    def _is_scrap(self, piece: str) -> bool:
        return len(piece) == 1 and bool(_HAN.match(piece)) and piece not in self.alone and piece not in self.own

    def _joined_runs(self, pieces: Sequence[str]) -> list[str]:
        """Scraps side by side in equal parts of at most four; only the ones that have no scrap beside them are left."""
        found: list[str] = []
        run: list[str] = []
        for piece in (*pieces, ""):
            if piece and self._is_scrap(piece):
                run.append(piece)
                continue
            parts = -(-len(run) // _LONGEST_JOINED)
            for part in range(parts):
                joined = "".join(run[part * len(run) // parts : (part + 1) * len(run) // parts])
                found += [joined] if joined not in self.parted else list(joined)
            run = []
            if piece:
                found.append(piece)
        return found

    def _joined_to_neighbours(self, pieces: Sequence[str]) -> list[str]:
        found: list[str] = []
        waiting = ""
        for place, piece in enumerate(pieces):
            if waiting:
                found.append(waiting + piece)
                waiting = ""
            elif not self._is_scrap(piece):
                found.append(piece)
            else:
                before = self._ease(found[-1], found[-1] + piece) if found else _NEVER
                after = pieces[place + 1] if place + 1 < len(pieces) else ""
                behind = self._ease(after, piece + after) if after else _NEVER
                if behind < before or (behind == before < _NEVER and piece in _BEFORE):
                    waiting = piece
                elif before < _NEVER:
                    found[-1] += piece
                else:
                    found.append(piece)
        return found

    def _ease(self, neighbour: str, joined: str) -> int:
        """How readily a character joins a neighbour: a word first, then a root of one character, a number last."""
        if not (neighbour[-1].isalnum() and neighbour[0].isalnum()) or joined in self.parted:
            return _NEVER
        if neighbour[0].isdigit():
            return 2
        return int(neighbour in self.alone)


def unpack_lexicon(packed: bytes, trade: Iterable[str] = (), alone: Iterable[str] = ()) -> Lexicon:
    """The lexicon in a packed resource: zlib over lines, each a share's logarithm in hundredths and its words.

    `trade` are words of the trade that a general dictionary lacks or hardly knows (美白, 控油); they count as common.
    """
    words: dict[str, float] = {}
    for line in zlib.decompress(packed).decode("utf-8").splitlines():
        share, _, said = line.partition("\t")
        words.update(dict.fromkeys(said.split(" "), int(share) / 100))
    words.update((word, max(words.get(word, TRADE), TRADE)) for word in trade)
    return Lexicon(words, alone=frozenset(alone))


def pack_lexicon(frequencies: Mapping[str, int]) -> bytes:
    """A packed resource from words and their counts; the shares are rounded to a hundredth of their logarithm."""
    total = math.log(sum(frequencies.values()))
    lines: dict[int, list[str]] = {}
    for word in sorted(frequencies):
        lines.setdefault(round(100 * (math.log(frequencies[word]) - total)), []).append(word)
    text = "\n".join(f"{share}\t{' '.join(lines[share])}" for share in sorted(lines, reverse=True))
    return zlib.compress(text.encode("utf-8"), 9)
