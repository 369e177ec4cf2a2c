"""Bytes of a text to characters: byte-order marks, UTF-16 without one, UTF-8, GB18030; never a mere guess.

GB18030 swallows nearly every sequence of bytes, so it comes last, after UTF-16 and UTF-8 were ruled out and after a
look for lines of UTF-8 among those that are not.
"""

import codecs
import re
from dataclasses import dataclass

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.reading import UnreadableFile

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 1 << 16
_LAST = 3
"""The most bytes of a character that a cut-off file may end in."""

_ROLES = bytes(
    ord("L") if 0xE4 <= byte <= 0xE9 else ord("c") if 0x80 <= byte <= 0xBF else ord(".") for byte in range(256)
)
"""What each byte would be in Chinese of UTF-8: the lead of a character, its continuation, or neither."""

_FOUR_HAN = b"Lcc" * 4
"""Four Chinese characters in a row; by chance they stand once in ten thousand million bytes of GBK."""

_PRIVATE = re.compile("[\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Text:
    """The characters of a file, the encoding they were in, and whether the file ends within a character."""

    characters: str
    encoding: str
    cut_off: bool = False


def decode(data: bytes, name: str) -> Text:
    """The characters of a text; raises UnreadableFile where two encodings are mixed or none fits."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding, name)
    guess = utf_16_without_mark(data)
    text = _whole(data, guess) if guess else None
    text = text or _whole(data, "utf-8")
    if text is not None:
        return text
    if _mixed(data):
        raise UnreadableFile(texts.MIXED_ENCODINGS.format(file=name))
    text = _whole(data, "gb18030")
    if text is None or _nonsense(text.characters):
        text = _whole(data, "big5")
    if text is None or _nonsense(text.characters):
        raise UnreadableFile(texts.UNKNOWN_ENCODING.format(file=name))
    return text


def utf_16_without_mark(data: bytes) -> str | None:
    """UTF-16 that does not say so: separators, digits and line ends leave noughts, all on the same side."""
    sample = data[:_SAMPLE]
    if 0 not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 40 < len(sample) or min(even, odd) * 10 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _marked(data: bytes, encoding: str, name: str) -> Text:
    """A text that says itself how it is encoded; bytes that do not fit were put in later."""
    text = _whole(data, encoding)
    if text is None:
        problem = texts.MIXED_ENCODINGS if encoding == "utf-8" else texts.UNKNOWN_ENCODING
        raise UnreadableFile(problem.format(file=name))
    return text


def _whole(data: bytes, encoding: str) -> Text | None:
    """The text in that encoding, a character cut off at the very end forgiven; None where it does not fit."""
    try:
        return Text(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        if error.start < len(data) - _LAST or "\n" in data[error.start :].decode("latin-1"):
            return None
        try:
            return Text(data[: error.start].decode(encoding), encoding, cut_off=True)
        except UnicodeDecodeError:
            return None


def _mixed(data: bytes) -> bool:
    """Whether lines of UTF-8 stand among lines that are not."""
    roles = data.translate(_ROLES)
    at = roles.find(_FOUR_HAN)
    while at >= 0:
        start, end = data.rfind(b"\n", 0, at) + 1, data.find(b"\n", at)
        end = len(data) if end < 0 else end
        if _whole(data[start:end], "utf-8") is not None:
            return True
        at = roles.find(_FOUR_HAN, end)
    return False


def _nonsense(text: str) -> bool:
    """Whether characters that nobody writes make up more than a trace."""
    return len(_PRIVATE.findall(text[:_SAMPLE])) * 50 > len(text[:_SAMPLE])
