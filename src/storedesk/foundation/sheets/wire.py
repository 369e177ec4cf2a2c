"""How the window's process and the reader process talk: JSON behind its length in four bytes, and nothing else.

Never pickle: the reader may have been taken over by the file that it reads.
"""

import json
import struct
from typing import IO, Any

_LENGTH = struct.Struct(">I")


class WireFault(Exception):
    """What came is no message."""


def packed(value: Any) -> bytes:
    """A value as a message. Characters beyond ASCII stay as they are: half the size, and quicker both ways."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    body = text.encode("utf-8", "surrogatepass")
    return _LENGTH.pack(len(body)) + body


def receive(stream: IO[bytes], most: int) -> Any:
    """The next message; None at the end of the stream. Raises WireFault for anything else than a message."""
    head = stream.read(_LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise WireFault
    (length,) = _LENGTH.unpack(head)
    if length > most:
        raise WireFault
    body = stream.read(length)
    if len(body) < length:
        raise WireFault
    try:
        return json.loads(body.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError) as error:
        raise WireFault from error
