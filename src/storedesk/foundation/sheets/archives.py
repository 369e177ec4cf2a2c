"""Archives of reports: their members read into memory one by one; a member's name is shown, never used as a path."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.folding import clean
from storedesk.foundation.sheets.limits import Limits
from storedesk.foundation.sheets.preflight import check_zip, damaged, entries, is_encrypted
from storedesk.foundation.sheets.reading import PasswordNeeded, UnreadableFile

_UTF_8_NAME = 0x800
_JUNK = frozenset({".ds_store", "thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive."""

    name: str
    data: bytes


def open_zip(data: bytes, name: str, limits: Limits) -> ZipFile:
    """The zip, if its shape is that of honest ones; raises UnreadableFile."""
    count = entries(data)
    if count > limits.workbook_parts:
        raise UnreadableFile(texts.TOO_MANY_PARTS.format(file=name, count=count, most=limits.workbook_parts))
    try:
        archive = ZipFile(BytesIO(data))
    except (BadZipFile, OSError, ValueError, NotImplementedError, IndexError) as error:
        raise damaged(name) from error
    check_zip(archive, name, limits)
    return archive


def members(archive: ZipFile, data: bytes, name: str, password: str | None, limits: Limits) -> Iterator[Member]:
    """The files in an archive that may hold a table.

    Raises UnreadableFile where it is damaged or holds too many, PasswordNeeded where it is locked.
    """
    inside = [(shown_name(part), part) for part in archive.infolist() if not part.is_dir()]
    inside = [(shown, part) for shown, part in inside if not _is_junk(shown)]
    if len(inside) > limits.archive_members:
        raise UnreadableFile(texts.TOO_MANY_PARTS.format(file=name, count=len(inside), most=limits.archive_members))
    if any(is_encrypted(part) for _, part in inside):
        if password is None:
            raise PasswordNeeded(texts.PASSWORD_NEEDED.format(file=name))
        yield from _locked_members(data, inside, name, password)
        return
    for shown, part in inside:
        try:
            yield Member(shown, archive.read(part))
        except (BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, EOFError) as error:
            raise damaged(name) from error


def shown_name(part: ZipInfo) -> str:
    """A member's name without its folders; Chinese programs write it in GBK and do not say so."""
    path = part.filename
    if not part.flag_bits & _UTF_8_NAME:
        try:
            raw = path.encode("cp437")
        except UnicodeEncodeError:
            raw = b""
        for encoding in ("utf-8", "gb18030"):
            try:
                path = raw.decode(encoding) or path
            except UnicodeDecodeError:
                continue
            break
    return clean(path.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]) or "?"


def _is_junk(shown: str) -> bool:
    return shown.casefold() in _JUNK or shown.startswith(("._", "~$"))


def _locked_members(data: bytes, inside: list[tuple[str, ZipInfo]], name: str, password: str) -> Iterator[Member]:
    """Locked members, in either way a zip can be locked; only the checksum tells whether the password was right."""
    # loads a library of ciphers that hardly any archive needs
    from pyzipper import AESZipFile

    archive: Any = AESZipFile(BytesIO(data))
    tries = dict.fromkeys((password.encode(), password.encode("gb18030", "replace")))
    for shown, part in inside:
        yield Member(shown, _unlocked(archive, part.filename, list(tries), name))


def _unlocked(archive: Any, part: str, tries: list[bytes], name: str) -> bytes:
    for password in tries:
        try:
            content: bytes = archive.read(part, pwd=password)
        except NotImplementedError as error:
            raise UnreadableFile(texts.LOCK_UNKNOWN.format(file=name)) from error
        except (RuntimeError, BadZipFile, zlib.error, OSError, ValueError, EOFError):
            # pyzipper has errors of its own name; a wrong password shows as any of these
            continue
        except Exception as error:
            if type(error).__name__ != "BadZipFile":
                raise
            continue
        return content
    raise PasswordNeeded(texts.PASSWORD_WRONG.format(file=name))
