"""Checks of a file's outer shape before any reader sees it: without a parser, in milliseconds.

Readers trust what a file says of itself; a file of 2 KB that promises four thousand million texts takes all memory.
"""

import re
import struct
import zlib
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.limits import Limits
from storedesk.foundation.sheets.reading import UnreadableFile
from storedesk.foundation.texts import Phrase

_HEAD = 4096
_LOCAL_HEADER = 30
_ENCRYPTED = 0x1
_END = b"PK\x05\x06"
_UNIQUE = re.compile(rb"uniqueCount=[\"'](\d+)[\"']")
_SMALLEST_TEXT = 5
"""The bytes of `<si/>`."""

UNPACKING_FAULTS = (
    BadZipFile,
    zlib.error,
    LargeZipFile,
    NotImplementedError,
    EOFError,
    OSError,
    ValueError,
    struct.error,
)
"""What zipfile raises over archives that are damaged or strange."""


def damaged(name: str) -> UnreadableFile:
    """The error for a file that no reader can make out."""
    return UnreadableFile(texts.DAMAGED.format(file=name))


def suspicious(name: str, detail: Phrase) -> UnreadableFile:
    """The error for a file built to harm."""
    return UnreadableFile(texts.SUSPICIOUS.format(file=name, detail=detail))


def entries(data: bytes) -> int:
    """How many parts a zip says it has, without listing them; 0 where it cannot be said."""
    at = data.rfind(_END, max(0, len(data) - 65_557))
    return int(struct.unpack_from("<H", data, at + 10)[0]) if 0 <= at <= len(data) - 12 else 0


def check_zip(archive: ZipFile, name: str, limits: Limits) -> None:
    """Refuse a zip whose parts overlap or unpack to too much; raises UnreadableFile."""
    parts = archive.infolist()
    total = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    too_large = total > limits.unpacked or any(part.file_size > limits.part for part in parts)
    if too_large or (total > limits.ratio_from and total > limits.ratio * max(packed, 1)):
        raise suspicious(name, texts.DETAIL_RATIO.format(size=total >> 20))
    end = 0
    for part in sorted(parts, key=lambda part: part.header_offset):
        if part.header_offset < end:
            raise suspicious(name, texts.DETAIL_OVERLAP)
        end = part.header_offset + _LOCAL_HEADER + part.compress_size


def check_parts(archive: ZipFile, name: str) -> None:
    """Refuse a workbook whose parts declare entities or promise more texts than they have; raises UnreadableFile."""
    for part in archive.infolist():
        low = part.filename.lower()
        if not low.endswith((".xml", ".rels")):
            continue
        with archive.open(part) as file:
            head = file.read(_HEAD)
        check_entities(head, name)
        if low.endswith("sharedstrings.xml"):
            said = _UNIQUE.search(head)
            if said and int(said.group(1)) > part.file_size // _SMALLEST_TEXT + 1:
                raise suspicious(name, texts.DETAIL_COUNT)


def check_entities(head: bytes, name: str) -> None:
    """Refuse XML that declares a document type; no report ever does. Raises UnreadableFile."""
    plain = head.replace(b"\0", b"")
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        raise suspicious(name, texts.DETAIL_DOCTYPE)


def is_encrypted(part: ZipInfo) -> bool:
    """Whether this part of a zip needs a password."""
    return bool(part.flag_bits & _ENCRYPTED)


def check_ole(data: bytes, name: str) -> None:
    """Refuse a compound file whose table of contents cannot fit into it; raises UnreadableFile."""
    if len(data) < 512:
        raise damaged(name)
    (shift,) = struct.unpack_from("<H", data, 30)
    if shift not in (9, 12):
        raise damaged(name)
    sectors = (len(data) >> shift) + 1
    (fat,) = struct.unpack_from("<I", data, 44)
    (mini_fat,) = struct.unpack_from("<I", data, 64)
    (double_fat,) = struct.unpack_from("<I", data, 72)
    if max(fat, mini_fat, double_fat) > sectors:
        raise suspicious(name, texts.DETAIL_SECTORS)
