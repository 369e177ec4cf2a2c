"""What a file is, told by its first bytes and never by its name: ten of the "xlsx" that were measured were not."""

import re
from enum import Enum

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.encodings import utf_16_without_mark
from storedesk.foundation.texts import Phrase


class Container(Enum):
    """How the tables of a file are wrapped."""

    OLE = "ole"
    RAW_BIFF = "biff"
    ZIP = "zip"
    HTML = "html"
    XML_SHEET = "xml"
    TEXT = "text"


HEAD = 4096

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RAW_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x08\x00", b"\x09\x08\x10\x00")
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OTHERS: tuple[tuple[bytes, Phrase], ...] = (
    (b"%PDF", texts.PDF),
    (b"\x89PNG", texts.PICTURE),
    (b"\xff\xd8\xff", texts.PICTURE),
    (b"GIF8", texts.PICTURE),
    (b"II*\x00", texts.PICTURE),
    (b"MM\x00*", texts.PICTURE),
    (b"RIFF", texts.PICTURE),
    (b"{\\rtf", texts.OTHER_OFFICE),
    (b"Rar!", texts.OTHER_ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", texts.OTHER_ARCHIVE),
    (b"\x1f\x8b", texts.OTHER_ARCHIVE),
    (b"BZh", texts.OTHER_ARCHIVE),
    (b"\xfd7zXZ", texts.OTHER_ARCHIVE),
    (b"\x28\xb5\x2f\xfd", texts.OTHER_ARCHIVE),
    (b"MZ", texts.PROGRAM),
    (b"\x7fELF", texts.PROGRAM),
    (b"\xcf\xfa\xed\xfe", texts.PROGRAM),
    (b"SQLite format 3\x00", texts.PROGRAM),
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|meta|style|div|title|thead|tbody|tr)\b", re.IGNORECASE)
_TABLE = re.compile(rb"<table\b", re.IGNORECASE)
_XML_SHEET = b"urn:schemas-microsoft-com:office:spreadsheet"
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def sniff(data: bytes) -> Container | Phrase:
    """The container, or the name of what it is instead of a table."""
    head = data[:HEAD]
    if head.startswith(_OLE):
        return Container.OLE
    if head.startswith(_ZIP):
        return Container.ZIP
    if head.startswith(_RAW_BIFF):
        return Container.RAW_BIFF
    for start, what in _OTHERS:
        if head.startswith(start) and not _reads_as_words(start, head):
            return what
    if head[4:8] == b"ftyp":
        return texts.PICTURE
    if _is_binary(head):
        return texts.PROGRAM
    return _markup(data) or Container.TEXT


def _reads_as_words(start: bytes, head: bytes) -> bool:
    """Whether a short mark such as MZ or BZh only opens a text."""
    return start.isalpha() and len(start) < 5 and not _CONTROLS.search(head)


def _is_binary(head: bytes) -> bool:
    """Whether no text in any encoding starts like this."""
    if head.startswith(_UTF_16):
        return False
    encoding = utf_16_without_mark(head)
    if encoding is not None:
        head = head.decode(encoding, "ignore").encode()
    return len(_CONTROLS.findall(head)) * 50 > len(head)


def _markup(data: bytes) -> Container | None:
    head = data[:HEAD]
    if head.startswith(_UTF_16) or utf_16_without_mark(head):
        head, data = head.replace(b"\0", b""), data.replace(b"\0", b"")
    start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if not start.startswith(b"<"):
        return None
    if _XML_SHEET in head and b"<Workbook" in head and not _HTML.match(start):
        return Container.XML_SHEET
    return Container.HTML if _HTML.search(head) and _TABLE.search(data) else None
