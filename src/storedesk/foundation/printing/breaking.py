"""Where a line of Chinese, English or both may break: never before closing punctuation nor after an opening bracket."""

import re
import unicodedata

from storedesk.foundation.printing.pages import Measure

_NOT_FIRST = frozenset("，。、；：！？）】》〉」』〕｝”’…—～·％％‰℃々ー,.;:!?)]}%°")
_NOT_LAST = frozenset("（【《〈「『〔｛“‘￥＄¥$€£#@([{")
_CHINESE = r"\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
_PIECES = re.compile(rf"[{_CHINESE}]|\s+|[^\s{_CHINESE}]+")
ELLIPSIS = "…"


def broken(text: str, width: float, size: float, measure: Measure, *, bold: bool = False, most: int = 0) -> list[str]:
    """The text in lines no wider than `width` millimetres; at most `most` of them (0: as many as it takes).

    Words stay whole unless one alone is wider than a line; what does not fit into `most` lines ends with an ellipsis.
    An empty text is no line at all.
    """
    lines: list[str] = []
    for paragraph in plain(text).split("\n"):
        line, filled = "", 0.0
        for piece in _unbreakable(paragraph):
            if filled + measure.width(piece.rstrip(), size, bold) > width:
                if line.strip():
                    lines.append(line.rstrip())
                *full, piece = _chopped(piece.lstrip(), width, size, measure, bold)
                lines.extend(full)
                line, filled = "", 0.0
            line += piece
            filled += measure.width(piece, size, bold)
        if line.strip():
            lines.append(line.rstrip())
    if most and len(lines) > most:
        lines = [*lines[: most - 1], fitted(lines[most - 1] + ELLIPSIS, width, size, measure, bold=bold)]
    return lines


def fitted(text: str, width: float, size: float, measure: Measure, *, bold: bool = False) -> str:
    """The text on one line, its end replaced by an ellipsis where it is too wide."""
    text = plain(text).replace("\n", " ")
    if measure.width(text, size, bold) <= width:
        return text
    kept = text.rstrip(ELLIPSIS)
    while kept and measure.width(kept + ELLIPSIS, size, bold) > width:
        kept = kept[:-1]
    return kept.rstrip() + ELLIPSIS


def plain(text: str) -> str:
    """The text without control and direction characters; tabs become spaces, line ends stay."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").replace("\u2028", "\n")
    return "".join(sign for sign in text if sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cf", "Cs"))


def _unbreakable(text: str) -> list[str]:
    """Pieces between which a line may break: words with the spaces after them, single Chinese characters."""
    pieces: list[str] = []
    for piece in _PIECES.findall(text):
        joined = pieces and (piece[0] in _NOT_FIRST or piece.isspace() or pieces[-1][-1] in _NOT_LAST)
        if joined:
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return pieces


def _chopped(piece: str, width: float, size: float, measure: Measure, bold: bool) -> list[str]:
    """A piece wider than a line, cut between characters; the last part may be continued."""
    parts = [""]
    for sign in piece:
        if parts[-1] and measure.width((parts[-1] + sign).rstrip(), size, bold) > width:
            parts.append("")
        parts[-1] += sign
    return parts
