"""Chunks of typed columns as bytes, for the way from the reader process to the database: quick, and never trusted.

A column of figures is eight bytes a figure; a column of texts is JSON, its repeated texts written once; what a whole
column says is one value. The reader may have been taken over by the file that it reads, so what comes is checked:
lengths, types, and every index.
"""

import json
import struct
from array import array
from collections.abc import Sequence
from typing import IO

from storedesk.foundation.sheets.reading import Value
from storedesk.foundation.sheets.wire import WireFault

_PARCEL = struct.Struct("=II")
"""How many columns of how many rows."""
_COLUMN = struct.Struct("=cI")
"""What a column is made of, and how many bytes it has."""
_FIGURES, _GAPS, _TEXTS, _REPEATED, _SAME = b"f", b"g", b"t", b"r", b"s"
_NOTHING = -(1 << 63)
"""What stands for None among figures; no figure is that small."""
_SEPARATE = 4
"""Texts are written once each where there are at least so many rows for each."""
_MOST_SAME = 1 << 16
"""So many rows may hold one value that is written once; a chunk is smaller, and more would be a trap."""
_TYPES = frozenset({str, int, type(None)})
_GAP_TYPES = {int, type(None)}


def send(out: IO[bytes], columns: Sequence[Sequence[Value]]) -> None:
    """Write a chunk given by columns, all of the same length."""
    out.write(_PARCEL.pack(len(columns), len(columns[0])))
    for column in columns:
        kind, body = _encoded(column)
        out.write(_COLUMN.pack(kind, len(body)))
        out.write(body)


def receive(source: IO[bytes], width: int, most: int) -> list[Sequence[Value]]:
    """The next chunk, by columns; raises WireFault for anything else, and for a column of over `most` bytes."""
    found, length = _PARCEL.unpack(_bytes(source, _PARCEL.size))
    if found != width:
        raise WireFault
    columns = []
    for _ in range(width):
        kind, size = _COLUMN.unpack(_bytes(source, _COLUMN.size))
        if size > most:
            raise WireFault
        column = _decoded(kind, _bytes(source, size), length)
        if len(column) != length:
            raise WireFault
        columns.append(column)
    return columns


def _encoded(column: Sequence[Value]) -> tuple[bytes, bytes]:
    first = column[0]
    if isinstance(first, int):
        try:
            return _FIGURES, array("q", column).tobytes()  # type: ignore[type-var]
        except TypeError:
            pass  # gaps or texts follow
    if first == column[-1] and len(column) <= _MOST_SAME and column.count(first) == len(column):
        return _SAME, _json([first])
    different = dict.fromkeys(column)
    if set(map(type, different)) == _GAP_TYPES:
        filled = [_NOTHING if value is None else value for value in column]
        return _GAPS, array("q", filled).tobytes()  # type: ignore[type-var]
    if len(different) * _SEPARATE > len(column):
        return _TEXTS, _json(column)
    places = {value: place for place, value in enumerate(different)}
    indexes = array("I", map(places.__getitem__, column)).tobytes()
    said = _json(list(different))
    return _REPEATED, len(said).to_bytes(4, "big") + said + indexes


def _decoded(kind: bytes, body: bytes, length: int) -> Sequence[Value]:
    try:
        if kind == _SAME:
            (value,) = _texts(body)
            return [value] * (length if length <= _MOST_SAME else 0)
        if kind in (_FIGURES, _GAPS):
            figures = array("q", body).tolist()
            return figures if kind == _FIGURES else [None if value == _NOTHING else value for value in figures]
        if kind == _TEXTS:
            return _texts(body)
        if kind == _REPEATED:
            end = 4 + int.from_bytes(body[:4], "big")
            different = _texts(body[4:end])
            return list(map(different.__getitem__, array("I", body[end:])))
    except (ValueError, IndexError, RecursionError) as error:
        raise WireFault from error
    raise WireFault


def _json(values: Sequence[Value]) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _texts(body: bytes) -> list[Value]:
    values = json.loads(body.decode("utf-8", "surrogatepass"))
    if not isinstance(values, list):
        raise WireFault
    types = set(map(type, values))
    if not types <= _TYPES:
        raise WireFault
    if int in types and any(isinstance(value, int) and abs(value) >= -_NOTHING for value in values):
        raise WireFault
    return values


def _bytes(source: IO[bytes], size: int) -> bytes:
    found = source.read(size)
    if len(found) < size:
        raise WireFault
    return found


def by_rows(columns: Sequence[Sequence[Value]]) -> list[list[Value]]:
    """A chunk as rows."""
    return list(map(list, zip(*columns, strict=True)))


def by_columns(rows: Sequence[Sequence[Value]]) -> list[Sequence[Value]]:
    """A chunk of rows as columns."""
    return list(zip(*rows, strict=True))


__all__ = ["by_columns", "by_rows", "receive", "send"]
