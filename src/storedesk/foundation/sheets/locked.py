"""Office files with a password: tried with the one that is always tried, then with the operator's."""

from io import BytesIO
from typing import Any

from storedesk.foundation.sheets import reader_texts as texts
from storedesk.foundation.sheets.reading import PasswordNeeded, UnreadableFile

_EVERYBODYS = "VelvetSweatshop"
"""What Excel locks a workbook with that is only protected against changes; it opens such files without asking."""


def unlocked(data: bytes, name: str, password: str | None) -> bytes:
    """The file without its lock.

    Raises PasswordNeeded where no password or a wrong one was given, UnreadableFile for locks of an unknown kind.
    """
    # loads a library of ciphers that hardly any file needs
    from msoffcrypto.exceptions import InvalidKeyError

    for tried in (_EVERYBODYS, password):
        if tried is None:
            continue
        try:
            return _opened(data, tried)
        except InvalidKeyError:
            continue
        except MemoryError:
            raise
        except Exception as error:
            raise UnreadableFile(texts.LOCK_UNKNOWN.format(file=name)) from error
    asked = texts.PASSWORD_NEEDED if password is None else texts.PASSWORD_WRONG
    raise PasswordNeeded(asked.format(file=name))


def is_locked(data: bytes) -> bool:
    """Whether an OLE workbook needs a password; what cannot be told is left to the readers."""
    # loads a library of ciphers that hardly any file needs
    import msoffcrypto

    try:
        office: Any = msoffcrypto.OfficeFile(BytesIO(data))
        return bool(office.is_encrypted())
    except Exception:  # noqa: BLE001 - it raises anything over old and odd files
        return False


def _opened(data: bytes, password: str) -> bytes:
    # loads a library of ciphers that hardly any file needs
    import msoffcrypto

    office: Any = msoffcrypto.OfficeFile(BytesIO(data))
    office.load_key(password=password)
    out = BytesIO()
    office.decrypt(out)
    return out.getvalue()
