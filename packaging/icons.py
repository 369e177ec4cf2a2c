"""Puts the program's icon into the two containers that Windows and macOS want, from the PNG files in resources.

    python packaging/icons.py [FOLDER]

Both hold whole PNG files behind a table of contents, so no picture is drawn anew. FOLDER is packaging/build.
"""

import struct
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "resources" / "icons" / "app"
WINDOWS = (16, 32, 48, 64, 128, 256)
MAC = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def main(arguments: Sequence[str]) -> int:
    """Write storedesk.ico and storedesk.icns."""
    folder = Path(arguments[0]) if arguments else ROOT / "packaging" / "build"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "storedesk.ico").write_bytes(windows_icon())
    (folder / "storedesk.icns").write_bytes(mac_icon())
    print(f"Icons are in {folder}")
    return 0


def windows_icon() -> bytes:
    """An .ico of every size; 256 is written as 0, as the format has it."""
    pictures = [_picture(size) for size in WINDOWS]
    start = 6 + 16 * len(pictures)
    table = struct.pack("<3H", 0, 1, len(pictures))
    for size, picture in zip(WINDOWS, pictures, strict=True):
        table += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(picture), start)
        start += len(picture)
    return table + b"".join(pictures)


def mac_icon() -> bytes:
    """An .icns of every size."""
    parts = []
    for size, name in MAC.items():
        picture = _picture(size)
        parts.append(name + struct.pack(">I", 8 + len(picture)) + picture)
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def _picture(size: int) -> bytes:
    return (PICTURES / f"storedesk-{size}.png").read_bytes()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
