"""The containers platforms hand their tables out in: quoted GBK text, web pages called .xls, zips with old names."""

import csv
import io
import struct
import zlib
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

_DOS_DAY = (2020 - 1980) << 9 | 1 << 5 | 1
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


def write_quoted(path: Path, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """The order lists' own text file: GBK, every field in quotes, but ids as ="…" formulas."""
    lines = [",".join(f'"{cell}"' for cell in head)]
    lines.extend(",".join(_quoted(cell) for cell in row) for row in rows)
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode("gb18030"))


def csv_text(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table as text with commas, quoted only where it must be."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows(rows)
    return out.getvalue()


def write_zip(path: Path, entry_name: str, content: bytes) -> None:
    """A download with one file in it whose name is GBK and does not say so, as old servers pack it."""
    name, squeezer = entry_name.encode("gbk"), zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = squeezer.compress(content) + squeezer.flush()
    sizes = (zlib.crc32(content), len(packed), len(content))
    local = _LOCAL.pack(b"PK\3\4", 20, 0, 8, 0, _DOS_DAY, *sizes, len(name), 0) + name
    central = _CENTRAL.pack(b"PK\1\2", 20, 20, 0, 8, 0, _DOS_DAY, *sizes, len(name), 0, 0, 0, 0, 0, 0) + name
    end = _END.pack(b"PK\5\6", 0, 0, 1, 1, len(central), len(local) + len(packed), 0)
    path.write_bytes(local + packed + central + end)


def write_web_table(path: Path, rows: Iterable[Sequence[str]]) -> None:
    """A web page with a table under the name of an Excel file."""
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>\n" for row in rows)
    page = f'<html><head><meta charset="utf-8"></head><body><table border="1">\n{body}</table></body></html>\n'
    path.write_bytes(page.encode())


def _quoted(cell: str) -> str:
    return cell if cell.startswith('="') else '"' + cell.replace('"', '""') + '"'
