"""Pictures of products, copied beside the database under their hash, so that the original may move or go."""

import hashlib
import os
from pathlib import Path
from uuid import uuid4

from storedesk.foundation.errors import UserError
from storedesk.products import texts

FOLDER = "pictures"
MOST_BYTES = 20_000_000

_ENDINGS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", ".png"),
    (b"\xff\xd8\xff", ".jpg"),
    (b"GIF8", ".gif"),
    (b"BM", ".bmp"),
)


def keep_picture(folder: Path, source: Path) -> str:
    """Copy a picture into the shop's folder; gives its name there, which is what is kept of it.

    The same picture is kept once. Raises UserError where it cannot be read, is none, is too large, or finds no room.
    """
    try:
        if source.stat().st_size > MOST_BYTES:
            raise UserError(texts.PICTURE_TOO_BIG.format(file=source.name, most=MOST_BYTES // 1_000_000))
        content = source.read_bytes()
    except OSError as error:
        raise UserError(texts.PICTURE_UNREADABLE.format(file=source.name)) from error
    ending = _ending(content)
    if ending is None:
        raise UserError(texts.NO_PICTURE.format(file=source.name))
    name = f"{hashlib.sha256(content).hexdigest()[:32]}{ending}"
    try:
        _write(folder / FOLDER / name, content)
    except OSError as error:
        raise UserError(texts.PICTURE_NOT_KEPT.format(file=source.name, reason=error.strerror or "")) from error
    return name


def picture_path(folder: Path, name: str | None) -> Path | None:
    """Where a kept picture lies; None where there is none, or its file has gone: that is no error."""
    if not name or Path(name).name != name:
        return None
    path = folder / FOLDER / name
    return path if path.is_file() else None


def _ending(content: bytes) -> str | None:
    """The ending for what the content is, whatever the file was called."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return ".webp"
    return next((ending for start, ending in _ENDINGS if content.startswith(start)), None)


def _write(path: Path, content: bytes) -> None:
    if path.is_file():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{uuid4().hex}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
